#include "config.h"

#include <string.h>

#include "record/unit_change_private.h"

#define HELD(table) "(" table ".valid_to IS NULL OR " table ".valid_to > ?)"

static const struct sql unit_insert = {
	"INSERT INTO unit (code, name, short_name, kind, bloc, type, parent_id, ord, valid_from) SELECT ?, ?, ?, ?, ?, ?, ?, "
	"COALESCE(MAX(ord), 0) + 1, ? FROM unit",
	"ssssssus"};
static const struct sql history_insert = {
	"INSERT INTO unit_history (unit_id, valid_from, name, short_name, parent_id, basis) SELECT id, ?, name, short_name, "
	"parent_id, ? "
	"FROM unit WHERE id = ? ON DUPLICATE KEY UPDATE valid_to = NULL, name = VALUES(name), short_name = VALUES(short_name), "
	"parent_id = VALUES(parent_id), basis = VALUES(basis)",
	"ssu"};
static const struct sql history_close = {
	"UPDATE unit_history SET valid_to = ? WHERE unit_id = ? AND valid_to IS NULL", "su"};
static const struct sql unit_rename = {
	"UPDATE unit SET name = ?, short_name = ?, version = version + 1 WHERE id = ?", "ssu"};
/* Papers from that day on bear the new name; the agency's style stays. */
static const struct sql letterhead_rename = {
	"INSERT INTO letterhead (unit_id, valid_from, style, upper_line, lower_line, place, number_suffix) "
	"SELECT unit_id, ?, style, upper_line, UPPER(?), place, number_suffix FROM letterhead WHERE unit_id = ? AND valid_from <= ? "
	"ORDER BY valid_from DESC LIMIT 1 ON DUPLICATE KEY UPDATE lower_line = VALUES(lower_line)",
	"ssus"};
static const struct sql unit_move = {"UPDATE unit SET parent_id = ?, version = version + 1 WHERE id = ?", "uu"};
static const struct sql unit_bloc = {
	"UPDATE unit u JOIN (WITH RECURSIVE d (id, depth) AS (SELECT id, 0 FROM unit WHERE id = ? UNION ALL "
	"SELECT c.id, d.depth + 1 FROM d JOIN unit c ON c.parent_id = d.id WHERE d.depth < 20) SELECT id FROM d) x ON x.id = u.id "
	"SET u.bloc = ?, u.version = u.version + 1 WHERE u.bloc = ?",
	"uss"};
static const struct sql unit_end = {"UPDATE unit SET valid_to = ?, version = version + 1 WHERE id = ?", "su"};
static const struct sql successor_insert = {
	"INSERT IGNORE INTO unit_successor (unit_id, successor_id, valid_from) VALUES (?, ?, ?)", "uus"};

/* Children, all of them or those of a list, that are there on the day. */
#define CHILDREN \
	"u.parent_id = ? AND (u.valid_to IS NULL OR u.valid_to > ?) AND (? = '' OR FIND_IN_SET(u.code, CONVERT(? USING ascii)))"
static const struct sql children_close = {
	"UPDATE unit_history h JOIN unit u ON u.id = h.unit_id SET h.valid_to = ? WHERE h.valid_to IS NULL AND h.valid_from < ? AND "
	CHILDREN, "ssusss"};
static const struct sql children_history = {
	"INSERT INTO unit_history (unit_id, valid_from, name, short_name, parent_id, basis) SELECT u.id, ?, u.name, u.short_name, ?, "
	"? "
	"FROM unit u WHERE " CHILDREN " ON DUPLICATE KEY UPDATE parent_id = VALUES(parent_id), basis = VALUES(basis)",
	"sususss"};
static const struct sql children_move = {
	"UPDATE unit u SET u.parent_id = ?, u.version = u.version + 1 WHERE " CHILDREN, "uusss"};

/* People of the unit, all of them or those of a list. */
#define CHOSEN "(? = '' OR a.person_id IN (SELECT p.id FROM person p WHERE FIND_IN_SET(p.code, CONVERT(? USING ascii))))"
/* A leader leads nothing new by a merger: head and deputy are deputies in a unit of the same kind, members in another. */
static const struct sql people_copy = {
	"INSERT INTO assignment (person_id, unit_id, position_id, `rank`, main, management_level, valid_from, valid_to) "
	"SELECT a.person_id, ?, a.position_id, CASE WHEN ? AND a.`rank` = 'head' THEN 'head' WHEN a.`rank` = 'member' OR ? THEN "
	"'member' "
	"ELSE 'deputy' END, a.main, a.management_level, ?, a.valid_to FROM assignment a WHERE a.unit_id = ? AND a.valid_from < ? AND "
	HELD("a") " AND " CHOSEN " AND NOT EXISTS (SELECT 1 FROM assignment e WHERE e.person_id = a.person_id AND e.unit_id = ? "
	"AND e.position_id = a.position_id AND " HELD("e") ")",
	"uiisussssus"};
