/*
 * Every command is one transaction, safe to repeat, written to the audit.
 */
#ifndef DANHGIA_GATE_COMMAND_H
#define DANHGIA_GATE_COMMAND_H

#include "gate/visit.h"

/*
 * Runs fn in one transaction. The form's submission id is inserted first: a second copy of the same form waits for
 * the first and gets its target (design.md section 3). fn returns ANSWER_SEE_OTHER (after visit_go) to commit;
 * anything else rolls back and is returned as it is. fn may run several times: it must not change what it is given
 * except visit->target and marks on the form. On a stored failure the answer is BUSY or ERROR.
 */
enum answer	command_run(struct visit *, enum answer (*fn)(struct visit *, void *), void *arg);

struct audit {
	const char	*action;	/* verb: "submit" */
	const char	*object;	/* noun: "evaluation" */
	uint64_t	 object_id;
	uint64_t	 unit_id;	/* the agency, or 0 */
	const char	*month;		/* or NULL */
	uint64_t	 behalf_id;	/* person acted for, or 0 */
	const char	*old;		/* JSON or NULL */
	const char	*new;		/* JSON or NULL */
	const char	*reason;	/* or NULL */
	bool		 chained;	/* part of the agency's month: hashed into unit_month (unit_id and month given) */
};

/* Writes one line to the audit inside the running command. */
enum db_result	audit_write(struct visit *, const struct audit *);
/* {"name":"value",...} in the pool; NULL values are null. Ends with a NULL name. */
char		*audit_json(struct pool *, ...) __attribute__((sentinel));

#endif
