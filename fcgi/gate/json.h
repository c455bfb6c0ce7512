/* Writing JSON for the audit and for kept drafts; MariaDB reads it. */
#ifndef DANHGIA_GATE_JSON_H
#define DANHGIA_GATE_JSON_H

#include "web/pool.h"

/* The checked UTF-8 text as a quoted JSON string, in the pool. */
char	*json_string(struct pool *, const char *);

#endif
