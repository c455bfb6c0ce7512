#include "config.h"

#include <string.h>

#include "page/pages.h"
#include "page/report/summary.h"
#include "rating/calendar.h"
#include "rating/rule_set.h"
#include "record/cap.h"
#include "record/period.h"
#include "record/summary.h"
#include "record/unit_tree.h"

/* How many months before this one are shown beside it. */
enum { MONTHS_BEFORE = 3 };

static const struct sql children_sql = {
	"SELECT x.id, " UNIT_NAME_IN("x", "m.month") " AS name, x.kind FROM (SELECT ? AS month) m JOIN unit_closure c ON c.ancestor_id = ? "
	"AND c.depth = 1 JOIN unit x ON x.id = c.descendant_id ORDER BY x.ord, x.name, x.id",
	"su"};
#define PUBLISHED(level) "SUM(e.state = 'published' AND e.decided_level = '" level "')"
static const struct sql months_sql = {
	"SELECT e.month, COUNT(*) - SUM(e.state = 'not_rated') AS rated, SUM(e.state = 'published') AS published, "
	PUBLISHED("A") " AS A, " PUBLISHED("B") " AS B, " PUBLISHED("C") " AS C, " PUBLISHED("D") " AS D "
	"FROM unit_closure c JOIN evaluation e ON e.part_id = c.descendant_id AND e.month IN (?, ?, ?) AND e.replaced = 0 "
	"WHERE c.ancestor_id = ? AND (? = '' OR e.bloc = ?) AND (? = '' OR e.staff_kind = ?) GROUP BY e.month ORDER BY e.month",
	"sssussss"};

/* Of very many people as they were counted (record/tally.h), where each of the months that anybody is rated in was. */
static const struct sql uncounted_sql = {
	"SELECT COUNT(*) AS months FROM (SELECT ? AS month UNION SELECT ? UNION SELECT ?) w "
	"WHERE EXISTS (SELECT 1 FROM unit_month m WHERE m.month = w.month) AND NOT EXISTS (SELECT 1 FROM month_tally_run r WHERE r.month = w.month)",
	"sss"};
static const struct sql tally_sql = {
	"SELECT t.month, SUM(t.people) - SUM(t.not_rated) AS rated, SUM(t.published) AS published, SUM(t.a) AS A, SUM(t.b) AS B, SUM(t.c) AS C, "
	"SUM(t.d) AS D FROM unit_closure c JOIN month_tally t ON t.part_id = c.descendant_id AND t.month IN (?, ?, ?) "
	"WHERE c.ancestor_id = ? AND (? = '' OR t.bloc = ?) AND (? = '' OR t.staff_kind = ?) GROUP BY t.month ORDER BY t.month",
	"sssussss"};

struct table {
	const struct summary_scope	*scope;
	struct summary			 summary;
};

static bool
is_asked(const struct summary_scope *scope, const struct summary_row *row)
{
	return (scope->bloc[0] == '\0' || (int)row->bloc == bloc_parse(scope->bloc)) &&
	    (scope->kind[0] == '\0' || strcmp(row->kind, scope->kind) == 0);
}

/* The sum over a leaf (0: all), a bloc (BLOC_NONE: any) and a kind of staff (NULL: any). */
static struct summary_counts
sum(const struct table *table, uint64_t leaf_id, enum bloc bloc, const char *kind)
{
	struct summary_counts counts = {0};

	for (size_t i = 0; i < table->summary.count; i++) {
		const struct summary_row *row = &table->summary.rows[i];

		if ((leaf_id == 0 || row->leaf_id == leaf_id) && (bloc == BLOC_NONE || row->bloc == bloc) &&
		    (kind == NULL || strcmp(row->kind, kind) == 0) && is_asked(table->scope, row))
			summary_add(&counts, &row->counts);
	}
	return counts;
}

static xmlNodePtr
append_row(xmlNodePtr parent, const char *element, const struct table *table, const struct summary_counts *counts)
{
	xmlNodePtr node = node_add(parent, element);

	summary_show(node, counts, table->summary.whole, table->scope->levels);
	return node;
}

