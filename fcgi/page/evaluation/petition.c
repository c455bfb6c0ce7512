#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "page/report/report.h"
#include "record/approver.h"
#include "record/evaluation.h"

enum { PAGE_ROWS = 50 };

#define COLUMNS \
	"t.content, t.state, DATE_FORMAT(t.sent_at, '%Y-%m-%dT%H:%i:%s') AS `sent-at`, NULLIF(t.answer, '') AS answer, " \
	"DATE_FORMAT(t.answered_at, '%Y-%m-%dT%H:%i:%s') AS `answered-at`, CONCAT(a.family_name, ' ', a.given_name) AS answerer, " \
	"t.answer_due AS `answer-due`, IF(t.answered_late OR (t.state = 'sent' AND NOW(6) >= t.answer_due + INTERVAL 1 DAY), 'yes', NULL) AS late, " \
	"CONCAT(b.family_name, ' ', b.given_name) AS behalf "
#define FROM "FROM petition t LEFT JOIN person a ON a.id = t.answered_by LEFT JOIN person b ON b.id = t.behalf_id "

static const struct sql one_sql = {"SELECT " COLUMNS FROM "WHERE t.evaluation_id = ?", "u"};
static const struct sql lock_sql = {"SELECT state FROM petition WHERE evaluation_id = ? FOR UPDATE", "u"};
/* The last day belongs to the person: so many whole days after the one of publication. */
static const struct sql until_sql = {
	"SELECT DATE_FORMAT(DATE(published_at) + INTERVAL ? DAY, '%Y-%m-%d') AS last, "
	"NOW(6) < DATE(published_at) + INTERVAL ? + 1 DAY AS open FROM evaluation WHERE id = ?",
	"iiu"};
/* Withdrawn, it may be sent again within the days; the audit keeps what it was before. */
static const struct sql send_sql = {
	"INSERT INTO petition (evaluation_id, content, sent_at, answer_due) VALUES (?, ?, NOW(6), IF(? = 0, NULL, CURDATE() + INTERVAL ? DAY)) "
	"ON DUPLICATE KEY UPDATE content = IF(state = 'withdrawn', VALUES(content), content), answer_due = VALUES(answer_due), "
	"sent_at = VALUES(sent_at), state = 'sent', version = version + 1",
	"usii"};
static const struct sql withdraw_sql = {
	"UPDATE petition SET state = 'withdrawn', version = version + 1 WHERE evaluation_id = ? AND state = 'sent'", "u"};
static const struct sql answer_sql = {
	"UPDATE petition SET state = ?, answer = ?, answered_by = ?, behalf_id = NULLIF(?, 0), answered_at = NOW(6), "
	"answered_late = COALESCE(NOW(6) >= answer_due + INTERVAL 1 DAY, FALSE), version = version + 1 WHERE evaluation_id = ? AND state = 'sent'",
	"ssuuu"};
static const struct sql list_sql = {
	"SELECT t.evaluation_id AS id, t.state, DATE_FORMAT(t.sent_at, '%Y-%m-%dT%H:%i:%s') AS `sent-at`, "
	"CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, g.name AS unit, e.person_id, e.unit_id, e.bloc, "
	"e.authority_id, e.authority_collective, COUNT(*) OVER () AS found, t.answer_due AS `answer-due`, "
	"IF(t.answered_late OR (t.state = 'sent' AND NOW(6) >= t.answer_due + INTERVAL 1 DAY), 'yes', NULL) AS late, (SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = e.unit_id) AS above "
	"FROM petition t JOIN evaluation e ON e.id = t.evaluation_id JOIN person p ON p.id = e.person_id JOIN unit g ON g.id = e.unit_id "
	"WHERE e.month = ? AND e.person_id <> ? AND (FIND_IN_SET(e.authority_id, ?) OR (e.authority_collective AND "
	"FIND_IN_SET(e.authority_id, ?))) ORDER BY t.state <> 'sent', t.sent_at, t.evaluation_id LIMIT ? OFFSET ?",
	"sussii"};

static const struct field content_field = {.name = "content", .type = FIELD_TEXTAREA, .required = true, .max_length = 2000};
static const struct field answer_field = {.name = "answer", .type = FIELD_TEXTAREA, .required = true, .max_length = 2000};

