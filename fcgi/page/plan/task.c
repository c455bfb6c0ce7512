#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "record/catalogue.h"
#include "record/counted.h"
#include "record/duty.h"
#include "record/evidence.h"
#include "record/period.h"
#include "record/task.h"

/* What the doer reports. */
static const struct field report_fields[] = {
	{.name = "percent", .type = FIELD_NUMBER, .max = 100},
	{.name = "finished", .type = FIELD_DATE},
	{.name = "result", .type = FIELD_TEXTAREA, .max_length = 2000},
	{.name = "delay", .type = FIELD_TEXT, .max_length = 1000},
	{.name = "objective", .type = FIELD_CHECK},
	{.name = "document", .type = FIELD_TEXT, .max_length = 60},
	{.name = "link", .type = FIELD_LINK, .max_length = 500},
};

/* What the assigner confirms or corrects. */
static const struct field confirm_fields[] = {
	{.name = "confirmed-percent", .type = FIELD_NUMBER, .required = true, .max = 100, .label = "task.confirmed-percent"},
	{.name = "quality", .type = FIELD_CHOICE, .required = true, .label = "task.quality"},
	{.name = "on-time", .type = FIELD_CHOICE, .required = true, .label = "task.on-time"},
	{.name = "confirmed-comment", .type = FIELD_TEXT, .max_length = 1000, .label = "task.confirmed-comment"},
};

/* Of a product that counts: what it is worth may be set right, and how often it fell short. */
static const struct field product_fields[] = {
	{.name = "quantity", .type = FIELD_NUMBER, .required = true, .min = 1, .max = PRODUCT_QUANTITY, .label = "task.quantity"},
	{.name = "coefficient", .type = FIELD_POINTS, .required = true, .min = 1, .max = PRODUCT_COEFFICIENT, .label = "task.coefficient",
	    .hint = "task.coefficient.hint"},
	{.name = "faults", .type = FIELD_NUMBER, .max = PRODUCT_QUANTITY, .label = "task.faults", .hint = "task.faults.hint"},
	{.name = "delays", .type = FIELD_NUMBER, .max = PRODUCT_QUANTITY, .label = "task.delays", .hint = "task.delays.hint"},
};

static const struct field back_field = {
	.name = "back-reason", .type = FIELD_TEXT, .required = true, .max_length = 500, .label = "task.back-reason"};

#define RULING_CLEARED "cause_ruling = NULL, cause_reason = '', cause_by = NULL, cause_behalf_id = NULL, cause_at = NULL, "

/* Of an office with a catalogue: why the coefficient is not what the catalogue says. */
static const struct field reason_field = {
	.name = "coefficient-reason", .type = FIELD_TEXT, .max_length = 500, .label = "catalogue.coefficient-reason",
	.hint = "catalogue.coefficient-reason.hint"};

static const struct sql report_sql = {
	"UPDATE task SET percent = ?, finished_on = ?, result = ?, delay_cause = ?, delay_objective = ?, document_number = ?, link = ?, "
	"confirmed_at = NULL, confirmed_by = NULL, confirmed_percent = NULL, confirmed_quality = NULL, confirmed_on_time = NULL, "
	"confirmed_objective = NULL, confirmed_faults = NULL, confirmed_delays = NULL, " RULING_CLEARED
	"version = version + 1 WHERE id = ?",
	"IsssissU"};
static const struct sql confirm_sql = {
	"UPDATE task SET confirmed_percent = ?, confirmed_quality = ?, confirmed_on_time = ?, confirmed_objective = ?, "
	"confirmed_comment = ?, confirmed_by = ?, confirmed_at = NOW(6), confirmed_faults = ?, confirmed_delays = ?, "
	"quantity = COALESCE(?, quantity), coefficient = COALESCE(?, coefficient), coefficient_reason = COALESCE(?, coefficient_reason), "
	RULING_CLEARED "version = version + 1 WHERE id = ?",
	"isiisuIIIIsu"};
/* The assigner who decides on the doer alone says with one word that there is a cause and that it exempts. */
static const struct sql rule_sql = {
	"UPDATE task t JOIN evaluation e ON e.person_id = t.person_id AND e.month IN (t.month, " QUARTER_OF("t.due") ") AND NOT e.replaced "
	"AND NOT e.authority_collective AND e.authority_id = t.confirmed_by SET t.cause_ruling = 'confirmed', t.cause_by = t.confirmed_by, "
	"t.cause_at = NOW(6) WHERE t.id = ? AND t.confirmed_objective",
	"u"};
static const struct sql remove_sql = {"UPDATE task SET removed_at = NOW(6), version = version + 1 WHERE id = ?", "u"};

