#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "rating/points.h"
#include "web/form_private.h"
#include "web/parse.h"
#include "web/text.h"

struct form *
form_new(struct pool *pool, const char *noun, const char *action)
{
	struct form *form = pool_alloc(pool, sizeof(*form));

	form->pool = pool;
	form->noun = pool_strdup(pool, noun);
	form->action = pool_strdup(pool, action);
	form->fields_end = &form->fields;
	form->buttons_end = &form->buttons;
	form->last_found = pool_alloc(pool, sizeof(*form->last_found));
	form->pressed = "";
	return form;
}

struct form_field *
form_find(const struct form *form, const char *name)
{
	struct form_field *start = *form->last_found, *field;

	for (field = start; field != NULL; field = field->next)
		if (strcmp(field->name, name) == 0)
			break;
	if (field == NULL)
		for (field = form->fields; field != start; field = field->next)
			if (strcmp(field->name, name) == 0)
				break;
	if (field == NULL || strcmp(field->name, name) != 0)
		return NULL;
	*form->last_found = field;
	return field;
}

/* The field of that name, which the page says is there. */
static struct form_field *
form_need(const struct form *form, const char *name)
{
	struct form_field *field = form_find(form, name);

	if (field == NULL)
		abort();
	return field;
}

void
form_add(struct form *form, const struct field *def, const char *suffix)
{
	struct form_field *field = pool_alloc(form->pool, sizeof(*field));

	field->def = *def;
	if (field->def.max_length == 0)
		field->def.max_length = 200;
	field->suffix = pool_strdup(form->pool, suffix);
	field->name = suffix == NULL ? def->name : pool_printf(form->pool, "%s-%s", def->name, suffix);
	field->label = def->label != NULL ? def->label :
	    pool_printf(form->pool, "%s.%s", form->noun, def->name);
	field->options_end = &field->options;
	field->choices_end = &field->choices;
	field->shown = field->clean = "";
	*form->fields_end = field;
	form->fields_end = &field->next;
	*form->last_found = field;
}

void
form_add_all(struct form *form, const struct field *defs, size_t count)
{
	for (size_t i = 0; i < count; i++)
		form_add(form, &defs[i], NULL);
}

void
form_option(struct form *form, const char *name, const char *value, const char *label)
{
	struct form_field *field = form_need(form, name);
	struct form_option *option = pool_alloc(form->pool, sizeof(*option));

	option->value = pool_strdup(form->pool, value);
	option->label = pool_strdup(form->pool, label);
	*field->options_end = option;
	field->options_end = &option->next;
}

void
form_label(struct form *form, const char *name, const char *data)
{
	form_need(form, name)->label_data = pool_strdup(form->pool, data);
}

void
form_choose(struct form *form, struct form_field *field, const char *value)
{
	struct form_choice *choice = pool_alloc(form->pool, sizeof(*choice));

	choice->value = pool_strdup(form->pool, value);
	*field->choices_end = choice;
	field->choices_end = &choice->next;
}

bool
form_is_chosen(const struct form_field *field, const char *value)
{
	for (const struct form_choice *choice = field->choices; choice != NULL; choice = choice->next)
		if (strcmp(choice->value, value) == 0)
			return true;
	return false;
}

static void
form_forget(struct form_field *field)
{
	field->choices = NULL;
	field->choices_end = &field->choices;
	field->shown = field->clean = "";
	field->number = 0;
	field->numbered = field->typed = false;
	field->upload = NULL;
	field->error = field->error_detail = NULL;
}

void
form_set(struct form *form, const char *name, const char *value)
{
	struct form_field *field = form_need(form, name);
	int points;

	if (value == NULL)
		form_forget(field);
	else if (field->def.type == FIELD_MANY)
		form_choose(form, field, value);
	else if (field->def.type != FIELD_PASSWORD && field->def.type != FIELD_FILE) {
		field->shown = field->clean = pool_strdup(form->pool, value);
		if (field->def.type == FIELD_NUMBER)
			field->numbered = text_int(value, INT64_MIN, INT64_MAX, &field->number);
		else if (field->def.type == FIELD_POINTS &&
		    (field->numbered = points_parse(value, &points) == POINTS_PARSED))
			field->number = points;
	}
}

void
form_set_number(struct form *form, const char *name, int64_t value)
{
	char points[POINTS_TEXT];

	if (form_need(form, name)->def.type != FIELD_POINTS)
		form_set(form, name, pool_printf(form->pool, "%" PRId64, value));
	else
		form_set(form, name, points_format((int)value, points, sizeof(points)));
}

void
form_version(struct form *form, uint64_t version)
{
	form->version = version;
	form->versioned = true;
}

