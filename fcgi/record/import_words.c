#include "config.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <libxml/parser.h>

#include "record/import_words.h"
#include "web/text.h"

const char *
import_fold(struct pool *pool, const char *text)
{
	char *folded = text_ascii(pool, text), *to = folded;

	for (const char *from = folded; *from != '\0'; from++)
		if ((*from >= 'a' && *from <= 'z') || (*from >= '0' && *from <= '9'))
			*to++ = *from;
	*to = '\0';
	return folded;
}

static const char *
attribute(struct pool *pool, xmlNodePtr node, const char *name)
{
	xmlChar *value = xmlGetNoNsProp(node, BAD_CAST name);
	const char *copy = pool_strdup(pool, value == NULL ? "" : (const char *)value);

	xmlFree(value);
	return copy;
}

static const char *
content(struct pool *pool, xmlNodePtr node)
{
	xmlChar *value = xmlNodeGetContent(node);
	const char *copy = text_trim(pool, value == NULL ? "" : (const char *)value, false);

	xmlFree(value);
	return copy;
}

static bool
is_named(xmlNodePtr node, const char *name)
{
	return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

static size_t
count_named(xmlNodePtr parent, const char *name)
{
	size_t count = 0;

	for (xmlNodePtr node = parent->children; node != NULL; node = node->next)
		count += is_named(node, name);
	return count;
}

static void
read_column(struct pool *pool, xmlNodePtr element, struct import_column *column)
{
	struct import_choice *choices = pool_alloc(pool, count_named(element, "choice") * sizeof *choices);

	column->code = attribute(pool, element, "code");
	column->folded = pool_alloc(pool, count_named(element, "name") * sizeof *column->folded);
	column->choices = choices;
	for (xmlNodePtr node = element->children; node != NULL; node = node->next) {
		if (is_named(node, "name")) {
			const char *name = content(pool, node);

			if (column->name == NULL)
				column->name = name;
			column->folded[column->folded_count++] = import_fold(pool, name);
		} else if (is_named(node, "choice")) {
			struct import_choice *choice = &choices[column->choice_count++];

			choice->code = attribute(pool, node, "code");
			choice->text = content(pool, node);
			choice->folded = import_fold(pool, choice->text);
		}
	}
}

static const struct import_words *
read_list(struct pool *pool, xmlNodePtr list)
{
	struct import_words *words = pool_alloc(pool, sizeof *words);
	struct import_column *columns = pool_alloc(pool, count_named(list, "column") * sizeof *columns);

	words->columns = columns;
	for (xmlNodePtr node = list->children; node != NULL; node = node->next)
		if (is_named(node, "column") && count_named(node, "name") > 0)
			read_column(pool, node, &columns[words->column_count++]);
	return words;
}

/* Opened here: a worker's parser loads no file by its name. */
static xmlDocPtr
read_document(const char *path)
{
	const int fd = open(path, O_RDONLY | O_CLOEXEC);
	xmlDocPtr doc = fd < 0 ? NULL : xmlReadFd(fd, NULL, NULL, XML_PARSE_NONET);

	if (fd >= 0)
		close(fd);
	return doc;
}

const struct import_words *
import_words_read(struct pool *pool, const char *path, const char *list)
{
	xmlDocPtr doc = read_document(path);
	xmlNodePtr root = doc == NULL ? NULL : xmlDocGetRootElement(doc);
	const struct import_words *words = NULL;

	for (xmlNodePtr node = root == NULL ? NULL : root->children; node != NULL && words == NULL; node = node->next)
		if (is_named(node, "list") && strcmp(attribute(pool, node, "code"), list) == 0)
			words = read_list(pool, node);
	if (words == NULL)
		fprintf(stderr, "level=error part=import file=\"%s\" message=\"no words for the list %s\"\n", path, list);
	xmlFreeDoc(doc);
	return words;
}
