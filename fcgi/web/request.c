#include "config.h"

#include "web/request.h"

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/random.h>

#include "web/parse.h"
#include "web/text.h"

enum {
	PATH_MAX_BYTES = 1024,
	QUERY_MAX = 2048,
	COOKIES_MAX = 50,
	COOKIE_MAX = 4096,
	HOST_MAX = 255,
	ADDRESS_MAX = 64,
	AGENT_MAX = 200,
	ID_DIGITS = 32
};

static const char *
source_param(const struct request_source *source, const char *name)
{
	const char *value = source->param(source->arg, name);

	return value == NULL ? "" : value;
}

static enum method
request_method(const char *name)
{
	static const struct {
		const char	*name;
		enum method	 method;
	} methods[] = {
		{ "GET",	METHOD_GET },
		{ "HEAD",	METHOD_HEAD },
		{ "POST",	METHOD_POST },
	};

	for (size_t i = 0; i < sizeof(methods) / sizeof(methods[0]); i++)
		if (strcmp(name, methods[i].name) == 0)
			return methods[i].method;
	return METHOD_OTHER;
}

static const char *
request_id(struct pool *pool, const char *given)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char bytes[ID_DIGITS / 2];
	char *id;

	if (strlen(given) == ID_DIGITS && strspn(given, digits) == ID_DIGITS)
		return pool_strdup(pool, given);
	if (getrandom(bytes, sizeof(bytes), 0) != (ssize_t)sizeof(bytes))
		abort();
	id = pool_alloc(pool, ID_DIGITS + 1);
	for (size_t i = 0; i < sizeof(bytes); i++) {
		id[2 * i] = digits[bytes[i] >> 4];
		id[2 * i + 1] = digits[bytes[i] & 15];
	}
	return id;
}

/* At most length bytes of the text with everything but visible ASCII made '?'. */
static char *
visible(struct pool *pool, const char *text, size_t length)
{
	char *copy = pool_strndup(pool, text, length);

	for (char *at = copy; *at != '\0'; at++)
		if (*at <= 0x20 || *at >= 0x7f)
			*at = '?';
	return copy;
}

/* At most AGENT_MAX bytes of the text, whole code points, on one line; "" if it is not clean text. */
static const char *
request_agent(struct pool *pool, const char *text)
{
	size_t length = strnlen(text, AGENT_MAX);
	char *clean;

	while (length > 0 && ((unsigned char)text[length] & 0xc0) == 0x80)
		length--;
	clean = text_normalise(pool, text, length);
	if (clean == NULL)
		return "";
	clean = text_trim(pool, clean, false);
	/* Composition makes a few rare characters longer. */
	return strlen(clean) <= AGENT_MAX ? clean : "";
}

/* What can be logged of any request, also a refused one. */
static void
request_identify(struct request *request, const struct request_source *source)
{
	struct pool *pool = request->pool;
	const char *uri = source_param(source, "REQUEST_URI");

	request->method = request_method(source_param(source, "REQUEST_METHOD"));
	request->id = request_id(pool, source_param(source, "REQUEST_ID"));
	request->address = visible(pool, source_param(source, "REMOTE_ADDR"), ADDRESS_MAX);
	request->agent = request_agent(pool, source_param(source, "HTTP_USER_AGENT"));
	request->path = visible(pool, uri, strcspn(uri, "?") < AGENT_MAX ? strcspn(uri, "?") : AGENT_MAX);
	request->query = "";
	request->host = "";
}

/* Whether a segment of the decoded path is "." or "..". */
static bool
path_has_dots(const char *path)
{
	while ((path = strchr(path, '/')) != NULL) {
		size_t length;

		path++;
		length = strcspn(path, "/");
		if ((length == 1 && path[0] == '.') || (length == 2 && path[0] == '.' && path[1] == '.'))
			return true;
	}
	return false;
}

/*
 * Decodes the path of a request URI once. A decoded slash would make another path of it, and nginx has routed by its
 * own reading: dot segments, which the two could read differently, are refused.
 */
