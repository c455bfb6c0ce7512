#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>

#include "ctl/ctl.h"
#include "ctl/jobs.h"
#include "record/seal.h"

enum {
	SETTLE_MINUTES = 5,	/* a request ends within one; see record/seal.h */
	STRETCHES_MAX = 20000,	/* a run; the next one goes on */
	FILE_BYTES = 64 << 20
};

/* A stretch's rows must not be gathered under gap locks, which would hold up who writes the next ones. */
static const struct sql isolation = {"SET SESSION tx_isolation = 'READ-COMMITTED'", ""};

static const char *
seal_line(struct pool *pool, const struct seal *seal)
{
	return pool_printf(pool, "%s %llu %llu %s %llu %s %s", seal_source_name(seal->source), (unsigned long long)seal->first_id,
	    (unsigned long long)seal->last_id, seal->month, (unsigned long long)seal->row_count, seal->hash,
	    pool_printf(pool, "%.10sT%s", seal->sealed_at, seal->sealed_at + 11));
}

/* Appends the line and puts it on the disk. */
static bool
append_line(const char *path, const char *line)
{
	const int file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644);
	bool good = file >= 0 && dprintf(file, "%s\n", line) == (int)strlen(line) + 1 && fsync(file) == 0;

	if (file >= 0 && close(file) != 0)
		good = false;
	if (!good)
		ctl_fail("%s: %s", path, strerror(errno));
	return good;
}

/* Outside the database, where its owner cannot reach: the system's log and, if configured, a file. */
static bool
announce(const struct ctl *ctl, const struct seal *seal)
{
	const char *line = seal_line(ctl->pool, seal);

	syslog(LOG_NOTICE, "seal %s", line);
	printf("%s\n", line);
	return ctl->config->seal_file == NULL || append_line(ctl->config->seal_file, line);
}

/* A run that ended between the database and the file is made good: the newest seal stands in the file. */
static bool
announce_missing(const struct ctl *ctl, const struct seal *seal)
{
	const char *path = ctl->config->seal_file;
	char *text;
	size_t size;
	bool found = false;

	if (path == NULL)
		return true;
	if (access(path, F_OK) == 0) {
		text = ctl_read_file(ctl->pool, path, FILE_BYTES, &size);
		if (text == NULL)
			return false;
		found = strstr(text, seal->hash) != NULL;
	}
	return found || announce(ctl, seal);
}

static int
seal_source(struct ctl *ctl, struct db *db, enum seal_source source, int64_t settle, uint64_t *done)
{
	const char *name = seal_source_name(source);
	struct seal seal;
	enum db_result result = seal_newest(db, ctl->pool, source, &seal);

	if (result == DB_OK && !announce_missing(ctl, &seal))
		return CTL_FAILED;
	for (int i = 0; i < STRETCHES_MAX && (result == DB_OK || i == 0); i++) {
		struct pool *pool = pool_new();

		result = seal_next(db, pool, source, settle, &seal);
		*done += result == DB_OK;
		if (result == DB_OK && !announce(ctl, &seal))
			result = DB_ERROR;
		pool_free(pool);
	}
	switch (result) {
	case DB_OK:
	case DB_NO_ROW:
		return CTL_DONE;
	case DB_DUPLICATE:
		printf("%s: another seal is at work\n", name);
		return CTL_DONE;
	case DB_RETRY:
		printf("%s: a command is still writing; the next run goes on\n", name);
		return CTL_DONE;
	default:
		return ctl_fail("%s was not sealed", name);
	}
}

/* --settle MINUTES: how old a row must be. */
static bool
read_settle(struct ctl *ctl, int64_t *settle)
{
	const char *text = ctl_take_option(ctl, "--settle");
	char *end;

	*settle = SETTLE_MINUTES;
	if (text == NULL)
		return true;
	*settle = strtoll(text, &end, 10);
	return text[0] != '\0' && *end == '\0' && *settle >= 0 && *settle <= 1440;
}

static int
seal_all(struct ctl *ctl, int64_t settle, uint64_t *done)
{
	struct db *db = db_open(&ctl->config->seal);
	int status = CTL_DONE;

	openlog("danhgia-seal", LOG_PID, LOG_AUTHPRIV);
	if (db_exec(db, &isolation) != DB_OK)
		status = ctl_fail("the database does not answer");
	for (int source = 0; source < SEAL_SOURCES && status == CTL_DONE; source++)
		status = seal_source(ctl, db, (enum seal_source)source, settle, done);
	db_close(db);
	closelog();
	return status;
}

int
ctl_seal(struct ctl *ctl)
{
	int64_t settle;
	uint64_t done = 0;

	if (!read_settle(ctl, &settle) || ctl->argc != 0)
		return CTL_USAGE;
	return seal_all(ctl, settle, &done);
}

enum db_result
job_seal(struct ctl *ctl, uint64_t *done)
{
	if (ctl->config->seal.password == NULL)
		return DB_OK;
	return seal_all(ctl, SETTLE_MINUTES, done) == CTL_DONE ? DB_OK : DB_ERROR;
}
