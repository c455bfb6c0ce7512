#include "config.h"

#include <string.h>

#include "rating/rule_set.h"
#include "record/right.h"

#define COLUMNS \
	"SELECT r.id, r.account_id, r.role, r.unit_id, r.bloc, " RIGHT_BLOC " AS reach, r.valid_from, r.valid_to, r.version, " \
	"r.decision_number, r.decision_date, r.decision_issuer, DATE_FORMAT(r.given_at, '%Y-%m-%dT%H:%i:%s') AS given_at, " \
	"CONCAT(b.family_name, ' ', b.given_name) AS given_by, " RIGHT_STATE " AS state, " \
	"a.name AS account, IF(a.unit_id IS NULL, NULL, 'yes') AS unit_account, p.id AS person_id, " \
	"CONCAT(p.family_name, ' ', p.given_name) AS name, u.name AS unit, u.kind, " \
	"(SELECT o.name FROM assignment m JOIN position o ON o.id = m.position_id WHERE m.person_id = p.id AND m.main " \
	"AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) LIMIT 1) AS position, " \
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = r.unit_id) AS above " \
	"FROM right_grant r JOIN unit u ON u.id = r.unit_id JOIN account a ON a.id = r.account_id " \
	"LEFT JOIN person p ON p.id = " RIGHT_PERSON " LEFT JOIN person b ON b.id = r.given_by WHERE r.id = ?"

static const struct sql right_read = {COLUMNS, "u"};
static const struct sql right_lock = {"SELECT id FROM right_grant WHERE id = ? FOR UPDATE", "u"};
static const struct sql scope_read = {
	"SELECT u.kind, IF(EXISTS (SELECT 1 FROM unit_closure z "
	"JOIN unit y ON y.id = z.descendant_id WHERE z.ancestor_id = u.id AND y.bloc <> u.bloc), NULL, u.bloc) AS only_bloc, "
	"COALESCE(u.agency_id, u.id) AS agency_id, "
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = u.id) AS above "
	"FROM unit u WHERE u.id = ? AND (u.valid_to IS NULL OR u.valid_to > CURDATE())",
	"u"};
static const struct sql peers_read = {
	"SELECT value FROM setting WHERE name = 'second_unit_admin' AND unit_id IN (0, ?) ORDER BY unit_id DESC LIMIT 1", "u"};
/* Written, not only locked: two nodes must conflict, or each could end the other's last one. */
static const struct sql city_touch = {
	"UPDATE right_grant SET version = version + 1 WHERE role = 'city_admin' AND (valid_to IS NULL OR valid_to > CURDATE()) "
	"AND id <> ?",
	"u"};
static const struct sql city_others = {
	"SELECT COUNT(*) AS others FROM right_grant r JOIN right_grant o ON o.role = 'city_admin' AND o.id <> r.id "
	"AND (o.bloc IS NULL OR o.bloc <=> r.bloc) "
	"JOIN unit_closure c ON c.ancestor_id = o.unit_id AND c.descendant_id = r.unit_id JOIN account a ON a.id = o.account_id "
	"AND a.state <> 'disabled' WHERE r.id = ? AND o.valid_from <= ? "
	"AND (o.valid_to IS NULL OR (o.valid_to > ? AND o.valid_to >= r.valid_to))",
	"uss"};

#define LAST_LEAVE \
	"JOIN right_change c ON c.grant_id = r.id AND c.kind = 'leave' AND c.new_to = ? " \
	"AND c.id = (SELECT MAX(x.id) FROM right_change x WHERE x.grant_id = r.id) "
static const struct sql leave_change = {
	"INSERT INTO right_change (grant_id, changed_at, kind, old_to, new_to, decision_number, decision_date, decision_issuer, reason) "
	"SELECT id, NOW(6), 'leave', valid_to, GREATEST(valid_from, ?), decision_number, decision_date, decision_issuer, LEFT(?, 500) "
	"FROM right_grant WHERE account_id = ? AND (valid_to IS NULL OR valid_to > GREATEST(valid_from, ?))",
	"ssus"};
static const struct sql leave_end = {
	"UPDATE right_grant SET valid_to = GREATEST(valid_from, ?), version = version + 1 WHERE account_id = ? "
	"AND (valid_to IS NULL OR valid_to > GREATEST(valid_from, ?))",
	"sus"};