struct work {
	struct task	 task;
	bool		 own;		/* the viewer does it */
	bool		 confirms;	/* the viewer assigned it, or rates the doer in place of an assigner who left */
	struct form	*report;	/* of the doer, or NULL */
	const struct criteria_set *set;	/* what the doer is scored on, and can name it as evidence for; or NULL */
	bool		 listed;	/* and the office has a catalogue, or had one then */
	bool		 counts;	/* it was assigned, and the set counts a criterion from products */
	struct form	*confirm;	/* of the assigner, or NULL */
	struct form	*back;		/* of the assigner, who takes the task back; or NULL */
};

static const char *
task_path(struct visit *visit)
{
	return pool_printf(visit->pool, "/cong-viec/%" PRIu64, visit->id);
}

/* The own task is described anew; an assigned one is only reported on. */
static enum db_result
describe_report(struct visit *visit, struct work *work)
{
	const struct row *row = &work->task.row;
	struct form *form = visit_form(visit, "task", task_path(visit));
	enum db_result result = DB_OK;

	work->report = form;
	if (work->task.assigner_id == 0) {
		result = task_describe(visit, form, work->task.object.unit_id, work->task.person_id);
		task_fill(form, &work->task);
	}
	evidence_describe(form, work->set, row_text(row, "criteria"));
	form_add_all(form, report_fields, sizeof report_fields / sizeof report_fields[0]);
	form_set(form, "percent", row_null(row, "percent") ? NULL : row_text(row, "percent"));
	form_set(form, "finished", row_null(row, "finished_on") ? NULL : row_text(row, "finished_on"));
	form_set(form, "result", row_text(row, "result"));
	form_set(form, "delay", row_text(row, "delay_cause"));
	form_set(form, "objective", row_int(row, "delay_objective") != 0 ? "yes" : NULL);
	form_set(form, "document", row_text(row, "document_number"));
	form_set(form, "link", row_text(row, "link"));
	form_version(form, work->task.version);
	form_button(form, "save", "primary");
	if (work->task.assigner_id == 0)
		form_button(form, "delete", "warning");
	return result;
}

static void
describe_product(struct form *form, const struct row *row, bool listed)
{
	form_add_all(form, product_fields, sizeof product_fields / sizeof product_fields[0]);
	form_set_number(form, "quantity", row_null(row, "quantity") ? 1 : row_int(row, "quantity"));
	form_set_number(form, "coefficient", row_null(row, "coefficient") ? 100 : row_int(row, "coefficient"));
	if (listed) {
		form_add(form, &reason_field, NULL);
		form_set(form, "coefficient-reason", row_text(row, "coefficient_reason"));
	}
	form_set(form, "faults", row_text(row, "confirmed_faults"));
	form_set(form, "delays", row_text(row, "confirmed_delays"));
}

static void
describe_confirm(struct visit *visit, struct work *work)
{
	const struct row *row = &work->task.row;
	struct form *form = visit_form(visit, "task-confirm", task_path(visit));
	const bool late = !row_null(row, "finished_on") && strcmp(row_text(row, "finished_on"), row_text(row, "due")) > 0;

	work->confirm = form;
	form_add_all(form, confirm_fields, sizeof confirm_fields / sizeof confirm_fields[0]);
	form_option(form, "quality", "good", NULL);
	form_option(form, "quality", "met", NULL);
	form_option(form, "quality", "faulty", NULL);
	form_option(form, "on-time", "on_time", NULL);
	form_option(form, "on-time", "objective", NULL);
	form_option(form, "on-time", "late", NULL);
	form_set(form, "confirmed-percent", work->task.confirmed ? row_text(row, "confirmed_percent") :
	    row_null(row, "percent") ? NULL : row_text(row, "percent"));
	form_set(form, "quality", work->task.confirmed ? row_text(row, "confirmed_quality") : NULL);
	form_set(form, "on-time", !work->task.confirmed ? (late ? NULL : "on_time") :
	    row_int(row, "confirmed_objective") != 0 ? "objective" : row_int(row, "confirmed_on_time") != 0 ? "on_time" : "late");
	form_set(form, "confirmed-comment", row_text(row, "confirmed_comment"));
	if (work->counts)
		describe_product(form, row, work->listed);
	form_version(form, work->task.version);
	form_button(form, "confirm", "primary");
}

/* What was assigned by mistake, or twice, would count for good. */
static void
describe_back(struct visit *visit, struct work *work)
{
	work->back = visit_form(visit, "task-back", task_path(visit));
	form_add(work->back, &back_field, NULL);
	form_version(work->back, work->task.version);
	form_button(work->back, "take_back", "warning");
}

