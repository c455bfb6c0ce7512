/*
 * One HTTP answer, built in memory and sent whole with its length, so that a late error can still be another answer.
 */
#ifndef DANHGIA_WEB_RESPONSE_H
#define DANHGIA_WEB_RESPONSE_H

#include <stdbool.h>
#include <stddef.h>

#include <fcgiapp.h>

#include "web/pool.h"
#include "web/request.h"

#define COOKIE_SESSION	"__Host-danhgia"
#define COOKIE_LOGIN	"__Host-login"
#define COOKIE_PENDING	"__Host-step"
#define COOKIE_DEVICE	"__Host-device"
#define COOKIE_WROTE	"__Host-wrote"	/* lives for ten seconds after a form was sent, where there are several database nodes */

enum { RESPONSE_HEADERS = 16 };

/* The next piece of a long print, which lives until the next call; false: that was the last. */
typedef bool response_more_fn(void *state, const char **bytes, size_t *size);

struct response {
	struct pool	*pool;
	int		 status;	/* three digits */
	const char	*type;		/* Content-Type, or NULL when there is no body */
	struct pair	 headers[RESPONSE_HEADERS];
	size_t		 header_count;
	const char	*body;
	size_t		 size;
	bool		 head;		/* answers HEAD: the length is sent, the body is not */
	bool		 refused;	/* a header was not acceptable */
	response_more_fn *more;		/* goes out before "</main>" of the body, or NULL */
	void		*more_state;
	unsigned	 more_seconds;	/* a piece that takes longer ends the worker by SIGALRM; 0: no limit */
};

/* An answer without headers and body. */
void		 response_init(struct response *, struct pool *, int status, const char *type);
/* The body is not copied; it must live until the answer is sent. */
void		 response_body(struct response *, const char *, size_t);
/*
 * Pieces for the end of the body's <main>, sent as they are made, so that a print of thousands of forms takes the memory of one.
 * The length is then not known before.
 */
void		 response_stream(struct response *, response_more_fn *, void *state);
/*
 * Adds a header; name and value are copied. Anything but printable ASCII (line ends above all) or too many headers
 * spoil the answer: it becomes an empty 500, since half of the headers could be the dangerous half.
 */
void		 response_header(struct response *, const char *name, const char *value);
/* Makes it a 303 to a path of this site, with its query already encoded. "//…" and other URLs are refused as headers are. */
void		 response_see_other(struct response *, const char *path);
/*
 * A cookie for the session of the browser: Path=/; Secure; HttpOnly; SameSite=Lax. The value is base64url or hex.
 * NULL clears the cookie.
 */
void		 response_cookie(struct response *, const char *name, const char *value);
/* The same, kept by the browser for so many seconds. */
void		 response_cookie_for(struct response *, const char *name, const char *value, unsigned seconds);
/* The text with everything but unreserved characters as %XX: a query value, or ext-value of RFC 8187. */
char		*response_percent_encode(struct pool *, const char *);
/* Content-Disposition: attachment with the file name in ASCII and in UTF-8 (RFC 6266). */
void		 response_attachment(struct response *, const char *file_name);
/* The bytes for FastCGI: Status, headers, empty line, body. They live in the pool. */
const char	*response_build(const struct response *, size_t *length);
/* Builds and writes the answer; false if not all of it was taken. The last of it leaves with FCGX_Finish_r. */
bool		 response_send(const struct response *, FCGX_Request *);

#endif
