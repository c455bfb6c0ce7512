/*
 * A list that holds secrets: made with mode 0600, separated by commas, quoted where it must be.
 */
#ifndef DANHGIA_CTL_CSV_FILE_H
#define DANHGIA_CTL_CSV_FILE_H

#include <stdbool.h>
#include <stdio.h>

/* A new file that only its owner reads; replaces an old one if that is allowed. NULL with the reason on stderr. */
FILE	*csv_file_create(const char *path, bool replace);
/* One line; the values end with NULL. A value that a spreadsheet would take for a formula gets an apostrophe. */
void	 csv_file_line(FILE *, const char *const *values);
/* False with the reason on stderr unless all of it is on the disk. */
bool	 csv_file_flush(FILE *, const char *path);

#endif
