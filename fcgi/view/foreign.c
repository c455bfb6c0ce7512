#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/hash.h>

#include "view/foreign.h"

/* A list of a thousand people is searched for whole values only. */
enum { MOST_VALUES = 2000 };

/* The values of the document, the longest first, so that a name is found before a part of it. */
struct values {
	xmlChar		**text;
	size_t		  count, room;
	xmlHashTablePtr	  known;
};

/* Letters of Vietnamese beyond ASCII: U+00C0 to U+01B0 without the signs × and ÷, and U+1EA0 to U+1EF9. */
static bool
is_vietnamese(const xmlChar *text)
{
	for (; *text != '\0'; text++) {
		if (*text == 0xc3 && text[1] != 0x97 && text[1] != 0xb7)
			return true;
		if ((*text > 0xc3 && *text <= 0xc6) || (*text == 0xe1 && (text[1] == 0xba || text[1] == 0xbb)))
			return true;
	}
	return false;
}

static void
values_add(struct values *values, const xmlChar *text)
{
	if (text == NULL || !is_vietnamese(text) || xmlHashAddEntry(values->known, text, values) != 0)
		return;
	if (values->count == values->room) {
		values->room = values->room * 2 + 64;
		values->text = realloc(values->text, values->room * sizeof *values->text);
		if (values->text == NULL)
			abort();
	}
	values->text[values->count] = xmlStrdup(text);
	if (values->text[values->count++] == NULL)
		abort();
}

static void
values_collect(struct values *values, const xmlNode *node)
{
	for (; node != NULL; node = node->next) {
		if (node->type == XML_TEXT_NODE)
			values_add(values, node->content);
		if (node->type != XML_ELEMENT_NODE)
			continue;
		for (const xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
			if (attribute->children != NULL)
				values_add(values, attribute->children->content);
		values_collect(values, node->children);
	}
}

static int
compare_length(const void *a, const void *b)
{
	const xmlChar *const *one = a, *const *two = b;
	const int first = xmlStrlen(*one), second = xmlStrlen(*two);

	return first != second ? (first < second) - (first > second) : xmlStrcmp(*one, *two);
}

static bool
is_one_of(const xmlNode *node, const char *const *names)
{
	while (*names != NULL && !xmlStrEqual(node->name, BAD_CAST *names))
		names++;
	return *names != NULL;
}

/* Puts the value, found at that place of the text node, into a span; says what is left before and behind it, or NULL. */
static void
wrap(xmlNodePtr node, const char *at, const xmlChar *value, xmlNodePtr *before, xmlNodePtr *behind)
{
	xmlChar *first = xmlStrndup(node->content, (int)(at - (const char *)node->content));
	xmlChar *last = xmlStrdup((const xmlChar *)at + xmlStrlen(value));
	xmlNodePtr span = xmlNewDocNode(node->doc, NULL, BAD_CAST "span", NULL);

	if (first == NULL || last == NULL || span == NULL || xmlNewProp(span, BAD_CAST "lang", BAD_CAST "vi") == NULL)
		abort();
	xmlAddChild(span, xmlNewDocText(node->doc, value));
	xmlReplaceNode(node, span);
	xmlFreeNode(node);
	*before = *first == '\0' ? NULL : xmlAddPrevSibling(span, xmlNewDocText(span->doc, first));
	*behind = *last == '\0' ? NULL : xmlAddNextSibling(span, xmlNewDocText(span->doc, last));
	xmlFree(first);
	xmlFree(last);
}

/* Marks what a text is or holds. */
static void
mark_text(xmlNodePtr node, const struct values *values)
{
	static const char *const plain[] = {"option", "title", "textarea", NULL};
	const bool whole = xmlHashLookup(values->known, node->content) != NULL;
	xmlNodePtr before, behind;

	if (!is_vietnamese(node->content))
		return;
	if (whole && node->prev == NULL && node->next == NULL) {
		if (xmlHasProp(node->parent, BAD_CAST "lang") == NULL)
			(void)xmlNewProp(node->parent, BAD_CAST "lang", BAD_CAST "vi");
		return;
	}
	if (is_one_of(node->parent, plain) || (!whole && values->count > MOST_VALUES))
		return;
	for (size_t i = 0; i < values->count; i++) {
		const char *at = strstr((const char *)node->content, (const char *)values->text[i]);

		if (at == NULL)
			continue;
		wrap(node, at, values->text[i], &before, &behind);
		if (before != NULL)
			mark_text(before, values);
		if (behind != NULL)
			mark_text(behind, values);
		return;
	}
}

/* One text instead of several side by side, which libxml2 would join, and free, while they are taken apart. */
static void
join_texts(xmlNodePtr node)
{
	while (node->type == XML_TEXT_NODE && node->next != NULL && node->next->type == XML_TEXT_NODE) {
		xmlNodePtr next = node->next;

		if (xmlTextConcat(node, next->content, xmlStrlen(next->content)) != 0)
			abort();
		xmlUnlinkNode(next);
		xmlFreeNode(next);
	}
}

static void
mark(xmlNodePtr node, const struct values *values)
{
	static const char *const alone[] = {"script", "style", "svg", NULL};
	xmlNodePtr next;

	for (; node != NULL; node = next) {
		join_texts(node);
		next = node->next;
		if (node->type == XML_TEXT_NODE && node->parent->type == XML_ELEMENT_NODE)
			mark_text(node, values);
		else if (node->type == XML_ELEMENT_NODE && !is_one_of(node, alone) &&
		    (node->parent->type != XML_ELEMENT_NODE || xmlHasProp(node, BAD_CAST "lang") == NULL))
			mark(node->children, values);
	}
}

void
foreign_mark(xmlDocPtr page, xmlDocPtr document)
{
	struct values values = {.known = xmlHashCreate(256)};

	if (values.known == NULL)
		abort();
	values_collect(&values, document->children);
	if (values.count > 0) {
		qsort(values.text, values.count, sizeof *values.text, compare_length);
		mark(page->children, &values);
	}
	xmlHashFree(values.known, NULL);
	for (size_t i = 0; i < values.count; i++)
		xmlFree(values.text[i]);
	free(values.text);
}
