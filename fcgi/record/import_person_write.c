#include "config.h"

#include <string.h>

#include "record/import_person.h"
#include "record/period.h"

static const struct sql person_read = {
	"SELECT p.id, p.family_name, p.given_name, p.staff_kind, p.phone, p.email, COALESCE(a.name, '') AS account "
	"FROM person p LEFT JOIN account a ON a.person_id = p.id WHERE p.code = ?",
	"s"};
static const struct sql person_insert = {
	"INSERT INTO person (code, family_name, given_name, staff_kind, phone, email) "
	"VALUES (?, ?, ?, ?, COALESCE(?, ''), COALESCE(?, ''))",
	"ssssss"};
static const struct sql person_update = {
	"UPDATE person SET family_name = ?, given_name = ?, staff_kind = ?, phone = COALESCE(?, phone), "
	"email = COALESCE(?, email), version = version + 1 WHERE id = ?",
	"sssssu"};
static const struct sql account_insert = {"INSERT INTO account (name, person_id) VALUES (?, ?)", "su"};
static const struct sql position_read = {"SELECT id FROM position WHERE name = ?", "s"};
static const struct sql position_insert = {"INSERT INTO position (name) VALUES (?)", "s"};
static const struct sql assignments_read = {
	"SELECT a.id, a.unit_id, a.position_id, a.`rank`, a.main, a.management_level, a.valid_from >= CURDATE() AS today, "
	"COALESCE((SELECT GROUP_CONCAT(f.unit_id ORDER BY f.unit_id SEPARATOR ';') FROM assignment_field f "
	"WHERE f.assignment_id = a.id), '') AS fields FROM assignment a WHERE a.person_id = ? "
	"AND (a.valid_to IS NULL OR a.valid_to > CURDATE())",
	"u"};
/* Somebody new has always been there as far as the portal knows; a change begins today. */
static const struct sql assignment_insert = {
	"INSERT INTO assignment (person_id, unit_id, position_id, `rank`, main, management_level, valid_from) "
	"VALUES (?, ?, ?, ?, ?, COALESCE(?, 'agency'), IF(?, '2000-01-01', CURDATE()))",
	"uuusisi"};
static const struct sql assignment_update = {
	"UPDATE assignment SET `rank` = ?, main = ?, management_level = COALESCE(?, management_level) WHERE id = ?", "sisu"};
static const struct sql assignment_end = {"UPDATE assignment SET valid_to = CURDATE() WHERE id = ?", "u"};
static const struct sql assignment_delete = {"DELETE FROM assignment WHERE id = ?", "u"};
static const struct sql fields_clear = {"DELETE FROM assignment_field WHERE assignment_id = ?", "u"};
static const struct sql fields_add = {
	"INSERT INTO assignment_field (assignment_id, unit_id) SELECT ?, id FROM unit WHERE code = ?", "us"};
static const struct sql fields_ids = {
	"SELECT COALESCE(GROUP_CONCAT(id ORDER BY id SEPARATOR ';'), '') AS ids FROM unit "
	"WHERE FIND_IN_SET(code, REPLACE(?, ';', ','))",
	"s"};

/* Open months follow what the list changed; everybody's, since a leader's agency is not the only one concerned. */
static const struct sql follow_mark = {
	"INSERT IGNORE INTO staff_follow (unit_id, due) SELECT id, CURDATE() FROM unit WHERE kind = 'agency' AND EXISTS "
	"(SELECT 1 FROM unit_month m WHERE m.unit_id = unit.id AND " PERIOD_TO("m.month") " >= DATE_FORMAT(CURDATE(), '%Y-%m'))",
	""};

