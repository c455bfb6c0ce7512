/*
 * The month's file (design.md section 3): one row an agency and month, and one evaluation a person with everything that
 * the month depends on copied in.
 */
#ifndef DANHGIA_RECORD_OPEN_MONTH_H
#define DANHGIA_RECORD_OPEN_MONTH_H

#include <stddef.h>
#include <stdint.h>

#include "record/rules.h"
#include "store/db.h"
#include "web/pool.h"

enum open_month_cause {
	GAP_CENTRAL,		/* managed by the centre: rated elsewhere, no evaluation */
	GAP_NO_RULE_SET,	/* no regulation holds for the agency: no evaluation for anybody there */
	GAP_NO_CRITERIA,	/* no criteria set fits the post: no evaluation */
	GAP_NO_AUTHORITY,	/* an evaluation without an authority: plan and self-scoring go on, nobody can decide yet */
	GAP_NO_SUPERIOR,	/* an evaluation without a superior: the authority decides alone */
	GAP_LEFT		/* an evaluation is there, a main assignment is no more */
};

struct open_month_gap {
	enum open_month_cause	 cause;
	const char		*unit_code;
	const char		*person_code;	/* "" where it concerns the agency */
	const char		*name;
};

struct open_month_report {
	size_t			 agencies;
	size_t			 created;
	size_t			 resolved;	/* rows that a changed assignment or authority touched again */
	size_t			 kept;
	struct open_month_gap	*gaps;
	size_t			 gap_count;
	size_t			 gap_room;
};

/*
 * Opens the month ("2022-01") for one agency (its unit code) or, with NULL, for all. Counted are the people whose main
 * assignment holds today, within the month and at the latest on the day self-scoring opens; run it daily until then and
 * those who come, move or get another superior are followed, each change with a line in the audit. Rows are left alone
 * from the opening of self-scoring on. Each thousand people are one transaction; run it again after a failure.
 * DB_NO_ROW: no such agency. The report's gaps live in the pool.
 */
enum db_result	 open_month(struct db *, struct rules *, struct pool *, const char *month, const char *unit_code,
		    struct open_month_report *);
/* Marks the rows of an agency's month whose self-scoring has opened. Not needed for the rules, which compare the window. */
enum db_result	 open_month_freeze(struct db *, struct rules *, uint64_t agency_id, const char *month);
/* "central", "no_rule_set"… */
const char	*open_month_cause_name(enum open_month_cause);

#endif
