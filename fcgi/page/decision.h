/* Shared by the two halves of the authority's page. */
#ifndef DANHGIA_PAGE_DECISION_H
#define DANHGIA_PAGE_DECISION_H

#include "gate/visit.h"
#include "record/evaluation.h"

/* The rows that the viewer decides on in the month, the agency asked for alone if one is given. */
struct decision {
	uint64_t	 agency_id;	/* ?don-vi=, or 0 for all */
	struct rows	 rows;
	struct form	*form;
	bool		 collective;	/* some row is decided by a body: minutes are asked for */
};

/* Loads the rows, exceptions first, and describes the form with what is stored. */
enum db_result	 decision_load(struct visit *, struct decision *);
/* Adds <decision> with rows, caps, agencies and the form. */
enum answer	 decision_page(struct visit *, const struct decision *, enum answer);
/* The name of a row's field in the pool: "level-17". */
const char	*decision_field(struct visit *, const char *name, const char *id);
/* The points that stand for the row until the authority says otherwise: the superior's, else the own; or missing. */
int		 decision_points(const struct row *);

#endif
