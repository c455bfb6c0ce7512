#include "config.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>
#include <strings.h>

#include "gate/list.h"
#include "page/report/check.h"
#include "page/report/report.h"
#include "record/unit_tree.h"
#include "web/text.h"

enum {
	NUMBER = 20,	/* bytes of report_paper.number */
	TYPED = 60,	/* bytes that are shown again */
	PAPERS = 50	/* that are shown: an office and year has few of one number */
};

/*
 * Every office counts from 1, so a number and day has many documents; each comes with the unit that it is about, by which alone is
 * decided who may read it. What is counted names that unit and bloc in its scope ("12-party").
 */
static const struct sql papers_sql = {
	"SELECT q.id, q.kind, q.scope, q.issuer_id, q.month, q.suffix, g.id AS unit_id, "
	"IF(q.counted AND SUBSTRING_INDEX(q.scope, '-', -1) <> '', SUBSTRING_INDEX(q.scope, '-', -1), g.bloc) AS bloc, g.kind = 'grouping' AS many, "
	"IF(q.counted, SUBSTRING_INDEX(q.scope, '-', -1), '') AS counted_bloc, " UNIT_NAME_IN("g", "q.month") " AS name, "
	"(SELECT h.person_id FROM assignment h WHERE h.unit_id = g.id AND h.rank = 'head' AND h.valid_from <= " UNIT_DAY("g") " "
	"AND (h.valid_to IS NULL OR h.valid_to > " UNIT_DAY("g") ") ORDER BY h.main DESC, h.id LIMIT 1) AS head_id, "
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = g.id) AS above FROM ("
	"SELECT p.id, p.kind, p.scope, p.unit_id AS issuer_id, p.month, p.issued_on, p.kind IN ('statistics', 'missing', 'levels') AS counted, "
	"COALESCE((SELECT l.number_suffix FROM letterhead l WHERE l.unit_id = p.unit_id AND l.valid_from <= p.issued_on "
	"ORDER BY l.valid_from DESC LIMIT 1), '') AS suffix FROM report_paper p WHERE p.number = ? AND p.issued_on BETWEEN ? AND ?) q "
	"JOIN unit g ON g.id = IF(q.counted, SUBSTRING_INDEX(q.scope, '-', 1), q.issuer_id) ORDER BY q.issued_on DESC, q.id DESC LIMIT 4000",
	"sss"};

struct typed {
	char		 number[NUMBER + 1];	/* "630" of "630-CV/QU" */
	const char	*suffix;		/* "QU"; "": any office */
	char		 first[11], last[11];	/* days */
};

/* "630-CV/QU", "12/BC-PNV", "12 / BC", "12": the number, and the office's sign behind the second stroke. */
static void
read_number(struct typed *typed, const char *text)
{
	size_t length = 0;
	const char *stroke;

	while (isalnum((unsigned char)text[length]) && length < NUMBER)
		length++;
	memcpy(typed->number, text, length);
	typed->number[length] = '\0';
	typed->suffix = "";
	stroke = strpbrk(text + length, "-/");
	if (stroke != NULL && (stroke = strpbrk(stroke + 1, "-/")) != NULL)
		typed->suffix = stroke + 1 + strspn(stroke + 1, " ");
}

static bool
read_days(struct typed *typed, const char *text)
{
	int64_t year;

	if (text_date(text, typed->first)) {
		memcpy(typed->last, typed->first, sizeof typed->last);
		return true;
	}
	if (strlen(text) != 4 || !text_int(text, 1900, 2199, &year))
		return false;
	memcpy(typed->first, text, 4);
	memcpy(typed->first + 4, "-01-01", 7);
	memcpy(typed->last, text, 4);
	memcpy(typed->last + 4, "-12-31", 7);
	return true;
}