static enum db_result
append_children(struct visit *visit, xmlNodePtr node, const struct table *table)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &children_sql, visit->month, table->scope->unit_id);
	const struct summary_counts own = sum(table, table->scope->unit_id, BLOC_NONE, NULL);
	bool parts = false;

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		const struct summary_counts counts = sum(table, row_id(row, "id"), BLOC_NONE, NULL);
		xmlNodePtr child;

		if (counts.people == 0)
			continue;
		child = append_row(node, "unit", table, &counts);
		node_set(child, "id", row_text(row, "id"));
		node_set(child, "name", row_text(row, "name"));
		node_set(child, "kind", row_text(row, "kind"));
		parts = true;
	}
	if (parts && own.people > 0)
		append_row(node, "direct", table, &own);
	return result;
}

/* The months before, as far as they are published: what is not is nobody's to compare with. */
static enum db_result
append_months(struct visit *visit, xmlNodePtr node, const struct table *table)
{
	const struct summary_scope *scope = table->scope;
	const struct sql *sql = &months_sql;
	char text[MONTHS_BEFORE][PERIOD_TEXT];
	struct period period;
	struct row row;

	if (!period_parse(visit->month, &period))
		return DB_ERROR;
	for (int i = 0; i < MONTHS_BEFORE; i++) {
		period = period_previous(period);
		period_format(period, text[i]);
	}
	if (table->summary.counted != NULL) {
		const enum db_result result = db_row(visit->db, visit->pool, &row, &uncounted_sql, text[0], text[1], text[2]);

		if (result != DB_OK)
			return result;
		if (row_int(&row, "months") == 0)
			sql = &tally_sql;
	}
	return db_elements(visit->db, node, "month", NULL, sql, text[0], text[1], text[2], scope->unit_id, scope->bloc, scope->bloc,
	    scope->kind, scope->kind);
}

static void
append_groups(xmlNodePtr node, const struct table *table)
{
	for (int bloc = BLOC_PARTY; bloc <= BLOC_SCHOOL; bloc++) {
		const struct summary_counts counts = sum(table, 0, (enum bloc)bloc, NULL);

		if (counts.people > 0)
			node_set(append_row(node, "bloc", table, &counts), "code", bloc_name((enum bloc)bloc));
	}
	for (int kind = STAFF_CADRE; kind <= STAFF_CONTRACT; kind++) {
		const char *name = staff_kind_name((enum staff_kind)kind);
		const struct summary_counts counts = sum(table, 0, BLOC_NONE, name);

		if (counts.people > 0)
			node_set(append_row(node, "kind", table, &counts), "code", name);
	}
}

enum answer
summary_page(struct visit *visit)
{
	xmlNodePtr node = visit_element(visit, "summary");
	struct summary_scope scope;
	struct table table = {.scope = &scope};
	struct summary_counts total;
	enum db_result result;
	const enum answer answer = summary_find(visit, &scope);

	if (answer != ANSWER_PAGE)
		return answer;
	node_set(visit->page, "width", "full");
	node_set(node, "view", "table");
	result = summary_append_scope(visit, node, &scope);
	if (result == DB_OK)
		result = summary_read(visit, scope.unit_id, visit->month, &table.summary);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set_flag(node, "levels", scope.levels);
	node_set_flag(node, "names", scope.names);
	node_set_flag(node, "whole", table.summary.whole);
	node_set(node, "counted", table.summary.counted);
	node_set_flag(node, "chain", visit->viewer->is_adviser || visit->viewer->is_authority);
	total = sum(&table, 0, BLOC_NONE, NULL);
	append_row(node, "total", &table, &total);
	result = append_children(visit, node, &table);
	append_groups(node, &table);
	if (result == DB_OK && scope.levels)
		result = append_months(visit, node, &table);
	if (result == DB_OK && scope.levels && strcmp(scope.unit_kind, "agency") == 0)
		result = cap_append(visit, node, scope.unit_id, visit->month);
	node_set_flag(node, "caps", access_at_all(visit->viewer, ACTION_CAPS));
	if (result != DB_OK && result != DB_NO_ROW)
		return visit_store_failed(visit, result);
	return ANSWER_PAGE;
}
