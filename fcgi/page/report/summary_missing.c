#include "config.h"

#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "page/report/summary.h"
#include "record/period.h"
#include "record/unit_tree.h"

enum { PAGE_ROWS = 100 };

/* Who has not done a step that is theirs, or on whom a step waits; actor: who is to act where it is somebody else. */
#define MISSING \
	"CASE ? WHEN 'plan' THEN e.state <> 'not_rated' AND NOT EXISTS (SELECT 1 FROM plan p WHERE p.person_id = e.person_id " \
	"AND p.month = " PERIOD_PLAN("e.month") " AND p.completed_at IS NOT NULL) WHEN 'self' THEN e.state IN ('open', 'drafting') " \
	"WHEN 'superior' THEN e.state = 'self_submitted' WHEN 'decide' THEN e.state IN ('reviewed', 'advised') " \
	"WHEN 'publish' THEN e.state = 'decided' WHEN 'tasks' THEN EXISTS (SELECT 1 FROM " PERIOD_NUMBERS "JOIN task t ON t.person_id = e.person_id " \
	"AND t.month = " PERIOD_NTH("e.month") " WHERE t.removed_at IS NULL AND t.confirmed_at IS NULL AND t.assigner_id IS NOT NULL " \
	"AND (t.percent = 100 OR t.finished_on IS NOT NULL)) ELSE FALSE END"
#define PEOPLE "FROM unit_closure c JOIN evaluation e ON e.part_id = c.descendant_id AND e.month = ? AND e.replaced = 0 "
#define FOUND "WHERE c.ancestor_id = ? AND (? = '' OR e.bloc = ?) AND (? = '' OR e.staff_kind = ?) AND " MISSING " "

/* Without the joins, which lose nobody, a whole city is counted in an index. */
static const struct sql count_sql = {"SELECT COUNT(*) AS total " PEOPLE FOUND, "susssss"};
static const struct sql people_sql = {
	"SELECT e.person_id AS id, p.code, CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, g.name AS unit, "
	"IF(t.id = g.id, NULL, t.name) AS part, CONCAT(a.family_name, ' ', a.given_name) AS actor " PEOPLE
	"JOIN person p ON p.id = e.person_id JOIN unit g ON g.id = e.unit_id JOIN unit t ON t.id = e.part_id "
	"LEFT JOIN person a ON a.id = CASE ? WHEN 'superior' THEN e.superior_id WHEN 'decide' THEN e.authority_id END " FOUND
	"ORDER BY g.ord, g.name, g.id, t.id <> g.id, t.ord, t.id, p.given_name, p.family_name, p.id LIMIT ? OFFSET ?",
	"ssusssssii"};

static const char *const steps[] = {"plan", "self", "superior", "decide", "publish", "tasks"};

enum answer
summary_missing(struct visit *visit)
{
	const char *step = list_one_of(visit, "buoc", steps, sizeof steps / sizeof steps[0]);
	const int64_t page = list_page(visit);
	xmlNodePtr node = visit_element(visit, "summary");
	struct summary_scope scope;
	struct row row;
	enum db_result result;
	const enum answer answer = summary_find(visit, &scope);

	if (answer != ANSWER_PAGE)
		return answer;
	if (!scope.names)
		return visit_allow(visit, ACTION_REPORT_UNIT, &scope.object);
	if (step[0] == '\0')
		step = "self";
	visit_log_view(visit, "summary", scope.unit_id);
	node_set(node, "view", "missing");
	node_set(node, "step", step);
	result = summary_append_scope(visit, node, &scope);
	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &row, &count_sql, visit->month, scope.unit_id, scope.bloc, scope.bloc, scope.kind, scope.kind, step);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(node, "total", row_text(&row, "total"));
	result = db_elements(visit->db, node, "person", NULL, &people_sql, visit->month, step, scope.unit_id, scope.bloc, scope.bloc, scope.kind, scope.kind, step,
	    visit_rows(visit, PAGE_ROWS), (page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	list_pages(visit, node, pool_printf(visit->pool, "/tong-hop/%s/thieu?buoc=%s&don-vi=%llu&%s&trang=", visit->month, step,
	    (unsigned long long)scope.unit_id, node_get(node, "query")), page, row_int(&row, "total"), PAGE_ROWS);
	return ANSWER_PAGE;
}
