#include "config.h"

#include <string.h>

#include "record/counted.h"
#include "record/evaluation.h"
#include "record/evaluation_form.h"
#include "record/evidence.h"
#include "record/period.h"

static const struct sql tasks_sql = {
    "SELECT t.id, t.origin, t.content, t.product, t.due, t.result, t.percent, t.finished_on AS `finished-on`, "
    "t.delay_cause AS `delay-cause`, t.delay_objective AS `delay-objective`, t.confirmed_percent AS `confirmed-percent`, "
    "t.confirmed_quality AS `confirmed-quality`, t.confirmed_on_time AS `confirmed-on-time`, "
    "IF(t.confirmed_at IS NULL, NULL, 'yes') AS confirmed, NULLIF(t.criteria, '') AS criteria, "
    "CONCAT(a.family_name, ' ', a.given_name) AS assigner, "
    "CASE WHEN COALESCE(t.confirmed_percent, t.percent) = 100 OR t.finished_on IS NOT NULL "
    "THEN IF(t.finished_on > t.due, 'done_late', 'done') WHEN t.due < DATE(NOW()) THEN 'late' ELSE 'doing' END AS state "
    "FROM task t LEFT JOIN person a ON a.id = t.assigner_id "
    "WHERE t.person_id = ? AND t.month BETWEEN " PERIOD_FROM("?") " AND " PERIOD_TO("?") " AND t.removed_at IS NULL ORDER BY t.due, t.id",
    "uss"};

static void
set_text(xmlNodePtr node, const char *name, const char *value)
{
	if (value != NULL && value[0] != '\0')
		node_set(node, name, value);
}

static void
set_level(xmlNodePtr node, const char *name, enum level level)
{
	const char text[] = {level_letter(level), '\0'};

	if (level != LEVEL_NONE)
		node_set(node, name, text);
}

static void
append_step(struct visit *visit, xmlNodePtr node, const struct evaluation *evaluation, const char *name,
    const struct evaluation_step *step)
{
	const char *attribute = pool_printf(visit->pool, "%s-at", name);

	set_text(node, attribute, step->at);
	node_set_points(node, pool_printf(visit->pool, "%s-points", name), step->points);
	set_level(node, pool_printf(visit->pool, "%s-level", name), step->level);
	set_level(node, pool_printf(visit->pool, "%s-points-level", name),
	    level_of_points(&evaluation->criteria->rule_set->levels, step->points));
	set_text(node, pool_printf(visit->pool, "%s-reason", name), step->reason);
	set_text(node, pool_printf(visit->pool, "%s-comment", name), step->comment);
	set_text(node, pool_printf(visit->pool, "%s-by", name), step->by_name);
	set_text(node, pool_printf(visit->pool, "%s-behalf", name), step->behalf_name);
	set_text(node, pool_printf(visit->pool, "%s-skipped", name), step->skipped);
}

void
evaluation_append(struct visit *visit, xmlNodePtr node, const struct evaluation *evaluation)
{
	const unsigned visible = evaluation_visible(visit, evaluation);

	node_set_id(node, "id", evaluation->id);
	node_set(node, "month", evaluation->month);
	node_set(node, "person", evaluation->person_name);
	node_set(node, "position", evaluation->position);
	node_set(node, "unit", evaluation->unit_name);
	set_text(node, "part", evaluation->part_name);
	node_set(node, "state", state_name(evaluation->state));
	set_text(node, "superior", evaluation->superior_name);
	node_set(node, "superior-basis", evaluation->superior_basis);
	set_text(node, "authority", evaluation->authority_name);
	node_set(node, "authority-basis", evaluation->authority_basis);
	node_set_flag(node, "collective", evaluation->collective);
	if ((evaluation_returned_to(evaluation) & (ACTOR_SELF | evaluation->actors)) != 0)
		set_text(node, "returned-reason", evaluation->returned_reason);
	set_text(node, "not-rated-reason", evaluation->not_rated_reason);
	set_text(node, "self-skipped", evaluation->self.skipped);
	set_text(node, "published-at", evaluation->published_at);
	if ((visible & EVALUATION_SELF) != 0)
		append_step(visit, node, evaluation, "self", &evaluation->self);
	if ((visible & EVALUATION_SUPERIOR) != 0)
		append_step(visit, node, evaluation, "superior", &evaluation->superior);
	if ((visible & EVALUATION_DECIDED) == 0)
		return;
	append_step(visit, node, evaluation, "advised", &evaluation->advised);
	append_step(visit, node, evaluation, "decided", &evaluation->decided);
	node_set_flag(node, "decided-late", evaluation->decided_late);
}

