#include "config.h"

#include <string.h>

#include "gate/list.h"
#include "page/report/summary.h"
#include "rating/rule_set.h"
#include "record/scope.h"
#include "record/unit_tree.h"
#include "web/text.h"

/* The highest unit that a right covers or that the viewer heads; a right over every bloc before one over a single bloc. */
static const struct sql highest_sql = {
	"SELECT q.unit_id, q.bloc FROM (SELECT r.unit_id, r.bloc FROM right_grant r WHERE r.account_id = ? AND " SCOPE_RUNS("r") " "
	"UNION ALL SELECT a.unit_id, NULL FROM assignment a WHERE a.person_id = ? AND a.`rank` = 'head' AND " SCOPE_RUNS("a") ") q "
	"JOIN unit_closure c ON c.descendant_id = q.unit_id GROUP BY q.unit_id, q.bloc "
	"ORDER BY COUNT(*), q.bloc IS NOT NULL, q.unit_id, q.bloc LIMIT 1",
	"uu"};
static const struct sql unit_sql = {
	"SELECT " UNIT_NAME_IN("u", "m.month") " AS name, u.kind, (SELECT a.person_id FROM assignment a WHERE a.unit_id = u.id "
	"AND a.`rank` = 'head' AND a.valid_from <= " UNIT_DAY("u") " AND (a.valid_to IS NULL OR a.valid_to > " UNIT_DAY("u") ") "
	"ORDER BY a.main DESC, a.id LIMIT 1) AS head_id FROM (SELECT ? AS month) m JOIN unit u ON u.id = ?",
	"su"};
static const struct sql above_sql = {
	"SELECT u.id, u.name FROM unit_closure c JOIN unit u ON u.id = c.ancestor_id WHERE c.descendant_id = ? AND c.depth > 0 "
	"ORDER BY c.depth DESC",
	"u"};

static const char *const blocs[] = {"party", "government", "school"};
static const char *const kinds[] = {"cadre", "civil_servant", "public_employee", "contract"};

static bool
may_look(const struct visit *visit, const struct object *object)
{
	return access_may(visit->viewer, ACTION_REPORT_UNIT, object) || access_may(visit->viewer, ACTION_CAPS, object) ||
	    access_may(visit->viewer, ACTION_PEOPLE, object);
}

/* Which unit; and the bloc, where the highest right is over a single one and no other was asked for. */
static enum db_result
choose_unit(struct visit *visit, struct summary_scope *scope)
{
	const uint64_t person = visit->viewer->unit_account ? 0 : visit->viewer->person_id;
	struct row row;
	enum db_result result;

	scope->unit_id = list_id(visit, "don-vi");
	if (scope->unit_id != 0)
		return DB_OK;
	result = db_row(visit->db, visit->pool, &row, &highest_sql, visit->viewer->account_id, person);
	if (result == DB_OK) {
		scope->unit_id = row_id(&row, "unit_id");
		if (!row_null(&row, "bloc") && scope->bloc[0] == '\0')
			scope->bloc = row_text(&row, "bloc");
	} else if (result == DB_NO_ROW && visit->viewer->unit_id != 0) {
		scope->unit_id = visit->viewer->unit_id;
		result = DB_OK;
	}
	return result;
}

enum answer
summary_find(struct visit *visit, struct summary_scope *scope)
{
	struct row row;
	enum db_result result;

	*scope = (struct summary_scope){0};
	scope->bloc = list_one_of(visit, "khoi", blocs, sizeof blocs / sizeof blocs[0]);
	scope->kind = list_one_of(visit, "loai", kinds, sizeof kinds / sizeof kinds[0]);
	result = choose_unit(visit, scope);
	if (result == DB_OK)
		result = scope_unit(visit, scope->unit_id, &scope->object);
	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &row, &unit_sql, visit->month, scope->unit_id);
	if (result == DB_NO_ROW)
		return ANSWER_NOT_FOUND;
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	scope->name = row_text(&row, "name");
	scope->unit_kind = row_text(&row, "kind");
	/* A grouping holds agencies of several blocs: a right over one of them covers that part of it. */
	if (strcmp(scope->unit_kind, "grouping") == 0)
		scope->object.bloc = (enum bloc)(scope->bloc[0] == '\0' ? BLOC_NONE : bloc_parse(scope->bloc));
	scope->object.authority_id = row_id(&row, "head_id");
	if (!may_look(visit, &scope->object))
		return visit_allow(visit, ACTION_REPORT_UNIT, &scope->object);
	scope->levels = access_may(visit->viewer, ACTION_REPORT_UNIT, &scope->object) ||
	    access_may(visit->viewer, ACTION_CAPS, &scope->object);
	scope->names = access_may(visit->viewer, ACTION_REPORT_UNIT, &scope->object) ||
	    access_may(visit->viewer, ACTION_PEOPLE, &scope->object);
	return ANSWER_PAGE;
}

/* Units above, as far as the viewer may look at them too. */
static enum db_result
append_above(struct visit *visit, xmlNodePtr node, const struct summary_scope *scope)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &above_sql, scope->unit_id);

	for (size_t i = 0; result == DB_OK && i < rows.count && i < scope->object.above_count; i++) {
		const size_t from = scope->object.above_count - 1 - i;
		struct object object = {.bloc = scope->object.bloc, .above_count = scope->object.above_count - from};
		xmlNodePtr above;

		memcpy(object.above, &scope->object.above[from], object.above_count * sizeof object.above[0]);
		if (!may_look(visit, &object))
			continue;
		above = node_add(node, "above");
		node_set(above, "id", row_text(&rows.row[i], "id"));
		node_set(above, "name", row_text(&rows.row[i], "name"));
	}
	return result;
}

enum db_result
summary_append_scope(struct visit *visit, xmlNodePtr node, const struct summary_scope *scope)
{
	node_set_id(node, "unit-id", scope->unit_id);
	node_set(node, "unit", scope->name);
	node_set(node, "unit-kind", scope->unit_kind);
	node_set(node, "query", pool_printf(visit->pool, "khoi=%s&loai=%s", scope->bloc, scope->kind));
	list_choices(node, "bloc-option", blocs, sizeof blocs / sizeof blocs[0], scope->bloc);
	list_choices(node, "kind-option", kinds, sizeof kinds / sizeof kinds[0], scope->kind);
	return append_above(visit, node, scope);
}
