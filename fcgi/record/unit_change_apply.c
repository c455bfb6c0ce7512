#include "config.h"

#include <string.h>

#include "record/open_month.h"
#include "record/period.h"
#include "record/unit_change_private.h"
#include "record/unit_tree.h"

static const struct sql due_sql = {
	"SELECT " UNIT_CHANGE_COLUMNS "FROM unit_change c LEFT JOIN unit u ON u.id = c.unit_id WHERE c.batch_id = ? "
	"AND c.applied_at IS NULL AND c.effective <= CURDATE() ORDER BY c.effective, c.id FOR UPDATE",
	"u"};
static const struct sql applied_sql = {
	"UPDATE unit_change c LEFT JOIN unit n ON c.kind = 'create' AND n.code = " UNIT_CODE_OF("code") " SET c.applied_at = NOW(6), "
	"c.unit_id = COALESCE(c.unit_id, n.id) WHERE c.batch_id = ? AND c.applied_at IS NULL AND c.effective <= CURDATE()",
	"u"};
static const struct sql applied_audit = {
	"INSERT INTO audit (recorded_at, business_at, account_id, person_id, action, object, object_id, unit_id, new, reason) "
	"SELECT SYSDATE(6), NOW(6), NULLIF(b.account_id, 0), NULLIF(b.person_id, 0), c.kind, 'unit', COALESCE(u.id, n.id), "
	"COALESCE(u.agency_id, n.agency_id), JSON_MERGE_PATCH(c.detail, JSON_OBJECT('change', c.id, 'effective', "
	"CONCAT(c.effective))), "
	"c.basis FROM unit_change c JOIN unit_batch b ON b.id = c.batch_id LEFT JOIN unit u ON u.id = c.unit_id "
	"LEFT JOIN unit n ON c.kind = 'create' AND n.code = " UNIT_CODE_OF("code") " WHERE c.batch_id = ? AND c.applied_at IS NULL "
	"AND c.effective <= CURDATE()",
	"u"};
static const struct sql batch_applied = {
	"UPDATE unit_batch SET applied_at = NOW(6), followed_at = NULL, problem = '', problem_change = NULL WHERE id = ?", "u"};
static const struct sql batch_problem = {
	"UPDATE unit_batch SET problem = ?, problem_change = ? WHERE id = ? AND NOT (problem = ? AND problem_change <=> ?)", "suusu"};
static const struct sql problem_audit = {
	"INSERT INTO audit (recorded_at, business_at, action, object, object_id, new) VALUES (SYSDATE(6), NOW(6), 'apply_failed', "
	"'unit_batch', ?, JSON_OBJECT('problem', ?, 'change', ?))",
	"usu"};
static const struct sql due_batches = {
	"SELECT batch_id AS id FROM unit_change WHERE applied_at IS NULL AND effective <= CURDATE() GROUP BY batch_id "
	"ORDER BY MIN(effective), batch_id",
	""};

/* Agencies at or below what the batch touched, and those where it put people or units. */
static const struct sql touched_agencies = {
	"SELECT DISTINCT g.code FROM (SELECT c.unit_id AS id FROM unit_change c WHERE c.batch_id = ? AND c.applied_at IS NOT NULL "
	"UNION SELECT t.id FROM unit_change c JOIN unit t ON t.code = " UNIT_CODE_OF("receiver") " WHERE c.batch_id = ? "
	"AND c.applied_at IS NOT NULL AND c.kind IN ('merge', 'end') UNION SELECT t.id FROM unit_change c JOIN unit t "
	"ON t.code = " UNIT_CODE_OF("code") " WHERE c.batch_id = ? AND c.applied_at IS NOT NULL AND c.kind = 'split') x "
	"JOIN unit_closure l ON l.ancestor_id = x.id JOIN unit d ON d.id = l.descendant_id JOIN unit g ON g.id = d.agency_id "
	"WHERE g.valid_to IS NULL OR g.valid_to > CURDATE() ORDER BY g.code",
	"uuu"};
static const struct sql open_months = {
	"SELECT DISTINCT month FROM unit_month WHERE " PERIOD_TO("month") " >= DATE_FORMAT(CURDATE(), '%Y-%m') ORDER BY month LIMIT 6", ""};
static const struct sql batch_followed = {"UPDATE unit_batch SET followed_at = NOW(6) WHERE id = ?", "u"};
static const struct sql unfollowed = {
	"SELECT id FROM unit_batch WHERE followed_at IS NULL AND applied_at IS NOT NULL ORDER BY id LIMIT 100", ""};

