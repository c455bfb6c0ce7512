#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "rating/calendar.h"
#include "record/paper.h"
#include "record/task.h"
#include "record/task_report.h"
#include "web/text.h"

enum {
	ENTRIES_MAX = 100
};

static const struct sql schedule_sql = {
	"SELECT p.id AS person_id, CONCAT(p.family_name, ' ', p.given_name) AS name, s.id, s.result, COALESCE(s.version, 0) AS version, "
	"EXISTS (SELECT 1 FROM schedule b JOIN schedule_entry n ON n.schedule_id = b.id AND n.removed_at IS NULL "
	"WHERE b.person_id = p.id AND b.week = ?) AS before_has "
	"FROM person p LEFT JOIN schedule s ON s.person_id = p.id AND s.week = ? WHERE p.id = ?",
	"ssu"};

static const struct sql entries_sql = {
	"SELECT n.id, n.day, n.session, n.content, n.place, n.result, n.done, n.version, n.task_id AS task, t.content AS task_content "
	"FROM schedule_entry n LEFT JOIN task t ON t.id = n.task_id WHERE n.schedule_id = ? AND n.removed_at IS NULL "
	"ORDER BY n.day, n.session, n.id LIMIT 100",
	"u"};

/* Tasks that an entry of the week can be about: due in it, or unfinished and due within a month after it. */
static const struct sql tasks_sql = {
	"SELECT id, content FROM task WHERE person_id = ? AND removed_at IS NULL AND (due BETWEEN ? AND ? + INTERVAL 6 DAY "
	"OR (due > ? AND due < ? + INTERVAL 37 DAY AND COALESCE(percent, 0) < 100)) ORDER BY due, id LIMIT 60",
	"ussss"};

/* The entries of the week before on the same weekdays, without their results; not what is there already. */
static const struct sql copy_sql = {
	"INSERT INTO schedule_entry (schedule_id, day, session, content, place, task_id) SELECT ?, n.day + INTERVAL 7 DAY, n.session, "
	"n.content, n.place, n.task_id FROM schedule b JOIN schedule_entry n ON n.schedule_id = b.id AND n.removed_at IS NULL "
	"WHERE b.person_id = ? AND b.week = ? AND NOT EXISTS (SELECT 1 FROM schedule_entry e WHERE e.schedule_id = ? "
	"AND e.day = n.day + INTERVAL 7 DAY AND e.session = n.session AND e.content = n.content AND e.removed_at IS NULL) "
	"ORDER BY n.day, n.session, n.id",
	"uusu"};

static const struct sql schedule_ensure = {
	"INSERT INTO schedule (person_id, week) VALUES (?, ?) ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id)", "us"};
static const struct sql schedule_lock = {"SELECT version, result FROM schedule WHERE id = ? FOR UPDATE", "u"};
static const struct sql schedule_write = {"UPDATE schedule SET result = ?, version = version + 1 WHERE id = ?", "su"};
static const struct sql entry_add = {
	"INSERT INTO schedule_entry (schedule_id, day, session, content, place, task_id) SELECT ?, ?, ?, ?, ?, "
	"(SELECT t.id FROM task t WHERE t.id = ? AND t.person_id = ? AND t.removed_at IS NULL)",
	"ussssuu"};
static const struct sql entry_write = {
	"UPDATE schedule_entry SET result = ?, done = ?, removed_at = IF(?, NOW(6), removed_at), version = version + 1 "
	"WHERE id = ? AND schedule_id = ?",
	"sIiuu"};

static const struct field add_fields[] = {
	{.name = "day", .type = FIELD_SELECT, .required = true, .label = "schedule.day"},
	{.name = "session", .type = FIELD_CHOICE, .required = true, .label = "schedule.session"},
	{.name = "content", .type = FIELD_TEXT, .max_length = 1000, .label = "task.content", .hint = "schedule.content.hint"},
	{.name = "place", .type = FIELD_TEXT, .max_length = 200, .label = "schedule.place"},
	{.name = "task", .type = FIELD_SELECT, .label = "schedule.task"},
};

