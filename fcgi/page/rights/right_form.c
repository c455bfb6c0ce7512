#include "config.h"

#include <string.h>

#include "page/rights/right_form.h"

static const struct field fields[] = {
	{.name = "decision_number", .type = FIELD_TEXT, .required = true, .max_length = 60, .label = "right.decision_number",
	    .hint = "right.decision_number.hint"},
	{.name = "decision_date", .type = FIELD_DATE, .required = true, .label = "right.decision_date", .hint = "date"},
	{.name = "decision_issuer", .type = FIELD_TEXT, .required = true, .max_length = 200, .label = "right.decision_issuer"},
};

void
right_form_decision(struct form *form)
{
	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
}

void
right_form_check(struct visit *visit, struct form *form, const char *begins)
{
	const char *decided = form_text(form, "decision_date");

	if (decided[0] == '\0')
		return;
	if (strcmp(decided, visit->today) > 0)
		form_error(form, "decision_date", "right.decision_to_come", NULL);
	else if (begins != NULL && !form_empty(form, begins) && strcmp(form_text(form, begins), decided) < 0)
		form_error(form, begins, "right.before_decision", NULL);
}

void
right_form_later(struct form *form, const char *field, const char *than, const char *code)
{
	const char *day = form_text(form, field);

	if (day[0] != '\0' && than[0] != '\0' && strcmp(day, than) <= 0)
		form_error(form, field, code, NULL);
}

struct form *
right_form_confirm(struct visit *visit, const struct form *typed, const char *noun, const char *action,
    const char *const *names, const char *button)
{
	struct form *form = visit_form(visit, noun, action);

	for (; *names != NULL; names++) {
		form_add(form, &(struct field){.name = *names, .type = FIELD_HIDDEN, .max_length = 500}, NULL);
		form_set(form, *names, form_text(typed, *names));
	}
	form_button(form, button, "primary");
	form_button(form, "back", "secondary");
	return form;
}

const char *
right_form_pressed(const struct visit *visit)
{
	const char *action = request_body(visit->request, "action");

	return action == NULL ? "" : action;
}

void
right_form_adopt_draft(struct visit *visit)
{
	struct pair *kept = pool_alloc(visit->pool, (visit->draft_count + 1) * sizeof *kept);
	size_t count = 0;

	for (size_t i = 0; i < visit->draft_count; i++)
		if (strcmp(visit->draft[i].name, "action") != 0)
			kept[count++] = visit->draft[i];
	if (visit->draft != NULL)
		visit->draft = kept;
	visit->draft_count = count;
}
