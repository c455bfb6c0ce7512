/*
 * What is known of a person's month besides the points: absence, discipline, and the result of the unit led (domain.md
 * section 4).
 */
#ifndef DANHGIA_RECORD_FACTS_H
#define DANHGIA_RECORD_FACTS_H

#include "gate/visit.h"
#include "rating/level.h"
#include "rating/rule_set.h"

struct facts_subject {
	uint64_t	 person_id;
	uint64_t	 unit_id;	/* the agency */
	uint64_t	 part_id;	/* the unit of the main assignment */
	enum rank	 rank;
	const char	*month;
};

/*
 * Fills all but the knock-out. Days away count by working days, each once; force majeure does not count. A discipline
 * record counts in the month it takes effect: with its own best level, else as the forced level "discipline" of the rule
 * set. The unit's result binds head and deputy of the agency.
 */
enum db_result	facts_load(struct visit *, const struct facts_subject *, struct level_facts *);
/* Adds <bound best= unit= worked= working= absence= condition= discipline= knock-out= unit-bound=> if anything bounds the level. */
void		facts_append(xmlNodePtr, const struct level_rules *, const struct level_facts *);

#endif
