#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "page/month/absence.h"
#include "page/pages.h"
#include "rating/calendar.h"
#include "record/evaluation.h"

static const struct sql absence_insert = {
	"INSERT INTO absence (person_id, first_day, last_day, cause, note, document_number, document_date, document_issuer, "
	"recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
	"usssssssu"};
static const struct sql paper_insert = {
	"INSERT INTO not_rated (evaluation_id, document_number, document_date, document_issuer) VALUES (?, ?, ?, ?) "
	"ON DUPLICATE KEY UPDATE document_number = VALUES(document_number), document_date = VALUES(document_date), "
	"document_issuer = VALUES(document_issuer)",
	"usss"};
static const struct sql paper_delete = {"DELETE FROM not_rated WHERE evaluation_id = ?", "u"};
static const struct sql absence_read = {"SELECT person_id, first_day, last_day, cause, note, document_number, document_date, document_issuer FROM absence WHERE id = ?", "u"};
static const struct sql absence_delete = {"DELETE FROM absence WHERE id = ?", "u"};
static const struct sql discipline_insert = {
	"INSERT INTO discipline (person_id, effective, form, forced_level, decision_number, decision_date, decision_issuer, "
	"recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
	"ussssssu"};
static const struct sql discipline_withdraw = {
	"UPDATE discipline SET withdrawn_at = NOW(6), withdrawn_reason = ? WHERE id = ? AND withdrawn_at IS NULL", "su"};
static const struct sql mark_sql = {
	"UPDATE evaluation SET state = ?, not_rated_reason = ?, version = version + 1 WHERE id = ?", "ssu"};
/* Who counts has changed: two commands of an agency and month do not pass each other (design.md section 3). */
static const struct sql month_touch = {"UPDATE unit_month SET version = version + 1 WHERE unit_id = ? AND month = ?", "us"};

struct take {
	struct absence_page	*page;
	struct form		*form;
	enum absence_act	 act;
};

static const struct row *
find_row(const struct rows *rows, const char *id)
{
	for (size_t i = 0; i < rows->count; i++)
		if (strcmp(row_text(&rows->row[i], "id"), id) == 0)
			return &rows->row[i];
	return NULL;
}

/* The person of the chosen evaluation; the options hold nobody else. */
static const struct row *
chosen(const struct take *take, const char *field)
{
	return find_row(&take->page->people, form_text(take->form, field));
}

static enum db_result
write_audit(struct visit *visit, const struct take *take, struct audit audit)
{
	audit.unit_id = take->page->unit_id;
	audit.month = visit->month;
	return audit_write(visit, &audit);
}

static enum db_result
record(struct visit *visit, const struct take *take)
{
	const struct form *form = take->form;
	const uint64_t person = row_id(chosen(take, "person"), "person_id");
	const char *first = form_text(form, "first"), *last = form_text(form, "last"), *cause = form_text(form, "cause");
	const enum db_result result = db_exec(visit->db, &absence_insert, person, first, last, cause, form_text(form, "note"),
	    form_text(form, "paper_number"), form_nullable(form, "paper_date"), form_text(form, "paper_issuer"), visit->viewer->person_id);

	if (result != DB_OK)
		return result;
	return write_audit(visit, take, (struct audit){.action = "record", .object = "absence", .object_id = db_insert_id(visit->db),
	    .new = audit_json(visit->pool, "person", row_text(chosen(take, "person"), "person_id"), "first", first, "last", last,
	        "cause", cause, "note", form_text(form, "note"), "number", form_text(form, "paper_number"), "date",
	        form_text(form, "paper_date"), "issuer", form_text(form, "paper_issuer"), NULL)});
}

static enum db_result
discipline(struct visit *visit, const struct take *take)
{
	const struct form *form = take->form;
	const struct row *row = chosen(take, "disciplined");
	const enum db_result result = db_exec(visit->db, &discipline_insert, row_id(row, "person_id"), form_text(form, "effective"),
	    form_text(form, "form"), form_nullable(form, "best"), form_text(form, "number"), form_text(form, "date"),
	    form_text(form, "issuer"), visit->viewer->person_id);

	if (result != DB_OK)
		return result;
	return write_audit(visit, take, (struct audit){.action = "record", .object = "discipline",
	    .object_id = db_insert_id(visit->db), .new = audit_json(visit->pool, "person", row_text(row, "person_id"), "effective",
	        form_text(form, "effective"), "form", form_text(form, "form"), "best", form_nullable(form, "best"), "number",
	        form_text(form, "number"), "date", form_text(form, "date"), "issuer", form_text(form, "issuer"), NULL)});
}

