/*
 * The catalogue of standard products (NĐ 335/2025, domain.md section 4): kept per agency, used by the agencies below as well. Whoever
 * assigns a task picks one; code and coefficient are copied into the task and stay there.
 */
#ifndef DANHGIA_RECORD_CATALOGUE_H
#define DANHGIA_RECORD_CATALOGUE_H

#include "gate/visit.h"

/* What counts for a task. */
struct catalogue_choice {
	const struct row	*entry;		/* of what was offered; NULL: the catalogue has no such product */
	int64_t			 coefficient;	/* hundredths */
};

/*
 * What the agency and the units above it have in use on some day from .. to (yyyy-mm-dd), the nearest first: id, code, name, measure,
 * coefficient, valid_from, valid_to, unit (where it is kept; NULL: the agency itself).
 */
enum db_result	 catalogue_read(struct visit *, uint64_t agency_id, const char *from, const char *to, struct rows *);
/*
 * Adds the list of them, "catalogue"; nothing is chosen. Its values carry the coefficient, so that nobody assigns by another one than the
 * form has shown. Nothing where nothing is offered.
 */
void		 catalogue_describe(struct visit *, struct form *, const struct rows *offered);
/* The one chosen in the form; if none is, that of the id; else NULL. */
const struct row *catalogue_chosen(const struct form *, const struct rows *offered, uint64_t otherwise);
/*
 * Reads the fields catalogue, coefficient and coefficient-reason for a task due on that day, and marks what is wrong: a product not in use
 * then, a coefficient that is missing, or one that is not the catalogue's without a reason. otherwise: the entry when none is chosen.
 */
struct catalogue_choice	 catalogue_choose(struct visit *, struct form *, const struct rows *offered, uint64_t otherwise, const char *due);
/* In the command: whether the entry still says what was shown. DB_NO_ROW: somebody has changed it. */
enum db_result	 catalogue_hold(struct visit *, const struct row *entry);

#endif
