#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "record/evaluation.h"
#include "record/evaluation_form.h"

/*
 * On whom an office advises (domain.md section 5): whom to look at first comes first. What was not sent is nobody's
 * business.
 */
static const struct sql rows_sql = {
	"SELECT e.id, e.person_id, e.version, e.state, CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, "
	"g.name AS unit, IF(e.part_id = e.unit_id, NULL, t.name) AS part, e.self_points, IF(e.self_at IS NULL, NULL, e.self_level) "
	"AS self_level, e.superior_points, IF(e.superior_at IS NULL, NULL, e.superior_level) AS superior_level, e.advised_level, "
	"e.advised_comment, e.decided_level FROM evaluation e JOIN person p ON p.id = e.person_id JOIN unit g ON g.id = e.unit_id "
	"JOIN unit t ON t.id = e.part_id WHERE e.advice_unit_id = ? AND e.month = ? AND NOT e.replaced AND e.state <> 'not_rated' "
	"AND e.person_id <> ? ORDER BY e.state IN ('decided', 'published'), e.state = 'advised', e.state <> 'reviewed', "
	"g.name, p.given_name, p.family_name, p.id LIMIT 2000",
	"usu"};
static const struct sql advise_sql = {
	"UPDATE evaluation SET state = ?, advised_level = ?, advised_comment = ?, advised_by = ?, advised_at = NOW(6), "
	"self_skipped = IF(?, ?, self_skipped), superior_skipped = IF(?, ?, superior_skipped), returned_reason = '', "
	"version = version + 1 WHERE id = ?",
	"sssuisisu"};
static const struct sql return_sql = {
	"UPDATE evaluation SET state = ?, returned_reason = ?, version = version + 1 WHERE id = ?", "ssu"};

static const struct field row_fields[] = {
	{.name = "pick", .type = FIELD_CHECK},
	{.name = "level", .type = FIELD_SELECT},
	{.name = "comment", .type = FIELD_TEXT, .max_length = 500},
	{.name = "version", .type = FIELD_HIDDEN, .max_length = 20},
};

struct advice {
	const struct row	**rows;
	size_t			 count;
	struct form		*form;
	bool			 returns;	/* the pressed button sends back to the superior */
	const char		*failed, *why;	/* the row that stopped the command, and a code */
};

static const char *
field_name(struct visit *visit, const char *name, const struct row *row)
{
	return pool_printf(visit->pool, "%s-%s", name, row_text(row, "id"));
}

static bool
is_open(const struct row *row)
{
	const char *state = row_text(row, "state");

	return strcmp(state, "decided") != 0 && strcmp(state, "published") != 0;
}

static void
add_fields(struct visit *visit, struct form *form, const struct row *row)
{
	const char *level = row_text(row, "advised_level");

	for (size_t i = 0; i < sizeof row_fields / sizeof row_fields[0]; i++) {
		form_add(form, &row_fields[i], row_text(row, "id"));
		form_label(form, field_name(visit, row_fields[i].name, row), row_text(row, "name"));
	}
	form_option(form, field_name(visit, "level", row), "", NULL);
	for (const char *letter = "A\0B\0C\0D\0"; *letter != '\0'; letter += 2)
		form_option(form, field_name(visit, "level", row), letter, letter);
	form_set(form, field_name(visit, "level", row), level[0] != '\0' ? level : row_text(row, "superior_level"));
	form_set(form, field_name(visit, "comment", row), row_text(row, "advised_comment"));
	form_set(form, field_name(visit, "version", row), row_text(row, "version"));
}

static enum db_result
add_rows(struct visit *visit, struct advice *advice, uint64_t office)
{
	struct rows rows;
	const enum db_result result =
	    db_rows(visit->db, visit->pool, &rows, &rows_sql, office, visit->month, visit->viewer->person_id);
	const struct row **all;

	if (result != DB_OK || rows.count == 0)
		return result;
	all = pool_alloc(visit->pool, (advice->count + rows.count) * sizeof *all);
	if (advice->count > 0)
		memcpy(all, advice->rows, advice->count * sizeof *all);
	for (size_t i = 0; i < rows.count; i++)
		all[advice->count++] = &rows.row[i];
	advice->rows = all;
	return DB_OK;
}

