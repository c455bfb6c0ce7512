/*
 * Text at the edge of the portal (domain.md section 10).
 */
#ifndef DANHGIA_WEB_TEXT_H
#define DANHGIA_WEB_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "web/pool.h"

/*
 * A copy of the text in NFC with CRLF and CR made LF, or NULL if it is not UTF-8 or holds a control character
 * (newline and tab apart), a noncharacter, or a bidirectional embedding, override or isolate.
 */
char	*text_normalise(struct pool *, const char *, size_t);
/*
 * Leading and trailing white space (also U+00A0, U+3000) removed and runs of blanks made one; newlines are kept if
 * lines is true, else they are blanks.
 */
char	*text_trim(struct pool *, const char *, bool lines);
/* What stands for itself in LIKE. */
char	*text_like(struct pool *, const char *);
/* The number of code points of valid UTF-8. */
size_t	 text_length(const char *);
/* Lower-case ascii of Vietnamese text: marks dropped, d for đ, a blank for any white space, other characters dropped. "Nguyễn Đào" gives "nguyen dao". */
char	*text_ascii(struct pool *, const char *);
/* Day typed as d/m/yyyy, dd/mm/yyyy or yyyy-mm-dd, to "yyyy-mm-dd"; false if it is not a day of the calendar from 1900 to 2199. */
bool	 text_date(const char *, char out[11]);
bool	 text_int(const char *, int64_t min, int64_t max, int64_t *);
/* The bytes of upper-case hexadecimal digits, as HEX() makes them, in the pool; their number. */
const char *text_unhex(struct pool *, const char *, size_t *);
/* A positive id in decimal, at most 2^63-1. */
bool	 text_id(const char *, uint64_t *);

#endif
