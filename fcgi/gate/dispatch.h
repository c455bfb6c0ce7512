/*
 * One way through: route, session, access, page, document, response, log.
 */
#ifndef DANHGIA_GATE_DISPATCH_H
#define DANHGIA_GATE_DISPATCH_H

#include "gate/visit.h"

/* Answers one request that was read with this status; the response is then complete. The visit lives in the pool. */
struct visit	*dispatch(struct worker *, struct pool *, struct request *, enum request_status, struct response *);
/* What nobody waits for, once the response is sent: the access log and the session's last sight. */
void		 dispatch_after(struct visit *);

/*
 * The rescue pool (design.md section 5): when no worker answered a POST, the typed fields come back on a page with a
 * button to send them again, status 503. Needs no database.
 */
void		 dispatch_rescue(struct worker *, struct pool *, struct request *, struct response *);

#endif
