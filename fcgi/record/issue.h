/*
 * One-time codes for many people at once, a few statements a chunk (dispatch, point 2; domain.md section 6). A code leaves
 * this module in its slip alone; what is stored is its hash.
 */
#ifndef DANHGIA_RECORD_ISSUE_H
#define DANHGIA_RECORD_ISSUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "record/account.h"

/* People in one short transaction. */
enum { ISSUE_CHUNK = 500 };

/*
 * For WHERE: the account of alias a, which may be missing, has no right, now or later, that reaches beyond the
 * administrative rights of one account (one bound parameter): a code for it would otherwise be a way up.
 */
#define ISSUE_NOT_ABOVE \
	"NOT EXISTS (SELECT 1 FROM right_grant h WHERE h.account_id = a.id AND (h.valid_to IS NULL OR h.valid_to > CURDATE()) " \
	"AND NOT EXISTS (SELECT 1 FROM right_grant v JOIN unit_closure w ON w.ancestor_id = v.unit_id AND w.descendant_id = h.unit_id " \
	"WHERE v.account_id = ? AND v.role IN ('city_admin', 'bloc_admin', 'unit_admin') AND v.valid_from <= CURDATE() " \
	"AND (v.valid_to IS NULL OR v.valid_to > CURDATE()) AND (v.bloc IS NULL OR v.bloc = h.bloc)))"

/* The date of a unit: its own, else that of the nearest unit above; else the bound one of the city. unit is an SQL expression. */
#define ISSUE_DATE_OF(unit) \
	"COALESCE((SELECT e.value FROM unit_closure k JOIN setting e ON e.unit_id = k.ancestor_id AND e.name = 'change_before' " \
	"WHERE k.descendant_id = " unit " ORDER BY k.depth LIMIT 1), NULLIF(?, ''))"

struct issue_slip {
	uint64_t	 person_id, account_id;
	uint64_t	 agency_id;
	const char	*agency, *part;		/* part: NULL in the agency itself */
	const char	*name, *position;
	const char	*account;
	const char	*change_before;		/* business time at which the unchanged code locks; NULL: none */
	const char	*expires;		/* real time at which the code ends, minutes */
	const char	*deadline;		/* business time of whichever comes first: what the slip says */
	char		 code[ACCOUNT_CODE];
};

struct issue {
	bool		 again;			/* also who has a code or a password; else they are left alone */
	unsigned	 days;			/* of real time that a code lives, or until the date if that is later */
	const char	*change_before;		/* of the city; NULL: none */
	uint64_t	 account_id, person_id;	/* who issues, for the audit; 0: an operator */
	const char	*request_id;		/* "" at the machine */
	const char	*reason;		/* "" or why */
};

/*
 * Issues codes to these people inside the caller's transaction, each with its line in the audit; people without a main
 * assignment of today are left out. The slips live in the pool, by agency and name: wipe the codes with issue_forget once
 * they are shown. DB_RETRY also when somebody else took an account's name or issued in between: run the whole again.
 */
enum db_result	issue_codes(struct db *, struct pool *, const struct issue *, const uint64_t *people, size_t count,
		    struct issue_slip **slips, size_t *slip_count);
/* "[12,5,7]": the slips' people, for JSON_TABLE. */
const char	*issue_people(struct pool *, const struct issue_slip *, size_t count);
void		issue_forget(struct issue_slip *, size_t count);

#endif
