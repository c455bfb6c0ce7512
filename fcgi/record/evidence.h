/*
 * Tasks as evidence: a task names the criteria of the person's set that it proves, by the codes that stay the same from
 * one version of a rule set to the next, and stands beside them wherever they are scored.
 */
#ifndef DANHGIA_RECORD_EVIDENCE_H
#define DANHGIA_RECORD_EVIDENCE_H

#include "gate/visit.h"
#include "rating/criteria.h"

/* A statement for the set (id) that the person of an SQL expression is scored on in the month, its one parameter, else the newest known. */
#define EVIDENCE_SET_OF(person) \
	"SELECT criteria_set_id AS id FROM evaluation WHERE person_id = " person " AND NOT replaced AND criteria_set_id IS NOT NULL " \
	"ORDER BY month = ? DESC, month DESC LIMIT 1"

/* The set of that id, or NULL if it is 0 or cannot be read. */
const struct criteria_set *evidence_criteria(struct visit *, uint64_t id);
/* The set the person is scored on in the month, else the newest one known of the person; *set is NULL if there is none. */
enum db_result	 evidence_set(struct visit *, uint64_t person_id, const char *month, const struct criteria_set **set);
/* Adds the field "criteria" with every criterion of the set (none without a set); codes, blanks between, are chosen. */
void		 evidence_describe(struct form *, const struct criteria_set *, const char *codes);
/* The codes chosen in the form, in the order of the set, blanks between; in the pool. */
const char	*evidence_chosen(struct pool *, const struct form *, const struct criteria_set *);
/* Writes the chosen codes to the task. Nothing without a set. */
enum db_result	 evidence_save(struct visit *, const struct form *, const struct criteria_set *, uint64_t task_id);
/* Whether the word is one of the codes, blanks between. */
bool		 evidence_names(const char *codes, const char *code);
/*
 * Adds <evidence task=> to each criterion that a task names in its @criteria, and placed="yes" to such tasks. criteria
 * may be NULL.
 */
void		 evidence_place(xmlNodePtr criteria, xmlNodePtr tasks);

#endif
