#include "config.h"

#include "record/open_month.h"
#include "record/staff.h"

enum { AT_ONCE = 500 };

static const struct sql agency_read = {
	"SELECT COALESCE(agency_id, id) AS id, kind <> 'part' AS leads, CURDATE() >= ? AS due FROM unit WHERE id = ?", "su"};
static const struct sql mark_own = {"INSERT IGNORE INTO staff_follow (unit_id, due) VALUES (?, ?)", "us"};
/* Whose superior or authority the leaders of a unit are: by the authority table, and as the agency above. */
static const struct sql mark_below = {
	"INSERT IGNORE INTO staff_follow (unit_id, due) SELECT c.descendant_id, ? FROM authority t "
	"JOIN unit_closure c ON c.ancestor_id = t.unit_id JOIN unit g ON g.id = c.descendant_id AND g.kind = 'agency' "
	"WHERE (t.superior_unit_id = ? OR t.authority_unit_id = ?) AND (t.valid_to IS NULL OR t.valid_to > ?) "
	"AND (t.bloc IS NULL OR t.bloc = g.bloc) UNION "
	"SELECT c.descendant_id, ? FROM unit_closure c JOIN unit g ON g.id = c.descendant_id AND g.kind = 'agency' "
	"WHERE c.ancestor_id = ? AND c.depth > 0",
	"suussu"};
static const struct sql mark_later = {
	"INSERT IGNORE INTO staff_follow (unit_id, due) SELECT COALESCE(agency_id, id), ? + INTERVAL 1 DAY FROM unit "
	"WHERE id = ?", "su"};
static const struct sql due_read = {
	"SELECT unit_id, MAX(due) AS due FROM staff_follow WHERE due <= CURDATE() GROUP BY unit_id ORDER BY unit_id "
	"LIMIT ?", "i"};
static const struct sql due_done = {"DELETE FROM staff_follow WHERE unit_id = ? AND due <= ?", "us"};

/* The agency itself at once, if the day has come; all that depends on it by the job, in transactions of its own. */
enum db_result
staff_follow_unit(struct staff_work *work, uint64_t unit_id, enum rank rank, const char *day)
{
	struct row row;
	enum db_result result = db_row(work->db, work->pool, &row, &agency_read, day, unit_id);

	if (result != DB_OK)
		return result;
	if (rank != RANK_MEMBER && row_int(&row, "leads") != 0)
		result = db_exec(work->db, &mark_below, day, unit_id, unit_id, day, day, unit_id);
	if (result != DB_OK)
		return result;
	return row_int(&row, "due") != 0 ? open_month_follow(work->db, work->rules, work->pool, row_id(&row, "id")) :
	                                   db_exec(work->db, &mark_own, row_id(&row, "id"), day);
}

enum db_result
staff_follow(struct staff_work *work, const struct staff_post *post, const char *day)
{
	return staff_follow_unit(work, post->unit_id, post->rank, day);
}

enum db_result
staff_follow_later(struct staff_work *work, uint64_t unit_id, const char *last)
{
	return db_exec(work->db, &mark_later, last, unit_id);
}

struct due {
	struct rules		*rules;
	struct pool		*pool;
	const struct row	*row;
};

static enum db_result
follow_one(struct db *db, void *arg)
{
	struct due *due = arg;
	const uint64_t agency = row_id(due->row, "unit_id");
	enum db_result result = db_exec(db, &due_done, agency, row_text(due->row, "due"));

	return result == DB_OK ? open_month_follow(db, due->rules, due->pool, agency) : result;
}

enum db_result
staff_follow_due(struct db *db, struct rules *rules, uint64_t *done)
{
	struct pool *pool = pool_new();
	struct rows rows;
	enum db_result result = db_rows(db, pool, &rows, &due_read, (int64_t)AT_ONCE);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		struct due due = {rules, pool_new(), &rows.row[i]};

		result = db_transaction(db, follow_one, &due);
		pool_free(due.pool);
		if (result == DB_OK)
			(*done)++;
	}
	pool_free(pool);
	return result;
}
