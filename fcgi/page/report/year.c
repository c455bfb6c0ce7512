#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "page/report/report.h"
#include "page/report/year.h"
#include "rating/points.h"
#include "rating/year.h"
#include "record/rules.h"
#include "web/text.h"

/* What is not published yet is an open month, whatever step it stands at. */
static const struct sql person_sql = {
	"SELECT e.id, e.month, IF(e.state IN ('published', 'not_rated'), e.state, 'open') AS state, "
	"IF(e.state = 'published', e.decided_points, NULL) AS points, IF(e.state = 'published', e.decided_level, NULL) AS level, "
	"IF(e.state = 'not_rated', e.not_rated_reason, '') AS reason, e.rule_set_id, e.unit_id, e.part_id, e.bloc, e.superior_id, "
	"e.authority_id, e.authority_collective, e.advice_unit_id, CONCAT(p.family_name, ' ', p.given_name) AS name, "
	"e.position_name AS position, g.name AS unit, IF(e.part_id = e.unit_id, NULL, t.name) AS part, "
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = e.part_id) AS above "
	"FROM evaluation e JOIN person p ON p.id = e.person_id JOIN unit g ON g.id = e.unit_id JOIN unit t ON t.id = e.part_id "
	"WHERE e.person_id = ? AND e.month BETWEEN ? AND ? AND NOT e.replaced ORDER BY e.month",
	"uss"};
static const struct sql name_sql = {"SELECT CONCAT(family_name, ' ', given_name) AS name FROM person WHERE id = ?", "u"};

static void
read_month(const struct row *row, struct year_month *month)
{
	const char *state = row_text(row, "state");

	month->kind = strcmp(state, "published") == 0 ? YEAR_RATED : strcmp(state, "not_rated") == 0 ? YEAR_NOT_RATED : YEAR_OPEN;
	month->points = row_null(row, "points") ? POINTS_MISSING : (int)row_int(row, "points");
	month->level = level_parse(row_text(row, "level"));
}

static void
append_month(xmlNodePtr node, const struct year_page *year, int index, const struct row *row, bool full)
{
	xmlNodePtr month = node_add(node, "month");
	char period[16];

	snprintf(period, sizeof period, "%s-%02d", year->text, index + 1);
	node_set(month, "period", period);
	node_set(month, "state", row == NULL ? "none" : row_text(row, "state"));
	if (row == NULL)
		return;
	if (!row_null(row, "level"))
		node_set(month, "level", row_text(row, "level"));
	if (!row_null(row, "points"))
		node_set_points(month, "points", (int)row_int(row, "points"));
	if (!full)
		return;
	node_set(month, "id", row_text(row, "id"));
	if (row_text(row, "reason")[0] != '\0')
		node_set(month, "reason", row_text(row, "reason"));
}

static void
append_sums(xmlNodePtr node, const struct year_result *result)
{
	static const char *const states[] = {
		[YEAR_WITHOUT_RULE] = "without-rule", [YEAR_UNFINISHED] = "unfinished", [YEAR_TOO_SHORT] = "too-short", [YEAR_PROPOSED] = "proposed"};

	node_set_points(node, "average", result->average);
	node_set_int(node, "rated", result->rated);
	node_set_int(node, "not-rated", result->not_rated);
	node_set_int(node, "open", result->open);
	for (int i = 0; i < LEVEL_COUNT; i++) {
		const char letter[] = {level_letter((enum level)(LEVEL_A + i)), '\0'};

		node_set_int(node, letter, result->level[i]);
	}
	node_set(node, "state", states[result->state]);
	if (result->by_points != LEVEL_NONE) {
		const char letter[] = {level_letter(result->by_points), '\0'};

		node_set(node, "by-points", letter);
	}
	if (result->proposed != LEVEL_NONE) {
		const char letter[] = {level_letter(result->proposed), '\0'};

		node_set(node, "proposed", letter);
	}
}