struct petition {
	struct evaluation	*evaluation;
	const char		*state;		/* "" : none was sent */
	const char		*last;		/* last day to send it */
	bool			 open;		/* the days are not over */
	bool			 own;
	struct form		*form;
	const char		*why;
};

static enum db_result
read_state(struct visit *visit, struct petition *petition, const struct sql *sql)
{
	const int64_t days = petition->evaluation->criteria->rule_set->petition_days;
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, sql, petition->evaluation->id);

	petition->state = result == DB_OK ? row_text(&row, "state") : "";
	if (result == DB_OK || result == DB_NO_ROW)
		result = db_row(visit->db, visit->pool, &row, &until_sql, days, days, petition->evaluation->id);
	if (result != DB_OK)
		return result;
	petition->last = row_text(&row, "last");
	petition->open = row_int(&row, "open") != 0;
	return DB_OK;
}

/* Only a published result that still holds, under a regulation that knows petitions, has this page. */
static enum answer
load(struct visit *visit, struct petition *petition)
{
	enum db_result result;
	enum answer answer;

	memset(petition, 0, sizeof *petition);
	result = evaluation_load(visit, visit->id, &petition->evaluation);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_PETITION, &petition->evaluation->object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (petition->evaluation->state != STATE_PUBLISHED || petition->evaluation->criteria->rule_set->petition_days == 0)
		return ANSWER_NOT_FOUND;
	petition->own = petition->evaluation->person_id == visit->viewer->person_id;
	result = read_state(visit, petition, &one_sql);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return petition->own || petition->state[0] != '\0' ? ANSWER_PAGE : ANSWER_NOT_FOUND;
}

/* It may be sent: for the first time, or again after it was withdrawn. */
static bool
unsent(const struct petition *petition)
{
	return petition->state[0] == '\0' || strcmp(petition->state, "withdrawn") == 0;
}

static void
make_form(struct visit *visit, struct petition *petition)
{
	const bool sent = strcmp(petition->state, "sent") == 0;
	struct form *form = visit_form(visit, "petition", pool_printf(visit->pool, "/kien-nghi/%" PRIu64, petition->evaluation->id));

	if (petition->own && unsent(petition)) {
		form_add(form, &content_field, NULL);
		form_button(form, "petition.send", "primary");
	} else if (petition->own && sent) {
		form_button(form, "petition.withdraw", "secondary");
	} else if (sent) {
		form_add(form, &answer_field, NULL);
		form_button(form, "petition.uphold", "primary");
		form_button(form, "petition.accept", "secondary");
	}
	petition->form = form;
}

static bool
has_form(const struct petition *petition)
{
	if (petition->evaluation->replaced)
		return false;
	return strcmp(petition->state, "sent") == 0 || (petition->own && unsent(petition) && petition->open);
}

static enum answer
show(struct visit *visit, const struct petition *petition, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "petition");
	const enum db_result result = db_elements(visit->db, node, "sent", NULL, &one_sql, petition->evaluation->id);

	node_set(visit->page, "month", petition->evaluation->month);
	evaluation_append(visit, node, petition->evaluation);
	node_set_flag(node, "own", petition->own);
	node_set(node, "last", petition->last);
	node_set_flag(node, "over", !petition->open);
	node_set_flag(node, "superseded", petition->evaluation->replaced);
	node_set_flag(node, "may-revise", !petition->own && !petition->evaluation->replaced);
	if (has_form(petition))
		visit_show_form(visit, petition->form, node);
	return result == DB_OK ? answer : visit_store_failed(visit, result);
}

enum answer
petition_show(struct visit *visit)
{
	struct petition petition;
	const enum answer answer = load(visit, &petition);

	if (answer != ANSWER_PAGE)
		return answer;
	if (!petition.own)
		visit_log_view(visit, "evaluation", petition.evaluation->id);
	make_form(visit, &petition);
	return show(visit, &petition, ANSWER_PAGE);
}

