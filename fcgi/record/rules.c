#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "record/period.h"
#include "record/rules.h"
#include "record/ruleset.h"
#include "web/pool.h"

struct entry {
	struct entry		*next;
	struct pool		*pool;
	uint64_t		 id;
	const struct rule_set	*rule_set;
};

struct criteria_entry {
	struct criteria_entry	*next;
	struct pool		*pool;
	struct rules_criteria	 criteria;
};

struct rules {
	struct entry		*entries;
	struct criteria_entry	*criteria;
};

static const struct sql document_sql = {"SELECT document FROM rule_set WHERE id = ? AND state <> 'draft'", "u"};

static const struct sql criteria_sql = {"SELECT rule_set_id, code FROM criteria_set WHERE id = ?", "u"};

static const struct sql criterion_sql = {"SELECT id, code FROM criterion WHERE criteria_set_id = ?", "u"};

static const struct sql find_sql = {"SELECT id FROM criteria_set WHERE rule_set_id = ? AND code = ?", "us"};

static const struct sql holding_sql = {
    "SELECT r.id FROM rule_set r "
    "LEFT JOIN unit_closure c ON c.ancestor_id = r.unit_id AND c.descendant_id = ? "
    "WHERE r.state = 'approved' AND (r.unit_id IS NULL OR c.depth IS NOT NULL) "
    "AND r.valid_from <= " PERIOD_LAST_DAY("?") " "
    "AND (r.valid_to IS NULL OR r.valid_to >= " PERIOD_LAST_DAY("?") ") "
    "ORDER BY COALESCE(c.depth, 255), r.valid_from DESC, r.version DESC, r.id DESC LIMIT 1",
    "uss"};

static const struct sql decide_sql = {"UPDATE rule_gate SET decided = decided + 1 WHERE id = 1", ""};

static const struct sql count_sql = {"SELECT decided FROM rule_gate WHERE id = 1", ""};

/* The newest count, also where the transaction's snapshot is older. */
static const struct sql open_sql = {"UPDATE rule_gate SET opened = opened + 1 WHERE id = 1 AND decided = ?", "u"};

struct rules *
rules_new(void)
{
	struct rules *rules = calloc(1, sizeof *rules);

	if (rules == NULL)
		abort();
	return rules;
}

void
rules_free(struct rules *rules)
{
	if (rules == NULL)
		return;
	for (struct criteria_entry *entry = rules->criteria, *next; entry != NULL; entry = next) {
		next = entry->next;
		pool_free(entry->pool);
	}
	for (struct entry *entry = rules->entries, *next; entry != NULL; entry = next) {
		next = entry->next;
		pool_free(entry->pool);
	}
	free(rules);
}

static const struct rule_set *
rules_read(struct db *db, struct pool *pool, uint64_t id)
{
	struct row row;
	struct ruleset_error error = {0};
	const struct rule_set *rule_set;
	const char *document;

	if (db_row(db, pool, &row, &document_sql, id) != DB_OK)
		return NULL;
	document = row_text(&row, "document");
	rule_set = ruleset_parse(pool, document, strlen(document), &error);
	if (rule_set == NULL)
		fprintf(stderr, "level=error part=rules rule_set=%llu line=%d message=\"%s\"\n", (unsigned long long)id,
		    error.line, error.message);
	return rule_set;
}

const struct rule_set *
rules_get(struct rules *rules, struct db *db, uint64_t id)
{
	struct pool *pool;
	struct entry *entry;
	const struct rule_set *rule_set;

	for (entry = rules->entries; entry != NULL; entry = entry->next)
		if (entry->id == id)
			return entry->rule_set;
	pool = pool_new();
	rule_set = rules_read(db, pool, id);
	if (rule_set == NULL) {
		pool_free(pool);
		return NULL;
	}
	entry = pool_alloc(pool, sizeof *entry);
	*entry = (struct entry){rules->entries, pool, id, rule_set};
	rules->entries = entry;
	return rule_set;
}

