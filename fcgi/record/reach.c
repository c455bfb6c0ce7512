#include "config.h"

#include <string.h>

#include "record/reach.h"

bool
reach_code(const char *text)
{
	static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-/";

	return text[strspn(text, allowed)] == '\0';
}

/* "024 3845-1234" and "+84 243 845 1234" become "02438451234". A spreadsheet may have eaten the leading zero. */
const char *
reach_phone(struct pool *pool, const char *typed)
{
	char digits[24] = "0";
	size_t length = 1;

	if (strncmp(typed, "+84", 3) == 0)
		typed += 3;
	else if (typed[0] == '0')
		typed++;
	for (; *typed != '\0'; typed++) {
		if (strchr(" .-()", *typed) != NULL)
			continue;
		if (*typed < '0' || *typed > '9' || length > 11)
			return NULL;
		digits[length++] = *typed;
	}
	digits[length] = '\0';
	return length == 10 || length == 11 ? pool_strdup(pool, digits) : NULL;
}

const char *
reach_email(struct pool *pool, const char *typed)
{
	const char *at = strchr(typed, '@'), *dot = at == NULL ? NULL : strrchr(at, '.');

	for (const char *p = typed; *p != '\0'; p++)
		if ((unsigned char)*p <= ' ' || (unsigned char)*p >= 0x7f || strchr("\"<>(),:;\\[]", *p) != NULL)
			return NULL;
	if (at == NULL || at == typed || strchr(at + 1, '@') != NULL || dot == NULL || dot == at + 1 || dot[1] == '\0')
		return NULL;
	return pool_strdup(pool, typed);
}
