#include "config.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ini.h>

#include "gate/config.h"
#include "rating/calendar.h"

struct config_text {
	struct config_text	*next;
	char			 text[];
};

enum kind {
	KIND_TEXT,	/* const char *; empty is NULL */
	KIND_FLAG,	/* yes or no */
	KIND_SMALL,	/* unsigned, 1 to 1,000 */
	KIND_SIZE,	/* size_t */
	KIND_SECONDS	/* int64_t */
};

struct setting {
	const char	*section, *name;
	enum kind	 kind;
	size_t		 offset;
};

static const struct setting settings[] = {
	{"site", "base", KIND_TEXT, offsetof(struct config, base_url)},
	{"site", "static", KIND_TEXT, offsetof(struct config, static_path)},
	{"site", "demonstration", KIND_FLAG, offsetof(struct config, demonstration)},
	{"site", "strict", KIND_FLAG, offsetof(struct config, strict)},
	{"site", "clock", KIND_TEXT, offsetof(struct config, clock)},
	{"site", "clock_set_at", KIND_SECONDS, offsetof(struct config, clock_set_at)},
	{"paths", "xslt", KIND_TEXT, offsetof(struct config, xslt)},
	{"paths", "schema", KIND_TEXT, offsetof(struct config, schema)},
	{"paths", "metrics", KIND_TEXT, offsetof(struct config, metrics)},
	{"database", "hosts", KIND_TEXT, offsetof(struct config, app.hosts)},
	{"database", "socket", KIND_TEXT, offsetof(struct config, app.socket)},
	{"database", "name", KIND_TEXT, offsetof(struct config, app.name)},
	{"database", "tls_ca", KIND_TEXT, offsetof(struct config, app.tls_ca)},
	{"database", "app", KIND_TEXT, offsetof(struct config, app.user)},
	{"database", "app_password", KIND_TEXT, offsetof(struct config, app.password)},
	{"database", "login", KIND_TEXT, offsetof(struct config, login.user)},
	{"database", "login_password", KIND_TEXT, offsetof(struct config, login.password)},
	{"database", "owner", KIND_TEXT, offsetof(struct config, owner.user)},
	{"database", "owner_password", KIND_TEXT, offsetof(struct config, owner.password)},
	{"database", "seal", KIND_TEXT, offsetof(struct config, seal.user)},
	{"database", "seal_password", KIND_TEXT, offsetof(struct config, seal.password)},
	{"database", "reader", KIND_TEXT, offsetof(struct config, reader.user)},
	{"database", "reader_password", KIND_TEXT, offsetof(struct config, reader.password)},
	{"database", "backup", KIND_TEXT, offsetof(struct config, backup.user)},
	{"database", "backup_password", KIND_TEXT, offsetof(struct config, backup.password)},
	{"audit", "seal_file", KIND_TEXT, offsetof(struct config, seal_file)},
	{"mail", "sendmail", KIND_TEXT, offsetof(struct config, sendmail)},
	{"mail", "from", KIND_TEXT, offsetof(struct config, mail_from)},
	{"database", "jobs", KIND_TEXT, offsetof(struct config, jobs.user)},
	{"database", "jobs_password", KIND_TEXT, offsetof(struct config, jobs.password)},
	{"security", "scrypt_n", KIND_SMALL, offsetof(struct config, scrypt_log_n)},
	{"security", "factor_key", KIND_TEXT, offsetof(struct config, factor_key)},
	{"security", "factor_key_old", KIND_TEXT, offsetof(struct config, factor_key_old)},
	{"security", "print_key", KIND_TEXT, offsetof(struct config, print_key)},
	{"security", "code_days", KIND_SMALL, offsetof(struct config, code_days)},
	{"security", "change_before", KIND_TEXT, offsetof(struct config, change_before)},
	{"limits", "body", KIND_SIZE, offsetof(struct config, limits.body)},
	{"limits", "fields", KIND_SIZE, offsetof(struct config, limits.fields)},
	{"limits", "field", KIND_SIZE, offsetof(struct config, limits.field)},
	{"limits", "upload", KIND_SIZE, offsetof(struct config, limits.upload)},
};

static bool
set_text(struct config *config, void *place, const char *value)
{
	struct config_text *owned;
	const size_t size = strlen(value) + 1;
	const char *text;

	if (value[0] == '\0')
		return true;
	owned = malloc(sizeof *owned + size);
	if (owned == NULL)
		abort();
	memcpy(owned->text, value, size);
	owned->next = config->texts;
	config->texts = owned;
	text = owned->text;
	memcpy(place, &text, sizeof text);
	return true;
}

static bool
set_flag(void *place, const char *value)
{
	const bool flag = strcmp(value, "yes") == 0;

	memcpy(place, &flag, sizeof flag);
	return flag || strcmp(value, "no") == 0;
}

static bool
set_number(enum kind kind, void *place, const char *value)
{
	char *end;
	const long long number = strtoll(value, &end, 10);
	const unsigned small = (unsigned)number;
	const size_t size = (size_t)number;
	const int64_t seconds = number;

	if (value[0] == '\0')
		return kind == KIND_SECONDS;
	if (*end != '\0' || number < 0 || (kind == KIND_SMALL && (number < 1 || number > 1000)))
		return false;
	if (kind == KIND_SMALL)
		memcpy(place, &small, sizeof small);
	else if (kind == KIND_SIZE)
		memcpy(place, &size, sizeof size);
	else
		memcpy(place, &seconds, sizeof seconds);
	return true;
}

