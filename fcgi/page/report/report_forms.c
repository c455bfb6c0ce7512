#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "page/report/report.h"

enum {
	PART_FORMS = 100,
	FORMS_MAX = 20000
};

static const struct sql forms_sql = {
	"SELECT e.id, g.name AS unit, e.state, e.person_id, e.unit_id, e.part_id, e.bloc, e.superior_id, e.authority_id, e.advice_unit_id, "
	"(SELECT GROUP_CONCAT(k.ancestor_id ORDER BY k.depth) FROM unit_closure k WHERE k.descendant_id = e.unit_id) AS above "
	"FROM unit_closure c JOIN evaluation e ON e.part_id = c.descendant_id AND e.month = ? AND e.replaced = 0 "
	"JOIN person p ON p.id = e.person_id JOIN unit g ON g.id = e.unit_id JOIN unit t ON t.id = e.part_id "
	"WHERE c.ancestor_id = ? AND (? = '' OR e.bloc = ?) "
	"ORDER BY g.ord, g.name, g.id, e.part_id <> e.unit_id, t.ord, t.id, e.`rank`, p.given_name, p.family_name, p.id LIMIT ?",
	"sussi"};

struct forms {
	struct report_key	 key;
	struct rows		 rows;
};

/* A print of many that goes out form by form, each built and freed on its own. */
struct stream {
	struct visit	*visit;
	struct forms	 forms;
	size_t		 next, end;
	struct pool	*pool;		/* of the form that is being sent */
	bool		 failed;
};

/* Only who may read every one of them prints them together. */
static enum answer
load(struct visit *visit, struct forms *forms)
{
	const struct summary_scope *scope = &forms->key.scope;
	enum db_result result;
	enum answer answer = report_find(visit, IMPRINT_STATISTICS, &forms->key);

	if (answer == ANSWER_PAGE)
		answer = visit_allow(visit, ACTION_REPORT_UNIT, &scope->object);
	if (answer != ANSWER_PAGE)
		return answer;
	result = db_rows(visit->db, visit->pool, &forms->rows, &forms_sql, visit->month, scope->unit_id, scope->bloc, scope->bloc,
	    (int64_t)FORMS_MAX + 1);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (forms->rows.count == 0 || forms->rows.count > FORMS_MAX)
		return ANSWER_NOT_FOUND;
	for (size_t i = 0; answer == ANSWER_PAGE && i < forms->rows.count; i++) {
		struct object object;

		report_read_evaluation(&forms->rows.row[i], &object);
		if (!access_may(visit->viewer, ACTION_RESULT_FULL, &object))
			answer = visit_allow(visit, ACTION_RESULT_FULL, &object);
	}
	return answer;
}

static xmlNodePtr
append_head(struct visit *visit, const struct forms *forms, const char *view)
{
	xmlNodePtr report = visit_element(visit, "report");

	node_set(report, "view", view);
	node_set(report, "unit", forms->key.scope.name);
	node_set(report, "query", forms->key.query);
	node_set_int(report, "forms", (int64_t)forms->rows.count);
	return report;
}

/* The parts to print one after the other, and whose forms each holds. */
enum answer
report_parts(struct visit *visit)
{
	struct forms forms;
	xmlNodePtr report;
	const enum answer answer = load(visit, &forms);

	if (answer != ANSWER_PAGE)
		return answer;
	report = append_head(visit, &forms, "parts");
	for (size_t first = 0; first < forms.rows.count; first += PART_FORMS) {
		const size_t end = first + PART_FORMS < forms.rows.count ? first + PART_FORMS : forms.rows.count;
		xmlNodePtr part = node_add(report, "part");
		int64_t published = 0;

		for (size_t i = first; i < end; i++)
			published += strcmp(row_text(&forms.rows.row[i], "state"), "published") == 0;
		node_set_int(part, "number", (int64_t)(first / PART_FORMS + 1));
		node_set_int(part, "first", (int64_t)first + 1);
		node_set_int(part, "last", (int64_t)end);
		node_set(part, "from", row_text(&forms.rows.row[first], "unit"));
		node_set(part, "to", row_text(&forms.rows.row[end - 1], "unit"));
		node_set_int(part, "published", published);
	}
	return ANSWER_PAGE;
}

