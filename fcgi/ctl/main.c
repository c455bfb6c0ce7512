#include "config.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <libxml/parser.h>

#include "ctl/ctl.h"

struct command {
	const char	*name;
	const char	*usage;
	int		(*run)(struct ctl *);
	size_t		 account;	/* of the configuration: with whose rights it runs */
};

#define ACCOUNT(duty) offsetof(struct config, duty)

static const struct command commands[] = {
	{"admin", "create ACCOUNT [--person CODE] [--family-name NAME --given-name NAME] [--unit CODE [--unit-name NAME]]\n"
	    "           --decision NUMBER --date DATE --issuer NAME", ctl_admin, ACCOUNT(owner)},
	{"apply-changes", "", ctl_apply_changes, ACCOUNT(owner)},
	{"backup", "ARCHIVE [--keep N] [--keys] | ARCHIVE --logs", ctl_backup, ACCOUNT(backup)},
	{"check-config", "", ctl_check_config, ACCOUNT(owner)},
	{"demo-accounts", "FILE.csv", ctl_demo_accounts, ACCOUNT(owner)},
	{"import", "units|people|authorities|grants|changes FILE [--dry-run|--good-rows|--all-or-nothing]", ctl_import, ACCOUNT(owner)},
	{"issue-accounts", "--slips FILE.csv [--unit CODE]", ctl_issue_accounts, ACCOUNT(owner)},
	{"jobs", "", ctl_jobs, ACCOUNT(jobs)},
	{"lock-overdue", "", ctl_lock_overdue, ACCOUNT(jobs)},
	{"metrics", "", ctl_metrics, ACCOUNT(reader)},
	{"migrate", "", ctl_migrate, ACCOUNT(owner)},
	{"open-month", "MONTH|QUARTER [--unit CODE]", ctl_open_month, ACCOUNT(owner)},
	{"reissue", "ACCOUNT --reason TEXT", ctl_reissue, ACCOUNT(owner)},
	{"remind", "[--dry-run]", ctl_remind, ACCOUNT(jobs)},
	{"restore", "ARCHIVE DATADIR [--until \"YYYY-MM-DD HH:MM:SS\"]", ctl_restore, ACCOUNT(backup)},
	{"retain", "", ctl_retain, ACCOUNT(owner)},
	{"rotate-factors", "", ctl_rotate_factors, ACCOUNT(login)},
	{"ruleset", "FILE.xml ... [--unit CODE]", ctl_ruleset, ACCOUNT(owner)},
	{"texts", "FILE.xml", ctl_texts, ACCOUNT(owner)},
	{"seal", "[--settle MINUTES]", ctl_seal, ACCOUNT(owner)},
	{"verify", "[--month MONTH] [--unit CODE] [--seals FILE]", ctl_verify, ACCOUNT(owner)},
	{NULL, NULL, NULL, 0}
};

static int
usage(void)
{
	fputs("usage: danhgiactl -c CONFIG COMMAND\n", stderr);
	for (const struct command *command = commands; command->name != NULL; command++)
		fprintf(stderr, "       %s %s\n", command->name, command->usage);
	return CTL_USAGE;
}

static const struct command *
find_command(const char *name)
{
	for (const struct command *command = commands; command->name != NULL; command++)
		if (strcmp(command->name, name) == 0)
			return command;
	return NULL;
}

static int
run(const struct command *command, const char *path, int argc, char **argv)
{
	struct config *config = config_read(path);
	struct db_config account;
	struct ctl ctl = {.config = config, .argc = argc, .argv = argv};
	int status;

	if (config == NULL)
		return CTL_FAILED;
	memcpy(&account, (const char *)config + command->account, sizeof account);
	account.patient = true;
	ctl.pool = pool_new();
	account.session = ctl_operator(ctl.pool);
	ctl.db = db_open(&account);
	status = command->run(&ctl);
	if (status == CTL_USAGE)
		fprintf(stderr, "usage: danhgiactl -c CONFIG %s %s\n", command->name, command->usage);
	db_close(ctl.db);
	pool_free(ctl.pool);
	config_free(config);
	return status;
}

int
main(int argc, char **argv)
{
	const struct command *command;
	const char *config = NULL;
	int option, status;

	/* "+": what stands behind the command belongs to it. */
	while ((option = getopt(argc, argv, "+c:")) != -1) {
		if (option != 'c')
			return usage();
		config = optarg;
	}
	if (config == NULL || optind == argc || (command = find_command(argv[optind])) == NULL)
		return usage();
	LIBXML_TEST_VERSION
	status = run(command, config, argc - optind - 1, argv + optind + 1);
	xmlCleanupParser();
	if (fflush(stdout) != 0 && status == CTL_DONE)
		status = ctl_fail("cannot write the output");
	return status;
}
