#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "page/evaluation/decision.h"
#include "page/pages.h"
#include "record/decide.h"
#include "web/text.h"

static const struct sql step_back = {
	"UPDATE evaluation SET state = ?, decided_points = NULL, decided_level = NULL, decided_reason = '', decided_by = NULL, "
	"decided_behalf_id = NULL, decided_at = NULL, decided_late = FALSE, returned_reason = ?, version = version + 1 WHERE id = ? AND version = ?",
	"ssuu"};

static const char *
field_text(struct visit *visit, const struct choices *choices, const char *name, const char *id)
{
	return form_text(choices->decision->form, decision_field(visit, name, id));
}

static void
fail(struct visit *visit, struct choices *choices, const struct choice *choice, const char *name, const char *code)
{
	form_error(choices->decision->form, decision_field(visit, name, choice->id), code, NULL);
}

/* A reason is asked for where the level differs from the points or from the proposal. */
static void
check_choice(struct visit *visit, struct choices *choices, const struct choice *choice)
{
	const struct rule_set *rules = rules_get(visit->worker->rules, visit->db, row_id(choice->row, "rule_set_id"));
	const enum level said = rules == NULL ? LEVEL_NONE : level_of_points(&rules->levels, choice->points);
	const enum level advised = level_parse(row_text(choice->row, "advised_level"));
	const enum level proposed = advised != LEVEL_NONE ? advised : level_parse(row_text(choice->row, "superior_level"));

	if (strcmp(choices->act, "decide") != 0) {
		if (choice->reason[0] == '\0')
			fail(visit, choices, choice, "reason", "decision.reason_back");
		return;
	}
	if (choice->level == LEVEL_NONE)
		fail(visit, choices, choice, "level", "required");
	else if (choice->reason[0] == '\0' && level_reason_needed(choice->level, said, NULL, proposed) != 0)
		fail(visit, choices, choice, "reason", "decision.reason_differs");
	else if (choice->reason[0] == '\0' && strcmp(row_text(choice->row, "state"), "reviewed") != 0 &&
	    strcmp(row_text(choice->row, "state"), "advised") != 0 && strcmp(row_text(choice->row, "state"), "decided") != 0)
		fail(visit, choices, choice, "reason", "decision.reason_no_review");
}

/* "Accept all": what was reviewed, proposed and has no warning. */
static bool
is_plain_proposal(const struct row *row)
{
	const char *state = row_text(row, "state");

	return (strcmp(state, "reviewed") == 0 || strcmp(state, "advised") == 0) && !row_null(row, "superior_level") &&
	    !row_null(row, "self_level") && strcmp(row_text(row, "self_level"), row_text(row, "superior_level")) == 0 &&
	    (row_null(row, "advised_level") || strcmp(row_text(row, "advised_level"), row_text(row, "superior_level")) == 0) &&
	    row_int(row, "done") >= row_int(row, "total") && row_int(row, "facts") == 0;
}

static void
choose(struct visit *visit, struct choices *choices, bool all)
{
	const struct rows *rows = &choices->decision->rows;

	choices->list = pool_alloc(visit->pool, (rows->count + 1) * sizeof *choices->list);
	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];
		const char *id = row_text(row, "id");
		struct choice *choice = &choices->list[choices->count];

		if (!choices->decision->shown[i] || strcmp(row_text(row, "state"), "published") == 0)
			continue;
		if (all ? !is_plain_proposal(row) : strcmp(field_text(visit, choices, "pick", id), "yes") != 0)
			continue;
		choice->row = row;
		choice->id = id;
		choice->version = strtoull(field_text(visit, choices, "version", id), NULL, 10);
		choice->points = (int)form_number(choices->decision->form, decision_field(visit, "points", id), POINTS_MISSING);
		choice->level = level_parse(field_text(visit, choices, "level", id));
		choice->reason = field_text(visit, choices, "reason", id);
		/* Who accepts the proposal accepts the reason that the superior gave for it. */
		if (choice->reason[0] == '\0' && choice->level != LEVEL_NONE && strcmp(choices->act, "decide") == 0 &&
		    choice->level == level_parse(row_text(row, "superior_level")) &&
		    (row_null(row, "advised_level") || choice->level == level_parse(row_text(row, "advised_level"))))
			choice->reason = row_text(row, "superior_reason");
		if (all)
			form_set(choices->decision->form, decision_field(visit, "pick", id), "yes");
		choices->count++;
	}
}

