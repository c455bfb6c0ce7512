#include "config.h"

#include <string.h>

#include "web/parse.h"

static const char *
cookie_skip_blanks(const char *text)
{
	return text + strspn(text, " \t");
}

static bool
cookie_is_readable(const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++)
		if (text[i] < 0x20 || text[i] > 0x7e)
			return false;
	return true;
}

static void
cookie_add(struct pair_list *list, const char *text, size_t length)
{
	const char *equals, *value;
	size_t value_length;

	while (length > 0 && (text[length - 1] == ' ' || text[length - 1] == '\t'))
		length--;
	equals = memchr(text, '=', length);
	if (equals == NULL || equals == text || !cookie_is_readable(text, length))
		return;
	value = equals + 1;
	value_length = length - (size_t)(value - text);
	if (value_length >= 2 && value[0] == '"' && value[value_length - 1] == '"') {
		value++;
		value_length -= 2;
	}
	(void)pair_list_add(list, text, (size_t)(equals - text), value, value_length);
}

void
cookie_parse(struct pair_list *list, const char *header)
{
	if (header == NULL)
		return;
	while (*header != '\0') {
		size_t length;

		header = cookie_skip_blanks(header);
		length = strcspn(header, ";");
		cookie_add(list, header, length);
		header += length;
		if (*header == ';')
			header++;
	}
}
