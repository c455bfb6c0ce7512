#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "rating/rule_set.h"
#include "record/period.h"
#include "record/task.h"
#include "web/text.h"

#define COLUMNS \
	"SELECT t.*, CONCAT(p.family_name, ' ', p.given_name) AS person, CONCAT(a.family_name, ' ', a.given_name) AS assigner, " \
	"CONCAT(c.family_name, ' ', c.given_name) AS confirmer, CONCAT(r.family_name, ' ', r.given_name) AS ruler, " \
	"(SELECT GROUP_CONCAT(k.person_id ORDER BY k.person_id) FROM task_coordinator k WHERE k.task_id = t.id) AS coordinator_ids, " \
	"(SELECT GROUP_CONCAT(CONCAT(q.family_name, ' ', q.given_name) ORDER BY q.given_name SEPARATOR ', ') " \
	"FROM task_coordinator k JOIN person q ON q.id = k.person_id WHERE k.task_id = t.id) AS coordinators, " \
	"EXISTS (SELECT 1 FROM task_coordinator k WHERE k.task_id = t.id AND k.person_id = ?) AS coordinates, " \
	TASK_ASSIGNER_GONE " AS assigner_gone, " \
	"EXISTS (SELECT 1 FROM evaluation e WHERE e.person_id = t.person_id AND e.month IN (t.month, " QUARTER_OF("t.due") ") AND NOT e.replaced " \
	"AND e.state = 'published') AS closed " \
	"FROM task t JOIN person p ON p.id = t.person_id LEFT JOIN person a ON a.id = t.assigner_id " \
	"LEFT JOIN person c ON c.id = t.confirmed_by LEFT JOIN person r ON r.id = t.cause_by "

static const struct sql load_sql = {COLUMNS "WHERE t.id = ? AND t.removed_at IS NULL", "uu"};
static const struct sql lock_sql = {"SELECT id FROM task WHERE id = ? FOR UPDATE", "u"};

static const struct sql owner_sql = {"SELECT " TASK_OWNER_COLUMNS TASK_OWNER_FROM TASK_OWNER_WHERE, "ssu"};

static const struct sql closed_sql = {
	"SELECT 1 AS one FROM evaluation WHERE person_id = ? AND month IN (?, ?) AND NOT replaced AND state = 'published'", "uss"};

static const struct sql colleagues_sql = {
	"SELECT DISTINCT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, p.given_name, p.family_name FROM assignment m "
	"JOIN unit u ON u.id = m.unit_id JOIN person p ON p.id = m.person_id WHERE u.agency_id = ? AND p.id <> ? "
	"AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) ORDER BY p.given_name, p.family_name, p.id",
	"uu"};

static const struct sql insert_sql = {
	"INSERT INTO task (person_id, unit_plan_item_id, assigner_id, origin, content, product, due, recurring, created_by, created_at) "
	"VALUES (?, NULLIF(?, 0), NULLIF(?, 0), ?, ?, ?, ?, ?, ?, NOW(6))",
	"uuussssiu"};
static const struct sql update_sql = {
	"UPDATE task SET origin = ?, content = ?, product = ?, due = ?, recurring = ?, version = version + 1 WHERE id = ?", "ssssiu"};
static const struct sql coordinators_clear = {"DELETE FROM task_coordinator WHERE task_id = ?", "u"};
static const struct sql coordinator_add = {"INSERT INTO task_coordinator (task_id, person_id) VALUES (?, ?)", "uu"};

#define MONTH_COLUMNS \
	"SELECT t.id, t.content, t.product, t.origin, t.due, t.percent, t.confirmed_percent, t.finished_on AS finished, t.result, t.document_number AS document, " \
	"IF(t.recurring, 'yes', NULL) AS recurring, IF(t.assigner_id IS NULL, NULL, CONCAT(a.family_name, ' ', a.given_name)) AS assigner, " \
	"IF(t.person_id = ?, NULL, CONCAT(p.family_name, ' ', p.given_name)) AS person, IF(t.person_id = ?, NULL, 'yes') AS coordinates, " \
	"(SELECT GROUP_CONCAT(CONCAT(q.family_name, ' ', q.given_name) ORDER BY q.given_name SEPARATOR ', ') " \
	"FROM task_coordinator k JOIN person q ON q.id = k.person_id WHERE k.task_id = t.id) AS coordinators, " \
	"CASE WHEN t.confirmed_at IS NOT NULL THEN 'confirmed' WHEN t.percent = 100 THEN 'done' " \
	"WHEN t.due < CURDATE() THEN 'late' WHEN t.percent > 0 THEN 'doing' ELSE 'new' END AS state, " \
	"IF(t.assigner_id IS NOT NULL AND t.confirmed_at IS NULL AND t.percent = 100, 'yes', NULL) AS unconfirmed "

