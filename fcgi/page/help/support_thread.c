#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/help/support.h"
#include "page/pages.h"
#include "rating/rule_set.h"
#include "record/scope.h"

static const struct sql request_sql = {
	"SELECT q.id, q.subject, q.kind, q.state, q.page, q.unit_id, q.person_id, q.version, q.taken_person_id, "
	"CONCAT(h.family_name, ' ', h.given_name) AS taken, DATE_FORMAT(q.taken_at, '%Y-%m-%dT%H:%i:%s') AS taken_at, DATE_FORMAT(q.created_at, '%Y-%m-%dT%H:%i:%s') AS sent, "
	"q.due, IF(COALESCE(DATE(q.answered_at), CURDATE()) > q.due AND q.state <> 'closed', 'yes', NULL) AS late, g.name AS unit, g.bloc, "
	"o.name AS office, CONCAT(p.family_name, ' ', p.given_name) AS person, (SELECT t.id FROM guide_entry t "
	"WHERE t.support_request_id = q.id) AS entry FROM support_request q JOIN unit g ON g.id = q.unit_id JOIN unit o ON o.id = q.office_id "
	"JOIN person p ON p.id = q.person_id LEFT JOIN person h ON h.id = q.taken_person_id AND q.state IN ('open', 'handed_up') WHERE q.id = ?",
	"u"};
static const struct sql messages_sql = {
	"SELECT CONCAT(p.family_name, ' ', p.given_name) AS person, IF(m.office, 'yes', NULL) AS office, m.text, "
	"DATE_FORMAT(m.created_at, '%Y-%m-%dT%H:%i:%s') AS at FROM support_message m JOIN person p ON p.id = m.person_id "
	"WHERE m.request_id = ? ORDER BY m.id LIMIT 500",
	"u"};
static const struct sql message_sql = {
	"INSERT INTO support_message (request_id, account_id, person_id, office, text, created_at) VALUES (?, ?, ?, ?, ?, NOW(6))", "uuuis"};
/* The first answer is the one the days count to; who asks again waits again, for whoever answered. What is handed up is the city's to take. */
static const struct sql state_sql = {
	"UPDATE support_request SET state = ?, answered_at = CASE ? WHEN 'answered' THEN COALESCE(answered_at, NOW(6)) "
	"WHEN 'open' THEN NULL ELSE answered_at END, taken_at = CASE WHEN ? IN ('handed_up', 'closed') THEN NULL WHEN ? AND taken_person_id IS NULL "
	"THEN NOW(6) ELSE taken_at END, taken_person_id = CASE WHEN ? IN ('handed_up', 'closed') THEN NULL WHEN ? THEN ? ELSE taken_person_id END, "
	"version = version + 1 WHERE id = ? AND version = ?",
	"sssisiuuu"};
static const struct sql hold_sql = {
	"UPDATE support_request SET taken_at = IF(? = 0, NULL, NOW(6)), taken_person_id = NULLIF(?, 0), version = version + 1 "
	"WHERE id = ? AND version = ? AND state IN ('open', 'handed_up')",
	"uuuu"};
static const struct sql entry_sql = {
	"INSERT INTO guide_entry (role, question, answer, state, unit_id, bloc, support_request_id, account_id, person_id, created_at) "
	"SELECT 'everybody', q.subject, (SELECT LEFT(m.text, 4000) FROM support_message m WHERE m.request_id = q.id AND m.office "
	"ORDER BY m.id DESC LIMIT 1), 'draft', NULLIF(?, 0), ?, q.id, ?, ?, NOW(6) FROM support_request q WHERE q.id = ? "
	"AND EXISTS (SELECT 1 FROM support_message m WHERE m.request_id = q.id AND m.office)",
	"usuuu"};

static const struct field text_field = {.name = "text", .type = FIELD_TEXTAREA, .required = true, .max_length = 4000};

struct thread {
	struct row	 row;
	bool		 own, office;	/* which side the viewer is on */
	bool		 city;		/* the viewer answers for the city */
	bool		 mine, others;	/* who said to be answering it */
	struct form	*form, *hold;
	const char	*pressed;
};

