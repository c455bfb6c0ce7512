/*
 * What a folder held when it was written: "HASH  path" a file, as sha256sum writes and checks it.
 */
#ifndef DANHGIA_CTL_MANIFEST_H
#define DANHGIA_CTL_MANIFEST_H

#include <stdbool.h>

#include "web/pool.h"

enum {
	MANIFEST_HASH = 65	/* SHA-256 in hex, with its NUL */
};

/* The SHA-256 of a file's bytes. False with the reason on stderr. */
bool	manifest_hash(const char *path, char hash[MANIFEST_HASH]);
/* Writes folder/manifest over every file below it, on the disk when it returns. False with the reason on stderr. */
bool	manifest_write(struct pool *, const char *folder);
/* Every file that the manifest names is there and unchanged, and there is no other. False, naming what is not. */
bool	manifest_check(struct pool *, const char *folder);
/* Writes a small file anew, on the disk when it returns. False with the reason on stderr. */
bool	manifest_save(const char *path, const char *text);

#endif
