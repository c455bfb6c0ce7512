#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/rights/right_form.h"
#include "page/rule/rule.h"
#include "rating/calendar.h"
#include "record/period.h"
#include "record/rules.h"

/* A regulation that gets its last day: one administrator asks for it, another one approves. */
struct ending {
	struct rule	 rule;
	struct form	*form;
	struct row	 used;		/* the last day of the last month opened with it */
	struct row	 asked;		/* what waits for the second person */
	bool		 waits, own;	/* something does; the viewer asked for it */
};

static const struct sql used_sql = {
	"SELECT MAX(" PERIOD_LAST_DAY("month") ") AS `last`, MAX(month) AS month FROM unit_month WHERE rule_set_id = ?", "u"};
static const struct sql end_sql = {
	"UPDATE rule_set SET valid_to = ? WHERE id = ? AND state = 'approved' AND (valid_to IS NULL OR valid_to > ?)", "sus"};

static const struct sql asked_sql = {
	"SELECT q.id, q.until, q.reason, q.decision_number AS number, q.decision_date AS date, q.decision_issuer AS issuer, q.asked_by, "
	"DATE_FORMAT(q.asked_at, '%Y-%m-%dT%H:%i:%s') AS `asked-at`, CONCAT(p.family_name, ' ', p.given_name) AS `asked-by` "
	"FROM rule_set_ending q LEFT JOIN person p ON p.id = q.asked_by WHERE q.rule_set_id = ? AND q.state = 'asked' ORDER BY q.id DESC LIMIT 1",
	"u"};
static const struct sql ask_sql = {
	"INSERT INTO rule_set_ending (rule_set_id, until, reason, decision_number, decision_date, decision_issuer, asked_by, asked_at) "
	"VALUES (?, ?, ?, ?, ?, ?, ?, NOW(6))",
	"usssssu"};
static const struct sql settle_sql = {
	"UPDATE rule_set_ending SET state = ?, answered_by = ?, answered_at = NOW(6) WHERE id = ? AND state = 'asked'", "suu"};

static const struct field fields[] = {
	{.name = "until", .type = FIELD_DATE, .required = true, .hint = "rule.until.hint"},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500},
};

static enum db_result
look(struct visit *visit, struct ending *ending)
{
	enum db_result result = db_row(visit->db, visit->pool, &ending->used, &used_sql, ending->rule.id);

	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &ending->asked, &asked_sql, ending->rule.id);
	ending->waits = result == DB_OK;
	ending->own = ending->waits && row_id(&ending->asked, "asked_by") == visit->viewer->person_id;
	return result == DB_NO_ROW ? DB_OK : result;
}

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
	result = look(visit, ending);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	form = visit_form(visit, "rule", rule_path(visit, rule->id, "/ket-thuc"));
	if (!ending->waits) {
		form_add_all(form, fields, sizeof fields / sizeof fields[0]);
		right_form_decision(form);
		form_button(form, "rule.end", "warning");
	} else if (ending->own) {
		form_button(form, "rule.end_withdraw", "secondary");
	} else {
		form_button(form, "rule.end_approve", "warning");
		form_button(form, "rule.end_refuse", "secondary");
	}
	form_version(form, row_id(&rule->row, "lock_version"));
	ending->form = form;
	return ANSWER_PAGE;
}

static enum answer
show(struct visit *visit, const struct ending *ending, enum answer answer)
{
	static const char *const copied[] = {"until", "reason", "number", "date", "issuer", "asked-at", "asked-by"};
	xmlNodePtr node = rule_element(visit, &ending->rule, "end"), asked;

	if (ending->waits) {
		asked = node_add(node, "asked");
		for (size_t i = 0; i < sizeof copied / sizeof copied[0]; i++)
			if (!row_null(&ending->asked, copied[i]))
				node_set(asked, copied[i], row_text(&ending->asked, copied[i]));
		node_set_flag(asked, "own", ending->own);
	}
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

/* Quarters are rated whole. */
static bool
splits_quarter(const struct ending *ending, const char *until)
{
	int32_t day;

	return ending->rule.rules != NULL && ending->rule.rules->period == PERIOD_QUARTER && day_parse(until, &day) &&
	    !quarter_begins(day + 1);
}

/* It may end earlier than it says, and never within a month that was opened with it. */
static void
check_until(struct ending *ending, const char *until)
{
	const struct row *row = &ending->rule.row;
	struct form *form = ending->form;
	const char *field = form_knows(form, "until") ? "until" : NULL;

	if (strcmp(until, row_text(&ending->used, "last")) < 0)
		form_error(form, field, "rule.month_in_use", row_text(&ending->used, "last"));
	else if (strcmp(until, row_text(row, "from")) < 0)
		form_error(form, field, "rule.ends_before", row_text(row, "from"));
	else if (!row_null(row, "to") && strcmp(until, row_text(row, "to")) >= 0)
		form_error(form, field, "rule.ends_already", row_text(row, "to"));
	else if (splits_quarter(ending, until))
		form_error(form, field, "rule.quarter_to", NULL);
}

static enum answer
ask(struct visit *visit, struct ending *ending)
{
	struct rule *rule = &ending->rule;
	const struct form *form = ending->form;
	const char *until = form_text(form, "until"), *number = form_text(form, "decision_number"), *date = form_text(form, "decision_date"),
	           *issuer = form_text(form, "decision_issuer"), *reason = form_text(form, "reason");
	enum db_result result;

	check_until(ending, until);
	right_form_check(visit, ending->form, NULL);
	if (!form_valid(form))
		return ANSWER_INVALID;
	result = db_exec(visit->db, &ask_sql, rule->id, until, reason, number, date, issuer, visit->viewer->person_id);
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "ask", .object = "rule_set", .object_id = rule->id,
		    .unit_id = row_id(&rule->row, "unit_id"), .reason = reason,
		    .new = audit_json(visit->pool, "code", row_text(&rule->row, "code"), "version", row_text(&rule->row, "version"),
		        "valid_to", until, "decision", number, "date", date, "issuer", issuer, NULL)});
	return result == DB_OK ? visit_go(visit, "rule.end_asked", "%s", rule_path(visit, rule->id, "/ket-thuc")) :
	                         visit_store_failed(visit, result);
}

