#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/xpath.h>
#include <libxslt/transform.h>
#include <libxslt/variables.h>
#include <libxslt/xsltutils.h>

#include "view/condition.h"
#include "view/fast.h"

enum { SEARCH_LEAST = 4 };	/* comparisons from which a search costs less */

/* One comparison of a chain that asks for the same thing throughout. */
struct entry {
	const xmlChar	*text;
	xmlNodePtr	 when;
	size_t		 order;
};

/* One instruction; at _private of its node in the sheet. */
struct shortcut {
	struct shortcut		*next;
	struct condition	*conditions;	/* of xsl:if one, of xsl:choose one a branch */
	xmlNodePtr		*branches;
	size_t			 count;
	xmlNodePtr		 otherwise;
	struct entry		*entries;	/* sorted; NULL: the conditions are tried in turn */
	size_t			 entry_count;
	const xmlChar		*attribute;	/* of xsl:value-of */
};

struct fast {
	struct shortcut	*shortcuts;
	xmlDictPtr	 names;
	xsltTemplatePtr	 newest;	/* of the templates that are done; the sheet lists the newest first */
};

static int
entry_order(const void *a, const void *b)
{
	const struct entry *one = a, *other = b;
	const int order = xmlStrcmp(one->text, other->text);

	return order != 0 ? order : one->order < other->order ? -1 : one->order > other->order;
}

