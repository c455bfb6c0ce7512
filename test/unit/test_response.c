/* Answers: what is sent byte by byte, and that no value splits it. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "web/response.h"

#define COUNT(a)	(sizeof(a) / sizeof((a)[0]))
#define REFUSAL		"Status: 500 Internal Server Error\r\nCache-Control: no-store\r\nContent-Length: 0\r\n\r\n"

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

static void
assert_built(const struct response *response, const char *wanted, size_t wanted_length)
{
	size_t length;
	const char *built = response_build(response, &length);

	assert_int_equal(length, wanted_length);
	assert_memory_equal(built, wanted, wanted_length);
}

#define ASSERT_BUILT(response, text)	assert_built((response), (text), sizeof(text) - 1)

static void
test_page(void **state)
{
	struct response response;

	response_init(&response, *state, 200, "text/html; charset=utf-8");
	response_header(&response, "Cache-Control", "no-store");
	response_header(&response, "Vary", "Accept");
	response_body(&response, "<p>\0\xff", 5);
	ASSERT_BUILT(&response, "Status: 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 5\r\n"
	    "Cache-Control: no-store\r\nVary: Accept\r\n\r\n<p>\0\xff");
	response.head = true;
	ASSERT_BUILT(&response, "Status: 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 5\r\n"
	    "Cache-Control: no-store\r\nVary: Accept\r\n\r\n");
}

static void
test_see_other(void **state)
{
	static const char *const bad[] = { "", "ke-hoach", "//evil.example", "/\\evil.example", "https://evil.example/",
	    "/a\r\nSet-Cookie: x=y", "/a\nb", "/h\xc3\xa0", "/a b" };
	struct response response;

	response_init(&response, *state, 200, "text/html");
	response_body(&response, "gone", 4);
	response_see_other(&response, "/ke-hoach/2022-01?a=%C3%A0");
	ASSERT_BUILT(&response, "Status: 303 See Other\r\nContent-Length: 0\r\nLocation: /ke-hoach/2022-01?a=%C3%A0\r\n\r\n");
	for (size_t i = 0; i < COUNT(bad); i++) {
		response_init(&response, *state, 200, NULL);
		response_see_other(&response, bad[i]);
		ASSERT_BUILT(&response, REFUSAL);
	}
}

static void
test_headers_refused(void **state)
{
	static const struct {
		const char	*name;
		const char	*value;
	} rows[] = {
		{ "X-A", "a\r\nb" }, { "X-A", "a\rb" }, { "X-A", "a\nb" }, { "X-A", "\x01" }, { "X-A", "\x7f" },
		{ "X-A", "\xc3\xa0" }, { "X A", "b" }, { "X:A", "b" }, { "X\r\nA", "b" }, { "", "b" },
	};
	struct response response;

	for (size_t i = 0; i < COUNT(rows); i++) {
		response_init(&response, *state, 200, "text/plain");
		response_body(&response, "secret", 6);
		response_header(&response, rows[i].name, rows[i].value);
		response_header(&response, "X-Good", "good");
		ASSERT_BUILT(&response, REFUSAL);
	}
	response_init(&response, *state, 200, "text/plain\r\nX: y");
	ASSERT_BUILT(&response, REFUSAL);
	response_init(&response, *state, 99, NULL);
	ASSERT_BUILT(&response, REFUSAL);
}

static void
test_too_many_headers(void **state)
{
	struct response response;

	response_init(&response, *state, 200, NULL);
	for (size_t i = 0; i < RESPONSE_HEADERS; i++)
		response_header(&response, "Set-Cookie", "a=b");
	assert_false(response.refused);
	response_header(&response, "Set-Cookie", "a=b");
	assert_true(response.refused);
}

static void
test_cookie(void **state)
{
	static const char *const bad[] = { "", "a;b", "a b", "a\r\nb", "a=b", "\"a\"", "\xc3\xa0" };
	struct response response;

	response_init(&response, *state, 303, NULL);
	response_cookie(&response, COOKIE_SESSION, "Ab-_9");
	response_cookie(&response, COOKIE_LOGIN, NULL);
	ASSERT_BUILT(&response, "Status: 303 See Other\r\nContent-Length: 0\r\n"
	    "Set-Cookie: __Host-danhgia=Ab-_9; Path=/; Secure; HttpOnly; SameSite=Lax\r\n"
	    "Set-Cookie: __Host-login=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0\r\n\r\n");
	for (size_t i = 0; i < COUNT(bad); i++) {
		response_init(&response, *state, 200, NULL);
		response_cookie(&response, COOKIE_SESSION, bad[i]);
		assert_true(response.refused);
	}
}

static void
test_attachment(void **state)
{
	struct response response;

	response_init(&response, *state, 200, NULL);
	response_attachment(&response, "Bảng \"tổng hợp\"\r\n100%.xlsx");
	ASSERT_BUILT(&response, "Status: 200 OK\r\nContent-Length: 0\r\n"
	    "Content-Disposition: attachment; filename=\"bang -tong hop-  100-.xlsx\"; "
	    "filename*=UTF-8''B%E1%BA%A3ng%20%22t%E1%BB%95ng%20h%E1%BB%A3p%22%0D%0A100%25.xlsx\r\n\r\n");
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, make_pool, free_pool)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_page),
		TEST(test_see_other),
		TEST(test_headers_refused),
		TEST(test_too_many_headers),
		TEST(test_cookie),
		TEST(test_attachment),
	};

	return cmocka_run_group_tests_name("response", tests, NULL, NULL);
}
