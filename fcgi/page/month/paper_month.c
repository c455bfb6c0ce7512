#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "rating/level.h"
#include "rating/points.h"
#include "record/paper_result.h"
#include "record/scope.h"
#include "web/text.h"

/*
 * Paper beside the software (630-CV/QU, 8): until March 2022 both forms may be used. What the paper says is entered here and
 * compared; where they differ the software's decision is the result, and the difference is explained and signed.
 */

/* The own level is nobody's before publication (domain.md section 2). */
static const struct sql people_sql = {
	"SELECT e.id, CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, IF(t.id = e.unit_id, NULL, t.name) AS part, "
	"IF(e.state = 'published' OR (e.state = 'decided' AND e.person_id <> ?), e.decided_points, NULL) AS points, "
	"IF(e.state = 'published' OR (e.state = 'decided' AND e.person_id <> ?), e.decided_level, NULL) AS level, "
	"r.points AS paper_points, r.level AS paper_level, r.difference_reason AS reason, r.version, r.evaluation_id IS NOT NULL AS entered, "
	"r.signed_off_at IS NOT NULL AS signed, e.state FROM evaluation e JOIN person p ON p.id = e.person_id JOIN unit t ON t.id = e.part_id "
	"LEFT JOIN paper_result r ON r.evaluation_id = e.id WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced AND e.state <> 'not_rated' "
	"ORDER BY e.part_id <> e.unit_id, t.ord, t.id, e.`rank`, p.given_name, p.family_name, p.id LIMIT 2000",
	"uuus"};
static const struct sql mode_sql = {
	"SELECT " PAPER_USED("k.unit_id", "k.month") " AS paper, u.name AS unit, (SELECT CONCAT(p.family_name, ' ', p.given_name) FROM paper_result r "
	"JOIN person p ON p.id = r.signed_off_by WHERE r.unit_id = k.unit_id AND r.month = k.month LIMIT 1) AS signer, "
	"(SELECT DATE_FORMAT(MAX(r.signed_off_at), '%Y-%m-%dT%H:%i:%s') FROM paper_result r WHERE r.unit_id = k.unit_id AND r.month = k.month) AS signed, "
	"(SELECT CAST(COALESCE(MAX(UNIX_TIMESTAMP(r.entered_at)) * 1000000, 0) AS UNSIGNED) + COUNT(*) FROM paper_result r "
	"WHERE r.unit_id = k.unit_id AND r.month = k.month) AS version FROM (SELECT ? AS unit_id, ? AS month) k JOIN unit u ON u.id = k.unit_id",
	"us"};
static const struct sql sign_sql = {
	"UPDATE paper_result SET signed_off_by = ?, signed_off_at = NOW(6) WHERE unit_id = ? AND month = ?", "uus"};
/* The agencies in scope, and how far each is. */
static const struct sql agencies_sql = {
	"SELECT g.id, g.name, COUNT(r.evaluation_id) AS entered, COALESCE(SUM(r.level <> e.decided_level AND e.state IN ('decided', 'published')), 0) "
	"AS different, DATE_FORMAT(MIN(r.signed_off_at), '%Y-%m-%d') AS signed FROM "
	SCOPE_BY("'bloc_aggregator', 'unit_aggregator', 'city_admin', 'bloc_admin', 'auditor'")
	"JOIN unit_month m ON m.unit_id = s.id AND m.month = ? JOIN unit g ON g.id = s.id LEFT JOIN paper_result r ON r.unit_id = g.id "
	"AND r.month = m.month LEFT JOIN evaluation e ON e.id = r.evaluation_id GROUP BY g.id ORDER BY g.bloc, g.ord, g.name, g.id LIMIT 4000",
	"us"};

static const struct field level_field = {.name = "level", .type = FIELD_SELECT, .label = "paper_month.level"};
static const struct field points_field = {.name = "points", .type = FIELD_POINTS, .max = 10000, .label = "paper_month.points"};
static const struct field reason_field = {.name = "reason", .type = FIELD_TEXT, .max_length = 500, .label = "paper_month.reason"};

struct sheet {
	uint64_t	 unit_id;
	struct object	 object;
	struct row	 mode;
	struct rows	 people;
	bool		 paper;		/* paper may be used in the month */
	bool		 writes, signs, sets;	/* sets: until when the agency uses paper */
	struct form	*form, *sign;
};