static enum db_result
undo_absence(struct visit *visit, const struct take *take, uint64_t id)
{
	struct row old;
	enum db_result result = db_row(visit->db, visit->pool, &old, &absence_read, id);

	if (result == DB_OK)
		result = db_exec(visit->db, &absence_delete, id);
	if (result != DB_OK)
		return result;
	return write_audit(visit, take, (struct audit){.action = "remove", .object = "absence", .object_id = id,
	    .old = audit_json(visit->pool, "person", row_text(&old, "person_id"), "first", row_text(&old, "first_day"), "last",
	        row_text(&old, "last_day"), "cause", row_text(&old, "cause"), "note", row_text(&old, "note"), "number",
	        row_text(&old, "document_number"), "date", row_text(&old, "document_date"), "issuer", row_text(&old, "document_issuer"), NULL),
	    .reason = form_text(take->form, "reason")});
}

static enum db_result
undo_discipline(struct visit *visit, const struct take *take, uint64_t id)
{
	const char *reason = form_text(take->form, "reason");
	const enum db_result result = db_exec(visit->db, &discipline_withdraw, reason, id);

	if (result != DB_OK)
		return result;
	return write_audit(visit, take, (struct audit){.action = "withdraw", .object = "discipline", .object_id = id, .reason = reason});
}

