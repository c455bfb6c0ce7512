#include "config.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "gate/metrics_private.h"

static uint64_t
read_count(const _Atomic uint64_t *count)
{
	return atomic_load_explicit(count, memory_order_relaxed);
}

static void
say(FILE *out, const char *name, const char *kind, const char *help)
{
	fprintf(out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind);
}

static void
say_answers(FILE *out, const struct shared *shared)
{
	const char *name = "danhgia_requests_total";

	say(out, name, "counter", "Answers by page and class of status.");
	for (size_t i = 0; i < METRICS_NOUNS; i++)
		for (int class = 0; class < METRICS_CLASSES; class++)
			if (read_count(&shared->nouns[i].answers[class]) != 0)
				fprintf(out, "%s{page=\"%s\",status=\"%dxx\"} %" PRIu64 "\n", name, shared->nouns[i].name,
				    class + METRICS_CLASS_FIRST, read_count(&shared->nouns[i].answers[class]));
}

/* The count is what the buckets add up to, also while somebody adds to them. */
static void
say_histogram(FILE *out, const char *name, const char *pool, const struct histogram *histogram)
{
	uint64_t count = 0;

	for (size_t i = 0; i < METRICS_BOUNDS; i++) {
		count += read_count(&histogram->buckets[i]);
		fprintf(out, "%s_bucket{pool=\"%s\",le=\"%g\"} %" PRIu64 "\n", name, pool, (double)metrics_bounds[i] / 1e6, count);
	}
	count += read_count(&histogram->buckets[METRICS_BOUNDS]);
	fprintf(out, "%s_bucket{pool=\"%s\",le=\"+Inf\"} %" PRIu64 "\n", name, pool, count);
	fprintf(out, "%s_sum{pool=\"%s\"} %.6f\n", name, pool, (double)read_count(&histogram->sum) / 1e6);
	fprintf(out, "%s_count{pool=\"%s\"} %" PRIu64 "\n", name, pool, count);
}

static void
say_pools(FILE *out, const struct shared *shared)
{
	say(out, "danhgia_answer_seconds", "histogram", "Time from a worker's taking a request to its answer's being sent.");
	for (size_t i = 0; i < METRICS_POOLS; i++)
		say_histogram(out, "danhgia_answer_seconds", metrics_pools[i], &shared->pools[i].taken);
	say(out, "danhgia_queue_seconds", "histogram", "Time a request stood in the queue of its pool.");
	for (size_t i = 0; i < METRICS_POOLS; i++)
		say_histogram(out, "danhgia_queue_seconds", metrics_pools[i], &shared->pools[i].waited);
	say(out, "danhgia_worker_starts_total", "counter", "Workers started; one that died was started again.");
	for (size_t i = 0; i < METRICS_POOLS; i++)
		fprintf(out, "danhgia_worker_starts_total{pool=\"%s\"} %" PRIu64 "\n", metrics_pools[i], read_count(&shared->pools[i].starts));
}

static void
say_failures(FILE *out, const struct shared *shared)
{
	static const char *const words[DB_RESULTS] = {
		[DB_RETRY] = "retry", [DB_LOST] = "lost", [DB_REFUSED] = "refused", [DB_DUPLICATE] = "duplicate", [DB_ERROR] = "error"};

	say(out, "danhgia_database_errors_total", "counter",
	    "What the database refused or lost: retry is tried again, lost is a connection.");
	for (size_t i = 0; i < DB_RESULTS; i++)
		if (words[i] != NULL)
			fprintf(out, "danhgia_database_errors_total{kind=\"%s\"} %" PRIu64 "\n", words[i], read_count(&shared->failures[i]));
}

const char *
metrics_text(const struct metrics *metrics, struct pool *pool, size_t *size)
{
	const struct shared *shared = metrics->shared;
	char *text = NULL;
	FILE *out = open_memstream(&text, size);

	if (out == NULL)
		abort();
	say_answers(out, shared);
	say_pools(out, shared);
	say_failures(out, shared);
	if (atomic_load_explicit(&shared->sessions_at, memory_order_relaxed) != 0) {
		say(out, "danhgia_sessions", "gauge", "Sessions not ended and used in the last 15 minutes, counted once a minute.");
		fprintf(out, "danhgia_sessions %" PRId64 "\n", atomic_load_explicit(&shared->sessions, memory_order_relaxed));
	}
	if (fclose(out) != 0)
		abort();
	pool_cleanup(pool, free, text);
	return text;
}
