#include "config.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "gate/command.h"
#include "gate/json.h"

/* The text as a JSON string; input is checked UTF-8. */
char *
json_string(struct pool *pool, const char *text)
{
	char *out = pool_alloc(pool, strlen(text) * 6 + 3), *p = out;

	*p++ = '"';
	for (; *text != '\0'; text++) {
		const unsigned char c = (unsigned char)*text;

		if (c == '"' || c == '\\') {
			*p++ = '\\';
			*p++ = (char)c;
		} else if (c < 0x20) {
			p += snprintf(p, 7, "\\u%04x", c);
		} else {
			*p++ = (char)c;
		}
	}
	*p = '"';
	return out;
}

char *
audit_json(struct pool *pool, ...)
{
	char *json = pool_strdup(pool, "");
	const char *name, *value;
	va_list args;

	va_start(args, pool);
	while ((name = va_arg(args, const char *)) != NULL) {
		value = va_arg(args, const char *);
		json = pool_printf(pool, "%s%s%s:%s", json, json[0] == '\0' ? "" : ",", json_string(pool, name),
		    value == NULL ? "null" : json_string(pool, value));
	}
	va_end(args);
	return pool_printf(pool, "{%s}", json);
}
