#include "config.h"

#include <string.h>

#include "rating/rule_set.h"
#include "record/account.h"
#include "record/import_private.h"
#include "record/right.h"

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

static const struct sql today_read = {"SELECT CURDATE() AS today", ""};
static const struct sql person_read = {
	"SELECT p.id, COALESCE(a.id, 0) AS account_id FROM person p LEFT JOIN account a ON a.person_id = p.id WHERE p.code = ?", "s"};
static const struct sql grant_read = {
	"SELECT r.id, COALESCE(r.valid_to, '') AS valid_to, r.decision_number, r.decision_date, r.decision_issuer, "
	RIGHT_STATE " AS state FROM right_grant r WHERE r.account_id = ? AND r.role = ? AND r.unit_id = ? "
	"AND r.bloc <=> NULLIF(?, '') AND r.valid_from = ? ORDER BY r.id DESC LIMIT 1",
	"ususs"};
static const struct sql grant_insert = {
	"INSERT INTO right_grant (account_id, role, unit_id, bloc, valid_from, valid_to, decision_number, decision_date, "
	"decision_issuer, given_by, given_at) VALUES (?, ?, ?, NULLIF(?, ''), ?, NULLIF(?, ''), ?, ?, ?, NULLIF(?, 0), NOW(6))",
	"usussssssu"};
static const struct sql grant_update = {
	"UPDATE right_grant SET valid_to = NULLIF(?, ''), decision_number = ?, decision_date = ?, decision_issuer = ?, "
	"version = version + 1 WHERE id = ?",
	"ssssu"};
static const struct sql change_insert = {
	"INSERT INTO right_change (grant_id, changed_at, person_id, kind, old_to, new_to, decision_number, decision_date, "
	"decision_issuer) VALUES (?, NOW(6), NULLIF(?, 0), 'import', NULLIF(?, ''), NULLIF(?, ''), ?, ?, ?)",
	"uusssss"};

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

static bool
says_the_same(const struct row *stored, const struct import_row *row)
{
	return strcmp(row_text(stored, "valid_to"), value_of(row, G_TO)) == 0 &&
	    strcmp(row_text(stored, "decision_number"), row->value[G_NUMBER]) == 0 &&
	    strcmp(row_text(stored, "decision_date"), row->value[G_DATE]) == 0 &&
	    strcmp(row_text(stored, "decision_issuer"), row->value[G_ISSUER]) == 0;
}

/* Whoever imports gives no more than by hand: inside the own rights, not to themself, not past the last administrator. */
static enum db_result
check_giving(struct import *import, struct import_row *row, const struct right *right)
{
	const struct viewer *viewer = import->source->viewer;
	bool peers = false;
	enum db_result result = DB_OK;

	if (viewer == NULL)
		return DB_OK;
	result = right_peers(import->db, import->pool, right->scope.above[0], &peers);
	if (result == DB_OK && !access_may_grant(viewer, right, peers))
		import_bad(import, row, G_ROLE, access_own_right(viewer, right) ? "own_right" : "more_than_held", "");
	return result;
}

/* A right that has ended is not revived by an old list; what the row leaves as it is needs no leave. */
static enum db_result
check_change(struct import *import, struct import_row *row, const struct import_unit *unit, const struct row *person)
{
	const int role = access_role_parse(row->value[G_ROLE]), bloc = bloc_parse(value_of(row, G_BLOC));
	struct right right = {.role = (enum role)role, .account_id = row_id(person, "account_id"), .person_id = row_id(person, "id")};
	const char *to = value_of(row, G_TO);
	struct row stored;
	bool stays = true;
	enum db_result result = db_row(import->db, import->pool, &stored, &grant_read, right.account_id, row->value[G_ROLE], unit->id,
	    value_of(row, G_BLOC), first_day(row));
	const bool known = result == DB_OK;

	if ((result != DB_OK && result != DB_NO_ROW) || (known && says_the_same(&stored, row)))
		return result;
	if (known && strcmp(row_text(&stored, "state"), "ended") == 0)
		import_bad(import, row, G_FROM, "right_ended", row_text(&stored, "valid_to"));
	result = right_scope(import->db, import->pool, unit->id, bloc < 0 ? BLOC_NONE : (enum bloc)bloc, &right.scope, NULL);
	if (result == DB_OK)
		result = check_giving(import, row, &right);
	if (result == DB_OK && known && role == ROLE_CITY_ADMIN && to[0] != '\0')
		result = right_city_stays(import->db, import->pool, row_id(&stored, "id"), to, &stays);
	if (!stays)
		import_bad(import, row, G_TO, "last_city_admin", "");
	return result;
}