static enum db_result
read_listed(struct visit *visit, struct work *work)
{
	const char *due = row_text(&work->task.row, "due");
	struct rows offered;
	const enum db_result result = catalogue_read(visit, work->task.object.unit_id, due, due, &offered);

	work->listed = offered.count > 0 || !row_null(&work->task.row, "catalogue_code");
	return result;
}

static enum answer
work_load(struct visit *visit, struct work *work)
{
	enum db_result result;
	enum answer answer;

	memset(work, 0, sizeof *work);
	result = task_load(visit, visit->id, &work->task);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_PLAN_VIEW, &work->task.object);
	if (answer != ANSWER_PAGE)
		return answer;
	work->own = access_may(visit->viewer, ACTION_PLAN_EDIT, &work->task.object);
	work->confirms = access_may(visit->viewer, ACTION_TASK_CONFIRM, &work->task.object);
	if (!work->own)
		visit_log_view(visit, "task", work->task.id);
	result = evidence_set(visit, work->task.person_id, row_text(&work->task.row, "month"), &work->set);
	work->counts = work->task.assigner_id != 0 && work->set != NULL && counted_criterion(work->set) >= 0;
	if (result == DB_OK && work->counts)
		result = read_listed(visit, work);
	if (result == DB_OK && work->own && !work->task.closed)
		result = describe_report(visit, work);
	if (work->confirms && !work->task.closed) {
		describe_confirm(visit, work);
		describe_back(visit, work);
	}
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
show(struct visit *visit, const struct work *work, enum answer answer)
{
	static const char *const copied[] = {
		"id", "month", "person_id", "person", "assigner", "coordinators", "origin", "content", "product", "due", "percent",
		"finished_on", "result", "delay_cause", "delay_objective", "document_number", "link", "confirmer", "confirmed_percent",
		"confirmed_quality", "confirmed_on_time", "confirmed_objective", "confirmed_comment", "confirmed_faults",
		"confirmed_delays", "catalogue_code", "coefficient_reason", "cause_ruling", "cause_reason", "ruler",
	};
	xmlNodePtr node = visit_element(visit, "task");

	for (size_t i = 0; i < sizeof copied / sizeof copied[0]; i++)
		if (row_text(&work->task.row, copied[i])[0] != '\0')
			node_set(node, copied[i], row_text(&work->task.row, copied[i]));
	if (work->counts) {
		node_set_int(node, "quantity", row_null(&work->task.row, "quantity") ? 1 : row_int(&work->task.row, "quantity"));
		node_set_points(node, "coefficient",
		    row_null(&work->task.row, "coefficient") ? 100 : (int)row_int(&work->task.row, "coefficient"));
		if (!row_null(&work->task.row, "catalogue_coefficient"))
			node_set_points(node, "catalogue_coefficient", (int)row_int(&work->task.row, "catalogue_coefficient"));
	}
	node_set_flag(node, "own", work->own);
	node_set_flag(node, "confirmed", work->task.confirmed);
	node_set_flag(node, "closed", work->task.closed);
	node_set_flag(node, "assigner-gone", work->task.object.assigner_gone);
	if (work->report != NULL)
		visit_show_form(visit, work->report, node);
	if (work->confirm != NULL)
		visit_show_form(visit, work->confirm, node);
	if (work->back != NULL)
		visit_show_side_form(visit, work->back, node, 'b');
	return answer;
}

enum answer
task_show(struct visit *visit)
{
	struct work work;
	const enum answer answer = work_load(visit, &work);

	return answer == ANSWER_PAGE ? show(visit, &work, ANSWER_PAGE) : answer;
}

/* Numbers say no more and no less than the words beside them. */
static void
check_confirm(struct visit *visit, const struct work *work)
{
	struct form *form = work->confirm;
	const struct row *row = &work->task.row;
	const bool faulty = strcmp(form_text(form, "quality"), "faulty") == 0, late = strcmp(form_text(form, "on-time"), "on_time") != 0;
	char text[POINTS_TEXT];

	if (!form_knows(form, "faults") || !form_valid(form))
		return;
	if (faulty != (form_number(form, "faults", faulty) > 0))
		form_error(form, "faults", "task.faults_differ", NULL);
	if (late != (form_number(form, "delays", late) > 0))
		form_error(form, "delays", "task.delays_differ", NULL);
	if (!form_knows(form, "coefficient-reason") || !form_empty(form, "coefficient-reason"))
		return;
	if (row_null(row, "catalogue_coefficient"))
		form_error(form, "coefficient-reason", "catalogue.reason_outside", NULL);
	else if (form_number(form, "coefficient", 0) != row_int(row, "catalogue_coefficient"))
		form_error(form, "coefficient-reason", "catalogue.reason_differs",
		    pool_strdup(visit->pool, points_format((int)row_int(row, "catalogue_coefficient"), text, sizeof text)));
}

