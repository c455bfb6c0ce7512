/* Days, months and weeks against the C library's; windows on both sides of every boundary. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "rating/calendar.h"

static const struct calendar calendar = {
    .ordinary =
	{
	    [STEP_PLAN] = {true, {0, 1, 0, 0}, {0, 6, 0, 0}},
	    [STEP_SELF] = {true, {0, 20, 0, 0}, {0, 25, 0, 0}},
	    [STEP_SUPERIOR] = {true, {0, 20, 0, 0}, {0, 26, 0, 0}},
	    [STEP_DECIDE] = {true, {0, 20, 0, 0}, {0, 28, 0, 0}},
	    [STEP_PUBLISH] = {true, {0, 20, 0, 0}, {1, 5, 0, 0}},
	},
    .december =
	{
	    [STEP_SELF] = {true, {0, 5, 0, 0}, {0, 9, 0, 0}},
	    [STEP_SUPERIOR] = {true, {0, 5, 0, 0}, {0, 11, 0, 0}},
	    [STEP_DECIDE] = {true, {0, 5, 0, 0}, {0, 13, 0, 0}},
	    [STEP_PUBLISH] = {true, {0, 5, 0, 0}, {0, 15, 0, 0}},
	},
    .start = MOMENT_NONE,
};

static int64_t
moment(const char *text)
{
	int64_t result;

	if (!moment_parse(text, &result))
		fail_msg("%s is no moment", text);
	return result;
}

static int32_t
day(const char *text)
{
	int32_t result;

	if (!day_parse(text, &result))
		fail_msg("%s is no day", text);
	return result;
}

static enum window_state
state_at(const struct calendar *of, const char *month, enum step step, const char *now)
{
	struct month parsed;

	assert_true(month_parse(month, &parsed));
	return calendar_state(calendar_window(of, parsed, step), moment(now));
}

/* Every day of 1970 to 2199 as the C library writes it, ISO week included. */
static void
days_and_weeks_are_those_of_the_c_library(void **state)
{
	int32_t last = day("2199-12-31");

	(void)state;
	for (int32_t value = 0; value <= last; value++) {
		time_t seconds = (time_t)value * 86400;
		struct tm tm;
		char expected[40], got[40], day_text[DAY_TEXT], week_text[WEEK_TEXT], month_text[MONTH_TEXT];
		struct week week = day_week(value);

		gmtime_r(&seconds, &tm);
		strftime(expected, sizeof(expected), "%Y-%m-%d %Y-%m %G-W%V %u", &tm);
		snprintf(got, sizeof(got), "%s %s %s %d", day_format(value, day_text),
			 month_format(day_month(value), month_text), week_format(week, week_text),
			 day_weekday(value));
		assert_string_equal(got, expected);
		assert_int_equal(day(day_text), value);
		assert_int_equal(week_monday(week), value - day_weekday(value) + 1);
	}
}

static void
days_that_are_none(void **state)
{
	static const char *const bad[] = {
	    "",         "2022",        "2022-02-29", "2022-13-01", "2022-00-10", "2022-01-00", "2022-04-31",
	    "2022-1-1", "2022-01-01x", "1969-12-31", "9999-01-01", "2022/01/01", "-022-01-01", "2100-02-29"};
	int32_t out = 42;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (day_parse(bad[i], &out))
			fail_msg("%s was taken for a day", bad[i]);
	assert_int_equal(out, 42);
	assert_true(day_parse("2024-02-29", &out));
	assert_int_equal(day_make(2022, 2, 29), DAY_NONE);
	assert_true(day_parse("9998-12-31", &out));
}

