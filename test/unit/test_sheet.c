/* Lists as clerks have them: CSV in its dialects, workbooks, and files that are neither. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <zip.h>

#include "record/sheet.h"

#define MAIN "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
#define RELATIONS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

static int
set_up(void **state)
{
	*state = pool_new();
	return 0;
}

static int
tear_down(void **state)
{
	pool_free(*state);
	return 0;
}

static enum sheet_result
read_text(struct pool *pool, const char *text, struct sheet *sheet)
{
	return sheet_read(pool, text, strlen(text), sheet);
}

static void
assert_row(const struct sheet *sheet, size_t i, size_t number, const char *joined)
{
	char text[1000] = "";

	assert_true(i < sheet->count);
	assert_int_equal(sheet->row[i].number, number);
	for (size_t c = 0; c < sheet->columns; c++)
		snprintf(text + strlen(text), sizeof text - strlen(text), "%s[%s]", c == 0 ? "" : " ",
		    sheet->row[i].cell[c] == NULL ? "!" : sheet->row[i].cell[c]);
	assert_string_equal(text, joined);
}

static void
test_dialects_of_csv_say_the_same(void **state)
{
	static const char *const dialects[] = {
		"Mã,Tên,Ghi chú\nA1,\"Đỗ, Thị\",\"nói \"\"vâng\"\"\"\nA2,Hòa,\n",
		"\xef\xbb\xbfMã;Tên;Ghi chú\r\nA1;Đỗ, Thị;\"nói \"\"vâng\"\"\"\r\nA2;Hòa;",
		"Mã\tTên\tGhi chú\rA1\tĐỗ, Thị\tnói \"vâng\"\rA2\tHo\xcc\x80""a\t\r",
	};
	struct sheet sheet;

	for (size_t i = 0; i < sizeof dialects / sizeof dialects[0]; i++) {
		assert_int_equal(read_text(*state, dialects[i], &sheet), SHEET_OK);
		assert_int_equal(sheet.count, 3);
		assert_int_equal(sheet.columns, 3);
		assert_row(&sheet, 0, 1, "[Mã] [Tên] [Ghi chú]");
		assert_row(&sheet, 1, 2, "[A1] [Đỗ, Thị] [nói \"vâng\"]");
		assert_row(&sheet, 2, 3, "[A2] [Hòa] []");
	}
}

static void
test_blank_rows_keep_the_count_and_cells_are_trimmed(void **state)
{
	struct sheet sheet;

	assert_int_equal(read_text(*state, "a,b\n\n , \n\"x\ny\",\xc2\xa0 1   2 \n", &sheet), SHEET_OK);
	assert_int_equal(sheet.count, 2);
	assert_row(&sheet, 1, 4, "[x y] [1 2]");
}

static void
test_short_and_long_rows(void **state)
{
	struct sheet sheet;

	assert_int_equal(read_text(*state, "a,b\n1\n1,2,3\n", &sheet), SHEET_OK);
	assert_row(&sheet, 0, 1, "[a] [b] []");
	assert_row(&sheet, 1, 2, "[1] [] []");
	assert_row(&sheet, 2, 3, "[1] [2] [3]");
}

static void
test_forbidden_characters_are_told_from_text(void **state)
{
	struct sheet sheet;

	assert_int_equal(read_text(*state, "a,b\n1,x\x1b[31m\n", &sheet), SHEET_OK);
	assert_row(&sheet, 1, 2, "[1] [!]");
}

static void
test_what_is_no_list_is_named(void **state)
{
	static const char utf16[] = "\xff\xfe" "M\0a\0,\0b\0\n\0", windows1258[] = "M\xe3,T\xean\n";
	struct sheet sheet;

	assert_int_equal(sheet_read(*state, utf16, sizeof utf16 - 1, &sheet), SHEET_NOT_UTF8);
	assert_int_equal(sheet_read(*state, utf16 + 2, sizeof utf16 - 3, &sheet), SHEET_NOT_UTF8);
	assert_int_equal(read_text(*state, windows1258, &sheet), SHEET_NOT_UTF8);
	assert_int_equal(read_text(*state, "", &sheet), SHEET_EMPTY);
	assert_int_equal(read_text(*state, " \n,,\n", &sheet), SHEET_EMPTY);
	assert_int_equal(read_text(*state, "a,b\n\"1,2\n3,4\n", &sheet), SHEET_OPEN_QUOTE);
	assert_int_equal(read_text(*state, "PK\3\4 no zip", &sheet), SHEET_NOT_XLSX);
	assert_string_equal(sheet_result_name(SHEET_NOT_UTF8), "not_utf8");
}

static void
test_limits_of_size(void **state)
{
	const size_t size = SHEET_BYTES + 1;
	char *text = malloc(size);
	struct sheet sheet;

	assert_non_null(text);
	memset(text, 'x', size);
	assert_int_equal(sheet_read(*state, text, size, &sheet), SHEET_TOO_LARGE);
	for (size_t i = 0; i < 2 * (SHEET_ROWS + 2); i++)
		text[i] = i % 2 == 0 ? 'x' : '\n';
	assert_int_equal(sheet_read(*state, text, 2 * (SHEET_ROWS + 1), &sheet), SHEET_OK);
	assert_int_equal(sheet.count, SHEET_ROWS + 1);
	assert_int_equal(sheet_read(*state, text, 2 * (SHEET_ROWS + 2), &sheet), SHEET_TOO_MANY_ROWS);
	for (size_t i = 0; i < 2 * (SHEET_COLUMNS + 1); i++)
		text[i] = i % 2 == 0 ? 'x' : ',';
	assert_int_equal(sheet_read(*state, text, 2 * SHEET_COLUMNS - 1, &sheet), SHEET_OK);
	assert_int_equal(sheet.columns, SHEET_COLUMNS);
	assert_int_equal(sheet_read(*state, text, 2 * SHEET_COLUMNS + 1, &sheet), SHEET_TOO_MANY_COLUMNS);
	memset(text, ',', size);
	assert_int_equal(sheet_read(*state, text, SHEET_BYTES, &sheet), SHEET_EMPTY);
	free(text);
}

/* Workbooks, put together by hand. */

