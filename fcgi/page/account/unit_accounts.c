#include "config.h"

#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "record/scope.h"
#include "record/unit_account.h"
#include "web/text.h"

#define PATH "/quan-tri/tai-khoan/don-vi"

enum { PAGE_ROWS = 50 };

/* Agencies in scope with their accounts, found by any part of the name, with or without marks. */
#define FOUND \
	"FROM " SCOPE_UNITS "STRAIGHT_JOIN unit g ON g.id = s.id AND g.kind = 'agency' AND (g.valid_to IS NULL OR g.valid_to > CURDATE()) " \
	"LEFT JOIN account a ON a.unit_id = g.id LEFT JOIN account_holder h ON h.id = " HOLDING_OF_A " " \
	"LEFT JOIN person p ON p.id = h.person_id WHERE g.name COLLATE utf8mb4_uca1400_ai_ci " \
	"LIKE CONCAT('%', REPLACE(REPLACE(REPLACE(?, '!', '!!'), '%', '!%'), '_', '!_'), '%') ESCAPE '!' "

static const struct sql state_counts = {
	"SELECT state AS code, COUNT(*) AS count FROM (SELECT " HOLDING_STATE " AS state " FOUND ") f GROUP BY state", "us"};
static const struct sql account_rows = {
	"SELECT * FROM (SELECT g.id, g.name AS unit, a.name AS account, CONCAT(p.family_name, ' ', p.given_name) AS holder, "
	POST_OF("p.id", "CURDATE()") " AS position, NULLIF(h.organisation, '') AS organisation, "
	"DATE_FORMAT(h.valid_from, '%Y-%m-%d') AS `from`, " LAST_DAY_OF_H " AS until, h.decision_number AS decision, "
	"DATE_FORMAT(h.decision_date, '%Y-%m-%d') AS `decision-date`, h.decision_issuer AS issuer, " HOLDING_STATE " AS state " FOUND
	") f WHERE ? = '' OR state = ? ORDER BY unit, id LIMIT ? OFFSET ?",
	"usssii"};

/* The gaps first. */
static const char *const states[] = {"no_account", "unheld", "holder_left", "upcoming", "held"};

struct filter {
	const char	*state;		/* "": any */
	const char	*name;
	int64_t		 page;
};

static struct filter
read_filter(struct visit *visit)
{
	struct filter filter = {.name = list_name(visit), .page = list_page(visit)};

	filter.state = list_one_of(visit, "trang-thai", states, sizeof states / sizeof states[0]);
	return filter;
}

/* How many agencies stand how; the number that the filter leaves. */
static int64_t
show_states(xmlNodePtr node, const struct rows *counts, const struct filter *filter)
{
	int64_t total = 0;

	for (size_t i = 0; i < sizeof states / sizeof states[0]; i++) {
		xmlNodePtr state = node_add(node, "state");
		const char *count = "0";

		for (size_t j = 0; j < counts->count; j++)
			if (strcmp(row_text(&counts->row[j], "code"), states[i]) == 0) {
				count = row_text(&counts->row[j], "count");
				total += filter->state[0] == '\0' || filter->state == states[i] ? row_int(&counts->row[j], "count") : 0;
			}
		node_set(state, "code", states[i]);
		node_set(state, "count", count);
		node_set_flag(state, "selected", filter->state == states[i]);
	}
	return total;
}

enum answer
unit_accounts_show(struct visit *visit)
{
	const struct filter filter = read_filter(visit);
	const uint64_t own = visit->viewer->account_id;
	xmlNodePtr node = visit_element(visit, "unit_accounts");
	const char *query;
	struct rows counts;
	enum db_result result = db_rows(visit->db, visit->pool, &counts, &state_counts, own, filter.name);
	int64_t total;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	query = pool_printf(visit->pool, "trang-thai=%s&ten=%s", filter.state, response_percent_encode(visit->pool, filter.name));
	node_set(visit->page, "width", "full");
	node_set(node, "search", filter.name);
	node_set(node, "query", query);
	total = show_states(node, &counts, &filter);
	node_set_int(node, "total", total);
	result = db_elements(visit->db, node, "account", NULL, &account_rows, own, filter.name, filter.state, filter.state,
	    visit_rows(visit, PAGE_ROWS), (filter.page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	list_pages(visit, node, pool_printf(visit->pool, PATH "?%s&trang=", query), filter.page, total, PAGE_ROWS);
	return ANSWER_PAGE;
}
