/*
 * Shortcuts for the instructions that pages consist of: xsl:if, xsl:choose and xsl:value-of whose expressions only look at attributes of
 * the context node, or compare a variable with a literal. libxslt evaluates each as a general XPath expression; here a chain of
 * comparisons with one variable is a search in a sorted list. What they do is the same, which the tests hold against libxslt.
 */
#ifndef DANHGIA_VIEW_FAST_H
#define DANHGIA_VIEW_FAST_H

#include <libxslt/xsltInternals.h>

struct fast;

/*
 * Puts shortcuts in place in the sheet's templates, and frees what nobody reads any more: their compiled expressions, and the attributes
 * of instructions. To be called once more after each file that the sheet includes, so that the next one takes the room, and at the end.
 * Kept at the sheet's _private; to be freed after the sheet, with fast_free.
 */
struct fast	*fast_install(xsltStylesheetPtr);
void		 fast_free(struct fast *);

#endif
