#include "config.h"

#include <stdint.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "record/import.h"
#include "record/sheet.h"
#include "web/text.h"

/*
 * Paper results come by whoever enters them for the unit, the products of an agency by its administrator, each at a path of its own; all
 * other lists are those of administrators of more than one agency.
 */
#define PATH "/quan-tri/nhap-du-lieu"
#define PAPER_PATH "/giay/nhap"
#define CATALOGUE_PATH "/quan-tri/san-pham/nhap"

static const struct field kind_field = {.name = "kind", .type = FIELD_CHOICE, .required = true, .label = "import.kind"};
static const struct field file_field = {
	.name = "file", .type = FIELD_FILE, .required = true, .max = SHEET_BYTES, .label = "import.file", .hint = "file"};

static const struct sql root_units = {"SELECT id FROM unit WHERE parent_id IS NULL ORDER BY id LIMIT 16", ""};
static const struct sql own_files = {
	"SELECT id, COALESCE(list, kind) AS kind, file_name AS name, DATE_FORMAT(created_at, '%Y-%m-%dT%H:%i:%s') AS created, "
	"DATE_FORMAT(applied_at, '%Y-%m-%dT%H:%i:%s') AS applied, applied_rows AS `applied-rows` FROM import "
	"WHERE account_id = ? AND IF(COALESCE(list, '') IN ('paper', 'catalogue'), list, '') = ? ORDER BY id DESC LIMIT 20",
	"us"};
/*
 * Lists of people are not hoarded: what nobody applied goes after a week, what was applied goes at once, or after a week where
 * rows were left out (job_purge_imports).
 */
static const struct sql forget_old = {
	"DELETE FROM import WHERE applied_at IS NULL AND created_at < NOW(6) - INTERVAL 7 DAY LIMIT 20", ""};
static const struct sql file_insert = {
	"INSERT INTO import (list, file_name, sha256, content, account_id, created_at) VALUES (?, LEFT(?, 200), '', ?, ?, NOW(6))",
	"ssbu"};
static const struct sql file_hash = {"UPDATE import SET sha256 = UNHEX(SHA2(content, 256)) WHERE id = ?", "u"};
static const struct sql file_read = {
	"SELECT COALESCE(list, kind) AS kind, file_name, DATE_FORMAT(created_at, '%Y-%m-%dT%H:%i:%s') AS created, "
	"DATE_FORMAT(applied_at, '%Y-%m-%dT%H:%i:%s') AS applied, applied_rows, bad_rows, HEX(content) AS content FROM import "
	"WHERE id = ? AND account_id = ? FOR UPDATE",
	"uu"};
static const struct sql file_applied = {
	"UPDATE import SET applied_at = NOW(6), applied_rows = ?, bad_rows = ?, content = IF(? > 0, content, '') WHERE id = ?", "iiiu"};

/* What a page shows of a list that is wrong throughout, and of a cell, 50,000 places would be 12 MB; and what a workbook's cell holds. */
enum { SHOWN_PROBLEMS = 500, SHOWN_BYTES = 200, CELL_BYTES = 32000 };

/* A list that was sent and waits for the clerk's word. */
struct held {
	struct row		 row;
	enum import_kind	 kind;
	struct sheet		 sheet;
	struct import_report	 report;
	enum import_mode	 mode;
	bool			 scoped;
	struct form		*form;
};

static bool
is_paper(const struct visit *visit)
{
	return strncmp(visit->route->path, PAPER_PATH, strlen(PAPER_PATH)) == 0;
}

/* Of a path where one kind is taken: that kind. -1: any other. */
static int
only_kind(const struct visit *visit)
{
	return is_paper(visit) ? IMPORT_PAPER :
	       strncmp(visit->route->path, CATALOGUE_PATH, strlen(CATALOGUE_PATH)) == 0 ? IMPORT_CATALOGUE : -1;
}

static const char *
base(const struct visit *visit)
{
	const int only = only_kind(visit);

	return only == IMPORT_PAPER ? PAPER_PATH : only == IMPORT_CATALOGUE ? CATALOGUE_PATH : PATH;
}

/*
 * A list may name any unit: who administers the whole tree in every bloc may import every list; anybody else only those whose
 * rows can be held against the own grants, each of them (scoped).
 */
