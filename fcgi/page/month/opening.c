#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "rating/calendar.h"
#include "record/open_month.h"
#include "record/period.h"
#include "record/scope.h"

enum { ON_PAGE = 500 };

/* Whether the agency has a month of the period in another one: it rates by quarters where this is a month, or the other way round. */
#define OTHER \
	"o.unit_id = g.id AND o.month <> ? AND " PERIOD_TO("o.month") " >= " PERIOD_FROM("?") " AND " PERIOD_FROM("o.month") " <= " PERIOD_TO("?") " "

/* Agencies in scope and how far their month is, those that are not open first. */
static const struct sql agencies_sql = {
	"SELECT g.id, g.name, DATE_FORMAT(m.opened_at, '%Y-%m-%dT%H:%i:%s') AS opened, m.looked_on AS looked, "
	"(SELECT COALESCE(CONCAT(p.family_name, ' ', p.given_name), a.operator) FROM audit a LEFT JOIN person p ON p.id = a.person_id "
	"WHERE a.object = 'unit_month' AND a.object_id = g.id AND a.month = q.month AND a.action = 'open_month' "
	"ORDER BY a.person_id IS NULL, a.id LIMIT 1) AS `by`, "
	"(SELECT COUNT(*) FROM evaluation e WHERE e.unit_id = g.id AND e.month = q.month AND NOT e.replaced) AS people, "
	"(SELECT COUNT(*) FROM unit u JOIN assignment a ON a.unit_id = u.id AND a.main AND a.valid_from <= q.day "
	"AND (a.valid_to IS NULL OR a.valid_to > q.day) AND a.management_level <> 'central' "
	"LEFT JOIN evaluation e ON e.person_id = a.person_id AND e.month = q.month WHERE u.agency_id = g.id AND e.id IS NULL) AS missing, IF(m.published_at IS NULL, NULL, 'yes') AS published "
	"FROM (SELECT month, " PERIOD_DAY("month") " AS day "
	"FROM (SELECT ? AS month) n) q JOIN " SCOPE_UNITS "JOIN unit g ON g.id = s.id AND g.kind = 'agency' "
	"LEFT JOIN unit_month m ON m.unit_id = g.id AND m.month = q.month WHERE m.unit_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM unit_month o WHERE " OTHER ") "
	"ORDER BY m.unit_id IS NOT NULL, missing = 0, g.name, g.id "
	"LIMIT ?",
	"susssi"};
static const struct sql counts_sql = {
	"SELECT COUNT(DISTINCT IF(o.unit_id IS NULL, g.id, NULL)) AS total, COUNT(DISTINCT m.unit_id) AS opened, "
	"COUNT(DISTINCT o.unit_id) AS others FROM " SCOPE_UNITS "JOIN unit g ON g.id = s.id AND g.kind = 'agency' "
	"LEFT JOIN unit_month m ON m.unit_id = g.id AND m.month = ? LEFT JOIN unit_month o ON m.unit_id IS NULL AND " OTHER,
	"ussss"};
static const struct sql options_sql = {
	"SELECT g.id, g.name FROM " SCOPE_UNITS "JOIN unit g ON g.id = s.id AND g.kind = 'agency' ORDER BY g.name, g.id LIMIT 4000", "u"};

static const struct field unit_field = {.name = "unit", .type = FIELD_SELECT, .required = true};

/* From the month or quarter before to the next: an older one is closed, and a later one has no people yet. */
static bool
is_near(const struct visit *visit)
{
	struct period asked, now;
	int32_t today;

	if (!period_parse(visit->month, &asked) || !day_parse(visit->today, &today))
		return false;
	now = period_of(day_month(today), asked.months);
	return month_compare(asked.last, period_previous(now).last) >= 0 && month_compare(asked.last, period_next(now).last) <= 0;
}

