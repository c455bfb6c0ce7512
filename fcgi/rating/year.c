#include <stdint.h>

#include "rating/points.h"
#include "rating/year.h"

/* Months behind what was counted. */
struct weights {
	int64_t	sum;
	int	with_points, rated, not_rated;
};

static void
count(const struct year_period *period, struct year_result *result, struct weights *weights)
{
	result->open += period->kind == YEAR_OPEN;
	if (period->kind == YEAR_NOT_RATED) {
		result->not_rated++;
		weights->not_rated += period->months;
	}
	if (period->kind != YEAR_RATED)
		return;
	result->rated++;
	weights->rated += period->months;
	if (period->level != LEVEL_NONE)
		result->level[period->level - LEVEL_A]++;
	if (period->points != POINTS_MISSING) {
		weights->sum += (int64_t)period->points * period->months;
		weights->with_points += period->months;
	}
}

void
year_sum(const struct year_period *periods, size_t number, const struct year_rule *rule, const struct level_rules *levels, bool over,
    struct year_result *result)
{
	struct weights weights = {0};

	*result = (struct year_result){.average = POINTS_MISSING};
	for (size_t i = 0; i < number; i++)
		count(&periods[i], result, &weights);
	if (weights.with_points > 0)
		result->average = (int)((2 * weights.sum + weights.with_points) / (2 * weights.with_points));
	if (!rule->present) {
		result->state = YEAR_WITHOUT_RULE;
		return;
	}
	result->by_points = level_of_points(levels, result->average);
	if (!over || result->open > 0)
		result->state = YEAR_UNFINISHED;
	else if (weights.rated < rule->least_months || result->by_points == LEVEL_NONE)
		result->state = YEAR_TOO_SHORT;
	else {
		result->state = YEAR_PROPOSED;
		result->proposed = result->by_points;
		if (rule->away_months > 0 && weights.not_rated >= rule->away_months)
			result->proposed = level_worse(result->proposed, rule->away_best);
	}
}
