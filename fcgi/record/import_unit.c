#include "config.h"

#include <string.h>

#include "record/import_private.h"
#include "record/unit_tree.h"

enum {
	U_CODE, U_NAME, U_SHORT_NAME, U_KIND, U_BLOC, U_TYPE, U_PARENT,
	U_STYLE, U_LOWER_LINE, U_UPPER_LINE, U_PLACE, U_NUMBER_SUFFIX
};

static const struct import_field fields[] = {
	[U_CODE] = {"code", CELL_CODE, 32, true},
	[U_NAME] = {"name", CELL_TEXT, 200, true},
	[U_SHORT_NAME] = {"short_name", CELL_TEXT, 80, false},
	[U_KIND] = {"kind", CELL_CHOICE, 40, true},
	[U_BLOC] = {"bloc", CELL_CHOICE, 40, true},
	[U_TYPE] = {"type", CELL_SLUG, 32, false},
	[U_PARENT] = {"parent", CELL_CODE, 32, false},
	[U_STYLE] = {"style", CELL_CHOICE, 40, false},
	[U_LOWER_LINE] = {"lower_line", CELL_TEXT, 200, false},
	[U_UPPER_LINE] = {"upper_line", CELL_TEXT, 200, false},
	[U_PLACE] = {"place", CELL_TEXT, 60, false},
	[U_NUMBER_SUFFIX] = {"number_suffix", CELL_TEXT, 40, false},
};

enum { DEEPEST = 16 };

static const struct sql unit_insert = {
	"INSERT INTO unit (code, name, short_name, kind, bloc, ord) VALUES (?, ?, COALESCE(?, ''), ?, ?, ?)", "sssssi"};
static const struct sql unit_read = {
	"SELECT u.id, u.name, u.short_name, u.kind, u.bloc, u.type, COALESCE(p.code, '') AS parent, "
	"EXISTS (SELECT 1 FROM unit_history h WHERE h.unit_id = u.id) AS recorded "
	"FROM unit u LEFT JOIN unit p ON p.id = u.parent_id WHERE u.code = ?",
	"s"};
static const struct sql unit_update = {
	"UPDATE unit SET name = ?, short_name = COALESCE(?, short_name), kind = ?, bloc = ?, type = COALESCE(?, type), "
	"parent_id = NULLIF(?, 0), version = version + ? WHERE id = ?",
	"sssssuiu"};
static const struct sql history_end = {
	"UPDATE unit_history SET valid_to = CURDATE() WHERE unit_id = ? AND valid_to IS NULL AND valid_from < CURDATE()", "u"};
static const struct sql history_add = {
	"INSERT INTO unit_history (unit_id, valid_from, name, short_name, parent_id) "
	"SELECT id, IF(?, valid_from, CURDATE()), name, short_name, parent_id FROM unit WHERE id = ? "
	"ON DUPLICATE KEY UPDATE name = VALUES(name), short_name = VALUES(short_name), parent_id = VALUES(parent_id)",
	"iu"};
static const struct sql letterhead_read = {
	"SELECT style, lower_line, upper_line, place, number_suffix FROM letterhead WHERE unit_id = ? "
	"ORDER BY valid_from DESC LIMIT 1",
	"u"};
static const struct sql letterhead_set = {
	"INSERT INTO letterhead (unit_id, valid_from, style, lower_line, upper_line, place, number_suffix) "
	"SELECT id, IF(?, valid_from, CURDATE()), ?, ?, ?, ?, ? FROM unit WHERE id = ? "
	"ON DUPLICATE KEY UPDATE style = VALUES(style), lower_line = VALUES(lower_line), upper_line = VALUES(upper_line), "
	"place = VALUES(place), number_suffix = VALUES(number_suffix)",
	"isssssu"};

/* Lays the list over the tree of today: its rows may be new units or give old ones another parent. */
static void
overlay(struct import *import)
{
	for (size_t i = 0; i < import->count; i++) {
		struct import_row *row = &import->rows[i];
		struct import_unit *unit;

		if (row->value[U_CODE][0] == '\0')
			continue;
		unit = xmlHashLookup(import->units, BAD_CAST row->value[U_CODE]);
		if (unit != NULL && unit->row != NULL) {
			import_bad(import, row, U_CODE, "duplicate", import_number(import, unit->row->number));
			continue;
		}
		if (unit != NULL && unit->ended)
			import_bad(import, row, U_CODE, "ended_unit", "");
		if (unit == NULL) {
			unit = pool_alloc(import->pool, sizeof *unit);
			xmlHashAddEntry(import->units, BAD_CAST row->value[U_CODE], unit);
		}
		unit->row = row;
		unit->code = row->value[U_CODE];
		unit->kind = row->value[U_KIND];
		if (row->value[U_PARENT] != NULL)
			unit->parent = row->value[U_PARENT];
		else if (unit->parent == NULL)
			unit->parent = "";
	}
}

static const struct import_unit *
parent_of(struct import *import, const struct import_unit *unit)
{
	return unit->parent[0] == '\0' ? NULL : xmlHashLookup(import->units, BAD_CAST unit->parent);
}

/* A part lies below an agency, and nobody lies below himself. */
static void
check_place(struct import *import, struct import_row *row)
{
	const struct import_unit *unit = xmlHashLookup(import->units, BAD_CAST row->value[U_CODE]);
	bool agency = false;

	for (int depth = 0; unit != NULL; depth++) {
		if (depth > DEEPEST) {
			import_bad(import, row, U_PARENT, "parent_cycle", "");
			return;
		}
		agency = agency || strcmp(unit->kind, "agency") == 0;
		unit = parent_of(import, unit);
	}
	if (strcmp(row->value[U_KIND], "part") == 0 && !agency)
		import_bad(import, row, U_PARENT, "no_agency", "");
}

