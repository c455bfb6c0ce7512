#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/rights/right_form.h"
#include "page/rule/rule.h"
#include "rating/calendar.h"
#include "record/period.h"
#include "record/rules.h"
#include "record/ruleset_store.h"

/* A draft on its way into force. */
struct approval {
	struct rule	 rule;
	struct form	*form;
	struct row	 opened;	/* the last month that is opened where it would hold, and the first day after it */
	struct row	 before;	/* the version that it ends */
	bool		 ends;
};

/*
 * Months opened in the rule set's units by a regulation that is not nearer to the agency than this one would be: from their
 * last one on the new one would be chosen (rules_holding), so it must begin later.
 */
static const struct sql opened_sql = {
	"SELECT MAX(m.month) AS month, DATE_ADD(MAX(" PERIOD_LAST_DAY("m.month") "), INTERVAL 1 DAY) AS first FROM unit_month m "
	"JOIN rule_set r ON r.id = m.rule_set_id LEFT JOIN unit_closure n ON n.ancestor_id = NULLIF(?, 0) AND n.descendant_id = m.unit_id "
	"LEFT JOIN unit_closure o ON o.ancestor_id = r.unit_id AND o.descendant_id = m.unit_id "
	"WHERE (? = 0 OR n.depth IS NOT NULL) AND COALESCE(o.depth, 255) >= COALESCE(n.depth, 255)",
	"uu"};
static const struct sql before_sql = {
	"SELECT id, version, valid_from AS `from`, valid_to AS `to` FROM rule_set WHERE code = ? AND state = 'approved' AND id <> ? "
	"ORDER BY valid_from DESC, version DESC LIMIT 1",
	"su"};
/* Written, so that two approvals of one code conflict on every node. */
static const struct sql code_touch = {"UPDATE rule_set SET lock_version = lock_version + 1 WHERE code = ?", "s"};
static const struct sql before_end = {
	"UPDATE rule_set SET valid_to = ? - INTERVAL 1 DAY WHERE code = ? AND id <> ? AND state = 'approved' "
	"AND (valid_to IS NULL OR valid_to >= ?)",
	"ssus"};
/* Who was given a set of the version before by an administrator keeps the set of that code: as long as it was given. */
static const struct sql bindings_carry = {
	"INSERT INTO criteria_binding (criteria_set_id, position_id, unit_id, staff_kind, `rank`, valid_from, valid_to) "
	"SELECT n.id, b.position_id, b.unit_id, b.staff_kind, b.`rank`, GREATEST(b.valid_from, ?), b.valid_to FROM criteria_binding b "
	"JOIN criteria_set s ON s.id = b.criteria_set_id AND s.rule_set_id = ? JOIN criteria_set n ON n.rule_set_id = ? AND n.code = s.code "
	"WHERE b.valid_to IS NULL OR b.valid_to > ? ORDER BY b.id",
	"suus"};
static const struct sql approve_sql = {
	"UPDATE rule_set SET state = 'approved', valid_from = ?, approved_by = ?, approved_at = NOW(6), decision_number = ?, "
	"decision_date = ?, decision_issuer = ? WHERE id = ? AND state = 'draft'",
	"susssu"};

static const struct field from_field = {.name = "from", .type = FIELD_DATE, .required = true, .hint = "rule.from.hint"};

static enum db_result
look(struct visit *visit, struct approval *approval)
{
	const struct rule *rule = &approval->rule;
	const uint64_t unit = row_id(&rule->row, "unit_id");
	enum db_result result = db_row(visit->db, visit->pool, &approval->opened, &opened_sql, unit, unit);

	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &approval->before, &before_sql, row_text(&rule->row, "code"), rule->id);
	approval->ends = result == DB_OK;
	return result == DB_NO_ROW ? DB_OK : result;
}

/* The first day of a quarter on or after the day. */
static const char *
quarter_after(struct visit *visit, const char *text)
{
	struct period quarter;
	char begins[DAY_TEXT];
	int32_t day;

	if (!day_parse(text, &day) || quarter_begins(day))
		return text;
	quarter = period_next(period_of(day_month(day), 3));
	return pool_strdup(visit->pool, day_format(period_first(quarter), begins));
}

