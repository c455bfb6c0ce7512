#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "page/unit/unit.h"
#include "record/scope.h"
#include "web/text.h"

enum { PAGE_ROWS = 50 };

#define LIVES(table) "(" table ".valid_to IS NULL OR " table ".valid_to > CURDATE())"
#define HOLDS(table) table ".valid_from <= CURDATE() AND " LIVES(table)
/* Units of the viewer's grants, those that ended with them. */
#define SCOPE \
	"(SELECT DISTINCT c.descendant_id AS id FROM right_grant r JOIN unit_closure c ON c.ancestor_id = r.unit_id " \
	"JOIN unit x ON x.id = c.descendant_id WHERE r.account_id = ? AND r.role IN ('city_admin', 'bloc_admin', 'unit_admin') " \
	"AND " HOLDS("r") " AND (r.bloc IS NULL OR r.bloc = x.bloc)) s "
/* One level: below the unit asked for, or the tops of the scope. A search goes through all levels below it. */
#define FOUND \
	"FROM " SCOPE "STRAIGHT_JOIN unit u ON u.id = s.id WHERE (? = 'yes' OR " LIVES("u") ") AND (? = '' OR u.bloc = ?) " \
	"AND (? = '' OR u.kind = ?) AND IF(? = '', IF(? = 0, u.parent_id IS NULL OR NOT EXISTS (SELECT 1 FROM right_grant r " \
	"JOIN unit_closure c ON c.ancestor_id = r.unit_id JOIN unit x ON x.id = c.descendant_id WHERE c.descendant_id = u.parent_id " \
	"AND r.account_id = ? AND r.role IN ('city_admin', 'bloc_admin', 'unit_admin') AND " HOLDS("r") " AND (r.bloc IS NULL OR " \
	"r.bloc = x.bloc)), u.parent_id = ?), (? = 0 OR EXISTS (SELECT 1 FROM unit_closure l WHERE l.ancestor_id = ? " \
	"AND l.descendant_id = u.id)) AND (u.name COLLATE utf8mb4_uca1400_ai_ci LIKE CONCAT('%', ?, '%') " \
	"OR u.short_name COLLATE utf8mb4_uca1400_ai_ci LIKE CONCAT('%', ?, '%') OR CONVERT(u.code USING utf8mb4) LIKE CONCAT(?, " \
	"'%'))) "
#define FOUND_TYPES "ussssssuuuuusss"
#define HEAD \
	"(SELECT CONCAT(p.family_name, ' ', p.given_name) FROM assignment h JOIN person p ON p.id = h.person_id WHERE h.unit_id = " \
	"u.id " \
	"AND h.`rank` = 'head' AND " HOLDS("h") " ORDER BY h.main DESC, h.id LIMIT 1)"
#define BELOW \
	"(SELECT COUNT(*) FROM unit d WHERE d.parent_id = u.id AND " LIVES("d") ")"
#define PEOPLE \
	"(SELECT COUNT(*) FROM unit_closure c JOIN unit t ON t.id = c.descendant_id AND " LIVES("t") " JOIN assignment m " \
	"ON m.unit_id = c.descendant_id AND m.main AND " HOLDS("m") " WHERE c.ancestor_id = u.id)"

static const struct sql unit_count = {"SELECT COUNT(*) AS total " FOUND, FOUND_TYPES};
static const struct sql unit_rows = {
	"SELECT u.id, u.code, u.name, u.kind, u.bloc, NULLIF(u.short_name, '') AS `short-name`, " HEAD " AS head, " PEOPLE " AS "
	"people, "
	BELOW " AS below, IF(" LIVES("u") ", NULL, u.valid_to) AS ended, (SELECT n.name FROM unit n WHERE n.id = u.parent_id) AS "
		"parent "
	FOUND "ORDER BY u.ord, u.name, u.id LIMIT ? OFFSET ?",
	FOUND_TYPES "ii"};
static const struct sql path_rows = {
	"SELECT u.id, u.name FROM unit_closure c JOIN unit u ON u.id = c.ancestor_id WHERE c.descendant_id = ? ORDER BY c.depth "
	"DESC", "u"};

static const struct sql one_unit = {
	"SELECT u.id, u.code, u.name, u.short_name, u.kind, u.bloc, u.type, p.code AS parent, p.name AS parent_name, p.id AS "
	"parent_id, "
	"u.valid_from, u.valid_to, " LIVES("u") " AS lives, " HEAD " AS head, " PEOPLE " AS people, " BELOW " AS below, "
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = u.id) AS above "
	"FROM unit u LEFT JOIN unit p ON p.id = u.parent_id WHERE u.id = ?",
	"u"};