static bool
is_state(const struct thread *thread, const char *state)
{
	return strcmp(row_text(&thread->row, "state"), state) == 0;
}

/* What was handed up is answered by the city's administrators, what somebody took by nobody else: the others read on. */
static bool
may_answer(const struct thread *thread)
{
	return thread->office && !thread->others && !is_state(thread, "closed") && (thread->city || !is_state(thread, "handed_up"));
}

/* A request that waits is taken, given back, or taken over from who is away. */
static bool
may_hold(const struct thread *thread)
{
	return thread->office && (is_state(thread, "open") || (thread->city && is_state(thread, "handed_up")));
}

static void
make_hold_form(struct visit *visit, struct thread *thread)
{
	if (!may_hold(thread))
		return;
	thread->hold = visit_form(visit, "support", pool_printf(visit->pool, "/ho-tro/%" PRIu64, visit->id));
	form_version(thread->hold, row_id(&thread->row, "version"));
	form_button(thread->hold, thread->mine ? "support.release" : thread->others ? "support.take-over" : "support.take", "secondary");
}

static void
make_form(struct visit *visit, struct thread *thread)
{
	struct form *form = visit_form(visit, "support", pool_printf(visit->pool, "/ho-tro/%" PRIu64, visit->id));
	form_add(form, &text_field, NULL);
	form_version(form, row_id(&thread->row, "version"));
	form_button(form, thread->own ? "support.reply" : "support.answer", "primary");
	if (thread->office && !thread->city && !is_state(thread, "handed_up"))
		form_button(form, "support.hand-up", "secondary");
	thread->form = form;
}

/* Who holds the request, and what may be done about that; again after a conflict. */
static void
read_holder(struct visit *visit, struct thread *thread)
{
	const bool taken = !row_null(&thread->row, "taken");

	thread->mine = taken && row_id(&thread->row, "taken_person_id") == visit->viewer->person_id;
	thread->others = taken && !thread->mine;
	thread->hold = NULL;
	make_hold_form(visit, thread);
}

static enum answer
load(struct visit *visit, struct thread *thread)
{
	struct object object, city;
	enum db_result result;
	enum answer answer;

	memset(thread, 0, sizeof *thread);
	result = db_row(visit->db, visit->pool, &thread->row, &request_sql, visit->id);
	if (result == DB_OK)
		result = scope_unit(visit, row_id(&thread->row, "unit_id"), &object);
	if (result == DB_OK)
		result = scope_city(visit, &city);
	if (result != DB_OK)
		return result == DB_NO_ROW ? ANSWER_NOT_FOUND : visit_store_failed(visit, result);
	object.person_id = row_id(&thread->row, "person_id");
	answer = visit_allow(visit, ACTION_SUPPORT, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	thread->own = object.person_id == visit->viewer->person_id;
	thread->office = !thread->own;
	thread->city = access_may(visit->viewer, ACTION_CITY, &city);
	read_holder(visit, thread);
	if (may_answer(thread) || thread->own)
		make_form(visit, thread);
	return ANSWER_PAGE;
}

static enum answer
show(struct visit *visit, struct thread *thread, enum answer answer)
{
	static const char *const names[] = {"id", "subject", "kind", "state", "page", "sent", "due", "late", "unit", "office", "person", "entry",
	    "taken", "taken_at"};
	xmlNodePtr node = visit_element(visit, "support"), request = node_add(node, "one");
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &messages_sql, visit->id);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(node, "view", "thread");
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (!row_null(&thread->row, names[i]) && row_text(&thread->row, names[i])[0] != '\0')
			node_set(request, names[i], row_text(&thread->row, names[i]));
	node_set_flag(node, "own", thread->own);
	for (size_t i = 0; i < rows.count; i++) {
		xmlNodePtr message = node_add(node, "message");

		node_set(message, "person", row_text(&rows.row[i], "person"));
		node_set(message, "at", row_text(&rows.row[i], "at"));
		node_set_flag(message, "office", !row_null(&rows.row[i], "office"));
		node_text(message, row_text(&rows.row[i], "text"));
	}
	if (thread->hold != NULL)
		node_set(visit_show_side_form(visit, thread->hold, node, 't'), "id", "hold");
	if (thread->form != NULL)
		visit_show_form(visit, thread->form, node);
	if (thread->own && is_state(thread, "answered")) {
		struct form *close = visit_form(visit, "support", pool_printf(visit->pool, "/ho-tro/%" PRIu64, visit->id));

		form_version(close, row_id(&thread->row, "version"));
		form_button(close, "support.close", "secondary");
		node_set(visit_show_side_form(visit, close, node, 'c'), "id", "close");
	}
	if (thread->office && row_null(&thread->row, "entry") && !is_state(thread, "open") && access_at_all(visit->viewer, ACTION_INFORM)) {
		struct form *entry = visit_form(visit, "support", pool_printf(visit->pool, "/ho-tro/%" PRIu64, visit->id));

		form_button(entry, "support.entry", "secondary");
		node_set(visit_show_side_form(visit, entry, node, 'e'), "id", "entry");
	}
	return answer;
}

