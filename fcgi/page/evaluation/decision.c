#include "config.h"

#include <string.h>

#include "gate/log.h"
#include "gate/session.h"
#include "page/evaluation/decision.h"
#include "page/pages.h"
#include "record/cap.h"
#include "record/period.h"
#include "web/text.h"

enum {
	POINTS_HIGHEST = 10000
};

/*
 * Who is to be decided, in the order of work: missing steps first, then levels that differ, then the rest; those
 * decided last. Tasks count in the month of their due date.
 */
static const struct sql decision_rows = {
	"SELECT e.id, e.unit_id, g.name AS unit, IF(e.part_id = e.unit_id, NULL, t.name) AS part, e.position_name AS position, "
	"CONCAT(p.family_name, ' ', p.given_name) AS name, e.state, e.version, e.person_id, "
	"IF(e.authority_id = ?, NULL, CONCAT(f.family_name, ' ', f.given_name)) AS behalf, "
	/* Levels of drafts that were not sent are nobody's business. */
	"e.self_points, IF(e.self_at IS NULL, NULL, e.self_level) AS self_level, e.superior_points, "
	"IF(e.superior_at IS NULL, NULL, e.superior_level) AS superior_level, e.superior_reason, e.advised_level, e.advised_comment, e.decided_points, e.decided_level, e.decided_reason, "
	"e.authority_collective AS collective, e.superior_id IS NULL AS unled, e.rule_set_id, e.work_group, e.part_id, " CAP_ABOVE " AS above, "
	/* A leader's level was given before the result of the unit was entered or corrected. */
	"e.state IN ('decided', 'published') AND e.rank <> 'member' AND e.part_id = e.unit_id AND EXISTS (SELECT 1 FROM unit_result r "
	"WHERE r.unit_id = e.unit_id AND r.month = e.month AND r.valued_at > e.decided_at) AS unit_changed, "
	"(SELECT COUNT(*) FROM " PERIOD_NUMBERS "JOIN task k ON k.person_id = e.person_id AND k.month = " PERIOD_NTH("e.month") " WHERE k.removed_at IS NULL) AS total, "
	"(SELECT COUNT(*) FROM " PERIOD_NUMBERS "JOIN task k ON k.person_id = e.person_id AND k.month = " PERIOD_NTH("e.month") " WHERE k.removed_at IS NULL "
	"AND COALESCE(k.confirmed_percent, k.percent) = 100) AS done, "
	/* Other posts, and what those who lead there say. */
	"(SELECT COUNT(*) FROM side_superior s WHERE s.evaluation_id = e.id) AS posts, "
	"(SELECT GROUP_CONCAT(CONCAT(v.name, ': ', c.comment) ORDER BY v.name, c.person_id SEPARATOR '; ') FROM side_comment c "
	"JOIN unit v ON v.id = c.unit_id WHERE c.evaluation_id = e.id) AS side_comments, "
	"EXISTS (SELECT 1 FROM absence b WHERE b.person_id = e.person_id AND b.first_day <= " PERIOD_LAST_DAY("e.month") " "
	"AND b.last_day >= " PERIOD_FIRST_DAY("e.month") ") OR EXISTS (SELECT 1 FROM discipline b WHERE b.person_id = e.person_id "
	"AND b.withdrawn_at IS NULL AND b.effective BETWEEN " PERIOD_FIRST_DAY("e.month") " AND " PERIOD_LAST_DAY("e.month") ") AS facts, "
	"(SELECT GROUP_CONCAT(CONCAT(h.month, h.decided_level) ORDER BY h.month) FROM evaluation h "
	"WHERE h.person_id = e.person_id AND NOT h.replaced AND h.state = 'published' AND h.month < e.month "
	"AND " PERIOD_TO("h.month") " >= DATE_FORMAT(" PERIOD_LAST_DAY("e.month") " - INTERVAL IF(SUBSTR(e.month, 6, 1) = 'Q', 9, 3) MONTH, '%Y-%m')) AS history "
	"FROM (SELECT ? AS id, 'own' AS power UNION ALL SELECT d.from_person_id, MIN(CONCAT(d.power)) FROM delegation d "
	"WHERE d.to_person_id = ? AND d.power IN ('authority', 'secretary') AND " DELEGATION_TODAY " GROUP BY d.from_person_id) w "
	"JOIN evaluation e ON e.authority_id = w.id AND (w.power <> 'secretary' OR e.authority_collective) AND e.month = ? "
	"JOIN person p ON p.id = e.person_id JOIN person f ON f.id = e.authority_id JOIN unit g ON g.id = e.unit_id "
	"JOIN unit t ON t.id = e.part_id WHERE NOT e.replaced AND e.state <> 'not_rated' AND e.person_id <> ? AND (? = 0 OR e.unit_id = ?) "
	"ORDER BY IF(?, -COALESCE(e.decided_points, e.superior_points, e.self_points, -1), 0), e.state IN ('decided', 'published'), e.state IN ('open', 'drafting', 'self_submitted') DESC, "
	"COALESCE(e.self_level <> e.superior_level, 1) DESC, g.id, p.given_name, p.family_name, p.id",
	"uuusuuui"};

