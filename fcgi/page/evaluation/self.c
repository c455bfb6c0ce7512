#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "record/counted.h"
#include "record/evaluation_form.h"
#include "record/proposal.h"

/* What is to be written; the command reads the row again under its lock. */
struct change {
	uint64_t	 id;
	struct form	*form;
	uint64_t	 version;
	enum act	 act;
};

static const struct sql draft_sql = {
	"UPDATE evaluation SET state = ?, self_level = NULLIF(?, ''), self_reason = ?, self_comment = ?, frozen = TRUE, "
	"version = version + 1 WHERE id = ?",
	"ssssu"};

static const struct sql submit_sql = {
	"UPDATE evaluation SET state = ?, self_points = ?, self_at = NOW(6), self_skipped = '', returned_reason = '', "
	"frozen = TRUE, version = version + 1 WHERE id = ?",
	"sIu"};

static const struct sql withdraw_sql = {
	"UPDATE evaluation SET state = ?, self_points = NULL, self_at = NULL, version = version + 1 WHERE id = ?", "su"};

static const struct sql reference_sql = {
	"SELECT id FROM audit WHERE object = 'evaluation' AND object_id = ? AND action = 'submit_self' ORDER BY id DESC LIMIT 1",
	"u"};

static const char *
self_path(struct visit *visit, const char *rest)
{
	return pool_printf(visit->pool, "/tu-danh-gia/%s%s", visit->month, rest);
}

/* The viewer's evaluation of the month, or the page that says there is none (*evaluation is NULL then). */
static enum answer
find_own(struct visit *visit, struct evaluation **evaluation)
{
	const enum db_result result =
	    evaluation_load_person(visit, visit->viewer->person_id, visit->month, evaluation);

	if (result == DB_NO_ROW) {
		*evaluation = NULL;
		node_set(visit_element(visit, "self"), "view", "none");
		return ANSWER_PAGE;
	}
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return visit_allow(visit, ACTION_SELF, &(*evaluation)->object);
}

static bool
is_proposing(const struct visit *visit)
{
	const char *action = request_body(visit->request, "action");

	return action != NULL && (strcmp(action, "propose_max") == 0 || strcmp(action, "propose_last") == 0);
}

static struct form *
edit_form(struct visit *visit, const struct evaluation *evaluation)
{
	struct form *form = visit_form(visit, "self", self_path(visit, ""));

	evaluation_form_points(visit, form, evaluation, EVALUATION_SELF);
	evaluation_form_verdict(visit, form, evaluation, &evaluation->self);
	proposal_describe(visit, form, is_proposing(visit));
	form_version(form, evaluation->version);
	form_button(form, "check", "primary");
	form_button(form, "save_draft", "secondary");
	form_button(form, "recount", "secondary");
	form_button(form, "propose_max", "secondary");
	form_button(form, "propose_last", "secondary");
	return form;
}

/* The page around the form, the criteria and the evidence. */
static enum answer
show_view(struct visit *visit, const struct evaluation *evaluation, const char *view, struct form *form)
{
	xmlNodePtr self = visit_element(visit, "self");
	enum db_result result;

	node_set(visit->page, "width", "full");
	node_set(self, "view", view);
	evaluation_append(visit, self, evaluation);
	evaluation_append_window(visit, evaluation, STEP_SELF);
	evaluation_append_criteria(visit, self, evaluation, EVALUATION_ALL);
	result = evaluation_append_tasks(visit, self, evaluation);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (form != NULL)
		proposal_append(self, form, evaluation);
	if (form != NULL)
		evaluation_form_sums(visit, visit_show_form(visit, form, self), evaluation);
	return ANSWER_PAGE;
}

/* Read only: before and after the window, and once it was sent. Taking it back stays possible until the review. */
static enum answer
show_closed(struct visit *visit, const struct evaluation *evaluation, enum transition_verdict verdict)
{
	struct form *form = NULL;

	if (verdict == TRANSITION_TOO_EARLY)
		visit_notice(visit, "info", "window_before");
	else if (verdict == TRANSITION_TOO_LATE)
		visit_notice(visit, "warning", "window_closed");
	if (evaluation_check(evaluation, ACT_WITHDRAW_SELF, false) == TRANSITION_ALLOWED) {
		form = visit_form(visit, "self", self_path(visit, ""));
		form_version(form, evaluation->version);
		form_button(form, "withdraw", "secondary");
	}
	return show_view(visit, evaluation, verdict == TRANSITION_TOO_EARLY ? "before" : "read", form);
}

