/* Text at the edge of the portal: what is refused, what is composed, what is trimmed. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "web/text.h"

#define COUNT(a)	(sizeof(a) / sizeof((a)[0]))

static int
make_pool(void **state)
{
	*state = pool_new();
	return 0;
}

static int
free_pool(void **state)
{
	pool_free(*state);
	return 0;
}

static char *
normalise(void **state, const char *text)
{
	return text_normalise(*state, text, strlen(text));
}

static void
test_normalise_refuses(void **state)
{
	static const char *const bad[] = {
		"\x01", "a\x0b", "a\x1b[31m", "\x7f",		/* C0, DEL */
		"\xc2\x80", "\xc2\x9f",				/* C1 */
		"\x80", "\xbf", "a\xc3", "\xc3(", "\xff", "\xfe",	/* stray, cut and impossible bytes */
		"\xc0\xaf", "\xe0\x80\xaf", "\xf0\x80\x80\xaf", "\xc1\x81",	/* overlong */
		"\xed\xa0\x80", "\xed\xbf\xbf",			/* surrogates */
		"\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80",	/* above U+10FFFF */
		"\xef\xb7\x90", "\xef\xbf\xbe", "\xef\xbf\xbf", "\xf0\x9f\xbf\xbe",	/* noncharacters */
		"\xe2\x80\xaa", "\xe2\x80\xad", "\xe2\x80\xae", "\xe2\x81\xa6", "\xe2\x81\xa9",	/* bidi */
	};

	for (size_t i = 0; i < COUNT(bad); i++)
		if (normalise(state, bad[i]) != NULL)
			fail_msg("row %zu was accepted", i);
	assert_null(text_normalise(*state, "a\0b", 3));
	assert_null(text_normalise(*state, NULL, 0));
}

static void
test_normalise_composes(void **state)
{
	static const struct {
		const char	*from;
		const char	*to;
	} rows[] = {
		{ "", "" },
		{ "plain ascii", "plain ascii" },
		{ "Nguye\xcc\x82\xcc\x83n", "Nguy\xe1\xbb\x85n" },		/* e + circumflex + tilde */
		{ "Nguy\xc3\xaa\xcc\x83n", "Nguy\xe1\xbb\x85n" },		/* ê + tilde */
		{ "Nguy\xe1\xbb\x85n", "Nguy\xe1\xbb\x85n" },
		{ "a\xcc\xa3\xcc\x82", "\xe1\xba\xad" },			/* dot below before circumflex */
		{ "\xe1\xba\xa1\xcc\x82", "\xe1\xba\xad" },
		{ "u\xcc\x9b\xcc\x83", "\xe1\xbb\xaf" },			/* horn */
		{ "Hòa Hoà ủy uỷ", "Hòa Hoà ủy uỷ" },				/* both spellings stay */
		{ "a\r\nb\rc\nd\te", "a\nb\nc\nd\te" },
		{ "\r\r\n\n", "\n\n\n" },
		{ "\xef\xbc\x91\xe2\x84\xa2", "\xef\xbc\x91\xe2\x84\xa2" },	/* compatibility forms stay */
		{ "\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		char *out = normalise(state, rows[i].from);

		if (out == NULL || strcmp(out, rows[i].to) != 0)
			fail_msg("row %zu: got \"%s\"", i, out == NULL ? "NULL" : out);
		assert_string_equal(normalise(state, out), out);
	}
}

/* Whatever bytes come: refused, or valid, stable and free of controls. */
static void
test_normalise_any_bytes(void **state)
{
	unsigned seed = 7;
	size_t accepted = 0;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		struct pool *pool = pool_new();
		char bytes[12];
		size_t length;
		char *out;

		for (size_t i = 0; i < sizeof(bytes); i++) {
			seed = seed * 1664525u + 1013904223u;
			/* Mostly bytes of two-byte sequences, so that many are valid. */
			bytes[i] = (char)(i % 2 == 0 ? 0xc3 + (seed >> 24) % 10 : 0x80 + (seed >> 20) % 70);
		}
		length = seed >> 28;
		out = text_normalise(pool, bytes, length < sizeof(bytes) ? length : sizeof(bytes));
		if (out != NULL) {
			accepted++;
			assert_string_equal(text_normalise(pool, out, strlen(out)), out);
			for (const char *at = out; *at != '\0'; at++)
				assert_true((unsigned char)*at >= 0x20);
		}
		pool_free(pool);
	}
	assert_in_range(accepted, 1000, 19000);
}