static bool
read_key(struct visit *visit, const struct row *row, struct imprint_key *key)
{
	size_t kind = 0;

	while (kind < IMPRINT_COUNT && strcmp(row_text(row, "kind"), imprint_kind_name((enum imprint_kind)kind)) != 0)
		kind++;
	*key = (struct imprint_key){.kind = (enum imprint_kind)kind, .issuer_id = row_id(row, "issuer_id"), .unit_id = row_id(row, "unit_id"),
	    .bloc = row_text(row, "counted_bloc"), .scope = row_text(row, "scope")};
	if (kind == IMPRINT_COUNT || (kind == IMPRINT_SUBMISSION && !text_id(key->scope, &key->authority_id)))
		key->authority_id = 0;
	memcpy(visit->month, row_text(row, "month"), sizeof visit->month);
	return kind < IMPRINT_COUNT;
}

/* Whether the viewer may print it: the submission whoever advises, the rest whoever may report on what it is about. */
static bool
may_read(const struct visit *visit, const struct row *row, enum imprint_kind kind)
{
	struct object object;

	if (kind == IMPRINT_SUBMISSION) {
		object = (struct object){.advice_unit_id = row_id(row, "issuer_id")};
		return access_may(visit->viewer, ACTION_ADVISE, &object);
	}
	report_read_object(row, &object);
	if (row_int(row, "many") != 0 && row_text(row, "counted_bloc")[0] == '\0')
		object.bloc = BLOC_NONE;
	object.unit_id = row_id(row, "unit_id");
	object.authority_id = row_id(row, "head_id");
	return access_may(visit->viewer, ACTION_REPORT_UNIT, &object);
}

/* What is counted stands under the viewer's own letterhead; of another office's the print itself is not at hand. */
static const char *
print_path(struct visit *visit, const struct imprint_key *key)
{
	const char *word = report_word(key->kind);

	if (key->kind == IMPRINT_SUBMISSION)
		return pool_printf(visit->pool, "/bao-cao/%s/%s?don-vi=%" PRIu64 "&nguoi=%" PRIu64, word, visit->month, key->issuer_id,
		    key->authority_id);
	if (key->kind == IMPRINT_SUMMARY || key->kind == IMPRINT_NOTICE)
		return pool_printf(visit->pool, "/bao-cao/%s/%s?don-vi=%" PRIu64, word, visit->month, key->unit_id);
	return key->issuer_id != visit->viewer->unit_id ? NULL :
	    pool_printf(visit->pool, "/bao-cao/%s/%s?don-vi=%" PRIu64 "&khoi=%s", word, visit->month, key->unit_id, key->bloc);
}

static enum db_result
append_paper(struct visit *visit, xmlNodePtr check, const struct row *row, const struct imprint_key *key)
{
	xmlNodePtr paper = node_add(check, "paper");
	const char *path = print_path(visit, key);

	visit_log_view(visit, "report_paper", row_id(row, "id"));
	node_set(paper, "kind", imprint_kind_name(key->kind));
	node_set(paper, "month", visit->month);
	node_set(paper, "unit", row_text(row, "name"));
	if (path != NULL)
		node_set(paper, "path", path);
	return imprint_append(visit, paper, key, false);
}

enum answer
check_number(struct visit *visit, xmlNodePtr check)
{
	const char *number = text_trim(visit->pool, list_asked(visit, "so"), false);
	const char *day = text_trim(visit->pool, list_asked(visit, "ngay"), false);
	struct typed typed;
	struct imprint_key key;
	struct rows rows;
	size_t shown = 0;
	enum db_result result;

	node_set(check, "number", strlen(number) <= TYPED ? number : "");
	node_set(check, "day", strlen(day) <= TYPED ? day : "");
	if (!read_days(&typed, day)) {
		node_set(check, "state", "undated");
		return ANSWER_PAGE;
	}
	read_number(&typed, number);
	result = db_rows(visit->db, visit->pool, &rows, &papers_sql, typed.number, typed.first, typed.last);
	for (size_t i = 0; result == DB_OK && i < rows.count && shown < PAPERS; i++) {
		const struct row *row = &rows.row[i];

		if ((typed.suffix[0] != '\0' && strcasecmp(typed.suffix, row_text(row, "suffix")) != 0) || !read_key(visit, row, &key) ||
		    !may_read(visit, row, key.kind))
			continue;
		shown++;
		result = append_paper(visit, check, row, &key);
	}
	node_set(check, "state", shown > 0 ? "numbered" : "unnumbered");
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