static void
moments(void **state)
{
	static const char *const bad[] = {"2022-01-24",
					  "2022-01-24 24:00:00",
					  "2022-01-24 23:60:00",
					  "2022-01-24 23:59:60",
					  "2022-01-24 23:59",
					  "2022-01-24 23:59:59Z",
					  "2022-01-24 23:59:59.x",
					  "2022-01-32 00:00:00",
					  ""};
	char text[MOMENT_TEXT];
	int64_t out;

	(void)state;
	assert_string_equal(moment_format(moment("2022-01-24 23:59:59.999999"), text), "2022-01-24 23:59:59");
	assert_int_equal(moment("2022-01-25T00:00:00") - moment("2022-01-24 23:59:59.999999"), 1);
	assert_int_equal(moment_day(moment("2022-01-24 23:59:59")), day("2022-01-24"));
	assert_int_equal(moment("1970-01-01 00:00:00"), 0);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (moment_parse(bad[i], &out))
			fail_msg("%s was taken for a moment", bad[i]);
}

static void
months(void **state)
{
	static const char *const bad[] = {"",      "2022-13", "2022-00", "2022-1", "2022-011",
					  "22-01", "2022-W3", "2026-Q1", "9999-01"};
	struct month month, other;
	char text[MONTH_TEXT];

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (month_parse(bad[i], &month))
			fail_msg("%s was taken for a month", bad[i]);
	assert_true(month_parse("2021-12", &month));
	assert_string_equal(month_format(month_next(month), text), "2022-01");
	assert_string_equal(month_format(month_previous(month), text), "2021-11");
	assert_string_equal(month_format(month_add(month, -12), text), "2020-12");
	assert_true(month_parse("2022-01", &other));
	assert_true(month_compare(month, other) < 0 && month_compare(other, month) > 0 &&
		    month_compare(other, other) == 0);
	assert_int_equal(month_first(other), day("2022-01-01"));
	assert_int_equal(month_last(month_add(other, 1)), day("2022-02-28"));
	assert_int_equal(month_last(month_add(other, 25)), day("2024-02-29"));
}

static void
periods(void **state)
{
	static const char *const bad[] = {"", "2026-Q0", "2026-Q5", "2026-q1", "2026-Q11", "2026-Q", "2026Q1", "26-Q1", "9999-Q1", "1969-Q4",
	    "2026-13", "2026-W01", "2026-Q1 "};
	struct period period;
	struct month month;
	char text[PERIOD_TEXT];

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (period_parse(bad[i], &period))
			fail_msg("%s was taken for a period", bad[i]);
	assert_true(period_parse("2024-Q1", &period));
	assert_int_equal(period.months, 3);
	assert_int_equal(period_first(period), day("2024-01-01"));
	assert_int_equal(period_last(period), day("2024-03-31"));
	assert_string_equal(period_format(period_previous(period), text), "2023-Q4");
	assert_string_equal(period_format(period_next(period), text), "2024-Q2");
	assert_true(quarter_begins(day("2024-10-01")) && !quarter_begins(day("2024-10-02")) && !quarter_begins(day("2024-09-01")));
	assert_true(month_parse("2026-05", &month));
	assert_string_equal(period_format(period_of(month, 3), text), "2026-Q2");
	assert_true(period_parse("2026-05", &period) && period.months == 1 && period_first(period) == day("2026-05-01"));
	assert_string_equal(period_format(period_previous(period), text), "2026-04");
}

/* Quarters and months are each without gap or overlap, read back as written, and every month lies in one quarter: its own. */
static void
every_month_is_in_one_quarter(void **state)
{
	(void)state;
	for (struct month month = {1970, 4}; month.year < 9998; month = month_next(month)) {
		const struct period one = period_of(month, 1), three = period_of(month, 3);
		struct period read;
		char text[PERIOD_TEXT];

		assert_true(period_holds(three, month) && period_holds(one, month));
		assert_false(period_holds(period_next(three), month) || period_holds(period_previous(three), month));
		assert_int_equal(period_first(period_next(three)), period_last(three) + 1);
		assert_int_equal(period_first(one), month_first(month));
		assert_int_equal(month_compare(month_add(period_start(three), 2), three.last), 0);
		assert_true(quarter_begins(period_first(three)));
		assert_true(period_parse(period_format(three, text), &read));
		assert_true(read.months == 3 && month_compare(read.last, three.last) == 0);
		assert_true(period_parse(period_format(one, text), &read));
		assert_true(read.months == 1 && month_compare(read.last, month) == 0);
	}
}

