#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/rule/binding.h"
#include "page/rule/rule.h"

/* What somebody asked for, looked at by another administrator, who approves or refuses it; who asked may withdraw it. */
struct answering {
	struct row		 row;
	struct binding_asked	 asked;
	struct object		 object;
	struct form		*form;
	bool			 open, own;
};

static const struct sql request_sql = {
	"SELECT q.*, DATE_FORMAT(q.asked_at, '%Y-%m-%dT%H:%i:%s') AS `asked-at`, "
	"DATE_FORMAT(q.answered_at, '%Y-%m-%dT%H:%i:%s') AS `answered-at`, CONCAT(p.family_name, ' ', p.given_name) AS `asked-by`, "
	"CONCAT(a.family_name, ' ', a.given_name) AS `answered-by` FROM binding_request q LEFT JOIN person p ON p.id = q.asked_by "
	"LEFT JOIN person a ON a.id = q.answered_by WHERE q.id = ?",
	"u"};
/* Written, not only locked: two nodes must conflict. */
static const struct sql answer_sql = {
	"UPDATE binding_request SET state = ?, answer = ?, answered_by = ?, answered_at = NOW(6), version = version + 1 "
	"WHERE id = ? AND state = 'asked'",
	"ssuu"};
static const struct sql made_sql = {"UPDATE binding_request SET binding_id = ? WHERE id = ?", "uu"};

static const struct field answer_field = {.name = "answer", .type = FIELD_TEXT, .max_length = 500, .hint = "binding.answer.hint"};

static enum answer
load(struct visit *visit, enum action action, struct answering *answering)
{
	struct row *row = &answering->row;
	struct form *form;
	enum db_result result = db_row(visit->db, visit->pool, row, &request_sql, visit->id);
	enum answer answer;

	if (result == DB_OK)
		result = rule_object(visit, row_id(row, "unit_id"), &answering->object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	/* What is asked is for those who may approve it, and for whoever looks after them. */
	answering->object.published = strcmp(row_text(row, "state"), "approved") == 0;
	answer = visit_allow(visit, action, &answering->object);
	if (answer != ANSWER_PAGE)
		return answer;
	answering->open = strcmp(row_text(row, "state"), "asked") == 0;
	answering->own = row_id(row, "asked_by") == visit->viewer->person_id;
	answering->asked = (struct binding_asked){binding_of_row(row), row_text(row, "reason"), row_text(row, "decision_number"),
	    row_text(row, "decision_date"), row_text(row, "decision_issuer")};
	answering->asked.binding.ends = strcmp(row_text(row, "kind"), "end") == 0;
	answering->asked.binding.id = row_id(row, "binding_id");
	form = answering->form = visit_form(visit, "binding", pool_printf(visit->pool, BINDING_PATH "/de-nghi/%" PRIu64, visit->id));
	if (answering->own) {
		form_button(form, "binding.withdraw", "warning");
	} else {
		form_add(form, &answer_field, NULL);
		form_button(form, "binding.approve", "primary");
		form_button(form, "binding.refuse", "secondary");
	}
	form_version(form, row_id(row, "version"));
	return ANSWER_PAGE;
}

static enum answer
show(struct visit *visit, struct answering *answering, enum answer answer)
{
	static const char *const copied[] = {"id", "state", "asked-at", "asked-by", "answered-at", "answered-by"};
	const struct row *row = &answering->row;
	xmlNodePtr node = visit_element(visit, "binding");
	enum db_result result = binding_show_asked(visit, node, &answering->asked);

	node_set(node, "view", "request");
	for (size_t i = 0; i < sizeof copied / sizeof copied[0]; i++)
		if (!row_null(row, copied[i]))
			node_set(node, copied[i], row_text(row, copied[i]));
	if (row_text(row, "answer")[0] != '\0')
		node_set(node, "answer", row_text(row, "answer"));
	node_set_flag(node, "own", answering->own);
	if (result == DB_OK && answering->open)
		result = binding_show_effects(visit, node, &answering->asked.binding);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (answering->open && access_may(visit->viewer, ACTION_RULES_EDIT, &answering->object))
		visit_show_form(visit, answering->form, node);
	return answer;
}

static enum db_result
put_into_force(struct visit *visit, struct answering *answering)
{
	uint64_t id = 0;
	enum db_result result = binding_write(visit->db, &answering->asked.binding, &id);

	return result == DB_OK ? db_exec(visit->db, &made_sql, id, visit->id) : result;
}

static const char *
state_of(const char *action)
{
	return strcmp(action, "approve") == 0 ? "approved" : strcmp(action, "refuse") == 0 ? "refused" : "withdrawn";
}

/* Everything is asked again of what is stored now; months are opened before or after it. */
static enum answer
settle(struct visit *visit, void *arg)
{
	struct answering *answering = arg;
	const char *action = form_action(answering->form) + strlen("binding."), *notice;
	const bool approves = strcmp(action, "approve") == 0;
	enum db_result result = approves ? rules_gate_decide(visit->db) : DB_OK;

	if (result == DB_OK)
		result = db_exec(visit->db, &answer_sql, state_of(action), form_text(answering->form, "answer"), visit->viewer->person_id,
		    visit->id);
	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	if (result == DB_OK && approves)
		result = binding_check(visit, answering->form, &answering->asked.binding);
	if (result == DB_OK && !form_valid(answering->form))
		return ANSWER_INVALID;
	if (result == DB_OK && approves)
		result = put_into_force(visit, answering);
	if (result == DB_NO_ROW)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = action, .object = "binding_request", .object_id = visit->id,
		    .unit_id = answering->asked.binding.unit_id, .reason = form_nullable(answering->form, "answer")});
	notice = pool_printf(visit->pool, "binding.%s", state_of(action));
	return result == DB_OK ? visit_go(visit, notice, BINDING_PATH "/de-nghi/%" PRIu64, visit->id) : visit_store_failed(visit, result);
}

enum answer
binding_request_show(struct visit *visit)
{
	struct answering answering = {0};
	const enum answer answer = load(visit, ACTION_RULES, &answering);

	return answer == ANSWER_PAGE ? show(visit, &answering, ANSWER_PAGE) : answer;
}

enum answer
binding_request_take(struct visit *visit)
{
	struct answering answering = {0};
	enum answer answer = load(visit, ACTION_RULES_EDIT, &answering);
	struct form *form = answering.form;
	const char *action;

	if (answer != ANSWER_PAGE)
		return answer;
	form_read(form, visit->request);
	action = form_action(form);
	if (strcmp(action, "binding.withdraw") == 0 ? !answering.own :
	    answering.own || (strcmp(action, "binding.approve") != 0 && strcmp(action, "binding.refuse") != 0))
		form_error(form, NULL, "binding.own", NULL);
	else if (strcmp(action, "binding.refuse") == 0 && form_empty(form, "answer"))
		form_error(form, "answer", "required", NULL);
	if (!form_valid(form))
		return show(visit, &answering, ANSWER_INVALID);
	answer = command_run(visit, settle, &answering);
	if (answer == ANSWER_CONFLICT)
		return visit_go(visit, "binding.changed_meanwhile", BINDING_PATH "/de-nghi/%" PRIu64, visit->id);
	return answer == ANSWER_INVALID ? show(visit, &answering, ANSWER_INVALID) : answer;
}