static const struct field entry_fields[] = {
	{.name = "done", .type = FIELD_SELECT, .label = "schedule.done"},
	{.name = "result", .type = FIELD_TEXT, .max_length = 1000, .label = "schedule.result"},
	{.name = "remove", .type = FIELD_CHECK, .label = "schedule.remove"},
};

static const struct field week_field = {
	.name = "week-result", .type = FIELD_TEXTAREA, .max_length = 2000, .label = "schedule.week-result"};

struct schedule {
	struct week	 week;
	char		 monday[DAY_TEXT];
	struct row	 row;
	struct rows	 entries, tasks;
	struct object	 object;
	bool		 own;
	bool		 can_copy;	/* nothing is in the week yet, and the one before has something */
	struct form	*add, *results;
	struct task_report report;
};

static const char *
week_path(struct visit *visit)
{
	return pool_printf(visit->pool, "/lich-tuan/%s", visit->week);
}

static const char *
entry_field(struct visit *visit, const char *name, const struct row *row)
{
	return pool_printf(visit->pool, "%s-%s", name, row_text(row, "id"));
}

static enum db_result
read_week(struct visit *visit, struct schedule *schedule, uint64_t person_id)
{
	const char *monday = schedule->monday;
	char before[WEEK_TEXT];
	enum db_result result = db_row(visit->db, visit->pool, &schedule->row, &schedule_sql,
	    week_format(week_previous(schedule->week), before), visit->week, person_id);

	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &schedule->entries, &entries_sql, row_id(&schedule->row, "id"));
	if (result == DB_OK && schedule->own)
		result = db_rows(visit->db, visit->pool, &schedule->tasks, &tasks_sql, person_id, monday, monday, monday, monday);
	schedule->can_copy =
	    schedule->own && schedule->entries.count == 0 && row_int(&schedule->row, "before_has") != 0;
	return result;
}

