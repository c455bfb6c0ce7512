#include "config.h"

#include <string.h>

#include "web/parse.h"
#include "web/text.h"

const char *
pair_find(const struct pair *pairs, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(pairs[i].name, name) == 0)
			return pairs[i].value;
	return NULL;
}

static void
pair_list_grow(struct pair_list *list)
{
	size_t room = list->room == 0 ? 16 : list->room * 2;
	struct pair *items = pool_alloc(list->pool, room * sizeof(*items));

	if (list->count > 0)
		memcpy(items, list->items, list->count * sizeof(*items));
	list->items = items;
	list->room = room;
}

enum request_status
pair_list_add(struct pair_list *list, const char *name, size_t name_length,
    const char *value, size_t value_length)
{
	struct pair pair;

	if (list->count >= list->limit || value_length > list->value || name_length > list->value)
		return REQUEST_TOO_LARGE;
	pair.name = text_normalise(list->pool, name, name_length);
	pair.value = text_normalise(list->pool, value, value_length);
	if (pair.name == NULL || pair.value == NULL)
		return REQUEST_BAD;
	if (list->count == list->room)
		pair_list_grow(list);
	list->items[list->count++] = pair;
	return REQUEST_OK;
}

static int
hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

bool
percent_decode(const char *text, size_t length, bool plus, char *out, size_t *out_length)
{
	size_t to = 0;

	for (size_t at = 0; at < length; at++) {
		char c = text[at];

		if (c == '+' && plus)
			c = ' ';
		else if (c == '%') {
			int high, low;

			if (length - at < 3 || (high = hex_value(text[at + 1])) < 0 ||
			    (low = hex_value(text[at + 2])) < 0)
				return false;
			c = (char)(high * 16 + low);
			at += 2;
		}
		out[to++] = c;
	}
	*out_length = to;
	return true;
}

enum request_status
urlencoded_parse(struct pair_list *list, const char *text, size_t length)
{
	char *scratch = pool_alloc(list->pool, length + 1);
	enum request_status status = REQUEST_OK;
	const char *end = text + length;

	while (text < end && status == REQUEST_OK) {
		const char *stop = memchr(text, '&', (size_t)(end - text));
		const char *equals;
		size_t name_length, value_length = 0;

		if (stop == NULL)
			stop = end;
		if (stop == text) {
			text++;
			continue;
		}
		equals = memchr(text, '=', (size_t)(stop - text));
		if (equals == NULL)
			equals = stop;
		if (!percent_decode(text, (size_t)(equals - text), true, scratch, &name_length))
			return REQUEST_BAD;
		if (equals < stop && !percent_decode(equals + 1, (size_t)(stop - equals - 1), true,
		    scratch + name_length, &value_length))
			return REQUEST_BAD;
		status = pair_list_add(list, scratch, name_length, scratch + name_length, value_length);
		text = stop < end ? stop + 1 : end;
	}
	return status;
}
