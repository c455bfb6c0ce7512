/*
 * Another result in place of a published one (domain.md section 2): two people, the authority and the office that advises it,
 * in either order; the old record stays.
 */
#ifndef DANHGIA_RECORD_REVISION_H
#define DANHGIA_RECORD_REVISION_H

#include "record/evaluation.h"

struct revision {
	int		 points;	/* POINTS_MISSING: none */
	enum level	 level;
	const char	*reason;
	uint64_t	 authority_by;	/* of the two people the authority, or who acts for it */
};

/* May this level be given, absence, discipline and the unit led considered? */
bool		 revision_permitted(struct visit *, const struct evaluation *, enum level);
/*
 * Inside a command begun with decide_begin, on a published evaluation read by evaluation_lock: writes the evaluation that replaces
 * it, its chained line and the publication. INVALID: why is the code of what stands against it, and the command has to be given
 * up. PAGE: id is the new evaluation.
 */
enum answer	 revision_apply(struct visit *, const struct evaluation *, const struct revision *, uint64_t *id, const char **why);

#endif
