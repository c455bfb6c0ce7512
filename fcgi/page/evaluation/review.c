#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "page/pages.h"
#include "page/evaluation/review.h"
#include "record/evaluation_form.h"
#include "record/move.h"
#include "record/side.h"

static const struct field skip_field = {.name = "skip", .type = FIELD_TEXTAREA, .max_length = 500};

static const struct field side_field = {
	.name = "side_comment", .type = FIELD_TEXTAREA, .max_length = 2000, .required = true};

/* The comment as it is, and the version that goes along when it is changed. */
static const struct sql side_sql = {
	"SELECT comment, version FROM side_comment WHERE evaluation_id = ? AND person_id = ? AND unit_id = ?", "uuu"};

/* Asked for when the decision is a body's and is taken along. */
static const struct field minutes_fields[] = {
	{.name = "minutes-number", .type = FIELD_TEXT, .max_length = 60, .label = "decision.minutes-number"},
	{.name = "minutes-date", .type = FIELD_DATE, .label = "decision.minutes-date"},
	{.name = "minutes-present", .type = FIELD_TEXTAREA, .max_length = 500, .label = "decision.minutes-present"},
};

static const struct field return_field = {
	.name = "return_reason", .type = FIELD_TEXTAREA, .max_length = 2000, .required = true};

const char *
review_path(struct visit *visit, const struct evaluation *evaluation)
{
	return pool_printf(visit->pool, "/danh-gia/%" PRIu64, evaluation->id);
}

bool
review_can(const struct evaluation *evaluation, enum act act)
{
	return evaluation_check(evaluation, act, true) == TRANSITION_ALLOWED;
}

enum act
review_sending_act(const struct evaluation *evaluation)
{
	return evaluation->state == STATE_OPEN || evaluation->state == STATE_DRAFTING ? ACT_REVIEW_WITHOUT_SELF : ACT_REVIEW;
}

bool
review_decides(const struct evaluation *evaluation)
{
	const unsigned both = ACTOR_SUPERIOR | ACTOR_AUTHORITY;
	struct evaluation reviewed = *evaluation;
	enum transition_verdict verdict;

	if (evaluation->superior_id != evaluation->authority_id || (evaluation->actors & both) != both ||
	    !review_can(evaluation, review_sending_act(evaluation)))
		return false;
	reviewed.state = STATE_REVIEWED;
	verdict = evaluation_check(&reviewed, ACT_DECIDE, true);
	return verdict == TRANSITION_ALLOWED || verdict == TRANSITION_LATE;
}

struct form *
review_form(struct visit *visit, const struct evaluation *evaluation)
{
	struct form *form = visit_form(visit, "review", review_path(visit, evaluation));

	evaluation_form_points(visit, form, evaluation, EVALUATION_SUPERIOR);
	evaluation_form_verdict(visit, form, evaluation, &evaluation->superior);
	if (review_sending_act(evaluation) == ACT_REVIEW_WITHOUT_SELF) {
		form_add(form, &skip_field, NULL);
		form_set(form, "skip", evaluation->self.skipped);
	}
	form_version(form, evaluation->version);
	if (review_decides(evaluation)) {
		if (evaluation->collective)
			form_add_all(form, minutes_fields, sizeof minutes_fields / sizeof minutes_fields[0]);
		form_button(form, "review_decide", "primary");
		form_button(form, "review", "secondary");
	} else
		form_button(form, "review", "primary");
	if (review_can(evaluation, ACT_SAVE_REVIEW))
		form_button(form, "save_draft", "secondary");
	if (evaluation->self.at[0] != '\0')
		form_button(form, "take_self", "secondary");
	form_button(form, "recount", "secondary");
	return form;
}

struct form *
review_return_form(struct visit *visit, const struct evaluation *evaluation)
{
	struct form *form = visit_form(visit, "review", review_path(visit, evaluation));

	form_add(form, &return_field, NULL);
	form_version(form, evaluation->version);
	form_button(form, "return", "warning");
	return form;
}