struct tree {
	const struct evaluation	*evaluation;
	const struct criteria_set *set;
	xmlNodePtr		*nodes;
	int			*points;	/* one column at a time */
	unsigned		 what;
};

static const char *
kind_name(enum criterion_kind kind)
{
	static const char *const names[] = {
	    [CRITERION_NORMAL] = "normal",
	    [CRITERION_BONUS] = "bonus",
	    [CRITERION_DEDUCTION] = "deduction",
	    [CRITERION_KNOCK_OUT] = "knock_out",
	};

	return names[kind];
}

static void
append_criterion(struct tree *tree, xmlNodePtr parent, size_t i)
{
	const struct criterion *criterion = &tree->set->criteria[i];
	const struct evaluation_score *score = &tree->evaluation->scores[i];
	xmlNodePtr node = node_add(parent, criterion->group ? "group" : "criterion");

	tree->nodes[i] = node;
	node_set(node, "code", criterion->code);
	node_set(node, "text", criterion->text);
	set_text(node, "hint", criterion->hint);
	set_text(node, "label", criterion->label);
	node_set(node, "kind", kind_name(criterion->kind));
	node_set_points(node, "maximum", criterion->maximum);
	if (criterion->group)
		return;
	node_set_id(node, "id", tree->evaluation->criteria->criterion_id[i]);
	node_set_points(node, "step", criterion->step);
	node_set_flag(node, "counted", criterion->source == CRITERION_COUNTED);
	if (criterion->formula == FORMULA_LEADER)
		node_set(node, "leader", "yes");
	if (criterion->source == CRITERION_COUNTED)
		counted_append(node, tree->evaluation, tree->what);
	if ((tree->what & EVALUATION_SELF) != 0)
		set_text(node, "self-note", score->self_note);
	if ((tree->what & EVALUATION_SUPERIOR) != 0)
		set_text(node, "superior-note", score->superior_note);
}

static int
column_of(const struct evaluation_score *score, unsigned what)
{
	return what == EVALUATION_SELF ? score->self : what == EVALUATION_SUPERIOR ? score->superior : score->decided;
}

/* Members follow their group and lie deeper. */
static bool
group_has_score(const struct tree *tree, size_t group)
{
	const struct criterion *criteria = tree->set->criteria;

	for (size_t i = group + 1; i < tree->set->criterion_count && criteria[i].depth > criteria[group].depth; i++)
		if (tree->points[i] != POINTS_MISSING)
			return true;
	return false;
}

/* Points, subtotals and total of one column; a group without any score shows nothing. */
static void
append_column(struct pool *pool, struct tree *tree, xmlNodePtr criteria, const char *name, unsigned what)
{
	struct points_total total;
	bool any = false;

	for (size_t i = 0; i < tree->set->criterion_count; i++) {
		tree->points[i] = column_of(&tree->evaluation->scores[i], what);
		any = any || tree->points[i] != POINTS_MISSING;
	}
	if (!any)
		return;
	for (size_t i = 0; i < tree->set->criterion_count; i++) {
		if (!tree->set->criteria[i].group) {
			node_set_points(tree->nodes[i], name, tree->points[i]);
			continue;
		}
		if (!group_has_score(tree, i))
			continue;
		points_subtotal(tree->set, tree->points, i, &total);
		node_set_points(tree->nodes[i], name, total.total);
	}
	points_total(tree->set, tree->points, tree->evaluation->criteria->rule_set->round_to, &total);
	node_set_points(criteria, name, total.total);
	if (total.missing > 0)
		node_set_int(criteria, pool_printf(pool, "%s-missing", name), (int64_t)total.missing);
	else
		set_level(criteria, pool_printf(pool, "%s-level", name),
		    level_of_points(&tree->evaluation->criteria->rule_set->levels, total.total));
}