enum answer
self_show(struct visit *visit)
{
	struct evaluation *evaluation;
	const enum answer answer = find_own(visit, &evaluation);
	enum transition_verdict verdict;

	if (answer != ANSWER_PAGE || evaluation == NULL)
		return answer;
	verdict = evaluation_check(evaluation, ACT_SAVE_SELF, false);
	if (verdict != TRANSITION_ALLOWED)
		return show_closed(visit, evaluation, verdict);
	return show_view(visit, evaluation, "edit", edit_form(visit, evaluation));
}

/* Reads the row again under its lock and sees that nothing changed since the form was made. */
static enum answer
lock_own(struct visit *visit, const struct change *change, struct evaluation **evaluation)
{
	const enum db_result result = evaluation_lock(visit, change->id, evaluation);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_SELF, &(*evaluation)->object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (evaluation_check(*evaluation, change->act, false) != TRANSITION_ALLOWED)
		return ANSWER_INVALID;
	return (*evaluation)->version == change->version ? ANSWER_PAGE : ANSWER_CONFLICT;
}

static enum db_result
write_audit(struct visit *visit, const struct evaluation *evaluation, enum act act, const char *new)
{
	const struct audit audit = {
	    .action = act_name(act),
	    .object = "evaluation",
	    .object_id = evaluation->id,
	    .unit_id = evaluation->object.unit_id,
	    .month = evaluation->month,
	    .new = new,
	    .chained = act == ACT_SUBMIT_SELF || act == ACT_WITHDRAW_SELF,
	};

	return audit_write(visit, &audit);
}

static enum answer
save_draft(struct visit *visit, void *arg)
{
	const struct change *change = arg;
	const bool check = strcmp(form_action(change->form), "check") == 0;
	struct evaluation *evaluation;
	const enum answer answer = lock_own(visit, change, &evaluation);
	enum db_result result;

	if (answer == ANSWER_CONFLICT)
		evaluation_form_theirs(visit, change->form, evaluation, EVALUATION_SELF, &evaluation->self);
	if (answer != ANSWER_PAGE)
		return answer;
	result = evaluation_form_save(visit, change->form, evaluation, EVALUATION_SELF);
	if (result == DB_OK)
		result = db_exec(visit->db, &draft_sql, state_name(evaluation_target(evaluation, ACT_SAVE_SELF)),
		    form_text(change->form, "level"), form_text(change->form, "reason"), form_text(change->form, "comment"),
		    evaluation->id);
	if (result == DB_OK)
		result = write_audit(visit, evaluation, ACT_SAVE_SELF, NULL);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return check ? visit_go(visit, NULL, "%s", self_path(visit, "/kiem-tra")) :
	               visit_go(visit, "draft_saved", "%s", self_path(visit, ""));
}

static enum answer
withdraw(struct visit *visit, void *arg)
{
	const struct change *change = arg;
	struct evaluation *evaluation;
	const enum answer answer = lock_own(visit, change, &evaluation);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	result = db_exec(visit->db, &withdraw_sql, state_name(evaluation_target(evaluation, ACT_WITHDRAW_SELF)),
	    evaluation->id);
	if (result == DB_OK)
		result = write_audit(visit, evaluation, ACT_WITHDRAW_SELF, NULL);
	return result == DB_OK ? visit_go(visit, "withdrawn", "%s", self_path(visit, "")) :
	                         visit_store_failed(visit, result);
}

static enum answer
take_withdrawal(struct visit *visit, const struct evaluation *evaluation)
{
	struct form *form = visit_form(visit, "self", self_path(visit, ""));
	struct change change = {evaluation->id, form, 0, ACT_WITHDRAW_SELF};
	enum answer answer;

	form_read(form, visit->request);
	change.version = form_sent_version(form);
	answer = command_run(visit, withdraw, &change);
	if (answer != ANSWER_INVALID && answer != ANSWER_CONFLICT)
		return answer;
	visit_notice(visit, "error", "changed_meanwhile");
	return show_closed(visit, evaluation, TRANSITION_IMPOSSIBLE) == ANSWER_PAGE ? ANSWER_CONFLICT : ANSWER_ERROR;
}

/* The form again with everything typed; the totals are those of what was typed. */
static enum answer
show_again(struct visit *visit, struct evaluation *evaluation, struct form *form, enum answer answer)
{
	enum answer shown;

	evaluation_form_take(visit, form, evaluation, EVALUATION_SELF);
	shown = show_view(visit, evaluation, "edit", form);
	return shown == ANSWER_PAGE ? answer : shown;
}

