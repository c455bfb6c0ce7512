#include "config.h"

#include <string.h>

#include "record/staff.h"
#include "record/staff_private.h"

static const struct sql unit_lock = {
	"SELECT u.kind, COALESCE(u.agency_id, u.id) AS agency_id, u.valid_from <= ? AND (u.valid_to IS NULL "
	"OR u.valid_to > ?) AS there "
	"FROM unit u WHERE u.id = ? FOR UPDATE",
	"ssu"};
static const struct sql position_read = {"SELECT id, name FROM position WHERE name = ?", "s"};
static const struct sql position_insert = {"INSERT INTO position (name) VALUES (?)", "s"};
/* Somebody else who heads the unit on the day or later. */
static const struct sql heads_read = {
	"SELECT a.id, a.person_id, a.valid_from < ? AS before_day, CONCAT(p.family_name, ' ', p.given_name) AS name, "
	"CONCAT(p.family_name, ' ', p.given_name, ', ', DATE_FORMAT(a.valid_from, '%d/%m/%Y')) AS name_from "
	"FROM assignment a JOIN person p ON p.id = a.person_id WHERE a.unit_id = ? AND a.`rank` = 'head' "
	"AND a.person_id <> ? "
	"AND (a.valid_to IS NULL OR a.valid_to > ?) ORDER BY before_day, a.valid_from LIMIT 1",
	"suus"};
static const struct sql head_end = {
	"UPDATE assignment SET valid_to = ? WHERE unit_id = ? AND `rank` = 'head' AND person_id <> ? AND valid_from < ? "
	"AND (valid_to IS NULL OR valid_to > ?)",
	"suuss"};
static const struct sql other_touch = {"UPDATE person SET version = version + 1 WHERE id = ?", "u"};
static const struct sql post_insert = {
	"INSERT INTO assignment (person_id, unit_id, position_id, `rank`, main, management_level, valid_from, basis) "
	"VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
	"uuusisss"};
static const struct sql post_copy = {
	"INSERT INTO assignment (person_id, unit_id, position_id, `rank`, main, management_level, valid_from, valid_to, "
	"basis) "
	"SELECT person_id, unit_id, position_id, `rank`, ?, management_level, ?, valid_to, ? FROM assignment WHERE id = ?",
	"issu"};
static const struct sql post_flag = {"UPDATE assignment SET main = ? WHERE id = ?", "iu"};
static const struct sql post_end = {"UPDATE assignment SET valid_to = ? WHERE id = ?", "su"};
static const struct sql post_delete = {"DELETE FROM assignment WHERE id = ?", "u"};
static const struct sql fields_copy = {
	"INSERT INTO assignment_field (assignment_id, unit_id) SELECT ?, unit_id FROM assignment_field "
	"WHERE assignment_id = ?", "uu"};
static const struct sql fields_clear = {"DELETE FROM assignment_field WHERE assignment_id = ?", "u"};
static const struct sql fields_add = {"INSERT INTO assignment_field (assignment_id, unit_id) VALUES (?, ?)", "uu"};

void
staff_refuse(struct staff_work *work, const char *field, const char *code, const char *detail)
{
	if (work->fault.code == NULL)
		work->fault = (struct staff_fault){field, code, detail};
}

static bool
is_refused(const struct staff_work *work)
{
	return work->fault.code != NULL;
}

static enum db_result
find_position(struct staff_work *work, const char *name, uint64_t *id)
{
	struct row row;
	enum db_result result = db_row(work->db, work->pool, &row, &position_read, name);

	*id = row_id(&row, "id");
	if (result != DB_NO_ROW)
		return result;
	result = db_exec(work->db, &position_insert, name);
	*id = db_insert_id(work->db);
	return result;
}

/* The unit's row is locked: of two who appoint a head at once, the second sees the first. */
static enum db_result
check_unit(struct staff_work *work, const struct staff_order *order)
{
	struct row row;
	const enum db_result result = db_row(work->db, work->pool, &row, &unit_lock, order->day, order->day, order->unit_id);

	if (result == DB_NO_ROW || (result == DB_OK && strcmp(row_text(&row, "kind"), "grouping") == 0))
		staff_refuse(work, "unit", "unknown", NULL);
	else if (result == DB_OK && row_int(&row, "there") == 0)
		staff_refuse(work, "unit", "person.unit_ended", NULL);
	return result == DB_NO_ROW ? DB_OK : result;
}

