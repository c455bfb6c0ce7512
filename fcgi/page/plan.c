#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "rating/calendar.h"
#include "record/evaluation.h"
#include "record/paper.h"
#include "record/task.h"
#include "web/text.h"

static const struct sql person_sql = {
	"SELECT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, u.name AS unit, "
	"DATE_FORMAT(l.completed_at, '%Y-%m-%dT%H:%i:%s') AS completed FROM person p JOIN assignment m ON m.person_id = p.id AND m.main "
	"AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) JOIN position o ON o.id = m.position_id "
	"JOIN unit u ON u.id = m.unit_id LEFT JOIN plan l ON l.person_id = p.id AND l.month = ? WHERE p.id = ? LIMIT 1",
	"su"};

static const struct sql complete_sql = {
	"INSERT INTO plan (person_id, month, completed_at) VALUES (?, ?, NOW(6)) ON DUPLICATE KEY UPDATE "
	"completed_at = COALESCE(completed_at, NOW(6)), version = version + 1",
	"us"};

/*
 * Last month's recurring tasks and those left unfinished, once each (copied_from is unique in a month). The due day is
 * the same day of the next month, or its last one, as MariaDB adds a month.
 */
static const struct sql copy_sql = {
	"INSERT IGNORE INTO task (person_id, origin, content, product, due, recurring, copied_from, created_by, created_at) "
	"SELECT person_id, 'planned', content, product, due + INTERVAL 1 MONTH, recurring, id, ?, "
	"NOW(6) FROM task WHERE person_id = ? AND month = ? AND removed_at IS NULL AND assigner_id IS NULL "
	"AND (recurring OR percent IS NULL OR percent < 100)",
	"uus"};

struct plan {
	struct row	 person;
	struct object	 object;
	bool		 own;
	struct form	*form;
};

