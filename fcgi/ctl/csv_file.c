#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "ctl/csv_file.h"
#include "ctl/ctl.h"

FILE *
csv_file_create(const char *path, bool replace)
{
	FILE *file;
	int fd;

	if (replace && unlink(path) != 0 && errno != ENOENT) {
		ctl_fail("%s: %s", path, strerror(errno));
		return NULL;
	}
	fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	file = fd < 0 ? NULL : fdopen(fd, "w");
	if (file == NULL) {
		ctl_fail("%s: %s", path, strerror(errno));
		if (fd >= 0)
			close(fd);
	}
	return file;
}

static void
put_value(FILE *file, const char *value)
{
	const bool formula = value[0] != '\0' && strchr("=+-@\t", value[0]) != NULL;

	if (!formula && strpbrk(value, ",\"\r\n") == NULL) {
		fputs(value, file);
		return;
	}
	fputc('"', file);
	if (formula)
		fputc('\'', file);
	for (; *value != '\0'; value++) {
		if (*value == '"')
			fputc('"', file);
		fputc(*value, file);
	}
	fputc('"', file);
}

void
csv_file_line(FILE *file, const char *const *values)
{
	for (size_t i = 0; values[i] != NULL; i++) {
		if (i > 0)
			fputc(',', file);
		put_value(file, values[i]);
	}
	fputc('\n', file);
}

bool
csv_file_flush(FILE *file, const char *path)
{
	if (fflush(file) == 0 && !ferror(file) && fsync(fileno(file)) == 0)
		return true;
	ctl_fail("%s: %s", path, strerror(errno));
	return false;
}
