/*
 * What the months or quarters make of a year (domain.md section 4): average and counts always, a level only where the rule set says how.
 */
#ifndef DANHGIA_RATING_YEAR_H
#define DANHGIA_RATING_YEAR_H

#include <stdbool.h>
#include <stddef.h>

#include "rating/level.h"

#define YEAR_MONTHS 12

struct year_rule {
	bool		present;
	int		least_months;	/* fewer rated months: the year is not rated */
	int		away_months;	/* so many months not rated, or more, leave away_best; 0: no such rule */
	enum level	away_best;
};

enum year_kind {
	YEAR_NONE,		/* no record: not here yet, or gone */
	YEAR_OPEN,		/* not published yet */
	YEAR_NOT_RATED,
	YEAR_RATED
};

/* A month, or a quarter, which weighs as its months. */
struct year_period {
	enum year_kind	kind;
	int		months;		/* 1 or 3 */
	int		points;		/* hundredths; POINTS_MISSING: decided without */
	enum level	level;
};

enum year_state {
	YEAR_WITHOUT_RULE,
	YEAR_UNFINISHED,	/* a month is open, or the year is not over */
	YEAR_TOO_SHORT,
	YEAR_PROPOSED
};

struct year_result {
	int		average;	/* of the rated periods that have points, by their months, hundredths, half up once; POINTS_MISSING: none */
	int		rated, not_rated, open;	/* periods */
	int		level[LEVEL_COUNT];	/* rated periods on A, B, C, D */
	enum year_state	state;
	enum level	by_points;	/* what the average says, LEVEL_NONE where nothing does */
	enum level	proposed;	/* of YEAR_PROPOSED: by_points within the bound; a person decides */
};

/* over: the period with December is behind. The rules are those of the last period. */
void	year_sum(const struct year_period *, size_t number, const struct year_rule *, const struct level_rules *, bool over,
	    struct year_result *);

#endif
