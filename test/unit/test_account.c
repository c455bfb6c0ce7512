/* Names of accounts and one-time codes. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "record/account.h"

static void
test_name_is_given_name_and_initials(void **state)
{
	struct pool *pool = pool_new();

	(void)state;
	assert_string_equal(account_plain_name(pool, "Nguyễn Văn", "Anh"), "anhnv");
	assert_string_equal(account_plain_name(pool, "Đặng Thị Út", "Đức"), "ducdtu");
	assert_string_equal(account_plain_name(pool, "Lê", "Phương Anh"), "phuonganhl");
	assert_string_equal(account_plain_name(pool, "", "Ưng"), "ung");
	assert_string_equal(account_plain_name(pool, "王", "李"), "canbo");
	assert_true(strlen(account_plain_name(pool, "A B C D E F G H I J K L M N O P Q R S T U V", "Abcdefghijklmnopqrstuvwxyzabcd")) <= 30);
	pool_free(pool);
}

static void
test_codes_have_four_groups_and_differ(void **state)
{
	char code[ACCOUNT_CODE], before[ACCOUNT_CODE] = "";

	(void)state;
	for (int i = 0; i < 1000; i++) {
		account_make_code(code);
		assert_int_equal(strlen(code), 23);
		for (size_t j = 0; j < 23; j++) {
			if (j % 6 == 5)
				assert_int_equal(code[j], '-');
			else
				assert_non_null(strchr("0123456789ABCDEFGHJKMNPQRSTVWXYZ", code[j]));
		}
		assert_string_not_equal(code, before);
		memcpy(before, code, sizeof before);
	}
}

/* Every letter of the alphabet comes: a code of a smaller one would have fewer bits than it says. */
static void
test_codes_use_the_whole_alphabet(void **state)
{
	size_t seen[128] = {0}, letters = 0;
	char code[ACCOUNT_CODE];

	(void)state;
	for (int i = 0; i < 1000; i++) {
		account_make_code(code);
		for (size_t j = 0; j < 23; j++)
			seen[(unsigned char)code[j]]++;
	}
	for (size_t c = 0; c < 128; c++)
		letters += c != '-' && seen[c] > 400 && seen[c] < 900;
	assert_int_equal(letters, 32);
}

static void
test_typed_codes_are_read_kindly(void **state)
{
	struct pool *pool = pool_new();

	(void)state;
	assert_string_equal(account_plain_code(pool, "dwg5g-y5vyy t270y4z4xj"), "DWG5GY5VYYT270Y4Z4XJ");
	assert_string_equal(account_plain_code(pool, "oOiIlL"), "001111");
	pool_free(pool);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_name_is_given_name_and_initials),
		cmocka_unit_test(test_codes_have_four_groups_and_differ),
		cmocka_unit_test(test_codes_use_the_whole_alphabet),
		cmocka_unit_test(test_typed_codes_are_read_kindly),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
