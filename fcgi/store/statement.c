#include "config.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <errmsg.h>

#include "store/db_private.h"

enum {
	PARAMETERS_MAX = 48,
	COLUMNS_MAX = 80,
	ROWS_MAX = 100000,
	FIRST_BUFFER = 256
};

/* What a parameter's value points to while the statement runs. */
struct bound {
	MYSQL_BIND	bind[PARAMETERS_MAX];
	int64_t		number[PARAMETERS_MAX];
	unsigned long	length[PARAMETERS_MAX];
	unsigned	count;
};

struct column {
	char		*buffer;
	char		*large;	/* a value that does not fit the buffer */
	size_t		 room;
	unsigned long	 length;
	my_bool		 null, cut;
};

struct result {
	struct db	*db;
	MYSQL_STMT	*stmt;
	MYSQL_RES	*meta;
	unsigned	 count;
	struct column	 column[COLUMNS_MAX];
	const char	*name[COLUMNS_MAX];
};

typedef void row_fn(const struct result *, void *);

void
db_note_error(struct db *db, unsigned error, const char *message, const char *text)
{
	const enum db_result result = db_classify(error);

	if (result == DB_LOST)
		db->away = true;
	db->failures[result]++;
	fprintf(stderr, "level=error part=store errno=%u message=\"%s\" statement=\"%.120s\"\n", error, message, text);
}

static void
bind_number(struct bound *bound, unsigned i, int64_t value, bool is_unsigned)
{
	bound->number[i] = value;
	bound->bind[i].buffer_type = MYSQL_TYPE_LONGLONG;
	bound->bind[i].buffer = &bound->number[i];
	bound->bind[i].is_unsigned = is_unsigned;
}

static void
bind_bytes(struct bound *bound, unsigned i, const void *data, size_t size, enum enum_field_types type)
{
	if (data == NULL) {
		bound->bind[i].buffer_type = MYSQL_TYPE_NULL;
		return;
	}
	bound->length[i] = size;
	bound->bind[i].buffer_type = type;
	bound->bind[i].buffer = (void *)(uintptr_t)data;
	bound->bind[i].buffer_length = size;
	bound->bind[i].length = &bound->length[i];
}

static void
bind_parameters(struct bound *bound, const char *types, va_list args)
{
	const int64_t *number;
	const uint64_t *id;
	const char *text;
	const void *data;
	unsigned i;

	memset(bound, 0, sizeof *bound);
	for (i = 0; types[i] != '\0'; i++) {
		assert(i < PARAMETERS_MAX);
		switch (types[i]) {
		case 'i':
			bind_number(bound, i, va_arg(args, int64_t), false);
			break;
		case 'u':
			bind_number(bound, i, (int64_t)va_arg(args, uint64_t), true);
			break;
		case 'I':
			number = va_arg(args, const int64_t *);
			if (number != NULL)
				bind_number(bound, i, *number, false);
			else
				bind_bytes(bound, i, NULL, 0, MYSQL_TYPE_NULL);
			break;
		case 'U':
			id = va_arg(args, const uint64_t *);
			if (id != NULL)
				bind_number(bound, i, (int64_t)*id, true);
			else
				bind_bytes(bound, i, NULL, 0, MYSQL_TYPE_NULL);
			break;
		case 's':
			text = va_arg(args, const char *);
			bind_bytes(bound, i, text, text == NULL ? 0 : strlen(text), MYSQL_TYPE_STRING);
			break;
		case 'b':
			data = va_arg(args, const void *);
			bind_bytes(bound, i, data, va_arg(args, size_t), MYSQL_TYPE_BLOB);
			break;
		default:
			abort();
		}
	}
	bound->count = i;
}

static enum db_result
statement_fail(struct db *db, MYSQL_STMT *stmt, const struct sql *sql)
{
	const unsigned error = mysql_stmt_errno(stmt);
	const enum db_result result = db_classify(error);

	if (db->in_transaction && result != DB_DUPLICATE && db->failed == DB_OK)
		db->failed = result == DB_OK ? DB_ERROR : result;
	if (result != DB_DUPLICATE)
		db_note_error(db, error, mysql_stmt_error(stmt), sql->text);
	mysql_stmt_free_result(stmt);
	return result == DB_OK ? DB_ERROR : result;
}

static enum db_result
statement_prepare(struct db *db, const struct sql *sql, MYSQL_STMT **out)
{
	struct statement *grown;

	for (size_t i = 0; i < db->count; i++)
		if (db->statements[i].sql == sql) {
			*out = db->statements[i].stmt;
			return DB_OK;
		}
	if (db->count == db->room) {
		db->room = db->room == 0 ? 64 : db->room * 2;
		grown = realloc(db->statements, db->room * sizeof *grown);
		if (grown == NULL)
			abort();
		db->statements = grown;
	}
	*out = mysql_stmt_init(db->mysql);
	if (*out == NULL)
		abort();
	if (mysql_stmt_prepare(*out, sql->text, strlen(sql->text)) != 0) {
		const enum db_result result = statement_fail(db, *out, sql);

		mysql_stmt_close(*out);
		return result;
	}
	if (mysql_stmt_param_count(*out) != strlen(sql->types)) {
		fprintf(stderr, "level=fatal part=store message=\"parameter count\" statement=\"%s\"\n", sql->text);
		abort();
	}
	db->statements[db->count++] = (struct statement){sql, *out};
	return DB_OK;
}

