#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/plan/unit_plan.h"
#include "record/catalogue.h"
#include "record/period.h"
#include "record/task.h"

static const struct sql plan_ensure = {
	"INSERT INTO unit_plan (unit_id, month, entered_by) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id)", "usu"};
static const struct sql goal_sql = {
	"UPDATE unit_plan SET goal = ?, entered_by = ?, version = version + 1 WHERE id = ? AND version = ?", "suuu"};
static const struct sql goal_read = {"SELECT goal, version FROM unit_plan WHERE id = ? FOR UPDATE", "u"};
static const struct sql item_sql = {
	"INSERT INTO unit_plan_item (unit_plan_id, ord, content, product, due, leader_id, catalogue_id) "
	"SELECT ?, COALESCE(MAX(ord), 0) + 1, ?, ?, ?, NULLIF(?, 0), NULLIF(?, 0) FROM unit_plan_item WHERE unit_plan_id = ?",
	"usssuuu"};
static const struct sql item_read = {
	"SELECT i.content, i.product FROM unit_plan_item i JOIN unit_plan l ON l.id = i.unit_plan_id WHERE i.id = ? AND l.unit_id = ?",
	"uu"};
static const struct sql task_sql = {
	"INSERT INTO task (person_id, unit_plan_item_id, assigner_id, origin, content, product, due, quantity, coefficient, catalogue_id, "
	"catalogue_code, catalogue_coefficient, coefficient_reason, created_by, created_at) "
	"VALUES (?, NULLIF(?, 0), ?, ?, ?, ?, ?, ?, ?, NULLIF(?, 0), ?, ?, ?, ?, NOW(6))",
	"uuussssIIusIsu"};
static const struct sql member_sql = {
	"SELECT DISTINCT p.id FROM assignment m JOIN unit u ON u.id = m.unit_id JOIN person p ON p.id = m.person_id "
	"WHERE u.agency_id = ? AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE())",
	"u"};
static const struct sql published_sql = {
	"SELECT person_id AS id FROM evaluation WHERE unit_id = ? AND month = ? AND NOT replaced AND state = 'published'", "us"};
/* As reported: on time if it was finished by its day, or late for an objective cause that the doer named. */
static const struct sql confirm_sql = {
	"UPDATE task SET confirmed_percent = percent, confirmed_quality = 'met', "
	"confirmed_on_time = COALESCE(finished_on, due) <= due OR COALESCE(delay_objective, FALSE), "
	"confirmed_objective = COALESCE(finished_on, due) > due AND COALESCE(delay_objective, FALSE), confirmed_faults = NULL, "
	"confirmed_delays = NULL, cause_ruling = NULL, cause_reason = '', cause_by = NULL, cause_behalf_id = NULL, cause_at = NULL, confirmed_by = ?, "
	"confirmed_at = NOW(6), version = version + 1 WHERE id = ? AND version = ? AND removed_at IS NULL "
	"AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.person_id = task.person_id AND e.month IN (task.month, " QUARTER_OF("task.due") ") "
	"AND NOT e.replaced AND e.state = 'published')",
	"uuu"};

static enum answer
done(struct visit *visit, const struct unit_plan *plan, enum db_result result, const char *action, const char *detail,
    const char *notice)
{
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = action, .object = "unit_plan", .object_id = plan->unit_id,
		                                .unit_id = plan->unit_id, .month = visit->month,
		                                .new = audit_json(visit->pool, "text", detail, NULL)});
	return result == DB_OK ? visit_go(visit, notice, "/ke-hoach-don-vi/%s?don-vi=%" PRIu64, visit->month, plan->unit_id) :
	                         visit_store_failed(visit, result);
}

static enum db_result
ensure_plan(struct visit *visit, const struct unit_plan *plan, uint64_t *id)
{
	const enum db_result result =
	    db_exec(visit->db, &plan_ensure, plan->unit_id, visit->month, visit->viewer->person_id);

	*id = db_insert_id(visit->db);
	return result;
}

