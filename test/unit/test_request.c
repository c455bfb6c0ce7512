/* Reading requests: what a browser sends arrives as it was meant, and nothing hostile passes. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "web/parse.h"

#define COUNT(a)	(sizeof(a) / sizeof((a)[0]))

enum { PARAMS = 16 };

/* A request on its way in; its body may be shorter than it says. */
struct fake {
	struct pair	 params[PARAMS];
	size_t		 count;
	const char	*body;
	size_t		 size;
	char		 length[24];
	struct pool	*pool;
	struct request	 request;
};

static const struct request_limits limits = { .body = 4096, .fields = 20, .field = 1000, .upload = 2000 };

static const char *
fake_param(void *arg, const char *name)
{
	const struct fake *fake = arg;

	return pair_find(fake->params, fake->count, name);
}

static size_t
fake_read(void *arg, char *to, size_t length)
{
	const struct fake *fake = arg;

	if (length > fake->size)
		length = fake->size;
	memcpy(to, fake->body, length);
	return length;
}

static void
fake_set(struct fake *fake, const char *name, const char *value)
{
	for (size_t i = 0; i < fake->count; i++)
		if (strcmp(fake->params[i].name, name) == 0) {
			fake->params[i].value = value;
			return;
		}
	assert_true(fake->count < PARAMS);
	fake->params[fake->count++] = (struct pair){ name, value };
}

static int
fake_new(void **state)
{
	static struct fake fake;

	memset(&fake, 0, sizeof(fake));
	fake.pool = pool_new();
	fake_set(&fake, "REQUEST_METHOD", "GET");
	fake_set(&fake, "REQUEST_URI", "/");
	fake_set(&fake, "HTTP_HOST", "danhgia.example:8443");
	fake_set(&fake, "REMOTE_ADDR", "192.0.2.7");
	*state = &fake;
	return 0;
}

static int
fake_free(void **state)
{
	pool_free(((struct fake *)*state)->pool);
	return 0;
}

static enum request_status
fake_parse(struct fake *fake)
{
	const struct request_source source = { fake_param, fake_read, fake };

	return request_parse(&fake->request, fake->pool, &source, &limits);
}

static enum request_status
fake_post(struct fake *fake, const char *type, const char *body, size_t size)
{
	fake_set(fake, "REQUEST_METHOD", "POST");
	fake_set(fake, "CONTENT_TYPE", type);
	snprintf(fake->length, sizeof(fake->length), "%zu", size);
	fake_set(fake, "CONTENT_LENGTH", fake->length);
	fake->body = body;
	fake->size = size;
	return fake_parse(fake);
}

static enum request_status
fake_form(struct fake *fake, const char *body)
{
	return fake_post(fake, "application/x-www-form-urlencoded", body, strlen(body));
}

static enum request_status
fake_multipart(struct fake *fake, const char *body)
{
	return fake_post(fake, "multipart/form-data; boundary=B1", body, strlen(body));
}

static enum request_status
fake_uri(struct fake *fake, const char *uri)
{
	fake_set(fake, "REQUEST_METHOD", "GET");
	fake_set(fake, "REQUEST_URI", uri);
	return fake_parse(fake);
}

static void
test_get(void **state)
{
	struct fake *fake = *state;
	struct request *request = &fake->request;

	assert_int_equal(fake_uri(fake, "/tong-hop/2022-01?don-vi=17&ten=Nguy%C3%AAn+%C4%90%C3%A0o&don-vi=18&x"), REQUEST_OK);
	assert_int_equal(request->method, METHOD_GET);
	assert_string_equal(request->path, "/tong-hop/2022-01");
	assert_string_equal(request->query, "don-vi=17&ten=Nguy%C3%AAn+%C4%90%C3%A0o&don-vi=18&x");
	assert_int_equal(request->query_count, 4);
	assert_string_equal(request_query(request, "don-vi"), "17");
	assert_string_equal(request_query(request, "ten"), "Nguyên Đào");
	assert_string_equal(request_query(request, "x"), "");
	assert_null(request_query(request, "khong"));
	assert_null(request_body(request, "don-vi"));
	assert_string_equal(request->host, "danhgia.example:8443");
	assert_string_equal(request->address, "192.0.2.7");
	fake_set(fake, "REQUEST_METHOD", "HEAD");
	assert_int_equal(fake_parse(fake), REQUEST_OK);
	assert_int_equal(request->method, METHOD_HEAD);
	fake_set(fake, "REQUEST_METHOD", "get");
	assert_int_equal(fake_parse(fake), REQUEST_OK);
	assert_int_equal(request->method, METHOD_OTHER);
}

