#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "rating/calendar.h"
#include "record/evaluation.h"
#include "record/scope.h"
#include "web/text.h"

enum { DAYS_MAX = 60 };	/* beyond the deadline in force */

enum form_kind { FORM_UNIT, FORM_PERSON, FORM_UNDO, FORM_COUNT };

static const char *const buttons[FORM_COUNT] = {"extend_unit", "extend_person", "undo"};

/* Who may extend deadlines at all looks at every unit of the grants; which acts are allowed is asked one by one. */
#define SCOPE SCOPE_BY("'city_admin', 'bloc_admin', 'bloc_aggregator', 'unit_admin'")

static const struct sql agencies_sql = {
	"SELECT g.id, g.name FROM " SCOPE "JOIN unit g ON g.id = s.id JOIN unit_month m ON m.unit_id = g.id AND m.month = ? "
	"ORDER BY g.id = ? DESC, g.name, g.id LIMIT 4000",
	"usu"};
static const struct sql groupings_sql = {
	"SELECT g.id, g.name, g.kind FROM " SCOPE_BY("'city_admin', 'bloc_admin', 'bloc_aggregator'") "JOIN unit g ON g.id = s.id "
	"WHERE g.kind <> 'part' ORDER BY g.kind = 'agency', g.name, g.id LIMIT 4000",
	"u"};
static const struct sql people_sql = {
	"SELECT e.person_id AS id, CONCAT(p.family_name, ' ', p.given_name) AS name FROM evaluation e JOIN person p ON p.id = e.person_id "
	"WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced AND e.person_id <> ? ORDER BY p.given_name, p.family_name, p.id",
	"usu"};
/* Of units above count as well: they hold for all below. */
static const struct sql extensions_sql = {
	"SELECT x.id, x.step, DATE_FORMAT(x.until, '%Y-%m-%dT%H:%i:%s') AS until, x.reason, u.name AS unit, "
	"CONCAT(p.family_name, ' ', p.given_name) AS person, CONCAT(b.family_name, ' ', b.given_name) AS `by`, "
	"DATE_FORMAT(x.granted_at, '%Y-%m-%dT%H:%i:%s') AS at, x.unit_id, x.person_id FROM extension x LEFT JOIN unit u ON u.id = x.unit_id "
	"LEFT JOIN person p ON p.id = x.person_id LEFT JOIN person b ON b.id = x.granted_by WHERE x.month = ? AND "
	"(x.unit_id IN (SELECT c.ancestor_id FROM unit_closure c WHERE c.descendant_id = ?) OR "
	"x.unit_id IN (SELECT c.descendant_id FROM unit_closure c WHERE c.ancestor_id = ?) OR "
	"x.person_id IN (SELECT e.person_id FROM evaluation e WHERE e.unit_id = ? AND e.month = ?)) ORDER BY x.granted_at DESC LIMIT 500",
	"suuus"};
static const struct sql extension_insert = {
	"INSERT INTO extension (month, unit_id, person_id, step, until, reason, granted_by, granted_at) "
	"VALUES (?, NULLIF(?, 0), NULLIF(?, 0), ?, CAST(? AS DATE) + INTERVAL 1 DAY, ?, ?, NOW(6))",
	"suusssu"};
static const struct sql extension_find = {
	"SELECT id, unit_id, person_id, step, until, reason FROM extension WHERE id = ? AND month = ?", "us"};
static const struct sql extension_delete = {"DELETE FROM extension WHERE id = ?", "u"};

