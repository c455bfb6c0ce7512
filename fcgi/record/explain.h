/* Why a rating is what it is: what the page "Vì sao 87,5?" and the personal form on paper both say. */
#ifndef DANHGIA_RECORD_EXPLAIN_H
#define DANHGIA_RECORD_EXPLAIN_H

#include "record/evaluation.h"

/*
 * Adds <column> for each step whose points the viewer may see, <rules>, <skipped> and <act> below the noun's element, which has
 * the attributes of evaluation_append.
 */
enum db_result	 explain_append(struct visit *, xmlNodePtr, const struct evaluation *);

#endif