static enum db_result
put_into_force(struct visit *visit, struct ending *ending)
{
	const struct rule *rule = &ending->rule;
	const struct row *asked = &ending->asked;
	const char *until = row_text(asked, "until"), *before = row_null(&rule->row, "to") ? NULL : row_text(&rule->row, "to");
	const enum db_result result = db_exec(visit->db, &end_sql, until, rule->id, until);

	if (result != DB_OK)
		return result;
	return audit_write(visit, &(struct audit){.action = "end", .object = "rule_set", .object_id = rule->id,
	    .unit_id = row_id(&rule->row, "unit_id"), .old = audit_json(visit->pool, "valid_to", before, NULL),
	    .new = audit_json(visit->pool, "code", row_text(&rule->row, "code"), "version", row_text(&rule->row, "version"),
	        "valid_to", until, "decision", row_text(asked, "number"), "date", row_text(asked, "date"),
	        "issuer", row_text(asked, "issuer"), NULL),
	    .reason = row_text(asked, "reason")});
}

/* The second person's answer, or the first one's withdrawal. */
static enum answer
settle(struct visit *visit, struct ending *ending, const char *action)
{
	struct rule *rule = &ending->rule;
	const bool approves = strcmp(action, "rule.end_approve") == 0;
	const char *state = approves ? "approved" : strcmp(action, "rule.end_refuse") == 0 ? "refused" : "withdrawn";
	enum db_result result;

	if (approves)
		check_until(ending, row_text(&ending->asked, "until"));
	if (!form_valid(ending->form))
		return ANSWER_INVALID;
	result = db_exec(visit->db, &settle_sql, state, visit->viewer->person_id, row_id(&ending->asked, "id"));
	if (result == DB_OK)
		result = approves ? put_into_force(visit, ending) :
		    audit_write(visit, &(struct audit){.action = strcmp(state, "refused") == 0 ? "refuse" : "withdraw", .object = "rule_set",
		        .object_id = rule->id, .unit_id = row_id(&rule->row, "unit_id"),
		        .old = audit_json(visit->pool, "valid_to", row_text(&ending->asked, "until"), NULL)});
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return approves ? visit_go(visit, "rule.ended", "%s", rule_path(visit, rule->id, "")) :
	                  visit_go(visit, pool_printf(visit->pool, "rule.end_%s", state), "%s", rule_path(visit, rule->id, ""));
}

/* Months are opened before or after it; everything is asked again of what is stored now. */
static enum answer
end(struct visit *visit, void *arg)
{
	struct ending *ending = arg;
	const struct form *form = ending->form;
	const char *action = form_action(form);
	const uint64_t asked = row_id(&ending->asked, "id");
	const bool waited = ending->waits;
	enum db_result result = rules_gate_decide(visit->db);

	if (result == DB_OK)
		result = rule_lock(visit, &ending->rule);
	if (result == DB_OK)
		result = look(visit, ending);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (row_id(&ending->rule.row, "lock_version") != form_sent_version(form) + 1 || ending->waits != waited ||
	    (waited && row_id(&ending->asked, "id") != asked))
		return ANSWER_CONFLICT;
	return waited ? settle(visit, ending, action) : ask(visit, ending);
}

enum answer
rule_end_take(struct visit *visit)
{
	struct ending ending = {0};
	enum answer answer = load(visit, &ending);
	const char *action;

	if (answer != ANSWER_PAGE)
		return answer;
	form_read(ending.form, visit->request);
	action = form_action(ending.form);
	if (ending.waits && strcmp(action, ending.own ? "rule.end_withdraw" : "rule.end_approve") != 0 &&
	    (ending.own || strcmp(action, "rule.end_refuse") != 0))
		form_error(ending.form, NULL, ending.own ? "rule.end_own" : "rule.end_waits", NULL);
	if (!form_valid(ending.form))
		return show(visit, &ending, ANSWER_INVALID);
	answer = command_run(visit, end, &ending);
	if (answer == ANSWER_CONFLICT)
		return visit_go(visit, "rule.changed_meanwhile", "%s", rule_path(visit, ending.rule.id, ""));
	return answer == ANSWER_INVALID ? show(visit, &ending, ANSWER_INVALID) : answer;
}
