#include "config.h"

#include <string.h>

#include "rating/calendar.h"
#include "record/rules.h"
#include "record/ruleset_store.h"

static const struct sql unit_read = {"SELECT id FROM unit WHERE code = ?", "s"};
static const struct sql parent_read = {"SELECT id FROM rule_set WHERE code = ? ORDER BY version DESC LIMIT 1", "s"};
static const struct sql stored_read = {
	"SELECT id, sha256 = UNHEX(SHA2(?, 256)) AS same, COALESCE(unit_id, 0) AS unit_id FROM rule_set "
	"WHERE code = ? AND version = ?",
	"bsi"};
static const struct sql rule_set_insert = {
	"INSERT INTO rule_set (code, version, number, title, issuer, parent_id, unit_id, valid_from, valid_to, state, document, "
	"sha256, approved_at) VALUES (?, ?, ?, ?, ?, NULLIF(?, 0), NULLIF(?, 0), ?, ?, 'approved', ?, "
	"UNHEX(SHA2(?, 256)), NOW(6))",
	"sisssuussbb"};
static const struct sql criteria_set_insert = {
	"INSERT INTO criteria_set (rule_set_id, code, name) VALUES (?, ?, ?)", "uss"};
static const struct sql criterion_insert = {
	"INSERT INTO criterion (criteria_set_id, code, ord, kind, source, maximum) VALUES (?, ?, ?, ?, ?, ?)", "usissi"};
static const struct sql audit_insert = {
	"INSERT INTO audit (recorded_at, business_at, action, object, object_id, new) VALUES (SYSDATE(6), NOW(6), 'store', "
	"'rule_set', ?, JSON_OBJECT('code', ?, 'version', ?))",
	"usi"};

static const char *const kind_names[] = {
	[CRITERION_NORMAL] = "normal",
	[CRITERION_BONUS] = "bonus",
	[CRITERION_DEDUCTION] = "deduction",
	[CRITERION_KNOCK_OUT] = "knock_out",
};

static enum db_result
store_criteria(struct db *db, uint64_t rule_set_id, const struct criteria_set *set)
{
	enum db_result result = db_exec(db, &criteria_set_insert, rule_set_id, set->code, set->name);
	const uint64_t set_id = db_insert_id(db);

	for (size_t i = 0; i < set->criterion_count && result == DB_OK; i++) {
		const struct criterion *criterion = &set->criteria[i];

		if (!criterion->group)
			result = db_exec(db, &criterion_insert, set_id, criterion->code, (int64_t)i + 1,
			    kind_names[criterion->kind], criterion->source == CRITERION_COUNTED ? "counted" : "manual",
			    (int64_t)criterion->maximum);
	}
	return result;
}

enum db_result
ruleset_store_criteria(struct db *db, uint64_t rule_set_id, const struct rule_set *rule_set)
{
	enum db_result result = DB_OK;

	for (size_t i = 0; i < rule_set->criteria_set_count && result == DB_OK; i++)
		result = store_criteria(db, rule_set_id, &rule_set->criteria_sets[i]);
	return result;
}

static enum db_result
store_all(struct db *db, const struct ruleset_document *document, uint64_t parent_id, uint64_t unit_id)
{
	const struct rule_set *rule_set = document->rule_set;
	char from[DAY_TEXT], to[DAY_TEXT];
	enum db_result result = rules_gate_decide(db);
	uint64_t id;

	day_format(rule_set->valid_from, from);
	if (rule_set->valid_to != DAY_NONE)
		day_format(rule_set->valid_to, to);
	if (result == DB_OK)
		result = db_exec(db, &rule_set_insert, rule_set->code, (int64_t)rule_set->version, rule_set->number, rule_set->title,
	    rule_set->issuer,
	    parent_id, unit_id, from, rule_set->valid_to == DAY_NONE ? NULL : to, document->text, document->size,
	    document->text, document->size);
	id = db_insert_id(db);
	if (result == DB_OK)
		result = ruleset_store_criteria(db, id, rule_set);
	if (result == DB_OK)
		result = db_exec(db, &audit_insert, id, rule_set->code, (int64_t)rule_set->version);
	return result;
}

struct task {
	struct pool			*pool;
	const struct ruleset_document	*document;
	enum ruleset_stored		*stored;
};

/* The id of what a code names; DB_NO_ROW with the reason if there is none. A missing code is 0. */
static enum db_result
find_id(struct db *db, const struct task *task, const struct sql *sql, const char *code, enum ruleset_stored missing,
    uint64_t *id)
{
	struct row row;
	enum db_result result;

	*id = 0;
	if (code == NULL || code[0] == '\0')
		return DB_OK;
	result = db_row(db, task->pool, &row, sql, code);
	if (result == DB_NO_ROW)
		*task->stored = missing;
	*id = row_id(&row, "id");
	return result;
}

static enum db_result
store_body(struct db *db, void *arg)
{
	const struct task *task = arg;
	const struct ruleset_document *document = task->document;
	const struct rule_set *rule_set = document->rule_set;
	uint64_t parent_id, unit_id;
	struct row row;
	enum db_result result = find_id(db, task, &unit_read, document->unit_code, RULESET_NO_UNIT, &unit_id);

	if (result == DB_OK)
		result = find_id(db, task, &parent_read, rule_set->parent, RULESET_NO_PARENT, &parent_id);
	if (result != DB_OK)
		return result;
	result = db_row(db, task->pool, &row, &stored_read, document->text, document->size, rule_set->code,
	    (int64_t)rule_set->version);
	if (result == DB_NO_ROW) {
		*task->stored = RULESET_STORED;
		return store_all(db, document, parent_id, unit_id);
	}
	if (result == DB_OK)
		*task->stored = row_int(&row, "same") == 0 ? RULESET_CHANGED :
		    row_id(&row, "unit_id") != unit_id ? RULESET_ELSEWHERE : RULESET_SAME;
	return result;
}

/* Whole quarters only: each month belongs to one period. */
static bool
splits_quarter(const struct rule_set *rule_set)
{
	return rule_set->period == PERIOD_QUARTER && (!quarter_begins(rule_set->valid_from) ||
	    (rule_set->valid_to != DAY_NONE && !quarter_begins(rule_set->valid_to + 1)));
}

enum db_result
ruleset_store(struct db *db, struct pool *pool, const struct ruleset_document *document, enum ruleset_stored *stored)
{
	struct task task = {pool, document, stored};
	enum db_result result;

	if (splits_quarter(document->rule_set)) {
		*stored = RULESET_QUARTER;
		return DB_OK;
	}
	result = db_transaction(db, store_body, &task);
	return result == DB_NO_ROW ? DB_OK : result;
}
