#include "config.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "record/paper.h"
#include "record/training.h"

static const struct sql insert_sql = {
	"INSERT INTO course (title, starts_at, register_before, link, note, unit_id, bloc, account_id, person_id, created_at) "
	"VALUES (?, ?, ?, ?, ?, NULLIF(?, 0), ?, ?, ?, NOW(6))",
	"sssssusuu"};
/* Every agency that is invited, with its officer or without, bloc by bloc. */
static const struct sql roster_sql = {
	"SELECT u.id AS agency_id, u.name AS agency, u.bloc, CONCAT(p.family_name, ' ', p.given_name) AS name, o.position, o.phone, o.email, "
	"CASE WHEN o.attended THEN 'yes' WHEN o.attended = 0 THEN 'no' END AS attended FROM course t JOIN unit u ON " TRAINING_INVITES("t", "u") " "
	"LEFT JOIN course_registration o ON o.course_id = t.id AND o.unit_id = u.id LEFT JOIN person p ON p.id = o.person_id "
	"WHERE t.id = ? ORDER BY u.bloc, u.ord, u.name, u.id LIMIT 5000",
	"u"};
static const struct sql attend_sql = {
	"UPDATE course_registration SET attended = ? WHERE course_id = ? AND unit_id = ? AND NOT attended <=> ?", "iuui"};

static const struct field course_fields[] = {
	{.name = "title", .type = FIELD_TEXT, .required = true, .max_length = 200},
	{.name = "starts-day", .type = FIELD_DATE, .required = true},
	{.name = "starts-time", .type = FIELD_TEXT, .required = true, .max_length = 5, .hint = "training.time.hint"},
	{.name = "deadline-day", .type = FIELD_DATE, .required = true},
	{.name = "deadline-time", .type = FIELD_TEXT, .required = true, .max_length = 5, .hint = "training.time.hint"},
	{.name = "link", .type = FIELD_LINK, .max_length = 500, .hint = "training.link.hint"},
	{.name = "note", .type = FIELD_TEXTAREA, .max_length = 2000},
};

struct course {
	struct form	*form;
	struct audience	 audience;
	const char	*starts, *deadline;	/* "2022-01-20 14:00:00" */
};

static enum db_result
make_form(struct visit *visit, struct course *course)
{
	course->form = visit_form(visit, "training_admin", "/tap-huan/moi");
	form_add_all(course->form, course_fields, sizeof course_fields / sizeof course_fields[0]);
	form_button(course->form, "training_admin.add", "primary");
	return audience_add_fields(visit, course->form);
}

static enum answer
show_form(struct visit *visit, const struct course *course, enum answer answer)
{
	visit_show_form(visit, course->form, visit_element(visit, "training_admin"));
	return answer;
}

enum answer
training_new_show(struct visit *visit)
{
	struct course course = {0};
	const enum db_result result = make_form(visit, &course);

	return result == DB_OK ? show_form(visit, &course, ANSWER_PAGE) : visit_store_failed(visit, result);
}

/* "14:00" or "14h00" of a day; marks the field and gives "" for anything else. */
static const char *
read_moment(struct visit *visit, struct form *form, const char *day, const char *time)
{
	const char *text = form_text(form, time);
	unsigned hour, minute;
	int end = 0;

	if (text[0] == '\0' || form_text(form, day)[0] == '\0')
		return "";
	if (sscanf(text, "%2u%*1[:hH]%2u%n", &hour, &minute, &end) != 2 || text[end] != '\0' || hour > 23 || minute > 59) {
		form_error(form, time, "training.bad-time", NULL);
		return "";
	}
	return pool_printf(visit->pool, "%s %02u:%02u:00", form_text(form, day), hour, minute);
}

static enum answer
add(struct visit *visit, void *arg)
{
	const struct course *course = arg;
	const struct form *form = course->form;
	uint64_t id;
	enum db_result result = db_exec(visit->db, &insert_sql, form_text(form, "title"), course->starts, course->deadline,
	    form_text(form, "link"), form_text(form, "note"), course->audience.unit_id, course->audience.bloc, visit->viewer->account_id,
	    visit->viewer->person_id);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	id = db_insert_id(visit->db);
	result = audit_write(visit, &(struct audit){.action = "add", .object = "training", .object_id = id, .unit_id = course->audience.unit_id,
	    .new = audit_json(visit->pool, "title", form_text(form, "title"), "starts", course->starts, "deadline", course->deadline, NULL)});
	return result == DB_OK ? visit_go(visit, "added", "/tap-huan/%" PRIu64, id) : visit_store_failed(visit, result);
}

enum answer
training_new_take(struct visit *visit)
{
	struct course course = {0};
	enum db_result result = make_form(visit, &course);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	form_read(course.form, visit->request);
	course.starts = read_moment(visit, course.form, "starts-day", "starts-time");
	course.deadline = read_moment(visit, course.form, "deadline-day", "deadline-time");
	if (course.starts[0] != '\0' && course.deadline[0] != '\0' && strcmp(course.deadline, course.starts) > 0)
		form_error(course.form, "deadline-day", "training.deadline-after", NULL);
	if (strncmp(form_text(course.form, "link"), "http:", 5) == 0)
		form_error(course.form, "link", "training.link-https", NULL);
	result = audience_read(visit, course.form, &course.audience);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return form_valid(course.form) ? command_run(visit, add, &course) : show_form(visit, &course, ANSWER_INVALID);
}

