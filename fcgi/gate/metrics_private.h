/* Shared by the files of metrics alone: what lies in the file. Other sizes mean another magic in metrics.c. */
#ifndef DANHGIA_GATE_METRICS_PRIVATE_H
#define DANHGIA_GATE_METRICS_PRIVATE_H

#include <stdatomic.h>

#include "gate/metrics.h"

enum {
	METRICS_NOUNS = 256,
	METRICS_CLASS_FIRST = 2,	/* 2xx to 5xx */
	METRICS_CLASSES = 4,
	METRICS_POOLS = 4,
	METRICS_BOUNDS = 14
};

struct noun_counts {
	char			 name[48];
	_Atomic uint64_t	 answers[METRICS_CLASSES];
};

struct histogram {
	_Atomic uint64_t	 buckets[METRICS_BOUNDS + 1];	/* each by itself */
	_Atomic uint64_t	 sum;				/* microseconds */
};

struct pool_counts {
	_Atomic uint64_t	 starts;
	struct histogram	 taken, waited;
};

struct shared {
	char			 magic[32];
	_Atomic int64_t		 sessions, sessions_at;	/* at: seconds of the machine's uptime; 0: never */
	_Atomic uint64_t	 failures[DB_RESULTS];
	struct pool_counts	 pools[METRICS_POOLS];
	struct noun_counts	 nouns[METRICS_NOUNS];
};

_Static_assert(ATOMIC_LLONG_LOCK_FREE == 2, "counters that several processes add to");

struct metrics {
	struct shared		*shared;
	const struct route	*routes;
	size_t			 route_count;
	size_t			 pool;			/* in metrics_pools */
	size_t			 rescue;
	size_t			 places[];		/* of each route's noun */
};

extern const int64_t metrics_bounds[METRICS_BOUNDS];
extern const char *const metrics_pools[METRICS_POOLS];

#endif
