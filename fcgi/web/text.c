#include "config.h"

#include "web/text.h"

#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

enum {
	YEAR_FIRST = 1900,
	YEAR_LAST = 2199
};

static bool
text_is_allowed(utf8proc_int32_t c)
{
	if (c < 0x20)
		return c == '\t' || c == '\n' || c == '\r';
	if (c >= 0x7f && c <= 0x9f)
		return false;
	/* Embeddings, overrides and isolates make a text read otherwise than it is stored. */
	if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069))
		return false;
	if ((c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe)
		return false;
	return true;
}

/* Copies the text with LF for every end of line; *ascii tells whether NFC can be skipped. NULL if refused. */
static char *
text_check(struct pool *pool, const char *text, size_t length, bool *ascii)
{
	char *copy = pool_alloc(pool, length + 1), *to = copy;
	size_t at = 0;

	*ascii = true;
	while (at < length) {
		const utf8proc_uint8_t *from = (const utf8proc_uint8_t *)text + at;
		utf8proc_int32_t c;
		utf8proc_ssize_t n = 1;

		if (*from < 0x80)
			c = *from;
		else {
			*ascii = false;
			n = utf8proc_iterate(from, (utf8proc_ssize_t)(length - at), &c);
		}
		if (n <= 0 || !text_is_allowed(c))
			return NULL;
		at += (size_t)n;
		if (c == '\r') {
			if (at < length && text[at] == '\n')
				continue;
			*to++ = '\n';
			continue;
		}
		memcpy(to, from, (size_t)n);
		to += n;
	}
	*to = '\0';
	return copy;
}

char *
text_normalise(struct pool *pool, const char *text, size_t length)
{
	utf8proc_uint8_t *composed = NULL;
	char *copy;
	bool ascii;

	if (text == NULL || length > INT32_MAX)
		return NULL;
	copy = text_check(pool, text, length, &ascii);
	if (copy == NULL || ascii)
		return copy;
	if (utf8proc_map((const utf8proc_uint8_t *)copy, 0, &composed,
	    UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_COMPOSE) < 0)
		return NULL;
	copy = pool_strdup(pool, (const char *)composed);
	free(composed);
	return copy;
}

/* The code point at text, which is valid UTF-8, and its length in bytes. */
static size_t
text_next(const char *text, utf8proc_int32_t *c)
{
	utf8proc_ssize_t n;

	if ((unsigned char)*text < 0x80) {
		*c = (unsigned char)*text;
		return 1;
	}
	n = utf8proc_iterate((const utf8proc_uint8_t *)text, -1, c);
	if (n <= 0)
		abort();
	return (size_t)n;
}

static bool
text_is_line(utf8proc_int32_t c)
{
	return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
}

static bool
text_is_blank(utf8proc_int32_t c)
{
	return c == ' ' || c == '\t' || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200b) ||
	    c == 0x202f || c == 0x205f || c == 0x3000 || c == 0xfeff;
}

char *
text_trim(struct pool *pool, const char *text, bool lines)
{
	char *copy = pool_alloc(pool, strlen(text) + 1), *to = copy;
	size_t ends = 0, n;	/* ends of line and a blank not yet copied */
	bool blank = false;
	utf8proc_int32_t c;

	for (; *text != '\0'; text += n) {
		n = text_next(text, &c);
		if (lines && text_is_line(c)) {
			ends++;
			blank = false;
			continue;
		}
		if (text_is_blank(c) || text_is_line(c)) {
			blank = true;
			continue;
		}
		if (to > copy) {
			memset(to, '\n', ends);
			to += ends;
			if (blank)
				*to++ = ' ';
		}
		ends = 0;
		blank = false;
		memcpy(to, text, n);
		to += n;
	}
	*to = '\0';
	return copy;
}

char *
text_like(struct pool *pool, const char *text)
{
	char *out = pool_alloc(pool, 2 * strlen(text) + 1), *to = out;

	for (; *text != '\0'; text++) {
		if (strchr("%_\\", *text) != NULL)
			*to++ = '\\';
		*to++ = *text;
	}
	*to = '\0';
	return out;
}

size_t
text_length(const char *text)
{
	size_t length = 0;

	for (; *text != '\0'; text++)
		if (((unsigned char)*text & 0xc0) != 0x80)
			length++;
	return length;
}

