/*
 * Levels A to D (domain.md section 3). A level is a decision: points suggest it, facts may bound it, a person gives it.
 */
#ifndef DANHGIA_RATING_LEVEL_H
#define DANHGIA_RATING_LEVEL_H

#include <stdbool.h>
#include <stddef.h>

enum level {
	LEVEL_NONE,		/* not known or not given */
	LEVEL_A,
	LEVEL_B,
	LEVEL_C,
	LEVEL_D
};

#define LEVEL_COUNT 4

/* Points p give this level where from <= p < below, hundredths. */
struct level_rule {
	enum level	 level;
	const char	*name;		/* "Hoàn thành tốt nhiệm vụ" */
	const char	*short_name;	/* "HTTNV" */
	int		 from;		/* INT_MIN: no lower end */
	int		 below;		/* INT_MAX: no upper end */
};

/* A recorded fact, such as discipline, and the best level it leaves. */
struct forced_level {
	const char	*condition;	/* ascii code */
	const char	*text;
	enum level	 best;
};

enum leader_rule {
	LEADER_FREE,		/* no rule */
	LEADER_WARN,		/* a level above that of the unit led is shown and needs a reason */
	LEADER_BOUND		/* never above the unit led */
};

struct level_rules {
	struct level_rule		 levels[LEVEL_COUNT];	/* A first */
	const struct forced_level	*forced;
	size_t				 forced_count;
	/* Worked share of the month's working days, in hundredths of a percent, up to which absence bounds the level. */
	int				 absence_share;		/* -1: no rule */
	enum level			 absence_best;
	enum leader_rule		 leader;
};

/* What is known about a person's month besides the points. All zero: nothing. */
struct level_facts {
	int		 working_days;		/* of the month; 0: not known */
	int		 worked_days;
	const char	*condition;		/* code of a forced level that applies, or NULL */
	enum level	 discipline;		/* best level that a discipline record leaves */
	enum level	 knock_out;		/* from points_total */
	bool		 leads;			/* head or deputy of a unit */
	enum level	 unit_level;		/* of the unit led */
};

enum {
	LEVEL_BY_ABSENCE = 1 << 0,
	LEVEL_BY_CONDITION = 1 << 1,
	LEVEL_BY_DISCIPLINE = 1 << 2,
	LEVEL_BY_KNOCK_OUT = 1 << 3,
	LEVEL_BY_UNIT = 1 << 4
};

/* The best level that may be given, and why. */
struct level_bound {
	enum level	best;		/* LEVEL_A: nothing bounds it */
	unsigned	causes;		/* LEVEL_BY_…: each fact that bounds below A, not only the strictest */
	enum level	unit;		/* a better level than this is above the unit led and needs a reason, or LEVEL_NONE */
};

enum {
	LEVEL_UNLIKE_POINTS = 1 << 0,
	LEVEL_UNLIKE_BEFORE = 1 << 1,
	LEVEL_ABOVE_UNIT = 1 << 2
};

/* 'A' to 'D', or '-' for none. */
char		 level_letter(enum level);
/* From "A" to "D"; LEVEL_NONE for anything else. */
enum level	 level_parse(const char *);
/* Below 0 if a is worse than b, 0 if equal, above 0 if better. Neither may be LEVEL_NONE. */
int		 level_compare(enum level a, enum level b);
/* The worse of two; LEVEL_NONE leaves the other. */
enum level	 level_worse(enum level, enum level);
/* What the points say; LEVEL_NONE for POINTS_MISSING or points outside every interval. */
enum level	 level_of_points(const struct level_rules *, int points);
/* The rule of a level, or NULL. */
const struct level_rule	*level_rule(const struct level_rules *, enum level);
/* True if the intervals stand in order A to D and cover every number of points once. */
bool		 level_rules_valid(const struct level_rules *);
void		 level_limit(const struct level_rules *, const struct level_facts *, struct level_bound *);
/* False if the level is none or better than the bound. */
bool		 level_permitted(enum level, const struct level_bound *);
/*
 * Why a level needs a written reason: 0, or the flags above. It is unlike the points if it differs from what they
 * say after the bound, which may be NULL; LEVEL_NONE for points or before means that there is nothing to differ from.
 */
unsigned	 level_reason_needed(enum level given, enum level points, const struct level_bound *, enum level before);

#endif
