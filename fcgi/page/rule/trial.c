#include "config.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "page/report/report.h"
#include "page/rule/rule.h"
#include "rating/points.h"
#include "rating/trial.h"
#include "record/facts.h"
#include "record/rules.h"
#include "record/scope.h"
#include "web/text.h"

enum { PEOPLE_MOST = 1000 };

/* Administrators try rules; auditors look, names included. */
#define SCOPE_TRIAL SCOPE_BY("'city_admin', 'bloc_admin', 'unit_admin', 'auditor'")

#define AGENCY_OBJECT \
	"g.bloc, (SELECT h.person_id FROM assignment h WHERE h.unit_id = g.id AND h.rank = 'head' AND h.valid_from <= CURDATE() " \
	"AND (h.valid_to IS NULL OR h.valid_to > CURDATE()) ORDER BY h.main DESC, h.id LIMIT 1) AS head_id, " \
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = g.id) AS above"

/* Months in which somebody of the viewer's units was decided. */
static const struct sql months_read = {
	"SELECT m.month AS code, IF(m.month = ?, 'yes', NULL) AS selected FROM unit_month m JOIN " SCOPE_TRIAL "ON s.id = m.unit_id "
	"WHERE EXISTS (SELECT 1 FROM evaluation e WHERE e.unit_id = m.unit_id AND e.month = m.month AND NOT e.replaced "
	"AND e.decided_level IS NOT NULL) GROUP BY m.month ORDER BY m.month DESC LIMIT 36",
	"su"};
static const struct sql units_read = {
	"SELECT g.id, g.name, IF(g.id = ?, 'yes', NULL) AS selected FROM " SCOPE_TRIAL "JOIN unit g ON g.id = s.id "
	"WHERE g.kind <> 'part' ORDER BY g.kind = 'agency', g.name, g.id LIMIT 4000",
	"uu"};
static const struct sql agencies_read = {
	"SELECT g.id, g.name, m.rule_set_id, m.cap_percent, " AGENCY_OBJECT " FROM " SCOPE_TRIAL
	"JOIN unit_closure k ON k.descendant_id = s.id AND k.ancestor_id = ? JOIN unit g ON g.id = s.id "
	"JOIN unit_month m ON m.unit_id = g.id AND m.month = ? ORDER BY g.name, g.id",
	"uus"};
static const struct sql people_read = {
	"SELECT e.id, e.person_id, e.part_id, e.criteria_set_id, e.rank, e.staff_kind, e.bloc, e.position_name AS position, "
	"e.decided_points, e.decided_level, CONCAT(p.family_name, ' ', p.given_name) AS name, u.kind, u.type, "
	"(SELECT GROUP_CONCAT(CONCAT(s.criterion_id, ':', COALESCE(s.decided, s.superior)) ORDER BY s.criterion_id) FROM score s "
	"WHERE s.evaluation_id = e.id) AS scores FROM evaluation e JOIN person p ON p.id = e.person_id JOIN unit u ON u.id = e.part_id "
	"WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced AND e.decided_level IS NOT NULL AND e.state <> 'not_rated' "
	"ORDER BY p.given_name, p.family_name, p.id LIMIT ?",
	"usi"};

struct dry_run {
	const struct rule_set	*rules;		/* the one that is tried */
	xmlNodePtr		 node;
	uint64_t		 people, changed, unknown;
};

/* One agency's part of it. */
struct agency {
	const struct row	*row;
	uint64_t		 id;
	bool			 named;		/* the viewer may read who got what there */
	xmlNodePtr		 node;
	struct cap_counts	 before, after;
};

static const struct criteria_set *
new_set(struct visit *visit, const struct dry_run *run, const struct row *person, const struct criteria_set *old)
{
	const struct criteria_set *set = rule_set_find_criteria(run->rules, old->code);
	const struct subject subject = {
	    .staff_kind = (enum staff_kind)staff_kind_parse(row_text(person, "staff_kind")),
	    .rank = (enum rank)rank_parse(row_text(person, "rank")),
	    .bloc = (enum bloc)bloc_parse(row_text(person, "bloc")),
	    .unit_kind = (enum unit_kind)unit_kind_parse(row_text(person, "kind")),
	    .unit_type = row_text(person, "type"),
	    .position = text_ascii(visit->pool, row_text(person, "position")),
	};

	return set != NULL ? set : rule_set_choose_criteria(run->rules, &subject, NULL);
}

