/*
 * An agency's administration account: who holds it by which decision, and what may be done with it (domain.md section 5).
 */
#ifndef DANHGIA_RECORD_UNIT_ACCOUNT_H
#define DANHGIA_RECORD_UNIT_ACCOUNT_H

#include "gate/visit.h"

/* SQL: the name of a person's post on a day, and of the agency where it is. Both are bound into the text, never data. */
#define POST_OF(person, day) \
	"(SELECT o.name FROM assignment m JOIN position o ON o.id = m.position_id WHERE m.person_id = " person " AND m.main " \
	"AND m.valid_from <= " day " AND (m.valid_to IS NULL OR m.valid_to > " day ") ORDER BY m.id LIMIT 1)"
#define AGENCY_OF(person, day) \
	"(SELECT y.name FROM assignment m JOIN unit z ON z.id = m.unit_id JOIN unit y ON y.id = COALESCE(z.agency_id, z.id) " \
	"WHERE m.person_id = " person " AND m.main AND m.valid_from <= " day " AND (m.valid_to IS NULL OR m.valid_to > " day ") " \
	"ORDER BY m.id LIMIT 1)"
/* SQL: the holding of account a that is valid today, or the next one. */
#define HOLDING_OF_A \
	"(SELECT x.id FROM account_holder x WHERE x.account_id = a.id AND (x.valid_to IS NULL OR x.valid_to > GREATEST(CURDATE(), " \
	"x.valid_from)) ORDER BY x.valid_from, x.id LIMIT 1)"
/* SQL: the last day of a holding h, which its column valid_to is the day after. */
#define LAST_DAY_OF_H "DATE_FORMAT(GREATEST(h.valid_from, h.valid_to - INTERVAL 1 DAY), '%Y-%m-%d')"
/*
 * SQL: how an agency g with account a, holding h and its person p stands; the first three are gaps. "holder_left": the holder has
 * no post in the agency any more, or, for an organisation, nowhere.
 */
#define HOLDING_STATE \
	"CASE WHEN a.id IS NULL THEN 'no_account' WHEN h.id IS NULL THEN 'unheld' WHEN (SELECT COUNT(*) FROM assignment w " \
	"JOIN unit z ON z.id = w.unit_id WHERE w.person_id = h.person_id AND (w.valid_to IS NULL OR w.valid_to > CURDATE()) " \
	"AND (h.organisation <> '' OR z.agency_id = g.id)) = 0 THEN 'holder_left' " \
	"WHEN h.valid_from > CURDATE() THEN 'upcoming' ELSE 'held' END"

struct unit_account {
	struct row	 row;
	uint64_t	 unit_id, account_id, version;	/* account_id 0: the agency has none yet */
	uint64_t	 holding_id, holder_id;		/* account_holder and its person; 0: nobody holds it */
	const char	*name;				/* of the account, also of one to be made */
	bool		 ended;				/* the agency has ended */
};

/* The agency's account. DB_NO_ROW: there is no such agency. */
enum db_result	unit_account_load(struct visit *, uint64_t unit_id, struct unit_account *);
/* Agency, account, state and holding as attributes. */
void		unit_account_show(xmlNodePtr, const struct unit_account *);
/*
 * Whether the viewer may hand it over or take it back: an administrator by a grant from above the agency, whose scope covers
 * every right of the account, and who does not hold it. unit_account_allow: PAGE, or NOT_FOUND written to access_log.
 */
enum db_result	unit_account_may(struct visit *, const struct unit_account *, bool *);
enum answer	unit_account_allow(struct visit *, const struct unit_account *);

#endif
