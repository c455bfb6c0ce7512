/*
 * What differs between two documents of a rule set, said in the document's own words. Elements that this program does not know
 * are compared like all others.
 */
#ifndef DANHGIA_RECORD_RULESET_DIFF_H
#define DANHGIA_RECORD_RULESET_DIFF_H

#include <libxml/tree.h>

#include "web/pool.h"

/*
 * Adds below the parent one <change kind= what= old= new=> a difference, in document order, and in each the elements that lead
 * to it, <at name= code= text=>. kind: added, removed (what: the element), changed (what: an attribute or an element of
 * text; what is not there is no attribute), moved (old, new: the group it stands in), order (of the members of a set). A criterion is the same as
 * long as its code is. The version number is no difference. Returns how many there are.
 */
size_t	 ruleset_diff(struct pool *, xmlDocPtr old, xmlDocPtr new, xmlNodePtr parent);

#endif
