#include "config.h"

#include <string.h>
#include <strings.h>

#include "web/parse.h"
#include "web/text.h"

enum {
	BOUNDARY_MAX = 70,	/* RFC 2046, 5.1.1 */
	PART_HEADER_MAX = 4096
};

/* The name and file name of one part; both decoded, not yet normalised. file_name is NULL for an ordinary field. */
struct part {
	char	*name;
	char	*file_name;
};

char *
multipart_boundary(struct pool *pool, const char *content_type)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "0123456789'()+_,-./:=? ";
	const char *at = content_type;
	size_t length;

	while ((at = strchr(at, ';')) != NULL) {
		at += 1 + strspn(at + 1, " \t");
		if (strncasecmp(at, "boundary=", 9) == 0)
			break;
	}
	if (at == NULL)
		return NULL;
	at += 9;
	if (*at == '"') {
		at++;
		length = strcspn(at, "\"");
		if (at[length] != '"')
			return NULL;
	} else
		length = strcspn(at, "; \t");
	if (length == 0 || length > BOUNDARY_MAX || strspn(at, allowed) < length || at[length - 1] == ' ')
		return NULL;
	return pool_strndup(pool, at, length);
}

/*
 * Reads the quoted or bare value of a parameter and moves *at behind it. Only \" is an escape: old browsers send
 * paths with single backslashes.
 */
static char *
part_value(struct pool *pool, const char **at)
{
	const char *from = *at;
	char *value, *to;

	if (*from != '"') {
		size_t length = strcspn(from, "; \t\"");

		*at = from + length;
		return length == 0 ? NULL : pool_strndup(pool, from, length);
	}
	to = value = pool_alloc(pool, strlen(from) + 1);
	for (from++; *from != '"'; from++) {
		if (from[0] == '\\' && from[1] == '"')
			from++;
		if (*from == '\0')
			return NULL;
		*to++ = *from;
	}
	*at = from + 1;
	return value;
}

/* Reads the parameters of "Content-Disposition: form-data". */
static bool
part_disposition(struct pool *pool, const char *at, struct part *part)
{
	at += strspn(at, " \t");
	if (part->name != NULL || strncasecmp(at, "form-data", 9) != 0)
		return false;
	at += 9;
	for (;;) {
		char **place = NULL, *value;
		size_t length;

		at += strspn(at, " \t");
		if (*at == '\0')
			return part->name != NULL;
		if (*at++ != ';')
			return false;
		at += strspn(at, " \t");
		length = strcspn(at, "=; \t\"");
		if (length == 0 || at[length] != '=')
			return false;
		if (length == 4 && strncasecmp(at, "name", 4) == 0)
			place = &part->name;
		else if (length == 8 && strncasecmp(at, "filename", 8) == 0)
			place = &part->file_name;
		at += length + 1;
		if ((value = part_value(pool, &at)) == NULL)
			return false;
		if (place != NULL && *place != NULL)
			return false;
		if (place != NULL)
			*place = value;
	}
}

/* Reads the header lines of a part. The text ends without the empty line. */
static bool
part_headers(struct pool *pool, const char *text, size_t length, struct part *part)
{
	char *lines = pool_strndup(pool, text, length);
	char *line, *end;

	memset(part, 0, sizeof(*part));
	if (strlen(lines) != length)
		return false;
	for (line = lines; line != NULL; line = end) {
		if ((end = strstr(line, "\r\n")) != NULL) {
			*end = '\0';
			end += 2;
		}
		if (strpbrk(line, "\r\n") != NULL || strchr(line, ':') == NULL)
			return false;
		if (strncasecmp(line, "content-disposition:", 20) == 0 &&
		    !part_disposition(pool, line + 20, part))
			return false;
	}
	return part->name != NULL;
}

/* The base name of a file in NFC and one line, or NULL. */
static char *
upload_file_name(struct pool *pool, const char *raw)
{
	char *name = text_normalise(pool, raw, strlen(raw));
	char *slash;

	if (name == NULL)
		return NULL;
	if ((slash = strrchr(name, '/')) != NULL)
		name = slash + 1;
	if ((slash = strrchr(name, '\\')) != NULL)
		name = slash + 1;
	name = text_trim(pool, name, false);
	if (*name == '\0' || strcmp(name, ".") == 0 || strcmp(name, "..") == 0)
		return NULL;
	return name;
}

static enum request_status
upload_add(struct pair_list *pairs, struct upload_list *list, const struct part *part,
    const char *data, size_t size)
{
	struct upload upload = { .data = data, .size = size };

	if (*part->file_name == '\0' && size == 0)
		return REQUEST_OK;
	if (size > list->size || list->count + pairs->count >= pairs->limit)
		return REQUEST_TOO_LARGE;
	upload.name = text_normalise(pairs->pool, part->name, strlen(part->name));
	upload.file_name = upload_file_name(pairs->pool, part->file_name);
	if (upload.name == NULL || upload.file_name == NULL)
		return REQUEST_BAD;
	if (list->count == list->room) {
		size_t room = list->room == 0 ? 4 : list->room * 2;
		struct upload *items = pool_alloc(pairs->pool, room * sizeof(*items));

		if (list->count > 0)
			memcpy(items, list->items, list->count * sizeof(*items));
		list->items = items;
		list->room = room;
	}
	list->items[list->count++] = upload;
	return REQUEST_OK;
}

/* One part: its headers, an empty line and the content. */
static enum request_status
part_read(struct pair_list *pairs, struct upload_list *uploads, const char *text, size_t length)
{
	size_t search = length < PART_HEADER_MAX ? length : PART_HEADER_MAX;
	const char *blank = memmem(text, search, "\r\n\r\n", 4);
	struct part part;
	const char *data;
	size_t size;

	if (blank == NULL || !part_headers(pairs->pool, text, (size_t)(blank - text), &part))
		return REQUEST_BAD;
	data = blank + 4;
	size = length - (size_t)(data - text);
	if (part.file_name != NULL)
		return upload_add(pairs, uploads, &part, data, size);
	if (pairs->count + uploads->count >= pairs->limit)
		return REQUEST_TOO_LARGE;
	return pair_list_add(pairs, part.name, strlen(part.name), data, size);
}

enum request_status
multipart_parse(struct pair_list *pairs, struct upload_list *uploads, const char *boundary,
    const char *body, size_t length)
{
	const char *delimiter = pool_printf(pairs->pool, "\r\n--%s", boundary);
	size_t delimiter_length = strlen(delimiter);
	const char *at = body, *end = body + length;
	enum request_status status;

	/* The first delimiter has no line before it. */
	if (length < delimiter_length || memcmp(body, delimiter + 2, delimiter_length - 2) != 0)
		return REQUEST_BAD;
	at += delimiter_length - 2;
	for (;;) {
		const char *stop;
		size_t left = (size_t)(end - at);

		if (left >= 2 && memcmp(at, "--", 2) == 0)
			return left == 2 || (left == 4 && memcmp(at + 2, "\r\n", 2) == 0) ?
			    REQUEST_OK : REQUEST_BAD;
		if (left < 2 || memcmp(at, "\r\n", 2) != 0)
			return REQUEST_BAD;
		at += 2;
		stop = memmem(at, (size_t)(end - at), delimiter, delimiter_length);
		if (stop == NULL)
			return REQUEST_BAD;
		status = part_read(pairs, uploads, at, (size_t)(stop - at));
		if (status != REQUEST_OK)
			return status;
		at = stop + delimiter_length;
	}
}
