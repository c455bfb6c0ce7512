#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "gate/session.h"
#include "page/pages.h"
#include "page/report/report.h"
#include "record/chain.h"
#include "record/evaluation.h"
#include "record/explain.h"
#include "record/paper.h"
#include "record/period.h"
#include "record/unit_tree.h"
#include "web/text.h"

static const struct sql own_sql = {
	"SELECT state FROM evaluation WHERE person_id = ? AND month = ? AND NOT replaced", "us"};

#define RUNS(x) x ".valid_from <= CURDATE() AND (" x ".valid_to IS NULL OR " x ".valid_to > CURDATE())"
#define BELOW(unit) "STRAIGHT_JOIN unit_closure c ON c.ancestor_id = " unit " "

/*
 * Agencies below a unit that the viewer heads, or acts for the head of, or holds a reading grant on; access decides each. From
 * what the viewer holds down, a branch each: an OR over them reads all posts and all agencies of the city.
 */
static const struct sql agencies_sql = {
	"SELECT g.id, " UNIT_NAME_IN("g", "m.month") " AS name, g.bloc, "
	"(SELECT h.person_id FROM assignment h WHERE h.unit_id = g.id AND h.rank = 'head' AND h.valid_from <= " UNIT_DAY("g") " "
	"AND (h.valid_to IS NULL OR h.valid_to > " UNIT_DAY("g") ") ORDER BY h.main DESC, h.id LIMIT 1) AS head_id, "
	"IF(m.published_at IS NULL, NULL, 'yes') AS published, "
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = g.id) AS above FROM ("
	"SELECT c.descendant_id AS id FROM assignment a " BELOW("a.unit_id") "WHERE a.person_id = ? AND a.rank = 'head' AND " RUNS("a") " "
	"UNION SELECT c.descendant_id FROM delegation d STRAIGHT_JOIN assignment a ON a.person_id = d.from_person_id AND a.rank = 'head' "
	"AND " RUNS("a") " " BELOW("a.unit_id") "WHERE d.to_person_id = ? AND d.power = 'authority' AND " DELEGATION_TODAY " "
	"UNION SELECT c.descendant_id FROM right_grant r " BELOW("r.unit_id") "WHERE r.account_id = ? "
	"AND r.role IN ('unit_aggregator', 'bloc_aggregator', 'auditor') AND " RUNS("r") ") q "
	"STRAIGHT_JOIN unit_month m ON m.unit_id = q.id AND m.month = ? STRAIGHT_JOIN unit g ON g.id = m.unit_id ORDER BY g.ord, g.name, g.id",
	"uuus"};

#define PERSON_COLUMNS \
	"SELECT e.person_id, CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, g.name AS unit, " \
	"IF(e.part_id = e.unit_id, NULL, t.name) AS part, e.state, e.unit_id, e.part_id, e.bloc, e.superior_id, e.authority_id, " \
	"e.advice_unit_id, (SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c " \
	"WHERE c.descendant_id = e.unit_id) AS above "
#define PERSON_JOINED \
	"evaluation e JOIN person p ON p.id = e.person_id JOIN unit g ON g.id = e.unit_id JOIN unit t ON t.id = e.part_id "
#define PERSON_ORDER \
	"ORDER BY g.ord, g.id, e.part_id <> e.unit_id, t.ord, t.id, e.rank, p.given_name, p.family_name, p.id"

static const struct sql unit_people_sql = {
	PERSON_COLUMNS "FROM " PERSON_JOINED "WHERE e.unit_id = ? AND e.month = ? AND e.replaced = 0 AND e.person_id <> ? " PERSON_ORDER, "usu"};

#define ASSIGNED_TO(role) \
	"SELECT e.id FROM evaluation e WHERE e." role "_id = ? AND e.month = ? UNION SELECT e.id FROM delegation d STRAIGHT_JOIN evaluation e " \
	"ON e." role "_id = d.from_person_id AND e.month = ? WHERE d.to_person_id = ? AND d.power = '" role "' AND " DELEGATION_TODAY " "

/* Those whom the viewer, or somebody the viewer acts for, reviews or decides; a branch each, as above. */
static const struct sql my_people_sql = {
	PERSON_COLUMNS "FROM (" ASSIGNED_TO("superior") "UNION " ASSIGNED_TO("authority") ") q STRAIGHT_JOIN " PERSON_JOINED
	"WHERE e.id = q.id AND e.replaced = 0 AND e.person_id <> ? " PERSON_ORDER,
	"ussuussuu"};

/* A collective by its name, and the post in it of whoever chairs it. */
static const struct sql authority_sql = {
	"SELECT UPPER(u.name) AS unit, (SELECT UPPER(q.name) FROM assignment a JOIN position q ON q.id = a.position_id "
	"WHERE a.person_id = e.authority_id AND a.unit_id = e.authority_unit_id AND a.valid_from <= " PERIOD_LAST_DAY("e.month") " "
	"AND (a.valid_to IS NULL OR a.valid_to > " PERIOD_LAST_DAY("e.month") ") ORDER BY a.rank, a.id LIMIT 1) AS position "
	"FROM evaluation e JOIN unit u ON u.id = e.authority_unit_id WHERE e.id = ?",
	"u"};

