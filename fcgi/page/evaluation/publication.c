#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/session.h"
#include "page/pages.h"
#include "record/cap.h"
#include "record/evaluation.h"
#include "record/publication.h"
#include "record/unit_tree.h"
#include "web/text.h"

/* The agency with its head, who is its authority, and where its month stands. */
static const struct sql agency_find = {
	"SELECT g.id, " UNIT_NAME_IN("g", "m.month") " AS name, g.bloc, h.person_id AS head_id, m.published_at, "
	"DATE_FORMAT(m.published_at, '%Y-%m-%dT%H:%i:%s') AS published, m.publication_note AS note, "
	"LOWER(HEX(m.chain_head)) AS chain, m.version, " PUBLICATION_SHOWS("g.id") " AS shows, "
	"CONCAT(b.family_name, ' ', b.given_name) AS publisher, "
	"CONCAT(f.family_name, ' ', f.given_name) AS behalf, "
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = g.id) AS above "
	"FROM unit_month m JOIN unit g ON g.id = m.unit_id LEFT JOIN person b ON b.id = m.published_by "
	"LEFT JOIN person f ON f.id = m.published_behalf_id "
	"LEFT JOIN assignment h ON h.unit_id = g.id AND h.rank = 'head' AND h.valid_from <= " UNIT_DAY("g") " "
	"AND (h.valid_to IS NULL OR h.valid_to > " UNIT_DAY("g") ") WHERE m.unit_id = ? AND m.month = ? LIMIT 1",
	"us"};

/* Agencies whose month the viewer may publish or read: those of the posts, and those headed by somebody deputed for. */
static const struct sql agency_list = {
	"SELECT DISTINCT g.id, g.name FROM (SELECT ? AS id, TRUE AS own UNION SELECT d.from_person_id, FALSE FROM delegation d "
	"WHERE d.to_person_id = ? AND d.power = 'authority' AND " DELEGATION_TODAY ") w "
	"JOIN assignment a ON a.person_id = w.id JOIN unit u ON u.id = a.unit_id AND a.valid_from <= " UNIT_DAY("u") " "
	"AND (a.valid_to IS NULL OR a.valid_to > " UNIT_DAY("u") ") JOIN unit_month m ON m.unit_id = u.agency_id AND m.month = ? JOIN unit g ON g.id = m.unit_id "
	"WHERE (w.own AND (u.valid_to IS NULL OR u.valid_to > CURDATE())) OR a.rank = 'head' ORDER BY g.name",
	"uus"};

/*
 * What everybody of the agency sees of a published month: name, position, level (domain.md section 2); where the agency shows
 * results to the rated person only, the own and those of the people led.
 */
static const struct sql published_rows = {
	"SELECT e.id, CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, "
	"IF(e.part_id = e.unit_id, NULL, t.name) AS part, e.decided_level AS level, e.state, IF(e.revision > 0, DATE_FORMAT(e.published_at, '%Y-%m-%d'), NULL) AS revised, IF(e.person_id = ?, 'yes', NULL) AS own "
	"FROM evaluation e JOIN person p ON p.id = e.person_id JOIN unit t ON t.id = e.part_id "
	"WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced AND e.state = 'published' "
	"AND (? = 0 OR e.person_id = ? OR e.superior_id = ?) "
	"ORDER BY e.part_id <> e.unit_id, t.ord, t.id, e.rank, p.given_name, p.family_name",
	"uusiuu"};

/* What stands in the way, or comes later because somebody above the agency decides it. */
static const struct sql undecided_rows = {
	"SELECT e.id, CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, e.state, "
	"IF(e.authority_unit_id IS NULL OR e.authority_unit_id = e.unit_id, NULL, 'yes') AS above FROM evaluation e "
	"JOIN person p ON p.id = e.person_id WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced "
	"AND e.state NOT IN ('decided', 'published', 'not_rated') ORDER BY p.given_name, p.family_name",
	"us"};

static const struct sql publish_rows = {
	"UPDATE evaluation SET state = 'published', published_at = " PUBLISHED_NOW ", version = version + 1 WHERE unit_id = ? AND month = ? "
	"AND NOT replaced AND state = 'decided'",
	"us"};
static const struct sql publish_month = {
	"UPDATE unit_month SET published_at = COALESCE(published_at, NOW(6)), "
	"published_behalf_id = IF(published_by IS NULL, NULLIF(?, 0), published_behalf_id), published_by = COALESCE(published_by, ?), "
	"publication_note = ?, version = version + 1 WHERE unit_id = ? AND month = ?",
	"uusus"};
