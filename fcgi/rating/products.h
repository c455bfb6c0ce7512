/*
 * Results counted from products (NĐ 335/2025, domain.md section 4): every product has a coefficient; of all that was assigned,
 * a is the share done, b the share done with quality, c the share done on time; leaders add d, đ and e.
 */
#ifndef DANHGIA_RATING_PRODUCTS_H
#define DANHGIA_RATING_PRODUCTS_H

#include <stdbool.h>
#include <stddef.h>

#include "rating/rule_set.h"

#define PRODUCT_COEFFICIENT	10000	/* the largest, hundredths: 100 */
#define PRODUCT_QUANTITY	999	/* the most alike products of one entry */
#define PRODUCT_SHARE		10000	/* a whole, in hundredths of a percent */

/* Alike products that were assigned together. Faults and delays are those of all of them, each of another product. */
struct product {
	int	quantity;	/* 1 to PRODUCT_QUANTITY */
	int	coefficient;	/* of one, hundredths, 1 to PRODUCT_COEFFICIENT */
	int	done;		/* per cent, 0 to 100 */
	int	faults;		/* of quality */
	int	delays;
	bool	objective;	/* the delays have a cause that the authority confirmed: they take nothing */
};

/* The order of the parts: a, b and c of everybody, then d, đ and e of a leader. */
enum product_part { PRODUCT_A, PRODUCT_B, PRODUCT_C, PRODUCT_D, PRODUCT_DD, PRODUCT_E, PRODUCT_PARTS };

struct products {
	size_t	count;			/* entries assigned */
	int	part[PRODUCT_PARTS];	/* hundredths of a percent, half up, to be shown; POINTS_MISSING: not known */
	int	points;			/* hundredths, from the exact parts, one rounding half up; POINTS_MISSING: not enough data */
};

/*
 * Counts a criterion of that formula and maximum (hundredths). leader holds d, đ and e, each a whole, a half or POINTS_MISSING;
 * it is not read for staff. No product, or a part of the leader not given, is not enough data: never 0 and never all.
 * The fields of the products must be in range.
 */
void	products_count(const struct rule_set *, enum criterion_formula, int maximum, const struct product *, size_t count,
	    const int leader[3], struct products *);

#endif
