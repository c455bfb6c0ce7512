/*
 * The conditions that shortcuts know (view/fast.h): what an attribute, a child or a variable says, joined by "or" or by "and".
 */
#ifndef DANHGIA_VIEW_CONDITION_H
#define DANHGIA_VIEW_CONDITION_H

#include <stdbool.h>
#include <stddef.h>

#include <libxslt/xsltInternals.h>

enum relation { RELATION_EXISTS, RELATION_MISSING, RELATION_EQUAL, RELATION_UNEQUAL, RELATION_NOT_EQUAL };

enum subject_kind { SUBJECT_ATTRIBUTE, SUBJECT_VARIABLE, SUBJECT_CHILD };

/* @name, $name or name, the first two also with ='text' or !='text'; and not() around all but !=. */
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

/* Zeroed memory that the caller frees. */
void		*condition_alloc(size_t count, size_t size);
/*
 * "@name", "$name" or "name" at the start of the text, without its relation; the text behind it, or NULL if it is anything else. Names live in
 * the dictionary.
 */
const xmlChar	*condition_read_subject(xmlDictPtr, const xmlChar *text, struct term *);
/* Whether the expression is a condition that is known here; its terms are the caller's to free. */
bool		 condition_read(xmlDictPtr, const xmlChar *text, struct condition *);
bool		 condition_holds(xsltTransformContextPtr, const xmlNode *, const struct condition *);
/* The text of an attribute without a namespace: NULL if there is none. */
const xmlChar	*condition_attribute(const xmlNode *, const xmlChar *name);

#endif
