/* Shared by the two halves of the unit's plan. */
#ifndef DANHGIA_PAGE_UNIT_PLAN_H
#define DANHGIA_PAGE_UNIT_PLAN_H

#include "gate/visit.h"
#include "record/catalogue.h"

struct unit_plan {
	struct row	 row;		/* the agency, its plan's goal and version if there is one */
	uint64_t	 unit_id;
	struct object	 object;
	bool		 edits;		/* the viewer is head or deputy */
	struct form	*goal;
	struct form	*item;		/* a new item of the plan */
	struct form	*assign;	/* a task for people, of an item or by itself */
	struct form	*confirm;	/* tasks waiting for the viewer's word */
	struct rows	 waiting;
	bool		 counts;	/* results of the month are counted from products */
	struct rows	 products;	/* of the catalogue, where they are */
	struct rows	 items;		/* of the plan */
	struct catalogue_choice choice;	/* what an assignment counts by */
};

/* Loads the plan of ?don-vi= or of the viewer's own agency and describes its forms. PAGE, or why not. */
enum answer	 unit_plan_load(struct visit *, struct unit_plan *);
/* Which version of each waiting task the form shows: only that one is confirmed. */
void		 unit_plan_show_versions(struct visit *, const struct unit_plan *);
enum answer	 unit_plan_page(struct visit *, const struct unit_plan *, enum answer);

#endif
