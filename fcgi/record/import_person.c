#include "config.h"

#include <string.h>

#include "record/import_person.h"

static const struct import_field fields[] = {
	[P_CODE] = {"code", CELL_CODE, 32, true},
	[P_FAMILY_NAME] = {"family_name", CELL_TEXT, 80, true},
	[P_GIVEN_NAME] = {"given_name", CELL_TEXT, 40, true},
	[P_STAFF_KIND] = {"staff_kind", CELL_CHOICE, 40, true},
	[P_POSITION] = {"position", CELL_TEXT, 120, true},
	[P_UNIT] = {"unit", CELL_CODE, 32, true},
	[P_RANK] = {"rank", CELL_CHOICE, 40, true},
	[P_MAIN] = {"main", CELL_CHOICE, 20, false},
	[P_LEVEL] = {"management_level", CELL_CHOICE, 40, false},
	[P_FIELD] = {"field", CELL_CODES, 400, false},
	[P_PHONE] = {"phone", CELL_PHONE, 24, false},
	[P_EMAIL] = {"email", CELL_EMAIL, 120, false},
	[P_ACCOUNT] = {"account", CELL_ACCOUNT, 40, false},
};

static const struct sql account_read = {
	"SELECT COALESCE(p.code, '') AS person, COALESCE((SELECT a.name FROM account a JOIN person q ON q.id = a.person_id "
	"WHERE q.code = ?), '') AS own FROM (SELECT 1) x LEFT JOIN account t ON t.name = ? LEFT JOIN person p ON "
	"p.id = t.person_id WHERE t.id IS NOT NULL OR EXISTS (SELECT 1 FROM person q WHERE q.code = ?)",
	"sss"};
static const struct sql heads_read = {
	"SELECT p.code FROM assignment a JOIN person p ON p.id = a.person_id WHERE a.unit_id = ? AND a.`rank` = 'head' "
	"AND (a.valid_to IS NULL OR a.valid_to > CURDATE()) AND p.code <> ?",
	"us"};

bool
import_person_main(const struct import_row *row)
{
	if (row->value[P_MAIN] == NULL)
		return row->first->next == NULL;
	return strcmp(row->value[P_MAIN], "yes") == 0;
}

/* Rows of one person are chained from the first. */
static xmlHashTablePtr
chain_rows(struct import *import)
{
	xmlHashTablePtr people = import_table(import), last = import_table(import);

	for (size_t i = 0; i < import->count; i++) {
		struct import_row *row = &import->rows[i], *before;
		const xmlChar *code = BAD_CAST row->value[P_CODE];

		row->first = row;
		if (code[0] == '\0')
			continue;
		before = xmlHashLookup(last, code);
		if (before != NULL) {
			before->next = row;
			row->first = before->first;
		} else {
			xmlHashAddEntry(people, code, row);
		}
		xmlHashUpdateEntry(last, code, row, NULL);
	}
	return people;
}

static void
check_units(struct import *import, struct import_row *row)
{
	const struct import_unit *unit = import_find_unit(import, row, P_UNIT);
	char *codes, *rest = NULL;

	if (unit != NULL && strcmp(unit->kind, "grouping") == 0)
		import_bad(import, row, P_UNIT, "grouping", "");
	if (row->value[P_FIELD] == NULL || row->value[P_FIELD][0] == '\0')
		return;
	if (strcmp(row->value[P_RANK], "deputy") != 0)
		import_bad(import, row, P_FIELD, "only_deputy", "");
	codes = pool_strdup(import->pool, row->value[P_FIELD]);
	for (char *code = strtok_r(codes, ";", &rest); code != NULL; code = strtok_r(NULL, ";", &rest))
		if (xmlHashLookup(import->units, BAD_CAST code) == NULL)
			import_bad(import, row, P_FIELD, "unknown_unit", code);
}

/* What a further row says of the person agrees with the first one; phone, e-mail and account may be left out there. */
static void
check_same_person(struct import *import, struct import_row *row)
{
	static const size_t shared[] = {P_FAMILY_NAME, P_GIVEN_NAME, P_STAFF_KIND, P_PHONE, P_EMAIL, P_ACCOUNT};
	const struct import_row *first = row->first;

	for (size_t i = 0; i < sizeof shared / sizeof shared[0]; i++) {
		const char *value = row->value[shared[i]];
		const bool named = i > 2 || first->value[shared[i]][0] != '\0';	/* else the first row is bad itself */

		if (value != NULL && value[0] != '\0' && named && strcmp(value, first->value[shared[i]]) != 0)
			import_bad(import, row, shared[i], "differs_from_row", import_number(import, first->number));
	}
	for (const struct import_row *other = first; other != row; other = other->next)
		if (strcmp(other->value[P_UNIT], row->value[P_UNIT]) == 0 &&
		    strcmp(other->value[P_POSITION], row->value[P_POSITION]) == 0) {
			import_bad(import, row, P_POSITION, "duplicate", import_number(import, other->number));
			break;
		}
}

