#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/help/document.h"
#include "page/pages.h"
#include "record/audience.h"
#include "record/document_type.h"
#include "web/text.h"

#define PATH "/quan-tri/tai-lieu"

enum { PAGE_ROWS = 50, NAME_MOST = 200 };

static const struct sql count_sql = {"SELECT COUNT(*) AS total FROM document t WHERE " AUDIENCE_KEPT("t"), "u"};
static const struct sql list_sql = {
	"SELECT " DOCUMENT_COLUMNS ", " DOCUMENT_STATE " AS state " DOCUMENT_FROM "WHERE " AUDIENCE_KEPT("t") " "
	"ORDER BY t.id DESC LIMIT ? OFFSET ?",
	"uii"};
static const struct sql read_sql = {
	"SELECT t.id, t.kind, t.title, t.number, t.issued_on AS issued, t.file_name, t.unit_id, t.bloc, t.size, t.sha256, t.version, "
	DOCUMENT_STATE " AS state, DATE_FORMAT(t.published_at, '%Y-%m-%dT%H:%i:%s') AS published, "
	"CONCAT(p.family_name, ' ', p.given_name) AS `by` FROM document t LEFT JOIN person p ON p.id = t.person_id WHERE t.id = ?",
	"u"};
static const struct sql insert_sql = {
	"INSERT INTO document (kind, title, number, issued_on, file_name, media_type, content, size, sha256, unit_id, bloc, account_id, "
	"person_id, published_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', NULLIF(?, 0), ?, ?, ?, NOW(6))",
	"ssssssbiusuu"};
static const struct sql hash_sql = {"UPDATE document SET sha256 = SHA2(content, 256) WHERE id = ?", "u"};
static const struct sql hash_read = {"SELECT sha256 FROM document WHERE id = ?", "u"};
static const struct sql replace_sql = {
	"UPDATE document SET replaced_by = ?, version = version + 1 WHERE id = ? AND version = ? AND replaced_by IS NULL "
	"AND withdrawn_at IS NULL",
	"uuu"};
static const struct sql withdraw_sql = {
	"UPDATE document SET withdrawn_at = NOW(6), version = version + 1 WHERE id = ? AND withdrawn_at IS NULL AND replaced_by IS NULL",
	"u"};

static const struct field fields[] = {
	{.name = "title", .type = FIELD_TEXT, .required = true, .max_length = 300},
	{.name = "kind", .type = FIELD_CHOICE, .required = true},
	{.name = "number", .type = FIELD_TEXT, .max_length = 60, .hint = "document.number.hint"},
	{.name = "issued", .type = FIELD_DATE},
	{.name = "file", .type = FIELD_FILE, .required = true, .max = DOCUMENT_BYTES, .hint = "document.file.hint"},
};
static const struct field reason_field = {.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500};
static const char *const kinds[] = {"regulation", "guide", "form", "announcement"};

struct upload_page {
	struct form			*form, *withdraw;
	struct row			 row;		/* what is replaced or withdrawn */
	struct audience			 audience;	/* as chosen */
	const struct document_type	*type;
};

static enum db_result
make_form(struct visit *visit, struct upload_page *page)
{
	const bool next = visit->id != 0;
	struct form *form = visit_form(visit, "document", next ? pool_printf(visit->pool, PATH "/%" PRIu64, visit->id) : PATH);

	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
		form_option(form, "kind", kinds[i], NULL);
	form_button(form, next ? "document.replace" : "document.publish", "primary");
	page->form = form;
	page->withdraw = visit_form(visit, "document", pool_printf(visit->pool, PATH "/%" PRIu64, visit->id));
	form_add(page->withdraw, &reason_field, NULL);
	form_button(page->withdraw, "document.withdraw", "warning");
	return audience_add_fields(visit, form);
}

static enum answer
show_list(struct visit *visit, struct upload_page *page, enum answer answer)
{
	const uint64_t account = visit->viewer->account_id;
	const int64_t number = list_page(visit);
	xmlNodePtr node = visit_element(visit, "document_admin");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &count_sql, account);

	if (result == DB_OK)
		result = db_elements(visit->db, node, "file", NULL, &list_sql, account, (int64_t)PAGE_ROWS, (number - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	list_pages(visit, node, PATH "?trang=", number, row_int(&row, "total"), PAGE_ROWS);
	visit_show_form(visit, page->form, node);
	return answer;
}

enum answer
documents_show(struct visit *visit)
{
	struct upload_page page = {0};
	const enum db_result result = make_form(visit, &page);

	return result == DB_OK ? show_list(visit, &page, ANSWER_PAGE) : visit_store_failed(visit, result);
}

/* The fields, the file by its bytes, and the right to address whom was chosen. */
static enum db_result
read_form(struct visit *visit, struct upload_page *page)
{
	const struct upload *upload = request_upload(visit->request, "file");
	const char *why;

	form_read(page->form, visit->request);
	if (!form_empty(page->form, "file") && upload != NULL) {
		page->type = document_type(visit->pool, upload->data, upload->size, upload->file_name, &why);
		if (page->type == NULL)
			form_error(page->form, "file", pool_printf(visit->pool, "document.file.%s", why), NULL);
		else if (text_length(upload->file_name) > NAME_MOST)
			form_error(page->form, "file", "document.file.name", NULL);
	}
	return audience_read(visit, page->form, &page->audience);
}

static enum db_result
store(struct visit *visit, const struct upload_page *page, uint64_t *id, const char **hash)
{
	const struct upload *upload = request_upload(visit->request, "file");
	const struct form *form = page->form;
	struct row row;
	enum db_result result = db_exec(visit->db, &insert_sql, form_text(form, "kind"), form_text(form, "title"),
	    form_text(form, "number"), form_nullable(form, "issued"), upload->file_name, page->type->media,
	    (const void *)upload->data, upload->size, (int64_t)upload->size, page->audience.unit_id, page->audience.bloc,
	    visit->viewer->account_id, visit->viewer->person_id);

	if (result != DB_OK)
		return result;
	*id = db_insert_id(visit->db);
	result = db_exec(visit->db, &hash_sql, *id);
	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &row, &hash_read, *id);
	if (result == DB_OK)
		*hash = row_text(&row, "sha256");
	return result;
}