/* Units that would hang below a bad row are bad with it, down the whole branch. */
static void
spread_bad(struct import *import)
{
	bool more = true;

	while (more) {
		more = false;
		for (size_t i = 0; i < import->count; i++) {
			struct import_row *row = &import->rows[i];
			const struct import_unit *unit = row->bad ? NULL : xmlHashLookup(import->units, BAD_CAST row->value[U_CODE]);
			const struct import_unit *parent = unit == NULL ? NULL : parent_of(import, unit);

			if (parent == NULL || parent->id != 0 || parent->row == NULL || !parent->row->bad)
				continue;
			import_bad(import, row, U_PARENT, "depends_on_row", import_number(import, parent->row->number));
			more = true;
		}
	}
}

static enum db_result
check(struct import *import)
{
	overlay(import);
	for (size_t i = 0; i < import->count; i++) {
		struct import_row *row = &import->rows[i];

		if (row->value[U_CODE][0] == '\0')
			continue;
		if (row->value[U_PARENT] == NULL || row->value[U_PARENT][0] == '\0' ||
		    import_find_unit(import, row, U_PARENT) != NULL)
			check_place(import, row);
	}
	spread_bad(import);
	return DB_OK;
}

static enum db_result
write_letterhead(struct import *import, const struct import_row *row, uint64_t id, bool *changed)
{
	static const char *const names[] = {"style", "lower_line", "upper_line", "place", "number_suffix"};
	const char *value[5];
	struct row stored;
	bool differs = false;
	enum db_result result;

	if (row->value[U_STYLE] == NULL || row->value[U_STYLE][0] == '\0')
		return DB_OK;
	result = db_row(import->db, import->pool, &stored, &letterhead_read, id);
	if (result != DB_OK && result != DB_NO_ROW)
		return result;
	for (size_t i = 0; i < 5; i++) {
		value[i] = row->value[(size_t)U_STYLE + i];
		if (value[i] == NULL)
			value[i] = row_text(&stored, names[i]);
		else if (i == 1 && value[i][0] == '\0')
			value[i] = row->value[U_NAME];
		differs = differs || strcmp(value[i], row_text(&stored, names[i])) != 0;
	}
	if (!differs)
		return DB_OK;
	*changed = true;
	return db_exec(import->db, &letterhead_set, (int64_t)(result == DB_NO_ROW), value[0], value[1], value[2], value[3],
	    value[4], id);
}

static enum db_result
write_history(struct import *import, uint64_t id, bool first)
{
	const enum db_result result = first ? DB_OK : db_exec(import->db, &history_end, id);

	return result == DB_OK ? db_exec(import->db, &history_add, (int64_t)first, id) : result;
}

/* All units exist by now, so that a parent can stand below its children in the list. */
static enum db_result
write_unit(struct import *import, struct import_row *row, bool *moved)
{
	const char **value = row->value;
	const struct import_unit *parent;
	struct row stored;
	bool named, differs, created, changed = false;
	enum db_result result = db_row(import->db, import->pool, &stored, &unit_read, value[U_CODE]);
	uint64_t id;

	if (result != DB_OK)
		return result;
	id = row_id(&stored, "id");
	created = row_int(&stored, "recorded") == 0;
	named = import_differs(value[U_NAME], row_text(&stored, "name")) ||
	    import_differs(value[U_SHORT_NAME], row_text(&stored, "short_name")) ||
	    import_differs(value[U_PARENT], row_text(&stored, "parent"));
	differs = named || import_differs(value[U_KIND], row_text(&stored, "kind")) ||
	    import_differs(value[U_BLOC], row_text(&stored, "bloc")) || import_differs(value[U_TYPE], row_text(&stored, "type"));
	parent = xmlHashLookup(import->units, BAD_CAST (value[U_PARENT] != NULL ? value[U_PARENT] : row_text(&stored, "parent")));
	if (differs)
		result = db_exec(import->db, &unit_update, value[U_NAME], value[U_SHORT_NAME], value[U_KIND], value[U_BLOC],
		    value[U_TYPE], parent == NULL ? UINT64_C(0) : parent->id, (int64_t)!created, id);
	if (result == DB_OK && (named || created))
		result = write_history(import, id, created);
	if (result == DB_OK)
		result = write_letterhead(import, row, id, &changed);
	*moved = *moved || differs || created;
	if (created)
		import->report->created++;
	else if (differs || changed)
		import->report->changed++;
	else
		import->report->same++;
	return result;
}

static enum db_result
write_missing(struct import *import, struct import_row *row)
{
	struct import_unit *unit = xmlHashLookup(import->units, BAD_CAST row->value[U_CODE]);
	enum db_result result;

	if (unit->id != 0)
		return DB_OK;
	result = db_exec(import->db, &unit_insert, row->value[U_CODE], row->value[U_NAME], row->value[U_SHORT_NAME],
	    row->value[U_KIND], row->value[U_BLOC], (int64_t)row->number);
	unit->id = db_insert_id(import->db);
	return result;
}

static enum db_result
write(struct import *import)
{
	enum db_result result = DB_OK;
	bool moved = false;

	for (size_t i = 0; i < import->count && result == DB_OK; i++)
		if (!import->rows[i].bad)
			result = write_missing(import, &import->rows[i]);
	for (size_t i = 0; i < import->count && result == DB_OK; i++)
		if (!import->rows[i].bad)
			result = write_unit(import, &import->rows[i], &moved);
	if (result == DB_OK && moved)
		result = unit_tree_rebuild(import->db);
	return result;
}

const struct import_noun import_units = {"units", fields, sizeof fields / sizeof fields[0], check, write, NULL};
