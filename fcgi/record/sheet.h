/*
 * A list as clerks have it, .csv or .xlsx, as one table of clean cells.
 */
#ifndef DANHGIA_RECORD_SHEET_H
#define DANHGIA_RECORD_SHEET_H

#include <stddef.h>

#include "web/pool.h"

/* lessons.md section 3 */
enum {
	SHEET_BYTES = 5 << 20,
	SHEET_ROWS = 5000,		/* below the header */
	SHEET_COLUMNS = 60,
	SHEET_UNPACKED = 50 << 20,
	SHEET_ENTRIES = 100		/* files in the zip */
};

enum sheet_result {
	SHEET_OK,
	SHEET_EMPTY,
	SHEET_TOO_LARGE,
	SHEET_TOO_MANY_ROWS,
	SHEET_TOO_MANY_COLUMNS,
	SHEET_NOT_UTF8,		/* UTF-16, windows-1258 or no text at all */
	SHEET_OPEN_QUOTE,	/* a quoted field does not end */
	SHEET_NOT_XLSX,		/* a zip that is damaged, encrypted or no workbook */
	SHEET_BAD_XML		/* a part of the workbook is malformed or has a document type */
};

struct sheet_row {
	size_t		 number;	/* as a spreadsheet counts: the first is 1 */
	const char	**cell;		/* one a column; "" where there is none; NULL: characters that no text may hold */
};

struct sheet {
	size_t			 columns;
	size_t			 count;		/* rows that are not blank; the first is the header */
	struct sheet_row	*row;
};

/*
 * Reads a file: .xlsx by its first bytes (the first worksheet), else text in UTF-8 with or without a mark, separated by
 * comma, semicolon or tab, whichever the header has most of. Cells are in NFC, trimmed, with runs of blanks made one.
 * A date of a workbook is "yyyy-mm-dd". Everything lives in the pool.
 */
enum sheet_result	 sheet_read(struct pool *, const void *, size_t, struct sheet *);
/* "not_utf8"… */
const char		*sheet_result_name(enum sheet_result);

#endif
