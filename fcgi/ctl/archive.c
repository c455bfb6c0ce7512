#include "config.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ctl/backup.h"
#include "ctl/ctl.h"

static int
compare_names(const void *a, const void *b)
{
	const char *const *one = a, *const *other = b;

	return strcmp(*one, *other);
}

static bool
is_wanted(const char *name, const char *prefix)
{
	const size_t length = strlen(name);

	return name[0] != '.' && strncmp(name, prefix, strlen(prefix)) == 0 && (length < 4 || strcmp(name + length - 4, ".sum") != 0);
}

bool
backup_list(struct pool *pool, const char *folder, const char *prefix, size_t most, struct backup_names *names)
{
	DIR *open = opendir(folder);
	struct dirent *entry;
	bool good = true;

	names->count = 0;
	names->name = pool_alloc(pool, most * sizeof *names->name);
	if (open == NULL)
		return ctl_fail("%s: %s", folder, strerror(errno)) == CTL_DONE;
	while (good && (entry = readdir(open)) != NULL) {
		if (!is_wanted(entry->d_name, prefix))
			continue;
		good = names->count < most || ctl_fail("%s holds more than %zu of %s", folder, most, prefix) == CTL_DONE;
		if (good)
			names->name[names->count++] = pool_strdup(pool, entry->d_name);
	}
	closedir(open);
	qsort(names->name, names->count, sizeof *names->name, compare_names);
	return good;
}

/* mariadb-backup says it in a file of its own: name, position and GTID, divided by tabs. */
bool
backup_point(struct pool *pool, const char *full, struct backup_point *point)
{
	enum { INFO_BYTES = 4096 };
	const char *path = pool_printf(pool, "%s/data/xtrabackup_binlog_info", full);
	size_t size;
	char *end, *text = ctl_read_file(pool, path, INFO_BYTES, &size), *tab = text == NULL ? NULL : strchr(text, '\t');

	if (text == NULL)
		return false;
	if (tab != NULL) {
		*tab = '\0';
		point->log = text;
		point->position = strtoul(tab + 1, &end, 10);
	}
	if (tab == NULL || end == tab + 1 || point->position == 0 || strchr(text, '/') != NULL)
		return ctl_fail("%s names no place in the binary log: is it switched on?", path) == CTL_DONE;
	return true;
}

const char *
backup_log(struct pool *pool, const char *archive)
{
	return pool_printf(pool, "%s/log", archive);
}