static enum answer
check_access(struct visit *visit, bool *scoped)
{
	struct object object = {.bloc = BLOC_NONE};
	struct rows roots;
	const enum db_result result = db_rows(visit->db, visit->pool, &roots, &root_units);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	for (size_t i = 0; i < roots.count; i++)
		object.above[object.above_count++] = row_id(&roots.row[i], "id");
	*scoped = !access_may(visit->viewer, ACTION_IMPORT, &object);
	return ANSWER_PAGE;
}

static bool
is_offered(const struct visit *visit, enum import_kind kind, bool scoped)
{
	if (only_kind(visit) >= 0 || kind == IMPORT_PAPER || kind == IMPORT_CATALOGUE)
		return only_kind(visit) == (int)kind;
	return !scoped || kind == IMPORT_PEOPLE || kind == IMPORT_ACCOUNTS;
}

/* Where one kind is taken, nobody is asked which. */
static struct form *
upload_form(struct visit *visit, bool scoped)
{
	struct form *form = visit_form(visit, "import", base(visit));

	if (only_kind(visit) < 0) {
		form_add(form, &kind_field, NULL);
		for (enum import_kind kind = IMPORT_UNITS; kind <= IMPORT_PAPER; kind++)
			if (is_offered(visit, kind, scoped))
				form_option(form, "kind", import_kind_name(kind), NULL);
	}
	form_add(form, &file_field, NULL);
	form_button(form, "upload", "primary");
	return form;
}

static enum answer
show_upload(struct visit *visit, struct form *form, enum answer answer)
{
	xmlNodePtr import = visit_element(visit, "import");
	enum db_result result;

	node_set(import, "base", base(visit));
	visit_show_form(visit, form, import);
	result = db_elements(visit->db, import, "file", NULL, &own_files, visit->viewer->account_id,
	    only_kind(visit) < 0 ? "" : import_kind_name((enum import_kind)only_kind(visit)));
	return result == DB_OK ? answer : visit_store_failed(visit, result);
}

enum answer
import_list(struct visit *visit)
{
	bool scoped = true;
	const enum answer access = check_access(visit, &scoped);

	return access == ANSWER_PAGE ? show_upload(visit, upload_form(visit, scoped), ANSWER_PAGE) : access;
}

static enum answer
keep_file(struct visit *visit, void *arg)
{
	const struct form *form = arg;
	const struct upload *upload = request_upload(visit->request, "file");
	const char *kind = only_kind(visit) < 0 ? form_text(form, "kind") : import_kind_name((enum import_kind)only_kind(visit));
	enum db_result result = db_exec(visit->db, &forget_old);
	uint64_t id = 0;

	if (result == DB_OK)
		result = db_exec(visit->db, &file_insert, kind, upload->file_name,
		    (const void *)upload->data, upload->size, visit->viewer->account_id);
	if (result == DB_OK) {
		id = db_insert_id(visit->db);
		result = db_exec(visit->db, &file_hash, id);
	}
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "upload", .object = "import", .object_id = id,
		    .new = audit_json(visit->pool, "kind", kind, "file", upload->file_name, NULL)});
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return visit_go(visit, NULL, "%s/%llu", base(visit), (unsigned long long)id);
}

enum answer
import_upload(struct visit *visit)
{
	bool scoped = true;
	const enum answer access = check_access(visit, &scoped);
	struct form *form = upload_form(visit, scoped);
	struct sheet sheet;

	if (access != ANSWER_PAGE)
		return access;
	if (form_read(form, visit->request)) {
		const struct upload *upload = request_upload(visit->request, "file");
		const enum sheet_result result = sheet_read(visit->pool, upload->data, upload->size, &sheet);

		if (result != SHEET_OK)
			form_error(form, "file", pool_printf(visit->pool, "import.file.%s", sheet_result_name(result)), NULL);
	}
	if (!form_valid(form))
		return show_upload(visit, form, ANSWER_INVALID);
	return command_run(visit, keep_file, form);
}

/* Columns come as text, so a workbook travels in hexadecimal digits. */
static enum sheet_result
read_content(struct visit *visit, struct held *held)
{
	size_t size;
	const char *bytes = text_unhex(visit->pool, row_text(&held->row, "content"), &size);

	return sheet_read(visit->pool, bytes, size, &held->sheet);
}

static bool
is_applied(const struct held *held)
{
	return !row_null(&held->row, "applied");
}

/* What was applied is kept for a while only for its bad rows. */
static bool
has_content(const struct held *held)
{
	return row_text(&held->row, "content")[0] != '\0';
}

