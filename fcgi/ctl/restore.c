#include "config.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ctl/child.h"
#include "ctl/ctl.h"
#include "ctl/manifest.h"
#include "ctl/replay.h"
#include "rating/calendar.h"

/* A running database or the only copy of a broken one is never written over. */
static bool
is_empty(const char *path)
{
	DIR *folder = opendir(path);
	struct dirent *entry;
	bool empty = true;

	if (folder == NULL)
		return errno == ENOENT || ctl_fail("%s: %s", path, strerror(errno)) == CTL_DONE;
	while ((entry = readdir(folder)) != NULL)
		if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
			empty = false;
	closedir(folder);
	return empty || ctl_fail("%s is not empty: move what it holds elsewhere first", path) == CTL_DONE;
}

/* The newest full copy, or the newest that was finished when until began. */
static const char *
find_full(struct pool *pool, const char *archive, const char *until)
{
	struct backup_names full;
	char last[sizeof "full-" + BACKUP_MOMENT] = "full-~";

	if (until != NULL) {
		(void)snprintf(last, sizeof last, "full-%.*s", BACKUP_MOMENT - 1, until);
		last[15] = 'T';
		last[18] = last[21] = '-';
	}
	if (!backup_list(pool, archive, "full-", BACKUP_FULL_MAX, &full))
		return NULL;
	while (full.count > 0 && strcmp(full.name[full.count - 1], last) > 0)
		full.count--;
	if (full.count > 0)
		return pool_printf(pool, "%s/%s", archive, full.name[full.count - 1]);
	(void)ctl_fail("%s holds no full copy%s%s", archive, until == NULL ? "" : " that was finished by ", until == NULL ? "" : until);
	return NULL;
}

static bool
copy_and_prepare(struct pool *pool, const char *full, const char *work, const char *log)
{
	const char *const copy[] = {"cp", "-R", "--", pool_printf(pool, "%s/data", full), work, NULL};
	const char *const prepare[] = {"mariadb-backup", "--no-defaults", "--prepare", pool_printf(pool, "--target-dir=%s", work), NULL};

	return child_run(copy, log) && child_run(prepare, log);
}

static int
restore(struct ctl *ctl, const char *archive, const char *datadir, const char *until)
{
	struct pool *pool = ctl->pool;
	const char *work = pool_printf(pool, "%s.restoring", datadir), *full = find_full(pool, archive, until);
	struct replay replay = {.pool = pool, .archive = archive, .datadir = work, .until = until,
		.log = pool_printf(pool, "%s.log", work)};

	if (full == NULL || !is_empty(datadir) || !is_empty(work) || !manifest_check(pool, full))
		return CTL_FAILED;
	printf("%s is as it was written\n", full);
	if (!backup_point(pool, full, &replay.from) || (rmdir(work) != 0 && errno != ENOENT))
		return ctl_fail("%s cannot be used", work);
	if (!copy_and_prepare(pool, full, work, replay.log) || !replay_run(&replay))
		return ctl_fail("not restored; what was done so far is in %s: remove it before the next try", work);
	if ((rmdir(datadir) != 0 && errno != ENOENT) || rename(work, datadir) != 0)
		return ctl_fail("%s is ready and cannot be named %s: %s", work, datadir, strerror(errno));
	(void)unlink(replay.log);
	printf("restored %s%s%s; give it to the database's user, start it, run verify, and begin a new archive\n", datadir,
	    until == NULL ? "" : " to ", until == NULL ? "" : until);
	return CTL_DONE;
}

int
ctl_restore(struct ctl *ctl)
{
	const char *until = ctl_take_option(ctl, "--until");
	char *datadir;
	int64_t moment;

	if (ctl->argc != 2)
		return CTL_USAGE;
	if (until != NULL && (strlen(until) != BACKUP_MOMENT - 1 || !moment_parse(until, &moment)))
		return ctl_fail("\"%s\" is no moment: write it as 2022-01-24 23:59:00", until);
	datadir = pool_strdup(ctl->pool, ctl->argv[1]);
	for (size_t length = strlen(datadir); length > 1 && datadir[length - 1] == '/'; length--)
		datadir[length - 1] = '\0';
	(void)umask(077);
	/* Moments are Hanoi's, also for the programs that we run. */
	if (setenv("TZ", "<+07>-7", 1) != 0)
		return ctl_fail("no memory");
	return restore(ctl, ctl->argv[0], datadir, until);
}
