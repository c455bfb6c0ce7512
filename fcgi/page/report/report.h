/*
 * Printed reports of a month: the list and the personal form (report.c), an agency's summary (report_summary.c).
 */
#ifndef DANHGIA_PAGE_REPORT_H
#define DANHGIA_PAGE_REPORT_H

#include "gate/visit.h"

/* An agency whose month is reported. */
struct report_agency {
	uint64_t	 id;
	const char	*name;
	const char	*published;	/* "2022-02-04", or NULL before publication */
	const char	*publisher;	/* "" before publication */
	const char	*behalf;	/* whom the publisher acted for, or NULL */
};

/* Reads bloc and above ("12,3,1") of a row; the rest of the object is none. */
void		 report_read_object(const struct row *, struct object *);
/* The agency, if its month is open and the viewer may report on it: PAGE, else NOT_FOUND or a failure of the store. */
enum answer	 report_find_agency(struct visit *, uint64_t unit_id, struct report_agency *);

#endif