static void
check_main(struct import *import, struct import_row *first)
{
	const struct import_row *found = NULL;

	for (struct import_row *row = first; row != NULL; row = row->next) {
		if (!import_person_main(row))
			continue;
		if (found != NULL)
			import_bad(import, row, P_MAIN, "two_mains", import_number(import, found->number));
		found = row;
	}
	if (found == NULL)
		import_bad(import, first, P_MAIN, "no_main", "");
}

static enum db_result
check_account(struct import *import, struct import_row *first, xmlHashTablePtr names)
{
	const char *name = first->value[P_ACCOUNT], *code = first->value[P_CODE];
	struct import_row *other;
	struct row row;
	enum db_result result;

	if (name == NULL || name[0] == '\0')
		return DB_OK;
	other = xmlHashLookup(names, BAD_CAST name);
	if (other != NULL)
		import_bad(import, first, P_ACCOUNT, "duplicate", import_number(import, other->number));
	else
		xmlHashAddEntry(names, BAD_CAST name, first);
	result = db_row(import->db, import->pool, &row, &account_read, code, name, code);
	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_OK : result;
	if (row_text(&row, "own")[0] != '\0' && strcmp(row_text(&row, "own"), name) != 0)
		import_bad(import, first, P_ACCOUNT, "other_account", row_text(&row, "own"));
	else if (row_text(&row, "own")[0] == '\0' && row_text(&row, "person")[0] != '\0')
		import_bad(import, first, P_ACCOUNT, "account_taken", row_text(&row, "person"));
	return DB_OK;
}

/* An agency has one head: in the list, and among those whom the list does not name. */
static enum db_result
check_head(struct import *import, struct import_row *row, xmlHashTablePtr heads, xmlHashTablePtr people)
{
	const struct import_unit *unit = xmlHashLookup(import->units, BAD_CAST row->value[P_UNIT]);
	struct import_row *other;
	struct rows rows;
	enum db_result result;

	if (unit == NULL || strcmp(unit->kind, "agency") != 0 || strcmp(row->value[P_RANK], "head") != 0)
		return DB_OK;
	other = xmlHashLookup(heads, BAD_CAST unit->code);
	if (other != NULL && other->first != row->first) {
		import_bad(import, row, P_RANK, "two_heads", import_number(import, other->number));
		import_bad(import, other, P_RANK, "two_heads", import_number(import, row->number));
		return DB_OK;
	}
	xmlHashUpdateEntry(heads, BAD_CAST unit->code, row, NULL);
	result = db_rows(import->db, import->pool, &rows, &heads_read, unit->id, row->value[P_CODE]);
	for (size_t i = 0; i < rows.count; i++)
		if (xmlHashLookup(people, BAD_CAST row_text(&rows.row[i], "code")) == NULL)
			import_bad(import, row, P_RANK, "two_heads", row_text(&rows.row[i], "code"));
	return result;
}

/* A person with one bad row is left out whole. */
static void
spread_bad(struct import *import, struct import_row *first)
{
	const struct import_row *bad = first;

	while (bad != NULL && !bad->bad)
		bad = bad->next;
	for (struct import_row *row = first; bad != NULL && row != NULL; row = row->next)
		if (!row->bad)
			import_bad(import, row, P_CODE, "depends_on_row", import_number(import, bad->number));
}

static enum db_result
check(struct import *import)
{
	xmlHashTablePtr people = chain_rows(import), heads = import_table(import), names = import_table(import);
	enum db_result result = DB_OK;

	for (size_t i = 0; i < import->count && result == DB_OK; i++) {
		struct import_row *row = &import->rows[i];

		check_units(import, row);
		if (row->first != row)
			check_same_person(import, row);
		else if (row->value[P_CODE][0] != '\0')
			check_main(import, row);
		if (row->first == row)
			result = check_account(import, row, names);
		if (result == DB_OK)
			result = check_head(import, row, heads, people);
	}
	for (size_t i = 0; i < import->count; i++)
		if (import->rows[i].first == &import->rows[i])
			spread_bad(import, &import->rows[i]);
	return result;
}

const struct import_noun import_people = {"people", fields, sizeof fields / sizeof fields[0], check, import_person_write, import_person_scope};