/* The position of the row, made if it is new. */
static enum db_result
find_position(struct import *import, xmlHashTablePtr known, const char *name, uint64_t *id)
{
	uint64_t *found = xmlHashLookup(known, BAD_CAST name);
	struct row row;
	enum db_result result;

	if (found == NULL) {
		found = pool_alloc(import->pool, sizeof *found);
		result = db_row(import->db, import->pool, &row, &position_read, name);
		*found = row_id(&row, "id");
		if (result == DB_NO_ROW) {
			result = db_exec(import->db, &position_insert, name);
			*found = db_insert_id(import->db);
		}
		if (result != DB_OK)
			return result;
		xmlHashAddEntry(known, BAD_CAST name, found);
	}
	*id = *found;
	return DB_OK;
}

/* The unit ids of the row's field in order, NULL where the list does not speak of fields. */
static enum db_result
find_fields(struct import *import, const struct import_row *row, const char **ids)
{
	struct row found;
	enum db_result result;

	*ids = row->value[P_FIELD];
	if (*ids == NULL || (*ids)[0] == '\0')
		return DB_OK;
	result = db_row(import->db, import->pool, &found, &fields_ids, row->value[P_FIELD]);
	*ids = row_text(&found, "ids");
	return result;
}

static enum db_result
write_fields(struct import *import, const struct import_row *row, uint64_t assignment)
{
	char *codes = pool_strdup(import->pool, row->value[P_FIELD]), *rest = NULL;
	enum db_result result = db_exec(import->db, &fields_clear, assignment);

	for (char *code = strtok_r(codes, ";", &rest); code != NULL && result == DB_OK; code = strtok_r(NULL, ";", &rest))
		result = db_exec(import->db, &fields_add, assignment, code);
	return result;
}

struct post {
	uint64_t	 person_id, unit_id, position_id;
	bool		 newcomer;	/* the person has just been made */
	const char	*fields;	/* unit ids, or NULL */
};

static enum db_result
insert_post(struct import *import, const struct import_row *row, const struct post *post)
{
	enum db_result result = db_exec(import->db, &assignment_insert, post->person_id, post->unit_id, post->position_id,
	    row->value[P_RANK], (int64_t)import_person_main(row),
	    row->value[P_LEVEL] != NULL && row->value[P_LEVEL][0] != '\0' ? row->value[P_LEVEL] : NULL, (int64_t)post->newcomer);

	if (result == DB_OK && post->fields != NULL && post->fields[0] != '\0')
		result = write_fields(import, row, db_insert_id(import->db));
	return result;
}

static enum db_result
end_post(struct import *import, const struct row *stored)
{
	return db_exec(import->db, row_int(stored, "today") != 0 ? &assignment_delete : &assignment_end, row_id(stored, "id"));
}

/* The stored assignment becomes what the row says: in place if it began today, else a new one follows it. */
static enum db_result
change_post(struct import *import, const struct import_row *row, const struct post *post, const struct row *stored,
    bool *changed)
{
	const char *level = row->value[P_LEVEL];
	const bool same_post = strcmp(row->value[P_RANK], row_text(stored, "rank")) == 0 &&
	    import_person_main(row) == (row_int(stored, "main") != 0) &&
	    (level == NULL || level[0] == '\0' || strcmp(level, row_text(stored, "management_level")) == 0);
	const bool same_fields = !import_differs(post->fields, row_text(stored, "fields"));
	enum db_result result = DB_OK;

	*changed = *changed || !same_post || !same_fields;
	if (!same_post && row_int(stored, "today") == 0) {
		result = end_post(import, stored);
		return result == DB_OK ? insert_post(import, row, post) : result;
	}
	if (!same_post)
		result = db_exec(import->db, &assignment_update, row->value[P_RANK], (int64_t)import_person_main(row),
		    level != NULL && level[0] != '\0' ? level : NULL, row_id(stored, "id"));
	if (result == DB_OK && !same_fields)
		result = write_fields(import, row, row_id(stored, "id"));
	return result;
}