enum answer
support_show(struct visit *visit)
{
	struct thread thread;
	const enum answer answer = load(visit, &thread);

	return answer == ANSWER_PAGE ? show(visit, &thread, ANSWER_PAGE) : answer;
}

static enum db_result
note(struct visit *visit, const struct thread *thread, const char *action, const char *state)
{
	return audit_write(visit, &(struct audit){.action = action, .object = "support", .object_id = visit->id,
	    .unit_id = row_id(&thread->row, "unit_id"), .old = audit_json(visit->pool, "state", row_text(&thread->row, "state"), NULL),
	    .new = audit_json(visit->pool, "state", state, NULL)});
}

/* Where a message leads: the office's answers, or hands up; the sender's opens again what was answered or closed. */
static const char *
next_state(const struct thread *thread)
{
	if (strcmp(thread->pressed, "support.hand-up") == 0)
		return "handed_up";
	if (thread->office)
		return "answered";
	return is_state(thread, "answered") || is_state(thread, "closed") ? "open" : row_text(&thread->row, "state");
}

static enum answer
write(struct visit *visit, void *arg)
{
	const struct thread *thread = arg;
	const char *state = next_state(thread);
	const int64_t answered = strcmp(state, "answered") == 0;
	enum db_result result = db_exec(visit->db, &state_sql, state, state, state, answered, state, answered, visit->viewer->person_id,
	    visit->id, form_sent_version(thread->form));

	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = db_exec(visit->db, &message_sql, visit->id, visit->viewer->account_id, visit->viewer->person_id,
		    (int64_t)thread->office, form_text(thread->form, "text"));
	if (result == DB_OK)
		result = note(visit, thread, strcmp(state, "handed_up") == 0 ? "hand_up" : "answer", state);
	return result == DB_OK ? visit_go(visit, "support.written", "/ho-tro/%" PRIu64, visit->id) : visit_store_failed(visit, result);
}

static enum answer
close_request(struct visit *visit, void *arg)
{
	const struct thread *thread = arg;
	enum db_result result = db_exec(visit->db, &state_sql, "closed", "closed", "closed", (int64_t)0, "closed", (int64_t)0,
	    (uint64_t)0, visit->id, row_id(&thread->row, "version"));

	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = note(visit, thread, "close", "closed");
	return result == DB_OK ? visit_go(visit, "support.closed", "/ho-tro") : visit_store_failed(visit, result);
}

/* Takes the request, also from whoever holds it, or gives it back. */
static enum answer
hold(struct visit *visit, void *arg)
{
	const struct thread *thread = arg;
	const uint64_t holder = thread->mine ? 0 : visit->viewer->person_id;
	enum db_result result = db_exec(visit->db, &hold_sql, holder, holder, visit->id, form_sent_version(thread->hold));

	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = thread->mine ? "release" : "take", .object = "support", .object_id = visit->id,
		    .unit_id = row_id(&thread->row, "unit_id"),
		    .old = thread->others ? audit_json(visit->pool, "person", row_text(&thread->row, "taken"), NULL) : NULL});
	return result == DB_OK ? visit_go(visit, thread->mine ? "support.released" : "support.taken", "/ho-tro/%" PRIu64, visit->id) :
	    visit_store_failed(visit, result);
}