static enum answer
schedule_load(struct visit *visit, struct schedule *schedule)
{
	const char *asked = request_query(visit->request, "nguoi");
	uint64_t person_id = visit->viewer->person_id;
	enum db_result result;
	enum answer answer;

	memset(schedule, 0, sizeof *schedule);
	if ((asked != NULL && !text_id(asked, &person_id)) || !week_parse(visit->week, &schedule->week))
		return ANSWER_NOT_FOUND;
	day_format(week_monday(schedule->week), schedule->monday);
	memcpy(visit->month, schedule->monday, MONTH_TEXT - 1);
	result = task_owner(visit, person_id, visit->month, &schedule->object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_PLAN_VIEW, &schedule->object);
	if (answer != ANSWER_PAGE)
		return answer;
	schedule->own = access_may(visit->viewer, ACTION_PLAN_EDIT, &schedule->object);
	if (!schedule->own)
		visit_log_view(visit, "schedule", person_id);
	result = read_week(visit, schedule, person_id);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static void
describe_add(struct visit *visit, struct schedule *schedule)
{
	struct form *form = visit_form(visit, "schedule-add", week_path(visit));
	char day[DAY_TEXT];
	int32_t today;

	schedule->add = form;
	form_add_all(form, add_fields, sizeof add_fields / sizeof add_fields[0]);
	for (int32_t i = 0; i < 7; i++) {
		day_format(week_monday(schedule->week) + i, day);
		form_option(form, "day", day, NULL);
	}
	form_option(form, "session", "morning", NULL);
	form_option(form, "session", "afternoon", NULL);
	form_option(form, "session", "day", NULL);
	form_option(form, "task", "", NULL);
	for (size_t i = 0; i < schedule->tasks.count; i++)
		form_option(form, "task", row_text(&schedule->tasks.row[i], "id"), row_text(&schedule->tasks.row[i], "content"));
	if (day_parse(visit->today, &today) && week_compare(day_week(today), schedule->week) == 0)
		form_set(form, "day", visit->today);
	form_set(form, "session", "morning");
	form_button(form, "add", "primary");
}

static void
describe_results(struct visit *visit, struct schedule *schedule)
{
	struct form *form = visit_form(visit, "schedule", week_path(visit));

	schedule->results = form;
	for (size_t i = 0; i < schedule->entries.count; i++) {
		const struct row *row = &schedule->entries.row[i];

		for (size_t k = 0; k < sizeof entry_fields / sizeof entry_fields[0]; k++) {
			form_add(form, &entry_fields[k], row_text(row, "id"));
			form_label(form, entry_field(visit, entry_fields[k].name, row), row_text(row, "content"));
		}
		form_option(form, entry_field(visit, "done", row), "", NULL);
		form_option(form, entry_field(visit, "done", row), "1", NULL);
		form_option(form, entry_field(visit, "done", row), "0", NULL);
		form_set(form, entry_field(visit, "done", row), row_null(row, "done") ? "" : row_text(row, "done"));
		form_set(form, entry_field(visit, "result", row), row_text(row, "result"));
	}
	form_add(form, &week_field, NULL);
	form_set(form, "week-result", row_text(&schedule->row, "result"));
	form_version(form, row_id(&schedule->row, "version"));
	form_button(form, "save", "primary");
	form_button(form, "save_all_done", "secondary");
}

/* Results of what is due in the week, and of what was due in the month before it. */
static enum db_result
describe_report(struct visit *visit, struct schedule *schedule)
{
	char from[DAY_TEXT], to[DAY_TEXT];

	day_format(week_monday(schedule->week) - 31, from);
	day_format(week_monday(schedule->week) + 6, to);
	return task_report_load(visit, &schedule->report, schedule->object.person_id, pool_strdup(visit->pool, from),
	    pool_strdup(visit->pool, to), week_path(visit));
}

static void
append_days(xmlNodePtr parent, const struct schedule *schedule)
{
	char day[DAY_TEXT];

	for (int32_t i = 0; i < 7; i++) {
		xmlNodePtr node = node_add(parent, "day");

		day_format(week_monday(schedule->week) + i, day);
		node_set(node, "date", day);
		for (size_t k = 0; k < schedule->entries.count; k++) {
			const struct row *row = &schedule->entries.row[k];
			xmlNodePtr entry;

			if (strcmp(row_text(row, "day"), day) != 0)
				continue;
			entry = node_add(node, "entry");
			for (size_t c = 0; c < row->count; c++)
				node_set(entry, row->name[c], row->value[c]);
		}
	}
}

static enum answer
show_paper(struct visit *visit, xmlNodePtr node, const struct schedule *schedule)
{
	const struct object *object = &schedule->object;
	xmlNodePtr signatures;
	enum db_result result;

	node_set(visit->page, "back", schedule->own ? week_path(visit) :
	    pool_printf(visit->pool, "/lich-tuan/%s?nguoi=%" PRIu64, visit->week, object->person_id));
	result = paper_letterhead(visit, node, object->unit_id, schedule->monday, NULL);
	signatures = node_add(node, "signatures");
	if (result == DB_OK)
		result = paper_sign(visit, signatures, "planner", object->person_id);
	if (result == DB_OK)
		result = paper_sign(visit, signatures, "superior", object->superior_id);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

/* What was due before the week and is finished needs no word here. */
static bool
is_due(const struct schedule *schedule, const struct row *row)
{
	return row_null(row, "confirmed") &&
	    (row_int(row, "percent") < 100 || strcmp(row_text(row, "due"), schedule->monday) >= 0);
}

static void
append_due(struct visit *visit, xmlNodePtr parent, const struct schedule *schedule)
{
	static const char *const shown[] = {"id", "content", "due", "percent"};
	bool any = false;

	for (size_t i = 0; i < schedule->report.rows.count; i++) {
		const struct row *row = &schedule->report.rows.row[i];
		xmlNodePtr task;

		if (!is_due(schedule, row))
			continue;
		any = true;
		task = node_add(parent, "task");
		for (size_t k = 0; k < sizeof shown / sizeof shown[0]; k++)
			if (!row_null(row, shown[k]))
				node_set(task, shown[k], row_text(row, shown[k]));
	}
	if (any)
		task_report_show(visit, &schedule->report, parent);
}

static void
show_copy(struct visit *visit, xmlNodePtr parent)
{
	struct form *form = visit_form(visit, "schedule-copy", week_path(visit));

	form_button(form, "copy_week", "secondary");
	visit_show_side_form(visit, form, parent, 'c');
}

static enum answer
show(struct visit *visit, const struct schedule *schedule, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "schedule");
	char week[WEEK_TEXT], day[DAY_TEXT];

	node_set(node, "week", visit->week);
	node_set(node, "previous", week_format(week_previous(schedule->week), week));
	node_set(node, "next", week_format(week_next(schedule->week), week));
	node_set(node, "monday", schedule->monday);
	node_set(node, "sunday", day_format(week_monday(schedule->week) + 6, day));
	node_set(node, "person", row_text(&schedule->row, "person_id"));
	node_set(node, "name", row_text(&schedule->row, "name"));
	node_set(node, "result", row_text(&schedule->row, "result"));
	node_set_flag(node, "own", schedule->own);
	append_days(node, schedule);
	if (paper_asked(visit))
		return show_paper(visit, node, schedule);
	node_set(visit->page, "width", "full");
	if (schedule->own) {
		append_due(visit, node, schedule);
		if (schedule->can_copy)
			show_copy(visit, node);
		visit_show_form(visit, schedule->results, node);
		visit_show_side_form(visit, schedule->add, node, 'a');
	}
	return answer;
}

enum answer
schedule_show(struct visit *visit)
{
	struct schedule schedule;
	const enum answer answer = schedule_load(visit, &schedule);
	enum db_result result = DB_OK;

	if (answer != ANSWER_PAGE)
		return answer;
	if (schedule.own && !paper_asked(visit)) {
		describe_add(visit, &schedule);
		describe_results(visit, &schedule);
		result = describe_report(visit, &schedule);
	}
	return result != DB_OK ? visit_store_failed(visit, result) : show(visit, &schedule, answer);
}

static enum answer
finish(struct visit *visit, const struct schedule *schedule, enum db_result result, const char *action, const char *notice)
{
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = action, .object = "schedule",
		                                .object_id = schedule->object.person_id, .unit_id = schedule->object.unit_id,
		                                .new = audit_json(visit->pool, "week", visit->week, NULL)});
	return result == DB_OK ? visit_go(visit, notice, "/lich-tuan/%s", visit->week) : visit_store_failed(visit, result);
}

