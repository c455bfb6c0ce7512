/* Shared by import_person.c (checks) and import_person_write.c alone. */
#ifndef DANHGIA_RECORD_IMPORT_PERSON_H
#define DANHGIA_RECORD_IMPORT_PERSON_H

#include "record/import_private.h"

enum {
	P_CODE, P_FAMILY_NAME, P_GIVEN_NAME, P_STAFF_KIND, P_POSITION, P_UNIT, P_RANK, P_MAIN, P_LEVEL, P_FIELD,
	P_PHONE, P_EMAIL, P_ACCOUNT
};

/* Whether the row gives the person's main assignment: marked so, or the only one where the list marks none. */
bool		import_person_main(const struct import_row *);
enum db_result	import_person_write(struct import *);
/* The unit of each row, and every unit where its person works today, lie within the importing account's grants. */
enum db_result	import_person_scope(struct import *);

#endif