static void
check_minutes(struct choices *choices)
{
	struct form *form = choices->decision->form;
	bool collective = false;

	for (size_t i = 0; i < choices->count; i++)
		collective = collective || row_int(choices->list[i].row, "collective") != 0;
	if (!collective || strcmp(choices->act, "decide") != 0)
		return;
	if (form_empty(form, "minutes-number"))
		form_error(form, "minutes-number", "required", NULL);
	if (form_empty(form, "minutes-date"))
		form_error(form, "minutes-date", "required", NULL);
	if (form_empty(form, "minutes-present"))
		form_error(form, "minutes-present", "required", NULL);
}

/* A step back: the decision withdrawn, or the review returned. */
static enum act
back_act(const struct choices *choices)
{
	return strcmp(choices->act, "reopen") == 0 ? ACT_WITHDRAW_DECISION : ACT_RETURN_REVIEW;
}

static enum db_result
write_audit(struct visit *visit, const struct choice *choice, const struct evaluation *evaluation, enum act act)
{
	const char before[2] = {level_letter(evaluation->decided.level), '\0'};
	const struct audit audit = {
	    .action = act_name(act),
	    .object = "evaluation",
	    .object_id = evaluation->id,
	    .unit_id = evaluation->object.unit_id,
	    .month = visit->month,
	    .behalf_id = evaluation_behalf(visit, evaluation->authority_id),
	    .old = audit_json(visit->pool, "state", state_name(evaluation->state), "level", before, NULL),
	    .new = audit_json(visit->pool, "state", state_name(evaluation_target(evaluation, act)), NULL),
	    .reason = choice->reason,
	    .chained = true,
	};

	return audit_write(visit, &audit);
}

static enum answer
step_one_back(struct visit *visit, struct choices *choices, const struct choice *choice, const struct evaluation *evaluation)
{
	const enum act act = back_act(choices);
	const enum transition_verdict verdict = evaluation_check(evaluation, act, choice->reason[0] != '\0');
	enum db_result result;

	if (verdict != TRANSITION_ALLOWED && verdict != TRANSITION_LATE) {
		choices->why = decide_refusal(verdict);
		return ANSWER_INVALID;
	}
	result = db_exec(visit->db, &step_back, state_name(evaluation_target(evaluation, act)),
	    act == ACT_RETURN_REVIEW ? choice->reason : "", evaluation->id, choice->version);
	if (result == DB_OK)
		result = write_audit(visit, choice, evaluation, act);
	return result == DB_OK ? decide_count(visit, evaluation, LEVEL_NONE, &choices->why) : visit_store_failed(visit, result);
}

static enum answer
decide_one(struct visit *visit, struct choices *choices, const struct choice *choice, const struct evaluation *evaluation)
{
	const struct form *form = choices->decision->form;
	const struct decide_order order = {
	    .points = choice->points,
	    .level = choice->level,
	    .reason = choice->reason,
	    .minutes_number = form_text(form, "minutes-number"),
	    .minutes_date = form_nullable(form, "minutes-date"),
	    .minutes_present = form_text(form, "minutes-present"),
	};

	return decide_write(visit, evaluation, &order, &choices->why);
}

