#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "record/import_private.h"
#include "record/scope.h"

enum { C_UNIT, C_CODE, C_NAME, C_MEASURE, C_COEFFICIENT, C_FROM, C_TO };

static const struct import_field fields[] = {
	[C_UNIT] = {"unit", CELL_CODE, 32, true},
	[C_CODE] = {"code", CELL_CODE, 32, true},
	[C_NAME] = {"name", CELL_TEXT, 300, true},
	[C_MEASURE] = {"measure", CELL_TEXT, 60, false},
	[C_COEFFICIENT] = {"coefficient", CELL_POINTS, 10, true},
	[C_FROM] = {"valid_from", CELL_DATE, 20, true},
	[C_TO] = {"valid_to", CELL_DATE, 20, false},
};

static const struct sql covers_sql = {"SELECT s.id FROM " SCOPE_UNITS "WHERE s.id = ?", "uu"};
static const struct sql stored_sql = {
	"SELECT id, name, measure, coefficient, COALESCE(valid_to, '') AS valid_to FROM catalogue WHERE unit_id = ? AND code = ? "
	"AND valid_from = ? FOR UPDATE",
	"uss"};
static const struct sql held_sql = {
	"SELECT valid_from, COALESCE(valid_to, '') AS valid_to FROM catalogue WHERE unit_id = ? AND code = ? ORDER BY valid_from FOR UPDATE", "us"};
/* The entry before goes on until the new one begins. */
static const struct sql end_sql = {
	"UPDATE catalogue SET valid_to = ?, version = version + 1 WHERE unit_id = ? AND code = ? AND valid_from < ? AND valid_to IS NULL", "suss"};
static const struct sql insert_sql = {
	"INSERT INTO catalogue (unit_id, code, name, measure, coefficient, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, NULLIF(?, ''))",
	"usssiss"};
static const struct sql update_sql = {
	"UPDATE catalogue SET name = ?, measure = ?, coefficient = ?, valid_to = NULLIF(?, ''), version = version + 1 WHERE id = ?", "ssisu"};

static const char *
value_of(const struct import_row *row, size_t field)
{
	return row->value[field] == NULL ? "" : row->value[field];
}

static uint64_t
unit_id(struct import *import, const struct import_row *row)
{
	const struct import_unit *unit = xmlHashLookup(import->units, BAD_CAST value_of(row, C_UNIT));

	return unit == NULL ? 0 : unit->id;
}

/* Whether both are in use on some day; "" is no end. */
static bool
meet(const char *from, const char *to, const char *other_from, const char *other_to)
{
	return (other_to[0] == '\0' || strcmp(from, other_to) < 0) && (to[0] == '\0' || strcmp(other_from, to) < 0);
}

/* Rows of one code hang together, so that each is held against the others: a code means one thing on a day. */
static void
check_row(struct import *import, xmlHashTablePtr seen, struct import_row *row)
{
	const char *from = value_of(row, C_FROM), *to = value_of(row, C_TO);
	const struct import_unit *unit = import_find_unit(import, row, C_UNIT);

	if (unit != NULL && strcmp(unit->kind, "part") == 0)
		import_bad(import, row, C_UNIT, "no_agency", "");
	if (value_of(row, C_COEFFICIENT)[0] != '\0' && strtol(value_of(row, C_COEFFICIENT), NULL, 10) < 1)
		import_bad(import, row, C_COEFFICIENT, "bad_coefficient", "");
	if (to[0] != '\0' && from[0] != '\0' && strcmp(to, from) <= 0)
		import_bad(import, row, C_TO, "ends_before", from);
	if (row->bad)
		return;
	row->first = xmlHashLookup2(seen, BAD_CAST value_of(row, C_UNIT), BAD_CAST value_of(row, C_CODE));
	if (row->first == NULL) {
		row->first = row;
		xmlHashAddEntry2(seen, BAD_CAST value_of(row, C_UNIT), BAD_CAST value_of(row, C_CODE), row);
		return;
	}
	for (struct import_row *other = row->first;; other = other->next) {
		if (meet(from, to, value_of(other, C_FROM), value_of(other, C_TO))) {
			import_bad(import, row, C_FROM, "overlaps_row", import_number(import, other->number));
			return;
		}
		if (other->next == NULL) {
			other->next = row;
			return;
		}
	}
}

