#include "config.h"

#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "record/scope.h"
#include "web/text.h"

enum { PAGE_ROWS = 50 };

#define STATE \
	"CASE WHEN a.state = 'disabled' THEN 'disabled' " \
	"WHEN a.state = 'locked' OR (a.state = 'issued' AND a.change_before <= NOW(6)) THEN 'locked' " \
	"WHEN a.state = 'active' THEN 'active' WHEN a.issued_at IS NOT NULL THEN 'initial' ELSE 'unissued' END"
/*
 * From the scope down, whatever the server's figures say after an import. A name from the beginning of any of its words,
 * without marks and case; or an account from its beginning.
 */
#define FOUND \
	"FROM " SCOPE_UNITS "STRAIGHT_JOIN unit g ON g.id = s.id STRAIGHT_JOIN unit u ON u.agency_id = g.id " \
	"STRAIGHT_JOIN assignment m ON m.unit_id = u.id AND m.main AND m.valid_from <= CURDATE() " \
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) STRAIGHT_JOIN person p ON p.id = m.person_id " \
	"STRAIGHT_JOIN position o ON o.id = m.position_id LEFT JOIN account a ON a.person_id = p.id " \
	"WHERE (? = 0 OR g.id = ?) AND (? = '' OR " STATE " = ?) AND (? = '' OR CONCAT(' ', p.search_name) LIKE CONCAT('% ', ?, '%') " \
	"OR CONVERT(a.name USING utf8mb4) LIKE CONCAT(?, '%')) "

static const struct sql account_count = {"SELECT COUNT(*) AS total " FOUND, "uuusssss"};
static const struct sql account_rows = {
	"SELECT p.id, a.name AS account, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, g.name AS unit, "
	"IF(u.id = g.id, NULL, u.name) AS part, " STATE " AS state, DATE_FORMAT(a.issued_at, '%Y-%m-%dT%H:%i:%s') AS issued, "
	"IF(a.id = ?, 'yes', NULL) AS own, IF(a.disabled_for IN ('inactive', 'left'), a.disabled_for, NULL) AS cause " FOUND
	"ORDER BY p.given_name, p.family_name, p.id LIMIT ? OFFSET ?",
	"uuuusssssii"};
static const struct sql scope_units = {
	"SELECT g.id, g.name, IF(g.id = ?, 'yes', NULL) AS selected FROM " SCOPE_UNITS "JOIN unit g ON g.id = s.id "
	"WHERE g.kind = 'agency' AND (g.valid_to IS NULL OR g.valid_to > CURDATE()) ORDER BY g.name, g.id LIMIT 4000",
	"uu"};

static const char *const states[] = {"unissued", "initial", "active", "locked", "disabled"};

struct filter {
	uint64_t	 unit_id;	/* 0: any */
	const char	*state;		/* "": any */
	const char	*name;		/* as typed */
	const char	*pattern;	/* for LIKE */
	int64_t		 page;
};

static struct filter
read_filter(struct visit *visit)
{
	struct filter filter = {.unit_id = list_id(visit, "don-vi"), .name = list_name(visit), .page = list_page(visit)};

	filter.state = list_one_of(visit, "trang-thai", states, sizeof states / sizeof states[0]);
	filter.pattern = text_like(visit->pool, filter.name);
	return filter;
}

static void
show_filter(xmlNodePtr accounts, const struct filter *filter)
{
	node_set(accounts, "search", filter->name);
	for (size_t i = 0; i < sizeof states / sizeof states[0]; i++) {
		xmlNodePtr state = node_add(accounts, "state");

		node_set(state, "code", states[i]);
		node_set_flag(state, "selected", strcmp(states[i], filter->state) == 0);
	}
}

enum answer
accounts_show(struct visit *visit)
{
	const uint64_t own = visit->viewer->account_id;
	const struct filter filter = read_filter(visit);
	xmlNodePtr accounts = visit_element(visit, "accounts");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &account_count, own, filter.unit_id, filter.unit_id,
	    filter.state, filter.state, filter.name, filter.pattern, filter.pattern);

	if (result == DB_OK)
		result = db_elements(visit->db, accounts, "unit", NULL, &scope_units, filter.unit_id, own);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(visit->page, "width", "full");
	node_set(accounts, "total", row_text(&row, "total"));
	node_set(accounts, "query", pool_printf(visit->pool, "don-vi=%llu&trang-thai=%s&ten=%s",
	    (unsigned long long)filter.unit_id, filter.state, response_percent_encode(visit->pool, filter.name)));
	show_filter(accounts, &filter);
	result = db_elements(visit->db, accounts, "account", NULL, &account_rows, own, own, filter.unit_id, filter.unit_id,
	    filter.state, filter.state, filter.name, filter.pattern, filter.pattern,
	    visit_rows(visit, PAGE_ROWS), (filter.page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	list_pages(visit, accounts, pool_printf(visit->pool, "/quan-tri/tai-khoan?%s&trang=", node_get(accounts, "query")),
	    filter.page, row_int(&row, "total"), PAGE_ROWS);
	return ANSWER_PAGE;
}