/* Fills what is blank, on the screen only. */
static enum answer
propose(struct visit *visit, struct evaluation *evaluation, struct form *form)
{
	const bool last = strcmp(form_action(form), "propose_last") == 0;
	size_t left;
	const enum db_result result =
	    proposal_fill(visit, form, evaluation, last ? PROPOSAL_LAST : PROPOSAL_MAXIMUM, &left);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	visit_notice(visit, "info", form_empty(form, "proposed") ? "proposed_nothing" : "proposed");
	if (left > 0)
		visit_notice(visit, "info", last ? "proposed_last_left" : "proposed_left");
	return show_again(visit, evaluation, form, ANSWER_PAGE);
}

static enum answer
take_draft(struct visit *visit, struct evaluation *evaluation)
{
	struct form *form = edit_form(visit, evaluation);
	struct change change = {evaluation->id, form, 0, ACT_SAVE_SELF};
	bool valid = form_read(form, visit->request);
	enum answer answer;

	change.version = form_sent_version(form);
	if (valid && strcmp(form_action(form), "recount") != 0 && !is_proposing(visit)) {
		proposal_check(form);
		valid = form_valid(form);
	}
	if (!valid)
		return show_again(visit, evaluation, form, ANSWER_INVALID);
	if (strcmp(form_action(form), "recount") == 0)
		return show_again(visit, evaluation, form, ANSWER_PAGE);
	if (is_proposing(visit))
		return propose(visit, evaluation, form);
	answer = command_run(visit, save_draft, &change);
	if (answer == ANSWER_INVALID)
		form_error(form, NULL, "not_allowed", NULL);
	if (answer == ANSWER_CONFLICT)
		form_version(form, evaluation->version);
	if (answer == ANSWER_INVALID || answer == ANSWER_CONFLICT)
		return show_again(visit, evaluation, form, answer);
	return answer;
}

enum answer
self_take(struct visit *visit)
{
	struct evaluation *evaluation;
	const enum answer answer = find_own(visit, &evaluation);
	const char *action = request_body(visit->request, "action");

	if (answer != ANSWER_PAGE || evaluation == NULL)
		return evaluation == NULL && answer == ANSWER_PAGE ? ANSWER_NOT_FOUND : answer;
	if (action != NULL && strcmp(action, "withdraw") == 0)
		return take_withdrawal(visit, evaluation);
	return take_draft(visit, evaluation);
}

/* <missing code=>, if there is somewhere to show it. */
static xmlNodePtr
add_missing(xmlNodePtr self, const char *code)
{
	xmlNodePtr missing;

	if (self == NULL)
		return NULL;
	missing = node_add(self, "missing");
	node_set(missing, "code", code);
	return missing;
}

/* What is counted is nobody's to give: without products it stays missing. A leader's parts are chosen. */
static bool
has_all_points(const struct evaluation *evaluation, xmlNodePtr self)
{
	const struct criteria_set *set = evaluation->criteria->set;
	bool complete = true;

	for (size_t i = 0; i < set->criterion_count; i++) {
		const struct criterion *criterion = &set->criteria[i];
		xmlNodePtr missing;

		if (criterion->group || criterion->kind != CRITERION_NORMAL || evaluation->scores[i].self != POINTS_MISSING ||
		    (criterion->source == CRITERION_COUNTED && counted_unchosen(evaluation, EVALUATION_SELF) == NULL))
			continue;
		complete = false;
		missing = add_missing(self, criterion->source == CRITERION_COUNTED ? counted_unchosen(evaluation, EVALUATION_SELF) : "points");
		if (missing == NULL || criterion->source == CRITERION_COUNTED)
			continue;
		node_set(missing, "text", criterion->text);
		node_set_id(missing, "id", evaluation->criteria->criterion_id[i]);
	}
	return complete;
}

/* Whether it can be sent; names below self, which may be NULL, what is still to be done. */
static bool
is_complete(struct visit *visit, const struct evaluation *evaluation, xmlNodePtr self)
{
	bool complete = has_all_points(evaluation, self);
	struct points_total total;

	evaluation_total(visit, evaluation, EVALUATION_SELF, &total);
	if (evaluation->self.level == LEVEL_NONE) {
		add_missing(self, "level");
		complete = false;
	} else if (evaluation->self.reason[0] == '\0' &&
	    evaluation_reason_needed(evaluation, &total, evaluation->self.level, LEVEL_NONE) != 0) {
		add_missing(self, "reason");
		complete = false;
	}
	return complete;
}