/* Finished means whole; a late end needs its cause; an own task does not move into a closed month. */
static enum db_result
check_report(struct visit *visit, struct work *work)
{
	struct form *form = work->report;
	const char *finished = form_text(form, "finished");
	const char *due = work->task.assigner_id == 0 ? form_text(form, "due") : row_text(&work->task.row, "due");

	if (!form_valid(form))
		return DB_OK;
	if (finished[0] != '\0' && form_number(form, "percent", 100) < 100)
		form_error(form, "percent", "task.finished_not_whole", NULL);
	/* Who leaves the day out of what is late would have been in time. */
	if (work->counts && finished[0] == '\0' && form_number(form, "percent", 0) == 100 && strcmp(visit->today, due) > 0)
		form_error(form, "finished", "task.day_needed", NULL);
	if (finished[0] != '\0' && strcmp(finished, due) > 0 && form_empty(form, "delay"))
		form_error(form, "delay", "task.delay_needed", NULL);
	return work->task.assigner_id == 0 ? task_check_month(visit, form, work->task.person_id) : DB_OK;
}

/* The row is read again under its lock; on another version both texts are shown and nothing is written. */
static enum answer
lock(struct visit *visit, struct form *form, struct task *task)
{
	static const struct {
		const char	*field, *column;
	} pairs[] = {
		{"content", "content"}, {"product", "product"}, {"percent", "percent"}, {"result", "result"}, {"delay", "delay_cause"},
		{"document", "document_number"}, {"link", "link"}, {"finished", "finished_on"}, {"due", "due"},
		{"confirmed-percent", "confirmed_percent"}, {"confirmed-comment", "confirmed_comment"}, {"quantity", "quantity"},
		{"faults", "confirmed_faults"}, {"delays", "confirmed_delays"},
	};
	const enum db_result result = task_lock(visit, visit->id, task);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (task->closed)
		return ANSWER_FORBIDDEN;
	if (task->version == form_sent_version(form))
		return ANSWER_PAGE;
	for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
		if (form_knows(form, pairs[i].field))
			form_theirs(form, pairs[i].field, row_text(&task->row, pairs[i].column));
	form_version(form, task->version);
	return ANSWER_CONFLICT;
}

static enum answer
finish(struct visit *visit, enum db_result result, const struct task *task, const char *action, const char *notice)
{
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = action, .object = "task", .object_id = task->id,
		                                .unit_id = task->object.unit_id,
		                                .old = audit_json(visit->pool, "content", row_text(&task->row, "content"), "percent",
		                                    row_text(&task->row, "percent"), "result", row_text(&task->row, "result"), NULL)});
	return result == DB_OK ? visit_go(visit, notice, "/cong-viec/%" PRIu64, task->id) : visit_store_failed(visit, result);
}

static enum answer
report(struct visit *visit, void *arg)
{
	const struct work *work = arg;
	struct form *form = work->report;
	const int64_t percent = form_number(form, "percent", form_empty(form, "finished") ? 0 : 100);
	const bool said = !form_empty(form, "percent") || !form_empty(form, "finished");
	struct task task;
	const enum answer answer = lock(visit, form, &task);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	result = db_exec(visit->db, &report_sql, said ? &percent : NULL, form_nullable(form, "finished"),
	    form_text(form, "result"), form_text(form, "delay"), (int64_t)!form_empty(form, "objective"),
	    form_text(form, "document"), form_text(form, "link"), &task.id);
	if (result == DB_OK && task.assigner_id == 0)
		result = task_update(visit, form, &task);
	if (result == DB_OK)
		result = evidence_save(visit, form, work->set, task.id);
	if (result == DB_OK && task.assigner_id == 0 &&
	    form_empty(form, "recurring") == (row_int(&task.row, "recurring") != 0))
		result = duty_follow(visit, task.id, !form_empty(form, "recurring"));
	return finish(visit, result, &task, "report", "saved");
}

