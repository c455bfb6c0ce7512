#include <stdio.h>

#include "rating/calendar.h"

#define DAY_SECONDS 86400
#define YEAR_FIRST  1970
#define YEAR_LAST   9998

static bool
year_is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int
month_days(int year, int month)
{
	static const int days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	return month == 2 && year_is_leap(year) ? 29 : days[month - 1];
}

/* Days from 1970-01-01 to 1 January of the year. */
static int32_t
year_start(int year)
{
	int before = year - 1;

	return (year - YEAR_FIRST) * 365 + (before / 4 - before / 100 + before / 400) -
	       (1969 / 4 - 1969 / 100 + 1969 / 400);
}

/* Exactly count digits at text, as a number, or -1. */
static int
digits_read(const char *text, int count)
{
	int value = 0;

	for (int i = 0; i < count; i++) {
		if (text[i] < '0' || text[i] > '9')
			return -1;
		value = value * 10 + (text[i] - '0');
	}
	return value;
}

int32_t
day_make(int year, int month, int day)
{
	int32_t result;

	if (year < YEAR_FIRST || year > YEAR_LAST || month < 1 || month > 12 || day < 1 ||
	    day > month_days(year, month))
		return DAY_NONE;
	result = year_start(year) + day - 1;
	for (int m = 1; m < month; m++)
		result += month_days(year, m);
	return result;
}

void
day_split(int32_t value, int *year, int *month, int *day)
{
	int y = YEAR_FIRST + value / 366, m = 1;
	int32_t rest;

	while (year_start(y + 1) <= value)
		y++;
	rest = value - year_start(y);
	while (rest >= month_days(y, m))
		rest -= month_days(y, m++);
	*year = y;
	*month = m;
	*day = rest + 1;
}

/* The day at the head of the text, which may go on. */
static int32_t
day_read(const char *text)
{
	int year, month, day;

	if ((year = digits_read(text, 4)) < 0 || text[4] != '-' || (month = digits_read(text + 5, 2)) < 0 ||
	    text[7] != '-' || (day = digits_read(text + 8, 2)) < 0)
		return DAY_NONE;
	return day_make(year, month, day);
}

bool
day_parse(const char *text, int32_t *out)
{
	int32_t day = day_read(text);

	if (day == DAY_NONE || text[10] != '\0')
		return false;
	*out = day;
	return true;
}

char *
day_format(int32_t value, char buf[DAY_TEXT])
{
	int year, month, day;

	day_split(value, &year, &month, &day);
	snprintf(buf, DAY_TEXT, "%04u-%02u-%02u", (unsigned)year % 10000, (unsigned)month % 100,
		 (unsigned)day % 100);
	return buf;
}

int
day_weekday(int32_t day)
{
	return (day + 3) % 7 + 1; /* 1970-01-01 was a Thursday */
}

struct month
day_month(int32_t value)
{
	int year, month, day;

	day_split(value, &year, &month, &day);
	return (struct month){year, month};
}

struct week
day_week(int32_t value)
{
	int32_t thursday = value - day_weekday(value) + 4;
	int year, month, day;

	day_split(thursday, &year, &month, &day);
	return (struct week){year, (thursday - year_start(year)) / 7 + 1};
}

int64_t
moment_make(int32_t day, int hour, int minute, int second)
{
	return (int64_t)day * DAY_SECONDS + hour * 3600 + minute * 60 + second;
}

int32_t
moment_day(int64_t moment)
{
	return (int32_t)(moment / DAY_SECONDS);
}

static bool
fraction_ends(const char *text)
{
	if (*text == '.')
		for (text++; *text >= '0' && *text <= '9'; text++)
			;
	return *text == '\0';
}

bool
moment_parse(const char *text, int64_t *out)
{
	int32_t day = day_read(text);
	int hour, minute, second;

	if (day == DAY_NONE || (text[10] != ' ' && text[10] != 'T'))
		return false;
	if ((hour = digits_read(text + 11, 2)) < 0 || hour > 23 || text[13] != ':' ||
	    (minute = digits_read(text + 14, 2)) < 0 || minute > 59 || text[16] != ':' ||
	    (second = digits_read(text + 17, 2)) < 0 || second > 59 || !fraction_ends(text + 19))
		return false;
	*out = moment_make(day, hour, minute, second);
	return true;
}

char *
moment_format(int64_t moment, char buf[MOMENT_TEXT])
{
	char day[DAY_TEXT];
	unsigned second = (unsigned)(moment % DAY_SECONDS);

	snprintf(buf, MOMENT_TEXT, "%s %02u:%02u:%02u", day_format(moment_day(moment), day),
		 second / 3600 % 24, second / 60 % 60, second % 60);
	return buf;
}

