#include "config.h"

#include <stdio.h>

#include "ctl/ctl.h"
#include "ctl/jobs.h"

struct job {
	const char	*name;
	job_fn		*run;
};

/* What time brings about by itself. Each is bounded, may be run at any time, and finds nothing to do when run again. */
static const struct job jobs[] = {
	{"lock-overdue", job_lock_overdue},
	{"seal", job_seal},
	{"retain", job_retain},
};

int
ctl_jobs(struct ctl *ctl)
{
	int status = CTL_DONE;

	if (ctl->argc != 0)
		return CTL_USAGE;
	for (size_t i = 0; i < sizeof jobs / sizeof jobs[0]; i++) {
		uint64_t done = 0;

		if (jobs[i].run(ctl, &done) != DB_OK)
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