static const struct row *
find_stored(const struct rows *stored, const struct post *post, bool *used)
{
	for (size_t i = 0; i < stored->count; i++)
		if (row_id(&stored->row[i], "unit_id") == post->unit_id &&
		    row_id(&stored->row[i], "position_id") == post->position_id) {
			used[i] = true;
			return &stored->row[i];
		}
	return NULL;
}

/* The person's assignments become those of the list. */
static enum db_result
write_posts(struct import *import, struct import_row *first, xmlHashTablePtr positions, struct post *post, bool *changed)
{
	struct rows stored;
	enum db_result result = db_rows(import->db, import->pool, &stored, &assignments_read, post->person_id);
	bool *used = pool_alloc(import->pool, (stored.count + 1) * sizeof *used);

	for (const struct import_row *row = first; row != NULL && result == DB_OK; row = row->next) {
		const struct import_unit *unit = xmlHashLookup(import->units, BAD_CAST row->value[P_UNIT]);
		const struct row *old;

		post->unit_id = unit->id;
		result = find_position(import, positions, row->value[P_POSITION], &post->position_id);
		if (result == DB_OK)
			result = find_fields(import, row, &post->fields);
		if (result != DB_OK)
			return result;
		old = find_stored(&stored, post, used);
		if (old != NULL) {
			result = change_post(import, row, post, old, changed);
		} else {
			*changed = true;
			result = insert_post(import, row, post);
		}
	}
	for (size_t i = 0; i < stored.count && result == DB_OK; i++)
		if (!used[i]) {
			*changed = true;
			import->report->ended++;
			result = end_post(import, &stored.row[i]);
		}
	return result;
}

static enum db_result
write_person(struct import *import, struct import_row *first, xmlHashTablePtr positions)
{
	const char **value = first->value;
	struct post post = {0};
	struct row stored;
	enum db_result result = db_row(import->db, import->pool, &stored, &person_read, value[P_CODE]);
	bool changed = false;

	post.person_id = row_id(&stored, "id");
	post.newcomer = result == DB_NO_ROW;
	if (post.newcomer) {
		result = db_exec(import->db, &person_insert, value[P_CODE], value[P_FAMILY_NAME], value[P_GIVEN_NAME],
		    value[P_STAFF_KIND], value[P_PHONE], value[P_EMAIL]);
		post.person_id = db_insert_id(import->db);
	} else if (result == DB_OK) {
		changed = import_differs(value[P_FAMILY_NAME], row_text(&stored, "family_name")) ||
		    import_differs(value[P_GIVEN_NAME], row_text(&stored, "given_name")) ||
		    import_differs(value[P_STAFF_KIND], row_text(&stored, "staff_kind")) ||
		    import_differs(value[P_PHONE], row_text(&stored, "phone")) ||
		    import_differs(value[P_EMAIL], row_text(&stored, "email"));
		if (changed)
			result = db_exec(import->db, &person_update, value[P_FAMILY_NAME], value[P_GIVEN_NAME],
			    value[P_STAFF_KIND], value[P_PHONE], value[P_EMAIL], post.person_id);
	}
	if (result == DB_OK)
		result = write_posts(import, first, positions, &post, &changed);
	if (result == DB_OK && value[P_ACCOUNT] != NULL && value[P_ACCOUNT][0] != '\0' && row_text(&stored, "account")[0] == '\0')
		result = db_exec(import->db, &account_insert, value[P_ACCOUNT], post.person_id);
	if (post.newcomer)
		import->report->created++;
	else if (changed)
		import->report->changed++;
	else
		import->report->same++;
	return result;
}

enum db_result
import_person_write(struct import *import)
{
	xmlHashTablePtr positions = import_table(import);
	enum db_result result = DB_OK;

	for (size_t i = 0; i < import->count && result == DB_OK; i++) {
		struct import_row *row = &import->rows[i];

		if (row->first == row && !row->bad)
			result = write_person(import, row, positions);
	}
	if (result == DB_OK && import->report->changed + import->report->created > 0)
		result = db_exec(import->db, &follow_mark);
	return result;
}
