/* Places on level A against a search that only knows the inequality. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rating/cap.h"

static uint32_t
draw(uint64_t *seed, uint32_t below)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return (uint32_t)(*seed >> 32) % below;
}

/* May this many stand on A? Percentage p in hundredths of a percent; the undecided count as B. */
static int
allowed(const struct cap_rule *rule, long p, const struct cap_counts *counts, long places)
{
	long rated = (long)counts->a + counts->b + counts->c + counts->d + counts->undecided;
	long above = (long)counts->a + counts->b + counts->undecided;

	switch (rule->base) {
	case CAP_ALL:
		return places * 10000 <= p * rated;
	case CAP_B_OR_ABOVE:
		return places * 10000 <= p * above;
	case CAP_B_ONLY:
		return places * 10000 <= p * (above - places);
	}
	return 0;
}

static void
floor_is_the_largest_number_that_the_rule_allows(void **state)
{
	uint64_t seed = 1841;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		struct cap_rule rule = {.percentage = (int)draw(&seed, 10001),
					.exception = CAP_NO_PERCENTAGE,
					.base = (enum cap_base)draw(&seed, 3)};
		struct cap_counts counts = {(int)draw(&seed, 60), (int)draw(&seed, 60), (int)draw(&seed, 20),
					    (int)draw(&seed, 5), (int)draw(&seed, 40)};
		struct cap_result result;
		int most = 0;

		if (round % 4 == 0)
			rule.percentage = (int)draw(&seed, 11) * 1000;
		while (allowed(&rule, rule.percentage, &counts, most + 1))
			most++;
		cap_places(&rule, CAP_NO_PERCENTAGE, &counts, &result);
		assert_true(result.capped);
		assert_int_equal(result.places, most);
		assert_int_equal(result.used, counts.a);
		assert_int_equal(result.left, most > counts.a ? most - counts.a : 0);
		assert_int_equal(result.over, most < counts.a ? counts.a - most : 0);
		/* The count that stands is within the cap exactly if the rule, put to it, says so. */
		assert_int_equal(result.over == 0, allowed(&rule, rule.percentage, &counts, counts.a));
	}
}

static void
the_examples_of_the_regulations(void **state)
{
	struct cap_rule all = {.percentage = 3000, .exception = 4000, .base = CAP_ALL, .hard = true};
	struct cap_rule b_only = {.percentage = 2000, .exception = 2500, .base = CAP_B_ONLY, .hard = true};
	struct cap_result result;

	(void)state;
	cap_places(&all, CAP_NO_PERCENTAGE,
		   &(struct cap_counts){.a = 3, .b = 5, .c = 1, .d = 0, .undecided = 1}, &result);
	assert_int_equal(result.places, 3);
	cap_places(&all, 4000, &(struct cap_counts){.a = 3, .b = 5, .c = 1, .d = 0, .undecided = 1}, &result);
	assert_int_equal(result.places, 4);
	assert_int_equal(result.left, 1);
	cap_places(&all, 9000, &(struct cap_counts){.b = 10}, &result);
	assert_int_equal(result.places, 4);
	cap_places(&all, 1000, &(struct cap_counts){.b = 10}, &result);
	assert_int_equal(result.places, 3);
	/* 24 on A or B: 4 may be A because 20 are left on B; a fifth would leave 19. */
	cap_places(&b_only, CAP_NO_PERCENTAGE, &(struct cap_counts){.a = 4, .b = 20, .c = 7}, &result);
	assert_int_equal(result.places, 4);
	assert_int_equal(result.left, 0);
	cap_places(&b_only, CAP_NO_PERCENTAGE, &(struct cap_counts){0}, &result);
	assert_int_equal(result.places, 0);
}

static void
an_exception_needs_a_rule_for_it(void **state)
{
	struct cap_rule none = {.percentage = 3000, .exception = CAP_NO_PERCENTAGE, .base = CAP_ALL};
	struct cap_result result;

	(void)state;
	cap_places(&none, 10000, &(struct cap_counts){.b = 10}, &result);
	assert_int_equal(result.places, 3);
}

static void
without_a_percentage_there_are_only_counts(void **state)
{
	struct cap_rule none = {
	    .percentage = CAP_NO_PERCENTAGE, .exception = CAP_NO_PERCENTAGE, .base = CAP_ALL, .hard = true};
	struct cap_result result;

	(void)state;
	cap_places(&none, 4000, &(struct cap_counts){.a = 10}, &result);
	assert_false(result.capped);
	assert_int_equal(result.used, 10);
	assert_int_equal(result.places + result.left + result.over, 0);
	assert_false(cap_refuses_decision(&none, &result));
	assert_false(cap_refuses_publication(&none, &result));
}

