#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <xlsxwriter.h>

#include "view/node.h"
#include "view/spreadsheet.h"

enum {
	COLUMNS_MAX = 64,
	CELL_MAX = 32767	/* characters Excel takes */
};

enum kind {
	KIND_TEXT,
	KIND_NUMBER,
	KIND_DATE,
	KIND_MOMENT,
	KIND_COUNT
};

static const char *const kind_names[KIND_COUNT] = {
	[KIND_TEXT] = "text",
	[KIND_NUMBER] = "number",
	[KIND_DATE] = "date",
	[KIND_MOMENT] = "moment",
};

static const char *const kind_formats[KIND_COUNT] = {
	[KIND_TEXT] = "@",
	[KIND_NUMBER] = "General",
	[KIND_DATE] = "dd/mm/yyyy",
	[KIND_MOMENT] = "dd/mm/yyyy hh:mm",
};

struct writer {
	struct pool	*pool;
	lxw_worksheet	*sheet;
	lxw_format	*title, *head, *formats[KIND_COUNT];
	enum kind	 kinds[COLUMNS_MAX];
	lxw_row_t	 row;
	lxw_error	 error;
};

static bool
is_element(xmlNodePtr node, const char *name)
{
	return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

static const char *
node_content(struct pool *pool, xmlNodePtr node)
{
	xmlChar *content = xmlNodeGetContent(node);

	if (content == NULL)
		abort();
	pool_cleanup(pool, (void (*)(void *))xmlFree, content);
	return (const char *)content;
}

static void
write_plain(struct writer *writer, lxw_col_t column, const char *text, lxw_format *format)
{
	const lxw_error error = strlen(text) > CELL_MAX ? LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED :
	    worksheet_write_string(writer->sheet, writer->row, column, text, format);

	if (error != LXW_NO_ERROR)
		writer->error = error;
}

/*
 * What a program would take for a formula when the list is saved as CSV and opened again; telephone
 * and other numbers, and a lone dash, are none.
 */
static bool
is_formula(const char *text)
{
	if (*text == '+' || *text == '-')
		return text[1 + strspn(text + 1, "0123456789 .,()-")] != '\0';
	return *text == '=' || *text == '@' || *text == '\t';
}

static void
write_text(struct writer *writer, lxw_col_t column, const char *text, lxw_format *format)
{
	char *escaped;

	if (!is_formula(text)) {
		write_plain(writer, column, text, format);
		return;
	}
	escaped = malloc(strlen(text) + 2);
	if (escaped == NULL)
		abort();
	escaped[0] = '\'';
	memcpy(escaped + 1, text, strlen(text) + 1);
	write_plain(writer, column, escaped, format);
	free(escaped);
}

static bool
read_number(struct pool *pool, const char *text, double *number)
{
	char *plain = pool_strdup(pool, text), *end;

	if (plain[strspn(plain, "-0123456789.,")] != '\0')
		return false;
	for (char *p = plain; *p != '\0'; p++)
		if (*p == ',')
			*p = '.';
	*number = strtod(plain, &end);
	return end != plain && *end == '\0';
}

static bool
read_moment(const char *text, bool with_time, lxw_datetime *moment)
{
	int read = 0, minutes = 0;

	memset(moment, 0, sizeof *moment);
	if (sscanf(text, "%4d-%2d-%2d%n", &moment->year, &moment->month, &moment->day, &read) != 3 || read != 10)
		return false;
	if (!with_time)
		return text[read] == '\0';
	return sscanf(text + read, "T%2d:%2d%n", &moment->hour, &moment->min, &minutes) == 2 && minutes == 6;
}

static void
write_cell(struct writer *writer, lxw_col_t column, enum kind kind, const char *text)
{
	lxw_format *format = writer->formats[kind];
	lxw_datetime moment;
	double number;

	if (kind == KIND_NUMBER && read_number(writer->pool, text, &number))
		worksheet_write_number(writer->sheet, writer->row, column, number, format);
	else if ((kind == KIND_DATE || kind == KIND_MOMENT) && read_moment(text, kind == KIND_MOMENT, &moment))
		worksheet_write_datetime(writer->sheet, writer->row, column, &moment, format);
	else if (text[0] != '\0')
		write_text(writer, column, text, writer->formats[KIND_TEXT]);
}

static enum kind
read_kind(xmlNodePtr node, enum kind otherwise)
{
	const char *name = node_get(node, "kind");

	for (int i = 0; name != NULL && i < KIND_COUNT; i++)
		if (strcmp(name, kind_names[i]) == 0)
			return (enum kind)i;
	return otherwise;
}

static void
write_columns(struct writer *writer, xmlNodePtr sheet)
{
	lxw_col_t column = 0;

	for (xmlNodePtr node = sheet->children; node != NULL; node = node->next) {
		const char *width;

		if (!is_element(node, "column") || column == COLUMNS_MAX)
			continue;
		width = node_get(node, "width");
		writer->kinds[column] = read_kind(node, KIND_TEXT);
		worksheet_set_column(writer->sheet, column, column, width == NULL ? 16 : strtod(width, NULL), NULL);
		write_text(writer, column++, node_content(writer->pool, node), writer->head);
	}
	worksheet_freeze_panes(writer->sheet, writer->row + 1, 0);
	worksheet_repeat_rows(writer->sheet, writer->row, writer->row);
	writer->row++;
}

static void
write_row(struct writer *writer, xmlNodePtr row)
{
	lxw_col_t column = 0;

	for (xmlNodePtr node = row->children; node != NULL && column < COLUMNS_MAX; node = node->next)
		if (is_element(node, "c")) {
			write_cell(writer, column, read_kind(node, writer->kinds[column]), node_content(writer->pool, node));
			column++;
		}
	writer->row++;
}

static void
write_sheet(struct writer *writer, xmlNodePtr sheet)
{
	for (xmlNodePtr node = sheet->children; node != NULL; node = node->next) {
		if (!is_element(node, "title"))
			continue;
		write_text(writer, 0, node_content(writer->pool, node), writer->title);
		writer->row++;
	}
	write_columns(writer, sheet);
	for (xmlNodePtr node = sheet->children; node != NULL; node = node->next)
		if (is_element(node, "row"))
			write_row(writer, node);
}

static void
prepare(struct writer *writer, lxw_workbook *book, xmlNodePtr sheet)
{
	const char *name = node_get(sheet, "name");

	writer->sheet = workbook_add_worksheet(book, name != NULL && workbook_validate_sheet_name(book, name) == LXW_NO_ERROR ?
	        name : NULL);
	writer->title = workbook_add_format(book);
	format_set_bold(writer->title);
	writer->head = workbook_add_format(book);
	format_set_bold(writer->head);
	format_set_text_wrap(writer->head);
	format_set_border(writer->head, LXW_BORDER_THIN);
	format_set_align(writer->head, LXW_ALIGN_VERTICAL_CENTER);
	for (int kind = 0; kind < KIND_COUNT; kind++) {
		writer->formats[kind] = workbook_add_format(book);
		format_set_num_format(writer->formats[kind], kind_formats[kind]);
		format_set_align(writer->formats[kind], LXW_ALIGN_VERTICAL_TOP);
		format_set_text_wrap(writer->formats[kind]);
		format_set_border(writer->formats[kind], LXW_BORDER_THIN);
	}
	worksheet_set_landscape(writer->sheet);
	worksheet_set_paper(writer->sheet, 9);
	worksheet_fit_to_pages(writer->sheet, 1, 0);
	worksheet_set_footer(writer->sheet, "&C&P/&N");
}

static bool
read_back(struct pool *pool, int file, const char **bytes, size_t *size)
{
	struct stat stat;
	char *content;
	size_t done = 0;

	if (fstat(file, &stat) != 0 || stat.st_size <= 0)
		return false;
	*size = (size_t)stat.st_size;
	content = pool_alloc(pool, *size);
	while (done < *size) {
		const ssize_t count = pread(file, content + done, *size - done, (off_t)done);

		if (count <= 0)
			return false;
		done += (size_t)count;
	}
	*bytes = content;
	return true;
}

/* The library writes files by name only; this one has no place on the disk. */
bool
spreadsheet_write(struct pool *pool, xmlNodePtr sheet, const char **bytes, size_t *size)
{
	struct writer writer = {.pool = pool, .error = LXW_NO_ERROR};
	const int file = memfd_create("spreadsheet", MFD_CLOEXEC);
	lxw_workbook *book;
	bool good = false;

	if (file >= 0 && sheet != NULL && is_element(sheet, "sheet")) {
		book = workbook_new(pool_printf(pool, "/proc/self/fd/%d", file));
		if (book != NULL) {
			prepare(&writer, book, sheet);
			write_sheet(&writer, sheet);
			good = workbook_close(book) == LXW_NO_ERROR && writer.error == LXW_NO_ERROR &&
			    read_back(pool, file, bytes, size);
		}
	}
	if (file >= 0)
		close(file);
	return good;
}
