#include "config.h"

#include <string.h>

#include "record/right.h"
#include "record/staff.h"
#include "record/staff_private.h"

static const struct sql person_leave = {
	"UPDATE person SET valid_to = ?, leave_kind = ?, leave_reason = ? WHERE id = ?", "sssu"};
static const struct sql person_return = {
	"UPDATE person SET valid_to = NULL, leave_kind = NULL, leave_reason = '' WHERE id = ?", "u"};
static const struct sql account_close = {
	"UPDATE account a JOIN person p ON p.id = a.person_id SET a.state = 'disabled', a.disabled_for = 'left', "
	"a.version = a.version + 1 "
	"WHERE p.id = ? AND p.valid_to <= CURDATE() AND a.state <> 'disabled'",
	"u"};
static const struct sql sessions_end = {
	"UPDATE session s JOIN account a ON a.id = s.account_id SET s.ended_at = SYSDATE(6) WHERE a.person_id = ? "
	"AND s.ended_at IS NULL", "u"};
static const struct sql account_wait = {
	"UPDATE account SET state = 'locked', disabled_for = NULL, version = version + 1 WHERE person_id = ? "
	"AND state = 'disabled' "
	"AND disabled_for = 'left'",
	"u"};
static const struct sql posts_delete_fields = {
	"DELETE f FROM assignment_field f JOIN assignment a ON a.id = f.assignment_id WHERE a.person_id = ? "
	"AND a.valid_from = ?", "us"};
static const struct sql posts_delete = {"DELETE FROM assignment WHERE person_id = ? AND valid_from = ?", "us"};
static const struct sql posts_reopen = {"UPDATE assignment SET valid_to = NULL WHERE person_id = ? "
    "AND valid_to = ?", "us"};
static const struct sql other_head = {
	"SELECT CONCAT(p.family_name, ' ', p.given_name) AS name FROM assignment a "
	"JOIN assignment o ON o.unit_id = a.unit_id "
	"AND o.`rank` = 'head' AND o.person_id <> a.person_id AND (o.valid_to IS NULL OR o.valid_to > ?) "
	"JOIN person p ON p.id = o.person_id WHERE a.person_id = ? AND a.valid_to = ? AND a.`rank` = 'head' LIMIT 1",
	"sus"};

enum db_result
staff_close_account(struct db *db, struct pool *pool, uint64_t person_id, bool *done)
{
	const enum db_result result = db_exec(db, &account_close, person_id);

	(void)pool;
	*done = result == DB_OK && db_affected(db) > 0;
	return *done ? db_exec(db, &sessions_end, person_id) : result;
}

enum db_result
staff_leave(struct staff_work *work, const char *kind, const char *day, const char *reason)
{
	const struct row *row = &work->staff->row;
	bool closed;
	enum db_result result;

	if (!row_null(row, "gone")) {
		staff_refuse(work, "from", "person.gone", row_text(row, "gone"));
		return DB_OK;
	}
	result = staff_end_all(work, 0, day);
	if (result == DB_OK && work->fault.code == NULL)
		result = db_exec(work->db, &person_leave, day, kind, reason, work->staff->id);
	if (result == DB_OK && work->fault.code == NULL)
		result = right_leave(work->db, row_id(row, "account_id"), day, reason);
	return result == DB_OK && work->fault.code == NULL ? staff_close_account(work->db, work->pool, work->staff->id,
	    &closed) : result;
}

enum db_result
staff_return(struct staff_work *work, const struct staff_order *order)
{
	struct staff *staff = work->staff;
	struct row *row = &staff->row;
	enum db_result result;

	if (row_null(row, "gone") || strcmp(row_text(row, "gone"), order->day) > 0) {
		staff_refuse(work, "from", "person.not_gone", row_null(row, "gone") ? NULL : row_text(row, "gone"));
		return DB_OK;
	}
	result = db_exec(work->db, &person_return, staff->id);
	for (size_t i = 0; i < row->count; i++)
		if (strcmp(row->name[i], "gone") == 0)
			row->value[i] = NULL;
	return result == DB_OK ? staff_move(work, order) : result;
}

enum db_result
staff_reopen_account(struct staff_work *work)
{
	return db_exec(work->db, &account_wait, work->staff->id);
}

static enum db_result
reopen(struct staff_work *work, const char *day)
{
	const struct staff *staff = work->staff;
	const struct row *row = &staff->row;
	const bool left = !row_null(row, "gone") && strcmp(row_text(row, "gone"), day) == 0;
	struct row other;
	enum db_result result = db_row(work->db, work->pool, &other, &other_head, day, staff->id, day);

	if (result == DB_OK) {
		staff_refuse(work, "day", "person.head_taken", row_text(&other, "name"));
		return DB_OK;
	}
	if (result == DB_NO_ROW)
		result = db_exec(work->db, &posts_reopen, staff->id, day);
	if (result == DB_OK && left)
		result = right_leave_undo(work->db, row_id(row, "account_id"), day);
	return result == DB_OK && left ? db_exec(work->db, &person_return, staff->id) : result;
}

enum db_result
staff_cancel(struct staff_work *work, const char *day)
{
	const struct staff *staff = work->staff;
	bool found = false;
	enum db_result result;

	for (size_t i = 0; i < staff->post_count; i++)
		found |= strcmp(staff->posts[i].from, day) == 0 || (staff->posts[i].to != NULL &&
		    strcmp(staff->posts[i].to, day) == 0);
	if (!found || strcmp(day, staff->today) < 0 || staff_gone(staff, staff->today)) {
		staff_refuse(work, "day", "person.nothing", NULL);
		return DB_OK;
	}
	result = db_exec(work->db, &posts_delete_fields, staff->id, day);
	if (result == DB_OK)
		result = db_exec(work->db, &posts_delete, staff->id, day);
	if (result == DB_OK)
		result = reopen(work, day);
	for (size_t i = 0; result == DB_OK && work->fault.code == NULL && i < staff->post_count; i++)
		if (strcmp(staff->posts[i].from, day) == 0 || (staff->posts[i].to != NULL && strcmp(staff->posts[i].to, day) == 0))
			result = staff_follow(work, &staff->posts[i], day);
	return result;
}
