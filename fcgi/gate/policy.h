/*
 * What the portal asks of logins and sessions: rows of the table setting (unit 0), each with a default here. Pure.
 */
#ifndef DANHGIA_GATE_POLICY_H
#define DANHGIA_GATE_POLICY_H

#include <stdbool.h>

#include "gate/access.h"

enum factor_required {
	FACTOR_NONE,				/* everybody may, nobody must */
	FACTOR_ADMINISTRATORS,
	FACTOR_ADMINISTRATORS_AUTHORITIES
};

struct policy {
	enum factor_required	factor_required;
	unsigned		idle_minutes;		/* a session unused for so long ends */
	unsigned		admin_idle_minutes;	/* the same for administrators */
	unsigned		session_hours;		/* used or not */
	unsigned		password_shortest;
	unsigned		password_shortest_factor;	/* with a second factor */
};

/* The defaults (lessons.md section 5); a demonstration asks nobody for a second factor. */
void		policy_init(struct policy *, bool demonstration);
/* Takes one setting. False, and nothing changed: an unknown name or a value out of its range. */
bool		policy_set(struct policy *, const char *name, const char *value);
/* Administrator of the city, a bloc or a unit. */
bool		policy_is_administrator(const struct viewer *);
/* Minutes without use after which the viewer's session ends. */
unsigned	policy_idle_minutes(const struct policy *, const struct viewer *);
/* Whether the viewer may do nothing without a second factor. */
bool		policy_needs_factor(const struct policy *, const struct viewer *);

#endif
