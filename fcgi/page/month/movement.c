#include "config.h"

#include <inttypes.h>

#include "gate/command.h"
#include "page/pages.h"
#include "record/move.h"
#include "record/period.h"
#include "record/scope.h"
#include "web/text.h"

/* Agencies in scope that have the month; the viewer's own first. */
static const struct sql agencies_sql = {
	"SELECT g.id, g.name FROM " SCOPE_UNITS "JOIN unit g ON g.id = s.id JOIN unit_month m ON m.unit_id = g.id AND m.month = ? "
	"ORDER BY g.id = ? DESC, g.name, g.id LIMIT 4000",
	"usu"};

#define DAY "(SELECT " PERIOD_DAY("month") " AS day, month, unit_id " \
	"FROM (SELECT ? AS month, ? AS unit_id) q) k "
#define POST "a.main AND a.valid_from <= k.day AND (a.valid_to IS NULL OR a.valid_to > k.day)"
#define NAME "CONCAT(p.family_name, ' ', p.given_name) AS name"

/* Whose evaluation is not where they are: it lies here, or they are here. */
#define MOVED "SELECT e.id, " NAME ", p.given_name, p.family_name, e.position_name AS position, f.name AS `from`, " \
	"IF(u.id = g.id, g.name, CONCAT(u.name, ', ', g.name)) AS `to`, o.name AS post, a.valid_from AS since, e.state FROM " DAY
static const struct sql moved_sql = {
	"SELECT id, name, position, `from`, `to`, post, since, state FROM (" MOVED "JOIN evaluation e ON e.unit_id = k.unit_id AND e.month = k.month AND NOT e.replaced JOIN assignment a "
	"ON a.person_id = e.person_id AND " POST " AND a.unit_id <> e.part_id JOIN unit u ON u.id = a.unit_id "
	"JOIN unit g ON g.id = u.agency_id JOIN unit f ON f.id = e.part_id JOIN person p ON p.id = e.person_id "
	"JOIN position o ON o.id = a.position_id UNION " MOVED
	"JOIN unit u ON u.agency_id = k.unit_id JOIN assignment a ON a.unit_id = u.id AND " POST " "
	"JOIN evaluation e ON e.person_id = a.person_id AND e.month = k.month AND NOT e.replaced AND e.unit_id <> k.unit_id "
	"JOIN unit g ON g.id = u.agency_id JOIN unit f ON f.id = e.part_id JOIN person p ON p.id = e.person_id "
	"JOIN position o ON o.id = a.position_id) m ORDER BY given_name, family_name, id",
	"susu"};
static const struct sql new_sql = {
	"SELECT p.id, " NAME ", o.name AS position, a.valid_from AS since, a.management_level AS level FROM " DAY
	"JOIN unit u ON u.agency_id = k.unit_id JOIN assignment a ON a.unit_id = u.id AND " POST " JOIN person p ON p.id = a.person_id "
	"JOIN position o ON o.id = a.position_id LEFT JOIN evaluation e ON e.person_id = p.id AND e.month = k.month "
	"WHERE e.id IS NULL ORDER BY p.given_name, p.family_name, p.id",
	"su"};
static const struct sql left_sql = {
	"SELECT e.id, " NAME ", e.position_name AS position, e.state, (SELECT MAX(x.valid_to) FROM assignment x "
	"WHERE x.person_id = e.person_id AND x.main AND x.valid_to <= k.day) AS since FROM " DAY
	"JOIN evaluation e ON e.unit_id = k.unit_id AND e.month = k.month AND NOT e.replaced "
	"AND e.state NOT IN ('decided', 'published', 'not_rated') JOIN person p ON p.id = e.person_id "
	"WHERE NOT EXISTS (SELECT 1 FROM assignment a WHERE a.person_id = e.person_id AND " POST ") "
	"ORDER BY p.given_name, p.family_name, p.id",
	"su"};
