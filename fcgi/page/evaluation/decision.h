/* Shared by the parts of the authority's page: decision.c (rows, form), decision_list.c (what is shown), decision_take.c (acts). */
#ifndef DANHGIA_PAGE_DECISION_H
#define DANHGIA_PAGE_DECISION_H

#include "gate/visit.h"
#include "record/cap.h"
#include "record/evaluation.h"

enum { DECISION_ROWS = 100 };	/* on one page */

/* What the address asks for; "" and 0: everything. */
struct decision_filter {
	const char	*order;		/* "diem": by points, highest first */
	const char	*state;		/* "chua", "roi" */
	const char	*group;		/* of similar work */
	const char	*name;
	uint64_t	 part_id;
	int64_t		 page;
};

/* The rows that the viewer decides on in the month, the agency asked for alone if one is given. */
struct decision {
	uint64_t		 agency_id;	/* ?don-vi=, or 0 for all */
	struct decision_filter	 filter;
	struct rows		 rows;		/* all of them: caps and counts do not depend on the filter */
	bool			*shown;		/* by index of rows: on the page, or sent from it */
	size_t			 found;		/* rows the filter leaves, on all pages */
	struct form		*form;
	bool			 collective;	/* some row shown is decided by a body: minutes are asked for */
};

/* One row that the authority wants to decide, return or reopen. */
struct choice {
	const struct row	*row;
	const char		*id;
	uint64_t		 version;
	int			 points;
	enum level		 level;
	const char		*reason;
};

struct choices {
	struct decision	*decision;
	const char	*act;		/* decide, reopen, return */
	struct choice	*list;
	size_t		 count;
	const char	*failed;	/* id of the row that stopped the command */
	const char	*why;		/* code of the reason */
};

/* Loads the rows, exceptions first, and describes the form with what is stored. */
enum db_result	 decision_load(struct visit *, struct decision *);
/* Adds <decision> with rows, caps, agencies and the form. */
enum answer	 decision_page(struct visit *, const struct decision *, enum answer);
/* The page that repeats who gets what, with the caps as they would be, and asks. */
enum answer	 decision_ask(struct visit *, const struct choices *);
/* The name of a row's field in the pool: "level-17". */
const char	*decision_field(struct visit *, const char *name, const char *id);
/* The points that stand for the row until the authority says otherwise: the superior's, else the own; or missing. */
int		 decision_points(const struct row *);
/* Whether the row is decided, or already public. */
bool		 decision_is_decided(const struct row *);
/* This page with what its address asks for; without a page number where number is 0: ends with "trang=" then. */
const char	*decision_path(struct visit *, const struct decision *, int64_t number);
/* Reads what the address asks for. */
void		 decision_read_filter(struct visit *, struct decision *);
/* Marks the rows that are shown: those the filter leaves on the page asked for, or those that a form was sent with. */
void		 decision_choose_shown(struct visit *, struct decision *);
/* Adds <filter> and <pages>. */
void		 decision_append_filter(struct visit *, xmlNodePtr, const struct decision *);

#endif