static const char *
request_path(struct pool *pool, const char *uri, size_t length)
{
	char *decoded, *path;
	size_t slashes = 0, decoded_length;

	if (length == 0 || length > PATH_MAX_BYTES || uri[0] != '/')
		return NULL;
	decoded = pool_alloc(pool, length + 1);
	if (!percent_decode(uri, length, false, decoded, &decoded_length))
		return NULL;
	for (size_t i = 0; i < length; i++)
		slashes += uri[i] == '/';
	for (size_t i = 0; i < decoded_length; i++)
		slashes -= decoded[i] == '/';
	path = text_normalise(pool, decoded, decoded_length);
	if (slashes != 0 || path == NULL || strpbrk(path, "\t\n") != NULL || path_has_dots(path))
		return NULL;
	return path;
}

/* The path and the query from REQUEST_URI as the client sent it, so that both are decoded exactly once. */
static enum request_status
request_read_uri(struct request *request, const char *uri)
{
	struct pair_list list = { .pool = request->pool, .limit = QUERY_MAX, .value = QUERY_MAX };
	size_t length = strcspn(uri, "?");
	const char *path = request_path(request->pool, uri, length);
	const char *query = uri[length] == '?' ? uri + length + 1 : "";
	enum request_status status;

	if (path == NULL || strchr(uri, '#') != NULL || strlen(query) > QUERY_MAX)
		return REQUEST_BAD;
	for (const char *at = query; *at != '\0'; at++)
		if (*at <= 0x20 || *at >= 0x7f)
			return REQUEST_BAD;
	status = urlencoded_parse(&list, query, strlen(query));
	if (status != REQUEST_OK)
		return status;
	request->path = path;
	request->query = pool_strdup(request->pool, query);
	request->query_pairs = list.items;
	request->query_count = list.count;
	return REQUEST_OK;
}

static enum request_status
request_read_host(struct request *request, const char *host)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:[]";
	size_t length = strlen(host);

	if (length > HOST_MAX || strspn(host, allowed) != length)
		return REQUEST_BAD;
	request->host = pool_strdup(request->pool, host);
	return REQUEST_OK;
}

/* Whether the URL is https at the host, and ends there or goes on with a slash when more is allowed. */
static bool
url_is_at_host(const char *url, const char *host, bool more)
{
	static const char scheme[] = "https://";
	size_t length = strlen(host);

	if (length == 0 || strncasecmp(url, scheme, sizeof(scheme) - 1) != 0)
		return false;
	url += sizeof(scheme) - 1;
	if (strncasecmp(url, host, length) != 0)
		return false;
	return url[length] == '\0' || (more && url[length] == '/');
}

/*
 * The first header present decides: browsers send Sec-Fetch-Site where they know it, and a page cannot forge it.
 */
static bool
request_is_same_origin(const struct request *request, const struct request_source *source)
{
	const char *site = source_param(source, "HTTP_SEC_FETCH_SITE");
	const char *origin = source_param(source, "HTTP_ORIGIN");

	if (*site != '\0')
		return strcmp(site, "same-origin") == 0 || strcmp(site, "none") == 0;
	if (*origin != '\0')
		return url_is_at_host(origin, request->host, false);
	return url_is_at_host(source_param(source, "HTTP_REFERER"), request->host, true);
}

/* Whether application/xml stands before text/html in an Accept header. */
static bool
accept_prefers_xml(const char *accept)
{
	static const char xml[] = "application/xml", html[] = "text/html";

	while (*accept != '\0') {
		size_t length;

		accept += strspn(accept, ", \t");
		length = strcspn(accept, ",; \t");
		if (length == sizeof(xml) - 1 && strncasecmp(accept, xml, length) == 0)
			return true;
		if (length == sizeof(html) - 1 && strncasecmp(accept, html, length) == 0)
			return false;
		accept += strcspn(accept, ",");
	}
	return false;
}

/* Whether the content type is that one, whatever its parameters. */
static bool
content_is(const char *type, const char *wanted)
{
	size_t length = strlen(wanted);

	return strncasecmp(type, wanted, length) == 0 && strchr("; \t", type[length]) != NULL;
}

