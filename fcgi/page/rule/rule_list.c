#include "config.h"

#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "page/rule/rule.h"
#include "web/text.h"

enum { PAGE_ROWS = 50 };

/*
 * What was approved is a regulation that every administrator may read; drafts are those of the scope, as access_may reads it: of
 * the whole city by a right at its top for every bloc.
 */
#define LISTED \
	RULE_FROM "WHERE (r.state <> 'draft' OR EXISTS (SELECT 1 FROM right_grant g JOIN unit h ON h.id = g.unit_id " \
	"LEFT JOIN unit_closure c ON c.ancestor_id = g.unit_id AND c.descendant_id = r.unit_id WHERE g.account_id = ? " \
	"AND g.valid_from <= CURDATE() AND (g.valid_to IS NULL OR g.valid_to > CURDATE()) " \
	"AND ((r.unit_id IS NULL AND h.parent_id IS NULL AND g.bloc IS NULL AND g.role IN ('city_admin', 'auditor')) " \
	"OR (c.depth IS NOT NULL AND g.role IN ('city_admin', 'bloc_admin', 'unit_admin', 'auditor') " \
	"AND (g.bloc IS NULL OR g.bloc = u.bloc))))) AND (? = '' OR " RULE_STATE " = ?) " \
	"AND (? = '' OR r.code LIKE CONCAT('%', ?, '%') OR CONCAT(r.number, ' ', r.title) COLLATE utf8mb4_uca1400_ai_ci LIKE CONCAT('%', ?, '%')) "

static const struct sql rule_count = {"SELECT COUNT(*) AS total " LISTED, "usssss"};
static const struct sql rule_rows = {
	"SELECT " RULE_COLUMNS LISTED "ORDER BY FIELD(" RULE_STATE ", 'draft', 'approved', 'retired'), r.valid_from DESC, r.code, r.version DESC "
	"LIMIT ? OFFSET ?",
	"usssssii"};

static const char *const states[] = {"draft", "approved", "retired"};

enum answer
rules_show(struct visit *visit)
{
	const uint64_t own = visit->viewer->account_id;
	const char *name = list_name(visit), *pattern = text_like(visit->pool, name),
	           *state = list_one_of(visit, "trang-thai", states, sizeof states / sizeof states[0]);
	xmlNodePtr node = visit_element(visit, "rule");
	const int64_t page = list_page(visit);
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &rule_count, own, state, state, name, pattern, pattern);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(visit->page, "width", "full");
	node_set(node, "view", "list");
	node_set(node, "total", row_text(&row, "total"));
	node_set(node, "search", name);
	node_set_flag(node, "may-edit", access_at_all(visit->viewer, ACTION_RULES_EDIT));
	node_set(node, "query", pool_printf(visit->pool, "trang-thai=%s&ten=%s", state, response_percent_encode(visit->pool, name)));
	for (size_t i = 0; i < sizeof states / sizeof states[0]; i++) {
		xmlNodePtr choice = node_add(node, "state");

		node_set(choice, "code", states[i]);
		node_set_flag(choice, "selected", strcmp(states[i], state) == 0);
	}
	result = db_elements(visit->db, node, "row", NULL, &rule_rows, own, state, state, name, pattern, pattern,
	    visit_rows(visit, PAGE_ROWS), (page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	list_pages(visit, node, pool_printf(visit->pool, RULE_PATH "?%s&trang=", node_get(node, "query")), page, row_int(&row, "total"),
	    PAGE_ROWS);
	return ANSWER_PAGE;
}