static void
weeks(void **state)
{
	static const char *const bad[] = {"2022-W00", "2022-W53",  "2022-W54", "2022-W3",
					  "2022-03",  "2022-W033", ""};
	struct week week, list[6];
	struct month month;
	char text[WEEK_TEXT];

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (week_parse(bad[i], &week))
			fail_msg("%s was taken for a week", bad[i]);
	assert_true(week_parse("2020-W53", &week));
	assert_string_equal(week_format(week_next(week), text), "2021-W01");
	assert_string_equal(week_format(week_previous(week_next(week)), text), "2020-W53");
	assert_true(week_parse("2022-W03", &week));
	assert_int_equal(week_monday(week), day("2022-01-17"));
	assert_true(month_parse("2022-01", &month));
	assert_int_equal(month_weeks(month, list), 6);
	assert_string_equal(week_format(list[0], text), "2021-W52");
	assert_string_equal(week_format(list[5], text), "2022-W05");
	assert_true(month_parse("2021-02", &month));
	assert_int_equal(month_weeks(month, list), 4);
	for (month = (struct month){1970, 2}; month.year < 2200; month = month_next(month)) {
		size_t count = month_weeks(month, list);

		assert_true(count >= 4 && count <= 6);
		assert_true(week_monday(list[0]) <= month_first(month) &&
			    week_monday(list[0]) + 7 > month_first(month));
		assert_true(week_monday(list[count - 1]) <= month_last(month) &&
			    week_monday(list[count - 1]) + 7 > month_last(month));
	}
}