struct form *
review_side_form(struct visit *visit, const struct evaluation *evaluation)
{
	struct form *form = visit_form(visit, "review", review_path(visit, evaluation));
	struct row row;

	form_add(form, &side_field, NULL);
	form_version(form, 0);
	if (db_row(visit->db, visit->pool, &row, &side_sql, evaluation->id, visit->viewer->person_id, evaluation->side_unit_id) ==
	    DB_OK) {
		form_set(form, "side_comment", row_text(&row, "comment"));
		form_version(form, row_id(&row, "version"));
	}
	form_button(form, "side_comment", "secondary");
	return form;
}

struct review_forms
review_forms(struct visit *visit, const struct evaluation *evaluation)
{
	struct review_forms forms = {NULL, NULL, NULL};

	if (review_can(evaluation, review_sending_act(evaluation)))
		forms.review = review_form(visit, evaluation);
	if (review_can(evaluation, ACT_RETURN_SELF))
		forms.returning = review_return_form(visit, evaluation);
	if (access_may(visit->viewer, ACTION_SIDE_COMMENT, &evaluation->object) && side_is_open(evaluation))
		forms.side = review_side_form(visit, evaluation);
	return forms;
}

/* The frame shows the month of the evaluation, and its neighbours lead to the lists of theirs. */
static void
set_month(struct visit *visit, const struct evaluation *evaluation)
{
	struct period period;
	char text[MONTH_TEXT];

	if (!period_parse(evaluation->month, &period))
		return;
	node_set(visit->page, "month", evaluation->month);
	node_set(visit->page, "month-prev", period_format(period_previous(period), text));
	node_set(visit->page, "month-next", period_format(period_next(period), text));
	node_set(visit->page, "month-path", "/danh-gia/");
}

enum answer
review_view(struct visit *visit, const struct evaluation *evaluation, const struct review_forms *forms)
{
	struct form *form = forms->review;
	xmlNodePtr review = visit_element(visit, "review");
	enum db_result result;

	set_month(visit, evaluation);
	node_set(visit->page, "width", "full");
	node_set(review, "view", form != NULL ? "edit" : "read");
	node_set_flag(review, "decides", form != NULL && review_decides(evaluation));
	if (form != NULL && evaluation_behalf(visit, evaluation->superior_id) != 0)
		node_set(review, "behalf", evaluation->superior_name);
	evaluation_append(visit, review, evaluation);
	evaluation_append_window(visit, evaluation, STEP_SELF);
	evaluation_append_window(visit, evaluation, STEP_SUPERIOR);
	if (form != NULL && review_decides(evaluation))
		evaluation_append_window(visit, evaluation, STEP_DECIDE);
	evaluation_append_criteria(visit, review, evaluation, EVALUATION_ALL);
	result = evaluation_append_tasks(visit, review, evaluation);
	if (result == DB_OK)
		result = side_append(visit, review, evaluation);
	if (result == DB_OK && !evaluation->side_only)
		result = move_append(visit, review, evaluation);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (form != NULL)
		evaluation_form_sums(visit, visit_show_form(visit, form, review), evaluation);
	if (forms->returning != NULL)
		node_set(visit_show_form(visit, forms->returning, review), "id", "return");
	if (forms->side != NULL)
		node_set(visit_show_side_form(visit, forms->side, review, 's'), "id", "side");
	return ANSWER_PAGE;
}

/* Says why the superior cannot act now. */
static void
explain(struct visit *visit, const struct evaluation *evaluation)
{
	const enum transition_verdict verdict = evaluation_check(evaluation, review_sending_act(evaluation), true);

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
	struct review_forms forms;
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_RESULT_FULL, &evaluation->object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (visit->viewer->person_id == evaluation->person_id)
		return visit_go(visit, NULL, "/tu-danh-gia/%s", evaluation->month);
	visit_log_view(visit, "evaluation", evaluation->id);
	forms = review_forms(visit, evaluation);
	if (forms.review == NULL && (evaluation->actors & ACTOR_SUPERIOR) != 0)
		explain(visit, evaluation);
	return review_view(visit, evaluation, &forms);
}
