#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "store/db.h"

static const char *
row_value(const struct row *row, const char *name)
{
	for (size_t i = 0; i < row->count; i++)
		if (strcmp(row->name[i], name) == 0)
			return row->value[i];
	return NULL;
}

const char *
row_text(const struct row *row, const char *name)
{
	const char *value = row_value(row, name);

	return value == NULL ? "" : value;
}

int64_t
row_int(const struct row *row, const char *name)
{
	return strtoll(row_text(row, name), NULL, 10);
}

uint64_t
row_id(const struct row *row, const char *name)
{
	return strtoull(row_text(row, name), NULL, 10);
}

bool
row_null(const struct row *row, const char *name)
{
	return row_value(row, name) == NULL;
}