static void
before_a_day_ends_at_its_first_second(void **state)
{
	static const struct {
		const char *month;
		enum step step;
		const char *first; /* in */
		const char *last;  /* in */
		const char *close; /* out */
	} cases[] = {
	    {"2022-03", STEP_PLAN, "2022-03-01 00:00:00", "2022-03-05 23:59:59", "2022-03-06 00:00:00"},
	    {"2022-01", STEP_SELF, "2022-01-20 00:00:00", "2022-01-24 23:59:59.999999",
	     "2022-01-25 00:00:00"},
	    {"2022-01", STEP_SUPERIOR, "2022-01-20 00:00:00", "2022-01-25 23:59:59", "2022-01-26 00:00:00"},
	    {"2022-01", STEP_DECIDE, "2022-01-20 00:00:00", "2022-01-27 23:59:59", "2022-01-28 00:00:00"},
	    {"2022-01", STEP_PUBLISH, "2022-01-20 00:00:00", "2022-02-04 23:59:59", "2022-02-05 00:00:00"},
	    {"2022-02", STEP_DECIDE, "2022-02-20 00:00:00", "2022-02-27 23:59:59", "2022-02-28 00:00:00"},
	    {"2022-11", STEP_PUBLISH, "2022-11-20 00:00:00", "2022-12-04 23:59:59", "2022-12-05 00:00:00"},
	    {"2022-12", STEP_PLAN, "2022-12-01 00:00:00", "2022-12-05 23:59:59", "2022-12-06 00:00:00"},
	    {"2022-12", STEP_SELF, "2022-12-05 00:00:00", "2022-12-08 23:59:59", "2022-12-09 00:00:00"},
	    {"2022-12", STEP_SUPERIOR, "2022-12-05 00:00:00", "2022-12-10 23:59:59", "2022-12-11 00:00:00"},
	    {"2022-12", STEP_DECIDE, "2022-12-05 00:00:00", "2022-12-12 23:59:59", "2022-12-13 00:00:00"},
	    {"2022-12", STEP_PUBLISH, "2022-12-05 00:00:00", "2022-12-14 23:59:59", "2022-12-15 00:00:00"},
	    {"2021-12", STEP_PUBLISH, "2021-12-05 00:00:00", "2021-12-14 23:59:59", "2021-12-15 00:00:00"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct month month;
		struct window window;

		assert_true(month_parse(cases[i].month, &month));
		window = calendar_window(&calendar, month, cases[i].step);
		assert_int_equal(calendar_state(window, moment(cases[i].first) - 1), WINDOW_BEFORE);
		assert_int_equal(calendar_state(window, moment(cases[i].first)), WINDOW_OPEN);
		assert_int_equal(calendar_state(window, moment(cases[i].last)), WINDOW_OPEN);
		assert_int_equal(calendar_state(window, moment(cases[i].close)), WINDOW_CLOSED);
	}
}

static void
windows_cross_the_year_and_the_end_of_a_short_month(void **state)
{
	struct calendar wide = calendar;

	(void)state;
	memset(wide.december, 0, sizeof(wide.december));
	assert_int_equal(state_at(&wide, "2022-12", STEP_PUBLISH, "2023-01-04 23:59:59"), WINDOW_OPEN);
	assert_int_equal(state_at(&wide, "2022-12", STEP_PUBLISH, "2023-01-05 00:00:00"), WINDOW_CLOSED);
	wide.ordinary[STEP_PLAN].open = (struct boundary){-1, 25, 7, 30};
	assert_int_equal(state_at(&wide, "2022-01", STEP_PLAN, "2021-12-25 07:29:59"), WINDOW_BEFORE);
	assert_int_equal(state_at(&wide, "2022-01", STEP_PLAN, "2021-12-25 07:30:00"), WINDOW_OPEN);
	wide.ordinary[STEP_DECIDE].close = (struct boundary){0, 31, 12, 0};
	assert_int_equal(state_at(&wide, "2022-02", STEP_DECIDE, "2022-02-28 23:59:59"), WINDOW_OPEN);
	assert_int_equal(state_at(&wide, "2022-02", STEP_DECIDE, "2022-03-01 00:00:00"), WINDOW_CLOSED);
	assert_int_equal(state_at(&wide, "2022-01", STEP_DECIDE, "2022-01-31 12:00:00"), WINDOW_CLOSED);
}

static void
the_software_starts_inside_a_month(void **state)
{
	struct calendar_exception january = {
	    .month = {2022, 1},
	    .windows = {[STEP_PLAN] = {true, {0, 20, 0, 0}, {0, 25, 0, 0}}},
	};
	struct calendar started = calendar;

	(void)state;
	started.start = moment("2022-01-20 00:00:00");
	assert_int_equal(state_at(&started, "2022-01", STEP_PLAN, "2022-01-03 08:00:00"), WINDOW_BEFORE);
	assert_int_equal(state_at(&started, "2022-01", STEP_PLAN, "2022-01-20 08:00:00"), WINDOW_CLOSED);
	assert_int_equal(state_at(&started, "2021-11", STEP_SELF, "2022-01-21 08:00:00"), WINDOW_CLOSED);
	started.exceptions = &january;
	started.exception_count = 1;
	assert_int_equal(state_at(&started, "2022-01", STEP_PLAN, "2022-01-19 23:59:59"), WINDOW_BEFORE);
	assert_int_equal(state_at(&started, "2022-01", STEP_PLAN, "2022-01-20 00:00:00"), WINDOW_OPEN);
	assert_int_equal(state_at(&started, "2022-01", STEP_PLAN, "2022-01-25 00:00:00"), WINDOW_CLOSED);
	assert_int_equal(state_at(&started, "2022-01", STEP_SELF, "2022-01-24 23:59:59"), WINDOW_OPEN);
	assert_int_equal(state_at(&started, "2022-02", STEP_PLAN, "2022-02-06 00:00:00"), WINDOW_CLOSED);
	assert_true(calendar_valid(&started));
	january.windows[STEP_PLAN].close = january.windows[STEP_PLAN].open;
	assert_false(calendar_valid(&started));
}

static void
an_extension_moves_the_close_later_only(void **state)
{
	struct window window = {moment("2022-01-20 00:00:00"), moment("2022-01-25 00:00:00")};
	struct window longer = calendar_extend(window, moment("2022-01-27 12:00:00"));
	struct window same = calendar_extend(window, moment("2022-01-22 00:00:00"));

	(void)state;
	assert_int_equal(calendar_state(longer, moment("2022-01-27 11:59:59")), WINDOW_OPEN);
	assert_int_equal(calendar_state(longer, moment("2022-01-27 12:00:00")), WINDOW_CLOSED);
	assert_int_equal(same.close, window.close);
	assert_int_equal(longer.open, window.open);
}

static void
working_days_of_a_month(void **state)
{
	struct holiday holidays[] = {
	    {day("2022-04-11"), false}, {day("2022-04-09"), true}, {day("2022-04-30"), false}};

	(void)state;
	assert_int_equal(calendar_working_days(day("2022-01-01"), day("2022-01-31"), NULL, 0), 21);
	assert_int_equal(calendar_working_days(day("2022-04-01"), day("2022-04-30"), NULL, 0), 21);
	assert_int_equal(calendar_working_days(day("2022-04-01"), day("2022-04-30"), holidays, 3), 21);
	assert_int_equal(calendar_working_days(day("2022-04-01"), day("2022-04-30"), holidays, 1), 20);
	assert_int_equal(calendar_working_days(day("2022-01-08"), day("2022-01-09"), NULL, 0), 0);
	assert_int_equal(calendar_working_days(day("2022-01-09"), day("2022-01-08"), NULL, 0), 0);
}

static void
a_calendar_out_of_order_is_refused(void **state)
{
	struct calendar bad = calendar;

	(void)state;
	assert_true(calendar_valid(&calendar));
	bad.ordinary[STEP_SUPERIOR].close.day = 24;
	assert_false(calendar_valid(&bad));
	bad = calendar;
	bad.ordinary[STEP_PLAN].close.day = 1;
	assert_false(calendar_valid(&bad));
	bad = calendar;
	bad.december[STEP_PUBLISH].close.day = 12;
	assert_false(calendar_valid(&bad));
	bad = calendar;
	bad.ordinary[STEP_SELF].open.day = 29; /* no such day in February 2025 */
	bad.ordinary[STEP_SELF].close.day = 30;
	bad.ordinary[STEP_SUPERIOR] = bad.ordinary[STEP_DECIDE] = bad.ordinary[STEP_PUBLISH];
	assert_false(calendar_valid(&bad));
}

static void
step_names(void **state)
{
	enum step step;

	(void)state;
	for (int i = 0; i < STEP_COUNT; i++) {
		assert_true(step_parse(step_name((enum step)i), &step));
		assert_int_equal(step, i);
	}
	assert_string_equal(step_name(STEP_PUBLISH), "publish");
	assert_false(step_parse("later", &step));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(days_and_weeks_are_those_of_the_c_library),
	    cmocka_unit_test(days_that_are_none),
	    cmocka_unit_test(moments),
	    cmocka_unit_test(months),
	    cmocka_unit_test(periods),
	    cmocka_unit_test(every_month_is_in_one_quarter),
	    cmocka_unit_test(weeks),
	    cmocka_unit_test(before_a_day_ends_at_its_first_second),
	    cmocka_unit_test(windows_cross_the_year_and_the_end_of_a_short_month),
	    cmocka_unit_test(the_software_starts_inside_a_month),
	    cmocka_unit_test(an_extension_moves_the_close_later_only),
	    cmocka_unit_test(working_days_of_a_month),
	    cmocka_unit_test(a_calendar_out_of_order_is_refused),
	    cmocka_unit_test(step_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
