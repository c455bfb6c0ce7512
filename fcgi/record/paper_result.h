/*
 * What the paper forms say (630-CV/QU, 8), beside the software's results: entered on the page of a unit's month or from a list.
 */
#ifndef DANHGIA_RECORD_PAPER_RESULT_H
#define DANHGIA_RECORD_PAPER_RESULT_H

#include <stdint.h>

#include "record/period.h"
#include "store/db.h"

/* For SQL: the last month in which paper is used, 202203; a setting, since another city has another transition. */
#define PAPER_UNTIL "COALESCE((SELECT CAST(value AS UNSIGNED) FROM setting WHERE unit_id = 0 AND name = 'paper_until'), 202203)"
/* Whether an agency still uses paper in a month ("2022-01") or to the end of a quarter: as the city, or no longer than its own setting says; "never" is 0. */
#define PAPER_USED(unit, month) \
	"(REPLACE(" PERIOD_TO(month) ", '-', '') <= " PAPER_UNTIL " AND REPLACE(" PERIOD_TO(month) ", '-', '') <= COALESCE((SELECT IF(x.value = 'usual', 999999, " \
	"CAST(x.value AS UNSIGNED)) FROM setting x WHERE x.unit_id = " unit " AND x.name = 'paper_until'), 999999))"

struct paper_result {
	uint64_t	 evaluation_id, unit_id;
	const char	*month;
	const char	*level;		/* "": nothing on paper, what was entered is forgotten */
	int64_t		 points;	/* hundredths, or POINTS_MISSING */
	const char	*reason;	/* why it differs, or "" */
	uint64_t	 by;		/* person */
};

/* Whoever enters or signs a unit's month does so one after the other. Inside a transaction; DB_NO_ROW: the month is not opened. */
enum db_result	paper_result_lock(struct db *, uint64_t unit_id, const char *month);
/* Inside the lock. */
enum db_result	paper_result_save(struct db *, const struct paper_result *);
/* Whatever is entered anew is signed anew. Inside the lock. */
enum db_result	paper_result_unsign(struct db *, uint64_t unit_id, const char *month);

#endif
