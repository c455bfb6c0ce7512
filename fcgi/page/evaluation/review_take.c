#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/evaluation/review.h"
#include "record/counted.h"
#include "record/decide.h"
#include "record/evaluation_form.h"

struct change {
	uint64_t	 id;
	uint64_t	 agency_id;
	const char	*month;
	struct form	*form;
	uint64_t	 version;
	enum act	 act;
	bool		 decides;	/* the same person decides at once */
	const char	*why;		/* code of what stands against the decision */
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
	"ssssIuussu"};

/* What the person sent is unsent again; the points stay for the person to go on with. */
static const struct sql return_sql = {
	"UPDATE evaluation SET state = ?, returned_reason = ?, self_at = NULL, self_points = NULL, superior_at = NULL, "
	"superior_points = NULL, version = version + 1 WHERE id = ?",
	"ssu"};

/* Marks what a review must have: the points of every normal criterion, a level, a reason where levels differ. */
static bool
is_complete(struct visit *visit, struct form *form, const struct evaluation *typed)
{
	const struct criteria_set *set = typed->criteria->set;
	const enum level level = level_parse(form_text(form, "level"));
	const enum level before = typed->self.at[0] == '\0' ? LEVEL_NONE : typed->self.level;
	struct points_total total;
	struct level_bound bound;

	for (size_t i = 0; i < set->criterion_count; i++) {
		const char *name = pool_printf(visit->pool, "points-%" PRIu64, typed->criteria->criterion_id[i]);

		if (set->criteria[i].group || set->criteria[i].kind != CRITERION_NORMAL || typed->scores[i].superior != POINTS_MISSING)
			continue;
		if (set->criteria[i].source == CRITERION_MANUAL)
			form_error(form, name, "required", NULL);
		else if (counted_unchosen(typed, EVALUATION_SUPERIOR) != NULL)
			form_error(form, counted_unchosen(typed, EVALUATION_SUPERIOR), "required", NULL);
		else if (form_empty(form, "reason"))
			form_error(form, "reason", "counted_missing", NULL);
	}
	evaluation_total(visit, typed, EVALUATION_SUPERIOR, &total);
	evaluation_bound(typed, &total, &bound);
	if (level == LEVEL_NONE)
		form_error(form, "level", "required", NULL);
	else if (!level_permitted(level, &bound))
		form_error(form, "level", "level_bound", pool_printf(visit->pool, "%c", level_letter(bound.best)));
	else if (form_empty(form, "reason") && evaluation_reason_needed(typed, &total, level, before) != 0)
		form_error(form, "reason", "reason_needed", NULL);
	if (review_sending_act(typed) == ACT_REVIEW_WITHOUT_SELF && form_empty(form, "skip"))
		form_error(form, "skip", "required", NULL);
	return form_valid(form);
}

/* What a decision asks for besides: a reason wherever the level is not that of the points, and a body's minutes. */
static bool
is_decidable(struct visit *visit, struct form *form, const struct evaluation *typed)
{
	static const char *const minutes[] = {"minutes-number", "minutes-date", "minutes-present"};
	const enum level level = level_parse(form_text(form, "level"));
	const int points = evaluation_points(visit, typed, EVALUATION_SUPERIOR);

	if (level != LEVEL_NONE && form_empty(form, "reason") &&
	    level_reason_needed(level, level_of_points(&typed->criteria->rule_set->levels, points), NULL, level) != 0)
		form_error(form, "reason", "reason_needed", NULL);
	for (size_t i = 0; typed->collective && i < sizeof minutes / sizeof minutes[0]; i++)
		if (form_empty(form, minutes[i]))
			form_error(form, minutes[i], "required", NULL);
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
	if (!review_can(*evaluation, change->act) || (change->decides && !review_decides(*evaluation)))
		return ANSWER_INVALID;
	return ANSWER_PAGE;
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
	char text[POINTS_TEXT];
	int points;
	int64_t stored;
	enum db_result result;

	evaluation_form_take(visit, form, evaluation, EVALUATION_SUPERIOR);
	stored = points = evaluation_points(visit, evaluation, EVALUATION_SUPERIOR);
	result = db_exec(visit->db, &review_sql, state_name(evaluation_target(evaluation, change->act)),
	    form_text(form, "level"), form_text(form, "reason"), form_text(form, "comment"),
	    points == POINTS_MISSING ? NULL : &stored, visit->viewer->person_id, evaluation_behalf(visit, evaluation->superior_id), skip, skip, evaluation->id);
	if (result == DB_OK)
		result = counted_keep(visit, evaluation, EVALUATION_SUPERIOR);
	if (result != DB_OK)
		return result;
	return write_audit(visit, evaluation, change->act,
	    audit_json(visit->pool, "points", points_format(points, text, sizeof text), "level",
	        form_text(form, "level"), NULL),
	    skip[0] != '\0' ? skip : form_text(form, "reason"));
}

