#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <libxml/xpath.h>
#include <libxslt/variables.h>

#include "view/condition.h"

enum { TERMS_MOST = 24 };	/* of one condition */

void *
condition_alloc(size_t count, size_t size)
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

const xmlChar *
condition_read_subject(xmlDictPtr names, const xmlChar *text, struct term *term)
{
	const xmlChar *name, *end;

	text = skip_blank(text);
	end = name = text + (*text == '@' || *text == '$');
	while (is_name(*end))
		end++;
	if (end == name || !((*name >= 'a' && *name <= 'z') || (*name >= 'A' && *name <= 'Z')) || *end == ':' || *end == '*')
		return NULL;
	term->kind = *text == '@' ? SUBJECT_ATTRIBUTE : *text == '$' ? SUBJECT_VARIABLE : SUBJECT_CHILD;
	term->name = xmlDictLookup(names, name, (int)(end - name));
	return skip_blank(end);
}

static const xmlChar *
read_comparison(xmlDictPtr names, const xmlChar *text, struct term *term)
{
	const bool unequal = *text == '!';
	const xmlChar *start, *end;

	term->relation = RELATION_EXISTS;
	if (*text != '=' && !(unequal && text[1] == '='))
		return text;
	if (term->kind == SUBJECT_CHILD)
		return NULL;
	text = skip_blank(text + 1 + unequal);
	if (*text != '\'' && *text != '"')
		return NULL;
	start = text + 1;
	end = xmlStrchr(start, *text);
	if (end == NULL)
		return NULL;
	term->relation = unequal ? RELATION_UNEQUAL : RELATION_EQUAL;
	term->text = xmlDictLookup(names, start, (int)(end - start));
	return skip_blank(end + 1);
}

static const xmlChar *
read_term(xmlDictPtr names, const xmlChar *text, struct term *term)
{
	const bool negated = xmlStrncmp(text, BAD_CAST "not(", 4) == 0;

	text = condition_read_subject(names, skip_blank(text + (negated ? 4 : 0)), term);
	if (text != NULL)
		text = read_comparison(names, text, term);
	if (text == NULL || !negated)
		return text;
	if (*text != ')' || term->relation == RELATION_UNEQUAL)
		return NULL;
	term->relation = term->relation == RELATION_EXISTS ? RELATION_MISSING : RELATION_NOT_EQUAL;
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

bool
condition_read(xmlDictPtr names, const xmlChar *text, struct condition *condition)
{
	struct term terms[TERMS_MOST];
	size_t count = 0;

	*condition = (struct condition){.all = false};
	text = text == NULL ? NULL : skip_blank(text);
	while (text != NULL && count < TERMS_MOST) {
		const xmlChar *next;

		terms[count] = (struct term){.kind = SUBJECT_CHILD};
		text = read_term(names, text, &terms[count++]);
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
	condition->terms = condition_alloc(count, sizeof *condition->terms);
	memcpy(condition->terms, terms, count * sizeof *terms);
	condition->count = count;
	return true;
}

const xmlChar *
condition_attribute(const xmlNode *node, const xmlChar *name)
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
	if (term->relation == RELATION_EXISTS || term->relation == RELATION_MISSING)
		result = (xmlXPathCastToBoolean(object) != 0) == (term->relation == RELATION_EXISTS);
	else
		result = object_compares(object, term->text, term->relation == RELATION_UNEQUAL) == (term->relation != RELATION_NOT_EQUAL);
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

	if (term->kind == SUBJECT_VARIABLE)
		return variable_holds(context, term);
	if (term->kind == SUBJECT_CHILD)
		return has_child(node, term->name) == (term->relation == RELATION_EXISTS);
	text = condition_attribute(node, term->name);
	switch (term->relation) {
	case RELATION_EXISTS:
		return text != NULL;
	case RELATION_MISSING:
		return text == NULL;
	case RELATION_EQUAL:
		return text != NULL && xmlStrEqual(text, term->text);
	case RELATION_UNEQUAL:
		return text != NULL && !xmlStrEqual(text, term->text);
	case RELATION_NOT_EQUAL:
		return text == NULL || !xmlStrEqual(text, term->text);
	}
	return false;
}

bool
condition_holds(xsltTransformContextPtr context, const xmlNode *node, const struct condition *condition)
{
	for (size_t i = 0; i < condition->count; i++)
		if (term_holds(context, node, &condition->terms[i]) != condition->all)
			return !condition->all;
	return condition->all;
}