static const struct field unit_fields[] = {
	{.name = "unit", .type = FIELD_SELECT, .required = true},
	{.name = "unit-step", .type = FIELD_SELECT, .required = true, .label = "extension.step"},
	{.name = "unit-until", .type = FIELD_DATE, .required = true, .label = "extension.until"},
	{.name = "unit-reason", .type = FIELD_TEXT, .required = true, .max_length = 500, .label = "extension.reason"},
};
static const struct field person_fields[] = {
	{.name = "person", .type = FIELD_SELECT, .required = true},
	{.name = "person-step", .type = FIELD_SELECT, .required = true, .label = "extension.step"},
	{.name = "person-until", .type = FIELD_DATE, .required = true, .label = "extension.until"},
	{.name = "person-reason", .type = FIELD_TEXT, .required = true, .max_length = 500, .label = "extension.reason"},
};
static const struct field undo_fields[] = {
	{.name = "what", .type = FIELD_SELECT, .required = true},
	{.name = "undo-reason", .type = FIELD_TEXT, .required = true, .max_length = 500, .label = "extension.reason"},
};

struct extensions {
	uint64_t	 agency_id;	/* whose people are offered; 0: the month is open nowhere in scope */
	struct rows	 agencies, groupings, people, list;
	struct form	*forms[FORM_COUNT];
};

struct take {
	struct extensions	*page;
	enum form_kind		 kind;
};

static const char *
page_path(struct visit *visit, const struct extensions *page)
{
	return pool_printf(visit->pool, "/quan-tri/thoi-han/%s?don-vi=%" PRIu64, visit->month, page->agency_id);
}

/* May the viewer extend for that unit, or for that person where one is named? */
static enum answer
allow(struct visit *visit, uint64_t unit_id, uint64_t person_id)
{
	struct object object;
	const enum db_result result = person_id != 0 ? scope_person(visit, person_id, &object) : scope_unit(visit, unit_id, &object);

	return result == DB_OK ? visit_allow(visit, ACTION_EXTEND, &object) : visit_store_failed(visit, result);
}

static struct form *
new_form(struct visit *visit, const struct extensions *page, const struct field *fields, size_t count, enum form_kind kind)
{
	struct form *form = visit_form(visit, "extension", page_path(visit, page));

	form_add_all(form, fields, count);
	form_option(form, fields[0].name, "", NULL);
	form_button(form, buttons[kind], kind == FORM_UNDO ? "warning" : "secondary");
	return form;
}

static void
add_steps(struct form *form, const char *name, enum step last)
{
	form_option(form, name, "", NULL);
	for (int step = 0; step <= (int)last; step++)
		form_option(form, name, step_name((enum step)step), NULL);
}

static void
make_forms(struct visit *visit, struct extensions *page)
{
	struct form **forms = page->forms;

	forms[FORM_UNIT] = new_form(visit, page, unit_fields, sizeof unit_fields / sizeof unit_fields[0], FORM_UNIT);
	forms[FORM_PERSON] = new_form(visit, page, person_fields, sizeof person_fields / sizeof person_fields[0], FORM_PERSON);
	forms[FORM_UNDO] = new_form(visit, page, undo_fields, sizeof undo_fields / sizeof undo_fields[0], FORM_UNDO);
	for (size_t i = 0; i < page->groupings.count; i++)
		form_option(forms[FORM_UNIT], "unit", row_text(&page->groupings.row[i], "id"), row_text(&page->groupings.row[i], "name"));
	for (size_t i = 0; i < page->people.count; i++)
		form_option(forms[FORM_PERSON], "person", row_text(&page->people.row[i], "id"), row_text(&page->people.row[i], "name"));
	add_steps(forms[FORM_UNIT], "unit-step", STEP_PUBLISH);
	add_steps(forms[FORM_PERSON], "person-step", STEP_DECIDE);
	for (size_t i = 0; i < page->list.count; i++) {
		const struct row *row = &page->list.row[i];

		form_option(forms[FORM_UNDO], "what", row_text(row, "id"), pool_printf(visit->pool, "%s, %s",
		    row_null(row, "unit") ? row_text(row, "person") : row_text(row, "unit"), row_text(row, "reason")));
	}
}

