#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "record/import_private.h"

static const struct import_noun *const nouns[] = {
	[IMPORT_UNITS] = &import_units,
	[IMPORT_PEOPLE] = &import_people,
	[IMPORT_AUTHORITIES] = &import_authorities,
	[IMPORT_GRANTS] = &import_grants,
	[IMPORT_CHANGES] = &import_changes,
	[IMPORT_ACCOUNTS] = &import_accounts,
	[IMPORT_PAPER] = &import_paper,
	[IMPORT_CATALOGUE] = &import_catalogue,
};

static const struct sql units_sql = {
	"SELECT u.id, u.code, u.kind, COALESCE(p.code, '') AS parent, COALESCE(u.valid_to <= CURDATE(), 0) AS ended "
	"FROM unit u LEFT JOIN unit p ON p.id = u.parent_id",
	""};
static const struct sql audit_sql = {
	"INSERT INTO audit (recorded_at, business_at, account_id, person_id, action, object, new, request_id) "
	"SELECT SYSDATE(6), NOW(6), NULLIF(?, 0), NULLIF(?, 0), 'import', ?, JSON_OBJECT('file', ?, 'rows', ?, 'bad_rows', ?, "
	"'created', ?, 'changed', ?, 'same', ?, 'ended', ?), ?",
	"uussiiiiiis"};

int
import_kind_parse(const char *name)
{
	for (int i = 0; i < (int)(sizeof nouns / sizeof nouns[0]); i++)
		if (strcmp(nouns[i]->name, name) == 0)
			return i;
	return -1;
}

const char *
import_kind_name(enum import_kind kind)
{
	return nouns[kind]->name;
}

const char *
import_number(struct import *import, size_t number)
{
	return pool_printf(import->pool, "%zu", number);
}

static void
free_table(void *table)
{
	xmlHashFree(table, NULL);
}

xmlHashTablePtr
import_table(struct import *import)
{
	xmlHashTablePtr table = xmlHashCreate(1024);

	if (table == NULL)
		abort();
	pool_cleanup(import->pool, free_table, table);
	return table;
}

enum db_result
import_load_units(struct import *import)
{
	struct rows rows;
	const enum db_result result = db_rows(import->db, import->pool, &rows, &units_sql);

	import->units = import_table(import);
	for (size_t i = 0; i < rows.count; i++) {
		struct import_unit *unit = pool_alloc(import->pool, sizeof *unit);

		unit->id = row_id(&rows.row[i], "id");
		unit->code = row_text(&rows.row[i], "code");
		unit->kind = row_text(&rows.row[i], "kind");
		unit->parent = row_text(&rows.row[i], "parent");
		unit->ended = row_int(&rows.row[i], "ended") != 0;
		xmlHashAddEntry(import->units, BAD_CAST unit->code, unit);
	}
	return result;
}

const struct import_unit *
import_find_unit(struct import *import, struct import_row *row, size_t field)
{
	const char *code = row->value[field];
	const struct import_unit *unit;

	if (code == NULL || code[0] == '\0')
		return NULL;
	unit = xmlHashLookup(import->units, BAD_CAST code);
	if (unit == NULL)
		import_bad(import, row, field, "unknown_unit", "");
	else if (unit->ended)
		import_bad(import, row, field, "ended_unit", "");
	return unit;
}

bool
import_differs(const char *value, const char *stored)
{
	return value != NULL && strcmp(value, stored) != 0;
}

static int
compare_problems(const void *a, const void *b)
{
	const struct import_problem *one = a, *other = b;

	return one->row < other->row ? -1 : one->row > other->row;
}

struct task {
	struct pool			*pool;
	const struct import_noun	*noun;
	const struct import_words	*words;
	const struct sheet		*sheet;
	const struct import_source	*source;
	enum import_mode		 mode;
	struct import_report		*report;
};

static enum db_result
write_audit(struct db *db, const struct task *task)
{
	const struct import_report *report = task->report;

	return db_exec(db, &audit_sql, task->source->account_id, task->source->person_id, task->noun->name,
	    task->source->file_name, (int64_t)report->rows, (int64_t)report->bad_rows, (int64_t)report->created,
	    (int64_t)report->changed, (int64_t)report->same, (int64_t)report->ended, task->source->request_id);
}

static enum db_result
import_body(struct db *db, void *arg)
{
	const struct task *task = arg;
	struct import import = {.db = db, .pool = task->pool, .noun = task->noun, .words = task->words,
	    .sheet = task->sheet, .report = task->report, .source = task->source};
	struct import_report *report = task->report;
	enum db_result result;

	*report = (struct import_report){0};
	if (!import_read_rows(&import))
		return DB_NO_ROW;
	result = import_load_units(&import);
	if (result == DB_OK)
		result = task->noun->check(&import);
	if (result == DB_OK && task->source->scoped && task->noun->scope != NULL)
		result = task->noun->scope(&import);
	if (result != DB_OK)
		return result;
	for (size_t i = 0; i < import.count; i++)
		report->bad_rows += import.rows[i].bad;
	if (task->mode == IMPORT_ALL_OR_NOTHING && report->bad_rows > 0)
		return DB_NO_ROW;
	result = task->noun->write(&import);
	if (result == DB_OK && task->mode == IMPORT_DRY_RUN)
		return DB_NO_ROW;
	return result == DB_OK ? write_audit(db, task) : result;
}

/* DB_NO_ROW with a report: nothing is to be stored. */
static enum db_result
run_with(struct db *db, struct task *task, const char *schema,
    enum db_result (*run)(struct db *, enum db_result (*)(struct db *, void *), void *))
{
	struct import_report *report = task->report;
	enum db_result result;

	*report = (struct import_report){0};
	task->words = import_words_read(task->pool, pool_printf(task->pool, "%s/import.xml", schema), task->noun->name);
	if (task->words == NULL)
		return DB_ERROR;
	result = run(db, import_body, task);
	report->applied = result == DB_OK;
	if (report->count > 0)
		qsort(report->problems, report->count, sizeof report->problems[0], compare_problems);
	return result;
}

static enum db_result
run_inside(struct db *db, enum db_result (*body)(struct db *, void *), void *arg)
{
	return body(db, arg);
}

enum db_result
import_inside(struct db *db, struct pool *pool, const char *schema, enum import_kind kind, const struct sheet *sheet,
    enum import_mode mode, const struct import_source *source, struct import_report *report)
{
	struct task task = {.pool = pool, .noun = nouns[kind], .sheet = sheet, .source = source, .mode = mode,
	    .report = report};

	return run_with(db, &task, schema, run_inside);
}

enum db_result
import_run(struct db *db, struct pool *pool, const char *schema, enum import_kind kind, const struct sheet *sheet,
    enum import_mode mode, const struct import_source *source, struct import_report *report)
{
	struct task task = {.pool = pool, .noun = nouns[kind], .sheet = sheet, .source = source, .mode = mode,
	    .report = report};
	const enum db_result result = run_with(db, &task, schema, db_transaction);

	return result == DB_NO_ROW ? DB_OK : result;
}
