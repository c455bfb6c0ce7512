/* Signals of formality against counting by pairs, which knows nothing of sorting. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rating/formalism.h"
#include "rating/points.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static const struct formalism_limits limits = {.people = 5, .share = 90, .seconds = 10};

static uint32_t
draw(uint64_t *seed, uint32_t below)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return (uint32_t)(*seed >> 32) % below;
}

static void
nobody_is_nothing(void **state)
{
	struct formalism found;

	(void)state;
	formalism_look(&limits, NULL, 0, &found);
	assert_int_equal(found.signals, 0);
	assert_int_equal(found.points, POINTS_MISSING);
}

static unsigned
look(struct formalism_rating *ratings, size_t count)
{
	struct formalism found;

	formalism_look(&limits, ratings, count, &found);
	return found.signals;
}

/* Ratings that have nothing in common and an hour between them. */
static void
fill(struct formalism_rating *ratings, size_t count)
{
	static const char *const comments[] = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};

	for (size_t i = 0; i < count; i++)
		ratings[i] = (struct formalism_rating){7, 9000 + (int)i, 8000 + (int)i, comments[i], (int64_t)i * 3600};
}

static void
each_signal_stands_alone(void **state)
{
	struct formalism_rating ratings[10];

	(void)state;
	fill(ratings, 10);
	assert_int_equal(look(ratings, 10), 0);
	fill(ratings, 10);
	for (size_t i = 0; i < 10; i++)
		ratings[i].given = 8500;
	assert_int_equal(look(ratings, 10), FORMALISM_EQUAL);
	fill(ratings, 10);
	for (size_t i = 0; i < 10; i++)
		ratings[i].given = ratings[i].self;
	assert_int_equal(look(ratings, 10), FORMALISM_AS_SELF);
	fill(ratings, 10);
	for (size_t i = 0; i < 10; i++)
		ratings[i].comment = "Hoàn thành nhiệm vụ.";
	assert_int_equal(look(ratings, 10), FORMALISM_COMMENT);
	fill(ratings, 10);
	for (size_t i = 0; i < 10; i++)
		ratings[i].at = (int64_t)i * 9;
	assert_int_equal(look(ratings, 10), FORMALISM_QUICK);
}

/* Nine in ten reach ninety per cent, eight do not; four people are too few, and ten seconds each are enough. */
static void
limits_hold_to_the_one(void **state)
{
	struct formalism_rating ratings[10];

	(void)state;
	for (size_t alike = 8; alike <= 9; alike++) {
		fill(ratings, 10);
		for (size_t i = 0; i < alike; i++)
			ratings[i].given = 8500;
		assert_int_equal(look(ratings, 10), alike == 9 ? FORMALISM_EQUAL : 0);
	}
	for (size_t people = 4; people <= 5; people++) {
		fill(ratings, people);
		for (size_t i = 0; i < people; i++)
			ratings[i].given = 8500;
		assert_int_equal(look(ratings, people), people == 5 ? FORMALISM_EQUAL : 0);
	}
	for (int64_t each = 9; each <= 10; each++) {
		fill(ratings, 6);
		for (size_t i = 0; i < 6; i++)
			ratings[i].at = (int64_t)i * each;
		assert_int_equal(look(ratings, 6), each == 9 ? FORMALISM_QUICK : 0);
	}
}

/* A comment that is not there and points that were not given are like nobody's. */
static void
missing_is_not_alike(void **state)
{
	struct formalism_rating ratings[10];

	(void)state;
	fill(ratings, 10);
	for (size_t i = 0; i < 10; i++) {
		ratings[i].comment = "";
		ratings[i].given = POINTS_MISSING;
		ratings[i].self = POINTS_MISSING;
	}
	assert_int_equal(look(ratings, 10), 0);
}

static int
most_alike(const struct formalism_rating *ratings, size_t count, int of_comments)
{
	int most = 0;

	for (size_t i = 0; i < count; i++) {
		int alike = 0;

		if (of_comments ? ratings[i].comment[0] == '\0' : ratings[i].given == POINTS_MISSING)
			continue;
		for (size_t k = 0; k < count; k++)
			alike += of_comments ? strcmp(ratings[i].comment, ratings[k].comment) == 0 : ratings[i].given == ratings[k].given;
		if (alike > most)
			most = alike;
	}
	return most;
}

static void
counts_are_those_of_counting_by_pairs(void **state)
{
	static const char *const comments[] = {"", "x", "y", "Tốt", "tốt"};
	uint64_t seed = 2460;

	(void)state;
	for (int round = 0; round < 5000; round++) {
		struct formalism_rating ratings[12], copy[12];
		const size_t count = 1 + draw(&seed, LENGTH(ratings));
		struct formalism found;
		int as_self = 0;

		for (size_t i = 0; i < count; i++) {
			ratings[i] = (struct formalism_rating){3, draw(&seed, 6) == 0 ? POINTS_MISSING : (int)draw(&seed, 3) * 100,
			    draw(&seed, 6) == 0 ? POINTS_MISSING : (int)draw(&seed, 3) * 100, comments[draw(&seed, LENGTH(comments))],
			    draw(&seed, 1000)};
			as_self += ratings[i].given != POINTS_MISSING && ratings[i].self == ratings[i].given;
		}
		memcpy(copy, ratings, sizeof copy);
		formalism_look(&limits, ratings, count, &found);
		assert_int_equal(found.equal, most_alike(copy, count, 0));
		assert_int_equal(found.same_comment, most_alike(copy, count, 1));
		assert_int_equal(found.as_self, as_self);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nobody_is_nothing),
		cmocka_unit_test(each_signal_stands_alone),
		cmocka_unit_test(limits_hold_to_the_one),
		cmocka_unit_test(missing_is_not_alike),
		cmocka_unit_test(counts_are_those_of_counting_by_pairs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
