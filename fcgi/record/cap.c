#include "config.h"

#include "record/cap.h"
#include "record/rules.h"

/* People decided above the agency take its places where the rule set says so. */
static const struct sql cap_counts_sql = {
	"SELECT m.rule_set_id, m.cap_percent, COUNT(e.id) AS rated, COALESCE(SUM(e.decided_level = 'A'), 0) AS a, "
	"COALESCE(SUM(e.decided_level = 'B'), 0) AS b, COALESCE(SUM(e.decided_level = 'C'), 0) AS c, "
	"COALESCE(SUM(e.decided_level = 'D'), 0) AS d, COALESCE(SUM(e.id IS NOT NULL AND e.decided_level IS NULL), 0) AS undecided "
	"FROM unit_month m LEFT JOIN evaluation e ON e.unit_id = m.unit_id AND e.month = m.month AND NOT e.replaced "
	"AND e.state <> 'not_rated' AND (? OR e.authority_unit_id IS NULL OR e.authority_unit_id = e.unit_id) "
	"WHERE m.unit_id = ? AND m.month = ? GROUP BY m.unit_id",
	"ius"};

static const struct sql cap_rule_sql = {"SELECT rule_set_id FROM unit_month WHERE unit_id = ? AND month = ?", "us"};

enum db_result
cap_load(struct visit *visit, uint64_t agency_id, const char *month, struct cap_ledger *ledger)
{
	const struct rule_set *rule_set;
	struct row row;
	int exception;
	enum db_result result = db_row(visit->db, visit->pool, &row, &cap_rule_sql, agency_id, month);

	if (result != DB_OK)
		return result;
	rule_set = rules_get(visit->worker->rules, visit->db, row_id(&row, "rule_set_id"));
	if (rule_set == NULL)
		return DB_ERROR;
	ledger->rule = rule_set->cap;
	result = db_row(visit->db, visit->pool, &row, &cap_counts_sql, (int64_t)rule_set->cap.counts_decided_above, agency_id,
	    month);
	if (result != DB_OK)
		return result;
	ledger->counts = (struct cap_counts){(int)row_int(&row, "a"), (int)row_int(&row, "b"), (int)row_int(&row, "c"),
	    (int)row_int(&row, "d"), (int)row_int(&row, "undecided")};
	ledger->rated = (int)row_int(&row, "rated");
	exception = row_null(&row, "cap_percent") ? CAP_NO_PERCENTAGE : (int)row_int(&row, "cap_percent");
	cap_places(&ledger->rule, exception, &ledger->counts, &ledger->result);
	return DB_OK;
}

enum db_result
cap_append(struct visit *visit, xmlNodePtr parent, uint64_t agency_id, const char *month)
{
	struct cap_ledger ledger;
	const enum db_result result = cap_load(visit, agency_id, month, &ledger);
	xmlNodePtr cap;

	if (result != DB_OK)
		return result;
	cap = node_add(parent, "cap");
	node_set_int(cap, "rated", ledger.rated);
	node_set_int(cap, "A", ledger.counts.a);
	node_set_int(cap, "B", ledger.counts.b);
	node_set_int(cap, "C", ledger.counts.c);
	node_set_int(cap, "D", ledger.counts.d);
	node_set_int(cap, "undecided", ledger.counts.undecided);
	if (!ledger.result.capped)
		return DB_OK;
	node_set_int(cap, "places", ledger.result.places);
	node_set_int(cap, "used", ledger.result.used);
	node_set_int(cap, "left", ledger.result.left);
	node_set_int(cap, "over", ledger.result.over);
	return DB_OK;
}
