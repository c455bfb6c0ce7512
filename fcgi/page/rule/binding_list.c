#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "page/rule/binding.h"
#include "page/rule/rule.h"
#include "record/open_month.h"
#include "record/scope.h"
#include "web/text.h"

/* Who gets which criteria set on a day: everybody in scope, by the rule that opens a month, agency by agency. */
enum { AGENCIES = 400, PAGE_ROWS = 100 };

#define READERS SCOPE_BY("'city_admin', 'bloc_admin', 'unit_admin', 'auditor'")
/* A binding, or a request of one, that reaches somebody in scope. Parameter: the account. */
#define REACHES(table) \
	"(" table ".unit_id IS NULL OR EXISTS (SELECT 1 FROM " READERS "JOIN unit_closure w ON w.descendant_id = s.id " \
	"WHERE w.ancestor_id = " table ".unit_id)) "

static const struct sql units_sql = {
	"SELECT g.id, g.name, IF(g.id = ?, 'yes', NULL) AS selected FROM " READERS "JOIN unit g ON g.id = s.id "
	"WHERE g.kind = 'agency' AND " SCOPE_RUNS("g") " ORDER BY g.name, g.id LIMIT 4000",
	"uu"};
static const struct sql agencies_sql = {
	"SELECT g.id, g.name FROM " READERS "JOIN unit g ON g.id = s.id WHERE g.kind = 'agency' AND " SCOPE_RUNS("g")
	" AND (? = 0 OR g.id = ?) AND (? = '' OR g.bloc = ?) ORDER BY g.name, g.id LIMIT ?",
	"uuussi"};
static const struct sql sets_sql = {
	"SELECT s.id, s.code, s.name, r.id AS `rule-id`, r.number AS rule, r.version FROM criteria_set s JOIN rule_set r ON r.id = s.rule_set_id "
	"WHERE r.state = 'approved' AND r.valid_from <= LAST_DAY(?) AND (r.valid_to IS NULL OR r.valid_to >= LAST_DAY(?)) "
	"ORDER BY r.code, r.version, s.id",
	"ss"};
static const struct sql names_sql = {
	"SELECT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, IF(u.id = u.agency_id, NULL, u.name) AS part "
	"FROM assignment a JOIN unit u ON u.id = a.unit_id JOIN person p ON p.id = a.person_id JOIN position o ON o.id = a.position_id "
	"WHERE u.agency_id = ? AND a.main AND a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to > ?) "
	"ORDER BY p.given_name, p.family_name, p.id",
	"uss"};
static const struct sql bound_sql = {
	"SELECT b.id, s.name AS `set`, r.number AS rule, r.version, o.name AS position, u.name AS unit, b.unit_id, "
	"b.staff_kind AS `staff-kind`, b.`rank` AS `rank`, b.valid_from AS `from`, b.valid_to AS `to` FROM criteria_binding b "
	"JOIN criteria_set s ON s.id = b.criteria_set_id JOIN rule_set r ON r.id = s.rule_set_id LEFT JOIN position o ON o.id = b.position_id "
	"LEFT JOIN unit u ON u.id = b.unit_id WHERE (b.valid_to IS NULL OR (b.valid_to > ? AND b.valid_to > b.valid_from)) AND "
	REACHES("b") "ORDER BY b.valid_from, b.id LIMIT 200",
	"su"};
static const struct sql waiting_sql = {
	"SELECT b.id, b.kind, s.name AS `set`, u.name AS unit, b.valid_from AS `from`, b.valid_to AS `to`, "
	"CONCAT(p.family_name, ' ', p.given_name) AS `asked-by`, DATE_FORMAT(b.asked_at, '%Y-%m-%dT%H:%i:%s') AS `asked-at` "
	"FROM binding_request b JOIN criteria_set s ON s.id = b.criteria_set_id LEFT JOIN unit u ON u.id = b.unit_id "
	"LEFT JOIN person p ON p.id = b.asked_by WHERE b.state = 'asked' AND " REACHES("b") "ORDER BY b.asked_at, b.id LIMIT 100",
	"u"};

static const char *const blocs[] = {"party", "government", "school"};
static const char *const groups[] = {"none", "many", "bound"};

struct list {
	char		 day[11];
	bool		 bad_day;
	uint64_t	 unit_id, set_id;	/* set_id: the people of one set */
	const char	*bloc, *group;		/* "none", "many", "bound"; "" */
	bool		 everybody;		/* a sheet without a choice */
	struct rows	 sets;
	int64_t		*counts;		/* of each set */
	int64_t		 people, none, many, bound;
	int64_t		 first, last, listed;	/* rows of the page, and how many there are */
};

