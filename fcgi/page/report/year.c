#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "page/report/report.h"
#include "page/report/year.h"
#include "rating/calendar.h"
#include "rating/points.h"
#include "rating/year.h"
#include "record/rules.h"
#include "web/text.h"

/* What is not published yet is an open period, whatever step it stands at. */
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
read_period(const struct row *row, int months, struct year_period *period)
{
	const char *state = row_text(row, "state");

	period->kind = strcmp(state, "published") == 0 ? YEAR_RATED : strcmp(state, "not_rated") == 0 ? YEAR_NOT_RATED : YEAR_OPEN;
	period->months = months;
	period->points = row_null(row, "points") ? POINTS_MISSING : (int)row_int(row, "points");
	period->level = level_parse(row_text(row, "level"));
}

/* span: columns of twelve that it fills. row NULL: nothing is recorded. */
static void
append_period(xmlNodePtr node, struct period period, int span, const struct row *row, bool full)
{
	xmlNodePtr month = node_add(node, "month");
	char text[PERIOD_TEXT];

	node_set(month, "period", period_format(period, text));
	if (span > 1)
		node_set_int(month, "span", span);
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

/* The records of one quarter of the year: of each of its months, and of it as a whole. */
struct quarter {
	const struct row	*month[3];
	const struct row	*whole;
	int			 months;	/* how many of month */
};

/* Its months, then itself in what is left of three columns; where nothing is known of it, as the rest of the year is rated. */
static void
append_quarter(xmlNodePtr node, const struct quarter *quarter, struct period whole, bool by_quarter, bool full)
{
	const bool as_one = quarter->whole != NULL || (quarter->months == 0 && by_quarter);

	for (int i = 0; i < 3; i++)
		if (quarter->month[i] != NULL || !as_one)
			append_period(node, period_of(month_add(whole.last, i - 2), 1), 1, quarter->month[i], full);
	if (as_one)
		append_period(node, whole, quarter->months < 3 ? 3 - quarter->months : 1, quarter->whole, full);
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
	struct year_period *periods = pool_alloc(visit->pool, (count + 1) * sizeof *periods);
	struct quarter quarters[4] = {0};
	const struct rule_set *rules = NULL;
	struct year_result result;
	size_t whole = 0;
	bool over = strncmp(visit->today, year->text, 4) > 0;

	for (size_t i = 0; i < count; i++) {
		struct period period;
		struct quarter *quarter;

		rules = rules_get(visit->worker->rules, visit->db, row_id(&rows[i], "rule_set_id"));
		if (rules == NULL || !period_parse(row_text(&rows[i], "month"), &period))
			return DB_ERROR;
		read_period(&rows[i], period.months, &periods[i]);
		over = over || (period.last.month == 12 && periods[i].kind != YEAR_OPEN);
		quarter = &quarters[(period.last.month - 1) / 3];
		if (period.months == 3)
			quarter->whole = &rows[i];
		else
			quarter->month[(period.last.month - 1) % 3] = &rows[i];
		quarter->months += period.months == 1;
		whole += period.months == 3;
	}
	for (int i = 0; i < 4; i++)
		append_quarter(node, &quarters[i], period_of((struct month){(int)visit->id, 3 * (i + 1)}, 3), whole > 0 && whole == count, full);
	if (rules == NULL)
		return DB_OK;
	node_set(node, "kind", whole == 0 ? "month" : whole == count ? "quarter" : "mixed");
	year_sum(periods, count, &rules->year, &rules->levels, over, &result);
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
	snprintf(year.last, sizeof year.last, "%s-Q4", year.text);
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
