/*
 * Who approves a revision that the authority proposes (domain.md section 5): the aggregator of the office that advises it, and
 * never a subordinate of the head. Where that office is the agency's own, or nobody holds the right there, the next office is the
 * one that advises on the authority itself, and so on upwards.
 */
#ifndef DANHGIA_RECORD_APPROVER_H
#define DANHGIA_RECORD_APPROVER_H

#include "record/evaluation.h"

struct approver {
	uint64_t	 office_id;	/* 0: nobody can approve */
	struct rows	 people;	/* name, position, unit */
};

/* DB_OK also where there is nobody. proposer: the person who proposes, and so does not approve. */
enum db_result	approver_find(struct visit *, const struct evaluation *, uint64_t proposer, struct approver *);
/* Those who hold the right in that office today. */
enum db_result	approver_list(struct visit *, const struct evaluation *, uint64_t office_id, uint64_t proposer, struct rows *);

/*
 * What the viewer may have a part in, as lists of ids for FIND_IN_SET ("" is none): whom the viewer decides for, whose minutes
 * the viewer enters, the offices the viewer advises for, the agencies of the viewer's posts. As access_may has it.
 */
struct standing {
	const char	*authorities, *secretaries, *offices, *agencies;
};

void		standing_read(const struct visit *, struct standing *);

#endif
