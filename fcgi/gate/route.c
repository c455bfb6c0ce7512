#include "config.h"

#include <ctype.h>
#include <string.h>

#include "gate/route.h"
#include "rating/calendar.h"
#include "web/text.h"

struct match {
	char		month[8];
	char		week[9];
	char		word[65];
	uint64_t	id;
};

static bool
is_word(const char *text, size_t length)
{
	if (length == 0 || length > 64)
		return false;
	for (size_t i = 0; i < length; i++)
		if (!isalnum((unsigned char)text[i]) && text[i] != '-')
			return false;
	return true;
}

/* One placeholder, with what stands behind it, against one segment of the path. */
static bool
match_placeholder(struct match *match, const char *name, size_t name_length, const char *text, size_t length)
{
	const size_t own = strcspn(name, "}") + 1, behind = name_length - own;
	struct period period;
	struct week week;
	char copy[65];

	if (length < behind || strncmp(name + own, text + length - behind, behind) != 0)
		return false;
	name_length = own;
	length -= behind;
	if (!is_word(text, length))
		return false;
	memcpy(copy, text, length);
	copy[length] = '\0';
	if (strncmp(name, "{month}", name_length) == 0 && length == sizeof match->month - 1 && period_parse(copy, &period)) {
		memcpy(match->month, copy, length + 1);
		return true;
	}
	if (strncmp(name, "{week}", name_length) == 0 && length == sizeof match->week - 1 && week_parse(copy, &week)) {
		memcpy(match->week, copy, length + 1);
		return true;
	}
	if (strncmp(name, "{word}", name_length) == 0) {
		memcpy(match->word, copy, length + 1);
		return true;
	}
	return strncmp(name, "{id}", name_length) == 0 && text_id(copy, &match->id);
}

static bool
match_path(struct match *match, const char *pattern, const char *path)
{
	memset(match, 0, sizeof *match);
	while (*pattern != '\0' && *path != '\0') {
		const size_t want = strcspn(pattern, "/"), have = strcspn(path, "/");

		if (*pattern == '{') {
			if (!match_placeholder(match, pattern, want, path, have))
				return false;
		} else if (want != have || strncmp(pattern, path, want) != 0) {
			return false;
		}
		pattern += want;
		path += have;
		if (*pattern != *path)
			return false;
		if (*pattern == '/') {
			pattern++;
			path++;
		}
	}
	return *pattern == *path;
}

const struct route *
route_find(struct visit *visit, const char *path, enum method method)
{
	const enum method wanted = method == METHOD_HEAD ? METHOD_GET : method;
	struct match match;

	for (size_t i = 0; i < visit->worker->route_count; i++) {
		const struct route *route = &visit->worker->routes[i];

		if (route->method != wanted || !match_path(&match, route->path, path))
			continue;
		memcpy(visit->month, match.month, sizeof visit->month);
		memcpy(visit->week, match.week, sizeof visit->week);
		memcpy(visit->word, match.word, sizeof visit->word);
		visit->id = match.id;
		return route;
	}
	return NULL;
}

const char *
route_allow(const struct visit *visit, const char *path)
{
	bool get = false, post = false;
	struct match match;

	for (size_t i = 0; i < visit->worker->route_count; i++) {
		const struct route *route = &visit->worker->routes[i];

		if (!match_path(&match, route->path, path))
			continue;
		get |= route->method == METHOD_GET;
		post |= route->method == METHOD_POST;
	}
	return get && post ? "GET, HEAD, POST" : get ? "GET, HEAD" : post ? "POST" : NULL;
}
