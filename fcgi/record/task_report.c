#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "record/period.h"
#include "record/task_report.h"

#define ROWS \
	"SELECT t.id, t.content, t.due, t.percent, t.result, t.version, IF(t.confirmed_at IS NULL, NULL, 'yes') AS confirmed " \
	"FROM task t WHERE t.person_id = ? AND t.due BETWEEN ? AND ? AND t.removed_at IS NULL AND NOT EXISTS (SELECT 1 " \
	"FROM evaluation e WHERE e.person_id = t.person_id AND e.month IN (t.month, " QUARTER_OF("t.due") ") AND NOT e.replaced AND e.state = 'published') " \
	"ORDER BY t.due, t.id LIMIT 100"

static const struct sql rows_sql = {ROWS, "uss"};
static const struct sql lock_sql = {ROWS " FOR UPDATE", "uss"};

/* Finished on time: today, or on the day it was due where that has passed. */
static const struct sql save_sql = {
	"UPDATE task SET percent = ?, finished_on = IF(?, LEAST(due, CURDATE()), IF(? = 100, finished_on, NULL)), result = ?, "
	"version = version + 1 WHERE id = ? AND person_id = ?",
	"IiIsuu"};

static const struct field done_field = {.name = "done", .type = FIELD_MANY, .label = "task.done-on-time"};
static const struct field percent_field = {.name = "percent", .type = FIELD_NUMBER, .max = 100, .label = "task.percent"};
static const struct field result_field = {.name = "outcome", .type = FIELD_TEXT, .max_length = 2000, .label = "task.result"};

static const char *
field_of(struct visit *visit, const struct field *field, const struct row *row)
{
	return pool_printf(visit->pool, "%s-%s", field->name, row_text(row, "id"));
}

static bool
is_whole(const struct row *row)
{
	return row_int(row, "percent") == 100;
}

/* Of all rows, so that any change of one of them is seen. */
static uint64_t
version_of(const struct rows *rows)
{
	uint64_t version = 0;

	for (size_t i = 0; i < rows->count; i++)
		version += row_id(&rows->row[i], "version");
	return version;
}

static void
describe_row(struct visit *visit, struct form *form, const struct row *row)
{
	const char *percent = field_of(visit, &percent_field, row), *result = field_of(visit, &result_field, row);

	/* Also of a finished one, where no tick is shown: the form sent again names it. */
	form_option(form, "done", row_text(row, "id"), row_text(row, "content"));
	form_add(form, &percent_field, row_text(row, "id"));
	form_label(form, percent, row_text(row, "content"));
	form_set(form, percent, row_null(row, "percent") ? NULL : row_text(row, "percent"));
	form_add(form, &result_field, row_text(row, "id"));
	form_label(form, result, row_text(row, "content"));
	form_set(form, result, row_text(row, "result"));
}

/* A confirmed task is closed to the form; what was typed before the confirmation came is shown once more. */
static bool
is_open(struct visit *visit, const struct row *row)
{
	return row_null(row, "confirmed") || request_body(visit->request, field_of(visit, &result_field, row)) != NULL;
}

enum db_result
task_report_load(struct visit *visit, struct task_report *report, uint64_t person_id, const char *from, const char *to,
    const char *action)
{
	const enum db_result result = db_rows(visit->db, visit->pool, &report->rows, &rows_sql, person_id, from, to);

	report->person_id = person_id;
	report->from = from;
	report->to = to;
	report->form = visit_form(visit, "task-report", action);
	if (result != DB_OK)
		return result;
	form_add(report->form, &done_field, NULL);
	for (size_t i = 0; i < report->rows.count; i++)
		if (is_open(visit, &report->rows.row[i]))
			describe_row(visit, report->form, &report->rows.row[i]);
	form_version(report->form, version_of(&report->rows));
	form_button(report->form, "save_results", "primary");
	return DB_OK;
}

