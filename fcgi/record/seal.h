/*
 * Seals (design.md section 3, chain): finished stretches of audit and access_log are hashed into audit_seal, each over the
 * seal before it of the same source. A stretch is a range of ids within one month of real time.
 */
#ifndef DANHGIA_RECORD_SEAL_H
#define DANHGIA_RECORD_SEAL_H

#include "store/db.h"

enum seal_source {
	SEAL_AUDIT,
	SEAL_ACCESS_LOG,
	SEAL_SOURCES
};

/* A seal as hex and text; strings live in the pool given. */
struct seal {
	enum seal_source	 source;
	uint64_t		 id;
	uint64_t		 first_id, last_id;
	uint64_t		 row_count;
	const char		*month;
	const char		*content;	/* over the rows */
	const char		*hash;		/* over the seal before, what stands above, and the time */
	const char		*sealed_at;
};

/* "audit", "access_log". */
const char	*seal_source_name(enum seal_source);
/* The newest seal, DB_NO_ROW if there is none. */
enum db_result	 seal_newest(struct db *, struct pool *, enum seal_source, struct seal *);
/*
 * Seals the next stretch: DB_NO_ROW when no row is old enough, DB_DUPLICATE when somebody else sealed it meanwhile,
 * DB_RETRY when a transaction that wrote into it is still open. Only rows older than so many minutes are taken: locks show
 * an open transaction of this server, on a cluster the age alone keeps out what another node has not committed yet.
 */
enum db_result	 seal_next(struct db *, struct pool *, enum seal_source, int64_t settle_minutes, struct seal *);
/* What the rows of a stretch hash to today, and how many they are. */
enum db_result	 seal_content(struct db *, struct pool *, const struct seal *, uint64_t *row_count, const char **content);
/*
 * The seals of a source behind the one given by its first id and hash (0 and "" to begin), at most 1,000, in order.
 * Column "expected" is the hash each should have.
 */
enum db_result	 seal_list(struct db *, struct pool *, enum seal_source, uint64_t after, const char *hash, struct rows *);
/* A row of seal_list. */
struct seal	 seal_read(enum seal_source, const struct row *);

#endif
