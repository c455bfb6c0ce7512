/*
 * The windows of a month, from the calendar of a rule set (domain.md section 2).
 */
#include <string.h>

#include "rating/calendar.h"

static const char *const step_names[STEP_COUNT] = {
    [STEP_PLAN] = "plan",     [STEP_SELF] = "self",       [STEP_SUPERIOR] = "superior",
    [STEP_DECIDE] = "decide", [STEP_PUBLISH] = "publish",
};

const char *
step_name(enum step step)
{
	return step_names[step];
}

bool
step_parse(const char *name, enum step *out)
{
	for (int i = 0; i < STEP_COUNT; i++) {
		if (strcmp(step_names[i], name) == 0) {
			*out = (enum step)i;
			return true;
		}
	}
	return false;
}

static const struct holiday *
holiday_find(int32_t day, const struct holiday *holidays, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (holidays[i].day == day)
			return &holidays[i];
	return NULL;
}

int
calendar_working_days(int32_t first, int32_t last, const struct holiday *holidays, size_t count)
{
	int days = 0;

	for (int32_t day = first; day <= last; day++) {
		const struct holiday *holiday = holiday_find(day, holidays, count);

		if (holiday != NULL ? holiday->working : day_weekday(day) <= 5)
			days++;
	}
	return days;
}

static int64_t
boundary_moment(const struct boundary *boundary, struct month month)
{
	int32_t last;

	month = month_add(month, boundary->month);
	last = month_last(month);
	if (month_first(month) + boundary->day - 1 > last)
		return moment_make(last + 1, 0, 0, 0);
	return moment_make(month_first(month) + boundary->day - 1, boundary->hour, boundary->minute, 0);
}

static const struct window_rule *
window_rule_find(const struct calendar *calendar, struct month month, enum step step)
{
	for (size_t i = 0; i < calendar->exception_count; i++) {
		const struct calendar_exception *exception = &calendar->exceptions[i];

		if (month_compare(exception->month, month) == 0 && exception->windows[step].present)
			return &exception->windows[step];
	}
	if (month.month == 12 && calendar->december[step].present)
		return &calendar->december[step];
	return &calendar->ordinary[step];
}

static struct window
window_make(const struct calendar *calendar, struct month month, enum step step)
{
	const struct window_rule *rule = window_rule_find(calendar, month, step);

	return (struct window){boundary_moment(&rule->open, month), boundary_moment(&rule->close, month)};
}

struct window
calendar_window(const struct calendar *calendar, struct month month, enum step step)
{
	struct window window = window_make(calendar, month, step);

	if (calendar->start != MOMENT_NONE && window.open < calendar->start)
		window.open = calendar->start;
	return window;
}

struct window
calendar_extend(struct window window, int64_t until)
{
	if (until > window.close)
		window.close = until;
	return window;
}

enum window_state
calendar_state(struct window window, int64_t now)
{
	if (now >= window.close)
		return WINDOW_CLOSED;
	return now < window.open ? WINDOW_BEFORE : WINDOW_OPEN;
}

/* Each window opens before it closes, and the steps from self-scoring on neither open nor close out of order.
 */
static bool
month_windows_valid(const struct calendar *calendar, struct month month)
{
	struct window before = {INT64_MIN, INT64_MIN};

	for (int step = STEP_PLAN; step < STEP_COUNT; step++) {
		struct window window = window_make(calendar, month, (enum step)step);

		if (window.open >= window.close)
			return false;
		if (step > STEP_SELF && (window.open < before.open || window.close < before.close))
			return false;
		before = window;
	}
	return true;
}

bool
calendar_valid(const struct calendar *calendar)
{
	/* A leap year and the one after it, so that both ends of February are seen. */
	for (struct month month = {2024, 1}; month.year < 2026; month = month_next(month))
		if (!month_windows_valid(calendar, month))
			return false;
	for (size_t i = 0; i < calendar->exception_count; i++)
		if (!month_windows_valid(calendar, calendar->exceptions[i].month))
			return false;
	return true;
}
