/* Text as a picture that a telephone reads; xslt/qr.xsl draws it. */
#ifndef DANHGIA_VIEW_QR_H
#define DANHGIA_VIEW_QR_H

#include <stdbool.h>

#include <libxml/tree.h>

/* Adds <qr size="41"><run x="0" y="0" length="7"/>...</qr>: the dark modules, in rows. False: the text is too long. */
bool	qr_element(xmlNodePtr parent, const char *text);

#endif
