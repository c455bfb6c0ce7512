#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "rating/rule_set.h"
#include "record/scope.h"
#include "web/text.h"

enum { PAGE_ROWS = 50 };

/* Agencies that the viewer's office aggregates, and those below a unit that the viewer heads; with the state of their leaders. */
static const struct sql agencies_sql = {
	"SELECT g.id, g.name, g.code, g.bloc, r.level, r.basis, r.reason, COALESCE(r.version, 0) AS version, "
	"DATE_FORMAT(r.valued_at, '%Y-%m-%dT%H:%i:%s') AS at, CONCAT(p.family_name, ' ', p.given_name) AS `by`, "
	"(SELECT MAX(CASE e.state WHEN 'published' THEN 2 WHEN 'decided' THEN 1 ELSE 0 END) FROM evaluation e WHERE e.unit_id = g.id "
	"AND e.month = m.month AND e.replaced = 0 AND e.part_id = g.id AND e.`rank` <> 'member') AS leaders, "
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = g.id) AS above "
	"FROM unit_month m JOIN unit g ON g.id = m.unit_id LEFT JOIN unit_result r ON r.unit_id = m.unit_id AND r.month = m.month "
	"LEFT JOIN person p ON p.id = r.recorded_by WHERE m.month = ? AND (g.id IN "
	"(SELECT s.id FROM " SCOPE_BY("'bloc_aggregator'") ") OR g.id IN (SELECT c.descendant_id FROM assignment a "
	"JOIN unit_closure c ON c.ancestor_id = a.unit_id WHERE a.person_id = ? AND a.`rank` = 'head' AND a.valid_from <= CURDATE() "
	"AND (a.valid_to IS NULL OR a.valid_to > CURDATE()))) ORDER BY g.name, g.id",
	"suu"};
static const struct sql insert_sql = {
	"INSERT INTO unit_result (unit_id, month, level, basis, reason, recorded_by, recorded_at, valued_at) "
	"VALUES (?, ?, ?, ?, ?, ?, SYSDATE(6), NOW(6))",
	"ussssu"};
static const struct sql update_sql = {
	"UPDATE unit_result SET level = ?, basis = ?, reason = ?, recorded_by = ?, recorded_at = SYSDATE(6), valued_at = NOW(6), "
	"version = version + 1 WHERE unit_id = ? AND month = ? AND version = ?",
	"sssuusu"};

static const struct field row_fields[] = {
	{.name = "level", .type = FIELD_SELECT},
	{.name = "basis", .type = FIELD_TEXT, .max_length = 300},
	{.name = "reason", .type = FIELD_TEXT, .max_length = 500},
	{.name = "version", .type = FIELD_HIDDEN, .max_length = 20},
};
static const struct field common_field = {.name = "basis", .type = FIELD_TEXT, .max_length = 300, .label = "unit_result.common",
    .hint = "unit_result.common.hint"};
static const struct field lines_field = {.name = "lines", .type = FIELD_TEXTAREA, .required = true, .max_length = 100000,
    .hint = "unit_result.lines.hint"};
static const char *const states[] = {"chua", "roi"};

struct results {
	struct rows	 agencies;	/* those the viewer may give a result */
	bool		*shown;		/* on the page, sent from it, or named by the lines pasted */
	size_t		 found;
	bool		 pasted;	/* the lines are to be filled in */
	const char	*name, *state;
	int64_t		 page;
	struct form	*form, *paste;
	size_t		 changes;	/* rows that say something new */
	const char	*failed;	/* id of the row that stopped the command */
};

static const char *
field_name(struct visit *visit, const char *name, const struct row *row)
{
	return pool_printf(visit->pool, "%s-%s", name, row_text(row, "id"));
}

static void
read_object(struct object *object, const struct row *row)
{
	memset(object, 0, sizeof *object);
	object->unit_id = row_id(row, "id");
	object->bloc = (enum bloc)bloc_parse(row_text(row, "bloc"));
	access_read_above(object, row_text(row, "above"));
}

static const char *
page_path(struct visit *visit, const struct results *results, const char *suffix)
{
	return pool_printf(visit->pool, "/quan-tri/ket-qua-don-vi/%s?trang-thai=%s&ten=%s%s", visit->month, results->state,
	    response_percent_encode(visit->pool, results->name), suffix);
}

