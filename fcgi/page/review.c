#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "record/evaluation_form.h"

struct change {
	uint64_t	 id;
	struct form	*form;
	uint64_t	 version;
	enum act	 act;
};

static const struct sql draft_sql = {
	"UPDATE evaluation SET superior_level = NULLIF(?, ''), superior_reason = ?, superior_comment = ?, frozen = TRUE, "
	"version = version + 1 WHERE id = ?",
	"sssu"};

/* A review takes the return that asked for it away. What was skipped is named once and stays. */
static const struct sql review_sql = {
	"UPDATE evaluation SET state = ?, superior_level = ?, superior_reason = ?, superior_comment = ?, superior_points = ?, "
	"superior_by = ?, superior_behalf_id = NULLIF(?, 0), superior_at = NOW(6), superior_skipped = '', returned_reason = '', "
	"self_skipped = IF(? = '', self_skipped, ?), frozen = TRUE, version = version + 1 WHERE id = ?",
	"ssssiuussu"};

/* What the person sent is unsent again; the points stay for the person to go on with. */
static const struct sql return_sql = {
	"UPDATE evaluation SET state = ?, returned_reason = ?, self_at = NULL, self_points = NULL, superior_at = NULL, "
	"superior_points = NULL, version = version + 1 WHERE id = ?",
	"ssu"};

static const struct field skip_field = {.name = "skip", .type = FIELD_TEXTAREA, .max_length = 500};

static const struct field return_field = {
	.name = "return_reason", .type = FIELD_TEXTAREA, .max_length = 2000, .required = true};

static const char *
review_path(struct visit *visit, const struct evaluation *evaluation)
{
	return pool_printf(visit->pool, "/danh-gia/%" PRIu64, evaluation->id);
}

static bool
can(const struct evaluation *evaluation, enum act act)
{
	return evaluation_check(evaluation, act, true) == TRANSITION_ALLOWED;
}

/* The act that sends the review in this state: with the self evaluation, or without it once its window has closed. */
static enum act
sending_act(const struct evaluation *evaluation)
{
	return evaluation->state == STATE_OPEN || evaluation->state == STATE_DRAFTING ? ACT_REVIEW_WITHOUT_SELF : ACT_REVIEW;
}

static struct form *
review_form(struct visit *visit, const struct evaluation *evaluation)
{
	struct form *form = visit_form(visit, "review", review_path(visit, evaluation));

	evaluation_form_points(visit, form, evaluation, EVALUATION_SUPERIOR);
	evaluation_form_verdict(visit, form, evaluation, &evaluation->superior);
	if (sending_act(evaluation) == ACT_REVIEW_WITHOUT_SELF) {
		form_add(form, &skip_field, NULL);
		form_set(form, "skip", evaluation->self.skipped);
	}
	form_version(form, evaluation->version);
	form_button(form, "review", "primary");
	if (can(evaluation, ACT_SAVE_REVIEW))
		form_button(form, "save_draft", "secondary");
	if (evaluation->self.at[0] != '\0')
		form_button(form, "take_self", "secondary");
	form_button(form, "recount", "secondary");
	return form;
}

static struct form *
return_form(struct visit *visit, const struct evaluation *evaluation)
{
	struct form *form = visit_form(visit, "review", review_path(visit, evaluation));

	form_add(form, &return_field, NULL);
	form_version(form, evaluation->version);
	form_button(form, "return", "warning");
	return form;
}

/* The frame shows the month of the evaluation, and its neighbours lead to the lists of theirs. */
static void
set_month(struct visit *visit, const struct evaluation *evaluation)
{
	struct month month;
	char text[MONTH_TEXT];

	if (!month_parse(evaluation->month, &month))
		return;
	node_set(visit->page, "month", evaluation->month);
	node_set(visit->page, "month-prev", month_format(month_previous(month), text));
	node_set(visit->page, "month-next", month_format(month_next(month), text));
	node_set(visit->page, "month-path", "/danh-gia/");
}