/* Marks somebody as not rated, or takes the mark away; both are part of the month's chain. */
static enum answer
mark(struct visit *visit, const struct take *take, uint64_t id, enum act act, const char *reason)
{
	struct evaluation *evaluation;
	enum transition_verdict verdict;
	enum db_result result = evaluation_lock(visit, id, &evaluation);
	const char *to;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	verdict = evaluation_check(evaluation, act, true);
	if (verdict != TRANSITION_ALLOWED && verdict != TRANSITION_LATE)
		return ANSWER_CONFLICT;
	to = state_name(evaluation_target(evaluation, act));
	result = db_exec(visit->db, &month_touch, take->page->unit_id, visit->month);
	if (result == DB_OK)
		result = db_exec(visit->db, &mark_sql, to, act == ACT_MARK_NOT_RATED ? reason : "", id);
	if (result == DB_OK && act != ACT_MARK_NOT_RATED)
		result = db_exec(visit->db, &paper_delete, id);
	else if (result == DB_OK && !form_empty(take->form, "mark_number"))
		result = db_exec(visit->db, &paper_insert, id, form_text(take->form, "mark_number"), form_text(take->form, "mark_date"),
		    form_text(take->form, "mark_issuer"));
	if (result == DB_OK)
		result = write_audit(visit, take, (struct audit){.action = act_name(act), .object = "evaluation", .object_id = id,
		    .old = audit_json(visit->pool, "state", state_name(evaluation->state), NULL),
		    .new = act != ACT_MARK_NOT_RATED || form_empty(take->form, "mark_number") ? audit_json(visit->pool, "state", to, NULL) :
		        audit_json(visit->pool, "state", to, "number", form_text(take->form, "mark_number"), "date",
		            form_text(take->form, "mark_date"), "issuer", form_text(take->form, "mark_issuer"), NULL), .reason = reason, .chained = true});
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

/* "absence-7", "discipline-7", "rate-7": one of the options, so the number is right. */
static enum answer
undo(struct visit *visit, const struct take *take)
{
	const char *what = form_text(take->form, "what");
	const uint64_t id = strtoull(strchr(what, '-') + 1, NULL, 10);
	enum db_result result;

	if (what[0] == 'r')
		return mark(visit, take, id, ACT_RATE_AGAIN, form_text(take->form, "reason"));
	result = what[0] == 'a' ? undo_absence(visit, take, id) : undo_discipline(visit, take, id);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
run(struct visit *visit, void *arg)
{
	static const char *const notices[] = {
		[ABSENCE_RECORD] = "absence.recorded",
		[ABSENCE_DISCIPLINE] = "absence.recorded",
		[ABSENCE_MARK] = "absence.marked",
		[ABSENCE_UNDO] = "absence.undone",
	};
	const struct take *take = arg;
	enum answer answer = ANSWER_PAGE;

	if (take->act == ABSENCE_UNDO) {
		answer = undo(visit, take);
	} else if (take->act == ABSENCE_MARK) {
		answer = mark(visit, take, row_id(chosen(take, "marked"), "id"), ACT_MARK_NOT_RATED, form_text(take->form, "why"));
	} else {
		const enum db_result result = take->act == ABSENCE_RECORD ? record(visit, take) : discipline(visit, take);

		answer = result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
	}
	return answer == ANSWER_PAGE ? visit_go(visit, notices[take->act], "%s", absence_path(visit, take->page)) : answer;
}

/* A paper has a number, a day and somebody who issued it, or there is none. */
static void
check_paper(struct visit *visit, struct form *form, const char *number, const char *date, const char *issuer)
{
	const char *const names[] = {number, date, issuer};
	size_t given = 0;

	for (size_t i = 0; i < 3; i++)
		given += !form_empty(form, names[i]);
	for (size_t i = 0; i < 3 && given > 0; i++)
		if (form_empty(form, names[i]))
			form_error(form, names[i], "required", NULL);
	if (strcmp(form_text(form, date), visit->today) > 0)
		form_error(form, date, "in_future", NULL);
}

/* A spell away must touch the period; a discipline counts in the one in which it takes effect. */
static void
check(struct visit *visit, const struct take *take)
{
	struct form *form = take->form;
	const char *first = form_text(form, "first"), *last = form_text(form, "last"), *effective = form_text(form, "effective");
	char begins[DAY_TEXT] = "", ends[DAY_TEXT] = "";
	struct period period;

	if (period_parse(visit->month, &period)) {
		day_format(period_first(period), begins);
		day_format(period_last(period), ends);
	}
	if (take->act == ABSENCE_RECORD && first[0] != '\0' && last[0] != '\0') {
		if (strcmp(last, first) < 0)
			form_error(form, "last", "wrong_order", NULL);
		else if (strcmp(first, ends) > 0)
			form_error(form, "first", "absence.not_this_month", NULL);
		else if (strcmp(last, begins) < 0)
			form_error(form, "last", "absence.not_this_month", NULL);
	}
	if (take->act == ABSENCE_RECORD)
		check_paper(visit, form, "paper_number", "paper_date", "paper_issuer");
	if (take->act == ABSENCE_MARK)
		check_paper(visit, form, "mark_number", "mark_date", "mark_issuer");
	if (take->act != ABSENCE_DISCIPLINE)
		return;
	if (effective[0] != '\0' && (strcmp(effective, begins) < 0 || strcmp(effective, ends) > 0))
		form_error(form, "effective", "out_of_month", NULL);
	if (!form_empty(form, "date") && strcmp(form_text(form, "date"), visit->today) > 0)
		form_error(form, "date", "in_future", NULL);
}

enum answer
absence_take(struct visit *visit)
{
	struct absence_page page;
	struct take take = {.page = &page};
	const char *action = request_body(visit->request, "action");
	enum answer answer = absence_load(visit, &page);

	if (answer != ANSWER_PAGE || page.people.count == 0)
		return answer == ANSWER_PAGE ? ANSWER_NOT_FOUND : answer;
	for (int act = 0; act < ABSENCE_ACTS; act++)
		if (action != NULL && strcmp(action, absence_buttons[act]) == 0)
			take.act = (enum absence_act)act;
	take.form = page.forms[take.act];
	form_read(take.form, visit->request);
	check(visit, &take);
	if (!form_valid(take.form))
		return absence_view(visit, &page, ANSWER_INVALID);
	answer = command_run(visit, run, &take);
	if (answer != ANSWER_CONFLICT)
		return answer;
	visit_notice(visit, "error", "changed_meanwhile");
	return absence_view(visit, &page, ANSWER_CONFLICT);
}