static enum answer
plan_load(struct visit *visit, struct plan *plan)
{
	const char *asked = request_query(visit->request, "nguoi");
	uint64_t person_id = visit->viewer->person_id;
	enum db_result result;
	enum answer answer;

	memset(plan, 0, sizeof *plan);
	if (asked != NULL && !text_id(asked, &person_id))
		return ANSWER_NOT_FOUND;
	plan->own = person_id == visit->viewer->person_id;
	result = task_owner(visit, person_id, visit->month, &plan->object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_PLAN_VIEW, &plan->object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (!plan->own)
		visit_log_view(visit, "plan", person_id);
	result = db_row(visit->db, visit->pool, &plan->person, &person_sql, visit->month, person_id);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

/* A new task is due at the end of the month unless said otherwise. */
static enum db_result
describe_form(struct visit *visit, struct plan *plan)
{
	struct month month;
	char day[DAY_TEXT];
	enum db_result result;

	plan->form = visit_form(visit, "plan", pool_printf(visit->pool, "/ke-hoach/%s", visit->month));
	result = task_describe(visit, plan->form, plan->object.unit_id, plan->object.person_id);
	if (result == DB_OK && month_parse(visit->month, &month)) {
		form_set(plan->form, "due", day_format(month_last(month), day));
		form_set(plan->form, "origin", "planned");
	}
	form_button(plan->form, "add", "primary");
	return result;
}

static enum db_result
append_window(struct visit *visit, const struct plan *plan)
{
	struct window windows[STEP_COUNT];
	enum window_state states[STEP_COUNT];
	const enum db_result result = windows_load(visit, plan->object.unit_id, plan->object.part_id, plan->object.person_id,
	    visit->month, windows, states);

	if (result == DB_OK)
		window_append(visit, STEP_PLAN, windows[STEP_PLAN], states[STEP_PLAN]);
	return result == DB_NO_ROW ? DB_OK : result;
}

/* Two small forms beside the table: copying and saying that the plan is complete. */
static void
show_side_form(struct visit *visit, xmlNodePtr parent, const char *button)
{
	struct form *form = visit_form(visit, pool_printf(visit->pool, "plan-%s", button),
	    pool_printf(visit->pool, "/ke-hoach/%s", visit->month));

	form_button(form, button, "secondary");
	visit_show_side_form(visit, form, parent, button[0]);
}

/* The person and the direct superior sign; the columns need the paper across. */
static enum db_result
append_paper(struct visit *visit, xmlNodePtr node, const struct plan *plan)
{
	const struct object *object = &plan->object;
	xmlNodePtr signatures;
	struct month month;
	char day[DAY_TEXT];
	enum db_result result;

	if (!month_parse(visit->month, &month))
		return DB_NO_ROW;
	node_set(visit->page, "orientation", "landscape");
	node_set(visit->page, "back", plan->own ? pool_printf(visit->pool, "/ke-hoach/%s", visit->month) :
	    pool_printf(visit->pool, "/ke-hoach/%s?nguoi=%" PRIu64, visit->month, object->person_id));
	result = paper_letterhead(visit, node, object->unit_id, day_format(month_last(month), day), NULL);
	signatures = node_add(node, "signatures");
	if (result == DB_OK)
		result = paper_sign(visit, signatures, "planner", object->person_id);
	if (result == DB_OK)
		result = paper_sign(visit, signatures, "superior", object->superior_id);
	return result;
}

static enum answer
show(struct visit *visit, struct plan *plan, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "plan");
	enum db_result result;

	node_set(node, "person", row_text(&plan->person, "id"));
	node_set(node, "name", row_text(&plan->person, "name"));
	node_set(node, "position", row_text(&plan->person, "position"));
	node_set(node, "unit", row_text(&plan->person, "unit"));
	node_set_flag(node, "own", plan->own);
	if (!row_null(&plan->person, "completed"))
		node_set(node, "completed", row_text(&plan->person, "completed"));
	result = task_append_month(visit, node, plan->object.person_id, visit->month);
	if (result == DB_OK)
		result = paper_asked(visit) ? append_paper(visit, node, plan) : append_window(visit, plan);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (paper_asked(visit))
		return answer;
	node_set(visit->page, "width", "full");
	if (!plan->own)
		return answer;
	visit_show_form(visit, plan->form, node);
	show_side_form(visit, node, "copy");
	if (row_null(&plan->person, "completed"))
		show_side_form(visit, node, "plan_complete");
	return answer;
}

enum answer
plan_show(struct visit *visit)
{
	struct plan plan;
	const enum answer answer = plan_load(visit, &plan);
	enum db_result result = DB_OK;

	if (answer != ANSWER_PAGE)
		return answer;
	if (plan.own && !paper_asked(visit))
		result = describe_form(visit, &plan);
	return result == DB_OK ? show(visit, &plan, ANSWER_PAGE) : visit_store_failed(visit, result);
}

static enum answer
add(struct visit *visit, void *arg)
{
	struct plan *plan = arg;
	const char *due = form_text(plan->form, "due");
	uint64_t id;
	const enum db_result result = task_insert(visit, plan->form, plan->object.person_id, 0, 0, &id);

	return result == DB_OK ? visit_go(visit, "added", "/ke-hoach/%.7s", due) : visit_store_failed(visit, result);
}

static enum answer
copy(struct visit *visit, void *arg)
{
	struct plan *plan = arg;
	const uint64_t person = plan->object.person_id;
	char previous[MONTH_TEXT];
	struct month month;
	enum db_result result;

	if (!month_parse(visit->month, &month))
		return ANSWER_NOT_FOUND;
	result = db_exec(visit->db, &copy_sql, person, person, month_format(month_previous(month), previous));
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "copy", .object = "plan", .object_id = person,
		                                .unit_id = plan->object.unit_id, .month = visit->month});
	return result == DB_OK ? visit_go(visit, "copied", "/ke-hoach/%s", visit->month) : visit_store_failed(visit, result);
}

static enum answer
complete(struct visit *visit, void *arg)
{
	struct plan *plan = arg;
	enum db_result result = db_exec(visit->db, &complete_sql, plan->object.person_id, visit->month);

	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "complete", .object = "plan",
		                                .object_id = plan->object.person_id, .unit_id = plan->object.unit_id,
		                                .month = visit->month});
	return result == DB_OK ? visit_go(visit, "saved", "/ke-hoach/%s", visit->month) : visit_store_failed(visit, result);
}

enum answer
plan_take(struct visit *visit)
{
	const char *action = request_body(visit->request, "action");
	struct plan plan;
	enum db_result result;
	enum answer answer = plan_load(visit, &plan);

	if (answer != ANSWER_PAGE)
		return answer;
	answer = visit_allow(visit, ACTION_PLAN_EDIT, &plan.object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (action != NULL && strcmp(action, "copy") == 0)
		return command_run(visit, copy, &plan);
	if (action != NULL && strcmp(action, "plan_complete") == 0)
		return command_run(visit, complete, &plan);
	result = describe_form(visit, &plan);
	if (result == DB_OK && form_read(plan.form, visit->request))
		result = task_check_month(visit, plan.form, plan.object.person_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!form_valid(plan.form))
		return show(visit, &plan, ANSWER_INVALID);
	answer = command_run(visit, add, &plan);
	return answer == ANSWER_INVALID ? show(visit, &plan, answer) : answer;
}
