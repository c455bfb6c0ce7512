#include "config.h"

#include <string.h>

#include "gate/log.h"
#include "page/help/document.h"
#include "page/pages.h"
#include "record/audience.h"
#include "web/text.h"

static const struct sql list_sql = {
	"SELECT " DOCUMENT_COLUMNS DOCUMENT_FROM "WHERE " DOCUMENT_SHOWN " AND " AUDIENCE_REACHES("t") " "
	"ORDER BY t.kind, COALESCE(t.issued_on, t.published_at) DESC, t.id DESC LIMIT 500",
	"u"};
enum { SLICE = 1 << 20 };

static const struct sql file_sql = {
	"SELECT t.unit_id, t.bloc, t.file_name, t.media_type, t.size, t.sha256, t.withdrawn_at, t.replaced_by, "
	AUDIENCE_EVERYBODY("t") " AS everybody, " AUDIENCE_REACHES("t") " AS addressed FROM document t "
	"WHERE t.id = ? AND t.published_at IS NOT NULL",
	"uu"};
/* Columns come as text, so the bytes travel in hexadecimal digits; in slices, so that a worker stays small. */
static const struct sql slice_sql = {"SELECT HEX(SUBSTRING(content, ?, ?)) AS slice FROM document WHERE id = ?", "iiu"};

/* What is published for everybody needs no login; what is for a bloc or a unit shows to its people. */
enum answer
documents_list(struct visit *visit)
{
	xmlNodePtr node = visit_element(visit, "document");
	const enum db_result result = db_elements(visit->db, node, "file", NULL, &list_sql,
	    visit->viewer == NULL ? (uint64_t)0 : visit->viewer->person_id);

	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
allow(struct visit *visit, const struct row *row)
{
	const struct audience audience = audience_of(row);
	struct object object;
	const enum db_result result = audience_object(visit, &audience, &object);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	object.addressed = row_int(row, "addressed") != 0;
	if (!row_null(row, "withdrawn_at"))
		return visit_allow(visit, ACTION_INFORM, &object);
	return visit_allow(visit, row_int(row, "everybody") != 0 ? ACTION_OPEN : ACTION_READ, &object);
}

/* Handed over for the disk, never shown in the portal's own name: a sandbox without anything, whatever opens it. */
static enum answer
serve(struct visit *visit, const struct row *row, const char *bytes, size_t size)
{
	const char *tag = pool_printf(visit->pool, "\"%s\"", row_text(row, "sha256"));
	const bool known = strstr(visit->request->if_none_match, tag) != NULL;

	response_init(visit->response, visit->pool, known ? 304 : 200, known ? NULL : row_text(row, "media_type"));
	response_header(visit->response, "Cache-Control", "private, no-cache");
	response_header(visit->response, "ETag", tag);
	if (known)
		return ANSWER_FILE;
	response_header(visit->response, "Content-Security-Policy", "sandbox; default-src 'none'");
	response_attachment(visit->response, row_text(row, "file_name"));
	response_body(visit->response, bytes, size);
	if (visit->viewer != NULL && row_int(row, "everybody") == 0)
		log_add(visit, LOG_EXPORT, "document", visit->id);
	return ANSWER_FILE;
}

static enum db_result
read_bytes(struct visit *visit, char *bytes, size_t size)
{
	enum db_result result = DB_OK;

	for (size_t at = 0, got; result == DB_OK && at < size; at += got) {
		struct pool *pool = pool_new();
		struct row row;

		got = 0;
		result = db_row(visit->db, pool, &row, &slice_sql, (int64_t)at + 1, (int64_t)SLICE, visit->id);
		if (result == DB_OK) {
			const char *slice = text_unhex(pool, row_text(&row, "slice"), &got);

			if (got == 0 || got > size - at)
				result = DB_ERROR;
			else
				memcpy(bytes + at, slice, got);
		}
		pool_free(pool);
	}
	return result;
}

enum answer
document_file(struct visit *visit)
{
	const uint64_t person = visit->viewer == NULL ? 0 : visit->viewer->person_id;
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &file_sql, person, visit->id);
	enum answer answer;
	size_t size;
	char *bytes;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = allow(visit, &row);
	if (answer != ANSWER_PAGE)
		return answer;
	/* Who has the old address is given what holds now. */
	if (!row_null(&row, "replaced_by") && request_query(visit->request, "ban-cu") == NULL)
		return visit_go(visit, NULL, "/huong-dan/tai-lieu/%s", row_text(&row, "replaced_by"));
	size = (size_t)row_int(&row, "size");
	bytes = pool_alloc(visit->pool, size + 1);
	result = read_bytes(visit, bytes, size);
	return result == DB_OK ? serve(visit, &row, bytes, size) : visit_store_failed(visit, result);
}
