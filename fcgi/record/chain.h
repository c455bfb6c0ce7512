/*
 * The chain of an agency's month (design.md section 3) and what it says of the evaluations: one definition for the pages, for
 * publishing, and for danhgiactl verify.
 */
#ifndef DANHGIA_RECORD_CHAIN_H
#define DANHGIA_RECORD_CHAIN_H

#include "store/db.h"

struct chain {
	uint64_t	 links;		/* found */
	uint64_t	 length;	/* as the month's head says */
	const char	*head;		/* hex, "" before the first link */
	size_t		 fault_count;	/* 0: nothing was changed behind the portal's back */
	const char	**faults;	/* what is wrong, for operators */
};

/*
 * Recomputes the links of the agency's month. If they are whole, compares what they say with the evaluations: points and level
 * of every step that was taken, publications and their heads, and the content of what was published. Lives in the pool.
 */
enum db_result	 chain_check(struct db *, struct pool *, uint64_t unit_id, const char *month, struct chain *);
/*
 * SHA-256 (hex) of all that a person's form says of an evaluation: whose it is, by which rules, every score, note, total, level,
 * comment (also of other posts' superiors), reason, who and when. The state, the moment of publication and names are left out: they change by right.
 */
enum db_result	 chain_digest(struct db *, struct pool *, uint64_t evaluation_id, const char **digest);
/*
 * The same of all evaluations of the agency's month that were public when it was published for the id-th time; 0: now. "" if
 * there are none.
 */
enum db_result	 chain_digest_month(struct db *, struct pool *, uint64_t unit_id, const char *month, uint64_t publication_id,
		    const char **digest);

#endif