static const struct field fields[] = {
	{.name = "note", .type = FIELD_TEXT, .max_length = 300, .hint = "publication.note.hint"},
};

struct agency {
	struct row	 row;
	struct row	 counts;
	uint64_t	 id;
	struct object	 object;
	struct form	*form;
	const char	*why;	/* code of what refused the publication */
};

static void
read_object(struct agency *agency)
{
	struct object *object = &agency->object;

	object->unit_id = agency->id;
	object->authority_id = row_id(&agency->row, "head_id");
	object->bloc = (enum bloc)bloc_parse(row_text(&agency->row, "bloc"));
	object->published = !row_null(&agency->row, "published_at");
	object->closed = strcmp(row_text(&agency->row, "shows"), "own") == 0;
	access_read_above(object, row_text(&agency->row, "above"));
}

static enum db_result
agency_load(struct visit *visit, struct agency *agency)
{
	const char *asked = request_query(visit->request, "don-vi");
	enum db_result result;

	memset(agency, 0, sizeof *agency);
	agency->id = visit->viewer->unit_id;
	if (asked != NULL && !text_id(asked, &agency->id))
		return DB_NO_ROW;
	result = db_row(visit->db, visit->pool, &agency->row, &agency_find, agency->id, visit->month);
	if (result != DB_OK)
		return result;
	read_object(agency);
	return publication_count(visit, agency->id, visit->month, &agency->counts);
}

static void
append_counts(xmlNodePtr node, const struct row *counts)
{
	for (size_t i = 0; i < counts->count; i++)
		node_set(node, counts->name[i], counts->value[i]);
}

static bool
may_publish(struct visit *visit, const struct agency *agency)
{
	return access_may(visit->viewer, ACTION_PUBLISH, &agency->object);
}

static void
describe_form(struct visit *visit, struct agency *agency)
{
	agency->form = visit_form(visit, "publication",
	    pool_printf(visit->pool, "/cong-bo/%s?don-vi=%" PRIu64, visit->month, agency->id));
	form_add_all(agency->form, fields, sizeof fields / sizeof fields[0]);
}

static enum db_result
append_published(struct visit *visit, const struct agency *agency, xmlNodePtr node)
{
	const uint64_t person = visit->viewer->person_id;
	const bool all = access_may(visit->viewer, ACTION_RESULT_LEVEL, &agency->object);

	if (!all && !(agency->object.closed && agency->object.published))
		return DB_OK;
	return db_elements(visit->db, node, "person", NULL, &published_rows, person, agency->id, visit->month, (int64_t)!all, person, person);
}

static enum answer
show(struct visit *visit, struct agency *agency, bool confirm, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "publication");
	struct window windows[STEP_COUNT];
	enum window_state states[STEP_COUNT];
	enum db_result result = windows_load(visit, agency->id, 0, 0, visit->month, windows, states);

	if (result == DB_OK)
		window_append(visit, STEP_PUBLISH, windows[STEP_PUBLISH], states[STEP_PUBLISH]);
	node_set_id(node, "unit-id", agency->id);
	node_set(node, "unit", row_text(&agency->row, "name"));
	if (agency->object.published) {
		node_set(node, "published", row_text(&agency->row, "published"));
		node_set(node, "publisher", row_text(&agency->row, "publisher"));
		if (!row_null(&agency->row, "behalf"))
			node_set(node, "behalf", row_text(&agency->row, "behalf"));
		node_set(node, "note", row_text(&agency->row, "note"));
	}
	if (result == DB_OK)
		result = db_elements(visit->db, node_add(node, "agencies"), "agency", NULL, &agency_list, visit->viewer->person_id,
		    visit->viewer->person_id, visit->month);
	if (agency->object.closed)
		node_set(node, "shows", "own");
	if (result == DB_OK)
		result = append_published(visit, agency, node);
	if (result == DB_OK && may_publish(visit, agency)) {
		append_counts(node_add(node, "counts"), &agency->counts);
		result = cap_append(visit, node, agency->id, visit->month);
		if (result == DB_OK)
			result = db_elements(visit->db, node, "undecided", NULL, &undecided_rows, agency->id, visit->month);
		node_set_flag(node, "confirm", confirm);
		if (row_int(&agency->counts, "ready") > 0) {
			form_button(agency->form, confirm ? "confirm_publish" : "publish", "primary");
			visit_show_form(visit, agency->form, node);
		}
	}
	return result == DB_OK ? answer : visit_store_failed(visit, result);
}

