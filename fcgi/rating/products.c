#include <stdint.h>

#include "rating/points.h"
#include "rating/products.h"

__extension__ typedef __int128 wide;

/* What is left of the points of so many products after so many faults or delays, hundredths of a percent of one product. */
static int64_t
products_left(int quantity, int taken, int times)
{
	const int64_t left = (int64_t)quantity * PRODUCT_SHARE - (int64_t)taken * times;

	return left < 0 ? 0 : left;
}

static wide
half_up(wide above, wide below)
{
	return (2 * above + below) / (2 * below);
}

/* Every part over the same whole, quantity × coefficient × per cent × share: at most 10^14 a product, times a share or a maximum below. */
static wide
products_sum(const struct rule_set *rules, const struct product *products, size_t count, wide part[PRODUCT_PARTS])
{
	wide whole = 0;

	for (size_t i = 0; i < count; i++) {
		const struct product *product = &products[i];
		const int64_t done = (int64_t)product->coefficient * product->done;

		whole += (wide)product->quantity * product->coefficient * 100 * PRODUCT_SHARE;
		part[PRODUCT_A] += (wide)done * product->quantity * PRODUCT_SHARE;
		part[PRODUCT_B] += (wide)done * products_left(product->quantity, rules->product_fault, product->faults);
		part[PRODUCT_C] += (wide)done *
		    products_left(product->quantity, rules->product_delay, product->objective ? 0 : product->delays);
	}
	return whole;
}

void
products_count(const struct rule_set *rules, enum criterion_formula formula, int maximum, const struct product *products,
    size_t count, const int leader[3], struct products *out)
{
	const int parts = formula == FORMULA_LEADER ? PRODUCT_PARTS : PRODUCT_D;
	wide part[PRODUCT_PARTS] = {0}, sum = 0, whole;

	*out = (struct products){.count = count, .points = POINTS_MISSING};
	for (int i = 0; i < PRODUCT_PARTS; i++)
		out->part[i] = POINTS_MISSING;
	for (int i = PRODUCT_D; i < parts; i++)
		out->part[i] = leader[i - PRODUCT_D];
	whole = products_sum(rules, products, count, part);
	if (whole == 0)
		return;
	for (int i = PRODUCT_A; i <= PRODUCT_C; i++)
		out->part[i] = (int)half_up(part[i] * PRODUCT_SHARE, whole);
	for (int i = 0; i < parts; i++) {
		if (out->part[i] == POINTS_MISSING)
			return;
		sum += i < PRODUCT_D ? part[i] : whole / PRODUCT_SHARE * out->part[i];
	}
	out->points = (int)half_up(sum * maximum, whole * parts);
}
