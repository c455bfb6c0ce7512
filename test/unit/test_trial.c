/* A dry run of other rules over ratings that were given. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rating/points.h"
#include "rating/trial.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static const struct criterion old_criteria[] = {
	{.code = "conduct", .maximum = 3000, .step = 1, .parent = -1},
	{.code = "results", .maximum = 7000, .step = 1, .parent = -1},
	{.code = "breach", .kind = CRITERION_KNOCK_OUT, .maximum = 100, .step = 1, .parent = -1, .knock_out = LEVEL_C},
};
static const struct criteria_set old_set = {.code = "s", .criteria = old_criteria, .criterion_count = LENGTH(old_criteria)};

static const struct level_facts plain = {.working_days = 20, .worked_days = 20};

static struct rule_set
rules_with(int excellent)
{
	struct rule_set rules = {.scale = 10000, .round_to = 1};
	const int from[] = {excellent, 7000, 5000, INT_MIN};

	for (int i = 0; i < LEVEL_COUNT; i++)
		rules.levels.levels[i] =
		    (struct level_rule){.level = (enum level)(i + 1), .from = from[i], .below = i == 0 ? INT_MAX : from[i - 1]};
	rules.levels.absence_share = -1;
	return rules;
}

static struct trial
run(const struct rule_set *old, const struct rule_set *new, const struct criteria_set *set, const int *scores, int given,
    enum level level, const struct level_facts *facts)
{
	struct trial trial;
	int room[8];

	trial_run(&(struct trial_rules){old, &old_set}, &(struct trial_rules){new, set}, scores, given, level, facts, room, &trial);
	return trial;
}

static void
the_same_rules_change_nobody(void **state)
{
	const struct rule_set rules = rules_with(9000);

	(void)state;
	for (int conduct = 0; conduct <= 3000; conduct += 250)
		for (int results = 0; results <= 7000; results += 500)
			for (enum level level = LEVEL_A; level <= LEVEL_D; level++) {
				const int scores[] = {conduct, results, POINTS_MISSING};
				const struct trial trial = run(&rules, &rules, &old_set, scores, conduct + results, level, &plain);

				assert_int_equal(trial.would, level);
				assert_int_equal(trial.causes, 0);
				assert_int_equal(trial.after, conduct + results);
			}
}

static void
another_threshold_moves_those_between(void **state)
{
	const struct rule_set old = rules_with(9000), new = rules_with(9500);
	const int scores[] = {2500, 6800, POINTS_MISSING};
	struct trial trial = run(&old, &new, &old_set, scores, 9300, LEVEL_A, &plain);

	(void)state;
	assert_int_equal(trial.said_before, LEVEL_A);
	assert_int_equal(trial.said_after, LEVEL_B);
	assert_int_equal(trial.would, LEVEL_B);
	assert_int_equal(trial.causes, TRIAL_THRESHOLD);
	/* Whoever decided otherwise than the points keeps the decision while the rules say as before. */
	trial = run(&new, &new, &old_set, scores, 9300, LEVEL_A, &plain);
	assert_int_equal(trial.would, LEVEL_A);
}

static void
criteria_are_the_same_by_code(void **state)
{
	static const struct criterion criteria[] = {
		{.code = "results", .maximum = 6000, .step = 1, .parent = -1},
		{.code = "conduct", .maximum = 4000, .step = 1, .parent = -1},
	};
	static const struct criteria_set set = {.code = "n", .criteria = criteria, .criterion_count = LENGTH(criteria)};
	const struct rule_set rules = rules_with(9000);
	const int scores[] = {2500, 6800, 0};
	const struct trial trial = run(&rules, &rules, &set, scores, 9300, LEVEL_A, &plain);

	(void)state;
	assert_int_equal(trial.after, 8500);
	assert_int_equal(trial.cut, 1);
	assert_int_equal(trial.dropped, 1);
	assert_int_equal(trial.would, LEVEL_B);
	assert_int_equal(trial.causes, TRIAL_POINTS);
}

