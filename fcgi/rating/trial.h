/*
 * A dry run: what other rules would have said of a rating that was given. It compares what the rules say, with the facts of
 * the month, and changes nothing.
 */
#ifndef DANHGIA_RATING_TRIAL_H
#define DANHGIA_RATING_TRIAL_H

#include <stdbool.h>
#include <stddef.h>

#include "rating/level.h"
#include "rating/rule_set.h"

struct trial_rules {
	const struct rule_set		*rules;
	const struct criteria_set	*set;
};

enum {
	TRIAL_POINTS = 1 << 0,		/* the criteria add up to something else */
	TRIAL_THRESHOLD = 1 << 1,	/* the same points stand in another level */
	TRIAL_BOUND = 1 << 2		/* absence, discipline, knock-out or the unit bound it otherwise */
};

struct trial {
	int		before, after;		/* totals, hundredths; POINTS_MISSING if they cannot be known */
	enum level	said_before, said_after;	/* by points and facts; LEVEL_NONE if it cannot be known */
	enum level	would;			/* the level given, if the rules say as before; else what the new ones say */
	unsigned	causes;			/* TRIAL_…: why said_after differs from said_before */
	size_t		unscored;		/* normal criteria of the new set that nobody gave points for */
	size_t		dropped;		/* scored criteria that the new set does not have */
	size_t		cut;			/* scores above the new maximum, which count as it */
};

/*
 * Scores stand at the index of the old set's criteria, given is the total that was decided (POINTS_MISSING: none) and level
 * the level. Where the scores do not add up to the total, whoever decided gave it as a whole: the criteria then say nothing
 * and the total is looked at alone. Criteria are the same if their codes are. room holds as many ints as the new set has
 * criteria. The facts need no knock-out: it follows from the scores. LEVEL_NONE comes out as would where somebody would
 * have to score first.
 */
void	trial_run(const struct trial_rules *old, const struct trial_rules *new, const int *scores, int given, enum level level,
	    const struct level_facts *facts, int *room, struct trial *);

#endif
