/*
 * The archive that danhgiactl backup writes and danhgiactl restore reads:
 *   full-2026-11-24T01-20-00/   a copy of the whole database as it was shortly before that moment (+07:00)
 *       data/  manifest  keys.ini (only when asked for)
 *   binlog/binlog.000007        every change since, in the order of the commits
 *   binlog/binlog.000007.sum    its checksum, and the moment up to which it is whole
 */
#ifndef DANHGIA_CTL_BACKUP_H
#define DANHGIA_CTL_BACKUP_H

#include <stdbool.h>
#include <stddef.h>

#include "web/pool.h"

enum {
	BACKUP_FULL_MAX = 400,
	BACKUP_LOGS_MAX = 20000,
	BACKUP_MOMENT = 20	/* "2026-11-24T01-20-00" */
};

struct backup_names {
	size_t		  count;
	const char	**name;		/* in order */
};

struct backup_point {
	const char	*log;		/* "binlog.000007" */
	unsigned long	 position;
};

/* The names in a folder that begin so, but hidden ones and those that end in ".sum", in order. False with the reason on stderr. */
bool	backup_list(struct pool *, const char *folder, const char *prefix, size_t most, struct backup_names *);
/* The place in the binary log at which a full copy stands. False with the reason on stderr. */
bool	backup_point(struct pool *, const char *full, struct backup_point *);
/* A program's complaints go to this file of the archive. */
const char	*backup_log(struct pool *, const char *archive);

#endif