static const struct sql return_end = {
	"UPDATE right_grant r " LAST_LEAVE "SET r.valid_to = c.old_to, r.version = r.version + 1 WHERE r.account_id = ?", "su"};
static const struct sql return_change = {
	"INSERT INTO right_change (grant_id, changed_at, kind, old_to, new_to, decision_number, decision_date, decision_issuer) "
	"SELECT r.id, NOW(6), 'return', c.new_to, c.old_to, c.decision_number, c.decision_date, c.decision_issuer FROM right_grant r "
	LAST_LEAVE "WHERE r.account_id = ?",
	"su"};
static const struct sql account_rights = {
	"SELECT r.id FROM right_grant r WHERE r.account_id = ? AND " RIGHT_STATE " <> 'ended'", "u"};

enum db_result
right_leave(struct db *db, uint64_t account_id, const char *day, const char *reason)
{
	const enum db_result result = db_exec(db, &leave_change, day, reason, account_id, day);

	return result == DB_OK ? db_exec(db, &leave_end, day, account_id, day) : result;
}

enum db_result
right_leave_undo(struct db *db, uint64_t account_id, const char *day)
{
	const enum db_result result = db_exec(db, &return_end, day, account_id);

	return result == DB_OK ? db_exec(db, &return_change, day, account_id) : result;
}

enum db_result
right_may_end_all(struct db *db, struct pool *pool, const struct viewer *viewer, uint64_t account_id, bool *may)
{
	struct right_record record;
	struct rows rows;
	enum db_result result = db_rows(db, pool, &rows, &account_rights, account_id);

	*may = true;
	for (size_t i = 0; result == DB_OK && *may && i < rows.count; i++) {
		result = right_load(db, pool, row_id(&rows.row[i], "id"), false, &record);
		*may = result == DB_OK && access_may_grant(viewer, &record.right, record.peers);
	}
	return result;
}

enum db_result
right_peers(struct db *db, struct pool *pool, uint64_t unit_id, bool *allowed)
{
	struct row row;
	const enum db_result result = db_row(db, pool, &row, &peers_read, unit_id);

	*allowed = result == DB_OK && strcmp(row_text(&row, "value"), "yes") == 0;
	return result == DB_NO_ROW ? DB_OK : result;
}

enum db_result
right_load(struct db *db, struct pool *pool, uint64_t id, bool locked, struct right_record *record)
{
	struct row *row = &record->row;
	struct right *right = &record->right;
	enum db_result result = locked ? db_row(db, pool, row, &right_lock, id) : DB_OK;

	memset(right, 0, sizeof *right);
	if (result == DB_OK)
		result = db_row(db, pool, row, &right_read, id);
	if (result != DB_OK)
		return result;
	right->role = (enum role)access_role_parse(row_text(row, "role"));
	right->account_id = row_id(row, "account_id");
	right->person_id = row_id(row, "person_id");
	right->scope.unit_id = row_id(row, "unit_id");
	right->scope.bloc = row_null(row, "reach") ? BLOC_NONE : (enum bloc)bloc_parse(row_text(row, "reach"));
	access_read_above(&right->scope, row_text(row, "above"));
	return right_peers(db, pool, right->scope.unit_id, &record->peers);
}

enum db_result
right_scope(struct db *db, struct pool *pool, uint64_t unit_id, enum bloc bloc, struct object *object, const char **kind)
{
	struct row row;
	const enum db_result result = db_row(db, pool, &row, &scope_read, unit_id);

	memset(object, 0, sizeof *object);
	if (result != DB_OK)
		return result;
	object->unit_id = row_id(&row, "agency_id");
	object->bloc = bloc != BLOC_NONE ? bloc :
	    row_null(&row, "only_bloc") ? BLOC_NONE : (enum bloc)bloc_parse(row_text(&row, "only_bloc"));
	access_read_above(object, row_text(&row, "above"));
	if (kind != NULL)
		*kind = row_text(&row, "kind");
	return DB_OK;
}

enum db_result
right_city_stays(struct db *db, struct pool *pool, uint64_t id, const char *new_to, bool *stays)
{
	struct row row;
	enum db_result result = db_exec(db, &city_touch, id);

	if (result == DB_OK)
		result = db_row(db, pool, &row, &city_others, id, new_to, new_to);
	*stays = result == DB_OK && row_int(&row, "others") > 0;
	return result;
}
