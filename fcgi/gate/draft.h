/*
 * Nothing typed is lost (design.md section 5): what could not be taken is kept for its author, shown to nobody else
 * and never applied by itself.
 */
#ifndef DANHGIA_GATE_DRAFT_H
#define DANHGIA_GATE_DRAFT_H

#include "gate/visit.h"

enum draft_cause {
	DRAFT_SESSION,
	DRAFT_FAILURE
};

/* Keeps the fields of the POST in hand for the account; secrets are left out. */
enum db_result	 draft_keep(struct visit *, uint64_t account_id, enum draft_cause, uint64_t *id);
/* The same fields as JSON, for somebody not known yet; NULL if there are none or they are too many to carry. */
char		*draft_carry(struct visit *);
/* The fields as sent, without the page's own: two sendings of a form that say the same are the same act. */
const char	*draft_said(struct visit *);
/* Keeps what draft_carry made, once its author has logged in. path is where it was sent. */
enum db_result	 draft_adopt(struct visit *, uint64_t account_id, const char *path, const char *json, uint64_t *id);
/* Loads the viewer's draft into visit->draft. Another account's draft is DB_NO_ROW. */
enum db_result	 draft_load(struct visit *, uint64_t id);
/* In the transaction of a command: the draft that its form was filled from needs no reminder any more. */
enum db_result	 draft_use(struct visit *);
/* Whether a POST brought anything that would be kept. */
bool		 draft_has_fields(struct visit *);
/* Adds <kept> with the typed fields, for a page that gives them back. */
void		 draft_show_fields(struct visit *);

#endif
