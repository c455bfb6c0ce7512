#include "config.h"

#include <errno.h>
#include <fts.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <sodium.h>

#include "ctl/ctl.h"
#include "ctl/manifest.h"

enum {
	BLOCK_BYTES = 1 << 15,
	LINE_BYTES = 4200,
	LIST_BYTES = 8 << 20
};

static const char own_name[] = "manifest";

bool
manifest_hash(const char *path, char hash[MANIFEST_HASH])
{
	unsigned char block[BLOCK_BYTES];
	unsigned char sum[crypto_hash_sha256_BYTES];
	crypto_hash_sha256_state state;
	FILE *file = fopen(path, "rbe");
	size_t size;
	bool good;

	if (file == NULL)
		return ctl_fail("%s: %s", path, strerror(errno)) == CTL_DONE;
	(void)crypto_hash_sha256_init(&state);
	while ((size = fread(block, 1, sizeof block, file)) > 0)
		(void)crypto_hash_sha256_update(&state, block, size);
	good = ferror(file) == 0;
	(void)fclose(file);
	if (!good)
		return ctl_fail("%s cannot be read", path) == CTL_DONE;
	(void)crypto_hash_sha256_final(&state, sum);
	(void)sodium_bin2hex(hash, MANIFEST_HASH, sum, sizeof sum);
	return true;
}

static bool
close_file(FILE *file, const char *path, bool good)
{
	good = fflush(file) == 0 && fsync(fileno(file)) == 0 && good;
	good = fclose(file) == 0 && good;
	return good || ctl_fail("%s cannot be written: %s", path, strerror(errno)) == CTL_DONE;
}

bool
manifest_save(const char *path, const char *text)
{
	FILE *file = fopen(path, "we");

	if (file == NULL)
		return ctl_fail("%s: %s", path, strerror(errno)) == CTL_DONE;
	return close_file(file, path, fputs(text, file) >= 0);
}

static int
by_name(const FTSENT **one, const FTSENT **other)
{
	return strcmp((*one)->fts_name, (*other)->fts_name);
}

/* Calls each file below a folder but the manifest; stops at the first false. */
static bool
walk(const char *folder, bool (*each)(void *arg, const char *path, const char *name), void *arg)
{
	char *const roots[] = {(char *)(uintptr_t)folder, NULL};
	FTS *tree = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, by_name);
	bool good = tree != NULL;
	FTSENT *entry;

	while (good && (entry = fts_read(tree)) != NULL) {
		const char *name = entry->fts_path + strlen(folder) + 1;

		if (entry->fts_info == FTS_D || entry->fts_info == FTS_DP ||
		    (entry->fts_info == FTS_F && strcmp(name, own_name) == 0))
			continue;
		good = entry->fts_info == FTS_F && each(arg, entry->fts_path, name);
		if (entry->fts_info != FTS_F)
			(void)ctl_fail("%s is no plain file, or cannot be read", entry->fts_path);
	}
	if (tree != NULL)
		(void)fts_close(tree);
	return good;
}

static bool
write_line(void *arg, const char *path, const char *name)
{
	char hash[MANIFEST_HASH];

	return manifest_hash(path, hash) && fprintf(arg, "%s  %s\n", hash, name) > 0;
}

bool
manifest_write(struct pool *pool, const char *folder)
{
	const char *path = pool_printf(pool, "%s/%s", folder, own_name);
	FILE *file = fopen(path, "we");

	if (file == NULL)
		return ctl_fail("%s: %s", path, strerror(errno)) == CTL_DONE;
	return close_file(file, path, walk(folder, write_line, file));
}

static bool
count_file(void *arg, const char *path, const char *name)
{
	size_t *count = arg;

	(void)path;
	(void)name;
	++*count;
	return true;
}

static bool
check_line(const char *folder, const char *line)
{
	char path[LINE_BYTES], hash[MANIFEST_HASH];

	if (strlen(line) < MANIFEST_HASH + 2 || line[MANIFEST_HASH - 1] != ' ' ||
	    (size_t)snprintf(path, sizeof path, "%s/%s", folder, line + MANIFEST_HASH + 1) >= sizeof path)
		return ctl_fail("%s/%s has a line that is none: %.80s", folder, own_name, line) == CTL_DONE;
	if (!manifest_hash(path, hash))
		return false;
	return strncmp(hash, line, MANIFEST_HASH - 1) == 0 ||
	    ctl_fail("%s is not what was backed up: its checksum differs", path) == CTL_DONE;
}

bool
manifest_check(struct pool *pool, const char *folder)
{
	size_t size, listed = 0, found = 0;
	char *rest, *text = ctl_read_file(pool, pool_printf(pool, "%s/%s", folder, own_name), LIST_BYTES, &size);

	if (text == NULL)
		return false;
	for (char *line = strtok_r(text, "\n", &rest); line != NULL; line = strtok_r(NULL, "\n", &rest), listed++)
		if (!check_line(folder, line))
			return false;
	if (!walk(folder, count_file, &found))
		return false;
	return (found == listed && listed > 0) ||
	    ctl_fail("%s holds %zu files and its manifest names %zu", folder, found, listed) == CTL_DONE;
}
