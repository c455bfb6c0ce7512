#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "page/unit/unit.h"
#include "record/scope.h"
#include "web/text.h"

enum { PAGE_ROWS = 50 };

#define HOLDS(table) table ".valid_from <= CURDATE() AND (" table ".valid_to IS NULL OR " table ".valid_to > CURDATE())"
#define DETAIL(key) "CONVERT(JSON_VALUE(c.detail, '$." key "') USING ascii) COLLATE ascii_bin"
#define SCOPE_OF(unit) \
	"EXISTS (SELECT 1 FROM right_grant r JOIN unit_closure l ON l.ancestor_id = r.unit_id JOIN unit x ON x.id = l.descendant_id " \
	"WHERE r.account_id = ? AND r.role IN ('city_admin', 'bloc_admin', 'unit_admin') AND " HOLDS("r") \
	" AND (r.bloc IS NULL OR r.bloc = x.bloc) AND x.id = " unit ")"
/* Ordered by the viewer, or to happen to a unit in the viewer's scope. */
#define JOINED \
	"FROM unit_change c LEFT JOIN unit u ON u.id = c.unit_id LEFT JOIN unit p ON p.code = " DETAIL("parent") \
	" LEFT JOIN unit n ON n.code = " DETAIL("receiver") " "
#define VISIBLE "(c.created_by = ? OR " SCOPE_OF("COALESCE(u.id, p.id, n.id)") ")"
/* The name of a unit that is only planned, in the same batch. */
#define PLANNED(key) \
	"(SELECT MIN(JSON_VALUE(y.detail, '$.name')) FROM unit_change y WHERE y.batch_id = c.batch_id AND y.kind IN ('create', " \
	"'split') " \
	"AND JSON_VALUE(y.detail, '$.code') = JSON_VALUE(c.detail, '$." key "'))"
#define COLUMNS \
	"c.id, c.batch_id AS batch, c.kind AS act, c.effective, COALESCE(u.name, JSON_VALUE(c.detail, '$.unit')) AS unit, u.id AS " \
	"`unit-id`, " \
	"NULLIF(JSON_VALUE(c.detail, '$.code'), '') AS code, NULLIF(JSON_VALUE(c.detail, '$.name'), '') AS name, " \
	"COALESCE(p.name, " PLANNED("parent") ", NULLIF(JSON_VALUE(c.detail, '$.parent'), '')) AS parent, " \
	"COALESCE(n.name, " PLANNED("receiver") ", NULLIF(JSON_VALUE(c.detail, '$.receiver'), '')) AS receiver, c.basis, " \
	"DATE_FORMAT(c.applied_at, '%Y-%m-%dT%H:%i:%s') AS applied "

static const struct sql pending_rows = {
	"SELECT " COLUMNS JOINED "WHERE c.applied_at IS NULL AND " VISIBLE " ORDER BY c.effective, c.id LIMIT 20", "uu"};
static const struct sql unit_pending = {
	"SELECT " COLUMNS JOINED "WHERE c.applied_at IS NULL AND (c.unit_id = ? OR p.id = ? OR n.id = ?) ORDER BY c.effective, c.id "
	"LIMIT 200",
	"uuu"};
static const struct sql batch_rows = {
	"SELECT b.id, NULLIF(b.title, '') AS title, DATE_FORMAT(b.created_at, '%Y-%m-%dT%H:%i:%s') AS created, "
	"(SELECT CONCAT(q.family_name, ' ', q.given_name) FROM person q WHERE q.id = b.person_id) AS `by`, "
	"NULLIF(b.problem, '') AS problem, COUNT(*) AS changes, SUM(c.applied_at IS NULL) AS pending, MIN(c.effective) AS first, "
	"MAX(c.effective) AS last, IF(COUNT(DISTINCT c.kind) = 1, MIN(c.kind), NULL) AS act, MIN(c.basis) AS basis "
	JOINED "JOIN unit_batch b ON b.id = c.batch_id WHERE " VISIBLE " GROUP BY b.id ORDER BY SUM(c.applied_at IS NULL) = 0, b.id "
		"DESC "
	"LIMIT 50 OFFSET ?",
	"uui"};
