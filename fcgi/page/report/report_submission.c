#include "config.h"

#include <string.h>

#include "page/pages.h"
#include "page/report/report.h"

#define ABOVE "(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = e.unit_id) AS above "

static const struct sql people_sql = {
	"SELECT CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, g.name AS unit, e.state, e.person_id, e.unit_id, "
	"e.part_id, e.bloc, e.superior_id, e.authority_id, e.advice_unit_id, IF(e.self_at IS NULL, NULL, e.self_points) AS self_points, "
	"IF(e.self_at IS NULL, NULL, e.self_level) AS self_level, IF(e.superior_at IS NULL, NULL, e.superior_points) AS superior_points, "
	"IF(e.superior_at IS NULL, NULL, e.superior_level) AS superior_level, e.advised_level, NULLIF(e.advised_comment, '') AS advised_comment, "
	"NULLIF(e.not_rated_reason, '') AS reason, " ABOVE
	"FROM evaluation e JOIN person p ON p.id = e.person_id JOIN unit g ON g.id = e.unit_id WHERE e.replaced = 0 AND e.month = ? "
	"AND e.advice_unit_id = ? AND COALESCE(e.authority_id, 0) = ? ORDER BY g.ord, g.name, g.id, e.`rank`, p.given_name, p.family_name, p.id",
	"suu"};

/* The body, else the post of the person who decides. */
#define ADDRESSEE \
	"IF(MAX(e.authority_collective), MAX(u.name), (SELECT q.name FROM assignment a JOIN position q ON q.id = a.position_id " \
	"WHERE a.person_id = MAX(e.authority_id) AND a.valid_from <= CURDATE() " \
	"AND (a.valid_to IS NULL OR a.valid_to > CURDATE()) ORDER BY a.unit_id <> COALESCE(MAX(u.id), 0), a.`rank`, a.id LIMIT 1)) AS addressee "
static const struct sql addressee_sql = {
	"SELECT " ADDRESSEE "FROM evaluation e LEFT JOIN unit u ON u.id = e.authority_unit_id WHERE e.replaced = 0 AND e.month = ? "
	"AND e.advice_unit_id = ? AND e.authority_id = ?",
	"suu"};

/* Of the offices where the viewer has a right or a post; access decides each. */
static const struct sql offices_sql = {
	"SELECT e.advice_unit_id AS office, o.name, COALESCE(e.authority_id, 0) AS authority, COUNT(*) AS people, " ADDRESSEE
	"FROM (SELECT r.unit_id AS id FROM right_grant r WHERE r.account_id = ? AND r.role = 'unit_aggregator' "
	"UNION SELECT x.agency_id FROM assignment a JOIN unit x ON x.id = a.unit_id WHERE a.person_id = ?) w STRAIGHT_JOIN evaluation e "
	"ON e.advice_unit_id = w.id AND e.month = ? AND e.replaced = 0 JOIN unit o ON o.id = w.id LEFT JOIN unit u ON u.id = e.authority_unit_id "
	"GROUP BY e.advice_unit_id, e.authority_id, o.name ORDER BY o.name, o.id, people DESC, authority",
	"uus"};

static void
set_given(xmlNodePtr node, const char *name, const struct row *row, const char *column)
{
	if (!row_null(row, column))
		node_set(node, name, row_text(row, column));
}

/* The adviser is never the own adviser: of the own row only what the viewer wrote. */
static void
append_person(struct visit *visit, xmlNodePtr report, const struct row *row)
{
	struct object object;
	xmlNodePtr node;

	report_read_evaluation(row, &object);
	if (!access_may(visit->viewer, ACTION_RESULT_FULL, &object))
		return;
	node = node_add(report, "person");
	node_set(node, "name", row_text(row, "name"));
	node_set(node, "position", row_text(row, "position"));
	node_set(node, "unit", row_text(row, "unit"));
	node_set(node, "state", row_text(row, "state"));
	if (!row_null(row, "self_points"))
		node_set_points(node, "self-points", (int)row_int(row, "self_points"));
	set_given(node, "self-level", row, "self_level");
	set_given(node, "not-rated-reason", row, "reason");
	if (object.person_id == visit->viewer->person_id)
		return;
	if (!row_null(row, "superior_points"))
		node_set_points(node, "superior-points", (int)row_int(row, "superior_points"));
	set_given(node, "superior-level", row, "superior_level");
	set_given(node, "advised-level", row, "advised_level");
	set_given(node, "advised-comment", row, "advised_comment");
}

enum answer
report_submission(struct visit *visit)
{
	struct report_key key;
	struct rows rows;
	struct row row;
	xmlNodePtr report;
	enum db_result result;
	const enum answer answer = report_find(visit, IMPRINT_SUBMISSION, &key);

	if (answer != ANSWER_PAGE)
		return answer;
	result = db_rows(visit->db, visit->pool, &rows, &people_sql, visit->month, key.imprint.unit_id, key.imprint.authority_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (rows.count == 0)
		return ANSWER_NOT_FOUND;
	visit_log_view(visit, "submission", key.imprint.unit_id);
	node_set(visit->page, "orientation", "landscape");
	report = visit_element(visit, "report");
	node_set(report, "view", "submission");
	for (size_t i = 0; i < rows.count; i++)
		append_person(visit, report, &rows.row[i]);
	result = db_row(visit->db, visit->pool, &row, &addressee_sql, visit->month, key.imprint.unit_id, key.imprint.authority_id);
	if (result == DB_OK && !row_null(&row, "addressee"))
		node_set(report, "addressee", row_text(&row, "addressee"));
	if (result == DB_OK || result == DB_NO_ROW)
		result = report_append_paper(visit, report, &key, false);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum db_result
report_append_submissions(struct visit *visit, xmlNodePtr report)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &offices_sql, visit->viewer->account_id,
	    visit->viewer->person_id, visit->month);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		const struct object object = {.advice_unit_id = row_id(row, "office")};
		xmlNodePtr node;

		if (!access_may(visit->viewer, ACTION_ADVISE, &object))
			continue;
		node = node_add(report, "submission");
		node_set(node, "office-id", row_text(row, "office"));
		node_set(node, "office", row_text(row, "name"));
		node_set(node, "authority-id", row_text(row, "authority"));
		set_given(node, "addressee", row, "addressee");
		node_set(node, "people", row_text(row, "people"));
	}
	return result;
}
