#include "config.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rating/points.h"
#include "view/node.h"

xmlNodePtr
node_add(xmlNodePtr parent, const char *name)
{
	xmlNodePtr node = xmlNewDocNode(parent->doc, NULL, BAD_CAST name, NULL);

	if (node == NULL || xmlAddChild(parent, node) == NULL)
		abort();
	return node;
}

void
node_set(xmlNodePtr node, const char *name, const char *value)
{
	if (value != NULL && xmlSetProp(node, BAD_CAST name, BAD_CAST value) == NULL)
		abort();
}

void
node_set_int(xmlNodePtr node, const char *name, int64_t value)
{
	char text[24];

	snprintf(text, sizeof text, "%" PRId64, value);
	node_set(node, name, text);
}

void
node_set_id(xmlNodePtr node, const char *name, uint64_t value)
{
	char text[24];

	snprintf(text, sizeof text, "%" PRIu64, value);
	node_set(node, name, text);
}

void
node_set_flag(xmlNodePtr node, const char *name, bool value)
{
	if (value)
		node_set(node, name, "yes");
}

void
node_set_points(xmlNodePtr node, const char *name, int points)
{
	char text[24];

	if (points == POINTS_MISSING)
		return;
	points_format(points, text, sizeof text);
	node_set(node, name, text);
}

void
node_text(xmlNodePtr node, const char *text)
{
	xmlNodePtr child = xmlNewDocText(node->doc, BAD_CAST text);

	if (child == NULL || xmlAddChild(node, child) == NULL)
		abort();
}

const char *
node_get(xmlNodePtr node, const char *name)
{
	const xmlAttr *attribute = xmlHasProp(node, BAD_CAST name);

	if (attribute == NULL || attribute->children == NULL)
		return NULL;
	return (const char *)attribute->children->content;
}

xmlNodePtr
node_child(xmlNodePtr node, const char *name)
{
	for (xmlNodePtr child = node->children; child != NULL; child = child->next)
		if (child->type == XML_ELEMENT_NODE && strcmp((const char *)child->name, name) == 0)
			return child;
	return NULL;
}
