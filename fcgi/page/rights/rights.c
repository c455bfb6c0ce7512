#include "config.h"

#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "rating/rule_set.h"
#include "record/right.h"
#include "record/scope.h"
#include "web/text.h"

enum { PAGE_ROWS = 50, FOUND_ROWS = 20 };

#define FOUND \
	"FROM right_grant r JOIN unit u ON u.id = r.unit_id JOIN account a ON a.id = r.account_id " \
	"LEFT JOIN person p ON p.id = " RIGHT_PERSON " WHERE " RIGHT_IN_SCOPE " AND (? = '' OR r.role = ?) " \
	"AND (? = 0 OR EXISTS (SELECT 1 FROM unit_closure b WHERE b.ancestor_id = ? AND b.descendant_id = u.id)) " \
	"AND (? = '' OR " RIGHT_BLOC " = ?) AND (? = '' OR " RIGHT_STATE " = ?) " \
	"AND (? = '' OR CONCAT(' ', p.search_name) LIKE CONCAT('% ', ?, '%') OR CONVERT(a.name USING utf8mb4) LIKE CONCAT(?, '%')) "
#define FOUND_TYPES "ussuusssssss"

static const struct sql right_count = {"SELECT COUNT(*) AS total " FOUND, FOUND_TYPES};
static const struct sql right_rows = {
	"SELECT r.id, a.name AS account, IF(a.unit_id IS NULL, NULL, 'yes') AS `unit-account`, "
	"CONCAT(p.family_name, ' ', p.given_name) AS name, "
	"(SELECT o.name FROM assignment m JOIN position o ON o.id = m.position_id WHERE m.person_id = p.id AND m.main "
	"AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) LIMIT 1) AS position, "
	"r.role, u.name AS unit, r.bloc, r.valid_from AS `from`, r.valid_to AS `to`, r.decision_number AS number, "
	"r.decision_date AS `date`, r.decision_issuer AS issuer, " RIGHT_STATE " AS state, "
	"IF(r.valid_to > CURDATE() AND r.valid_from <= CURDATE() AND r.valid_to <= CURDATE() + INTERVAL 30 DAY, 'yes', NULL) AS soon, "
	"IF(a.id = ? OR p.id = ?, 'yes', NULL) AS own " FOUND
	"ORDER BY state = 'ended', r.role, u.ord, u.name, p.given_name, p.family_name, r.id LIMIT ? OFFSET ?",
	"uu" FOUND_TYPES "ii"};
static const struct sql scope_units = {
	"SELECT u.id, u.name, IF(u.id = ?, 'yes', NULL) AS selected FROM " SCOPE_UNITS "JOIN unit u ON u.id = s.id "
	"WHERE u.kind <> 'part' AND (u.valid_to IS NULL OR u.valid_to > CURDATE()) ORDER BY u.kind = 'agency', u.name, u.id LIMIT 4000",
	"uu"};

/* Whom a right can be given to: people of the scope, and the administration accounts of its units. */
static const struct sql find_people = {
	"SELECT p.id, a.name AS account, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, g.name AS unit, "
	"IF(a.id = ? OR p.id = ?, 'yes', NULL) AS own "
	"FROM " SCOPE_UNITS "STRAIGHT_JOIN unit g ON g.id = s.id STRAIGHT_JOIN unit u ON u.agency_id = g.id "
	"STRAIGHT_JOIN assignment m ON m.unit_id = u.id AND m.main AND m.valid_from <= CURDATE() "
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) STRAIGHT_JOIN person p ON p.id = m.person_id "
	"STRAIGHT_JOIN position o ON o.id = m.position_id LEFT JOIN account a ON a.person_id = p.id "
	"WHERE CONCAT(' ', p.search_name) LIKE CONCAT('% ', ?, '%') OR CONVERT(a.name USING utf8mb4) LIKE CONCAT(?, '%') "
	"ORDER BY p.given_name, p.family_name, p.id LIMIT ?",
	"uuussi"};
static const struct sql find_accounts = {
	"SELECT a.id, a.name AS account, u.name AS unit FROM " SCOPE_UNITS "JOIN unit u ON u.id = s.id "
	"JOIN account a ON a.unit_id = u.id WHERE a.name LIKE CONCAT(?, '%') OR u.name LIKE CONCAT('%', ?, '%') "
	"ORDER BY u.name LIMIT ?",
	"ussi"};

static const char *const states[] = {"current", "future", "ended"};