/* The branch of that text, the first of several; NULL if none asks for it. */
static xmlNodePtr
entry_find(const struct shortcut *shortcut, const xmlChar *text)
{
	size_t low = 0, high = shortcut->entry_count;

	while (low < high) {
		const size_t middle = (low + high) / 2;

		if (xmlStrcmp(shortcut->entries[middle].text, text) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < shortcut->entry_count && xmlStrEqual(shortcut->entries[low].text, text) ? shortcut->entries[low].when : NULL;
}

/* *known: the value is one text, so that the search says what the comparisons would. */
static xmlNodePtr
search_branch(xsltTransformContextPtr context, const xmlNode *node, const struct shortcut *shortcut, bool *known)
{
	const struct term *term = &shortcut->conditions[0].terms[0];
	xmlXPathObjectPtr object;
	xmlNodePtr branch = NULL;

	*known = true;
	if (term->kind == SUBJECT_ATTRIBUTE) {
		const xmlChar *text = condition_attribute(node, term->name);

		return text == NULL ? NULL : entry_find(shortcut, text);
	}
	object = xsltVariableLookup(context, term->name, NULL);
	if (object != NULL && object->type == XPATH_STRING && object->stringval != NULL)
		branch = entry_find(shortcut, object->stringval);
	else if (object != NULL && (object->type == XPATH_NODESET || object->type == XPATH_XSLT_TREE) && object->nodesetval != NULL &&
	    object->nodesetval->nodeNr == 1) {
		xmlChar *text = xmlXPathCastNodeToString(object->nodesetval->nodeTab[0]);

		branch = entry_find(shortcut, text);
		xmlFree(text);
	} else
		*known = false;
	xmlXPathFreeObject(object);
	return branch;
}

static xmlNodePtr
find_branch(xsltTransformContextPtr context, const xmlNode *node, const struct shortcut *shortcut)
{
	if (shortcut->entries != NULL) {
		bool known;
		xmlNodePtr branch = search_branch(context, node, shortcut, &known);

		if (known)
			return branch != NULL ? branch : shortcut->otherwise;
	}
	for (size_t i = 0; i < shortcut->count; i++)
		if (condition_holds(context, node, &shortcut->conditions[i]))
			return shortcut->branches[i];
	return shortcut->otherwise;
}

/* In place of xsltIf and xsltChoose. */
static void
run_branch(xsltTransformContextPtr context, xmlNodePtr node, xmlNodePtr inst, xsltElemPreCompPtr comp)
{
	xmlNodePtr branch = find_branch(context, node, inst->_private);

	(void)comp;
	if (branch != NULL)
		xsltApplyOneTemplate(context, node, branch->children, NULL, NULL);
}

/* In place of xsltValueOf. */
static void
run_value(xsltTransformContextPtr context, xmlNodePtr node, xmlNodePtr inst, xsltElemPreCompPtr comp)
{
	const struct shortcut *shortcut = inst->_private;
	const xmlChar *text = condition_attribute(node, shortcut->attribute);

	if (text != NULL && text[0] != '\0')
		xsltCopyTextString(context, context->insert, text, ((xsltStylePreCompPtr)comp)->noescape);
}

static bool
is_instruction(const xmlNode *node, const char *name)
{
	return node->type == XML_ELEMENT_NODE && node->ns != NULL && xmlStrEqual(node->ns->href, XSLT_NAMESPACE) &&
	    xmlStrEqual(node->name, BAD_CAST name);
}

static void
forget_expression(const xmlNode *node)
{
	xsltStylePreCompPtr comp = node->psvi;

	xmlXPathFreeCompExpr(comp->comp);
	comp->comp = NULL;
}

static struct shortcut *
shortcut_new(struct fast *fast, size_t branches)
{
	struct shortcut *shortcut = condition_alloc(1, sizeof *shortcut);

	shortcut->conditions = branches == 0 ? NULL : condition_alloc(branches, sizeof *shortcut->conditions);
	shortcut->branches = branches == 0 ? NULL : condition_alloc(branches, sizeof(xmlNodePtr));
	shortcut->next = fast->shortcuts;
	fast->shortcuts = shortcut;
	return shortcut;
}

static bool
is_compiled(const xmlNode *node)
{
	const xsltStylePreComp *comp = node->psvi;

	return comp != NULL && comp->comp != NULL;
}

static void
shorten_value(struct fast *fast, xmlNodePtr node)
{
	xsltStylePreCompPtr comp = node->psvi;
	struct term term = {.kind = SUBJECT_CHILD};
	const xmlChar *rest;

	if (!is_compiled(node) || comp->select == NULL)
		return;
	rest = condition_read_subject(fast->names, comp->select, &term);
	if (rest == NULL || *rest != '\0' || term.kind != SUBJECT_ATTRIBUTE)
		return;
	node->_private = shortcut_new(fast, 0);
	((struct shortcut *)node->_private)->attribute = term.name;
	comp->func = run_value;
	forget_expression(node);
}

static void
shorten_if(struct fast *fast, xmlNodePtr node)
{
	xsltStylePreCompPtr comp = node->psvi;
	struct condition condition;
	struct shortcut *shortcut;

	if (!is_compiled(node) || !condition_read(fast->names, comp->test, &condition))
		return;
	shortcut = shortcut_new(fast, 1);
	shortcut->conditions[0] = condition;
	shortcut->branches[0] = node;
	shortcut->count = 1;
	node->_private = shortcut;
	comp->func = run_branch;
	forget_expression(node);
}

/* Whether all terms compare the same thing with a literal; how many. */
static size_t
count_entries(const struct shortcut *shortcut)
{
	const struct term *first = &shortcut->conditions[0].terms[0];
	size_t count = 0;

	for (size_t i = 0; i < shortcut->count; i++)
		for (size_t k = 0; k < shortcut->conditions[i].count; k++, count++) {
			const struct term *term = &shortcut->conditions[i].terms[k];

			if (shortcut->conditions[i].all || term->relation != RELATION_EQUAL || term->kind != first->kind ||
			    term->name != first->name)
				return 0;
		}
	return count;
}

static void
sort_entries(struct shortcut *shortcut)
{
	const size_t count = count_entries(shortcut);

	if (count < SEARCH_LEAST)
		return;
	shortcut->entries = condition_alloc(count, sizeof *shortcut->entries);
	for (size_t i = 0; i < shortcut->count; i++)
		for (size_t k = 0; k < shortcut->conditions[i].count; k++) {
			shortcut->entries[shortcut->entry_count] =
			    (struct entry){shortcut->conditions[i].terms[k].text, shortcut->branches[i], shortcut->entry_count};
			shortcut->entry_count++;
		}
	qsort(shortcut->entries, count, sizeof *shortcut->entries, entry_order);
}

static void
conditions_free(struct shortcut *shortcut)
{
	for (size_t i = 0; i < shortcut->count; i++)
		free(shortcut->conditions[i].terms);
	shortcut->count = 0;
}

/* All branches or none: one unknown expression leaves the instruction to libxslt. */
static void
shorten_choose(struct fast *fast, xmlNodePtr node)
{
	xsltStylePreCompPtr comp = node->psvi;
	struct shortcut *shortcut;
	size_t count = 0;

	for (const xmlNode *child = node->children; child != NULL; child = child->next)
		count += is_instruction(child, "when");
	if (comp == NULL || count == 0)
		return;
	shortcut = shortcut_new(fast, count);
	for (xmlNodePtr child = node->children; child != NULL; child = child->next) {
		const xsltStylePreComp *when = child->psvi;

		if (is_instruction(child, "otherwise"))
			shortcut->otherwise = child;
		if (!is_instruction(child, "when"))
			continue;
		if (!is_compiled(child) || !condition_read(fast->names, when->test, &shortcut->conditions[shortcut->count])) {
			conditions_free(shortcut);
			return;
		}
		shortcut->branches[shortcut->count++] = child;
	}
	sort_entries(shortcut);
	node->_private = shortcut;
	comp->func = run_branch;
	for (size_t i = 0; i < count; i++)
		forget_expression(shortcut->branches[i]);
}

/* These are whole once they are compiled; libxslt keeps what their attributes said beside them. */
static void
forget_attributes(xmlNodePtr node)
{
	static const char *const names[] = {
		"apply-templates", "call-template", "for-each", "if", "value-of", "variable", "when", "with-param"};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (node->psvi != NULL && is_instruction(node, names[i])) {
			xmlFreePropList(node->properties);
			node->properties = NULL;
			return;
		}
}

/* Depth first by hand: a sheet is as deep as its author likes. */
static void
shorten_below(struct fast *fast, xmlNodePtr top)
{
	for (xmlNodePtr node = top->children; node != NULL;) {
		if (is_instruction(node, "value-of"))
			shorten_value(fast, node);
		else if (is_instruction(node, "if"))
			shorten_if(fast, node);
		else if (is_instruction(node, "choose"))
			shorten_choose(fast, node);
		if (node->type == XML_ELEMENT_NODE)
			forget_attributes(node);
		if (node->type == XML_ELEMENT_NODE && node->children != NULL) {
			node = node->children;
			continue;
		}
		while (node != top && node->next == NULL)
			node = node->parent;
		node = node == top ? NULL : node->next;
	}
}

struct fast *
fast_install(xsltStylesheetPtr sheet)
{
	struct fast *fast = sheet->_private;

	if (fast == NULL) {
		sheet->_private = fast = condition_alloc(1, sizeof *fast);
		fast->names = sheet->dict;
		xmlDictReference(fast->names);
	}
	for (xsltTemplatePtr template = sheet->templates; template != fast->newest; template = template->next)
		shorten_below(fast, template->elem);
	fast->newest = sheet->templates;
	return fast;
}

void
fast_free(struct fast *fast)
{
	if (fast == NULL)
		return;
	for (struct shortcut *shortcut = fast->shortcuts, *next; shortcut != NULL; shortcut = next) {
		next = shortcut->next;
		conditions_free(shortcut);
		free(shortcut->conditions);
		free(shortcut->branches);
		free(shortcut->entries);
		free(shortcut);
	}
	xmlDictFree(fast->names);
	free(fast);
}