static void
test_path(void **state)
{
	static const char *const bad[] = {
		"", "ke-hoach", "*", "http://x/", "/a%2fb", "/a%2Fb", "/%00", "/a%0ab", "/a%09b", "/a%7f", "/..",
		"/a/../b", "/a/..", "/.", "/a/./b", "/%2e%2e/b", "/a/%2e", "/%", "/%4", "/%zz", "/%c0%af", "/%ff",
		"/\xff", "/a#b", "/a?b#c", "/%e2%80%ae",
	};
	struct fake *fake = *state;
	char uri[1100];

	for (size_t i = 0; i < COUNT(bad); i++)
		if (fake_uri(fake, bad[i]) != REQUEST_BAD)
			fail_msg("\"%s\" was accepted", bad[i]);
	assert_int_equal(fake_uri(fake, "/h%C3%A0-n%E1%BB%99i/...//..a"), REQUEST_OK);
	assert_string_equal(fake->request.path, "/hà-nội/...//..a");
	assert_int_equal(fake_uri(fake, "/a+b%2520c"), REQUEST_OK);
	assert_string_equal(fake->request.path, "/a+b%20c");
	memset(uri, 'a', sizeof(uri));
	uri[0] = '/';
	uri[1024] = '\0';
	assert_int_equal(fake_uri(fake, uri), REQUEST_OK);
	uri[1024] = 'a';
	uri[1025] = '\0';
	assert_int_equal(fake_uri(fake, uri), REQUEST_BAD);
}

static void
test_query_refused(void **state)
{
	static const char *const bad[] = { "/?a=%", "/?a=%g0", "/?a=%00", "/?a=%1b", "/?%ff=1", "/?a=%c3", "/?a=\xc3\xa0",
	    "/?a= b", "/?a=%e2%80%ae" };
	struct fake *fake = *state;
	char uri[2200] = "/?";

	for (size_t i = 0; i < COUNT(bad); i++)
		if (fake_uri(fake, bad[i]) != REQUEST_BAD)
			fail_msg("\"%s\" was accepted", bad[i]);
	memset(uri + 2, '&', 2048);
	assert_int_equal(fake_uri(fake, uri), REQUEST_OK);
	assert_int_equal(fake->request.query_count, 0);
	memset(uri + 2, 'q', 2049);
	assert_int_equal(fake_uri(fake, uri), REQUEST_BAD);
}

/* What is logged of a refused request is there, and cannot forge a line. */
static void
test_refused_can_be_logged(void **state)
{
	struct fake *fake = *state;

	fake_set(fake, "REMOTE_ADDR", "192.0.2.7\n200");
	fake_set(fake, "REQUEST_ID", "0123456789abcdef0123456789abcdef");
	assert_int_equal(fake_uri(fake, "/a\nb%00\"c?secret"), REQUEST_BAD);
	assert_string_equal(fake->request.path, "/a?b%00\"c");
	assert_string_equal(fake->request.address, "192.0.2.7?200");
	assert_string_equal(fake->request.id, "0123456789abcdef0123456789abcdef");
	assert_int_equal(fake->request.method, METHOD_GET);
}

static void
test_id_is_made_when_missing(void **state)
{
	static const char *const bad[] = { "", "0123", "0123456789abcdef0123456789abcdeg", "0123456789abcdef0123456789abcdef0",
	    "0123456789abcdef0123456789abcdefg", "0123456789ABCDEF0123456789abcdef" };
	struct fake *fake = *state;
	char last[33] = "";

	for (size_t i = 0; i < COUNT(bad); i++) {
		fake_set(fake, "REQUEST_ID", bad[i]);
		assert_int_equal(fake_parse(fake), REQUEST_OK);
		assert_int_equal(strlen(fake->request.id), 32);
		assert_int_equal(strspn(fake->request.id, "0123456789abcdef"), 32);
		assert_string_not_equal(fake->request.id, last);
		memcpy(last, fake->request.id, sizeof(last));
	}
}