/* Another account's list is not found. */
static enum db_result
load(struct visit *visit, struct held *held)
{
	const enum db_result result = db_row(visit->db, visit->pool, &held->row, &file_read, visit->id, visit->viewer->account_id);

	if (result != DB_OK)
		return result;
	held->kind = (enum import_kind)import_kind_parse(row_text(&held->row, "kind"));
	/* Rights may have become fewer since the list was sent. */
	if (!is_offered(visit, held->kind, held->scoped))
		return DB_NO_ROW;
	return !has_content(held) || read_content(visit, held) == SHEET_OK ? DB_OK : DB_ERROR;
}

static struct import_source
source(struct visit *visit, const struct held *held)
{
	return (struct import_source){visit->viewer->account_id, visit->viewer->person_id, row_text(&held->row, "file_name"),
	    visit->request->id, visit->viewer, held->scoped};
}

/* The beginning of a text, whole letters of it. */
static const char *
beginning(struct pool *pool, const char *text, size_t most)
{
	size_t length = most;

	if (strlen(text) <= most)
		return text;
	while (((unsigned char)text[length] & 0xc0) == 0x80)
		length--;
	return pool_printf(pool, "%.*s\xe2\x80\xa6", (int)length, text);
}

/* The first ones; the sheet of the bad rows has all. */
static void
show_problems(struct pool *pool, xmlNodePtr import, const struct import_report *report, size_t most)
{
	if (report->count > most)
		node_set_int(import, "problems", (int64_t)report->count);
	for (size_t i = 0; i < report->count && i < most; i++) {
		const struct import_problem *problem = &report->problems[i];
		xmlNodePtr node = node_add(import, "problem");

		node_set_int(node, "row", (int64_t)problem->row);
		node_set(node, "column", problem->column);
		node_set(node, "value", beginning(pool, problem->value, SHOWN_BYTES));
		node_set(node, "reason", problem->code);
		node_set(node, "detail", problem->detail[0] == '\0' ? NULL : problem->detail);
		node_set_flag(node, "note", problem->note);
	}
}

/* A header that cannot be used spoils the list without a bad row. */
static bool
is_usable(const struct import_report *report)
{
	for (size_t i = 0; report->bad_rows == 0 && i < report->count; i++)
		if (!report->problems[i].note)
			return false;
	return report->rows > report->bad_rows;
}

static void
show_report(struct visit *visit, xmlNodePtr import, const struct import_report *report, const char *refused)
{
	struct form *form = visit_form(visit, "import", pool_printf(visit->pool, "%s/%llu", base(visit), (unsigned long long)visit->id));

	node_set_int(import, "rows", (int64_t)report->rows);
	node_set_int(import, "bad", (int64_t)report->bad_rows);
	node_set_int(import, "new", (int64_t)report->created);
	node_set_int(import, "changed", (int64_t)report->changed);
	node_set_int(import, "ended", (int64_t)report->ended);
	node_set_int(import, "same", (int64_t)report->same);
	node_set_flag(import, "usable", is_usable(report));
	show_problems(visit->pool, import, report, SHOWN_PROBLEMS);
	if (is_usable(report) && report->bad_rows > 0)
		form_button(form, "good_rows", "warning");
	if (is_usable(report))
		form_button(form, "all_rows", report->bad_rows > 0 ? "secondary" : "primary");
	if (is_paper(visit))
		form_version(form, report->version % INT64_MAX);
	if (refused != NULL)
		form_error(form, NULL, refused, NULL);
	visit_show_form(visit, form, import);
}

/* The rows that were left out, as they were sent, for a sheet that the clerk mends and sends again. */
static enum answer
show_bad_rows(struct pool *pool, xmlNodePtr import, const struct held *held)
{
	const struct sheet *sheet = &held->sheet;

	if (held->report.bad_rows == 0)
		return ANSWER_NOT_FOUND;
	for (size_t i = 0; i < sheet->count; i++) {
		xmlNodePtr row = node_add(import, i == 0 ? "head" : "line");

		node_set_int(row, "row", (int64_t)sheet->row[i].number);
		for (size_t c = 0; c < sheet->columns; c++)
			node_set(node_add(row, "cell"), "value",
			    sheet->row[i].cell[c] == NULL ? "" : beginning(pool, sheet->row[i].cell[c], CELL_BYTES));
	}
	return ANSWER_PAGE;
}

