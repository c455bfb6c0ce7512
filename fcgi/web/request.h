/*
 * One HTTP request, read and checked: parameters, cookies and body are within limits, UTF-8, NFC and free of
 * control characters (newlines and tabs apart). Nothing later sees raw input.
 */
#ifndef DANHGIA_WEB_REQUEST_H
#define DANHGIA_WEB_REQUEST_H

#include <stdbool.h>
#include <stddef.h>

#include <fcgiapp.h>

#include "web/pool.h"

enum method {
	METHOD_GET,
	METHOD_HEAD,
	METHOD_POST,
	METHOD_OTHER
};

struct pair {
	const char	*name;
	const char	*value;
};

struct upload {
	const char	*name;		/* of the field */
	const char	*file_name;	/* base name, normalised */
	const char	*data;
	size_t		 size;
};

struct request {
	struct pool	*pool;
	enum method	 method;
	const char	*path;		/* decoded, starts with '/' */
	const char	*query;		/* as sent, bounded */
	struct pair	*query_pairs;
	size_t		 query_count;
	struct pair	*body_pairs;	/* in the order sent */
	size_t		 body_count;
	struct upload	*uploads;
	size_t		 upload_count;
	struct pair	*cookies;
	size_t		 cookie_count;
	bool		 wants_xml;	/* Accept: application/xml comes before text/html */
	bool		 same_origin;	/* by Sec-Fetch-Site, else Origin, else Referer against the host */
	const char	*host;
	const char	*address;	/* of the client */
	const char	*if_none_match;	/* the header as sent, "" without one */
	const char	*agent;		/* at most 200 bytes of UTF-8 */
	const char	*id;		/* nginx's request id, 32 hex digits, or made here */
};

enum request_status {
	REQUEST_OK,
	REQUEST_BAD,		/* 400: malformed, not UTF-8, control characters */
	REQUEST_TOO_LARGE,	/* 413 */
	REQUEST_UNSUPPORTED	/* 415: a body that is neither urlencoded nor multipart */
};

struct request_limits {
	size_t	body;		/* bytes */
	size_t	fields;		/* number of pairs */
	size_t	field;		/* bytes of one value */
	size_t	upload;		/* bytes of one file */
};

/*
 * Reads a request from libfcgi. Everything lives in the pool. On a status other than OK path, id, address and
 * method are set nevertheless, so that the refusal can be logged.
 */
enum request_status	 request_read(struct request *, struct pool *, FCGX_Request *, const struct request_limits *);
/* The first value of that name, or NULL. */
const char		*request_query(const struct request *, const char *name);
const char		*request_body(const struct request *, const char *name);
const char		*request_cookie(const struct request *, const char *name);
const struct upload	*request_upload(const struct request *, const char *name);

#endif
