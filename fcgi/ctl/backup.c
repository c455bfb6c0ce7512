#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ctl/backup.h"
#include "ctl/child.h"
#include "ctl/ctl.h"
#include "ctl/manifest.h"

enum {
	KEEP_MOST = BACKUP_FULL_MAX - 2,
	HEAD_BYTES = 256	/* of a binary log: its first event holds when it was begun */
};

/* Real time in Hanoi, also where business time is moved. */
static const struct sql where = {
	"SELECT @@datadir AS datadir, COALESCE(@@log_bin_basename, '') AS log_base, DATE_FORMAT(SYSDATE(), '%Y-%m-%dT%H-%i-%S') AS moment",
	""};
static const struct sql logs = {"SHOW BINARY LOGS", ""};
static const char close_log[] = "FLUSH BINARY LOGS";

struct backup {
	struct ctl	*ctl;
	struct pool	*pool;
	const char	*archive;
	const char	*log;
	const char	*datadir;
	const char	*log_base;	/* "/var/lib/mysql/binlog" */
	const char	*moment;
	int		 lock;		/* a descriptor in the archive */
	bool		 keys;
};

static bool
make_folder(const char *path)
{
	return mkdir(path, 0700) == 0 || errno == EEXIST || ctl_fail("%s: %s", path, strerror(errno)) == CTL_DONE;
}

static bool
ask_server(struct backup *backup)
{
	struct row row;

	if (db_row(backup->ctl->db, backup->pool, &row, &where) != DB_OK) {
		(void)ctl_fail("the database does not answer to [database] backup");
		return false;
	}
	backup->datadir = row_text(&row, "datadir");
	backup->log_base = row_text(&row, "log_base");
	backup->moment = row_text(&row, "moment");
	return backup->log_base[0] != '\0' ||
	    ctl_fail("the database writes no binary log: without one there is no restore to a moment") == CTL_DONE;
}

static const char *
quoted(struct pool *pool, const char *text)
{
	char *out = pool_alloc(pool, 2 * strlen(text) + 1), *at = out;

	for (; *text != '\0'; text++) {
		if (*text == '"' || *text == '\\')
			*at++ = '\\';
		*at++ = *text;
	}
	return out;
}

/* The password stands in a file, not on the command line that everybody sees. */
static bool
copy_data(struct backup *backup, const char *folder)
{
	const struct db_config *account = &backup->ctl->config->backup;
	const char *options = pool_printf(backup->pool, "%s/.options", folder);
	const char *const arguments[] = {"mariadb-backup", pool_printf(backup->pool, "--defaults-file=%s", options), "--backup",
		pool_printf(backup->pool, "--target-dir=%s/data", folder), pool_printf(backup->pool, "--datadir=%s", backup->datadir), NULL};
	bool good = manifest_save(options, pool_printf(backup->pool, "[mariadb-backup]\nsocket=\"%s\"\nuser=\"%s\"\npassword=\"%s\"\n",
	    quoted(backup->pool, account->socket), quoted(backup->pool, account->user),
	    account->password == NULL ? "" : quoted(backup->pool, account->password)));

	good = good && child_run(arguments, backup->log);
	(void)unlink(options);
	return good;
}

/* Without them nobody's second factor works and no print is recognised; with them the archive must be kept as they are. */
static bool
copy_keys(struct backup *backup, const char *folder)
{
	const struct config *config = backup->ctl->config;

	return !backup->keys || manifest_save(pool_printf(backup->pool, "%s/keys.ini", folder),
	    pool_printf(backup->pool, "[security]\nfactor_key = %s\nfactor_key_old = %s\nprint_key = %s\n",
	        config->factor_key == NULL ? "" : config->factor_key, config->factor_key_old == NULL ? "" : config->factor_key_old,
	        config->print_key == NULL ? "" : config->print_key));
}

/* What other programs wrote is on the disk before it gets the name by which it counts. */
static bool
name_finally(struct backup *backup, const char *from, const char *to)
{
	return (syncfs(backup->lock) == 0 && rename(from, to) == 0) || ctl_fail("%s: %s", to, strerror(errno)) == CTL_DONE;
}

