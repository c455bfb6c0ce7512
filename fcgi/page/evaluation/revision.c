#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "page/report/report.h"
#include "record/approver.h"
#include "record/decide.h"
#include "record/evaluation_form.h"
#include "record/revision.h"

enum { PAGE_ROWS = 50 };

#define PERSON_NAME(p) "CONCAT(" p ".family_name, ' ', " p ".given_name)"
#define COLUMNS \
	"SELECT r.id, r.evaluation_id, r.points, r.level, r.reason, r.basis_number AS `basis-number`, r.basis_date AS `basis-date`, " \
	"r.basis_issuer AS `basis-issuer`, r.side, r.state, r.proposed_by, DATE_FORMAT(r.proposed_at, '%Y-%m-%dT%H:%i:%s') AS `proposed-at`, " \
	PERSON_NAME("w") " AS proposer, DATE_FORMAT(r.answered_at, '%Y-%m-%dT%H:%i:%s') AS `answered-at`, " PERSON_NAME("a") " AS answerer, " \
	"NULLIF(r.answer, '') AS answer, r.replacement_id AS replacement "
#define FROM "FROM revision r JOIN person w ON w.id = r.proposed_by LEFT JOIN person a ON a.id = r.answered_by "

static const struct sql list_sql = {
	COLUMNS ", COUNT(*) OVER () AS found, r.approver_unit_id, " PERSON_NAME("p") " AS name, e.position_name AS position, g.name AS unit, e.person_id, e.unit_id, e.part_id, e.bloc, "
	"e.superior_id, e.authority_id, e.authority_collective, e.advice_unit_id, e.decided_level AS `old-level`, e.decided_points AS old_points, "
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = e.unit_id) AS above " FROM
	"JOIN evaluation e ON e.id = r.evaluation_id JOIN person p ON p.id = e.person_id JOIN unit g ON g.id = e.unit_id "
	"WHERE e.month = ? AND e.person_id <> ? AND (FIND_IN_SET(e.authority_id, ?) OR (e.authority_collective AND "
	"FIND_IN_SET(e.authority_id, ?)) OR FIND_IN_SET(e.advice_unit_id, ?) OR (FIND_IN_SET(r.approver_unit_id, ?) "
	"AND NOT FIND_IN_SET(e.unit_id, ?))) ORDER BY r.state <> 'proposed', r.id DESC LIMIT ? OFFSET ?",
	"susssssii"};
static const struct sql of_one_sql = {
	COLUMNS FROM "WHERE r.evaluation_id IN (SELECT x.id FROM evaluation x JOIN evaluation y ON y.person_id = x.person_id "
	"AND y.month = x.month WHERE y.id = ?) ORDER BY r.id DESC LIMIT 50",
	"u"};
static const struct sql open_sql = {
	"SELECT id, points, level, reason, side, proposed_by, COALESCE(approver_unit_id, 0) AS office FROM revision "
	"WHERE evaluation_id = ? AND state = 'proposed' FOR UPDATE",
	"u"};
/* Who approved a result reads on what became of it. */
static const struct sql office_sql = {
	"SELECT approver_unit_id AS office FROM revision WHERE ? IN (evaluation_id, replacement_id) AND approver_unit_id IS NOT NULL "
	"ORDER BY id DESC LIMIT 1",
	"u"};
static const struct sql office_name_sql = {"SELECT name FROM unit WHERE id = ?", "u"};
static const struct sql propose_sql = {
	"INSERT INTO revision (evaluation_id, points, level, reason, basis_number, basis_date, basis_issuer, side, proposed_by, approver_unit_id, "
	"proposed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULLIF(?, 0), NOW(6))",
	"uIssssssuu"};
static const struct sql answer_sql = {
	"UPDATE revision SET state = ?, answered_by = ?, answered_at = NOW(6), answer = ?, replacement_id = NULLIF(?, 0) WHERE id = ?",
	"susuu"};

