#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/rights/right_form.h"
#include "page/rule/rule.h"

/* A regulation that gets its last day. */
struct ending {
	struct rule	 rule;
	struct form	*form;
	struct row	 used;		/* the last day of the last month opened with it */
};

static const struct sql used_sql = {
	"SELECT LAST_DAY(CONCAT(MAX(month), '-01')) AS `last`, MAX(month) AS month FROM unit_month WHERE rule_set_id = ?", "u"};
static const struct sql end_sql = {
	"UPDATE rule_set SET valid_to = ? WHERE id = ? AND state = 'approved' AND (valid_to IS NULL OR valid_to > ?)", "sus"};

static const struct field fields[] = {
	{.name = "until", .type = FIELD_DATE, .required = true, .hint = "rule.until.hint"},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500},
};

static enum answer
load(struct visit *visit, struct ending *ending)
{
	const struct rule *rule = &ending->rule;
	const enum answer answer = rule_load(visit, ACTION_RULES_EDIT, &ending->rule);
	enum db_result result;
	struct form *form;

	if (answer != ANSWER_PAGE)
		return answer;
	if (strcmp(row_text(&rule->row, "state"), "approved") != 0)
		return ANSWER_NOT_FOUND;
	result = db_row(visit->db, visit->pool, &ending->used, &used_sql, rule->id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	form = visit_form(visit, "rule", rule_path(visit, rule->id, "/ket-thuc"));
	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	right_form_decision(form);
	form_version(form, row_id(&rule->row, "lock_version"));
	form_button(form, "rule.end", "warning");
	ending->form = form;
	return ANSWER_PAGE;
}

static enum answer
show(struct visit *visit, const struct ending *ending, enum answer answer)
{
	xmlNodePtr node = rule_element(visit, &ending->rule, "end");

	if (!row_null(&ending->used, "month"))
		node_set(node, "opened", row_text(&ending->used, "month"));
	visit_show_form(visit, ending->form, node);
	return answer;
}

enum answer
rule_end_show(struct visit *visit)
{
	struct ending ending = {0};
	const enum answer answer = load(visit, &ending);

	return answer == ANSWER_PAGE ? show(visit, &ending, ANSWER_PAGE) : answer;
}

/* It may end earlier than it says, and never within a month that was opened with it. */
static void
check(struct visit *visit, struct ending *ending)
{
	const struct row *row = &ending->rule.row;
	struct form *form = ending->form;
	const char *until = form_text(form, "until");

	if (strcmp(until, row_text(&ending->used, "last")) < 0)
		form_error(form, "until", "rule.month_in_use", row_text(&ending->used, "last"));
	else if (strcmp(until, row_text(row, "from")) < 0)
		form_error(form, "until", "rule.ends_before", row_text(row, "from"));
	else if (!row_null(row, "to") && strcmp(until, row_text(row, "to")) >= 0)
		form_error(form, "until", "rule.ends_already", row_text(row, "to"));
	right_form_check(visit, form, NULL);
}

static enum answer
end(struct visit *visit, void *arg)
{
	struct ending *ending = arg;
	struct rule *rule = &ending->rule;
	const struct form *form = ending->form;
	const char *until = form_text(form, "until"), *before = row_null(&rule->row, "to") ? NULL : row_text(&rule->row, "to");
	enum db_result result = rule_lock(visit, rule);

	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &ending->used, &used_sql, rule->id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (row_id(&rule->row, "lock_version") != form_sent_version(form) + 1)
		return ANSWER_CONFLICT;
	check(visit, ending);
	if (!form_valid(form))
		return ANSWER_INVALID;
	result = db_exec(visit->db, &end_sql, until, rule->id, until);
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "end", .object = "rule_set", .object_id = rule->id,
		    .unit_id = row_id(&rule->row, "unit_id"), .old = audit_json(visit->pool, "valid_to", before, NULL),
		    .new = audit_json(visit->pool, "code", row_text(&rule->row, "code"), "version", row_text(&rule->row, "version"),
		        "valid_to", until, "decision", form_text(form, "decision_number"), "date", form_text(form, "decision_date"),
		        "issuer", form_text(form, "decision_issuer"), NULL),
		    .reason = form_text(form, "reason")});
	return result == DB_OK ? visit_go(visit, "rule.ended", "%s", rule_path(visit, rule->id, "")) : visit_store_failed(visit, result);
}

enum answer
rule_end_take(struct visit *visit)
{
	struct ending ending = {0};
	enum answer answer = load(visit, &ending);

	if (answer != ANSWER_PAGE)
		return answer;
	if (!form_read(ending.form, visit->request))
		return show(visit, &ending, ANSWER_INVALID);
	answer = command_run(visit, end, &ending);
	if (answer == ANSWER_CONFLICT)
		return visit_go(visit, "rule.changed_meanwhile", "%s", rule_path(visit, ending.rule.id, ""));
	return answer == ANSWER_INVALID ? show(visit, &ending, ANSWER_INVALID) : answer;
}