struct part {
	const char	*name, *text;
};

static const struct part workbook = {"xl/workbook.xml",
    "<workbook " MAIN " xmlns:r=\"" RELATIONS "\"><workbookPr/><sheets><sheet name=\"Nhân sự\" sheetId=\"1\" r:id=\"rId7\"/>"
    "<sheet name=\"Khác\" sheetId=\"2\" r:id=\"rId1\"/></sheets></workbook>"};
static const struct part relations = {"xl/_rels/workbook.xml.rels",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" Target=\"worksheets/sheet2.xml\"/>"
    "<Relationship Id=\"rId7\" Target=\"worksheets/sheet1.xml\"/></Relationships>"};
static const struct part strings = {"xl/sharedStrings.xml",
    "<sst " MAIN "><si><t>Mã</t></si><si><r><t>Ng</t></r><r><rPr/><t xml:space=\"preserve\">ày </t></r>"
    "<rPh><t>reading</t></rPh></si><si><t/></si></sst>"};
static const struct part styles = {"xl/styles.xml",
    "<styleSheet " MAIN "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"0&quot;day&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"};

static void *
make_zip(struct pool *pool, const struct part *parts, size_t count, size_t *size)
{
	zip_error_t error;
	zip_source_t *source;
	zip_stat_t stat;
	zip_t *zip;
	void *data;

	zip_error_init(&error);
	source = zip_source_buffer_create(NULL, 0, 0, &error);
	zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
	assert_non_null(zip);
	zip_source_keep(source);
	for (size_t i = 0; i < count; i++)
		assert_true(zip_file_add(zip, parts[i].name,
		    zip_source_buffer(zip, parts[i].text, strlen(parts[i].text), 0), 0) >= 0);
	assert_int_equal(zip_close(zip), 0);
	assert_int_equal(zip_source_open(source), 0);
	assert_int_equal(zip_source_stat(source, &stat), 0);
	*size = stat.size;
	data = pool_alloc(pool, stat.size);
	assert_int_equal(zip_source_read(source, data, stat.size), stat.size);
	zip_source_close(source);
	zip_source_free(source);
	zip_error_fini(&error);
	return data;
}

static enum sheet_result
read_book(struct pool *pool, const char *cells, struct sheet *sheet)
{
	const struct part parts[] = {workbook, relations, strings, styles, {"xl/worksheets/sheet1.xml", cells},
	    {"xl/worksheets/sheet2.xml", "<worksheet " MAIN "><sheetData/></worksheet>"}};
	size_t size;
	const void *data = make_zip(pool, parts, sizeof parts / sizeof parts[0], &size);

	return sheet_read(pool, data, size, sheet);
}

static void
test_workbook_cells_of_every_kind(void **state)
{
	struct sheet sheet;

	assert_int_equal(read_book(*state,
	    "<worksheet " MAIN "><sheetData>"
	    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
	    "<row r=\"2\"/><row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c></row>"
	    "<row r=\"5\"><c r=\"A5\"><v>912345678</v></c><c r=\"B5\" t=\"inlineStr\"><is><t>Lê</t></is></c>"
	    "<c r=\"C5\" s=\"1\"><v>44581</v></c><c r=\"D5\" s=\"2\"><v>44581.75</v></c><c r=\"E5\" s=\"3\"><v>3</v></c>"
	    "<c r=\"F5\"><v>8.7500000000000004</v></c><c r=\"G5\"><v>1.2345678901E10</v></c></row>"
	    "<row><c t=\"str\"><f>1+1</f><v>dũng</v></c><c t=\"e\"><v>#N/A</v></c></row>"
	    "</sheetData></worksheet>", &sheet), SHEET_OK);
	assert_int_equal(sheet.count, 3);
	assert_int_equal(sheet.columns, 7);
	assert_row(&sheet, 0, 1, "[Mã] [] [Ngày] [] [] [] []");
	assert_row(&sheet, 1, 5, "[912345678] [Lê] [2022-01-20] [2022-01-20] [3] [8.75] [12345678901]");
	assert_row(&sheet, 2, 6, "[dũng] [#N/A] [] [] [] [] []");
}

static void
test_workbook_with_document_type_is_refused(void **state)
{
	struct sheet sheet;

	assert_int_equal(read_book(*state,
	    "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet " MAIN "><sheetData><row r=\"1\">"
	    "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>", &sheet), SHEET_BAD_XML);
	assert_int_equal(read_book(*state,
	    "<!DOCTYPE worksheet><worksheet " MAIN "><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>", &sheet),
	    SHEET_BAD_XML);
	assert_int_equal(read_book(*state, "<worksheet " MAIN "><sheetData><row>", &sheet), SHEET_BAD_XML);
	assert_int_equal(read_book(*state,
	    "<worksheet " MAIN "><sheetData><row><c t=\"s\"><v>99</v></c></row></sheetData></worksheet>", &sheet),
	    SHEET_NOT_XLSX);
}

static void
test_zip_that_is_no_workbook(void **state)
{
	const struct part parts[] = {{"a.txt", "text"}}, half[] = {workbook};
	struct sheet sheet;
	size_t size;
	void *data = make_zip(*state, parts, 1, &size);

	assert_int_equal(sheet_read(*state, data, size, &sheet), SHEET_NOT_XLSX);
	assert_int_equal(sheet_read(*state, data, size - 5, &sheet), SHEET_NOT_XLSX);
	data = make_zip(*state, half, 1, &size);
	assert_int_equal(sheet_read(*state, data, size, &sheet), SHEET_NOT_XLSX);
}

/* Many files, and few that unpack to more than a workbook has. */
static void
test_zip_bombs(void **state)
{
	struct part parts[SHEET_ENTRIES + 1];
	char *large = malloc(SHEET_UNPACKED + 2);
	struct sheet sheet;
	size_t size;
	void *data;

	assert_non_null(large);
	for (size_t i = 0; i <= SHEET_ENTRIES; i++)
		parts[i] = (struct part){pool_printf(*state, "f%zu", i), "x"};
	data = make_zip(*state, parts, SHEET_ENTRIES + 1, &size);
	assert_int_equal(sheet_read(*state, data, size, &sheet), SHEET_TOO_LARGE);
	memset(large, ' ', SHEET_UNPACKED + 1);
	large[SHEET_UNPACKED + 1] = '\0';
	parts[0].text = large;
	data = make_zip(*state, parts, 1, &size);
	assert_true(size < SHEET_BYTES);
	assert_int_equal(sheet_read(*state, data, size, &sheet), SHEET_TOO_LARGE);
	free(large);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_dialects_of_csv_say_the_same),
		TEST(test_blank_rows_keep_the_count_and_cells_are_trimmed),
		TEST(test_short_and_long_rows),
		TEST(test_forbidden_characters_are_told_from_text),
		TEST(test_what_is_no_list_is_named),
		TEST(test_limits_of_size),
		TEST(test_workbook_cells_of_every_kind),
		TEST(test_workbook_with_document_type_is_refused),
		TEST(test_zip_that_is_no_workbook),
		TEST(test_zip_bombs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
