/*
 * Lists that are filtered, paged and handed out as spreadsheets: what their addresses ask for. Hostile or absent, a
 * question is as if it had not been asked.
 */
#ifndef DANHGIA_GATE_LIST_H
#define DANHGIA_GATE_LIST_H

#include <stddef.h>
#include <stdint.h>

#include "gate/visit.h"

/* The question of that name, or "". */
const char	*list_asked(const struct visit *, const char *name);
/* The one of the words that is asked for, itself; "": none. */
const char	*list_one_of(const struct visit *, const char *name, const char *const *words, size_t count);
/* Adds an element with @code for each word, the one asked for @selected: what a filter offers. */
void		 list_choices(xmlNodePtr, const char *element, const char *const *words, size_t count, const char *asked);
/* A number such as a unit's; 0: none. */
uint64_t	 list_id(const struct visit *, const char *name);
/* ?ten=, trimmed: what is looked for, at most 80 characters, in the pool. */
const char	*list_name(const struct visit *);
/* ?trang=, from 1. A spreadsheet begins at the beginning. */
int64_t		 list_page(const struct visit *);
/*
 * Adds <pages path= current= last=> where there is more than one; path ends where the number goes. A spreadsheet has one.
 */
void		 list_pages(const struct visit *, xmlNodePtr parent, const char *path, int64_t page, int64_t total, int64_t rows);

#endif