enum db_result
year_append(struct visit *visit, xmlNodePtr node, const struct year_page *year, const struct row *rows, size_t count, bool full)
{
	struct year_month months[YEAR_MONTHS] = {{YEAR_NONE, POINTS_MISSING, LEVEL_NONE}};
	const struct row *at[YEAR_MONTHS] = {NULL};
	const struct rule_set *rules = NULL;
	struct year_result result;
	bool over = strncmp(visit->today, year->text, 4) > 0;

	for (size_t i = 0; i < count; i++) {
		const long index = strtol(row_text(&rows[i], "month") + 5, NULL, 10) - 1;

		if (index < 0 || index >= YEAR_MONTHS)
			return DB_ERROR;
		read_month(&rows[i], &months[index]);
		at[index] = &rows[i];
		rules = rules_get(visit->worker->rules, visit->db, row_id(&rows[i], "rule_set_id"));
		if (rules == NULL)
			return DB_ERROR;
	}
	over = over || months[YEAR_MONTHS - 1].kind == YEAR_RATED || months[YEAR_MONTHS - 1].kind == YEAR_NOT_RATED;
	for (int i = 0; i < YEAR_MONTHS; i++)
		append_month(node, year, i, at[i], full);
	if (rules == NULL)
		return DB_OK;
	year_sum(months, &rules->year, &rules->levels, over, &result);
	append_sums(node, &result);
	node_set(node, "rules", rules->number);
	return DB_OK;
}

/* Whether the viewer may see the person's months, by the record of one of them: the newest that may be seen. */
static enum answer
may_see(struct visit *visit, uint64_t person_id, const struct rows *rows)
{
	struct object object = {0};

	if (person_id == visit->viewer->person_id && !visit->viewer->unit_account)
		return ANSWER_PAGE;
	for (size_t i = rows->count; i-- > 0;) {
		const struct row *row = &rows->row[i];

		report_read_object(row, &object);
		object.person_id = person_id;
		object.unit_id = row_id(row, "unit_id");
		object.part_id = row_id(row, "part_id");
		object.superior_id = row_id(row, "superior_id");
		object.authority_id = row_id(row, "authority_id");
		object.collective = row_int(row, "authority_collective") != 0;
		object.advice_unit_id = row_id(row, "advice_unit_id");
		if (access_may(visit->viewer, ACTION_RESULT_FULL, &object) || access_may(visit->viewer, ACTION_REPORT_UNIT, &object)) {
			visit_log_view(visit, "year", person_id);
			return ANSWER_PAGE;
		}
	}
	return visit_allow(visit, ACTION_RESULT_FULL, &object);
}

static enum answer
year_person(struct visit *visit, xmlNodePtr node, const struct year_page *year, uint64_t person_id)
{
	struct rows rows;
	struct row name;
	enum answer answer;
	enum db_result result = db_rows(visit->db, visit->pool, &rows, &person_sql, person_id, year->first, year->last);

	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &name, &name_sql, person_id);
	if (result == DB_NO_ROW)
		return ANSWER_NOT_FOUND;
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = may_see(visit, person_id, &rows);
	if (answer != ANSWER_PAGE)
		return answer;
	node_set(node, "view", "person");
	node_set_id(node, "person-id", person_id);
	node_set_flag(node, "own", person_id == visit->viewer->person_id);
	node_set(node, "name", row_text(&name, "name"));
	if (rows.count > 0) {
		const struct row *last = &rows.row[rows.count - 1];

		node_set(node, "position", row_text(last, "position"));
		node_set(node, "unit", row_text(last, "unit"));
		if (!row_null(last, "part"))
			node_set(node, "part", row_text(last, "part"));
	}
	result = year_append(visit, node, year, rows.row, rows.count, true);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum answer
year_show(struct visit *visit)
{
	struct year_page year;
	uint64_t person_id = visit->viewer->person_id;
	xmlNodePtr node;

	if (visit->id < 2000 || visit->id > 2099)
		return ANSWER_NOT_FOUND;
	snprintf(year.text, sizeof year.text, "%u", (unsigned)visit->id);
	snprintf(year.first, sizeof year.first, "%s-01", year.text);
	snprintf(year.last, sizeof year.last, "%s-12", year.text);
	node = visit_element(visit, "year");
	node_set(node, "year", year.text);
	if (list_id(visit, "don-vi") != 0 || visit->viewer->unit_account)
		return year_unit(visit, node, &year);
	if (list_asked(visit, "nguoi")[0] != '\0')
		person_id = list_id(visit, "nguoi");
	/* A sheet or a print without a unit is of the highest one within reach. */
	if ((visit->route->flags & (ROUTE_SHEET | ROUTE_PRINT)) != 0)
		return year_unit(visit, node, &year);
	node_set_flag(node, "units", access_at_all(visit->viewer, ACTION_REPORT_UNIT));
	return year_person(visit, node, &year, person_id);
}