/* The decision on what the review has just left: points and level are the review's own. */
static enum answer
decide_too(struct visit *visit, struct change *change)
{
	const struct form *form = change->form;
	struct evaluation *evaluation;
	const enum db_result result = evaluation_lock(visit, change->id, &evaluation);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_DECIDE, &evaluation->object);
	if (answer == ANSWER_PAGE)
		answer = decide_write(visit, evaluation,
		    &(struct decide_order){
		        .points = evaluation->superior.points,
		        .level = evaluation->superior.level,
		        .reason = evaluation->superior.reason,
		        .minutes_number = form_text(form, "minutes-number"),
		        .minutes_date = form_nullable(form, "minutes-date"),
		        .minutes_present = form_text(form, "minutes-present"),
		    },
		    &change->why);
	return answer == ANSWER_PAGE ? visit_go(visit, "decided", "/danh-gia/%s", evaluation->month) : answer;
}

static enum answer
send_review(struct visit *visit, void *arg)
{
	struct change *change = arg;
	struct evaluation *evaluation;
	enum answer answer;
	enum db_result result = change->decides ? decide_begin(visit, change->agency_id, change->month) : DB_OK;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = lock_theirs(visit, change, &evaluation);
	if (answer == ANSWER_CONFLICT)
		evaluation_form_theirs(visit, change->form, evaluation, EVALUATION_SUPERIOR, &evaluation->superior);
	if (answer != ANSWER_PAGE)
		return answer;
	if (!counted_was_seen(visit, change->form, evaluation, EVALUATION_SUPERIOR))
		return ANSWER_CONFLICT;
	result = evaluation_form_save(visit, change->form, evaluation, EVALUATION_SUPERIOR);
	if (result == DB_OK)
		result = write_review(visit, change, evaluation);
	if (result == DB_OK && change->decides)
		return decide_too(visit, change);
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

/* Fills what is still empty with what the person gave. */
static void
take_self(struct visit *visit, struct form *form, const struct evaluation *evaluation)
{
	const struct criteria_set *set = evaluation->criteria->set;

	counted_take_self(form, evaluation);
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
	struct review_forms forms = review_forms(visit, evaluation);
	enum answer shown;

	evaluation_form_take(visit, form, evaluation, EVALUATION_SUPERIOR);
	forms.review = form;
	shown = review_view(visit, evaluation, &forms);
	return shown == ANSWER_PAGE ? answer : shown;
}

static enum answer
take_return(struct visit *visit, struct evaluation *evaluation)
{
	struct form *form = review_return_form(visit, evaluation);
	struct change change = {.id = evaluation->id, .form = form, .act = ACT_RETURN_SELF};
	struct review_forms forms = review_forms(visit, evaluation);
	enum answer answer = ANSWER_INVALID, shown;

	if (form_read(form, visit->request)) {
		change.version = form_sent_version(form);
		answer = command_run(visit, send_back, &change);
		if (answer != ANSWER_INVALID && answer != ANSWER_CONFLICT)
			return answer;
		visit_notice(visit, "error", "changed_meanwhile");
	}
	forms.returning = form;
	shown = review_view(visit, evaluation, &forms);
	return shown == ANSWER_PAGE ? answer : shown;
}

static enum answer
take_review(struct visit *visit, struct evaluation *evaluation)
{
	struct form *form = review_form(visit, evaluation);
	struct change change = {.id = evaluation->id, .agency_id = evaluation->object.unit_id, .month = evaluation->month, .form = form,
	    .act = review_sending_act(evaluation)};
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
	change.decides = strcmp(action, "review_decide") == 0;
	if (change.act != ACT_SAVE_REVIEW) {
		evaluation_form_take(visit, form, evaluation, EVALUATION_SUPERIOR);
		valid = is_complete(visit, form, evaluation) && (!change.decides || is_decidable(visit, form, evaluation));
	}
	if (!valid)
		return show_again(visit, evaluation, form, ANSWER_INVALID);
	answer = command_run(visit, change.act == ACT_SAVE_REVIEW ? save_draft : send_review, &change);
	if (answer == ANSWER_INVALID)
		form_error(form, change.why == NULL ? NULL : "level", change.why == NULL ? "not_allowed" : change.why, NULL);
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
	if (action != NULL && strcmp(action, "side_comment") == 0)
		return review_take_side(visit, evaluation);
	answer = visit_allow(visit, ACTION_REVIEW, &evaluation->object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (action != NULL && strcmp(action, "return") == 0)
		return take_return(visit, evaluation);
	return take_review(visit, evaluation);
}
