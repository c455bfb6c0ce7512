#include "config.h"

#include "ctl/jobs.h"

enum { CHUNK = 500 };

/*
 * One change of state that time brings. find gives id and unit_id of accounts that are due, and reads without locks: change
 * finds nothing to change where another run, or an administrator, was first.
 */
struct due {
	const struct sql	*find, *change;
	const char		*action, *cause;
};

#define MAIN \
	"assignment m ON m.person_id = a.person_id AND m.main AND m.valid_from <= CURDATE() " \
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) "

static const struct sql overdue_find = {
	"SELECT a.id, u.agency_id AS unit_id FROM account a LEFT JOIN " MAIN "LEFT JOIN unit u ON u.id = m.unit_id "
	"WHERE a.state = 'issued' AND a.change_before <= NOW(6) AND a.id > ? ORDER BY a.id LIMIT ?",
	"ui"};
static const struct sql overdue_change = {
	"UPDATE account SET state = 'locked', version = version + 1 WHERE id = ? AND state = 'issued' AND change_before <= NOW(6)",
	"u"};

/*
 * Nobody logged in for inactive_days (a setting; 45 unless it is given). Days of June to August do not count for school staff,
 * nor those of a recorded absence: whoever comes back has the days anew.
 */
static const struct sql inactive_find = {
	"SELECT a.id, u.agency_id AS unit_id FROM (SELECT COALESCE((SELECT CAST(value AS UNSIGNED) FROM setting WHERE unit_id = 0 "
	"AND name = 'inactive_days'), 45) AS days) d JOIN account a JOIN " MAIN "JOIN unit u ON u.id = m.unit_id "
	"WHERE a.state = 'active' AND a.used_at < SYSDATE(6) - INTERVAL d.days DAY AND a.id > ? "
	"AND (u.bloc <> 'school' OR (MONTH(NOW()) NOT IN (6, 7, 8) "
	"AND (MONTH(NOW()) < 6 OR MAKEDATE(YEAR(NOW()), 1) + INTERVAL 8 MONTH <= NOW(6) - INTERVAL d.days DAY))) "
	"AND NOT EXISTS (SELECT 1 FROM absence b WHERE b.person_id = a.person_id AND b.first_day <= CURDATE() "
	"AND b.last_day > CURDATE() - INTERVAL d.days DAY) ORDER BY a.id LIMIT ?",
	"ui"};
static const struct sql inactive_change = {
	"UPDATE account SET state = 'disabled', disabled_for = 'inactive', version = version + 1 WHERE id = ? AND state = 'active'", "u"};

/* On the day after the last one; who has never had an assignment was made by an operator and stays. */
static const struct sql left_find = {
	"SELECT a.id, (SELECT u.agency_id FROM assignment m JOIN unit u ON u.id = m.unit_id WHERE m.person_id = a.person_id "
	"ORDER BY m.valid_to DESC LIMIT 1) AS unit_id FROM account a JOIN person p ON p.id = a.person_id "
	"WHERE a.state <> 'disabled' AND a.id > ? AND (p.valid_to <= CURDATE() OR (EXISTS (SELECT 1 FROM assignment o "
	"WHERE o.person_id = p.id) AND NOT EXISTS (SELECT 1 FROM assignment n WHERE n.person_id = p.id "
	"AND (n.valid_to IS NULL OR n.valid_to > CURDATE())))) ORDER BY a.id LIMIT ?",
	"ui"};
static const struct sql left_change = {
	"UPDATE account SET state = 'disabled', disabled_for = 'left', version = version + 1 WHERE id = ? AND state <> 'disabled'", "u"};

static const struct sql state_read = {"SELECT state FROM account WHERE id = ?", "u"};
static const struct sql sessions_end = {
	"UPDATE session SET ended_at = SYSDATE(6) WHERE account_id = ? AND ended_at IS NULL", "u"};
static const struct sql audit_insert = {
	"INSERT INTO audit (recorded_at, business_at, action, object, object_id, unit_id, old, new) SELECT SYSDATE(6), NOW(6), ?, "
	"'account', a.id, NULLIF(?, 0), JSON_OBJECT('state', ?), JSON_OBJECT('state', a.state, 'cause', ?) FROM account a WHERE a.id = ?",
	"sussu"};

struct chunk {
	const struct due	*due;
	uint64_t		 after, last;	/* accounts by id: of the chunk before, and of this one */
	uint64_t		 found, changed;
};

static enum db_result
change_account(struct db *db, struct pool *pool, struct chunk *chunk, const struct row *row)
{
	const uint64_t id = row_id(row, "id");
	struct row before;
	enum db_result result = db_row(db, pool, &before, &state_read, id);

	if (result == DB_OK)
		result = db_exec(db, chunk->due->change, id);
	if (result != DB_OK || db_affected(db) == 0)
		return result;
	chunk->changed++;
	result = db_exec(db, &sessions_end, id);
	if (result != DB_OK)
		return result;
	return db_exec(db, &audit_insert, chunk->due->action, row_id(row, "unit_id"), row_text(&before, "state"), chunk->due->cause, id);
}

static enum db_result
change_chunk(struct db *db, void *arg)
{
	struct chunk *chunk = arg;
	struct pool *pool = pool_new();
	struct rows rows;
	enum db_result result = db_rows(db, pool, &rows, chunk->due->find, chunk->after, (int64_t)CHUNK);

	chunk->changed = 0;
	chunk->found = result == DB_OK ? rows.count : 0;
	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		chunk->last = row_id(&rows.row[i], "id");
		result = change_account(db, pool, chunk, &rows.row[i]);
	}
	pool_free(pool);
	return result;
}

/* By id upwards, so that a row that cannot be changed does not keep the job from ending. */
static enum db_result
change_due(struct ctl *ctl, const struct due *due, uint64_t *done)
{
	struct chunk chunk = {.due = due};
	enum db_result result;

	do {
		result = db_transaction(ctl->db, change_chunk, &chunk);
		chunk.after = chunk.last;
		if (result == DB_OK)
			*done += chunk.changed;
	} while (result == DB_OK && chunk.found == CHUNK);
	return result;
}

enum db_result
job_lock_overdue(struct ctl *ctl, uint64_t *done)
{
	static const struct due due = {&overdue_find, &overdue_change, "lock_overdue", "deadline"};

	return change_due(ctl, &due, done);
}

enum db_result
job_disable_inactive(struct ctl *ctl, uint64_t *done)
{
	static const struct due due = {&inactive_find, &inactive_change, "disable", "inactive"};

	return change_due(ctl, &due, done);
}

enum db_result
job_disable_left(struct ctl *ctl, uint64_t *done)
{
	static const struct due due = {&left_find, &left_change, "disable", "left"};

	return change_due(ctl, &due, done);
}
