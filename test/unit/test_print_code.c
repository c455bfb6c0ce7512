/* Codes on prints: what is printed is read again however it is typed, and nothing else is taken for one. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "gate/print_code.h"

static const char key[] = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
static const char other[] = "ff0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
static const uint64_t ids[] = {1, 31, 32, 1023, 4294967295U, 4294967296U, (UINT64_C(1) << 36) - 1};

static void
test_what_is_printed_is_read(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++)
		for (enum print_kind kind = PRINT_FORM; kind <= PRINT_SUMMARY; kind++) {
			char text[PRINT_CODE_TEXT], again[PRINT_CODE_TEXT];
			struct print_code code;

			assert_true(print_code_make(key, kind, ids[i], "digest", text));
			assert_int_equal(strlen(text), PRINT_CODE_TEXT - 1);
			assert_true(print_code_shaped(text));
			assert_true(print_code_read(key, text, &code));
			assert_int_equal(code.kind, kind);
			assert_true(code.id == ids[i]);
			assert_true(print_code_agrees(key, &code, "digest"));
			assert_false(print_code_agrees(key, &code, "digesu"));
			assert_false(print_code_agrees(key, &code, ""));
			print_code_format(key, &code, again);
			assert_string_equal(again, text);
		}
}

static void
test_every_character_counts(void **state)
{
	static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
	char text[PRINT_CODE_TEXT], changed[PRINT_CODE_TEXT];
	struct print_code code;

	(void)state;
	assert_true(print_code_make(key, PRINT_FORM, 2022, "digest", text));
	for (size_t i = 0; text[i] != '\0'; i++)
		for (size_t k = 0; k < sizeof alphabet - 1; k++) {
			memcpy(changed, text, sizeof changed);
			changed[i] = alphabet[k];
			if (text[i] != alphabet[k])
				assert_false(print_code_read(key, changed, &code));
		}
	assert_false(print_code_read(other, text, &code));
}

static void
test_as_people_type(void **state)
{
	char text[PRINT_CODE_TEXT], typed[64];
	struct print_code code;
	size_t length = 0;

	(void)state;
	/* A code that has a 0 and a 1, which are typed as o and l. */
	for (uint64_t id = 1; id < 100; id++) {
		assert_true(print_code_make(key, PRINT_FORM, id, "digest", text));
		if (strchr(text, '0') != NULL && strchr(text, '1') != NULL)
			break;
	}
	assert_non_null(strchr(text, '1'));
	for (const char *c = text; *c != '\0'; c++)
		if (*c != '-') {
			typed[length++] = *c == '0' ? 'o' : *c == '1' ? 'l' : *c >= 'A' ? (char)(*c - 'A' + 'a') : *c;
			if (length % 5 == 0)
				typed[length++] = ' ';
		}
	typed[length] = '\0';
	assert_true(print_code_read(key, typed, &code));
}

static void
test_what_is_none(void **state)
{
	static const char *const hostile[] = {"", " ", "-", "0", "000000000000000000000000", "0000-0000-0000-0000-0000-0000",
	    "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ", "UUUU-UUUU-UUUU-UUUU-UUUU-UUUU", "' OR 1=1 --", "../../etc/passwd", "%00",
	    "\xc4\x90\xc4\x90\xc4\x90\xc4\x90", "0000000000000000000000000000000000000000000000000000000000000000000000000"};
	char text[PRINT_CODE_TEXT], longer[PRINT_CODE_TEXT + 1];
	struct print_code code;

	(void)state;
	for (size_t i = 0; i < sizeof hostile / sizeof hostile[0]; i++)
		assert_false(print_code_read(key, hostile[i], &code));
	assert_true(print_code_make(key, PRINT_FORM, 1, "digest", text));
	snprintf(longer, sizeof longer, "%s0", text);
	assert_false(print_code_shaped(longer));
	assert_false(print_code_read(key, longer, &code));
	text[PRINT_CODE_TEXT - 2] = '\0';
	assert_false(print_code_read(key, text, &code));
}

static void
test_keys_and_ids(void **state)
{
	static const char *const keys[] = {NULL, "", "00", "zz", "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f00"};
	char text[PRINT_CODE_TEXT];
	struct print_code code;

	(void)state;
	assert_false(print_code_make(key, PRINT_FORM, UINT64_C(1) << 36, "digest", text));
	assert_true(print_code_make(key, PRINT_FORM, 1, "digest", text));
	for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
		char none[PRINT_CODE_TEXT];

		assert_false(print_code_make(keys[i], PRINT_FORM, 1, "digest", none));
		assert_false(print_code_read(keys[i], text, &code));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_what_is_printed_is_read),
		cmocka_unit_test(test_every_character_counts),
		cmocka_unit_test(test_as_people_type),
		cmocka_unit_test(test_what_is_none),
		cmocka_unit_test(test_keys_and_ids),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
