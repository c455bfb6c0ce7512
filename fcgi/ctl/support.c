#include "config.h"

#include <errno.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ctl/ctl.h"

static void
drop_arguments(struct ctl *ctl, int at, int count)
{
	memmove(ctl->argv + at, ctl->argv + at + count, (size_t)(ctl->argc - at - count) * sizeof *ctl->argv);
	ctl->argc -= count;
}

const char *
ctl_take_option(struct ctl *ctl, const char *name)
{
	for (int i = 0; i + 1 < ctl->argc; i++) {
		const char *value = ctl->argv[i + 1];

		if (strcmp(ctl->argv[i], name) != 0)
			continue;
		drop_arguments(ctl, i, 2);
		return value;
	}
	return NULL;
}

bool
ctl_take_flag(struct ctl *ctl, const char *name)
{
	for (int i = 0; i < ctl->argc; i++) {
		if (strcmp(ctl->argv[i], name) != 0)
			continue;
		drop_arguments(ctl, i, 1);
		return true;
	}
	return false;
}

int
ctl_fail(const char *format, ...)
{
	va_list args;

	fputs("danhgiactl: ", stderr);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	return CTL_FAILED;
}

char *
ctl_read_file(struct pool *pool, const char *path, size_t limit, size_t *size)
{
	FILE *file = fopen(path, "rb");
	char *text, *out = NULL;

	if (file == NULL) {
		ctl_fail("%s: %s", path, strerror(errno));
		return NULL;
	}
	/* One byte more than allowed tells a file of the limit from a longer one. */
	text = pool_alloc(pool, limit + 2);
	*size = fread(text, 1, limit + 1, file);
	if (ferror(file))
		ctl_fail("%s: %s", path, strerror(errno));
	else if (*size > limit)
		ctl_fail("%s: longer than %zu bytes", path, limit);
	else
		out = text;
	(void)fclose(file);
	return out;
}

/* Safe between quotes. */
static char *
user_name(struct pool *pool, uid_t uid)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._@-";
	const struct passwd *user = getpwuid(uid);
	char *name = user != NULL ? pool_strndup(pool, user->pw_name, 64) : pool_printf(pool, "%lu", (unsigned long)uid);

	for (char *at = name + strspn(name, plain); *at != '\0'; at += strspn(at, plain))
		*at = '?';
	return name;
}

/* (uid_t)-1: nobody logged in, such as a timer. */
static uid_t
login_user(void)
{
	FILE *file = fopen("/proc/self/loginuid", "re");
	unsigned long uid = (uid_t)-1;

	if (file != NULL) {
		if (fscanf(file, "%lu", &uid) != 1)
			uid = (uid_t)-1;
		(void)fclose(file);
	}
	return (uid_t)uid;
}

char *
ctl_operator(struct pool *pool)
{
	const uid_t own = getuid(), login = login_user();
	const char *name = user_name(pool, own);

	if (login == (uid_t)-1 || login == own)
		return pool_printf(pool, "SET @danhgia_operator = '%s'", name);
	return pool_printf(pool, "SET @danhgia_operator = '%s (%s)'", name, user_name(pool, login));
}