static enum answer
add(struct visit *visit, void *arg)
{
	struct schedule *schedule = arg;
	const struct form *form = schedule->add;
	const uint64_t person = schedule->object.person_id, task = strtoull(form_text(form, "task"), NULL, 10);
	const char *content = form_text(form, "content");
	enum db_result result = db_exec(visit->db, &schedule_ensure, person, visit->week);

	for (size_t i = 0; content[0] == '\0' && i < schedule->tasks.count; i++)
		if (row_id(&schedule->tasks.row[i], "id") == task)
			content = row_text(&schedule->tasks.row[i], "content");
	if (result == DB_OK)
		result = db_exec(visit->db, &entry_add, db_insert_id(visit->db), form_text(form, "day"), form_text(form, "session"),
		    content, form_text(form, "place"), task, person);
	return finish(visit, schedule, result, "add", "added");
}

/* On another version every entry's text is shown beside the typed one. */
static enum answer
conflict(struct visit *visit, struct schedule *schedule, const struct row *stored)
{
	struct rows entries;
	const enum db_result result =
	    db_rows(visit->db, visit->pool, &entries, &entries_sql, row_id(&schedule->row, "id"));

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	for (size_t i = 0; i < entries.count; i++)
		if (form_knows(schedule->results, entry_field(visit, "result", &entries.row[i])))
			form_theirs(schedule->results, entry_field(visit, "result", &entries.row[i]),
			    row_text(&entries.row[i], "result"));
	form_theirs(schedule->results, "week-result", row_text(stored, "result"));
	form_version(schedule->results, row_id(stored, "version"));
	return ANSWER_CONFLICT;
}

