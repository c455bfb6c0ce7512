#include "config.h"

#include <string.h>

#include "record/evaluation_form.h"
#include "record/explain.h"
#include "record/side.h"

/* Who did what to this evaluation, oldest first; drafts are nobody's business. */
static const struct sql acts_sql = {
	"SELECT a.action, DATE_FORMAT(a.business_at, '%Y-%m-%dT%H:%i:%s') AS at, CONCAT(p.family_name, ' ', p.given_name) AS person, "
	"CONCAT(b.family_name, ' ', b.given_name) AS behalf, NULLIF(a.reason, '') AS reason, a.chain_number AS number, "
	"LOWER(LEFT(HEX(a.chain), 16)) AS chain FROM audit a LEFT JOIN person p ON p.id = a.person_id "
	"LEFT JOIN person b ON b.id = a.behalf_id WHERE a.object = 'evaluation' AND a.object_id = ? AND a.chain_number IS NOT NULL "
	"AND (? OR a.person_id = ?) ORDER BY a.id LIMIT 200",
	"uiu"};

/* Which text of the regulation: the first half of the digest that is kept beside it. */
static const struct sql document_sql = {
	"SELECT LOWER(LEFT(HEX(sha256), 16)) AS sha256, DATE(approved_at) AS approved FROM rule_set WHERE id = ?", "u"};

static void
set_hundredths(xmlNodePtr node, const char *name, int64_t value)
{
	node_set_points(node, name, (int)value);
}

static int
column_points(const struct evaluation_score *score, unsigned what)
{
	return what == EVALUATION_SELF ? score->self : what == EVALUATION_SUPERIOR ? score->superior : score->decided;
}

/* <cut code= name= sum= maximum=>: a group whose members give more, or less than nothing, and count as the maximum or 0. */
static void
append_cuts(xmlNodePtr column, const struct criteria_set *set, const int *points)
{
	for (size_t i = 0; i < set->criterion_count; i++) {
		const int64_t sum = set->criteria[i].group ? points_members(set, points, (int)i) : 0;
		struct points_total counted;
		xmlNodePtr cut;

		if (!set->criteria[i].group)
			continue;
		points_subtotal(set, points, i, &counted);
		if (sum == counted.total)
			continue;
		cut = node_add(column, "cut");
		node_set(cut, "text", set->criteria[i].text);
		set_hundredths(cut, "sum", sum);
		node_set_points(cut, "counted", counted.total);
	}
}

/* How many of the points somebody typed, and how many were counted from products. */
static void
count_sources(xmlNodePtr column, const struct criteria_set *set, const int *points)
{
	int64_t typed = 0, counted = 0;

	for (size_t i = 0; i < set->criterion_count; i++) {
		if (set->criteria[i].group || points[i] == POINTS_MISSING)
			continue;
		typed += set->criteria[i].source == CRITERION_MANUAL;
		counted += set->criteria[i].source == CRITERION_COUNTED;
	}
	node_set_int(column, "typed", typed);
	node_set_int(column, "products", counted);
}

/*
 * <column of= sum= counted= total= stored= level= …>: the sum of the top, what counts of it, the rounded total, and what
 * the step stored. They are the same unless somebody changed the record, which is what the reader is to see.
 */
static void
append_column(struct visit *visit, xmlNodePtr parent, const struct evaluation *evaluation, const char *name, unsigned what,
    int stored)
{
	const struct criteria_set *set = evaluation->criteria->set;
	const struct rule_set *rules = evaluation->criteria->rule_set;
	int *points = pool_alloc(visit->pool, set->criterion_count * sizeof *points);
	struct points_total exact, total;
	char letter[2] = "";
	xmlNodePtr column;
	bool any = false;

	for (size_t i = 0; i < set->criterion_count; i++) {
		points[i] = column_points(&evaluation->scores[i], what);
		any = any || points[i] != POINTS_MISSING;
	}
	if (!any && stored == POINTS_MISSING)
		return;
	column = node_add(parent, "column");
	node_set(column, "of", name);
	node_set_points(column, "stored", stored);
	letter[0] = level_letter(level_of_points(&rules->levels, stored));
	if (stored != POINTS_MISSING)
		node_set(column, "level", letter);
	if (!any)
		return;
	count_sources(column, set, points);
	points_total(set, points, 1, &exact);
	points_total(set, points, rules->round_to, &total);
	set_hundredths(column, "sum", points_members(set, points, -1));
	node_set_points(column, "counted", exact.total);
	node_set_points(column, "total", total.total);
	node_set_int(column, "missing", (int64_t)total.missing);
	append_cuts(column, set, points);
}

