/*
 * A list as .xlsx (lessons.md section 3): what the stylesheet says of a page in its mode "sheet", written with
 * libxlsxwriter.
 */
#ifndef DANHGIA_VIEW_SPREADSHEET_H
#define DANHGIA_VIEW_SPREADSHEET_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>

#include "web/pool.h"

/*
 * The file's bytes, in the pool, from <sheet name=""> with <title> lines, <column width="" kind=""> heads and <row>s of
 * <c> cells. kind: text (as it stands, whatever it begins with), number ("17,5"), date ("2022-01-20"), moment
 * ("2022-01-20T08:00:00"); a cell that is none of its kind, which
 * is its own @kind or else its column's, stays text. Head rows are frozen and repeated, A4 landscape,
 * one page wide. False if the root is no <sheet> or the file could not be made.
 */
bool	spreadsheet_write(struct pool *, xmlNodePtr sheet, const char **bytes, size_t *size);

#endif
