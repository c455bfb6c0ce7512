/* The year's average and proposal: hand-computed cases, and what must hold for any months. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <limits.h>

#include <cmocka.h>

#include "rating/points.h"
#include "rating/year.h"

static const struct level_rules levels = {
	.levels = {{LEVEL_A, "", "", 9000, INT_MAX}, {LEVEL_B, "", "", 7000, 9000}, {LEVEL_C, "", "", 5000, 7000}, {LEVEL_D, "", "", INT_MIN, 5000}},
};
static const struct year_rule decree = {true, 6, 3, LEVEL_C};

static struct year_result
year(const char *kinds, const int *points, const struct year_rule *rule, bool over)
{
	struct year_period months[YEAR_MONTHS] = {{0}};
	struct year_result result;

	for (int i = 0; i < YEAR_MONTHS && kinds[i] != '\0'; i++) {
		months[i].kind = kinds[i] == 'r' ? YEAR_RATED : kinds[i] == 'n' ? YEAR_NOT_RATED : kinds[i] == 'o' ? YEAR_OPEN : YEAR_NONE;
		months[i].months = 1;
		months[i].points = points[i];
		months[i].level = level_of_points(&levels, points[i]);
	}
	year_sum(months, YEAR_MONTHS, rule, &levels, over, &result);
	return result;
}

static void
cases_by_hand(void **state)
{
	const int even[] = {9000, 9001, 9000, 9000, 9000, 9000, 9000, 9000, 9000, 9000, 9000, 8993};
	const int half[] = {8999, 9000, 8999, 9000, 8999, 9000, 8999, 9000, 8999, 9000, 8999, 9000};
	struct year_result result = year("rrrrrrrrrrrr", even, &decree, true);

	(void)state;
	/* 107994 / 12 = 8999.5: half up is 90,00, so A. */
	assert_int_equal(result.average, 9000);
	assert_int_equal(result.proposed, LEVEL_A);
	assert_int_equal(result.level[0], 11);
	assert_int_equal(result.level[1], 1);
	assert_int_equal(year("rrrrrrrrrrrr", half, &decree, true).average, 9000);
	result = year("rrrrrr------", even, &decree, true);
	assert_int_equal(result.state, YEAR_PROPOSED);
	result = year("rrrrr-------", even, &decree, true);
	assert_int_equal(result.state, YEAR_TOO_SHORT);
	assert_int_equal(result.proposed, LEVEL_NONE);
	result = year("rrrrrrrrrnnn", even, &decree, true);
	assert_int_equal(result.proposed, LEVEL_C);
	assert_int_equal(result.by_points, LEVEL_A);
	assert_int_equal(year("rrrrrrrrrrnn", even, &decree, true).proposed, LEVEL_A);
	assert_int_equal(year("rrrrrrrrrrro", even, &decree, true).state, YEAR_UNFINISHED);
	assert_int_equal(year("rrrrrrrrrrr-", even, &decree, false).state, YEAR_UNFINISHED);
	assert_int_equal(year("", even, &decree, true).average, POINTS_MISSING);
}

static void
without_a_rule_there_is_no_level(void **state)
{
	const int points[] = {9500, 9500, 9500, 9500, 9500, 9500, 9500, 9500, 9500, 9500, 9500, 9500};
	const struct year_rule none = {0};
	const struct year_result result = year("rrrrrrrrrrrr", points, &none, true);

	(void)state;
	assert_int_equal(result.state, YEAR_WITHOUT_RULE);
	assert_int_equal(result.average, 9500);
	assert_int_equal(result.proposed, LEVEL_NONE);
}

/* A quarter weighs three months in the average, and counts three in what asks for months. */
static void
quarters(void **state)
{
	const struct year_period four[] = {{YEAR_RATED, 3, 9000, LEVEL_A}, {YEAR_RATED, 3, 8001, LEVEL_B}, {YEAR_RATED, 3, 7000, LEVEL_B},
	    {YEAR_RATED, 3, 6000, LEVEL_C}};
	const struct year_period two[] = {{YEAR_RATED, 3, 9000, LEVEL_A}, {YEAR_NOT_RATED, 3, POINTS_MISSING, LEVEL_NONE},
	    {YEAR_RATED, 3, 9200, LEVEL_A}};
	const struct year_period mixed[] = {{YEAR_RATED, 1, 8000, LEVEL_B}, {YEAR_RATED, 3, 9000, LEVEL_A}};
	struct year_result result;

	(void)state;
	year_sum(four, 4, &decree, &levels, true, &result);
	/* 30001 / 4 = 7500.25 */
	assert_int_equal(result.average, 7500);
	assert_int_equal(result.rated, 4);
	assert_int_equal(result.level[1], 2);
	assert_int_equal(result.proposed, LEVEL_B);
	year_sum(four, 1, &decree, &levels, true, &result);
	assert_int_equal(result.state, YEAR_TOO_SHORT);
	year_sum(two, 3, &decree, &levels, true, &result);
	assert_int_equal(result.state, YEAR_PROPOSED);
	assert_int_equal(result.not_rated, 1);
	assert_int_equal(result.proposed, LEVEL_C);
	year_sum(mixed, 2, &decree, &levels, false, &result);
	assert_int_equal(result.average, 8750);
}

static uint32_t
draw(uint64_t *seed, uint32_t below)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return (uint32_t)(*seed >> 32) % below;
}

/* The order of months does not count; the average lies between the extremes; a better month never makes a worse year. */
static void
any_months(void **state)
{
	uint64_t seed = 335;

	(void)state;
	for (int round = 0; round < 5000; round++) {
		struct year_period months[YEAR_MONTHS], other[YEAR_MONTHS];
		struct year_result one, two;
		int least = INT_MAX, most = INT_MIN, better = (int)draw(&seed, YEAR_MONTHS);

		for (int i = 0; i < YEAR_MONTHS; i++) {
			months[i].kind = (enum year_kind)(draw(&seed, 4) == 0 ? draw(&seed, 3) : YEAR_RATED);
			months[i].months = draw(&seed, 3) == 0 ? 3 : 1;
			months[i].points = draw(&seed, 20) == 0 ? POINTS_MISSING : (int)draw(&seed, 10001);
			months[i].level = level_of_points(&levels, months[i].points);
			if (months[i].kind == YEAR_RATED && months[i].points != POINTS_MISSING) {
				least = months[i].points < least ? months[i].points : least;
				most = months[i].points > most ? months[i].points : most;
			}
			other[YEAR_MONTHS - 1 - i] = months[i];
		}
		year_sum(months, YEAR_MONTHS, &decree, &levels, true, &one);
		year_sum(other, YEAR_MONTHS, &decree, &levels, true, &two);
		assert_memory_equal(&one, &two, sizeof one);
		if (one.average == POINTS_MISSING)
			continue;
		assert_in_range(one.average, least, most);
		if (months[better].kind != YEAR_RATED || months[better].points == POINTS_MISSING)
			continue;
		months[better].points += 500;
		year_sum(months, YEAR_MONTHS, &decree, &levels, true, &two);
		assert_true(two.average >= one.average);
		if (one.state == YEAR_PROPOSED)
			assert_true(level_compare(two.proposed, one.proposed) >= 0);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(cases_by_hand),
	    cmocka_unit_test(without_a_rule_there_is_no_level),
	    cmocka_unit_test(quarters),
	    cmocka_unit_test(any_months),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
