/*
 * Puts the document of a rule set into the database.
 */
#ifndef DANHGIA_RECORD_RULESET_STORE_H
#define DANHGIA_RECORD_RULESET_STORE_H

#include "rating/rule_set.h"
#include "store/db.h"
#include "web/pool.h"

enum ruleset_stored {
	RULESET_STORED,
	RULESET_SAME,		/* this very document is there */
	RULESET_CHANGED,	/* another document of that code and version is there: it needs a new version */
	RULESET_ELSEWHERE,	/* the same document is there, for another unit */
	RULESET_NO_PARENT,	/* the regulation that it varies is not there */
	RULESET_NO_UNIT,	/* no unit of that code */
	RULESET_QUARTER		/* its period is the quarter, and it does not hold for whole quarters */
};

struct ruleset_document {
	const struct rule_set	*rule_set;	/* parsed from text */
	const char		*text;
	size_t			 size;
	const char		*unit_code;	/* holds for this unit and all below; NULL: everywhere */
};

/*
 * Stores the rule set as approved, its criteria sets and their scored leaves, in one transaction with a line in the
 * audit. Nothing that is there is ever changed.
 */
enum db_result	ruleset_store(struct db *, struct pool *, const struct ruleset_document *, enum ruleset_stored *);
/* The rows of the criteria sets of a rule set and of their scored leaves, inside a running transaction: it is approved now. */
enum db_result	ruleset_store_criteria(struct db *, uint64_t rule_set_id, const struct rule_set *);

#endif
