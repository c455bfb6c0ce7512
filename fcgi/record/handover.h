/*
 * Acts on an agency's administration account: handed over, taken back, its code renewed. Each renews or ends the secret and
 * the second factor, ends the sessions and is kept for the minutes (domain.md section 5). They run inside a command on the
 * login pool's connection, which alone writes credentials.
 */
#ifndef DANHGIA_RECORD_HANDOVER_H
#define DANHGIA_RECORD_HANDOVER_H

#include "gate/visit.h"
#include "record/account.h"
#include "record/unit_account.h"

enum handover_kind {
	HANDOVER_GIVE,		/* to a holder, for dates, by a decision; makes the account where there is none */
	HANDOVER_RENEW,		/* a new code for the same holder, with a reason */
	HANDOVER_TAKE_BACK	/* nobody holds it, nothing opens it; by a decision */
};

struct handover {
	enum handover_kind	 kind;
	struct unit_account	*account;
	uint64_t		 person_id;	/* the new holder */
	const char		*organisation;	/* that acts through the person, or "" */
	const char		*from, *until;	/* yyyy-mm-dd; until, the last day, may be NULL */
	bool			 admin, aggregator;	/* rights on the agency, given where the account has them not */
	const char		*number, *date, *issuer;	/* of the decision */
	const char		*reason;
	/* What comes of it. */
	uint64_t		 account_id, id;	/* id: of account_handover */
	char			 code[ACCOUNT_CODE];
};

/* The word of a kind in the database and the document. */
const char	*handover_word(enum handover_kind);
/* DB_DUPLICATE or DB_NO_ROW: somebody else did something with the account since it was loaded. */
enum db_result	 handover_write(struct visit *, struct handover *);

#endif