/* A unit's aggregator advises for that unit; a bloc's for the offices where they have a post (as access_may has it). */
static enum db_result
load(struct visit *visit, struct advice *advice)
{
	const struct viewer *viewer = visit->viewer;
	bool bloc = false;
	enum db_result result = DB_OK;

	memset(advice, 0, sizeof *advice);
	for (size_t i = 0; i < viewer->grant_count && result == DB_OK; i++) {
		bloc = bloc || viewer->grants[i].role == ROLE_BLOC_AGGREGATOR;
		if (viewer->grants[i].role == ROLE_UNIT_AGGREGATOR)
			result = add_rows(visit, advice, viewer->grants[i].unit_id);
	}
	for (size_t i = 0; i < viewer->post_count && bloc && result == DB_OK; i++) {
		bool had = viewer->posts[i].agency_id == 0;

		for (size_t k = 0; k < viewer->grant_count; k++)
			had = had || (viewer->grants[k].role == ROLE_UNIT_AGGREGATOR &&
			    viewer->grants[k].unit_id == viewer->posts[i].agency_id);
		for (size_t k = 0; k < i; k++)
			had = had || viewer->posts[k].agency_id == viewer->posts[i].agency_id;
		if (!had)
			result = add_rows(visit, advice, viewer->posts[i].agency_id);
	}
	advice->form = visit_form(visit, "advice", pool_printf(visit->pool, "/tham-muu/%s", visit->month));
	for (size_t i = 0; i < advice->count; i++)
		if (is_open(advice->rows[i]))
			add_fields(visit, advice->form, advice->rows[i]);
	form_button(advice->form, "advise", "primary");
	form_button(advice->form, "return", "secondary");
	return result;
}

static void
append_row(xmlNodePtr parent, const struct row *row)
{
	static const char *const copied[][2] = {{"id", "id"}, {"name", "name"}, {"position", "position"}, {"unit", "unit"},
	    {"part", "part"}, {"state", "state"}, {"self_level", "self-level"}, {"superior_level", "superior-level"},
	    {"advised_level", "advised-level"}};
	xmlNodePtr node = node_add(parent, "person");

	for (size_t i = 0; i < sizeof copied / sizeof copied[0]; i++)
		if (!row_null(row, copied[i][0]))
			node_set(node, copied[i][1], row_text(row, copied[i][0]));
	node_set_points(node, "self", row_null(row, "self_points") ? POINTS_MISSING : (int)row_int(row, "self_points"));
	node_set_points(node, "superior", row_null(row, "superior_points") ? POINTS_MISSING : (int)row_int(row, "superior_points"));
	if (!row_null(row, "advised_level"))
		node_set(node, "comment", row_text(row, "advised_comment"));
}

static enum answer
show(struct visit *visit, const struct advice *advice, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "advice");
	size_t waiting = 0;

	node_set(visit->page, "width", "full");
	for (size_t i = 0; i < advice->count; i++) {
		append_row(node, advice->rows[i]);
		waiting += is_open(advice->rows[i]) && strcmp(row_text(advice->rows[i], "state"), "advised") != 0;
	}
	node_set_int(node, "count", (int64_t)advice->count);
	node_set_int(node, "waiting", (int64_t)waiting);
	visit_show_form(visit, advice->form, node);
	return answer;
}

enum answer
advice_show(struct visit *visit)
{
	struct advice advice;
	const enum db_result result = load(visit, &advice);

	return result == DB_OK ? show(visit, &advice, ANSWER_PAGE) : visit_store_failed(visit, result);
}

static bool
is_picked(struct visit *visit, const struct advice *advice, size_t i)
{
	return is_open(advice->rows[i]) && form_text(advice->form, field_name(visit, "pick", advice->rows[i]))[0] != '\0';
}

static enum act
act_of(const struct advice *advice, const struct evaluation *evaluation)
{
	if (advice->returns)
		return ACT_RETURN_REVIEW;
	return evaluation->state == STATE_REVIEWED || evaluation->state == STATE_ADVISED ? ACT_ADVISE : ACT_ADVISE_WITHOUT_REVIEW;
}

static const char *
refusal(struct visit *visit, const struct evaluation *evaluation, enum act act, enum level level, bool has_reason)
{
	static const char *const codes[] = {
		[TRANSITION_IMPOSSIBLE] = "advice.impossible",
		[TRANSITION_WRONG_ACTOR] = "advice.impossible",
		[TRANSITION_TOO_EARLY] = "advice.too_early",
		[TRANSITION_TOO_LATE] = "advice.impossible",
		[TRANSITION_NEEDS_REASON] = "advice.reason",
	};
	const enum transition_verdict verdict = evaluation_check(evaluation, act, has_reason);
	struct points_total total;
	struct level_bound bound;

	if (verdict != TRANSITION_ALLOWED && verdict != TRANSITION_LATE)
		return codes[verdict];
	if (act == ACT_RETURN_REVIEW)
		return NULL;
	evaluation_total(visit, evaluation, EVALUATION_SUPERIOR, &total);
	evaluation_bound(evaluation, &total, &bound);
	return level_permitted(level, &bound) ? NULL : "advice.bound";
}

