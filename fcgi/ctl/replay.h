/*
 * Changes of the binary log, made again on a restored data directory.
 */
#ifndef DANHGIA_CTL_REPLAY_H
#define DANHGIA_CTL_REPLAY_H

#include <stdbool.h>

#include "ctl/backup.h"

struct replay {
	struct pool		*pool;
	const char		*archive;
	const char		*datadir;	/* prepared, no server on it */
	const char		*log;		/* where the programs complain */
	const char		*until;		/* "2026-11-24 01:20:00", what happened in that second and later is left out; NULL: all */
	struct backup_point	 from;
};

/*
 * Runs a server of its own on the data directory, reached by nobody else, and through it every change from the point on.
 * False with the reason on stderr: nothing replayed, or not all.
 */
bool	replay_run(const struct replay *);

#endif
