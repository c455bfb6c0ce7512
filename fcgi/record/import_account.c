#include "config.h"

#include <string.h>

#include "record/import_private.h"
#include "record/issue.h"
#include "record/scope.h"

enum { A_PERSON, A_NAME };

/* People to be given an account, by code. The name beside it is for the clerk's eye and is checked against ours. */
static const struct import_field fields[] = {
	[A_PERSON] = {"person", CELL_CODE, 32, true},
	[A_NAME] = {"name", CELL_TEXT, 130, false},
};

static const struct sql person_read = {
	"SELECT p.id, a.name AS account, CONCAT(p.family_name, ' ', p.given_name) AS name, m.unit_id IS NOT NULL AS works, "
	"COALESCE(u.agency_id, u.id) AS agency_id, "
	"a.id IS NOT NULL AND NOT (a.state = 'issued' AND a.issued_at IS NULL) AS has_account, "
	"EXISTS (SELECT 1 FROM " SCOPE_UNITS "WHERE s.id = m.unit_id) AS in_scope, " ISSUE_NOT_ABOVE " AS allowed FROM person p "
	"LEFT JOIN assignment m ON m.person_id = p.id AND m.main AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) "
	"LEFT JOIN unit u ON u.id = m.unit_id LEFT JOIN account a ON a.person_id = p.id WHERE p.code = ?",
	"uus"};
static const struct sql batch_insert = {
	"INSERT INTO issue_batch (account_id, what, created_at) VALUES (?, LEFT(?, 200), NOW(6))", "us"};
static const struct sql batch_count = {"UPDATE issue_batch SET has_account = ? WHERE id = ?", "iu"};
static const struct sql item_insert = {"INSERT INTO issue_item (batch_id, person_id, agency_id) VALUES (?, ?, ?)", "uuu"};

static enum db_result
check_person(struct import *import, struct import_row *row)
{
	const char *code = row->value[A_PERSON], *name = row->value[A_NAME];
	struct row person;
	const enum db_result result = db_row(import->db, import->pool, &person, &person_read, import->source->account_id,
	    import->source->account_id, code);

	if (result == DB_NO_ROW)
		import_bad(import, row, A_PERSON, "unknown_person", "");
	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_OK : result;
	if (row_int(&person, "works") == 0)
		import_bad(import, row, A_PERSON, "no_work", "");
	else if (row_int(&person, "in_scope") == 0)
		import_bad(import, row, A_PERSON, "out_of_scope", "");
	else if (row_int(&person, "allowed") == 0)
		import_bad(import, row, A_PERSON, "beyond_rights", "");
	else if (row_int(&person, "has_account") != 0)
		import_note(import, row, A_PERSON, "has_account", row_text(&person, "account"));
	if (name != NULL && name[0] != '\0' && strcmp(name, row_text(&person, "name")) != 0)
		import_bad(import, row, A_NAME, "other_name", row_text(&person, "name"));
	return DB_OK;
}

static enum db_result
check(struct import *import)
{
	xmlHashTablePtr seen = import_table(import);
	enum db_result result = DB_OK;

	for (size_t i = 0; i < import->count && result == DB_OK; i++) {
		struct import_row *row = &import->rows[i];
		const struct import_row *other;

		if (row->value[A_PERSON][0] == '\0')
			continue;
		other = xmlHashLookup(seen, BAD_CAST row->value[A_PERSON]);
		if (other != NULL)
			import_bad(import, row, A_PERSON, "duplicate", import_number(import, other->number));
		else
			xmlHashAddEntry(seen, BAD_CAST row->value[A_PERSON], row);
		result = check_person(import, row);
	}
	return result;
}

/* Whoever has an account keeps it; the others wait in a batch, which issues their codes (page/issue_batch.c). */
static enum db_result
write(struct import *import)
{
	struct import_report *report = import->report;
	enum db_result result = DB_OK;

	for (size_t i = 0; i < import->count && result == DB_OK; i++) {
		struct row person;

		if (import->rows[i].bad)
			continue;
		result = db_row(import->db, import->pool, &person, &person_read, import->source->account_id, import->source->account_id,
		    import->rows[i].value[A_PERSON]);
		if (result == DB_OK && row_int(&person, "has_account") != 0) {
			report->same++;
		} else if (result == DB_OK) {
			if (report->created++ == 0) {
				result = db_exec(import->db, &batch_insert, import->source->account_id, import->source->file_name);
				report->batch_id = db_insert_id(import->db);
			}
			if (result == DB_OK)
				result = db_exec(import->db, &item_insert, report->batch_id, row_id(&person, "id"),
				    row_id(&person, "agency_id"));
		}
	}
	return result == DB_OK && report->created > 0 ? db_exec(import->db, &batch_count, (int64_t)report->same, report->batch_id) : result;
}

const struct import_noun import_accounts = {"accounts", fields, sizeof fields / sizeof fields[0], check, write, NULL};
