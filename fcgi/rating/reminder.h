/*
 * When a window is worth a reminder: as it opens, some days before its last day, on that day, and on the day after it (lessons.md
 * section 3). Pure: moments and days as in calendar.h.
 */
#ifndef DANHGIA_RATING_REMINDER_H
#define DANHGIA_RATING_REMINDER_H

#include <stdint.h>

#include "rating/calendar.h"

enum reminder {
	REMINDER_NONE,
	REMINDER_OPEN,
	REMINDER_SOON,
	REMINDER_DAY,
	REMINDER_LATE		/* until three days after; who comes later has heard it from others */
};

struct reminder_rule {
	int	days;		/* before the last day; 0: no such reminder */
	int	hour;		/* of the day, 0 to 23, from which people are reminded */
};

/*
 * What is due at the moment; *day becomes what tells one window's reminders from another's: the day it opened for OPEN, else its last
 * day. A window of one day has only DAY and LATE.
 */
enum reminder	 reminder_due(struct window, int64_t now, const struct reminder_rule *, int32_t *day);
/* "open", "soon", "day", "late". */
const char	*reminder_name(enum reminder);

#endif