/* "12:2500,13:6800" at the places of the set's criteria. */
static int *
read_scores(struct visit *visit, const struct rules_criteria *criteria, const char *text)
{
	const size_t count = criteria->set->criterion_count;
	int *scores = pool_alloc(visit->pool, (count + 1) * sizeof *scores);

	for (size_t i = 0; i < count; i++)
		scores[i] = POINTS_MISSING;
	while (*text != '\0') {
		char *end;
		const uint64_t id = strtoull(text, &end, 10);
		const int points = *end == ':' ? (int)strtol(end + 1, &end, 10) : POINTS_MISSING;

		for (size_t i = 0; i < count; i++)
			if (criteria->criterion_id[i] == id)
				scores[i] = points;
		text = *end == ',' ? end + 1 : end + strlen(end);
	}
	return scores;
}

static void
count_level(struct cap_counts *counts, enum level level)
{
	counts->a += level == LEVEL_A;
	counts->b += level == LEVEL_B;
	counts->c += level == LEVEL_C;
	counts->d += level == LEVEL_D;
	counts->undecided += level == LEVEL_NONE;
}

static void
set_level(xmlNodePtr node, const char *name, enum level level)
{
	const char letter[] = {level_letter(level), '\0'};

	if (level != LEVEL_NONE)
		node_set(node, name, letter);
}

static void
append_person(const struct agency *agency, const struct row *row, enum level level, const struct trial *trial)
{
	xmlNodePtr person = node_add(agency->node, "person");

	node_set(person, "id", row_text(row, "id"));
	node_set(person, "name", row_text(row, "name"));
	node_set(person, "position", row_text(row, "position"));
	set_level(person, "level", level);
	set_level(person, "would", trial->would);
	node_set_points(person, "before", trial->before);
	node_set_points(person, "after", trial->after);
	node_set_flag(person, "by-points", (trial->causes & TRIAL_POINTS) != 0);
	node_set_flag(person, "by-threshold", (trial->causes & TRIAL_THRESHOLD) != 0);
	node_set_flag(person, "by-bound", (trial->causes & TRIAL_BOUND) != 0);
	if (trial->unscored > 0)
		node_set_int(person, "unscored", (int64_t)trial->unscored);
	if (trial->dropped > 0)
		node_set_int(person, "dropped", (int64_t)trial->dropped);
	if (trial->cut > 0)
		node_set_int(person, "cut", (int64_t)trial->cut);
}

static enum db_result
try_person(struct visit *visit, struct dry_run *run, struct agency *agency, const struct row *row)
{
	const struct rules_criteria *old = rules_get_criteria(visit->worker->rules, visit->db, row_id(row, "criteria_set_id"));
	const struct criteria_set *set = old == NULL ? NULL : new_set(visit, run, row, old->set);
	const enum level level = level_parse(row_text(row, "decided_level"));
	const struct facts_subject subject = {row_id(row, "person_id"), agency->id, row_id(row, "part_id"),
	    (enum rank)rank_parse(row_text(row, "rank")), visit->month};
	struct level_facts facts;
	struct trial trial = {.before = POINTS_MISSING, .after = POINTS_MISSING, .would = LEVEL_NONE};
	enum db_result result;

	if (old == NULL)
		return DB_ERROR;
	result = facts_load(visit, &subject, &facts);
	if (result != DB_OK)
		return result;
	if (set != NULL)
		trial_run(&(struct trial_rules){old->rule_set, old->set}, &(struct trial_rules){run->rules, set},
		    read_scores(visit, old, row_text(row, "scores")),
		    row_null(row, "decided_points") ? POINTS_MISSING : (int)row_int(row, "decided_points"), level, &facts,
		    pool_alloc(visit->pool, (set->criterion_count + 1) * sizeof(int)), &trial);
	run->people++;
	run->changed += trial.would != LEVEL_NONE && trial.would != level;
	run->unknown += trial.would == LEVEL_NONE;
	count_level(&agency->before, level);
	count_level(&agency->after, trial.would);
	if (agency->named && trial.would != level)
		append_person(agency, row, level, &trial);
	return DB_OK;
}