static const struct sql kept_sql = {
	"SELECT e.id, " NAME ", f.name AS `from`, g.name AS `to`, DATE_FORMAT(t.at, '%Y-%m-%dT%H:%i:%s') AS at, "
	"CONCAT(b.family_name, ' ', b.given_name) AS `by`, t.reason FROM " DAY "JOIN evaluation e ON e.month = k.month "
	"JOIN transfer t ON t.evaluation_id = e.id JOIN person p ON p.id = e.person_id JOIN person b ON b.id = t.moved_by "
	"JOIN unit f ON f.id = t.unit_id JOIN unit g ON g.id = e.unit_id WHERE e.unit_id = k.unit_id OR t.unit_id = k.unit_id "
	"ORDER BY t.at DESC, t.id DESC LIMIT 500",
	"su"};

static enum answer
choose_agency(struct visit *visit, const struct rows *agencies, uint64_t *agency)
{
	const char *asked = request_query(visit->request, "don-vi");
	struct object object;
	enum db_result result;

	*agency = agencies->count > 0 ? row_id(&agencies->row[0], "id") : 0;
	if (asked == NULL)
		return ANSWER_PAGE;
	if (!text_id(asked, agency))
		return ANSWER_NOT_FOUND;
	result = scope_unit(visit, *agency, &object);
	return result == DB_OK ? visit_allow(visit, ACTION_PEOPLE, &object) : visit_store_failed(visit, result);
}

static enum db_result
append_lists(struct visit *visit, xmlNodePtr node, uint64_t agency)
{
	const char *month = visit->month;
	enum db_result result = db_elements(visit->db, node, "moved", NULL, &moved_sql, month, agency, month, agency);

	if (result == DB_OK)
		result = db_elements(visit->db, node, "new", NULL, &new_sql, month, agency);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "left", NULL, &left_sql, month, agency);
	return result == DB_OK ? db_elements(visit->db, node, "kept", NULL, &kept_sql, month, agency) : result;
}

/* Who came, went or moved within the month: what an administrator has to look at before it is rated. */
enum answer
movement_list(struct visit *visit)
{
	const struct viewer *viewer = visit->viewer;
	xmlNodePtr node;
	struct rows agencies;
	uint64_t agency = 0;
	enum db_result result =
	    db_rows(visit->db, visit->pool, &agencies, &agencies_sql, viewer->account_id, visit->month, viewer->unit_id);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = choose_agency(visit, &agencies, &agency);
	if (answer != ANSWER_PAGE)
		return answer;
	node = visit_element(visit, "movement");
	if (agency != 0)
		result = append_lists(visit, node, agency);
	for (size_t i = 0; i < agencies.count; i++) {
		xmlNodePtr child = node_add(node, "agency");

		node_set(child, "id", row_text(&agencies.row[i], "id"));
		node_set(child, "name", row_text(&agencies.row[i], "name"));
		if (row_id(&agencies.row[i], "id") == agency)
			node_set(child, "chosen", "yes");
	}
	node_set(node, "view", "list");
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

struct moving {
	uint64_t	 id;
	struct form	*form;
	const char	*why;
};

static const struct field reason_field = {
	.name = "reason", .type = FIELD_TEXTAREA, .max_length = 500, .required = true, .hint = "movement.reason.hint"};

/* An administrator over both agencies, and nobody for themself. */
static enum answer
allow(struct visit *visit, const struct evaluation *evaluation, const struct move *move)
{
	const uint64_t units[] = {evaluation->object.unit_id, move->unit_id};

	for (size_t i = 0; i < 2; i++) {
		struct object object;
		const enum db_result result = scope_unit(visit, units[i], &object);
		enum answer answer;

		if (result != DB_OK)
			return visit_store_failed(visit, result);
		answer = visit_allow(visit, ACTION_PEOPLE, &object);
		if (answer != ANSWER_PAGE)
			return answer;
	}
	return evaluation->person_id == visit->viewer->person_id ? ANSWER_NOT_FOUND : ANSWER_PAGE;
}

/* Before the agency of today is known, the evaluation's own decides whether the viewer may know of it at all. */
static enum answer
load(struct visit *visit, uint64_t id, bool lock, struct evaluation **evaluation, struct move *move)
{
	enum db_result result = lock ? evaluation_lock(visit, id, evaluation) : evaluation_load(visit, id, evaluation);

	if (result == DB_OK)
		result = move_find(visit, *evaluation, move);
	return result == DB_OK ? allow(visit, *evaluation, move) : visit_store_failed(visit, result);
}

static const char *
refusal(const struct evaluation *evaluation, const struct move *move)
{
	if (!move_is_open(evaluation))
		return "movement.decided";
	if (move->other_period)
		return "movement.other_period";
	return move->published ? "movement.published" : NULL;
}

static enum answer
show(struct visit *visit, const struct evaluation *evaluation, const struct move *move, struct form *form, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "movement");

	node_set(visit->page, "month", evaluation->month);
	node_set(node, "view", "move");
	node_set_id(node, "id", evaluation->id);
	node_set(node, "name", evaluation->person_name);
	node_set(node, "position", evaluation->position);
	node_set(node, "from", evaluation->part_name[0] != '\0' ?
	    pool_printf(visit->pool, "%s, %s", evaluation->part_name, evaluation->unit_name) : evaluation->unit_name);
	node_set(node, "to", move->part[0] != '\0' ? pool_printf(visit->pool, "%s, %s", move->part, move->unit) : move->unit);
	node_set(node, "post", move->position);
	node_set(node, "since", move->since);
	node_set(node, "state", state_name(evaluation->state));
	node_set_id(node, "agency", evaluation->object.unit_id);
	node_set(node, "refused", refusal(evaluation, move));
	if (refusal(evaluation, move) == NULL)
		visit_show_form(visit, form, node);
	return answer;
}