static enum answer
load(struct visit *visit, struct extensions *page)
{
	const char *asked = request_query(visit->request, "don-vi");
	const uint64_t account = visit->viewer->account_id;
	bool found = asked == NULL;
	enum db_result result;

	memset(page, 0, sizeof *page);
	if (asked != NULL && !text_id(asked, &page->agency_id))
		return ANSWER_NOT_FOUND;
	result = db_rows(visit->db, visit->pool, &page->agencies, &agencies_sql, account, visit->month, visit->viewer->unit_id);
	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &page->groupings, &groupings_sql, account);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (asked == NULL && page->agencies.count > 0)
		page->agency_id = row_id(&page->agencies.row[0], "id");
	for (size_t i = 0; i < page->agencies.count && !found; i++)
		found = row_id(&page->agencies.row[i], "id") == page->agency_id;
	/* The address names an agency of the list or nothing. */
	if (!found)
		return visit_allow(visit, ACTION_EXTEND, &(struct object){.unit_id = page->agency_id});
	result = db_rows(visit->db, visit->pool, &page->people, &people_sql, page->agency_id, visit->month, visit->viewer->person_id);
	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &page->list, &extensions_sql, visit->month, page->agency_id, page->agency_id,
		    page->agency_id, visit->month);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	/* An advisory office extends for units only. */
	if (page->people.count > 0 && !access_at_all(visit->viewer, ACTION_PEOPLE))
		page->people.count = 0;
	make_forms(visit, page);
	return ANSWER_PAGE;
}

static enum db_result
append_windows(struct visit *visit, const struct extensions *page)
{
	struct window windows[STEP_COUNT];
	enum window_state states[STEP_COUNT];
	const enum db_result result = windows_load(visit, page->agency_id, 0, 0, visit->month, windows, states);

	for (int step = 0; step < STEP_COUNT && result == DB_OK; step++)
		window_append(visit, (enum step)step, windows[step], states[step]);
	return result == DB_NO_ROW ? DB_OK : result;
}

static enum answer
show(struct visit *visit, const struct extensions *page, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "extension");
	enum db_result result = append_windows(visit, page);

	node_set(visit->page, "month-path", "/quan-tri/thoi-han/");
	if (result == DB_OK)
		result = db_elements(visit->db, node, "agency", NULL, &agencies_sql, visit->viewer->account_id, visit->month,
		    visit->viewer->unit_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set_id(node, "unit-id", page->agency_id);
	for (size_t i = 0; i < page->list.count; i++) {
		static const char *const copied[] = {"id", "step", "until", "reason", "unit", "person", "by", "at"};
		xmlNodePtr row = node_add(node, "granted");

		for (size_t k = 0; k < sizeof copied / sizeof copied[0]; k++)
			if (!row_null(&page->list.row[i], copied[k]))
				node_set(row, copied[k], row_text(&page->list.row[i], copied[k]));
	}
	for (int kind = 0; kind < FORM_COUNT; kind++)
		if ((kind != FORM_UNIT || page->groupings.count > 0) && (kind != FORM_PERSON || page->people.count > 0) &&
		    (kind != FORM_UNDO || page->list.count > 0))
			node_set(visit_show_side_form(visit, page->forms[kind], node, (char)('a' + kind)), "id", buttons[kind]);
	return answer;
}

enum answer
extension_show(struct visit *visit)
{
	struct extensions page;
	const enum answer answer = load(visit, &page);

	return answer == ANSWER_PAGE ? show(visit, &page, ANSWER_PAGE) : answer;
}

static const char *
typed(struct visit *visit, const struct take *take, const char *name)
{
	return form_text(take->page->forms[take->kind],
	    pool_printf(visit->pool, "%s-%s", take->kind == FORM_UNIT ? "unit" : "person", name));
}

