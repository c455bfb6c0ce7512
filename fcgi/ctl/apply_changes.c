#include "config.h"

#include <stdio.h>

#include "ctl/jobs.h"
#include "record/unit_change.h"

static enum db_result
apply(struct ctl *ctl, size_t *done, size_t *failed)
{
	struct rules *rules = rules_new();
	enum db_result result = unit_change_apply_due(ctl->db, ctl->pool, done, failed);

	if (result == DB_OK)
		result = unit_change_follow_all(ctl->db, rules, ctl->pool);
	rules_free(rules);
	return result;
}

enum db_result
job_apply_changes(struct ctl *ctl, uint64_t *done)
{
	size_t count = 0, failed = 0;
	const enum db_result result = apply(ctl, &count, &failed);

	*done = count;
	if (failed > 0)
		ctl_fail("%zu batches of changes of the tree cannot take effect; see /quan-tri/don-vi/thay-doi", failed);
	return result;
}

int
ctl_apply_changes(struct ctl *ctl)
{
	size_t done = 0, failed = 0;

	if (ctl->argc != 0)
		return CTL_USAGE;
	if (apply(ctl, &done, &failed) != DB_OK)
		return ctl_fail("the database failed; batches that were applied before are applied");
	printf("applied %zu, failed batches %zu\n", done, failed);
	return failed == 0 ? CTL_DONE : CTL_FAILED;
}
