/* Shared by xlsx.c and xlsx_cells.c alone: the parts of a workbook (ECMA-376 part 1, section 18). */
#ifndef DANHGIA_RECORD_XLSX_H
#define DANHGIA_RECORD_XLSX_H

#include <libxml/xmlreader.h>
#include <zip.h>

#include "record/sheet_private.h"

struct xlsx {
	struct sheet_builder	*builder;
	zip_t			*zip;
	uint64_t		 unpacked;
	bool			 date1904;	/* days count from 1904, as old Macs did */
	const char		**string;	/* shared strings */
	size_t			 string_count;
	bool			*date;		/* by cell style: its numbers are shown as dates */
	size_t			 style_count;
};

/* The bytes of a part in the pool; NULL if the workbook has none of that name. */
enum sheet_result	xlsx_part(struct xlsx *, const char *name, const char **text, size_t *size);
/* A reader of a part, closed with the pool; NULL if there is none. */
enum sheet_result	xlsx_open_part(struct xlsx *, const char *name, xmlTextReaderPtr *);
/* The type of the next node; -1 at the end and at an error, which is then in *result. Document types are errors. */
int			xlsx_next(xmlTextReaderPtr, enum sheet_result *result);
/* Whether the current node has that local name. */
bool			xlsx_is(xmlTextReaderPtr, const char *name);
/* An attribute of the current element by its local name, in the pool, or NULL. */
const char		*xlsx_attribute(struct xlsx *, xmlTextReaderPtr, const char *name);

enum sheet_result	xlsx_read_strings(struct xlsx *);
enum sheet_result	xlsx_read_styles(struct xlsx *);
enum sheet_result	xlsx_read_cells(struct xlsx *, const char *name);

#endif
