/*
 * Shortcuts for the instructions that pages consist of: xsl:if, xsl:choose and xsl:value-of whose expressions only look at attributes of
 * the context node, or compare a variable with a literal. libxslt evaluates each as a general XPath expression; here a chain of
 * comparisons with one variable is a search in a sorted list. What they do is the same, which the tests hold against libxslt.
 */
#ifndef DANHGIA_VIEW_FAST_H
#define DANHGIA_VIEW_FAST_H

#include <libxslt/xsltInternals.h>

struct fast;

/* Puts shortcuts in place in all templates of the sheet; their compiled expressions are freed. Free after the sheet, with fast_free. */
struct fast	*fast_install(xsltStylesheetPtr);
void		 fast_free(struct fast *);

#endif
