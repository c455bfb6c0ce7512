/* When one is reminded: cases by hand, and what holds for any window. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rating/reminder.h"

static const struct reminder_rule usual = {2, 8};

static int64_t
moment(const char *text)
{
	int64_t value;

	assert_true(moment_parse(text, &value));
	return value;
}

static enum reminder
due(const char *open, const char *close, const char *now, const struct reminder_rule *rule, char day[DAY_TEXT])
{
	int32_t number;
	const enum reminder reminder = reminder_due((struct window){moment(open), moment(close)}, moment(now), rule, &number);

	day_format(number, day);
	return reminder;
}

static void
cases_by_hand(void **state)
{
	static const struct {
		const char	*open, *close, *now;
		enum reminder	 wanted;
		const char	*day;
	} cases[] = {
		{"2022-01-20 00:00:00", "2022-01-25 00:00:00", "2022-01-19 23:59:59", REMINDER_NONE, NULL},
		{"2022-01-20 00:00:00", "2022-01-25 00:00:00", "2022-01-20 07:59:59", REMINDER_NONE, NULL},
		{"2022-01-20 00:00:00", "2022-01-25 00:00:00", "2022-01-20 08:00:00", REMINDER_OPEN, "2022-01-20"},
		{"2022-01-20 00:00:00", "2022-01-25 00:00:00", "2022-01-22 07:59:59", REMINDER_OPEN, "2022-01-20"},
		{"2022-01-20 00:00:00", "2022-01-25 00:00:00", "2022-01-22 08:00:00", REMINDER_SOON, "2022-01-24"},
		{"2022-01-20 00:00:00", "2022-01-25 00:00:00", "2022-01-24 07:59:59", REMINDER_SOON, "2022-01-24"},
		{"2022-01-20 00:00:00", "2022-01-25 00:00:00", "2022-01-24 08:00:00", REMINDER_DAY, "2022-01-24"},
		{"2022-01-20 00:00:00", "2022-01-25 00:00:00", "2022-01-24 23:59:59", REMINDER_DAY, "2022-01-24"},
		{"2022-01-20 00:00:00", "2022-01-25 00:00:00", "2022-01-25 00:00:00", REMINDER_NONE, NULL},
		{"2022-01-20 00:00:00", "2022-01-25 00:00:00", "2022-01-25 08:00:00", REMINDER_LATE, "2022-01-24"},
		{"2022-01-20 00:00:00", "2022-01-25 00:00:00", "2022-01-27 23:59:59", REMINDER_LATE, "2022-01-24"},
		{"2022-01-20 00:00:00", "2022-01-25 00:00:00", "2022-01-28 00:00:00", REMINDER_NONE, NULL},
		/* One day, and two: no word before the day itself but the opening's. */
		{"2022-01-25 00:00:00", "2022-01-26 00:00:00", "2022-01-25 07:00:00", REMINDER_NONE, NULL},
		{"2022-01-25 00:00:00", "2022-01-26 00:00:00", "2022-01-25 08:00:00", REMINDER_DAY, "2022-01-25"},
		{"2022-01-26 00:00:00", "2022-01-28 00:00:00", "2022-01-26 09:00:00", REMINDER_OPEN, "2022-01-26"},
		/* Closed at noon: nobody is told at nine of a day that lasts till midnight, and late is the day after. */
		{"2022-01-20 00:00:00", "2022-01-24 12:00:00", "2022-01-24 13:00:00", REMINDER_NONE, NULL},
		{"2022-01-20 00:00:00", "2022-01-24 12:00:00", "2022-01-25 08:00:00", REMINDER_LATE, "2022-01-24"},
		/* Never open. */
		{"2022-01-20 00:00:00", "2022-01-20 00:00:00", "2022-01-20 09:00:00", REMINDER_NONE, NULL},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		char day[DAY_TEXT];

		assert_int_equal(due(cases[i].open, cases[i].close, cases[i].now, &usual, day), cases[i].wanted);
		if (cases[i].day != NULL)
			assert_string_equal(day, cases[i].day);
	}
}

/* Hour by hour through any window: each reminder comes in its order, once, within its time. */
static void
through_any_window(void **state)
{
	const int64_t start = moment("2022-01-01 00:00:00");

	(void)state;
	for (int length = 1; length < 200; length += 7)
		for (int days = 0; days <= 7; days++) {
			const struct window window = {start, start + length * INT64_C(3600)};
			const struct reminder_rule rule = {days, 8};
			enum reminder before = REMINDER_NONE;

			for (int64_t now = start - 86400; now < window.close + 6 * 86400; now += 3600) {
				int32_t day;
				const enum reminder now_due = reminder_due(window, now, &rule, &day);

				if (now_due == REMINDER_NONE)
					continue;
				assert_true(now_due >= before);
				assert_true(now >= window.open);
				assert_true((now_due == REMINDER_LATE) == (now >= window.close));
				assert_true(now_due != REMINDER_SOON || days > 0);
				before = now_due;
			}
			assert_int_equal(before, REMINDER_LATE);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cases_by_hand),
		cmocka_unit_test(through_any_window),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
