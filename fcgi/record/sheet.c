#include "config.h"

#include <string.h>

#include <utf8proc.h>

#include "record/sheet_private.h"
#include "web/text.h"

enum { CELLS_MAX = 1000 };	/* blank ones behind the last column are passed over, within reason */

static const char *const result_names[] = {
	[SHEET_OK] = "ok",
	[SHEET_EMPTY] = "empty",
	[SHEET_TOO_LARGE] = "too_large",
	[SHEET_TOO_MANY_ROWS] = "too_many_rows",
	[SHEET_TOO_MANY_COLUMNS] = "too_many_columns",
	[SHEET_NOT_UTF8] = "not_utf8",
	[SHEET_OPEN_QUOTE] = "open_quote",
	[SHEET_NOT_XLSX] = "not_xlsx",
	[SHEET_BAD_XML] = "bad_xml",
};

const char *
sheet_result_name(enum sheet_result result)
{
	return result_names[result];
}

enum sheet_result
sheet_put(struct sheet_builder *builder, size_t column, const char *text, size_t size)
{
	char *clean;

	if (size == 0)
		return SHEET_OK;
	if (column >= CELLS_MAX)
		return SHEET_TOO_MANY_COLUMNS;
	clean = text_normalise(builder->pool, text, size);
	if (clean != NULL)
		clean = text_trim(builder->pool, clean, false);
	if (clean != NULL && clean[0] == '\0')
		return SHEET_OK;
	if (column >= SHEET_COLUMNS)
		return SHEET_TOO_MANY_COLUMNS;
	while (builder->width <= column)
		builder->cell[builder->width++] = "";
	builder->cell[column] = clean;
	return SHEET_OK;
}

static struct sheet_row *
add_row(struct sheet_builder *builder)
{
	struct sheet *sheet = builder->sheet;

	if (sheet->count == builder->room) {
		const size_t room = builder->room == 0 ? 64 : 2 * builder->room;
		struct sheet_row *grown = pool_alloc(builder->pool, room * sizeof *grown);

		if (sheet->count > 0)
			memcpy(grown, sheet->row, sheet->count * sizeof *grown);
		sheet->row = grown;
		builder->room = room;
	}
	return &sheet->row[sheet->count++];
}

enum sheet_result
sheet_end_row(struct sheet_builder *builder, size_t number)
{
	struct sheet_row *row;

	if (builder->width == 0)
		return SHEET_OK;
	if (builder->sheet->count > SHEET_ROWS)
		return SHEET_TOO_MANY_ROWS;
	row = add_row(builder);
	row->number = number;
	row->cell = pool_alloc(builder->pool, SHEET_COLUMNS * sizeof *row->cell);
	for (size_t i = 0; i < SHEET_COLUMNS; i++)
		row->cell[i] = i < builder->width ? builder->cell[i] : "";
	if (builder->width > builder->sheet->columns)
		builder->sheet->columns = builder->width;
	builder->width = 0;
	return SHEET_OK;
}

/* A NUL is no text either: UTF-16 without a mark shows itself so. */
static bool
is_utf8(const char *text, size_t size)
{
	utf8proc_int32_t c;

	for (size_t i = 0; i < size;) {
		const utf8proc_ssize_t n =
		    utf8proc_iterate((const utf8proc_uint8_t *)text + i, (utf8proc_ssize_t)(size - i), &c);

		if (n <= 0 || c == 0)
			return false;
		i += (size_t)n;
	}
	return true;
}

static enum sheet_result
read_text(struct sheet_builder *builder, const char *text, size_t size)
{
	static const char mark[] = "\xef\xbb\xbf";

	if (size >= 3 && memcmp(text, mark, 3) == 0) {
		text += 3;
		size -= 3;
	}
	return is_utf8(text, size) ? csv_read(builder, text, size) : SHEET_NOT_UTF8;
}

enum sheet_result
sheet_read(struct pool *pool, const void *data, size_t size, struct sheet *sheet)
{
	struct sheet_builder builder = {.pool = pool, .sheet = sheet};
	enum sheet_result result;

	*sheet = (struct sheet){0};
	if (size > SHEET_BYTES)
		return SHEET_TOO_LARGE;
	if (size >= 4 && memcmp(data, "PK\3\4", 4) == 0)
		result = xlsx_read(&builder, data, size);
	else
		result = read_text(&builder, data, size);
	return result == SHEET_OK && sheet->count == 0 ? SHEET_EMPTY : result;
}
