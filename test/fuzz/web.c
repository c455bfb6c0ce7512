/*
 * Everything that reads bytes from outside, with what must hold afterwards whatever the bytes were. The first byte
 * chooses the reader; the rest is its input. Runs under libFuzzer, or from files with test/fuzz/driver.c.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "web/parse.h"
#include "web/text.h"

enum {
	FIELDS = 20,
	VALUE = 500,
	UPLOAD = 300,
	PARAMS = 6
};

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
need(bool holds)
{
	if (!holds)
		abort();
}

/* Normalised text is a fixed point, without control characters. */
static void
check_text(struct pool *pool, const char *text)
{
	char *again = text_normalise(pool, text, strlen(text));
	char *trimmed = text_trim(pool, text, true);

	need(again != NULL && strcmp(again, text) == 0);
	need(strchr(text, '\r') == NULL && strchr(text, '\x1b') == NULL);
	need(strcmp(text_trim(pool, trimmed, true), trimmed) == 0);
	need(text_length(text) <= strlen(text));
	for (const char *at = text_ascii(pool, text); *at != '\0'; at++)
		need(*at >= 0x20 && *at < 0x7f && !(*at >= 'A' && *at <= 'Z'));
}

static void
check_pairs(struct pool *pool, const struct pair *pairs, size_t count, size_t most)
{
	need(count <= most);
	for (size_t i = 0; i < count; i++) {
		check_text(pool, pairs[i].name);
		check_text(pool, pairs[i].value);
	}
}

static void
fuzz_text(struct pool *pool, const char *data, size_t size)
{
	char *text = text_normalise(pool, data, size);
	char day[11], again[11];
	int64_t number;

	if (text == NULL)
		return;
	check_text(pool, text);
	if (text_date(text, day))
		need(text_date(day, again) && strcmp(day, again) == 0);
	if (text_int(text, -5, 5, &number))
		need(number >= -5 && number <= 5);
}

static void
fuzz_urlencoded(struct pool *pool, const char *data, size_t size)
{
	struct pair_list list = { .pool = pool, .limit = FIELDS, .value = VALUE };

	(void)urlencoded_parse(&list, data, size);
	check_pairs(pool, list.items, list.count, FIELDS);
}

static void
fuzz_multipart(struct pool *pool, const char *data, size_t size)
{
	struct pair_list pairs = { .pool = pool, .limit = FIELDS, .value = VALUE };
	struct upload_list uploads = { .size = UPLOAD };

	(void)multipart_parse(&pairs, &uploads, "B", data, size);
	need(pairs.count + uploads.count <= FIELDS);
	check_pairs(pool, pairs.items, pairs.count, FIELDS);
	for (size_t i = 0; i < uploads.count; i++) {
		const struct upload *upload = &uploads.items[i];

		check_text(pool, upload->file_name);
		need(upload->size <= UPLOAD && upload->data >= data && upload->data + upload->size <= data + size);
		need(*upload->file_name != '\0' && strpbrk(upload->file_name, "/\\\n") == NULL);
	}
}

static void
fuzz_cookie(struct pool *pool, const char *data, size_t size)
{
	struct pair_list list = { .pool = pool, .limit = FIELDS, .value = VALUE };

	cookie_parse(&list, pool_strndup(pool, data, size));
	check_pairs(pool, list.items, list.count, FIELDS);
}

/* The parts of a request, one after the other, each ended by a line feed; the rest is the body. */
struct input {
	const char	*params[PARAMS];
	const char	*body;
	size_t		 size;
};

static const char *
input_param(void *arg, const char *name)
{
	static const char *const names[PARAMS] = { "REQUEST_URI", "HTTP_HOST", "HTTP_COOKIE", "HTTP_ACCEPT",
	    "HTTP_USER_AGENT", "CONTENT_TYPE" };
	const struct input *input = arg;

	for (size_t i = 0; i < PARAMS; i++)
		if (strcmp(name, names[i]) == 0)
			return input->params[i];
	if (strcmp(name, "REQUEST_METHOD") == 0)
		return "POST";
	return strcmp(name, "CONTENT_LENGTH") == 0 ? "100" : NULL;
}

static size_t
input_read(void *arg, char *to, size_t length)
{
	const struct input *input = arg;

	if (length > input->size)
		length = input->size;
	memcpy(to, input->body, length);
	return length;
}

static void
fuzz_request(struct pool *pool, const char *data, size_t size)
{
	static const struct request_limits limits = { 4096, FIELDS, VALUE, UPLOAD };
	struct input input = { .body = data, .size = size };
	const struct request_source source = { input_param, input_read, &input };
	struct request request;

	for (size_t i = 0; i < PARAMS; i++) {
		const char *end = memchr(input.body, '\n', input.size);

		if (end == NULL)
			return;
		input.params[i] = pool_strndup(pool, input.body, (size_t)(end - input.body));
		input.size -= (size_t)(end - input.body) + 1;
		input.body = end + 1;
	}
	if (request_parse(&request, pool, &source, &limits) == REQUEST_OK) {
		need(request.path[0] == '/' && strstr(request.path, "/../") == NULL);
		check_text(pool, request.path);
		check_pairs(pool, request.query_pairs, request.query_count, 2048);
		check_pairs(pool, request.body_pairs, request.body_count, FIELDS);
		check_pairs(pool, request.cookies, request.cookie_count, 50);
	}
	check_text(pool, request.agent);
	need(strpbrk(request.path, "\r\n\t") == NULL && strpbrk(request.address, "\r\n\t ") == NULL);
	need(strlen(request.agent) <= 200 && strlen(request.id) == 32);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static const struct {
		char	  letter;
		void	(*fuzz)(struct pool *, const char *, size_t);
	} readers[] = {
		{ 't', fuzz_text },
		{ 'u', fuzz_urlencoded },
		{ 'm', fuzz_multipart },
		{ 'c', fuzz_cookie },
		{ 'r', fuzz_request },
	};
	struct pool *pool = pool_new();

	for (size_t i = 0; size > 0 && i < sizeof(readers) / sizeof(readers[0]); i++)
		if ((char)bytes[0] == readers[i].letter)
			readers[i].fuzz(pool, (const char *)bytes + 1, size - 1);
	pool_free(pool);
	return 0;
}
