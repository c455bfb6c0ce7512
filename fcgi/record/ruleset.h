/*
 * Reads the document of a rule set (schema/ruleset/ruleset.rnc) into the struct that the rules work on.
 */
#ifndef DANHGIA_RECORD_RULESET_H
#define DANHGIA_RECORD_RULESET_H

#include <stddef.h>

#include <libxml/tree.h>

#include "rating/rule_set.h"
#include "web/pool.h"

struct ruleset_error {
	int	line;		/* 0 if it concerns the whole document */
	char	message[200];	/* English, for the administrator's log */
};

/*
 * The rule set, owned by the pool, or NULL with the first error. The document is parsed without DTD, entities or
 * network, is refused if it has a document type, and is checked for what a schema cannot say: unique codes, maxima
 * that add up to no more than the scale, levels that cover every number of points once, windows in order.
 */
const struct rule_set	*ruleset_parse(struct pool *, const char *xml, size_t, struct ruleset_error *);
/* The tree alone, to be freed with xmlFreeDoc, or NULL with the error: as safely, and nothing more is checked. */
xmlDoc			*ruleset_document(struct pool *, const char *xml, size_t, struct ruleset_error *);
/* ruleset_parse of a file of at most 4 MiB. */
const struct rule_set	*ruleset_read(struct pool *, const char *path, struct ruleset_error *);

#endif
