#include "config.h"

#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "record/acknowledgement.h"
#include "record/scope.h"
#include "web/text.h"

#define PATH "/quan-tri/xac-nhan"

enum { PAGE_ROWS = 50 };

#define MISSING \
	"EXISTS (SELECT 1 FROM acknowledgement_text t WHERE " ACKNOWLEDGEMENT_IN_FORCE " AND NOT EXISTS (SELECT 1 FROM acknowledgement k " \
	"WHERE k.person_id = p.id AND k.text_code = t.code AND k.text_version = t.version))"
#define AGENCIES \
	SCOPE_UNITS "STRAIGHT_JOIN unit g ON g.id = s.id AND g.kind = 'agency' AND (g.valid_to IS NULL OR g.valid_to > CURDATE()) "
#define STAFF \
	"STRAIGHT_JOIN unit u ON u.agency_id = g.id STRAIGHT_JOIN assignment m ON m.unit_id = u.id AND m.main " \
	"AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) STRAIGHT_JOIN person p ON p.id = m.person_id "
#define CHOSEN "WHERE (? = 0 OR g.id = ?) AND (? = '' OR ? = IF(" MISSING ", 'missing', 'acknowledged')) "

static const struct sql texts_in_force = {
	"SELECT t.id, t.code, t.version, t.title, DATE_FORMAT(t.valid_from, '%Y-%m-%d') AS `from` FROM acknowledgement_text t WHERE "
	ACKNOWLEDGEMENT_IN_FORCE " ORDER BY t.code = 'regulation' DESC, t.code LIMIT 10",
	""};
static const struct sql scope_units = {
	"SELECT g.id, g.name, IF(g.id = ?, 'yes', NULL) AS selected FROM " AGENCIES "ORDER BY g.name, g.id LIMIT 4000", "uu"};
static const struct sql totals = {
	"SELECT COUNT(*) AS people, COALESCE(SUM(" MISSING "), 0) AS missing FROM " AGENCIES STAFF "WHERE ? = 0 OR g.id = ?", "uuu"};
/* The agencies of one page, then their people. */
static const struct sql agency_rows = {
	"SELECT g.id, g.name, COUNT(p.id) AS people, COALESCE(SUM(p.id IS NOT NULL AND " MISSING "), 0) AS missing FROM "
	"(SELECT g.id, g.name FROM " AGENCIES "ORDER BY g.name, g.id LIMIT ? OFFSET ?) g LEFT JOIN (unit u "
	"JOIN assignment m ON m.unit_id = u.id AND m.main AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) "
	"JOIN person p ON p.id = m.person_id) ON u.agency_id = g.id GROUP BY g.id, g.name ORDER BY g.name, g.id",
	"uii"};
static const struct sql agency_count = {"SELECT COUNT(*) AS total FROM " AGENCIES, "u"};
static const struct sql person_count = {"SELECT COUNT(*) AS total FROM " AGENCIES STAFF CHOSEN, "uuuss"};
/* One row a person of the page and a text in force. */
static const struct sql person_rows = {
	"SELECT f.*, t.code, t.version, DATE_FORMAT(k.acknowledged_at, '%Y-%m-%dT%H:%i:%s') AS at, (SELECT MAX(l.text_version) "
	"FROM acknowledgement l WHERE l.person_id = f.id AND l.text_code = t.code) AS last FROM (SELECT p.id, p.given_name, p.family_name, "
	"CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, g.name AS unit FROM " AGENCIES STAFF
	"STRAIGHT_JOIN position o ON o.id = m.position_id " CHOSEN "ORDER BY p.given_name, p.family_name, p.id LIMIT ? OFFSET ?) f "
	"LEFT JOIN acknowledgement_text t ON " ACKNOWLEDGEMENT_IN_FORCE " LEFT JOIN acknowledgement k ON k.person_id = f.id "
	"AND k.text_code = t.code AND k.text_version = t.version ORDER BY f.given_name, f.family_name, f.id, t.code = 'regulation' DESC, t.code",
	"uuussii"};