static enum request_status
request_parse_body(struct request *request, const char *type, const char *body, size_t length,
    const struct request_limits *limits)
{
	struct pair_list pairs = { .pool = request->pool, .limit = limits->fields, .value = limits->field };
	struct upload_list uploads = { .size = limits->upload };
	enum request_status status;

	if (content_is(type, "application/x-www-form-urlencoded"))
		status = urlencoded_parse(&pairs, body, length);
	else if (content_is(type, "multipart/form-data")) {
		const char *boundary = multipart_boundary(request->pool, type);

		if (boundary == NULL)
			return REQUEST_BAD;
		status = multipart_parse(&pairs, &uploads, boundary, body, length);
	} else
		return REQUEST_UNSUPPORTED;
	if (status != REQUEST_OK)
		return status;
	request->body_pairs = pairs.items;
	request->body_count = pairs.count;
	request->uploads = uploads.items;
	request->upload_count = uploads.count;
	return REQUEST_OK;
}

static enum request_status
request_read_body(struct request *request, const struct request_source *source,
    const struct request_limits *limits)
{
	const char *given = source_param(source, "CONTENT_LENGTH");
	int64_t length = 0;
	char *body;

	if (*given == '\0')
		return REQUEST_OK;
	if (strspn(given, "0123456789") != strlen(given))
		return REQUEST_BAD;
	if (!text_int(given, 0, INT64_MAX, &length) || (uint64_t)length > limits->body)
		return REQUEST_TOO_LARGE;
	if (length == 0)
		return REQUEST_OK;
	body = pool_alloc(request->pool, (size_t)length);
	if (source->read(source->arg, body, (size_t)length) != (size_t)length)
		return REQUEST_BAD;
	return request_parse_body(request, source_param(source, "CONTENT_TYPE"), body, (size_t)length, limits);
}

enum request_status
request_parse(struct request *request, struct pool *pool, const struct request_source *source,
    const struct request_limits *limits)
{
	struct pair_list cookies = { .pool = pool, .limit = COOKIES_MAX, .value = COOKIE_MAX };
	enum request_status status;

	memset(request, 0, sizeof(*request));
	request->pool = pool;
	request_identify(request, source);
	status = request_read_uri(request, source_param(source, "REQUEST_URI"));
	if (status == REQUEST_OK)
		status = request_read_host(request, source_param(source, "HTTP_HOST"));
	if (status != REQUEST_OK)
		return status;
	cookie_parse(&cookies, source_param(source, "HTTP_COOKIE"));
	request->cookies = cookies.items;
	request->cookie_count = cookies.count;
	request->same_origin = request_is_same_origin(request, source);
	request->if_none_match = visible(pool, source_param(source, "HTTP_IF_NONE_MATCH"), AGENT_MAX);
	request->wants_xml = accept_prefers_xml(source_param(source, "HTTP_ACCEPT"));
	if (request->method == METHOD_POST)
		status = request_read_body(request, source, limits);
	return status;
}

static const char *
fastcgi_param(void *arg, const char *name)
{
	FCGX_Request *fcgx = arg;

	return FCGX_GetParam(name, fcgx->envp);
}

static size_t
fastcgi_read(void *arg, char *to, size_t length)
{
	FCGX_Request *fcgx = arg;
	size_t done = 0;

	while (done < length) {
		size_t left = length - done;
		int n = FCGX_GetStr(to + done, left > INT_MAX ? INT_MAX : (int)left, fcgx->in);

		if (n <= 0)
			break;
		done += (size_t)n;
	}
	return done;
}

enum request_status
request_read(struct request *request, struct pool *pool, FCGX_Request *fcgx,
    const struct request_limits *limits)
{
	const struct request_source source = { fastcgi_param, fastcgi_read, fcgx };

	return request_parse(request, pool, &source, limits);
}

const char *
request_query(const struct request *request, const char *name)
{
	return pair_find(request->query_pairs, request->query_count, name);
}

const char *
request_body(const struct request *request, const char *name)
{
	return pair_find(request->body_pairs, request->body_count, name);
}

const char *
request_cookie(const struct request *request, const char *name)
{
	return pair_find(request->cookies, request->cookie_count, name);
}

const struct upload *
request_upload(const struct request *request, const char *name)
{
	for (size_t i = 0; i < request->upload_count; i++)
		if (strcmp(request->uploads[i].name, name) == 0)
			return &request->uploads[i];
	return NULL;
}