static void
append_counts(const struct agency *agency, const char *when, const struct rule_set *rules, const struct cap_counts *counts)
{
	const int exception =
	    row_null(agency->row, "cap_percent") ? CAP_NO_PERCENTAGE : (int)row_int(agency->row, "cap_percent");
	xmlNodePtr node = node_add(agency->node, "levels");
	struct cap_result cap;

	node_set(node, "when", when);
	node_set_int(node, "A", counts->a);
	node_set_int(node, "B", counts->b);
	node_set_int(node, "C", counts->c);
	node_set_int(node, "D", counts->d);
	node_set_int(node, "unknown", counts->undecided);
	cap_places(&rules->cap, exception, counts, &cap);
	if (!cap.capped)
		return;
	node_set_int(node, "places", cap.places);
	node_set_int(node, "over", cap.over);
}

static enum db_result
try_agency(struct visit *visit, struct dry_run *run, const struct row *row)
{
	const struct rule_set *held = rules_get(visit->worker->rules, visit->db, row_id(row, "rule_set_id"));
	struct agency agency = {.row = row, .id = row_id(row, "id")};
	struct object object;
	struct rows rows;
	enum db_result result;

	if (held == NULL)
		return DB_ERROR;
	result = db_rows(visit->db, visit->pool, &rows, &people_read, agency.id, visit->month,
	    (int64_t)PEOPLE_MOST + 1 - (int64_t)run->people);
	if (result != DB_OK || rows.count == 0)
		return result;
	if (run->people + rows.count > PEOPLE_MOST) {
		node_set_int(run->node, "most", PEOPLE_MOST);
		return DB_NO_ROW;
	}
	report_read_object(row, &object);
	object.unit_id = agency.id;
	object.authority_id = row_id(row, "head_id");
	agency.named = access_may(visit->viewer, ACTION_REPORT_UNIT, &object);
	agency.node = node_add(run->node, "agency");
	node_set(agency.node, "id", row_text(row, "id"));
	node_set(agency.node, "name", row_text(row, "name"));
	node_set_flag(agency.node, "named", agency.named);
	for (size_t i = 0; i < rows.count && result == DB_OK; i++)
		result = try_person(visit, run, &agency, &rows.row[i]);
	append_counts(&agency, "before", held, &agency.before);
	append_counts(&agency, "after", run->rules, &agency.after);
	return result;
}

/* Everybody decided in the unit's agencies, as far as there are not too many for one page. */
static enum db_result
try_all(struct visit *visit, struct dry_run *run, uint64_t unit_id)
{
	struct rows agencies;
	enum db_result result = db_rows(visit->db, visit->pool, &agencies, &agencies_read, visit->viewer->account_id, unit_id,
	    visit->month);

	for (size_t i = 0; i < agencies.count && result == DB_OK; i++)
		result = try_agency(visit, run, &agencies.row[i]);
	if (result != DB_OK && result != DB_NO_ROW)
		return result;
	node_set_int(run->node, "people", (int64_t)run->people);
	node_set_int(run->node, "changed", (int64_t)run->changed);
	node_set_int(run->node, "unknown", (int64_t)run->unknown);
	return DB_OK;
}

/*
 * A rule set, usually a draft, over a month that was decided: who would stand on another level and why. Counts for every
 * agency in the viewer's scope, names only where the viewer may read the results.
 */
enum answer
trial_show(struct visit *visit)
{
	struct dry_run run = {0};
	const uint64_t unit_id = list_id(visit, "don-vi");
	const char *month = list_asked(visit, "thang");
	struct period parsed;
	struct rule rule;
	enum db_result result;
	const enum answer answer = rule_load(visit, ACTION_RULES, &rule);

	if (answer != ANSWER_PAGE)
		return answer;
	run.rules = rule.rules;
	run.node = visit_element(visit, "trial");
	node_set(visit->page, "width", "full");
	node_set_int(run.node, "id", (int64_t)rule.id);
	node_set(run.node, "number", row_text(&rule.row, "number"));
	node_set(run.node, "version", row_text(&rule.row, "version"));
	node_set(run.node, "state", row_text(&rule.row, "state"));
	node_set_flag(run.node, "broken", run.rules == NULL);
	result = db_elements(visit->db, run.node, "month", NULL, &months_read, month, visit->viewer->account_id);
	if (result == DB_OK)
		result = db_elements(visit->db, run.node, "unit", NULL, &units_read, unit_id, visit->viewer->account_id);
	if (result == DB_OK && run.rules != NULL && unit_id != 0 && period_parse(month, &parsed)) {
		snprintf(visit->month, sizeof visit->month, "%s", month);
		result = try_all(visit, &run, unit_id);
	}
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
