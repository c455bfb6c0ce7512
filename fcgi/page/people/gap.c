#include "config.h"

#include <string.h>

#include "gate/session.h"
#include "page/pages.h"
#include "record/open_month.h"
#include "record/scope.h"
#include "web/text.h"

/*
 * What is missing before a month can be rated, within the viewer's scope: of units by one statement each, of people by
 * resolving everybody, agency by agency.
 */
enum { SHOWN = 30, SHOWN_OF_ONE = 2000, AGENCIES = 400 };

#define UNITS(kind) \
	"FROM " SCOPE_UNITS "JOIN unit u ON u.id = s.id AND u.kind = '" kind "' " \
	"JOIN unit g ON g.id = COALESCE(u.agency_id, u.id) "
#define WHERE "WHERE " SCOPE_RUNS("u") " AND (? = 0 OR g.id = ?) AND (? = '' OR g.bloc = ?) "
#define NAMES "SELECT g.id AS agency_id, g.name AS agency, IF(u.id = g.id, NULL, u.name) AS part, u.id AS unit_id"
#define NONE NAMES ", NULL AS person_id, NULL AS person, NULL AS detail "
#define PERSON NAMES ", p.id AS person_id, CONCAT(p.family_name, ' ', p.given_name) AS person, "
#define ORDER "ORDER BY g.name, g.id, u.name, u.id, person_id LIMIT 5000"
#define NO_HEAD(kind) \
	NONE UNITS(kind) WHERE "AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.unit_id = u.id AND a.`rank` = 'head' " \
	"AND " SCOPE_RUNS("a") ") " ORDER
#define NO_ROLE(role) \
	NONE UNITS("agency") WHERE "AND NOT EXISTS (SELECT 1 FROM right_grant r JOIN account k ON k.id = r.account_id " \
	"AND k.state <> 'disabled' WHERE r.unit_id = u.id AND r.role = '" role "' AND " SCOPE_RUNS("r") ") " ORDER

static const struct sql no_head = {NO_HEAD("agency"), "uuuss"};
static const struct sql part_no_head = {NO_HEAD("part"), "uuuss"};
static const struct sql no_admin = {NO_ROLE("unit_admin"), "uuuss"};
static const struct sql no_aggregator = {NO_ROLE("unit_aggregator"), "uuuss"};
static const struct sql two_heads = {
	NAMES ", NULL AS person_id, NULL AS person, GROUP_CONCAT(CONCAT(p.family_name, ' ', "
	"p.given_name) SEPARATOR '; ') AS detail "
	"FROM " SCOPE_UNITS "JOIN unit u ON u.id = s.id JOIN unit g ON g.id = COALESCE(u.agency_id, u.id) "
	"JOIN assignment a ON a.unit_id = u.id AND a.`rank` = 'head' AND " SCOPE_RUNS("a") " "
	"JOIN person p ON p.id = a.person_id " WHERE
	"GROUP BY u.id HAVING COUNT(DISTINCT p.id) > 1 " ORDER,
	"uuuss"};
/* Nobody acts when the head is away. */
static const struct sql no_deputy = {
	NONE UNITS("agency") WHERE "AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.unit_id = u.id "
	"AND a.`rank` = 'deputy' AND " SCOPE_RUNS("a") ") "
	"AND NOT EXISTS (SELECT 1 FROM assignment h JOIN delegation d ON d.from_person_id = h.person_id "
	"AND d.power = 'authority' AND " DELEGATION_TODAY " WHERE h.unit_id = u.id AND h.`rank` = 'head' AND " SCOPE_RUNS("h") ") " ORDER,
	"uuuss"};
static const struct sql no_main = {
	PERSON "NULL AS detail FROM " SCOPE_UNITS "JOIN unit u ON u.id = s.id "
	"JOIN unit g ON g.id = COALESCE(u.agency_id, u.id) "
	"JOIN assignment m ON m.unit_id = u.id JOIN person p ON p.id = m.person_id "
	"WHERE (p.valid_to IS NULL OR p.valid_to > CURDATE()) AND (? = 0 OR g.id = ?) AND (? = '' OR g.bloc = ?) "
	"AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.person_id = p.id AND a.main AND (a.valid_to IS NULL "
	"OR a.valid_to > CURDATE())) "
	"AND m.id = (SELECT x.id FROM assignment x WHERE x.person_id = p.id ORDER BY x.valid_from DESC, x.main DESC, "
	"x.id DESC LIMIT 1) " ORDER,
	"uuuss"};
