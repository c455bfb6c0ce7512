#include <stdint.h>

#include "rating/points.h"
#include "rating/year.h"

static void
count(const struct year_month *month, struct year_result *result, int64_t *sum, int *with_points)
{
	result->open += month->kind == YEAR_OPEN;
	result->not_rated += month->kind == YEAR_NOT_RATED;
	if (month->kind != YEAR_RATED)
		return;
	result->rated++;
	if (month->level != LEVEL_NONE)
		result->level[month->level - LEVEL_A]++;
	if (month->points != POINTS_MISSING) {
		*sum += month->points;
		(*with_points)++;
	}
}

void
year_sum(const struct year_month months[YEAR_MONTHS], const struct year_rule *rule, const struct level_rules *levels, bool over,
    struct year_result *result)
{
	int64_t sum = 0;
	int with_points = 0;

	*result = (struct year_result){.average = POINTS_MISSING};
	for (int i = 0; i < YEAR_MONTHS; i++)
		count(&months[i], result, &sum, &with_points);
	if (with_points > 0)
		result->average = (int)((2 * sum + with_points) / (2 * with_points));
	if (!rule->present) {
		result->state = YEAR_WITHOUT_RULE;
		return;
	}
	result->by_points = level_of_points(levels, result->average);
	if (!over || result->open > 0)
		result->state = YEAR_UNFINISHED;
	else if (result->rated < rule->least_months || result->by_points == LEVEL_NONE)
		result->state = YEAR_TOO_SHORT;
	else {
		result->state = YEAR_PROPOSED;
		result->proposed = result->by_points;
		if (rule->away_months > 0 && result->not_rated >= rule->away_months)
			result->proposed = level_worse(result->proposed, rule->away_best);
	}
}
