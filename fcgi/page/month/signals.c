#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "page/pages.h"
#include "page/report/report.h"
#include "rating/formalism.h"
#include "rating/level.h"
#include "rating/points.h"
#include "record/period.h"
#include "web/text.h"

/* Nobody reads here what was given to themselves. Rows of one rater stand together. */
static const struct sql reviews_sql = {
	"SELECT e.superior_by AS rater, CONCAT(p.family_name, ' ', p.given_name) AS name, e.self_points, "
	"e.superior_points AS given, e.superior_comment AS comment, TIMESTAMPDIFF(SECOND, '2000-01-01', e.superior_at) AS at "
	"FROM evaluation e JOIN person p ON p.id = e.superior_by WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced "
	"AND e.superior_at IS NOT NULL AND e.state <> 'not_rated' AND e.person_id <> ? "
	"ORDER BY p.given_name, p.family_name, e.superior_by, e.id",
	"usu"};
static const struct sql decisions_sql = {
	"SELECT e.decided_by AS rater, CONCAT(p.family_name, ' ', p.given_name) AS name, e.self_points, "
	"e.decided_points AS given, e.decided_reason AS comment, TIMESTAMPDIFF(SECOND, '2000-01-01', e.decided_at) AS at "
	"FROM evaluation e JOIN person p ON p.id = e.decided_by WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced "
	"AND e.decided_at IS NOT NULL AND e.state <> 'not_rated' AND e.person_id <> ? "
	"ORDER BY p.given_name, p.family_name, e.decided_by, e.id",
	"usu"};
static const struct sql months_sql = {
	"SELECT e.person_id, CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, MAX(f.decided_level) AS level, "
	"MAX(f.decided_points) AS points FROM evaluation e JOIN person p ON p.id = e.person_id JOIN evaluation f "
	"ON f.person_id = e.person_id AND f.month <= e.month AND " PERIOD_TO("f.month") " > DATE_FORMAT(" PERIOD_LAST_DAY("e.month") " - INTERVAL ? MONTH, '%Y-%m') "
	"AND f.state = 'published' AND NOT f.replaced WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced AND e.person_id <> ? "
	"GROUP BY e.person_id HAVING COUNT(*) >= ? AND COUNT(DISTINCT f.decided_level) = 1 "
	"AND COUNT(DISTINCT COALESCE(f.decided_points, -1)) = 1 ORDER BY p.given_name, p.family_name, e.person_id",
	"iusui"};
static const struct sql limits_sql = {"SELECT name, value FROM setting WHERE unit_id = 0 AND name LIKE 'signal\\_%'", ""};

struct limits {
	struct formalism_limits	rating;
	int			months;
};

/* The usual values, as page/settings.c offers them, where nothing else is set. */
static enum db_result
read_limits(struct visit *visit, struct limits *limits)
{
	const struct {
		const char	*name;
		int		*value;
	} names[] = {
		{"signal_people", &limits->rating.people},
		{"signal_share", &limits->rating.share},
		{"signal_seconds", &limits->rating.seconds},
		{"signal_months", &limits->months},
	};
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &limits_sql);

	*limits = (struct limits){{.people = 5, .share = 90, .seconds = 10}, 12};
	if (result != DB_OK && result != DB_NO_ROW)
		return result;
	for (size_t i = 0; i < rows.count; i++)
		for (size_t k = 0; k < sizeof names / sizeof names[0]; k++)
			if (strcmp(row_text(&rows.row[i], "name"), names[k].name) == 0)
				*names[k].value = (int)strtol(row_text(&rows.row[i], "value"), NULL, 10);
	return DB_OK;
}

