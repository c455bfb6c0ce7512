#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "record/unit_change_private.h"

static const char *const act_names[] = {
	[UNIT_CREATE] = "create",
	[UNIT_RENAME] = "rename",
	[UNIT_MOVE] = "move",
	[UNIT_MERGE] = "merge",
	[UNIT_SPLIT] = "split",
	[UNIT_END] = "end",
};

static const struct sql roots_sql = {"SELECT id FROM unit WHERE parent_id IS NULL ORDER BY id FOR UPDATE", ""};
static const struct sql pending_sql = {
	"SELECT " UNIT_CHANGE_COLUMNS "FROM unit_change c LEFT JOIN unit u ON u.id = c.unit_id WHERE c.applied_at IS NULL "
	"ORDER BY c.effective, c.id",
	""};
static const struct sql batch_insert = {
	"INSERT INTO unit_batch (title, account_id, person_id, created_at) VALUES (LEFT(?, 200), ?, ?, NOW(6))", "suu"};
static const struct sql change_insert = {
	"INSERT INTO unit_change (unit_id, kind, effective, detail, basis, created_by, created_at, batch_id) SELECT "
	"(SELECT id FROM unit WHERE code = ?), ?, ?, JSON_OBJECT('unit', ?, 'code', ?, 'name', ?, 'short_name', ?, 'kind', ?, "
	"'bloc', ?, 'type', ?, 'parent', ?, 'receiver', ?, 'units', ?, 'people', ?, 'keep_head', ?), ?, ?, NOW(6), ?",
	"ssssssssssssssisuu"};
static const struct sql order_audit = {
	"INSERT INTO audit (recorded_at, business_at, account_id, person_id, action, object, object_id, new, reason, request_id) "
	"SELECT SYSDATE(6), NOW(6), NULLIF(?, 0), NULLIF(?, 0), 'order', 'unit_batch', ?, JSON_OBJECT('title', ?, 'changes', ?, "
	"'first', (SELECT MIN(effective) FROM unit_change WHERE batch_id = ?), "
	"'last', (SELECT MAX(effective) FROM unit_change WHERE batch_id = ?)), "
	"COALESCE((SELECT basis FROM unit_change WHERE batch_id = ? ORDER BY id LIMIT 1), ''), ?",
	"uuusiuuus"};
static const struct sql withdrawn_audit = {
	"INSERT INTO audit (recorded_at, business_at, account_id, person_id, action, object, object_id, unit_id, old, reason, "
	"request_id) "
	"SELECT SYSDATE(6), NOW(6), NULLIF(?, 0), NULLIF(?, 0), 'withdraw', 'unit_change', c.id, u.agency_id, "
	"JSON_MERGE_PATCH(c.detail, JSON_OBJECT('act', c.kind, 'effective', CONCAT(c.effective), 'batch', c.batch_id)), c.basis, ? "
	"FROM unit_change c LEFT JOIN unit u ON u.id = c.unit_id WHERE c.batch_id = ? AND (? = 0 OR c.id = ?) AND c.applied_at IS "
	"NULL",
	"uusuuu"};
static const struct sql withdraw_sql = {
	"DELETE FROM unit_change WHERE batch_id = ? AND (? = 0 OR id = ?) AND applied_at IS NULL", "uuu"};
static const struct sql clear_problem = {
	"UPDATE unit_batch SET problem = '', problem_change = NULL WHERE id = ?", "u"};

int
unit_act_parse(const char *name)
{
	for (int i = 0; i < UNIT_ACTS; i++)
		if (strcmp(act_names[i], name) == 0)
			return i;
	return -1;
}

const char *
unit_act_name(enum unit_act act)
{
	return act_names[act];
}