/* A knock-out by the last points that the viewer may see. */
static void
append_bound(struct visit *visit, xmlNodePtr node, const struct evaluation *evaluation, unsigned what)
{
	struct level_facts facts = evaluation->facts;
	struct points_total total;

	evaluation_total(visit, evaluation, (what & EVALUATION_SUPERIOR) != 0 ? EVALUATION_SUPERIOR : EVALUATION_SELF, &total);
	facts.knock_out = total.knock_out;
	facts_append(node, &evaluation->criteria->rule_set->levels, &facts);
}

void
evaluation_append_criteria(struct visit *visit, xmlNodePtr parent, const struct evaluation *evaluation, unsigned what)
{
	const struct criteria_set *set = evaluation->criteria->set;
	xmlNodePtr node = node_add(parent, "criteria");
	struct tree tree = {evaluation, set, pool_alloc(visit->pool, set->criterion_count * sizeof *tree.nodes),
	    pool_alloc(visit->pool, set->criterion_count * sizeof *tree.points),
	    what & evaluation_visible(visit, evaluation)};

	node_set(node, "name", set->name);
	set_text(node, "label", set->label);
	node_set_flag(node, "illustrative", set->illustrative);
	node_set(node, "rule-set", evaluation->criteria->rule_set->number);
	node_set_points(node, "maximum", points_maximum(set));
	for (size_t i = 0; i < set->criterion_count; i++)
		append_criterion(&tree, set->criteria[i].parent < 0 ? node : tree.nodes[set->criteria[i].parent], i);
	if ((tree.what & EVALUATION_SELF) != 0)
		append_column(visit->pool, &tree, node, "self", EVALUATION_SELF);
	if ((tree.what & EVALUATION_SUPERIOR) != 0)
		append_column(visit->pool, &tree, node, "superior", EVALUATION_SUPERIOR);
	if ((tree.what & EVALUATION_DECIDED) != 0)
		append_column(visit->pool, &tree, node, "decided", EVALUATION_DECIDED);
	append_bound(visit, node, evaluation, tree.what);
}

enum db_result
evaluation_append_tasks(struct visit *visit, xmlNodePtr parent, const struct evaluation *evaluation)
{
	xmlNodePtr tasks = node_add(parent, "tasks");
	size_t count = 0, done = 0, late = 0, arising = 0, confirmed = 0;
	const enum db_result result =
	    db_elements(visit->db, tasks, "task", &count, &tasks_sql, evaluation->person_id, evaluation->month,
	        evaluation->month);

	for (xmlNodePtr task = tasks->children; task != NULL; task = task->next) {
		const char *state = node_get(task, "state");

		done += strncmp(state, "done", 4) == 0;
		late += strcmp(state, "late") == 0 || strcmp(state, "done_late") == 0;
		arising += strcmp(node_get(task, "origin"), "arising") == 0;
		confirmed += node_get(task, "confirmed") != NULL;
	}
	evidence_place(node_child(parent, "criteria"), tasks);
	node_set_int(tasks, "total", (int64_t)count);
	node_set_int(tasks, "done", (int64_t)done);
	node_set_int(tasks, "late", (int64_t)late);
	node_set_int(tasks, "arising", (int64_t)arising);
	node_set_int(tasks, "confirmed", (int64_t)confirmed);
	return result;
}

static void
set_moment(xmlNodePtr node, const char *name, int64_t moment)
{
	char text[MOMENT_TEXT];

	if (moment == MOMENT_NONE)
		return;
	moment_format(moment, text);
	text[10] = 'T';
	node_set(node, name, text);
}

void
window_append(struct visit *visit, enum step step, struct window window, enum window_state state)
{
	static const char *const names[] = {
	    [WINDOW_BEFORE] = "before", [WINDOW_OPEN] = "open", [WINDOW_CLOSED] = "closed"};
	xmlNodePtr node = node_add(visit->page, "window");
	int32_t today;

	node_set(node, "step", step_name(step));
	set_moment(node, "opens", window.open);
	set_moment(node, "closes", window.close);
	node_set(node, "state", names[state]);
	if (state == WINDOW_OPEN && day_parse(visit->today, &today))
		node_set_int(node, "days-left", moment_day(window.close - 1) - today);
}

void
evaluation_append_window(struct visit *visit, const struct evaluation *evaluation, enum step step)
{
	window_append(visit, step, evaluation->windows[step], evaluation->window_states[step]);
}