static const struct field row_fields[] = {
	{.name = "pick", .type = FIELD_CHECK},
	{.name = "points", .type = FIELD_POINTS, .max = POINTS_HIGHEST},
	{.name = "level", .type = FIELD_SELECT},
	{.name = "reason", .type = FIELD_TEXT, .max_length = 500},
	{.name = "version", .type = FIELD_HIDDEN, .max_length = 20},
};

static const struct field minutes_fields[] = {
	{.name = "minutes-number", .type = FIELD_TEXT, .max_length = 60},
	{.name = "minutes-date", .type = FIELD_DATE},
	{.name = "minutes-present", .type = FIELD_TEXTAREA, .max_length = 500},
};

const char *
decision_field(struct visit *visit, const char *name, const char *id)
{
	return pool_printf(visit->pool, "%s-%s", name, id);
}

int
decision_points(const struct row *row)
{
	const char *names[] = {"decided_points", "superior_points", "self_points"};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (!row_null(row, names[i]))
			return (int)row_int(row, names[i]);
	return POINTS_MISSING;
}

bool
decision_is_decided(const struct row *row)
{
	const char *state = row_text(row, "state");

	return strcmp(state, "decided") == 0 || strcmp(state, "published") == 0;
}

static void
add_row_fields(struct visit *visit, struct decision *decision, const struct row *row)
{
	const char *id = row_text(row, "id"), *level = row_text(row, "decided_level");
	const int points = decision_points(row);

	if (strcmp(row_text(row, "state"), "published") == 0)
		return;
	for (size_t i = 0; i < sizeof row_fields / sizeof row_fields[0]; i++) {
		form_add(decision->form, &row_fields[i], id);
		form_label(decision->form, decision_field(visit, row_fields[i].name, id), row_text(row, "name"));
	}
	form_option(decision->form, decision_field(visit, "level", id), "", NULL);
	for (const char *letter = "A\0B\0C\0D\0"; *letter != '\0'; letter += 2)
		form_option(decision->form, decision_field(visit, "level", id), letter, letter);
	form_set(decision->form, decision_field(visit, "level", id), level[0] != '\0' ? level : row_text(row, "superior_level"));
	form_set(decision->form, decision_field(visit, "reason", id), row_text(row, "decided_reason"));
	form_set(decision->form, decision_field(visit, "version", id), row_text(row, "version"));
	if (points != POINTS_MISSING)
		form_set_number(decision->form, decision_field(visit, "points", id), points);
	decision->collective = decision->collective || row_int(row, "collective") != 0;
}

