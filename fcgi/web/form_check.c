#include "config.h"

#include <string.h>
#include <strings.h>

#include "rating/points.h"
#include "web/form_private.h"
#include "web/text.h"

/* Whether the number keeps the limits of the field; both 0: any number from 0. */
static bool
check_range(const struct field *def, int64_t number)
{
	if (def->min == 0 && def->max == 0)
		return number >= 0;
	return number >= def->min && number <= def->max;
}

static const char *
check_number(struct form *form, struct form_field *field, const char *text)
{
	int64_t number;

	(void)form;
	if (!text_int(text, INT64_MIN, INT64_MAX, &number))
		return "not_a_number";
	if (!check_range(&field->def, number))
		return "out_of_range";
	field->number = number;
	field->numbered = true;
	return NULL;
}

static const char *
check_points(struct form *form, struct form_field *field, const char *text)
{
	int points;

	(void)form;
	switch (points_parse(text, &points)) {
	case POINTS_PARSED:
		break;
	case POINTS_DECIMALS:
		return field->def.step != 0 ? "bad_step" : "not_a_number";
	case POINTS_TOO_LARGE:
		return "out_of_range";
	case POINTS_EMPTY:
	case POINTS_MALFORMED:
		return "not_a_number";
	}
	if (!check_range(&field->def, points))
		return "out_of_range";
	if (field->def.step != 0 && points % field->def.step != 0)
		return "bad_step";
	field->number = points;
	field->numbered = true;
	return NULL;
}

static const char *
check_date(struct form *form, struct form_field *field, const char *text)
{
	char day[11];

	if (!text_date(text, day))
		return "bad_date";
	field->clean = pool_strdup(form->pool, day);
	return NULL;
}

static bool
is_option(const struct form_field *field, const char *value)
{
	for (const struct form_option *option = field->options; option != NULL; option = option->next)
		if (strcmp(option->value, value) == 0)
			return true;
	return false;
}

static const char *
check_choice(struct form *form, struct form_field *field, const char *text)
{
	(void)form;
	return is_option(field, text) ? NULL : "bad_choice";
}

static const char *
check_check(struct form *form, struct form_field *field, const char *text)
{
	(void)form;
	(void)field;
	return strcmp(text, "yes") == 0 ? NULL : "bad_choice";
}

/*
 * An http or https URL with a host. "user@host" is refused: it is how a link shows one host and leads to another.
 */
static const char *
check_link(struct form *form, struct form_field *field, const char *text)
{
	const char *host;
	size_t length;

	(void)form;
	(void)field;
	if (strncasecmp(text, "http://", 7) == 0)
		host = text + 7;
	else if (strncasecmp(text, "https://", 8) == 0)
		host = text + 8;
	else
		return "bad_link";
	length = strcspn(host, "/?#");
	if (length == 0 || *host == ':' || memchr(host, '@', length) != NULL ||
	    strpbrk(text, " \\\"<>") != NULL)
		return "bad_link";
	return NULL;
}

/* A field with some text in it. check returns an error code, or NULL when the text is right. */
static void
check_text(struct form *form, struct form_field *field, const char *text,
    const char *(*check)(struct form *, struct form_field *, const char *))
{
	const char *code;

	if (text_length(text) > field->def.max_length) {
		form_mark(form, field, "too_long", pool_printf(form->pool, "%u", field->def.max_length));
		return;
	}
	field->clean = text;
	if (check == NULL || (code = check(form, field, text)) == NULL)
		return;
	field->clean = "";
	form_mark(form, field, code, NULL);
}

static void
check_many(struct form *form, struct form_field *field)
{
	if (field->def.required && field->choices == NULL)
		form_mark(form, field, "required", NULL);
	for (const struct form_choice *choice = field->choices; choice != NULL; choice = choice->next)
		if (!is_option(field, choice->value))
			form_mark(form, field, "bad_choice", NULL);
}

static void
check_file(struct form *form, struct form_field *field)
{
	if (field->upload == NULL) {
		if (field->def.required)
			form_mark(form, field, "required", NULL);
		return;
	}
	if (field->upload->size == 0)
		form_mark(form, field, "bad_file", NULL);
	else if (field->def.max > 0 && field->upload->size > (uint64_t)field->def.max)
		form_mark(form, field, "too_big", pool_printf(form->pool, "%lld", (long long)(field->def.max >> 20)));
	else
		field->clean = field->upload->file_name;
}

void
form_check(struct form *form, struct form_field *field)
{
	static const struct {
		bool		 as_typed;	/* not trimmed */
		bool		 lines;
		const char	*(*check)(struct form *, struct form_field *, const char *);
	} kinds[] = {
		[FIELD_TEXT] =		{ false, false, NULL },
		[FIELD_TEXTAREA] =	{ false, true, NULL },
		[FIELD_NUMBER] =	{ false, false, check_number },
		[FIELD_POINTS] =	{ false, false, check_points },
		[FIELD_DATE] =		{ false, false, check_date },
		[FIELD_CHOICE] =	{ true, false, check_choice },
		[FIELD_SELECT] =	{ true, false, check_choice },
		[FIELD_CHECK] =		{ true, false, check_check },
		[FIELD_MANY] =		{ true, false, NULL },
		[FIELD_LINK] =		{ false, false, check_link },
		[FIELD_PASSWORD] =	{ true, false, NULL },
		[FIELD_HIDDEN] =	{ true, false, NULL },
		[FIELD_FILE] =		{ true, false, NULL },
	};
	enum field_type type = field->def.type;
	const char *text = field->shown;

	if (type == FIELD_MANY) {
		check_many(form, field);
		return;
	}
	if (type == FIELD_FILE) {
		check_file(form, field);
		return;
	}
	if (!kinds[type].as_typed)
		text = text_trim(form->pool, text, kinds[type].lines);
	if (*text != '\0')
		check_text(form, field, text, kinds[type].check);
	else if (field->def.required)
		form_mark(form, field, "required", NULL);
}