static void
test_agent(void **state)
{
	struct fake *fake = *state;
	char agent[400];

	fake_set(fake, "HTTP_USER_AGENT", "Mozilla/5.0  (X11)\tẢ");
	assert_int_equal(fake_parse(fake), REQUEST_OK);
	assert_string_equal(fake->request.agent, "Mozilla/5.0 (X11) Ả");
	memset(agent, 'a', sizeof(agent));
	memcpy(agent + 198, "Ả", strlen("Ả") + 1);
	fake_set(fake, "HTTP_USER_AGENT", agent);
	assert_int_equal(fake_parse(fake), REQUEST_OK);
	assert_int_equal(strlen(fake->request.agent), 198);
	fake_set(fake, "HTTP_USER_AGENT", "bad\xff");
	assert_int_equal(fake_parse(fake), REQUEST_OK);
	assert_string_equal(fake->request.agent, "");
}

static void
test_host(void **state)
{
	static const char *const bad[] = { "a b", "a/b", "a\r\nX: y", "a@b", "h\xc3\xa0", "a\"" };
	struct fake *fake = *state;

	for (size_t i = 0; i < COUNT(bad); i++) {
		fake_set(fake, "HTTP_HOST", bad[i]);
		assert_int_equal(fake_parse(fake), REQUEST_BAD);
	}
	fake_set(fake, "HTTP_HOST", "[::1]:8443");
	assert_int_equal(fake_parse(fake), REQUEST_OK);
}

static void
test_same_origin(void **state)
{
	static const struct {
		const char	*site, *origin, *referer;
		bool		 same;
	} rows[] = {
		{ NULL, NULL, NULL, false },
		{ "same-origin", NULL, NULL, true },
		{ "none", NULL, NULL, true },
		{ "same-site", "https://danhgia.example:8443", NULL, false },
		{ "cross-site", "https://danhgia.example:8443", "https://danhgia.example:8443/", false },
		{ "same-origin", "https://evil.example", NULL, true },
		{ NULL, "https://danhgia.example:8443", NULL, true },
		{ NULL, "https://Danhgia.Example:8443", NULL, true },
		{ NULL, "http://danhgia.example:8443", NULL, false },
		{ NULL, "https://danhgia.example", NULL, false },
		{ NULL, "https://danhgia.example:84430", NULL, false },
		{ NULL, "https://danhgia.example:8443.evil.example", NULL, false },
		{ NULL, "null", "https://danhgia.example:8443/", false },
		{ NULL, NULL, "https://danhgia.example:8443/ke-hoach", true },
		{ NULL, NULL, "https://danhgia.example:8443", true },
		{ NULL, NULL, "https://danhgia.example:8443@evil.example/", false },
		{ NULL, NULL, "https://evil.example/https://danhgia.example:8443/", false },
	};
	struct fake *fake = *state;

	for (size_t i = 0; i < COUNT(rows); i++) {
		fake_set(fake, "HTTP_SEC_FETCH_SITE", rows[i].site);
		fake_set(fake, "HTTP_ORIGIN", rows[i].origin);
		fake_set(fake, "HTTP_REFERER", rows[i].referer);
		assert_int_equal(fake_parse(fake), REQUEST_OK);
		if (fake->request.same_origin != rows[i].same)
			fail_msg("row %zu", i);
	}
	fake_set(fake, "HTTP_HOST", NULL);
	fake_set(fake, "HTTP_REFERER", "https:///");
	assert_int_equal(fake_parse(fake), REQUEST_OK);
	assert_false(fake->request.same_origin);
}

