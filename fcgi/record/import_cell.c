#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rating/calendar.h"
#include "rating/points.h"
#include "record/reach.h"
#include "record/import_private.h"
#include "web/text.h"

/* "A; B,C" becomes "A;B;C"; NULL if one is no code. */
static const char *
read_codes(struct pool *pool, const char *typed)
{
	char *copy = pool_strdup(pool, typed), *rest = NULL, *out = pool_strdup(pool, "");

	for (char *code = strtok_r(copy, ";, ", &rest); code != NULL; code = strtok_r(NULL, ";, ", &rest)) {
		if (!reach_code(code) || strlen(code) > 32)
			return NULL;
		out = pool_printf(pool, "%s%s%s", out, out[0] == '\0' ? "" : ";", code);
	}
	return out;
}

static const char *
read_slug(struct pool *pool, const char *typed)
{
	char *ascii = text_ascii(pool, typed), *to = ascii;

	for (const char *from = ascii; *from != '\0'; from++) {
		if ((*from >= 'a' && *from <= 'z') || (*from >= '0' && *from <= '9'))
			*to++ = *from;
		else if (to > ascii && to[-1] != '-')
			*to++ = '-';
	}
	if (to > ascii && to[-1] == '-')
		to--;
	*to = '\0';
	return ascii;
}