char *
text_ascii(struct pool *pool, const char *text)
{
	utf8proc_uint8_t *bare = NULL;
	utf8proc_int32_t c;
	const char *from;
	char *copy, *to;
	size_t n;

	if (utf8proc_map((const utf8proc_uint8_t *)text, 0, &bare,
	    UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_DECOMPOSE) < 0)
		return pool_strdup(pool, "");
	from = (const char *)bare;
	to = copy = pool_alloc(pool, strlen(from) + 1);
	for (; *from != '\0'; from += n) {
		n = text_next(from, &c);
		if (c == 0x110 || c == 0x111)
			c = 'd';
		else if (text_is_blank(c) || text_is_line(c))
			c = ' ';
		else if (c >= 'A' && c <= 'Z')
			c += 'a' - 'A';
		if (c >= 0x20 && c < 0x7f)
			*to++ = (char)c;
	}
	*to = '\0';
	free(bare);
	return copy;
}

/* Reads between least and most digits and returns what follows, or NULL if there are fewer. */
static const char *
text_digits(const char *text, int least, int most, int *value)
{
	int digits = 0;

	*value = 0;
	while (digits < most && *text >= '0' && *text <= '9') {
		*value = *value * 10 + (*text++ - '0');
		digits++;
	}
	return digits < least ? NULL : text;
}

static bool
text_is_day(int year, int month, int day)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	if (year < YEAR_FIRST || year > YEAR_LAST || month < 1 || month > 12 || day < 1)
		return false;
	return day <= days[month - 1] + (month == 2 && leap);
}

static void
text_put_digits(char *to, int digits, int value)
{
	while (digits-- > 0) {
		to[digits] = (char)('0' + value % 10);
		value /= 10;
	}
}

bool
text_date(const char *text, char out[11])
{
	int year, month, day;
	const char *at;

	if (text == NULL)
		return false;
	if ((at = text_digits(text, 4, 4, &year)) != NULL) {
		if (*at++ != '-' || (at = text_digits(at, 2, 2, &month)) == NULL ||
		    *at++ != '-' || (at = text_digits(at, 2, 2, &day)) == NULL)
			return false;
	} else if ((at = text_digits(text, 1, 2, &day)) == NULL || *at++ != '/' ||
	    (at = text_digits(at, 1, 2, &month)) == NULL || *at++ != '/' ||
	    (at = text_digits(at, 4, 4, &year)) == NULL)
		return false;
	if (*at != '\0' || !text_is_day(year, month, day))
		return false;
	text_put_digits(out, 4, year);
	text_put_digits(out + 5, 2, month);
	text_put_digits(out + 8, 2, day);
	out[4] = out[7] = '-';
	out[10] = '\0';
	return true;
}

bool
text_int(const char *text, int64_t min, int64_t max, int64_t *out)
{
	bool negative;
	int64_t value = 0;

	if (text == NULL)
		return false;
	negative = *text == '-';
	text += negative;
	if (*text == '\0')
		return false;
	for (; *text != '\0'; text++) {
		if (*text < '0' || *text > '9' ||
		    __builtin_mul_overflow(value, 10, &value) ||
		    __builtin_sub_overflow(value, *text - '0', &value))
			return false;
	}
	/* Gathered below zero, where there is room for INT64_MIN. */
	if (!negative && __builtin_sub_overflow(0, value, &value))
		return false;
	if (value < min || value > max)
		return false;
	*out = value;
	return true;
}

bool
text_id(const char *text, uint64_t *out)
{
	int64_t value;

	if (text == NULL || *text < '1' || *text > '9' || !text_int(text, 1, INT64_MAX, &value))
		return false;
	*out = (uint64_t)value;
	return true;
}

static unsigned char
text_nibble(char c)
{
	return (unsigned char)(c <= '9' ? c - '0' : c - 'A' + 10);
}

const char *
text_unhex(struct pool *pool, const char *hex, size_t *size)
{
	unsigned char *bytes;

	*size = strlen(hex) / 2;
	bytes = pool_alloc(pool, *size + 1);
	for (size_t i = 0; i < *size; i++)
		bytes[i] = (unsigned char)(text_nibble(hex[2 * i]) << 4 | text_nibble(hex[2 * i + 1]));
	bytes[*size] = '\0';
	return (const char *)bytes;
}
