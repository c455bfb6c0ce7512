#include "config.h"

#include <string.h>

#include "page/unit/unit.h"
#include "record/period.h"

/* All ask for the units by a list of codes between commas. */
#define NAMED(column) "FIND_IN_SET(" column ", CONVERT(? USING ascii))"
#define LIVES(table) "(" table ".valid_to IS NULL OR " table ".valid_to > CURDATE())"
#define HOLDS(table) table ".valid_from <= CURDATE() AND " LIVES(table)

static const struct sql branch_row = {
	"SELECT COUNT(DISTINCT u.id) AS units, COUNT(DISTINCT m.person_id) AS people FROM unit t "
	"JOIN unit_closure c ON c.ancestor_id = t.id JOIN unit u ON u.id = c.descendant_id AND " LIVES("u")
	" LEFT JOIN assignment m ON m.unit_id = u.id AND m.main AND " HOLDS("m") " WHERE " NAMED("t.code"),
	"s"};
static const struct sql grant_rows = {
	"SELECT r.role, r.bloc, u.name AS unit, a.name AS account, r.decision_number AS decision FROM right_grant r "
	"JOIN unit u ON u.id = r.unit_id JOIN account a ON a.id = r.account_id WHERE " NAMED("u.code") " AND " LIVES("r")
	" ORDER BY u.name, r.role, a.name LIMIT 100",
	"s"};
static const struct sql authority_rows = {
	"SELECT s.name AS scope, t.bloc, t.management_level AS level, d.name AS authority, v.name AS superior, w.name AS advice, "
	"IF(" NAMED("s.code") ", 'yes', NULL) AS own FROM authority t JOIN unit s ON s.id = t.unit_id JOIN unit d ON d.id = "
	"t.authority_unit_id "
	"LEFT JOIN unit v ON v.id = t.superior_unit_id LEFT JOIN unit w ON w.id = t.advice_unit_id WHERE " LIVES("t") " AND ("
	NAMED("s.code") " OR " NAMED("d.code") " OR " NAMED("v.code") " OR " NAMED("w.code") ") ORDER BY t.id LIMIT 100",
	"sssss"};
static const struct sql rule_rows = {
	"SELECT 'set' AS what, r.number, u.name AS unit FROM rule_set r JOIN unit u ON u.id = r.unit_id WHERE r.state = 'approved' "
	"AND "
	NAMED("u.code") " UNION ALL SELECT 'binding', s.name, u.name FROM criteria_binding b JOIN criteria_set s ON s.id = "
	"b.criteria_set_id "
	"JOIN unit u ON u.id = b.unit_id WHERE " LIVES("b") " AND " NAMED("u.code") " LIMIT 100",
	"ss"};
static const struct sql leader_rows = {
	"SELECT CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, u.name AS unit, a.`rank` FROM assignment a "
	"JOIN unit u ON u.id = a.unit_id JOIN person p ON p.id = a.person_id JOIN position o ON o.id = a.position_id "
	"WHERE a.`rank` <> 'member' AND " HOLDS("a") " AND " NAMED("u.code") " ORDER BY u.name, a.`rank`, p.given_name LIMIT 100",
	"s"};
static const struct sql letterhead_rows = {
	"SELECT u.name AS unit, l.upper_line AS upper, l.lower_line AS lower FROM letterhead l JOIN unit u ON u.id = l.unit_id WHERE "
	NAMED("u.code") " AND l.valid_from = (SELECT MAX(x.valid_from) FROM letterhead x WHERE x.unit_id = l.unit_id AND "
	"x.valid_from <= CURDATE()) "
	"ORDER BY u.name LIMIT 60",
	"s"};
/* The month's files that keep the old unit, and those that would follow. */
static const struct sql month_rows = {
	"SELECT e.month, SUM(e.frozen) AS frozen, SUM(NOT e.frozen) AS open FROM unit t JOIN unit_closure c ON c.ancestor_id = t.id "
	"JOIN evaluation e ON e.part_id = c.descendant_id AND NOT e.replaced AND e.state <> 'published' "
	"WHERE " NAMED("t.code") " AND " PERIOD_TO("e.month") " >= DATE_FORMAT(CURDATE() - INTERVAL 1 MONTH, '%Y-%m') GROUP BY e.month ORDER BY "
	"e.month",
	"s"};
static const struct sql name_row = {
	"SELECT CONCAT(family_name, ' ', given_name) AS name FROM person WHERE id = ?", "u"};
static const struct sql unit_name_row = {"SELECT name FROM unit WHERE code = CONVERT(? USING ascii) COLLATE ascii_bin", "s"};
static const struct sql account_rows = {
	"SELECT a.name AS account, u.name AS unit FROM account a JOIN unit u ON u.id = a.unit_id WHERE " NAMED("u.code") " ORDER BY "
	"a.name", "s"};

static const char *
code_list(struct visit *visit, const struct unit_order *order)
{
	const char *list = "";

	for (size_t i = 0; i < order->count; i++)
		list = pool_printf(visit->pool, "%s%s%s", list, i == 0 ? "" : ",", order->chosen[i].code);
	return order->act == UNIT_CREATE ? "" : list;
}

