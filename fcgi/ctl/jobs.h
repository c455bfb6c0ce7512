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
/*
 * Seals of what is finished, where one system user has every duty (a demonstration). In production a timer of the seal's own
 * user does it, and this does nothing.
 */
job_fn	job_seal;
/* The coming months of access_log, and the dropping of months that need not be kept any more. */
job_fn	job_retain;
/* Accounts in use that nobody logged in to for 45 days, and those of people who have left. */
job_fn	job_disable_inactive, job_disable_left;
/* What was kept for a while only. */
job_fn	job_purge_drafts, job_purge_submissions, job_purge_addresses, job_purge_sessions, job_purge_imports, job_purge_batches, job_purge_reminders;

/* Changes of the organisation tree whose day has come. */
job_fn	job_apply_changes;

/* Open months of agencies whose people or leaders changed by today (design.md section 3). */
job_fn	job_follow_staff;
/* The month of today for every agency, each looked at once a day: who came, moved, or has another superior. */
job_fn	job_open_month;
/* What a summary of very many people reads instead of counting (record/tally.h). */
job_fn	job_tally;

#endif
