#include "config.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <libxml/parser.h>

#include "ctl/ctl.h"

struct command {
	const char	*name;
	const char	*usage;
	int		(*run)(struct ctl *);
	bool		 jobs;		/* with the database account of the jobs, not the owner's */
};

static const struct command commands[] = {
	{"admin", "create ACCOUNT [--person CODE] [--family-name NAME --given-name NAME] [--unit CODE [--unit-name NAME]]\n"
	    "           --decision NUMBER --date DATE --issuer NAME", ctl_admin, false},
	{"apply-changes", "", ctl_apply_changes, false},
	{"check-config", "", ctl_check_config, false},
	{"demo-accounts", "FILE.csv", ctl_demo_accounts, false},
	{"import", "units|people|authorities|grants|changes FILE [--dry-run|--good-rows|--all-or-nothing]", ctl_import, false},
	{"issue-accounts", "--slips FILE.csv [--unit CODE]", ctl_issue_accounts, false},
	{"jobs", "", ctl_jobs, true},
	{"lock-overdue", "", ctl_lock_overdue, true},
	{"migrate", "", ctl_migrate, false},
	{"open-month", "MONTH [--unit CODE]", ctl_open_month, false},
	{"reissue", "ACCOUNT --reason TEXT", ctl_reissue, false},
	{"remind", "[--dry-run]", ctl_remind, true},
	{"retain", "", ctl_retain, false},
	{"ruleset", "FILE.xml ... [--unit CODE]", ctl_ruleset, false},
	{"texts", "FILE.xml", ctl_texts, false},
	{"seal", "[--settle MINUTES]", ctl_seal, false},
	{"verify", "[--month MONTH] [--unit CODE] [--seals FILE]", ctl_verify, false},
	{NULL, NULL, NULL, false}
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
	account = command->jobs ? config->jobs : config->owner;
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