static struct list
read_list(struct visit *visit)
{
	struct list list = {.unit_id = list_id(visit, "don-vi"), .bloc = list_one_of(visit, "khoi", blocs, sizeof blocs / sizeof blocs[0]),
	    .group = list_one_of(visit, "bo", groups, sizeof groups / sizeof groups[0])};
	const char *day = list_asked(visit, "ngay");
	const int64_t rows = visit_rows(visit, PAGE_ROWS);

	memcpy(list.day, visit->today, sizeof list.day);
	if (day[0] != '\0' && !text_date(day, list.day)) {
		list.bad_day = true;
		memcpy(list.day, visit->today, sizeof list.day);
	}
	if (list.group[0] == '\0')
		list.set_id = list_id(visit, "bo");
	list.everybody = (visit->route->flags & ROUTE_SHEET) != 0 && list.set_id == 0 && list.group[0] == '\0';
	list.first = (list_page(visit) - 1) * rows;
	list.last = list.first + rows;
	return list;
}

static bool
is_wanted(const struct list *list, const struct open_month_choice *choice)
{
	if (list->everybody)
		return !choice->central;
	if (strcmp(list->group, "none") == 0)
		return !choice->central && choice->criteria_set_id == 0;
	if (strcmp(list->group, "many") == 0)
		return choice->matches > 1;
	if (strcmp(list->group, "bound") == 0)
		return choice->bound;
	return list->set_id != 0 && choice->criteria_set_id == list->set_id;
}

static const struct row *
find_set(const struct list *list, uint64_t id, size_t *index)
{
	for (*index = 0; *index < list->sets.count; (*index)++)
		if (row_id(&list->sets.row[*index], "id") == id)
			return &list->sets.row[*index];
	return NULL;
}

static int
compare_choices(const void *a, const void *b)
{
	const struct open_month_choice *one = a, *other = b;

	return one->person_id < other->person_id ? -1 : one->person_id > other->person_id;
}

static void
add_person(xmlNodePtr parent, const struct list *list, const struct row *agency, const struct row *row,
    const struct open_month_choice *choice)
{
	xmlNodePtr node = node_add(parent, "person");
	size_t index;
	const struct row *set = find_set(list, choice->criteria_set_id, &index);

	node_set(node, "id", row_text(row, "id"));
	node_set(node, "name", row_text(row, "name"));
	node_set(node, "position", row_text(row, "position"));
	node_set(node, "agency", row_text(agency, "name"));
	if (!row_null(row, "part"))
		node_set(node, "part", row_text(row, "part"));
	if (set != NULL) {
		node_set(node, "set", row_text(set, "name"));
		node_set(node, "rule", row_text(set, "rule"));
	}
	node_set_flag(node, "bound", choice->bound);
	if (choice->matches > 1)
		node_set_int(node, "matches", (int64_t)choice->matches);
}

/* Those of the agency that are asked for, in the order of names. */
static enum db_result
list_people(struct visit *visit, struct list *list, const struct row *agency, const struct open_month_choices *choices, xmlNodePtr parent)
{
	struct pool *pool = pool_new();
	struct rows names;
	const enum db_result result = db_rows(visit->db, pool, &names, &names_sql, row_id(agency, "id"), list->day, list->day);

	for (size_t i = 0; result == DB_OK && i < names.count; i++) {
		const struct open_month_choice key = {.person_id = row_id(&names.row[i], "id")};
		const struct open_month_choice *choice = choices->count == 0 ? NULL :
		    bsearch(&key, choices->choice, choices->count, sizeof key, compare_choices);

		if (choice == NULL || !is_wanted(list, choice))
			continue;
		if (list->listed >= list->first && list->listed < list->last)
			add_person(parent, list, agency, &names.row[i], choice);
		list->listed++;
	}
	pool_free(pool);
	return result;
}

static bool
count_people(struct list *list, const struct open_month_choices *choices)
{
	bool wanted = false;

	for (size_t i = 0; i < choices->count; i++) {
		const struct open_month_choice *choice = &choices->choice[i];
		size_t index;

		if (choice->central)
			continue;
		wanted = wanted || is_wanted(list, choice);
		list->people++;
		list->none += choice->criteria_set_id == 0;
		list->many += choice->matches > 1;
		list->bound += choice->bound;
		if (find_set(list, choice->criteria_set_id, &index) != NULL)
			list->counts[index]++;
	}
	return wanted;
}

