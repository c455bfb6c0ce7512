/* What the pages of /quan-tri/bo-tieu-chi/ap-dung share: who gets which criteria set, and what administrators bind themselves. */
#ifndef DANHGIA_PAGE_BINDING_H
#define DANHGIA_PAGE_BINDING_H

#include "gate/visit.h"
#include "record/binding.h"

#define BINDING_PATH "/quan-tri/bo-tieu-chi/ap-dung"

/* What a form or a request asks for. */
struct binding_asked {
	struct binding	 binding;
	const char	*reason, *number, *date, *issuer;	/* why, and the written decision */
};

/* Adds <asked> with the names of all that it says. */
enum db_result	binding_show_asked(struct visit *, xmlNodePtr, const struct binding_asked *);
/* Adds <effects known= people= count=> with <move> for each change of set and <change> for the first people. */
enum db_result	binding_show_effects(struct visit *, xmlNodePtr, const struct binding *);
/* Marks the form where it cannot begin or end as it says: a month is open, or its rule set does not hold there and then. */
enum db_result	binding_check(struct visit *, struct form *, const struct binding *);
/* A row of criteria_binding or binding_request; its strings belong to the row. */
struct binding	binding_of_row(const struct row *);

#endif
