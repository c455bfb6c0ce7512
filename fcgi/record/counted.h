/*
 * The criterion that is counted from products (rating/products.h): of an evaluation's tasks while a step is at work, of what was
 * kept beside the points once it was sent. Nobody types these points; a leader's parts d, đ and e are chosen.
 */
#ifndef DANHGIA_RECORD_COUNTED_H
#define DANHGIA_RECORD_COUNTED_H

#include "rating/products.h"
#include "record/evaluation.h"

struct counted_line {
	uint64_t	 task_id;
	const char	*content;
	struct product	 product;
	bool		 confirmed;	/* by who assigned it; else as the doer reported */
	const char	*catalogue_code;	/* of the product chosen; NULL: none */
	int		 catalogue_coefficient;	/* hundredths, as the catalogue had it; or POINTS_MISSING */
	const char	*coefficient_reason;	/* why another one counts; or NULL */
	const char	*cause;		/* of a delay put down to an objective cause: "waiting" for the authority, "confirmed", "refused"; or NULL */
	uint64_t	 cause_by;	/* who said so, or 0 */
	const char	*cause_name;	/* or NULL */
};

struct counted_step {
	bool			 known;		/* the step is at work or was sent, and may be looked at */
	size_t			 count, unconfirmed;
	struct counted_line	*lines;
	struct product		*products;	/* room for those of the lines, to count them */
	int			 leader[3];	/* d, đ, e: hundredths of a percent, or POINTS_MISSING */
	struct products		 result;
};

struct counted {
	size_t			 criterion;	/* index in the set */
	struct counted_step	 self, superior;
};

/* Index of the criterion that the set counts from products, or -1. The document has at most one a set. */
int		 counted_criterion(const struct criteria_set *);
/*
 * Puts evaluation->counted and the counted points of self and superior in place. A step that the viewer is at is counted now; a sent
 * one as it was kept. Its columns stay missing where there is not enough data. Nothing for a set that counts nothing.
 */
enum db_result	 counted_load(struct visit *, struct evaluation *);
/*
 * Adds the choices of d, đ and e where the set asks for them, showing what is stored, and a hidden field that says which products were
 * shown. column: EVALUATION_SELF or EVALUATION_SUPERIOR. Nothing for a set that counts nothing.
 */
void		 counted_describe(struct visit *, struct form *, const struct evaluation *, unsigned column);
/* That hidden field by itself. */
void		 counted_show_seen(struct visit *, struct form *, const struct evaluation *, unsigned column);
/* Whether what was sent has been seen as it is now; else the field says it anew. */
bool		 counted_was_seen(struct visit *, struct form *, const struct evaluation *, unsigned column);
/* The first of d, đ and e that is not chosen: its field; NULL if all are, or none is asked for. */
const char	*counted_unchosen(const struct evaluation *, unsigned column);
/* Fills the choices of the superior's form that are still empty with what the person chose. */
void		 counted_take_self(struct form *, const struct evaluation *);
/* Puts the choices typed in place and counts again. */
void		 counted_take(const struct form *, struct evaluation *, unsigned column);
/* Stores the choices. */
enum db_result	 counted_save(struct visit *, const struct form *, const struct evaluation *, unsigned column);
/* What is stored now, beside what was typed. */
void		 counted_theirs(struct form *, const struct evaluation *, unsigned column);
/* With the sending of a step, in its transaction: its counted points, and the lines they came from. */
enum db_result	 counted_keep(struct visit *, const struct evaluation *, unsigned column);
/*
 * The authority's word on the cause of a delay, in its transaction: the line of that task in the review that was sent, if there is one, its
 * points kept anew and put in place. The row's own total is the caller's to write.
 */
enum db_result	 counted_rule(struct visit *, struct evaluation *, uint64_t task_id, bool confirmed);
/* Copies lines and parts to the record that replaces the old one. */
enum db_result	 counted_copy(struct visit *, uint64_t from_id, uint64_t to_id);
/* Adds <count of= …><line …/></count> of the columns that may be seen below the criterion. */
void		 counted_append(xmlNodePtr criterion, const struct evaluation *, unsigned visible);

#endif
