/* Levels: half-open intervals, bounds, and when a reason is needed. */
#include "config.h"

#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rating/level.h"
#include "rating/points.h"

static const struct forced_level forced[] = {
    {"breach", "a breach was found", LEVEL_D},
    {"warning", "a warning", LEVEL_B},
};
static const struct level_rules rules = {
    .levels =
	{
	    {LEVEL_A, "A", "A", 9000, INT_MAX},
	    {LEVEL_B, "B", "B", 7000, 9000},
	    {LEVEL_C, "C", "C", 5000, 7000},
	    {LEVEL_D, "D", "D", INT_MIN, 5000},
	},
    .forced = forced,
    .forced_count = 2,
    .absence_share = 5000,
    .absence_best = LEVEL_C,
    .leader = LEADER_BOUND,
};

static void
boundaries_belong_to_the_better_level(void **state)
{
	(void)state;
	assert_int_equal(level_of_points(&rules, 10000), LEVEL_A);
	assert_int_equal(level_of_points(&rules, 9000), LEVEL_A);
	assert_int_equal(level_of_points(&rules, 8999), LEVEL_B);
	assert_int_equal(level_of_points(&rules, 7000), LEVEL_B);
	assert_int_equal(level_of_points(&rules, 6999), LEVEL_C);
	assert_int_equal(level_of_points(&rules, 5000), LEVEL_C);
	assert_int_equal(level_of_points(&rules, 4999), LEVEL_D);
	assert_int_equal(level_of_points(&rules, 0), LEVEL_D);
	assert_int_equal(level_of_points(&rules, POINTS_MISSING), LEVEL_NONE);
	for (int points = 1; points <= 10000; points++)
		assert_true(level_of_points(&rules, points) <= level_of_points(&rules, points - 1));
}

static void
points_in_a_gap_have_no_level(void **state)
{
	struct level_rules gap = rules;

	(void)state;
	gap.levels[1].below = 8000;
	assert_int_equal(level_of_points(&gap, 7999), LEVEL_B);
	assert_int_equal(level_of_points(&gap, 8000), LEVEL_NONE);
	assert_int_equal(level_of_points(&gap, 9000), LEVEL_A);
}

static void
intervals_cover_every_number_once(void **state)
{
	struct level_rules bad = rules;

	(void)state;
	assert_true(level_rules_valid(&rules));
	bad.levels[1].below = 8999;
	assert_false(level_rules_valid(&bad));
	bad = rules;
	bad.levels[2].below = 7001;
	assert_false(level_rules_valid(&bad));
	bad = rules;
	bad.levels[0].below = 10000;
	assert_false(level_rules_valid(&bad));
	bad = rules;
	bad.levels[3].from = 0;
	assert_false(level_rules_valid(&bad));
	bad = rules;
	bad.levels[0] = rules.levels[1];
	bad.levels[1] = rules.levels[0];
	assert_false(level_rules_valid(&bad));
}

static void
letters_and_order(void **state)
{
	(void)state;
	assert_int_equal(level_parse("A"), LEVEL_A);
	assert_int_equal(level_parse("D"), LEVEL_D);
	assert_int_equal(level_parse("E"), LEVEL_NONE);
	assert_int_equal(level_parse("a"), LEVEL_NONE);
	assert_int_equal(level_parse("AB"), LEVEL_NONE);
	assert_int_equal(level_parse(""), LEVEL_NONE);
	assert_int_equal(level_letter(LEVEL_C), 'C');
	assert_int_equal(level_letter(LEVEL_NONE), '-');
	assert_true(level_compare(LEVEL_A, LEVEL_B) > 0);
	assert_true(level_compare(LEVEL_D, LEVEL_C) < 0);
	assert_int_equal(level_worse(LEVEL_B, LEVEL_D), LEVEL_D);
	assert_int_equal(level_worse(LEVEL_NONE, LEVEL_B), LEVEL_B);
	assert_ptr_equal(level_rule(&rules, LEVEL_C), &rules.levels[2]);
	assert_null(level_rule(&rules, LEVEL_NONE));
}

static void
expect_bound(const struct level_rules *of, struct level_facts facts, enum level best, unsigned causes)
{
	struct level_bound bound;

	level_limit(of, &facts, &bound);
	assert_int_equal(bound.best, best);
	assert_int_equal(bound.causes, causes);
}

