/*
 * Codes, telephone numbers and addresses as lists and forms bring them.
 */
#ifndef DANHGIA_RECORD_REACH_H
#define DANHGIA_RECORD_REACH_H

#include <stdbool.h>

#include "web/pool.h"

/* Letters, digits and . _ - / only. */
bool		 reach_code(const char *);
/* Its 10 or 11 digits, in the pool; NULL if it is no telephone number. */
const char	*reach_phone(struct pool *, const char *typed);
/* A copy in the pool; NULL if it is no address. */
const char	*reach_email(struct pool *, const char *typed);

#endif