/* Who headed a unit that has ended finds its month here all the same. */
static enum answer
show_unopened(struct visit *visit)
{
	xmlNodePtr node = visit_element(visit, "publication");
	const enum db_result result = db_elements(visit->db, node_add(node, "agencies"), "agency", NULL, &agency_list,
	    visit->viewer->person_id, visit->viewer->person_id, visit->month);

	node_set_flag(node, "unopened", true);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum answer
publication_show(struct visit *visit)
{
	struct agency agency;
	const enum db_result result = agency_load(visit, &agency);

	if (result == DB_NO_ROW && request_query(visit->request, "don-vi") == NULL) {
		return show_unopened(visit);
	}
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!may_publish(visit, &agency) &&
	    visit_allow(visit, ACTION_UNIT_PLAN_VIEW, &agency.object) != ANSWER_PAGE)
		return ANSWER_NOT_FOUND;
	describe_form(visit, &agency);
	return show(visit, &agency, false, ANSWER_PAGE);
}

/* The month's row is written first: two publications at once wait for each other, and the second finds nothing left. */
static enum answer
publish(struct visit *visit, void *arg)
{
	struct agency *agency = arg;
	struct cap_ledger ledger;
	struct window windows[STEP_COUNT];
	enum window_state states[STEP_COUNT];
	const char *note = form_text(agency->form, "note");
	const uint64_t behalf = evaluation_behalf(visit, agency->object.authority_id);
	enum db_result result =
	    db_exec(visit->db, &publish_month, behalf, visit->viewer->person_id, note, agency->id, visit->month);

	if (result == DB_OK)
		result = publication_count(visit, agency->id, visit->month, &agency->counts);
	if (result == DB_OK)
		result = cap_load(visit, agency->id, visit->month, false, &ledger);
	if (result == DB_OK)
		result = windows_load(visit, agency->id, 0, 0, visit->month, windows, states);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	agency->why = row_int(&agency->counts, "blocking") > 0 ? "publication.blocking" :
	    row_int(&agency->counts, "ready") == 0 ?
	    (row_int(&agency->counts, "published") > 0 ? "publication.already" : "publication.nothing") :
	    states[STEP_PUBLISH] == WINDOW_BEFORE ? "publication.too_early" :
	    cap_publication_refused(&ledger) != NULL ? "publication.over_cap" : NULL;
	if (agency->why != NULL)
		return ANSWER_INVALID;
	result = db_exec(visit->db, &publish_rows, agency->id, visit->month);
	if (result == DB_OK)
		result = publication_record(visit, agency->id, visit->month, &agency->counts, behalf,
		    states[STEP_PUBLISH] == WINDOW_CLOSED, note);
	return result == DB_OK ? visit_go(visit, "published", "/cong-bo/%s?don-vi=%" PRIu64, visit->month, agency->id) :
	                         visit_store_failed(visit, result);
}

/* As the month stands now: somebody else may have published it while this form was open. */
static enum answer
refuse(struct visit *visit, struct agency *agency)
{
	const char *why = agency->why, *note = form_text(agency->form, "note");
	const enum db_result result = agency_load(visit, agency);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	describe_form(visit, agency);
	form_set(agency->form, "note", note);
	if (why != NULL && strcmp(why, "publication.already") == 0)
		visit_notice(visit, "warning", why);
	else if (why != NULL)
		form_error(agency->form, NULL, why, NULL);
	return show(visit, agency, false, ANSWER_INVALID);
}

enum answer
publication_take(struct visit *visit)
{
	struct agency agency;
	const enum db_result result = agency_load(visit, &agency);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_PUBLISH, &agency.object);
	if (answer != ANSWER_PAGE)
		return answer;
	describe_form(visit, &agency);
	if (!form_read(agency.form, visit->request))
		return show(visit, &agency, false, ANSWER_INVALID);
	if (strcmp(request_body(visit->request, "action") == NULL ? "" : request_body(visit->request, "action"),
	        "confirm_publish") != 0)
		return show(visit, &agency, true, ANSWER_PAGE);
	answer = command_run(visit, publish, &agency);
	if (answer != ANSWER_INVALID)
		return answer;
	return refuse(visit, &agency);
}