static const struct sql left_superior = {
	PERSON "CONCAT(w.family_name, ' ', w.given_name) AS detail FROM " SCOPE_UNITS "JOIN unit u ON u.id = s.id "
	"JOIN unit g ON g.id = COALESCE(u.agency_id, u.id) JOIN assignment m ON m.unit_id = u.id AND m.main "
	"AND " SCOPE_RUNS("m") " "
	"JOIN person p ON p.id = m.person_id JOIN resolution_override o ON o.person_id = p.id AND " SCOPE_RUNS("o") " "
	"JOIN person w ON w.id IN (o.superior_id, o.authority_id) " WHERE
	"AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.person_id = w.id AND " SCOPE_RUNS("a") ") " ORDER,
	"uuuss"};
static const struct sql no_field = {
	PERSON "NULL AS detail FROM " SCOPE_UNITS "JOIN unit u ON u.id = s.id "
	"JOIN unit g ON g.id = COALESCE(u.agency_id, u.id) "
	"JOIN assignment m ON m.unit_id = u.id AND m.`rank` = 'deputy' AND " SCOPE_RUNS("m") " "
	"JOIN person p ON p.id = m.person_id " WHERE
	"AND EXISTS (SELECT 1 FROM unit b WHERE b.parent_id = u.id AND " SCOPE_RUNS("b") ") "
	"AND NOT EXISTS (SELECT 1 FROM assignment_field f WHERE f.assignment_id = m.id) " ORDER,
	"uuuss"};

static const struct sql agencies_read = {
	"SELECT g.id, g.name, IF(g.id = ?, 'yes', NULL) AS selected FROM " SCOPE_UNITS "JOIN unit g ON g.id = s.id "
	"WHERE g.kind = 'agency' AND " SCOPE_RUNS("g") " ORDER BY g.name, g.id LIMIT 4000",
	"uu"};
static const struct sql resolved_read = {
	"SELECT g.id, g.name FROM " SCOPE_UNITS "JOIN unit g ON g.id = s.id WHERE g.kind = 'agency' AND " SCOPE_RUNS("g") " "
	"AND (? = 0 OR g.id = ?) AND (? = '' OR g.bloc = ?) ORDER BY g.name, g.id LIMIT ?",
	"uuussi"};

/* In the order of the page: what stops the month first, then what only makes it harder. No sql: found by resolving. */
static const struct kind {
	const char		*code;
	const struct sql	*sql;
	enum open_month_cause	 cause;
} kinds[] = {
	{"no_head", &no_head, GAP_LEFT},
	{"two_heads", &two_heads, GAP_LEFT},
	{"no_main", &no_main, GAP_LEFT},
	{"no_rule_set", NULL, GAP_NO_RULE_SET},
	{"no_criteria", NULL, GAP_NO_CRITERIA},
	{"many_criteria", NULL, GAP_MANY_CRITERIA},
	{"no_authority", NULL, GAP_NO_AUTHORITY},
	{"no_superior", NULL, GAP_NO_SUPERIOR},
	{"left_superior", &left_superior, GAP_LEFT},
	{"no_admin", &no_admin, GAP_LEFT},
	{"no_aggregator", &no_aggregator, GAP_LEFT},
	{"no_deputy", &no_deputy, GAP_LEFT},
	{"part_no_head", &part_no_head, GAP_LEFT},
	{"no_field", &no_field, GAP_LEFT},
};

enum { KINDS = sizeof kinds / sizeof kinds[0] };

static const char *const blocs[] = {"party", "government", "school"};

struct filter {
	uint64_t		 unit_id;
	const char		*bloc;
	const struct kind	*kind;	/* NULL: all */
	int64_t			 limit;
};

static struct filter
read_filter(struct visit *visit)
{
	struct filter filter = {.bloc = "", .limit = SHOWN};
	const char *unit = request_query(visit->request, "don-vi"), *bloc = request_query(visit->request, "khoi");
	const char *kind = request_query(visit->request, "loai");

	if (unit != NULL)
		(void)text_id(unit, &filter.unit_id);
	for (size_t i = 0; bloc != NULL && i < sizeof blocs / sizeof blocs[0]; i++)
		if (strcmp(bloc, blocs[i]) == 0)
			filter.bloc = blocs[i];
	for (size_t i = 0; kind != NULL && i < KINDS; i++)
		if (strcmp(kind, kinds[i].code) == 0)
			filter.kind = &kinds[i];
	filter.limit = visit_rows(visit, filter.kind == NULL ? SHOWN : SHOWN_OF_ONE);
	return filter;
}

static void
add_unit(xmlNodePtr group, const char *id, const char *name, int64_t limit, int64_t *count)
{
	xmlNodePtr node;

	if ((*count)++ >= limit)
		return;
	node = node_add(group, "missing");
	node_set(node, "agency-id", id);
	node_set(node, "agency", name);
}

