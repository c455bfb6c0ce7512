/*
 * A year: one person's months (year.c), and a unit's people or the units below one (year_unit.c).
 */
#ifndef DANHGIA_PAGE_YEAR_H
#define DANHGIA_PAGE_YEAR_H

#include "gate/visit.h"

struct year_page {
	char	text[5];		/* "2022" */
	char	first[8], last[8];	/* between which the periods of the year sort: "2022-01", "2022-Q4" */
};

/* Reads the months and quarters of one person from rows (month, state, points, level, rule_set_id, id, reason) in order and adds <month>s
 * and the sums; full: with points and why a month is missing. */
enum db_result	year_append(struct visit *, xmlNodePtr, const struct year_page *, const struct row *, size_t count, bool full);
enum answer	year_unit(struct visit *, xmlNodePtr, const struct year_page *);

#endif
