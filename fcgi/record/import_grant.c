#include "config.h"

#include <string.h>

#include "record/account.h"
#include "record/import_private.h"

enum { G_PERSON, G_ROLE, G_UNIT, G_BLOC, G_NUMBER, G_DATE, G_ISSUER, G_FROM, G_TO };

/* Rights are handed over by a written decision: number, date and issuer (domain.md section 5). */
static const struct import_field fields[] = {
	[G_PERSON] = {"person", CELL_CODE, 32, true},
	[G_ROLE] = {"role", CELL_CHOICE, 40, true},
	[G_UNIT] = {"unit", CELL_CODE, 32, true},
	[G_BLOC] = {"bloc", CELL_CHOICE, 40, false},
	[G_NUMBER] = {"decision_number", CELL_TEXT, 60, true},
	[G_DATE] = {"decision_date", CELL_DATE, 20, true},
	[G_ISSUER] = {"decision_issuer", CELL_TEXT, 200, true},
	[G_FROM] = {"valid_from", CELL_DATE, 20, false},
	[G_TO] = {"valid_to", CELL_DATE, 20, false},
};

static const struct sql person_read = {"SELECT id FROM person WHERE code = ?", "s"};
static const struct sql grant_read = {
	"SELECT id, COALESCE(valid_to, '') AS valid_to, decision_number, decision_date, decision_issuer FROM right_grant "
	"WHERE account_id = ? AND role = ? AND unit_id = ? AND bloc <=> NULLIF(?, '') AND valid_from = ?",
	"ususs"};
static const struct sql grant_insert = {
	"INSERT INTO right_grant (account_id, role, unit_id, bloc, valid_from, valid_to, decision_number, decision_date, "
	"decision_issuer) VALUES (?, ?, ?, NULLIF(?, ''), ?, NULLIF(?, ''), ?, ?, ?)",
	"usussssss"};
static const struct sql grant_update = {
	"UPDATE right_grant SET valid_to = NULLIF(?, ''), decision_number = ?, decision_date = ?, decision_issuer = ? "
	"WHERE id = ?",
	"ssssu"};

static const char *
value_of(const struct import_row *row, size_t field)
{
	return row->value[field] == NULL ? "" : row->value[field];
}

/* Without a day of its own a right begins on that of the decision. */
static const char *
first_day(const struct import_row *row)
{
	return value_of(row, G_FROM)[0] != '\0' ? value_of(row, G_FROM) : value_of(row, G_DATE);
}

static enum db_result
check_row(struct import *import, struct import_row *row)
{
	const struct import_unit *unit = import_find_unit(import, row, G_UNIT);
	const char *role = row->value[G_ROLE];
	struct row person;
	enum db_result result;

	if (strncmp(role, "bloc_", 5) == 0 && value_of(row, G_BLOC)[0] == '\0')
		import_bad(import, row, G_BLOC, "required", "");
	if (strncmp(role, "unit_", 5) == 0 && unit != NULL && strcmp(unit->kind, "agency") != 0)
		import_bad(import, row, G_UNIT, "not_agency", "");
	if (value_of(row, G_TO)[0] != '\0' && strcmp(value_of(row, G_TO), first_day(row)) <= 0)
		import_bad(import, row, G_TO, "dates_reversed", first_day(row));
	if (row->value[G_PERSON][0] == '\0')
		return DB_OK;
	result = db_row(import->db, import->pool, &person, &person_read, row->value[G_PERSON]);
	if (result == DB_NO_ROW)
		import_bad(import, row, G_PERSON, "unknown_person", "");
	return result == DB_NO_ROW ? DB_OK : result;
}

static enum db_result
check(struct import *import)
{
	xmlHashTablePtr seen = import_table(import);
	enum db_result result = DB_OK;

	for (size_t i = 0; i < import->count && result == DB_OK; i++) {
		struct import_row *row = &import->rows[i];
		const char *key = pool_printf(import->pool, "%s|%s|%s|%s|%s", row->value[G_PERSON], row->value[G_ROLE],
		    row->value[G_UNIT], value_of(row, G_BLOC), first_day(row));
		const struct import_row *other = xmlHashLookup(seen, BAD_CAST key);

		if (other != NULL)
			import_bad(import, row, G_ROLE, "duplicate", import_number(import, other->number));
		else
			xmlHashAddEntry(seen, BAD_CAST key, row);
		result = check_row(import, row);
	}
	return result;
}

static enum db_result
write_grant(struct import *import, const struct import_row *row, uint64_t account)
{
	const struct import_unit *unit = xmlHashLookup(import->units, BAD_CAST row->value[G_UNIT]);
	const char *to = value_of(row, G_TO);
	struct row stored;
	enum db_result result = db_row(import->db, import->pool, &stored, &grant_read, account, row->value[G_ROLE], unit->id,
	    value_of(row, G_BLOC), first_day(row));

	if (result == DB_NO_ROW) {
		import->report->created++;
		return db_exec(import->db, &grant_insert, account, row->value[G_ROLE], unit->id, value_of(row, G_BLOC),
		    first_day(row), to, row->value[G_NUMBER], row->value[G_DATE], row->value[G_ISSUER]);
	}
	if (result != DB_OK)
		return result;
	if (strcmp(row_text(&stored, "valid_to"), to) == 0 &&
	    strcmp(row_text(&stored, "decision_number"), row->value[G_NUMBER]) == 0 &&
	    strcmp(row_text(&stored, "decision_date"), row->value[G_DATE]) == 0 &&
	    strcmp(row_text(&stored, "decision_issuer"), row->value[G_ISSUER]) == 0) {
		import->report->same++;
		return DB_OK;
	}
	import->report->changed++;
	return db_exec(import->db, &grant_update, to, row->value[G_NUMBER], row->value[G_DATE], row->value[G_ISSUER],
	    row_id(&stored, "id"));
}

static enum db_result
write(struct import *import)
{
	enum db_result result = DB_OK;

	for (size_t i = 0; i < import->count && result == DB_OK; i++) {
		const struct import_row *row = &import->rows[i];
		uint64_t account = 0;
		struct row person;

		if (row->bad)
			continue;
		result = db_row(import->db, import->pool, &person, &person_read, row->value[G_PERSON]);
		if (result == DB_OK)
			result = account_ensure(import->db, import->pool, row_id(&person, "id"), &account);
		if (result == DB_OK)
			result = write_grant(import, row, account);
	}
	return result;
}

const struct import_noun import_grants = {"grants", fields, sizeof fields / sizeof fields[0], check, write};
