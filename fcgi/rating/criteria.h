/*
 * A criteria set: the tree of criteria that one group of people is scored on (domain.md section 4).
 */
#ifndef DANHGIA_RATING_CRITERIA_H
#define DANHGIA_RATING_CRITERIA_H

#include <stdbool.h>
#include <stddef.h>

#include "rating/level.h"

enum criterion_kind {
	CRITERION_NORMAL,	/* must be scored */
	CRITERION_BONUS,	/* adds; blank means that none is claimed */
	CRITERION_DEDUCTION,	/* typed as a positive number and taken away; blank means none */
	CRITERION_KNOCK_OUT	/* any score above 0 bounds the level and leaves the points as they are */
};

enum criterion_source {
	CRITERION_MANUAL,
	CRITERION_COUNTED	/* from products; nobody types it */
};

/* How a counted criterion follows from products (rating/products.h). */
enum criterion_formula {
	FORMULA_NONE,		/* a manual one */
	FORMULA_STAFF,		/* (a + b + c) / 3 */
	FORMULA_LEADER		/* (a + b + c + d + đ + e) / 6 */
};

struct criterion {
	const char		*code;		/* ascii, unique in the set, stable between versions */
	const char		*text;
	const char		*hint;		/* "" if none */
	const char		*label;		/* where the wording comes from, such as "minh họa"; "" if none */
	enum criterion_kind	 kind;		/* a group of deductions is taken away as a whole */
	enum criterion_source	 source;
	enum criterion_formula	 formula;
	int			 maximum;	/* hundredths; of a group: the most its members add up to */
	int			 step;		/* hundredths; every score is a multiple of it; at least 1 */
	int			 parent;	/* index of the group it belongs to, or -1 */
	int			 depth;		/* 0 at the top */
	bool			 group;		/* holds others and is not scored itself */
	enum level		 knock_out;	/* the best level left after a knock-out; else LEVEL_NONE */
};

/* A rule that gives people a criteria set. An empty mask or list accepts everyone. */
struct criteria_binding {
	int			 priority;	/* of all bindings that match, the highest decides */
	unsigned		 staff_kinds;	/* 1u << enum staff_kind */
	unsigned		 ranks;		/* 1u << enum rank */
	unsigned		 blocs;		/* 1u << enum bloc */
	unsigned		 unit_kinds;	/* 1u << enum unit_kind */
	const char *const	*positions;	/* patterns over the folded name of the position */
	size_t			 position_count;
	const char *const	*unit_types;	/* patterns over unit.type */
	size_t			 unit_type_count;
};

struct criteria_set {
	const char			*code;		/* ascii, unique in the rule set */
	const char			*name;
	const char			*label;		/* shown beside the name, such as "minh họa"; "" if none */
	bool				 illustrative;	/* the regulation's own text is not known */
	const struct criterion		*criteria;	/* in document order, a group before its members */
	size_t				 criterion_count;
	const struct criteria_binding	*bindings;
	size_t				 binding_count;
};

/* Index of the criterion, or -1 if the set has none of that code. */
int	criteria_find(const struct criteria_set *, const char *code);

#endif