static void
check_dates(struct import *import, struct import_row *row, const char *today)
{
	const char *decided = value_of(row, G_DATE), *to = value_of(row, G_TO);

	if (to[0] != '\0' && strcmp(to, first_day(row)) <= 0)
		import_bad(import, row, G_TO, "dates_reversed", first_day(row));
	if (strcmp(decided, today) > 0)
		import_bad(import, row, G_DATE, "decision_to_come", "");
	else if (strcmp(first_day(row), decided) < 0)
		import_bad(import, row, G_FROM, "before_decision", decided);
}

static enum db_result
check_row(struct import *import, struct import_row *row, const char *today)
{
	const struct import_unit *unit = import_find_unit(import, row, G_UNIT);
	const char *role = row->value[G_ROLE];
	struct row person;
	enum db_result result;

	if (strncmp(role, "bloc_", 5) == 0 && value_of(row, G_BLOC)[0] == '\0')
		import_bad(import, row, G_BLOC, "required", "");
	if (strncmp(role, "unit_", 5) == 0 && unit != NULL && strcmp(unit->kind, "agency") != 0)
		import_bad(import, row, G_UNIT, "not_agency", "");
	check_dates(import, row, today);
	if (row->value[G_PERSON][0] == '\0')
		return DB_OK;
	result = db_row(import->db, import->pool, &person, &person_read, row->value[G_PERSON]);
	if (result == DB_NO_ROW)
		import_bad(import, row, G_PERSON, "unknown_person", "");
	if (result == DB_OK && !row->bad && unit != NULL)
		result = check_change(import, row, unit, &person);
	return result == DB_NO_ROW ? DB_OK : result;
}

static enum db_result
check(struct import *import)
{
	xmlHashTablePtr seen = import_table(import);
	struct row day;
	enum db_result result = db_row(import->db, import->pool, &day, &today_read);

	for (size_t i = 0; i < import->count && result == DB_OK; i++) {
		struct import_row *row = &import->rows[i];
		const char *key = pool_printf(import->pool, "%s|%s|%s|%s|%s", row->value[G_PERSON], row->value[G_ROLE],
		    row->value[G_UNIT], value_of(row, G_BLOC), first_day(row));
		const struct import_row *other = xmlHashLookup(seen, BAD_CAST key);

		if (other != NULL)
			import_bad(import, row, G_ROLE, "duplicate", import_number(import, other->number));
		else
			xmlHashAddEntry(seen, BAD_CAST key, row);
		result = check_row(import, row, row_text(&day, "today"));
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
		    first_day(row), to, row->value[G_NUMBER], row->value[G_DATE], row->value[G_ISSUER], import->source->person_id);
	}
	if (result != DB_OK)
		return result;
	if (says_the_same(&stored, row)) {
		import->report->same++;
		return DB_OK;
	}
	import->report->changed++;
	result = db_exec(import->db, &change_insert, row_id(&stored, "id"), import->source->person_id, row_text(&stored, "valid_to"), to,
	    row->value[G_NUMBER], row->value[G_DATE], row->value[G_ISSUER]);
	if (result != DB_OK)
		return result;
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

const struct import_noun import_grants = {"grants", fields, sizeof fields / sizeof fields[0], check, write, NULL};