struct roster {
	struct training	 training;
	struct rows	 rows;
	struct form	*form;
};

static enum answer
load(struct visit *visit, struct roster *roster)
{
	enum db_result result = training_load(visit, visit->id, &roster->training);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!roster->training.keeps)
		return visit_allow(visit, ACTION_INFORM, &(struct object){0});
	result = db_rows(visit->db, visit->pool, &roster->rows, &roster_sql, visit->id);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static void
make_attendance(struct visit *visit, struct roster *roster)
{
	static const struct field came = {.name = "came", .type = FIELD_MANY};

	roster->form = visit_form(visit, "training_roster", pool_printf(visit->pool, "/tap-huan/%" PRIu64 "/danh-sach", visit->id));
	form_add(roster->form, &came, NULL);
	for (size_t i = 0; i < roster->rows.count; i++) {
		const struct row *row = &roster->rows.row[i];

		if (row_null(row, "name"))
			continue;
		form_option(roster->form, "came", row_text(row, "agency_id"),
		    pool_printf(visit->pool, "%s, %s", row_text(row, "name"), row_text(row, "agency")));
		if (strcmp(row_text(row, "attended"), "yes") == 0)
			form_set(roster->form, "came", row_text(row, "agency_id"));
	}
	form_button(roster->form, "save", "primary");
}

/* In the dispatch's own columns: agency, name, position, phone, e-mail. */
static enum answer
show_roster(struct visit *visit, struct roster *roster, enum answer answer)
{
	static const char *const names[] = {"agency", "bloc", "name", "position", "phone", "email", "attended"};
	xmlNodePtr node = visit_element(visit, "training_roster");
	int64_t registered = 0;

	node_set_id(node, "id", visit->id);
	node_set(node, "title", row_text(&roster->training.row, "title"));
	node_set(node, "starts", row_text(&roster->training.row, "starts"));
	node_set(node, "deadline", row_text(&roster->training.row, "deadline"));
	for (size_t i = 0; i < roster->rows.count; i++) {
		const struct row *row = &roster->rows.row[i];
		xmlNodePtr agency = node_add(node, "row");

		for (size_t k = 0; k < sizeof names / sizeof names[0]; k++)
			if (!row_null(row, names[k]))
				node_set(agency, names[k], row_text(row, names[k]));
		registered += !row_null(row, "name");
	}
	node_set_int(node, "invited", (int64_t)roster->rows.count);
	node_set_int(node, "registered", registered);
	if (roster->form != NULL && registered > 0)
		visit_show_form(visit, roster->form, node);
	return answer;
}

enum answer
training_roster_show(struct visit *visit)
{
	struct roster roster = {0};
	const bool print = (visit->route->flags & ROUTE_PRINT) != 0;
	const enum answer answer = load(visit, &roster);
	enum db_result result = DB_OK;

	if (answer != ANSWER_PAGE)
		return answer;
	visit_log_view(visit, "training", visit->id);
	node_set(visit->page, "width", "full");
	if (!print && (visit->route->flags & ROUTE_SHEET) == 0)
		make_attendance(visit, &roster);
	show_roster(visit, &roster, ANSWER_PAGE);
	if (print) {
		xmlNodePtr node = node_child(visit->page, "training_roster");

		node_set(visit->page, "orientation", "landscape");
		node_set(visit->page, "back", pool_printf(visit->pool, "/tap-huan/%" PRIu64 "/danh-sach", visit->id));
		result = paper_letterhead(visit, node, visit->viewer->unit_id, visit->today, "report");
		if (result == DB_OK)
			result = paper_sign_head(visit, node_add(node, "signatures"), "head", visit->viewer->unit_id);
	}
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
attend(struct visit *visit, void *arg)
{
	const struct roster *roster = arg;
	enum db_result result = DB_OK;
	int64_t came = 0;

	for (size_t i = 0; result == DB_OK && i < roster->rows.count; i++) {
		const struct row *row = &roster->rows.row[i];
		const int64_t there = form_has(roster->form, "came", row_text(row, "agency_id"));

		if (row_null(row, "name"))
			continue;
		came += there;
		result = db_exec(visit->db, &attend_sql, there, visit->id, row_id(row, "agency_id"), there);
	}
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "attend", .object = "training", .object_id = visit->id,
		    .unit_id = roster->training.audience.unit_id, .new = audit_json(visit->pool, "came", pool_printf(visit->pool, "%" PRId64, came), NULL)});
	return result == DB_OK ? visit_go(visit, "saved", "/tap-huan/%" PRIu64 "/danh-sach", visit->id) : visit_store_failed(visit, result);
}

enum answer
training_roster_take(struct visit *visit)
{
	struct roster roster = {0};
	const enum answer answer = load(visit, &roster);

	if (answer != ANSWER_PAGE)
		return answer;
	make_attendance(visit, &roster);
	if (!form_read(roster.form, visit->request))
		return show_roster(visit, &roster, ANSWER_INVALID);
	return command_run(visit, attend, &roster);
}
