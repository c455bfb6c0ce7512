#include "config.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rating/calendar.h"
#include "record/xlsx.h"

enum {
	TEXT_MAX = 32767,	/* characters of a cell, by the format */
	STRINGS_MAX = 1000000,
	STYLES_MAX = 65536,
	CELLS_MAX = 500000	/* blank ones count too */
};

/* Text gathered over several nodes. */
struct gather {
	char	*text;
	size_t	 length, room;
};

static void
gather_add(struct pool *pool, struct gather *gather, const char *text)
{
	const size_t length = strlen(text);

	if (gather->length + length > 4 * TEXT_MAX)
		return;
	if (gather->length + length + 1 > gather->room) {
		const size_t room = 2 * (gather->length + length + 1);
		char *grown = pool_alloc(pool, room);

		if (gather->length > 0)
			memcpy(grown, gather->text, gather->length);
		gather->text = grown;
		gather->room = room;
	}
	memcpy(gather->text + gather->length, text, length + 1);
	gather->length += length;
}

static bool
is_text(int type)
{
	return type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA ||
	    type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE || type == XML_READER_TYPE_WHITESPACE;
}

/* The text of the t elements below the current element (si or is), readings of characters (rPh) left out. */
static const char *
read_rich(struct xlsx *xlsx, xmlTextReaderPtr reader, enum sheet_result *result)
{
	struct gather gather = {0};
	const int depth = xmlTextReaderDepth(reader);
	bool inside = false, reading = false;
	int type;

	if (xmlTextReaderIsEmptyElement(reader) == 1)
		return "";
	while ((type = xlsx_next(reader, result)) >= 0) {
		if (type == XML_READER_TYPE_END_ELEMENT && xmlTextReaderDepth(reader) == depth)
			break;
		if (type == XML_READER_TYPE_ELEMENT && xmlTextReaderIsEmptyElement(reader) != 1) {
			inside = inside || xlsx_is(reader, "t");
			reading = reading || xlsx_is(reader, "rPh");
		} else if (type == XML_READER_TYPE_END_ELEMENT) {
			inside = inside && !xlsx_is(reader, "t");
			reading = reading && !xlsx_is(reader, "rPh");
		} else if (inside && !reading && is_text(type)) {
			gather_add(xlsx->builder->pool, &gather, (const char *)xmlTextReaderConstValue(reader));
		}
	}
	return gather.text == NULL ? "" : gather.text;
}

static bool
add_string(struct xlsx *xlsx, size_t *room, const char *text)
{
	if (xlsx->string_count == STRINGS_MAX)
		return false;
	if (xlsx->string_count == *room) {
		const size_t larger = *room == 0 ? 1024 : 2 * *room;
		const char **grown = pool_alloc(xlsx->builder->pool, larger * sizeof *grown);

		if (*room > 0)
			memcpy(grown, xlsx->string, *room * sizeof *grown);
		xlsx->string = grown;
		*room = larger;
	}
	xlsx->string[xlsx->string_count++] = text;
	return true;
}

enum sheet_result
xlsx_read_strings(struct xlsx *xlsx)
{
	xmlTextReaderPtr reader;
	enum sheet_result result = xlsx_open_part(xlsx, "xl/sharedStrings.xml", &reader);
	size_t room = 0;
	int type;

	if (result != SHEET_OK || reader == NULL)
		return result;
	while ((type = xlsx_next(reader, &result)) >= 0)
		if (type == XML_READER_TYPE_ELEMENT && xlsx_is(reader, "si") &&
		    !add_string(xlsx, &room, read_rich(xlsx, reader, &result)))
			return SHEET_TOO_LARGE;
	return result;
}

/* A day or a year in the format, outside quotes, brackets and escapes. */
static bool
shows_date(const char *format)
{
	char end = '\0';

	for (; *format != '\0'; format++) {
		if (end != '\0') {
			if (*format == end)
				end = '\0';
		} else if (*format == '"' || *format == '[') {
			end = *format == '"' ? '"' : ']';
		} else if (*format == '\\' && format[1] != '\0') {
			format++;
		} else if (strchr("dDyY", *format) != NULL) {
			return true;
		}
	}
	return false;
}

static long
number_of(const char *text)
{
	return text == NULL ? -1 : strtol(text, NULL, 10);
}

/* The formats 14 to 17 and 22 are dates by the standard; those of the workbook's own say so themselves. */
enum sheet_result
xlsx_read_styles(struct xlsx *xlsx)
{
	xmlTextReaderPtr reader;
	enum sheet_result result = xlsx_open_part(xlsx, "xl/styles.xml", &reader);
	struct pool *pool = xlsx->builder->pool;
	bool *own, cells = false;
	int type;

	if (result != SHEET_OK || reader == NULL)
		return result;
	own = pool_alloc(pool, STYLES_MAX);
	xlsx->date = pool_alloc(pool, STYLES_MAX);
	for (long id = 14; id <= 22; id++)
		own[id] = id <= 17 || id == 22;
	while ((type = xlsx_next(reader, &result)) >= 0) {
		long id;

		if (xlsx_is(reader, "cellXfs"))
			cells = type == XML_READER_TYPE_ELEMENT;
		if (type != XML_READER_TYPE_ELEMENT)
			continue;
		id = number_of(xlsx_attribute(xlsx, reader, "numFmtId"));
		if (id < 0 || id >= STYLES_MAX)
			continue;
		if (xlsx_is(reader, "numFmt")) {
			const char *format = xlsx_attribute(xlsx, reader, "formatCode");

			own[id] = format != NULL && shows_date(format);
		} else if (cells && xlsx_is(reader, "xf") && xlsx->style_count < STYLES_MAX) {
			xlsx->date[xlsx->style_count++] = own[id];
		}
	}
	return result;
}