static void
test_accept(void **state)
{
	static const struct {
		const char	*accept;
		bool		 xml;
	} rows[] = {
		{ NULL, false },
		{ "*/*", false },
		{ "application/xml", true },
		{ "Application/XML;q=0.9, text/html", true },
		{ "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", false },
		{ "image/png , application/xml", true },
		{ "application/xmlish", false },
		{ "application", false },
		{ "text/ht, application/xml", true },
		{ ",,;,", false },
	};
	struct fake *fake = *state;

	for (size_t i = 0; i < COUNT(rows); i++) {
		fake_set(fake, "HTTP_ACCEPT", rows[i].accept);
		assert_int_equal(fake_parse(fake), REQUEST_OK);
		if (fake->request.wants_xml != rows[i].xml)
			fail_msg("row %zu", i);
	}
}

static void
test_cookies(void **state)
{
	struct fake *fake = *state;
	char many[2000] = "";
	size_t at = 0;

	fake_set(fake, "HTTP_COOKIE", "__Host-danhgia=abc; x=\"q\";; =v; bare; bad=\x01; utf=\xc3\xa0; del=\x7f;\t__Host-danhgia=second;y=a=b ;z=1\t");
	assert_int_equal(fake_parse(fake), REQUEST_OK);
	assert_string_equal(request_cookie(&fake->request, "__Host-danhgia"), "abc");
	assert_string_equal(request_cookie(&fake->request, "x"), "q");
	assert_string_equal(request_cookie(&fake->request, "y"), "a=b");
	assert_string_equal(request_cookie(&fake->request, "z"), "1");
	assert_int_equal(fake->request.cookie_count, 5);
	assert_null(request_cookie(&fake->request, "bad"));
	assert_null(request_cookie(&fake->request, "del"));
	assert_null(request_cookie(&fake->request, "utf"));
	assert_null(request_cookie(&fake->request, "bare"));
	assert_null(request_cookie(&fake->request, ""));
	for (int i = 0; i < 60; i++)
		at += (size_t)snprintf(many + at, sizeof(many) - at, "c%d=%d;", i, i);
	fake_set(fake, "HTTP_COOKIE", many);
	assert_int_equal(fake_parse(fake), REQUEST_OK);
	assert_int_equal(fake->request.cookie_count, 50);
	assert_string_equal(request_cookie(&fake->request, "c49"), "49");
}

static void
test_urlencoded(void **state)
{
	struct fake *fake = *state;
	struct request *request = &fake->request;

	assert_int_equal(fake_form(fake, "content=d%C3%B2ng+1%0D%0Ad%C3%B2ng+2&&points-17=18%2C5&a=1&a=2&e=&f"), REQUEST_OK);
	assert_int_equal(request->body_count, 6);
	assert_string_equal(request_body(request, "content"), "dòng 1\ndòng 2");
	assert_string_equal(request_body(request, "points-17"), "18,5");
	assert_string_equal(request_body(request, "a"), "1");
	assert_string_equal(request->body_pairs[3].value, "2");
	assert_string_equal(request_body(request, "e"), "");
	assert_string_equal(request_body(request, "f"), "");
	assert_int_equal(fake_form(fake, "n=Nguye%CC%82%CC%83n"), REQUEST_OK);
	assert_string_equal(request_body(request, "n"), "Nguyễn");
	assert_int_equal(fake_form(fake, ""), REQUEST_OK);
	assert_int_equal(request->body_count, 0);
	/* The body of anything but a POST is not read. */
	assert_int_equal(fake_form(fake, "n=%"), REQUEST_BAD);
	fake_set(fake, "REQUEST_METHOD", "GET");
	assert_int_equal(fake_parse(fake), REQUEST_OK);
	assert_int_equal(request->body_count, 0);
}

