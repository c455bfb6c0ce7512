#include "config.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "page/rule/rule_form.h"
#include "rating/calendar.h"

/* The windows of ordinary months, of December, or of one named month; where one is not there the ordinary one holds. */

static const struct field day_field = {.name = "day", .type = FIELD_NUMBER, .min = 1, .max = 31, .label = "rule.day"};
static const struct field month_field = {.name = "month", .type = FIELD_SELECT, .label = "rule.month"};
static const struct field time_field = {.name = "time", .type = FIELD_TEXT, .max_length = 5, .label = "rule.time"};
static const struct field start_field = {.name = "start", .type = FIELD_TEXT, .max_length = 19, .hint = "rule.start.hint"};

static const char *const ends[] = {"open", "close"};
static const char *const months[] = {"-1", "0", "1", "2"};

static xmlNodePtr
calendar_of(const struct rule_edit *edit)
{
	return ruleset_tree_child(xmlDocGetRootElement(edit->rule.tree), "calendar");
}

static xmlNodePtr
windows_of(const struct rule_edit *edit)
{
	return edit->period[0] >= '0' && edit->period[0] <= '9' ?
	    ruleset_tree_with(calendar_of(edit), "exception", "month", edit->period) :
	    ruleset_tree_child(calendar_of(edit), edit->period);
}

static bool
is_ordinary(const struct rule_edit *edit)
{
	return strcmp(edit->period, "ordinary") == 0;
}

/* "open_day-self" */
static const char *
name_of(struct visit *visit, const char *end, const char *what, enum step step)
{
	return pool_printf(visit->pool, "%s_%s-%s", end, what, step_name(step));
}

static void
add_part(struct visit *visit, struct rule_edit *edit, const struct field *field, const char *end, enum step step, const char *value)
{
	struct field named = *field;
	const char *name;

	named.name = pool_printf(visit->pool, "%s_%s", end, field->name);
	named.label = pool_printf(visit->pool, "%s.%s", field->label, end);
	name = rule_edit_add(visit, edit, &named, step_name(step));
	if (field->type == FIELD_SELECT)
		for (size_t i = 0; i < sizeof months / sizeof months[0]; i++)
			form_option(edit->form, name, months[i], NULL);
	form_set(edit->form, name, value);
}

static void
add_boundary(struct visit *visit, struct rule_edit *edit, const char *end, enum step step, const xmlNode *node)
{
	const char *month = ruleset_tree_get(visit->pool, node, "month"), *day = ruleset_tree_get(visit->pool, node, "day"),
	           *time = ruleset_tree_get(visit->pool, node, "time");

	add_part(visit, edit, &day_field, end, step, day);
	add_part(visit, edit, &month_field, end, step, month[0] == '\0' ? "0" : month);
	add_part(visit, edit, &time_field, end, step, node != NULL && time[0] == '\0' ? "00:00" : time);
}

static enum answer
windows_build(struct visit *visit, struct rule_edit *edit)
{
	const char *asked = request_query(visit->request, "ky");
	xmlNodePtr period;
	struct period exception;

	edit->period = asked == NULL ? "ordinary" : asked;
	if (!is_ordinary(edit) && strcmp(edit->period, "december") != 0 && !period_parse(edit->period, &exception))
		return ANSWER_NOT_FOUND;
	edit->query = edit->back = asked == NULL ? "" : pool_printf(visit->pool, "?ky=%s", edit->period);
	period = windows_of(edit);
	for (enum step step = STEP_PLAN; step < STEP_COUNT; step++) {
		xmlNodePtr window = period == NULL ? NULL : ruleset_tree_with(period, "window", "step", step_name(step));

		for (size_t i = 0; i < 2; i++)
			add_boundary(visit, edit, ends[i], step, window == NULL ? NULL : ruleset_tree_child(window, ends[i]));
	}
	if (is_ordinary(edit)) {
		rule_edit_add(visit, edit, &start_field, NULL);
		form_set(edit->form, "start", ruleset_tree_get(visit->pool, calendar_of(edit), "start"));
	}
	form_button(edit->form, "save", "primary");
	return ANSWER_PAGE;
}

static bool
is_time(const char *text)
{
	int hour = 0, minute = 0, length = 0;

	return strlen(text) == 5 && sscanf(text, "%2d:%2d%n", &hour, &minute, &length) == 2 && length == 5 && hour >= 0 && hour < 24 &&
	    minute >= 0 && minute < 60;
}

static void
take_boundary(struct visit *visit, struct rule_edit *edit, xmlNodePtr window, const char *end, enum step step)
{
	const char *month = form_text(edit->form, name_of(visit, end, "month", step)),
	           *time = form_text(edit->form, name_of(visit, end, "time", step));
	xmlNodePtr node = ruleset_tree_make(window, end, "close");

	if (time[0] != '\0' && !is_time(time))
		form_error(edit->form, name_of(visit, end, "time", step), "bad_time", NULL);
	ruleset_tree_set(node, "month", strcmp(month, "0") == 0 ? NULL : month);
	ruleset_tree_set(node, "day", pool_printf(visit->pool, "%" PRId64, form_number(edit->form, name_of(visit, end, "day", step), 0)));
	ruleset_tree_set(node, "time", strcmp(time, "00:00") == 0 ? NULL : time);
}

/* A window has both ends or none; every step has its ordinary one. */
static void
take_window(struct visit *visit, struct rule_edit *edit, xmlNodePtr period, enum step step)
{
	const char *open = name_of(visit, "open", "day", step), *close = name_of(visit, "close", "day", step);
	const bool opens = !form_empty(edit->form, open), closes = !form_empty(edit->form, close);
	xmlNodePtr window = ruleset_tree_with(period, "window", "step", step_name(step));

	if (!opens && !closes && !is_ordinary(edit)) {
		if (window != NULL)
			ruleset_tree_remove(window);
		return;
	}
	if (!opens || !closes) {
		form_error(edit->form, opens ? close : open, "required", NULL);
		return;
	}
	if (window == NULL) {
		window = ruleset_tree_add(period, "window", "");
		ruleset_tree_set(window, "step", step_name(step));
	}
	take_boundary(visit, edit, window, "open", step);
	take_boundary(visit, edit, window, "close", step);
}

static bool
is_moment(const char *text)
{
	int64_t moment;

	return strlen(text) == 19 && text[10] == 'T' && moment_parse(text, &moment);
}

static void
windows_apply(struct visit *visit, struct rule_edit *edit)
{
	xmlNodePtr period = windows_of(edit);

	if (period == NULL && strcmp(edit->period, "december") == 0)
		period = ruleset_tree_add(calendar_of(edit), "december", "exception");
	else if (period == NULL) {
		period = ruleset_tree_add(calendar_of(edit), "exception", "");
		ruleset_tree_set(period, "month", edit->period);
	}
	for (enum step step = STEP_PLAN; step < STEP_COUNT; step++)
		take_window(visit, edit, period, step);
	if (is_ordinary(edit)) {
		const char *start = form_text(edit->form, "start");

		if (start[0] != '\0' && !is_moment(start))
			form_error(edit->form, "start", "rule.bad_moment", NULL);
		ruleset_tree_set(calendar_of(edit), "start", start);
	} else if (ruleset_tree_child(period, "window") == NULL)
		ruleset_tree_remove(period);
}

const struct rule_section rule_windows = {"lich", windows_build, windows_apply};
