/* Whom somebody asks who cannot get in: the administrators of the unit, by name and telephone. */
#ifndef DANHGIA_RECORD_CONTACT_H
#define DANHGIA_RECORD_CONTACT_H

#include "store/db.h"

/*
 * Adds <contact name position unit phone> below the parent, at most five: administrators of the account's unit; where there
 * is none, or the account is itself an administrator's, those of the office above (bloc, then city). Only for somebody who
 * has just shown the account's secret: names of administrators are nobody else's business.
 */
enum db_result	contact_elements(struct db *, struct pool *, xmlNodePtr parent, uint64_t account_id);

#endif