static void
test_urlencoded_refused(void **state)
{
	static const char *const bad[] = { "a=%", "a=%4", "a=%%41", "a=%G1", "%zz=1", "a=%00", "a=%C0%AF", "a=%ED%A0%80",
	    "a=%0B", "a=\xff" };
	struct fake *fake = *state;
	char body[1400] = "a=";

	for (size_t i = 0; i < COUNT(bad); i++)
		if (fake_form(fake, bad[i]) != REQUEST_BAD)
			fail_msg("\"%s\" was accepted", bad[i]);
	memset(body + 2, 'x', 1000);
	assert_int_equal(fake_form(fake, body), REQUEST_OK);
	memset(body + 2, 'x', 1001);
	assert_int_equal(fake_form(fake, body), REQUEST_TOO_LARGE);
	memset(body, 0, sizeof(body));
	for (size_t i = 0; i < 20; i++)
		memcpy(body + 2 * i, "a&", 2);
	assert_int_equal(fake_form(fake, body), REQUEST_OK);
	assert_int_equal(fake->request.body_count, 20);
	memcpy(body + 40, "a&", 2);
	assert_int_equal(fake_form(fake, body), REQUEST_TOO_LARGE);
	assert_int_equal(fake->request.body_count, 0);
}

static void
test_body_length(void **state)
{
	static const struct {
		const char		*length;
		enum request_status	 status;
	} rows[] = {
		{ NULL, REQUEST_OK },
		{ "", REQUEST_OK },
		{ "0", REQUEST_OK },
		{ "3", REQUEST_OK },
		{ "4", REQUEST_BAD },		/* short body */
		{ "4096", REQUEST_BAD },
		{ "4097", REQUEST_TOO_LARGE },
		{ "18446744073709551619", REQUEST_TOO_LARGE },
		{ "-1", REQUEST_BAD },
		{ "3x", REQUEST_BAD },
		{ " 3", REQUEST_BAD },
	};
	struct fake *fake = *state;

	for (size_t i = 0; i < COUNT(rows); i++) {
		fake_form(fake, "a=b");
		fake_set(fake, "CONTENT_LENGTH", rows[i].length);
		if (fake_parse(fake) != rows[i].status)
			fail_msg("row %zu", i);
	}
}

static void
test_body_type(void **state)
{
	static const struct {
		const char		*type;
		enum request_status	 status;
	} rows[] = {
		{ NULL, REQUEST_UNSUPPORTED },
		{ "", REQUEST_UNSUPPORTED },
		{ "text/plain", REQUEST_UNSUPPORTED },
		{ "application/json", REQUEST_UNSUPPORTED },
		{ "application/x-www-form-urlencodedx", REQUEST_UNSUPPORTED },
		{ "Application/X-WWW-Form-Urlencoded; charset=UTF-8", REQUEST_OK },
		{ "multipart/mixed; boundary=x", REQUEST_UNSUPPORTED },
		{ "multipart/form-data", REQUEST_BAD },
		{ "multipart/form-data; boundary=", REQUEST_BAD },
		{ "multipart/form-data; xboundary=B", REQUEST_BAD },
	};
	struct fake *fake = *state;

	for (size_t i = 0; i < COUNT(rows); i++)
		if (fake_post(fake, rows[i].type, "a=b", 3) != rows[i].status)
			fail_msg("row %zu", i);
}

static void
test_boundary(void **state)
{
	struct fake *fake = *state;
	char type[160] = "multipart/form-data; boundary=";
	size_t start = strlen(type);

	assert_string_equal(multipart_boundary(fake->pool, "m/f; charset=x; Boundary=\"a b\"; y"), "a b");
	assert_string_equal(multipart_boundary(fake->pool, "m/f;boundary=----WebKitFormBoundaryX1"), "----WebKitFormBoundaryX1");
	assert_null(multipart_boundary(fake->pool, "m/f; boundary=\"a"));
	assert_null(multipart_boundary(fake->pool, "m/f; boundary=\"a \""));
	assert_null(multipart_boundary(fake->pool, "m/f; boundary=a\r\nb"));
	assert_null(multipart_boundary(fake->pool, "m/f; boundary=\xc3\xa0"));
	memset(type + start, 'b', 70);
	assert_non_null(multipart_boundary(fake->pool, type));
	memset(type + start, 'b', 71);
	assert_null(multipart_boundary(fake->pool, type));
}

