#include "config.h"

#include <string.h>

#include "gate/list.h"
#include "page/rights/delegation.h"
#include "page/pages.h"
#include "record/scope.h"
#include "web/text.h"

enum { PAGE_ROWS = 50, FOUND_ROWS = 20 };

/* Of heads and deputies of the scope, by the main assignment of today. */
#define FOUND \
	"FROM " SCOPE_UNITS "JOIN assignment m ON m.unit_id = s.id AND m.main AND m.valid_from <= CURDATE() " \
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) JOIN person f ON f.id = m.person_id " \
	"JOIN delegation d ON d.from_person_id = f.id JOIN person t ON t.id = d.to_person_id " \
	"JOIN unit u ON u.id = s.id LEFT JOIN unit g ON g.id = u.agency_id " \
	"WHERE (? = '' OR " DELEGATION_STATE " = ?) AND (? = '' OR CONCAT(' ', f.search_name) LIKE CONCAT('% ', ?, '%') " \
	"OR CONCAT(' ', t.search_name) LIKE CONCAT('% ', ?, '%')) "

static const struct sql delegation_count = {"SELECT COUNT(*) AS total " FOUND, "usssss"};
static const struct sql delegation_rows = {
	"SELECT " DELEGATION_COLUMNS ", COALESCE(g.name, u.name) AS unit " FOUND
	"ORDER BY state = 'ended', d.valid_from DESC, d.id DESC LIMIT ? OFFSET ?",
	"usssssii"};
static const struct sql own_rows = {
	"SELECT " DELEGATION_COLUMNS " FROM delegation d JOIN person f ON f.id = d.from_person_id "
	"JOIN person t ON t.id = d.to_person_id WHERE d.from_person_id = ? ORDER BY state = 'ended', d.valid_from DESC, d.id DESC LIMIT 200",
	"u"};
static const struct sql find_leaders = {
	"SELECT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, g.name AS unit FROM " SCOPE_UNITS
	"STRAIGHT_JOIN unit g ON g.id = s.id STRAIGHT_JOIN unit u ON u.agency_id = g.id "
	"STRAIGHT_JOIN assignment m ON m.unit_id = u.id AND m.main AND m.valid_from <= CURDATE() "
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) STRAIGHT_JOIN person p ON p.id = m.person_id "
	"STRAIGHT_JOIN position o ON o.id = m.position_id WHERE (? = '' OR CONCAT(' ', p.search_name) LIKE CONCAT('% ', ?, '%')) "
	"AND EXISTS (SELECT 1 FROM assignment l WHERE l.person_id = p.id AND l.rank IN ('head', 'deputy') "
	"AND l.valid_from <= CURDATE() AND (l.valid_to IS NULL OR l.valid_to > CURDATE())) "
	"ORDER BY m.rank, p.given_name, p.family_name, p.id LIMIT ?",
	"ussi"};

static const char *const states[] = {"current", "future", "ended"};

enum answer
delegations_show(struct visit *visit)
{
	const uint64_t own = visit->viewer->account_id;
	const char *name = list_name(visit), *pattern = text_like(visit->pool, name), *state =
	    list_one_of(visit, "trang-thai", states, sizeof states / sizeof states[0]);
	xmlNodePtr node = visit_element(visit, "delegation");
	const int64_t page = list_page(visit);
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &delegation_count, own, state, state, name, pattern, pattern);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(visit->page, "width", "full");
	node_set(node, "view", "list");
	node_set(node, "total", row_text(&row, "total"));
	node_set(node, "search", name);
	node_set(node, "query",
	    pool_printf(visit->pool, "trang-thai=%s&ten=%s", state, response_percent_encode(visit->pool, name)));
	for (size_t i = 0; i < sizeof states / sizeof states[0]; i++) {
		xmlNodePtr choice = node_add(node, "state");

		node_set(choice, "code", states[i]);
		node_set_flag(choice, "selected", strcmp(states[i], state) == 0);
	}
	result = db_elements(visit->db, node, "row", NULL, &delegation_rows, own, state, state, name, pattern, pattern,
	    visit_rows(visit, PAGE_ROWS), (page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	list_pages(visit, node, pool_printf(visit->pool, DELEGATION_PATH "?%s&trang=", node_get(node, "query")), page,
	    row_int(&row, "total"), PAGE_ROWS);
	return ANSWER_PAGE;
}

/* Whose power is delegated: a head or deputy of the scope. */
enum answer
delegations_search(struct visit *visit)
{
	const char *name = list_name(visit), *pattern = text_like(visit->pool, name);
	xmlNodePtr node = visit_element(visit, "delegation");
	size_t count = 0;
	const enum db_result result = db_elements(visit->db, node, "person", &count, &find_leaders, visit->viewer->account_id, name,
	    pattern, (int64_t)FOUND_ROWS);

	node_set(node, "view", "search");
	node_set(node, "search", name);
	node_set_flag(node, "more", count == FOUND_ROWS);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum answer
delegations_own(struct visit *visit)
{
	const struct object object = {.person_id = visit->viewer->person_id};
	const enum answer answer = visit_allow(visit, ACTION_DELEGATE, &object);
	xmlNodePtr node;
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	node = visit_element(visit, "delegation");
	node_set(node, "view", "own");
	result = db_elements(visit->db, node, "row", NULL, &own_rows, visit->viewer->person_id);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