static bool
is_ticked(const struct task_report *report, const struct row *row)
{
	return !is_whole(row) && form_has(report->form, "done", row_text(row, "id"));
}

void
task_report_check(struct visit *visit, const struct task_report *report)
{
	for (size_t i = 0; i < report->rows.count; i++) {
		const struct row *row = &report->rows.row[i];
		const char *percent = field_of(visit, &percent_field, row);

		if (!form_knows(report->form, percent) || !is_ticked(report, row))
			continue;
		/* What stood there before the tick says nothing against it. */
		if (form_number(report->form, percent, 100) < 100 &&
		    strcmp(form_text(report->form, percent), row_text(row, "percent")) != 0)
			form_error(report->form, percent, "task.finished_not_whole", NULL);
	}
}

static enum answer
conflict(struct visit *visit, const struct task_report *report, const struct rows *stored)
{
	for (size_t i = 0; i < stored->count; i++) {
		const struct row *row = &stored->row[i];
		const char *percent = field_of(visit, &percent_field, row), *result = field_of(visit, &result_field, row);

		if (!form_knows(report->form, result))
			continue;
		form_theirs(report->form, percent, row_text(row, "percent"));
		form_theirs(report->form, result, row_text(row, "result"));
	}
	form_version(report->form, version_of(stored));
	return ANSWER_CONFLICT;
}

static bool
is_changed(struct visit *visit, const struct task_report *report, const struct row *row)
{
	const char *percent = field_of(visit, &percent_field, row), *result = field_of(visit, &result_field, row);

	/* A row that the page did not show says nothing. */
	return form_knows(report->form, result) && request_body(visit->request, result) != NULL &&
	    (is_ticked(report, row) || strcmp(form_text(report->form, percent), row_text(row, "percent")) != 0 ||
	        strcmp(form_text(report->form, result), row_text(row, "result")) != 0);
}

static enum db_result
save_row(struct visit *visit, const struct task_report *report, const struct row *row, uint64_t unit_id)
{
	const char *percent = field_of(visit, &percent_field, row);
	const bool ticked = is_ticked(report, row);
	const int64_t value = ticked ? 100 : form_number(report->form, percent, 0);
	const int64_t *stored = ticked || !form_empty(report->form, percent) ? &value : NULL;
	enum db_result result = db_exec(visit->db, &save_sql, stored, (int64_t)ticked, stored,
	    form_text(report->form, field_of(visit, &result_field, row)), row_id(row, "id"), report->person_id);

	if (result != DB_OK)
		return result;
	return audit_write(visit, &(struct audit){.action = "report", .object = "task", .object_id = row_id(row, "id"),
	                              .unit_id = unit_id,
	                              .old = audit_json(visit->pool, "content", row_text(row, "content"), "percent",
	                                  row_text(row, "percent"), "result", row_text(row, "result"), NULL)});
}

enum answer
task_report_save(struct visit *visit, const struct task_report *report, uint64_t unit_id)
{
	struct rows stored;
	enum db_result result = db_rows(visit->db, visit->pool, &stored, &lock_sql, report->person_id, report->from, report->to);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (version_of(&stored) != form_sent_version(report->form))
		return conflict(visit, report, &stored);
	for (size_t i = 0; result == DB_OK && i < stored.count; i++) {
		const struct row *row = &stored.row[i];

		if (!is_changed(visit, report, row))
			continue;
		if (!row_null(row, "confirmed")) {
			form_error(report->form, field_of(visit, &result_field, row), "task.confirmed_meanwhile", NULL);
			return ANSWER_INVALID;
		}
		result = save_row(visit, report, row, unit_id);
	}
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

void
task_report_show(struct visit *visit, const struct task_report *report, xmlNodePtr parent)
{
	for (size_t i = 0; i < report->rows.count; i++)
		if (is_open(visit, &report->rows.row[i])) {
			visit_show_side_form(visit, report->form, parent, 'r');
			return;
		}
}
