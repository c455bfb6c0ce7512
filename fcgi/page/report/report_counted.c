#include "config.h"

#include <string.h>

#include "page/pages.h"
#include "page/report/report.h"
#include "rating/calendar.h"
#include "record/cap.h"
#include "record/unit_tree.h"

enum {
	/* Places on A are read agency by agency. */
	CAP_AGENCIES = 200
};

struct counts {
	int64_t	people, not_rated, self, decided, level[4];
};

/* Before publication nobody sees the own level, not even in a sum (domain.md section 2). */
#define LEVEL(letter) \
	"SUM(e.decided_level = '" letter "' AND (e.state = 'published' OR (e.state = 'decided' AND e.person_id <> ?))) AS " letter
#define COUNTS \
	"COUNT(*) AS people, SUM(e.state = 'not_rated') AS not_rated, SUM(e.state <> 'not_rated' AND e.self_at IS NOT NULL) AS self, " \
	"SUM(e.state IN ('decided', 'published')) AS decided, " LEVEL("A") ", " LEVEL("B") ", " LEVEL("C") ", " LEVEL("D") " "
#define PEOPLE \
	"FROM unit_closure c JOIN evaluation e ON e.part_id = c.descendant_id AND e.month = ? AND e.replaced = 0 "
#define ASKED "WHERE c.ancestor_id = ? AND (? = '' OR e.bloc = ?) "

static const struct sql agencies_sql = {
	"SELECT e.unit_id AS id, " UNIT_NAME_IN("g", "e.month") " AS name, e.bloc AS part, e.bloc, " COUNTS PEOPLE "JOIN unit g ON g.id = e.unit_id " ASKED
	"GROUP BY e.unit_id, e.bloc, g.id, e.month ORDER BY e.bloc, g.ord, g.name, g.id",
	"uuuususs"};
static const struct sql levels_sql = {
	"SELECT NULL AS id, NULL AS name, e.management_level AS part, e.bloc, " COUNTS PEOPLE ASKED
	"GROUP BY e.management_level, e.bloc ORDER BY e.management_level, e.bloc",
	"uuuususs"};

#define WAITS "CASE WHEN e.state IN ('open', 'drafting') THEN 'self' WHEN e.state = 'self_submitted' THEN 'superior' " \
	"WHEN e.state = 'decided' THEN 'publish' ELSE 'decide' END"
static const struct sql missing_sql = {
	"SELECT CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, " UNIT_NAME_IN("g", "e.month") " AS unit, "
	"IF(e.part_id = e.unit_id, NULL, t.name) AS part, " WAITS " AS step, e.rule_set_id, "
	"(SELECT MAX(x.until) FROM extension x WHERE x.month = e.month AND x.step = " WAITS " AND (x.person_id = e.person_id OR x.unit_id IN "
	"(SELECT k.ancestor_id FROM unit_closure k WHERE k.descendant_id = e.part_id))) AS until "
	PEOPLE "JOIN person p ON p.id = e.person_id JOIN unit g ON g.id = e.unit_id JOIN unit t ON t.id = e.part_id " ASKED
	"AND e.state NOT IN ('published', 'not_rated') "
	"ORDER BY g.ord, g.name, g.id, t.id <> g.id, t.ord, t.id, e.`rank`, p.given_name, p.family_name, p.id LIMIT 20000",
	"suss"};

static struct counts
read_counts(const struct row *row)
{
	return (struct counts){row_int(row, "people"), row_int(row, "not_rated"), row_int(row, "self"), row_int(row, "decided"),
	    {row_int(row, "A"), row_int(row, "B"), row_int(row, "C"), row_int(row, "D")}};
}

static void
add_counts(struct counts *sum, const struct counts *more)
{
	sum->people += more->people;
	sum->not_rated += more->not_rated;
	sum->self += more->self;
	sum->decided += more->decided;
	for (size_t i = 0; i < 4; i++)
		sum->level[i] += more->level[i];
}

/* Shares are of those rated, in hundredths of a percent, half up. */
static void
show_counts(xmlNodePtr node, const struct counts *counts, bool levels)
{
	static const char *const names[] = {"A", "B", "C", "D"}, *const shares[] = {"A-percent", "B-percent", "C-percent", "D-percent"};
	const int64_t rated = counts->people - counts->not_rated;

	node_set_int(node, "people", counts->people);
	node_set_int(node, "not-rated", counts->not_rated);
	node_set_int(node, "no-self", rated - counts->self);
	node_set_int(node, "self", counts->self);
	node_set_int(node, "decided", counts->decided);
	for (size_t i = 0; levels && i < 4; i++) {
		node_set_int(node, names[i], counts->level[i]);
		if (rated > 0)
			node_set_points(node, shares[i], (int)((counts->level[i] * 20000 + rated) / (2 * rated)));
	}
}

static enum db_result
show_places(struct visit *visit, xmlNodePtr line, uint64_t agency_id)
{
	struct cap_ledger ledger;
	const enum db_result result = cap_load(visit, agency_id, visit->month, false, &ledger);

	for (size_t i = 0; result == DB_OK && i < ledger.line_count; i++)
		if (ledger.lines[i].rule->scope == CAP_UNIT && ledger.lines[i].result.capped)
			node_set_int(line, "places", ledger.lines[i].result.places);
	return result == DB_NO_ROW ? DB_OK : result;
}