static enum answer
save_goal(struct visit *visit, void *arg)
{
	struct unit_plan *plan = arg;
	const bool fresh = row_null(&plan->row, "plan_id");
	struct row row;
	uint64_t id;
	enum db_result result = ensure_plan(visit, plan, &id);

	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &row, &goal_read, id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (row_id(&row, "version") != (fresh ? 1 : form_sent_version(plan->goal))) {
		form_theirs(plan->goal, "goal", row_text(&row, "goal"));
		form_version(plan->goal, row_id(&row, "version"));
		return ANSWER_CONFLICT;
	}
	return done(visit, plan,
	    db_exec(visit->db, &goal_sql, form_text(plan->goal, "goal"), visit->viewer->person_id, id, row_id(&row, "version")),
	    "goal", form_text(plan->goal, "goal"), "saved");
}

static enum answer
add_item(struct visit *visit, void *arg)
{
	struct unit_plan *plan = arg;
	const struct row *entry = catalogue_chosen(plan->item, &plan->products, 0);
	uint64_t id;
	enum db_result result = ensure_plan(visit, plan, &id);

	if (result == DB_OK)
		result = db_exec(visit->db, &item_sql, id, form_text(plan->item, "content"), form_text(plan->item, "product"),
		    form_nullable(plan->item, "due"), (uint64_t)strtoull(form_text(plan->item, "leader"), NULL, 10),
		    entry == NULL ? (uint64_t)0 : row_id(entry, "id"), id);
	return done(visit, plan, result, "add_item", form_text(plan->item, "content"), "added");
}

/* The entry of the plan's item, for who chooses none. */
static uint64_t
item_product(const struct unit_plan *plan)
{
	for (size_t i = 0; i < plan->items.count; i++)
		if (strcmp(row_text(&plan->items.row[i], "id"), form_text(plan->assign, "item")) == 0)
			return row_null(&plan->items.row[i], "catalogue-id") ? 0 : row_id(&plan->items.row[i], "catalogue-id");
	return 0;
}

/* What a task says that its item does not. */
static enum db_result
write_task(struct visit *visit, const struct unit_plan *plan, uint64_t person, const char *content, const char *product)
{
	const struct form *form = plan->assign;
	const struct row *entry = plan->choice.entry;
	const uint64_t self = visit->viewer->person_id;
	const int64_t quantity = plan->counts ? form_number(form, "quantity", 1) : 1, *coefficient = &plan->choice.coefficient,
	              listed = entry == NULL ? 0 : row_int(entry, "coefficient");

	return db_exec(visit->db, &task_sql, person, (uint64_t)strtoull(form_text(form, "item"), NULL, 10), self, form_text(form, "origin"),
	    content, product, form_text(form, "due"), plan->counts ? &quantity : NULL, plan->counts ? coefficient : NULL,
	    entry == NULL ? (uint64_t)0 : row_id(entry, "id"), entry == NULL ? NULL : row_text(entry, "code"), entry == NULL ? NULL : &listed,
	    plan->products.count > 0 ? form_text(form, "coefficient-reason") : "", self);
}

/* Everybody chosen gets a task of their own; one's own name is left out, since nobody assigns to oneself. */
static enum answer
assign(struct visit *visit, void *arg)
{
	struct unit_plan *plan = arg;
	const uint64_t item = strtoull(form_text(plan->assign, "item"), NULL, 10);
	const char *content = form_text(plan->assign, "content"), *product = form_text(plan->assign, "product");
	struct rows people;
	struct row row;
	enum db_result result = plan->choice.entry == NULL ? DB_OK : catalogue_hold(visit, plan->choice.entry);

	if (result == DB_NO_ROW) {
		form_error(plan->assign, "catalogue", "catalogue.changed", NULL);
		return ANSWER_INVALID;
	}
	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &people, &member_sql, plan->unit_id);
	if (result == DB_OK && item != 0) {
		result = db_row(visit->db, visit->pool, &row, &item_read, item, plan->unit_id);
		if (content[0] == '\0')
			content = row_text(&row, "content");
		if (product[0] == '\0')
			product = row_text(&row, "product");
	}
	if (product[0] == '\0' && plan->choice.entry != NULL)
		product = row_text(plan->choice.entry, "name");
	for (size_t i = 0; result == DB_OK && i < people.count; i++)
		if (form_has(plan->assign, "people", row_text(&people.row[i], "id")) && row_id(&people.row[i], "id") != visit->viewer->person_id)
			result = write_task(visit, plan, row_id(&people.row[i], "id"), content, product);
	return done(visit, plan, result, "assign", content, "assigned");
}

