/*
 * The cap ledger of an agency and month: places on level A, used, left (domain.md section 4). Derived by query.
 */
#ifndef DANHGIA_RECORD_CAP_H
#define DANHGIA_RECORD_CAP_H

#include "gate/visit.h"
#include "rating/cap.h"

struct cap_ledger {
	struct cap_rule		 rule;
	struct cap_counts	 counts;
	struct cap_result	 result;
	int			 rated;		/* people of the agency's month who are rated */
};

/* DB_NO_ROW: the month has not been opened for the agency. */
enum db_result	 cap_load(struct visit *, uint64_t agency_id, const char *month, struct cap_ledger *);
/* Adds <cap> with counts, places, used, left and over below the node. */
enum db_result	 cap_append(struct visit *, xmlNodePtr, uint64_t agency_id, const char *month);

#endif