static const char *const states[] = {"missing", "acknowledged"};

struct filter {
	uint64_t	 unit_id;	/* 0: any */
	const char	*state;		/* "": any */
	int64_t		 page;
};

static struct filter
read_filter(struct visit *visit)
{
	struct filter filter = {.unit_id = list_id(visit, "don-vi"), .page = list_page(visit)};

	filter.state = list_one_of(visit, "trang-thai", states, sizeof states / sizeof states[0]);
	return filter;
}

/* Agencies with their numbers, until one agency or one state is asked for. */
static bool
by_agency(const struct filter *filter)
{
	return filter->unit_id == 0 && filter->state[0] == '\0';
}

static enum db_result
show_agencies(struct visit *visit, xmlNodePtr node, const struct filter *filter, struct row *count)
{
	const uint64_t own = visit->viewer->account_id;
	const enum db_result result = db_row(visit->db, visit->pool, count, &agency_count, own);

	if (result != DB_OK)
		return result;
	return db_elements(visit->db, node, "agency", NULL, &agency_rows, own, visit_rows(visit, PAGE_ROWS),
	    (filter->page - 1) * PAGE_ROWS);
}

static void
add_person(xmlNodePtr *person, xmlNodePtr node, const struct row *row)
{
	xmlNodePtr text;

	if (*person == NULL || strcmp(node_get(*person, "id"), row_text(row, "id")) != 0) {
		*person = node_add(node, "person");
		node_set(*person, "id", row_text(row, "id"));
		node_set(*person, "name", row_text(row, "name"));
		node_set(*person, "position", row_text(row, "position"));
		node_set(*person, "unit", row_text(row, "unit"));
	}
	if (row_null(row, "code"))
		return;
	text = node_add(*person, "of");
	node_set(text, "code", row_text(row, "code"));
	node_set(text, "version", row_text(row, "version"));
	if (!row_null(row, "at"))
		node_set(text, "at", row_text(row, "at"));
	if (!row_null(row, "last"))
		node_set(text, "last", row_text(row, "last"));
}

static enum db_result
show_people(struct visit *visit, xmlNodePtr node, const struct filter *filter, struct row *count)
{
	const uint64_t own = visit->viewer->account_id, unit = filter->unit_id;
	xmlNodePtr person = NULL;
	struct rows rows;
	enum db_result result = db_row(visit->db, visit->pool, count, &person_count, own, unit, unit, filter->state, filter->state);

	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &rows, &person_rows, own, unit, unit, filter->state, filter->state,
		    visit_rows(visit, PAGE_ROWS), (filter->page - 1) * PAGE_ROWS);
	for (size_t i = 0; result == DB_OK && i < rows.count; i++)
		add_person(&person, node, &rows.row[i]);
	return result;
}

enum answer
acknowledgements_show(struct visit *visit)
{
	const uint64_t own = visit->viewer->account_id;
	const struct filter filter = read_filter(visit);
	xmlNodePtr node = visit_element(visit, "acknowledgements");
	struct row sums, count;
	enum db_result result = db_row(visit->db, visit->pool, &sums, &totals, own, filter.unit_id, filter.unit_id);

	if (result == DB_OK)
		result = db_elements(visit->db, node, "unit", NULL, &scope_units, filter.unit_id, own);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "text", NULL, &texts_in_force);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(visit->page, "width", "full");
	node_set(node, "people", row_text(&sums, "people"));
	node_set(node, "missing", row_text(&sums, "missing"));
	node_set(node, "state", filter.state);
	node_set(node, "query", pool_printf(visit->pool, "don-vi=%llu&trang-thai=%s", (unsigned long long)filter.unit_id, filter.state));
	result = by_agency(&filter) ? show_agencies(visit, node, &filter, &count) : show_people(visit, node, &filter, &count);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	list_pages(visit, node, pool_printf(visit->pool, PATH "?%s&trang=", node_get(node, "query")), filter.page,
	    row_int(&count, "total"), PAGE_ROWS);
	return ANSWER_PAGE;
}