static void
statement_forget(struct db *db, const struct sql *sql)
{
	for (size_t i = 0; i < db->count; i++)
		if (db->statements[i].sql == sql) {
			mysql_stmt_close(db->statements[i].stmt);
			db->statements[i] = db->statements[--db->count];
			return;
		}
}

static enum db_result
statement_execute(struct db *db, const struct sql *sql, struct bound *bound, MYSQL_STMT **out)
{
	for (bool anew = false;; anew = true) {
		const enum db_result result = statement_prepare(db, sql, out);

		if (result != DB_OK)
			return result;
		if (bound->count > 0 && mysql_stmt_bind_param(*out, bound->bind) != 0)
			return statement_fail(db, *out, sql);
		if (mysql_stmt_execute(*out) == 0)
			return DB_OK;
		/* A migration gave a table that a query reads another column: what was prepared does not fit its rows any more. */
		if (anew || mysql_stmt_errno(*out) != CR_NEW_STMT_METADATA)
			return statement_fail(db, *out, sql);
		statement_forget(db, sql);
	}
}

/* Runs once more on a fresh connection if the old one was lost outside a transaction. */
static enum db_result
statement_run(struct db *db, const struct sql *sql, struct bound *bound, bool repeatable, MYSQL_STMT **out)
{
	enum db_result result;

	if (db->in_transaction && (db->failed == DB_RETRY || db->failed == DB_LOST))
		return db->failed;
	result = db_ready(db);
	if (result == DB_OK)
		result = statement_execute(db, sql, bound, out);
	if (result != DB_LOST)
		return result;
	db_disconnect(db);
	if (db->in_transaction || !repeatable)
		return DB_LOST;
	result = db_ready(db);
	return result == DB_OK ? statement_execute(db, sql, bound, out) : result;
}

enum db_result
db_exec(struct db *db, const struct sql *sql, ...)
{
	struct bound bound;
	MYSQL_STMT *stmt;
	enum db_result result;
	va_list args;

	va_start(args, sql);
	bind_parameters(&bound, sql->types, args);
	va_end(args);
	result = statement_run(db, sql, &bound, false, &stmt);
	if (result == DB_OK) {
		db->insert_id = mysql_stmt_insert_id(stmt);
		db->affected = mysql_stmt_affected_rows(stmt);
	}
	return result;
}

uint64_t
db_insert_id(const struct db *db)
{
	return db->insert_id;
}

uint64_t
db_affected(const struct db *db)
{
	return db->affected;
}

static void
result_release_row(struct result *result)
{
	for (unsigned i = 0; i < result->count; i++) {
		free(result->column[i].large);
		result->column[i].large = NULL;
	}
}

static void
result_free(struct result *result)
{
	result_release_row(result);
	for (unsigned i = 0; i < result->count; i++)
		free(result->column[i].buffer);
	if (result->meta != NULL)
		mysql_free_result(result->meta);
	mysql_stmt_free_result(result->stmt);
}

static bool
result_open(struct result *result, struct db *db, MYSQL_STMT *stmt)
{
	MYSQL_BIND bind[COLUMNS_MAX];

	memset(result, 0, sizeof *result);
	memset(bind, 0, sizeof bind);
	result->db = db;
	result->stmt = stmt;
	result->meta = mysql_stmt_result_metadata(stmt);
	if (result->meta == NULL)
		return false;
	result->count = mysql_num_fields(result->meta);
	assert(result->count <= COLUMNS_MAX);
	for (unsigned i = 0; i < result->count; i++) {
		struct column *column = &result->column[i];

		result->name[i] = mysql_fetch_field_direct(result->meta, i)->name;
		column->room = FIRST_BUFFER;
		column->buffer = malloc(column->room);
		if (column->buffer == NULL)
			abort();
		bind[i].buffer_type = MYSQL_TYPE_STRING;
		bind[i].buffer = column->buffer;
		bind[i].buffer_length = column->room - 1;
		bind[i].length = &column->length;
		bind[i].is_null = &column->null;
		bind[i].error = &column->cut;
	}
	return mysql_stmt_bind_result(stmt, bind) == 0 && mysql_stmt_store_result(stmt) == 0;
}

/* A value longer than its buffer is fetched again, whole. */
static bool
result_complete(struct result *result, unsigned i)
{
	struct column *column = &result->column[i];
	MYSQL_BIND bind = {0};

	if (column->null || column->length < column->room)
		return true;
	column->large = malloc(column->length + 1);
	if (column->large == NULL)
		abort();
	bind.buffer_type = MYSQL_TYPE_STRING;
	bind.buffer = column->large;
	bind.buffer_length = column->length + 1;
	bind.length = &column->length;
	bind.is_null = &column->null;
	bind.error = &column->cut;
	return mysql_stmt_fetch_column(result->stmt, &bind, i, 0) == 0;
}