static enum db_result
count_all(struct visit *visit, struct list *list, xmlNodePtr node)
{
	struct rows agencies;
	enum db_result result = db_rows(visit->db, visit->pool, &agencies, &agencies_sql, visit->viewer->account_id, list->unit_id,
	    list->unit_id, list->bloc, list->bloc, (int64_t)AGENCIES + 1);

	node_set_flag(node, "too-many", agencies.count > AGENCIES);
	for (size_t i = 0; result == DB_OK && agencies.count <= AGENCIES && i < agencies.count; i++) {
		const struct row *agency = &agencies.row[i];
		struct pool *pool = pool_new();
		struct open_month_choices choices;

		result = open_month_choose(visit->db, visit->worker->rules, pool, row_id(agency, "id"), list->day, &choices);
		if (result == DB_NO_ROW) {
			xmlNodePtr without = node_add(node, "without");

			node_set(without, "id", row_text(agency, "id"));
			node_set(without, "name", row_text(agency, "name"));
			result = DB_OK;
		}
		if (result == DB_OK && count_people(list, &choices))
			result = list_people(visit, list, agency, &choices, node);
		pool_free(pool);
	}
	return result;
}

static void
add_sets(struct visit *visit, const struct list *list, xmlNodePtr node)
{
	static const char *const copied[] = {"id", "code", "name", "rule-id", "rule", "version"};

	for (size_t i = 0; i < list->sets.count; i++) {
		xmlNodePtr set = node_add(node, "set");

		for (size_t k = 0; k < sizeof copied / sizeof copied[0]; k++)
			node_set(set, copied[k], row_text(&list->sets.row[i], copied[k]));
		node_set_int(set, "count", list->counts[i]);
		node_set_flag(set, "selected", row_id(&list->sets.row[i], "id") == list->set_id);
	}
	(void)visit;
}

/* Bindings of now and to come, and who may end them. */
static enum db_result
add_bound(struct visit *visit, const struct list *list, xmlNodePtr node)
{
	static const char *const copied[] = {"id", "set", "rule", "version", "position", "unit", "staff-kind", "rank", "from", "to"};
	struct rows rows;
	enum db_result result = db_rows(visit->db, visit->pool, &rows, &bound_sql, list->day, visit->viewer->account_id);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		xmlNodePtr bound = node_add(node, "bound");
		struct object object;

		for (size_t k = 0; k < sizeof copied / sizeof copied[0]; k++)
			if (!row_null(row, copied[k]))
				node_set(bound, copied[k], row_text(row, copied[k]));
		result = rule_object(visit, row_id(row, "unit_id"), &object);
		node_set_flag(bound, "may-end", result == DB_OK && access_may(visit->viewer, ACTION_RULES_EDIT, &object));
	}
	return result == DB_OK ? db_elements(visit->db, node, "waiting", NULL, &waiting_sql, visit->viewer->account_id) : result;
}

static void
add_facts(struct visit *visit, const struct list *list, xmlNodePtr node)
{
	const char *query = pool_printf(visit->pool, "ngay=%s&don-vi=%" PRIu64 "&khoi=%s", list->day, list->unit_id, list->bloc);

	node_set(node, "view", "list");
	node_set(node, "day", list->day);
	node_set_flag(node, "bad-day", list->bad_day);
	node_set(node, "query", query);
	node_set(node, "group", list->set_id != 0 ? pool_printf(visit->pool, "%" PRIu64, list->set_id) : list->group);
	node_set_flag(node, "may-edit", access_at_all(visit->viewer, ACTION_RULES_EDIT));
	node_set_int(node, "people", list->people);
	node_set_int(node, "none", list->none);
	node_set_int(node, "many", list->many);
	node_set_int(node, "bound", list->bound);
	node_set_int(node, "listed", list->listed);
}

enum answer
binding_list_show(struct visit *visit)
{
	struct list list = read_list(visit);
	xmlNodePtr node = visit_element(visit, "binding");
	enum db_result result = db_rows(visit->db, visit->pool, &list.sets, &sets_sql, list.day, list.day);

	node_set(visit->page, "width", "full");
	list.counts = pool_alloc(visit->pool, (list.sets.count + 1) * sizeof *list.counts);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "unit", NULL, &units_sql, list.unit_id, visit->viewer->account_id);
	list_choices(node, "bloc", blocs, sizeof blocs / sizeof blocs[0], list.bloc);
	if (result == DB_OK)
		result = count_all(visit, &list, node);
	add_sets(visit, &list, node);
	if (result == DB_OK)
		result = add_bound(visit, &list, node);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	add_facts(visit, &list, node);
	list_pages(visit, node, pool_printf(visit->pool, BINDING_PATH "?%s&bo=%s&trang=", node_get(node, "query"), node_get(node, "group")),
	    list_page(visit), list.listed, PAGE_ROWS);
	return ANSWER_PAGE;
}