static enum db_result
list_kind(struct visit *visit, const struct filter *filter, const struct kind *kind, xmlNodePtr group)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, kind->sql, visit->viewer->account_id,
	    filter->unit_id,
	    filter->unit_id, filter->bloc, filter->bloc);
	int64_t count = 0;

	for (size_t i = 0; i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		const bool shown = count < filter->limit;
		xmlNodePtr node;

		add_unit(group, row_text(row, "agency_id"), row_text(row, "agency"), filter->limit, &count);
		if (!shown)
			continue;
		node = xmlGetLastChild(group);
		node_set(node, "unit-id", row_text(row, "unit_id"));
		node_set(node, "part", row_null(row, "part") ? NULL : row_text(row, "part"));
		node_set(node, "person-id", row_null(row, "person_id") ? NULL : row_text(row, "person_id"));
		node_set(node, "person", row_null(row, "person") ? NULL : row_text(row, "person"));
		node_set(node, "detail", row_null(row, "detail") ? NULL : row_text(row, "detail"));
	}
	node_set_int(group, "count", count);
	return result;
}

static void
add_resolved(struct visit *visit, const struct row *agency, const struct open_month_report *report,
    const struct filter *filter,
    xmlNodePtr *groups, int64_t *counts)
{
	for (size_t i = 0; i < report->gap_count; i++) {
		const struct open_month_gap *gap = &report->gaps[i];

		for (size_t k = 0; k < KINDS; k++) {
			xmlNodePtr node;
			const bool shown = counts[k] < filter->limit;

			if (kinds[k].sql != NULL || kinds[k].cause != gap->cause || groups[k] == NULL)
				continue;
			add_unit(groups[k], row_text(agency, "id"), row_text(agency, "name"), filter->limit, &counts[k]);
			if (!shown || gap->person_id == 0)
				continue;
			node = xmlGetLastChild(groups[k]);
			node_set(node, "person-id", pool_printf(visit->pool, "%llu", (unsigned long long)gap->person_id));
			node_set(node, "person", gap->name);
		}
	}
}

/* Each agency in a pool of its own: the city's people do not fit a request's. */
static enum db_result
list_resolved(struct visit *visit, const struct filter *filter, xmlNodePtr parent, xmlNodePtr *groups)
{
	int64_t counts[KINDS] = {0};
	struct rows agencies;
	enum db_result result = db_rows(visit->db, visit->pool, &agencies, &resolved_read, visit->viewer->account_id,
	    filter->unit_id,
	    filter->unit_id, filter->bloc, filter->bloc, (int64_t)AGENCIES + 1);

	node_set_flag(parent, "too-many", agencies.count > AGENCIES);
	for (size_t i = 0; result == DB_OK && agencies.count <= AGENCIES && i < agencies.count; i++) {
		struct open_month_report report = {0};
		struct pool *pool = pool_new();

		result = open_month_gaps(visit->db, visit->worker->rules, pool, row_id(&agencies.row[i], "id"), &report);
		add_resolved(visit, &agencies.row[i], &report, filter, groups, counts);
		pool_free(pool);
	}
	for (size_t k = 0; k < KINDS; k++)
		if (kinds[k].sql == NULL && groups[k] != NULL)
			node_set_int(groups[k], "count", counts[k]);
	return result;
}

static void
show_filter(xmlNodePtr gap, const struct filter *filter)
{
	for (size_t i = 0; i < sizeof blocs / sizeof blocs[0]; i++) {
		xmlNodePtr bloc = node_add(gap, "bloc");

		node_set(bloc, "code", blocs[i]);
		node_set_flag(bloc, "selected", strcmp(blocs[i], filter->bloc) == 0);
	}
	for (size_t i = 0; i < KINDS; i++) {
		xmlNodePtr kind = node_add(gap, "kind");

		node_set(kind, "code", kinds[i].code);
		node_set_flag(kind, "selected", filter->kind == &kinds[i]);
	}
}

enum answer
gap_show(struct visit *visit)
{
	const struct filter filter = read_filter(visit);
	xmlNodePtr gap = visit_element(visit, "gap"), groups[KINDS] = {NULL};
	bool resolves = false;
	enum db_result result = db_elements(visit->db, gap, "unit", NULL, &agencies_read, filter.unit_id,
	    visit->viewer->account_id);

	node_set(visit->page, "width", "full");
	node_set(gap, "query", pool_printf(visit->pool, "don-vi=%llu&khoi=%s", (unsigned long long)filter.unit_id,
	    filter.bloc));
	node_set(gap, "selected", filter.kind == NULL ? "" : filter.kind->code);
	show_filter(gap, &filter);
	for (size_t i = 0; result == DB_OK && i < KINDS; i++) {
		if (filter.kind != NULL && filter.kind != &kinds[i])
			continue;
		groups[i] = node_add(gap, "group");
		node_set(groups[i], "code", kinds[i].code);
		if (kinds[i].sql != NULL)
			result = list_kind(visit, &filter, &kinds[i], groups[i]);
		else
			resolves = true;
	}
	if (result == DB_OK && resolves)
		result = list_resolved(visit, &filter, gap, groups);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