static enum answer
publish(struct visit *visit, void *arg)
{
	const struct upload_page *page = arg;
	const bool next = page->row.count > 0;
	const char *hash = "";
	uint64_t id = 0;
	enum db_result result = store(visit, page, &id, &hash);

	if (result == DB_OK && next)
		result = db_exec(visit->db, &replace_sql, id, visit->id, form_sent_version(page->form));
	if (result == DB_OK && next && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = next ? "replace" : "upload", .object = "document", .object_id = id,
		    .unit_id = page->audience.unit_id,
		    .old = !next ? NULL : audit_json(visit->pool, "id", row_text(&page->row, "id"), "title",
		        row_text(&page->row, "title"), "sha256", row_text(&page->row, "sha256"), NULL),
		    .new = audit_json(visit->pool, "title", form_text(page->form, "title"), "number", form_text(page->form, "number"),
		        "file", form_text(page->form, "file"), "sha256", hash, NULL)});
	return result == DB_OK ? visit_go(visit, "document.published", PATH) : visit_store_failed(visit, result);
}

enum answer
documents_take(struct visit *visit)
{
	struct upload_page page = {0};
	enum db_result result = make_form(visit, &page);

	if (result == DB_OK)
		result = read_form(visit, &page);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return form_valid(page.form) ? command_run(visit, publish, &page) : show_list(visit, &page, ANSWER_INVALID);
}

/* The document of the address, if it is the viewer's to keep, with its forms. */
static enum answer
load(struct visit *visit, struct upload_page *page)
{
	struct object object;
	struct audience audience;
	enum db_result result = db_row(visit->db, visit->pool, &page->row, &read_sql, visit->id);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	audience = audience_of(&page->row);
	result = audience_object(visit, &audience, &object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_INFORM, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	result = make_form(visit, page);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	for (size_t i = 0; i + 1 < sizeof fields / sizeof fields[0]; i++)
		form_set(page->form, fields[i].name, row_text(&page->row, fields[i].name));
	audience_set(visit, page->form, &audience);
	form_version(page->form, row_id(&page->row, "version"));
	return ANSWER_PAGE;
}

static enum answer
show_one(struct visit *visit, struct upload_page *page, enum answer answer)
{
	static const char *const names[] = {"id", "title", "number", "issued", "file_name", "size", "sha256", "state", "published", "by"};
	xmlNodePtr node = visit_element(visit, "document_admin"), one = node_add(node, "one");

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (!row_null(&page->row, names[i]))
			node_set(one, names[i], row_text(&page->row, names[i]));
	if (strcmp(row_text(&page->row, "state"), "shown") != 0)
		return answer;
	visit_show_form(visit, page->form, node);
	node_set(visit_show_side_form(visit, page->withdraw, node, 'w'), "id", "withdraw");
	return answer;
}

enum answer
document_show(struct visit *visit)
{
	struct upload_page page = {0};
	const enum answer answer = load(visit, &page);

	return answer == ANSWER_PAGE ? show_one(visit, &page, ANSWER_PAGE) : answer;
}

static enum answer
take_back(struct visit *visit, void *arg)
{
	const struct upload_page *page = arg;
	enum db_result result = db_exec(visit->db, &withdraw_sql, visit->id);

	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "withdraw", .object = "document", .object_id = visit->id,
		    .unit_id = row_id(&page->row, "unit_id"),
		    .old = audit_json(visit->pool, "title", row_text(&page->row, "title"), "sha256", row_text(&page->row, "sha256"), NULL),
		    .reason = form_text(page->withdraw, "reason")});
	return result == DB_OK ? visit_go(visit, "document.withdrawn", PATH) : visit_store_failed(visit, result);
}

enum answer
document_take(struct visit *visit)
{
	const char *pressed = request_body(visit->request, "action");
	const bool withdraw = pressed != NULL && strcmp(pressed, "document.withdraw") == 0;
	struct upload_page page = {0};
	enum answer answer = load(visit, &page);
	enum db_result result = DB_OK;

	if (answer != ANSWER_PAGE)
		return answer;
	if (withdraw)
		form_read(page.withdraw, visit->request);
	else
		result = read_form(visit, &page);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!form_valid(withdraw ? page.withdraw : page.form))
		return show_one(visit, &page, ANSWER_INVALID);
	answer = command_run(visit, withdraw ? take_back : publish, &page);
	if (answer != ANSWER_CONFLICT)
		return answer;
	visit_notice(visit, "error", "changed_meanwhile");
	result = db_row(visit->db, visit->pool, &page.row, &read_sql, visit->id);
	return result == DB_OK ? show_one(visit, &page, ANSWER_CONFLICT) : visit_store_failed(visit, result);
}
