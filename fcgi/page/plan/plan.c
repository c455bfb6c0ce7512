#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "rating/calendar.h"
#include "record/duty.h"
#include "record/evaluation.h"
#include "record/evidence.h"
#include "record/paper.h"
#include "record/period.h"
#include "record/task.h"
#include "record/task_report.h"
#include "web/text.h"

/* Whose plan it is, of what it is part, and what its tasks can be evidence for: one statement, since every plan asks for all of it. */
static const struct sql person_sql = {
	"SELECT " TASK_OWNER_COLUMNS ", p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, u.name AS unit, "
	"DATE_FORMAT(l.completed_at, '%Y-%m-%dT%H:%i:%s') AS completed, EXISTS (SELECT 1 FROM evaluation x WHERE x.person_id = m.person_id "
	"AND x.month IN (?, ?) AND NOT x.replaced AND x.state = 'published') AS closed, (" EVIDENCE_SET_OF("m.person_id") ") AS criteria_set_id, "
	"EXISTS (SELECT 1 FROM task_coordinator k WHERE k.person_id = m.person_id) AS coordinates "
	TASK_OWNER_FROM "JOIN person p ON p.id = m.person_id JOIN position o ON o.id = m.position_id "
	"LEFT JOIN plan l ON l.person_id = m.person_id AND l.month = ? " TASK_OWNER_WHERE,
	"ssssssu"};

static const struct sql complete_sql = {
	"INSERT INTO plan (person_id, month, completed_at) VALUES (?, ?, NOW(6)) ON DUPLICATE KEY UPDATE "
	"completed_at = COALESCE(completed_at, NOW(6)), version = version + 1",
	"us"};

struct plan {
	struct row	 person;
	struct object	 object;
	bool		 own;
	bool		 closed;	/* the month's result is public */
	struct form	*form;		/* a new task */
	struct form	*copy;		/* what it can take from duties and the month before */
	struct rows	 offer;
	struct task_report report;
	const struct criteria_set *set;	/* what tasks can be evidence for, or NULL */
};

static enum db_result
read_person(struct visit *visit, struct plan *plan, uint64_t person_id)
{
	const char *month = visit->month, *quarter = period_quarter(visit->pool, month);
	const enum db_result result = db_row(visit->db, visit->pool, &plan->person, &person_sql, month, quarter, month, month, quarter,
	    month, person_id);

	if (result != DB_OK)
		return result;
	task_read_owner(&plan->object, person_id, &plan->person);
	plan->closed = row_int(&plan->person, "closed") != 0;
	return DB_OK;
}