struct filter {
	const char	*role;		/* "": any */
	uint64_t	 unit_id;	/* 0: any; else with all below */
	const char	*bloc;
	const char	*state;
	const char	*name;		/* as typed */
	const char	*pattern;	/* for LIKE */
	int64_t		 page;
};

static struct filter
read_filter(struct visit *visit)
{
	struct filter filter = {.role = "", .bloc = "", .state = "", .name = list_name(visit), .page = list_page(visit)};
	const int role = access_role_parse(list_asked(visit, "vai-tro"));
	const int bloc = bloc_parse(list_asked(visit, "khoi"));

	filter.unit_id = list_id(visit, "don-vi");
	if (role >= 0)
		filter.role = access_role_name((enum role)role);
	if (bloc > BLOC_NONE)
		filter.bloc = bloc_name((enum bloc)bloc);
	filter.state = list_one_of(visit, "trang-thai", states, sizeof states / sizeof states[0]);
	filter.pattern = text_like(visit->pool, filter.name);
	return filter;
}

static void
add_choice(xmlNodePtr rights, const char *element, const char *code, const char *chosen)
{
	xmlNodePtr node = node_add(rights, element);

	node_set(node, "code", code);
	node_set_flag(node, "selected", strcmp(code, chosen) == 0);
}

static void
show_filter(struct visit *visit, xmlNodePtr rights, const struct filter *filter)
{
	node_set(rights, "search", filter->name);
	node_set(rights, "query", pool_printf(visit->pool, "vai-tro=%s&don-vi=%llu&khoi=%s&trang-thai=%s&ten=%s", filter->role,
	    (unsigned long long)filter->unit_id, filter->bloc, filter->state,
	    response_percent_encode(visit->pool, filter->name)));
	for (int role = 0; role < ROLE_COUNT; role++)
		add_choice(rights, "role", access_role_name((enum role)role), filter->role);
	for (int bloc = BLOC_PARTY; bloc <= BLOC_SCHOOL; bloc++)
		add_choice(rights, "bloc", bloc_name((enum bloc)bloc), filter->bloc);
	for (size_t i = 0; i < sizeof states / sizeof states[0]; i++)
		add_choice(rights, "state", states[i], filter->state);
}

enum answer
rights_show(struct visit *visit)
{
	const uint64_t own = visit->viewer->account_id, person = visit->viewer->person_id;
	const struct filter f = read_filter(visit);
	xmlNodePtr rights = visit_element(visit, "rights");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &right_count, own, f.role, f.role, f.unit_id, f.unit_id,
	    f.bloc, f.bloc, f.state, f.state, f.name, f.pattern, f.pattern);

	if (result == DB_OK)
		result = db_elements(visit->db, rights, "unit", NULL, &scope_units, f.unit_id, own);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(visit->page, "width", "full");
	node_set(rights, "view", "list");
	node_set(rights, "total", row_text(&row, "total"));
	show_filter(visit, rights, &f);
	result = db_elements(visit->db, rights, "right", NULL, &right_rows, own, person, own, f.role, f.role, f.unit_id, f.unit_id,
	    f.bloc, f.bloc, f.state, f.state, f.name, f.pattern, f.pattern, visit_rows(visit, PAGE_ROWS),
	    visit->route->flags & ROUTE_SHEET ? (int64_t)0 : (f.page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	list_pages(visit, rights, pool_printf(visit->pool, "/quan-tri/phan-quyen?%s&trang=", node_get(rights, "query")),
	    f.page, row_int(&row, "total"), PAGE_ROWS);
	return ANSWER_PAGE;
}

/* Whom to give a right: typed, found, chosen, without a script. */
enum answer
rights_search(struct visit *visit)
{
	const uint64_t own = visit->viewer->account_id;
	const char *name = list_name(visit), *pattern = text_like(visit->pool, name);
	xmlNodePtr rights = visit_element(visit, "rights");
	size_t people = 0;
	enum db_result result = DB_OK;

	node_set(rights, "view", "search");
	node_set(rights, "search", name);
	if (name[0] == '\0')
		return ANSWER_PAGE;
	result = db_elements(visit->db, rights, "person", &people, &find_people, own, visit->viewer->person_id, own, pattern, pattern,
	    (int64_t)FOUND_ROWS);
	if (result == DB_OK)
		result = db_elements(visit->db, rights, "account", NULL, &find_accounts, own, pattern, pattern, (int64_t)FOUND_ROWS);
	node_set_flag(rights, "more", people == FOUND_ROWS);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
