/*
 * The portal's compiled stylesheets, one a language. Transforms have no access to files, network or DTDs.
 */
#ifndef DANHGIA_VIEW_STYLESHEET_H
#define DANHGIA_VIEW_STYLESHEET_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>

struct stylesheet;

/* Process-wide set-up of libxml2 and libxslt; once, before anything else of theirs. */
void			 view_start(void);
void			 view_stop(void);
/* Compiles a sheet, or returns NULL with the reason on stderr. Free with stylesheet_free. */
struct stylesheet	*stylesheet_load(const char *path);
/*
 * The same site in other words: a sheet of named templates and attribute sets that stand in for those of the same names, while
 * a document is transformed by it. What it lacks stays as in the site. Free it before the site; NULL as above.
 */
struct stylesheet	*stylesheet_translate(const struct stylesheet *site, const char *path);
void			 stylesheet_free(struct stylesheet *);
/*
 * The document that the sheet makes of another, which the caller frees, or NULL: the transformation failed, or (strict)
 * the stylesheet had something to say about an element it does not know.
 */
xmlDocPtr		 stylesheet_transform(struct stylesheet *, xmlDocPtr, bool strict);
/*
 * Transforms the document into an HTML page; in one of another language than Vietnamese, the document's own texts are marked as
 * Vietnamese (view/foreign.h). Returns 0 and a text that the caller frees with xmlFree, or -1, as
 * stylesheet_transform does.
 */
int			 stylesheet_page(struct stylesheet *, xmlDocPtr, bool strict, xmlChar **text, int *length);
/* The same of one element that stands inside a page: without a doctype. */
int			 stylesheet_fragment(struct stylesheet *, xmlDocPtr, bool strict, xmlChar **text, int *length);

#endif
