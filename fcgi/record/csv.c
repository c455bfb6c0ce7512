#include "config.h"

#include <string.h>

#include "record/sheet_private.h"

/* One pass over the text; a field is gathered without its quotes. */
struct csv {
	struct sheet_builder	*builder;
	const char		*at, *end;
	char			 separator;
	char			*field;		/* room for the longest */
	size_t			 length;
	size_t			 number;
};

/* What the first line has most of outside quotes; a comma if it has none. */
static char
find_separator(const char *text, size_t size)
{
	static const char candidates[] = ",;\t";
	size_t count[3] = {0}, best = 0;
	bool quoted = false;

	for (size_t i = 0; i < size && (quoted || (text[i] != '\n' && text[i] != '\r')); i++) {
		const char *found = text[i] == '\0' ? NULL : strchr(candidates, text[i]);

		if (text[i] == '"')
			quoted = !quoted;
		else if (!quoted && found != NULL)
			count[found - candidates]++;
	}
	for (size_t i = 1; i < 3; i++)
		if (count[i] > count[best])
			best = i;
	return candidates[best];
}

/* Behind the opening quote, to the one that closes: false if none does. */
static bool
take_quoted(struct csv *csv)
{
	for (; csv->at < csv->end; csv->at++) {
		if (*csv->at != '"') {
			csv->field[csv->length++] = *csv->at;
		} else if (csv->at + 1 < csv->end && csv->at[1] == '"') {
			csv->field[csv->length++] = '"';
			csv->at++;
		} else {
			csv->at++;
			return true;
		}
	}
	return false;
}

/* Up to the separator or the end of the line, which stay. A quote within a field is a character like any other. */
static bool
take_field(struct csv *csv)
{
	csv->length = 0;
	if (csv->at < csv->end && *csv->at == '"') {
		csv->at++;
		if (!take_quoted(csv))
			return false;
	}
	while (csv->at < csv->end && *csv->at != csv->separator && *csv->at != '\n' && *csv->at != '\r')
		csv->field[csv->length++] = *csv->at++;
	return true;
}

static enum sheet_result
take_row(struct csv *csv)
{
	enum sheet_result result = SHEET_OK;
	size_t column = 0;

	csv->number++;
	for (;;) {
		if (!take_field(csv))
			return SHEET_OPEN_QUOTE;
		result = sheet_put(csv->builder, column++, csv->field, csv->length);
		if (result != SHEET_OK || csv->at == csv->end || *csv->at != csv->separator)
			break;
		csv->at++;
	}
	if (csv->at < csv->end && *csv->at == '\r')
		csv->at++;
	if (csv->at < csv->end && *csv->at == '\n')
		csv->at++;
	return result == SHEET_OK ? sheet_end_row(csv->builder, csv->number) : result;
}

enum sheet_result
csv_read(struct sheet_builder *builder, const char *text, size_t size)
{
	struct csv csv = {.builder = builder, .at = text, .end = text + size, .separator = find_separator(text, size),
	    .field = pool_alloc(builder->pool, size + 1)};
	enum sheet_result result = SHEET_OK;

	while (result == SHEET_OK && csv.at < csv.end)
		result = take_row(&csv);
	return result;
}