static enum db_result
write_confirmation(struct visit *visit, const struct form *form, const struct task *task)
{
	const bool counts = form_knows(form, "faults"), listed = form_knows(form, "coefficient-reason");
	const bool objective = strcmp(form_text(form, "on-time"), "objective") == 0, late = strcmp(form_text(form, "on-time"), "late") == 0;
	const int64_t faults = counts ? form_number(form, "faults", strcmp(form_text(form, "quality"), "faulty") == 0) : 0,
	              delays = counts ? form_number(form, "delays", late || objective) : 0,
	              quantity = counts ? form_number(form, "quantity", 1) : 0,
	              coefficient = counts ? form_number(form, "coefficient", 100) : 0;
	const enum db_result result = db_exec(visit->db, &confirm_sql, form_number(form, "confirmed-percent", 0), form_text(form, "quality"),
	    (int64_t)!late, (int64_t)objective, form_text(form, "confirmed-comment"), visit->viewer->person_id, counts ? &faults : NULL,
	    counts ? &delays : NULL, counts ? &quantity : NULL, counts ? &coefficient : NULL,
	    listed ? form_text(form, "coefficient-reason") : NULL, task->id);

	return result == DB_OK && objective ? db_exec(visit->db, &rule_sql, task->id) : result;
}

static enum answer
confirm(struct visit *visit, void *arg)
{
	struct form *form = ((struct work *)arg)->confirm;
	struct task task;
	const enum answer answer = lock(visit, form, &task);

	return answer == ANSWER_PAGE ? finish(visit, write_confirmation(visit, form, &task), &task, "confirm", "confirmed") : answer;
}

static enum answer
take_away(struct visit *visit, void *arg)
{
	struct task task;
	enum answer answer = lock(visit, ((struct work *)arg)->report, &task);

	if (answer != ANSWER_PAGE)
		return answer;
	if (task.assigner_id != 0)
		return ANSWER_FORBIDDEN;
	answer = finish(visit, db_exec(visit->db, &remove_sql, task.id), &task, "remove", "deleted");
	return answer == ANSWER_SEE_OTHER ? visit_go(visit, "deleted", "/ke-hoach/%s", row_text(&task.row, "month")) : answer;
}

static enum answer
take_back(struct visit *visit, void *arg)
{
	struct form *form = ((struct work *)arg)->back;
	struct task task;
	const enum answer answer = lock(visit, form, &task);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	result = db_exec(visit->db, &remove_sql, task.id);
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "take_back", .object = "task", .object_id = task.id,
		                                .unit_id = task.object.unit_id, .month = row_text(&task.row, "month"),
		                                .old = audit_json(visit->pool, "content", row_text(&task.row, "content"), "percent",
		                                    row_text(&task.row, "percent"), NULL),
		                                .reason = form_text(form, "back-reason")});
	return result == DB_OK ? visit_go(visit, "task_taken_back", "/ke-hoach-don-vi/%s", row_text(&task.row, "month")) :
	                         visit_store_failed(visit, result);
}

static enum answer
try_back(struct visit *visit, struct work *work)
{
	enum answer answer = ANSWER_INVALID;

	if (work->back == NULL)
		return visit_allow(visit, ACTION_TASK_CONFIRM, &work->task.object) == ANSWER_PAGE ? ANSWER_FORBIDDEN : ANSWER_NOT_FOUND;
	if (form_read(work->back, visit->request))
		answer = command_run(visit, take_back, work);
	return answer == ANSWER_CONFLICT || answer == ANSWER_INVALID ? show(visit, work, answer) : answer;
}

enum answer
task_take(struct visit *visit)
{
	const char *sent = request_body(visit->request, "action"), *action = sent == NULL ? "" : sent;
	const bool confirming = strcmp(action, "confirm") == 0;
	struct work work;
	struct form *form;
	enum db_result result;
	enum answer answer = work_load(visit, &work);

	if (answer != ANSWER_PAGE)
		return answer;
	if (strcmp(action, "take_back") == 0)
		return try_back(visit, &work);
	form = confirming ? work.confirm : work.report;
	if (form == NULL)
		return visit_allow(visit, confirming ? ACTION_TASK_CONFIRM : ACTION_PLAN_EDIT, &work.task.object) == ANSWER_PAGE ?
		    ANSWER_FORBIDDEN : ANSWER_NOT_FOUND;
	(void)form_read(form, visit->request);
	if (!confirming && strcmp(action, "delete") == 0) {
		answer = command_run(visit, take_away, &work);
		return answer == ANSWER_CONFLICT ? show(visit, &work, answer) : answer;
	}
	if (confirming)
		check_confirm(visit, &work);
	result = confirming ? DB_OK : check_report(visit, &work);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!form_valid(form))
		return show(visit, &work, ANSWER_INVALID);
	answer = command_run(visit, confirming ? confirm : report, &work);
	return answer == ANSWER_CONFLICT || answer == ANSWER_INVALID ? show(visit, &work, answer) : answer;
}