static void
facts_bound_the_level(void **state)
{
	struct level_rules plain = rules;

	(void)state;
	expect_bound(&rules, (struct level_facts){0}, LEVEL_A, 0);
	expect_bound(&rules, (struct level_facts){.working_days = 22, .worked_days = 11}, LEVEL_C,
		     LEVEL_BY_ABSENCE);
	expect_bound(&rules, (struct level_facts){.working_days = 22, .worked_days = 12}, LEVEL_A, 0);
	expect_bound(&rules, (struct level_facts){.working_days = 21, .worked_days = 10}, LEVEL_C,
		     LEVEL_BY_ABSENCE);
	expect_bound(&rules, (struct level_facts){.condition = "breach"}, LEVEL_D, LEVEL_BY_CONDITION);
	expect_bound(&rules, (struct level_facts){.condition = "unknown"}, LEVEL_A, 0);
	expect_bound(&rules, (struct level_facts){.discipline = LEVEL_D}, LEVEL_D, LEVEL_BY_DISCIPLINE);
	expect_bound(&rules, (struct level_facts){.discipline = LEVEL_A}, LEVEL_A, 0);
	expect_bound(&rules, (struct level_facts){.knock_out = LEVEL_C, .condition = "warning"}, LEVEL_C,
		     LEVEL_BY_KNOCK_OUT | LEVEL_BY_CONDITION);
	plain.absence_share = -1;
	expect_bound(&plain, (struct level_facts){.working_days = 22, .worked_days = 0}, LEVEL_A, 0);
}

static void
the_unit_bounds_its_leaders_only(void **state)
{
	struct level_rules other = rules;
	struct level_facts facts = {.leads = true, .unit_level = LEVEL_B};
	struct level_bound bound;

	(void)state;
	expect_bound(&rules, facts, LEVEL_B, LEVEL_BY_UNIT);
	expect_bound(&rules, (struct level_facts){.unit_level = LEVEL_D}, LEVEL_A, 0);
	expect_bound(&rules, (struct level_facts){.leads = true}, LEVEL_A, 0);
	other.leader = LEADER_WARN;
	level_limit(&other, &facts, &bound);
	assert_int_equal(bound.best, LEVEL_A);
	assert_int_equal(bound.unit, LEVEL_B);
	assert_int_equal(level_reason_needed(LEVEL_A, LEVEL_A, &bound, LEVEL_A), LEVEL_ABOVE_UNIT);
	assert_int_equal(level_reason_needed(LEVEL_B, LEVEL_B, &bound, LEVEL_B), 0);
	other.leader = LEADER_FREE;
	level_limit(&other, &facts, &bound);
	assert_int_equal(bound.unit, LEVEL_NONE);
	assert_int_equal(bound.best, LEVEL_A);
}

static void
only_levels_up_to_the_bound_are_permitted(void **state)
{
	struct level_bound bound = {.best = LEVEL_C};

	(void)state;
	assert_false(level_permitted(LEVEL_A, &bound));
	assert_false(level_permitted(LEVEL_B, &bound));
	assert_true(level_permitted(LEVEL_C, &bound));
	assert_true(level_permitted(LEVEL_D, &bound));
	assert_false(level_permitted(LEVEL_NONE, &bound));
}

static void
a_reason_is_needed_where_the_level_differs(void **state)
{
	(void)state;
	for (int given = LEVEL_A; given <= LEVEL_D; given++) {
		for (int points = LEVEL_NONE; points <= LEVEL_D; points++) {
			for (int before = LEVEL_NONE; before <= LEVEL_D; before++) {
				for (int best = LEVEL_A; best <= LEVEL_D; best++) {
					struct level_bound bound = {.best = (enum level)best};
					int said = points != LEVEL_NONE && points < best ? best : points;
					unsigned expected = 0;

					if (points != LEVEL_NONE && given != said)
						expected += 1;
					if (before != LEVEL_NONE && given != before)
						expected += 2;
					assert_int_equal(level_reason_needed((enum level)given,
									     (enum level)points, &bound,
									     (enum level)before),
							 expected);
				}
			}
		}
	}
	assert_int_equal(level_reason_needed(LEVEL_B, LEVEL_A, NULL, LEVEL_NONE), LEVEL_UNLIKE_POINTS);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(boundaries_belong_to_the_better_level),
	    cmocka_unit_test(points_in_a_gap_have_no_level),
	    cmocka_unit_test(intervals_cover_every_number_once),
	    cmocka_unit_test(letters_and_order),
	    cmocka_unit_test(facts_bound_the_level),
	    cmocka_unit_test(the_unit_bounds_its_leaders_only),
	    cmocka_unit_test(only_levels_up_to_the_bound_are_permitted),
	    cmocka_unit_test(a_reason_is_needed_where_the_level_differs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
