/*
 * What a summary of very many people cannot count at each look, counted every quarter of an hour from the rows themselves: plans, weekly
 * results and tasks, and the months before. Nothing is decided by it. Measured with 150,000 people, a look that counts months before
 * and plans takes 1.5 seconds longer.
 */
#ifndef DANHGIA_RECORD_TALLY_H
#define DANHGIA_RECORD_TALLY_H

#include "store/db.h"

/*
 * Beyond so many people a look reads the tally. A setting of the portal. For SQL: an expression.
 */
#define TALLY_LIVE_PEOPLE \
	"COALESCE((SELECT CAST(value AS UNSIGNED) FROM setting WHERE unit_id = 0 AND name = 'summary_live_people'), 20000)"

/*
 * Counts what is due: the months in hand after a quarter of an hour, one of the months before them after a day; nothing where nobody would
 * read it. In short transactions that lock nothing they read. done: months counted.
 */
enum db_result	tally_count(struct db *, uint64_t *done);

#endif