/* A cell as it is being read. */
struct cell {
	long		 column;	/* from 0 */
	const char	*type;		/* s, str, inlineStr, b, n, e, d; NULL is n */
	long		 style;
	const char	*value;
};

/* "BC12" is column 54; -1 if there are no letters. */
static long
column_of(const char *reference)
{
	long column = 0;

	if (reference == NULL)
		return -1;
	for (; *reference >= 'A' && *reference <= 'Z' && column < 100000; reference++)
		column = 26 * column + (*reference - 'A' + 1);
	return column - 1;
}

/* A number as a person would type it: no exponent for whole ones, a day where it is shown as one. */
static const char *
number_text(struct xlsx *xlsx, const struct cell *cell)
{
	enum { EPOCH = 25569, LATER = 1462, LAST = 2958465 };
	char day[DAY_TEXT], *end;
	const double value = strtod(cell->value, &end);

	if (end == cell->value || *end != '\0' || !isfinite(value))
		return cell->value;
	if (cell->style >= 0 && (size_t)cell->style < xlsx->style_count && xlsx->date[cell->style] && value >= 61 &&
	    value <= LAST) {
		day_format((int32_t)value - EPOCH + (xlsx->date1904 ? LATER : 0), day);
		return pool_strdup(xlsx->builder->pool, day);
	}
	if (fabs(value) < 1e15 && value == trunc(value))
		return pool_printf(xlsx->builder->pool, "%.0f", value);
	return pool_printf(xlsx->builder->pool, "%.15g", value);
}

static enum sheet_result
put_cell(struct xlsx *xlsx, const struct cell *cell)
{
	const char *text = cell->value;

	if (text == NULL)
		return SHEET_OK;
	if (cell->type != NULL && strcmp(cell->type, "s") == 0) {
		const long index = number_of(text);

		if (index < 0 || (size_t)index >= xlsx->string_count)
			return SHEET_NOT_XLSX;
		text = xlsx->string[index];
	} else if (cell->type == NULL || strcmp(cell->type, "n") == 0) {
		text = number_text(xlsx, cell);
	}
	return sheet_put(xlsx->builder, (size_t)cell->column, text, strlen(text));
}

/* The element c with its v or is. */
static enum sheet_result
read_cell(struct xlsx *xlsx, xmlTextReaderPtr reader, long next)
{
	const int depth = xmlTextReaderDepth(reader);
	struct cell cell = {.column = column_of(xlsx_attribute(xlsx, reader, "r"))};
	struct gather gather = {0};
	enum sheet_result result = SHEET_OK;
	bool value = false;
	int type;

	if (cell.column < 0)
		cell.column = next;
	cell.type = xlsx_attribute(xlsx, reader, "t");
	cell.style = number_of(xlsx_attribute(xlsx, reader, "s"));
	if (xmlTextReaderIsEmptyElement(reader) == 1)
		return SHEET_OK;
	while ((type = xlsx_next(reader, &result)) >= 0) {
		if (type == XML_READER_TYPE_END_ELEMENT && xmlTextReaderDepth(reader) == depth)
			break;
		if (type == XML_READER_TYPE_ELEMENT && xlsx_is(reader, "is"))
			cell.value = read_rich(xlsx, reader, &result);
		else if (type == XML_READER_TYPE_ELEMENT || type == XML_READER_TYPE_END_ELEMENT)
			value = type == XML_READER_TYPE_ELEMENT && xlsx_is(reader, "v");
		else if (value && is_text(type))
			gather_add(xlsx->builder->pool, &gather, (const char *)xmlTextReaderConstValue(reader));
	}
	if (gather.text != NULL)
		cell.value = gather.text;
	return result == SHEET_OK ? put_cell(xlsx, &cell) : result;
}

enum sheet_result
xlsx_read_cells(struct xlsx *xlsx, const char *name)
{
	xmlTextReaderPtr reader;
	enum sheet_result result = xlsx_open_part(xlsx, name, &reader);
	long number = 0, column = 0, stated;
	size_t cells = 0;
	int type;

	if (result != SHEET_OK || reader == NULL)
		return result == SHEET_OK ? SHEET_NOT_XLSX : result;
	while (result == SHEET_OK && (type = xlsx_next(reader, &result)) >= 0) {
		if (xlsx_is(reader, "row")) {
			if (type == XML_READER_TYPE_ELEMENT) {
				stated = number_of(xlsx_attribute(xlsx, reader, "r"));
				number = stated > 0 ? stated : number + 1;
				column = 0;
			} else if (type == XML_READER_TYPE_END_ELEMENT) {
				result = sheet_end_row(xlsx->builder, (size_t)number);
			}
		} else if (type == XML_READER_TYPE_ELEMENT && xlsx_is(reader, "c")) {
			result = ++cells > CELLS_MAX ? SHEET_TOO_LARGE : read_cell(xlsx, reader, column);
			column++;
		}
	}
	return result;
}
