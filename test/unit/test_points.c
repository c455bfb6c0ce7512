/* Points: text, checks, and sums over trees that an independent sum agrees with. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "rating/points.h"

#define NODES  40
#define ROUNDS 3000

static uint32_t
draw(uint64_t *seed, uint32_t below)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return (uint32_t)(*seed >> 32) % below;
}

/* A tree in any order: parents before children only by number. */
struct tree {
	struct criterion node[NODES];
	int score[NODES];
	size_t count;
};

/* The same tree in document order, siblings shuffled, as a criteria set. */
struct flat {
	struct criterion node[NODES];
	int score[NODES];
	size_t from[NODES]; /* number in the tree */
	struct criteria_set set;
};

static void
tree_draw(struct tree *tree, uint64_t *seed)
{
	tree->count = 1 + draw(seed, NODES);
	for (size_t i = 0; i < tree->count; i++) {
		struct criterion *node = &tree->node[i];
		int parent = (int)draw(seed, (uint32_t)i + 1) - 1;

		*node = (struct criterion){.code = "x", .step = 1, .parent = -1};
		if (parent >= 0 && tree->node[parent].depth < 3) {
			node->parent = parent;
			node->depth = tree->node[parent].depth + 1;
			tree->node[parent].group = true;
		}
		node->kind = (enum criterion_kind)draw(seed, 4);
		if (node->parent >= 0 && tree->node[node->parent].kind != CRITERION_NORMAL)
			node->kind = tree->node[node->parent].kind;
		node->knock_out =
		    node->kind == CRITERION_KNOCK_OUT ? (enum level)(2 + draw(seed, 3)) : LEVEL_NONE;
		node->maximum = 1 + (int)draw(seed, 3000);
	}
	for (size_t i = 0; i < tree->count; i++)
		tree->score[i] = draw(seed, 5) == 0 ? POINTS_MISSING
						    : (int)draw(seed, (uint32_t)tree->node[i].maximum + 1);
}

static void
flat_add(const struct tree *tree, struct flat *flat, int parent, int place, uint64_t *seed)
{
	size_t child[NODES], count = 0;

	for (size_t i = 0; i < tree->count; i++)
		if (tree->node[i].parent == parent)
			child[count++] = i;
	while (count > 0) {
		size_t pick = draw(seed, (uint32_t)count), node = child[pick],
		       at = flat->set.criterion_count++;

		child[pick] = child[--count];
		flat->node[at] = tree->node[node];
		flat->node[at].parent = place;
		flat->score[at] = tree->score[node];
		flat->from[at] = node;
		flat_add(tree, flat, (int)node, (int)at, seed);
	}
}

static void
flat_make(const struct tree *tree, struct flat *flat, uint64_t *seed)
{
	flat->set = (struct criteria_set){.code = "s", .criteria = flat->node};
	flat_add(tree, flat, -1, -1, seed);
	assert_int_equal(flat->set.criterion_count, tree->count);
}

/* The oracle works upwards by depth over the tree, and not downwards over document order. */
static void
oracle(const struct tree *tree, int round_to, struct points_total *out)
{
	long sum[NODES] = {0}, total = 0, reach = 0;
	unsigned worst = 0;

	*out = (struct points_total){0};
	for (int depth = 3; depth >= 0; depth--) {
		for (size_t i = 0; i < tree->count; i++) {
			const struct criterion *node = &tree->node[i];
			long value = node->group ? sum[i] : tree->score[i];

			if (node->depth != depth)
				continue;
			if (!node->group && tree->score[i] == POINTS_MISSING) {
				*(node->kind == CRITERION_NORMAL ? &out->missing : &out->unclaimed) += 1;
				value = 0;
			} else if (!node->group && node->kind == CRITERION_KNOCK_OUT && value > 0 &&
				   node->knock_out > worst) {
				worst = node->knock_out;
			}
			if (node->group && node->kind == CRITERION_DEDUCTION)
				value = -value;
			value = value < 0 ? 0 : value > node->maximum ? node->maximum : value;
			if (node->kind == CRITERION_KNOCK_OUT)
				value = 0;
			if (node->kind == CRITERION_DEDUCTION)
				value = -value;
			*(depth == 0 ? &total : &sum[node->parent]) += value;
			if (depth == 0 && (node->kind == CRITERION_NORMAL || node->kind == CRITERION_BONUS))
				reach += node->maximum;
		}
	}
	out->maximum = (int)reach;
	total = total < 0 ? 0 : total > reach ? reach : total;
	/* Half up: the multiple below the total plus half a step. */
	while (total % round_to != 0)
		total += 2 * (total % round_to) >= round_to ? 1 : -1;
	out->total = (int)(total > reach ? reach : total);
	out->knock_out = (enum level)worst;
}

