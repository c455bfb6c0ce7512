/* Passwords as scrypt: the library against RFC 7914, our format against another implementation, hostile hashes. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <libscrypt.h>

#include "gate/secret.h"

/* "mật khẩu dài", salt 00 01 ... 0f, N = 2^10, r = 8, p = 3, by OpenSSL. */
static const char known[] = "s1$10$8$3$000102030405060708090a0b0c0d0e0f$"
    "cb4db833f9012d54b8c774597a3d59bd368f134a7118c8e49fffb95412e196c3";

struct vector {
	const char	*password, *salt;
	uint64_t	 n;
	uint32_t	 r, p;
	const char	*key;
};

/* RFC 7914 section 12, without the one that takes a gibibyte. */
static const struct vector vectors[] = {
	{"", "", 16, 1, 1,
	    "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
	    "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"},
	{"password", "NaCl", 1024, 8, 16,
	    "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
	    "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"},
	{"pleaseletmein", "SodiumChloride", 16384, 8, 1,
	    "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
	    "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"},
};

static void
test_library_gives_rfc_7914(void **state)
{
	uint8_t key[64];
	char hex[2 * sizeof key + 1];

	(void)state;
	for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; i++) {
		const struct vector *v = &vectors[i];

		assert_int_equal(libscrypt_scrypt((const uint8_t *)v->password, strlen(v->password),
		    (const uint8_t *)v->salt, strlen(v->salt), v->n, v->r, v->p, key, sizeof key), 0);
		for (size_t j = 0; j < sizeof key; j++)
			snprintf(hex + 2 * j, 3, "%02x", key[j]);
		assert_string_equal(hex, v->key);
	}
}

static void
test_known_hash_fits_its_password_alone(void **state)
{
	(void)state;
	assert_true(secret_check(known, "mật khẩu dài"));
	assert_false(secret_check(known, "mật khẩu dàj"));
	assert_false(secret_check(known, "mật khẩu dài "));
	assert_false(secret_check(known, ""));
}

static void
test_hash_is_salted_and_fits(void **state)
{
	char one[SECRET_TEXT], other[SECRET_TEXT];

	(void)state;
	assert_true(secret_hash("sen trắng hồ Tây", 10, one));
	assert_true(secret_hash("sen trắng hồ Tây", 10, other));
	assert_string_not_equal(one, other);
	assert_true(secret_check(one, "sen trắng hồ Tây"));
	assert_true(secret_check(other, "sen trắng hồ Tây"));
	assert_false(secret_check(one, "sen trang ho Tay"));
	assert_memory_equal(one, "s1$10$8$3$", 10);
}

static void
test_dear_and_cheap_costs_are_refused(void **state)
{
	char text[SECRET_TEXT];

	(void)state;
	assert_false(secret_hash("x", 9, text));
	assert_false(secret_hash("x", SECRET_LOG_N_MAX + 1, text));
}

/* All of them fit the password: dearer or cheaper than ours, and computed they would be accepted. */
static void
test_costs_outside_ours_are_refused_before_hashing(void **state)
{
	static const char *const stored[] = {
		"s1$18$8$1$000102030405060708090a0b0c0d0e0f$"
		"2dc738eb832d13f60cb0792373439d68eab455349b386b2d185e8c510ef8880a",
		"s1$09$8$3$000102030405060708090a0b0c0d0e0f$"
		"70a392b390e3881e83af241d4de0c91f9e9da7f4fc8086f8c52f7ccf7dccb47f",
		"s1$10$16$3$000102030405060708090a0b0c0d0e0f$"
		"8b62c055efcc3c971c10ac4eeb4769da22a176e02a8989da5f66b5ed6eebb672",
		"s1$10$8$9$000102030405060708090a0b0c0d0e0f$"
		"5518b90eff088aa02a88629826db4e95cead5eb69d14614c76772e5c79ae7242",
	};

	(void)state;
	for (size_t i = 0; i < sizeof stored / sizeof stored[0]; i++)
		assert_false(secret_check(stored[i], "mật khẩu dài"));
}

static void
test_changed_hashes_fit_nothing(void **state)
{
	static const char *const heads[] = {"s1$30$8$3$", "s1$10$8$0$", "s2$10$8$3$", "s1$-1$8$3$"};
	char text[2 * SECRET_TEXT];

	(void)state;
	for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
		snprintf(text, sizeof text, "%s%s", heads[i], known + 10);
		assert_false(secret_check(text, "mật khẩu dài"));
	}
	for (size_t length = 0; length < strlen(known); length++) {
		snprintf(text, sizeof text, "%.*s", (int)length, known);
		assert_false(secret_check(text, "mật khẩu dài"));
	}
	snprintf(text, sizeof text, "%s0", known);
	assert_false(secret_check(text, "mật khẩu dài"));
}

static void
test_nobody_fits_nothing(void **state)
{
	(void)state;
	assert_false(secret_check(secret_nobody(10), ""));
	assert_false(secret_check(secret_nobody(10), "x"));
	assert_memory_equal(secret_nobody(12), "s1$12$8$3$", 10);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_library_gives_rfc_7914),
		cmocka_unit_test(test_known_hash_fits_its_password_alone),
		cmocka_unit_test(test_hash_is_salted_and_fits),
		cmocka_unit_test(test_dear_and_cheap_costs_are_refused),
		cmocka_unit_test(test_costs_outside_ours_are_refused_before_hashing),
		cmocka_unit_test(test_changed_hashes_fit_nothing),
		cmocka_unit_test(test_nobody_fits_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
