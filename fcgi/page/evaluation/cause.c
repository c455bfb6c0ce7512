#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/session.h"
#include "page/pages.h"
#include "record/counted.h"
#include "record/evaluation_form.h"
#include "record/period.h"
#include "record/task.h"

enum { CLAIMS_MOST = 300 };

/*
 * Delays that were put down to an objective cause by who assigned the task, of everybody whose results are counted and whom the viewer
 * decides on; those still without a word first.
 */
static const struct sql claims_sql = {
	"SELECT t.id, t.version, t.content, t.due, t.finished_on AS finished, t.delay_cause AS cause, t.confirmed_comment AS comment, "
	"t.cause_ruling AS ruling, t.cause_reason AS reason, e.id AS evaluation, g.name AS unit, CONCAT(p.family_name, ' ', p.given_name) AS person, "
	"CONCAT(c.family_name, ' ', c.given_name) AS confirmer, CONCAT(r.family_name, ' ', r.given_name) AS ruler, "
	"IF(e.superior_at IS NULL, NULL, 'yes') AS reviewed, IF(e.state IN ('decided', 'published'), 'yes', NULL) AS closed, "
	"COUNT(*) OVER () AS found "
	"FROM (SELECT ? AS id, 'own' AS power UNION ALL SELECT d.from_person_id, MIN(CONCAT(d.power)) FROM delegation d "
	"WHERE d.to_person_id = ? AND d.power IN ('authority', 'secretary') AND " DELEGATION_TODAY " GROUP BY d.from_person_id) w "
	"JOIN evaluation e ON e.authority_id = w.id AND (w.power <> 'secretary' OR e.authority_collective) AND e.month = ? "
	"JOIN " PERIOD_NUMBERS "JOIN task t ON t.person_id = e.person_id AND t.month = " PERIOD_NTH("e.month") " JOIN person p ON p.id = e.person_id "
	"JOIN unit g ON g.id = e.unit_id LEFT JOIN person c ON c.id = t.confirmed_by LEFT JOIN person r ON r.id = t.cause_by "
	"WHERE NOT e.replaced AND e.state <> 'not_rated' AND e.person_id <> ? AND t.removed_at IS NULL AND t.assigner_id IS NOT NULL "
	"AND t.confirmed_at IS NOT NULL AND t.confirmed_objective AND EXISTS (SELECT 1 FROM criterion k "
	"WHERE k.criteria_set_id = e.criteria_set_id AND k.source = 'counted') "
	"ORDER BY e.state IN ('decided', 'published'), t.cause_ruling IS NOT NULL, e.id, t.due, t.id LIMIT ?",
	"uusui"};
static const struct sql rule_sql = {
	"UPDATE task SET cause_ruling = ?, cause_reason = ?, cause_by = ?, cause_behalf_id = NULLIF(?, 0), cause_at = NOW(6), version = version + 1 "
	"WHERE id = ?",
	"ssuuu"};
static const struct sql recount_sql = {"UPDATE evaluation SET superior_points = ?, version = version + 1 WHERE id = ?", "Iu"};

static const struct field row_fields[] = {
	{.name = "ruling", .type = FIELD_SELECT, .label = "cause.ruling"},
	{.name = "reason", .type = FIELD_TEXT, .max_length = 500, .label = "cause.reason"},
	{.name = "seen", .type = FIELD_HIDDEN},
};

struct causes {
	struct rows	 rows;
	struct form	*form;
};

static const char *
field_of(struct visit *visit, const char *base, const struct row *row)
{
	return pool_printf(visit->pool, "%s-%s", base, row_text(row, "id"));
}

static bool
is_open(const struct row *row)
{
	return row_null(row, "closed");
}

