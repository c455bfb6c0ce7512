#include "config.h"

#include <string.h>

#include "record/binding.h"
#include "record/open_month.h"
#include "record/period.h"

enum { AGENCIES_MOST = 400 };

static const struct sql earliest_sql = {
	"SELECT DATE_ADD(MAX(" PERIOD_LAST_DAY("m.month") "), INTERVAL 1 DAY) AS day FROM unit_month m WHERE ? = 0 OR m.unit_id IN "
	"(SELECT d.agency_id FROM unit_closure c JOIN unit d ON d.id = c.descendant_id WHERE c.ancestor_id = ?)",
	"uu"};
static const struct sql add_sql = {
	"INSERT INTO criteria_binding (criteria_set_id, position_id, unit_id, staff_kind, `rank`, valid_from, valid_to) "
	"VALUES (?, NULLIF(?, 0), NULLIF(?, 0), NULLIF(?, ''), NULLIF(?, ''), ?, NULLIF(?, ''))",
	"uuussss"};
static const struct sql end_sql = {
	"UPDATE criteria_binding SET valid_to = GREATEST(valid_from, ?) WHERE id = ? AND (valid_to IS NULL OR valid_to > ?)", "sus"};
static const struct sql agencies_sql = {
	"SELECT g.id FROM unit g WHERE g.kind = 'agency' AND (g.valid_to IS NULL OR g.valid_to > CURDATE()) AND (? = 0 OR g.id IN "
	"(SELECT d.agency_id FROM unit_closure c JOIN unit d ON d.id = c.descendant_id WHERE c.ancestor_id = ?)) ORDER BY g.id LIMIT ?",
	"uui"};

struct trying {
	struct rules			*rules;
	struct pool			*pool;
	const struct binding		*binding;
	struct binding_effects		*effects;
	struct rows			 agencies;
	struct open_month_choices	*before;	/* an agency each */
};

enum db_result
binding_earliest(struct db *db, struct pool *pool, uint64_t unit_id, char day[11])
{
	struct row row;
	const enum db_result result = db_row(db, pool, &row, &earliest_sql, unit_id, unit_id);

	day[0] = '\0';
	if (result == DB_OK && !row_null(&row, "day"))
		memcpy(day, row_text(&row, "day"), 11);
	return result;
}

enum db_result
binding_write(struct db *db, const struct binding *binding, uint64_t *id)
{
	enum db_result result;

	if (binding->ends) {
		*id = binding->id;
		result = db_exec(db, &end_sql, binding->to, binding->id, binding->to);
		return result == DB_OK && db_affected(db) == 0 ? DB_NO_ROW : result;
	}
	result = db_exec(db, &add_sql, binding->criteria_set_id, binding->position_id, binding->unit_id, binding->staff_kind,
	    binding->rank, binding->from, binding->to);
	*id = db_insert_id(db);
	return result;
}

static enum db_result
look(struct db *db, const struct trying *trying, size_t agency, struct open_month_choices *choices)
{
	const struct binding *binding = trying->binding;
	const enum db_result result = open_month_choose(db, trying->rules, trying->pool, row_id(&trying->agencies.row[agency], "id"),
	    binding->ends ? binding->to : binding->from, choices);

	return result == DB_NO_ROW ? DB_OK : result;
}

/* Both sides are the same people by their ids: nothing but a binding lies between them. */
static void
compare(struct trying *trying, const struct open_month_choices *before, const struct open_month_choices *after)
{
	struct binding_effects *effects = trying->effects;

	effects->people += after->count;
	for (size_t i = 0; i < after->count && i < before->count; i++) {
		const struct open_month_choice *was = &before->choice[i], *is = &after->choice[i];

		if (was->criteria_set_id != is->criteria_set_id)
			effects->effect[effects->count++] = (struct binding_effect){is->person_id, was->criteria_set_id, is->criteria_set_id};
	}
}

static enum db_result
try_body(struct db *db, void *arg)
{
	struct trying *trying = arg;
	struct binding_effects *effects = trying->effects;
	const size_t count = trying->agencies.count;
	size_t people = 0;
	uint64_t id = 0;
	enum db_result result = DB_OK;

	*effects = (struct binding_effects){.known = true};
	for (size_t i = 0; result == DB_OK && i < count; i++) {
		result = look(db, trying, i, &trying->before[i]);
		people += trying->before[i].count;
	}
	effects->effect = pool_alloc(trying->pool, (people + 1) * sizeof *effects->effect);
	if (result == DB_OK)
		result = binding_write(db, trying->binding, &id);
	for (size_t i = 0; result == DB_OK && i < count; i++) {
		struct open_month_choices after;

		result = look(db, trying, i, &after);
		compare(trying, &trying->before[i], &after);
	}
	return result == DB_OK ? DB_NO_ROW : result;
}

enum db_result
binding_try(struct db *db, struct rules *rules, struct pool *pool, const struct binding *binding, struct binding_effects *effects)
{
	struct trying trying = {.rules = rules, .pool = pool, .binding = binding, .effects = effects};
	enum db_result result = db_rows(db, pool, &trying.agencies, &agencies_sql, binding->unit_id, binding->unit_id,
	    (int64_t)AGENCIES_MOST + 1);

	*effects = (struct binding_effects){0};
	if (result != DB_OK || trying.agencies.count > AGENCIES_MOST)
		return result;
	trying.before = pool_alloc(pool, (trying.agencies.count + 1) * sizeof *trying.before);
	result = db_transaction(db, try_body, &trying);
	return result == DB_NO_ROW ? DB_OK : result;
}