static void
totals_agree_with_an_independent_sum_in_any_order(void **state)
{
	static const int round_to[] = {1, 10, 25, 50, 100};
	uint64_t seed = 20220124;

	(void)state;
	for (int round = 0; round < ROUNDS; round++) {
		struct tree tree;
		struct flat flat;
		struct points_total expected, got;
		int to = round_to[draw(&seed, 5)];

		tree_draw(&tree, &seed);
		oracle(&tree, to, &expected);
		for (int order = 0; order < 3; order++) {
			flat_make(&tree, &flat, &seed);
			points_total(&flat.set, flat.score, to, &got);
			assert_int_equal(got.total, expected.total);
			assert_int_equal(got.maximum, expected.maximum);
			assert_int_equal(got.missing, expected.missing);
			assert_int_equal(got.unclaimed, expected.unclaimed);
			assert_int_equal(got.knock_out, expected.knock_out);
			assert_true(got.total >= 0 && got.total <= got.maximum);
		}
	}
}

static void
more_points_never_give_less_and_more_deductions_never_more(void **state)
{
	uint64_t seed = 630;
	int risen = 0;

	(void)state;
	for (int round = 0; round < ROUNDS; round++) {
		struct tree tree;
		struct flat flat;
		struct points_total before, after;
		size_t pick;

		tree_draw(&tree, &seed);
		flat_make(&tree, &flat, &seed);
		pick = draw(&seed, (uint32_t)tree.count);
		if (flat.node[pick].group || flat.score[pick] == POINTS_MISSING ||
		    flat.score[pick] == flat.node[pick].maximum)
			continue;
		points_total(&flat.set, flat.score, 50, &before);
		flat.score[pick]++;
		points_total(&flat.set, flat.score, 50, &after);
		if (flat.node[pick].kind == CRITERION_DEDUCTION)
			assert_true(after.total <= before.total);
		else if (flat.node[pick].kind == CRITERION_KNOCK_OUT)
			assert_int_equal(after.total, before.total);
		else
			assert_true(after.total >= before.total);
		risen += after.total != before.total;
	}
	assert_true(risen > 0);
}

static const struct criterion month[] = {
    {.code = "conduct", .maximum = 2000, .parent = -1, .group = true},
    {.code = "law", .maximum = 1200, .step = 50, .parent = 0, .depth = 1},
    {.code = "hours", .maximum = 1200, .step = 50, .parent = 0, .depth = 1},
    {.code = "results", .maximum = 7000, .step = 1, .parent = -1},
    {.code = "bonus", .kind = CRITERION_BONUS, .maximum = 1000, .step = 1, .parent = -1},
    {.code = "late", .kind = CRITERION_DEDUCTION, .maximum = 500, .step = 1, .parent = -1},
    {.code = "breach",
     .kind = CRITERION_KNOCK_OUT,
     .maximum = 100,
     .step = 100,
     .parent = -1,
     .knock_out = LEVEL_D},
    {.code = "counted",
     .source = CRITERION_COUNTED,
     .kind = CRITERION_BONUS,
     .maximum = 100,
     .step = 1,
     .parent = -1},
};
static const struct criteria_set month_set = {.code = "m", .criteria = month, .criterion_count = 8};

#define NONE POINTS_MISSING

static void
missing_is_not_zero(void **state)
{
	const int zero[] = {NONE, 0, 0, 0, 0, 0, 0, 0},
		  blank[] = {NONE, NONE, 0, NONE, NONE, NONE, NONE, NONE};
	const int empty[] = {NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE};
	struct points_total total;

	(void)state;
	points_total(&month_set, zero, 1, &total);
	assert_int_equal(total.total, 0);
	assert_int_equal(total.missing, 0);
	assert_int_equal(total.unclaimed, 0);
	points_total(&month_set, blank, 1, &total);
	assert_int_equal(total.missing, 2);
	assert_int_equal(total.unclaimed, 4);
	points_total(&month_set, empty, 1, &total);
	assert_int_equal(total.missing, 3);
	assert_int_equal(total.total, 0);
}

static void
group_maximum_bonus_deduction_and_knock_out(void **state)
{
	const int scores[] = {NONE, 1200, 1150, 6575, 250, 125, 100, NONE};
	struct points_total total;

	(void)state;
	points_total(&month_set, scores, 1, &total);
	assert_int_equal(total.total, 2000 + 6575 + 250 - 125);
	assert_int_equal(total.maximum, 10100);
	assert_int_equal(total.knock_out, LEVEL_D);
	points_subtotal(&month_set, scores, 0, &total);
	assert_int_equal(total.total, 2000);
	assert_int_equal(total.maximum, 2000);
	points_subtotal(&month_set, scores, 5, &total);
	assert_int_equal(total.total, 125);
	assert_int_equal(points_maximum(&month_set), 10100);
}