static enum answer
take_one(struct visit *visit, struct choices *choices, const struct choice *choice)
{
	struct evaluation *evaluation;
	const enum db_result result = evaluation_lock(visit, row_id(choice->row, "id"), &evaluation);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (visit_allow(visit, ACTION_DECIDE, &evaluation->object) != ANSWER_PAGE)
		return ANSWER_NOT_FOUND;
	choices->failed = choice->id;
	if (evaluation->version != choice->version) {
		choices->why = "decision.stale";
		return ANSWER_CONFLICT;
	}
	return strcmp(choices->act, "decide") == 0 ? decide_one(visit, choices, choice, evaluation) :
	                                             step_one_back(visit, choices, choice, evaluation);
}

static int
compare_ids(const void *a, const void *b)
{
	const uint64_t one = *(const uint64_t *)a, other = *(const uint64_t *)b;

	return (one > other) - (one < other);
}

/* Before anything is read, each agency once, in the order of their ids: no two commands wait for each other in a ring. */
static enum db_result
begin(struct visit *visit, const struct choices *choices)
{
	uint64_t *agencies = pool_alloc(visit->pool, (choices->count + 1) * sizeof *agencies);
	enum db_result result = DB_OK;

	for (size_t i = 0; i < choices->count; i++)
		agencies[i] = row_id(choices->list[i].row, "unit_id");
	qsort(agencies, choices->count, sizeof *agencies, compare_ids);
	for (size_t i = 0; i < choices->count && result == DB_OK; i++)
		if (i == 0 || agencies[i] != agencies[i - 1])
			result = decide_begin(visit, agencies[i], visit->month);
	return result;
}

/* Who gives a place free comes before who takes it. */
static enum answer
take_all(struct visit *visit, void *arg)
{
	struct choices *choices = arg;
	const enum db_result result = begin(visit, choices);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	for (int last = 0; last <= 1; last++)
		for (size_t i = 0; i < choices->count; i++) {
			enum answer answer;

			if ((choices->list[i].level == LEVEL_A) != (last == 1))
				continue;
			answer = take_one(visit, choices, &choices->list[i]);
			if (answer != ANSWER_PAGE)
				return answer;
		}
	choices->failed = NULL;
	return visit_go(visit, "decided", "%s", decision_path(visit, choices->decision, choices->decision->filter.page));
}

/* The button as pressed: of the table or of the page that asks again. */
static const char *
pressed(struct visit *visit)
{
	static const char *const buttons[] = {
		"decide_selected", "accept_all", "reopen", "return", "confirm_decide", "confirm_reopen", "confirm_return",
	};
	const char *action = request_body(visit->request, "action");

	for (size_t i = 0; action != NULL && i < sizeof buttons / sizeof buttons[0]; i++)
		if (strcmp(buttons[i], action) == 0)
			return buttons[i];
	return buttons[0];
}

static const char *
act_word(const char *button)
{
	if (strcmp(button, "reopen") == 0 || strcmp(button, "confirm_reopen") == 0)
		return "reopen";
	return strcmp(button, "return") == 0 || strcmp(button, "confirm_return") == 0 ? "return" : "decide";
}

enum answer
decision_take(struct visit *visit)
{
	struct decision decision;
	struct choices choices = {.decision = &decision};
	const enum db_result result = decision_load(visit, &decision);
	const char *button;
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	(void)form_read(decision.form, visit->request);
	button = pressed(visit);
	choices.act = act_word(button);
	choose(visit, &choices, strcmp(button, "accept_all") == 0);
	for (size_t i = 0; i < choices.count; i++)
		check_choice(visit, &choices, &choices.list[i]);
	check_minutes(&choices);
	if (choices.count == 0)
		form_error(decision.form, NULL, "none_selected", NULL);
	if (!form_valid(decision.form))
		return decision_page(visit, &decision, ANSWER_INVALID);
	if (strncmp(button, "confirm_", strlen("confirm_")) != 0)
		return decision_ask(visit, &choices);
	answer = command_run(visit, take_all, &choices);
	if (answer != ANSWER_INVALID && answer != ANSWER_CONFLICT)
		return answer;
	if (choices.failed != NULL && choices.why != NULL)
		form_error(decision.form, decision_field(visit, "level", choices.failed), choices.why, NULL);
	return decision_page(visit, &decision, answer);
}