/* Few coordinate a colleague's task: for all others no set of ids has to be put together first. */
static const struct sql month_own_sql = {
	MONTH_COLUMNS "FROM task t JOIN person p ON p.id = t.person_id LEFT JOIN person a ON a.id = t.assigner_id WHERE t.person_id = ? "
	"AND t.month BETWEEN ? AND ? AND t.removed_at IS NULL ORDER BY t.origin, t.due, t.id",
	"uuuss"};
static const struct sql month_sql = {
	MONTH_COLUMNS "FROM (SELECT o.id FROM task o WHERE o.person_id = ? AND o.month BETWEEN ? AND ? UNION SELECT k.task_id FROM task_coordinator k "
	"WHERE k.person_id = ?) w JOIN task t ON t.id = w.id JOIN person p ON p.id = t.person_id "
	"LEFT JOIN person a ON a.id = t.assigner_id WHERE t.month BETWEEN ? AND ? AND t.removed_at IS NULL "
	"ORDER BY t.person_id <> ?, t.origin, t.due, t.id",
	"uuussussu"};

static const struct field fields[] = {
	{.name = "content", .type = FIELD_TEXT, .required = true, .max_length = 1000, .label = "task.content"},
	{.name = "product", .type = FIELD_TEXT, .max_length = 500, .label = "task.product"},
	{.name = "origin", .type = FIELD_CHOICE, .required = true, .label = "task.origin"},
	{.name = "due", .type = FIELD_DATE, .required = true, .label = "task.due"},
	{.name = "recurring", .type = FIELD_CHECK, .label = "task.recurring"},
	{.name = "coordinators", .type = FIELD_MANY, .label = "task.coordinators"},
};

void
task_read_owner(struct object *object, uint64_t person_id, const struct row *row)
{
	memset(object, 0, sizeof *object);
	object->person_id = person_id;
	object->unit_id = row_id(row, "unit_id");
	object->part_id = row_id(row, "part_id");
	object->superior_id = row_id(row, "superior_id");
	object->authority_id = row_id(row, "authority_id");
	object->advice_unit_id = row_id(row, "advice_unit_id");
	object->bloc = (enum bloc)bloc_parse(row_text(row, "bloc"));
	access_read_above(object, row_text(row, "above"));
}

enum db_result
task_owner(struct visit *visit, uint64_t person_id, const char *month, struct object *object)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &owner_sql, month, period_quarter(visit->pool, month),
	    person_id);

	if (result == DB_OK)
		task_read_owner(object, person_id, &row);
	return result;
}

enum db_result
task_load(struct visit *visit, uint64_t id, struct task *task)
{
	enum db_result result;

	memset(task, 0, sizeof *task);
	result = db_row(visit->db, visit->pool, &task->row, &load_sql, visit->viewer->person_id, id);
	if (result != DB_OK)
		return result;
	task->id = id;
	task->person_id = row_id(&task->row, "person_id");
	task->assigner_id = row_id(&task->row, "assigner_id");
	task->version = row_id(&task->row, "version");
	task->confirmed = !row_null(&task->row, "confirmed_at");
	task->closed = row_int(&task->row, "closed") != 0;
	result = task_owner(visit, task->person_id, row_text(&task->row, "month"), &task->object);
	task->object.assigner_id = task->assigner_id;
	task->object.coordinates = row_int(&task->row, "coordinates") != 0;
	/* Nobody assigned an own task, and nobody left. */
	task->object.assigner_gone = task->assigner_id != 0 && row_int(&task->row, "assigner_gone") != 0;
	return result;
}

enum db_result
task_lock(struct visit *visit, uint64_t id, struct task *task)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &lock_sql, id);

	return result == DB_OK ? task_load(visit, id, task) : result;
}

