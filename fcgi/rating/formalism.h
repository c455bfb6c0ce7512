/*
 * Signals that ratings may have been given as a formality: equal scores, the superior's points always the person's own, the
 * same comment for many, a step done in seconds. They are hints for whoever leads, never a fault and never a penalty.
 */
#ifndef DANHGIA_RATING_FORMALISM_H
#define DANHGIA_RATING_FORMALISM_H

#include <stddef.h>
#include <stdint.h>

/* What one person gave to another in a month. */
struct formalism_rating {
	uint64_t	 rater;
	int		 self;		/* hundredths, or POINTS_MISSING */
	int		 given;		/* hundredths, or POINTS_MISSING */
	const char	*comment;	/* "" if none */
	int64_t		 at;		/* seconds from any origin */
};

/* From when on something is worth a second look. */
struct formalism_limits {
	int	people;		/* fewer ratings by one person say nothing */
	int	share;		/* per cent of them that are alike */
	int	seconds;	/* a rating, on the average */
};

enum {
	FORMALISM_EQUAL = 1 << 0,
	FORMALISM_AS_SELF = 1 << 1,
	FORMALISM_COMMENT = 1 << 2,
	FORMALISM_QUICK = 1 << 3
};

/* What one rater's ratings look like together. */
struct formalism {
	uint64_t	 rater;
	unsigned	 signals;	/* FORMALISM_…, 0: nothing to look at */
	int		 people;	/* rated, with points */
	int		 equal;		/* of them, with the most frequent points */
	int		 points;	/* those points, hundredths */
	int		 self_known;	/* of them, with own points */
	int		 as_self;	/* of those, given exactly the own points */
	int		 comments;	/* people with a comment */
	int		 same_comment;	/* of them, with the most frequent one */
	const char	*comment;	/* that one, owned by the ratings; NULL: none */
	int64_t		 seconds;	/* from the first to the last */
};

/*
 * Sums up the ratings of one rater; the order of the ratings does not matter, and they are left sorted. A share is reached
 * when 100 × alike ≥ share × all; the seconds are between two ratings, so one alone is never quick.
 */
void	formalism_look(const struct formalism_limits *, struct formalism_rating *, size_t count, struct formalism *);

#endif
