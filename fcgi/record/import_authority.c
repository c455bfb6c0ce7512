#include "config.h"

#include <string.h>

#include "record/import_private.h"

enum { A_UNIT, A_BLOC, A_LEVEL, A_AUTHORITY, A_COLLECTIVE, A_ADVICE, A_SUPERIOR, A_BASIS };

static const struct import_field fields[] = {
	[A_UNIT] = {"unit", CELL_CODE, 32, true},
	[A_BLOC] = {"bloc", CELL_CHOICE, 40, false},
	[A_LEVEL] = {"management_level", CELL_CHOICE, 40, false},
	[A_AUTHORITY] = {"authority", CELL_CODE, 32, true},
	[A_COLLECTIVE] = {"collective", CELL_CHOICE, 20, false},
	[A_ADVICE] = {"advice", CELL_CODE, 32, false},
	[A_SUPERIOR] = {"superior", CELL_CODE, 32, false},
	[A_BASIS] = {"basis", CELL_TEXT, 300, false},
};

static const struct sql authority_read = {
	"SELECT id, authority_unit_id, collective, COALESCE(advice_unit_id, 0) AS advice_unit_id, "
	"COALESCE(superior_unit_id, 0) AS superior_unit_id, basis, valid_from >= CURDATE() AS today FROM authority "
	"WHERE unit_id = ? AND bloc <=> NULLIF(?, '') AND management_level <=> NULLIF(?, '') "
	"AND (valid_to IS NULL OR valid_to > CURDATE()) ORDER BY valid_from DESC LIMIT 1",
	"uss"};
static const struct sql authority_insert = {
	"INSERT INTO authority (unit_id, bloc, management_level, authority_unit_id, collective, advice_unit_id, "
	"superior_unit_id, basis, valid_from) VALUES (?, NULLIF(?, ''), NULLIF(?, ''), ?, ?, NULLIF(?, 0), NULLIF(?, 0), ?, "
	"IF(?, '2000-01-01', CURDATE()))",
	"ussuiuusi"};
static const struct sql authority_update = {
	"UPDATE authority SET authority_unit_id = ?, collective = ?, advice_unit_id = NULLIF(?, 0), "
	"superior_unit_id = NULLIF(?, 0), basis = ? WHERE id = ?",
	"uiuusu"};
static const struct sql authority_end = {"UPDATE authority SET valid_to = CURDATE() WHERE id = ?", "u"};

/* "" for a column that the list has not. */
static const char *
value_of(const struct import_row *row, size_t field)
{
	return row->value[field] == NULL ? "" : row->value[field];
}

static uint64_t
unit_id(struct import *import, const struct import_row *row, size_t field)
{
	const struct import_unit *unit = xmlHashLookup(import->units, BAD_CAST value_of(row, field));

	return unit == NULL ? 0 : unit->id;
}

static enum db_result
check(struct import *import)
{
	xmlHashTablePtr seen = import_table(import);

	for (size_t i = 0; i < import->count; i++) {
		struct import_row *row = &import->rows[i];
		const struct import_row *other;

		import_find_unit(import, row, A_UNIT);
		import_find_unit(import, row, A_AUTHORITY);
		import_find_unit(import, row, A_ADVICE);
		import_find_unit(import, row, A_SUPERIOR);
		other = xmlHashLookup3(seen, BAD_CAST value_of(row, A_UNIT), BAD_CAST value_of(row, A_BLOC),
		    BAD_CAST value_of(row, A_LEVEL));
		if (other != NULL)
			import_bad(import, row, A_UNIT, "duplicate", import_number(import, other->number));
		else
			xmlHashAddEntry3(seen, BAD_CAST value_of(row, A_UNIT), BAD_CAST value_of(row, A_BLOC),
			    BAD_CAST value_of(row, A_LEVEL), row);
	}
	return DB_OK;
}

static enum db_result
write_row(struct import *import, const struct import_row *row)
{
	const uint64_t unit = unit_id(import, row, A_UNIT), authority = unit_id(import, row, A_AUTHORITY);
	const uint64_t advice = unit_id(import, row, A_ADVICE), superior = unit_id(import, row, A_SUPERIOR);
	const int64_t collective = strcmp(value_of(row, A_COLLECTIVE), "yes") == 0;
	const char *bloc = value_of(row, A_BLOC), *level = value_of(row, A_LEVEL), *basis = value_of(row, A_BASIS);
	struct row stored;
	enum db_result result = db_row(import->db, import->pool, &stored, &authority_read, unit, bloc, level);
	const bool first = result == DB_NO_ROW;

	if (result != DB_OK && !first)
		return result;
	if (!first && row_id(&stored, "authority_unit_id") == authority && row_int(&stored, "collective") == collective &&
	    row_id(&stored, "advice_unit_id") == advice && row_id(&stored, "superior_unit_id") == superior &&
	    strcmp(row_text(&stored, "basis"), basis) == 0) {
		import->report->same++;
		return DB_OK;
	}
	if (first)
		import->report->created++;
	else
		import->report->changed++;
	if (!first && row_int(&stored, "today") != 0)
		return db_exec(import->db, &authority_update, authority, collective, advice, superior, basis, row_id(&stored, "id"));
	result = first ? DB_OK : db_exec(import->db, &authority_end, row_id(&stored, "id"));
	if (result != DB_OK)
		return result;
	return db_exec(import->db, &authority_insert, unit, bloc, level, authority, collective, advice, superior, basis,
	    (int64_t)first);
}

static enum db_result
write(struct import *import)
{
	enum db_result result = DB_OK;

	for (size_t i = 0; i < import->count && result == DB_OK; i++)
		if (!import->rows[i].bad)
			result = write_row(import, &import->rows[i]);
	return result;
}

const struct import_noun import_authorities = {"authorities", fields, sizeof fields / sizeof fields[0], check, write, NULL};