/* The question and the last answer become a draft of the guide, kept by the office. */
static enum answer
make_entry(struct visit *visit, void *arg)
{
	const struct thread *thread = arg;
	const struct grant *grant = NULL;
	enum db_result result;
	uint64_t id;

	for (size_t i = 0; i < visit->viewer->grant_count && grant == NULL; i++)
		if (visit->viewer->grants[i].role == ROLE_CITY_ADMIN || visit->viewer->grants[i].role == ROLE_BLOC_ADMIN)
			grant = &visit->viewer->grants[i];
	if (grant == NULL)
		return ANSWER_NOT_FOUND;
	result = db_exec(visit->db, &entry_sql, grant->role == ROLE_CITY_ADMIN ? (uint64_t)0 : grant->unit_id,
	    grant->bloc == BLOC_NONE ? NULL : bloc_name(grant->bloc), visit->viewer->account_id, visit->viewer->person_id, visit->id);
	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	if (result != DB_OK)
		return result == DB_DUPLICATE ? ANSWER_CONFLICT : visit_store_failed(visit, result);
	id = db_insert_id(visit->db);
	result = audit_write(visit, &(struct audit){.action = "add", .object = "guide_entry", .object_id = id,
	    .unit_id = row_id(&thread->row, "unit_id")});
	return result == DB_OK ? visit_go(visit, "added", "/quan-tri/hoi-dap/%" PRIu64, id) : visit_store_failed(visit, result);
}

static enum answer
again(struct visit *visit, struct thread *thread, enum answer answer)
{
	enum db_result result;

	if (answer != ANSWER_CONFLICT)
		return answer;
	result = db_row(visit->db, visit->pool, &thread->row, &request_sql, visit->id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	read_holder(visit, thread);
	if (thread->form != NULL)
		form_version(thread->form, row_id(&thread->row, "version"));
	visit_notice(visit, "warning", "support.changed");
	return show(visit, thread, ANSWER_CONFLICT);
}

static bool
is_hold(const char *pressed)
{
	return strcmp(pressed, "support.take") == 0 || strcmp(pressed, "support.take-over") == 0 || strcmp(pressed, "support.release") == 0;
}

enum answer
support_take(struct visit *visit)
{
	struct thread thread;
	enum answer answer = load(visit, &thread);
	const char *pressed = request_body(visit->request, "action");

	if (answer != ANSWER_PAGE)
		return answer;
	thread.pressed = pressed == NULL ? "" : pressed;
	if (thread.own && strcmp(thread.pressed, "support.close") == 0 && is_state(&thread, "answered"))
		return again(visit, &thread, command_run(visit, close_request, &thread));
	if (thread.office && strcmp(thread.pressed, "support.entry") == 0 && access_at_all(visit->viewer, ACTION_INFORM))
		return again(visit, &thread, command_run(visit, make_entry, &thread));
	if (thread.hold != NULL && is_hold(thread.pressed) && form_is_sent(thread.hold, thread.pressed)) {
		(void)form_read(thread.hold, visit->request);
		return again(visit, &thread, command_run(visit, hold, &thread));
	}
	if (thread.form == NULL || is_hold(thread.pressed)) {
		if (thread.others && !is_hold(thread.pressed))
			make_form(visit, &thread);	/* to show what was typed while a colleague took the request */
		if (thread.form != NULL)
			(void)form_read(thread.form, visit->request);
		return again(visit, &thread, ANSWER_CONFLICT);
	}
	if (!form_read(thread.form, visit->request))
		return show(visit, &thread, ANSWER_INVALID);
	return again(visit, &thread, command_run(visit, write, &thread));
}