static bool
rates_quarters(const struct approval *approval)
{
	return approval->rule.rules != NULL && approval->rule.rules->period == PERIOD_QUARTER;
}

/* The first day it may begin on: the regulation's own, or that of the first month not opened. */
static const char *
earliest(struct visit *visit, const struct approval *approval)
{
	const char *own = row_text(&approval->rule.row, "from"), *open = row_text(&approval->opened, "first"),
	           *first = strcmp(own, open) >= 0 ? own : open;

	return rates_quarters(approval) ? quarter_after(visit, first) : first;
}

static void
make_form(struct visit *visit, struct approval *approval)
{
	struct form *form = visit_form(visit, "rule", rule_path(visit, approval->rule.id, "/duyet"));
	const struct rule *rule = &approval->rule;

	form_add(form, &from_field, NULL);
	right_form_decision(form);
	form_set(form, "from", earliest(visit, approval));
	if (rule->tree != NULL) {
		const xmlNode *root = xmlDocGetRootElement(rule->tree);

		form_set(form, "decision_number", ruleset_tree_get(visit->pool, root, "number"));
		form_set(form, "decision_date", ruleset_tree_get(visit->pool, root, "issued"));
		form_set(form, "decision_issuer", ruleset_tree_get(visit->pool, root, "issuer"));
	}
	form_version(form, row_id(&rule->row, "lock_version"));
	form_button(form, "rule.approve", "primary");
	approval->form = form;
}

static enum answer
load(struct visit *visit, struct approval *approval)
{
	const enum answer answer = rule_load(visit, ACTION_RULES_EDIT, &approval->rule);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	if (!approval->rule.draft)
		return ANSWER_NOT_FOUND;
	result = look(visit, approval);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	make_form(visit, approval);
	return ANSWER_PAGE;
}

static enum answer
show(struct visit *visit, struct approval *approval, enum answer answer)
{
	struct rule *rule = &approval->rule;
	xmlNodePtr node = rule_element(visit, rule, "approve");
	size_t count = 0;
	const enum db_result result = rule_compare(visit, rule, node, &count);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set_int(node, "changes", (int64_t)count);
	node_set_flag(node, "own", rule->own);
	node_set(node, "drafted-by", row_text(&rule->row, "drafted-by"));
	node_set(node, "edited-by", row_text(&rule->row, "edited-by"));
	if (!row_null(&approval->opened, "month"))
		node_set(node, "opened", row_text(&approval->opened, "month"));
	node_set(node, "earliest", earliest(visit, approval));
	if (approval->ends) {
		node_set(node, "ends-version", row_text(&approval->before, "version"));
		node_set(node, "ends-from", row_text(&approval->before, "from"));
	}
	rule_problems(node, &rule->problems);
	if (!rule->own && rule->rules != NULL)
		visit_show_form(visit, approval->form, node);
	return answer;
}

enum answer
rule_approve_show(struct visit *visit)
{
	struct approval approval = {0};
	const enum answer answer = load(visit, &approval);

	return answer == ANSWER_PAGE ? show(visit, &approval, ANSWER_PAGE) : answer;
}

/* Where quarters are rated before or after, the change lies between two of them: each month belongs to one period. */
static void
check_quarter(struct visit *visit, struct approval *approval)
{
	const struct rule_set *before =
	    approval->ends ? rules_get(visit->worker->rules, visit->db, row_id(&approval->before, "id")) : NULL;
	const int32_t to = approval->rule.rules->valid_to;
	struct form *form = approval->form;
	int32_t from;

	if (!rates_quarters(approval) && (before == NULL || before->period != PERIOD_QUARTER))
		return;
	if (day_parse(form_text(form, "from"), &from) && !quarter_begins(from))
		form_error(form, "from", "rule.quarter_from", quarter_after(visit, form_text(form, "from")));
	if (rates_quarters(approval) && to != DAY_NONE && !quarter_begins(to + 1))
		form_error(form, NULL, "rule.quarter_to", NULL);
}