/* It gets its name when it is whole, so that nothing half done is ever restored. */
static bool
make_full(struct backup *backup)
{
	const char *unfinished = pool_printf(backup->pool, "%s/unfinished", backup->archive), *name;
	const char *const remove[] = {"rm", "-rf", "--", unfinished, NULL};
	struct backup_point point;

	if (!child_run(remove, backup->log) || !make_folder(unfinished) || !copy_data(backup, unfinished) ||
	    !backup_point(backup->pool, unfinished, &point) || !copy_keys(backup, unfinished) ||
	    !manifest_write(backup->pool, unfinished) || !ask_server(backup))
		return false;
	name = pool_printf(backup->pool, "%s/full-%s", backup->archive, backup->moment);
	if (!name_finally(backup, unfinished, name))
		return false;
	printf("%s, from %s at %lu\n", name, point.log, point.position);
	return true;
}

static bool
has_same_head(const char *one, const char *other)
{
	char head[2][HEAD_BYTES];
	const char *const path[] = {one, other};
	size_t size[2] = {0, 0};

	for (int i = 0; i < 2; i++) {
		FILE *file = fopen(path[i], "rbe");

		if (file == NULL)
			return false;
		size[i] = fread(head[i], 1, sizeof head[i], file);
		(void)fclose(file);
	}
	return size[0] == size[1] && memcmp(head[0], head[1], size[0]) == 0;
}

static const char *
server_log(struct backup *backup, const char *name)
{
	const char *base = backup->log_base, *slash = strrchr(base, '/');

	return pool_printf(backup->pool, "%.*s%s", slash == NULL ? 0 : (int)(slash - base) + 1, base, name);
}

/*
 * A restored database begins its logs at 1 again. Its changes must not be mixed with those of before: the server's logs are
 * the archive's, and the one it writes is newer than all of them.
 */
static bool
is_same_database(struct backup *backup)
{
	const char *folder = pool_printf(backup->pool, "%s/binlog", backup->archive);
	struct backup_names archived;
	struct rows rows;
	bool same = true;

	if (!make_folder(folder) || !backup_list(backup->pool, folder, "", BACKUP_LOGS_MAX, &archived) || !ask_server(backup))
		return false;
	if (db_rows(backup->ctl->db, backup->pool, &rows, &logs) != DB_OK || rows.count == 0)
		return ctl_fail("the database does not name its binary logs") == CTL_DONE;
	if (archived.count > 0)
		same = strcmp(row_text(&rows.row[rows.count - 1], "Log_name"), archived.name[archived.count - 1]) > 0;
	for (size_t i = 0; i < rows.count && same; i++) {
		const char *name = row_text(&rows.row[i], "Log_name"), *copy = pool_printf(backup->pool, "%s/%s", folder, name);

		same = access(copy, F_OK) != 0 || has_same_head(server_log(backup, name), copy);
	}
	return same || ctl_fail("%s is of another database, or of before a restore: begin a new archive", backup->archive) == CTL_DONE;
}

static bool
copy_log(struct backup *backup, const char *name)
{
	struct pool *pool = backup->pool;
	const char *to = pool_printf(pool, "%s/binlog/%s", backup->archive, name), *sum = pool_printf(pool, "%s.sum", to);
	const char *const copy[] = {"cp", "--", server_log(backup, name), pool_printf(pool, "%s/unfinished.log", backup->archive), NULL};
	char hash[MANIFEST_HASH];

	if (access(to, F_OK) == 0)
		return true;
	return child_run(copy, backup->log) && manifest_hash(copy[3], hash) &&
	    manifest_save(sum, pool_printf(pool, "%s  %s\n# whole up to %s\n", hash, name, backup->moment)) &&
	    name_finally(backup, copy[3], to);
}

/* Where the oldest full copy stands: what is older than that need not be copied. */
static bool
oldest_log(struct backup *backup, const char **name)
{
	struct backup_names full;
	struct backup_point point = {.log = ""};
	const bool good = backup_list(backup->pool, backup->archive, "full-", BACKUP_FULL_MAX, &full) && (full.count == 0 ||
	    backup_point(backup->pool, pool_printf(backup->pool, "%s/%s", backup->archive, full.name[0]), &point));

	*name = point.log;
	return good;
}