/* With forms where the superior can act now; else read only. form and returning may be NULL. */
static enum answer
show_view(struct visit *visit, const struct evaluation *evaluation, struct form *form, struct form *returning)
{
	xmlNodePtr review = visit_element(visit, "review");
	enum db_result result;

	set_month(visit, evaluation);
	node_set(visit->page, "width", "full");
	node_set(review, "view", form != NULL ? "edit" : "read");
	if (form != NULL && evaluation_behalf(visit, evaluation->superior_id) != 0)
		node_set(review, "behalf", evaluation->superior_name);
	evaluation_append(visit, review, evaluation);
	evaluation_append_window(visit, evaluation, STEP_SELF);
	evaluation_append_window(visit, evaluation, STEP_SUPERIOR);
	evaluation_append_criteria(visit, review, evaluation, EVALUATION_ALL);
	result = evaluation_append_tasks(visit, review, evaluation);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (form != NULL)
		evaluation_form_sums(visit, visit_show_form(visit, form, review), evaluation);
	if (returning != NULL)
		node_set(visit_show_form(visit, returning, review), "id", "return");
	return ANSWER_PAGE;
}

/* Says why the superior cannot act now. */
static void
explain(struct visit *visit, const struct evaluation *evaluation)
{
	const enum transition_verdict verdict = evaluation_check(evaluation, sending_act(evaluation), true);

	if (verdict == TRANSITION_TOO_EARLY && evaluation->window_states[STEP_SUPERIOR] == WINDOW_BEFORE)
		visit_notice(visit, "info", "window_before");
	else if (verdict == TRANSITION_TOO_LATE)
		visit_notice(visit, "warning", "window_closed");
}

enum answer
review_show(struct visit *visit)
{
	struct evaluation *evaluation;
	const enum db_result result = evaluation_load(visit, visit->id, &evaluation);
	struct form *returning = NULL;
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_RESULT_FULL, &evaluation->object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (visit->viewer->person_id == evaluation->person_id)
		return visit_go(visit, NULL, "/tu-danh-gia/%s", evaluation->month);
	visit_log_view(visit, "evaluation", evaluation->id);
	if (can(evaluation, ACT_RETURN_SELF))
		returning = return_form(visit, evaluation);
	if (can(evaluation, sending_act(evaluation)))
		return show_view(visit, evaluation, review_form(visit, evaluation), returning);
	if ((evaluation->actors & ACTOR_SUPERIOR) != 0)
		explain(visit, evaluation);
	return show_view(visit, evaluation, NULL, NULL);
}

/* Marks what a review must have: the points of every normal criterion, a level, a reason where levels differ. */
static bool
is_complete(struct visit *visit, struct form *form, const struct evaluation *typed)
{
	const struct criteria_set *set = typed->criteria->set;
	const enum level level = level_parse(form_text(form, "level"));
	const enum level before = typed->self.at[0] == '\0' ? LEVEL_NONE : typed->self.level;
	struct points_total total;
	struct level_bound bound;

	for (size_t i = 0; i < set->criterion_count; i++)
		if (!set->criteria[i].group && set->criteria[i].kind == CRITERION_NORMAL &&
		    set->criteria[i].source == CRITERION_MANUAL && typed->scores[i].superior == POINTS_MISSING)
			form_error(form, pool_printf(visit->pool, "points-%" PRIu64, typed->criteria->criterion_id[i]),
			    "required", NULL);
	evaluation_total(visit, typed, EVALUATION_SUPERIOR, &total);
	evaluation_bound(typed, &total, &bound);
	if (level == LEVEL_NONE)
		form_error(form, "level", "required", NULL);
	else if (!level_permitted(level, &bound))
		form_error(form, "level", "level_bound", pool_printf(visit->pool, "%c", level_letter(bound.best)));
	else if (form_empty(form, "reason") && evaluation_reason_needed(typed, &total, level, before) != 0)
		form_error(form, "reason", "reason_needed", NULL);
	if (sending_act(typed) == ACT_REVIEW_WITHOUT_SELF && form_empty(form, "skip"))
		form_error(form, "skip", "required", NULL);
	return form_valid(form);
}

