/* What is left of a password once its guessable parts are taken out, against the list that is shipped. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "record/guessable.h"

static const char *const context[] = {"anhnv2", "Nguyễn Văn Anh", "Trường THCS Ba Đình", "0912345678"};

static int
steps(const char *password)
{
	struct pool *pool = pool_new();
	const char *folder = getenv("srcdir");
	const int found = guessable_steps(pool, pool_printf(pool, "%s/schema/common-passwords.txt", folder == NULL ? "." : folder),
	    password, context, sizeof context / sizeof context[0]);

	pool_free(pool);
	return found;
}

static void
test_favourites(void **state)
{
	static const char *const weak[] = {
		"matkhau123456", "Mật khẩu 1234", "M4tkh@u123456", "password1234", "P@ssw0rd2022", "passwordpassword", "qwertyuiop12",
		"123456789012", "aaaaaaaaaaaaaaaaaa", "abcabcabcabc", "xk7qxk7qxk7qxk7q", "Hanoi@123456", "hanoi2hanoi2", "iloveyou1234",
		"anhyeuem2022", "emyeuanh1990", "hochiminh1945", "12081990", "badinhhanoi2022", "congchuc2022", "abcdefghijkl",
		"anhnv2anhnv2", "anhnv2@12345", "nguyenvananh1", "Nguyễn Văn Anh", "trungkien1985", "THCSBaĐình2022", "0912345678",
		"0912345678abc", "Vietnam@2022!", "1qaz2wsx3edc", "matkhaumatkhau",
	};

	(void)state;
	for (size_t i = 0; i < sizeof weak / sizeof weak[0]; i++)
		if (steps(weak[i]) >= guessable_least(12))
			fail_msg("%s takes %d steps", weak[i], steps(weak[i]));
}

static void
test_good_ones(void **state)
{
	static const char *const good[] = {
		"bay chim bay ve phuong nam", "sen-trang-ho-tay-2022", "con duong rop bong hoa sua", "xK7#pQ2!vR9m", "\U0001f600 tiếng Việt có dấu đầy đủ",
		"<script>&amp;\"'%00", "gạch nối từ ghép lạ", "四季如春百花齐放大江东去", "mèo trèo cây cau hỏi thăm chú chuột",
	};

	(void)state;
	for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
		if (steps(good[i]) < guessable_least(12))
			fail_msg("%s takes %d steps", good[i], steps(good[i]));
}

/* Entries alone and with what people put behind them. */
static void
test_the_whole_list(void **state)
{
	static const char *const behind[] = {"", "1", "123", "@123", "12345", "2022", "!"};
	const char *folder = getenv("srcdir");
	char path[4096], line[128], password[160];
	size_t count = 0;
	FILE *file;

	(void)state;
	snprintf(path, sizeof path, "%s/schema/common-passwords.txt", folder == NULL ? "." : folder);
	file = fopen(path, "r");
	assert_non_null(file);
	while (fgets(line, sizeof line, file) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		if (line[0] == '#')
			continue;
		/* Every seventh, with one ending each: all with all would take a minute. */
		snprintf(password, sizeof password, "%s%s", line, behind[count++ / 7 % (sizeof behind / sizeof behind[0])]);
		if (count % 7 == 0 && steps(password) >= guessable_least(12))
			fail_msg("%s", password);
	}
	fclose(file);
	assert_true(count > 3000);
}

static void
test_no_list(void **state)
{
	struct pool *pool = pool_new();

	(void)state;
	assert_int_equal(guessable_steps(pool, "/nonexistent", "x", context, 0), -1);
	pool_free(pool);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_favourites),
		cmocka_unit_test(test_good_ones),
		cmocka_unit_test(test_the_whole_list),
		cmocka_unit_test(test_no_list),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