static enum answer
plan_load(struct visit *visit, struct plan *plan)
{
	const char *asked = request_query(visit->request, "nguoi");
	uint64_t person_id = visit->viewer->person_id;
	enum db_result result;
	enum answer answer;

	memset(plan, 0, sizeof *plan);
	answer = visit_month(visit, "/ke-hoach/");
	if (answer != ANSWER_PAGE)
		return answer;
	if (asked != NULL && !text_id(asked, &person_id))
		return ANSWER_NOT_FOUND;
	plan->own = person_id == visit->viewer->person_id;
	result = read_person(visit, plan, person_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_PLAN_VIEW, &plan->object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (!plan->own)
		visit_log_view(visit, "plan", person_id);
	return ANSWER_PAGE;
}

static const char *
plan_path(struct visit *visit)
{
	return pool_printf(visit->pool, "/ke-hoach/%s", visit->month);
}

/* A new task is due at the end of the month unless said otherwise. */
static enum db_result
describe_form(struct visit *visit, struct plan *plan, const char *last)
{
	enum db_result result;

	plan->form = visit_form(visit, "plan", plan_path(visit));
	result = task_describe(visit, plan->form, plan->object.unit_id, plan->object.person_id);
	if (result != DB_OK)
		return result;
	plan->set = evidence_criteria(visit, row_id(&plan->person, "criteria_set_id"));
	evidence_describe(plan->form, plan->set, "");
	form_set(plan->form, "due", last);
	form_set(plan->form, "origin", "planned");
	form_button(plan->form, "add", "primary");
	return result;
}

static void
describe_copy(struct visit *visit, struct plan *plan)
{
	plan->copy = visit_form(visit, "plan-copy", plan_path(visit));
	duty_describe(plan->copy, &plan->offer);
	form_button(plan->copy, "copy", "secondary");
}

/* The forms of the own plan; a month whose result is public takes nothing more from elsewhere. */
static enum db_result
describe_forms(struct visit *visit, struct plan *plan)
{
	struct month month;
	char first[DAY_TEXT], last[DAY_TEXT];
	enum db_result result;

	if (!month_parse(visit->month, &month))
		return DB_NO_ROW;
	day_format(month_first(month), first);
	day_format(month_last(month), last);
	result = describe_form(visit, plan, last);
	if (result == DB_OK)
		result = task_report_load(visit, &plan->report, plan->object.person_id, pool_strdup(visit->pool, first),
		    pool_strdup(visit->pool, last), plan_path(visit));
	if (result == DB_OK && !plan->closed)
		result = duty_offer(visit, plan->object.person_id, visit->month, &plan->offer);
	describe_copy(visit, plan);
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

/* <offer value= kind= content= due=>: what the form that copies is about. */
static void
show_offer(struct visit *visit, const struct plan *plan, xmlNodePtr parent)
{
	static const char *const shown[] = {"value", "kind", "content", "due"};

	if (plan->offer.count == 0)
		return;
	for (size_t i = 0; i < plan->offer.count; i++) {
		xmlNodePtr node = node_add(parent, "offer");

		for (size_t k = 0; k < sizeof shown / sizeof shown[0]; k++)
			node_set(node, shown[k], row_text(&plan->offer.row[i], shown[k]));
	}
	visit_show_side_form(visit, plan->copy, parent, 'c');
}

static void
show_complete(struct visit *visit, xmlNodePtr parent)
{
	struct form *form = visit_form(visit, "plan-plan_complete", plan_path(visit));

	form_button(form, "plan_complete", "secondary");
	visit_show_side_form(visit, form, parent, 'p');
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
	node_set(visit->page, "back", plan->own ? plan_path(visit) :
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
	result = task_append_month(visit, node, plan->object.person_id, row_int(&plan->person, "coordinates") != 0,
	    visit->month);
	if (result == DB_OK)
		result = paper_asked(visit) ? append_paper(visit, node, plan) : append_window(visit, plan);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (paper_asked(visit))
		return answer;
	node_set(visit->page, "width", "full");
	if (!plan->own)
		return answer;
	task_report_show(visit, &plan->report, node);
	show_offer(visit, plan, node);
	if (row_null(&plan->person, "completed"))
		show_complete(visit, node);
	visit_show_form(visit, plan->form, node);
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
		result = describe_forms(visit, &plan);
	return result == DB_OK ? show(visit, &plan, ANSWER_PAGE) : visit_store_failed(visit, result);
}

static enum answer
add(struct visit *visit, void *arg)
{
	struct plan *plan = arg;
	const char *due = form_text(plan->form, "due");
	uint64_t id;
	enum db_result result = task_insert(visit, plan->form, plan->object.person_id, 0, 0, &id);

	if (result == DB_OK)
		result = evidence_save(visit, plan->form, plan->set, id);
	if (result == DB_OK && !form_empty(plan->form, "recurring"))
		result = duty_follow(visit, id, true);
	return result == DB_OK ? visit_go(visit, "added", "/ke-hoach/%.7s", due) : visit_store_failed(visit, result);
}

static enum db_result
write_audit(struct visit *visit, const struct plan *plan, const char *action, const char *new)
{
	return audit_write(visit, &(struct audit){.action = action, .object = "plan", .object_id = plan->object.person_id,
	                              .unit_id = plan->object.unit_id, .month = visit->month, .new = new});
}

static enum answer
copy(struct visit *visit, void *arg)
{
	struct plan *plan = arg;
	size_t count;
	enum db_result result;

	if (!form_valid(plan->copy))
		return ANSWER_CONFLICT;
	result =
	    duty_fill(visit, plan->copy, &plan->offer, plan->object.person_id, visit->month, &count);

	if (result == DB_OK)
		result = write_audit(visit, plan, "copy",
		    audit_json(visit->pool, "count", pool_printf(visit->pool, "%zu", count), NULL));
	return result == DB_OK ? visit_go(visit, "copied", "%s", plan_path(visit)) : visit_store_failed(visit, result);
}

static enum answer
save_results(struct visit *visit, void *arg)
{
	struct plan *plan = arg;
	const enum answer answer = task_report_save(visit, &plan->report, plan->object.unit_id);

	return answer == ANSWER_PAGE ? visit_go(visit, "saved", "%s", plan_path(visit)) : answer;
}

static enum answer
complete(struct visit *visit, void *arg)
{
	struct plan *plan = arg;
	enum db_result result = db_exec(visit->db, &complete_sql, plan->object.person_id, visit->month);

	if (result == DB_OK)
		result = write_audit(visit, plan, "complete", NULL);
	return result == DB_OK ? visit_go(visit, "saved", "%s", plan_path(visit)) : visit_store_failed(visit, result);
}

/* Another tab took some of it meanwhile: what is left is offered again. */
static enum answer
show_less(struct visit *visit, struct plan *plan)
{
	describe_copy(visit, plan);
	visit_notice(visit, "warning", "changed_meanwhile");
	return show(visit, plan, ANSWER_CONFLICT);
}

/* Reads the form that was sent and runs its command, or shows it again with everything typed. */
static enum answer
take(struct visit *visit, struct plan *plan, struct form *form, enum answer (*command)(struct visit *, void *))
{
	enum db_result result = DB_OK;
	enum answer answer;

	if (form_read(form, visit->request) && form == plan->form)
		result = task_check_month(visit, form, plan->object.person_id);
	else if (form == plan->report.form)
		task_report_check(visit, &plan->report);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!form_valid(form) && form != plan->copy)
		return show(visit, plan, ANSWER_INVALID);
	answer = command_run(visit, command, plan);
	if (answer == ANSWER_CONFLICT && form == plan->copy)
		return show_less(visit, plan);
	return answer == ANSWER_INVALID || answer == ANSWER_CONFLICT ? show(visit, plan, answer) : answer;
}

enum answer
plan_take(struct visit *visit)
{
	const char *sent = request_body(visit->request, "action"), *action = sent == NULL ? "" : sent;
	struct plan plan;
	enum db_result result;
	enum answer answer = plan_load(visit, &plan);

	if (answer != ANSWER_PAGE)
		return answer;
	answer = visit_allow(visit, ACTION_PLAN_EDIT, &plan.object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (strcmp(action, "plan_complete") == 0)
		return command_run(visit, complete, &plan);
	result = describe_forms(visit, &plan);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (strcmp(action, "copy") == 0)
		return take(visit, &plan, plan.copy, copy);
	if (strcmp(action, "save_results") == 0)
		return take(visit, &plan, plan.report.form, save_results);
	return take(visit, &plan, plan.form, add);
}