enum db_result
decision_load(struct visit *visit, struct decision *decision)
{
	const char *agency = request_query(visit->request, "don-vi");
	const uint64_t person = visit->viewer->person_id;
	enum db_result result;

	memset(decision, 0, sizeof *decision);
	if (agency != NULL && !text_id(agency, &decision->agency_id))
		return DB_NO_ROW;
	decision_read_filter(visit, decision);
	result = db_rows(visit->db, visit->pool, &decision->rows, &decision_rows, person, person, person, visit->month, person,
	    decision->agency_id, decision->agency_id, (int64_t)(decision->filter.order[0] != '\0'));
	if (result != DB_OK)
		return result;
	/* An agency none of whose people the viewer decides on is out of scope. */
	if (agency != NULL && decision->rows.count == 0) {
		log_add(visit, LOG_REFUSED, "unit", decision->agency_id);
		return DB_NO_ROW;
	}
	decision_choose_shown(visit, decision);
	decision->form = visit_form(visit, "decision", decision_path(visit, decision, decision->filter.page));
	for (size_t i = 0; i < decision->rows.count; i++)
		if (decision->shown[i])
			add_row_fields(visit, decision, &decision->rows.row[i]);
	if (decision->collective)
		form_add_all(decision->form, minutes_fields, sizeof minutes_fields / sizeof minutes_fields[0]);
	form_button(decision->form, "decide_selected", "primary");
	form_button(decision->form, "accept_all", "secondary");
	form_button(decision->form, "reopen", "secondary");
	form_button(decision->form, "return", "secondary");
	return DB_OK;
}

static void
append_history(struct visit *visit, xmlNodePtr node, const char *list)
{
	for (; strlen(list) >= 8; list += list[8] == ',' ? 9 : 8) {
		xmlNodePtr month = node_add(node, "month");

		node_set(month, "period", pool_strndup(visit->pool, list, 7));
		node_set(month, "level", pool_strndup(visit->pool, list + 7, 1));
	}
}

/* What the authority should look at before accepting the proposal. */
static void
append_warnings(xmlNodePtr node, const struct row *row)
{
	const char *state = row_text(row, "state");

	if (decision_is_decided(row))
		return;
	node_set_flag(node, "no-self", row_null(row, "self_level"));
	node_set_flag(node, "no-review", strcmp(state, "reviewed") != 0 && strcmp(state, "advised") != 0);
	node_set_flag(node, "differs", !row_null(row, "self_level") && !row_null(row, "superior_level") &&
	    strcmp(row_text(row, "self_level"), row_text(row, "superior_level")) != 0);
	node_set_flag(node, "facts", row_int(row, "facts") != 0);
	node_set_flag(node, "undone", row_int(row, "done") < row_int(row, "total"));
}

static void
append_row(struct visit *visit, xmlNodePtr parent, const struct row *row)
{
	static const char *const copied[] = {"id", "name", "position", "unit", "part", "state", "total", "done", "behalf"};
	xmlNodePtr node = node_add(parent, "person");

	for (size_t i = 0; i < sizeof copied / sizeof copied[0]; i++)
		if (!row_null(row, copied[i]))
			node_set(node, copied[i], row_text(row, copied[i]));
	node_set_points(node, "self", row_null(row, "self_points") ? POINTS_MISSING : (int)row_int(row, "self_points"));
	node_set_points(node, "superior",
	    row_null(row, "superior_points") ? POINTS_MISSING : (int)row_int(row, "superior_points"));
	node_set_points(node, "decided",
	    row_null(row, "decided_points") ? POINTS_MISSING : (int)row_int(row, "decided_points"));
	node_set(node, "self-level", row_null(row, "self_level") ? NULL : row_text(row, "self_level"));
	node_set(node, "superior-level", row_null(row, "superior_level") ? NULL : row_text(row, "superior_level"));
	node_set(node, "advised-level", row_null(row, "advised_level") ? NULL : row_text(row, "advised_level"));
	if (!row_null(row, "advised_level") && row_text(row, "advised_comment")[0] != '\0')
		node_set(node, "advised-comment", row_text(row, "advised_comment"));
	node_set(node, "decided-level", row_null(row, "decided_level") ? NULL : row_text(row, "decided_level"));
	node_set(node, "person", row_text(row, "person_id"));
	node_set(node, "group", row_text(row, "work_group")[0] == '\0' ? NULL : row_text(row, "work_group"));
	node_set(node, "posts", row_int(row, "posts") == 0 ? NULL : row_text(row, "posts"));
	node_set(node, "side-comments", row_null(row, "side_comments") ? NULL : row_text(row, "side_comments"));
	node_set_flag(node, "unit-changed", row_int(row, "unit_changed") != 0);
	append_warnings(node, row);
	append_history(visit, node, row_text(row, "history"));
}