/* Begins a new log and copies those before it: what was committed until now is in the archive. */
static bool
copy_logs(struct backup *backup)
{
	struct db *db = backup->ctl->db;
	const char *oldest;
	struct rows rows;
	bool good = true;

	if (!oldest_log(backup, &oldest) || !ask_server(backup))
		return false;
	if (db_script(db, close_log, sizeof close_log - 1) != DB_OK || db_rows(db, backup->pool, &rows, &logs) != DB_OK)
		return ctl_fail("the binary log could not be closed") == CTL_DONE;
	for (size_t i = 0; i + 1 < rows.count && good; i++)
		good = strcmp(row_text(&rows.row[i], "Log_name"), oldest) < 0 || copy_log(backup, row_text(&rows.row[i], "Log_name"));
	if (good)
		printf("changes up to %s\n", backup->moment);
	return good;
}

static bool
drop(struct backup *backup, const char *name)
{
	const char *path = pool_printf(backup->pool, "%s/%s", backup->archive, name);
	const char *const remove[] = {"rm", "-rf", "--", path, pool_printf(backup->pool, "%s.sum", path), NULL};

	printf("dropped %s\n", path);
	return child_run(remove, backup->log);
}

/* Keeps the newest full copies, and the logs from the oldest of them on. */
static bool
drop_old(struct backup *backup, size_t keep)
{
	struct backup_names full, log;
	struct backup_point oldest;
	bool good = backup_list(backup->pool, backup->archive, "full-", BACKUP_FULL_MAX, &full);

	if (!good || full.count <= keep)
		return good;
	if (!backup_point(backup->pool, pool_printf(backup->pool, "%s/%s", backup->archive, full.name[full.count - keep]), &oldest) ||
	    !backup_list(backup->pool, pool_printf(backup->pool, "%s/binlog", backup->archive), "", BACKUP_LOGS_MAX, &log))
		return false;
	for (size_t i = 0; i < full.count - keep && good; i++)
		good = drop(backup, full.name[i]);
	for (size_t i = 0; i < log.count && good; i++)
		if (strcmp(log.name[i], oldest.log) < 0)
			good = drop(backup, pool_printf(backup->pool, "binlog/%s", log.name[i]));
	return good;
}

/* One backup at a time writes an archive; another waits. */
static bool
lock_archive(struct backup *backup)
{
	if (!make_folder(backup->archive))
		return false;
	backup->lock = open(pool_printf(backup->pool, "%s/lock", backup->archive), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
	if (backup->lock < 0 || flock(backup->lock, LOCK_EX) != 0)
		return ctl_fail("%s: %s", backup->archive, strerror(errno)) == CTL_DONE;
	return true;
}

int
ctl_backup(struct ctl *ctl)
{
	const char *keep_text = ctl_take_option(ctl, "--keep");
	const bool logs_only = ctl_take_flag(ctl, "--logs");
	struct backup backup = {.ctl = ctl, .pool = ctl->pool, .keys = ctl_take_flag(ctl, "--keys")};
	const long keep = keep_text == NULL ? KEEP_MOST : strtol(keep_text, NULL, 10);

	if (ctl->argc != 1 || keep < 1 || keep > KEEP_MOST || (logs_only && (keep_text != NULL || backup.keys)))
		return CTL_USAGE;
	if (ctl->config->backup.user == NULL || ctl->config->backup.socket == NULL)
		return ctl_fail("a backup needs [database] backup and socket, on the database's own host");
	backup.archive = ctl->argv[0];
	backup.log = backup_log(ctl->pool, backup.archive);
	(void)umask(077);
	if (!lock_archive(&backup) || !is_same_database(&backup) || (!logs_only && !make_full(&backup)) || !copy_logs(&backup) ||
	    (!logs_only && !drop_old(&backup, (size_t)keep)))
		return CTL_FAILED;
	return CTL_DONE;
}
