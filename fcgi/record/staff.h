/*
 * A person's appointments, as administrators change them: everything is dated, and a day in the future is only a row that
 * has not begun. A day is the first on which something holds, or no longer holds ("2022-02-01").
 */
#ifndef DANHGIA_RECORD_STAFF_H
#define DANHGIA_RECORD_STAFF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rating/rule_set.h"
#include "record/rules.h"
#include "store/db.h"
#include "web/pool.h"

enum staff_time { STAFF_PAST, STAFF_PRESENT, STAFF_FUTURE };

struct staff_post {
	uint64_t	 id, unit_id, agency_id, position_id;
	const char	*unit, *agency, *position, *level, *basis;
	const char	*from, *to;	/* to: the first day after; NULL: open */
	const char	*last;		/* the last day; NULL: open */
	const char	*fields;	/* names of the units a deputy leads; "" if none */
	enum rank	 rank;
	bool		 main;
	enum staff_time	 time;
};

struct staff {
	uint64_t	 	 id;
	struct row	 	 row;	/* code, family_name, given_name, name, staff_kind, phone, email, version, today, left… */
	const char		*today;
	struct staff_post	*posts;	/* those of today first, then what comes, then the past */
	size_t			 post_count;
};

/* What is to happen. */
struct staff_order {
	const char	*day;
	uint64_t	 unit_id;
	const char	*position;	/* its name; made if it is new */
	enum rank	 rank;
	const char	*level;		/* management level; NULL: that of the running main assignment, else agency */
	const char	*basis;
	bool		 replace_head;	/* another head's headship ends on the day */
};

/* Why it cannot: a field of the form, a code and its datum. */
struct staff_fault {
	const char	*field, *code, *detail;
};

/* A command's hands. Every function leaves fault->code NULL if it did the work, and a DB result only for a failing store. */
struct staff_work {
	struct db		*db;
	struct pool		*pool;
	struct rules		*rules;
	struct staff		*staff;
	struct staff_fault	 fault;
	uint64_t		 replaced_id;	/* a person whose headship was ended; 0: nobody's */
};

/* DB_NO_ROW: no such person. lock: inside a command, the person's row until it ends. */
enum db_result	 staff_load(struct db *, struct pool *, uint64_t person_id, bool lock, struct staff *);
/* The main assignment that holds on the day, or NULL. */
const struct staff_post	*staff_main(const struct staff *, const char *day);
const struct staff_post	*staff_find(const struct staff *, uint64_t post_id);
/* Has left on or before the day. */
bool		 staff_gone(const struct staff *, const char *day);
/* Whether the assignment holds on the day. */
bool		 staff_holds(const struct staff_post *, const char *day);
/* The day is neither more than a year ago nor more than a year ahead. */
bool		 staff_near(const char *today, const char *day);

/* Ends the main assignment on the day, if there is one, and begins the next. Faults at from, unit, position, rank. */
enum db_result	 staff_move(struct staff_work *, const struct staff_order *);
/* A further position (kiêm nhiệm). */
enum db_result	 staff_add(struct staff_work *, const struct staff_order *);
/* Ends a further position on the day. Faults at from. */
enum db_result	 staff_end(struct staff_work *, const struct staff_post *, const char *day);
/* Makes that position the main one from the day on. */
enum db_result	 staff_make_main(struct staff_work *, const struct staff_post *, const char *day, const char *basis);
/* Ends every assignment in the agency of the main one: another administrator takes the person in. */
enum db_result	 staff_release(struct staff_work *, const char *day);
/* The units a deputy leads, at once. */
enum db_result	 staff_set_fields(struct staff_work *, const struct staff_post *, const uint64_t *units, size_t);
/* Ends all assignments and rights, and from the day on the account. kind: left, retired, died. */
enum db_result	 staff_leave(struct staff_work *, const char *kind, const char *day, const char *reason);
/* Takes up work again; the account waits locked for a new code. */
enum db_result	 staff_return(struct staff_work *, const struct staff_order *);
/* Takes back what begins or ends on that day, which is not past. */
enum db_result	 staff_cancel(struct staff_work *, const char *day);
/* The account of one who has left by today: disabled, its sessions ended. done: whether there was anything to do. */
enum db_result	 staff_close_account(struct db *, struct pool *, uint64_t person_id, bool *done);

/* What the change of an assignment entails in the open months of its agency, and of those below if it leads. */
enum db_result	 staff_follow(struct staff_work *, const struct staff_post *, const char *day);
/* The same, of a unit with its agency. */
enum db_result	 staff_follow_unit(struct staff_work *, uint64_t unit_id, enum rank, const char *day);
/* The agency's open months once more on the day after that one. */
enum db_result	 staff_follow_later(struct staff_work *, uint64_t unit_id, const char *last);
/* Agencies that are due by today, at most so many, each in a transaction of its own. */
enum db_result	 staff_follow_due(struct db *, struct rules *, uint64_t *done);

#endif
