#include "config.h"

#include "ctl/jobs.h"
#include "record/staff.h"

enum db_result
job_follow_staff(struct ctl *ctl, uint64_t *done)
{
	struct rules *rules = rules_new();
	const enum db_result result = staff_follow_due(ctl->db, rules, done);

	rules_free(rules);
	return result;
}