static const struct sql fields_copy = {
	"INSERT IGNORE INTO assignment_field (assignment_id, unit_id) SELECT n.id, f.unit_id FROM assignment a "
	"JOIN assignment_field f ON f.assignment_id = a.id JOIN assignment n ON n.person_id = a.person_id AND n.unit_id = ? "
	"AND n.position_id = a.position_id AND n.valid_from = ? AND n.`rank` = 'deputy' WHERE a.unit_id = ? AND " HELD("a") " AND "
	CHOSEN,
	"ususss"};
/* Who already worked there in the same post has the main assignment there now. */
static const struct sql people_main = {
	"UPDATE assignment e JOIN assignment a ON a.person_id = e.person_id AND a.unit_id = ? AND a.position_id = e.position_id "
	"AND a.main AND a.valid_from < ? AND " HELD("a") " AND " CHOSEN " SET e.main = TRUE WHERE e.unit_id = ? AND " HELD("e"),
	"ussssus"};
static const struct sql people_end = {
	"UPDATE assignment a SET a.valid_to = ? WHERE a.unit_id = ? AND a.valid_from < ? AND " HELD("a") " AND " CHOSEN, "sussss"};
static const struct sql people_shift = {
	"UPDATE IGNORE assignment a SET a.unit_id = ? WHERE a.unit_id = ? AND a.valid_from >= ? AND " CHOSEN, "uusss"};

static const struct sql fields_shift = {"UPDATE IGNORE assignment_field SET unit_id = ? WHERE unit_id = ?", "uu"};
static const struct sql fields_clear = {"DELETE FROM assignment_field WHERE unit_id = ?", "u"};
static const struct sql grants_end = {
	"UPDATE right_grant g SET g.valid_to = GREATEST(g.valid_from, ?) WHERE g.unit_id = ? AND " HELD("g"), "sus"};
static const struct sql bindings_end = {
	"UPDATE criteria_binding b SET b.valid_to = GREATEST(b.valid_from, ?) WHERE b.unit_id = ? AND " HELD("b"), "sus"};
static const struct sql scopes_end = {
	"UPDATE authority t SET t.valid_to = GREATEST(t.valid_from, ?) WHERE t.unit_id = ? AND " HELD("t"), "sus"};
#define POINTS_TO "? IN (t.authority_unit_id, COALESCE(t.superior_unit_id, 0), COALESCE(t.advice_unit_id, 0)) AND "
static const struct sql authority_copy = {
	"INSERT INTO authority (unit_id, bloc, management_level, authority_unit_id, collective, superior_unit_id, advice_unit_id, "
	"basis, "
	"valid_from, valid_to) SELECT t.unit_id, t.bloc, t.management_level, IF(t.authority_unit_id = ?, ?, t.authority_unit_id), "
	"t.collective, IF(t.superior_unit_id = ?, ?, t.superior_unit_id), IF(t.advice_unit_id = ?, ?, t.advice_unit_id), t.basis, ?, "
	"t.valid_to FROM authority t WHERE " POINTS_TO "t.valid_from < ? AND " HELD("t"),
	"uuuuuususs"};
static const struct sql authority_end = {
	"UPDATE authority t SET t.valid_to = ? WHERE " POINTS_TO "t.valid_from < ? AND " HELD("t"), "suss"};
static const struct sql authority_shift = {
	"UPDATE authority t SET t.authority_unit_id = IF(t.authority_unit_id = ?, ?, t.authority_unit_id), "
	"t.superior_unit_id = IF(t.superior_unit_id = ?, ?, t.superior_unit_id), "
	"t.advice_unit_id = IF(t.advice_unit_id = ?, ?, t.advice_unit_id) WHERE " POINTS_TO "t.valid_from >= ?",
	"uuuuuuus"};
