/*
 * Rule sets as the database holds them. A document is immutable once approved, so a worker reads each one once and
 * keeps it.
 */
#ifndef DANHGIA_RECORD_RULES_H
#define DANHGIA_RECORD_RULES_H

#include <stdint.h>

#include "rating/rule_set.h"
#include "store/db.h"

struct rules;

/* A criteria set of the database beside its tree in the document. */
struct rules_criteria {
	uint64_t			 id;		/* criteria_set.id */
	uint64_t			 rule_set_id;
	const struct rule_set		*rule_set;
	const struct criteria_set	*set;
	const uint64_t			*criterion_id;	/* by index in the set; 0 for a group */
};

/* An empty cache. Free with rules_free. */
struct rules			*rules_new(void);
void				 rules_free(struct rules *);
/* The rule set of that id, owned by the cache; NULL if there is none, it is malformed (said on stderr) or the store failed. */
const struct rule_set		*rules_get(struct rules *, struct db *, uint64_t rule_set_id);
/* The criteria set of that id, owned by the cache; NULL likewise, or when table and document do not name the same criteria. */
const struct rules_criteria	*rules_get_criteria(struct rules *, struct db *, uint64_t criteria_set_id);
/* criteria_set.id of the set with that code, 0 if there is none. */
enum db_result			 rules_find_criteria(struct db *, uint64_t rule_set_id, const char *code, uint64_t *id);
/*
 * The rule set that holds for an agency in a month ("2022-01"): approved and in force on the month's last day, the one
 * scoped nearest to the agency first (a district's variant before the city's frame), then the newest. DB_NO_ROW: none.
 */
enum db_result			 rules_holding(struct db *, uint64_t agency_id, const char *month, uint64_t *rule_set_id);
/*
 * Rules are changed one after the other with the opening of months, so that no agency's month is opened by a rule that another
 * one has just replaced (design.md section 3). Both write one row, on whatever node. rules_gate_decide: the first statement of
 * the transaction that changes what rules_holding or a binding says. rules_gate_count: what to remember before those are read to
 * open a month. rules_gate_open: first in the transaction that opens it; DB_NO_ROW: they were changed meanwhile, read them again.
 */
enum db_result			 rules_gate_decide(struct db *);
enum db_result			 rules_gate_count(struct db *, uint64_t *count);
enum db_result			 rules_gate_open(struct db *, uint64_t count);

#endif
