#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "gate/json.h"

enum {
	PAIRS_MAX = 200
};

static const char *
skip_blank(const char *p)
{
	return p + strspn(p, " \t\r\n");
}

/* Four hexadecimal digits, or 0. */
static unsigned
read_hex(const char *p)
{
	static const char digits[] = "0123456789abcdef0123456789ABCDEF";
	unsigned value = 0;

	for (int i = 0; i < 4; i++) {
		const char *digit = p[i] == '\0' ? NULL : strchr(digits, p[i]);

		if (digit == NULL)
			return 0;
		value = value << 4 | ((unsigned)(digit - digits) & 15);
	}
	return value;
}

static char *
put_utf8(char *out, unsigned c)
{
	if (c < 0x80) {
		*out++ = (char)c;
		return out;
	}
	if (c < 0x800) {
		*out++ = (char)(0xc0 | c >> 6);
	} else {
		if (c < 0x10000) {
			*out++ = (char)(0xe0 | c >> 12);
		} else {
			*out++ = (char)(0xf0 | c >> 18);
			*out++ = (char)(0x80 | (c >> 12 & 63));
		}
		*out++ = (char)(0x80 | (c >> 6 & 63));
	}
	*out++ = (char)(0x80 | (c & 63));
	return out;
}

/* XXXX of \uXXXX, a pair of them above the first plane; what no document may hold becomes a blank. */
static const char *
read_unicode(const char *p, char **out)
{
	unsigned c = read_hex(p), low;

	p += 4;
	if (c >= 0xd800 && c < 0xdc00 && p[0] == '\\' && p[1] == 'u' && strlen(p) >= 6) {
		low = read_hex(p + 2);
		if (low >= 0xdc00 && low < 0xe000) {
			c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
			p += 6;
		}
	}
	if ((c < 0x20 && c != '\t' && c != '\n') || (c >= 0xd800 && c < 0xe000) || c == 0xfffe || c == 0xffff)
		c = ' ';
	*out = put_utf8(*out, c);
	return p;
}

/* A string from behind its first quote to behind its last; NULL if it has none. */
static const char *
read_string(struct pool *pool, const char *p, const char **text)
{
	static const char marks[] = "\"\\/bfnrt", meant[] = "\"\\/  \n \t";
	char *out = pool_alloc(pool, strlen(p) + 1);

	*text = out;
	while (*p != '"' && *p != '\0') {
		const char *mark;

		if (*p != '\\') {
			*out++ = *p++;
			continue;
		}
		p++;
		if (*p == 'u' && strlen(p) > 4) {
			p = read_unicode(p + 1, &out);
			continue;
		}
		mark = *p == '\0' ? NULL : strchr(marks, *p);
		if (mark == NULL)
			return NULL;
		*out++ = meant[mark - marks];
		p++;
	}
	*out = '\0';
	return *p == '"' ? p + 1 : NULL;
}

static const char *
skip_string(const char *p)
{
	for (; *p != '"' && *p != '\0'; p++)
		if (*p == '\\' && p[1] != '\0')
			p++;
	return p;
}

/* Behind a value that is no string: to the comma or brace that ends it at this depth. */
static const char *
skip_value(const char *p)
{
	for (int depth = 0; *p != '\0'; p++) {
		if (depth == 0 && (*p == ',' || *p == '}'))
			return p;
		if (*p == '"')
			p = skip_string(p + 1);
		if (*p == '\0')
			return p;
		depth += *p == '{' || *p == '[' ? 1 : *p == '}' || *p == ']' ? -1 : 0;
	}
	return p;
}

static const char *
read_value(struct pool *pool, const char *p, const char **value)
{
	const char *end;
	size_t length;

	if (*p == '"')
		return read_string(pool, p + 1, value);
	end = skip_value(p);
	for (length = (size_t)(end - p); length > 0 && strchr(" \t\r\n", p[length - 1]) != NULL; length--)
		;
	*value = length == 4 && strncmp(p, "null", 4) == 0 ? NULL : pool_strndup(pool, p, length);
	return end;
}

size_t
json_read(struct pool *pool, const char *text, struct json_pair **pairs)
{
	const char *p = skip_blank(text);
	size_t count = 0;

	*pairs = pool_alloc(pool, PAIRS_MAX * sizeof **pairs);
	if (*p != '{')
		return 0;
	p = skip_blank(p + 1);
	while (*p == '"' && count < PAIRS_MAX) {
		struct json_pair *pair = &(*pairs)[count];

		p = read_string(pool, p + 1, &pair->name);
		if (p == NULL || *(p = skip_blank(p)) != ':')
			break;
		p = read_value(pool, skip_blank(p + 1), &pair->value);
		if (p == NULL)
			break;
		count++;
		p = skip_blank(p);
		if (*p != ',')
			break;
		p = skip_blank(p + 1);
	}
	return count;
}
