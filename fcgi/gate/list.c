#include "config.h"

#include <string.h>

#include "gate/list.h"
#include "web/text.h"

enum {
	NAME_MAX_LENGTH = 80,
	PAGE_MAX = 100000
};

const char *
list_asked(const struct visit *visit, const char *name)
{
	const char *text = request_query(visit->request, name);

	return text == NULL ? "" : text;
}

const char *
list_one_of(const struct visit *visit, const char *name, const char *const *words, size_t count)
{
	const char *asked = list_asked(visit, name);

	for (size_t i = 0; i < count; i++)
		if (strcmp(words[i], asked) == 0)
			return words[i];
	return "";
}

void
list_choices(xmlNodePtr parent, const char *element, const char *const *words, size_t count, const char *asked)
{
	for (size_t i = 0; i < count; i++) {
		xmlNodePtr choice = node_add(parent, element);

		node_set(choice, "code", words[i]);
		node_set_flag(choice, "selected", strcmp(words[i], asked) == 0);
	}
}

uint64_t
list_id(const struct visit *visit, const char *name)
{
	uint64_t id;

	return text_id(list_asked(visit, name), &id) ? id : 0;
}

const char *
list_name(const struct visit *visit)
{
	const char *name = list_asked(visit, "ten");

	return text_length(name) <= NAME_MAX_LENGTH ? text_trim(visit->pool, name, false) : "";
}

int64_t
list_page(const struct visit *visit)
{
	int64_t page;

	if ((visit->route->flags & ROUTE_SHEET) != 0 || !text_int(list_asked(visit, "trang"), 1, PAGE_MAX, &page))
		return 1;
	return page;
}

void
list_pages(const struct visit *visit, xmlNodePtr parent, const char *path, int64_t page, int64_t total, int64_t rows)
{
	xmlNodePtr pages;

	if (total <= visit_rows(visit, rows))
		return;
	pages = node_add(parent, "pages");
	node_set(pages, "path", path);
	node_set_int(pages, "current", page);
	node_set_int(pages, "last", (total + rows - 1) / rows);
}
