#include "config.h"

#include <stdio.h>
#include <unistd.h>

#include "ctl/ctl.h"

static const struct sql ping = {"SELECT 1 AS one", ""};

static bool
reaches(struct ctl *ctl, const char *duty, const struct db_config *config)
{
	struct db *db;
	struct row row;
	bool good;

	if (config->user == NULL) {
		printf("database account for %s: none given\n", duty);
		return true;
	}
	db = db_open(config);
	good = db_row(db, ctl->pool, &row, &ping) == DB_OK;
	db_close(db);
	printf("database account for %s: %s\n", duty, good ? "connects" : "does not connect");
	return good;
}

static bool
is_folder(const char *what, const char *path)
{
	const bool good = path != NULL && access(path, R_OK | X_OK) == 0;

	printf("%s: %s %s\n", what, path == NULL ? "" : path, good ? "is there" : "cannot be read");
	return good;
}

/* The file was read before a command runs; here are the things that it names. */
int
ctl_check_config(struct ctl *ctl)
{
	const struct config *config = ctl->config;
	bool good;

	if (ctl->argc != 0)
		return CTL_USAGE;
	good = is_folder("stylesheets", config->xslt);
	good = is_folder("schema", config->schema) && good;
	good = reaches(ctl, "pages", &config->app) && good;
	good = reaches(ctl, "logins", &config->login) && good;
	good = reaches(ctl, "migrations", &config->owner) && good;
	good = reaches(ctl, "seals", &config->seal) && good;
	good = reaches(ctl, "reports", &config->reader) && good;
	return good ? CTL_DONE : CTL_FAILED;
}