static void
rounds_once_and_half_up(void **state)
{
	const int thirds[] = {NONE, 33, 33, 33, 0, 0, 0, 0}, half[] = {NONE, 0, 0, 8950, 0, 0, 0, 0};
	const int below[] = {NONE, 0, 0, 7000, 940, 0, 0, 0};
	struct points_total total;

	(void)state;
	points_total(&month_set, thirds, 100, &total);
	assert_int_equal(total.total, 100);
	points_total(&month_set, thirds, 1, &total);
	assert_int_equal(total.total, 99);
	/* A score above its maximum counts as the maximum. */
	points_total(&month_set, half, 1, &total);
	assert_int_equal(total.total, 7000);
	points_total(&month_set, below, 100, &total);
	assert_int_equal(total.total, 7900);
}

static void
every_number_of_points_survives_its_text(void **state)
{
	(void)state;
	for (int points = 0; points <= 999999; points += points < 20000 ? 1 : 997) {
		char text[POINTS_TEXT];
		int back = -1;

		assert_int_equal(points_parse(points_format(points, text, sizeof(text)), &back),
				 POINTS_PARSED);
		assert_int_equal(back, points);
		assert_null(strchr(text, '.'));
		assert_true(strchr(text, ',') == NULL || text[strlen(text) - 1] != '0');
	}
}

static void
text_of_points(void **state)
{
	static const struct {
		const char *text;
		enum points_parsed parsed;
		int points;
	} cases[] = {
	    {"17", POINTS_PARSED, 1700},
	    {"17,5", POINTS_PARSED, 1750},
	    {"17.5", POINTS_PARSED, 1750},
	    {"17,05", POINTS_PARSED, 1705},
	    {" 17,50\t", POINTS_PARSED, 1750},
	    {"0", POINTS_PARSED, 0},
	    {"0,01", POINTS_PARSED, 1},
	    {"007", POINTS_PARSED, 700},
	    {"9999,99", POINTS_PARSED, 999999},
	    {"", POINTS_EMPTY, POINTS_MISSING},
	    {" \r\n", POINTS_EMPTY, POINTS_MISSING},
	    {"17,555", POINTS_DECIMALS, 7},
	    {"1.000", POINTS_DECIMALS, 7},
	    {"10000", POINTS_TOO_LARGE, 7},
	    {"99999999999999999999", POINTS_TOO_LARGE, 7},
	    {"-1", POINTS_MALFORMED, 7},
	    {"+1", POINTS_MALFORMED, 7},
	    {"1,", POINTS_MALFORMED, 7},
	    {",5", POINTS_MALFORMED, 7},
	    {"1.000,5", POINTS_MALFORMED, 7},
	    {"1 7", POINTS_MALFORMED, 7},
	    {"17a", POINTS_MALFORMED, 7},
	    {"1e1", POINTS_MALFORMED, 7},
	    {"0x10", POINTS_MALFORMED, 7},
	    {"nan", POINTS_MALFORMED, 7},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int points = 7;

		if (points_parse(cases[i].text, &points) != cases[i].parsed || points != cases[i].points)
			fail_msg("\"%s\" gives %d", cases[i].text, points);
	}
}

static void
points_as_text(void **state)
{
	char text[POINTS_TEXT];

	(void)state;
	assert_string_equal(points_format(1750, text, sizeof(text)), "17,5");
	assert_string_equal(points_format(1705, text, sizeof(text)), "17,05");
	assert_string_equal(points_format(1700, text, sizeof(text)), "17");
	assert_string_equal(points_format(5, text, sizeof(text)), "0,05");
	assert_string_equal(points_format(-150, text, sizeof(text)), "-1,5");
	assert_string_equal(points_format(POINTS_MISSING, text, sizeof(text)), "");
	assert_string_equal(points_format(INT_MAX, text, sizeof(text)), "21474836,47");
	assert_string_equal(points_format(INT_MIN + 1, text, sizeof(text)), "-21474836,47");
}

static void
a_score_is_checked_against_its_criterion(void **state)
{
	(void)state;
	assert_int_equal(points_check(&month[1], 1200), POINTS_FITS);
	assert_int_equal(points_check(&month[1], 0), POINTS_FITS);
	assert_int_equal(points_check(&month[1], 1250), POINTS_OVER_MAXIMUM);
	assert_int_equal(points_check(&month[1], 25), POINTS_OFF_STEP);
	assert_int_equal(points_check(&month[1], -50), POINTS_NEGATIVE);
	assert_int_equal(points_check(&month[0], 0), POINTS_NOT_SCORED);
	assert_int_equal(points_check(&month[7], 0), POINTS_NOT_SCORED);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(totals_agree_with_an_independent_sum_in_any_order),
	    cmocka_unit_test(more_points_never_give_less_and_more_deductions_never_more),
	    cmocka_unit_test(missing_is_not_zero),
	    cmocka_unit_test(group_maximum_bonus_deduction_and_knock_out),
	    cmocka_unit_test(rounds_once_and_half_up),
	    cmocka_unit_test(every_number_of_points_survives_its_text),
	    cmocka_unit_test(text_of_points),
	    cmocka_unit_test(points_as_text),
	    cmocka_unit_test(a_score_is_checked_against_its_criterion),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
