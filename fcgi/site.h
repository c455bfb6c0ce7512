/* The site map. */
#ifndef DANHGIA_SITE_H
#define DANHGIA_SITE_H

#include "gate/visit.h"

extern const struct route site_routes[];
extern const size_t site_route_count;

#endif
