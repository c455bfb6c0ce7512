/* One-time codes against RFC 6238 appendix B, their window and their use once; the sealed secret. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "gate/factor.h"

static const unsigned char secret[FACTOR_SECRET] = "12345678901234567890";
static const char key[] = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

static const struct {
	int64_t		 at;
	const char	*code;	/* the last six of the eight digits of the RFC */
} vectors[] = {
	{59, "287082"}, {1111111109, "081804"}, {1111111111, "050471"}, {1234567890, "005924"}, {2000000000, "279037"},
	{20000000000, "353130"},
};

static void
test_vectors(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; i++)
		assert_int_equal(factor_match(secret, vectors[i].at, 0, vectors[i].code), vectors[i].at / 30);
}

static void
test_window(void **state)
{
	const int64_t at = 1111111110;	/* begins a step */

	(void)state;
	assert_true(factor_match(secret, at - 30, 0, "050471") != 0);
	assert_true(factor_match(secret, at + 59, 0, "050471") != 0);
	assert_int_equal(factor_match(secret, at - 31, 0, "050471"), 0);
	assert_int_equal(factor_match(secret, at + 60, 0, "050471"), 0);
}

static void
test_once(void **state)
{
	const uint64_t step = 1111111111 / 30;

	(void)state;
	assert_int_equal(factor_match(secret, 1111111111, step - 1, "050471"), step);
	assert_int_equal(factor_match(secret, 1111111111, step, "050471"), 0);
	assert_int_equal(factor_match(secret, 1111111111, step, "081804"), 0);
}

static void
test_typed(void **state)
{
	static const char *const wrong[] = {"", "05047", "0504711", "05047a", "-50471", "０５０４７１", "050471;", " "};

	(void)state;
	assert_true(factor_match(secret, 1111111111, 0, "050 471") != 0);
	assert_true(factor_match(secret, 1111111111, 0, " 050471 ") != 0);
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
		assert_int_equal(factor_match(secret, 1111111111, 0, wrong[i]), 0);
}

static void
to_hex(const unsigned char *bytes, size_t size, char *out)
{
	for (size_t i = 0; i < size; i++)
		snprintf(out + 2 * i, 3, "%02x", bytes[i]);
}

static void
test_seal(void **state)
{
	unsigned char sealed[FACTOR_SEALED], again[FACTOR_SEALED], opened[FACTOR_SECRET];
	char hex[2 * FACTOR_SEALED + 1], other[sizeof key];

	(void)state;
	memcpy(other, key, sizeof key);
	other[0] = 'f';
	assert_true(factor_seal(key, 7, secret, sealed) && factor_seal(key, 7, secret, again));
	assert_memory_not_equal(sealed, again, sizeof sealed);
	to_hex(sealed, sizeof sealed, hex);
	assert_true(factor_open(key, 7, hex, opened));
	assert_memory_equal(opened, secret, sizeof secret);
	assert_false(factor_open(key, 8, hex, opened));
	assert_false(factor_open(other, 7, hex, opened));
	assert_true(factor_open_either(key, other, 7, hex, opened) && factor_open_either(other, key, 7, hex, opened));
	assert_false(factor_open_either(other, NULL, 7, hex, opened) || factor_open_either(other, key, 8, hex, opened));
	hex[60] = hex[60] == '0' ? '1' : '0';
	assert_false(factor_open(key, 7, hex, opened));
	assert_false(factor_open(key, 7, "", opened));
	assert_false(factor_open(key, 7, NULL, opened));
	assert_false(factor_seal(NULL, 7, secret, sealed));
	assert_false(factor_seal("00ff", 7, secret, sealed));
}

static void
test_text(void **state)
{
	struct pool *pool = pool_new();

	(void)state;
	assert_string_equal(factor_text(pool, secret), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
	assert_string_equal(factor_uri(pool, "https://danhgia.example.vn:8443", "anhnv", secret),
	    "otpauth://totp/danhgia.example.vn:anhnv?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=danhgia.example.vn");
	pool_free(pool);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_vectors),
		cmocka_unit_test(test_window),
		cmocka_unit_test(test_once),
		cmocka_unit_test(test_typed),
		cmocka_unit_test(test_seal),
		cmocka_unit_test(test_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