/* Reads the row again under its lock and sees that nothing changed since the form was made. */
static enum answer
lock_theirs(struct visit *visit, const struct change *change, struct evaluation **evaluation)
{
	const enum db_result result = evaluation_lock(visit, change->id, evaluation);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_REVIEW, &(*evaluation)->object);
	if (answer != ANSWER_PAGE)
		return answer;
	if ((*evaluation)->version != change->version)
		return ANSWER_CONFLICT;
	return can(*evaluation, change->act) ? ANSWER_PAGE : ANSWER_INVALID;
}

static enum db_result
write_audit(struct visit *visit, const struct evaluation *evaluation, enum act act, const char *new, const char *reason)
{
	const struct audit audit = {
	    .action = act_name(act),
	    .object = "evaluation",
	    .object_id = evaluation->id,
	    .unit_id = evaluation->object.unit_id,
	    .month = evaluation->month,
	    .behalf_id = evaluation_behalf(visit, evaluation->superior_id),
	    .new = new,
	    .reason = reason,
	    .chained = act != ACT_SAVE_REVIEW,
	};

	return audit_write(visit, &audit);
}

static enum answer
save_draft(struct visit *visit, void *arg)
{
	const struct change *change = arg;
	struct evaluation *evaluation;
	const enum answer answer = lock_theirs(visit, change, &evaluation);
	enum db_result result;

	if (answer == ANSWER_CONFLICT)
		evaluation_form_theirs(visit, change->form, evaluation, EVALUATION_SUPERIOR, &evaluation->superior);
	if (answer != ANSWER_PAGE)
		return answer;
	result = evaluation_form_save(visit, change->form, evaluation, EVALUATION_SUPERIOR);
	if (result == DB_OK)
		result = db_exec(visit->db, &draft_sql, form_text(change->form, "level"), form_text(change->form, "reason"),
		    form_text(change->form, "comment"), evaluation->id);
	if (result == DB_OK)
		result = write_audit(visit, evaluation, change->act, NULL, NULL);
	return result == DB_OK ? visit_go(visit, "draft_saved", "%s", review_path(visit, evaluation)) :
	                         visit_store_failed(visit, result);
}

static enum db_result
write_review(struct visit *visit, const struct change *change, struct evaluation *evaluation)
{
	const struct form *form = change->form;
	const char *skip = form_text(form, "skip");
	struct points_total total;
	char points[POINTS_TEXT];
	enum db_result result;

	evaluation_form_take(visit, form, evaluation, EVALUATION_SUPERIOR);
	evaluation_total(visit, evaluation, EVALUATION_SUPERIOR, &total);
	result = db_exec(visit->db, &review_sql, state_name(evaluation_target(evaluation, change->act)),
	    form_text(form, "level"), form_text(form, "reason"), form_text(form, "comment"), (int64_t)total.total,
	    visit->viewer->person_id, evaluation_behalf(visit, evaluation->superior_id), skip, skip, evaluation->id);
	if (result != DB_OK)
		return result;
	return write_audit(visit, evaluation, change->act,
	    audit_json(visit->pool, "points", points_format(total.total, points, sizeof points), "level",
	        form_text(form, "level"), NULL),
	    skip[0] != '\0' ? skip : form_text(form, "reason"));
}

static enum answer
send_review(struct visit *visit, void *arg)
{
	const struct change *change = arg;
	struct evaluation *evaluation;
	const enum answer answer = lock_theirs(visit, change, &evaluation);
	enum db_result result;

	if (answer == ANSWER_CONFLICT)
		evaluation_form_theirs(visit, change->form, evaluation, EVALUATION_SUPERIOR, &evaluation->superior);
	if (answer != ANSWER_PAGE)
		return answer;
	result = evaluation_form_save(visit, change->form, evaluation, EVALUATION_SUPERIOR);
	if (result == DB_OK)
		result = write_review(visit, change, evaluation);
	return result == DB_OK ? visit_go(visit, "reviewed", "/danh-gia/%s", evaluation->month) :
	                         visit_store_failed(visit, result);
}

static enum answer
send_back(struct visit *visit, void *arg)
{
	const struct change *change = arg;
	const char *reason = form_text(change->form, "return_reason");
	struct evaluation *evaluation;
	const enum answer answer = lock_theirs(visit, change, &evaluation);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	result = db_exec(visit->db, &return_sql, state_name(evaluation_target(evaluation, ACT_RETURN_SELF)), reason,
	    evaluation->id);
	if (result == DB_OK)
		result = write_audit(visit, evaluation, ACT_RETURN_SELF, NULL, reason);
	return result == DB_OK ? visit_go(visit, "returned", "/danh-gia/%s", evaluation->month) :
	                         visit_store_failed(visit, result);
}

