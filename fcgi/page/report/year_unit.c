#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "gate/list.h"
#include "page/report/summary.h"
#include "page/report/year.h"
#include "rating/calendar.h"
#include "record/paper.h"

enum { PAGE_ROWS = 50 };

#define THOSE \
	"FROM unit_closure c JOIN evaluation e ON e.part_id = c.descendant_id AND e.month BETWEEN ? AND ? AND e.replaced = 0 " \
	"WHERE c.ancestor_id = ? AND (? = '' OR e.bloc = ?) AND (? = '' OR e.staff_kind = ?) "
static const struct sql count_sql = {"SELECT COUNT(DISTINCT e.person_id) AS total " THOSE, "ssussss"};
/* Everybody with a month in the unit, and all months of theirs, wherever they were. The own ones as anybody else's: published. */
static const struct sql people_sql = {
	"SELECT q.person_id, q.name, m.position_name AS position, IF(m.part_id = m.unit_id, NULL, t.name) AS part, m.id, m.month, IF(m.state IN ('published', 'not_rated'), m.state, 'open') AS state, "
	"IF(m.state = 'published', m.decided_points, NULL) AS points, IF(m.state = 'published', m.decided_level, NULL) AS level, "
	"'' AS reason, m.rule_set_id FROM (SELECT e.person_id, CONCAT(p.family_name, ' ', p.given_name) AS name, "
	"p.given_name, p.family_name FROM unit_closure c "
	"JOIN evaluation e ON e.part_id = c.descendant_id AND e.month BETWEEN ? AND ? AND e.replaced = 0 JOIN person p ON p.id = e.person_id "
	"WHERE c.ancestor_id = ? AND (? = '' OR e.bloc = ?) AND (? = '' OR e.staff_kind = ?) "
	"GROUP BY e.person_id ORDER BY p.given_name, p.family_name, e.person_id LIMIT ? OFFSET ?) q "
	"JOIN evaluation m ON m.person_id = q.person_id AND m.month BETWEEN ? AND ? AND m.replaced = 0 "
	"JOIN unit t ON t.id = m.part_id ORDER BY q.given_name, q.family_name, q.person_id, m.month",
	"ssussssiiss"};
/* The units right below a grouping: months published, and on which level. */
static const struct sql units_sql = {
	"SELECT x.id, x.name, COUNT(DISTINCT e.person_id) AS people, SUM(e.state = 'published') AS rated, "
	"SUM(e.state = 'published' AND e.decided_level = 'A') AS A, SUM(e.state = 'published' AND e.decided_level = 'B') AS B, "
	"SUM(e.state = 'published' AND e.decided_level = 'C') AS C, SUM(e.state = 'published' AND e.decided_level = 'D') AS D "
	"FROM unit_closure k JOIN unit x ON x.id = k.descendant_id JOIN unit_closure c ON c.ancestor_id = x.id "
	"JOIN evaluation e ON e.part_id = c.descendant_id AND e.month BETWEEN ? AND ? AND e.replaced = 0 "
	"WHERE k.ancestor_id = ? AND k.depth = 1 AND (? = '' OR e.bloc = ?) AND (? = '' OR e.staff_kind = ?) "
	"GROUP BY x.id ORDER BY x.ord, x.name, x.id",
	"ssussss"};

static enum db_result
append_people(struct visit *visit, xmlNodePtr node, const struct year_page *year, const struct summary_scope *scope)
{
	const int64_t page = list_page(visit);
	const bool whole = (visit->route->flags & (ROUTE_SHEET | ROUTE_PRINT)) != 0;
	struct rows rows;
	struct row total;
	enum db_result result = db_row(visit->db, visit->pool, &total, &count_sql, year->first, year->last, scope->unit_id, scope->bloc,
	    scope->bloc, scope->kind, scope->kind);

	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &rows, &people_sql, year->first, year->last, scope->unit_id, scope->bloc, scope->bloc,
		    scope->kind, scope->kind, (int64_t)(whole ? VISIT_SHEET_ROWS / 4 : PAGE_ROWS), whole ? (int64_t)0 : (page - 1) * PAGE_ROWS,
		    year->first, year->last);
	for (size_t i = 0, end; result == DB_OK && i < rows.count; i = end) {
		const struct row *row = &rows.row[i];
		xmlNodePtr person = node_add(node, "person");

		for (end = i; end < rows.count && row_id(&rows.row[end], "person_id") == row_id(row, "person_id"); end++)
			;
		node_set(person, "id", row_text(row, "person_id"));
		node_set(person, "name", row_text(row, "name"));
		node_set(person, "position", row_text(&rows.row[end - 1], "position"));
		if (!row_null(&rows.row[end - 1], "part"))
			node_set(person, "part", row_text(&rows.row[end - 1], "part"));
		result = year_append(visit, person, year, row, end - i, false);
	}
	if (result != DB_OK)
		return result;
	node_set(node, "total", row_text(&total, "total"));
	if (!whole)
		list_pages(visit, node, pool_printf(visit->pool, "/nam/%s?don-vi=%llu&%s&trang=", year->text,
		    (unsigned long long)scope->unit_id, node_get(node, "query")), page, row_int(&total, "total"), PAGE_ROWS);
	return DB_OK;
}

/* On paper the agency's letterhead and who signs; of a grouping there is none to sign for. */
static enum db_result
append_paper(struct visit *visit, xmlNodePtr node, const struct summary_scope *scope)
{
	xmlNodePtr signatures;
	enum db_result result;

	node_set(visit->page, "orientation", "landscape");
	node_set(visit->page, "back", pool_printf(visit->pool, "/nam/%s?don-vi=%llu", node_get(node, "year"), (unsigned long long)scope->unit_id));
	if (scope->object.unit_id == 0 || strcmp(scope->unit_kind, "grouping") == 0)
		return DB_OK;
	result = paper_letterhead(visit, node, scope->object.unit_id, visit->today, "report");
	if (result != DB_OK)
		return result;
	signatures = node_add(node, "signatures");
	result = paper_sign(visit, signatures, "author", 0);
	return result == DB_OK ? paper_sign_head(visit, signatures, "head", scope->object.unit_id) : result;
}

enum answer
year_unit(struct visit *visit, xmlNodePtr node, const struct year_page *year)
{
	struct summary_scope scope;
	enum db_result result;
	const enum answer answer = summary_find(visit, &scope);

	if (answer != ANSWER_PAGE)
		return answer;
	if (!scope.levels)
		return visit_allow(visit, ACTION_REPORT_UNIT, &scope.object);
	visit_log_view(visit, "year", scope.unit_id);
	node_set(visit->page, "width", "full");
	node_set(node, "view", strcmp(scope.unit_kind, "grouping") == 0 ? "units" : "people");
	result = summary_append_scope(visit, node, &scope);
	if (result == DB_OK && strcmp(scope.unit_kind, "grouping") == 0)
		result = db_elements(visit->db, node, "unit", NULL, &units_sql, year->first, year->last, scope.unit_id, scope.bloc, scope.bloc,
		    scope.kind, scope.kind);
	else if (result == DB_OK)
		result = append_people(visit, node, year, &scope);
	if (result == DB_OK && (visit->route->flags & ROUTE_PRINT) != 0)
		result = append_paper(visit, node, &scope);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