static enum answer
advise_one(struct visit *visit, struct advice *advice, const struct row *row)
{
	const char *comment = form_text(advice->form, field_name(visit, "comment", row));
	const char *letter = form_text(advice->form, field_name(visit, "level", row));
	struct evaluation *evaluation;
	enum db_result result = evaluation_lock(visit, row_id(row, "id"), &evaluation);
	unsigned skips;
	enum act act;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (visit_allow(visit, ACTION_ADVISE, &evaluation->object) != ANSWER_PAGE)
		return ANSWER_NOT_FOUND;
	advice->failed = row_text(row, "id");
	advice->why = "advice.stale";
	if (evaluation->version != strtoull(form_text(advice->form, field_name(visit, "version", row)), NULL, 10))
		return ANSWER_CONFLICT;
	act = act_of(advice, evaluation);
	advice->why = refusal(visit, evaluation, act, level_parse(letter), comment[0] != '\0');
	if (advice->why != NULL)
		return ANSWER_INVALID;
	skips = transition_find(evaluation->state, act)->skips;
	result = act == ACT_RETURN_REVIEW ?
	    db_exec(visit->db, &return_sql, state_name(evaluation_target(evaluation, act)), comment, evaluation->id) :
	    db_exec(visit->db, &advise_sql, state_name(evaluation_target(evaluation, act)), letter, comment, visit->viewer->person_id,
	        (int64_t)((skips & SKIPS_SELF) != 0), comment, (int64_t)((skips & SKIPS_REVIEW) != 0), comment, evaluation->id);
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = act_name(act), .object = "evaluation", .object_id = evaluation->id,
		    .unit_id = evaluation->object.unit_id, .month = visit->month, .old = audit_json(visit->pool, "state",
		        state_name(evaluation->state), NULL), .new = act == ACT_RETURN_REVIEW ? NULL :
		        audit_json(visit->pool, "level", letter, NULL), .reason = comment, .chained = true});
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
advise_all(struct visit *visit, void *arg)
{
	struct advice *advice = arg;

	for (size_t i = 0; i < advice->count; i++) {
		const enum answer answer = is_picked(visit, advice, i) ? advise_one(visit, advice, advice->rows[i]) : ANSWER_PAGE;

		if (answer != ANSWER_PAGE)
			return answer;
	}
	return visit_go(visit, advice->returns ? "advice.returned" : "advice.advised", "/tham-muu/%s", visit->month);
}

/* A level other than the superior's, a missing review and a return need words. */
static size_t
check(struct visit *visit, struct advice *advice)
{
	size_t picked = 0;

	for (size_t i = 0; i < advice->count; i++) {
		const struct row *row = advice->rows[i];
		const char *level, *comment;

		if (!is_picked(visit, advice, i))
			continue;
		picked++;
		level = form_text(advice->form, field_name(visit, "level", row));
		comment = form_text(advice->form, field_name(visit, "comment", row));
		if (!advice->returns && level[0] == '\0')
			form_error(advice->form, field_name(visit, "level", row), "required", NULL);
		else if (comment[0] == '\0' && (advice->returns || strcmp(level, row_text(row, "superior_level")) != 0))
			form_error(advice->form, field_name(visit, "comment", row), "advice.reason", NULL);
	}
	return picked;
}

enum answer
advice_take(struct visit *visit)
{
	struct advice advice;
	const enum db_result result = load(visit, &advice);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	form_read(advice.form, visit->request);
	advice.returns = strcmp(form_action(advice.form), "return") == 0;
	if (check(visit, &advice) == 0)
		form_error(advice.form, NULL, "none_selected", NULL);
	if (!form_valid(advice.form))
		return show(visit, &advice, ANSWER_INVALID);
	answer = command_run(visit, advise_all, &advice);
	if (answer != ANSWER_INVALID && answer != ANSWER_CONFLICT)
		return answer;
	form_error(advice.form, pool_printf(visit->pool, "level-%s", advice.failed), advice.why, NULL);
	return show(visit, &advice, answer);
}