/* What a revision replaces. */
static const struct sql replaced_sql = {
	"SELECT o.revision, DATE(o.published_at) AS published FROM evaluation e JOIN evaluation o ON o.id = e.replaces_id WHERE e.id = ?",
	"u"};

void
report_read_object(const struct row *row, struct object *object)
{

	memset(object, 0, sizeof *object);
	object->bloc = (enum bloc)bloc_parse(row_text(row, "bloc"));
	access_read_above(object, row_text(row, "above"));
}

void
report_read_evaluation(const struct row *row, struct object *object)
{

	report_read_object(row, object);
	object->person_id = row_id(row, "person_id");
	object->unit_id = row_id(row, "unit_id");
	object->part_id = row_id(row, "part_id");
	object->superior_id = row_id(row, "superior_id");
	object->authority_id = row_id(row, "authority_id");
	object->advice_unit_id = row_id(row, "advice_unit_id");
}

static void
append_agencies(struct visit *visit, xmlNodePtr report, const struct rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];
		struct object object;
		xmlNodePtr node;

		report_read_object(row, &object);
		object.unit_id = row_id(row, "id");
		object.authority_id = row_id(row, "head_id");
		if (!access_may(visit->viewer, ACTION_REPORT_UNIT, &object))
			continue;
		node = node_add(report, "agency");
		node_set(node, "id", row_text(row, "id"));
		node_set(node, "name", row_text(row, "name"));
		node_set_flag(node, "published", !row_null(row, "published"));
	}
}

/* Those whose form the viewer may read; whether that is everybody. */
static bool
append_people(struct visit *visit, xmlNodePtr report, const struct rows *rows)
{
	bool all = true;

	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];
		struct object object;
		xmlNodePtr node;

		report_read_evaluation(row, &object);
		if (!access_may(visit->viewer, ACTION_RESULT_FULL, &object)) {
			all = false;
			continue;
		}
		node = node_add(report, "person");
		node_set(node, "id", row_text(row, "person_id"));
		node_set(node, "name", row_text(row, "name"));
		node_set(node, "position", row_text(row, "position"));
		node_set(node, "unit", row_text(row, "unit"));
		if (!row_null(row, "part"))
			node_set(node, "part", row_text(row, "part"));
		node_set(node, "state", row_text(row, "state"));
	}
	return all;
}

/* What is counted: by whoever may look at more than a record. */
static void
append_counted(struct visit *visit, xmlNodePtr report)
{
	const struct viewer *viewer = visit->viewer;

	node_set_flag(report, "counted", access_at_all(viewer, ACTION_REPORT_UNIT) || access_at_all(viewer, ACTION_CAPS) ||
	    access_at_all(viewer, ACTION_PEOPLE));
	for (size_t i = 0; i < viewer->grant_count; i++)
		if (viewer->grants[i].role == ROLE_BLOC_AGGREGATOR || viewer->grants[i].role == ROLE_AUDITOR)
			node_set(report, "parts", "yes");
}

