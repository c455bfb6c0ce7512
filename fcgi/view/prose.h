/*
 * Short texts that people write for others: paragraphs, items and addresses, never markup.
 */
#ifndef DANHGIA_VIEW_PROSE_H
#define DANHGIA_VIEW_PROSE_H

#include <libxml/tree.h>

#include "web/pool.h"

/*
 * Adds the lines of a text below the node as <line kind="text|item">, "- " begins an item. Addresses with http:// or https:// are
 * <link href>; one whose host hides behind a user name is plain text.
 */
void	prose_append(struct pool *, xmlNodePtr, const char *text);

#endif
