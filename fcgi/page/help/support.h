/*
 * Requests for help (630-CV/QU, 9): sent by anybody, answered by the office of the sender's bloc, handed up to the city.
 */
#ifndef DANHGIA_PAGE_SUPPORT_H
#define DANHGIA_PAGE_SUPPORT_H

#include "gate/visit.h"

/* Roles that answer for a bloc or the city; for SCOPE_BY. */
#define SUPPORT_ROLES "'city_admin', 'bloc_admin', 'bloc_aggregator'"

/* The state of request q as people see it: what waits is taken when somebody of the office said to be answering it. */
#define SUPPORT_STATE "IF(q.state IN ('open', 'handed_up') AND q.taken_person_id IS NOT NULL, 'taken', q.state)"

enum { SUPPORT_KINDS = 6 };
extern const char *const support_kinds[SUPPORT_KINDS];

#endif
