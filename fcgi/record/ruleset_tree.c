#include "config.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/xmlsave.h>

#include "rating/points.h"
#include "record/ruleset_tree.h"
#include "web/text.h"

static void
free_tree(void *document)
{
	xmlFreeDoc(document);
}

xmlDocPtr
ruleset_tree_read(struct pool *pool, const char *xml, size_t size, struct ruleset_error *error)
{
	xmlDocPtr document = ruleset_document(pool, xml, size, error);

	if (document != NULL)
		pool_cleanup(pool, free_tree, document);
	return document;
}

static void
problem_add(void *arg, const xmlError *error)
{
	struct ruleset_problems *problems = arg;
	struct ruleset_error *problem;

	if (problems->count == RULESET_PROBLEMS)
		return;
	problem = &problems->problem[problems->count];
	problem->line = error->line;
	snprintf(problem->message, sizeof problem->message, "%s", error->message == NULL ? "" : error->message);
	problem->message[strcspn(problem->message, "\n")] = '\0';
	if (problems->count > 0 && problem[-1].line == problem->line && strcmp(problem[-1].message, problem->message) == 0)
		return;
	problems->count++;
}

/* The compiled grammar, or NULL. Its own place is the file system, not the network: there is nothing in it to include. */
static xmlRelaxNGPtr
grammar_read(const char *schema)
{
	struct pool *pool = pool_new();
	FILE *file = fopen(pool_printf(pool, "%s/ruleset/ruleset.rng", schema), "rbe");
	char *bytes = pool_alloc(pool, RULESET_BYTES);
	const size_t size = file == NULL ? 0 : fread(bytes, 1, RULESET_BYTES, file);
	xmlRelaxNGParserCtxtPtr parser;
	xmlRelaxNGPtr grammar = NULL;

	if (file != NULL)
		(void)fclose(file);
	if (size > 0 && size < RULESET_BYTES && (parser = xmlRelaxNGNewMemParserCtxt(bytes, (int)size)) != NULL) {
		grammar = xmlRelaxNGParse(parser);
		xmlRelaxNGFreeParserCtxt(parser);
	}
	pool_free(pool);
	return grammar;
}

bool
ruleset_tree_check(xmlDocPtr document, const char *schema, struct ruleset_problems *problems)
{
	xmlRelaxNGPtr grammar = grammar_read(schema);
	xmlRelaxNGValidCtxtPtr valid;
	bool right = false;

	*problems = (struct ruleset_problems){0};
	if (grammar == NULL) {
		problem_add(problems, &(xmlError){.message = (char[]){"the grammar cannot be read"}});
		return false;
	}
	valid = xmlRelaxNGNewValidCtxt(grammar);
	if (valid == NULL)
		abort();
	xmlRelaxNGSetValidStructuredErrors(valid, (xmlStructuredErrorFunc)(void (*)(void))problem_add, problems);
	right = xmlRelaxNGValidateDoc(valid, document) == 0;
	xmlRelaxNGFreeValidCtxt(valid);
	xmlRelaxNGFree(grammar);
	if (right)
		problems->count = 0;
	else if (problems->count == 0)
		problem_add(problems, &(xmlError){.message = (char[]){"the document does not fit the grammar"}});
	return right;
}

const char *
ruleset_tree_write(struct pool *pool, xmlDocPtr document, size_t *size)
{
	xmlChar *bytes = NULL;
	int length = 0;
	const char *text;

	xmlDocDumpMemoryEnc(document, &bytes, &length, "UTF-8");
	if (bytes == NULL)
		abort();
	text = pool_strndup(pool, (const char *)bytes, (size_t)length);
	*size = (size_t)length;
	xmlFree(bytes);
	return text;
}

xmlNodePtr
ruleset_tree_child(xmlNodePtr parent, const char *name)
{
	for (xmlNodePtr node = xmlFirstElementChild(parent); node != NULL; node = xmlNextElementSibling(node))
		if (strcmp((const char *)node->name, name) == 0)
			return node;
	return NULL;
}

static bool
has_value(const xmlNode *node, const char *attribute, const char *value)
{
	xmlChar *got = xmlGetNoNsProp(node, (const xmlChar *)attribute);
	const bool same = got != NULL && strcmp((const char *)got, value) == 0;

	xmlFree(got);
	return same;
}

xmlNodePtr
ruleset_tree_with(xmlNodePtr parent, const char *name, const char *attribute, const char *value)
{
	for (xmlNodePtr node = xmlFirstElementChild(parent); node != NULL; node = xmlNextElementSibling(node))
		if (strcmp((const char *)node->name, name) == 0 && has_value(node, attribute, value))
			return node;
	return NULL;
}

bool
ruleset_tree_is_item(const xmlNode *node)
{
	return strcmp((const char *)node->name, "group") == 0 || strcmp((const char *)node->name, "criterion") == 0;
}

