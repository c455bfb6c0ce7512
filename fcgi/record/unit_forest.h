/*
 * The organisation tree in memory, to see whether changes of it can be: what the tables refuse only when it is too late
 * (a cycle, a part without an agency, a receiver that has ended by then) is found here, for thousands of changes at once.
 */
#ifndef DANHGIA_RECORD_UNIT_FOREST_H
#define DANHGIA_RECORD_UNIT_FOREST_H

#include <stdbool.h>
#include <stdint.h>

#include "record/unit_change.h"
#include "store/db.h"
#include "web/pool.h"

struct forest;

struct forest_unit {
	uint64_t		 id;		/* 0: only planned */
	const char		*code;
	const char		*name;
	const char		*kind;
	const char		*bloc;
	const char		*from;		/* the day it began */
	const char		*until;		/* the day it ended, or "" */
	const char		*busy;		/* the first day nobody works there; "": already now */
	bool			 head;
	struct forest_unit	*parent;
	struct forest_unit	*child, *sibling;
};

/* Every unit there is, also those that ended. Lives in the pool. */
enum db_result			 forest_load(struct db *, struct pool *, struct forest **);
/* NULL: there is none of that code. */
const struct forest_unit	*forest_find(const struct forest *, const char *code);
/* The unit got its row. */
void				 forest_set_id(struct forest *, const char *code, uint64_t id);
/*
 * Makes the change in memory. False, with the reason, if it cannot be on its day; then nothing changed.
 */
bool				 forest_take(struct forest *, const struct unit_change *, struct unit_problem *);

#endif
