#include "config.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ctl/ctl.h"

enum {
	FILES_MAX = 999,
	FILE_BYTES = 1 << 20
};

struct migration {
	int		 number;
	const char	*name;		/* "001-unit.sql" */
	const char	*text;
	size_t		 size;
	const char	*sha256;	/* hex */
	bool		 finished;
};

struct plan {
	struct migration	migration[FILES_MAX];
	size_t			count;
};

static const char table_sql[] =
    "CREATE TABLE IF NOT EXISTS migration ("
    "number SMALLINT UNSIGNED NOT NULL, "
    "name VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, "
    "sha256 BINARY(32) NOT NULL, "
    "started_at DATETIME(6) NOT NULL, "
    "finished_at DATETIME(6) NULL COMMENT 'NULL: begun and not known to be done; it is run again', "
    "PRIMARY KEY (number)"
    ") ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci";
static const struct sql lock = {"SELECT GET_LOCK('danhgia_migrate', 30) AS locked", ""};
static const struct sql hash = {"SELECT LOWER(SHA2(?, 256)) AS sha256", "b"};
static const struct sql recorded = {
	"SELECT number, name, LOWER(HEX(sha256)) AS sha256, finished_at IS NOT NULL AS finished FROM migration ORDER BY number",
	""};
/* One that failed may have been mended, so its hash is taken anew. */
static const struct sql begin = {
	"INSERT INTO migration (number, name, sha256, started_at) VALUES (?, ?, UNHEX(?), SYSDATE(6)) "
	"ON DUPLICATE KEY UPDATE name = VALUES(name), sha256 = VALUES(sha256), started_at = VALUES(started_at)",
	"iss"};
static const struct sql finish = {"UPDATE migration SET finished_at = SYSDATE(6) WHERE number = ?", "i"};

/* 0 unless the name is NNN-what.sql. */
static int
file_number(const char *name)
{
	const size_t length = strlen(name);

	if (length < 9 || strspn(name, "0123456789") != 3 || name[3] != '-' || strcmp(name + length - 4, ".sql") != 0)
		return 0;
	return (int)strtol(name, NULL, 10);
}

static int
compare_numbers(const void *a, const void *b)
{
	const struct migration *one = a, *other = b;

	return one->number - other->number;
}

static bool
read_folder(struct ctl *ctl, const char *path, struct plan *plan)
{
	DIR *folder = opendir(path);
	struct dirent *entry;
	bool good = folder != NULL;

	if (!good)
		ctl_fail("%s: %s", path, strerror(errno));
	while (good && (entry = readdir(folder)) != NULL) {
		struct migration *migration = &plan->migration[plan->count];

		if (entry->d_name[0] == '.')
			continue;
		good = plan->count < FILES_MAX && file_number(entry->d_name) > 0;
		if (!good) {
			ctl_fail("%s/%s: not a migration NNN-what.sql", path, entry->d_name);
			break;
		}
		migration->number = file_number(entry->d_name);
		migration->name = pool_strdup(ctl->pool, entry->d_name);
		plan->count++;
	}
	if (folder != NULL)
		closedir(folder);
	qsort(plan->migration, plan->count, sizeof plan->migration[0], compare_numbers);
	return good;
}

static bool
read_files(struct ctl *ctl, const char *path, struct plan *plan)
{
	for (size_t i = 0; i < plan->count; i++) {
		struct migration *migration = &plan->migration[i];
		struct pool *pool = pool_new();
		struct row row;
		const char *text;

		if (i > 0 && migration->number == migration[-1].number) {
			pool_free(pool);
			ctl_fail("%s and %s have one number", migration[-1].name, migration->name);
			return false;
		}
		text = ctl_read_file(pool, pool_printf(pool, "%s/%s", path, migration->name), FILE_BYTES, &migration->size);
		if (text == NULL || db_row(ctl->db, ctl->pool, &row, &hash, text, migration->size) != DB_OK) {
			pool_free(pool);
			return false;
		}
		migration->text = pool_strndup(ctl->pool, text, migration->size);
		migration->sha256 = row_text(&row, "sha256");
		pool_free(pool);
	}
	return true;
}

static struct migration *
find_migration(struct plan *plan, const char *name)
{
	for (size_t i = 0; i < plan->count; i++)
		if (strcmp(plan->migration[i].name, name) == 0)
			return &plan->migration[i];
	return NULL;
}

/* What the database says was done must be what the files say: nothing unknown, changed or squeezed in between. */
static bool
compare_recorded(struct ctl *ctl, struct plan *plan)
{
	struct rows rows;
	int64_t last = 0;

	if (db_rows(ctl->db, ctl->pool, &rows, &recorded) != DB_OK)
		return false;
	for (size_t i = 0; i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		struct migration *migration = find_migration(plan, row_text(row, "name"));

		if (migration == NULL) {
			ctl_fail("the database has had %s, which is unknown here: newer programs ran on it", row_text(row, "name"));
			return false;
		}
		migration->finished = row_int(row, "finished") != 0;
		if (migration->finished && strcmp(migration->sha256, row_text(row, "sha256")) != 0) {
			ctl_fail("%s was changed after it ran: write a new migration instead", migration->name);
			return false;
		}
		if (migration->finished)
			last = row_int(row, "number");
	}
	for (size_t i = 0; i < plan->count; i++)
		if (!plan->migration[i].finished && plan->migration[i].number < last) {
			ctl_fail("%s comes before one that has run already: give it a higher number", plan->migration[i].name);
			return false;
		}
	return true;
}

static int
apply(struct ctl *ctl, struct plan *plan)
{
	size_t applied = 0;

	for (size_t i = 0; i < plan->count; i++) {
		const struct migration *migration = &plan->migration[i];

		if (migration->finished)
			continue;
		if (db_exec(ctl->db, &begin, (int64_t)migration->number, migration->name, migration->sha256) != DB_OK ||
		    db_script(ctl->db, migration->text, migration->size) != DB_OK ||
		    db_exec(ctl->db, &finish, (int64_t)migration->number) != DB_OK)
			return ctl_fail("%s failed; mend it and run migrate again", migration->name);
		printf("%s\n", migration->name);
		applied++;
	}
	printf("%zu migrations, %zu applied now\n", plan->count, applied);
	return CTL_DONE;
}

int
ctl_migrate(struct ctl *ctl)
{
	struct plan *plan = pool_alloc(ctl->pool, sizeof *plan);
	const char *path;
	struct row row;

	if (ctl->argc != 0)
		return CTL_USAGE;
	if (ctl->config->schema == NULL)
		return ctl_fail("the configuration names no [paths] schema");
	path = pool_printf(ctl->pool, "%s/migration", ctl->config->schema);
	if (db_row(ctl->db, ctl->pool, &row, &lock) != DB_OK)
		return ctl_fail("the database does not answer");
	if (row_int(&row, "locked") != 1)
		return ctl_fail("another migrate is at work");
	if (!read_folder(ctl, path, plan) || !read_files(ctl, path, plan))
		return CTL_FAILED;
	if (db_script(ctl->db, table_sql, sizeof table_sql - 1) != DB_OK || !compare_recorded(ctl, plan))
		return CTL_FAILED;
	return apply(ctl, plan);
}
