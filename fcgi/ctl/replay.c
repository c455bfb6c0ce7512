#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "ctl/child.h"
#include "ctl/ctl.h"
#include "ctl/manifest.h"
#include "ctl/replay.h"

enum {
	START_TENTHS = 3000,
	SUM_BYTES = 4096,
	FIXED_ARGUMENTS = 8
};

struct sum {
	char	hash[MANIFEST_HASH];
	char	moment[BACKUP_MOMENT];	/* the log is whole up to then */
};

static bool
read_sum(const struct replay *replay, const char *path, struct sum *sum)
{
	size_t size;
	const char *text = ctl_read_file(replay->pool, pool_printf(replay->pool, "%s.sum", path), SUM_BYTES, &size);

	return text != NULL && (sscanf(text, "%64s %*s # whole up to %19s", sum->hash, sum->moment) == 2 ||
	    ctl_fail("%s.sum is not what was written", path) == CTL_DONE);
}

static bool
check_log(const struct replay *replay, const char *path, const char *before, struct sum *sum)
{
	const char *number = strrchr(path, '.');
	char hash[MANIFEST_HASH];

	if (number == NULL || (before != NULL && strtol(number + 1, NULL, 10) != strtol(strrchr(before, '.') + 1, NULL, 10) + 1))
		return ctl_fail("%s does not follow the log before it: one is missing", path) == CTL_DONE;
	if (!read_sum(replay, path, sum) || !manifest_hash(path, hash))
		return false;
	return strcmp(hash, sum->hash) == 0 || ctl_fail("%s is not what was backed up: its checksum differs", path) == CTL_DONE;
}

/* "2026-11-24 01:20:00" and "2026-11-24T01-20-00", by their digits. */
static bool
is_later(const char *until, const char *moment)
{
	for (int i = 0; i < BACKUP_MOMENT - 1; i++)
		if (i != 10 && i != 13 && i != 16 && until[i] != moment[i])
			return until[i] > moment[i];
	return false;
}

/* mysqlbinlog's arguments with the logs from the point on, whole and without a gap; NULL with the reason on stderr. */
static const char **
find_logs(const struct replay *replay)
{
	struct pool *pool = replay->pool;
	struct backup_names names;
	struct sum sum = {.moment = ""};
	const char **arguments, *before = NULL;
	size_t count = 0;

	if (!backup_list(pool, pool_printf(pool, "%s/binlog", replay->archive), "", BACKUP_LOGS_MAX, &names))
		return NULL;
	arguments = pool_alloc(pool, (names.count + FIXED_ARGUMENTS) * sizeof *arguments);
	arguments[count++] = "mariadb-binlog";
	arguments[count++] = "--no-defaults";
	arguments[count++] = pool_printf(pool, "--start-position=%lu", replay->from.position);
	if (replay->until != NULL)
		arguments[count++] = pool_printf(pool, "--stop-datetime=%s", replay->until);
	for (size_t i = 0; i < names.count; i++) {
		const char *path = pool_printf(pool, "%s/binlog/%s", replay->archive, names.name[i]);

		if (strcmp(names.name[i], replay->from.log) < 0)
			continue;
		if ((before == NULL && strcmp(names.name[i], replay->from.log) != 0) || !check_log(replay, path, before, &sum)) {
			(void)ctl_fail("the changes since %s are not all in the archive", replay->from.log);
			return NULL;
		}
		arguments[count++] = before = path;
	}
	if (before == NULL || (replay->until != NULL && is_later(replay->until, sum.moment))) {
		(void)ctl_fail("the archive holds no change later than %s", before == NULL ? "the full copy" : sum.moment);
		return NULL;
	}
	printf("changes from %s at %lu, archived up to %s\n", replay->from.log, replay->from.position, sum.moment);
	return arguments;
}

/* Nobody else reaches its socket: it lies in a folder of ours. Its accounts are those of the restored database, so it asks for none. */
static bool
start_server(const struct replay *replay, const char *socket, pid_t *server)
{
	const struct timespec tenth = {.tv_nsec = 100000000};
	struct pool *pool = replay->pool;
	const char *const arguments[] = {"mariadbd", "--no-defaults", pool_printf(pool, "--datadir=%s", replay->datadir),
		pool_printf(pool, "--socket=%s", socket), pool_printf(pool, "--pid-file=%s.pid", socket), "--skip-networking",
		"--skip-grant-tables", "--skip-log-bin", "--innodb-flush-log-at-trx-commit=2", "--max-allowed-packet=1G",
		"--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_vietnamese_as_ci", geteuid() == 0 ? "--user=root" : NULL, NULL};

	if (!child_start(server, arguments, -1, -1, replay->log))
		return false;
	for (int i = 0; i < START_TENTHS; i++) {
		if (access(socket, F_OK) == 0)
			return true;
		if (waitpid(*server, NULL, WNOHANG) == *server)
			return ctl_fail("mariadbd does not start on the restored data; %s says why", replay->log) == CTL_DONE;
		(void)nanosleep(&tenth, NULL);
	}
	(void)kill(*server, SIGTERM);
	(void)child_wait(*server, "mariadbd", replay->log);
	return ctl_fail("mariadbd does not listen; %s says why", replay->log) == CTL_DONE;
}

/* mariadb-binlog | mariadb. FLUSH PRIVILEGES: rights are changed in the log too, and a server without them refuses that. */
static bool
pipe_changes(const struct replay *replay, const char *const *reader, const char *socket)
{
	const char *const writer[] = {"mariadb", "--no-defaults", pool_printf(replay->pool, "--socket=%s", socket), "--binary-mode",
		"--max-allowed-packet=1G", "--default-character-set=utf8mb4", "--init-command=FLUSH PRIVILEGES", NULL};
	pid_t from, to = -1;
	int ends[2];
	bool good, started;

	if (pipe2(ends, O_CLOEXEC) != 0)
		return ctl_fail("no pipe: %s", strerror(errno)) == CTL_DONE;
	good = started = child_start(&from, reader, -1, ends[1], replay->log);
	if (started)
		good = child_start(&to, writer, ends[0], -1, replay->log);
	(void)close(ends[0]);
	(void)close(ends[1]);
	if (started)
		good = child_wait(from, "mariadb-binlog", replay->log) && good;
	if (to != -1)
		good = child_wait(to, "mariadb", replay->log) && good;
	return good;
}

bool
replay_run(const struct replay *replay)
{
	/* Short, for a socket's path has 107 bytes at most. */
	char folder[] = "/tmp/danhgia-restore.XXXXXX";
	const char **reader = find_logs(replay), *socket;
	pid_t server;
	bool good;

	if (reader == NULL)
		return false;
	if (mkdtemp(folder) == NULL)
		return ctl_fail("%s: %s", folder, strerror(errno)) == CTL_DONE;
	socket = pool_printf(replay->pool, "%s/db", folder);
	good = start_server(replay, socket, &server);
	if (good) {
		good = pipe_changes(replay, reader, socket);
		(void)kill(server, SIGTERM);
		good = child_wait(server, "mariadbd", replay->log) && good;
	}
	(void)unlink(socket);
	(void)rmdir(folder);
	return good;
}