static void
append_rating(xmlNodePtr signals, const char *step, const char *name, const struct formalism *found)
{
	static const struct {
		unsigned	 signal;
		const char	*name;
	} kinds[] = {
		{FORMALISM_EQUAL, "equal"},
		{FORMALISM_AS_SELF, "as-self"},
		{FORMALISM_COMMENT, "comment"},
		{FORMALISM_QUICK, "quick"},
	};

	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
		xmlNodePtr node;

		if ((found->signals & kinds[i].signal) == 0)
			continue;
		node = node_add(signals, "rating");
		node_set(node, "step", step);
		node_set(node, "person", name);
		node_set(node, "kind", kinds[i].name);
		node_set_int(node, "people", kinds[i].signal == FORMALISM_AS_SELF ? found->self_known :
		    kinds[i].signal == FORMALISM_COMMENT ? found->comments : found->people);
		node_set_int(node, "alike", kinds[i].signal == FORMALISM_EQUAL ? found->equal :
		    kinds[i].signal == FORMALISM_AS_SELF ? found->as_self :
		    kinds[i].signal == FORMALISM_COMMENT ? found->same_comment : found->people);
		if (kinds[i].signal == FORMALISM_EQUAL)
			node_set_points(node, "points", found->points);
		if (kinds[i].signal == FORMALISM_COMMENT)
			node_set(node, "text", found->comment);
		if (kinds[i].signal == FORMALISM_QUICK)
			node_set_int(node, "seconds", found->seconds);
	}
}

static int
points_or_missing(const struct row *row, const char *column)
{
	return row_null(row, column) ? POINTS_MISSING : (int)row_int(row, column);
}

/* A decision repeats the proposal by nature: only how alike and how quick it is says something. */
static enum db_result
append_step(struct visit *visit, xmlNodePtr signals, const char *step, const struct sql *sql, uint64_t agency,
    const struct limits *limits)
{
	const bool review = strcmp(step, "review") == 0;
	struct formalism_rating *ratings;
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, sql, agency, visit->month, visit->viewer->person_id);

	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_OK : result;
	ratings = pool_alloc(visit->pool, rows.count * sizeof *ratings);
	for (size_t i = 0, first = 0; i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		struct formalism found;

		ratings[i] = (struct formalism_rating){row_id(row, "rater"),
		    review ? points_or_missing(row, "self_points") : POINTS_MISSING, points_or_missing(row, "given"),
		    review ? row_text(row, "comment") : "", row_int(row, "at")};
		if (i + 1 < rows.count && row_id(&rows.row[i + 1], "rater") == ratings[i].rater)
			continue;
		formalism_look(&limits->rating, &ratings[first], i + 1 - first, &found);
		append_rating(signals, step, row_text(row, "name"), &found);
		first = i + 1;
	}
	return DB_OK;
}

static enum db_result
append_months(struct visit *visit, xmlNodePtr signals, uint64_t agency, int months)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &months_sql, (int64_t)months, agency, visit->month,
	    visit->viewer->person_id, (int64_t)months);

	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_OK : result;
	for (size_t i = 0; i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		xmlNodePtr person = node_add(signals, "person");

		node_set(person, "id", row_text(row, "person_id"));
		node_set(person, "name", row_text(row, "name"));
		node_set(person, "position", row_text(row, "position"));
		node_set(person, "level", row_text(row, "level"));
		node_set_points(person, "points", points_or_missing(row, "points"));
	}
	return DB_OK;
}

/* Where a second look may be worth while in an agency's month; nothing follows from it by itself. */
enum answer
signals_show(struct visit *visit)
{
	const char *asked = request_query(visit->request, "don-vi");
	uint64_t unit_id = visit->viewer->unit_id;
	struct report_agency agency;
	struct limits limits;
	xmlNodePtr signals;
	enum db_result result;
	enum answer answer;

	if (asked != NULL && !text_id(asked, &unit_id))
		return ANSWER_NOT_FOUND;
	answer = report_find_agency(visit, unit_id, &agency);
	if (answer != ANSWER_PAGE)
		return answer;
	visit_log_view(visit, "signals", unit_id);
	signals = visit_element(visit, "signals");
	node_set_int(signals, "unit-id", (int64_t)unit_id);
	node_set(signals, "unit", agency.name);
	result = read_limits(visit, &limits);
	node_set_int(signals, "least-people", limits.rating.people);
	node_set_int(signals, "least-share", limits.rating.share);
	node_set_int(signals, "most-seconds", limits.rating.seconds);
	node_set_int(signals, "months", limits.months);
	if (result == DB_OK)
		result = append_step(visit, signals, "review", &reviews_sql, unit_id, &limits);
	if (result == DB_OK)
		result = append_step(visit, signals, "decision", &decisions_sql, unit_id, &limits);
	if (result == DB_OK)
		result = append_months(visit, signals, unit_id, limits.months);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