void
form_button(struct form *form, const char *value, const char *kind)
{
	struct form_button *button = pool_alloc(form->pool, sizeof(*button));

	button->value = pool_strdup(form->pool, value);
	button->kind = pool_strdup(form->pool, kind);
	*form->buttons_end = button;
	form->buttons_end = &button->next;
}

/* Gives a typed value to its field: the first of that name, or all of them for FIELD_MANY. */
static void
form_take(struct form *form, const struct pair *pair)
{
	struct form_field *field = form_find(form, pair->name);

	if (field == NULL || field->def.type == FIELD_FILE)
		return;
	if (field->def.type == FIELD_MANY) {
		if (*pair->value != '\0' && !form_is_chosen(field, pair->value))
			form_choose(form, field, pair->value);
	} else if (!field->typed)
		field->shown = pair->value;
	field->typed = true;
}

static void
form_take_files(struct form *form, const struct request *request)
{
	for (size_t i = 0; i < request->upload_count; i++) {
		struct form_field *field = form_find(form, request->uploads[i].name);

		if (field == NULL || field->def.type != FIELD_FILE || field->upload != NULL)
			continue;
		field->upload = &request->uploads[i];
		field->shown = field->upload->file_name;
	}
}

static void
form_take_button(struct form *form, const struct request *request)
{
	const char *pressed = request_body(request, "action");

	for (const struct form_button *button = form->buttons; button != NULL; button = button->next)
		if (pressed != NULL && strcmp(button->value, pressed) == 0)
			form->pressed = button->value;
}

static void
form_take_all(struct form *form, const struct pair *pairs, size_t count)
{
	form->wrong = false;
	form->error = form->error_detail = NULL;
	for (struct form_field *field = form->fields; field != NULL; field = field->next)
		form_forget(field);
	*form->last_found = form->fields;
	for (size_t i = 0; i < count; i++)
		form_take(form, &pairs[i]);
	if (text_id(pair_find(pairs, count, "version"), &form->sent_version))
		form_version(form, form->sent_version);
}

bool
form_read(struct form *form, const struct request *request)
{
	form_take_all(form, request->body_pairs, request->body_count);
	form_take_files(form, request);
	form_take_button(form, request);
	for (struct form_field *field = form->fields; field != NULL; field = field->next)
		form_check(form, field);
	return form_valid(form);
}

/* Whether what was sent belongs to this form: its button was pressed, or none is named. */
bool
form_is_sent(const struct form *form, const char *pressed)
{
	const struct form_button *button = form->buttons;

	while (pressed != NULL && button != NULL && strcmp(button->value, pressed) != 0)
		button = button->next;
	return pressed == NULL || button != NULL;
}

bool
form_restore(struct form *form, const struct pair *pairs, size_t count)
{
	if (!form_is_sent(form, pair_find(pairs, count, "action")))
		return false;
	form_take_all(form, pairs, count);
	return true;
}

const char *
form_text(const struct form *form, const char *name)
{
	const struct form_field *field = form_find(form, name);

	return field == NULL ? "" : field->clean;
}

const char *
form_nullable(const struct form *form, const char *name)
{
	const char *text = form_text(form, name);

	return *text == '\0' ? NULL : text;
}

bool
form_empty(const struct form *form, const char *name)
{
	const struct form_field *field = form_find(form, name);

	if (field == NULL)
		return true;
	return field->def.type == FIELD_MANY ? field->choices == NULL : *field->clean == '\0';
}

int64_t
form_number(const struct form *form, const char *name, int64_t fallback)
{
	const struct form_field *field = form_find(form, name);

	return field == NULL || !field->numbered ? fallback : field->number;
}

bool
form_has(const struct form *form, const char *name, const char *value)
{
	const struct form_field *field = form_find(form, name);

	return field != NULL && field->error == NULL && form_is_chosen(field, value);
}

uint64_t
form_sent_version(const struct form *form)
{
	return form->sent_version;
}

const char *
form_action(const struct form *form)
{
	return form->pressed;
}

void
form_mark(struct form *form, struct form_field *field, const char *code, const char *detail)
{
	const char **error = field == NULL ? &form->error : &field->error;
	const char **error_detail = field == NULL ? &form->error_detail : &field->error_detail;

	form->wrong = true;
	if (*error != NULL)
		return;
	*error = pool_strdup(form->pool, code);
	*error_detail = pool_strdup(form->pool, detail);
}

void
form_error(struct form *form, const char *name, const char *code, const char *detail)
{
	form_mark(form, name == NULL ? NULL : form_need(form, name), code, detail);
}

bool
form_knows(const struct form *form, const char *name)
{
	return form_find(form, name) != NULL;
}

void
form_theirs(struct form *form, const char *name, const char *value)
{
	form_need(form, name)->theirs = pool_strdup(form->pool, value == NULL ? "" : value);
}

bool
form_valid(const struct form *form)
{
	return !form->wrong;
}
