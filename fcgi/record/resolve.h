/*
 * Who rates whom (domain.md section 5): the superior, the authority and the office that advises it, with the reason.
 */
#ifndef DANHGIA_RECORD_RESOLVE_H
#define DANHGIA_RECORD_RESOLVE_H

#include <stdbool.h>
#include <stdint.h>

#include "rating/rule_set.h"
#include "store/db.h"
#include "web/pool.h"

enum basis {
	BASIS_NONE,		/* nobody: to be settled by an administrator */
	BASIS_HEAD_OF_PART,
	BASIS_DEPUTY_FOR_FIELD,
	BASIS_HEAD_OF_AGENCY,
	BASIS_HEAD_ABOVE,	/* of the unit that the authority table names as superior */
	BASIS_AUTHORITY_TABLE,
	BASIS_OVERRIDE		/* resolution_override, with its own reason */
};

struct resolution {
	uint64_t	superior_id;		/* a person; 0: none */
	enum basis	superior_basis;
	uint64_t	authority_id;		/* a person: decides, or chairs; 0: none */
	uint64_t	authority_unit_id;	/* 0: none */
	bool		authority_collective;
	enum basis	authority_basis;
	uint64_t	advice_unit_id;		/* 0: none */
};

struct resolve_subject {
	uint64_t	 person_id;
	uint64_t	 unit_id;		/* of the main assignment: the agency or a part of it */
	enum rank	 rank;
	enum bloc	 bloc;			/* of the agency */
	const char	*management_level;	/* as in the database */
};

struct resolver;

/* Reads what is needed to resolve everybody of an agency on a day ("2022-01-20"). It lives in the pool. */
enum db_result	 resolve_load(struct db *, struct pool *, uint64_t agency_id, const char *day, const struct resolver **);
/* Nobody is ever resolved to themselves. */
void		 resolve(const struct resolver *, const struct resolve_subject *, struct resolution *);
/* One person, by the main assignment on that day; DB_NO_ROW if there is none. */
enum db_result	 resolve_person(struct db *, uint64_t person_id, const char *day, struct resolution *);
/* "head_of_part"…, as in evaluation.superior_basis and in documents. */
const char	*basis_name(enum basis);

#endif