static const struct sql batch_count = {
	"SELECT COUNT(DISTINCT c.batch_id) AS total " JOINED "WHERE c.batch_id <> 0 AND " VISIBLE, "uu"};
static const struct sql batch_row = {
	"SELECT b.id, b.title, DATE_FORMAT(b.created_at, '%Y-%m-%dT%H:%i:%s') AS created, b.problem, b.problem_change, "
	"(SELECT CONCAT(q.family_name, ' ', q.given_name) FROM person q WHERE q.id = b.person_id) AS author, COUNT(c.id) AS changes, "
	"COALESCE(SUM(c.applied_at IS NULL), 0) AS pending " JOINED "RIGHT JOIN unit_batch b ON b.id = c.batch_id AND " VISIBLE
	" WHERE b.id = ? GROUP BY b.id",
	"uuu"};
static const struct sql change_rows = {
	"SELECT " COLUMNS JOINED "WHERE c.batch_id = ? AND " VISIBLE " ORDER BY c.effective, c.id LIMIT 50 OFFSET ?", "uuui"};
/* Where each change that goes would have happened; a new unit is looked at in its place. */
static const struct sql going_rows = {
	"SELECT c.kind AS act, COALESCE(u.id, p.id, n.id) AS place, u.kind, IF(c.kind = 'create', JSON_VALUE(c.detail, '$.kind'), "
	"NULL) AS new_kind, "
	"IF(c.kind = 'create', JSON_VALUE(c.detail, '$.bloc'), NULL) AS new_bloc " JOINED
	"WHERE c.batch_id = ? AND (? = 0 OR c.id = ?) AND c.applied_at IS NULL",
	"uuu"};

enum db_result
unit_append_pending(struct visit *visit, xmlNodePtr parent, const struct unit_chosen *chosen)
{
	const uint64_t own = visit->viewer->account_id;

	if (chosen != NULL)
		return db_elements(visit->db, parent, "change", NULL, &unit_pending, chosen->id, chosen->id, chosen->id);
	return db_elements(visit->db, parent, "change", NULL, &pending_rows, own, own);
}

enum answer
unit_batches_show(struct visit *visit)
{
	const uint64_t own = visit->viewer->account_id;
	const int64_t page = list_page(visit);
	xmlNodePtr node = unit_element(visit, "batches");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &batch_count, own, own);

	node_set(visit->page, "width", "full");
	if (result == DB_OK)
		result = db_elements(visit->db, node, "batch", NULL, &batch_rows, own, own, (page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(node, "total", row_text(&row, "total"));
	list_pages(visit, node, UNIT_PATH "/thay-doi?trang=", page, row_int(&row, "total"), PAGE_ROWS);
	return ANSWER_PAGE;
}

static struct form *
withdraw_form(struct visit *visit)
{
	static const struct field field = {.name = "change", .type = FIELD_HIDDEN, .max_length = 20, .label = "unit.act"};
	struct form *form =
	    visit_form(visit, "unit", pool_printf(visit->pool, UNIT_PATH "/thay-doi/%" PRIu64, visit->id));

	form_add(form, &field, NULL);
	return form;
}

static void
append_batch(xmlNodePtr node, const struct row *row)
{
	node_set(node, "id", row_text(row, "id"));
	node_set(node, "title", row_text(row, "title")[0] == '\0' ? NULL : row_text(row, "title"));
	node_set(node, "created", row_text(row, "created"));
	node_set(node, "by", row_null(row, "author") ? NULL : row_text(row, "author"));
	node_set(node, "problem", row_text(row, "problem")[0] == '\0' ? NULL : row_text(row, "problem"));
	node_set(node, "problem-change", row_null(row, "problem_change") ? NULL : row_text(row, "problem_change"));
	node_set(node, "changes", row_text(row, "changes"));
	node_set(node, "pending", row_text(row, "pending"));
}

static enum answer
show(struct visit *visit, struct form *form, enum answer answer)
{
	const uint64_t own = visit->viewer->account_id;
	const int64_t page = list_page(visit);
	xmlNodePtr node;
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &batch_row, own, own, visit->id);

	if (result == DB_OK && row_int(&row, "changes") == 0)
		return ANSWER_NOT_FOUND;
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(visit->page, "width", "full");
	node = unit_element(visit, "batch");
	append_batch(node, &row);
	result = db_elements(visit->db, node, "change", NULL, &change_rows, visit->id, own, own, (page - 1) * PAGE_ROWS);
	list_pages(visit, node, pool_printf(visit->pool, UNIT_PATH "/thay-doi/%" PRIu64 "?trang=", visit->id), page, row_int(&row,
		"changes"), PAGE_ROWS);
	if (row_int(&row, "pending") > 0) {
		form_button(form, "withdraw_all", "warning");
		visit_show_form(visit, form, node);
	}
	return result == DB_OK ? answer : visit_store_failed(visit, result);
}

