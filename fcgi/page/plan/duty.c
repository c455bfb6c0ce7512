#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "record/evidence.h"
#include "record/task.h"

#define LIST "/ke-hoach/thuong-xuyen"

enum {
	DUTIES_MAX = 40
};

static const struct sql list_sql = {
	"SELECT d.id, d.content, d.product, d.due_day AS day, NULLIF(d.criteria, '') AS criteria, "
	"DATE_FORMAT(d.stopped_at, '%Y-%m-%d') AS stopped, (SELECT MAX(m.month) FROM duty_month m WHERE m.duty_id = d.id) AS used "
	"FROM duty d WHERE d.person_id = ? AND (d.stopped_at IS NULL OR d.stopped_at > NOW(6) - INTERVAL 1 YEAR) "
	"ORDER BY d.stopped_at IS NOT NULL, d.due_day, d.id LIMIT 100",
	"u"};
static const struct sql load_sql = {
	"SELECT id, person_id, content, product, due_day, criteria, version, DATE_FORMAT(stopped_at, '%Y-%m-%d') AS stopped "
	"FROM duty WHERE id = ?",
	"u"};
static const struct sql lock_sql = {
	"SELECT id, person_id, content, product, due_day, criteria, version, stopped_at AS stopped FROM duty WHERE id = ? FOR UPDATE",
	"u"};
static const struct sql count_sql = {"SELECT COUNT(*) AS count FROM duty WHERE person_id = ? AND stopped_at IS NULL", "u"};
static const struct sql add_sql = {
	"INSERT INTO duty (person_id, content, product, due_day, criteria, created_at) VALUES (?, ?, ?, ?, ?, NOW(6))", "ussis"};
static const struct sql save_sql = {
	"UPDATE duty SET content = ?, product = ?, due_day = ?, criteria = ?, version = version + 1 WHERE id = ?", "ssisu"};
static const struct sql stop_sql = {
	"UPDATE duty SET stopped_at = IF(?, NOW(6), NULL), version = version + 1 WHERE id = ?", "iu"};

static const struct field fields[] = {
	{.name = "content", .type = FIELD_TEXT, .required = true, .max_length = 1000, .label = "task.content"},
	{.name = "product", .type = FIELD_TEXT, .max_length = 500, .label = "task.product"},
	{.name = "day", .type = FIELD_NUMBER, .required = true, .min = 1, .max = 31, .hint = "duty.day.hint"},
};

struct duty {
	uint64_t		 id;	/* 0: a new one */
	struct row		 row;
	struct object		 object;
	struct form		*form;
	const struct criteria_set *set;
};

static const char *
path_of(struct visit *visit, uint64_t id)
{
	return id == 0 ? LIST : pool_printf(visit->pool, LIST "/%" PRIu64, id);
}

/* The person whose duties these are, and whether they are the viewer's to edit. */
static enum answer
load(struct visit *visit, struct duty *duty, uint64_t id)
{
	uint64_t person_id = visit->viewer->person_id;
	enum db_result result = DB_OK;
	enum answer answer;

	memset(duty, 0, sizeof *duty);
	duty->id = id;
	if (id != 0)
		result = db_row(visit->db, visit->pool, &duty->row, &load_sql, id);
	if (result == DB_OK && id != 0)
		person_id = row_id(&duty->row, "person_id");
	if (result == DB_OK)
		result = task_owner(visit, person_id, visit->month, &duty->object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_PLAN_EDIT, &duty->object);
	if (answer != ANSWER_PAGE)
		return answer;
	result = evidence_set(visit, person_id, visit->month, &duty->set);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static void
describe(struct visit *visit, struct duty *duty)
{
	const struct row *row = &duty->row;

	duty->form = visit_form(visit, "duty", path_of(visit, duty->id));
	form_add_all(duty->form, fields, sizeof fields / sizeof fields[0]);
	evidence_describe(duty->form, duty->set, duty->id == 0 ? "" : row_text(row, "criteria"));
	if (duty->id == 0) {
		form_button(duty->form, "add", "primary");
		return;
	}
	form_set(duty->form, "content", row_text(row, "content"));
	form_set(duty->form, "product", row_text(row, "product"));
	form_set(duty->form, "day", row_text(row, "due_day"));
	form_version(duty->form, row_id(row, "version"));
	form_button(duty->form, "save", "primary");
	form_button(duty->form, row_null(row, "stopped") ? "stop_duty" : "resume_duty", "secondary");
}

static enum answer
show(struct visit *visit, const struct duty *duty, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "duty");
	enum db_result result = DB_OK;

	node_set(node, "view", duty->id == 0 ? "list" : "one");
	if (duty->id == 0)
		result = db_elements(visit->db, node, "item", NULL, &list_sql, duty->object.person_id);
	else if (!row_null(&duty->row, "stopped"))
		node_set(node, "stopped", row_text(&duty->row, "stopped"));
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	visit_show_form(visit, duty->form, node);
	return answer;
}

