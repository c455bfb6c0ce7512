#include "config.h"

#include <string.h>

#include "view/node.h"
#include "web/form_private.h"
#include "web/text.h"

static const char *
field_type_name(enum field_type type)
{
	static const char *const names[] = {
		[FIELD_TEXT] =		"text",
		[FIELD_TEXTAREA] =	"textarea",
		[FIELD_NUMBER] =	"number",
		[FIELD_POINTS] =	"points",
		[FIELD_DATE] =		"date",
		[FIELD_CHOICE] =	"radio",
		[FIELD_SELECT] =	"select",
		[FIELD_CHECK] =		"checkbox",
		[FIELD_MANY] =		"checkbox",
		[FIELD_LINK] =		"link",
		[FIELD_PASSWORD] =	"password",
		[FIELD_HIDDEN] =	"hidden",
		[FIELD_FILE] =		"file",
	};

	return names[type];
}

/* A valid day as people write it. */
static void
field_set_day(xmlNodePtr node, const char *day)
{
	char shown[11];

	memcpy(shown, day + 8, 2);
	memcpy(shown + 3, day + 5, 2);
	memcpy(shown + 6, day, 4);
	shown[2] = shown[5] = '/';
	shown[10] = '\0';
	node_set(node, "value", shown);
}

/* Passwords stay out of the document, and browsers take no value for a file. */
static void
field_set_value(const struct form_field *field, xmlNodePtr node)
{
	char day[11];

	switch (field->def.type) {
	case FIELD_PASSWORD:
	case FIELD_FILE:
	case FIELD_MANY:
		break;
	case FIELD_CHECK:
		node_set_flag(node, "checked", *field->shown != '\0');
		break;
	case FIELD_DATE:
		if (text_date(field->clean, day))
			field_set_day(node, day);
		else
			node_set(node, "value", field->shown);
		break;
	default:
		node_set(node, "value", field->shown);
		break;
	}
}

/* Limits of points are hundredths. */
static void
field_set_limits(const struct form_field *field, xmlNodePtr node)
{
	const struct field *def = &field->def;

	switch (def->type) {
	case FIELD_TEXT:
	case FIELD_TEXTAREA:
	case FIELD_LINK:
	case FIELD_PASSWORD:
		node_set_int(node, "max-length", def->max_length);
		break;
	case FIELD_NUMBER:
	case FIELD_POINTS:
		node_set_int(node, "min", def->min);
		if (def->min != 0 || def->max != 0)
			node_set_int(node, "max", def->max);
		if (def->step != 0)
			node_set_int(node, "step", def->step);
		break;
	default:
		break;
	}
}

static void
field_add_options(const struct form *form, const struct form_field *field, xmlNodePtr node)
{
	for (const struct form_option *option = field->options; option != NULL; option = option->next) {
		xmlNodePtr element = node_add(node, "option");

		node_set(element, "value", option->value);
		node_set_flag(element, "selected", field->def.type == FIELD_MANY ?
		    form_is_chosen(field, option->value) : strcmp(field->shown, option->value) == 0);
		if (option->label != NULL)
			node_text(element, option->label);
		else if (*option->value != '\0')
			node_set(element, "label-code",
			    pool_printf(form->pool, "%s.%s", field->label, option->value));
	}
}

static void
field_element(const struct form *form, const struct form_field *field, xmlNodePtr parent)
{
	xmlNodePtr node = node_add(parent, "field");

	node_set(node, "name", field->name);
	node_set(node, "base", field->def.name);
	node_set(node, "row", field->suffix);
	node_set(node, "type", field_type_name(field->def.type));
	node_set(node, "label-code", field->label);
	node_set(node, "label", field->label_data);
	node_set(node, "hint", field->def.hint);
	node_set_flag(node, "required", field->def.required);
	field_set_value(field, node);
	field_set_limits(field, node);
	node_set(node, "autocomplete", field->def.autocomplete);
	node_set(node, "error", field->error);
	node_set(node, "error-detail", field->error_detail);
	field_add_options(form, field, node);
}

/* Where somebody else was first: what is typed here beside what is stored now. */
static void
form_add_conflict(const struct form *form, xmlNodePtr parent)
{
	xmlNodePtr conflict = NULL, node;

	for (const struct form_field *field = form->fields; field != NULL; field = field->next) {
		if (field->theirs == NULL || strcmp(field->theirs, field->clean) == 0)
			continue;
		if (conflict == NULL)
			conflict = node_add(parent, "conflict");
		node = node_add(conflict, "field");
		node_set(node, "name", field->name);
		node_set(node, "label-code", field->label);
		node_set(node, "label", field->label_data);
		node_set(node, "mine", field->shown);
		node_set(node, "theirs", field->theirs);
	}
}

xmlNodePtr
form_element(const struct form *form, xmlNodePtr parent, const char *submission)
{
	xmlNodePtr node = node_add(parent, "form");

	node_set(node, "noun", form->noun);
	node_set(node, "id", form->noun);
	node_set(node, "action", form->action);
	node_set(node, "submission", submission);
	if (form->versioned)
		node_set_id(node, "version", form->version);
	node_set(node, "error", form->error);
	node_set(node, "error-detail", form->error_detail);
	for (const struct form_field *field = form->fields; field != NULL; field = field->next)
		field_element(form, field, node);
	for (const struct form_button *button = form->buttons; button != NULL; button = button->next) {
		xmlNodePtr element = node_add(node, "button");

		node_set(element, "name", "action");
		node_set(element, "value", button->value);
		node_set(element, "code", button->value);
		node_set(element, "kind", button->kind);
	}
	form_add_conflict(form, node);
	return node;
}
