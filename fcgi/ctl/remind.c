#include "config.h"

#include <inttypes.h>
#include <signal.h>
#include <stdio.h>

#include "ctl/remind.h"
#include "record/reminder.h"

int
ctl_remind(struct ctl *ctl)
{
	const bool dry = ctl_take_flag(ctl, "--dry-run");
	struct rules *rules;
	uint64_t made = 0, sent = 0, failed = 0;
	enum db_result result;

	if (ctl->argc != 0)
		return CTL_USAGE;
	if (ctl->config->mail_from != NULL && !mail_address_good(ctl->config->mail_from))
		return ctl_fail("[mail] from is no address");
	/* A sendmail that goes away early is said, not died of. */
	(void)signal(SIGPIPE, SIG_IGN);
	rules = rules_new();
	result = reminder_make(ctl->db, rules, dry, &made);
	rules_free(rules);
	if (dry)
		printf("%" PRIu64 " reminders are due\n", made);
	else if (made > 0)
		printf("%" PRIu64 " reminders\n", made);
	if (result == DB_OK && !dry)
		result = remind_mail(ctl, &sent, &failed);
	if (sent > 0 || failed > 0)
		printf("%" PRIu64 " mails sent, %" PRIu64 " failed\n", sent, failed);
	if (result != DB_OK)
		return ctl_fail("stopped; run it again to go on");
	return failed == 0 ? CTL_DONE : CTL_FAILED;
}
