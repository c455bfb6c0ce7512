#include "config.h"

#include <stdio.h>

#include "ctl/ctl.h"
#include "ctl/jobs.h"

struct job {
	const char	*name;
	job_fn		*run;
	bool		 owner;		/* needs the owner's rights */
};

/*
 * What time brings about by itself. Each is bounded, may be run at any time, and finds nothing to do when run again. They run
 * with the database account danhgia_jobs: what a new one touches needs its line in schema/grants.sql. The few that need the
 * owner run here only where one system user has every duty (a demonstration); in production each has its own timer.
 */
static const struct job jobs[] = {
	{"apply-changes", job_apply_changes, true},
	{"lock-overdue", job_lock_overdue, false},
	{"disable-inactive", job_disable_inactive, false},
	{"disable-left", job_disable_left, false},
	{"follow-staff", job_follow_staff, false},
	{"open-month", job_open_month, false},
	{"tally", job_tally, false},
	{"purge-drafts", job_purge_drafts, false},
	{"purge-submissions", job_purge_submissions, false},
	{"purge-addresses", job_purge_addresses, false},
	{"purge-sessions", job_purge_sessions, false},
	{"purge-imports", job_purge_imports, false},
	{"purge-batches", job_purge_batches, false},
	{"purge-reminders", job_purge_reminders, false},
	{"seal", job_seal, true},
	{"retain", job_retain, true},
};

/* DB_OK also where the job is left to its own timer. */
static enum db_result
run_as_owner(const struct ctl *ctl, const struct job *job, uint64_t *done)
{
	struct ctl owner = *ctl;
	struct db_config config = ctl->config->owner;
	enum db_result result;

	if (config.password == NULL)
		return DB_OK;
	config.patient = true;
	config.session = ctl_operator(ctl->pool);
	owner.db = db_open(&config);
	result = job->run(&owner, done);
	db_close(owner.db);
	return result;
}

int
ctl_jobs(struct ctl *ctl)
{
	int status = CTL_DONE;

	if (ctl->argc != 0)
		return CTL_USAGE;
	for (size_t i = 0; i < sizeof jobs / sizeof jobs[0]; i++) {
		uint64_t done = 0;

		if ((jobs[i].owner ? run_as_owner(ctl, &jobs[i], &done) : jobs[i].run(ctl, &done)) != DB_OK)
			status = ctl_fail("%s failed", jobs[i].name);
		else if (done > 0)
			printf("%s %llu\n", jobs[i].name, (unsigned long long)done);
	}
	return status;
}

int
ctl_lock_overdue(struct ctl *ctl)
{
	uint64_t done = 0;

	if (ctl->argc != 0)
		return CTL_USAGE;
	if (job_lock_overdue(ctl, &done) != DB_OK)
		return ctl_fail("the database failed; what was locked before is locked");
	printf("locked %llu\n", (unsigned long long)done);
	return CTL_DONE;
}
