#include "config.h"

#include "rating/points.h"
#include "record/paper_result.h"

static const struct sql lock_sql = {"SELECT month FROM unit_month WHERE unit_id = ? AND month = ? FOR UPDATE", "us"};
static const struct sql save_sql = {
	"INSERT INTO paper_result (evaluation_id, unit_id, month, points, level, difference_reason, entered_by, entered_at) "
	"VALUES (?, ?, ?, ?, ?, ?, ?, NOW(6)) ON DUPLICATE KEY UPDATE points = VALUES(points), level = VALUES(level), "
	"difference_reason = VALUES(difference_reason), entered_by = VALUES(entered_by), entered_at = VALUES(entered_at), version = version + 1",
	"uusIssu"};
static const struct sql forget_sql = {"DELETE FROM paper_result WHERE evaluation_id = ?", "u"};
static const struct sql unsign_sql = {
	"UPDATE paper_result SET signed_off_by = NULL, signed_off_at = NULL WHERE unit_id = ? AND month = ? AND signed_off_at IS NOT NULL", "us"};

enum db_result
paper_result_lock(struct db *db, uint64_t unit_id, const char *month)
{
	struct pool *pool = pool_new();
	struct row row;
	const enum db_result result = db_row(db, pool, &row, &lock_sql, unit_id, month);

	pool_free(pool);
	return result;
}

enum db_result
paper_result_save(struct db *db, const struct paper_result *paper)
{
	if (paper->level[0] == '\0')
		return db_exec(db, &forget_sql, paper->evaluation_id);
	return db_exec(db, &save_sql, paper->evaluation_id, paper->unit_id, paper->month, paper->points == POINTS_MISSING ? NULL : &paper->points,
	    paper->level, paper->reason, paper->by);
}

enum db_result
paper_result_unsign(struct db *db, uint64_t unit_id, const char *month)
{
	return db_exec(db, &unsign_sql, unit_id, month);
}
