#include "config.h"

#include "gate/command.h"
#include "record/cap.h"
#include "record/decide.h"
#include "record/evaluation_form.h"

static const struct sql decide_update = {
	"UPDATE evaluation SET state = ?, decided_points = ?, decided_level = ?, decided_reason = ?, decided_by = ?, "
	"decided_behalf_id = NULLIF(?, 0), decided_at = NOW(6), decided_late = ?, minutes_number = ?, minutes_date = ?, minutes_present = ?, "
	"self_skipped = IF(?, ?, self_skipped), superior_skipped = IF(?, ?, superior_skipped), returned_reason = '', "
	"version = version + 1 WHERE id = ? AND version = ?",
	"sIssuuisssisisuu"};
static const struct sql decide_scores = {
	"UPDATE score SET decided = IF(?, superior, NULL) WHERE evaluation_id = ?", "iu"};
static const struct sql person_sql = {
	"SELECT e.work_group, " CAP_ABOVE " AS above FROM evaluation e WHERE e.id = ?", "u"};
static const struct sql unit_month_touch = {
	"UPDATE unit_month SET version = version + 1 WHERE unit_id = ? AND month = ?", "us"};

enum act
decide_act(const struct evaluation *evaluation)
{
	return evaluation->state == STATE_REVIEWED || evaluation->state == STATE_ADVISED ? ACT_DECIDE :
	                                                                                   ACT_DECIDE_WITHOUT_REVIEW;
}

const char *
decide_refusal(enum transition_verdict verdict)
{
	static const char *const codes[] = {
		[TRANSITION_IMPOSSIBLE] = "decision.impossible",
		[TRANSITION_WRONG_ACTOR] = "decision.wrong_actor",
		[TRANSITION_TOO_EARLY] = "decision.too_early",
		[TRANSITION_TOO_LATE] = "decision.too_late",
		[TRANSITION_NEEDS_REASON] = "decision.reason_no_review",
	};

	return codes[verdict];
}

static enum db_result
write_row(struct visit *visit, const struct evaluation *evaluation, const struct decide_order *order, bool late)
{
	const enum act act = decide_act(evaluation);
	const unsigned skips = transition_find(evaluation->state, act)->skips;
	const int64_t points = order->points;
	/* Of what was sent alone: a draft has no total either. */
	const bool whole = evaluation->superior.at[0] != '\0' && order->points == evaluation->superior.points, minutes = evaluation->collective;
	const char letter[2] = {level_letter(order->level), '\0'};
	enum db_result result = db_exec(visit->db, &decide_update, state_name(evaluation_target(evaluation, act)),
	    order->points == POINTS_MISSING ? NULL : &points, letter, order->reason, visit->viewer->person_id,
	    evaluation_behalf(visit, evaluation->authority_id), (int64_t)late, minutes ? order->minutes_number : "",
	    minutes ? order->minutes_date : NULL, minutes ? order->minutes_present : "", (int64_t)((skips & SKIPS_SELF) != 0),
	    order->reason, (int64_t)((skips & SKIPS_REVIEW) != 0), order->reason, evaluation->id, evaluation->version);

	if (result == DB_OK)
		result = db_exec(visit->db, &decide_scores, (int64_t)whole, evaluation->id);
	return result;
}

static enum db_result
write_audit(struct visit *visit, const struct evaluation *evaluation, const struct decide_order *order)
{
	char points[16] = "";
	const char letter[2] = {level_letter(order->level), '\0'}, before[2] = {level_letter(evaluation->decided.level), '\0'};
	const struct audit audit = {
	    .action = act_name(decide_act(evaluation)),
	    .object = "evaluation",
	    .object_id = evaluation->id,
	    .unit_id = evaluation->object.unit_id,
	    .month = evaluation->month,
	    .behalf_id = evaluation_behalf(visit, evaluation->authority_id),
	    .old = audit_json(visit->pool, "state", state_name(evaluation->state), "level", before, NULL),
	    .new = audit_json(visit->pool, "level", letter, "points",
	        order->points == POINTS_MISSING ? "" : points_format(order->points, points, sizeof points), NULL),
	    .reason = order->reason,
	    .chained = true,
	};

	return audit_write(visit, &audit);
}

/* Absence, discipline and knock-outs bound the level whatever the points say. */
static bool
is_permitted(struct visit *visit, const struct evaluation *evaluation, enum level level)
{
	struct points_total total;
	struct level_bound bound;

	evaluation_total(visit, evaluation, EVALUATION_SUPERIOR, &total);
	evaluation_bound(evaluation, &total, &bound);
	return level_permitted(level, &bound);
}

enum db_result
decide_begin(struct visit *visit, uint64_t agency_id, const char *month)
{
	return db_exec(visit->db, &unit_month_touch, agency_id, month);
}

/* Who stood on A already takes no further place. */
static enum db_result
find_refusal(struct visit *visit, const struct evaluation *evaluation, const struct cap_line **line)
{
	struct cap_ledger ledger;
	struct row row;
	enum db_result result = cap_load(visit, evaluation->object.unit_id, evaluation->month, false, &ledger);

	*line = NULL;
	if (result == DB_OK && evaluation->decided.level != LEVEL_A)
		result = db_row(visit->db, visit->pool, &row, &person_sql, evaluation->id);
	else
		return result;
	if (result == DB_OK)
		*line = cap_decision_refused(&ledger,
		    &(struct cap_person){.group = row_text(&row, "work_group"), .above = row_int(&row, "above") != 0});
	return result;
}

enum answer
decide_count(struct visit *visit, const struct evaluation *evaluation, enum level level, const char **why)
{
	const struct cap_line *line = NULL;
	enum db_result result = db_exec(visit->db, &unit_month_touch, evaluation->object.unit_id, evaluation->month);

	if (result == DB_OK && level == LEVEL_A)
		result = find_refusal(visit, evaluation, &line);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (line == NULL)
		return ANSWER_PAGE;
	*why = "decision.over_cap";
	return ANSWER_INVALID;
}

enum answer
decide_write(struct visit *visit, const struct evaluation *evaluation, const struct decide_order *order, const char **why)
{
	const enum transition_verdict verdict =
	    evaluation_check(evaluation, decide_act(evaluation), order->reason[0] != '\0');
	enum db_result result;

	*why = NULL;
	if (!is_permitted(visit, evaluation, order->level))
		*why = "decision.bound";
	else if (verdict != TRANSITION_ALLOWED && verdict != TRANSITION_LATE)
		*why = decide_refusal(verdict);
	if (*why != NULL)
		return ANSWER_INVALID;
	result = write_row(visit, evaluation, order, verdict == TRANSITION_LATE);
	if (result == DB_OK)
		result = write_audit(visit, evaluation, order);
	return result == DB_OK ? decide_count(visit, evaluation, order->level, why) : visit_store_failed(visit, result);
}
