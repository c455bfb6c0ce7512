/*
 * Lists that clerks hand in: whatever the bytes are, the reader ends, within its limits, with cells that are clean text.
 * Workbooks are zips, which distortion mostly breaks, so a file that begins with "<" is taken for the first worksheet
 * of a workbook around it. Runs under libFuzzer, or from files with test/fuzz/driver.c.
 */
#include "config.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <zip.h>

#include "record/sheet.h"
#include "web/text.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static const char *const parts[][2] = {
	{"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet r:id=\"a\"/></sheets></workbook>"},
	{"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Target=\"s.xml\"/></Relationships>"},
	{"xl/sharedStrings.xml", "<sst><si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r></si></sst>"},
	{"xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
};

static void
need(bool holds)
{
	if (!holds)
		abort();
}

static void
check(const void *data, size_t size)
{
	struct pool *pool = pool_new();
	struct sheet sheet;
	const enum sheet_result result = sheet_read(pool, data, size, &sheet);

	need(result != SHEET_OK || sheet.count > 0);
	need(sheet.count <= SHEET_ROWS + 1 && sheet.columns <= SHEET_COLUMNS);
	for (size_t i = 0; i < sheet.count; i++) {
		bool blank = true;

		for (size_t c = 0; c < sheet.columns; c++) {
			const char *cell = sheet.row[i].cell[c];

			blank = blank && cell != NULL && cell[0] == '\0';
			need(cell == NULL || strcmp(text_trim(pool, cell, false), cell) == 0);
			need(cell == NULL || text_normalise(pool, cell, strlen(cell)) != NULL);
		}
		need(!blank && sheet.row[i].number > 0);
	}
	need(sheet_result_name(result) != NULL);
	pool_free(pool);
}

static void
check_worksheet(const uint8_t *text, size_t size)
{
	zip_source_t *target = zip_source_buffer_create(NULL, 0, 0, NULL);
	zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, NULL);
	zip_stat_t stat;
	void *data;

	need(zip != NULL);
	zip_source_keep(target);
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
		need(zip_file_add(zip, parts[i][0], zip_source_buffer(zip, parts[i][1], strlen(parts[i][1]), 0), 0) >= 0);
	need(zip_file_add(zip, "xl/s.xml", zip_source_buffer(zip, text, size, 0), 0) >= 0);
	need(zip_close(zip) == 0 && zip_source_open(target) == 0 && zip_source_stat(target, &stat) == 0);
	data = malloc(stat.size);
	need(data != NULL && zip_source_read(target, data, stat.size) == (zip_int64_t)stat.size);
	check(data, stat.size);
	free(data);
	zip_source_close(target);
	zip_source_free(target);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size > 0 && data[0] == '<')
		check_worksheet(data, size);
	else
		check(data, size);
	return 0;
}