static enum answer
load(struct visit *visit, struct sheet *sheet)
{
	enum db_result result;
	enum answer answer;

	memset(sheet, 0, sizeof *sheet);
	sheet->unit_id = list_id(visit, "don-vi");
	if (sheet->unit_id == 0)
		sheet->unit_id = visit->viewer->unit_id;
	result = scope_unit(visit, sheet->unit_id, &sheet->object);
	if (result == DB_NO_ROW)
		return ANSWER_NOT_FOUND;
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_REPORT_UNIT, &sheet->object);
	if (answer != ANSWER_PAGE)
		return answer;
	result = db_row(visit->db, visit->pool, &sheet->mode, &mode_sql, sheet->unit_id, visit->month);
	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &sheet->people, &people_sql, visit->viewer->person_id, visit->viewer->person_id,
		    sheet->unit_id, visit->month);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	sheet->paper = row_int(&sheet->mode, "paper") != 0;
	sheet->writes = sheet->paper && access_may(visit->viewer, ACTION_PAPER, &sheet->object);
	sheet->sets = access_may(visit->viewer, ACTION_EXTEND, &sheet->object);
	sheet->signs = sheet->writes && access_may(visit->viewer, ACTION_TASK_ASSIGN, &sheet->object);
	return ANSWER_PAGE;
}

static const char *
cell(struct visit *visit, const char *name, const struct row *row)
{
	return pool_printf(visit->pool, "%s-%s", name, row_text(row, "id"));
}

static void
make_form(struct visit *visit, struct sheet *sheet)
{
	static const char *const levels[] = {"A", "B", "C", "D"};
	struct form *form = visit_form(visit, "paper_month", pool_printf(visit->pool, "/giay/%s?don-vi=%" PRIu64, visit->month, sheet->unit_id));

	for (size_t i = 0; i < sheet->people.count; i++) {
		const struct row *row = &sheet->people.row[i];
		const char *id = row_text(row, "id"), *level = cell(visit, "level", row);

		form_add(form, &level_field, id);
		form_label(form, level, row_text(row, "name"));
		form_option(form, level, "", "–");
		for (size_t k = 0; k < sizeof levels / sizeof levels[0]; k++)
			form_option(form, level, levels[k], levels[k]);
		form_add(form, &points_field, id);
		form_label(form, cell(visit, "points", row), row_text(row, "name"));
		form_add(form, &reason_field, id);
		form_label(form, cell(visit, "reason", row), row_text(row, "name"));
		if (row_int(row, "entered") == 0)
			continue;
		form_set(form, level, row_text(row, "paper_level"));
		if (!row_null(row, "paper_points"))
			form_set_number(form, cell(visit, "points", row), row_int(row, "paper_points"));
		form_set(form, cell(visit, "reason", row), row_text(row, "reason"));
	}
	form_button(form, "save", "primary");
	form_version(form, row_id(&sheet->mode, "version"));
	sheet->form = form;
}

static void
make_sign(struct visit *visit, struct sheet *sheet)
{
	sheet->sign = visit_form(visit, "paper_month", pool_printf(visit->pool, "/giay/%s?don-vi=%" PRIu64, visit->month, sheet->unit_id));
	form_button(sheet->sign, "paper_month.sign", "secondary");
	form_version(sheet->sign, row_id(&sheet->mode, "version"));
}

/* Level or points differ where both sides have them; or only the paper has a result. */
static bool
differs(const struct row *row)
{
	if (row_int(row, "entered") == 0 || row_null(row, "level"))
		return false;
	return strcmp(row_text(row, "level"), row_text(row, "paper_level")) != 0 ||
	    (!row_null(row, "points") && !row_null(row, "paper_points") && row_int(row, "points") != row_int(row, "paper_points"));
}

