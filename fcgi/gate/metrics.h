/*
 * Counters for the operator's monitoring. All workers of a host add to one small file that each of them maps, so that the numbers
 * survive any of them. Labels are words of the program (pools, nouns of the site map): never a person, an address or a path.
 */
#ifndef DANHGIA_GATE_METRICS_H
#define DANHGIA_GATE_METRICS_H

#include <stddef.h>
#include <stdint.h>

#include "gate/visit.h"

struct metrics;

/*
 * Maps the file, making it when it is empty; pool_name is this worker's, NULL for one who only reads. NULL path, or a file that
 * cannot be used (stderr says why): the numbers are this process's own. Free with metrics_close.
 */
struct metrics	*metrics_open(const char *path, const char *pool_name, const struct route *, size_t route_count);
void		 metrics_close(struct metrics *);
/* Microseconds since nginx handed the request on ("1769392800.123"), 0 when that is not known. */
int64_t		 metrics_waited(const char *sent);
/*
 * One answer. The route is counted by its noun; one that is none of the site map's as "none". us is what the answer took,
 * waited_us how long the request stood in the pool's queue before.
 */
void		 metrics_answer(struct metrics *, const struct route *, int status, int64_t us, int64_t waited_us);
/* So many more failures of the database, by result. */
void		 metrics_failures(struct metrics *, const uint64_t counts[DB_RESULTS]);
/* Whether it is time that somebody on this host counts the sessions: true for one worker a minute. */
bool		 metrics_sessions_due(struct metrics *);
void		 metrics_sessions(struct metrics *, int64_t count);
/* Everything in Prometheus' text format 0.0.4, in the pool. */
const char	*metrics_text(const struct metrics *, struct pool *, size_t *size);

#endif
