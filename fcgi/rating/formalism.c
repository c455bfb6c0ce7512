#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "rating/formalism.h"
#include "rating/points.h"

static int
by_points(const void *left, const void *right)
{
	const int a = ((const struct formalism_rating *)left)->given, b = ((const struct formalism_rating *)right)->given;

	return (a > b) - (a < b);
}

static int
by_comment(const void *left, const void *right)
{
	return strcmp(((const struct formalism_rating *)left)->comment, ((const struct formalism_rating *)right)->comment);
}

static void
count_points(const struct formalism_rating *ratings, size_t count, struct formalism *found)
{
	int run = 0;

	for (size_t i = 0; i < count; i++) {
		if (ratings[i].given == POINTS_MISSING)
			continue;
		run = i > 0 && ratings[i - 1].given == ratings[i].given ? run + 1 : 1;
		found->people++;
		found->self_known += ratings[i].self != POINTS_MISSING;
		found->as_self += ratings[i].self != POINTS_MISSING && ratings[i].self == ratings[i].given;
		if (run > found->equal) {
			found->equal = run;
			found->points = ratings[i].given;
		}
	}
}

static void
count_comments(const struct formalism_rating *ratings, size_t count, struct formalism *found)
{
	int run = 0;

	for (size_t i = 0; i < count; i++) {
		if (ratings[i].comment[0] == '\0')
			continue;
		run = i > 0 && strcmp(ratings[i - 1].comment, ratings[i].comment) == 0 ? run + 1 : 1;
		found->comments++;
		if (run > found->same_comment) {
			found->same_comment = run;
			found->comment = ratings[i].comment;
		}
	}
}

static int64_t
span(const struct formalism_rating *ratings, size_t count)
{
	int64_t first = INT64_MAX, last = INT64_MIN;

	for (size_t i = 0; i < count; i++) {
		if (ratings[i].at < first)
			first = ratings[i].at;
		if (ratings[i].at > last)
			last = ratings[i].at;
	}
	return count == 0 ? 0 : last - first;
}

static bool
is_most(const struct formalism_limits *limits, int alike, int all)
{
	return all >= limits->people && 100 * (int64_t)alike >= limits->share * (int64_t)all;
}

void
formalism_look(const struct formalism_limits *limits, struct formalism_rating *ratings, size_t count, struct formalism *found)
{
	memset(found, 0, sizeof *found);
	found->points = POINTS_MISSING;
	if (count == 0)
		return;
	found->rater = ratings[0].rater;
	qsort(ratings, count, sizeof *ratings, by_points);
	count_points(ratings, count, found);
	qsort(ratings, count, sizeof *ratings, by_comment);
	count_comments(ratings, count, found);
	found->seconds = span(ratings, count);
	if (is_most(limits, found->equal, found->people))
		found->signals |= FORMALISM_EQUAL;
	if (is_most(limits, found->as_self, found->self_known))
		found->signals |= FORMALISM_AS_SELF;
	if (is_most(limits, found->same_comment, found->comments))
		found->signals |= FORMALISM_COMMENT;
	if ((int64_t)count >= limits->people && count > 1 &&
	    found->seconds < limits->seconds * (int64_t)(count - 1))
		found->signals |= FORMALISM_QUICK;
}