static const char *
read_account(struct pool *pool, const char *typed)
{
	char *name = pool_strdup(pool, typed);

	for (char *p = name; *p != '\0'; p++)
		if (*p >= 'A' && *p <= 'Z')
			*p = (char)(*p - 'A' + 'a');
	if (strlen(name) < 3 || name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789._-")] != '\0')
		return NULL;
	return name;
}

static const char *
read_date(struct pool *pool, const char *typed)
{
	char day[11];

	return text_date(typed, day) ? pool_strdup(pool, day) : NULL;
}

/* "2022-01", "01/2022", "1/2022" or a quarter, "2026-Q1". */
static const char *
read_month(struct pool *pool, const char *typed)
{
	struct period period;
	int length = 0, number, year;

	if (period_parse(typed, &period))
		return typed;
	if (sscanf(typed, "%2d/%4d%n", &number, &year, &length) != 2 || typed[length] != '\0' || typed[0] < '0' || typed[0] > '9')
		return NULL;
	typed = pool_printf(pool, "%04d-%02d", year, number);
	return period_parse(typed, &period) ? typed : NULL;
}

static const char *
read_points(struct pool *pool, const char *typed)
{
	int points;

	return points_parse(typed, &points) == POINTS_PARSED && points <= 10000 ? pool_printf(pool, "%d", points) : NULL;
}

static const struct import_column *
find_column(const struct import *import, const char *code)
{
	for (size_t i = 0; i < import->words->column_count; i++)
		if (strcmp(import->words->columns[i].code, code) == 0)
			return &import->words->columns[i];
	return NULL;
}

static const char *
read_choice(struct import *import, const struct import_column *column, const char *typed, const char **allowed)
{
	const char *folded = import_fold(import->pool, typed);

	/* schema/import.xml gives every choice its words. */
	if (column == NULL)
		abort();
	for (size_t i = 0; i < column->choice_count; i++)
		if (strcmp(column->choices[i].folded, folded) == 0)
			return column->choices[i].code;
	*allowed = "";
	for (size_t i = 0; i < column->choice_count; i++)
		*allowed = pool_printf(import->pool, "%s%s%s", *allowed, i == 0 ? "" : "; ", column->choices[i].text);
	return NULL;
}

static const char *
read_value(struct import *import, const struct import_field *field, const char *typed, const char **code,
    const char **detail)
{
	switch (field->type) {
	case CELL_TEXT:
		return typed;
	case CELL_CODE:
		*code = "bad_code";
		return reach_code(typed) ? typed : NULL;
	case CELL_CODES:
		*code = "bad_code";
		return read_codes(import->pool, typed);
	case CELL_SLUG:
		return read_slug(import->pool, typed);
	case CELL_CHOICE:
		*code = "bad_choice";
		return read_choice(import, find_column(import, field->code), typed, detail);
	case CELL_DATE:
		*code = "bad_date";
		return read_date(import->pool, typed);
	case CELL_PHONE:
		*code = "bad_phone";
		return reach_phone(import->pool, typed);
	case CELL_EMAIL:
		*code = "bad_email";
		return reach_email(import->pool, typed);
	case CELL_ACCOUNT:
		*code = "bad_account";
		return read_account(import->pool, typed);
	case CELL_MONTH:
		*code = "bad_month";
		return read_month(import->pool, typed);
	case CELL_POINTS:
		*code = "bad_points";
		return read_points(import->pool, typed);
	}
	return NULL;
}

static void
read_cell(struct import *import, struct import_row *row, size_t f, const char *typed)
{
	const struct import_field *field = &import->noun->fields[f];
	const char *code = "bad_text", *detail = "", *value;

	row->typed[f] = typed == NULL ? "" : typed;
	row->value[f] = "";
	if (typed == NULL) {
		import_bad(import, row, f, "bad_characters", "");
	} else if (typed[0] == '\0') {
		if (field->required)
			import_bad(import, row, f, "required", "");
	} else if (text_length(typed) > field->max) {
		import_bad(import, row, f, "too_long", import_number(import, field->max));
	} else {
		value = read_value(import, field, typed, &code, &detail);
		if (value == NULL)
			import_bad(import, row, f, code, detail);
		else
			row->value[f] = value;
	}
}

static void
add_problem(struct import *import, const struct import_problem *problem)
{
	struct import_report *report = import->report;

	if (report->count == report->room) {
		const size_t room = report->room == 0 ? 32 : 2 * report->room;
		struct import_problem *grown = pool_alloc(import->pool, room * sizeof *grown);

		if (report->count > 0)
			memcpy(grown, report->problems, report->count * sizeof *grown);
		report->problems = grown;
		report->room = room;
	}
	report->problems[report->count++] = *problem;
}

static void
add_cell_problem(struct import *import, const struct import_row *row, size_t field, const char *code, const char *detail, bool note)
{
	const struct import_column *column = find_column(import, import->noun->fields[field].code);

	add_problem(import, &(struct import_problem){row->number, column == NULL ? "" : column->name,
	    row->typed[field] == NULL ? "" : row->typed[field], code, detail, note});
}

void
import_bad(struct import *import, struct import_row *row, size_t field, const char *code, const char *detail)
{
	row->bad = true;
	add_cell_problem(import, row, field, code, detail, false);
}

void
import_note(struct import *import, struct import_row *row, size_t field, const char *code, const char *detail)
{
	add_cell_problem(import, row, field, code, detail, true);
}

static bool
is_header(const struct import_column *column, const char *folded)
{
	for (size_t i = 0; i < column->folded_count; i++)
		if (strcmp(column->folded[i], folded) == 0)
			return true;
	return false;
}

/* Columns may stand in any order; one that nobody knows is noted. */
static bool
read_header(struct import *import)
{
	const struct sheet_row *header = &import->sheet->row[0];
	bool used[SHEET_COLUMNS] = {false}, good = true;

	for (size_t f = 0; f < import->noun->field_count; f++) {
		const struct import_field *field = &import->noun->fields[f];
		const struct import_column *column = find_column(import, field->code);

		import->column[f] = SIZE_MAX;
		for (size_t i = 0; column != NULL && i < import->sheet->columns; i++) {
			if (header->cell[i] == NULL || !is_header(column, import_fold(import->pool, header->cell[i])))
				continue;
			if (import->column[f] != SIZE_MAX) {
				good = false;
				add_problem(import, &(struct import_problem){header->number, column->name, header->cell[i],
				    "duplicate_column", "", false});
			}
			used[i] = true;
			import->column[f] = i;
		}
		if (import->column[f] == SIZE_MAX && field->required) {
			good = false;
			add_problem(import, &(struct import_problem){header->number, column == NULL ? field->code : column->name,
			    "", "missing_column", "", false});
		}
	}
	for (size_t i = 0; i < import->sheet->columns; i++)
		if (!used[i] && (header->cell[i] == NULL || header->cell[i][0] != '\0'))
			add_problem(import, &(struct import_problem){header->number, header->cell[i] == NULL ? "" : header->cell[i],
			    "", "unknown_column", "", true});
	return good;
}

bool
import_read_rows(struct import *import)
{
	const size_t fields = import->noun->field_count;

	import->count = import->sheet->count - 1;
	import->report->rows = import->count;
	if (!read_header(import)) {
		import->report->bad_rows = import->count;
		return false;
	}
	import->rows = pool_alloc(import->pool, (import->count + 1) * sizeof *import->rows);
	for (size_t i = 0; i < import->count; i++) {
		const struct sheet_row *from = &import->sheet->row[i + 1];
		struct import_row *row = &import->rows[i];

		row->number = from->number;
		row->typed = pool_alloc(import->pool, fields * sizeof *row->typed);
		row->value = pool_alloc(import->pool, fields * sizeof *row->value);
		for (size_t f = 0; f < fields; f++)
			if (import->column[f] != SIZE_MAX)
				read_cell(import, row, f, from->cell[import->column[f]]);
	}
	return true;
}