static int
take_line(void *arg, const char *section, const char *name, const char *value)
{
	struct config *config = arg;
	const struct setting *setting = settings;
	const struct setting *end = settings + sizeof settings / sizeof settings[0];
	void *place;
	bool good;

	while (setting < end && (strcmp(setting->section, section) != 0 || strcmp(setting->name, name) != 0))
		setting++;
	if (setting == end) {
		fprintf(stderr, "level=error part=config message=\"unknown setting [%s] %s\"\n", section, name);
		return 0;
	}
	place = (char *)config + setting->offset;
	good = setting->kind == KIND_TEXT ? set_text(config, place, value) :
	    setting->kind == KIND_FLAG ? set_flag(place, value) : set_number(setting->kind, place, value);
	if (!good)
		fprintf(stderr, "level=error part=config message=\"bad value of [%s] %s\"\n", section, name);
	return good;
}

/* The accounts differ in name and secret only. */
static void
share_database(const struct db_config *app, struct db_config *other)
{
	const char *user = other->user, *password = other->password;

	*other = *app;
	other->user = user;
	other->password = password;
}

/* A moved clock is for demonstrations and tests alone (design.md section 4). */
static bool
move_clock(struct config *config)
{
	enum { HANOI_SECONDS = 7 * 3600 };
	int64_t moment;

	if (config->clock == NULL)
		return true;
	if (!config->demonstration || !moment_parse(config->clock, &moment)) {
		fprintf(stderr, "level=error part=config message=\"a moved clock needs demonstration = yes and a time\"\n");
		return false;
	}
	config->app.moved = true;
	config->app.offset = moment - HANOI_SECONDS - config->clock_set_at;
	return true;
}

/* A password that the file does not give may lie in systemd's credentials directory, under the setting's name. */
static bool
read_credential(struct config *config, const char *folder, const struct setting *setting)
{
	char path[512], text[256];
	const char *known;
	FILE *file;

	memcpy(&known, (char *)config + setting->offset, sizeof known);
	if (known != NULL || (size_t)snprintf(path, sizeof path, "%s/%s", folder, setting->name) >= sizeof path)
		return true;
	file = fopen(path, "re");
	if (file == NULL)
		return true;
	if (fgets(text, sizeof text, file) == NULL)
		text[0] = '\0';
	(void)fclose(file);
	text[strcspn(text, "\r\n")] = '\0';
	return text[0] != '\0' && set_text(config, (char *)config + setting->offset, text);
}

static bool
read_credentials(struct config *config)
{
	const char *folder = getenv("CREDENTIALS_DIRECTORY");

	for (size_t i = 0; folder != NULL && i < sizeof settings / sizeof settings[0]; i++) {
		const char *end = strrchr(settings[i].name, '_');

		if (end == NULL || strcmp(end, "_password") != 0 || read_credential(config, folder, &settings[i]))
			continue;
		fprintf(stderr, "level=error part=config message=\"the credential %s is empty\"\n", settings[i].name);
		return false;
	}
	return true;
}

/* What travels to another host is encrypted, and the host proves who it is. */
static bool
is_private(const struct config *config)
{
	if (config->app.hosts == NULL || config->app.socket != NULL || config->app.tls_ca != NULL)
		return true;
	fprintf(stderr, "level=error part=config message=\"database hosts need tls_ca\"\n");
	return false;
}

static bool
complete(struct config *config)
{
	int64_t moment;

	if (config->xslt == NULL || config->schema == NULL || config->static_path == NULL || config->app.user == NULL ||
	    config->app.name == NULL || (config->app.socket == NULL && config->app.hosts == NULL)) {
		fprintf(stderr, "level=error part=config message=\"paths, site or database are incomplete\"\n");
		return false;
	}
	if (config->change_before != NULL && !moment_parse(config->change_before, &moment)) {
		fprintf(stderr, "level=error part=config message=\"bad value of [security] change_before\"\n");
		return false;
	}
	if (!is_private(config) || !read_credentials(config) || !move_clock(config))
		return false;
	share_database(&config->app, &config->login);
	share_database(&config->app, &config->owner);
	share_database(&config->app, &config->seal);
	share_database(&config->app, &config->reader);
	share_database(&config->app, &config->jobs);
	share_database(&config->app, &config->backup);
	return true;
}

struct config *
config_read(const char *path)
{
	struct config *config = calloc(1, sizeof *config);
	int line;

	if (config == NULL)
		abort();
	config->scrypt_log_n = 15;
	config->code_days = 14;
	config->limits = (struct request_limits){6291456, 2000, 65536, 5242880};
	line = ini_parse(path, take_line, config);
	if (line != 0)
		fprintf(stderr, "level=error part=config file=\"%s\" line=%d message=\"not read\"\n", path, line);
	if (line != 0 || !complete(config)) {
		config_free(config);
		return NULL;
	}
	return config;
}

void
config_free(struct config *config)
{
	if (config == NULL)
		return;
	while (config->texts != NULL) {
		struct config_text *next = config->texts->next;

		free(config->texts);
		config->texts = next;
	}
	free(config);
}
