#include <stdint.h>

#include "rating/cap.h"

#define CAP_WHOLE 10000 /* 100 % */

static int
cap_round(int64_t numerator, int64_t denominator, enum cap_rounding rounding)
{
	switch (rounding) {
	case CAP_HALF_UP:
		return (int)((2 * numerator + denominator) / (2 * denominator));
	case CAP_CEILING:
		return (int)((numerator + denominator - 1) / denominator);
	case CAP_FLOOR:
		break;
	}
	return (int)(numerator / denominator);
}

static int
cap_percentage(const struct cap_rule *rule, int exception)
{
	if (exception > rule->exception)
		exception = rule->exception;
	return exception > rule->percentage ? exception : rule->percentage;
}

void
cap_places(const struct cap_rule *rule, int exception, const struct cap_counts *counts,
	   struct cap_result *out)
{
	int64_t percentage = cap_percentage(rule, exception);
	int64_t above_b = (int64_t)counts->a + counts->b + counts->undecided;
	int64_t all = above_b + counts->c + counts->d;

	*out = (struct cap_result){.used = counts->a};
	if (rule->percentage == CAP_NO_PERCENTAGE)
		return;
	out->capped = true;
	switch (rule->base) {
	case CAP_ALL:
		out->places = cap_round(percentage * all, CAP_WHOLE, rule->rounding);
		break;
	case CAP_B_OR_ABOVE:
		out->places = cap_round(percentage * above_b, CAP_WHOLE, rule->rounding);
		break;
	case CAP_B_ONLY:
		/* A <= p(N - A) solved for A; every person moved from B to A shrinks the base. */
		out->places = cap_round(percentage * above_b, CAP_WHOLE + percentage, rule->rounding);
		break;
	}
	if (out->used > out->places)
		out->over = out->used - out->places;
	else
		out->left = out->places - out->used;
}

void
cap_move(struct cap_counts *counts, enum level from, enum level to)
{
	int *const places[] = {
		[LEVEL_NONE] = &counts->undecided,
		[LEVEL_A] = &counts->a,
		[LEVEL_B] = &counts->b,
		[LEVEL_C] = &counts->c,
		[LEVEL_D] = &counts->d,
	};

	(*places[from])--;
	(*places[to])++;
}

bool
cap_refuses_decision(const struct cap_rule *rule, const struct cap_result *result)
{
	return result->over > 0 && rule->hard && rule->base == CAP_ALL && rule->scope == CAP_UNIT;
}

bool
cap_refuses_publication(const struct cap_rule *rule, const struct cap_result *result)
{
	return result->over > 0 && rule->hard && rule->scope != CAP_BLOC;
}