/* A unit has one head on every day. A present one may be replaced; one who comes later has to be taken back first. */
static enum db_result
check_head(struct staff_work *work, const struct staff_order *order)
{
	const uint64_t person = work->staff->id;
	struct row row;
	enum db_result result;

	if (order->rank != RANK_HEAD)
		return DB_OK;
	result = db_row(work->db, work->pool, &row, &heads_read, order->day, order->unit_id, person, order->day);
	if (result == DB_NO_ROW)
		return DB_OK;
	if (result != DB_OK)
		return result;
	if (row_int(&row, "before_day") == 0) {
		staff_refuse(work, "rank", "person.head_later", row_text(&row, "name_from"));
		return DB_OK;
	}
	if (!order->replace_head) {
		staff_refuse(work, "rank", "person.second_head", row_text(&row, "name"));
		return DB_OK;
	}
	result = db_exec(work->db, &head_end, order->day, order->unit_id, person, order->day, order->day);
	work->replaced_id = row_id(&row, "person_id");
	return result == DB_OK ? db_exec(work->db, &other_touch, work->replaced_id) : result;
}

/* The same position in the same unit twice at a time, or a main assignment that begins later, is a mistake. */
static void
check_posts(struct staff_work *work, const struct staff_order *order, uint64_t position_id, bool main,
    const struct staff_post *ending)
{
	const struct staff *staff = work->staff;

	for (size_t i = 0; i < staff->post_count; i++) {
		const struct staff_post *post = &staff->posts[i];
		const bool reaches = post->to == NULL || strcmp(post->to, order->day) > 0;

		if (post == ending || !reaches)
			continue;
		if (main && post->main)
			staff_refuse(work, "from", "person.later_main", post->from);
		if (post->unit_id == order->unit_id && post->position_id == position_id)
			staff_refuse(work, "position", "person.same_post", NULL);
	}
}

static enum db_result
begin_post(struct staff_work *work, const struct staff_order *order, bool main, const struct staff_post *ending,
    uint64_t *id)
{
	uint64_t position_id = 0;
	enum db_result result;

	if (staff_gone(work->staff, order->day))
		staff_refuse(work, "from", "person.gone", row_text(&work->staff->row, "gone"));
	result = check_unit(work, order);
	if (result == DB_OK && !is_refused(work))
		result = check_head(work, order);
	if (result == DB_OK && !is_refused(work))
		result = find_position(work, order->position, &position_id);
	if (result == DB_OK && !is_refused(work))
		check_posts(work, order, position_id, main, ending);
	if (result != DB_OK || is_refused(work))
		return result;
	result = db_exec(work->db, &post_insert, work->staff->id, order->unit_id, position_id, rank_name(order->rank),
	    (int64_t)main,
	    order->level == NULL ? "agency" : order->level, order->day, order->basis);
	*id = db_insert_id(work->db);
	if (result == DB_DUPLICATE) {
		staff_refuse(work, "position", "person.same_post", NULL);
		return DB_OK;
	}
	return result == DB_OK ? staff_follow_unit(work, order->unit_id, order->rank, order->day) : result;
}

/* Ends a running assignment on the day. What began that very day, and never was before, goes altogether. */
static enum db_result
end_post(struct staff_work *work, const struct staff_post *post, const char *day)
{
	if (strcmp(post->from, day) < 0)
		return db_exec(work->db, &post_end, day, post->id);
	if (strcmp(post->from, work->staff->today) >= 0) {
		const enum db_result result = db_exec(work->db, &fields_clear, post->id);

		return result == DB_OK ? db_exec(work->db, &post_delete, post->id) : result;
	}
	staff_refuse(work, "from", "person.too_early", post->from);
	return DB_OK;
}

enum db_result
staff_move(struct staff_work *work, const struct staff_order *order)
{
	const struct staff_post *now = staff_main(work->staff, order->day);
	struct staff_order move = *order;
	uint64_t id = 0;
	enum db_result result = DB_OK;

	if (move.level == NULL && now != NULL)
		move.level = now->level;
	if (now != NULL && now->unit_id == move.unit_id && now->rank == move.rank &&
	    strcmp(now->position, move.position) == 0 &&
	    strcmp(now->level, move.level) == 0)
		staff_refuse(work, "position", "person.same_post", NULL);
	if (is_refused(work))
		return DB_OK;
	if (now != NULL)
		result = end_post(work, now, order->day);
	if (result == DB_OK && !is_refused(work))
		result = begin_post(work, &move, true, now, &id);
	if (result == DB_OK && !is_refused(work) && now != NULL) {
		if (now->unit_id == move.unit_id && now->rank == RANK_DEPUTY && move.rank == RANK_DEPUTY)
			result = db_exec(work->db, &fields_copy, id, now->id);
		if (result == DB_OK)
			result = staff_follow(work, now, order->day);
	}
	return result == DB_OK && !is_refused(work) && now == NULL ? staff_reopen_account(work) : result;
}

