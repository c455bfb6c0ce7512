#include "config.h"

#include "gate/list.h"
#include "page/account/deadline.h"
#include "page/pages.h"
#include "record/issue.h"
#include "record/scope.h"
#include "web/text.h"

enum { PAGE_ROWS = 50 };

/* An agency in scope with its people of today. */
#define PEOPLE \
	"FROM " SCOPE_UNITS "STRAIGHT_JOIN unit g ON g.id = s.id AND g.kind = 'agency' STRAIGHT_JOIN unit u ON u.agency_id = g.id " \
	"STRAIGHT_JOIN assignment m ON m.unit_id = u.id AND m.main AND m.valid_from <= CURDATE() " \
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) STRAIGHT_JOIN person p ON p.id = m.person_id " \
	"LEFT JOIN account a ON a.person_id = p.id "
/* A code that nobody replaced yet and whose date has not come. */
#define UNCHANGED \
	"a.state = 'issued' AND a.issued_at IS NOT NULL AND (a.change_before IS NULL OR a.change_before > NOW(6))"
/* From now to the end of tomorrow: on the 23rd, what locks at the beginning of the 24th. */
#define SOON UNCHANGED " AND a.change_before < CURDATE() + INTERVAL 2 DAY"
#define FIGURES \
	"COUNT(*) AS people, COALESCE(SUM(a.id IS NULL OR (a.state = 'issued' AND a.issued_at IS NULL)), 0) AS unissued, " \
	"COALESCE(SUM(" UNCHANGED "), 0) AS unchanged, COALESCE(SUM(a.state = 'active'), 0) AS changed, " \
	"COALESCE(SUM(a.state = 'locked' OR (a.state = 'issued' AND a.change_before <= NOW(6))), 0) AS locked, " \
	"COALESCE(SUM(a.state = 'disabled'), 0) AS disabled, COALESCE(SUM(" SOON "), 0) AS soon "

static const struct sql total_read = {"SELECT COUNT(DISTINCT g.id) AS agencies, " FIGURES PEOPLE, "u"};
/* What locks first stands first. */
static const struct sql agencies_read = {
	"SELECT x.*, DATEDIFF(x.date, NOW()) AS days FROM (SELECT g.id, g.name, IF(g.id IN (SELECT unit_id FROM setting "
	"WHERE name = 'change_before'), 'yes', NULL) AS own, DATE_FORMAT(" ISSUE_DATE_OF("g.id") ", '%Y-%m-%dT%H:%i:%s') AS date, "
	FIGURES PEOPLE "GROUP BY g.id) x ORDER BY x.soon > 0 DESC, x.name, x.id LIMIT ? OFFSET ?",
	"suii"};
static const struct sql soon_count = {"SELECT COUNT(*) AS total " PEOPLE "WHERE " SOON, "u"};
static const struct sql soon_read = {
	"SELECT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, a.name AS account, NULLIF(p.phone, '') AS phone, "
	"g.name AS unit, IF(u.id = g.id, NULL, u.name) AS part, DATE_FORMAT(a.change_before, '%Y-%m-%dT%H:%i:%s') AS date " PEOPLE
	"JOIN position o ON o.id = m.position_id WHERE " SOON " ORDER BY g.name, g.id, p.given_name, p.family_name, p.id LIMIT ? OFFSET ?",
	"uii"};

/* An office above sets dates: whoever administers more than the agency. */
static bool
sets_dates(const struct visit *visit)
{
	return access_at_all(visit->viewer, ACTION_AGENCIES);
}

enum answer
deadline_show(struct visit *visit)
{
	static const char *const figures[] = {"people", "unissued", "unchanged", "changed", "locked", "disabled", "soon"};
	const char *city = visit->worker->config->change_before;
	const int64_t page = list_page(visit);
	xmlNodePtr deadline = visit_element(visit, "deadline");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &total_read, visit->viewer->account_id);

	if (result == DB_OK)
		result = db_elements(visit->db, deadline, "agency", NULL, &agencies_read, city == NULL ? "" : city,
		    visit->viewer->account_id, visit_rows(visit, PAGE_ROWS), (page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(visit->page, "width", "full");
	node_set_flag(deadline, "sets", sets_dates(visit));
	for (size_t i = 0; i < sizeof figures / sizeof figures[0]; i++)
		node_set(deadline, figures[i], row_text(&row, figures[i]));
	list_pages(visit, deadline, DEADLINE_LIST "?trang=", page, row_int(&row, "agencies"), PAGE_ROWS);
	return ANSWER_PAGE;
}

enum answer
deadline_soon(struct visit *visit)
{
	const int64_t page = list_page(visit);
	xmlNodePtr soon = visit_element(visit, "soon");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &soon_count, visit->viewer->account_id);

	if (result == DB_OK)
		result = db_elements(visit->db, soon, "account", NULL, &soon_read, visit->viewer->account_id, visit_rows(visit, PAGE_ROWS),
		    (page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(visit->page, "width", "full");
	node_set(soon, "total", row_text(&row, "total"));
	list_pages(visit, soon, DEADLINE_LIST "/sap-khoa?trang=", page, row_int(&row, "total"), PAGE_ROWS);
	return ANSWER_PAGE;
}
