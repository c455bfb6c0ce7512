/*
 * Building the document. Values are escaped by the serialiser, never here. Memory belongs to the document; a failed
 * allocation aborts the worker.
 */
#ifndef DANHGIA_VIEW_NODE_H
#define DANHGIA_VIEW_NODE_H

#include <stdbool.h>
#include <stdint.h>

#include <libxml/tree.h>

/* A new last child. */
xmlNodePtr	 node_add(xmlNodePtr parent, const char *name);
/* Sets an attribute; NULL removes nothing and adds nothing. */
void		 node_set(xmlNodePtr, const char *name, const char *value);
void		 node_set_int(xmlNodePtr, const char *name, int64_t);
void		 node_set_id(xmlNodePtr, const char *name, uint64_t);
/* "yes", or no attribute. */
void		 node_set_flag(xmlNodePtr, const char *name, bool);
/* Hundredths as "17,5"; no attribute when the points are missing. */
void		 node_set_points(xmlNodePtr, const char *name, int points);
/* Appends text. */
void		 node_text(xmlNodePtr, const char *);
/* The attribute's own text, valid while the node is unchanged, or NULL. */
const char	*node_get(xmlNodePtr, const char *name);
/* The first child element of that name, or NULL. */
xmlNodePtr	 node_child(xmlNodePtr, const char *name);

#endif