xmlNodePtr
ruleset_tree_item(xmlNodePtr set, const char *code)
{
	for (xmlNodePtr node = xmlFirstElementChild(set); node != NULL; node = xmlNextElementSibling(node)) {
		xmlNodePtr below;

		if (!ruleset_tree_is_item(node))
			continue;
		if (has_value(node, "code", code))
			return node;
		below = ruleset_tree_item(node, code);
		if (below != NULL)
			return below;
	}
	return NULL;
}

static bool
stands_in(const char *list, const xmlChar *name)
{
	const size_t length = strlen((const char *)name);

	for (const char *word = list; *word != '\0'; word += strspn(word, " ")) {
		const size_t next = strcspn(word, " ");

		if (next == length && strncmp(word, (const char *)name, length) == 0)
			return true;
		word += next;
	}
	return false;
}

xmlNodePtr
ruleset_tree_add(xmlNodePtr parent, const char *name, const char *before)
{
	xmlNodePtr node = xmlNewDocNode(parent->doc, NULL, (const xmlChar *)name, NULL), next = xmlFirstElementChild(parent);

	if (node == NULL)
		abort();
	while (next != NULL && !stands_in(before, next->name))
		next = xmlNextElementSibling(next);
	if (next == NULL)
		xmlAddChild(parent, node);
	else
		xmlAddPrevSibling(next, node);
	/* On a line of its own, where the next one is. */
	if (next != NULL && node->prev != NULL && xmlIsBlankNode(node->prev))
		xmlAddPrevSibling(next, xmlDocCopyNode(node->prev, parent->doc, 1));
	return node;
}

xmlNodePtr
ruleset_tree_make(xmlNodePtr parent, const char *name, const char *before)
{
	xmlNodePtr node = ruleset_tree_child(parent, name);

	return node != NULL ? node : ruleset_tree_add(parent, name, before);
}

void
ruleset_tree_remove(xmlNodePtr node)
{
	xmlNodePtr blank = node->prev;

	if (blank != NULL && xmlIsBlankNode(blank)) {
		xmlUnlinkNode(blank);
		xmlFreeNode(blank);
	}
	xmlUnlinkNode(node);
	xmlFreeNode(node);
}

const char *
ruleset_tree_get(struct pool *pool, const xmlNode *node, const char *name)
{
	xmlChar *value = node == NULL ? NULL : xmlGetNoNsProp(node, (const xmlChar *)name);
	const char *text = value == NULL ? "" : pool_strdup(pool, (const char *)value);

	xmlFree(value);
	return text;
}

void
ruleset_tree_set(xmlNodePtr node, const char *name, const char *value)
{
	if (value == NULL || value[0] == '\0')
		xmlUnsetProp(node, (const xmlChar *)name);
	else if (xmlSetProp(node, (const xmlChar *)name, (const xmlChar *)value) == NULL)
		abort();
}

const char *
ruleset_tree_text(struct pool *pool, const xmlNode *parent, const char *name)
{
	for (xmlNodePtr node = xmlFirstElementChild((xmlNodePtr)(uintptr_t)parent); node != NULL; node = xmlNextElementSibling(node))
		if (strcmp((const char *)node->name, name) == 0) {
			xmlChar *content = xmlNodeGetContent(node);
			const char *text = text_trim(pool, content == NULL ? "" : (const char *)content, false);

			xmlFree(content);
			return text;
		}
	return "";
}

void
ruleset_tree_set_text(xmlNodePtr parent, const char *name, const char *text, const char *before)
{
	xmlNodePtr node = ruleset_tree_child(parent, name);

	if (text[0] == '\0') {
		if (node != NULL)
			ruleset_tree_remove(node);
		return;
	}
	if (node == NULL)
		node = ruleset_tree_add(parent, name, before);
	xmlNodeSetContent(node, NULL);
	xmlNodeAddContent(node, (const xmlChar *)text);
}

int
ruleset_tree_points(struct pool *pool, const xmlNode *node, const char *name)
{
	int points = POINTS_MISSING;

	return points_parse(ruleset_tree_get(pool, node, name), &points) == POINTS_PARSED ? points : POINTS_MISSING;
}

void
ruleset_tree_set_points(struct pool *pool, xmlNodePtr node, const char *name, int64_t points)
{
	const char *text = points == POINTS_MISSING ? NULL :
	    points % 100 == 0                       ? pool_printf(pool, "%" PRId64, points / 100) :
	    points % 10 == 0                        ? pool_printf(pool, "%" PRId64 ".%" PRId64, points / 100, points % 100 / 10) :
	                                              pool_printf(pool, "%" PRId64 ".%02" PRId64, points / 100, points % 100);

	/* The same number written otherwise is no change. */
	if (points == POINTS_MISSING || ruleset_tree_points(pool, node, name) != points)
		ruleset_tree_set(node, name, text);
}