static const char *
result_value(const struct result *result, unsigned i)
{
	const struct column *column = &result->column[i];
	char *text = column->large != NULL ? column->large : column->buffer;

	if (column->null)
		return NULL;
	text[column->length] = '\0';
	return text;
}

/* 1 a row, 0 the end, -1 an error. */
static int
result_next(struct result *result)
{
	const int status = mysql_stmt_fetch(result->stmt);

	if (status == MYSQL_NO_DATA)
		return 0;
	if (status != 0 && status != MYSQL_DATA_TRUNCATED)
		return -1;
	for (unsigned i = 0; i < result->count; i++)
		if (!result_complete(result, i))
			return -1;
	return 1;
}

static enum db_result
query(struct db *db, const struct sql *sql, struct bound *bound, size_t limit, row_fn *fn, void *arg)
{
	struct result result;
	MYSQL_STMT *stmt;
	enum db_result status = statement_run(db, sql, bound, true, &stmt);
	size_t count = 0;
	int more = 1;

	if (status != DB_OK)
		return status;
	if (!result_open(&result, db, stmt))
		status = statement_fail(db, stmt, sql);
	while (status == DB_OK && count < limit && (more = result_next(&result)) == 1) {
		fn(&result, arg);
		result_release_row(&result);
		count++;
	}
	if (status == DB_OK && more < 0)
		status = statement_fail(db, stmt, sql);
	result_free(&result);
	if (status == DB_LOST)
		db_disconnect(db);
	return status;
}

struct collect {
	struct pool	*pool;
	struct rows	*rows;
	size_t		 room;
	const char	**name;
};

static void
collect_row(const struct result *result, void *arg)
{
	struct collect *collect = arg;
	struct row *row;

	if (collect->name == NULL) {
		collect->name = pool_alloc(collect->pool, result->count * sizeof *collect->name);
		for (unsigned i = 0; i < result->count; i++)
			collect->name[i] = pool_strdup(collect->pool, result->name[i]);
	}
	if (collect->rows->count == collect->room) {
		const size_t room = collect->room == 0 ? 16 : collect->room * 2;
		struct row *grown = pool_alloc(collect->pool, room * sizeof *grown);

		if (collect->room > 0)
			memcpy(grown, collect->rows->row, collect->room * sizeof *grown);
		collect->rows->row = grown;
		collect->room = room;
	}
	row = &collect->rows->row[collect->rows->count++];
	row->count = result->count;
	row->name = collect->name;
	row->value = pool_alloc(collect->pool, result->count * sizeof *row->value);
	for (unsigned i = 0; i < result->count; i++)
		row->value[i] = pool_strdup(collect->pool, result_value(result, i));
}

enum db_result
db_rows(struct db *db, struct pool *pool, struct rows *rows, const struct sql *sql, ...)
{
	struct collect collect = {pool, rows, 0, NULL};
	struct bound bound;
	va_list args;

	*rows = (struct rows){0, NULL};
	va_start(args, sql);
	bind_parameters(&bound, sql->types, args);
	va_end(args);
	return query(db, sql, &bound, ROWS_MAX, collect_row, &collect);
}

enum db_result
db_row(struct db *db, struct pool *pool, struct row *row, const struct sql *sql, ...)
{
	struct rows rows = {0, NULL};
	struct collect collect = {pool, &rows, 0, NULL};
	struct bound bound;
	enum db_result result;
	va_list args;

	va_start(args, sql);
	bind_parameters(&bound, sql->types, args);
	va_end(args);
	result = query(db, sql, &bound, 1, collect_row, &collect);
	if (result != DB_OK)
		return result;
	if (rows.count == 0) {
		*row = (struct row){0, NULL, NULL};
		return DB_NO_ROW;
	}
	*row = rows.row[0];
	return DB_OK;
}

struct growth {
	xmlNodePtr	 parent;
	const char	*element;
	size_t		 count;
};

static void
growth_row(const struct result *result, void *arg)
{
	struct growth *growth = arg;
	xmlNodePtr node = xmlNewDocNode(growth->parent->doc, NULL, BAD_CAST growth->element, NULL);
	const char *value;

	if (node == NULL || xmlAddChild(growth->parent, node) == NULL)
		abort();
	for (unsigned i = 0; i < result->count; i++)
		if ((value = result_value(result, i)) != NULL &&
		    xmlNewProp(node, BAD_CAST result->name[i], BAD_CAST value) == NULL)
			abort();
	growth->count++;
}

enum db_result
db_elements(struct db *db, xmlNodePtr parent, const char *element, size_t *count, const struct sql *sql, ...)
{
	struct growth growth = {parent, element, 0};
	struct bound bound;
	enum db_result result;
	va_list args;

	va_start(args, sql);
	bind_parameters(&bound, sql->types, args);
	va_end(args);
	result = query(db, sql, &bound, ROWS_MAX, growth_row, &growth);
	if (count != NULL)
		*count = growth.count;
	return result;
}