static void
describe_row(struct visit *visit, struct form *form, const struct row *row)
{
	const char *ruling = field_of(visit, "ruling", row);

	for (size_t i = 0; i < sizeof row_fields / sizeof row_fields[0]; i++) {
		form_add(form, &row_fields[i], row_text(row, "id"));
		form_label(form, field_of(visit, row_fields[i].name, row), row_text(row, "content"));
	}
	form_option(form, ruling, "", NULL);
	form_option(form, ruling, "confirmed", NULL);
	form_option(form, ruling, "refused", NULL);
	form_set(form, ruling, row_text(row, "ruling"));
	form_set(form, field_of(visit, "reason", row), row_text(row, "reason"));
	form_set(form, field_of(visit, "seen", row), row_text(row, "version"));
}

static enum db_result
load(struct visit *visit, struct causes *causes)
{
	const uint64_t person = visit->viewer->person_id;
	const enum db_result result =
	    db_rows(visit->db, visit->pool, &causes->rows, &claims_sql, person, person, visit->month, person, (int64_t)CLAIMS_MOST);
	bool any = false;

	causes->form = visit_form(visit, "cause", pool_printf(visit->pool, "/quyet-dinh/%s/nguyen-nhan", visit->month));
	for (size_t i = 0; i < causes->rows.count; i++)
		if (is_open(&causes->rows.row[i])) {
			describe_row(visit, causes->form, &causes->rows.row[i]);
			any = true;
		}
	if (any)
		form_button(causes->form, "cause.rule", "primary");
	return result;
}

static enum answer
show(struct visit *visit, const struct causes *causes, enum answer answer)
{
	static const char *const copied[] = {"id", "content", "due", "finished", "cause", "comment", "ruling", "reason", "unit", "person",
		"confirmer", "ruler", "reviewed", "closed"};
	xmlNodePtr node = visit_element(visit, "cause");

	node_set(visit->page, "width", "full");
	for (size_t i = 0; i < causes->rows.count; i++) {
		xmlNodePtr claim = node_add(node, "claim");

		for (size_t k = 0; k < sizeof copied / sizeof copied[0]; k++)
			if (row_text(&causes->rows.row[i], copied[k])[0] != '\0')
				node_set(claim, copied[k], row_text(&causes->rows.row[i], copied[k]));
	}
	if (causes->rows.count > 0 && row_int(&causes->rows.row[0], "found") > CLAIMS_MOST)
		node_set_int(node, "found", row_int(&causes->rows.row[0], "found"));
	visit_show_form(visit, causes->form, node);
	return answer;
}

enum answer
cause_show(struct visit *visit)
{
	struct causes causes = {0};
	const enum db_result result = load(visit, &causes);

	return result == DB_OK ? show(visit, &causes, ANSWER_PAGE) : visit_store_failed(visit, result);
}

/* A chosen word that is not the stored one. */
static bool
is_ruled(struct visit *visit, const struct causes *causes, const struct row *row)
{
	const char *ruling = is_open(row) ? form_text(causes->form, field_of(visit, "ruling", row)) : "";

	return ruling[0] != '\0' && (strcmp(ruling, row_text(row, "ruling")) != 0 ||
	    strcmp(form_text(causes->form, field_of(visit, "reason", row)), row_text(row, "reason")) != 0);
}

/* The review that was sent counts anew by the authority's word; both stand in the agency's chain. */
static enum db_result
recount(struct visit *visit, struct evaluation *evaluation, const struct task *task, const char *ruling, const char *reason)
{
	const bool reviewed = evaluation->superior.at[0] != '\0', confirmed = strcmp(ruling, "confirmed") == 0;
	const char letter[2] = {level_letter(evaluation->superior.level), '\0'};
	char text[POINTS_TEXT], before[POINTS_TEXT];
	enum db_result result = DB_OK;
	int points = evaluation->superior.points;
	int64_t stored;

	if (reviewed) {
		result = counted_rule(visit, evaluation, task->id, confirmed);
		stored = points = evaluation_points(visit, evaluation, EVALUATION_SUPERIOR);
		if (result == DB_OK)
			result = db_exec(visit->db, &recount_sql, points == POINTS_MISSING ? NULL : &stored, evaluation->id);
	}
	if (result != DB_OK)
		return result;
	return audit_write(visit, &(struct audit){.action = "rule_cause", .object = "evaluation", .object_id = evaluation->id,
	    .unit_id = evaluation->object.unit_id, .month = evaluation->month, .behalf_id = evaluation_behalf(visit, evaluation->authority_id),
	    .old = audit_json(visit->pool, "ruling", row_text(&task->row, "cause_ruling"), "points",
	        reviewed ? points_format(evaluation->superior.points, before, sizeof before) : NULL, NULL),
	    .new = audit_json(visit->pool, "content", row_text(&task->row, "content"), "ruling", ruling, "level", reviewed ? letter : NULL, "points",
	        reviewed ? points_format(points, text, sizeof text) : NULL, NULL),
	    .reason = reason, .chained = true});
}

