#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "gate/metrics_private.h"

enum { SESSIONS_SECONDS = 60 };

static const char magic[] = "danhgia metrics 1";

/* Upper ends in microseconds; above the last comes one without an end. */
const int64_t metrics_bounds[METRICS_BOUNDS] = {
	1000, 2500, 5000, 10000, 25000, 50000, 100000, 250000, 500000, 1000000, 2500000, 5000000, 10000000, 30000000};
const char *const metrics_pools[METRICS_POOLS] = {"pages", "logins", "reports", "rescue"};

static struct shared *
map_own(void)
{
	void *place = mmap(NULL, sizeof(struct shared), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (place == MAP_FAILED)
		abort();
	return place;
}

/* A file of zeros is a new one: whoever was killed while making it left nothing that has to be mended. */
static struct shared *
map_file(int file)
{
	struct stat stat;
	struct shared *shared;

	if (fstat(file, &stat) != 0 || (stat.st_size == 0 && ftruncate(file, sizeof *shared) != 0))
		return NULL;
	if (stat.st_size != 0 && stat.st_size != sizeof *shared) {
		errno = EILSEQ;
		return NULL;
	}
	shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
	if (shared == MAP_FAILED)
		return NULL;
	if (shared->magic[0] == '\0')
		memcpy(shared->magic, magic, sizeof magic);
	if (memcmp(shared->magic, magic, sizeof magic) == 0)
		return shared;
	(void)munmap(shared, sizeof *shared);
	errno = EILSEQ;
	return NULL;
}

/* The place of a noun, which it keeps over releases; 0, which is "none", when there is no room left. */
static size_t
take_place(struct shared *shared, const char *noun)
{
	size_t i = 0;

	while (i < METRICS_NOUNS && shared->nouns[i].name[0] != '\0' && strcmp(shared->nouns[i].name, noun) != 0)
		i++;
	if (i == METRICS_NOUNS || strlen(noun) >= sizeof shared->nouns[i].name)
		return 0;
	if (shared->nouns[i].name[0] == '\0')
		memcpy(shared->nouns[i].name, noun, strlen(noun) + 1);
	return i;
}

static void
take_places(struct metrics *metrics)
{
	(void)take_place(metrics->shared, "none");
	metrics->rescue = take_place(metrics->shared, "rescue");
	for (size_t i = 0; i < metrics->route_count; i++)
		metrics->places[i] = take_place(metrics->shared, metrics->routes[i].noun);
}

struct metrics *
metrics_open(const char *path, const char *pool_name, const struct route *routes, size_t route_count)
{
	struct metrics *metrics = calloc(1, sizeof *metrics + route_count * sizeof metrics->places[0]);
	const int file = path == NULL ? -1 : open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0660);

	if (metrics == NULL)
		abort();
	metrics->routes = routes;
	metrics->route_count = route_count;
	if (file >= 0 && flock(file, LOCK_EX) == 0)
		metrics->shared = map_file(file);
	if (path != NULL && metrics->shared == NULL)
		fprintf(stderr, "level=warning part=metrics message=\"%s: %s; counting for this process alone\"\n", path, strerror(errno));
	if (metrics->shared == NULL)
		metrics->shared = map_own();
	while (pool_name != NULL && metrics->pool < METRICS_POOLS && strcmp(metrics_pools[metrics->pool], pool_name) != 0)
		metrics->pool++;
	if (metrics->pool == METRICS_POOLS)
		metrics->pool = 0;
	take_places(metrics);
	if (pool_name != NULL)
		atomic_fetch_add_explicit(&metrics->shared->pools[metrics->pool].starts, 1, memory_order_relaxed);
	/* The mapping keeps the file open, and with it the lock. */
	if (file >= 0) {
		(void)flock(file, LOCK_UN);
		(void)close(file);
	}
	return metrics;
}

void
metrics_close(struct metrics *metrics)
{
	if (metrics == NULL)
		return;
	(void)munmap(metrics->shared, sizeof *metrics->shared);
	free(metrics);
}

int64_t
metrics_waited(const char *sent)
{
	struct timespec now;
	double waited;

	if (sent == NULL || clock_gettime(CLOCK_REALTIME, &now) != 0)
		return 0;
	waited = (double)now.tv_sec + (double)now.tv_nsec / 1e9 - strtod(sent, NULL);
	/* The clock may have been set in between, or be another host's. */
	return waited > 0 && waited < 3600 ? (int64_t)(waited * 1e6) : 0;
}

static void
add(struct histogram *histogram, int64_t us)
{
	size_t i = 0;

	while (i < METRICS_BOUNDS && us > metrics_bounds[i])
		i++;
	atomic_fetch_add_explicit(&histogram->buckets[i], 1, memory_order_relaxed);
	atomic_fetch_add_explicit(&histogram->sum, (uint64_t)us, memory_order_relaxed);
}

void
metrics_answer(struct metrics *metrics, const struct route *route, int status, int64_t us, int64_t waited_us)
{
	const uintptr_t at = (uintptr_t)route, first = (uintptr_t)metrics->routes;
	const size_t index = at >= first ? (at - first) / sizeof *route : metrics->route_count;
	const size_t place = strcmp(metrics_pools[metrics->pool], "rescue") == 0 ? metrics->rescue :
	    index < metrics->route_count ? metrics->places[index] : 0;
	const int class = status / 100 - METRICS_CLASS_FIRST;

	if (class >= 0 && class < METRICS_CLASSES)
		atomic_fetch_add_explicit(&metrics->shared->nouns[place].answers[class], 1, memory_order_relaxed);
	add(&metrics->shared->pools[metrics->pool].taken, us);
	add(&metrics->shared->pools[metrics->pool].waited, waited_us);
}

void
metrics_failures(struct metrics *metrics, const uint64_t counts[DB_RESULTS])
{
	for (size_t i = 0; i < DB_RESULTS; i++)
		if (counts[i] != 0)
			atomic_fetch_add_explicit(&metrics->shared->failures[i], counts[i], memory_order_relaxed);
}

static int64_t
uptime(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

bool
metrics_sessions_due(struct metrics *metrics)
{
	int64_t last = atomic_load_explicit(&metrics->shared->sessions_at, memory_order_relaxed);
	const int64_t now = uptime();

	return (last == 0 || now >= last + SESSIONS_SECONDS || now < last) &&
	    atomic_compare_exchange_strong(&metrics->shared->sessions_at, &last, now);
}

void
metrics_sessions(struct metrics *metrics, int64_t count)
{
	atomic_store_explicit(&metrics->shared->sessions, count, memory_order_relaxed);
}