static enum db_result
append_rules(struct visit *visit, xmlNodePtr parent, const struct evaluation *evaluation)
{
	const struct rule_set *rules = evaluation->criteria->rule_set;
	xmlNodePtr node = node_add(parent, "rules");
	struct row row;
	char day[DAY_TEXT];
	const enum db_result result = db_row(visit->db, visit->pool, &row, &document_sql, evaluation->criteria->rule_set_id);

	if (result != DB_OK)
		return result;

	node_set(node, "number", rules->number);
	node_set(node, "title", rules->title);
	node_set(node, "issuer", rules->issuer);
	node_set_int(node, "version", rules->version);
	node_set(node, "valid-from", day_format(rules->valid_from, day));
	if (rules->valid_to != DAY_NONE)
		node_set(node, "valid-to", day_format(rules->valid_to, day));
	if (!row_null(&row, "approved"))
		node_set(node, "approved", row_text(&row, "approved"));
	node_set(node, "sha256", row_text(&row, "sha256"));
	node_set_points(node, "round-to", rules->round_to);
	for (int i = 0; i < LEVEL_COUNT; i++) {
		const struct level_rule *rule = &rules->levels.levels[i];
		const char letter[2] = {level_letter(rule->level), '\0'};
		xmlNodePtr level = node_add(node, "level");

		node_set(level, "code", letter);
		node_set(level, "name", rule->name);
		if (rule->from != INT_MIN)
			node_set_points(level, "from", rule->from);
		if (rule->below != INT_MAX)
			node_set_points(level, "below", rule->below);
	}
	return DB_OK;
}

/* A step that nobody took, with the reason that was given for going on without it. */
static void
append_skipped(xmlNodePtr parent, const char *step, const struct evaluation_step *skipped)
{
	xmlNodePtr node;

	if (skipped->skipped[0] == '\0')
		return;
	node = node_add(parent, "skipped");
	node_set(node, "step", step);
	node_set(node, "reason", skipped->skipped);
}

enum db_result
explain_append(struct visit *visit, xmlNodePtr node, const struct evaluation *evaluation)
{
	const unsigned visible = evaluation_visible(visit, evaluation);
	const bool own = visit->viewer->person_id == evaluation->person_id;
	const bool all = (!own && !evaluation->side_only) || evaluation->state == STATE_PUBLISHED;
	enum db_result result;

	if ((visible & EVALUATION_SELF) != 0)
		append_column(visit, node, evaluation, "self", EVALUATION_SELF, evaluation->self.points);
	if ((visible & EVALUATION_SUPERIOR) != 0)
		append_column(visit, node, evaluation, "superior", EVALUATION_SUPERIOR, evaluation->superior.points);
	if ((visible & EVALUATION_DECIDED) != 0)
		append_column(visit, node, evaluation, "decided", EVALUATION_DECIDED, evaluation->decided.points);
	append_skipped(node, "self", &evaluation->self);
	if ((visible & EVALUATION_DECIDED) != 0)
		append_skipped(node, "superior", &evaluation->superior);
	result = append_rules(visit, node, evaluation);
	if (result == DB_OK)
		result = side_append(visit, node, evaluation);
	return result == DB_OK ? db_elements(visit->db, node, "act", NULL, &acts_sql, evaluation->id, (int64_t)all,
	    evaluation->person_id) : result;
}
