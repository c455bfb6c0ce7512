#include "config.h"

#include <string.h>

#include "page/rule/binding.h"

enum { CHANGES_SHOWN = 100, MOVES_MOST = 40 };

static const struct sql names_sql = {
	"SELECT s.name AS `set`, r.number AS rule, r.version, (SELECT name FROM position WHERE id = ?) AS position, "
	"(SELECT name FROM unit WHERE id = ?) AS unit FROM criteria_set s JOIN rule_set r ON r.id = s.rule_set_id WHERE s.id = ?",
	"uuu"};
static const struct sql sets_sql = {
	"SELECT (SELECT name FROM criteria_set WHERE id = ?) AS old, (SELECT name FROM criteria_set WHERE id = ?) AS new", "uu"};
static const struct sql person_sql = {
	"SELECT CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, g.name AS agency FROM person p "
	"JOIN assignment a ON a.person_id = p.id AND a.main AND a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to > ?) "
	"JOIN unit u ON u.id = a.unit_id JOIN unit g ON g.id = u.agency_id JOIN position o ON o.id = a.position_id WHERE p.id = ? "
	"ORDER BY a.valid_from DESC, a.id DESC LIMIT 1",
	"ssu"};
/* Where the rule set of the criteria set holds, and whether the unit lies there. */
static const struct sql rule_sql = {
	"SELECT r.valid_from AS `from`, r.valid_to AS `to`, r.state = 'approved' AND (r.unit_id IS NULL OR EXISTS (SELECT 1 FROM unit_closure c "
	"WHERE c.ancestor_id = r.unit_id AND c.descendant_id = ?)) AS covers FROM criteria_set s JOIN rule_set r ON r.id = s.rule_set_id "
	"WHERE s.id = ?",
	"uu"};

struct move {
	uint64_t	 old_set, new_set;
	int64_t		 count;
};

static const char *
text_or_null(const struct row *row, const char *name)
{
	return row_null(row, name) ? NULL : row_text(row, name);
}

struct binding
binding_of_row(const struct row *row)
{
	return (struct binding){.criteria_set_id = row_id(row, "criteria_set_id"), .position_id = row_id(row, "position_id"),
	    .unit_id = row_id(row, "unit_id"), .staff_kind = row_text(row, "staff_kind"), .rank = row_text(row, "rank"),
	    .from = row_text(row, "valid_from"), .to = text_or_null(row, "valid_to")};
}

static void
set_word(xmlNodePtr node, const char *name, const char *value)
{
	if (value != NULL && value[0] != '\0')
		node_set(node, name, value);
}

enum db_result
binding_show_asked(struct visit *visit, xmlNodePtr parent, const struct binding_asked *asked)
{
	const struct binding *binding = &asked->binding;
	xmlNodePtr node = node_add(parent, "asked");
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &names_sql, binding->position_id, binding->unit_id,
	    binding->criteria_set_id);

	node_set(node, "kind", binding->ends ? "end" : "add");
	node_set(node, "set", row_text(&row, "set"));
	node_set(node, "rule", row_text(&row, "rule"));
	node_set(node, "version", row_text(&row, "version"));
	node_set(node, "position", text_or_null(&row, "position"));
	node_set(node, "unit", text_or_null(&row, "unit"));
	set_word(node, "staff-kind", binding->staff_kind);
	set_word(node, "rank", binding->rank);
	node_set(node, "from", binding->from);
	set_word(node, "to", binding->to);
	node_set(node, "reason", asked->reason);
	node_set(node, "number", asked->number);
	node_set(node, "date", asked->date);
	node_set(node, "issuer", asked->issuer);
	return result;
}

static size_t
count_moves(const struct binding_effects *effects, struct move moves[MOVES_MOST])
{
	size_t count = 0;

	for (size_t i = 0; i < effects->count; i++) {
		const struct binding_effect *effect = &effects->effect[i];
		size_t k = 0;

		while (k < count && (moves[k].old_set != effect->old_set || moves[k].new_set != effect->new_set))
			k++;
		if (k == MOVES_MOST)
			continue;
		if (k == count)
			moves[count++] = (struct move){effect->old_set, effect->new_set, 0};
		moves[k].count++;
	}
	return count;
}

static enum db_result
add_sets(struct visit *visit, xmlNodePtr node, uint64_t old_set, uint64_t new_set)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &sets_sql, old_set, new_set);

	node_set(node, "old", text_or_null(&row, "old"));
	node_set(node, "new", text_or_null(&row, "new"));
	return result;
}

static enum db_result
add_change(struct visit *visit, xmlNodePtr parent, const struct binding_effect *effect, const char *day)
{
	xmlNodePtr node = node_add(parent, "change");
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &person_sql, day, day, effect->person_id);

	if (result != DB_OK)
		return result;
	node_set(node, "name", row_text(&row, "name"));
	node_set(node, "position", row_text(&row, "position"));
	node_set(node, "agency", row_text(&row, "agency"));
	return add_sets(visit, node, effect->old_set, effect->new_set);
}

enum db_result
binding_show_effects(struct visit *visit, xmlNodePtr parent, const struct binding *binding)
{
	struct binding_effects effects;
	struct move moves[MOVES_MOST];
	size_t count = 0;
	xmlNodePtr node = node_add(parent, "effects");
	enum db_result result = binding_try(visit->db, visit->worker->rules, visit->pool, binding, &effects);

	if (result == DB_OK)
		count = count_moves(&effects, moves);
	node_set_flag(node, "known", effects.known);
	node_set_int(node, "people", (int64_t)effects.people);
	node_set_int(node, "count", (int64_t)effects.count);
	for (size_t i = 0; result == DB_OK && i < count; i++) {
		xmlNodePtr move = node_add(node, "move");

		node_set_int(move, "count", moves[i].count);
		result = add_sets(visit, move, moves[i].old_set, moves[i].new_set);
	}
	for (size_t i = 0; result == DB_OK && i < effects.count && i < CHANGES_SHOWN; i++)
		result = add_change(visit, node, &effects.effect[i], binding->ends ? binding->to : binding->from);
	return result;
}

enum db_result
binding_check(struct visit *visit, struct form *form, const struct binding *binding)
{
	const char *field = binding->ends ? "to" : "from", *day = binding->ends ? binding->to : binding->from;
	char earliest[11];
	struct row row;
	enum db_result result = binding_earliest(visit->db, visit->pool, binding->unit_id, earliest);

	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &row, &rule_sql, binding->unit_id, binding->criteria_set_id);
	if (result != DB_OK)
		return result;
	if (earliest[0] != '\0' && strcmp(day, earliest) < 0)
		form_error(form, form_knows(form, field) ? field : NULL, "binding.month_opened", pool_strdup(visit->pool, earliest));
	if (binding->ends)
		return DB_OK;
	if (row_int(&row, "covers") == 0)
		form_error(form, form_knows(form, "unit") ? "unit" : NULL, "binding.elsewhere", NULL);
	if (strcmp(day, row_text(&row, "from")) < 0)
		form_error(form, form_knows(form, field) ? field : NULL, "binding.before_rule", row_text(&row, "from"));
	if (!row_null(&row, "to") && strcmp(day, row_text(&row, "to")) > 0)
		form_error(form, form_knows(form, field) ? field : NULL, "binding.after_rule", row_text(&row, "to"));
	return DB_OK;
}
