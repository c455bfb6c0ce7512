#include <stdint.h>
#include <stdio.h>

#include "rating/points.h"

#define POINTS_LARGEST 999999

static const char *
points_skip_blanks(const char *p)
{
	while (*p == ' ' || *p == '\t' || *p == '\r' || *p == '\n')
		p++;
	return p;
}

/* The digits at *p as a number that stops growing above the largest; *count says how many there were. */
static int
points_digits(const char **p, size_t *count)
{
	int value = 0;

	*count = 0;
	for (; **p >= '0' && **p <= '9'; (*p)++, (*count)++)
		if (value <= POINTS_LARGEST)
			value = value * 10 + (**p - '0');
	return value;
}

enum points_parsed
points_parse(const char *text, int *out)
{
	const char *p = points_skip_blanks(text);
	size_t whole_digits, decimals = 0;
	int whole, fraction = 0;

	if (*p == '\0') {
		*out = POINTS_MISSING;
		return POINTS_EMPTY;
	}
	whole = points_digits(&p, &whole_digits);
	if (whole_digits == 0)
		return POINTS_MALFORMED;
	if (*p == ',' || *p == '.') {
		p++;
		fraction = points_digits(&p, &decimals);
		if (decimals == 0)
			return POINTS_MALFORMED;
	}
	if (*points_skip_blanks(p) != '\0')
		return POINTS_MALFORMED;
	if (decimals > 2)
		return POINTS_DECIMALS;
	if (whole > POINTS_LARGEST / 100)
		return POINTS_TOO_LARGE;
	*out = whole * 100 + (decimals == 1 ? fraction * 10 : fraction);
	return POINTS_PARSED;
}

char *
points_format(int points, char *buf, size_t size)
{
	const char *sign = points < 0 ? "-" : "";
	unsigned value = points < 0 ? 0U - (unsigned)points : (unsigned)points;

	if (points == POINTS_MISSING)
		snprintf(buf, size, "%s", "");
	else if (value % 100 == 0)
		snprintf(buf, size, "%s%u", sign, value / 100);
	else if (value % 10 == 0)
		snprintf(buf, size, "%s%u,%u", sign, value / 100, value % 100 / 10);
	else
		snprintf(buf, size, "%s%u,%02u", sign, value / 100, value % 100);
	return buf;
}

enum points_checked
points_check(const struct criterion *criterion, int points)
{
	if (criterion->group || criterion->source == CRITERION_COUNTED)
		return POINTS_NOT_SCORED;
	if (points < 0)
		return POINTS_NEGATIVE;
	if (points > criterion->maximum)
		return POINTS_OVER_MAXIMUM;
	if (points % criterion->step != 0)
		return POINTS_OFF_STEP;
	return POINTS_FITS;
}

static int64_t
points_clamp(int64_t value, int maximum)
{
	if (value < 0)
		return 0;
	return value > maximum ? maximum : value;
}

/* What a member gives to its group or to the set. */
static int64_t
points_signed(const struct criterion *criterion, int64_t amount)
{
	switch (criterion->kind) {
	case CRITERION_DEDUCTION:
		return -amount;
	case CRITERION_KNOCK_OUT:
		return 0;
	case CRITERION_NORMAL:
	case CRITERION_BONUS:
		break;
	}
	return amount;
}

static int64_t
points_leaf(const struct criterion *criterion, int score, struct points_total *out)
{
	if (score == POINTS_MISSING) {
		if (criterion->kind == CRITERION_NORMAL)
			out->missing++;
		else
			out->unclaimed++;
		return 0;
	}
	if (criterion->kind == CRITERION_KNOCK_OUT && score > 0)
		out->knock_out = level_worse(out->knock_out, criterion->knock_out);
	return points_clamp(score, criterion->maximum);
}

/* The amount of a criterion or group, 0 to its maximum, and what is missing below it. */
static int64_t
points_amount(const struct criteria_set *set, const int *scores, size_t index, struct points_total *out)
{
	const struct criterion *criterion = &set->criteria[index];
	int64_t sum = 0;

	if (!criterion->group)
		return points_leaf(criterion, scores[index], out);
	for (size_t i = index + 1; i < set->criterion_count && set->criteria[i].depth > criterion->depth;
	     i++) {
		if (set->criteria[i].parent != (int)index)
			continue;
		sum += points_signed(&set->criteria[i], points_amount(set, scores, i, out));
	}
	/* The members of a group of deductions are negative; the group is what they take away. */
	return points_clamp(criterion->kind == CRITERION_DEDUCTION ? -sum : sum, criterion->maximum);
}

int64_t
points_members(const struct criteria_set *set, const int *scores, int index)
{
	struct points_total unused = {0};
	int64_t sum = 0;

	for (size_t i = 0; i < set->criterion_count; i++)
		if (set->criteria[i].parent == index)
			sum += points_signed(&set->criteria[i], points_amount(set, scores, i, &unused));
	return index >= 0 && set->criteria[index].kind == CRITERION_DEDUCTION ? -sum : sum;
}

int
points_maximum(const struct criteria_set *set)
{
	int64_t sum = 0;

	for (size_t i = 0; i < set->criterion_count; i++)
		if (set->criteria[i].parent < 0 && points_signed(&set->criteria[i], 1) > 0)
			sum += set->criteria[i].maximum;
	return (int)sum;
}

void
points_subtotal(const struct criteria_set *set, const int *scores, size_t index, struct points_total *out)
{
	*out = (struct points_total){.maximum = set->criteria[index].maximum, .knock_out = LEVEL_NONE};
	out->total = (int)points_amount(set, scores, index, out);
}

void
points_total(const struct criteria_set *set, const int *scores, int round_to, struct points_total *out)
{
	int64_t sum = 0;

	*out = (struct points_total){.maximum = points_maximum(set), .knock_out = LEVEL_NONE};
	for (size_t i = 0; i < set->criterion_count; i++)
		if (set->criteria[i].parent < 0)
			sum += points_signed(&set->criteria[i], points_amount(set, scores, i, out));
	sum = points_clamp(sum, out->maximum);
	if (round_to > 1)
		sum = (2 * sum + round_to) / (2 * (int64_t)round_to) * round_to;
	out->total = (int)points_clamp(sum, out->maximum);
}
