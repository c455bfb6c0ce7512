/*
 * Business time (domain.md section 2): days, months, ISO weeks, and the windows of a month.
 * A moment is seconds and a day is days since 1970-01-01 00:00 on the clock of Hanoi (+07:00); no function reads a clock.
 * "Before day D" ends at D 00:00, so every window holds its open moment and not its close moment.
 */
#ifndef DANHGIA_RATING_CALENDAR_H
#define DANHGIA_RATING_CALENDAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MOMENT_NONE	INT64_MIN
#define DAY_NONE	INT32_MIN
#define DAY_TEXT	11		/* "2022-01-05" */
#define MOMENT_TEXT	20		/* "2022-01-05 07:30:00" */
#define MONTH_TEXT	8		/* "2022-01" */
#define WEEK_TEXT	9		/* "2022-W03" */
#define PERIOD_TEXT	8		/* "2022-01", "2026-Q1" */

enum step {
	STEP_PLAN,
	STEP_SELF,
	STEP_SUPERIOR,
	STEP_DECIDE,
	STEP_PUBLISH
};

#define STEP_COUNT 5

struct month {
	int	year;		/* 1970 to 9998 */
	int	month;		/* 1 to 12 */
};

/* What is rated at once: a month, or the three months of a quarter (NĐ 335/2025). */
struct period {
	struct month	last;		/* its windows are relative to this one */
	int		months;		/* 1 or 3 */
};

struct week {
	int	year;		/* of the week's Thursday */
	int	week;		/* 1 to 53 */
};

/* A moment relative to a period's last month; a day past the month's end is the end of its last day. */
struct boundary {
	int	month;		/* months after the rated one, -1 to 2 */
	int	day;		/* 1 to 31 */
	int	hour;		/* 0 to 23 */
	int	minute;
};

struct window_rule {
	bool		present;	/* always true in the ordinary windows; else the ordinary one stands in */
	struct boundary	open;
	struct boundary	close;
};

/* Windows of one named month, such as the one in which the software started. */
struct calendar_exception {
	struct month		month;
	struct window_rule	windows[STEP_COUNT];
};

struct calendar {
	struct window_rule			 ordinary[STEP_COUNT];
	struct window_rule			 december[STEP_COUNT];
	const struct calendar_exception		*exceptions;
	size_t					 exception_count;
	int64_t					 start;		/* of the software; MOMENT_NONE if always */
};

struct window {
	int64_t	open;		/* first moment in */
	int64_t	close;		/* first moment out */
};

enum window_state {
	WINDOW_BEFORE,
	WINDOW_OPEN,
	WINDOW_CLOSED
};

struct holiday {
	int32_t	day;
	bool	working;	/* a weekend day worked in exchange */
};

/* Days. Parsing takes "yyyy-mm-dd" and gives false for anything that is no day of 1970 to 9998. */
bool		 day_parse(const char *, int32_t *);
char		*day_format(int32_t, char buf[DAY_TEXT]);
/* DAY_NONE if there is no such day. */
int32_t		 day_make(int year, int month, int day);
void		 day_split(int32_t, int *year, int *month, int *day);
int		 day_weekday(int32_t);		/* 1 Monday to 7 Sunday */
struct month	 day_month(int32_t);
struct week	 day_week(int32_t);

/* Moments. Parsing takes what the database gives, "yyyy-mm-dd hh:mm:ss" with or without a fraction, which is dropped. */
bool		 moment_parse(const char *, int64_t *);
char		*moment_format(int64_t, char buf[MOMENT_TEXT]);
int64_t		 moment_make(int32_t day, int hour, int minute, int second);
int32_t		 moment_day(int64_t);

/* Months, "2022-01". */
bool		 month_parse(const char *, struct month *);
char		*month_format(struct month, char buf[MONTH_TEXT]);
struct month	 month_next(struct month);
struct month	 month_previous(struct month);
struct month	 month_add(struct month, int months);
int		 month_compare(struct month, struct month);
int32_t		 month_first(struct month);
int32_t		 month_last(struct month);
/* The weeks that have a day in the month, in order. Returns how many (4 to 6). */
size_t		 month_weeks(struct month, struct week out[6]);

/* Periods, "2022-01" or "2026-Q1": the key under which everything of one rating is kept. */
bool		 period_parse(const char *, struct period *);
char		*period_format(struct period, char buf[PERIOD_TEXT]);
/* The month itself, or with 3 the quarter that holds it. */
struct period	 period_of(struct month, int months);
/* The neighbour of the same kind. */
struct period	 period_next(struct period);
struct period	 period_previous(struct period);
struct month	 period_start(struct period);	/* its first month */
int32_t		 period_first(struct period);	/* days */
int32_t		 period_last(struct period);
bool		 period_holds(struct period, struct month);
/* 1 January, April, July or October. */
bool		 quarter_begins(int32_t day);

/* ISO weeks, "2022-W03". */
bool		 week_parse(const char *, struct week *);
char		*week_format(struct week, char buf[WEEK_TEXT]);
struct week	 week_next(struct week);
struct week	 week_previous(struct week);
int		 week_compare(struct week, struct week);
int32_t		 week_monday(struct week);

/* Monday to Friday and exchanged weekend days from first to last inclusive, holidays apart. */
int		 calendar_working_days(int32_t first, int32_t last, const struct holiday *, size_t);

/* The window of a step, never opening before the software started. It may then be empty (close <= open). */
struct window	 calendar_window(const struct calendar *, struct month, enum step);
/* The window with its close moved to a later moment; an earlier one changes nothing. */
struct window	 calendar_extend(struct window, int64_t until);
enum window_state calendar_state(struct window, int64_t now);
/* True if every window closes after it opens and no step closes before the one it waits for, in all twelve months. */
bool		 calendar_valid(const struct calendar *);
/* "plan", "self", "superior", "decide", "publish", as in the database. */
const char	*step_name(enum step);
bool		 step_parse(const char *, enum step *);

#endif
