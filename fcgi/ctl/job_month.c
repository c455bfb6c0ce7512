#include "config.h"

#include "ctl/jobs.h"
#include "record/open_month.h"
#include "record/tally.h"

enum db_result
job_open_month(struct ctl *ctl, uint64_t *done)
{
	struct rules *rules = rules_new();
	const enum db_result result = open_month_due(ctl->db, rules, done);

	rules_free(rules);
	return result;
}

enum db_result
job_tally(struct ctl *ctl, uint64_t *done)
{
	return tally_count(ctl->db, done);
}
