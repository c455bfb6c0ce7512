/*
 * Reading elements and attributes with a sticky error: the first one stays, every function still returns something
 * harmless, and the caller looks at failed once at the end. Strings belong to the pool.
 */
#ifndef DANHGIA_RECORD_RULESET_READER_H
#define DANHGIA_RECORD_RULESET_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <libxml/tree.h>

#include "rating/rule_set.h"
#include "record/ruleset.h"
#include "web/pool.h"

struct reader {
	struct pool		*pool;
	struct ruleset_error	*error;
	bool			 failed;
};

/* The node, which may be NULL, gives the line. */
void		 reader_fail(struct reader *, const xmlNode *, const char *, ...) __attribute__((format(printf, 3, 4)));
/* Fails on a child or an attribute that is not among the words, and on text between the children. */
void		 reader_only(struct reader *, const xmlNode *, const char *children, const char *attributes);
bool		 reader_is(const xmlNode *, const char *name);
/* Child elements, one after the other; NULL at the end. */
const xmlNode	*reader_first(const xmlNode *);
const xmlNode	*reader_next(const xmlNode *);
size_t		 reader_count(const xmlNode *, const char *name);
/* The child of that name, or NULL; two of them, or none if required, fail. */
const xmlNode	*reader_child(struct reader *, const xmlNode *, const char *name, bool required);
/* Text of the child with runs of white space made one; "" if there is no such child. */
const char	*reader_content(struct reader *, const xmlNode *, const char *name, bool required);

/* Attributes. A fallback of NULL makes the attribute required. */
const char	*reader_text(struct reader *, const xmlNode *, const char *name, const char *fallback);
/* 1 to 40 characters of a-z A-Z 0-9 - _ . */
const char	*reader_code(struct reader *, const xmlNode *, const char *name, const char *fallback);
int		 reader_int(struct reader *, const xmlNode *, const char *name, int min, int max, const char *fallback);
/* Hundredths, from "2.5". */
int		 reader_points(struct reader *, const xmlNode *, const char *name, const char *fallback);
bool		 reader_flag(struct reader *, const xmlNode *, const char *name, const char *fallback);
int32_t		 reader_day(struct reader *, const xmlNode *, const char *name);
enum level	 reader_level(struct reader *, const xmlNode *, const char *name);
/* Index of the value among the names. */
int		 reader_choice(struct reader *, const xmlNode *, const char *name, const char *const *names, size_t count,
    const char *fallback);
bool		 reader_has(const xmlNode *, const char *name);

/* The criteria sets of the document, in ruleset_criteria.c. */
void		 ruleset_read_criteria(struct reader *, const xmlNode *root, struct rule_set *);

#endif