/* The name of a unit that is there, or of one that the same order makes. */
static enum db_result
set_unit_name(struct visit *visit, xmlNodePtr node, const char *attribute, const struct unit_order *order, const char *code)
{
	struct row row;
	enum db_result result;

	if (code[0] == '\0')
		return DB_OK;
	for (size_t i = 0; i < order->change_count; i++)
		if (strcmp(order->changes[i].code, code) == 0) {
			node_set(node, attribute, order->changes[i].name);
			return DB_OK;
		}
	result = db_row(visit->db, visit->pool, &row, &unit_name_row, code);
	node_set(node, attribute, result == DB_OK ? row_text(&row, "name") : code);
	return result == DB_NO_ROW ? DB_OK : result;
}

static int64_t
count_codes(const char *list)
{
	int64_t count = list[0] != '\0';

	for (; *list != '\0'; list++)
		count += *list == ',';
	return count;
}

static enum db_result
append_changes(struct visit *visit, xmlNodePtr preview, const struct unit_order *order)
{
	enum db_result result = DB_OK;

	for (size_t i = 0; result == DB_OK && i < order->change_count; i++) {
		const struct unit_change *change = &order->changes[i];
		xmlNodePtr node = node_add(preview, "change");

		node_set(node, "act", unit_act_name(change->act));
		if (change->unit[0] != '\0')
			result = set_unit_name(visit, node, "unit", order, change->unit);
		node_set(node, "name", change->name[0] == '\0' ? NULL : change->name);
		node_set(node, "code", change->code[0] == '\0' ? NULL : change->code);
		node_set(node, "bloc", change->bloc[0] == '\0' ? NULL : change->bloc);
		node_set_flag(node, "keeps-head", change->keep_head);
		if (change->act == UNIT_SPLIT) {
			node_set_int(node, "units", count_codes(change->units));
			node_set_int(node, "people", count_codes(change->people));
		}
		if (result == DB_OK)
			result = set_unit_name(visit, node, "parent", order, change->parent);
		if (result == DB_OK)
			result = set_unit_name(visit, node, "receiver", order, change->receiver);
	}
	return result;
}

static enum db_result
set_person(struct visit *visit, xmlNodePtr node, const char *attribute, uint64_t person)
{
	struct row row;
	enum db_result result;

	if (person == 0)
		return DB_OK;
	result = db_row(visit->db, visit->pool, &row, &name_row, person);
	if (result == DB_OK)
		node_set(node, attribute, row_text(&row, "name"));
	return result == DB_NO_ROW ? DB_OK : result;
}

static enum db_result
append_effects(struct visit *visit, xmlNodePtr preview, const struct unit_order *order)
{
	struct unit_effects effects;
	enum db_result result = unit_change_try(visit->db, visit->pool, order->changes, order->change_count, &effects);

	node_set_flag(preview, "known", result == DB_OK && effects.known);
	if (result != DB_OK || !effects.known)
		return result;
	node_set_int(preview, "affected", (int64_t)effects.total);
	node_set_int(preview, "looked-at", (int64_t)effects.people);
	for (size_t i = 0; result == DB_OK && i < effects.count; i++) {
		const struct unit_effect *effect = &effects.effect[i];
		xmlNodePtr node = node_add(preview, "effect");

		node_set(node, "name", effect->name);
		node_set(node, "position", effect->position);
		node_set(node, "unit", effect->unit);
		result = set_person(visit, node, "superior-before", effect->superior_before);
		if (result == DB_OK)
			result = set_person(visit, node, "superior-after", effect->superior_after);
		if (result == DB_OK)
			result = set_person(visit, node, "authority-before", effect->authority_before);
		if (result == DB_OK)
			result = set_person(visit, node, "authority-after", effect->authority_after);
	}
	return result;
}

enum db_result
unit_append_preview(struct visit *visit, xmlNodePtr parent, const struct unit_order *order)
{
	const char *list = code_list(visit, order);
	xmlNodePtr preview = node_add(parent, "preview");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &branch_row, list);

	node_set(preview, "effective", form_text(order->form, "effective"));
	node_set_flag(preview, "today", strcmp(form_text(order->form, "effective"), visit->today) == 0);
	node_set_flag(preview, "ends", order->act == UNIT_MERGE || order->act == UNIT_END);
	if (result == DB_OK) {
		node_set(preview, "units", row_text(&row, "units"));
		node_set(preview, "people", row_text(&row, "people"));
		result = append_changes(visit, preview, order);
	}
	if (result == DB_OK)
		result = db_elements(visit->db, preview, "month", NULL, &month_rows, list);
	if (result == DB_OK)
		result = db_elements(visit->db, preview, "leader", NULL, &leader_rows, list);
	if (result == DB_OK)
		result = db_elements(visit->db, preview, "grant", NULL, &grant_rows, list);
	if (result == DB_OK)
		result = db_elements(visit->db, preview, "account", NULL, &account_rows, list);
	if (result == DB_OK)
		result = db_elements(visit->db, preview, "authority", NULL, &authority_rows, list, list, list, list, list);
	if (result == DB_OK)
		result = db_elements(visit->db, preview, "rule", NULL, &rule_rows, list, list);
	if (result == DB_OK && order->act != UNIT_CREATE)
		result = db_elements(visit->db, preview, "letterhead", NULL, &letterhead_rows, list);
	return result == DB_OK ? append_effects(visit, preview, order) : result;
}