static void
rounding_of_the_cap(void **state)
{
	struct cap_rule rule = {.percentage = 3000, .exception = CAP_NO_PERCENTAGE, .base = CAP_ALL};
	struct cap_result result;

	(void)state;
	for (int people = 0; people < 200; people++) {
		struct cap_counts counts = {.b = people};

		rule.rounding = CAP_FLOOR;
		cap_places(&rule, CAP_NO_PERCENTAGE, &counts, &result);
		assert_true(result.places * 10 <= people * 3 && (result.places + 1) * 10 > people * 3);
		rule.rounding = CAP_CEILING;
		cap_places(&rule, CAP_NO_PERCENTAGE, &counts, &result);
		assert_true(result.places * 10 >= people * 3 && (result.places - 1) * 10 < people * 3);
		rule.rounding = CAP_HALF_UP;
		cap_places(&rule, CAP_NO_PERCENTAGE, &counts, &result);
		assert_true(2 * (result.places * 10 - people * 3) <= 10 &&
			    2 * (people * 3 - result.places * 10) < 10);
	}
}

/* Hard refuses the decision only for an agency's cap over everybody, the publication for all but a bloc's. */
static void
what_a_cap_refuses(void **state)
{
	struct cap_result over = {.capped = true, .over = 1}, within = {.capped = true};

	(void)state;
	for (int base = CAP_ALL; base <= CAP_B_OR_ABOVE; base++) {
		for (int scope = CAP_UNIT; scope <= CAP_BLOC; scope++) {
			struct cap_rule rule = {
			    .percentage = 1, .base = (enum cap_base)base, .scope = (enum cap_scope)scope};

			assert_false(cap_refuses_decision(&rule, &over));
			assert_false(cap_refuses_publication(&rule, &over));
			rule.hard = true;
			assert_int_equal(cap_refuses_decision(&rule, &over),
					 base == CAP_ALL && scope == CAP_UNIT);
			assert_int_equal(cap_refuses_publication(&rule, &over), scope != CAP_BLOC);
			assert_false(cap_refuses_decision(&rule, &within));
			assert_false(cap_refuses_publication(&rule, &within));
		}
	}
}

/* One person's move changes two counts by one; back and forth is nothing; only A and the base move the places. */
static void
what_if_one_person_moved(void **state)
{
	static const enum level levels[] = {LEVEL_NONE, LEVEL_A, LEVEL_B, LEVEL_C, LEVEL_D};
	uint64_t seed = 335;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		const struct cap_counts before = {1 + (int)draw(&seed, 20), 1 + (int)draw(&seed, 40), 1 + (int)draw(&seed, 9),
		    1 + (int)draw(&seed, 5), 1 + (int)draw(&seed, 30)};
		const struct cap_rule rule = {.percentage = (int)draw(&seed, 10001), .exception = CAP_NO_PERCENTAGE,
		    .base = (enum cap_base)draw(&seed, 3)};
		const enum level from = levels[draw(&seed, 5)], to = levels[draw(&seed, 5)];
		struct cap_counts counts = before;
		struct cap_result old, new;

		cap_places(&rule, CAP_NO_PERCENTAGE, &before, &old);
		cap_move(&counts, from, to);
		cap_places(&rule, CAP_NO_PERCENTAGE, &counts, &new);
		assert_int_equal(counts.a + counts.b + counts.c + counts.d + counts.undecided,
		    before.a + before.b + before.c + before.d + before.undecided);
		assert_int_equal(new.used - old.used, (to == LEVEL_A) - (from == LEVEL_A));
		/* The undecided count as B: deciding one of them B, or A, leaves every base as it is. */
		if (from == LEVEL_NONE && (to == LEVEL_A || to == LEVEL_B))
			assert_int_equal(new.places, old.places);
		if (rule.base == CAP_ALL)
			assert_int_equal(new.places, old.places);
		else if (from <= LEVEL_B && to > LEVEL_B)
			assert_true(new.places <= old.places);
		cap_move(&counts, to, from);
		assert_memory_equal(&counts, &before, sizeof counts);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(floor_is_the_largest_number_that_the_rule_allows),
	    cmocka_unit_test(the_examples_of_the_regulations),
	    cmocka_unit_test(an_exception_needs_a_rule_for_it),
	    cmocka_unit_test(without_a_percentage_there_are_only_counts),
	    cmocka_unit_test(rounding_of_the_cap),
	    cmocka_unit_test(what_a_cap_refuses),
	    cmocka_unit_test(what_if_one_person_moved),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
