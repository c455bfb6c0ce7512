/*
 * Vietnamese in a page of another language: names, units, positions and what people wrote come from the document as they are. Each
 * such text is marked lang="vi", so that it is read aloud as what it is (WCAG 3.1.2).
 */
#ifndef DANHGIA_VIEW_FOREIGN_H
#define DANHGIA_VIEW_FOREIGN_H

#include <libxml/tree.h>

/*
 * Marks in the page every text with Vietnamese letters that is a value of the document it was made of: its element, where it is all
 * that stands there, else a span around it. What cannot hold a span (an option, the title, an attribute) is marked whole or not at
 * all; drawings and what is marked already are left alone.
 */
void	foreign_mark(xmlDocPtr page, xmlDocPtr document);

#endif
