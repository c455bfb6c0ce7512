/* The days away, the discipline and who is not rated, of an agency's month: what the two files of the page share. */
#ifndef DANHGIA_PAGE_ABSENCE_H
#define DANHGIA_PAGE_ABSENCE_H

#include "gate/visit.h"

enum absence_act {
	ABSENCE_RECORD,
	ABSENCE_DISCIPLINE,
	ABSENCE_MARK,
	ABSENCE_UNDO,
	ABSENCE_ACTS
};

struct absence_page {
	uint64_t	 unit_id;
	const char	*unit;
	struct rows	 people;	/* evaluations of the month */
	struct rows	 absences;
	struct rows	 disciplines;
	struct form	*forms[ABSENCE_ACTS];
};

/* The agency asked for, or the first in scope, with its month; PAGE, NOT_FOUND or BUSY. */
enum answer	 absence_load(struct visit *, struct absence_page *);
/* The page with its forms. */
enum answer	 absence_view(struct visit *, const struct absence_page *, enum answer);
const char	*absence_path(struct visit *, const struct absence_page *);
/* "record_absence"…: the buttons, in the order of the acts. */
extern const char *const absence_buttons[ABSENCE_ACTS];

#endif
