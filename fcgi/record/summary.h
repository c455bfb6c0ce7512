/*
 * How far a month is: people and what is done, by unit and kind of staff. Derived by query over a covering index, never
 * accumulated; of very many people plans, weeks and tasks as they were counted up to a quarter of an hour ago.
 */
#ifndef DANHGIA_RECORD_SUMMARY_H
#define DANHGIA_RECORD_SUMMARY_H

#include "gate/visit.h"
#include "rating/calendar.h"

struct summary_counts {
	int64_t	people;
	int64_t	plan;		/* said that the plan is complete */
	int64_t	weeks;		/* have entries up to today, each with its result */
	int64_t	tasks;		/* done and awaiting confirmation */
	int64_t	self, superior, decided, published;	/* the step is behind them, also where it was skipped */
	int64_t	not_rated;
	int64_t	late;		/* the window of their next step is over, extensions considered */
	int64_t	level[4];	/* decided, A to D; not the viewer's own before publication */
};

/* The people of one leaf, bloc, kind of staff and rule set. */
struct summary_row {
	uint64_t		 leaf_id;	/* a unit right below with all below it, or the unit itself: those in none of them */
	enum bloc		 bloc;
	const char		*kind;	/* of staff */
	struct summary_counts	 counts;
};

struct summary {
	bool			 whole;	/* weeks and tasks are known */
	const char		*counted;	/* of very many people: when plans, weeks and tasks were counted (tally.h); NULL: just now */
	struct summary_row	*rows;	/* in the order of leaves */
	size_t			 count;
};

/* Everybody of the month at or below a unit. */
enum db_result	summary_read(struct visit *, uint64_t unit_id, const char *month, struct summary *);
/* Whether the window of each step has closed under a rule set, extensions apart. */
enum db_result	summary_closed(struct visit *, uint64_t rule_set_id, const char *month, bool closed[STEP_COUNT]);
void		summary_add(struct summary_counts *, const struct summary_counts *);
/* Adds the counts as attributes; levels: whether the viewer may see them. */
void		summary_show(xmlNodePtr, const struct summary_counts *, bool whole, bool levels);

#endif