static enum answer
rule_one(struct visit *visit, const struct causes *causes, const struct row *row)
{
	const char *ruling = form_text(causes->form, field_of(visit, "ruling", row)), *reason = form_text(causes->form, field_of(visit, "reason", row));
	struct evaluation *evaluation;
	struct task task;
	enum answer answer;
	enum db_result result = evaluation_lock(visit, row_id(row, "evaluation"), &evaluation);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_DECIDE, &evaluation->object);
	if (answer != ANSWER_PAGE)
		return answer;
	result = task_lock(visit, row_id(row, "id"), &task);
	if (result != DB_OK && result != DB_NO_ROW)
		return visit_store_failed(visit, result);
	if (result == DB_NO_ROW || evaluation->replaced || evaluation->state == STATE_DECIDED || evaluation->state == STATE_PUBLISHED ||
	    strcmp(pool_printf(visit->pool, "%" PRIu64, task.version), form_text(causes->form, field_of(visit, "seen", row))) != 0)
		return ANSWER_CONFLICT;
	result = db_exec(visit->db, &rule_sql, ruling, reason, visit->viewer->person_id, evaluation_behalf(visit, evaluation->authority_id), task.id);
	if (result == DB_OK)
		result = recount(visit, evaluation, &task, ruling, reason);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
rule(struct visit *visit, void *arg)
{
	const struct causes *causes = arg;

	for (size_t i = 0; i < causes->rows.count; i++) {
		const enum answer answer =
		    is_ruled(visit, causes, &causes->rows.row[i]) ? rule_one(visit, causes, &causes->rows.row[i]) : ANSWER_PAGE;

		if (answer != ANSWER_PAGE)
			return answer;
	}
	return visit_go(visit, "cause.ruled", "/quyet-dinh/%s/nguyen-nhan", visit->month);
}

/* Who is refused is told why. */
static void
check(struct visit *visit, struct causes *causes)
{
	bool any = false;

	for (size_t i = 0; i < causes->rows.count; i++) {
		const struct row *row = &causes->rows.row[i];

		any = any || is_ruled(visit, causes, row);
		if (is_open(row) && strcmp(form_text(causes->form, field_of(visit, "ruling", row)), "refused") == 0 &&
		    form_empty(causes->form, field_of(visit, "reason", row)))
			form_error(causes->form, field_of(visit, "reason", row), "required", NULL);
	}
	if (!any && form_valid(causes->form))
		form_error(causes->form, NULL, "none_selected", NULL);
}

enum answer
cause_take(struct visit *visit)
{
	struct causes causes = {0};
	enum db_result result = load(visit, &causes);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (form_read(causes.form, visit->request))
		check(visit, &causes);
	if (!form_valid(causes.form))
		return show(visit, &causes, ANSWER_INVALID);
	answer = command_run(visit, rule, &causes);
	if (answer != ANSWER_CONFLICT)
		return answer;
	for (size_t i = 0; i < causes.rows.count; i++)
		if (is_open(&causes.rows.row[i]))
			form_set(causes.form, field_of(visit, "seen", &causes.rows.row[i]), row_text(&causes.rows.row[i], "version"));
	visit_notice(visit, "error", "changed_meanwhile");
	return show(visit, &causes, ANSWER_CONFLICT);
}