static const struct sql history_rows = {
	"SELECT h.valid_from AS `from`, h.valid_to AS `to`, h.name, p.name AS parent, NULLIF(h.basis, '') AS basis FROM unit_history "
	"h "
	"LEFT JOIN unit p ON p.id = h.parent_id WHERE h.unit_id = ? ORDER BY h.valid_from",
	"u"};
static const struct sql kin_rows = {
	"SELECT 'before' AS side, u.id, u.name, s.valid_from AS `from` FROM unit_successor s JOIN unit u ON u.id = s.unit_id "
	"WHERE s.successor_id = ? UNION ALL SELECT 'after', u.id, u.name, s.valid_from FROM unit_successor s "
	"JOIN unit u ON u.id = s.successor_id WHERE s.unit_id = ? ORDER BY 4, 3 LIMIT 500",
	"uu"};
static const struct sql child_rows = {
	"SELECT u.id, u.code, u.name, u.kind, u.bloc, " HEAD " AS head, " PEOPLE " AS people, IF(" LIVES("u") ", NULL, u.valid_to) "
	"AS ended "
	"FROM unit u WHERE u.parent_id = ? ORDER BY " LIVES("u") " DESC, u.ord, u.name, u.id LIMIT 200",
	"u"};
static const struct sql leader_rows = {
	"SELECT CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, a.`rank`, a.valid_from AS `from`, "
	"(SELECT GROUP_CONCAT(t.name ORDER BY t.ord, t.id SEPARATOR '; ') FROM assignment_field f JOIN unit t ON t.id = f.unit_id "
	"WHERE f.assignment_id = a.id) AS fields FROM assignment a JOIN person p ON p.id = a.person_id "
	"JOIN position o ON o.id = a.position_id WHERE a.unit_id = ? AND a.`rank` <> 'member' AND " HOLDS("a")
	" ORDER BY a.`rank`, p.given_name, p.family_name, p.id",
	"u"};
static const struct sql letterhead_row = {
	"SELECT style, NULLIF(upper_line, '') AS upper, lower_line AS lower, NULLIF(place, '') AS place, NULLIF(number_suffix, '') "
	"AS suffix, "
	"valid_from AS `from` FROM letterhead WHERE unit_id = ? AND valid_from <= CURDATE() ORDER BY valid_from DESC LIMIT 1",
	"u"};

static const char *const kinds[] = {"agency", "part", "grouping"};
static const char *const blocs[] = {"party", "government", "school"};

struct filter {
	uint64_t	 below;		/* 0: the tops of the scope */
	const char	*kind, *bloc, *ended;
	const char	*name, *pattern;
	int64_t		 page;
};

enum action
unit_action(const char *kind)
{
	return strcmp(kind, "part") == 0 ? ACTION_UNITS : ACTION_AGENCIES;
}

xmlNodePtr
unit_element(struct visit *visit, const char *view)
{
	xmlNodePtr node = visit_element(visit, "unit");

	node_set(node, "view", view);
	return node;
}

static struct filter
read_filter(struct visit *visit)
{
	struct filter filter = {.below = list_id(visit, "tren"), .name = list_name(visit), .page = list_page(visit)};

	filter.kind = list_one_of(visit, "loai", kinds, 3);
	filter.bloc = list_one_of(visit, "khoi", blocs, 3);
	filter.ended = strcmp(list_asked(visit, "het"), "yes") == 0 ? "yes" : "";
	filter.pattern = text_like(visit->pool, filter.name);
	return filter;
}

static void
show_filter(struct visit *visit, xmlNodePtr units, const struct filter *filter)
{
	node_set(units, "search", filter->name);
	node_set(units, "kind", filter->kind[0] == '\0' ? NULL : filter->kind);
	node_set(units, "bloc", filter->bloc[0] == '\0' ? NULL : filter->bloc);
	node_set_flag(units, "ended", filter->ended[0] != '\0');
	if (filter->below != 0)
		node_set_id(units, "below", filter->below);
	node_set(units, "query", pool_printf(visit->pool, "tren=%" PRIu64 "&loai=%s&khoi=%s&het=%s&ten=%s", filter->below,
	    filter->kind, filter->bloc, filter->ended, response_percent_encode(visit->pool, filter->name)));
}

