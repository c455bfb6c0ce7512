#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "rating/points.h"
#include "record/ruleset_reader.h"

void
reader_fail(struct reader *reader, const xmlNode *node, const char *format, ...)
{
	va_list arguments;

	if (reader->failed)
		return;
	reader->failed = true;
	reader->error->line = node == NULL ? 0 : (int)xmlGetLineNo(node);
	va_start(arguments, format);
	vsnprintf(reader->error->message, sizeof(reader->error->message), format, arguments);
	va_end(arguments);
}

static bool
word_among(const char *words, const xmlChar *word)
{
	size_t length = strlen((const char *)word);

	for (const char *p = words; *p != '\0'; p += strspn(p, " ")) {
		size_t next = strcspn(p, " ");

		if (next == length && strncmp(p, (const char *)word, length) == 0)
			return true;
		p += next;
	}
	return false;
}

void
reader_only(struct reader *reader, const xmlNode *node, const char *children, const char *attributes)
{
	for (const xmlNode *child = node->children; child != NULL; child = child->next) {
		if (child->type == XML_COMMENT_NODE ||
		    (child->type == XML_TEXT_NODE && xmlIsBlankNode(child)))
			continue;
		if (child->type != XML_ELEMENT_NODE)
			reader_fail(reader, child, "text or markup that does not belong in %s",
				    (const char *)node->name);
		else if (child->ns != NULL || !word_among(children, child->name))
			reader_fail(reader, child, "%s does not belong in %s", (const char *)child->name,
				    (const char *)node->name);
	}
	for (const xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
		if (attribute->ns != NULL || !word_among(attributes, attribute->name))
			reader_fail(reader, node, "%s has no attribute %s", (const char *)node->name,
				    (const char *)attribute->name);
}

bool
reader_is(const xmlNode *node, const char *name)
{
	return strcmp((const char *)node->name, name) == 0;
}

static const xmlNode *
element_from(const xmlNode *node)
{
	while (node != NULL && node->type != XML_ELEMENT_NODE)
		node = node->next;
	return node;
}

const xmlNode *
reader_first(const xmlNode *node)
{
	return element_from(node->children);
}

const xmlNode *
reader_next(const xmlNode *node)
{
	return element_from(node->next);
}

size_t
reader_count(const xmlNode *node, const char *name)
{
	size_t count = 0;

	for (const xmlNode *child = reader_first(node); child != NULL; child = reader_next(child))
		if (reader_is(child, name))
			count++;
	return count;
}

const xmlNode *
reader_child(struct reader *reader, const xmlNode *node, const char *name, bool required)
{
	const xmlNode *found = NULL;

	for (const xmlNode *child = reader_first(node); child != NULL; child = reader_next(child)) {
		if (!reader_is(child, name))
			continue;
		if (found != NULL)
			reader_fail(reader, child, "a second %s", name);
		found = child;
	}
	if (found == NULL && required)
		reader_fail(reader, node, "%s needs %s", (const char *)node->name, name);
	return found;
}

static char *
collapse(char *text)
{
	char *out = text;

	for (char *p = text; *p != '\0'; p++) {
		bool blank = *p == ' ' || *p == '\t' || *p == '\n' || *p == '\r';

		if (!blank)
			*out++ = *p;
		else if (out > text && out[-1] != ' ')
			*out++ = ' ';
	}
	if (out > text && out[-1] == ' ')
		out--;
	*out = '\0';
	return text;
}

const char *
reader_content(struct reader *reader, const xmlNode *node, const char *name, bool required)
{
	const xmlNode *child = reader_child(reader, node, name, required);
	xmlChar *content;
	char *text;

	if (child == NULL)
		return "";
	if (reader_first(child) != NULL || child->properties != NULL)
		reader_fail(reader, child, "%s holds text only", name);
	if ((content = xmlNodeGetContent(child)) == NULL) {
		reader_fail(reader, child, "out of memory");
		return "";
	}
	text = collapse(pool_strdup(reader->pool, (const char *)content));
	xmlFree(content);
	if (text[0] == '\0')
		reader_fail(reader, child, "%s is empty", name);
	return text;
}

bool
reader_has(const xmlNode *node, const char *name)
{
	return xmlHasProp(node, (const xmlChar *)name) != NULL;
}

/* Never NULL. An attribute that is there must not be empty. */
const char *
reader_text(struct reader *reader, const xmlNode *node, const char *name, const char *fallback)
{
	xmlChar *value = xmlGetNoNsProp(node, (const xmlChar *)name);
	const char *text;

	if (value == NULL) {
		if (fallback == NULL)
			reader_fail(reader, node, "%s needs the attribute %s", (const char *)node->name,
				    name);
		return fallback == NULL ? "" : fallback;
	}
	text = pool_strdup(reader->pool, (const char *)value);
	xmlFree(value);
	if (text[0] == '\0')
		reader_fail(reader, node, "%s is empty", name);
	return text;
}

const char *
reader_code(struct reader *reader, const xmlNode *node, const char *name, const char *fallback)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
	const char *code = reader_text(reader, node, name, fallback);

	if (strlen(code) > 40 || code[strspn(code, allowed)] != '\0')
		reader_fail(reader, node, "%s is not a code of at most 40 ascii characters", name);
	return code;
}

int
reader_int(struct reader *reader, const xmlNode *node, const char *name, int min, int max,
	   const char *fallback)
{
	const char *text = reader_text(reader, node, name, fallback);
	int value = 0, length = 0;

	if (sscanf(text, "%5d%n", &value, &length) != 1 || text[length] != '\0' || value < min ||
	    value > max) {
		reader_fail(reader, node, "%s is not a whole number from %d to %d", name, min, max);
		return min;
	}
	return value;
}

int
reader_points(struct reader *reader, const xmlNode *node, const char *name, const char *fallback)
{
	int value = 0;

	if (points_parse(reader_text(reader, node, name, fallback), &value) != POINTS_PARSED) {
		reader_fail(reader, node, "%s is not a number with at most two decimals", name);
		return 0;
	}
	return value;
}

int
reader_choice(struct reader *reader, const xmlNode *node, const char *name, const char *const *names,
	      size_t count, const char *fallback)
{
	const char *text = reader_text(reader, node, name, fallback);

	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i], text) == 0)
			return (int)i;
	reader_fail(reader, node, "%s is not a value of %s", text, name);
	return 0;
}

bool
reader_flag(struct reader *reader, const xmlNode *node, const char *name, const char *fallback)
{
	static const char *const names[] = {"false", "true"};

	return reader_choice(reader, node, name, names, 2, fallback) == 1;
}

int32_t
reader_day(struct reader *reader, const xmlNode *node, const char *name)
{
	int32_t day = 0;

	if (!day_parse(reader_text(reader, node, name, NULL), &day))
		reader_fail(reader, node, "%s is not a day, yyyy-mm-dd", name);
	return day;
}

enum level
reader_level(struct reader *reader, const xmlNode *node, const char *name)
{
	enum level level = level_parse(reader_text(reader, node, name, NULL));

	if (level == LEVEL_NONE)
		reader_fail(reader, node, "%s is not a level A to D", name);
	return level;
}