static enum db_result
write_entry(struct visit *visit, const struct schedule *schedule, const struct row *row, uint64_t schedule_id)
{
	const struct form *form = schedule->results;
	const char *said = form_text(form, entry_field(visit, "done", row));
	const char *done = said[0] == '\0' && strcmp(form_action(form), "save_all_done") == 0 ? "1" : said;
	const int64_t value = done[0] == '1';
	const bool removed = !form_empty(form, entry_field(visit, "remove", row));

	if (!removed && strcmp(done, row_text(row, "done")) == 0 &&
	    strcmp(form_text(form, entry_field(visit, "result", row)), row_text(row, "result")) == 0)
		return DB_OK;
	return db_exec(visit->db, &entry_write, form_text(form, entry_field(visit, "result", row)), done[0] == '\0' ? NULL : &value,
	    (int64_t)removed, row_id(row, "id"), schedule_id);
}

static enum answer
save(struct visit *visit, void *arg)
{
	struct schedule *schedule = arg;
	const bool fresh = row_null(&schedule->row, "id");
	struct row stored;
	uint64_t id;
	enum db_result result = db_exec(visit->db, &schedule_ensure, schedule->object.person_id, visit->week);

	id = db_insert_id(visit->db);
	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &stored, &schedule_lock, id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (row_id(&stored, "version") != (fresh ? 1 : form_sent_version(schedule->results)))
		return conflict(visit, schedule, &stored);
	result = db_exec(visit->db, &schedule_write, form_text(schedule->results, "week-result"), id);
	for (size_t i = 0; result == DB_OK && i < schedule->entries.count; i++)
		result = write_entry(visit, schedule, &schedule->entries.row[i], id);
	return finish(visit, schedule, result, "report", "saved");
}

static enum answer
copy_week(struct visit *visit, void *arg)
{
	struct schedule *schedule = arg;
	const uint64_t person = schedule->object.person_id;
	char before[WEEK_TEXT];
	uint64_t id;
	enum db_result result = db_exec(visit->db, &schedule_ensure, person, visit->week);

	id = db_insert_id(visit->db);
	if (result == DB_OK)
		result = db_exec(visit->db, &copy_sql, id, person, week_format(week_previous(schedule->week), before), id);
	return finish(visit, schedule, result, "copy", "copied_week");
}

static enum answer
save_report(struct visit *visit, void *arg)
{
	struct schedule *schedule = arg;
	const enum answer answer = task_report_save(visit, &schedule->report, schedule->object.unit_id);

	return answer == ANSWER_PAGE ? visit_go(visit, "saved", "%s", week_path(visit)) : answer;
}

static void
check(struct visit *visit, struct schedule *schedule, struct form *form)
{
	(void)form_read(form, visit->request);
	if (form == schedule->report.form)
		task_report_check(visit, &schedule->report);
	if (form != schedule->add)
		return;
	if (form_valid(form) && form_empty(form, "content") && form_empty(form, "task"))
		form_error(form, "content", "required", NULL);
	if (schedule->entries.count >= ENTRIES_MAX)
		form_error(form, NULL, "not_allowed", NULL);
}

enum answer
schedule_take(struct visit *visit)
{
	const char *sent = request_body(visit->request, "action"), *action = sent == NULL ? "" : sent;
	const bool adding = strcmp(action, "add") == 0, reporting = strcmp(action, "save_results") == 0;
	struct schedule schedule;
	struct form *form;
	enum db_result result;
	enum answer answer = schedule_load(visit, &schedule);

	if (answer != ANSWER_PAGE)
		return answer;
	answer = visit_allow(visit, ACTION_PLAN_EDIT, &schedule.object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (strcmp(action, "copy_week") == 0)
		return command_run(visit, copy_week, &schedule);
	describe_add(visit, &schedule);
	describe_results(visit, &schedule);
	result = describe_report(visit, &schedule);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	form = adding ? schedule.add : reporting ? schedule.report.form : schedule.results;
	check(visit, &schedule, form);
	if (!form_valid(form))
		return show(visit, &schedule, ANSWER_INVALID);
	answer = command_run(visit, adding ? add : reporting ? save_report : save, &schedule);
	return answer == ANSWER_CONFLICT || answer == ANSWER_INVALID ? show(visit, &schedule, answer) : answer;
}
