/*
 * Mails of reminders through the system's sendmail interface.
 */
#ifndef DANHGIA_CTL_REMIND_H
#define DANHGIA_CTL_REMIND_H

#include <stdbool.h>
#include <stdint.h>

#include "ctl/ctl.h"

/* One text, UTF-8; subject without line ends. */
struct mail {
	const char	*sendmail;	/* the program's path */
	const char	*from, *to;	/* mail_address_good */
	const char	*subject, *text;
};

/* Whether the text is a plain address of letters, digits and . _ + - with one @: nothing that a header or a command line could mistake. */
bool		 mail_address_good(const char *);
/* Hands the mail to sendmail; false, with the reason on stderr: it did not take it. */
bool		 mail_send(struct pool *, const struct mail *);

/*
 * Sends what was made in the last two days to those who agreed, one mail a person: at least once, since a reminder read twice costs
 * a moment and one that never came a locked account. A reminder is claimed before its mail is handed over and marked mailed after
 * it; a run killed in between leaves its claim, which a run ten minutes later takes up. Only a run killed between sendmail's yes and
 * the mark sends one twice. Three tries at most, claims left behind among them.
 */
enum db_result	 remind_mail(struct ctl *, uint64_t *sent, uint64_t *failed);

#endif