/* The reports that the viewer may print; ?don-vi= lists the forms of one agency instead of those of the own people. */
enum answer
report_list(struct visit *visit)
{
	const uint64_t me = visit->viewer->person_id;
	const char *asked = request_query(visit->request, "don-vi");
	xmlNodePtr report = visit_element(visit, "report");
	struct report_agency agency;
	struct rows rows;
	struct row own;
	uint64_t unit_id = 0;
	enum db_result result;
	enum answer answer;

	if (asked != NULL && !text_id(asked, &unit_id))
		return ANSWER_NOT_FOUND;
	if (asked != NULL) {
		answer = report_find_agency(visit, unit_id, &agency);
		if (answer != ANSWER_PAGE)
			return answer;
		node_set(report, "unit", agency.name);
	}
	node_set(report, "view", "list");
	result = db_row(visit->db, visit->pool, &own, &own_sql, me, visit->month);
	if (result == DB_OK)
		node_set(report, "own", row_text(&own, "state"));
	if (result == DB_OK || result == DB_NO_ROW)
		result = db_rows(visit->db, visit->pool, &rows, &agencies_sql, me, me, visit->viewer->account_id,
		    visit->month);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	append_agencies(visit, report, &rows);
	result = asked != NULL ? db_rows(visit->db, visit->pool, &rows, &unit_people_sql, unit_id, visit->month, me) :
	    db_rows(visit->db, visit->pool, &rows, &my_people_sql, me, visit->month, visit->month, me, me, visit->month, visit->month, me, me);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (append_people(visit, report, &rows) && asked != NULL)
		node_set_id(report, "all-of", unit_id);
	if (asked == NULL && (visit->route->flags & ROUTE_SHEET) == 0)
		result = report_append_submissions(visit, report);
	append_counted(visit, report);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

/* The deputy's name where a deputy did the step and the viewer may know that it is done. */
static const char *
signer(const struct evaluation_step *step, bool visible, const char *name)
{
	return visible && step->by_name[0] != '\0' ? step->by_name : name;
}

static xmlNodePtr
add_signature(xmlNodePtr signatures, const char *role, const char *name)
{
	xmlNodePtr node = node_add(signatures, "signature");

	node_set(node, "role", role);
	if (name[0] != '\0')
		node_set(node, "name", name);
	return node;
}

/* Both names where somebody acted for another. */
static void
set_behalf(xmlNodePtr signature, const struct evaluation_step *step, bool visible)
{
	if (visible && step->behalf_name[0] != '\0')
		node_set(signature, "behalf", step->behalf_name);
}

/* Person, superior, authority; whoever is both of the last two signs once. The chair signs for a collective. */
static enum db_result
append_signatures(struct visit *visit, xmlNodePtr report, const struct evaluation *evaluation)
{
	const unsigned visible = evaluation_visible(visit, evaluation);
	const bool decided = (visible & EVALUATION_DECIDED) != 0;
	xmlNodePtr signatures = node_add(report, "signatures"), node;
	struct row row;
	enum db_result result;

	add_signature(signatures, "person", evaluation->person_name);
	if (evaluation->superior_id != 0 && evaluation->superior_id != evaluation->authority_id)
		set_behalf(add_signature(signatures, "superior",
		               signer(&evaluation->superior, (visible & EVALUATION_SUPERIOR) != 0, evaluation->superior_name)),
		    &evaluation->superior, (visible & EVALUATION_SUPERIOR) != 0);
	node = add_signature(signatures, "authority", evaluation->collective ? evaluation->authority_name :
	    signer(&evaluation->decided, decided, evaluation->authority_name));
	if (!evaluation->collective) {
		set_behalf(node, &evaluation->decided, decided);
		return DB_OK;
	}
	result = db_row(visit->db, visit->pool, &row, &authority_sql, evaluation->id);
	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_OK : result;
	node_set(node, "form", "t_m");
	node_set(node, "capacity", row_text(&row, "unit"));
	if (!row_null(&row, "position"))
		node_set(node, "position", row_text(&row, "position"));
	return DB_OK;
}

/* By what the paper can be checked, once the viewer sees a decision on it; and what it takes the place of. */
static enum db_result
append_verification(struct visit *visit, xmlNodePtr report, const struct evaluation *evaluation)
{
	const bool decided = evaluation->state == STATE_DECIDED || evaluation->state == STATE_PUBLISHED;
	const char *digest;
	struct row row;
	enum db_result result = DB_NO_ROW;

	if (evaluation->revision > 0)
		result = db_row(visit->db, visit->pool, &row, &replaced_sql, evaluation->id);
	if (result == DB_OK) {
		xmlNodePtr replaces = node_add(report, "replaces");

		node_set_int(replaces, "revision", evaluation->revision);
		if (!row_null(&row, "published"))
			node_set(replaces, "published", row_text(&row, "published"));
	}
	if (result != DB_OK && result != DB_NO_ROW)
		return result;
	if (!decided || (evaluation_visible(visit, evaluation) & EVALUATION_DECIDED) == 0)
		return DB_OK;
	result = chain_digest(visit->db, visit->pool, evaluation->id, &digest);
	if (result == DB_OK)
		paper_verification(visit, report, PRINT_FORM, evaluation->id, digest);
	return result;
}

enum db_result
report_append_form(struct visit *visit, xmlNodePtr report, const struct evaluation *evaluation)
{
	struct period period;
	char day[DAY_TEXT];
	enum db_result result;

	if (!period_parse(visit->month, &period))
		return DB_NO_ROW;
	node_set(report, "view", "form");
	evaluation_append(visit, report, evaluation);
	result = paper_letterhead(visit, report, evaluation->object.unit_id, day_format(period_last(period), day), NULL);
	if (result != DB_OK)
		return result;
	if (evaluation->state == STATE_PUBLISHED)
		node_set(node_child(report, "letterhead"), "date", pool_strndup(visit->pool, evaluation->published_at, DAY_TEXT - 1));
	evaluation_append_criteria(visit, report, evaluation, EVALUATION_ALL);
	result = evaluation_append_tasks(visit, report, evaluation);
	if (result == DB_OK)
		result = explain_append(visit, report, evaluation);
	if (result == DB_OK)
		result = append_signatures(visit, report, evaluation);
	return result == DB_OK ? append_verification(visit, report, evaluation) : result;
}

enum answer
report_form(struct visit *visit)
{
	const char *asked = request_query(visit->request, "nguoi");
	uint64_t person_id = visit->viewer->person_id;
	struct evaluation *evaluation;
	enum db_result result;
	enum answer answer;

	if (asked != NULL && !text_id(asked, &person_id))
		return ANSWER_NOT_FOUND;
	result = evaluation_load_person(visit, person_id, visit->month, &evaluation);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_RESULT_FULL, &evaluation->object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (person_id != visit->viewer->person_id)
		visit_log_view(visit, "evaluation", evaluation->id);
	node_set(visit->page, "back", pool_printf(visit->pool, "/bao-cao/%s", visit->month));
	result = report_append_form(visit, visit_element(visit, "report"), evaluation);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
