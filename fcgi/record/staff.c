#include "config.h"

#include <string.h>

#include "rating/calendar.h"
#include "record/staff.h"

enum { YEAR = 366 };

#define PERSON \
	"SELECT p.id, p.code, p.family_name, p.given_name, CONCAT(p.family_name, ' ', p.given_name) AS name, " \
	"p.staff_kind, p.phone, " \
	"p.email, p.version, CURDATE() AS today, p.valid_to AS gone, p.leave_kind, p.leave_reason, a.id AS account_id, " \
	"a.name AS account, CASE WHEN a.id IS NULL THEN NULL WHEN a.state = 'disabled' THEN 'disabled' " \
	"WHEN a.state = 'locked' OR (a.state = 'issued' AND a.change_before <= NOW(6)) THEN 'locked' " \
	"WHEN a.state = 'active' THEN 'active' WHEN a.issued_at IS NOT NULL THEN 'initial' " \
	"ELSE 'unissued' END AS account_state " \
	"FROM person p " \
	"LEFT JOIN account a ON a.person_id = p.id WHERE p.id = ?"

static const struct sql person_read = {PERSON, "u"};
static const struct sql person_lock = {"SELECT id FROM person WHERE id = ? FOR UPDATE", "u"};
static const struct sql posts_read = {
	"SELECT a.id, a.unit_id, COALESCE(u.agency_id, u.id) AS agency_id, a.position_id, u.name AS unit, "
	"COALESCE(g.name, u.name) AS agency, o.name AS position, a.`rank`, a.main, a.management_level, a.basis, "
	"a.valid_from, "
	"a.valid_to, a.valid_to - INTERVAL 1 DAY AS last, "
	"CASE WHEN a.valid_to <= CURDATE() THEN 0 WHEN a.valid_from > CURDATE() THEN 2 ELSE 1 END AS time, "
	"COALESCE((SELECT GROUP_CONCAT(f.name ORDER BY f.ord, f.name SEPARATOR '; ') FROM assignment_field w "
	"JOIN unit f ON f.id = w.unit_id WHERE w.assignment_id = a.id), '') AS fields "
	"FROM assignment a JOIN unit u ON u.id = a.unit_id LEFT JOIN unit g ON g.id = u.agency_id "
	"JOIN position o ON o.id = a.position_id WHERE a.person_id = ? "
	"ORDER BY time = 0, time, a.main DESC, IF(time = 0, NULL, a.valid_from), a.valid_from DESC, a.id LIMIT 300",
	"u"};

static const char *
text_or_null(const struct row *row, const char *name)
{
	return row_null(row, name) ? NULL : row_text(row, name);
}

static void
read_post(struct staff_post *post, const struct row *row)
{
	*post = (struct staff_post){
	    .id = row_id(row, "id"), .unit_id = row_id(row, "unit_id"), .agency_id = row_id(row, "agency_id"),
	    .position_id = row_id(row, "position_id"), .unit = row_text(row, "unit"), .agency = row_text(row, "agency"),
	    .position = row_text(row, "position"), .level = row_text(row, "management_level"),
	    .basis = row_text(row, "basis"),
	    .from = row_text(row, "valid_from"), .to = text_or_null(row, "valid_to"), .last = text_or_null(row, "last"),
	    .fields = row_text(row, "fields"), .rank = (enum rank)rank_parse(row_text(row, "rank")),
	    .main = row_int(row, "main") != 0, .time = (enum staff_time)row_int(row, "time"),
	};
}

enum db_result
staff_load(struct db *db, struct pool *pool, uint64_t person_id, bool lock, struct staff *staff)
{
	struct rows rows;
	enum db_result result = lock ? db_row(db, pool, &staff->row, &person_lock, person_id) : DB_OK;

	*staff = (struct staff){.id = person_id};
	if (result == DB_OK)
		result = db_row(db, pool, &staff->row, &person_read, person_id);
	if (result == DB_OK)
		result = db_rows(db, pool, &rows, &posts_read, person_id);
	if (result != DB_OK)
		return result;
	staff->today = row_text(&staff->row, "today");
	staff->posts = pool_alloc(pool, (rows.count + 1) * sizeof *staff->posts);
	staff->post_count = rows.count;
	for (size_t i = 0; i < rows.count; i++)
		read_post(&staff->posts[i], &rows.row[i]);
	return DB_OK;
}

bool
staff_holds(const struct staff_post *post, const char *day)
{
	return strcmp(post->from, day) <= 0 && (post->to == NULL || strcmp(post->to, day) > 0);
}

const struct staff_post *
staff_main(const struct staff *staff, const char *day)
{
	for (size_t i = 0; i < staff->post_count; i++)
		if (staff->posts[i].main && staff_holds(&staff->posts[i], day))
			return &staff->posts[i];
	return NULL;
}

const struct staff_post *
staff_find(const struct staff *staff, uint64_t post_id)
{
	for (size_t i = 0; i < staff->post_count; i++)
		if (staff->posts[i].id == post_id)
			return &staff->posts[i];
	return NULL;
}

bool
staff_gone(const struct staff *staff, const char *day)
{
	return !row_null(&staff->row, "gone") && strcmp(row_text(&staff->row, "gone"), day) <= 0;
}

bool
staff_near(const char *today, const char *day)
{
	int32_t now, then;

	return day_parse(today, &now) && day_parse(day, &then) && then >= now - YEAR && then <= now + YEAR;
}
