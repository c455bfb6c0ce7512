/* What the forms of rights and delegations share: the written decision, and the page that asks once more. */
#ifndef DANHGIA_PAGE_RIGHT_FORM_H
#define DANHGIA_PAGE_RIGHT_FORM_H

#include "gate/visit.h"

/* Adds number, date and issuer of the written decision; without them there is no right (domain.md section 5). */
void		 right_form_decision(struct form *);
/* Marks a decision of a day to come, and a beginning (its field's name, or NULL) before the decision. */
void		 right_form_check(struct visit *, struct form *, const char *begins);
/* The date of the field, "" when empty, against another day: marks the field if it is not later. */
void		 right_form_later(struct form *, const char *field, const char *than, const char *code);
/* The same values unseen, to be sent again by that button, or by "back" to be changed. Names end with NULL. */
struct form	*right_form_confirm(struct visit *, const struct form *, const char *noun, const char *action,
		    const char *const *names, const char *button);
/* The button that was pressed, of this page or of the one that asks once more; "" if none. */
const char	*right_form_pressed(const struct visit *);
/* What was sent from the page that asks once more, and kept as a draft, belongs to the form before it. */
void		 right_form_adopt_draft(struct visit *);

#endif