static void
test_multipart(void **state)
{
	static const char body[] =
	    "--B1\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\nNguye\xcc\x82\xcc\x83n\r\nhai\r\n"
	    "--B1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\Lists\\danh s\xc3\xa1" "ch.xlsx\"\r\n"
	    "Content-Type: application/octet-stream\r\n\r\n\0\r\n--B\r\xff\r\n--\0\r\n"
	    "--B1\r\ncontent-disposition:form-data;name=none;filename=\"\"\r\n\r\n\r\n"
	    "--B1\r\nContent-Disposition: form-data; name=\"q\\\"x\"\r\n\r\n\r\n"
	    "--B1--\r\n";
	static const char data[] = "\0\r\n--B\r\xff\r\n--\0";
	struct fake *fake = *state;
	struct request *request = &fake->request;
	const struct upload *upload;

	assert_int_equal(fake_post(fake, "multipart/form-data; boundary=\"B1\"", body, sizeof(body) - 1), REQUEST_OK);
	assert_string_equal(request_body(request, "content"), "Nguyễn\nhai");
	assert_string_equal(request_body(request, "q\"x"), "");
	assert_int_equal(request->body_count, 2);
	assert_int_equal(request->upload_count, 1);
	upload = request_upload(request, "file");
	assert_non_null(upload);
	assert_string_equal(upload->file_name, "danh sách.xlsx");
	assert_int_equal(upload->size, sizeof(data) - 1);
	assert_memory_equal(upload->data, data, sizeof(data) - 1);
	assert_null(request_upload(request, "none"));
	assert_int_equal(fake_multipart(fake, "--B1--"), REQUEST_OK);
	assert_int_equal(fake_multipart(fake, "--B1--\r\n"), REQUEST_OK);
}

#define PART(headers, content)	"--B1\r\n" headers "\r\n\r\n" content "\r\n"
#define NAMED			"Content-Disposition: form-data; name=\"a\""

static void
test_multipart_refused(void **state)
{
	static const char *const bad[] = {
		"-", "--B1", "--B1\r\n", "\r\n--B1--\r\n", "x--B1--\r\n", "--B2--\r\n", "--B1-", "--B1x\r\n",
		PART(NAMED, "x"),					/* no end */
		PART(NAMED, "x") "--B1",
		PART(NAMED, "x") "--B1-",
		PART(NAMED, "x") "--B1--x",
		PART(NAMED, "x") "--B1--\r\nmore",
		PART(NAMED, "x\r\n--B1x") "--B1--",			/* neither a boundary nor a line of its own */
		"--B1\r\n" NAMED "\r\nx\r\n--B1--",			/* no empty line */
		"--B1\r\n\r\nx\r\n--B1--",				/* no headers */
		PART("X: y", "x") "--B1--",
		PART("no colon\r\n" NAMED, "x") "--B1--",
		PART(NAMED "\r\n" NAMED, "x") "--B1--",
		PART(NAMED "\r\nContent-Disposition: form-data", "x") "--B1--",
		PART(NAMED "; name=b", "x") "--B1--",
		PART(NAMED "; filename=\"b", "x") "--B1--",
		PART(NAMED "; filename=\"b\\\"", "x") "--B1--",
		PART(NAMED "\nX: y", "x") "--B1--",			/* bare line feed */
		PART("X: y\nz\r\n" NAMED, "x") "--B1--",
		PART("Content-Disposition: attachment; name=\"a\"", "x") "--B1--",
		PART("Content-Disposition: form-data", "x") "--B1--",
		PART("Content-Disposition: form-data; name", "x") "--B1--",
		PART("Content-Disposition: form-data; name=\"\x01\"", "x") "--B1--",
		PART(NAMED, "\xc3") "--B1--",
		PART(NAMED, "\x1b") "--B1--",
		PART(NAMED "; filename=\"..\"", "x") "--B1--",
		PART(NAMED "; filename=\"a/\"", "x") "--B1--",
		PART(NAMED "; filename=\"\"", "x") "--B1--",
		PART(NAMED "; filename=\"\xff\"", "x") "--B1--",
		PART(NAMED "; filename=\"a\xe2\x80\xaex.exe\"", "x") "--B1--",
	};
	static const char nul[] = PART(NAMED, "a\0b") "--B1--";
	static const char header_nul[] = PART(NAMED "\0", "x") "--B1--";
	struct fake *fake = *state;

	for (size_t i = 0; i < COUNT(bad); i++)
		if (fake_multipart(fake, bad[i]) != REQUEST_BAD)
			fail_msg("row %zu was accepted", i);
	assert_int_equal(fake_post(fake, "multipart/form-data; boundary=B1", nul, sizeof(nul) - 1), REQUEST_BAD);
	assert_int_equal(fake_post(fake, "multipart/form-data; boundary=B1", header_nul, sizeof(header_nul) - 1), REQUEST_BAD);
	assert_int_equal(fake_multipart(fake, PART(NAMED, "x") "--B1--"), REQUEST_OK);
}

