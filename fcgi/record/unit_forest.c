#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <libxml/hash.h>

#include "record/unit_forest.h"

/* An access object holds sixteen units from the agency up. */
enum { DEEPEST = 15 };

struct forest {
	struct pool	*pool;
	xmlHashTablePtr	 units;
};

static const struct sql units_sql = {
	"SELECT u.id, u.code, u.name, u.kind, u.bloc, p.code AS parent, u.valid_from, u.valid_to, n.busy, COALESCE(n.head, 0) AS head "
	"FROM unit u LEFT JOIN unit p ON p.id = u.parent_id LEFT JOIN (SELECT unit_id, MAX(COALESCE(valid_to, '9999-12-31')) AS busy, "
	"MAX(`rank` = 'head' AND (valid_to IS NULL OR valid_to > CURDATE())) AS head FROM assignment GROUP BY unit_id) n "
	"ON n.unit_id = u.id ORDER BY u.id",
	""};

static void
free_table(void *table)
{
	xmlHashFree(table, NULL);
}

static struct forest_unit *
find(const struct forest *forest, const char *code)
{
	return code[0] == '\0' ? NULL : xmlHashLookup(forest->units, BAD_CAST code);
}

static void
hang(struct forest_unit *unit, struct forest_unit *parent)
{
	unit->parent = parent;
	unit->sibling = NULL;
	if (parent != NULL) {
		unit->sibling = parent->child;
		parent->child = unit;
	}
}

static void
unhang(struct forest_unit *unit)
{
	struct forest_unit **at = unit->parent == NULL ? NULL : &unit->parent->child;

	while (at != NULL && *at != NULL && *at != unit)
		at = &(*at)->sibling;
	if (at != NULL && *at != NULL)
		*at = unit->sibling;
}

enum db_result
forest_load(struct db *db, struct pool *pool, struct forest **out)
{
	struct forest *forest = pool_alloc(pool, sizeof *forest);
	struct rows rows;
	const enum db_result result = db_rows(db, pool, &rows, &units_sql);

	forest->pool = pool;
	forest->units = xmlHashCreate(1024);
	if (forest->units == NULL)
		abort();
	pool_cleanup(pool, free_table, forest->units);
	*out = forest;
	if (result != DB_OK)
		return result;
	for (size_t i = 0; i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		struct forest_unit *unit = pool_alloc(pool, sizeof *unit);

		*unit = (struct forest_unit){.id = row_id(row, "id"), .code = row_text(row, "code"), .name = row_text(row, "name"),
		    .kind = row_text(row, "kind"), .bloc = row_text(row, "bloc"), .from = row_text(row, "valid_from"),
		    .until = row_text(row, "valid_to"), .busy = row_text(row, "busy"), .head = row_int(row, "head") != 0};
		xmlHashAddEntry(forest->units, BAD_CAST unit->code, unit);
	}
	for (size_t i = 0; i < rows.count; i++)
		hang(find(forest, row_text(&rows.row[i], "code")), find(forest, row_text(&rows.row[i], "parent")));
	return DB_OK;
}

const struct forest_unit *
forest_find(const struct forest *forest, const char *code)
{
	return find(forest, code);
}

void
forest_set_id(struct forest *forest, const char *code, uint64_t id)
{
	struct forest_unit *unit = find(forest, code);

	if (unit != NULL)
		unit->id = id;
}

static bool
fail(struct unit_problem *problem, const char *field, const char *code, const char *detail)
{
	*problem = (struct unit_problem){field, code, detail};
	return false;
}

static bool
is_kind(const struct forest_unit *unit, const char *kind)
{
	return strcmp(unit->kind, kind) == 0;
}

static bool
has_ended(const struct forest_unit *unit, const char *day)
{
	return unit->until[0] != '\0' && strcmp(unit->until, day) <= 0;
}

static bool
is_busy(const struct forest_unit *unit, const char *day)
{
	return strcmp(unit->busy, day) > 0;
}

/* A unit of that code that is there on the day; NULL with the problem. */
static struct forest_unit *
need(const struct forest *forest, const char *code, const char *day, const char *field, struct unit_problem *problem)
{
	struct forest_unit *unit = find(forest, code);

	if (code[0] == '\0')
		fail(problem, field, "required", "");
	else if (unit == NULL)
		fail(problem, field, "unknown_unit", code);
	else if (has_ended(unit, day))
		fail(problem, field, "ended_unit", code);
	else
		return unit;
	return NULL;
}

static bool
in_agency(const struct forest_unit *unit)
{
	for (; unit != NULL; unit = unit->parent)
		if (is_kind(unit, "agency"))
			return true;
	return false;
}

