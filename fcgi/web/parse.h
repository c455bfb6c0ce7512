/*
 * The parts of reading a request. They know nothing of libfcgi, so that tests and the fuzzer can feed them.
 */
#ifndef DANHGIA_WEB_PARSE_H
#define DANHGIA_WEB_PARSE_H

#include <stddef.h>

#include "web/pool.h"
#include "web/request.h"

/* Where a request comes from: FastCGI in the worker, arrays in the tests. */
struct request_source {
	/* The value of a CGI parameter such as HTTP_HOST, or NULL. */
	const char	*(*param)(void *arg, const char *name);
	/* Reads up to n bytes of the body; fewer only at its end. */
	size_t		 (*read)(void *arg, char *, size_t n);
	void		*arg;
};

/* Pairs read so far. Start with pool, limit and value set and the rest zero. */
struct pair_list {
	struct pool	*pool;
	struct pair	*items;
	size_t		 count;
	size_t		 room;
	size_t		 limit;		/* number of pairs */
	size_t		 value;		/* bytes of one value */
};

struct upload_list {
	struct upload	*items;
	size_t		 count;
	size_t		 room;
	size_t		 size;		/* limit: bytes of one file */
};

/* request_read over any source. */
enum request_status	request_parse(struct request *, struct pool *, const struct request_source *,
			    const struct request_limits *);

/* Adds a pair in NFC. REQUEST_BAD if text_normalise refuses it, REQUEST_TOO_LARGE past a limit of the list. */
enum request_status	pair_list_add(struct pair_list *, const char *name, size_t name_length,
			    const char *value, size_t value_length);
/* The first value of that name, or NULL. */
const char		*pair_find(const struct pair *, size_t count, const char *name);

/*
 * Decodes %XX (and '+' if plus) into out, which has room for length bytes; false if a percent sign is not followed by
 * two hex digits.
 */
bool			percent_decode(const char *, size_t length, bool plus, char *out, size_t *out_length);
/* application/x-www-form-urlencoded; also a query string. */
enum request_status	urlencoded_parse(struct pair_list *, const char *, size_t);

/*
 * The boundary of a multipart/form-data content type, or NULL if it is missing or not one of RFC 2046 (1 to 70
 * characters).
 */
char			*multipart_boundary(struct pool *, const char *content_type);
/*
 * multipart/form-data after RFC 7578, as browsers write it: no preamble, no epilogue. Values are normalised, files
 * are untouched and point into the body. A file field left empty gives no upload. limit counts pairs and files together.
 */
enum request_status	multipart_parse(struct pair_list *, struct upload_list *, const char *boundary,
			    const char *body, size_t);

/*
 * Pairs of a Cookie header. Other programs of the same host may set cookies that we cannot read: those that are not
 * printable ASCII and those past the limits are left out, never a reason to refuse the request.
 */
void			cookie_parse(struct pair_list *, const char *header);

#endif
