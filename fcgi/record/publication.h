/*
 * The record of a publication: the chained line of what was made public, and the row that names the chain's head (design.md
 * section 3).
 */
#ifndef DANHGIA_RECORD_PUBLICATION_H
#define DANHGIA_RECORD_PUBLICATION_H

#include "gate/visit.h"

/*
 * For UPDATE evaluation: when a row becomes public. A clock that waited or was set back does not put it before what was
 * published earlier, since what each publication made public is told by these moments (record/chain.c).
 */
#define PUBLISHED_NOW \
	"GREATEST(NOW(6), COALESCE((SELECT MAX(q.published_at) + INTERVAL 1 MICROSECOND FROM publication q " \
	"WHERE q.unit_id = evaluation.unit_id AND q.month = evaluation.month), NOW(6)))"

/*
 * For SQL: whom an agency's published results show to: 'names' the agency's people see each other's name, position and level,
 * 'own' each sees the own only (domain.md section 2). A setting of the agency.
 */
#define PUBLICATION_SHOWS(unit_id) \
	"COALESCE((SELECT v.value FROM setting v WHERE v.unit_id = " unit_id " AND v.name = 'publication_shows'), 'names')"

/*
 * Counts of the agency's month: total, ready (decided and not public), published, blocking (undecided by the agency itself),
 * not_rated, and a to d.
 */
enum db_result	 publication_count(struct visit *, uint64_t agency_id, const char *month, struct row *counts);
/*
 * Inside a command that has just made evaluations public: the line and the row, with the counts as they were before. behalf: the
 * person for whom the viewer acts, or 0.
 */
enum db_result	 publication_record(struct visit *, uint64_t agency_id, const char *month, const struct row *counts,
		    uint64_t behalf, bool late, const char *note);

#endif
