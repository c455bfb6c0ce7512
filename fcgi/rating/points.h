/*
 * Points are hundredths of a point in an int; a score that was not given is POINTS_MISSING and never 0.
 * Sums are exact; the one rounding, half up, comes at the end (domain.md section 4, "Arithmetic").
 */
#ifndef DANHGIA_RATING_POINTS_H
#define DANHGIA_RATING_POINTS_H

#include <limits.h>
#include <stddef.h>
#include <stdint.h>

#include "rating/criteria.h"

#define POINTS_MISSING	INT_MIN
#define POINTS_TEXT	16		/* enough for points_format */

enum points_parsed {
	POINTS_PARSED,
	POINTS_EMPTY,		/* nothing but blanks; *out is POINTS_MISSING */
	POINTS_MALFORMED,	/* not a number, or a sign, or a grouping mark */
	POINTS_DECIMALS,	/* a number with more than two decimals */
	POINTS_TOO_LARGE	/* a number above 9999,99 */
};

enum points_checked {
	POINTS_FITS,
	POINTS_NOT_SCORED,	/* a group, or counted from products */
	POINTS_NEGATIVE,
	POINTS_OVER_MAXIMUM,
	POINTS_OFF_STEP
};

struct points_total {
	int		total;		/* of the scores present, rounded, hundredths, 0 to maximum */
	int		maximum;	/* what could be reached, hundredths */
	size_t		missing;	/* normal criteria without a score: the total says nothing yet if above 0 */
	size_t		unclaimed;	/* bonus, deduction and knock-out criteria left blank */
	enum level	knock_out;	/* best level left by the knock-outs that apply; LEVEL_NONE: none does */
};

/* Accepts "17", "17,5", "17.50" with blanks around. *out is set only for POINTS_PARSED and POINTS_EMPTY. */
enum points_parsed	 points_parse(const char *, int *out);
/* "17,5": decimal comma, no trailing zeros, "" for POINTS_MISSING. Returns the buffer, which must hold POINTS_TEXT bytes. */
char			*points_format(int points, char *, size_t);
/* May this score, which is not missing, stand for the criterion? */
enum points_checked	 points_check(const struct criterion *, int points);
/*
 * Totals a set. Scores stand at the criterion's index; those of groups are not read. A group never counts for more than
 * its maximum. The result is rounded to a multiple of round_to hundredths (1: not at all).
 */
void			 points_total(const struct criteria_set *, const int *scores, int round_to, struct points_total *);
/* The same for one group, or one criterion, without rounding; a group of deductions gives what it takes away. */
void			 points_subtotal(const struct criteria_set *, const int *scores, size_t index, struct points_total *);
/*
 * What the members of a group, or with -1 the top of the set, add up to before a maximum cuts it and before rounding;
 * a group of deductions gives what it would take away. For explaining a total.
 */
int64_t			 points_members(const struct criteria_set *, const int *scores, int index);
/* The most the set can give: the sum of the maxima at the top, deductions and knock-outs apart. */
int			 points_maximum(const struct criteria_set *);

#endif