static enum answer
show_check(struct visit *visit, const struct evaluation *evaluation)
{
	struct form *form = visit_form(visit, "self", self_path(visit, "/kiem-tra"));
	const enum answer answer = show_view(visit, evaluation, "check", NULL);
	xmlNodePtr self = node_child(visit->page, "self");

	if (answer != ANSWER_PAGE || !is_complete(visit, evaluation, self))
		return answer;
	counted_show_seen(visit, form, evaluation, EVALUATION_SELF);
	form_version(form, evaluation->version);
	form_button(form, "submit_self", "primary");
	visit_show_form(visit, form, self);
	return answer;
}

enum answer
self_check(struct visit *visit)
{
	struct evaluation *evaluation;
	const enum answer answer = find_own(visit, &evaluation);

	if (answer != ANSWER_PAGE || evaluation == NULL)
		return answer;
	if (evaluation_check(evaluation, ACT_SUBMIT_SELF, false) != TRANSITION_ALLOWED)
		return visit_go(visit, NULL, "%s", self_path(visit, ""));
	return show_check(visit, evaluation);
}

static enum answer
submit(struct visit *visit, void *arg)
{
	const struct change *change = arg;
	struct evaluation *evaluation;
	char text[POINTS_TEXT];
	int points;
	int64_t stored;
	const enum answer answer = lock_own(visit, change, &evaluation);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	if (!is_complete(visit, evaluation, NULL))
		return ANSWER_INVALID;
	if (!counted_was_seen(visit, change->form, evaluation, EVALUATION_SELF))
		return ANSWER_CONFLICT;
	stored = points = evaluation_points(visit, evaluation, EVALUATION_SELF);
	result = db_exec(visit->db, &submit_sql, state_name(evaluation_target(evaluation, ACT_SUBMIT_SELF)),
	    points == POINTS_MISSING ? NULL : &stored, evaluation->id);
	if (result == DB_OK)
		result = counted_keep(visit, evaluation, EVALUATION_SELF);
	if (result == DB_OK)
		result = write_audit(visit, evaluation, ACT_SUBMIT_SELF,
		    audit_json(visit->pool, "points", points_format(points, text, sizeof text), "level",
		        pool_printf(visit->pool, "%c", level_letter(evaluation->self.level)), NULL));
	return result == DB_OK ? visit_go(visit, NULL, "%s", self_path(visit, "/da-gui")) :
	                         visit_store_failed(visit, result);
}

enum answer
self_submit(struct visit *visit)
{
	struct form *form = visit_form(visit, "self", self_path(visit, "/kiem-tra"));
	struct change change = {0, form, 0, ACT_SUBMIT_SELF};
	struct evaluation *evaluation;
	enum answer answer = find_own(visit, &evaluation);

	if (answer != ANSWER_PAGE || evaluation == NULL)
		return evaluation == NULL && answer == ANSWER_PAGE ? ANSWER_NOT_FOUND : answer;
	counted_show_seen(visit, form, evaluation, EVALUATION_SELF);
	form_read(form, visit->request);
	change.id = evaluation->id;
	change.version = form_sent_version(form);
	answer = command_run(visit, submit, &change);
	if (answer != ANSWER_INVALID && answer != ANSWER_CONFLICT)
		return answer;
	visit_notice(visit, "error", answer == ANSWER_CONFLICT ? "changed_meanwhile" : "not_complete");
	return show_check(visit, evaluation) == ANSWER_PAGE ? answer : ANSWER_ERROR;
}

enum answer
self_sent(struct visit *visit)
{
	struct evaluation *evaluation;
	const enum answer answer = find_own(visit, &evaluation);
	struct row row;
	enum db_result result;
	xmlNodePtr self;

	if (answer != ANSWER_PAGE || evaluation == NULL)
		return answer;
	if (evaluation->self.at[0] == '\0')
		return visit_go(visit, NULL, "%s", self_path(visit, ""));
	result = db_row(visit->db, visit->pool, &row, &reference_sql, evaluation->id);
	if (result != DB_OK && result != DB_NO_ROW)
		return visit_store_failed(visit, result);
	self = visit_element(visit, "self");
	node_set(self, "view", "sent");
	evaluation_append(visit, self, evaluation);
	evaluation_append_window(visit, evaluation, STEP_SUPERIOR);
	if (result == DB_OK)
		node_set(self, "reference", row_text(&row, "id"));
	return ANSWER_PAGE;
}