static enum answer
show(struct visit *visit, struct sheet *sheet, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "paper_month");
	int64_t entered = 0, different = 0, open = 0;

	node_set(visit->page, "width", "full");
	node_set(node, "view", "unit");
	node_set_id(node, "unit-id", sheet->unit_id);
	node_set(node, "unit", row_text(&sheet->mode, "unit"));
	node_set_flag(node, "paper", sheet->paper);
	node_set_flag(node, "sets", sheet->sets);
	if (!row_null(&sheet->mode, "signed")) {
		node_set(node, "signed", row_text(&sheet->mode, "signed"));
		node_set(node, "signer", row_text(&sheet->mode, "signer"));
	}
	for (size_t i = 0; i < sheet->people.count; i++) {
		const struct row *row = &sheet->people.row[i];
		xmlNodePtr person = node_add(node, "person");

		node_set(person, "id", row_text(row, "id"));
		node_set(person, "name", row_text(row, "name"));
		node_set(person, "position", row_text(row, "position"));
		if (!row_null(row, "level"))
			node_set(person, "level", row_text(row, "level"));
		if (!row_null(row, "points"))
			node_set_points(person, "points", (int)row_int(row, "points"));
		if (row_int(row, "entered") != 0) {
			node_set(person, "paper-level", row_text(row, "paper_level"));
			if (!row_null(row, "paper_points"))
				node_set_points(person, "paper-points", (int)row_int(row, "paper_points"));
			if (row_text(row, "reason")[0] != '\0')
				node_set(person, "reason", row_text(row, "reason"));
			entered++;
		}
		node_set_flag(person, "different", differs(row));
		different += differs(row);
		open += differs(row) && row_text(row, "reason")[0] == '\0';
	}
	node_set_int(node, "people", (int64_t)sheet->people.count);
	node_set_int(node, "entered", entered);
	node_set_int(node, "different", different);
	node_set_int(node, "unexplained", open);
	if (sheet->writes && (visit->route->flags & ROUTE_SHEET) == 0 && sheet->people.count > 0) {
		if (sheet->form == NULL)
			make_form(visit, sheet);
		visit_show_form(visit, sheet->form, node);
	}
	if (sheet->signs && entered > 0 && open == 0 && row_null(&sheet->mode, "signed")) {
		make_sign(visit, sheet);
		node_set(visit_show_side_form(visit, sheet->sign, node, 's'), "id", "sign");
	}
	return answer;
}

static enum answer
show_agencies(struct visit *visit)
{
	xmlNodePtr node = visit_element(visit, "paper_month");
	enum db_result result;

	node_set(node, "view", "agencies");
	node_set(visit->page, "width", "full");
	result = db_elements(visit->db, node, "agency", NULL, &agencies_sql, visit->viewer->account_id, visit->month);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum answer
paper_month_show(struct visit *visit)
{
	struct sheet sheet;
	enum answer answer;

	if (list_id(visit, "don-vi") == 0 && access_at_all(visit->viewer, ACTION_CAPS) && (visit->route->flags & ROUTE_SHEET) == 0)
		return show_agencies(visit);
	answer = load(visit, &sheet);
	return answer == ANSWER_PAGE ? show(visit, &sheet, ANSWER_PAGE) : answer;
}

static bool
is_changed(struct visit *visit, const struct form *form, const struct row *row)
{
	const int64_t old = row_null(row, "paper_points") ? POINTS_MISSING : row_int(row, "paper_points");

	return strcmp(form_text(form, cell(visit, "level", row)), row_text(row, "paper_level")) != 0 ||
	    form_number(form, cell(visit, "points", row), POINTS_MISSING) != old ||
	    strcmp(form_text(form, cell(visit, "reason", row)), row_text(row, "reason")) != 0;
}

static enum db_result
save_row(struct visit *visit, const struct sheet *sheet, const struct row *row)
{
	const struct form *form = sheet->form;
	const char *level = form_text(form, cell(visit, "level", row)), *reason = form_text(form, cell(visit, "reason", row));
	const int64_t points = form_number(form, cell(visit, "points", row), POINTS_MISSING);
	const enum db_result result = paper_result_save(visit->db, &(struct paper_result){row_id(row, "id"), sheet->unit_id, visit->month, level, points,
	    reason, visit->viewer->person_id});

	if (result != DB_OK)
		return result;
	return audit_write(visit, &(struct audit){.action = "change", .object = "paper_result", .object_id = row_id(row, "id"),
	    .unit_id = sheet->unit_id, .month = visit->month,
	    .old = row_int(row, "entered") == 0 ? NULL : audit_json(visit->pool, "level", row_text(row, "paper_level"), "points",
	        row_null(row, "paper_points") ? NULL : row_text(row, "paper_points"), "reason", row_text(row, "reason"), NULL),
	    .new = level[0] == '\0' ? NULL : audit_json(visit->pool, "level", level, "points",
	        points == POINTS_MISSING ? NULL : pool_printf(visit->pool, "%" PRId64, points), "reason", reason, NULL)});
}

/* The sheet as it is now, for whoever comes first; CONFLICT where it is not what the form was made from. */
static enum answer
lock(struct visit *visit, const struct form *form, struct sheet *now)
{
	const enum db_result result = paper_result_lock(visit->db, list_id(visit, "don-vi") == 0 ? visit->viewer->unit_id : list_id(visit, "don-vi"),
	    visit->month);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = load(visit, now);
	if (answer == ANSWER_PAGE && form_sent_version(form) != row_id(&now->mode, "version"))
		answer = ANSWER_CONFLICT;
	return answer;
}

static enum answer
save(struct visit *visit, void *arg)
{
	const struct sheet *sheet = arg;
	struct sheet now;
	const enum answer answer = lock(visit, sheet->form, &now);
	enum db_result result = DB_OK;

	if (answer != ANSWER_PAGE)
		return answer;
	now.form = sheet->form;
	for (size_t i = 0; result == DB_OK && i < now.people.count; i++)
		if (is_changed(visit, now.form, &now.people.row[i]))
			result = save_row(visit, &now, &now.people.row[i]);
	if (result == DB_OK)
		result = paper_result_unsign(visit->db, sheet->unit_id, visit->month);
	return result == DB_OK ? visit_go(visit, "saved", "/giay/%s?don-vi=%" PRIu64, visit->month, sheet->unit_id) : visit_store_failed(visit, result);
}

static enum answer
sign(struct visit *visit, void *arg)
{
	const struct sheet *sheet = arg;
	struct sheet now;
	const enum answer answer = lock(visit, sheet->sign, &now);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	for (size_t i = 0; i < now.people.count; i++)
		if (differs(&now.people.row[i]) && row_text(&now.people.row[i], "reason")[0] == '\0')
			return ANSWER_CONFLICT;
	result = db_exec(visit->db, &sign_sql, visit->viewer->person_id, sheet->unit_id, visit->month);
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "sign", .object = "paper_result", .object_id = sheet->unit_id,
		    .unit_id = sheet->unit_id, .month = visit->month});
	return result == DB_OK ? visit_go(visit, "paper_month.signed", "/giay/%s?don-vi=%" PRIu64, visit->month, sheet->unit_id) :
	    visit_store_failed(visit, result);
}