static enum db_result
append_list(struct visit *visit, xmlNodePtr units, const struct filter *filter)
{
	const uint64_t own = visit->viewer->account_id, below = filter->below;
	const char *name = filter->name, *like = filter->pattern, *bloc = filter->bloc, *kind = filter->kind;
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &unit_count, own, filter->ended, bloc, bloc, kind, kind, name,
	    below, own, below, below, below, like, like, like);

	if (result != DB_OK)
		return result;
	node_set(units, "total", row_text(&row, "total"));
	if (below != 0)
		result = db_elements(visit->db, units, "above", NULL, &path_rows, below);
	if (result == DB_OK)
		result = db_elements(visit->db, units, "unit", NULL, &unit_rows, own, filter->ended, bloc, bloc, kind, kind, name,
		    below, own, below, below, below, like, like, like, visit_rows(visit, PAGE_ROWS),
		    (filter->page - 1) * PAGE_ROWS);
	list_pages(visit, units, pool_printf(visit->pool, UNIT_PATH "?%s&trang=", node_get(units, "query")), filter->page,
	    row_int(&row, "total"), PAGE_ROWS);
	return result;
}

enum answer
units_show(struct visit *visit)
{
	const struct filter filter = read_filter(visit);
	struct unit_chosen above;
	xmlNodePtr units;
	enum db_result result;

	if (filter.below != 0) {
		const enum answer answer = unit_load(visit, filter.below, &above);

		if (answer != ANSWER_PAGE)
			return answer;
	}
	units = unit_element(visit, "list");
	node_set(visit->page, "width", "full");
	show_filter(visit, units, &filter);
	result = append_list(visit, units, &filter);
	if (result == DB_OK && (visit->route->flags & ROUTE_SHEET) == 0)
		result = unit_append_pending(visit, units, NULL);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static void
read_chosen(const struct row *row, struct unit_chosen *chosen)
{
	*chosen = (struct unit_chosen){.id = row_id(row, "id"), .code = row_text(row, "code"), .name = row_text(row, "name"),
	    .short_name = row_text(row, "short_name"), .kind = row_text(row, "kind"), .bloc = row_text(row, "bloc"),
	    .type = row_text(row, "type"), .parent = row_text(row, "parent"), .parent_name = row_text(row, "parent_name"),
	    .ended = row_int(row, "lives") == 0};
}

static enum answer
load(struct visit *visit, uint64_t id, struct unit_chosen *chosen, struct row *row)
{
	enum db_result result = db_row(visit->db, visit->pool, row, &one_unit, id);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	read_chosen(row, chosen);
	result = scope_unit(visit, id, &chosen->object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	/* Who looks after the successor looks after what became of it. */
	if (chosen->ended)
		access_read_above(&chosen->object, row_text(row, "above"));
	return visit_allow(visit, ACTION_UNITS, &chosen->object);
}

enum answer
unit_load(struct visit *visit, uint64_t id, struct unit_chosen *chosen)
{
	struct row row;

	return load(visit, id, chosen, &row);
}

static void
append_unit(struct visit *visit, xmlNodePtr node, const struct row *row, const struct unit_chosen *chosen)
{
	node_set_id(node, "id", chosen->id);
	node_set(node, "code", chosen->code);
	node_set(node, "name", chosen->name);
	node_set(node, "short-name", chosen->short_name[0] == '\0' ? NULL : chosen->short_name);
	node_set(node, "kind", chosen->kind);
	node_set(node, "bloc", chosen->bloc);
	node_set(node, "type", chosen->type[0] == '\0' ? NULL : chosen->type);
	if (!row_null(row, "parent_id"))
		node_set_id(node, "parent-id", row_id(row, "parent_id"));
	node_set(node, "parent", chosen->parent_name[0] == '\0' ? NULL : chosen->parent_name);
	node_set(node, "from", row_text(row, "valid_from"));
	if (chosen->ended)
		node_set(node, "ended", row_text(row, "valid_to"));
	node_set(node, "people", row_text(row, "people"));
	node_set(node, "below", row_text(row, "below"));
	node_set_flag(node, "changes",
	    !chosen->ended && access_may(visit->viewer, unit_action(chosen->kind), &chosen->object));
}

enum answer
unit_show(struct visit *visit)
{
	const uint64_t id = visit->id;
	struct unit_chosen chosen;
	struct row row;
	const enum answer answer = load(visit, id, &chosen, &row);
	xmlNodePtr node;
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	node = unit_element(visit, "one");
	append_unit(visit, node, &row, &chosen);
	result = unit_append_pending(visit, node, &chosen);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "leader", NULL, &leader_rows, id);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "child", NULL, &child_rows, id);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "kin", NULL, &kin_rows, id, id);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "history", NULL, &history_rows, id);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "letterhead", NULL, &letterhead_row, id);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
