/* Shared by sheet.c, csv.c and xlsx.c alone. */
#ifndef DANHGIA_RECORD_SHEET_PRIVATE_H
#define DANHGIA_RECORD_SHEET_PRIVATE_H

#include <stdbool.h>
#include <stdint.h>

#include "record/sheet.h"

struct sheet_builder {
	struct pool	*pool;
	struct sheet	*sheet;
	size_t		 room;
	const char	*cell[SHEET_COLUMNS];	/* of the row being read */
	size_t		 width;			/* cells up to the last that is not blank */
};

/* Cleans a cell and puts it at the column, counted from 0. */
enum sheet_result	sheet_put(struct sheet_builder *, size_t column, const char *, size_t);
/* Ends the row; a blank one is dropped. */
enum sheet_result	sheet_end_row(struct sheet_builder *, size_t number);

enum sheet_result	csv_read(struct sheet_builder *, const char *, size_t);
enum sheet_result	xlsx_read(struct sheet_builder *, const void *, size_t);

#endif