static const struct sql letterhead_inherit = {
	"INSERT INTO letterhead (unit_id, valid_from, style, upper_line, lower_line, place, number_suffix) "
	"SELECT r.id, ?, l.style, l.upper_line, UPPER(r.name), l.place, '' FROM letterhead l JOIN unit r ON r.id = ? "
	"WHERE l.unit_id = ? AND l.valid_from <= ? AND r.kind = 'agency' AND NOT EXISTS (SELECT 1 FROM letterhead x WHERE x.unit_id "
	"= r.id) "
	"ORDER BY l.valid_from DESC LIMIT 1",
	"suus"};
static const struct sql account_end = {
	"UPDATE account SET state = 'disabled', version = version + 1 WHERE unit_id = ? AND state <> 'disabled'", "u"};
static const struct sql sessions_end = {
	"UPDATE session s JOIN account a ON a.id = s.account_id SET s.ended_at = SYSDATE(6) WHERE a.unit_id = ? AND s.ended_at IS "
	"NULL",
	"u"};
static const struct sql holders_end = {
	"UPDATE account_holder h JOIN account a ON a.id = h.account_id SET h.valid_to = GREATEST(h.valid_from, ?) WHERE a.unit_id = "
	"? AND "
	HELD("h"), "sus"};

/* One change on its way to the tables. */
struct writing {
	struct db			*db;
	struct forest			*forest;
	const struct unit_change	*change;
	const char			*day;
	uint64_t			 unit;
};

static uint64_t
id_of(const struct writing *writing, const char *code)
{
	const struct forest_unit *unit = forest_find(writing->forest, code);

	return unit == NULL ? 0 : unit->id;
}

static enum db_result
write_history(const struct writing *writing, uint64_t id)
{
	const enum db_result result = db_exec(writing->db, &history_close, writing->day, id);

	return result == DB_OK ? db_exec(writing->db, &history_insert, writing->day, writing->change->basis, id) : result;
}

static enum db_result
write_new(const struct writing *writing, uint64_t *id)
{
	const struct unit_change *change = writing->change;
	enum db_result result = db_exec(writing->db, &unit_insert, change->code, change->name, change->short_name, change->kind,
	    change->bloc, change->type, id_of(writing, change->parent), writing->day);

	if (result != DB_OK)
		return result;
	*id = db_insert_id(writing->db);
	forest_set_id(writing->forest, change->code, *id);
	return db_exec(writing->db, &history_insert, writing->day, change->basis, *id);
}

static enum db_result
write_rename(const struct writing *writing)
{
	const struct unit_change *change = writing->change;
	enum db_result result = db_exec(writing->db, &unit_rename, change->name, change->short_name, writing->unit);

	if (result == DB_OK)
		result = write_history(writing, writing->unit);
	return result == DB_OK ?
	    db_exec(writing->db, &letterhead_rename, writing->day, change->name, writing->unit, writing->day) : result;
}

static enum db_result
write_move(const struct writing *writing, const char *bloc)
{
	const struct unit_change *change = writing->change;
	enum db_result result = db_exec(writing->db, &unit_move, id_of(writing, change->parent), writing->unit);

	if (result == DB_OK)
		result = write_history(writing, writing->unit);
	if (result == DB_OK && change->bloc[0] != '\0' && strcmp(change->bloc, bloc) != 0)
		result = db_exec(writing->db, &unit_bloc, writing->unit, change->bloc, bloc);
	return result;
}

static enum db_result
write_children(const struct writing *writing, uint64_t to, const char *list)
{
	const char *day = writing->day;
	const uint64_t from = writing->unit;
	enum db_result result = db_exec(writing->db, &children_close, day, day, from, day, list, list);

	if (result == DB_OK)
		result = db_exec(writing->db, &children_history, day, to, writing->change->basis, from, day, list, list);
	return result == DB_OK ? db_exec(writing->db, &children_move, to, from, day, list, list) : result;
}

/* The assignments that hold end on the day and go on in the other unit; those that begin later begin there. */
static enum db_result
write_people(const struct writing *writing, uint64_t to, bool other_kind, const char *list)
{
	struct db *db = writing->db;
	const char *day = writing->day;
	const uint64_t from = writing->unit;
	enum db_result result = db_exec(db, &people_main, from, day, day, list, list, to, day);

	if (result == DB_OK)
		result = db_exec(db, &people_copy, to, (int64_t)writing->change->keep_head, (int64_t)other_kind, day, from, day, day, list,
		    list, to, day);
	if (result == DB_OK)
		result = db_exec(db, &fields_copy, to, day, from, day, list, list);
	if (result == DB_OK)
		result = db_exec(db, &people_end, day, from, day, day, list, list);
	return result == DB_OK ? db_exec(db, &people_shift, to, from, day, list, list) : result;
}