static const struct field proposal_fields[] = {
	{.name = "points", .type = FIELD_POINTS, .required = true, .max = 10000},
	{.name = "level", .type = FIELD_SELECT, .required = true},
	{.name = "reason", .type = FIELD_TEXTAREA, .required = true, .max_length = 500},
	{.name = "basis_number", .type = FIELD_TEXT, .required = true, .max_length = 60},
	{.name = "basis_date", .type = FIELD_DATE, .required = true},
	{.name = "basis_issuer", .type = FIELD_TEXT, .required = true, .max_length = 200},
};
static const struct field answer_fields[] = {
	{.name = "revision", .type = FIELD_HIDDEN, .max_length = 20},
	{.name = "answer", .type = FIELD_TEXTAREA, .max_length = 500},
};

struct change {
	struct evaluation	*evaluation;
	struct row		 open;		/* the proposal that waits, if any */
	bool			 waiting;
	bool			 authority, adviser;	/* the sides the viewer stands on */
	bool			 own;		/* the viewer proposed it */
	bool			 may_answer;	/* another person, of the other side */
	struct approver		 approver;	/* of what the authority proposed or would propose */
	struct form		*form;
	const char		*why;
};

/* Once it is proposed, the office stays: what is answered is answered where it was sent. */
static enum db_result
find_approver(struct visit *visit, struct change *change)
{
	struct evaluation *evaluation = change->evaluation;
	struct approver *approver = &change->approver;
	struct row row;
	enum db_result result;

	*approver = (struct approver){.office_id = 0};
	if (!change->waiting && access_may(visit->viewer, ACTION_DECIDE, &evaluation->object))
		return approver_find(visit, evaluation, visit->viewer->person_id, approver);
	result = change->waiting ? DB_OK : db_row(visit->db, visit->pool, &row, &office_sql, evaluation->id);
	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_OK : result;
	approver->office_id = row_id(change->waiting ? &change->open : &row, "office");
	evaluation->object.approval_unit_id = approver->office_id;
	if (!change->waiting || approver->office_id == 0)
		return DB_OK;
	return approver_list(visit, evaluation, approver->office_id, row_id(&change->open, "proposed_by"), &approver->people);
}

/* The two sides: who decides, and the office that advises on it. */
static void
find_sides(const struct visit *visit, struct change *change)
{
	const struct object *object = &change->evaluation->object;
	const char *side = change->waiting ? row_text(&change->open, "side") : "";

	change->authority = access_may(visit->viewer, ACTION_DECIDE, object);
	change->adviser = access_may(visit->viewer, ACTION_ADVISE, object);
	change->own = change->waiting && row_id(&change->open, "proposed_by") == visit->viewer->person_id;
	change->may_answer = change->waiting && !change->own &&
	    (strcmp(side, "authority") == 0 ? access_may(visit->viewer, ACTION_REVISE_APPROVE, object) : change->authority);
}

static enum db_result
read_open(struct visit *visit, struct change *change)
{
	enum db_result result = db_row(visit->db, visit->pool, &change->open, &open_sql, change->evaluation->id);

	change->waiting = result == DB_OK;
	if (result == DB_OK || result == DB_NO_ROW)
		result = find_approver(visit, change);
	find_sides(visit, change);
	return result;
}

static enum answer
load(struct visit *visit, struct change *change)
{
	enum db_result result;
	enum answer answer;

	memset(change, 0, sizeof *change);
	result = evaluation_load(visit, visit->id, &change->evaluation);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	result = read_open(visit, change);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_REVISE, &change->evaluation->object);
	if (answer != ANSWER_PAGE)
		return answer;
	return change->evaluation->state == STATE_PUBLISHED ? ANSWER_PAGE : ANSWER_NOT_FOUND;
}

