/*
 * Rights as they stand in right_grant: whose, over which units of which bloc, from when to when, by which written decision.
 * Who may give and end them says access_may_grant.
 */
#ifndef DANHGIA_RECORD_RIGHT_H
#define DANHGIA_RECORD_RIGHT_H

#include "gate/access.h"
#include "store/db.h"
#include "web/pool.h"

/*
 * For SELECT over right_grant r JOIN unit u: the bloc that the right reaches. Below a unit of one bloc a right for every
 * bloc is one for that bloc, so that its administrator may look after it.
 */
#define RIGHT_BLOC \
	"IF(r.bloc IS NOT NULL OR EXISTS (SELECT 1 FROM unit_closure z JOIN unit y ON y.id = z.descendant_id " \
	"WHERE z.ancestor_id = u.id AND y.bloc <> u.bloc), r.bloc, u.bloc)"
/* The right's valid_to is the first day on which it is no more. */
#define RIGHT_STATE \
	"CASE WHEN r.valid_to <= GREATEST(CURDATE(), r.valid_from) THEN 'ended' WHEN r.valid_from > CURDATE() THEN 'future' " \
	"ELSE 'current' END"
/* For WHERE: the right lies within the administrative rights of an account, by its id. */
#define RIGHT_IN_SCOPE \
	"EXISTS (SELECT 1 FROM right_grant v JOIN unit_closure w ON w.ancestor_id = v.unit_id AND w.descendant_id = r.unit_id " \
	"WHERE v.account_id = ? AND v.role IN ('city_admin', 'bloc_admin', 'unit_admin') AND v.valid_from <= CURDATE() " \
	"AND (v.valid_to IS NULL OR v.valid_to > CURDATE()) AND (v.bloc IS NULL OR v.bloc = " RIGHT_BLOC "))"
/* The person who uses account a: its own, or who holds the unit's account today. */
#define RIGHT_PERSON \
	"COALESCE(a.person_id, (SELECT h.person_id FROM account_holder h WHERE h.account_id = a.id " \
	"AND h.valid_from <= CURDATE() AND (h.valid_to IS NULL OR h.valid_to > CURDATE()) ORDER BY h.valid_from DESC LIMIT 1))"

/* A right as it stands. */
struct right_record {
	struct row	 row;		/* id, account, name, position, holder, role, unit, unit_id, bloc, valid_from, valid_to … */
	struct right	 right;
	bool		 peers;		/* the setting of its unit */
};

/* The right; locked: until the transaction ends. DB_NO_ROW: there is none. */
enum db_result	right_load(struct db *, struct pool *, uint64_t id, bool locked, struct right_record *);
/* A unit and bloc as a right's scope; kind may be NULL. DB_NO_ROW: no such unit, or it has ended. */
enum db_result	right_scope(struct db *, struct pool *, uint64_t unit_id, enum bloc, struct object *, const char **kind);
/* Whether the unit's administrator may appoint a second one: the setting second_unit_admin of the unit or the portal. */
enum db_result	right_peers(struct db *, struct pool *, uint64_t unit_id, bool *allowed);
/*
 * Locks every right of a city administrator, then says whether, were this one to end on that day, another would be there
 * over the same units for as long as this one would have been. For other roles true.
 */
enum db_result	right_city_stays(struct db *, struct pool *, uint64_t id, const char *new_to, bool *stays);
/* Ends the account's rights on the day its person leaves, with history; taken back, each has the end it had before. */
enum db_result	right_leave(struct db *, uint64_t account_id, const char *day, const char *reason);
enum db_result	right_leave_undo(struct db *, uint64_t account_id, const char *day);
/* Whether the viewer may end every right of the account that has not ended. */
enum db_result	right_may_end_all(struct db *, struct pool *, const struct viewer *, uint64_t account_id, bool *may);

#endif
