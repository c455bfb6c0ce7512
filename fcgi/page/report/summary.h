/*
 * The summary of a month: which unit, which of its people, and what of them the viewer may see. Shared by the table
 * (summary.c) and the list of who is missing (summary_missing.c).
 */
#ifndef DANHGIA_PAGE_SUMMARY_H
#define DANHGIA_PAGE_SUMMARY_H

#include "gate/visit.h"

struct summary_scope {
	uint64_t	 unit_id;
	const char	*name, *unit_kind;
	const char	*bloc;		/* "": every bloc */
	const char	*kind;		/* of staff; "": every kind */
	struct object	 object;
	bool		 levels;	/* may see how many are on which level */
	bool		 names;		/* may see who is missing */
};

/*
 * What the address asks for (?don-vi=, ?khoi=, ?loai=), else the highest unit within reach. PAGE, NOT_FOUND where nothing of it
 * may be seen, or a failure of the store.
 */
enum answer	summary_find(struct visit *, struct summary_scope *);
/* Adds unit, filters and the path down from the highest unit within reach. */
enum db_result	summary_append_scope(struct visit *, xmlNodePtr, const struct summary_scope *);

#endif
