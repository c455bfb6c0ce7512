/*
 * Points to begin the own scoring from, on the screen only: nothing is stored before the person has said that each of them
 * was looked at, and the page to check lists them all again.
 */
#ifndef DANHGIA_RECORD_PROPOSAL_H
#define DANHGIA_RECORD_PROPOSAL_H

#include "record/evaluation.h"

enum proposal {
	PROPOSAL_MAXIMUM,	/* the most, except where a task that proves the criterion was late, faulty or is unfinished */
	PROPOSAL_LAST		/* the own points of the month before, by the criterion's code */
};

/*
 * Fills the blank points of the normal criteria of the form and names the criteria filled in the hidden field "proposed".
 * *left counts the normal ones still blank.
 */
enum db_result	 proposal_fill(struct visit *, struct form *, const struct evaluation *, enum proposal, size_t *left);
/* Adds the fields that go with a proposal, if one is made now or the form that was sent holds one. */
void		 proposal_describe(const struct visit *, struct form *, bool now);
/* Marks the box that was not ticked. */
void		 proposal_check(struct form *);
/* Adds <proposed id=> for every criterion named in the form. */
void		 proposal_append(xmlNodePtr, const struct form *, const struct evaluation *);

#endif