static struct form *
move_form(struct visit *visit, const struct evaluation *evaluation)
{
	struct form *form =
	    visit_form(visit, "movement", pool_printf(visit->pool, "/quan-tri/bien-dong/%" PRIu64, evaluation->id));

	form_add(form, &reason_field, NULL);
	form_version(form, evaluation->version);
	form_button(form, "transfer", "primary");
	return form;
}

enum answer
movement_show(struct visit *visit)
{
	struct evaluation *evaluation;
	struct move move;
	const enum answer answer = load(visit, visit->id, false, &evaluation, &move);

	if (answer != ANSWER_PAGE)
		return answer;
	visit_log_view(visit, "evaluation", evaluation->id);
	return show(visit, evaluation, &move, move_form(visit, evaluation), ANSWER_PAGE);
}

static enum answer
run(struct visit *visit, void *arg)
{
	struct moving *moving = arg;
	struct evaluation *evaluation;
	struct move move;
	const enum answer answer = load(visit, moving->id, true, &evaluation, &move);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	if (evaluation->version != form_sent_version(moving->form))
		return ANSWER_CONFLICT;
	moving->why = refusal(evaluation, &move);
	if (moving->why != NULL)
		return ANSWER_INVALID;
	result = move_run(visit, evaluation, &move, form_text(moving->form, "reason"));
	if (result == DB_NO_ROW) {
		moving->why = "movement.no_criteria";
		return ANSWER_INVALID;
	}
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return visit_go(visit, "movement.done", "/quan-tri/bien-dong/%s?don-vi=%" PRIu64, evaluation->month, move.unit_id);
}

enum answer
movement_take(struct visit *visit)
{
	struct evaluation *evaluation;
	struct move move;
	struct moving moving = {.id = visit->id};
	enum answer answer = load(visit, visit->id, false, &evaluation, &move);

	if (answer != ANSWER_PAGE)
		return answer;
	moving.form = move_form(visit, evaluation);
	if (!form_read(moving.form, visit->request))
		return show(visit, evaluation, &move, moving.form, ANSWER_INVALID);
	answer = command_run(visit, run, &moving);
	if (answer != ANSWER_INVALID && answer != ANSWER_CONFLICT)
		return answer;
	form_error(moving.form, NULL, answer == ANSWER_CONFLICT ? "changed_meanwhile" : moving.why, NULL);
	form_version(moving.form, evaluation->version);
	return show(visit, evaluation, &move, moving.form, answer);
}