static enum db_result
write_due(struct db *db, struct pool *pool, const struct rows *due, uint64_t *change_id, struct unit_problem *problem)
{
	struct forest *forest;
	enum db_result result = forest_load(db, pool, &forest);

	for (size_t i = 0; result == DB_OK && i < due->count; i++) {
		struct unit_change change;

		unit_change_read(&due->row[i], &change);
		*change_id = change.id;
		result = unit_change_write(db, forest, &change, problem);
	}
	return result;
}

enum db_result
unit_change_apply(struct db *db, struct pool *pool, uint64_t batch_id, size_t *done, uint64_t *change_id,
    struct unit_problem *problem)
{
	struct rows due;
	enum db_result result = unit_change_lock(db, pool);

	*done = 0;
	*change_id = 0;
	*problem = (struct unit_problem){NULL, NULL, ""};
	if (result == DB_OK)
		result = db_rows(db, pool, &due, &due_sql, batch_id);
	if (result != DB_OK || due.count == 0)
		return result;
	result = write_due(db, pool, &due, change_id, problem);
	if (result == DB_OK)
		result = unit_tree_rebuild(db);
	if (result == DB_OK)
		result = db_exec(db, &applied_audit, batch_id);
	if (result == DB_OK)
		result = db_exec(db, &applied_sql, batch_id);
	if (result == DB_OK)
		result = db_exec(db, &batch_applied, batch_id);
	*done = due.count;
	return result;
}

struct applying {
	struct pool		*pool;
	uint64_t		 batch_id;
	size_t			 done;
	uint64_t		 change_id;
	struct unit_problem	 problem;
};

static enum db_result
apply_body(struct db *db, void *arg)
{
	struct applying *applying = arg;

	return unit_change_apply(db, applying->pool, applying->batch_id, &applying->done, &applying->change_id, &applying->problem);
}

static enum db_result
mark_body(struct db *db, void *arg)
{
	const struct applying *applying = arg;
	const char *code = applying->problem.code == NULL ? "refused" : applying->problem.code;
	enum db_result result = db_exec(db, &batch_problem, code, applying->change_id, applying->batch_id, code, applying->change_id);

	/* Said once, not at every run. */
	return result == DB_OK && db_affected(db) > 0 ?
	    db_exec(db, &problem_audit, applying->batch_id, code, applying->change_id) : result;
}

enum db_result
unit_change_apply_due(struct db *db, struct pool *pool, size_t *done, size_t *failed)
{
	struct rows batches;
	enum db_result result = db_rows(db, pool, &batches, &due_batches);

	*done = *failed = 0;
	for (size_t i = 0; result == DB_OK && i < batches.count; i++) {
		struct applying applying = {.batch_id = row_id(&batches.row[i], "id"), .pool = pool_new()};

		result = db_transaction(db, apply_body, &applying);
		if (result == DB_OK) {
			*done += applying.done;
		} else if (result == DB_NO_ROW || result == DB_REFUSED || result == DB_DUPLICATE) {
			result = db_transaction(db, mark_body, &applying);
			++*failed;
		}
		pool_free(applying.pool);
	}
	return result;
}

static enum db_result
follow_agency(struct db *db, struct rules *rules, struct pool *pool, const struct rows *months, const char *code)
{
	enum db_result result = DB_OK;

	for (size_t i = 0; result == DB_OK && i < months->count; i++) {
		struct open_month_report report;

		result = open_month(db, rules, pool, row_text(&months->row[i], "month"), code, &report);
		if (result == DB_NO_ROW)
			result = DB_OK;
	}
	return result;
}

enum db_result
unit_change_follow(struct db *db, struct rules *rules, struct pool *pool, uint64_t batch_id, size_t limit)
{
	struct rows agencies, months;
	enum db_result result = db_rows(db, pool, &agencies, &touched_agencies, batch_id, batch_id, batch_id);

	if (result == DB_OK)
		result = db_rows(db, pool, &months, &open_months);
	if (result != DB_OK || agencies.count > limit)
		return result;
	for (size_t i = 0; result == DB_OK && i < agencies.count; i++)
		result = follow_agency(db, rules, pool, &months, row_text(&agencies.row[i], "code"));
	return result == DB_OK ? db_exec(db, &batch_followed, batch_id) : result;
}

enum db_result
unit_change_follow_all(struct db *db, struct rules *rules, struct pool *pool)
{
	struct rows batches;
	enum db_result result = db_rows(db, pool, &batches, &unfollowed);

	for (size_t i = 0; result == DB_OK && i < batches.count; i++)
		result = unit_change_follow(db, rules, pool, row_id(&batches.row[i], "id"), SIZE_MAX);
	return result;
}