static void
add_fields(struct visit *visit, struct results *results, const struct row *row)
{
	const char *id = row_text(row, "id"), *level = field_name(visit, "level", row);
	struct form *form = results->form;

	for (size_t i = 0; i < sizeof row_fields / sizeof row_fields[0]; i++) {
		form_add(form, &row_fields[i], id);
		form_label(form, field_name(visit, row_fields[i].name, row), row_text(row, "name"));
	}
	form_option(form, level, "", NULL);
	for (const char *letter = "A\0B\0C\0D\0"; *letter != '\0'; letter += 2)
		form_option(form, level, letter, letter);
	form_set(form, level, row_text(row, "level"));
	form_set(form, field_name(visit, "basis", row), row_text(row, "basis"));
	form_set(form, field_name(visit, "version", row), row_text(row, "version"));
}

static bool
is_wanted(struct visit *visit, const struct results *results, const char *folded, const struct row *row)
{
	if (results->state[0] != '\0' && row_null(row, "level") != (strcmp(results->state, "chua") == 0))
		return false;
	return folded[0] == '\0' || strstr(text_ascii(visit->pool, row_text(row, "name")), folded) != NULL;
}

/* What was sent is what the sender saw. */
static void
choose_shown(struct visit *visit, struct results *results)
{
	const char *folded = text_ascii(visit->pool, results->name);
	const size_t rows = (size_t)visit_rows(visit, PAGE_ROWS), first = (size_t)(results->page - 1) * rows;

	results->shown = pool_alloc(visit->pool, (results->agencies.count + 1) * sizeof *results->shown);
	for (size_t i = 0; i < results->agencies.count; i++) {
		const struct row *row = &results->agencies.row[i];
		const bool wanted = is_wanted(visit, results, folded, row);

		results->shown[i] = results->pasted ? false : visit->route->method == METHOD_POST ?
		    request_body(visit->request, field_name(visit, "version", row)) != NULL :
		    wanted && results->found >= first && results->found < first + rows;
		results->found += wanted;
		if (results->shown[i])
			add_fields(visit, results, row);
	}
}

static enum db_result
load(struct visit *visit, struct results *results)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &agencies_sql, visit->month, visit->viewer->account_id,
	    visit->viewer->person_id);

	*results = (struct results){.name = list_name(visit), .page = list_page(visit),
	    .state = list_one_of(visit, "trang-thai", states, sizeof states / sizeof states[0])};
	results->pasted = strcmp(request_body(visit->request, "action") == NULL ? "" : request_body(visit->request, "action"), "fill") == 0;
	if (result != DB_OK)
		return result;
	results->agencies.row = pool_alloc(visit->pool, (rows.count + 1) * sizeof *results->agencies.row);
	for (size_t i = 0; i < rows.count; i++) {
		struct object object;

		read_object(&object, &rows.row[i]);
		if (access_may(visit->viewer, ACTION_UNIT_RESULT, &object))
			results->agencies.row[results->agencies.count++] = rows.row[i];
	}
	results->form = visit_form(visit, "unit_result", page_path(visit, results,
	    results->page == 1 ? "" : pool_printf(visit->pool, "&trang=%lld", (long long)results->page)));
	form_add(results->form, &common_field, NULL);
	choose_shown(visit, results);
	form_button(results->form, "save", "primary");
	results->paste = visit_form(visit, "unit_result", page_path(visit, results, ""));
	form_add(results->paste, &lines_field, NULL);
	form_button(results->paste, "fill", "secondary");
	return DB_OK;
}