/* Points without a level say nothing; and saving what is there already must not take the signature off. */
static bool
check(struct visit *visit, struct sheet *sheet)
{
	bool changed = false;

	for (size_t i = 0; i < sheet->people.count; i++) {
		const struct row *row = &sheet->people.row[i];

		if (form_empty(sheet->form, cell(visit, "level", row)) && (!form_empty(sheet->form, cell(visit, "points", row)) ||
		    !form_empty(sheet->form, cell(visit, "reason", row))))
			form_error(sheet->form, cell(visit, "level", row), "required", NULL);
		changed = changed || is_changed(visit, sheet->form, row);
	}
	if (!changed)
		form_error(sheet->form, NULL, "paper_month.unchanged", NULL);
	return form_valid(sheet->form);
}

/* What was typed beside what somebody else entered meanwhile. */
static enum answer
show_conflict(struct visit *visit, struct form *form)
{
	struct sheet now;
	const enum answer answer = load(visit, &now);
	char points[POINTS_TEXT];

	if (answer != ANSWER_PAGE)
		return answer;
	for (size_t i = 0; form != NULL && i < now.people.count; i++) {
		const struct row *row = &now.people.row[i];

		if (!form_knows(form, cell(visit, "level", row)))
			continue;
		points_format(row_null(row, "paper_points") ? POINTS_MISSING : (int)row_int(row, "paper_points"), points, sizeof points);
		form_theirs(form, cell(visit, "level", row), row_text(row, "paper_level"));
		form_theirs(form, cell(visit, "points", row), pool_strdup(visit->pool, points));
		form_theirs(form, cell(visit, "reason", row), row_text(row, "reason"));
	}
	if (form != NULL)
		form_version(form, row_id(&now.mode, "version"));
	else
		visit_notice(visit, "error", "paper_month.unexplained");
	now.form = form;
	return show(visit, &now, ANSWER_CONFLICT);
}

enum answer
paper_month_take(struct visit *visit)
{
	const char *pressed = request_body(visit->request, "action");
	struct sheet sheet;
	enum answer answer = load(visit, &sheet);

	if (answer != ANSWER_PAGE)
		return answer;
	if (!sheet.writes) {
		if (sheet.paper)
			return visit_allow(visit, ACTION_PAPER, &sheet.object);
		visit_notice(visit, "error", "paper_month.software-only");
		return show(visit, &sheet, ANSWER_CONFLICT);
	}
	if (pressed != NULL && strcmp(pressed, "paper_month.sign") == 0) {
		if (!sheet.signs)
			return visit_allow(visit, ACTION_TASK_ASSIGN, &sheet.object);
		make_sign(visit, &sheet);
		form_read(sheet.sign, visit->request);
		answer = command_run(visit, sign, &sheet);
		return answer == ANSWER_CONFLICT ? show_conflict(visit, NULL) : answer;
	}
	make_form(visit, &sheet);
	form_read(sheet.form, visit->request);
	if (!check(visit, &sheet))
		return show(visit, &sheet, ANSWER_INVALID);
	answer = command_run(visit, save, &sheet);
	return answer == ANSWER_CONFLICT ? show_conflict(visit, sheet.form) : answer;
}