/* A page of its own with nothing but what one form needs. */
static enum db_result
build(struct visit *visit, struct stream *stream, xmlDocPtr doc, const struct row *row)
{
	xmlNodePtr page = xmlNewDocNode(doc, NULL, BAD_CAST "page", NULL), report;
	struct evaluation *evaluation;
	enum db_result result;

	xmlDocSetRootElement(doc, page);
	visit->page = page;
	node_set(page, "noun", "report");
	node_set(page, "print", "yes");
	node_set(page, "fragment", "yes");
	node_set(page, "month", visit->month);
	node_set(page, "now", pool_printf(visit->pool, "%.10sT%.8s", visit->now, visit->now + 11));
	node_set(node_add(page, "viewer"), "name", visit->viewer->name);
	report = node_add(page, "report");
	node_set_int(report, "number", (int64_t)stream->next);
	node_set_int(report, "of", (int64_t)stream->end);
	result = evaluation_load(visit, row_id(row, "id"), &evaluation);
	if (result != DB_OK)
		return result;
	/* As it is now: between the list and the form somebody may have been moved. */
	if (!access_may(visit->viewer, ACTION_RESULT_FULL, &evaluation->object))
		return DB_REFUSED;
	return report_append_form(visit, report, evaluation);
}

/* The next form as HTML, in a pool that lives until the one after it; false: there is none. */
static bool
next_form(void *state, const char **bytes, size_t *size)
{
	struct stream *stream = state;
	struct visit *visit = stream->visit;
	struct pool *whole = visit->pool;
	xmlNodePtr page = visit->page;
	xmlDocPtr doc;
	xmlChar *text = NULL;
	int length = 0;

	if (stream->failed || stream->next == stream->end)
		return false;
	if (stream->pool != NULL)
		pool_free(stream->pool);
	visit->pool = stream->pool = pool_new();
	doc = xmlNewDoc(BAD_CAST "1.0");
	stream->next++;
	if (build(visit, stream, doc, &stream->forms.rows.row[stream->next - 1]) != DB_OK ||
	    stylesheet_fragment(visit->worker->stylesheet, doc, visit->worker->config->strict, &text, &length) != 0)
		stream->failed = true;
	if (text != NULL)
		pool_cleanup(stream->pool, (void (*)(void *))xmlFree, text);
	xmlFreeDoc(doc);
	visit->pool = whole;
	visit->page = page;
	*bytes = text == NULL ? "" : (const char *)text;
	*size = (size_t)length;
	return !stream->failed;
}

static void
end_stream(void *state)
{
	struct stream *stream = state;

	if (stream->pool != NULL)
		pool_free(stream->pool);
	db_reset(stream->visit->db);
}

/* ?phan=3: the third hundred; without it, all. */
enum answer
report_forms(struct visit *visit)
{
	struct stream *stream = pool_alloc(visit->pool, sizeof *stream);
	const uint64_t part = list_id(visit, "phan");
	const enum answer answer = load(visit, &stream->forms);
	const size_t count = stream->forms.rows.count;

	if (answer != ANSWER_PAGE)
		return answer;
	if (part > (count + PART_FORMS - 1) / PART_FORMS)
		return ANSWER_NOT_FOUND;
	stream->visit = visit;
	stream->next = part == 0 ? 0 : (size_t)(part - 1) * PART_FORMS;
	stream->end = part == 0 || (size_t)part * PART_FORMS > count ? count : (size_t)part * PART_FORMS;
	visit_log_view(visit, "forms", stream->forms.key.scope.unit_id);
	node_set(visit->page, "back", pool_printf(visit->pool, "/bao-cao/cac-phieu/%s?%s", visit->month, stream->forms.key.query));
	node_set_int(append_head(visit, &stream->forms, "forms"), "first", (int64_t)stream->next + 1);
	node_set_int(visit->page->last, "last", (int64_t)stream->end);
	if (visit->request->wants_xml || visit->request->method != METHOD_GET)
		return ANSWER_PAGE;
	pool_cleanup(visit->pool, end_stream, stream);
	response_stream(visit->response, next_form, stream);
	return ANSWER_PAGE;
}