static enum answer
show_page(struct visit *visit, uint64_t id)
{
	struct duty duty;
	const enum answer answer = load(visit, &duty, id);

	if (answer != ANSWER_PAGE)
		return answer;
	describe(visit, &duty);
	return show(visit, &duty, ANSWER_PAGE);
}

enum answer
duties_show(struct visit *visit)
{
	return show_page(visit, 0);
}

enum answer
duty_show(struct visit *visit)
{
	return show_page(visit, visit->id);
}

static enum answer
finish(struct visit *visit, const struct duty *duty, enum db_result result, uint64_t id, const char *action)
{
	const struct form *form = duty->form;

	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = action, .object = "duty", .object_id = id,
		                                .unit_id = duty->object.unit_id,
		                                .old = duty->id == 0 ? NULL : audit_json(visit->pool, "content",
		                                    row_text(&duty->row, "content"), "day", row_text(&duty->row, "due_day"), NULL),
		                                .new = audit_json(visit->pool, "content", form_text(form, "content"), "day",
		                                    form_text(form, "day"), NULL)});
	return result == DB_OK ? visit_go(visit, duty->id == 0 ? "added" : "saved", "%s", LIST) :
	                         visit_store_failed(visit, result);
}

static enum answer
add(struct visit *visit, void *arg)
{
	struct duty *duty = arg;
	const struct form *form = duty->form;
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &count_sql, duty->object.person_id);

	if (result == DB_OK && row_int(&row, "count") >= DUTIES_MAX) {
		form_error(duty->form, NULL, "duty.too_many", NULL);
		return ANSWER_INVALID;
	}
	if (result == DB_OK)
		result = db_exec(visit->db, &add_sql, duty->object.person_id, form_text(form, "content"), form_text(form, "product"),
		    form_number(form, "day", 0), evidence_chosen(visit->pool, form, duty->set));
	return finish(visit, duty, result, db_insert_id(visit->db), "add");
}

/* The row under its lock; on another version both texts are shown. */
static enum answer
lock(struct visit *visit, struct duty *duty)
{
	struct row stored;
	const enum db_result result = db_row(visit->db, visit->pool, &stored, &lock_sql, duty->id);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (row_id(&stored, "version") == form_sent_version(duty->form))
		return ANSWER_PAGE;
	form_theirs(duty->form, "content", row_text(&stored, "content"));
	form_theirs(duty->form, "product", row_text(&stored, "product"));
	form_theirs(duty->form, "day", row_text(&stored, "due_day"));
	form_version(duty->form, row_id(&stored, "version"));
	return ANSWER_CONFLICT;
}

static enum answer
save(struct visit *visit, void *arg)
{
	struct duty *duty = arg;
	const struct form *form = duty->form;
	const enum answer answer = lock(visit, duty);

	if (answer != ANSWER_PAGE)
		return answer;
	return finish(visit, duty,
	    db_exec(visit->db, &save_sql, form_text(form, "content"), form_text(form, "product"), form_number(form, "day", 0),
	        evidence_chosen(visit->pool, form, duty->set), duty->id),
	    duty->id, "change");
}

static enum answer
stop(struct visit *visit, void *arg)
{
	struct duty *duty = arg;
	const bool stopping = strcmp(form_action(duty->form), "stop_duty") == 0;
	const enum answer answer = lock(visit, duty);

	if (answer != ANSWER_PAGE)
		return answer;
	return finish(visit, duty, db_exec(visit->db, &stop_sql, (int64_t)stopping, duty->id), duty->id,
	    stopping ? "stop" : "change");
}

static enum answer
take(struct visit *visit, uint64_t id)
{
	struct duty duty;
	enum answer answer = load(visit, &duty, id);
	bool valid, stopping;

	if (answer != ANSWER_PAGE)
		return answer;
	describe(visit, &duty);
	valid = form_read(duty.form, visit->request);
	stopping = id != 0 && strstr(form_action(duty.form), "_duty") != NULL;
	if (!valid && !stopping)
		return show(visit, &duty, ANSWER_INVALID);
	answer = command_run(visit, id == 0 ? add : stopping ? stop : save, &duty);
	return answer == ANSWER_CONFLICT || answer == ANSWER_INVALID ? show(visit, &duty, answer) : answer;
}

enum answer
duties_take(struct visit *visit)
{
	return take(visit, 0);
}

enum answer
duty_take(struct visit *visit)
{
	return take(visit, visit->id);
}
