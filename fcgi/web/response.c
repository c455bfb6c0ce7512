#include "config.h"

#include "web/response.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "web/text.h"

enum { HEADER_MAX = 4096 };

static const char *
status_reason(int status)
{
	static const struct {
		int		 status;
		const char	*reason;
	} reasons[] = {
		{ 200, "OK" },
		{ 303, "See Other" },
		{ 304, "Not Modified" },
		{ 400, "Bad Request" },
		{ 403, "Forbidden" },
		{ 404, "Not Found" },
		{ 405, "Method Not Allowed" },
		{ 409, "Conflict" },
		{ 413, "Content Too Large" },
		{ 415, "Unsupported Media Type" },
		{ 422, "Unprocessable Content" },
		{ 429, "Too Many Requests" },
		{ 500, "Internal Server Error" },
		{ 503, "Service Unavailable" },
	};

	for (size_t i = 0; i < sizeof(reasons) / sizeof(reasons[0]); i++)
		if (reasons[i].status == status)
			return reasons[i].reason;
	return "Other";
}

static bool
is_printable(const char *text)
{
	size_t length = 0;

	for (; text[length] != '\0'; length++)
		if (text[length] < 0x20 || text[length] > 0x7e)
			return false;
	return length <= HEADER_MAX;
}

static bool
is_token(const char *text)
{
	static const char token[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";

	return *text != '\0' && text[strspn(text, token)] == '\0';
}

void
response_init(struct response *response, struct pool *pool, int status, const char *type)
{
	memset(response, 0, sizeof(*response));
	response->pool = pool;
	response->status = status;
	response->type = type;
	response->body = "";
}

void
response_body(struct response *response, const char *body, size_t size)
{
	response->body = body;
	response->size = size;
}

void
response_header(struct response *response, const char *name, const char *value)
{
	struct pair *pair;

	if (response->header_count == RESPONSE_HEADERS || !is_token(name) || !is_printable(value)) {
		response->refused = true;
		return;
	}
	pair = &response->headers[response->header_count++];
	pair->name = pool_strdup(response->pool, name);
	pair->value = pool_strdup(response->pool, value);
}

void
response_see_other(struct response *response, const char *path)
{
	response->status = 303;
	response->type = NULL;
	response_body(response, "", 0);
	/* Browsers read a backslash as a slash, so that "/\host" would leave the site. */
	if (path[0] != '/' || path[1] == '/' || strpbrk(path, "\\ ") != NULL) {
		response->refused = true;
		return;
	}
	response_header(response, "Location", path);
}

void
response_cookie(struct response *response, const char *name, const char *value)
{
	static const char attributes[] = "; Path=/; Secure; HttpOnly; SameSite=Lax";

	if (!is_token(name) || (value != NULL && !is_token(value))) {
		response->refused = true;
		return;
	}
	response_header(response, "Set-Cookie", value == NULL ?
	    pool_printf(response->pool, "%s=%s; Max-Age=0", name, attributes) :
	    pool_printf(response->pool, "%s=%s%s", name, value, attributes));
}

void
response_cookie_for(struct response *response, const char *name, const char *value, unsigned seconds)
{
	if (!is_token(name) || !is_token(value))
		response->refused = true;
	else
		response_header(response, "Set-Cookie", pool_printf(response->pool,
		    "%s=%s; Max-Age=%u; Path=/; Secure; HttpOnly; SameSite=Lax", name, value, seconds));
}

char *
response_percent_encode(struct pool *pool, const char *text)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";
	static const char digits[] = "0123456789ABCDEF";
	char *encoded = pool_alloc(pool, 3 * strlen(text) + 1), *to = encoded;

	for (; *text != '\0'; text++) {
		unsigned char c = (unsigned char)*text;

		if (strchr(plain, c) != NULL) {
			*to++ = (char)c;
			continue;
		}
		*to++ = '%';
		*to++ = digits[c >> 4];
		*to++ = digits[c & 15];
	}
	return encoded;
}

void
response_attachment(struct response *response, const char *file_name)
{
	char *ascii = text_ascii(response->pool, file_name);

	for (char *at = ascii; (at = strpbrk(at, "\"\\/%")) != NULL;)
		*at = '-';
	response_header(response, "Content-Disposition", pool_printf(response->pool,
	    "attachment; filename=\"%s\"; filename*=UTF-8''%s", ascii,
	    response_percent_encode(response->pool, file_name)));
}

/* Appends to a buffer that has room for it. */
static char *
put(char *to, const char *text)
{
	size_t length = strlen(text);

	memcpy(to, text, length);
	return to + length;
}

static char *
put_header(char *to, const char *name, const char *value)
{
	return put(put(put(put(to, name), ": "), value), "\r\n");
}

static const char *
response_refusal(size_t *length)
{
	static const char refusal[] = "Status: 500 Internal Server Error\r\n"
	    "Cache-Control: no-store\r\nContent-Length: 0\r\n\r\n";

	*length = sizeof(refusal) - 1;
	return refusal;
}

const char *
response_build(const struct response *response, size_t *length)
{
	const char *status, *size;
	char *built, *to;
	size_t room = 128 + response->size;

	if (response->refused || response->status < 200 || response->status > 599 ||
	    (response->type != NULL && !is_printable(response->type)))
		return response_refusal(length);
	status = pool_printf(response->pool, "%d %s", response->status, status_reason(response->status));
	size = pool_printf(response->pool, "%zu", response->size);
	room += strlen(status) + strlen(size) + (response->type == NULL ? 0 : strlen(response->type));
	for (size_t i = 0; i < response->header_count; i++)
		room += strlen(response->headers[i].name) + strlen(response->headers[i].value) + 4;
	to = built = pool_alloc(response->pool, room);
	to = put_header(to, "Status", status);
	if (response->type != NULL)
		to = put_header(to, "Content-Type", response->type);
	if (response->more == NULL)
		to = put_header(to, "Content-Length", size);
	for (size_t i = 0; i < response->header_count; i++)
		to = put_header(to, response->headers[i].name, response->headers[i].value);
	to = put(to, "\r\n");
	if (!response->head && response->size > 0) {
		memcpy(to, response->body, response->size);
		to += response->size;
	}
	*length = (size_t)(to - built);
	return built;
}

void
response_stream(struct response *response, response_more_fn *more, void *state)
{
	response->more = more;
	response->more_state = state;
}

static bool
put_bytes(FCGX_Request *fcgx, const char *bytes, size_t length)
{
	return length <= INT_MAX && FCGX_PutStr(bytes, (int)length, fcgx->out) == (int)length;
}

/* Until the reader hangs up. */
static bool
send_pieces(const struct response *response, FCGX_Request *fcgx)
{
	const char *bytes;
	size_t size;

	while (response->more(response->more_state, &bytes, &size)) {
		if (!put_bytes(fcgx, bytes, size))
			return false;
		alarm(response->more_seconds);
	}
	return true;
}

static bool
send_stream(const struct response *response, FCGX_Request *fcgx, const char *bytes, size_t length)
{
	static const char end[] = "</main>";
	const char *split = memmem(bytes, length, end, sizeof end - 1);
	const size_t before = split == NULL ? length : (size_t)(split - bytes);

	return put_bytes(fcgx, bytes, before) && (split == NULL || send_pieces(response, fcgx)) &&
	    put_bytes(fcgx, bytes + before, length - before);
}

bool
response_send(const struct response *response, FCGX_Request *fcgx)
{
	size_t length;
	const char *bytes = response_build(response, &length);

	if (response->more != NULL && !response->head)
		return send_stream(response, fcgx, bytes, length);
	return put_bytes(fcgx, bytes, length);
}