static struct form *
opening_form(struct visit *visit)
{
	struct form *form = visit_form(visit, "opening", pool_printf(visit->pool, "/quan-tri/mo-thang/%s", visit->month));
	const char *asked = request_query(visit->request, "don-vi");
	struct rows rows;

	form_add(form, &unit_field, NULL);
	form_option(form, "unit", "", NULL);
	if (db_rows(visit->db, visit->pool, &rows, &options_sql, visit->viewer->account_id) == DB_OK)
		for (size_t i = 0; i < rows.count; i++)
			form_option(form, "unit", row_text(&rows.row[i], "id"), row_text(&rows.row[i], "name"));
	if (asked != NULL)
		form_set(form, "unit", asked);
	form_button(form, "open_month", "primary");
	return form;
}

static enum answer
show(struct visit *visit, struct form *form, const struct open_month_report *report, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "opening");
	struct row counts;
	enum db_result result = db_row(visit->db, visit->pool, &counts, &counts_sql, visit->viewer->account_id, visit->month,
	    visit->month, visit->month, visit->month);

	if (result == DB_OK)
		result = db_elements(visit->db, node, "agency", NULL, &agencies_sql, visit->month, visit->viewer->account_id,
		    visit->month, visit->month, visit->month, (int64_t)ON_PAGE);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(node, "total", row_text(&counts, "total"));
	node_set(node, "opened", row_text(&counts, "opened"));
	if (row_int(&counts, "others") > 0)
		node_set(node, "others", row_text(&counts, "others"));
	for (size_t i = 0; report != NULL && i < report->gap_count; i++) {
		xmlNodePtr gap = node_add(node, "gap");

		node_set(gap, "cause", open_month_cause_name(report->gaps[i].cause));
		if (report->gaps[i].person_id != 0)
			node_set(gap, "name", report->gaps[i].name);
	}
	if (is_near(visit))
		visit_show_form(visit, form, node);
	return answer;
}

enum answer
opening_show(struct visit *visit)
{
	return show(visit, opening_form(visit), NULL, ANSWER_PAGE);
}

struct opening_act {
	struct form			*form;
	uint64_t			 unit_id;
	struct open_month_report	 report;
};

static enum answer
run(struct visit *visit, void *arg)
{
	struct opening_act *act = arg;
	enum db_result result = open_month_agency(visit->db, visit->worker->rules, visit->pool, act->unit_id, visit->month, &act->report);

	/* Nothing holds there: the page says so, and nothing was written. */
	if (result == DB_NO_ROW)
		return ANSWER_INVALID;
	if (result == DB_OK)
		result = audit_write(visit,
		    &(struct audit){
		        .action = "open_month",
		        .object = "unit_month",
		        .object_id = act->unit_id,
		        .unit_id = act->unit_id,
		        .month = visit->month,
		        .new = audit_json(visit->pool, "created", pool_printf(visit->pool, "%zu", act->report.created), "resolved",
		            pool_printf(visit->pool, "%zu", act->report.resolved), NULL),
		    });
	return result == DB_OK ? visit_go(visit, "opening.done", "/quan-tri/mo-thang/%s?don-vi=%" PRIu64, visit->month, act->unit_id) :
	                         visit_store_failed(visit, result);
}

enum answer
opening_take(struct visit *visit)
{
	struct opening_act act = {.form = opening_form(visit)};
	struct object object;
	enum db_result result;
	enum answer answer;

	if (!form_read(act.form, visit->request) || !is_near(visit)) {
		if (!is_near(visit))
			form_error(act.form, NULL, "not_allowed", NULL);
		return show(visit, act.form, NULL, ANSWER_INVALID);
	}
	act.unit_id = strtoull(form_text(act.form, "unit"), NULL, 10);
	result = scope_unit(visit, act.unit_id, &object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_PEOPLE, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	answer = command_run(visit, run, &act);
	if (answer != ANSWER_INVALID)
		return answer;
	form_error(act.form, "unit", act.report.gap_count > 0 && act.report.gaps[0].cause == GAP_OTHER_PERIOD ?
	    "opening.other_period" : "opening.no_rule_set", NULL);
	return show(visit, act.form, &act.report, ANSWER_INVALID);
}
