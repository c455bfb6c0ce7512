#include "config.h"

#include "gate/list.h"
#include "page/pages.h"
#include "record/scope.h"
#include "web/text.h"

/*
 * FOUND is what a page shows of each kind; one row more says that there are more. Up to NARROW units are read whole; in a wider
 * scope the names' indexes are, from the first that fits, and each person is asked for the scope: reading 150,000 people
 * because of one name would take a second.
 */
enum { FOUND = 20, NARROW = 64 };

#define GRANTED "r.account_id = ? AND " SCOPE_RUNS("r") " AND (r.bloc IS NULL OR r.bloc = u.bloc) "
/* What is within reach: what grants cover, what stands below a post as head, and the own agency. Account, person, agency twice. */
#define REACHED \
	"SELECT u.id FROM right_grant r JOIN unit_closure c ON c.ancestor_id = r.unit_id JOIN unit u ON u.id = c.descendant_id WHERE " \
	GRANTED "UNION ALL SELECT c.descendant_id FROM assignment h JOIN unit_closure c ON c.ancestor_id = h.unit_id " \
	"WHERE h.person_id = ? AND h.`rank` = 'head' AND " SCOPE_RUNS("h") " UNION ALL SELECT u.id FROM unit u WHERE u.agency_id = ? " \
	"UNION ALL SELECT ?"
/* The same of one unit u. */
#define GRANT_ON(roles) \
	"EXISTS (SELECT 1 FROM unit_closure c JOIN right_grant r ON r.unit_id = c.ancestor_id WHERE c.descendant_id = u.id AND " \
	"r.role IN (" roles ") AND " GRANTED ")"
#define HEADED \
	"EXISTS (SELECT 1 FROM unit_closure c JOIN assignment h ON h.unit_id = c.ancestor_id WHERE c.descendant_id = u.id " \
	"AND h.person_id = ? AND h.`rank` = 'head' AND " SCOPE_RUNS("h") ")"
#define ADMIN "'city_admin', 'bloc_admin', 'unit_admin'"
#define ANY ADMIN ", 'bloc_aggregator', 'unit_aggregator', 'auditor'"
#define WITHIN "(" GRANT_ON(ANY) " OR " HEADED " OR u.agency_id = ? OR u.id = ?) "

/* Account for what leads on; the wide statements ask for the scope after it. */
#define PERSON \
	"SELECT p.id, p.code, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, g.name AS unit, " \
	"IF(u.id = g.id, NULL, u.name) AS part, IF(" GRANT_ON(ADMIN) ", 'yes', NULL) AS admin "
#define JOINED \
	"JOIN position o ON o.id = m.position_id JOIN unit g ON g.id = COALESCE(u.agency_id, u.id) "
#define CODE "CONCAT(CONVERT(? USING ascii), '%')"
#define BY(what, key, pattern) \
	"(" PERSON "FROM person p FORCE INDEX (" key ") STRAIGHT_JOIN assignment m ON m.person_id = p.id AND m.main AND " SCOPE_RUNS("m") " " \
	"STRAIGHT_JOIN unit u ON u.id = m.unit_id " JOINED "WHERE " what " LIKE " pattern " AND " WITHIN "ORDER BY " what ", p.id LIMIT 21) "
#define BY_NAME(column, key) BY(column, key, "CONCAT(?, '%')")

static const struct sql reach_size = {"SELECT COUNT(*) AS units FROM (" REACHED " LIMIT 65) q", "uuuu"};
static const struct sql people_near = {
	PERSON "FROM (SELECT DISTINCT id FROM (" REACHED ") q) s STRAIGHT_JOIN unit u ON u.id = s.id "
	"STRAIGHT_JOIN assignment m ON m.unit_id = u.id AND m.main AND " SCOPE_RUNS("m") " STRAIGHT_JOIN person p ON p.id = m.person_id "
	JOINED "WHERE p.search_name LIKE CONCAT(?, '%') OR p.search_family LIKE CONCAT(?, '%') OR p.code LIKE " CODE " "
	"ORDER BY p.given_name, p.family_name, p.id LIMIT 21",
	"uuuuusss"};
static const struct sql people_far = {
	BY_NAME("p.search_name", "person_search") "UNION " BY_NAME("p.search_family", "person_search_family") "UNION " BY("p.code", "person_code", CODE) "LIMIT 21", "usuuuuusuuuuusuuuu"};
