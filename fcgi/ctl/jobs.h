/*
 * Jobs that a timer runs every few minutes: deadlines, dated changes, cleaning up.
 */
#ifndef DANHGIA_CTL_JOBS_H
#define DANHGIA_CTL_JOBS_H

#include <stdint.h>

#include "ctl/ctl.h"

/* Does what is due now, in short transactions; done counts what changed. Two at once do it once. */
typedef enum db_result job_fn(struct ctl *, uint64_t *done);

/* Accounts whose initial code was not replaced before their date (dispatch, point 2). */
job_fn	job_lock_overdue;

#endif