enum answer
unit_batch_show(struct visit *visit)
{
	return show(visit, withdraw_form(visit), ANSWER_PAGE);
}

/* What hangs from nothing that is there yet is for those above everything. */
static enum db_result
root_object(struct visit *visit, struct object *object)
{
	static const struct sql roots_sql = {"SELECT id FROM unit WHERE parent_id IS NULL ORDER BY id LIMIT 16", ""};
	struct rows roots;
	const enum db_result result = db_rows(visit->db, visit->pool, &roots, &roots_sql);

	for (size_t i = 0; result == DB_OK && i < roots.count; i++)
		object->above[object->above_count++] = row_id(&roots.row[i], "id");
	return result;
}

/* Taking a change back needs what ordering it needs, for every one that goes. */
static enum answer
allow_going(struct visit *visit, uint64_t change_id)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &going_rows, visit->id, change_id, change_id);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (rows.count == 0)
		return ANSWER_NOT_FOUND;
	for (size_t i = 0; i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		const bool creates = !row_null(row, "new_kind");
		struct object object = {0};
		enum answer answer;

		if (row_null(row, "place") ? root_object(visit, &object) != DB_OK :
		    scope_unit(visit, row_id(row, "place"), &object) != DB_OK)
			return ANSWER_NOT_FOUND;
		if (creates)
			object.bloc = (enum bloc)bloc_parse(row_text(row, "new_bloc"));
		answer = visit_allow(visit, unit_action(row_text(row, creates ? "new_kind" : "kind")), &object);
		if (answer != ANSWER_PAGE)
			return answer;
	}
	return ANSWER_PAGE;
}

struct withdrawing {
	struct form	*form;
	uint64_t	 change_id;
};

static enum answer
withdraw(struct visit *visit, void *arg)
{
	const struct withdrawing *withdrawing = arg;
	const struct unit_source source = {visit->viewer->account_id, visit->viewer->person_id, "", visit->request->id};
	struct unit_problem problem;
	size_t done;
	const enum db_result result = unit_change_withdraw(visit->db, visit->pool, &source, visit->id, withdrawing->change_id, &done,
	    &problem);

	if (result == DB_NO_ROW && problem.code != NULL) {
		form_error(withdrawing->form, NULL, "unit.rests_on", problem.detail);
		return ANSWER_INVALID;
	}
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return visit_go(visit, done > 0 ? "unit.withdrawn" : "already_done", UNIT_PATH "/thay-doi");
}

enum answer
unit_batch_take(struct visit *visit)
{
	const char *text = request_body(visit->request, "change");
	struct withdrawing withdrawing = {.form = withdraw_form(visit)};
	enum answer answer;

	if (text != NULL && text[0] != '\0' && !text_id(text, &withdrawing.change_id))
		return ANSWER_NOT_FOUND;
	answer = allow_going(visit, withdrawing.change_id);
	if (answer == ANSWER_PAGE)
		answer = command_run(visit, withdraw, &withdrawing);
	return answer == ANSWER_INVALID ? show(visit, withdrawing.form, ANSWER_INVALID) : answer;
}