static void
make_form(struct visit *visit, struct change *change)
{
	const struct evaluation *evaluation = change->evaluation;
	const struct level_rules *rules = &evaluation->criteria->rule_set->levels;
	const char letter[2] = {level_letter(evaluation->decided.level), '\0'};

	change->form = visit_form(visit, "revision", pool_printf(visit->pool, "/sua-ket-qua/%" PRIu64, evaluation->id));
	if (change->waiting) {
		form_add_all(change->form, answer_fields, sizeof answer_fields / sizeof answer_fields[0]);
		form_set(change->form, "revision", row_text(&change->open, "id"));
		if (change->may_answer) {
			form_button(change->form, "revision.approve", "primary");
			form_button(change->form, "revision.refuse", "warning");
		}
		if (change->own)
			form_button(change->form, "revision.withdraw", "secondary");
		return;
	}
	form_add_all(change->form, proposal_fields, sizeof proposal_fields / sizeof proposal_fields[0]);
	for (int i = 0; i < LEVEL_COUNT; i++) {
		const char code[2] = {level_letter(rules->levels[i].level), '\0'};

		form_option(change->form, "level", pool_strdup(visit->pool, code),
		    pool_printf(visit->pool, "%s – %s", code, rules->levels[i].name));
	}
	form_set_number(change->form, "points", evaluation->decided.points);
	form_set(change->form, "level", pool_strdup(visit->pool, letter));
	form_button(change->form, "revision.propose", "primary");
}

static void
points_to_text(xmlNodePtr parent)
{
	for (xmlNodePtr node = parent->children; node != NULL; node = node->next) {
		const char *points = node_get(node, "points"), *old = node_get(node, "old_points");

		if (points != NULL)
			node_set_points(node, "points", (int)strtol(points, NULL, 10));
		if (old != NULL)
			node_set_points(node, "old_points", (int)strtol(old, NULL, 10));
	}
}

/* Whom the proposal goes to, by name: nobody has to guess who can approve it. */
static enum db_result
append_approvers(struct visit *visit, xmlNodePtr parent, const struct change *change)
{
	const struct evaluation *evaluation = change->evaluation;
	const bool of_authority = change->waiting ? strcmp(row_text(&change->open, "side"), "authority") == 0 : change->authority;
	const struct rows *people = &change->approver.people;
	xmlNodePtr node = node_add(parent, "approvers");
	struct row row;
	enum db_result result;

	if (!of_authority) {
		node_set(node_add(node, "approver"), "name", evaluation->authority_name);
		return DB_OK;
	}
	if (change->approver.office_id == 0)
		return DB_OK;
	result = db_row(visit->db, visit->pool, &row, &office_name_sql, change->approver.office_id);
	if (result == DB_OK)
		node_set(node, "office", row_text(&row, "name"));
	for (size_t i = 0; result == DB_OK && i < people->count; i++) {
		xmlNodePtr one = node_add(node, "approver");

		node_set(one, "name", row_text(&people->row[i], "name"));
		node_set(one, "position", row_text(&people->row[i], "position"));
		node_set(one, "unit", row_text(&people->row[i], "unit"));
	}
	return result;
}

static bool
has_form(const struct change *change)
{
	if (change->evaluation->replaced)
		return false;
	return change->waiting ? change->own || change->may_answer : change->authority || change->adviser;
}

static enum answer
show(struct visit *visit, const struct change *change, enum answer answer)
{
	const struct evaluation *evaluation = change->evaluation;
	xmlNodePtr node = visit_element(visit, "revision"), list;
	enum db_result result;

	node_set(visit->page, "month", evaluation->month);
	evaluation_append(visit, node, evaluation);
	node_set_flag(node, "waiting", change->waiting);
	node_set_flag(node, "own-proposal", change->own);
	node_set_flag(node, "may-answer", change->may_answer);
	node_set_flag(node, "superseded", evaluation->replaced);
	list = node_add(node, "proposals");
	result = db_elements(visit->db, list, "proposal", NULL, &of_one_sql, evaluation->id);
	points_to_text(list);
	if (result == DB_OK && !evaluation->replaced && (change->waiting || change->authority || change->adviser))
		result = append_approvers(visit, node, change);
	if (has_form(change))
		visit_show_form(visit, change->form, node);
	return result == DB_OK ? answer : visit_store_failed(visit, result);
}

