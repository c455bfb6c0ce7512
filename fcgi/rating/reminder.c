#include "config.h"

#include "rating/reminder.h"

enum { LATE_DAYS = 3 };

static const char *const names[] = {
	[REMINDER_NONE] = "", [REMINDER_OPEN] = "open", [REMINDER_SOON] = "soon", [REMINDER_DAY] = "day", [REMINDER_LATE] = "late",
};

const char *
reminder_name(enum reminder reminder)
{
	return names[reminder];
}

enum reminder
reminder_due(struct window window, int64_t now, const struct reminder_rule *rule, int32_t *day)
{
	const int32_t first = moment_day(window.open), last = moment_day(window.close - 1);

	*day = last;
	if (now < window.open || window.close <= window.open || now >= moment_make(last + 1 + LATE_DAYS, 0, 0, 0))
		return REMINDER_NONE;
	if (now >= moment_make(last + 1, rule->hour, 0, 0))
		return REMINDER_LATE;
	if (now >= window.close)
		return REMINDER_NONE;
	if (now >= moment_make(last, rule->hour, 0, 0))
		return REMINDER_DAY;
	if (rule->days > 0 && last - rule->days > first && now >= moment_make(last - rule->days, rule->hour, 0, 0))
		return REMINDER_SOON;
	*day = first;
	return first < last && now >= moment_make(first, rule->hour, 0, 0) ? REMINDER_OPEN : REMINDER_NONE;
}