/* What the list would do now: done and rolled back, so that the figures are those of the moment. */
static enum answer
show(struct visit *visit, bool scoped, const char *refused)
{
	const bool bad_rows = (visit->route->flags & ROUTE_SHEET) != 0;
	struct held held = {.scoped = scoped};
	enum db_result result = load(visit, &held);
	struct import_source from;
	xmlNodePtr import;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(visit->page, "width", "full");
	import = visit_element(visit, "import");
	node_set_id(import, "id", visit->id);
	node_set(import, "base", base(visit));
	node_set(import, "kind", row_text(&held.row, "kind"));
	node_set(import, "file", row_text(&held.row, "file_name"));
	node_set(import, "created", row_text(&held.row, "created"));
	if (is_applied(&held)) {
		node_set(import, "applied", row_text(&held.row, "applied"));
		node_set(import, "applied-rows", row_text(&held.row, "applied_rows"));
		node_set(import, "bad", row_text(&held.row, "bad_rows"));
		node_set_flag(import, "kept", has_content(&held));
		if (!bad_rows)
			return ANSWER_PAGE;
	}
	if (!has_content(&held))
		return ANSWER_NOT_FOUND;
	from = source(visit, &held);
	result = import_run(visit->db, visit->pool, visit->worker->config->schema, held.kind, &held.sheet, IMPORT_DRY_RUN, &from,
	    &held.report);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (bad_rows) {
		show_problems(visit->pool, import, &held.report, SIZE_MAX);
		return show_bad_rows(visit->pool, import, &held);
	}
	show_report(visit, import, &held.report, refused);
	return ANSWER_PAGE;
}

enum answer
import_show(struct visit *visit)
{
	bool scoped = true;
	const enum answer access = check_access(visit, &scoped);

	return access == ANSWER_PAGE ? show(visit, scoped, NULL) : access;
}

/* Somebody entered paper of the same people between the check and the clerk's word. */
static bool
is_stale(const struct visit *visit, const struct held *held)
{
	return is_paper(visit) && form_sent_version(held->form) != held->report.version % INT64_MAX;
}

/* The list's row is locked, so that a second tab waits and finds it applied. */
static enum answer
apply(struct visit *visit, void *arg)
{
	struct held *held = arg;
	enum db_result result = load(visit, held);
	struct import_source from;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (is_applied(held))
		return ANSWER_CONFLICT;
	from = source(visit, held);
	result = import_inside(visit->db, visit->pool, visit->worker->config->schema, held->kind, &held->sheet, held->mode, &from,
	    &held->report);
	if (result == DB_NO_ROW || (result == DB_OK && is_stale(visit, held)))
		return ANSWER_INVALID;
	if (result == DB_OK)
		result = db_exec(visit->db, &file_applied, (int64_t)(held->report.rows - held->report.bad_rows),
		    (int64_t)held->report.bad_rows, (int64_t)held->report.bad_rows, visit->id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (held->report.batch_id != 0)
		return visit_go(visit, "imported", "/dang-nhap/cap-tai-khoan/%llu", (unsigned long long)held->report.batch_id);
	return visit_go(visit, "imported", "%s/%llu", base(visit), (unsigned long long)visit->id);
}

enum answer
import_apply(struct visit *visit)
{
	const char *pressed = request_body(visit->request, "action");
	struct held held = {.mode = IMPORT_ALL_OR_NOTHING};
	enum answer answer = check_access(visit, &held.scoped);

	if (answer != ANSWER_PAGE)
		return answer;
	if (pressed != NULL && strcmp(pressed, "good_rows") == 0)
		held.mode = IMPORT_GOOD_ROWS;
	held.form = visit_form(visit, "import", base(visit));
	form_version(held.form, 0);
	form_read(held.form, visit->request);
	answer = command_run(visit, apply, &held);
	if (answer == ANSWER_CONFLICT)
		return visit_go(visit, "already_done", "%s/%llu", base(visit), (unsigned long long)visit->id);
	if (answer != ANSWER_INVALID)
		return answer;
	answer = show(visit, held.scoped, held.report.bad_rows > 0 && held.mode == IMPORT_ALL_OR_NOTHING ? "import.has_bad" :
	    "import.changed_since");
	return answer == ANSWER_PAGE ? ANSWER_INVALID : answer;
}