enum answer
revision_show(struct visit *visit)
{
	struct change change;
	const enum answer answer = load(visit, &change);

	if (answer != ANSWER_PAGE)
		return answer;
	visit_log_view(visit, "evaluation", change.evaluation->id);
	make_form(visit, &change);
	return show(visit, &change, ANSWER_PAGE);
}

/* Each proposal of the month that the viewer may have a part in. */
enum answer
revision_list(struct visit *visit)
{
	xmlNodePtr node = visit_element(visit, "revision");
	const int64_t page = list_page(visit);
	struct standing standing;
	struct rows rows;
	enum db_result result;

	standing_read(visit, &standing);
	result = db_rows(visit->db, visit->pool, &rows, &list_sql, visit->month, visit->viewer->person_id, standing.authorities,
	    standing.secretaries, standing.offices, standing.offices, standing.agencies, (int64_t)PAGE_ROWS, (page - 1) * PAGE_ROWS);
	node_set(node, "view", "list");
	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		static const char *const shown[] = {"evaluation_id", "level", "old-level", "state", "proposed-at", "proposer", "name",
		    "position", "unit"};
		const struct row *row = &rows.row[i];
		struct object object;
		xmlNodePtr proposal;

		report_read_object(row, &object);
		object.person_id = row_id(row, "person_id");
		object.unit_id = row_id(row, "unit_id");
		object.part_id = row_id(row, "part_id");
		object.superior_id = row_id(row, "superior_id");
		object.authority_id = row_id(row, "authority_id");
		object.collective = row_int(row, "authority_collective") != 0;
		object.advice_unit_id = row_id(row, "advice_unit_id");
		object.approval_unit_id = row_null(row, "approver_unit_id") ? 0 : row_id(row, "approver_unit_id");
		if (!access_may(visit->viewer, ACTION_REVISE, &object))
			continue;
		proposal = node_add(node, "proposal");
		for (size_t k = 0; k < sizeof shown / sizeof shown[0]; k++)
			node_set(proposal, shown[k], row_text(row, shown[k]));
	}
	if (result == DB_OK && rows.count > 0)
		list_pages(visit, node, pool_printf(visit->pool, "/sua-ket-qua/%s?trang=", visit->month), page,
		    row_int(&rows.row[0], "found"), PAGE_ROWS);
	return result == DB_OK || result == DB_NO_ROW ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum db_result
write_line(struct visit *visit, const struct change *change, const char *action, uint64_t id, const char *new, const char *reason)
{
	const struct evaluation *evaluation = change->evaluation;

	return audit_write(visit, &(struct audit){.action = action, .object = "revision", .object_id = id,
	    .unit_id = evaluation->object.unit_id, .month = evaluation->month,
	    .behalf_id = change->authority && !change->adviser ? evaluation_behalf(visit, evaluation->authority_id) : 0,
	    .new = new, .reason = reason});
}

/* The month's row first, as every command that changes who counts; then the evaluation and its open proposal as they are now. */
static enum db_result
begin(struct visit *visit, struct change *change)
{
	enum db_result result = decide_begin(visit, change->evaluation->object.unit_id, change->evaluation->month);

	if (result == DB_OK)
		result = evaluation_lock(visit, change->evaluation->id, &change->evaluation);
	return result == DB_OK ? read_open(visit, change) : result;
}

