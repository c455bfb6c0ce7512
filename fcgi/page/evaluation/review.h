/* Shared by the two halves of the superior's page: showing and taking. */
#ifndef DANHGIA_PAGE_REVIEW_H
#define DANHGIA_PAGE_REVIEW_H

#include "gate/visit.h"
#include "record/evaluation.h"

/* "/danh-gia/17" */
const char	*review_path(struct visit *, const struct evaluation *);
/* Whether the viewer can make that act now, a reason given. */
bool		 review_can(const struct evaluation *, enum act);
/* The act that sends the review in this state: with the self evaluation, or without it once its window has closed. */
enum act	 review_sending_act(const struct evaluation *);
/*
 * Where superior and authority are one person, one form does both steps (domain.md section 5): whether the viewer, who may
 * act for that person in both, can send the review and decide on it at once.
 */
bool		 review_decides(const struct evaluation *);
/* The forms with what is stored. */
struct form	*review_form(struct visit *, const struct evaluation *);
struct form	*review_return_form(struct visit *, const struct evaluation *);
struct form	*review_side_form(struct visit *, const struct evaluation *);
/* The forms that the viewer can send now; each may be NULL, and without the first one the page is read only. */
struct review_forms {
	struct form	*review, *returning, *side;
};
/* The forms as they are stored, for what the viewer can do. */
struct review_forms	 review_forms(struct visit *, const struct evaluation *);
enum answer	 review_view(struct visit *, const struct evaluation *, const struct review_forms *);
/* The comment of who leads the person in another post: a POST to the same path. */
enum answer	 review_take_side(struct visit *, struct evaluation *);

#endif
