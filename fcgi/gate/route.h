/* Matching a path to a line of the site map. */
#ifndef DANHGIA_GATE_ROUTE_H
#define DANHGIA_GATE_ROUTE_H

#include "gate/visit.h"

/*
 * The route of that path and method, with month, week, id and word set in the visit; NULL: there is none.
 * HEAD finds what GET finds.
 */
const struct route	*route_find(struct visit *, const char *path, enum method);
/* The methods that the path has, for Allow; NULL: there is no such path. */
const char		*route_allow(const struct visit *, const char *path);

#endif
