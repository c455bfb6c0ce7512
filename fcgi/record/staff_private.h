/* Shared by the staff_*.c files alone. */
#ifndef DANHGIA_RECORD_STAFF_PRIVATE_H
#define DANHGIA_RECORD_STAFF_PRIVATE_H

#include "record/staff.h"

/* The first refusal stays. */
void		 staff_refuse(struct staff_work *, const char *field, const char *code, const char *detail);
/* Ends whatever holds on the day in that agency; 0: everywhere. */
enum db_result	 staff_end_all(struct staff_work *, uint64_t agency_id, const char *day);

/* Who left, or had no place any more, is back: the account waits for a new code. What was disabled by decision stays so. */
enum db_result	 staff_reopen_account(struct staff_work *);

#endif
