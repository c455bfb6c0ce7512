/* What verify and retain share. */
#ifndef DANHGIA_CTL_VERIFY_H
#define DANHGIA_CTL_VERIFY_H

#include "record/seal.h"

struct verify_seals {
	uint64_t	count;		/* seals */
	uint64_t	rows;		/* rows compared with them */
	uint64_t	dropped;	/* rows of months that were dropped with a record */
	uint64_t	broken;		/* each was named on stdout */
	uint64_t	first_id, last_id;	/* of the last seal */
};

/* The seals of a source, each over the one before; their rows too, of one month or (month "") of all. */
enum db_result	verify_seals(struct db *, enum seal_source, const char *month, struct verify_seals *);

#endif
