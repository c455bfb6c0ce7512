#include "config.h"

#include <string.h>

#include "record/import_person.h"
#include "record/scope.h"

static const struct sql units_read = {"SELECT u.code FROM " SCOPE_UNITS "JOIN unit u ON u.id = s.id", "u"};
/* A deputy's fields decide whose superior the deputy is. */
static void
check_fields(struct import *import, struct import_row *row, xmlHashTablePtr units)
{
	char *codes = row->value[P_FIELD] == NULL ? NULL : pool_strdup(import->pool, row->value[P_FIELD]), *rest = NULL;

	for (char *code = codes == NULL ? NULL : strtok_r(codes, ";", &rest); code != NULL; code = strtok_r(NULL, ";", &rest))
		if (xmlHashLookup(units, BAD_CAST code) == NULL)
			import_bad(import, row, P_FIELD, "out_of_scope", "");
}

/* Where the person works besides: a list that names somebody ends what it does not name. */
static const struct sql outside_read = {
	"SELECT u.code FROM person p JOIN assignment m ON m.person_id = p.id AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) "
	"JOIN unit u ON u.id = m.unit_id WHERE p.code = ? AND m.unit_id NOT IN (SELECT s.id FROM " SCOPE_UNITS ") LIMIT 1",
	"su"};
/* A list may name an account: a person who has one, or rights by one, outside the grants is not theirs to change. */
static const struct sql above_read = {
	"SELECT 1 AS above FROM person p JOIN account a ON a.person_id = p.id JOIN right_grant r ON r.account_id = a.id "
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) WHERE p.code = ? AND r.unit_id NOT IN (SELECT s.id FROM " SCOPE_UNITS ") LIMIT 1",
	"su"};

static enum db_result
check_code(struct import *import, struct import_row *row)
{
	const uint64_t account = import->source->account_id;
	struct row found;
	enum db_result result = db_row(import->db, import->pool, &found, &outside_read, row->value[P_CODE], account);

	if (result == DB_OK)
		import_bad(import, row, P_CODE, "works_outside", row_text(&found, "code"));
	if (result != DB_NO_ROW)
		return result;
	result = db_row(import->db, import->pool, &found, &above_read, row->value[P_CODE], account);
	if (result == DB_OK)
		import_bad(import, row, P_CODE, "beyond_rights", "");
	return result == DB_NO_ROW ? DB_OK : result;
}

enum db_result
import_person_scope(struct import *import)
{
	xmlHashTablePtr units = import_table(import);
	struct rows rows;
	enum db_result result = db_rows(import->db, import->pool, &rows, &units_read, import->source->account_id);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++)
		xmlHashAddEntry(units, BAD_CAST row_text(&rows.row[i], "code"), import);
	for (size_t i = 0; result == DB_OK && i < import->count; i++) {
		struct import_row *row = &import->rows[i];

		if (row->value[P_UNIT][0] != '\0' && xmlHashLookup(units, BAD_CAST row->value[P_UNIT]) == NULL)
			import_bad(import, row, P_UNIT, "out_of_scope", "");
		check_fields(import, row, units);
		if (row->value[P_CODE][0] != '\0')
			result = check_code(import, row);
	}
	return result;
}