static void
a_new_criterion_is_missing_and_not_zero(void **state)
{
	static const struct criterion criteria[] = {
		{.code = "conduct", .maximum = 2000, .step = 1, .parent = -1},
		{.code = "results", .maximum = 7000, .step = 1, .parent = -1},
		{.code = "digital", .maximum = 1000, .step = 1, .parent = -1},
	};
	static const struct criteria_set set = {.code = "n", .criteria = criteria, .criterion_count = LENGTH(criteria)};
	const struct rule_set rules = rules_with(9000);
	const int scores[] = {2000, 7000, POINTS_MISSING};
	const struct trial trial = run(&rules, &rules, &set, scores, 9000, LEVEL_A, &plain);

	(void)state;
	assert_int_equal(trial.unscored, 1);
	assert_int_equal(trial.after, POINTS_MISSING);
	assert_int_equal(trial.would, LEVEL_NONE);
}

static void
a_total_given_as_a_whole_keeps_its_points(void **state)
{
	static const struct criterion criteria[] = {{.code = "other", .maximum = 10000, .step = 1, .parent = -1}};
	static const struct criteria_set set = {.code = "n", .criteria = criteria, .criterion_count = LENGTH(criteria)};
	const struct rule_set old = rules_with(9000), new = rules_with(8500);
	const int scores[] = {2000, POINTS_MISSING, POINTS_MISSING};
	const struct trial trial = run(&old, &new, &set, scores, 8800, LEVEL_B, &plain);

	(void)state;
	assert_int_equal(trial.after, 8800);
	assert_int_equal(trial.unscored, 0);
	assert_int_equal(trial.would, LEVEL_A);
	assert_int_equal(trial.causes, TRIAL_THRESHOLD);
}

static void
facts_bind_by_the_new_rules(void **state)
{
	struct rule_set old = rules_with(9000), new = rules_with(9000);
	const struct level_facts away = {.working_days = 20, .worked_days = 10};
	const int scores[] = {2500, 6800, POINTS_MISSING}, breach[] = {2500, 6800, 100};
	struct trial trial;

	(void)state;
	new.levels.absence_share = 5000;
	new.levels.absence_best = LEVEL_C;
	trial = run(&old, &new, &old_set, scores, 9300, LEVEL_A, &away);
	assert_int_equal(trial.would, LEVEL_C);
	assert_int_equal(trial.causes, TRIAL_BOUND);
	/* Decided below what the points say: the bound still holds. */
	trial = run(&old, &new, &old_set, scores, 9300, LEVEL_B, &away);
	assert_int_equal(trial.would, LEVEL_C);
	trial = run(&new, &old, &old_set, scores, 9300, LEVEL_C, &away);
	assert_int_equal(trial.would, LEVEL_A);
	/* Decided above what the points say, and above what the new rules leave of it. */
	new.levels.absence_best = LEVEL_B;
	trial = run(&old, &new, &old_set, (const int[]){2500, 4000, POINTS_MISSING}, 6500, LEVEL_A, &away);
	assert_int_equal(trial.said_before, LEVEL_C);
	assert_int_equal(trial.said_after, LEVEL_C);
	assert_int_equal(trial.would, LEVEL_B);
	assert_int_equal(trial.causes, TRIAL_BOUND);
	trial = run(&old, &old, &old_set, breach, 9300, LEVEL_C, &plain);
	assert_int_equal(trial.would, LEVEL_C);
	assert_int_equal(trial.causes, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_rules_change_nobody),
		cmocka_unit_test(another_threshold_moves_those_between),
		cmocka_unit_test(criteria_are_the_same_by_code),
		cmocka_unit_test(a_new_criterion_is_missing_and_not_zero),
		cmocka_unit_test(a_total_given_as_a_whole_keeps_its_points),
		cmocka_unit_test(facts_bind_by_the_new_rules),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
