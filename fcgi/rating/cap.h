/*
 * Places on level A (domain.md section 4, "Caps"). A cap changes nothing by itself: it says how many places there are.
 */
#ifndef DANHGIA_RATING_CAP_H
#define DANHGIA_RATING_CAP_H

#include <stdbool.h>

#include "rating/level.h"

#define CAP_NO_PERCENTAGE (-1)

enum cap_base {
	CAP_ALL,		/* everybody rated */
	CAP_B_ONLY,		/* those rated B */
	CAP_B_OR_ABOVE		/* those rated A or B */
};

enum cap_scope {
	CAP_UNIT,		/* the agency */
	CAP_GROUP,		/* positions of one work group */
	CAP_BLOC
};

enum cap_rounding {
	CAP_FLOOR,
	CAP_HALF_UP,
	CAP_CEILING
};

struct cap_rule {
	int			percentage;	/* hundredths of a percent: 3000 is 30 %; CAP_NO_PERCENTAGE: only counts */
	int			exception;	/* the most that may be granted to an outstanding unit; CAP_NO_PERCENTAGE: none */
	enum cap_base		base;
	enum cap_scope		scope;
	enum cap_rounding	rounding;
	bool			hard;		/* else it warns */
	bool			counts_decided_above;	/* people decided above the agency take its places */
};

/* People of the scope who are rated; those not rated are in none of these. */
struct cap_counts {
	int	a;
	int	b;
	int	c;
	int	d;
	int	undecided;	/* counted as possible B */
};

struct cap_result {
	bool	capped;		/* false: no percentage, and places, left and over are 0 */
	int	places;
	int	used;		/* people on A */
	int	left;
	int	over;		/* people on A beyond the places */
};

/*
 * Places for these counts. The exception (hundredths of a percent) is what was granted to the unit, CAP_NO_PERCENTAGE
 * if nothing was; it never counts for more than the rule's own exception, nor for less than the percentage.
 */
void	cap_places(const struct cap_rule *, int exception, const struct cap_counts *, struct cap_result *);
/* What if: one person goes from a level to another; LEVEL_NONE is undecided. */
void	cap_move(struct cap_counts *, enum level from, enum level to);
/* True if a decision that leaves this result is refused: only a hard cap of an agency over everybody rated. */
bool	cap_refuses_decision(const struct cap_rule *, const struct cap_result *);
/* True if the agency's month cannot be published with this result. A bloc's cap only warns. */
bool	cap_refuses_publication(const struct cap_rule *, const struct cap_result *);

#endif