/* The ids in the order of the document; NULL if a scored criterion has no row. */
static const uint64_t *
rules_match_ids(const struct criteria_set *set, struct pool *pool, const struct rows *rows)
{
	uint64_t *ids = pool_alloc(pool, set->criterion_count * sizeof *ids);

	for (size_t i = 0; i < rows->count; i++) {
		const int index = criteria_find(set, row_text(&rows->row[i], "code"));

		if (index >= 0)
			ids[index] = row_id(&rows->row[i], "id");
	}
	for (size_t i = 0; i < set->criterion_count; i++)
		if (!set->criteria[i].group && ids[i] == 0) {
			fprintf(stderr, "level=error part=rules criteria_set=%s message=\"no row for criterion %s\"\n", set->code,
			    set->criteria[i].code);
			return NULL;
		}
	return ids;
}

static bool
rules_read_criteria(struct rules *rules, struct db *db, struct pool *pool, struct rules_criteria *criteria)
{
	struct row row;
	struct rows rows;

	if (db_row(db, pool, &row, &criteria_sql, criteria->id) != DB_OK ||
	    db_rows(db, pool, &rows, &criterion_sql, criteria->id) != DB_OK)
		return false;
	criteria->rule_set_id = row_id(&row, "rule_set_id");
	criteria->rule_set = rules_get(rules, db, criteria->rule_set_id);
	if (criteria->rule_set == NULL)
		return false;
	criteria->set = rule_set_find_criteria(criteria->rule_set, row_text(&row, "code"));
	if (criteria->set == NULL)
		return false;
	criteria->criterion_id = rules_match_ids(criteria->set, pool, &rows);
	return criteria->criterion_id != NULL;
}

const struct rules_criteria *
rules_get_criteria(struct rules *rules, struct db *db, uint64_t id)
{
	struct pool *pool;
	struct criteria_entry *entry;

	for (entry = rules->criteria; entry != NULL; entry = entry->next)
		if (entry->criteria.id == id)
			return &entry->criteria;
	pool = pool_new();
	entry = pool_alloc(pool, sizeof *entry);
	entry->pool = pool;
	entry->criteria.id = id;
	if (!rules_read_criteria(rules, db, pool, &entry->criteria)) {
		pool_free(pool);
		return NULL;
	}
	entry->next = rules->criteria;
	rules->criteria = entry;
	return &entry->criteria;
}

enum db_result
rules_find_criteria(struct db *db, uint64_t rule_set_id, const char *code, uint64_t *id)
{
	struct pool *pool = pool_new();
	struct row row;
	enum db_result result = db_row(db, pool, &row, &find_sql, rule_set_id, code);

	*id = result == DB_OK ? row_id(&row, "id") : 0;
	pool_free(pool);
	return result;
}

enum db_result
rules_holding(struct db *db, uint64_t agency_id, const char *month, uint64_t *rule_set_id)
{
	struct pool *pool = pool_new();
	struct row row;
	enum db_result result = db_row(db, pool, &row, &holding_sql, agency_id, month, month);

	*rule_set_id = result == DB_OK ? row_id(&row, "id") : 0;
	pool_free(pool);
	return result;
}

enum db_result
rules_gate_decide(struct db *db)
{
	return db_exec(db, &decide_sql);
}

enum db_result
rules_gate_count(struct db *db, uint64_t *count)
{
	struct pool *pool = pool_new();
	struct row row;
	const enum db_result result = db_row(db, pool, &row, &count_sql);

	*count = result == DB_OK ? row_id(&row, "decided") : 0;
	pool_free(pool);
	return result == DB_NO_ROW ? DB_ERROR : result;
}

enum db_result
rules_gate_open(struct db *db, uint64_t count)
{
	const enum db_result result = db_exec(db, &open_sql, count);

	return result == DB_OK && db_affected(db) == 0 ? DB_NO_ROW : result;
}
