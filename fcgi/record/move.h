/*
 * Moves within the month (domain.md section 4): the unit of the day on which self-scoring opens rates; after that only a named
 * act moves an evaluation, and what the units before did stays beside it.
 */
#ifndef DANHGIA_RECORD_MOVE_H
#define DANHGIA_RECORD_MOVE_H

#include "record/evaluation.h"

/* Where the person's main assignment is today, within the month at the latest and the earliest. */
struct move {
	const char	*day;
	uint64_t	 unit_id, part_id;	/* the agency, and the unit of the assignment */
	const char	*unit, *part;		/* part: "" if none */
	const char	*position, *since;
	bool		 published;		/* a month of either agency is public */
	bool		 other_period;		/* the agency rates by the quarter what this one rates by the month, or the other way round */
};

/* DB_NO_ROW: the evaluation is where the person is, or the person is nowhere. */
enum db_result	 move_find(struct visit *, const struct evaluation *, struct move *);
/* Only what nobody has decided can be moved. */
bool		 move_is_open(const struct evaluation *);
/*
 * Inside a command, with the evaluation locked: keeps what was, resolves superior, authority, advice and criteria anew for
 * the unit of today, and writes both agencies' months and chains. What the superior before gave is kept aside, and the new
 * one reviews; under another criteria set the person scores again. DB_NO_ROW: no criteria set fits there.
 */
enum db_result	 move_run(struct visit *, const struct evaluation *, const struct move *, const char *reason);
/*
 * Adds <post unit= part= position= from= to=> for each main assignment of the month where there was more than one, and
 * <moved …> for each act that moved the evaluation: evidence for who rates.
 */
enum db_result	 move_append(struct visit *, xmlNodePtr, const struct evaluation *);

#endif