void
unit_change_read(const struct row *row, struct unit_change *change)
{
	*change = (struct unit_change){
	    .id = row_id(row, "id"),
	    .act = (enum unit_act)unit_act_parse(row_text(row, "act")),
	    .effective = row_text(row, "effective"),
	    .basis = row_text(row, "basis"),
	    .unit = row_text(row, "unit"),
	    .code = row_text(row, "code"),
	    .name = row_text(row, "name"),
	    .short_name = row_text(row, "short_name"),
	    .kind = row_text(row, "unit_kind"),
	    .bloc = row_text(row, "bloc"),
	    .type = row_text(row, "type"),
	    .parent = row_text(row, "parent"),
	    .receiver = row_text(row, "receiver"),
	    .units = row_text(row, "units"),
	    .people = row_text(row, "people"),
	    .keep_head = row_int(row, "keep_head") != 0,
	};
}

enum db_result
unit_change_lock(struct db *db, struct pool *pool)
{
	struct rows rows;

	return db_rows(db, pool, &rows, &roots_sql);
}

enum db_result
unit_change_pending(struct db *db, struct pool *pool, struct unit_change **changes, size_t *count)
{
	struct rows rows;
	const enum db_result result = db_rows(db, pool, &rows, &pending_sql);

	*count = result == DB_OK ? rows.count : 0;
	*changes = pool_alloc(pool, (*count + 1) * sizeof **changes);
	for (size_t i = 0; i < *count; i++)
		unit_change_read(&rows.row[i], &(*changes)[i]);
	return result;
}

/* One change among all that are to happen; the pending ones come first on a day. */
struct place {
	const struct unit_change	*change;
	struct unit_problem		*problem;
	size_t				 order;
};

static int
compare_places(const void *a, const void *b)
{
	const struct place *one = a, *other = b;
	const int by_day = strcmp(one->change->effective, other->change->effective);

	if (by_day != 0)
		return by_day;
	return one->order < other->order ? -1 : one->order > other->order;
}

/* Takes all of them in order on a fresh tree; one that cannot be is left out. */
static enum db_result
take_all(struct db *db, struct pool *pool, struct place *places, size_t count)
{
	struct forest *forest;
	const enum db_result result = forest_load(db, pool, &forest);

	qsort(places, count, sizeof *places, compare_places);
	for (size_t i = 0; result == DB_OK && i < count; i++)
		(void)forest_take(forest, places[i].change, places[i].problem);
	return result;
}

static void
set_places(struct place *places, const struct unit_change *changes, struct unit_problem *problems, size_t count, size_t order)
{
	for (size_t i = 0; i < count; i++)
		places[i] = (struct place){&changes[i], &problems[i], order + i};
}

/* What could be before and cannot be any more. */
static void
find_broken(struct pool *pool, const struct unit_change *changes, const struct unit_problem *before,
    const struct unit_problem *after, size_t count, struct unit_problem *breaks)
{
	for (size_t i = 0; breaks->code == NULL && i < count; i++)
		if (before[i].code == NULL && after[i].code != NULL)
			*breaks = (struct unit_problem){"effective", "breaks_pending", pool_printf(pool, "%s, %s",
			    changes[i].unit[0] != '\0' ? changes[i].unit : changes[i].code, changes[i].effective)};
}

enum db_result
unit_change_check(struct db *db, struct pool *pool, const struct unit_change *changes, size_t count,
    struct unit_problem *problems, struct unit_problem *breaks)
{
	struct unit_change *pending;
	struct unit_problem *before, *after;
	struct place *places;
	size_t old = 0;
	enum db_result result = unit_change_pending(db, pool, &pending, &old);

	*breaks = (struct unit_problem){NULL, NULL, ""};
	before = pool_alloc(pool, (old + 1) * sizeof *before);
	after = pool_alloc(pool, (old + 1) * sizeof *after);
	places = pool_alloc(pool, (old + count + 1) * sizeof *places);
	if (result == DB_OK && old > 0) {
		set_places(places, pending, before, old, 0);
		result = take_all(db, pool, places, old);
	}
	if (result == DB_OK) {
		set_places(places, pending, after, old, 0);
		set_places(places + old, changes, problems, count, old);
		result = take_all(db, pool, places, old + count);
	}
	if (result == DB_OK)
		find_broken(pool, pending, before, after, old, breaks);
	return result;
}

