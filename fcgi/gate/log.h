/*
 * The access log: logins, refusals, views of another's record and exports. Collected during the visit and written
 * after the answer, so that nobody waits for it.
 */
#ifndef DANHGIA_GATE_LOG_H
#define DANHGIA_GATE_LOG_H

#include "gate/visit.h"

enum log_kind {
	LOG_LOGIN,
	LOG_LOGIN_FAILED,
	LOG_LOGOUT,
	LOG_REFUSED,
	LOG_VIEW,
	LOG_EXPORT,
	LOG_COUNT
};

void	log_add(struct visit *, enum log_kind, const char *object, uint64_t id);
/* A refusal of visit_allow: what was to be done, with whose object (NULL: none). */
void	log_add_refused(struct visit *, enum action, const struct object *);
/* The same for a name typed at login; account_id 0 if there is no such account. */
void	log_add_login(struct visit *, enum log_kind, const char *account_name, uint64_t account_id);
/* Writes what was collected. A failure is reported in the worker's log and changes nothing for the user. */
void	log_write(struct visit *);

#endif