static enum answer
show(struct visit *visit, const struct results *results, enum answer answer)
{
	static const char *const copied[] = {"id", "name", "level", "basis", "reason", "at", "by"};
	xmlNodePtr node = visit_element(visit, "unit_result");

	node_set(visit->page, "width", "full");
	node_set(node, "search", results->name);
	node_set(node, "query", pool_printf(visit->pool, "trang-thai=%s&ten=%s", results->state,
	    response_percent_encode(visit->pool, results->name)));
	node_set_int(node, "total", (int64_t)results->agencies.count);
	node_set_int(node, "found", (int64_t)results->found);
	for (size_t i = 0; i < sizeof states / sizeof states[0]; i++) {
		xmlNodePtr state = node_add(node, "state");

		node_set(state, "code", states[i]);
		node_set_flag(state, "selected", strcmp(states[i], results->state) == 0);
	}
	for (size_t i = 0; i < results->agencies.count; i++) {
		const struct row *row = &results->agencies.row[i];
		xmlNodePtr agency;

		if (!results->shown[i])
			continue;
		agency = node_add(node, "agency");
		for (size_t k = 0; k < sizeof copied / sizeof copied[0]; k++)
			if (!row_null(row, copied[k]) && row_text(row, copied[k])[0] != '\0')
				node_set(agency, copied[k], row_text(row, copied[k]));
		node_set(agency, "leaders", row_int(row, "leaders") == 2 ? "published" : row_int(row, "leaders") == 1 ? "decided" : NULL);
	}
	list_pages(visit, node, page_path(visit, results, "&trang="), results->page, (int64_t)results->found, PAGE_ROWS);
	if ((visit->route->flags & ROUTE_SHEET) != 0)
		return answer;
	node_set(visit_show_side_form(visit, results->form, node, 'a'), "id", "save");
	node_set(visit_show_side_form(visit, results->paste, node, 'b'), "id", "fill");
	return answer;
}

enum answer
unit_result_show(struct visit *visit)
{
	struct results results;
	const enum db_result result = load(visit, &results);

	return result == DB_OK ? show(visit, &results, ANSWER_PAGE) : visit_store_failed(visit, result);
}

/* The row's own; where it has none, the one typed for all. */
static const char *
basis_of(struct visit *visit, const struct results *results, const struct row *row)
{
	const char *own = form_text(results->form, field_name(visit, "basis", row));

	return own[0] != '\0' ? own : form_text(results->form, "basis");
}

/* Whether the row was given another level or basis than is stored. A basis for all alone gives no row anything. */
static bool
says_new(struct visit *visit, const struct results *results, const struct row *row)
{
	const char *own = form_text(results->form, field_name(visit, "basis", row));

	return strcmp(form_text(results->form, field_name(visit, "level", row)), row_text(row, "level")) != 0 ||
	    (own[0] != '\0' && strcmp(own, row_text(row, "basis")) != 0);
}

/* A result rests on something; a correction, or a result after the leaders were decided, says why besides. */
static void
check(struct visit *visit, struct results *results)
{
	struct form *form = results->form;

	for (size_t i = 0; i < results->agencies.count; i++) {
		const struct row *row = &results->agencies.row[i];

		if (!results->shown[i] || !says_new(visit, results, row))
			continue;
		results->changes++;
		if (form_empty(form, field_name(visit, "level", row)))
			form_error(form, field_name(visit, "level", row), "required", NULL);
		if (basis_of(visit, results, row)[0] == '\0')
			form_error(form, field_name(visit, "basis", row), "required", NULL);
		if ((!row_null(row, "level") || row_int(row, "leaders") > 0) && form_empty(form, field_name(visit, "reason", row)))
			form_error(form, field_name(visit, "reason", row), "unit_result.reason_needed", NULL);
	}
	if (form_valid(form) && results->changes == 0)
		form_error(form, NULL, "unit_result.nothing", NULL);
}

static enum db_result
write_row(struct visit *visit, const struct results *results, const struct row *row)
{
	const struct form *form = results->form;
	const char *level = form_text(form, field_name(visit, "level", row)), *basis = basis_of(visit, results, row);
	const char *reason = form_text(form, field_name(visit, "reason", row));
	const uint64_t sent = strtoull(form_text(form, field_name(visit, "version", row)), NULL, 10), unit = row_id(row, "id");
	enum db_result result;

	if (sent == 0)
		return db_exec(visit->db, &insert_sql, unit, visit->month, level, basis, reason, visit->viewer->person_id);
	result = db_exec(visit->db, &update_sql, level, basis, reason, visit->viewer->person_id, unit, visit->month, sent);
	return result == DB_OK && db_affected(visit->db) == 0 ? DB_DUPLICATE : result;
}

static enum db_result
write_audit(struct visit *visit, const struct results *results, const struct row *row)
{
	static const char *const leaders[] = {"open", "decided", "published"};
	const struct form *form = results->form;
	const bool corrects = !row_null(row, "level");

	return audit_write(visit, &(struct audit){.action = corrects ? "change" : "record", .object = "unit_result",
	    .object_id = row_id(row, "id"), .unit_id = row_id(row, "id"), .month = visit->month,
	    .old = corrects ? audit_json(visit->pool, "level", row_text(row, "level"), "basis", row_text(row, "basis"), NULL) : NULL,
	    .new = audit_json(visit->pool, "level", form_text(form, field_name(visit, "level", row)), "basis",
	        basis_of(visit, results, row), "leaders", leaders[row_int(row, "leaders")], NULL),
	    .reason = form_text(form, field_name(visit, "reason", row))});
}

