/*
 * Bindings of criteria sets that administrators make beside the regulation's own (criteria_binding): where they may begin or end,
 * and who would get another set.
 */
#ifndef DANHGIA_RECORD_BINDING_H
#define DANHGIA_RECORD_BINDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "record/rules.h"
#include "store/db.h"
#include "web/pool.h"

/* A binding to be added, or one that is to end. 0, "" and NULL: whoever, wherever, without an end. */
struct binding {
	bool		 ends;
	uint64_t	 id;		/* the one that ends */
	uint64_t	 criteria_set_id, position_id, unit_id;
	const char	*staff_kind, *rank;
	const char	*from, *to;	/* to: the first day on which it holds no more */
};

struct binding_effect {
	uint64_t	 person_id, old_set, new_set;	/* 0: none */
};

struct binding_effects {
	bool			 known;		/* false: it reaches too many agencies to be tried */
	size_t			 people;	/* who was looked at */
	struct binding_effect	*effect;
	size_t			 count;
};

/*
 * The first day after the last month that is opened for anybody below the unit (0: the city), "" if none is: a binding begins and
 * ends on that day or later, so that no opened month changes.
 */
enum db_result	binding_earliest(struct db *, struct pool *, uint64_t unit_id, char day[11]);
/* Inside a transaction: adds it, or ends it. *id: the row. DB_NO_ROW: the one to end is no more, or ends before. */
enum db_result	binding_write(struct db *, const struct binding *, uint64_t *id);
/*
 * Who would get another set on the day it begins (or ends), by the rule that opens months: written, read and rolled back. Not
 * inside a transaction. The effects live in the pool.
 */
enum db_result	binding_try(struct db *, struct rules *, struct pool *, const struct binding *, struct binding_effects *);

#endif
