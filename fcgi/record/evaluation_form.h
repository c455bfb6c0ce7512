/*
 * The points of an evaluation as form fields: what the forms of the person, of the superior and of the authority share.
 * A field is named points-<criterion.id>; its note is note-<criterion.id>.
 */
#ifndef DANHGIA_RECORD_EVALUATION_FORM_H
#define DANHGIA_RECORD_EVALUATION_FORM_H

#include "record/evaluation.h"

/* The columns below are EVALUATION_SELF or EVALUATION_SUPERIOR. */

/* Adds points and note of every criterion that a person scores, showing what is stored. */
void		 evaluation_form_points(struct visit *, struct form *, const struct evaluation *, unsigned column);
/* Adds "level" with the levels of the rule set, "reason" and "comment", showing what the step holds. */
void		 evaluation_form_verdict(struct visit *, struct form *, const struct evaluation *,
		    const struct evaluation_step *);
/* Puts the valid typed points and the notes in place of the stored ones, so that totals are those on the screen. */
void		 evaluation_form_take(const struct visit *, const struct form *, struct evaluation *, unsigned column);
/* Stores what differs from the evaluation as it was loaded. */
enum db_result	 evaluation_form_save(struct visit *, const struct form *, const struct evaluation *, unsigned column);
/* What is stored now, beside what was typed: for an answer of CONFLICT. */
void		 evaluation_form_theirs(struct visit *, struct form *, const struct evaluation *, unsigned column,
		    const struct evaluation_step *);
/* Marks on the shown <form> for live totals: each points field adds to its groups and to "all". */
void		 evaluation_form_sums(struct visit *, xmlNodePtr form, const struct evaluation *);
/* Totals one column. */
void		 evaluation_total(struct visit *, const struct evaluation *, unsigned column, struct points_total *);
/* What a step gives when it is sent: the total, or POINTS_MISSING while a criterion misses that nobody can give. */
int		 evaluation_points(struct visit *, const struct evaluation *, unsigned column);
/* What bounds the level with these points: absence, discipline, knock-out, the unit led. */
void		 evaluation_bound(const struct evaluation *, const struct points_total *, struct level_bound *);
/* Why the level needs a written reason, as level_reason_needed says. before: the level of the step before, or LEVEL_NONE. */
unsigned	 evaluation_reason_needed(const struct evaluation *, const struct points_total *, enum level given,
		    enum level before);

#endif