/* A <group> for each bloc or management level with a <line> for each of its rows, and their <total>. */
static enum db_result
append_counted(struct visit *visit, xmlNodePtr report, const struct report_key *key, const struct rows *rows)
{
	const bool levels = key->scope.levels, agencies = key->imprint.kind == IMPRINT_STATISTICS;
	struct counts all = {0}, part = {0};
	xmlNodePtr group = NULL;
	enum db_result result = DB_OK;

	for (size_t i = 0; result == DB_OK && i < rows->count; i++) {
		const struct row *row = &rows->row[i];
		const struct counts counts = read_counts(row);
		xmlNodePtr line;

		if (group == NULL || strcmp(node_get(group, "code"), row_text(row, "part")) != 0) {
			part = (struct counts){0};
			group = node_add(report, "group");
			node_set(group, "code", row_text(row, "part"));
		}
		line = node_add(group, "line");
		if (agencies)
			node_set(line, "name", row_text(row, "name"));
		node_set(line, "bloc", row_text(row, "bloc"));
		show_counts(line, &counts, levels);
		if (agencies && levels && rows->count <= CAP_AGENCIES)
			result = show_places(visit, line, row_id(row, "id"));
		add_counts(&part, &counts);
		add_counts(&all, &counts);
		show_counts(group, &part, levels);
	}
	show_counts(node_add(report, "total"), &all, levels);
	return result;
}

/* Nobody misses a step whose window has not opened. */
static enum db_result
append_missing(struct visit *visit, xmlNodePtr report, const struct rows *rows)
{
	static const char *const copied[] = {"name", "position", "unit", "part", "step"};
	struct period period;
	int64_t now;

	if (!period_parse(visit->month, &period) || !moment_parse(visit->now, &now))
		return DB_ERROR;
	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];
		const struct rule_set *rule_set = rules_get(visit->worker->rules, visit->db, row_id(row, "rule_set_id"));
		struct window window;
		enum step step;
		int64_t until;
		char day[DAY_TEXT];
		xmlNodePtr node;

		if (rule_set == NULL || !step_parse(row_text(row, "step"), &step))
			return DB_ERROR;
		window = calendar_window(&rule_set->calendar, period.last, step);
		if (!row_null(row, "until") && moment_parse(row_text(row, "until"), &until))
			window = calendar_extend(window, until);
		if (calendar_state(window, now) == WINDOW_BEFORE)
			continue;
		node = node_add(report, "person");
		for (size_t k = 0; k < sizeof copied / sizeof copied[0]; k++)
			if (!row_null(row, copied[k]))
				node_set(node, copied[k], row_text(row, copied[k]));
		node_set(node, "due", day_format(moment_day(window.close - 1), day));
		if (calendar_state(window, now) == WINDOW_CLOSED)
			node_set_int(node, "days-late", moment_day(now) - moment_day(window.close - 1));
	}
	return DB_OK;
}

static enum db_result
append_content(struct visit *visit, xmlNodePtr report, const struct report_key *key)
{
	const uint64_t me = visit->viewer->person_id;
	const struct summary_scope *scope = &key->scope;
	struct rows rows;
	enum db_result result;

	if (key->imprint.kind == IMPRINT_MISSING) {
		result = db_rows(visit->db, visit->pool, &rows, &missing_sql, visit->month, scope->unit_id, scope->bloc, scope->bloc);
		return result == DB_OK ? append_missing(visit, report, &rows) : result;
	}
	result = db_rows(visit->db, visit->pool, &rows, key->imprint.kind == IMPRINT_LEVELS ? &levels_sql : &agencies_sql, me, me, me, me,
	    visit->month, scope->unit_id, scope->bloc, scope->bloc);
	return result == DB_OK ? append_counted(visit, report, key, &rows) : result;
}

static enum answer
show(struct visit *visit, enum imprint_kind kind)
{
	struct report_key key;
	xmlNodePtr report;
	enum db_result result;
	const enum answer answer = report_find(visit, kind, &key);

	if (answer != ANSWER_PAGE)
		return answer;
	if (kind == IMPRINT_MISSING && !key.scope.names)
		return visit_allow(visit, ACTION_REPORT_UNIT, &key.scope.object);
	visit_log_view(visit, "summary", key.scope.unit_id);
	node_set(visit->page, "orientation", "landscape");
	report = visit_element(visit, "report");
	node_set(report, "view", imprint_kind_name(kind));
	node_set(report, "unit", key.scope.name);
	if (key.scope.bloc[0] != '\0')
		node_set(report, "bloc", key.scope.bloc);
	node_set_flag(report, "levels", key.scope.levels);
	result = append_content(visit, report, &key);
	if (result == DB_OK)
		result = report_append_paper(visit, report, &key, true);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum answer
report_statistics(struct visit *visit)
{
	return show(visit, IMPRINT_STATISTICS);
}

enum answer
report_missing(struct visit *visit)
{
	return show(visit, IMPRINT_MISSING);
}

enum answer
report_levels(struct visit *visit)
{
	return show(visit, IMPRINT_LEVELS);
}