enum db_result
staff_add(struct staff_work *work, const struct staff_order *order)
{
	uint64_t id;

	return begin_post(work, order, false, NULL, &id);
}

enum db_result
staff_end(struct staff_work *work, const struct staff_post *post, const char *day)
{
	enum db_result result;

	if (post->to != NULL && strcmp(post->to, day) < 0)
		staff_refuse(work, "from", "person.ended", post->to);
	if (is_refused(work))
		return DB_OK;
	result = end_post(work, post, day);
	return result == DB_OK && !is_refused(work) ? staff_follow(work, post, day) : result;
}

/* The row as it was until the day; a copy with the other flag from then on. */
static enum db_result
set_main(struct staff_work *work, const struct staff_post *post, bool main, const char *day, const char *basis)
{
	enum db_result result;

	if (strcmp(post->from, day) == 0 && strcmp(post->from, work->staff->today) >= 0)
		return db_exec(work->db, &post_flag, (int64_t)main, post->id);
	if (strcmp(post->from, day) >= 0) {
		staff_refuse(work, "from", "person.too_early", post->from);
		return DB_OK;
	}
	result = db_exec(work->db, &post_copy, (int64_t)main, day, basis[0] == '\0' ? post->basis : basis, post->id);
	if (result == DB_OK)
		result = db_exec(work->db, &fields_copy, db_insert_id(work->db), post->id);
	if (result == DB_OK)
		result = db_exec(work->db, &post_end, day, post->id);
	if (result == DB_DUPLICATE) {
		staff_refuse(work, "from", "person.later_main", day);
		return DB_OK;
	}
	return result;
}

enum db_result
staff_make_main(struct staff_work *work, const struct staff_post *post, const char *day, const char *basis)
{
	const struct staff_post *now = staff_main(work->staff, day);
	enum db_result result = DB_OK;

	if (!staff_holds(post, day))
		staff_refuse(work, "from", "person.not_held", post->from);
	for (size_t i = 0; i < work->staff->post_count; i++)
		if (work->staff->posts[i].main && strcmp(work->staff->posts[i].from, day) > 0)
			staff_refuse(work, "from", "person.later_main", work->staff->posts[i].from);
	if (!is_refused(work) && now != NULL)
		result = set_main(work, now, false, day, "");
	if (result == DB_OK && !is_refused(work))
		result = set_main(work, post, true, day, basis);
	if (result == DB_OK && !is_refused(work) && now != NULL)
		result = staff_follow(work, now, day);
	return result == DB_OK && !is_refused(work) ? staff_follow(work, post, day) : result;
}

/* Everything of theirs that reaches beyond the day; what begins later has to be taken back first. */
enum db_result
staff_end_all(struct staff_work *work, uint64_t agency_id, const char *day)
{
	enum db_result result = DB_OK;

	for (size_t i = 0; result == DB_OK && !is_refused(work) && i < work->staff->post_count; i++) {
		const struct staff_post *post = &work->staff->posts[i];

		if ((agency_id != 0 && post->agency_id != agency_id) || (post->to != NULL && strcmp(post->to, day) <= 0))
			continue;
		if (strcmp(post->from, day) > 0) {
			staff_refuse(work, "from", "person.begins_later", post->from);
			return DB_OK;
		}
		result = end_post(work, post, day);
		if (result == DB_OK && !is_refused(work))
			result = staff_follow(work, post, day);
	}
	return result;
}

enum db_result
staff_release(struct staff_work *work, const char *day)
{
	const struct staff_post *now = staff_main(work->staff, day);

	if (now == NULL) {
		staff_refuse(work, "from", "person.no_main", NULL);
		return DB_OK;
	}
	return staff_end_all(work, now->agency_id, day);
}

enum db_result
staff_set_fields(struct staff_work *work, const struct staff_post *post, const uint64_t *units, size_t count)
{
	enum db_result result = db_exec(work->db, &fields_clear, post->id);

	for (size_t i = 0; result == DB_OK && i < count; i++)
		result = db_exec(work->db, &fields_add, post->id, units[i]);
	return result == DB_OK ? staff_follow(work, post, work->staff->today) : result;
}