enum db_result
task_describe(struct visit *visit, struct form *form, uint64_t agency_id, uint64_t person_id)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &colleagues_sql, agency_id, person_id);

	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	form_option(form, "origin", "planned", NULL);
	form_option(form, "origin", "arising", NULL);
	for (size_t i = 0; i < rows.count; i++)
		form_option(form, "coordinators", row_text(&rows.row[i], "id"), row_text(&rows.row[i], "name"));
	return result;
}

void
task_fill(struct form *form, const struct task *task)
{
	static const char *const copied[] = {"content", "product", "origin", "due"};
	char id[24];

	for (size_t i = 0; i < sizeof copied / sizeof copied[0]; i++)
		form_set(form, copied[i], row_text(&task->row, copied[i]));
	form_set(form, "recurring", row_int(&task->row, "recurring") != 0 ? "yes" : NULL);
	for (const char *list = row_text(&task->row, "coordinator_ids"); *list != '\0';) {
		const size_t length = strcspn(list, ",");

		if (length < sizeof id) {
			memcpy(id, list, length);
			id[length] = '\0';
			form_set(form, "coordinators", id);
		}
		list += length + (list[length] == ',');
	}
}

enum db_result
task_check_month(struct visit *visit, struct form *form, uint64_t person_id)
{
	struct row row;
	const char *month = pool_strndup(visit->pool, form_text(form, "due"), 7);
	const enum db_result result =
	    db_row(visit->db, visit->pool, &row, &closed_sql, person_id, month, period_quarter(visit->pool, month));

	if (result == DB_OK)
		form_error(form, "due", "task.closed", NULL);
	return result == DB_NO_ROW ? DB_OK : result;
}

static enum db_result
write_coordinators(struct visit *visit, const struct form *form, uint64_t task_id, uint64_t agency_id, uint64_t person_id)
{
	struct rows rows;
	enum db_result result = db_exec(visit->db, &coordinators_clear, task_id);

	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &rows, &colleagues_sql, agency_id, person_id);
	for (size_t i = 0; result == DB_OK && i < rows.count; i++)
		if (form_has(form, "coordinators", row_text(&rows.row[i], "id")))
			result = db_exec(visit->db, &coordinator_add, task_id, row_id(&rows.row[i], "id"));
	return result;
}

enum db_result
task_insert(struct visit *visit, const struct form *form, uint64_t person_id, uint64_t assigner_id, uint64_t item_id, uint64_t *id)
{
	struct object object;
	enum db_result result = db_exec(visit->db, &insert_sql, person_id, item_id, assigner_id, form_text(form, "origin"),
	    form_text(form, "content"), form_text(form, "product"), form_text(form, "due"),
	    (int64_t)!form_empty(form, "recurring"), visit->viewer->person_id);

	if (result != DB_OK)
		return result;
	*id = db_insert_id(visit->db);
	result = task_owner(visit, person_id, visit->month, &object);
	if (result == DB_OK)
		result = write_coordinators(visit, form, *id, object.unit_id, person_id);
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = assigner_id == 0 ? "add" : "assign", .object = "task",
		                                .object_id = *id, .unit_id = object.unit_id,
		                                .new = audit_json(visit->pool, "content", form_text(form, "content"), "due",
		                                    form_text(form, "due"), "origin", form_text(form, "origin"), NULL)});
	return result;
}

enum db_result
task_update(struct visit *visit, const struct form *form, const struct task *task)
{
	enum db_result result = db_exec(visit->db, &update_sql, form_text(form, "origin"), form_text(form, "content"),
	    form_text(form, "product"), form_text(form, "due"), (int64_t)!form_empty(form, "recurring"), task->id);

	if (result == DB_OK)
		result = write_coordinators(visit, form, task->id, task->object.unit_id, task->person_id);
	return result;
}

enum db_result
task_append_month(struct visit *visit, xmlNodePtr parent, uint64_t person_id, bool coordinates, const char *month)
{
	struct period period;
	char first[MONTH_TEXT], last[MONTH_TEXT];

	if (!period_parse(month, &period))
		return DB_ERROR;
	month_format(period_start(period), first);
	month_format(period.last, last);
	if (!coordinates)
		return db_elements(visit->db, parent, "task", NULL, &month_own_sql, person_id, person_id, person_id, first, last);
	return db_elements(visit->db, parent, "task", NULL, &month_sql, person_id, person_id, person_id, first, last, person_id, first,
	    last, person_id);
}
