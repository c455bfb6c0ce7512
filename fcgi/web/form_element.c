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
		[FIELD_MANY] =		"many",
		[FIELD_LINK] =		"link",
		[FIELD_PASSWORD] =	"password",
		[FIELD_HIDDEN] =	"hidden",
		[FIELD_FILE] =		"file",
	};

	return names[type];
}

/* The value as people read it. Passwords stay out of the document, and browsers take no value for a file. */
static void
field_set_value(const struct form_field *field, xmlNodePtr node)
{
	char day[11], shown[11];

	if (field->def.type == FIELD_PASSWORD || field->def.type == FIELD_FILE ||
	    field->def.type == FIELD_MANY)
		return;
	if (field->def.type != FIELD_DATE || !text_date(field->clean, day)) {
		node_set(node, "value", field->shown);
		return;
	}
	memcpy(shown, day + 8, 2);
	memcpy(shown + 3, day + 5, 2);
	memcpy(shown + 6, day, 4);
	shown[2] = shown[5] = '/';
	shown[10] = '\0';
	node_set(node, "value", shown);
}

/* A limit in the unit people type. */
static void
field_set_number(const struct form_field *field, xmlNodePtr node, const char *name, int64_t number)
{
	if (field->def.type == FIELD_POINTS)
		node_set_points(node, name, (int)number);
	else
		node_set_int(node, name, number);
}

static void
field_set_limits(const struct form_field *field, xmlNodePtr node)
{
	const struct field *def = &field->def;

	switch (def->type) {
	case FIELD_TEXT:
	case FIELD_TEXTAREA:
	case FIELD_LINK:
		node_set_int(node, "max-length", def->max_length);
		break;
	case FIELD_NUMBER:
	case FIELD_POINTS:
		field_set_number(field, node, "min", def->min);
		if (def->min != 0 || def->max != 0)
			field_set_number(field, node, "max", def->max);
		if (def->step != 0)
			field_set_number(field, node, "step", def->step);
		break;
	case FIELD_FILE:
		if (def->max != 0)
			node_set_int(node, "max", def->max);
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
			node_set(element, "text", option->label);
		else
			node_set(element, "label", pool_printf(form->pool, "%s.%s", field->label,
			    *option->value == '\0' ? "none" : option->value));
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
	node_set(node, "label", field->label);
	node_set(node, "hint", field->def.hint);
	node_set_flag(node, "required", field->def.required);
	field_set_value(field, node);
	field_set_limits(field, node);
	node_set(node, "autocomplete", field->def.autocomplete);
	node_set(node, "error", field->error);
	node_set(node, "error-detail", field->error_detail);
	field_add_options(form, field, node);
}

xmlNodePtr
form_element(const struct form *form, xmlNodePtr parent, const char *submission)
{
	xmlNodePtr node = node_add(parent, "form");

	node_set(node, "noun", form->noun);
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

		node_set(element, "value", button->value);
		node_set(element, "kind", button->kind);
		node_set(element, "label", pool_printf(form->pool, "%s.%s", form->noun, button->value));
	}
	return node;
}
