/*
 * Rates what it reads, for test/unit/oracle.py. The argument is the document of a rule set; "-" is missing and
 * numbers are hundredths. "total SET SCORE…" is answered by total, missing and level;
 * "products staff|leader MAXIMUM D DD E" with
 * "QUANTITY COEFFICIENT DONE FAULTS DELAYS OBJECTIVE" each, by a, b, c and points; "cap BASE ROUNDING PERCENTAGE A B C D
 * UNDECIDED" by places and over.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rating/cap.h"
#include "rating/points.h"
#include "rating/products.h"
#include "record/ruleset.h"

#define SCORES_MOST 500
#define PRODUCTS_READ 1000

static int
next_number(void)
{
	const char *word = strtok(NULL, " \n");

	return word == NULL || strcmp(word, "-") == 0 ? POINTS_MISSING : (int)strtol(word, NULL, 10);
}

static int
rate_total(const struct rule_set *rules)
{
	const struct criteria_set *set = rule_set_find_criteria(rules, strtok(NULL, " \n"));
	struct points_total total;
	int scores[SCORES_MOST];

	if (set == NULL || set->criterion_count > SCORES_MOST)
		return 1;
	for (size_t i = 0; i < set->criterion_count; i++)
		scores[i] = next_number();
	points_total(set, scores, rules->round_to, &total);
	printf("%d %zu %c\n", total.total, total.missing, level_letter(level_of_points(&rules->levels, total.total)));
	return 0;
}

static int
rate_products(void)
{
	static const struct rule_set rules = {.counts_products = true, .product_fault = 2500, .product_delay = 2500};
	static struct product products[PRODUCTS_READ];
	const bool leads = strcmp(strtok(NULL, " \n"), "leader") == 0;
	const int maximum = next_number();
	int leader[3];
	struct products found;
	size_t count = 0;

	for (size_t i = 0; i < 3; i++)
		leader[i] = next_number();
	for (int first = next_number(); first != POINTS_MISSING && count < PRODUCTS_READ; first = next_number()) {
		struct product *product = &products[count++];

		product->quantity = first;
		product->coefficient = next_number();
		product->done = next_number();
		product->faults = next_number();
		product->delays = next_number();
		product->objective = next_number() != 0;
	}
	products_count(&rules, leads ? FORMULA_LEADER : FORMULA_STAFF, maximum, products, count, leader, &found);
	printf("%d %d %d %d\n", found.part[PRODUCT_A], found.part[PRODUCT_B], found.part[PRODUCT_C], found.points);
	return 0;
}

static int
rate_cap(void)
{
	struct cap_rule rule = {.exception = CAP_NO_PERCENTAGE};
	struct cap_counts counts;
	struct cap_result result;

	rule.base = (enum cap_base)next_number();
	rule.rounding = (enum cap_rounding)next_number();
	rule.percentage = next_number();
	counts.a = next_number();
	counts.b = next_number();
	counts.c = next_number();
	counts.d = next_number();
	counts.undecided = next_number();
	cap_places(&rule, CAP_NO_PERCENTAGE, &counts, &result);
	printf("%d %d\n", result.places, result.over);
	return 0;
}

int
main(int argc, char **argv)
{
	static char line[1 << 16];
	struct pool *pool = pool_new();
	struct ruleset_error error;
	const struct rule_set *rules = argc == 2 ? ruleset_read(pool, argv[1], &error) : NULL;
	int status = rules == NULL;

	while (status == 0 && fgets(line, sizeof(line), stdin) != NULL) {
		const char *word = strtok(line, " \n");

		if (word != NULL && strcmp(word, "total") == 0)
			status = rate_total(rules);
		else if (word != NULL && strcmp(word, "products") == 0)
			status = rate_products();
		else if (word != NULL && strcmp(word, "cap") == 0)
			status = rate_cap();
		else
			status = 1;
	}
	pool_free(pool);
	return status;
}