static enum db_result
store_change(struct db *db, uint64_t account, uint64_t batch, const struct unit_change *change)
{
	return db_exec(db, &change_insert, change->unit, act_names[change->act], change->effective, change->unit, change->code,
	    change->name, change->short_name, change->kind, change->bloc, change->type, change->parent, change->receiver,
	    change->units, change->people, (int64_t)change->keep_head, change->basis, account, batch);
}

enum db_result
unit_change_store(struct db *db, struct pool *pool, const struct unit_source *source, const struct unit_change *changes,
    size_t count, uint64_t *batch_id, struct unit_problem *problem)
{
	enum db_result result = unit_change_lock(db, pool);
	uint64_t batch = 0, wrong;
	size_t done;

	*problem = (struct unit_problem){NULL, NULL, ""};
	if (result == DB_OK)
		result = db_exec(db, &batch_insert, source->title, source->account_id, source->person_id);
	if (result == DB_OK)
		*batch_id = batch = db_insert_id(db);
	for (size_t i = 0; result == DB_OK && i < count; i++)
		result = store_change(db, source->account_id, batch, &changes[i]);
	if (result == DB_OK)
		result = db_exec(db, &order_audit, source->account_id, source->person_id, batch, source->title, (int64_t)count, batch,
		    batch, batch, source->request_id);
	return result == DB_OK ? unit_change_apply(db, pool, batch, &done, &wrong, problem) : result;
}

/* Whether what stays pending can still be without what goes. */
static enum db_result
check_without(struct db *db, struct pool *pool, uint64_t batch_id, uint64_t change_id, struct unit_problem *problem)
{
	static const struct sql going = {
		"SELECT id FROM unit_change WHERE batch_id = ? AND (? = 0 OR id = ?) AND applied_at IS NULL", "uuu"};
	struct unit_change *pending;
	struct unit_problem *before, *after;
	struct place *places;
	struct rows rows;
	size_t count = 0, kept = 0;
	enum db_result result = db_rows(db, pool, &rows, &going, batch_id, change_id, change_id);

	if (result == DB_OK)
		result = unit_change_pending(db, pool, &pending, &count);
	if (result != DB_OK)
		return result;
	before = pool_alloc(pool, (count + 1) * sizeof *before);
	after = pool_alloc(pool, (count + 1) * sizeof *after);
	places = pool_alloc(pool, (count + 1) * sizeof *places);
	set_places(places, pending, before, count, 0);
	result = take_all(db, pool, places, count);
	for (size_t i = 0; i < count; i++) {
		bool goes = false;

		for (size_t j = 0; !goes && j < rows.count; j++)
			goes = row_id(&rows.row[j], "id") == pending[i].id;
		if (!goes)
			places[kept++] = (struct place){&pending[i], &after[i], i};
	}
	if (result == DB_OK)
		result = take_all(db, pool, places, kept);
	if (result == DB_OK)
		find_broken(pool, pending, before, after, count, problem);
	return result == DB_OK && problem->code != NULL ? DB_NO_ROW : result;
}

enum db_result
unit_change_withdraw(struct db *db, struct pool *pool, const struct unit_source *source, uint64_t batch_id,
    uint64_t change_id, size_t *done, struct unit_problem *problem)
{
	enum db_result result = unit_change_lock(db, pool);

	*done = 0;
	*problem = (struct unit_problem){NULL, NULL, ""};
	if (result == DB_OK)
		result = check_without(db, pool, batch_id, change_id, problem);
	if (result == DB_OK)
		result = db_exec(db, &withdrawn_audit, source->account_id, source->person_id, source->request_id, batch_id, change_id,
		    change_id);
	if (result == DB_OK)
		result = db_exec(db, &withdraw_sql, batch_id, change_id, change_id);
	if (result == DB_OK) {
		*done = (size_t)db_affected(db);
		result = db_exec(db, &clear_problem, batch_id);
	}
	return result;
}