static bool
is_listed(const struct import_row *row, const char *from)
{
	for (const struct import_row *other = row->first; other != NULL; other = other->next)
		if (strcmp(value_of(other, C_FROM), from) == 0)
			return true;
	return false;
}

/* What is kept and not in the list: an entry without an end before is ended by the new one, any other stands in the way. */
static enum db_result
check_held(struct import *import, struct import_row *row)
{
	const char *from = value_of(row, C_FROM), *to = value_of(row, C_TO);
	struct rows held;
	const enum db_result result = db_rows(import->db, import->pool, &held, &held_sql, unit_id(import, row), value_of(row, C_CODE));

	for (size_t i = 0; result == DB_OK && i < held.count && !row->bad; i++) {
		const char *held_from = row_text(&held.row[i], "valid_from"), *held_to = row_text(&held.row[i], "valid_to");

		if (is_listed(row, held_from) || (held_to[0] == '\0' && strcmp(held_from, from) < 0))
			continue;
		if (meet(from, to, held_from, held_to))
			import_bad(import, row, C_FROM, "overlaps", held_from);
	}
	return result;
}

static enum db_result
check(struct import *import)
{
	xmlHashTablePtr seen = import_table(import);
	enum db_result result = DB_OK;

	for (size_t i = 0; i < import->count; i++)
		check_row(import, seen, &import->rows[i]);
	for (size_t i = 0; result == DB_OK && i < import->count; i++)
		if (!import->rows[i].bad)
			result = check_held(import, &import->rows[i]);
	return result;
}

static enum db_result
scope(struct import *import)
{
	enum db_result result = DB_OK;

	for (size_t i = 0; result == DB_OK && i < import->count; i++) {
		struct row row;

		if (import->rows[i].bad)
			continue;
		result = db_row(import->db, import->pool, &row, &covers_sql, import->source->account_id, unit_id(import, &import->rows[i]));
		if (result == DB_NO_ROW) {
			import_bad(import, &import->rows[i], C_UNIT, "out_of_scope", "");
			result = DB_OK;
		}
	}
	return result;
}

static enum db_result
change_row(struct import *import, const struct import_row *row, const struct row *stored)
{
	const char *name = value_of(row, C_NAME), *measure = value_of(row, C_MEASURE), *to = value_of(row, C_TO);
	const int64_t coefficient = strtol(value_of(row, C_COEFFICIENT), NULL, 10);

	if (strcmp(name, row_text(stored, "name")) == 0 && strcmp(measure, row_text(stored, "measure")) == 0 &&
	    coefficient == row_int(stored, "coefficient") && strcmp(to, row_text(stored, "valid_to")) == 0) {
		import->report->same++;
		return DB_OK;
	}
	import->report->changed++;
	return db_exec(import->db, &update_sql, name, measure, coefficient, to, row_id(stored, "id"));
}

static enum db_result
write_row(struct import *import, const struct import_row *row)
{
	const uint64_t unit = unit_id(import, row);
	const char *code = value_of(row, C_CODE), *from = value_of(row, C_FROM), *to = value_of(row, C_TO);
	struct row stored;
	enum db_result result = db_exec(import->db, &end_sql, from, unit, code, from);

	if (result != DB_OK)
		return result;
	import->report->ended += (size_t)db_affected(import->db);
	result = db_row(import->db, import->pool, &stored, &stored_sql, unit, code, from);
	if (result == DB_OK)
		return change_row(import, row, &stored);
	if (result != DB_NO_ROW)
		return result;
	import->report->created++;
	return db_exec(import->db, &insert_sql, unit, code, value_of(row, C_NAME), value_of(row, C_MEASURE),
	    (int64_t)strtol(value_of(row, C_COEFFICIENT), NULL, 10), from, to);
}

static enum db_result
write(struct import *import)
{
	enum db_result result = DB_OK;

	for (size_t i = 0; result == DB_OK && i < import->count; i++)
		if (!import->rows[i].bad)
			result = write_row(import, &import->rows[i]);
	return result;
}

const struct import_noun import_catalogue = {"catalogue", fields, sizeof fields / sizeof fields[0], check, write, scope};
