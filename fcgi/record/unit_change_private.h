/* Shared by the unit_change*.c files alone. */
#ifndef DANHGIA_RECORD_UNIT_CHANGE_PRIVATE_H
#define DANHGIA_RECORD_UNIT_CHANGE_PRIVATE_H

#include "record/unit_change.h"
#include "record/unit_forest.h"

/* A code of the detail, as the key of unit.code can look it up. */
#define UNIT_CODE_OF(key) "CONVERT(JSON_VALUE(c.detail, '$." key "') USING ascii) COLLATE ascii_bin"
/* The columns unit_change_read wants; c is the change, u its unit or NULL. */
#define UNIT_CHANGE_COLUMNS \
	"c.id, c.batch_id, c.kind AS act, c.effective, c.basis, COALESCE(u.code, JSON_VALUE(c.detail, '$.unit'), '') AS unit, " \
	"JSON_VALUE(c.detail, '$.code') AS code, JSON_VALUE(c.detail, '$.name') AS name, " \
	"JSON_VALUE(c.detail, '$.short_name') AS short_name, JSON_VALUE(c.detail, '$.kind') AS unit_kind, " \
	"JSON_VALUE(c.detail, '$.bloc') AS bloc, JSON_VALUE(c.detail, '$.type') AS type, JSON_VALUE(c.detail, '$.parent') AS " \
	"parent, " \
	"JSON_VALUE(c.detail, '$.receiver') AS receiver, JSON_VALUE(c.detail, '$.units') AS units, " \
	"JSON_VALUE(c.detail, '$.people') AS people, JSON_VALUE(c.detail, '$.keep_head') AS keep_head "

/* Takes the change in memory and writes it to the tables; DB_NO_ROW with the problem if it cannot be. */
enum db_result	 unit_change_write(struct db *, struct forest *, const struct unit_change *,
		    struct unit_problem *);
/* Every change that has not taken effect, in the order they will. */
enum db_result	 unit_change_pending(struct db *, struct pool *, struct unit_change **, size_t *count);

#endif