static void
test_trim(void **state)
{
	static const struct {
		const char	*from;
		const char	*line;
		const char	*lines;
	} rows[] = {
		{ "", "", "" },
		{ " \t\n ", "", "" },
		{ "  a  b\t c ", "a b c", "a b c" },
		{ "\xc2\xa0x\xe3\x80\x80", "x", "x" },
		{ "a\xc2\xa0\xc2\xa0z", "a z", "a z" },
		{ "\xef\xbb\xbfNam\xe2\x80\x8b", "Nam", "Nam" },
		{ "\n\na \n\n  b\n", "a b", "a\n\n b" },
		{ "a\nb", "a b", "a\nb" },
		{ "a\xe2\x80\xa8z", "a z", "a\nz" },
		{ "Đỗ  Thị\tÁnh", "Đỗ Thị Ánh", "Đỗ Thị Ánh" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_string_equal(text_trim(*state, rows[i].from, false), rows[i].line);
		assert_string_equal(text_trim(*state, rows[i].from, true), rows[i].lines);
	}
}

static void
test_length(void **state)
{
	(void)state;
	assert_int_equal(text_length(""), 0);
	assert_int_equal(text_length("abc"), 3);
	assert_int_equal(text_length("Nguyễn Đào"), 10);
	assert_int_equal(text_length("\xf0\x9f\x98\x80"), 1);
}

static void
test_ascii(void **state)
{
	static const struct {
		const char	*from;
		const char	*to;
	} rows[] = {
		{ "Nguyễn Đào", "nguyen dao" },
		{ "ĐẶNG THỊ ƯỚC", "dang thi uoc" },
		{ "đỗ văn ửng", "do van ung" },
		{ "àáảãạăằắẳẵặâầấẩẫậ", "aaaaaaaaaaaaaaaaa" },
		{ "èéẻẽẹêềếểễệ", "eeeeeeeeeee" },
		{ "ìíỉĩị", "iiiii" },
		{ "òóỏõọôồốổỗộơờớởỡợ", "ooooooooooooooooo" },
		{ "ùúủũụưừứửữự", "uuuuuuuuuuu" },
		{ "ỳýỷỹỵ", "yyyyy" },
		{ "Nguye\xcc\x82\xcc\x83n", "nguyen" },
		{ "Phường 12\xc2\xa0- Tổ 3", "phuong 12 - to 3" },
		{ "日本 x", " x" },
		{ "", "" },
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		assert_string_equal(text_ascii(*state, rows[i].from), rows[i].to);
}

static void
test_date(void **state)
{
	static const struct {
		const char	*from;
		const char	*to;
	} good[] = {
		{ "5/1/2022", "2022-01-05" },
		{ "05/01/2022", "2022-01-05" },
		{ "2022-01-05", "2022-01-05" },
		{ "29/02/2024", "2024-02-29" },
		{ "29/2/2000", "2000-02-29" },
		{ "31/12/2026", "2026-12-31" },
	};
	static const char *const bad[] = {
		"", "29/02/2021", "29/02/2100", "31/04/2022", "0/1/2022", "32/1/2022", "1/0/2022", "1/13/2022",
		"1/1/22", "1/1/02022", "1/1/2022 ", " 1/1/2022", "001/1/2022", "2022-1-5", "2022-01-05T00:00",
		"2022/01/05", "5-1-2022", "a/b/cccc", "1//2022", "20220105", "1/1/1899", "1/1/2200", "-1/1/2022",
	};
	char out[11];

	(void)state;
	for (size_t i = 0; i < COUNT(good); i++) {
		assert_true(text_date(good[i].from, out));
		assert_string_equal(out, good[i].to);
	}
	for (size_t i = 0; i < COUNT(bad); i++)
		if (text_date(bad[i], out))
			fail_msg("\"%s\" was accepted", bad[i]);
	assert_false(text_date(NULL, out));
}

static void
test_date_every_day_comes_back(void **state)
{
	char typed[40], out[11], again[11];
	int days = 0;

	(void)state;
	for (int year = 2019; year <= 2022; year++)
		for (int month = 1; month <= 12; month++)
			for (int day = 1; day <= 31; day++) {
				snprintf(typed, sizeof(typed), "%d/%d/%d", day, month, year);
				if (!text_date(typed, out))
					continue;
				days++;
				assert_true(text_date(out, again));
				assert_string_equal(out, again);
			}
	assert_int_equal(days, 4 * 365 + 1);
}

static void
test_int_and_id(void **state)
{
	static const char *const bad[] = { "", "-", "+1", " 1", "1 ", "1a", "1.0", "--1", "9223372036854775808",
	    "99999999999999999999", "-9223372036854775809" };
	static const char *const bad_ids[] = { "", "0", "01", "-1", "+1", "1 ", "9223372036854775808" };
	int64_t number;
	uint64_t id;

	(void)state;
	assert_true(text_int("0", 0, 0, &number));
	assert_true(text_int("9223372036854775807", INT64_MIN, INT64_MAX, &number));
	assert_int_equal(number, INT64_MAX);
	assert_true(text_int("-9223372036854775808", INT64_MIN, INT64_MAX, &number));
	assert_true(number == INT64_MIN);
	assert_true(text_int("007", 0, 9, &number));
	assert_int_equal(number, 7);
	assert_true(text_int("5", 5, 5, &number));
	assert_false(text_int("4", 5, 9, &number));
	assert_false(text_int("10", 5, 9, &number));
	for (size_t i = 0; i < COUNT(bad); i++)
		assert_false(text_int(bad[i], INT64_MIN, INT64_MAX, &number));
	assert_false(text_int(NULL, 0, 1, &number));
	assert_true(text_id("9223372036854775807", &id));
	assert_true(id == INT64_MAX);
	for (size_t i = 0; i < COUNT(bad_ids); i++)
		assert_false(text_id(bad_ids[i], &id));
	assert_false(text_id(NULL, &id));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_normalise_refuses, make_pool, free_pool),
		cmocka_unit_test_setup_teardown(test_normalise_composes, make_pool, free_pool),
		cmocka_unit_test(test_normalise_any_bytes),
		cmocka_unit_test_setup_teardown(test_trim, make_pool, free_pool),
		cmocka_unit_test(test_length),
		cmocka_unit_test_setup_teardown(test_ascii, make_pool, free_pool),
		cmocka_unit_test(test_date),
		cmocka_unit_test(test_date_every_day_comes_back),
		cmocka_unit_test(test_int_and_id),
	};

	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
