/*
 * Slips on paper, several a sheet, to be torn off and handed over: the only place that ever shows a code.
 */
#ifndef DANHGIA_PAGE_SLIP_H
#define DANHGIA_PAGE_SLIP_H

#include "record/issue.h"
#include "gate/visit.h"

/* What issue_codes needs to know, with the city's date and who issues; reason may be "". */
struct issue	slip_issue(const struct visit *, bool again, const char *reason);
/*
 * Fills the noun's element with agency[@name]/contact, slip and makes the page paper that leads back to that path; the codes
 * are wiped. DB_OK, or what the store said.
 */
enum db_result	slip_show(struct visit *, xmlNodePtr, struct issue_slip *, size_t count, const char *back);

#endif
