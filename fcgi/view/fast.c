#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/xpath.h>
#include <libxslt/transform.h>
#include <libxslt/variables.h>
#include <libxslt/xsltutils.h>

#include "view/fast.h"

enum {
	TERMS_MOST = 24,	/* of one condition */
	SEARCH_LEAST = 4	/* comparisons from which a search costs less */
};

enum relation { EXISTS, MISSING, EQUAL, UNEQUAL, NOT_EQUAL };

enum subject_kind { ATTRIBUTE, VARIABLE, CHILD };

/* @name, $name or name, the first two also with ='text' or !='text', and not() around any but the last. */
struct term {
	enum subject_kind kind;
	enum relation	 relation;
	const xmlChar	*name;
	const xmlChar	*text;
};

/* Terms joined by "or", or by "and". */
struct condition {
	bool		 all;
	size_t		 count;
	struct term	*terms;
};

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

static void *
fast_alloc(size_t count, size_t size)
{
	void *memory = calloc(count + (count == 0), size);

	if (memory == NULL)
		abort();
	return memory;
}

static const xmlChar *
skip_blank(const xmlChar *text)
{
	while (*text == ' ' || *text == '\t' || *text == '\n')
		text++;
	return text;
}

static bool
is_name(xmlChar c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

/* "@name", "$name" or "name"; NULL if it is anything else. */
static const xmlChar *
read_operand(struct fast *fast, const xmlChar *text, struct term *term)
{
	const xmlChar *name = text + (*text == '@' || *text == '$'), *end = name;

	while (is_name(*end))
		end++;
	if (end == name || !((*name >= 'a' && *name <= 'z') || (*name >= 'A' && *name <= 'Z')) || *end == ':' || *end == '*')
		return NULL;
	term->kind = *text == '@' ? ATTRIBUTE : *text == '$' ? VARIABLE : CHILD;
	term->name = xmlDictLookup(fast->names, name, (int)(end - name));
	return skip_blank(end);
}

static const xmlChar *
read_comparison(struct fast *fast, const xmlChar *text, struct term *term)
{
	const bool unequal = *text == '!';
	const xmlChar *start, *end;

	term->relation = EXISTS;
	if (*text != '=' && !(unequal && text[1] == '='))
		return text;
	if (term->kind == CHILD)
		return NULL;
	text = skip_blank(text + 1 + unequal);
	if (*text != '\'' && *text != '"')
		return NULL;
	start = text + 1;
	end = xmlStrchr(start, *text);
	if (end == NULL)
		return NULL;
	term->relation = unequal ? UNEQUAL : EQUAL;
	term->text = xmlDictLookup(fast->names, start, (int)(end - start));
	return skip_blank(end + 1);
}

static const xmlChar *
read_term(struct fast *fast, const xmlChar *text, struct term *term)
{
	const bool negated = xmlStrncmp(text, BAD_CAST "not(", 4) == 0;

	text = read_operand(fast, skip_blank(text + (negated ? 4 : 0)), term);
	if (text != NULL)
		text = read_comparison(fast, text, term);
	if (text == NULL || !negated)
		return text;
	if (*text != ')' || term->relation == UNEQUAL)
		return NULL;
	term->relation = term->relation == EXISTS ? MISSING : NOT_EQUAL;
	return skip_blank(text + 1);
}

/* Past the joining word, or NULL if something else stands there. */
static const xmlChar *
read_joint(const xmlChar *text, const char *word)
{
	const size_t length = strlen(word);

	if (xmlStrncmp(text, BAD_CAST word, (int)length) != 0 || is_name(text[length]))
		return NULL;
	return skip_blank(text + length);
}

/* Whether the expression is one that is known here. */
static bool
read_condition(struct fast *fast, const xmlChar *text, struct condition *condition)
{
	struct term terms[TERMS_MOST];
	size_t count = 0;

	*condition = (struct condition){.all = false};
	text = text == NULL ? NULL : skip_blank(text);
	while (text != NULL && count < TERMS_MOST) {
		const xmlChar *next;

		terms[count] = (struct term){.kind = CHILD};
		text = read_term(fast, text, &terms[count++]);
		if (text == NULL)
			return false;
		if (*text == '\0')
			break;
		next = read_joint(text, count > 1 && condition->all ? "and" : "or");
		if (next == NULL && count == 1) {
			next = read_joint(text, "and");
			condition->all = true;
		}
		text = next;
	}
	if (text == NULL || *text != '\0')
		return false;
	condition->terms = fast_alloc(count, sizeof *condition->terms);
	memcpy(condition->terms, terms, count * sizeof *terms);
	condition->count = count;
	return true;
}

/* The text of an attribute of the context node: NULL if there is none. */
static const xmlChar *
attribute_text(const xmlNode *node, const xmlChar *name)
{
	if (node->type != XML_ELEMENT_NODE)
		return NULL;
	for (const xmlAttr *attr = node->properties; attr != NULL; attr = attr->next)
		if (attr->ns == NULL && xmlStrEqual(attr->name, name))
			return attr->children == NULL ? BAD_CAST "" : attr->children->content;
	return NULL;
}

/* XPath 1.0, 3.4: a node-set compares as any of its nodes, a number as a number, a boolean as a boolean. */
static bool
object_compares(const xmlXPathObject *object, const xmlChar *text, bool unequal)
{
	bool found = false;

	switch (object->type) {
	case XPATH_STRING:
		return xmlStrEqual(object->stringval, text) != unequal;
	case XPATH_NODESET:
	case XPATH_XSLT_TREE:
		for (int i = 0; object->nodesetval != NULL && i < object->nodesetval->nodeNr && !found; i++) {
			xmlChar *value = xmlXPathCastNodeToString(object->nodesetval->nodeTab[i]);

			found = xmlStrEqual(value, text) != unequal;
			xmlFree(value);
		}
		return found;
	case XPATH_NUMBER:
		return (object->floatval == xmlXPathCastStringToNumber(text)) != unequal;
	default:
		return ((object->boolval != 0) == (text[0] != '\0')) != unequal;
	}
}

static bool
variable_holds(xsltTransformContextPtr context, const struct term *term)
{
	xmlXPathObjectPtr object = xsltVariableLookup(context, term->name, NULL);
	bool result;

	if (object == NULL) {
		context->state = XSLT_STATE_STOPPED;
		return false;
	}
	if (term->relation == EXISTS || term->relation == MISSING)
		result = (xmlXPathCastToBoolean(object) != 0) == (term->relation == EXISTS);
	else
		result = object_compares(object, term->text, term->relation == UNEQUAL) == (term->relation != NOT_EQUAL);
	xmlXPathFreeObject(object);
	return result;
}

static bool
has_child(const xmlNode *node, const xmlChar *name)
{
	if (node->type != XML_ELEMENT_NODE && node->type != XML_DOCUMENT_NODE)
		return false;
	for (const xmlNode *child = node->children; child != NULL; child = child->next)
		if (child->type == XML_ELEMENT_NODE && child->ns == NULL && xmlStrEqual(child->name, name))
			return true;
	return false;
}

static bool
term_holds(xsltTransformContextPtr context, const xmlNode *node, const struct term *term)
{
	const xmlChar *text;

	if (term->kind == VARIABLE)
		return variable_holds(context, term);
	if (term->kind == CHILD)
		return has_child(node, term->name) == (term->relation == EXISTS);
	text = attribute_text(node, term->name);
	switch (term->relation) {
	case EXISTS:
		return text != NULL;
	case MISSING:
		return text == NULL;
	case EQUAL:
		return text != NULL && xmlStrEqual(text, term->text);
	case UNEQUAL:
		return text != NULL && !xmlStrEqual(text, term->text);
	case NOT_EQUAL:
		return text == NULL || !xmlStrEqual(text, term->text);
	}
	return false;
}

static bool
condition_holds(xsltTransformContextPtr context, const xmlNode *node, const struct condition *condition)
{
	for (size_t i = 0; i < condition->count; i++)
		if (term_holds(context, node, &condition->terms[i]) != condition->all)
			return !condition->all;
	return condition->all;
}

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
	if (term->kind == ATTRIBUTE) {
		const xmlChar *text = attribute_text(node, term->name);

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
	const xmlChar *text = attribute_text(node, shortcut->attribute);

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
	struct shortcut *shortcut = fast_alloc(1, sizeof *shortcut);

	shortcut->conditions = branches == 0 ? NULL : fast_alloc(branches, sizeof *shortcut->conditions);
	shortcut->branches = branches == 0 ? NULL : fast_alloc(branches, sizeof(xmlNodePtr));
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
	struct term term = {.kind = CHILD};
	const xmlChar *rest;

	if (!is_compiled(node) || comp->select == NULL)
		return;
	rest = read_operand(fast, skip_blank(comp->select), &term);
	if (rest == NULL || *rest != '\0' || term.kind != ATTRIBUTE)
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

	if (!is_compiled(node) || !read_condition(fast, comp->test, &condition))
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

			if (shortcut->conditions[i].all || term->relation != EQUAL || term->kind != first->kind ||
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
	shortcut->entries = fast_alloc(count, sizeof *shortcut->entries);
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
		if (!is_compiled(child) || !read_condition(fast, when->test, &shortcut->conditions[shortcut->count])) {
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
		sheet->_private = fast = fast_alloc(1, sizeof *fast);
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