static void
check(struct visit *visit, struct approval *approval)
{
	struct form *form = approval->form;
	const char *from = form_text(form, "from");

	if (strcmp(from, row_text(&approval->rule.row, "from")) < 0)
		form_error(form, "from", "rule.before_document", row_text(&approval->rule.row, "from"));
	else if (strcmp(from, row_text(&approval->opened, "first")) < 0)
		form_error(form, "from", "rule.month_opened", row_text(&approval->opened, "first"));
	else if (!row_null(&approval->rule.row, "to") && strcmp(from, row_text(&approval->rule.row, "to")) > 0)
		form_error(form, "from", "rule.after_end", row_text(&approval->rule.row, "to"));
	else if (approval->ends && strcmp(from, row_text(&approval->before, "from")) <= 0)
		form_error(form, "from", "rule.before_predecessor", row_text(&approval->before, "from"));
	check_quarter(visit, approval);
	right_form_check(visit, form, NULL);
}

static enum db_result
put_into_force(struct visit *visit, const struct approval *approval)
{
	const struct rule *rule = &approval->rule;
	const struct form *form = approval->form;
	const char *from = form_text(form, "from"), *code = row_text(&rule->row, "code"), *number = form_text(form, "decision_number"),
	           *date = form_text(form, "decision_date"), *issuer = form_text(form, "decision_issuer");
	enum db_result result = db_exec(visit->db, &before_end, from, code, rule->id, from);

	if (result == DB_OK)
		result = db_exec(visit->db, &approve_sql, from, visit->viewer->person_id, number, date, issuer, rule->id);
	if (result == DB_OK)
		result = ruleset_store_criteria(visit->db, rule->id, rule->rules);
	if (result == DB_OK && approval->ends)
		result = db_exec(visit->db, &bindings_carry, from, row_id(&approval->before, "id"), rule->id, from);
	if (result != DB_OK)
		return result;
	return audit_write(visit, &(struct audit){.action = "approve", .object = "rule_set", .object_id = rule->id,
	    .unit_id = row_id(&rule->row, "unit_id"), .new = audit_json(visit->pool, "code", code, "version",
	        row_text(&rule->row, "version"), "valid_from", from, "sha256", row_text(&rule->row, "sha256"), "decision", number, "date",
	        date, "issuer", issuer, "ends", approval->ends ? row_text(&approval->before, "version") : NULL, NULL)});
}

/* Everything is asked again of what is stored now. */
static enum answer
approve(struct visit *visit, void *arg)
{
	struct approval *approval = arg;
	struct rule *rule = &approval->rule;
	const uint64_t sent = form_sent_version(approval->form);
	enum db_result result = rules_gate_decide(visit->db);

	if (result == DB_OK)
		result = db_exec(visit->db, &code_touch, row_text(&rule->row, "code"));
	if (result == DB_OK)
		result = rule_lock(visit, rule);
	if (result == DB_OK)
		result = look(visit, approval);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	/* Touched twice just now. */
	if (!rule->draft || row_id(&rule->row, "lock_version") != sent + 2)
		return ANSWER_CONFLICT;
	if (rule->own || rule->rules == NULL)
		return ANSWER_FORBIDDEN;
	check(visit, approval);
	if (!form_valid(approval->form))
		return ANSWER_INVALID;
	result = put_into_force(visit, approval);
	return result == DB_OK ? visit_go(visit, "rule.approved", "%s", rule_path(visit, rule->id, "")) :
	                         visit_store_failed(visit, result);
}

enum answer
rule_approve_take(struct visit *visit)
{
	struct approval approval = {0};
	enum answer answer = load(visit, &approval);

	if (answer != ANSWER_PAGE)
		return answer == ANSWER_NOT_FOUND && approval.rule.editor ? rule_gone(visit) : answer;
	form_read(approval.form, visit->request);
	if (approval.rule.own)
		form_error(approval.form, NULL, "rule.own_draft", NULL);
	else if (approval.rule.rules == NULL)
		form_error(approval.form, NULL, "rule.faulty", NULL);
	if (!form_valid(approval.form))
		return show(visit, &approval, ANSWER_INVALID);
	answer = command_run(visit, approve, &approval);
	if (answer == ANSWER_CONFLICT)
		return visit_go(visit, "rule.changed_meanwhile", "%s", rule_path(visit, approval.rule.id, ""));
	return answer == ANSWER_INVALID ? show(visit, &approval, ANSWER_INVALID) : answer;
}
