#include "config.h"

#include "page/pages.h"
#include "record/cap.h"
#include "record/evaluation.h"
#include "record/explain.h"

/* Nobody reads before publication how many places are left beside the own one. */
static enum db_result
append_parts(struct visit *visit, xmlNodePtr node, const struct evaluation *evaluation)
{
	enum db_result result;

	evaluation_append_criteria(visit, node, evaluation, EVALUATION_ALL);
	result = explain_append(visit, node, evaluation);
	if (result == DB_OK && (evaluation_visible(visit, evaluation) & EVALUATION_DECIDED) != 0 &&
	    visit->viewer->person_id != evaluation->person_id)
		result = cap_append(visit, node, evaluation->object.unit_id, evaluation->month);
	return result;
}

/* Every number of a rating, where it comes from and who gave it, as far as the viewer may see it. */
enum answer
explanation_show(struct visit *visit)
{
	struct evaluation *evaluation;
	enum db_result result = evaluation_load(visit, visit->id, &evaluation);
	enum answer answer;
	xmlNodePtr node;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_RESULT_FULL, &evaluation->object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (visit->viewer->person_id != evaluation->person_id)
		visit_log_view(visit, "evaluation", evaluation->id);
	node = visit_element(visit, "explanation");
	node_set(visit->page, "month", evaluation->month);
	evaluation_append(visit, node, evaluation);
	node_set_flag(node, "may-revise", evaluation->state == STATE_PUBLISHED && !evaluation->replaced &&
	        access_may(visit->viewer, ACTION_REVISE, &evaluation->object));
	node_set_flag(node, "may-petition", evaluation->state == STATE_PUBLISHED && evaluation->criteria->rule_set->petition_days > 0 &&
	        access_may(visit->viewer, ACTION_PETITION, &evaluation->object));
	result = append_parts(visit, node, evaluation);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