static enum answer
extend(struct visit *visit, const struct take *take)
{
	const struct form *form = take->page->forms[take->kind];
	const uint64_t unit = take->kind == FORM_UNIT ? strtoull(form_text(form, "unit"), NULL, 10) : 0;
	const uint64_t person = take->kind == FORM_PERSON ? strtoull(form_text(form, "person"), NULL, 10) : 0;
	const char *step = typed(visit, take, "step"), *until = typed(visit, take, "until"), *reason = typed(visit, take, "reason");
	struct audit audit = {.action = "extend", .object = "deadline", .unit_id = unit, .month = visit->month, .reason = reason,
	    .new = audit_json(visit->pool, "step", step, "until", until, "unit", form_text(form, "unit"), "person",
	        take->kind == FORM_PERSON ? form_text(form, "person") : "", NULL)};
	const enum answer answer = allow(visit, unit, person);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	result = db_exec(visit->db, &extension_insert, visit->month, unit, person, step, until, reason, visit->viewer->person_id);
	audit.object_id = db_insert_id(visit->db);
	if (result == DB_OK)
		result = audit_write(visit, &audit);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
undo(struct visit *visit, const struct take *take)
{
	const struct form *form = take->page->forms[FORM_UNDO];
	struct row row;
	struct audit audit = {.action = "remove", .object = "deadline", .month = visit->month,
	    .reason = form_text(form, "undo-reason")};
	enum db_result result =
	    db_row(visit->db, visit->pool, &row, &extension_find, strtoull(form_text(form, "what"), NULL, 10), visit->month);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	audit.object_id = row_id(&row, "id");
	audit.unit_id = row_id(&row, "unit_id");
	audit.old = audit_json(visit->pool, "step", row_text(&row, "step"), "until", row_text(&row, "until"), "reason",
	    row_text(&row, "reason"), "person", row_text(&row, "person_id"), NULL);
	answer = allow(visit, row_id(&row, "unit_id"), row_id(&row, "person_id"));
	if (answer != ANSWER_PAGE)
		return answer;
	result = db_exec(visit->db, &extension_delete, audit.object_id);
	if (result == DB_OK)
		result = audit_write(visit, &audit);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
run(struct visit *visit, void *arg)
{
	const struct take *take = arg;
	const enum answer answer = take->kind == FORM_UNDO ? undo(visit, take) : extend(visit, take);

	if (answer != ANSWER_PAGE)
		return answer;
	return visit_go(visit, take->kind == FORM_UNDO ? "extension.undone" : "extension.granted", "%s", page_path(visit, take->page));
}

/* Later than the deadline in force, not in the past, and not for ever. */
static enum db_result
check(struct visit *visit, const struct take *take)
{
	struct form *form = take->page->forms[take->kind];
	const char *name = take->kind == FORM_UNIT ? "unit-until" : "person-until", *until = typed(visit, take, "until");
	struct window windows[STEP_COUNT];
	enum window_state states[STEP_COUNT];
	char closes[DAY_TEXT];
	enum db_result result;
	enum step step;
	int32_t day;

	if (!form_valid(form) || !day_parse(until, &day) || !step_parse(typed(visit, take, "step"), &step))
		return DB_OK;
	result = windows_load(visit, take->page->agency_id, 0, 0, visit->month, windows, states);
	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_OK : result;
	if (strcmp(until, visit->today) < 0)
		form_error(form, name, "in_past", NULL);
	else if (moment_make(day + 1, 0, 0, 0) <= windows[step].close)
		form_error(form, name, "extension.not_later", pool_strdup(visit->pool, day_format(moment_day(windows[step].close - 1), closes)));
	else if (day - DAYS_MAX > moment_day(windows[step].close))
		form_error(form, name, "extension.too_far", NULL);
	return DB_OK;
}

enum answer
extension_take(struct visit *visit)
{
	struct extensions page;
	struct take take = {.page = &page};
	const char *action = request_body(visit->request, "action");
	enum answer answer = load(visit, &page);
	enum db_result result = DB_OK;

	if (answer != ANSWER_PAGE)
		return answer;
	for (int kind = 0; kind < FORM_COUNT; kind++)
		if (action != NULL && strcmp(action, buttons[kind]) == 0)
			take.kind = (enum form_kind)kind;
	form_read(page.forms[take.kind], visit->request);
	if (take.kind != FORM_UNDO)
		result = check(visit, &take);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!form_valid(page.forms[take.kind]))
		return show(visit, &page, ANSWER_INVALID);
	return command_run(visit, run, &take);
}
