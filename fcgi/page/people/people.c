#include "config.h"

#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "page/people/people.h"
#include "record/scope.h"
#include "web/text.h"

enum { PAGE_ROWS = 50 };

#define STATE \
	"CASE WHEN p.valid_to <= CURDATE() THEN 'gone' WHEN p.valid_to > CURDATE() THEN 'leaving' " \
	"WHEN m.valid_from > CURDATE() THEN 'coming' WHEN m.valid_to <= CURDATE() THEN 'without' ELSE 'working' END"
/*
 * Everybody once: where the main assignment of today is; without one, where the last was or the next will be, as
 * scope_person says it.
 */
#define FOUND \
	"FROM " SCOPE_UNITS "STRAIGHT_JOIN unit u ON u.id = s.id " \
	"STRAIGHT_JOIN unit g ON g.id = COALESCE(u.agency_id, u.id) " \
	"STRAIGHT_JOIN assignment m ON m.unit_id = u.id AND m.main STRAIGHT_JOIN person p ON p.id = m.person_id " \
	"STRAIGHT_JOIN position o ON o.id = m.position_id WHERE ((" SCOPE_RUNS("m") ") OR (NOT EXISTS (SELECT 1 " \
	"FROM assignment r WHERE r.person_id = p.id AND r.main AND " SCOPE_RUNS("r") ") AND m.id = (SELECT x.id " \
	"FROM assignment x WHERE x.person_id = p.id " \
	"AND x.main ORDER BY x.valid_from <= CURDATE() DESC, x.valid_from DESC, x.id DESC LIMIT 1))) " \
	"AND (? = 0 OR g.id = ?) AND (? = '' OR p.staff_kind = ?) AND (? = '' OR " STATE " = ?) " \
	"AND (? = '' OR CONCAT(' ', p.search_name) LIKE CONCAT('% ', ?, '%') OR " \
	"CONVERT(p.code USING utf8mb4) LIKE CONCAT(?, '%')) "

static const struct sql people_count = {"SELECT COUNT(*) AS total " FOUND, "uuusssssss"};
static const struct sql people_rows = {
	"SELECT p.id, p.code, CONCAT(p.family_name, ' ', p.given_name) AS name, p.staff_kind AS kind, o.name AS position, "
	"g.name AS unit, IF(u.id = g.id, NULL, u.name) AS part, m.`rank`, m.management_level AS level, p.phone, p.email, "
	"m.valid_from AS `from`, " STATE " AS state " FOUND "ORDER BY p.given_name, p.family_name, p.id LIMIT ? OFFSET ?",
	"uuusssssssii"};
static const struct sql scope_agencies = {
	"SELECT g.id, g.name, IF(g.id = ?, 'yes', NULL) AS selected FROM " SCOPE_UNITS "JOIN unit g ON g.id = s.id "
	"WHERE g.kind = 'agency' AND (g.valid_to IS NULL OR g.valid_to > CURDATE()) ORDER BY g.name, g.id LIMIT 4000",
	"uu"};

static const char *const states[] = {"working", "leaving", "gone", "coming", "without"};
const char *const people_kinds[PEOPLE_KINDS] = {"cadre", "civil_servant", "public_employee", "contract"};

struct filter {
	uint64_t	 unit_id;	/* 0: any */
	const char	*kind, *state;	/* "": any */
	const char	*name;		/* as typed */
	const char	*pattern;	/* for LIKE */
	int64_t		 page;
};

static struct filter
read_filter(struct visit *visit)
{
	struct filter filter = {.unit_id = list_id(visit, "don-vi"), .name = list_name(visit), .page = list_page(visit)};

	filter.state = list_one_of(visit, "trang-thai", states, sizeof states / sizeof states[0]);
	filter.kind = list_one_of(visit, "loai", people_kinds, PEOPLE_KINDS);
	filter.pattern = text_like(visit->pool, filter.name);
	return filter;
}

enum answer
people_show(struct visit *visit)
{
	const uint64_t own = visit->viewer->account_id;
	const struct filter filter = read_filter(visit);
	xmlNodePtr people = visit_element(visit, "people");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &people_count, own, filter.unit_id, filter.unit_id,
	    filter.kind, filter.kind, filter.state, filter.state, filter.name, filter.pattern, filter.pattern);

	if (result == DB_OK)
		result = db_elements(visit->db, people, "unit", NULL, &scope_agencies, filter.unit_id, own);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(visit->page, "width", "full");
	node_set(people, "total", row_text(&row, "total"));
	node_set(people, "search", filter.name);
	if (filter.unit_id != 0)
		node_set_id(people, "unit-id", filter.unit_id);
	node_set(people, "query", pool_printf(visit->pool, "don-vi=%llu&loai=%s&trang-thai=%s&ten=%s",
	    (unsigned long long)filter.unit_id, filter.kind, filter.state, response_percent_encode(visit->pool, filter.name)));
	list_choices(people, "kind", people_kinds, PEOPLE_KINDS, filter.kind);
	list_choices(people, "state", states, sizeof states / sizeof states[0], filter.state);
	result = db_elements(visit->db, people, "person", NULL, &people_rows, own, filter.unit_id, filter.unit_id,
	    filter.kind,
	    filter.kind, filter.state, filter.state, filter.name, filter.pattern, filter.pattern,
	    visit_rows(visit, PAGE_ROWS),
	    (filter.page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	list_pages(visit, people, pool_printf(visit->pool, "/quan-tri/nhan-su?%s&trang=", node_get(people, "query")),
	    filter.page, row_int(&row, "total"), PAGE_ROWS);
	return ANSWER_PAGE;
}