static bool
is_at_or_above(const struct forest_unit *unit, const struct forest_unit *below)
{
	for (; below != NULL; below = below->parent)
		if (below == unit)
			return true;
	return false;
}

static size_t
depth_of(const struct forest_unit *unit)
{
	size_t depth = 0;

	for (; unit != NULL; unit = unit->parent)
		depth++;
	return depth;
}

/* Levels of living units from this one down. */
static size_t
height_of(const struct forest_unit *unit, const char *day)
{
	size_t most = 0;

	for (const struct forest_unit *child = unit->child; child != NULL; child = child->sibling) {
		const size_t height = has_ended(child, day) ? 0 : height_of(child, day);

		if (height > most)
			most = height;
	}
	return most + 1;
}

/* Whether a unit of the kind may hang below the parent: a part within an agency, nothing but parts below a part. */
static bool
check_place(const char *kind, const struct forest_unit *parent, const char *field, struct unit_problem *problem)
{
	if (strcmp(kind, "part") == 0 && !in_agency(parent))
		return fail(problem, field, "no_agency", parent->code);
	if (strcmp(kind, "part") != 0 && is_kind(parent, "part"))
		return fail(problem, field, "below_part", parent->code);
	return true;
}

static bool
take_new(struct forest *forest, const struct unit_change *change, struct unit_problem *problem)
{
	struct forest_unit *parent = need(forest, change->parent, change->effective, "parent", problem);
	struct forest_unit *unit;

	if (parent == NULL || !check_place(change->kind, parent, "parent", problem))
		return false;
	if (find(forest, change->code) != NULL)
		return fail(problem, "code", "code_taken", change->code);
	if (depth_of(parent) >= DEEPEST)
		return fail(problem, "parent", "too_deep", "");
	unit = pool_alloc(forest->pool, sizeof *unit);
	*unit = (struct forest_unit){.code = change->code, .name = change->name, .kind = change->kind, .bloc = change->bloc,
	    .from = change->effective, .until = "", .busy = ""};
	xmlHashAddEntry(forest->units, BAD_CAST unit->code, unit);
	hang(unit, parent);
	return true;
}

static bool
take_rename(struct forest *forest, const struct unit_change *change, struct unit_problem *problem)
{
	struct forest_unit *unit = need(forest, change->unit, change->effective, "unit", problem);

	if (unit == NULL)
		return false;
	if (change->name[0] == '\0')
		return fail(problem, "name", "required", "");
	unit->name = change->name;
	return true;
}

static void
set_bloc(struct forest_unit *unit, const char *from, const char *bloc)
{
	if (strcmp(unit->bloc, from) == 0)
		unit->bloc = bloc;
	for (struct forest_unit *child = unit->child; child != NULL; child = child->sibling)
		set_bloc(child, from, bloc);
}

static bool
take_move(struct forest *forest, const struct unit_change *change, struct unit_problem *problem)
{
	const char *day = change->effective;
	struct forest_unit *unit = need(forest, change->unit, day, "unit", problem), *parent;

	if (unit == NULL || (parent = need(forest, change->parent, day, "parent", problem)) == NULL)
		return false;
	if (is_at_or_above(unit, parent))
		return fail(problem, "parent", "parent_cycle", "");
	if (!check_place(unit->kind, parent, "parent", problem))
		return false;
	if (unit->parent == parent && (change->bloc[0] == '\0' || strcmp(change->bloc, unit->bloc) == 0))
		return fail(problem, "parent", "unchanged", "");
	if (depth_of(parent) + height_of(unit, day) > DEEPEST)
		return fail(problem, "parent", "too_deep", "");
	unhang(unit);
	hang(unit, parent);
	if (change->bloc[0] != '\0')
		set_bloc(unit, unit->bloc, change->bloc);
	return true;
}

/* What would hang below the receiver must have a place there. */
static bool
check_receiver(const struct forest_unit *unit, const struct forest_unit *receiver, const char *day,
    struct unit_problem *problem)
{
	if (is_at_or_above(unit, receiver))
		return fail(problem, "receiver", "receiver_below", "");
	if (is_busy(unit, day) && is_kind(receiver, "grouping"))
		return fail(problem, "receiver", "grouping", receiver->code);
	for (const struct forest_unit *child = unit->child; child != NULL; child = child->sibling)
		if (!has_ended(child, day) && !check_place(child->kind, receiver, "receiver", problem))
			return false;
	if (depth_of(receiver) + height_of(unit, day) > DEEPEST + 1)
		return fail(problem, "receiver", "too_deep", "");
	return true;
}