static enum answer
run(struct visit *visit, void *arg)
{
	struct results *results = arg;

	for (size_t i = 0; i < results->agencies.count; i++) {
		const struct row *row = &results->agencies.row[i];
		struct object object;
		enum db_result result;
		enum answer answer;

		if (!results->shown[i] || !says_new(visit, results, row))
			continue;
		read_object(&object, row);
		answer = visit_allow(visit, ACTION_UNIT_RESULT, &object);
		if (answer != ANSWER_PAGE)
			return answer;
		results->failed = row_text(row, "id");
		result = write_row(visit, results, row);
		if (result == DB_DUPLICATE)
			return ANSWER_CONFLICT;
		if (result == DB_OK)
			result = write_audit(visit, results, row);
		if (result != DB_OK)
			return visit_store_failed(visit, result);
	}
	return visit_go(visit, "unit_result.saved", "%s", page_path(visit, results, ""));
}

/* The agency of that code or name. */
static size_t
find_agency(struct visit *visit, const struct results *results, const char *word)
{
	const char *folded = text_ascii(visit->pool, word);

	for (size_t i = 0; i < results->agencies.count; i++)
		if (strcmp(row_text(&results->agencies.row[i], "code"), word) == 0 ||
		    strcmp(text_ascii(visit->pool, row_text(&results->agencies.row[i], "name")), folded) == 0)
			return i;
	return results->agencies.count;
}

/* Unit, level, basis and reason, as the spreadsheet has them, apart by tabs or semicolons. False: no such unit or level. */
static bool
fill_line(struct visit *visit, struct results *results, const char *line)
{
	const char *cells[4] = {"", "", "", ""};
	const struct row *row;
	size_t index;

	for (size_t i = 0; i < sizeof cells / sizeof cells[0] && line != NULL; i++) {
		const size_t length = strcspn(line, "\t;");

		cells[i] = text_trim(visit->pool, pool_strndup(visit->pool, line, length), false);
		line = line[length] == '\0' ? NULL : line + length + 1;
	}
	index = find_agency(visit, results, cells[0]);
	if (index == results->agencies.count || level_parse(cells[1]) == LEVEL_NONE)
		return false;
	row = &results->agencies.row[index];
	if (!results->shown[index])
		add_fields(visit, results, row);
	results->shown[index] = true;
	form_set(results->form, field_name(visit, "level", row), cells[1]);
	if (cells[2][0] != '\0')
		form_set(results->form, field_name(visit, "basis", row), cells[2]);
	form_set(results->form, field_name(visit, "reason", row), cells[3]);
	return true;
}

/* Fills the rows in and writes nothing: they are looked at and saved like those typed by hand. */
static enum answer
fill(struct visit *visit, struct results *results)
{
	/* As it was sent: a clean value has no tabs. */
	const char *text = request_body(visit->request, "lines");

	form_read(results->paste, visit->request);
	for (text = text == NULL ? "" : text; *text != '\0'; text += strspn(text, "\r\n")) {
		const size_t length = strcspn(text, "\r\n");
		const char *line = pool_strndup(visit->pool, text, length);

		if (strspn(line, " \t;") != length && !fill_line(visit, results, line))
			form_error(results->paste, "lines", "unit_result.unknown", line);
		text += length;
	}
	if (!form_valid(results->paste))
		return show(visit, results, ANSWER_INVALID);
	visit_notice(visit, "info", "unit_result.filled");
	return show(visit, results, ANSWER_PAGE);
}

enum answer
unit_result_take(struct visit *visit)
{
	struct results results;
	const enum db_result result = load(visit, &results);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (results.pasted)
		return fill(visit, &results);
	form_read(results.form, visit->request);
	check(visit, &results);
	if (!form_valid(results.form))
		return show(visit, &results, ANSWER_INVALID);
	answer = command_run(visit, run, &results);
	if (answer != ANSWER_CONFLICT)
		return answer;
	form_error(results.form, pool_printf(visit->pool, "level-%s", results.failed), "unit_result.stale", NULL);
	return show(visit, &results, answer);
}