static enum answer
propose(struct visit *visit, void *arg)
{
	struct change *change = arg;
	const struct form *form = change->form;
	const int64_t points = form_number(form, "points", POINTS_MISSING);
	const enum level level = level_parse(form_text(form, "level"));
	char text[POINTS_TEXT];
	enum db_result result = begin(visit, change);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	change->why = change->evaluation->replaced || change->waiting || !(change->authority || change->adviser) ? "revision.gone" :
	    change->authority && change->approver.office_id == 0 ? "revision.no_approver" :
	    !revision_permitted(visit, change->evaluation, level) ? "decision.bound" :
	    level == change->evaluation->decided.level && points == change->evaluation->decided.points ? "revision.same" : NULL;
	if (change->why != NULL)
		return ANSWER_INVALID;
	result = db_exec(visit->db, &propose_sql, change->evaluation->id, &points, form_text(form, "level"), form_text(form, "reason"),
	    form_text(form, "basis_number"), form_text(form, "basis_date"), form_text(form, "basis_issuer"),
	    change->authority ? "authority" : "adviser", visit->viewer->person_id,
	    change->authority ? change->approver.office_id : (uint64_t)0);
	if (result == DB_OK)
		result = write_line(visit, change, "propose", change->evaluation->id,
		    audit_json(visit->pool, "level", form_text(form, "level"), "points", points_format((int)points, text, sizeof text),
		        "basis", form_text(form, "basis_number"), NULL),
		    form_text(form, "reason"));
	return result == DB_OK ? visit_go(visit, "revision.proposed", "/sua-ket-qua/%" PRIu64, change->evaluation->id) :
	                         visit_store_failed(visit, result);
}

static enum answer
approve(struct visit *visit, struct change *change, uint64_t *replacement)
{
	const struct row *open = &change->open;
	const struct revision revision = {
	    .points = row_null(open, "points") ? POINTS_MISSING : (int)row_int(open, "points"),
	    .level = level_parse(row_text(open, "level")),
	    .reason = row_text(open, "reason"),
	    .authority_by = strcmp(row_text(open, "side"), "authority") == 0 ? row_id(open, "proposed_by") : visit->viewer->person_id,
	};

	return revision_apply(visit, change->evaluation, &revision, replacement, &change->why);
}

static enum answer
answer_it(struct visit *visit, void *arg)
{
	struct change *change = arg;
	const char *pressed = form_action(change->form), *state;
	const uint64_t asked = strtoull(form_text(change->form, "revision"), NULL, 10);
	uint64_t replacement = 0;
	enum db_result result = begin(visit, change);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	state = strcmp(pressed, "revision.approve") == 0 ? "approved" :
	    strcmp(pressed, "revision.refuse") == 0      ? "refused" :
	    strcmp(pressed, "revision.withdraw") == 0    ? "withdrawn" : NULL;
	if (state == NULL || !change->waiting || row_id(&change->open, "id") != asked ||
	    !(strcmp(state, "withdrawn") == 0 ? change->own : change->may_answer)) {
		change->why = "revision.gone";
		return ANSWER_INVALID;
	}
	if (strcmp(state, "approved") == 0) {
		answer = approve(visit, change, &replacement);
		if (answer != ANSWER_PAGE)
			return answer;
	}
	result = db_exec(visit->db, &answer_sql, state, visit->viewer->person_id, form_text(change->form, "answer"), replacement, asked);
	if (result == DB_OK)
		result = write_line(visit, change, strcmp(state, "approved") == 0 ? "approve" : strcmp(state, "refused") == 0 ? "refuse" : "withdraw",
		    asked, audit_json(visit->pool, "state", state, NULL), form_text(change->form, "answer"));
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return visit_go(visit, pool_printf(visit->pool, "revision.%s", state), "/sua-ket-qua/%" PRIu64,
	    replacement != 0 ? replacement : change->evaluation->id);
}

static void
check(struct change *change)
{
	if (change->waiting && strcmp(form_action(change->form), "revision.refuse") == 0 && form_empty(change->form, "answer"))
		form_error(change->form, "answer", "required", NULL);
}

enum answer
revision_take(struct visit *visit)
{
	struct change change;
	enum answer answer = load(visit, &change);
	bool waited;

	if (answer != ANSWER_PAGE)
		return answer;
	make_form(visit, &change);
	waited = change.waiting;
	form_read(change.form, visit->request);
	check(&change);
	if (!form_valid(change.form))
		return show(visit, &change, ANSWER_INVALID);
	answer = command_run(visit, waited ? answer_it : propose, &change);
	if (answer != ANSWER_INVALID)
		return answer;
	if (change.why != NULL)
		form_error(change.form, NULL, change.why, NULL);
	return show(visit, &change, ANSWER_INVALID);
}