static void
receive(struct forest_unit *unit, struct forest_unit *receiver, const char *day)
{
	struct forest_unit *child = unit->child;

	unit->child = NULL;
	while (child != NULL) {
		struct forest_unit *next = child->sibling;

		hang(child, has_ended(child, day) ? unit : receiver);
		child = next;
	}
	if (strcmp(unit->busy, receiver->busy) > 0)
		receiver->busy = unit->busy;
	unit->busy = "";
}

static bool
take_merge(struct forest *forest, const struct unit_change *change, struct unit_problem *problem)
{
	const char *day = change->effective;
	struct forest_unit *unit = need(forest, change->unit, day, "unit", problem), *receiver;

	if (unit == NULL || (receiver = need(forest, change->receiver, day, "receiver", problem)) == NULL)
		return false;
	if (strcmp(unit->from, day) >= 0)
		return fail(problem, "unit", "began_later", unit->from);
	if (!check_receiver(unit, receiver, day, problem))
		return false;
	if (change->keep_head && unit->head && receiver->head)
		return fail(problem, "head", "two_heads", "");
	receiver->head = receiver->head || (change->keep_head && unit->head);
	receive(unit, receiver, day);
	unit->until = day;
	return true;
}

static bool
take_end(struct forest *forest, const struct unit_change *change, struct unit_problem *problem)
{
	const char *day = change->effective;
	struct forest_unit *unit = need(forest, change->unit, day, "unit", problem);

	if (unit == NULL)
		return false;
	if (strcmp(unit->from, day) >= 0)
		return fail(problem, "unit", "began_later", unit->from);
	for (const struct forest_unit *child = unit->child; child != NULL; child = child->sibling)
		if (!has_ended(child, day))
			return fail(problem, "receiver", "has_units", child->code);
	if (is_busy(unit, day))
		return fail(problem, "receiver", "has_people", "");
	unit->until = day;
	return true;
}

/* The next code of a list, copied; NULL at its end. */
static const char *
next_code(struct pool *pool, const char **list)
{
	const size_t length = strcspn(*list, ",");
	const char *code;

	if (length == 0)
		return NULL;
	code = pool_strndup(pool, *list, length);
	*list += length;
	*list += **list == ',';
	return code;
}

static bool
take_split(struct forest *forest, const struct unit_change *change, struct unit_problem *problem)
{
	struct forest_unit *unit = need(forest, change->unit, change->effective, "unit", problem), *new_unit;
	const char *list = change->units, *code;

	if (unit == NULL)
		return false;
	if (change->units[0] == '\0' && change->people[0] == '\0')
		return fail(problem, "people", "nothing_chosen", "");
	while ((code = next_code(forest->pool, &list)) != NULL) {
		const struct forest_unit *child = need(forest, code, change->effective, "units", problem);

		if (child == NULL)
			return false;
		if (child->parent != unit)
			return fail(problem, "units", "not_child", code);
		if (strcmp(change->kind, "part") == 0 && !is_kind(child, "part"))
			return fail(problem, "units", "below_part", code);
		if (strcmp(change->parent, code) == 0)
			return fail(problem, "parent", "parent_cycle", "");
		if (is_at_or_above(child, find(forest, change->parent)))
			return fail(problem, "parent", "parent_cycle", "");
		if (strcmp(change->kind, "grouping") == 0 && is_kind(child, "part"))
			return fail(problem, "kind", "no_agency", code);
	}
	if (change->people[0] != '\0' && strcmp(change->kind, "grouping") == 0)
		return fail(problem, "kind", "grouping", "");
	if (!take_new(forest, change, problem))
		return false;
	new_unit = find(forest, change->code);
	new_unit->busy = change->people[0] == '\0' ? "" : unit->busy;
	for (list = change->units; (code = next_code(forest->pool, &list)) != NULL;) {
		struct forest_unit *child = find(forest, code);

		unhang(child);
		hang(child, new_unit);
	}
	return true;
}

bool
forest_take(struct forest *forest, const struct unit_change *change, struct unit_problem *problem)
{
	*problem = (struct unit_problem){NULL, NULL, ""};
	switch (change->act) {
	case UNIT_CREATE:
		return take_new(forest, change, problem);
	case UNIT_RENAME:
		return take_rename(forest, change, problem);
	case UNIT_MOVE:
		return take_move(forest, change, problem);
	case UNIT_MERGE:
		return take_merge(forest, change, problem);
	case UNIT_SPLIT:
		return take_split(forest, change, problem);
	case UNIT_END:
		return change->receiver[0] != '\0' ? take_merge(forest, change, problem) : take_end(forest, change, problem);
	case UNIT_ACTS:
		break;
	}
	return false;
}