/* All that were picked or, if one was reported anew since it was read, none. */
static enum answer
confirm(struct visit *visit, void *arg)
{
	struct unit_plan *plan = arg;
	const uint64_t self = visit->viewer->person_id;
	enum db_result result = DB_OK;
	struct task task;

	for (size_t i = 0; result == DB_OK && i < plan->waiting.count; i++) {
		const struct row *row = &plan->waiting.row[i];

		if (form_empty(plan->confirm, pool_printf(visit->pool, "pick-%s", row_text(row, "id"))))
			continue;
		result = task_lock(visit, row_id(row, "id"), &task);
		if (result == DB_NO_ROW || (result == DB_OK && !access_may(visit->viewer, ACTION_TASK_CONFIRM, &task.object)))
			return ANSWER_CONFLICT;
		if (result != DB_OK)
			break;
		result = db_exec(visit->db, &confirm_sql, self, row_id(row, "id"),
		    (uint64_t)strtoull(form_text(plan->confirm, pool_printf(visit->pool, "seen-%s", row_text(row, "id"))), NULL, 10));
		if (result == DB_OK && db_affected(visit->db) == 0)
			return ANSWER_CONFLICT;
	}
	return done(visit, plan, result, "confirm", "", "confirmed");
}

/* Evidence of somebody whose result is public does not change any more. */
static enum db_result
check_assign(struct visit *visit, struct unit_plan *plan)
{
	struct form *form = plan->assign;
	struct rows published;
	enum db_result result;

	if (!form_valid(form))
		return DB_OK;
	if (form_empty(form, "item") && form_empty(form, "content"))
		form_error(form, "content", "required", NULL);
	if (plan->products.count > 0)
		plan->choice = catalogue_choose(visit, form, &plan->products, item_product(plan), form_text(form, "due"));
	else if (plan->counts)
		plan->choice.coefficient = form_number(form, "coefficient", 100);
	result = db_rows(visit->db, visit->pool, &published, &published_sql, plan->unit_id,
	    pool_strndup(visit->pool, form_text(form, "due"), 7));
	for (size_t i = 0; result == DB_OK && i < published.count; i++)
		if (form_has(form, "people", row_text(&published.row[i], "id")))
			form_error(form, "due", "task.closed", NULL);
	return result;
}

static void
check_confirm(struct visit *visit, struct unit_plan *plan)
{
	for (size_t i = 0; i < plan->waiting.count; i++)
		if (!form_empty(plan->confirm, pool_printf(visit->pool, "pick-%s", row_text(&plan->waiting.row[i], "id"))))
			return;
	form_error(plan->confirm, NULL, "none_selected", NULL);
}

enum answer
unit_plan_take(struct visit *visit)
{
	static const struct {
		const char	*button;
		enum answer	(*fn)(struct visit *, void *);
	} acts[] = {{"save", save_goal}, {"add", add_item}, {"assign", assign}, {"confirm_selected", confirm}};
	const char *sent = request_body(visit->request, "action");
	struct unit_plan plan;
	enum answer answer = unit_plan_load(visit, &plan);
	enum db_result result;
	struct form *forms[] = {plan.goal, plan.item, plan.assign, plan.confirm};

	if (answer != ANSWER_PAGE)
		return answer;
	for (size_t i = 0; sent != NULL && i < sizeof acts / sizeof acts[0]; i++) {
		if (strcmp(acts[i].button, sent) != 0)
			continue;
		if (forms[i] == NULL)
			return i < 3 ? ANSWER_NOT_FOUND : visit_go(visit, NULL, "/ke-hoach-don-vi/%s", visit->month);
		(void)form_read(forms[i], visit->request);
		if (i == 2 && (result = check_assign(visit, &plan)) != DB_OK)
			return visit_store_failed(visit, result);
		if (i == 3)
			check_confirm(visit, &plan);
		if (!form_valid(forms[i]))
			return unit_plan_page(visit, &plan, ANSWER_INVALID);
		answer = command_run(visit, acts[i].fn, &plan);
		if (i == 3 && answer == ANSWER_CONFLICT) {
			unit_plan_show_versions(visit, &plan);
			visit_notice(visit, "error", "changed_meanwhile");
		}
		return answer == ANSWER_CONFLICT || answer == ANSWER_INVALID ? unit_plan_page(visit, &plan, answer) : answer;
	}
	return visit_go(visit, NULL, "/ke-hoach-don-vi/%s", visit->month);
}
