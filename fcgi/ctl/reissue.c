#include "config.h"

#include <stdio.h>
#include <string.h>

#include "ctl/ctl.h"
#include "record/account.h"

static const struct sql account_read = {"SELECT id FROM account WHERE name = ?", "s"};
static const struct sql audit_insert = {
	"INSERT INTO audit (recorded_at, business_at, action, object, object_id, reason) "
	"VALUES (SYSDATE(6), NOW(6), 'reissue', 'account', ?, ?)",
	"us"};

struct reissue {
	struct ctl	*ctl;
	const char	*reason;
	uint64_t	 account_id;
	char		 code[ACCOUNT_CODE];
};

static enum db_result
issue_again(struct db *db, void *arg)
{
	struct reissue *reissue = arg;
	enum db_result result;

	account_make_code(reissue->code);
	/* Whoever missed the date gets in again: only the code's own days count from here. */
	result = account_issue(db, reissue->ctl->pool, reissue->account_id, reissue->code, reissue->ctl->config->code_days, NULL);
	return result == DB_OK ? db_exec(db, &audit_insert, reissue->account_id, reissue->reason) : result;
}

/* For the operator whose administrators have all lost their passwords; everybody else goes to the administrator. */
int
ctl_reissue(struct ctl *ctl)
{
	struct reissue reissue = {.ctl = ctl, .reason = ctl_take_option(ctl, "--reason")};
	struct row row;

	if (ctl->argc != 1 || reissue.reason == NULL || reissue.reason[0] == '\0')
		return CTL_USAGE;
	switch (db_row(ctl->db, ctl->pool, &row, &account_read, ctl->argv[0])) {
	case DB_OK:
		break;
	case DB_NO_ROW:
		return ctl_fail("no account %s", ctl->argv[0]);
	default:
		return ctl_fail("the database does not answer");
	}
	reissue.account_id = row_id(&row, "id");
	if (db_transaction(ctl->db, issue_again, &reissue) != DB_OK)
		return ctl_fail("the database failed; nothing was done");
	printf("account %s\ncode %s\n", ctl->argv[0], reissue.code);
	return CTL_DONE;
}
