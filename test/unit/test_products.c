/* Results counted from products: worked examples, and properties over random months. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rating/points.h"
#include "rating/products.h"

static const struct rule_set rules = {.counts_products = true, .product_fault = 2500, .product_delay = 2500};
static const int unknown[3] = {POINTS_MISSING, POINTS_MISSING, POINTS_MISSING};

static uint32_t
draw(uint64_t *seed, uint32_t below)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return (uint32_t)(*seed >> 32) % below;
}

static size_t
draw_month(uint64_t *seed, struct product products[40])
{
	const size_t count = 1 + draw(seed, 40);

	for (size_t i = 0; i < count; i++)
		products[i] = (struct product){1 + (int)draw(seed, 20), 1 + (int)draw(seed, 300), (int)draw(seed, 101), (int)draw(seed, 6), (int)draw(seed, 6),
		    draw(seed, 4) == 0};
	return count;
}

static int
staff(const struct product *products, size_t count)
{
	struct products found;

	products_count(&rules, FORMULA_STAFF, 7000, products, count, unknown, &found);
	return found.points;
}

static void
all_done_well_and_in_time_is_everything(void **state)
{
	const struct product products[] = {{1, 100, 100, 0, 0, false}, {1, 250, 100, 0, 0, false}};
	const int whole[3] = {PRODUCT_SHARE, PRODUCT_SHARE, PRODUCT_SHARE};
	struct products found;

	(void)state;
	assert_int_equal(staff(products, 2), 7000);
	products_count(&rules, FORMULA_LEADER, 7000, products, 2, whole, &found);
	assert_int_equal(found.points, 7000);
}

/*
 * Three products of coefficients 1, 1 and 2; the second has one fault, the third is not done: a = 2/4, b = 1.75/4,
 * c = 2/4, so (0.5 + 0.4375 + 0.5) / 3 x 70 = 33.541666…
 */
static void
worked_example(void **state)
{
	const struct product products[] = {{1, 100, 100, 0, 0, false}, {1, 100, 100, 1, 0, false}, {1, 200, 0, 0, 0, false}};
	const int leader[3] = {PRODUCT_SHARE, PRODUCT_SHARE / 2, PRODUCT_SHARE};
	struct products found;

	(void)state;
	products_count(&rules, FORMULA_STAFF, 7000, products, 3, unknown, &found);
	assert_int_equal(found.points, 3354);
	assert_int_equal(found.part[PRODUCT_A], 5000);
	assert_int_equal(found.part[PRODUCT_B], 4375);
	assert_int_equal(found.part[PRODUCT_C], 5000);
	/* (0.5 + 0.4375 + 0.5 + 1 + 0.5 + 1) / 6 x 70 = 45.9375 */
	products_count(&rules, FORMULA_LEADER, 7000, products, 3, leader, &found);
	assert_int_equal(found.points, 4594);
}

static void
faults_and_delays_take_a_quarter_each_and_never_more_than_all(void **state)
{
	(void)state;
	for (int times = 0; times <= 6; times++) {
		const struct product faulty = {1, 100, 100, times, 0, false}, late = {1, 100, 100, 0, times, false},
				     excused = {1, 100, 100, 0, times, true};
		const int left = times >= 4 ? 0 : 10000 - 2500 * times;
		struct products found;

		products_count(&rules, FORMULA_STAFF, 7000, &faulty, 1, unknown, &found);
		assert_int_equal(found.part[PRODUCT_B], left);
		assert_int_equal(found.part[PRODUCT_C], 10000);
		products_count(&rules, FORMULA_STAFF, 7000, &late, 1, unknown, &found);
		assert_int_equal(found.part[PRODUCT_B], 10000);
		assert_int_equal(found.part[PRODUCT_C], left);
		assert_int_equal(staff(&excused, 1), 7000);
	}
}

/* Twenty files written down in one line count as twenty lines of one file each would. */
static void
alike_products_count_as_each_by_itself(void **state)
{
	struct product apart[20], together = {20, 50, 100, 3, 7, false};

	(void)state;
	for (int i = 0; i < 20; i++)
		apart[i] = (struct product){1, 50, 100, i < 3, i < 7, false};
	assert_int_equal(staff(&together, 1), staff(apart, 20));
}

