#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "page/pages.h"
#include "page/report/report.h"
#include "record/chain.h"
#include "record/paper.h"
#include "record/unit_tree.h"
#include "web/text.h"

static const struct sql agency_sql = {
	"SELECT " UNIT_NAME_IN("g", "m.month") " AS name, g.bloc, DATE(m.published_at) AS published, CONCAT(b.family_name, ' ', b.given_name) AS publisher, "
	"CONCAT(f.family_name, ' ', f.given_name) AS behalf, "
	"(SELECT h.person_id FROM assignment h WHERE h.unit_id = g.id AND h.rank = 'head' AND h.valid_from <= " UNIT_DAY("g") " "
	"AND (h.valid_to IS NULL OR h.valid_to > " UNIT_DAY("g") ") ORDER BY h.main DESC, h.id LIMIT 1) AS head_id, "
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = g.id) AS above "
	"FROM unit_month m JOIN unit g ON g.id = m.unit_id LEFT JOIN person b ON b.id = m.published_by "
	"LEFT JOIN person f ON f.id = m.published_behalf_id WHERE m.unit_id = ? AND m.month = ?",
	"us"};

/*
 * What was not sent is nobody's business, and before publication nobody sees what others gave to the own record
 * (domain.md section 2).
 */
static const struct sql people_sql = {
	"SELECT r.name, r.position, r.part, r.state, IF(r.self, r.self_points, NULL) AS `self-points`, "
	"IF(r.self, r.self_level, NULL) AS `self-level`, IF(r.superior, r.superior_points, NULL) AS `superior-points`, "
	"IF(r.superior, r.superior_level, NULL) AS `superior-level`, IF(r.decided, r.decided_points, NULL) AS `decided-points`, "
	"IF(r.decided, r.decided_level, NULL) AS `decided-level`, IF(r.decided AND r.decided_late, 'yes', NULL) AS late, "
	"NULLIF(r.self_skipped, '') AS `self-skipped`, IF(r.own, NULL, NULLIF(r.superior_skipped, '')) AS `superior-skipped`, "
	"NULLIF(r.not_rated_reason, '') AS `not-rated-reason`, IF(r.own, 'yes', NULL) AS own FROM ("
	"SELECT e.*, CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, p.given_name, p.family_name, "
	"t.ord, IF(e.part_id = e.unit_id, NULL, t.name) AS part, e.self_at IS NOT NULL AS self, "
	"e.person_id = ? AND e.state <> 'published' AS own, "
	"e.superior_at IS NOT NULL AND (e.person_id <> ? OR e.state = 'published') AS superior, "
	"e.state IN ('decided', 'published') AND (e.person_id <> ? OR e.state = 'published') AS decided "
	"FROM evaluation e JOIN person p ON p.id = e.person_id JOIN unit t ON t.id = e.part_id "
	"WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced) r "
	"ORDER BY r.part_id <> r.unit_id, r.ord, r.part_id, r.rank, r.given_name, r.family_name, r.person_id",
	"uuuus"};

/* The newest publication and the head of the month's chain at that moment. */
static const struct sql publication_sql = {
	"SELECT p.id, (SELECT COUNT(*) FROM publication q WHERE q.unit_id = p.unit_id AND q.month = p.month AND q.id <= p.id) AS number, "
	"LOWER(LEFT(HEX(p.chain_head), 16)) AS head, (SELECT a.chain_number FROM audit a WHERE a.unit_id = p.unit_id "
	"AND a.month = p.month AND a.chain = p.chain_head) AS links FROM publication p WHERE p.unit_id = ? AND p.month = ? "
	"ORDER BY p.id DESC LIMIT 1",
	"us"};

struct totals {
	size_t	people, not_rated, decided, unpublished;
	size_t	level[4];
};

enum answer
report_find_agency(struct visit *visit, uint64_t unit_id, struct report_agency *agency)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &agency_sql, unit_id, visit->month);

	if (result != DB_OK)
		return result == DB_NO_ROW ? ANSWER_NOT_FOUND : visit_store_failed(visit, result);
	report_read_object(&row, &agency->object);
	agency->object.unit_id = unit_id;
	agency->object.authority_id = row_id(&row, "head_id");
	agency->id = unit_id;
	agency->name = row_text(&row, "name");
	agency->published = row_null(&row, "published") ? NULL : row_text(&row, "published");
	agency->publisher = row_text(&row, "publisher");
	agency->behalf = row_null(&row, "behalf") ? NULL : row_text(&row, "behalf");
	return visit_allow(visit, ACTION_REPORT_UNIT, &agency->object);
}

