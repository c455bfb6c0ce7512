#include "config.h"

#include <string.h>

#include "gate/list.h"
#include "page/help/support.h"
#include "page/pages.h"
#include "rating/calendar.h"
#include "record/paper.h"
#include "record/period.h"
#include "record/scope.h"

/* Requests of the days by agency and kind. */
static const struct sql kinds_sql = {
	"SELECT g.name AS unit, g.bloc, COUNT(*) AS total, SUM(q.kind = 'account') AS account, SUM(q.kind = 'plan') AS plan, "
	"SUM(q.kind = 'evaluation') AS evaluation, SUM(q.kind = 'result') AS result, SUM(q.kind = 'data') AS data, SUM(q.kind = 'other') AS other, "
	"SUM(" SUPPORT_STATE " = 'taken') AS taken, SUM(q.answered_at IS NOT NULL) AS answered, SUM(COALESCE(DATE(q.answered_at), CURDATE()) > q.due) AS late "
	"FROM " SCOPE_BY(SUPPORT_ROLES) "JOIN support_request q ON q.unit_id = s.id JOIN unit g ON g.id = q.unit_id "
	"WHERE q.created_at >= ? AND q.created_at < ? + INTERVAL 1 DAY GROUP BY g.id ORDER BY g.bloc, g.name, g.id",
	"uss"};
/*
 * The state of the roll-out of each agency: accounts that were changed, still wait and are locked; people without a plan and
 * without self scores this month.
 */
static const struct sql rollout_sql = {
	"SELECT g.name AS unit, g.bloc, a.accounts, a.changed, a.waiting, a.locked, e.people, e.people - e.planned AS unplanned, e.unscored FROM "
	SCOPE_BY(SUPPORT_ROLES) "JOIN unit g ON g.id = s.id AND g.kind = 'agency' LEFT JOIN (SELECT COALESCE(u.agency_id, u.id) AS unit_id, "
	"COUNT(*) AS accounts, SUM(c.state = 'active') AS changed, SUM(c.state = 'issued') AS waiting, SUM(c.state = 'locked') AS locked "
	"FROM account c JOIN assignment m ON m.person_id = c.person_id AND m.main AND m.valid_from <= CURDATE() "
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) JOIN unit u ON u.id = m.unit_id GROUP BY COALESCE(u.agency_id, u.id)) a "
	"ON a.unit_id = g.id LEFT JOIN (SELECT v.unit_id, COUNT(*) AS people, SUM(EXISTS (SELECT 1 FROM plan p WHERE p.person_id = v.person_id "
	"AND p.month = " PERIOD_PLAN("v.month") " AND p.completed_at IS NOT NULL)) AS planned, SUM(v.state IN ('open', 'drafting')) AS unscored "
	"FROM evaluation v WHERE v.month IN (?, ?) AND v.replaced = 0 AND v.state <> 'not_rated' GROUP BY v.unit_id) e ON e.unit_id = g.id "
	"ORDER BY g.bloc, g.ord, g.name, g.id LIMIT 4000",
	"uss"};

enum { ROWS = 25 };	/* units of each table on a page of the screen; paper and spreadsheet have all */

/* Which units of both tables the screen shows; the stylesheet still adds all of them up. */
static void
append_pages(struct visit *visit, xmlNodePtr node, const char *from, const char *to)
{
	const int64_t page = list_page(visit);
	int64_t kinds = 0, units = 0;

	for (xmlNodePtr child = xmlFirstElementChild(node); child != NULL; child = xmlNextElementSibling(child))
		if (xmlStrEqual(child->name, BAD_CAST "kinds"))
			kinds++;
		else
			units++;
	node_set_int(node, "first", (page - 1) * ROWS + 1);
	node_set_int(node, "last", page * ROWS);
	list_pages(visit, node, pool_printf(visit->pool, "/ho-tro/bao-cao?tu=%s&den=%s&trang=", from, to), page, kinds > units ? kinds : units, ROWS);
}

/* A day of the address, else the usual one. */
static const char *
asked_day(struct visit *visit, const char *name, int32_t usual)
{
	const char *typed = list_asked(visit, name);
	char text[DAY_TEXT];
	int32_t day;

	return pool_strdup(visit->pool, day_format(day_parse(typed, &day) ? day : usual, text));
}

enum answer
support_report(struct visit *visit)
{
	const uint64_t account = visit->viewer->account_id;
	xmlNodePtr node = visit_element(visit, "support_report");
	const char *from, *to;
	int32_t today;
	enum db_result result;

	if (!day_parse(visit->today, &today))
		return ANSWER_ERROR;
	from = asked_day(visit, "tu", month_first(day_month(today)));
	to = asked_day(visit, "den", today);
	node_set(node, "from", from);
	node_set(node, "to", to);
	node_set(visit->page, "width", "full");
	result = db_elements(visit->db, node, "kinds", NULL, &kinds_sql, account, from, to);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "rollout", NULL, &rollout_sql, account, visit->month,
		    period_quarter(visit->pool, visit->month));
	if (result == DB_OK && (visit->route->flags & (ROUTE_PRINT | ROUTE_SHEET)) == 0)
		append_pages(visit, node, from, to);
	if (result == DB_OK && (visit->route->flags & ROUTE_PRINT) != 0) {
		node_set(visit->page, "orientation", "landscape");
		node_set(visit->page, "back", pool_printf(visit->pool, "/ho-tro/bao-cao?tu=%s&den=%s", from, to));
		result = paper_letterhead(visit, node, visit->viewer->unit_id, to, "report");
		if (result == DB_OK)
			result = paper_sign_head(visit, node_add(node, "signatures"), "head", visit->viewer->unit_id);
	}
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
