/*
 * Lists of units, people, authorities and grants (lessons.md section 3): every bad cell is named at once, nothing is
 * stored unless asked, and the same list again changes nothing.
 */
#ifndef DANHGIA_RECORD_IMPORT_H
#define DANHGIA_RECORD_IMPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "record/sheet.h"
#include "store/db.h"
#include "web/pool.h"

enum import_kind {
	IMPORT_UNITS,
	IMPORT_PEOPLE,		/* a row an assignment; who is named has exactly the assignments that the list gives */
	IMPORT_AUTHORITIES,
	IMPORT_GRANTS,
	IMPORT_CHANGES,		/* of the organisation tree, on a day: stored as one batch of unit_change */
	IMPORT_ACCOUNTS,	/* people to be given an account: stored as a batch that issues their codes */
	IMPORT_PAPER,		/* what the paper forms of a month say, by whoever enters them for the unit */
	IMPORT_CATALOGUE	/* standard products of agencies */
};

enum import_mode {
	IMPORT_DRY_RUN,		/* does everything and rolls it back, so its figures are true */
	IMPORT_GOOD_ROWS,	/* leaves out bad rows and those that depend on them */
	IMPORT_ALL_OR_NOTHING
};

struct viewer;

struct import_problem {
	size_t		 row;		/* as a spreadsheet counts */
	const char	*column;	/* the header */
	const char	*value;		/* as typed */
	const char	*code;		/* reason, such as "bad_choice" */
	const char	*detail;	/* what would be right, or the other row; "" if there is nothing to say */
	bool		 note;		/* the row is good all the same */
};

struct import_report {
	struct import_problem	*problems;	/* by row */
	size_t			 count, room;
	size_t			 rows;		/* below the header */
	size_t			 bad_rows;
	size_t			 created, changed, same, ended;	/* things, not rows */
	bool			 applied;
	uint64_t		 batch_id;	/* IMPORT_ACCOUNTS: the batch */
	uint64_t		 version;	/* IMPORT_PAPER: of what the rows were compared with */
};

/* Who imports, for the audit. */
struct import_source {
	uint64_t	 account_id;	/* 0: an operator at the machine */
	uint64_t	 person_id;
	const char	*file_name;
	const char	*request_id;	/* "" at the machine */
	const struct viewer *viewer;	/* gives no more rights than held; NULL: an operator at the machine */
	bool		 scoped;	/* every row must lie within the account's administrative grants */
};

/* -1 if there is no such list. */
int		 import_kind_parse(const char *name);
const char	*import_kind_name(enum import_kind);
/*
 * Checks the sheet against itself and the database and, by the mode, stores it in one transaction with one line in the
 * audit. schema is the folder of import.xml. DB_OK with a report also when rows are bad; report->applied says whether
 * something was stored. The report lives in the pool.
 */
enum db_result	 import_run(struct db *, struct pool *, const char *schema, enum import_kind, const struct sheet *,
		    enum import_mode, const struct import_source *, struct import_report *);
/*
 * The same inside the caller's transaction, for a command that stores more than the list. DB_NO_ROW: nothing is to be
 * stored, the report says why, and the caller must roll back.
 */
enum db_result	 import_inside(struct db *, struct pool *, const char *schema, enum import_kind, const struct sheet *,
		    enum import_mode, const struct import_source *, struct import_report *);

#endif
