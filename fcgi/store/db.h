/*
 * One MariaDB connection with its prepared statements. It reconnects, prepares anew and sets its session again.
 */
#ifndef DANHGIA_STORE_DB_H
#define DANHGIA_STORE_DB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <libxml/tree.h>

#include "web/pool.h"

enum db_result {
	DB_OK,
	DB_NO_ROW,
	DB_DUPLICATE,	/* a unique key is taken */
	DB_REFUSED,	/* a CHECK, a foreign key or a missing right */
	DB_RETRY,	/* 1213, 1205, 1020, 1412, no room: the transaction is gone and may be run again */
	DB_LOST,	/* no connection, or 1047: one to a node that serves nobody */
	DB_ERROR
};

enum { DB_RESULTS = DB_ERROR + 1 };

struct db_config {
	const char	*hosts;		/* "a:3306,b:3306", tried in order; NULL: socket */
	const char	*socket;
	const char	*user;
	const char	*password;	/* NULL with unix_socket authentication */
	const char	*name;
	const char	*tls_ca;	/* NULL: no TLS (socket) */
	const char	*session;	/* one more statement for each new connection, or NULL */
	bool		 patient;	/* no time limits: a migration takes as long as it needs */
	/* Business time minus real time, seconds; demonstration and tests only (design.md section 4). */
	bool		 moved;
	int64_t		 offset;
};

/*
 * A statement beside the page that uses it: a const object whose address names the prepared statement.
 * types has one letter a parameter: i int64_t, u uint64_t, s const char * (NULL is NULL),
 * I const int64_t * and U const uint64_t * (NULL is NULL), b const void * and size_t (bytes).
 */
struct sql {
	const char	*text;
	const char	*types;
};

struct row {
	size_t		 count;
	const char	**name;
	const char	**value;	/* NULL is NULL; text otherwise */
};

struct rows {
	size_t		 count;
	struct row	*row;
};

struct db;

/* Opens lazily: the connection is made by the first statement. Free with db_close. */
struct db	*db_open(const struct db_config *);
void		 db_close(struct db *);
/* Gives the connection back clean at the end of a request: rolls back what is open. */
void		 db_reset(struct db *);
/*
 * Sets the clock of a moved business time again; called once a request. current: whoever asks has just written, maybe by
 * another node of a cluster, and must see it: reads wait for it (design.md section 5). One node alone is always current.
 */
enum db_result	 db_begin_request(struct db *, bool current);
/* Whether the connection was lost, or none was to be had, since the request began. */
bool		 db_was_away(const struct db *);
/* Adds what has failed since the last call to counts, by result. */
void		 db_take_failures(struct db *, uint64_t counts[DB_RESULTS]);
/* More than one host to connect to. */
bool		 db_is_clustered(const struct db *);
/* Demonstration and tests: moves business time from now on. */
void		 db_set_offset(struct db *, bool moved, int64_t offset);

/* Runs a statement without a result set. */
enum db_result	 db_exec(struct db *, const struct sql *, ...);
/* One statement of a file, without parameters, result or preparing: DDL cannot always be prepared. */
enum db_result	 db_script(struct db *, const char *text, size_t);
/* The AUTO_INCREMENT id of the last db_exec; rows it matched. */
uint64_t	 db_insert_id(const struct db *);
uint64_t	 db_affected(const struct db *);
/* All rows, in the pool. DB_OK even when there are none. At most 100,000 rows. */
enum db_result	 db_rows(struct db *, struct pool *, struct rows *, const struct sql *, ...);
/* The first row, or DB_NO_ROW. */
enum db_result	 db_row(struct db *, struct pool *, struct row *, const struct sql *, ...);
/* One element a row below the parent; each column is an attribute of its name; NULL is no attribute. count may be NULL. */
enum db_result	 db_elements(struct db *, xmlNodePtr parent, const char *element, size_t *count, const struct sql *, ...);

/*
 * Runs body in one transaction: COMMIT if it returns DB_OK, else ROLLBACK. Runs the whole body again, five times with
 * doubling jitter, on DB_RETRY and on a connection lost before COMMIT. A body must therefore leave nothing behind
 * but what it wrote.
 */
enum db_result	 db_transaction(struct db *, enum db_result (*body)(struct db *, void *), void *arg);
/* Within a body: what it read before does not hold any more, and the whole body is to run again. DB_RETRY, for the body to return. */
enum db_result	 db_again(struct db *);

/* The value of a column by its name; "" and 0 for NULL or an unknown name. */
const char	*row_text(const struct row *, const char *name);
int64_t		 row_int(const struct row *, const char *name);
uint64_t	 row_id(const struct row *, const char *name);
bool		 row_null(const struct row *, const char *name);

#endif