/* Every agency the rows belong to, with its cap: the rows come grouped enough for a short list. */
static enum db_result
append_agencies(struct visit *visit, xmlNodePtr parent, const struct decision *decision)
{
	for (size_t i = 0; i < decision->rows.count; i++) {
		const struct row *row = &decision->rows.row[i];
		const char *id = row_text(row, "unit_id");
		bool known = false;
		xmlNodePtr agency;
		enum db_result result;

		for (xmlNodePtr node = parent->children; node != NULL && !known; node = node->next)
			known = node_get(node, "id") != NULL && strcmp(node_get(node, "id"), id) == 0;
		if (known)
			continue;
		agency = node_add(parent, "agency");
		node_set(agency, "id", id);
		node_set(agency, "name", row_text(row, "unit"));
		result = cap_append(visit, agency, row_id(row, "unit_id"), visit->month);
		if (result != DB_OK && result != DB_NO_ROW)
			return result;
	}
	return DB_OK;
}

/* Who decides in other agencies may have to do with their places and their results as well. */
static void
append_links(const struct visit *visit, xmlNodePtr node, const struct decision *decision)
{
	bool others = false;

	for (size_t i = 0; i < decision->rows.count && !others; i++)
		others = row_id(&decision->rows.row[i], "unit_id") != visit->viewer->unit_id;
	for (size_t i = 0; i < decision->rows.count; i++) {
		const struct rule_set *rules = rules_get(visit->worker->rules, visit->db, row_id(&decision->rows.row[i], "rule_set_id"));

		if (rules != NULL && rule_set_counts(rules)) {
			node_set_flag(node, "counts", true);
			break;
		}
	}
	node_set_flag(node, "may-grant", others && access_at_all(visit->viewer, ACTION_CAP_GRANT));
	node_set_flag(node, "may-result", others && access_at_all(visit->viewer, ACTION_UNIT_RESULT));
}

enum answer
decision_page(struct visit *visit, const struct decision *decision, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "decision");
	struct window windows[STEP_COUNT];
	enum window_state states[STEP_COUNT];
	enum db_result result;
	size_t waiting = 0;

	node_set(visit->page, "width", "full");
	result = append_agencies(visit, node_add(node, "agencies"), decision);
	if (result == DB_OK && decision->rows.count > 0)
		result = windows_load(visit, row_id(&decision->rows.row[0], "unit_id"), 0, 0, visit->month, windows, states);
	if (result != DB_OK && result != DB_NO_ROW)
		return visit_store_failed(visit, result);
	if (decision->rows.count > 0 && result == DB_OK)
		window_append(visit, STEP_DECIDE, windows[STEP_DECIDE], states[STEP_DECIDE]);
	for (size_t i = 0; i < decision->rows.count; i++) {
		if (decision->shown[i])
			append_row(visit, node, &decision->rows.row[i]);
		waiting += !decision_is_decided(&decision->rows.row[i]);
	}
	node_set_int(node, "count", (int64_t)decision->rows.count);
	node_set_int(node, "waiting", (int64_t)waiting);
	node_set_flag(node, "collective", decision->collective);
	decision_append_filter(visit, node, decision);
	append_links(visit, node, decision);
	if (decision->agency_id != 0)
		node_set_id(node, "agency", decision->agency_id);
	visit_show_form(visit, decision->form, node);
	return answer;
}

enum answer
decision_show(struct visit *visit)
{
	struct decision decision;
	const enum db_result result = decision_load(visit, &decision);

	if (result == DB_OK && decision.rows.count > 0)
		visit_log_view(visit, "decision", decision.agency_id);
	return result == DB_OK ? decision_page(visit, &decision, ANSWER_PAGE) : visit_store_failed(visit, result);
}