#define UNIT \
	"SELECT u.id, u.code, u.name, g.name AS unit, IF(" GRANT_ON(ADMIN) ", 'yes', NULL) AS admin "
#define UNIT_FOUND(kinds) \
	"LEFT JOIN unit g ON g.id = u.agency_id AND g.id <> u.id WHERE " kinds "(u.valid_to IS NULL OR u.valid_to > CURDATE()) " \
	"AND (CONCAT(' ', u.name) COLLATE utf8mb4_uca1400_ai_ci LIKE CONCAT('% ', ?, '%') OR u.code LIKE " CODE ") "
#define UNIT_ORDER "ORDER BY u.kind, u.name, u.id LIMIT 21"
static const struct sql units_near = {
	UNIT "FROM (SELECT DISTINCT id FROM (" REACHED ") q) s STRAIGHT_JOIN unit u ON u.id = s.id " UNIT_FOUND("") "AND " WITHIN UNIT_ORDER,
	"uuuuussuuuu"};
/* Comparing 15,000 names takes 25 ms, and four of five are parts, whose names are in every agency the same: they come when nothing else does. */
static const struct sql units_far = {UNIT "FROM unit u " UNIT_FOUND("u.kind <> 'part' AND ") "AND " WITHIN UNIT_ORDER, "ussuuuu"};
static const struct sql parts_far = {UNIT "FROM unit u " UNIT_FOUND("u.kind = 'part' AND ") "AND " WITHIN UNIT_ORDER, "ussuuuu"};

/* Marks that there are more than FOUND of an element, and leaves out the last. */
static void
leave_out(xmlNodePtr search, const char *element, const char *mark)
{
	xmlNodePtr last = NULL;
	int count = 0;

	for (xmlNodePtr node = search->children; node != NULL; node = node->next)
		if (xmlStrcmp(node->name, BAD_CAST element) == 0) {
			last = node;
			count++;
		}
	if (count <= FOUND)
		return;
	xmlUnlinkNode(last);
	xmlFreeNode(last);
	node_set(search, mark, "yes");
}

/* "BD-THCS" is how codes are written; they have no marks and no small letters. */
static const char *
code_pattern(struct visit *visit, const char *pattern)
{
	char *code = pool_strdup(visit->pool, pattern);

	for (char *c = code; *c != '\0'; c++)
		if (*c >= 'a' && *c <= 'z')
			*c = (char)(*c - 'a' + 'A');
	return code;
}

static enum db_result
find(struct visit *visit, xmlNodePtr search, const char *pattern)
{
	const struct viewer *viewer = visit->viewer;
	const uint64_t account = viewer->account_id;
	/* A unit's account reaches what its own rights cover, not what its holder leads. */
	const uint64_t person = viewer->unit_account ? 0 : viewer->person_id, agency = viewer->unit_account ? 0 : viewer->unit_id;
	const char *code = code_pattern(visit, pattern);
	struct row size;
	enum db_result result = db_row(visit->db, visit->pool, &size, &reach_size, account, person, agency, agency);

	if (result != DB_OK)
		return result;
	if (row_int(&size, "units") <= NARROW) {
		result = db_elements(visit->db, search, "person", NULL, &people_near, account, account, person, agency, agency, pattern,
		    pattern, code);
		return result != DB_OK ? result :
		    db_elements(visit->db, search, "unit", NULL, &units_near, account, account, person, agency, agency, pattern,
		    code, account, person, agency, agency);
	}
	result = db_elements(visit->db, search, "person", NULL, &people_far, account, pattern, account, person, agency, agency, account,
	    pattern, account, person, agency, agency, account, code, account, person, agency, agency);
	if (result == DB_OK)
		result = db_elements(visit->db, search, "unit", NULL, &units_far, account, pattern, code, account, person, agency, agency);
	return result != DB_OK || search->children != NULL ? result :
	    db_elements(visit->db, search, "unit", NULL, &parts_far, account, pattern, code, account, person, agency, agency);
}

enum answer
search_show(struct visit *visit)
{
	const char *name = list_name(visit);
	xmlNodePtr search = visit_element(visit, "search");

	node_set(search, "name", name);
	if (name[0] == '\0')
		return ANSWER_PAGE;
	if (find(visit, search, text_like(visit->pool, name)) != DB_OK)
		return visit_store_failed(visit, DB_ERROR);
	leave_out(search, "person", "more-people");
	leave_out(search, "unit", "more-units");
	return ANSWER_PAGE;
}
