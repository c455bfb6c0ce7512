/*
 * What an administrator administers: the units of the grants held, and any unit or person as an object for access_may.
 */
#ifndef DANHGIA_RECORD_SCOPE_H
#define DANHGIA_RECORD_SCOPE_H

#include <stdint.h>

#include "gate/visit.h"

/* For SQL: a dated row of that name runs today. */
#define SCOPE_RUNS(table) table ".valid_from <= CURDATE() AND (" table ".valid_to IS NULL OR " table ".valid_to > CURDATE())"

/*
 * For FROM: ids of the living units, of every kind, within an account's grants of those roles of today, as access_may reads
 * them: a unit with all below, in the grant's bloc. One bound parameter, the account's id. Named s.
 */
#define SCOPE_BY(roles) \
	"(SELECT DISTINCT c.descendant_id AS id FROM right_grant r JOIN unit_closure c ON c.ancestor_id = r.unit_id " \
	"JOIN unit x ON x.id = c.descendant_id WHERE r.account_id = ? AND r.role IN (" roles ") " \
	"AND r.valid_from <= CURDATE() AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) AND (r.bloc IS NULL OR r.bloc = x.bloc) " \
	"AND (x.valid_to IS NULL OR x.valid_to > CURDATE())) s "
#define SCOPE_UNITS SCOPE_BY("'city_admin', 'bloc_admin', 'unit_admin'")

/*
 * A unit as an object, also one that has ended: its agency (a grouping: itself), its bloc, and what it stands or stood
 * below. DB_NO_ROW: there is none.
 */
enum db_result	scope_unit(struct visit *, uint64_t unit_id, struct object *);
/* The whole city as an object: its topmost units, any bloc. */
enum db_result	scope_city(struct visit *, struct object *);
/*
 * A person as an object: where the main assignment of today is; else where the last one was, or the next will be.
 * DB_NO_ROW: there is no such person, or it never had an assignment.
 */
enum db_result	scope_person(struct visit *, uint64_t person_id, struct object *);

#endif
