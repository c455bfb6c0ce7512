/*
 * Reminders in the portal (dispatch, points 1 to 4; lessons.md section 3): rows of the table notification, made when they are due by
 * business time. danhgiactl remind makes them and sends the mails of those who agreed.
 */
#ifndef DANHGIA_RECORD_REMINDER_H
#define DANHGIA_RECORD_REMINDER_H

#include <stdbool.h>
#include <stdint.h>

#include "record/rules.h"
#include "store/db.h"
#include "web/pool.h"

/*
 * Makes what is due now, agency by agency, each in one transaction with its line in reminder_done: two runs at once, or one after
 * another that was killed, remind nobody twice. A later deadline is another one and is reminded of again. made: reminders; where
 * dry, those that would be made.
 */
enum db_result	 reminder_make(struct db *, struct rules *, bool dry, uint64_t *made);
/* Where a reminder of that code and month leads, in the pool. */
const char	*reminder_path(struct pool *, const char *code, const char *month);

#endif