enum answer
petition_list(struct visit *visit)
{
	static const char *const shown[] = {"id", "state", "sent-at", "name", "position", "unit", "answer-due", "late"};
	xmlNodePtr node = visit_element(visit, "petition");
	const int64_t page = list_page(visit);
	struct standing standing;
	struct rows rows;
	enum db_result result;

	standing_read(visit, &standing);
	result = db_rows(visit->db, visit->pool, &rows, &list_sql, visit->month, visit->viewer->person_id, standing.authorities,
	    standing.secretaries, (int64_t)PAGE_ROWS, (page - 1) * PAGE_ROWS);

	node_set(node, "view", "list");
	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		struct object object;
		xmlNodePtr line;

		report_read_object(row, &object);
		object.person_id = row_id(row, "person_id");
		object.unit_id = row_id(row, "unit_id");
		object.authority_id = row_id(row, "authority_id");
		object.collective = row_int(row, "authority_collective") != 0;
		if (!access_may(visit->viewer, ACTION_DECIDE, &object))
			continue;
		line = node_add(node, "line");
		for (size_t k = 0; k < sizeof shown / sizeof shown[0]; k++)
			if (!row_null(row, shown[k]))
				node_set(line, shown[k], row_text(row, shown[k]));
	}
	if (result == DB_OK && rows.count > 0)
		list_pages(visit, node, pool_printf(visit->pool, "/kien-nghi/%s?trang=", visit->month), page,
		    row_int(&rows.row[0], "found"), PAGE_ROWS);
	return result == DB_OK || result == DB_NO_ROW ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
take(struct visit *visit, void *arg)
{
	struct petition *petition = arg;
	const struct evaluation *evaluation = petition->evaluation;
	const char *pressed = form_action(petition->form), *text = form_text(petition->form, petition->own ? "content" : "answer");
	const bool accepts = strcmp(pressed, "petition.accept") == 0, sends = strcmp(pressed, "petition.send") == 0;
	const bool withdraws = strcmp(pressed, "petition.withdraw") == 0;
	const uint64_t behalf = petition->own ? 0 : evaluation_behalf(visit, evaluation->authority_id);
	const int64_t days = evaluation->criteria->rule_set->petition_answer_days;
	enum db_result result = read_state(visit, petition, &lock_sql);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	petition->why = evaluation->replaced ? "petition.gone" : sends ? (!petition->open ? "petition.over" : !unsent(petition) ? "petition.gone" : NULL) :
	    strcmp(petition->state, "sent") != 0 ? "petition.gone" : NULL;
	if (petition->why != NULL)
		return ANSWER_INVALID;
	result = sends ? db_exec(visit->db, &send_sql, evaluation->id, text, days, days) : withdraws ? db_exec(visit->db, &withdraw_sql, evaluation->id) :
	    db_exec(visit->db, &answer_sql, accepts ? "accepted" : "upheld", text, visit->viewer->person_id, behalf, evaluation->id);
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = sends ? "send" : withdraws ? "withdraw" : accepts ? "accept" : "uphold",
		    .object = "petition", .object_id = evaluation->id, .unit_id = evaluation->object.unit_id, .month = evaluation->month,
		    .behalf_id = behalf, .reason = withdraws ? "" : text});
	return result == DB_OK ? visit_go(visit, sends ? "petition.sent" : withdraws ? "petition.withdrawn" : "petition.answered",
	                             "/kien-nghi/%" PRIu64, evaluation->id) :
	                         visit_store_failed(visit, result);
}

enum answer
petition_take(struct visit *visit)
{
	struct petition petition;
	enum answer answer = load(visit, &petition);

	if (answer != ANSWER_PAGE)
		return answer;
	make_form(visit, &petition);
	form_read(petition.form, visit->request);
	if (form_valid(petition.form) && form_action(petition.form)[0] == '\0')
		form_error(petition.form, NULL, petition.own && !petition.open ? "petition.over" : "petition.gone", NULL);
	if (!form_valid(petition.form))
		return show(visit, &petition, ANSWER_INVALID);
	answer = command_run(visit, take, &petition);
	if (answer != ANSWER_INVALID)
		return answer;
	if (petition.why != NULL)
		form_error(petition.form, NULL, petition.why, NULL);
	return show(visit, &petition, ANSWER_INVALID);
}
