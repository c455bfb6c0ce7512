#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <libxml/hash.h>

#include "record/ruleset_diff.h"
#include "record/ruleset_tree.h"
#include "view/node.h"

enum { DEPTH = 16 };

struct side {
	xmlHashTablePtr	 elements;	/* by what identifies them, at most once each */
};

struct diff {
	struct pool	*pool;
	xmlNodePtr	 parent;
	struct side	 old, new;
	size_t		 count;
};

/* Elements that are the text of what they stand in. */
static bool
is_text(const xmlNode *node)
{
	return xmlFirstElementChild((xmlNodePtr)(uintptr_t)node) == NULL && node->properties == NULL && node->children != NULL;
}

static const char *
key_of(struct pool *pool, const xmlNode *node)
{
	static const char *const names[] = {"code", "step", "month", "condition", "is", "like"};

	if (strcmp((const char *)node->name, "cap") == 0) {
		const char *scope = ruleset_tree_get(pool, node, "scope");

		return scope[0] == '\0' ? "unit" : scope;
	}
	if (strcmp((const char *)node->name, "open") == 0 || strcmp((const char *)node->name, "close") == 0)
		return "";
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		const char *value = ruleset_tree_get(pool, node, names[i]);

		if (value[0] != '\0')
			return value;
	}
	return "";
}

static const char *
ordinal(struct pool *pool, const xmlNode *node)
{
	unsigned before = 1;

	for (const xmlNode *other = node->prev; other != NULL; other = other->prev)
		before += other->type == XML_ELEMENT_NODE && xmlStrEqual(other->name, node->name);
	return pool_printf(pool, "#%u", before);
}

static const xmlNode *
set_of(const xmlNode *node)
{
	while (node != NULL && node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, "criteria-set") != 0)
		node = node->parent;
	return node != NULL && node->type == XML_ELEMENT_NODE ? node : NULL;
}

/* What makes it the same element in both documents. A criterion keeps its code wherever in its set it stands. */
static const char *
identity(struct pool *pool, const xmlNode *node)
{
	const xmlNode *above = node->parent;
	const char *key;

	if (above == NULL || above->type != XML_ELEMENT_NODE)
		return "";
	key = key_of(pool, node);
	if (ruleset_tree_is_item(node) && set_of(node) != NULL)
		return pool_printf(pool, "%s/item:%s", identity(pool, set_of(node)), key);
	return pool_printf(pool, "%s/%s:%s", identity(pool, above), (const char *)node->name,
	    key[0] != '\0' ? key : ordinal(pool, node));
}

static void
collect(struct pool *pool, struct side *side, xmlNodePtr node)
{
	if (is_text(node))
		return;
	xmlHashAddEntry(side->elements, (const xmlChar *)identity(pool, node), node);
	for (xmlNodePtr child = xmlFirstElementChild(node); child != NULL; child = xmlNextElementSibling(child))
		collect(pool, side, child);
}

static xmlNodePtr
same_in(struct pool *pool, const struct side *side, const xmlNode *node)
{
	return xmlHashLookup(side->elements, (const xmlChar *)identity(pool, node));
}

static const char *
name_of(struct pool *pool, const xmlNode *node)
{
	const char *name = ruleset_tree_get(pool, node, "name");

	return name[0] != '\0' ? name : ruleset_tree_text(pool, node, "text");
}

/* The way from the root to the node, both of them apart from the root. */
static void
add_path(struct pool *pool, xmlNodePtr change, const xmlNode *node)
{
	const xmlNode *way[DEPTH];
	size_t depth = 0;

	for (; node != NULL && node->parent != NULL && node->parent->type == XML_ELEMENT_NODE && depth < DEPTH; node = node->parent)
		way[depth++] = node;
	while (depth-- > 0) {
		xmlNodePtr at = node_add(change, "at");
		const char *key = key_of(pool, way[depth]), *text = name_of(pool, way[depth]);

		node_set(at, "name", (const char *)way[depth]->name);
		if (key[0] != '\0')
			node_set(at, "code", key);
		if (text[0] != '\0')
			node_set(at, "text", text);
	}
}

static void
add_change(struct diff *diff, const char *kind, const char *what, const xmlNode *node, const char *old, const char *new)
{
	xmlNodePtr change = node_add(diff->parent, "change");

	node_set(change, "kind", kind);
	node_set(change, "what", what);
	if (old != NULL && old[0] != '\0')
		node_set(change, "old", old);
	if (new != NULL && new[0] != '\0')
		node_set(change, "new", new);
	add_path(diff->pool, change, node);
	diff->count++;
}

static void
compare_value(struct diff *diff, const xmlNode *node, const char *what, const char *old, const char *new)
{
	if (strcmp(old, new) != 0)
		add_change(diff, "changed", what, node, old, new);
}