/* Who decides or advises from a unit that ends does so from its receiver; what was given for its own branch ends. */
static enum db_result
write_authorities(const struct writing *writing, uint64_t to)
{
	struct db *db = writing->db;
	const char *day = writing->day;
	const uint64_t from = writing->unit;
	enum db_result result = db_exec(db, &scopes_end, day, from, day);

	if (result == DB_OK && to != 0)
		result = db_exec(db, &authority_copy, from, to, from, to, from, to, day, from, day, day);
	if (result == DB_OK)
		result = db_exec(db, &authority_end, day, from, day, day);
	if (result == DB_OK && to != 0)
		result = db_exec(db, &authority_shift, from, to, from, to, from, to, from, day);
	return result;
}

static enum db_result
write_end(const struct writing *writing, uint64_t to)
{
	struct db *db = writing->db;
	const char *day = writing->day;
	const uint64_t unit = writing->unit;
	enum db_result result = write_authorities(writing, to);

	if (result == DB_OK)
		result = db_exec(db, &grants_end, day, unit, day);
	if (result == DB_OK)
		result = db_exec(db, &bindings_end, day, unit, day);
	if (result == DB_OK)
		result = db_exec(db, &holders_end, day, unit, day);
	if (result == DB_OK)
		result = db_exec(db, &account_end, unit);
	if (result == DB_OK)
		result = db_exec(db, &sessions_end, unit);
	if (result == DB_OK && to != 0)
		result = db_exec(db, &fields_shift, to, unit);
	if (result == DB_OK)
		result = db_exec(db, &fields_clear, unit);
	if (result == DB_OK)
		result = db_exec(db, &history_close, day, unit);
	if (result == DB_OK)
		result = db_exec(db, &unit_end, day, unit);
	if (result == DB_OK && to != 0)
		result = db_exec(db, &successor_insert, unit, to, day);
	return result;
}

static enum db_result
write_merge(const struct writing *writing, bool other_kind)
{
	const uint64_t to = id_of(writing, writing->change->receiver);
	enum db_result result = write_children(writing, to, "");

	if (result == DB_OK)
		result = write_people(writing, to, other_kind, "");
	if (result == DB_OK)
		result = db_exec(writing->db, &letterhead_inherit, writing->day, to, writing->unit, writing->day);
	return result == DB_OK ? write_end(writing, to) : result;
}

static enum db_result
write_split(const struct writing *writing, bool other_kind)
{
	const struct unit_change *change = writing->change;
	uint64_t to = 0;
	enum db_result result = write_new(writing, &to);

	if (result == DB_OK && change->units[0] != '\0')
		result = write_children(writing, to, change->units);
	if (result == DB_OK && change->people[0] != '\0')
		result = write_people(writing, to, other_kind, change->people);
	if (result == DB_OK)
		result = db_exec(writing->db, &letterhead_inherit, writing->day, to, writing->unit, writing->day);
	return result == DB_OK ? db_exec(writing->db, &successor_insert, writing->unit, to, writing->day) : result;
}

enum db_result
unit_change_write(struct db *db, struct forest *forest, const struct unit_change *change,
    struct unit_problem *problem)
{
	const struct forest_unit *unit = forest_find(forest, change->unit), *receiver;
	struct writing writing = {db, forest, change, change->effective, unit == NULL ? 0 : unit->id};
	const char *bloc = unit == NULL ? "" : unit->bloc, *kind = unit == NULL ? "" : unit->kind;
	bool other_kind;
	uint64_t id;

	if (!forest_take(forest, change, problem))
		return DB_NO_ROW;
	receiver = forest_find(forest, change->act == UNIT_SPLIT ? change->code : change->receiver);
	other_kind = receiver != NULL && strcmp(receiver->kind, kind) != 0;
	switch (change->act) {
	case UNIT_CREATE:
		return write_new(&writing, &id);
	case UNIT_RENAME:
		return write_rename(&writing);
	case UNIT_MOVE:
		return write_move(&writing, bloc);
	case UNIT_SPLIT:
		return write_split(&writing, other_kind);
	case UNIT_MERGE:
		return write_merge(&writing, other_kind);
	case UNIT_END:
		return change->receiver[0] != '\0' ? write_merge(&writing, other_kind) : write_end(&writing, 0);
	case UNIT_ACTS:
		break;
	}
	return DB_ERROR;
}
