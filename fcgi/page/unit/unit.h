/* Shared by the unit*.c pages: the organisation tree and its changes. */
#ifndef DANHGIA_PAGE_UNIT_H
#define DANHGIA_PAGE_UNIT_H

#include "gate/visit.h"
#include "record/unit_change.h"

#define UNIT_PATH "/quan-tri/don-vi"

enum { UNIT_CHOSEN_MAX = 60 };

/* A unit that the page is about, or that was ticked in a list. */
struct unit_chosen {
	uint64_t	 id;
	const char	*code, *name, *short_name, *kind, *bloc, *type;
	const char	*parent, *parent_name;	/* "" at the top */
	bool		 ended;
	struct object	 object;
};

/* Agencies and groupings are for those above them, parts for every administrator of the agency. */
enum action	 unit_action(const char *kind);
/* Reads the unit and asks whether the viewer may see it: PAGE, or what to answer. */
enum answer	 unit_load(struct visit *, uint64_t id, struct unit_chosen *);
/* <unit view="list">: the five views of the noun. */
xmlNodePtr	 unit_element(struct visit *, const char *view);
/* Changes that are still to come: of one unit, or all within the viewer's scope with id 0. */
enum db_result	 unit_append_pending(struct visit *, xmlNodePtr parent, const struct unit_chosen *);

/* The form of one act on some units, and what it asks for. */
struct unit_order {
	enum unit_act		 act;
	struct unit_chosen	*chosen;	/* of a creation: the parent, or none */
	size_t			 count;
	struct form		*form;
	struct unit_change	*changes;
	size_t			 change_count;
};

/* Reads the act and the units of the address; checks access; makes the form. */
enum answer	 unit_order_load(struct visit *, struct unit_order *);
/* The changes that the form asks for, checked; what is wrong is marked on the form. */
enum answer	 unit_order_read(struct visit *, struct unit_order *);
/* What the changes would do. */
enum db_result	 unit_append_preview(struct visit *, xmlNodePtr parent, const struct unit_order *);

#endif