static void
compare_attributes(struct diff *diff, const xmlNode *old, const xmlNode *new)
{
	const bool root = new->parent == NULL || new->parent->type != XML_ELEMENT_NODE;

	for (const xmlAttr *attribute = new->properties; attribute != NULL; attribute = attribute->next) {
		const char *name = (const char *)attribute->name;

		if (!root || strcmp(name, "version") != 0)
			compare_value(diff, new, name, ruleset_tree_get(diff->pool, old, name), ruleset_tree_get(diff->pool, new, name));
	}
	for (const xmlAttr *attribute = old->properties; attribute != NULL; attribute = attribute->next)
		if (xmlHasProp(new, attribute->name) == NULL)
			add_change(diff, "changed", (const char *)attribute->name, new,
			    ruleset_tree_get(diff->pool, old, (const char *)attribute->name), NULL);
}

static void
compare_texts(struct diff *diff, const xmlNode *old, const xmlNode *new)
{
	for (xmlNodePtr child = xmlFirstElementChild((xmlNodePtr)(uintptr_t)new); child != NULL; child = xmlNextElementSibling(child))
		if (is_text(child))
			compare_value(diff, new, (const char *)child->name, ruleset_tree_text(diff->pool, old, (const char *)child->name),
			    ruleset_tree_text(diff->pool, new, (const char *)child->name));
	for (xmlNodePtr child = xmlFirstElementChild((xmlNodePtr)(uintptr_t)old); child != NULL; child = xmlNextElementSibling(child))
		if (is_text(child) && ruleset_tree_child((xmlNodePtr)(uintptr_t)new, (const char *)child->name) == NULL)
			add_change(diff, "changed", (const char *)child->name, new,
			    ruleset_tree_text(diff->pool, old, (const char *)child->name), NULL);
}

static const char *
group_of(struct pool *pool, const xmlNode *node)
{
	return ruleset_tree_is_item(node->parent) ? ruleset_tree_get(pool, node->parent, "code") : "";
}

/* Whether members that both have stand in another order below this node. */
static bool
is_reordered(struct diff *diff, const xmlNode *node)
{
	long line = -1;

	for (xmlNodePtr child = xmlFirstElementChild((xmlNodePtr)(uintptr_t)node); child != NULL; child = xmlNextElementSibling(child)) {
		const xmlNode *was = ruleset_tree_is_item(child) ? same_in(diff->pool, &diff->old, child) : NULL;
		long place = 0;

		if (was == NULL || strcmp(group_of(diff->pool, was), group_of(diff->pool, child)) != 0)
			continue;
		for (const xmlNode *other = was->prev; other != NULL; other = other->prev)
			place++;
		if (place < line)
			return true;
		line = place;
	}
	return false;
}

static void
compare(struct diff *diff, xmlNodePtr node)
{
	xmlNodePtr was = same_in(diff->pool, &diff->old, node);

	if (was == NULL) {
		add_change(diff, "added", (const char *)node->name, node, NULL, NULL);
		return;
	}
	if (!xmlStrEqual(was->name, node->name))
		add_change(diff, "changed", "element", node, (const char *)was->name, (const char *)node->name);
	compare_attributes(diff, was, node);
	compare_texts(diff, was, node);
	if (ruleset_tree_is_item(node) && strcmp(group_of(diff->pool, was), group_of(diff->pool, node)) != 0)
		add_change(diff, "moved", (const char *)node->name, node, name_of(diff->pool, was->parent),
		    name_of(diff->pool, node->parent));
	if (is_reordered(diff, node))
		add_change(diff, "order", (const char *)node->name, node, NULL, NULL);
	for (xmlNodePtr child = xmlFirstElementChild(node); child != NULL; child = xmlNextElementSibling(child))
		if (!is_text(child))
			compare(diff, child);
}

static void
find_removed(struct diff *diff, xmlNodePtr node)
{
	if (is_text(node))
		return;
	if (same_in(diff->pool, &diff->new, node) == NULL) {
		add_change(diff, "removed", (const char *)node->name, node, NULL, NULL);
		return;
	}
	for (xmlNodePtr child = xmlFirstElementChild(node); child != NULL; child = xmlNextElementSibling(child))
		find_removed(diff, child);
}

size_t
ruleset_diff(struct pool *pool, xmlDocPtr old, xmlDocPtr new, xmlNodePtr parent)
{
	struct diff diff = {pool, parent, {xmlHashCreate(256)}, {xmlHashCreate(256)}, 0};

	if (diff.old.elements == NULL || diff.new.elements == NULL)
		abort();
	collect(pool, &diff.old, xmlDocGetRootElement(old));
	collect(pool, &diff.new, xmlDocGetRootElement(new));
	compare(&diff, xmlDocGetRootElement(new));
	find_removed(&diff, xmlDocGetRootElement(old));
	xmlHashFree(diff.old.elements, NULL);
	xmlHashFree(diff.new.elements, NULL);
	return diff.count;
}
