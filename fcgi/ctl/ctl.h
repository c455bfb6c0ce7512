/*
 * danhgiactl, the operator's tool: one command a file. It speaks English, because operators read it.
 */
#ifndef DANHGIA_CTL_CTL_H
#define DANHGIA_CTL_CTL_H

#include "gate/config.h"
#include "store/db.h"
#include "web/pool.h"

enum {
	CTL_DONE = 0,
	CTL_FAILED = 1,		/* nothing, or not all, was done; stderr says why */
	CTL_USAGE = 2,
	CTL_BAD_ROWS = 3	/* a list has bad rows: they were printed */
};

struct ctl {
	const struct config	*config;
	struct db		*db;	/* as the owner, of a job as danhgia_jobs, of a backup as danhgia_backup */
	struct pool		*pool;
	int			 argc;	/* what stands behind the command's name */
	char			**argv;
};

/*
 * An option with a value ("--unit CODE"), NULL if it was not given. ctl_take_flag: whether one without a value was
 * given. Both take it out of the arguments, so that what is left over is an operand or a mistake.
 */
const char	*ctl_take_option(struct ctl *, const char *name);
bool		 ctl_take_flag(struct ctl *, const char *name);
/* "danhgiactl: ..." on stderr; gives CTL_FAILED. */
int		 ctl_fail(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* The whole of a file, in the pool and with a NUL behind it, or NULL with the reason on stderr. */
char		*ctl_read_file(struct pool *, const char *path, size_t limit, size_t *size);

/*
 * The statement that names, for the audit, who runs this: the system user and, where the kernel knows it, the user who
 * logged in and became that one.
 */
char		*ctl_operator(struct pool *);

/* The commands; each gives the exit status. */
int	ctl_admin(struct ctl *);
int	ctl_apply_changes(struct ctl *);
int	ctl_backup(struct ctl *);
int	ctl_check_config(struct ctl *);
int	ctl_demo_accounts(struct ctl *);
int	ctl_import(struct ctl *);
int	ctl_issue_accounts(struct ctl *);
int	ctl_jobs(struct ctl *);
int	ctl_lock_overdue(struct ctl *);
int	ctl_metrics(struct ctl *);
int	ctl_migrate(struct ctl *);
int	ctl_reissue(struct ctl *);
int	ctl_remind(struct ctl *);
int	ctl_restore(struct ctl *);
int	ctl_retain(struct ctl *);
int	ctl_rotate_factors(struct ctl *);
int	ctl_ruleset(struct ctl *);
int	ctl_texts(struct ctl *);
int	ctl_seal(struct ctl *);
int	ctl_verify(struct ctl *);
int	ctl_open_month(struct ctl *);

#endif