/* Not enough data is neither nothing nor everything. */
static void
nothing_assigned_is_not_known(void **state)
{
	const struct product product = {1, 100, 100, 0, 0, false};
	int leader[3] = {PRODUCT_SHARE, POINTS_MISSING, PRODUCT_SHARE};
	struct products found;

	(void)state;
	assert_int_equal(staff(NULL, 0), POINTS_MISSING);
	products_count(&rules, FORMULA_LEADER, 7000, &product, 1, leader, &found);
	assert_int_equal(found.points, POINTS_MISSING);
	assert_int_equal(found.part[PRODUCT_A], 10000);
	leader[1] = 0;
	products_count(&rules, FORMULA_LEADER, 7000, &product, 1, leader, &found);
	assert_int_equal(found.points, 5833);
}

static void
it_stays_between_nothing_and_the_maximum_whatever_the_order(void **state)
{
	uint64_t seed = 335;

	(void)state;
	for (int round = 0; round < 5000; round++) {
		struct product products[40];
		const size_t count = draw_month(&seed, products);
		const int points = staff(products, count);

		assert_in_range(points, 0, 7000);
		for (size_t i = count; i > 1; i--) {
			const size_t other = draw(&seed, (uint32_t)i);
			const struct product swap = products[i - 1];

			products[i - 1] = products[other];
			products[other] = swap;
		}
		assert_int_equal(staff(products, count), points);
	}
}

static void
more_done_is_never_less_and_more_faults_are_never_more(void **state)
{
	uint64_t seed = 2026;

	(void)state;
	for (int round = 0; round < 5000; round++) {
		struct product products[40];
		const size_t count = draw_month(&seed, products), one = draw(&seed, (uint32_t)count);
		const int points = staff(products, count);

		if (products[one].done < 100) {
			products[one].done++;
			assert_true(staff(products, count) >= points);
			products[one].done--;
		}
		products[one].faults++;
		assert_true(staff(products, count) <= points);
		products[one].faults--;
		products[one].delays++;
		assert_true(staff(products, count) <= points);
	}
}

/* The points are the whole number nearest to the exact fraction, the higher of two; in long arithmetic of its own. */
static void
it_is_rounded_once(void **state)
{
	uint64_t seed = 70;

	(void)state;
	for (int round = 0; round < 5000; round++) {
		struct product products[40];
		const size_t count = draw_month(&seed, products);
		const int64_t points = staff(products, count);
		int64_t above = 0, below = 0;

		for (size_t i = 0; i < count; i++) {
			const int quarters = 4 * products[i].quantity;
			const int quality = products[i].faults > quarters ? 0 : quarters - products[i].faults;
			const int delays = products[i].objective ? 0 : products[i].delays;
			const int progress = delays > quarters ? 0 : quarters - delays;

			above += (int64_t)products[i].coefficient * products[i].done * (quarters + quality + progress);
			below += (int64_t)products[i].coefficient * 100 * 3 * quarters;
		}
		assert_true(2 * points * below - below <= 2 * 7000 * above);
		assert_true(2 * 7000 * above < 2 * points * below + below);
	}
}

enum { MANY = 20000 };

/* As much of everything as may be: nothing overflows. */
static void
the_largest_month_is_counted(void **state)
{
	static struct product products[MANY];
	const int whole[3] = {PRODUCT_SHARE, PRODUCT_SHARE, PRODUCT_SHARE};
	struct products found;

	(void)state;
	for (size_t i = 0; i < MANY; i++)
		products[i] = (struct product){PRODUCT_QUANTITY, PRODUCT_COEFFICIENT, 100, 0, 0, false};
	products_count(&rules, FORMULA_LEADER, 10000, products, MANY, whole, &found);
	assert_int_equal(found.points, 10000);
}

/* The last of many counts like the first. */
static void
many_are_all_counted(void **state)
{
	static struct product products[MANY];
	struct products found;

	(void)state;
	for (size_t i = 0; i < MANY; i++)
		products[i] = (struct product){1, 100, i < MANY / 2 ? 100 : 0, 0, 0, false};
	products_count(&rules, FORMULA_STAFF, 7000, products, MANY, unknown, &found);
	assert_int_equal(found.count, MANY);
	assert_int_equal(found.points, 3500);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_done_well_and_in_time_is_everything),
		cmocka_unit_test(worked_example),
		cmocka_unit_test(faults_and_delays_take_a_quarter_each_and_never_more_than_all),
		cmocka_unit_test(alike_products_count_as_each_by_itself),
		cmocka_unit_test(nothing_assigned_is_not_known),
		cmocka_unit_test(it_stays_between_nothing_and_the_maximum_whatever_the_order),
		cmocka_unit_test(more_done_is_never_less_and_more_faults_are_never_more),
		cmocka_unit_test(it_is_rounded_once),
		cmocka_unit_test(the_largest_month_is_counted),
		cmocka_unit_test(many_are_all_counted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