bool
month_parse(const char *text, struct month *out)
{
	int year, month;

	if ((year = digits_read(text, 4)) < YEAR_FIRST || year > YEAR_LAST || text[4] != '-' ||
	    (month = digits_read(text + 5, 2)) < 1 || month > 12 || text[7] != '\0')
		return false;
	*out = (struct month){year, month};
	return true;
}

char *
month_format(struct month month, char buf[MONTH_TEXT])
{
	snprintf(buf, MONTH_TEXT, "%04u-%02u", (unsigned)month.year % 10000, (unsigned)month.month % 100);
	return buf;
}

struct month
month_add(struct month month, int months)
{
	int count = month.year * 12 + month.month - 1 + months;

	return (struct month){count / 12, count % 12 + 1};
}

struct month
month_next(struct month month)
{
	return month_add(month, 1);
}

struct month
month_previous(struct month month)
{
	return month_add(month, -1);
}

int
month_compare(struct month a, struct month b)
{
	return (a.year * 12 + a.month) - (b.year * 12 + b.month);
}

int32_t
month_first(struct month month)
{
	return day_make(month.year, month.month, 1);
}

int32_t
month_last(struct month month)
{
	return day_make(month.year, month.month, month_days(month.year, month.month));
}

size_t
month_weeks(struct month month, struct week out[6])
{
	size_t count = 0;
	struct week last = day_week(month_last(month));

	for (struct week week = day_week(month_first(month)); week_compare(week, last) <= 0;
	     week = week_next(week))
		out[count++] = week;
	return count;
}

bool
period_parse(const char *text, struct period *out)
{
	struct month month;
	int year, quarter;

	if (month_parse(text, &month)) {
		*out = period_of(month, 1);
		return true;
	}
	if ((year = digits_read(text, 4)) < YEAR_FIRST || year > YEAR_LAST || text[4] != '-' || text[5] != 'Q' ||
	    (quarter = digits_read(text + 6, 1)) < 1 || quarter > 4 || text[7] != '\0')
		return false;
	*out = period_of((struct month){year, 3 * quarter}, 3);
	return true;
}

char *
period_format(struct period period, char buf[PERIOD_TEXT])
{
	if (period.months == 1)
		return month_format(period.last, buf);
	snprintf(buf, PERIOD_TEXT, "%04u-Q%u", (unsigned)period.last.year % 10000, (unsigned)period.last.month / 3 % 10);
	return buf;
}

struct period
period_of(struct month month, int months)
{
	return (struct period){month_add(month, months - 1 - (month.month - 1) % months), months};
}

struct period
period_next(struct period period)
{
	return (struct period){month_add(period.last, period.months), period.months};
}

struct period
period_previous(struct period period)
{
	return (struct period){month_add(period.last, -period.months), period.months};
}

struct month
period_start(struct period period)
{
	return month_add(period.last, 1 - period.months);
}

int32_t
period_first(struct period period)
{
	return month_first(period_start(period));
}

int32_t
period_last(struct period period)
{
	return month_last(period.last);
}

bool
period_holds(struct period period, struct month month)
{
	return month_compare(period_start(period), month) <= 0 && month_compare(month, period.last) <= 0;
}

bool
quarter_begins(int32_t day)
{
	return day == period_first(period_of(day_month(day), 3));
}

bool
week_parse(const char *text, struct week *out)
{
	struct week week;
	int32_t first;

	if ((week.year = digits_read(text, 4)) < YEAR_FIRST || week.year >= YEAR_LAST || text[4] != '-' ||
	    text[5] != 'W' || (week.week = digits_read(text + 6, 2)) < 1 || week.week > 53 || text[8] != '\0')
		return false;
	first = week_monday(week);
	if (first < 0 || week_compare(day_week(first), week) != 0)
		return false;
	*out = week;
	return true;
}

char *
week_format(struct week week, char buf[WEEK_TEXT])
{
	snprintf(buf, WEEK_TEXT, "%04u-W%02u", (unsigned)week.year % 10000, (unsigned)week.week % 100);
	return buf;
}

struct week
week_next(struct week week)
{
	return day_week(week_monday(week) + 7);
}

struct week
week_previous(struct week week)
{
	return day_week(week_monday(week) - 7);
}

int
week_compare(struct week a, struct week b)
{
	return (a.year * 100 + a.week) - (b.year * 100 + b.week);
}

int32_t
week_monday(struct week week)
{
	int32_t fourth = day_make(week.year, 1, 4); /* always in week 1 */

	return fourth - day_weekday(fourth) + 1 + 7 * (week.week - 1);
}
