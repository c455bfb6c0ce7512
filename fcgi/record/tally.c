#include "config.h"

#include <string.h>

#include "rating/calendar.h"
#include "record/summary_sql.h"
#include "record/tally.h"

/* Units of one transaction. */
enum { RANGE_UNITS = 500 };

/*
 * Months in hand are those of the last fifty days that somebody is rated in; of those before, the one that was counted longest ago. A
 * clock that was set back counts anew.
 */
#define STALE(age) "(r.counted_at IS NULL OR r.counted_at < NOW(6) - INTERVAL " age " OR r.counted_at > NOW(6))"
static const struct sql due_sql = {
	"(SELECT m.month FROM (SELECT DISTINCT month FROM unit_month) m LEFT JOIN month_tally_run r ON r.month = m.month "
	"WHERE " PERIOD_LAST_DAY("m.month") " >= CURDATE() - INTERVAL 50 DAY AND " STALE("15 MINUTE") " ORDER BY m.month) "
	"UNION ALL (SELECT m.month FROM (SELECT DISTINCT month FROM unit_month) m LEFT JOIN month_tally_run r ON r.month = m.month "
	"WHERE " PERIOD_LAST_DAY("m.month") " < CURDATE() - INTERVAL 50 DAY AND " STALE("1 DAY") " ORDER BY r.counted_at, m.month DESC LIMIT 1)",
	""};
static const struct sql large_sql = {"SELECT COUNT(*) > " TALLY_LIVE_PEOPLE " AS large, NOW(6) AS now FROM person", ""};
static const struct sql range_sql = {"SELECT MAX(id) AS last FROM (SELECT id FROM unit WHERE id > ? ORDER BY id LIMIT ?) u", "ui"};

/* Reads see what is committed and lock nothing, also those that feed an INSERT: for the transaction that comes next. */
static const struct sql unlocked_sql = {"SET TRANSACTION ISOLATION LEVEL READ COMMITTED", ""};
static const struct sql clear_sql = {"DELETE FROM month_tally WHERE month = ? AND part_id > ? AND part_id <= ?", "suu"};
#define PUBLISHED(level) "COALESCE(SUM(e.state = 'published' AND e.decided_level = '" level "'), 0)"
static const struct sql people_sql = {
	"INSERT INTO month_tally (month, part_id, bloc, staff_kind, people, not_rated, published, a, b, c, d) "
	"SELECT e.month, s.leaf, e.bloc, e.staff_kind, COUNT(*), SUM(e.state = 'not_rated'), SUM(e.state = 'published'), "
	PUBLISHED("A") ", " PUBLISHED("B") ", " PUBLISHED("C") ", " PUBLISHED("D") " " PEOPLE(RANGE) BY_KIND,
	"uus"};
#define TAKE(column, counts) \
	"UPDATE (" counts ") q JOIN month_tally t ON t.month = ? AND t.part_id = q.leaf AND t.bloc = q.bloc AND t.staff_kind = q.kind SET t." column " = q.n"
static const struct sql plans_sql = {TAKE("plan", COUNT_PLANS(RANGE)), "uuss"};
static const struct sql tasks_sql = {TAKE("tasks", COUNT_TASKS(RANGE)), "uuss"};
static const struct sql weeks_sql = {TAKE("weeks", COUNT_WEEKS(RANGE)), "uussssss"};
static const struct sql end_sql = {
	"INSERT INTO month_tally_run (month, counted_at) VALUES (?, ?) ON DUPLICATE KEY UPDATE counted_at = VALUES(counted_at)", "ss"};

struct stretch {
	struct db	*db;
	const char	*month;
	uint64_t	 after, last;	/* ids of units */
	char		 first_day[DAY_TEXT], last_day[DAY_TEXT];
	char		 first_week[WEEK_TEXT], last_week[WEEK_TEXT];
};

static enum db_result
count_stretch(struct db *db, void *arg)
{
	const struct stretch *s = arg;
	enum db_result result = db_exec(db, &clear_sql, s->month, s->after, s->last);

	if (result == DB_OK)
		result = db_exec(db, &people_sql, s->after, s->last, s->month);
	if (result == DB_OK)
		result = db_exec(db, &plans_sql, s->after, s->last, s->month, s->month);
	if (result == DB_OK)
		result = db_exec(db, &tasks_sql, s->after, s->last, s->month, s->month);
	if (result == DB_OK)
		result = db_exec(db, &weeks_sql, s->after, s->last, s->month, s->first_week, s->last_week, s->first_day, s->last_day, s->month);
	return result;
}

/* The next units, in a transaction of their own. DB_NO_ROW: there are no more. */
static enum db_result
count_next(struct stretch *stretch, struct pool *pool)
{
	struct row row;
	enum db_result result = db_row(stretch->db, pool, &row, &range_sql, stretch->after, (int64_t)RANGE_UNITS);

	if (result == DB_OK && row_null(&row, "last"))
		return DB_NO_ROW;
	if (result == DB_OK) {
		stretch->last = row_id(&row, "last");
		result = db_exec(stretch->db, &unlocked_sql);
	}
	if (result == DB_OK)
		result = db_transaction(stretch->db, count_stretch, stretch);
	stretch->after = stretch->last;
	return result;
}

static enum db_result
count_month(struct db *db, struct pool *pool, const char *month, const char *now)
{
	struct stretch stretch = {.db = db, .month = month};
	struct period period;
	enum db_result result;

	if (!period_parse(month, &period))
		return DB_ERROR;
	day_format(period_first(period), stretch.first_day);
	day_format(period_last(period), stretch.last_day);
	week_format(day_week(period_first(period)), stretch.first_week);
	week_format(day_week(period_last(period)), stretch.last_week);
	do
		result = count_next(&stretch, pool);
	while (result == DB_OK);
	return result == DB_NO_ROW ? db_exec(db, &end_sql, month, now) : result;
}

enum db_result
tally_count(struct db *db, uint64_t *done)
{
	struct pool *pool = pool_new();
	struct row row;
	struct rows rows = {0};
	enum db_result result = db_row(db, pool, &row, &large_sql);

	if (result == DB_OK && row_int(&row, "large") != 0)
		result = db_rows(db, pool, &rows, &due_sql);
	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		result = count_month(db, pool, row_text(&rows.row[i], "month"), row_text(&row, "now"));
		*done += result == DB_OK;
	}
	pool_free(pool);
	return result;
}