/* Fills what is still empty with the points the person gave. */
static void
take_self(struct visit *visit, struct form *form, const struct evaluation *evaluation)
{
	const struct criteria_set *set = evaluation->criteria->set;

	for (size_t i = 0; i < set->criterion_count; i++) {
		const char *name = pool_printf(visit->pool, "points-%" PRIu64, evaluation->criteria->criterion_id[i]);

		if (!set->criteria[i].group && set->criteria[i].source == CRITERION_MANUAL && form_empty(form, name) &&
		    evaluation->scores[i].self != POINTS_MISSING)
			form_set_number(form, name, evaluation->scores[i].self);
	}
}

/* The form again with everything typed; the totals are those of what was typed. */
static enum answer
show_again(struct visit *visit, struct evaluation *evaluation, struct form *form, enum answer answer)
{
	enum answer shown;

	evaluation_form_take(visit, form, evaluation, EVALUATION_SUPERIOR);
	shown = show_view(visit, evaluation, form,
	    can(evaluation, ACT_RETURN_SELF) ? return_form(visit, evaluation) : NULL);
	return shown == ANSWER_PAGE ? answer : shown;
}

static enum answer
take_return(struct visit *visit, struct evaluation *evaluation)
{
	struct form *form = return_form(visit, evaluation);
	struct change change = {evaluation->id, form, 0, ACT_RETURN_SELF};
	enum answer answer = ANSWER_INVALID, shown;

	if (form_read(form, visit->request)) {
		change.version = form_sent_version(form);
		answer = command_run(visit, send_back, &change);
		if (answer != ANSWER_INVALID && answer != ANSWER_CONFLICT)
			return answer;
		visit_notice(visit, "error", "changed_meanwhile");
	}
	shown = show_view(visit, evaluation,
	    can(evaluation, sending_act(evaluation)) ? review_form(visit, evaluation) : NULL, form);
	return shown == ANSWER_PAGE ? answer : shown;
}

static enum answer
take_review(struct visit *visit, struct evaluation *evaluation)
{
	struct form *form = review_form(visit, evaluation);
	struct change change = {evaluation->id, form, 0, sending_act(evaluation)};
	bool valid = form_read(form, visit->request);
	const char *action = form_action(form);
	enum answer answer;

	change.version = form_sent_version(form);
	if (strcmp(action, "take_self") == 0)
		take_self(visit, form, evaluation);
	if (strcmp(action, "take_self") == 0 || strcmp(action, "recount") == 0)
		return show_again(visit, evaluation, form, valid ? ANSWER_PAGE : ANSWER_INVALID);
	if (strcmp(action, "save_draft") == 0)
		change.act = ACT_SAVE_REVIEW;
	if (change.act != ACT_SAVE_REVIEW) {
		evaluation_form_take(visit, form, evaluation, EVALUATION_SUPERIOR);
		valid = is_complete(visit, form, evaluation);
	}
	if (!valid)
		return show_again(visit, evaluation, form, ANSWER_INVALID);
	answer = command_run(visit, change.act == ACT_SAVE_REVIEW ? save_draft : send_review, &change);
	if (answer == ANSWER_INVALID)
		form_error(form, NULL, "not_allowed", NULL);
	if (answer == ANSWER_CONFLICT)
		form_version(form, evaluation->version);
	if (answer == ANSWER_INVALID || answer == ANSWER_CONFLICT)
		return show_again(visit, evaluation, form, answer);
	return answer;
}

enum answer
review_take(struct visit *visit)
{
	struct evaluation *evaluation;
	const enum db_result result = evaluation_load(visit, visit->id, &evaluation);
	const char *action = request_body(visit->request, "action");
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_REVIEW, &evaluation->object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (action != NULL && strcmp(action, "return") == 0)
		return take_return(visit, evaluation);
	return take_review(visit, evaluation);
}
