/*
 * The document of a rule set as a tree: parsed safely, held against the grammar, edited in place and written again. What a
 * form does not know stays as it is.
 */
#ifndef DANHGIA_RECORD_RULESET_TREE_H
#define DANHGIA_RECORD_RULESET_TREE_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>

#include "record/ruleset.h"
#include "web/pool.h"

enum { RULESET_BYTES = 1 << 20, RULESET_PROBLEMS = 20 };

struct ruleset_problems {
	struct ruleset_error	problem[RULESET_PROBLEMS];
	size_t			count;
};

/* The tree, which dies with the pool; NULL with the error. No document type, entities or network. */
xmlDocPtr	 ruleset_tree_read(struct pool *, const char *xml, size_t, struct ruleset_error *);
/*
 * Holds the tree against schema/ruleset/ruleset.rng in that folder. False with what is wrong, at least one problem; a grammar
 * that cannot be read is a problem too.
 */
bool		 ruleset_tree_check(xmlDocPtr, const char *schema, struct ruleset_problems *);
/* The bytes to store, in the pool. */
const char	*ruleset_tree_write(struct pool *, xmlDocPtr, size_t *);

/* The first child element of that name, or NULL; with an attribute of that value. */
xmlNodePtr	 ruleset_tree_child(xmlNodePtr, const char *name);
xmlNodePtr	 ruleset_tree_with(xmlNodePtr, const char *name, const char *attribute, const char *value);
/* The group or criterion of that code anywhere below, or NULL. */
xmlNodePtr	 ruleset_tree_item(xmlNodePtr set, const char *code);
/* Whether it is a group or a criterion. */
bool		 ruleset_tree_is_item(const xmlNode *);
/* The child, made if there is none: before the first child whose name stands in the list "a b c", else last. */
xmlNodePtr	 ruleset_tree_make(xmlNodePtr, const char *name, const char *before);
/* A new child at that place. */
xmlNodePtr	 ruleset_tree_add(xmlNodePtr, const char *name, const char *before);
/* Takes the node out, with the blanks before it. */
void		 ruleset_tree_remove(xmlNodePtr);
/* The attribute in the pool, "" if there is none. */
const char	*ruleset_tree_get(struct pool *, const xmlNode *, const char *name);
/* Sets it; NULL or "" takes it away. */
void		 ruleset_tree_set(xmlNodePtr, const char *name, const char *value);
/* The text of a child with runs of blanks made one; "" if there is none. */
const char	*ruleset_tree_text(struct pool *, const xmlNode *, const char *name);
/* Sets it, and takes the child away if the text is empty. */
void		 ruleset_tree_set_text(xmlNodePtr, const char *name, const char *text, const char *before);
/* An attribute of points ("2.5") in hundredths, POINTS_MISSING if there is none. */
int		 ruleset_tree_points(struct pool *, const xmlNode *, const char *name);
/* Hundredths; POINTS_MISSING takes the attribute away. */
void		 ruleset_tree_set_points(struct pool *, xmlNodePtr, const char *name, int64_t points);

#endif
