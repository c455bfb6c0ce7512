/* Shared by the files of store/ alone. */
#ifndef DANHGIA_STORE_DB_PRIVATE_H
#define DANHGIA_STORE_DB_PRIVATE_H

#include <mysql.h>

#include "store/db.h"

struct statement {
	const struct sql	*sql;
	MYSQL_STMT		*stmt;
};

struct db {
	struct db_config	 config;
	MYSQL			*mysql;
	struct statement	*statements;
	size_t			 count, room;
	bool			 in_transaction;
	bool			 away;		/* the connection was lost since the request began */
	enum db_result		 failed;	/* what went wrong first in this transaction; it never commits then */
	bool			 clock_set;
	bool			 current, wants_current;	/* wsrep_sync_wait as it is, and as this request wants it */
	uint64_t		 insert_id;
	uint64_t		 affected;
	uint64_t		 failures[DB_RESULTS];	/* not taken yet */
};

enum db_result	 db_connect(struct db *);
enum db_result	 db_ready(struct db *);
void		 db_disconnect(struct db *);
enum db_result	 db_classify(unsigned error);
/* One line to the log: the error and the statement's text, never its values. */
void		 db_note_error(struct db *, unsigned error, const char *message, const char *text);

#endif
