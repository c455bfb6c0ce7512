#include "config.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "view/node.h"
#include "view/prose.h"

static size_t
scheme_length(const char *text)
{
	return strncasecmp(text, "https://", 8) == 0 ? 8 : strncasecmp(text, "http://", 7) == 0 ? 7 : 0;
}

/* Bytes of the address that begins here, without the punctuation of the sentence around it; 0: none. */
static size_t
link_length(const char *text)
{
	const size_t scheme = scheme_length(text);
	size_t length = scheme, host;

	if (scheme == 0)
		return 0;
	while (text[length] > ' ' && text[length] < 0x7f && strchr("\"<>\\^`{|}", text[length]) == NULL)
		length++;
	while (length > scheme && strchr(".,;:!?)]'", text[length - 1]) != NULL)
		length--;
	host = strcspn(text + scheme, "/?#");
	if (host > length - scheme)
		host = length - scheme;
	return host == 0 || text[scheme] == ':' || memchr(text + scheme, '@', host) != NULL ? 0 : length;
}

static void
add_words(struct pool *pool, xmlNodePtr line, const char *text)
{
	const char *from = text;

	while (*text != '\0') {
		const size_t length = link_length(text);
		xmlNodePtr link;

		if (length == 0) {
			text++;
			continue;
		}
		if (text > from)
			node_text(line, pool_strndup(pool, from, (size_t)(text - from)));
		link = node_add(line, "link");
		node_set(link, "href", pool_strndup(pool, text, length));
		node_text(link, pool_strndup(pool, text, length));
		from = text += length;
	}
	if (*from != '\0')
		node_text(line, from);
}

void
prose_append(struct pool *pool, xmlNodePtr node, const char *text)
{
	while (*text != '\0') {
		const size_t length = strcspn(text, "\r\n"), blank = strspn(text, " \t");
		const bool item = blank < length && strncmp(text + blank, "- ", 2) == 0;
		const size_t skip = blank + (item ? 2 : 0);

		if (skip < length) {
			xmlNodePtr line = node_add(node, "line");

			node_set(line, "kind", item ? "item" : "text");
			add_words(pool, line, pool_strndup(pool, text + skip, length - skip));
		}
		text += length;
		text += strspn(text, "\r\n");
	}
}
