#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "page/pages.h"
#include "record/evaluation.h"
#include "record/period.h"

/* The people of one superior, those who wait for the superior first. What was not sent is not shown. */
static const struct sql people_sql = {
	"SELECT e.id, CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, "
	"IF(e.part_id = e.unit_id, g.name, t.name) AS unit, "
	"IF(e.returned_reason <> '' AND e.state IN ('drafting', 'self_submitted', 'reviewed'), 'yes', NULL) AS returned, e.state, "
	"e.self_points AS `self-points`, "
	"IF(e.self_at IS NULL, NULL, e.self_level) AS `self-level`, "
	"e.superior_points AS `superior-points`, "
	"IF(e.superior_at IS NULL, NULL, e.superior_level) AS `superior-level`, e.decided_level AS `decided-level`, "
	"IF(e.superior_at IS NULL AND e.superior_level IS NOT NULL, 'yes', NULL) AS draft, "
	"(SELECT COUNT(*) FROM " PERIOD_NUMBERS "JOIN task k ON k.person_id = e.person_id AND k.month = " PERIOD_NTH("e.month") " WHERE k.removed_at IS NULL) AS total, "
	"(SELECT COUNT(*) FROM " PERIOD_NUMBERS "JOIN task k ON k.person_id = e.person_id AND k.month = " PERIOD_NTH("e.month") " WHERE k.removed_at IS NULL "
	"AND (COALESCE(k.confirmed_percent, k.percent) = 100 OR k.finished_on IS NOT NULL)) AS done "
	"FROM evaluation e JOIN person p ON p.id = e.person_id JOIN unit g ON g.id = e.unit_id JOIN unit t ON t.id = e.part_id "
	"WHERE e.superior_id = ? AND e.month = ? AND NOT e.replaced AND e.person_id <> ? "
	"ORDER BY CASE e.state WHEN 'self_submitted' THEN 1 WHEN 'open' THEN 2 WHEN 'drafting' THEN 2 WHEN 'not_rated' THEN 4 "
	"ELSE 3 END, e.state = 'self_submitted' AND e.returned_reason <> '' DESC, p.given_name, p.family_name, p.id",
	"usu"};

/* Those whom the viewer leads in another post than the main one; drafts are nobody's business. */
static const struct sql others_sql = {
	"SELECT e.id, CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, g.name AS unit, "
	"s.position_name AS post, t.name AS `in`, IF(e.state = 'drafting', 'open', e.state) AS state, "
	"IF(EXISTS (SELECT 1 FROM side_comment c WHERE c.evaluation_id = e.id AND c.unit_id = s.unit_id), 'yes', NULL) AS commented "
	"FROM side_superior s JOIN evaluation e ON e.id = s.evaluation_id AND NOT e.replaced JOIN person p ON p.id = e.person_id "
	"JOIN unit g ON g.id = e.unit_id JOIN unit t ON t.id = s.unit_id WHERE s.superior_id = ? AND s.month = ? "
	"AND NOT e.superior_id <=> ? AND NOT e.authority_id <=> ? ORDER BY p.given_name, p.family_name, p.id, s.unit_id",
	"usuu"};

static const struct sql name_sql = {"SELECT CONCAT(family_name, ' ', given_name) AS name FROM person WHERE id = ?", "u"};

struct counts {
	size_t	total, waiting, unsent, done;
};

/* Hundredths become points. */
static void
format_points(xmlNodePtr person, const char *name)
{
	const char *text = node_get(person, name);

	if (text != NULL)
		node_set_points(person, name, (int)strtol(text, NULL, 10));
}

static void
count_people(struct counts *counts, xmlNodePtr people)
{
	for (xmlNodePtr person = people->children; person != NULL; person = person->next) {
		const char *state = node_get(person, "state");

		format_points(person, "self-points");
		format_points(person, "superior-points");
		if (strcmp(state, "not_rated") == 0)
			continue;
		counts->total++;
		if (strcmp(state, "self_submitted") == 0)
			counts->waiting++;
		else if (strcmp(state, "open") == 0 || strcmp(state, "drafting") == 0)
			counts->unsent++;
		else
			counts->done++;
	}
}

/* The people of the viewer, or of somebody the viewer acts for (behalf). */
static enum db_result
append_people(struct visit *visit, xmlNodePtr review, struct counts *counts, uint64_t superior_id, bool behalf)
{
	xmlNodePtr people = node_add(review, "people");
	struct row row;
	enum db_result result = db_elements(visit->db, people, "person", NULL, &people_sql, superior_id, visit->month,
	    visit->viewer->person_id);

	if (result == DB_OK && behalf) {
		result = db_row(visit->db, visit->pool, &row, &name_sql, superior_id);
		if (result == DB_OK)
			node_set(people, "behalf", row_text(&row, "name"));
	}
	count_people(counts, people);
	return result;
}

static enum db_result
append_windows(struct visit *visit)
{
	struct window windows[STEP_COUNT];
	enum window_state states[STEP_COUNT];
	const enum db_result result =
	    windows_load(visit, visit->viewer->unit_id, 0, visit->viewer->person_id, visit->month, windows, states);

	if (result == DB_NO_ROW)
		return DB_OK;
	if (result != DB_OK)
		return result;
	window_append(visit, STEP_SELF, windows[STEP_SELF], states[STEP_SELF]);
	window_append(visit, STEP_SUPERIOR, windows[STEP_SUPERIOR], states[STEP_SUPERIOR]);
	return DB_OK;
}

enum answer
review_list(struct visit *visit)
{
	const struct viewer *viewer = visit->viewer;
	xmlNodePtr review = visit_element(visit, "review");
	struct counts counts = {0, 0, 0, 0};
	enum db_result result = append_people(visit, review, &counts, viewer->person_id, false);

	node_set(visit->page, "width", "full");
	node_set(review, "view", "list");
	for (size_t i = 0; i < viewer->deputed_count && result == DB_OK; i++)
		if (viewer->deputed[i].superior)
			result = append_people(visit, review, &counts, viewer->deputed[i].person_id, true);
	if (result == DB_OK)
		result = db_elements(visit->db, review, "other", NULL, &others_sql, viewer->person_id, visit->month, viewer->person_id,
		    viewer->person_id);
	if (result == DB_OK)
		result = append_windows(visit);
	if (counts.total > 0)
		visit_log_view(visit, "review", 0);
	node_set_int(review, "total", (int64_t)counts.total);
	node_set_int(review, "waiting", (int64_t)counts.waiting);
	node_set_int(review, "unsent", (int64_t)counts.unsent);
	node_set_int(review, "done", (int64_t)counts.done);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