static void
test_multipart_file_names(void **state)
{
	static const struct {
		const char	*sent;
		const char	*kept;
	} rows[] = {
		{ "../../etc/passwd", "passwd" },
		{ "\\\\host\\share\\a.csv", "a.csv" },
		{ "a\\b/c", "c" },
		{ "a/b\\c", "c" },
		{ " x  y ", "x y" },
		{ "e\xcc\x82.csv", "ê.csv" },
		{ "...", "..." },
	};
	struct fake *fake = *state;

	for (size_t i = 0; i < COUNT(rows); i++) {
		assert_int_equal(fake_multipart(fake, pool_printf(fake->pool, PART(NAMED "; filename=\"%s\"", "x") "--B1--",
		    rows[i].sent)), REQUEST_OK);
		assert_string_equal(fake->request.uploads[0].file_name, rows[i].kept);
	}
}

static void
test_multipart_limits(void **state)
{
	struct fake *fake = *state;
	char *zeros = pool_printf(fake->pool, "%03000d", 0);
	char *body;

	assert_int_equal(fake_multipart(fake, pool_printf(fake->pool, PART(NAMED "; filename=f", "%.2000s") "--B1--", zeros)),
	    REQUEST_OK);
	assert_int_equal(fake_multipart(fake, pool_printf(fake->pool, PART(NAMED "; filename=f", "%.2001s") "--B1--", zeros)),
	    REQUEST_TOO_LARGE);
	assert_int_equal(fake_multipart(fake, pool_printf(fake->pool, PART(NAMED, "%.1000s") "--B1--", zeros)), REQUEST_OK);
	assert_int_equal(fake_multipart(fake, pool_printf(fake->pool, PART(NAMED, "%.1001s") "--B1--", zeros)),
	    REQUEST_TOO_LARGE);
	body = pool_strdup(fake->pool, "");
	for (int i = 0; i < 10; i++)
		body = pool_printf(fake->pool, "%s" PART(NAMED, "x") PART(NAMED "; filename=f", "x"), body);
	assert_int_equal(fake_multipart(fake, pool_printf(fake->pool, "%s--B1--", body)), REQUEST_OK);
	assert_int_equal(fake->request.body_count, 10);
	assert_int_equal(fake->request.upload_count, 10);
	assert_int_equal(fake_multipart(fake, pool_printf(fake->pool, "%s" PART(NAMED, "x") "--B1--", body)), REQUEST_TOO_LARGE);
	assert_int_equal(fake_multipart(fake, pool_printf(fake->pool, "%s" PART(NAMED "; filename=f", "x") "--B1--", body)),
	    REQUEST_TOO_LARGE);
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, fake_new, fake_free)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_get),
		TEST(test_path),
		TEST(test_query_refused),
		TEST(test_refused_can_be_logged),
		TEST(test_id_is_made_when_missing),
		TEST(test_agent),
		TEST(test_host),
		TEST(test_same_origin),
		TEST(test_accept),
		TEST(test_cookies),
		TEST(test_urlencoded),
		TEST(test_urlencoded_refused),
		TEST(test_body_length),
		TEST(test_body_type),
		TEST(test_boundary),
		TEST(test_multipart),
		TEST(test_multipart_refused),
		TEST(test_multipart_file_names),
		TEST(test_multipart_limits),
	};

	return cmocka_run_group_tests_name("request", tests, NULL, NULL);
}
