/* Writing JSON for the audit and for kept drafts; MariaDB reads it. */
#ifndef DANHGIA_GATE_JSON_H
#define DANHGIA_GATE_JSON_H

#include "web/pool.h"

/* The checked UTF-8 text as a quoted JSON string, in the pool. */
char	*json_string(struct pool *, const char *);

struct json_pair {
	const char	*name;
	const char	*value;	/* of a string its text; anything else as it is written; NULL is null */
};

/*
 * The members of an object that MariaDB has accepted as JSON, in order, in the pool. What is nested stays as written.
 * 0 if the text is no object.
 */
size_t	 json_read(struct pool *, const char *text, struct json_pair **pairs);

#endif