/* Hundredths become points. */
static void
format_points(xmlNodePtr person, const char *name)
{
	const char *text = node_get(person, name);

	if (text != NULL)
		node_set_points(person, name, (int)strtol(text, NULL, 10));
}

static void
add_up(struct totals *totals, xmlNodePtr report)
{
	for (xmlNodePtr person = report->children; person != NULL; person = person->next) {
		const char *state = node_get(person, "state"), *level = node_get(person, "decided-level");

		format_points(person, "self-points");
		format_points(person, "superior-points");
		format_points(person, "decided-points");
		totals->people++;
		totals->not_rated += strcmp(state, "not_rated") == 0;
		totals->unpublished += strcmp(state, "published") != 0 && strcmp(state, "not_rated") != 0;
		if (level == NULL)
			continue;
		totals->decided++;
		totals->level[level[0] - 'A']++;
	}
}

/* Shares are of those who are rated, decided or not, in hundredths of a percent, half up. */
static void
append_totals(xmlNodePtr report, const struct totals *totals)
{
	const size_t rated = totals->people - totals->not_rated;
	xmlNodePtr node = node_add(report, "totals");

	node_set_int(node, "people", (int64_t)totals->people);
	node_set_int(node, "rated", (int64_t)rated);
	node_set_int(node, "not-rated", (int64_t)totals->not_rated);
	node_set_int(node, "decided", (int64_t)totals->decided);
	for (size_t i = 0; i < sizeof totals->level / sizeof totals->level[0]; i++) {
		const char letter[] = {(char)('A' + i), '\0'};
		xmlNodePtr level = node_add(node, "level");

		node_set(level, "code", letter);
		node_set_int(level, "count", (int64_t)totals->level[i]);
		if (rated > 0)
			node_set_points(level, "percent", (int)((totals->level[i] * 20000 + rated) / (2 * rated)));
	}
}

/* The day of publication and who published stand in where the clerk entered nothing. */
static enum db_result
append_paper(struct visit *visit, xmlNodePtr report, const struct report_key *key)
{
	const enum db_result result = report_append_paper(visit, report, key, key->imprint.kind == IMPRINT_SUMMARY);
	xmlNodePtr head = node_child(report, "letterhead"), last;

	if (result != DB_OK)
		return result;
	if (key->agency.published != NULL && node_get(head, "date") == NULL)
		node_set(head, "date", key->agency.published);
	last = node_child(report, "signatures")->last;
	if (key->agency.behalf != NULL && node_get(last, "form") == NULL) {
		node_set(last, "name", key->agency.publisher);
		node_set(last, "behalf", key->agency.behalf);
	}
	return DB_OK;
}

/* A published month says on paper where its chain stood, and by which code the paper can be checked. */
static enum db_result
append_verification(struct visit *visit, xmlNodePtr report, uint64_t unit_id)
{
	const char *digest;
	xmlNodePtr node;
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &publication_sql, unit_id, visit->month);

	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_OK : result;
	result = chain_digest_month(visit->db, visit->pool, unit_id, visit->month, row_id(&row, "id"), &digest);
	if (result != DB_OK)
		return result;
	node = paper_verification(visit, report, PRINT_SUMMARY, row_id(&row, "id"), digest);
	node_set(node, "number", row_text(&row, "number"));
	node_set(node, "head", row_text(&row, "head"));
	if (!row_null(&row, "links"))
		node_set(node, "links", row_text(&row, "links"));
	return DB_OK;
}

static enum answer
show(struct visit *visit, enum imprint_kind kind)
{
	const uint64_t me = visit->viewer->person_id;
	struct totals totals = {0};
	struct report_key key;
	xmlNodePtr report;
	enum db_result result;
	const enum answer answer = report_find(visit, kind, &key);

	if (answer != ANSWER_PAGE)
		return answer;
	visit_log_view(visit, "unit_summary", key.agency.id);
	if (kind == IMPRINT_SUMMARY)
		node_set(visit->page, "orientation", "landscape");
	report = visit_element(visit, "report");
	node_set(report, "view", imprint_kind_name(kind));
	node_set(report, "unit", key.agency.name);
	result = db_elements(visit->db, report, "person", NULL, &people_sql, me, me, me, key.agency.id, visit->month);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	add_up(&totals, report);
	node_set_flag(report, "draft", totals.unpublished > 0 || key.agency.published == NULL);
	append_totals(report, &totals);
	result = append_paper(visit, report, &key);
	if (result == DB_OK)
		result = append_verification(visit, report, key.agency.id);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum answer
report_summary(struct visit *visit)
{
	return show(visit, IMPRINT_SUMMARY);
}

enum answer
report_notice(struct visit *visit)
{
	return show(visit, IMPRINT_NOTICE);
}
