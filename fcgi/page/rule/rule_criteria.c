#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/list.h"
#include "page/rule/rule_form.h"
#include "rating/points.h"
#include "web/text.h"

/*
 * One criteria set: its name and every maximum; one group or criterion of it (ma=); or a new one (them=). A criterion keeps its
 * code, by which later months and comparisons know it.
 */

enum { SHOWN = 70 };

static const char *const additions[] = {"criterion", "group", "set"};
static const char *const kinds[] = {"normal", "bonus", "deduction", "knock-out"};
static const char *const letters[] = {"A", "B", "C", "D"};

static const struct rule_setting set_settings[] = {
	{.field = {.name = "name", .type = FIELD_TEXT, .required = true, .max_length = 200, .label = "rule.set_name"}, .attribute = "name"},
	{.field = {.name = "illustrative", .type = FIELD_CHECK}, .attribute = "illustrative", .usual = "false"},
	{.field = {.name = "label", .type = FIELD_TEXT, .max_length = 300, .hint = "rule.label.hint"}, .attribute = "label"},
};
static const struct field maximum_field = {.name = "maximum", .type = FIELD_POINTS, .required = true, .min = 1, .max = 999900};
static const struct field code_field = {.name = "code", .type = FIELD_TEXT, .required = true, .max_length = 40, .hint = "rule.item_code.hint"};
static const struct field name_field = {.name = "name", .type = FIELD_TEXT, .required = true, .max_length = 200, .label = "rule.set_name"};
static const struct field text_field = {.name = "text", .type = FIELD_TEXTAREA, .required = true, .max_length = 1000};
static const struct field hint_field = {.name = "hint", .type = FIELD_TEXTAREA, .max_length = 1000};
static const struct field label_field = {.name = "label", .type = FIELD_TEXT, .max_length = 300, .hint = "rule.label.hint"};
static const struct field kind_field = {.name = "kind", .type = FIELD_SELECT, .required = true};
static const struct field source_field = {.name = "source", .type = FIELD_SELECT, .required = true};
static const struct field step_field = {.name = "step", .type = FIELD_POINTS, .min = 1, .max = 10000, .hint = "rule.step.hint"};
static const struct field best_field = {.name = "best", .type = FIELD_SELECT, .hint = "rule.best.hint"};
static const struct field place_field = {.name = "place", .type = FIELD_SELECT, .hint = "rule.place.hint"};

static const char *
get(struct visit *visit, const xmlNode *node, const char *name)
{
	return ruleset_tree_get(visit->pool, node, name);
}

static bool
is_group(const xmlNode *node)
{
	return strcmp((const char *)node->name, "group") == 0;
}

/* The beginning of what a criterion says, for a list to choose from. */
static const char *
shown(struct visit *visit, const xmlNode *node)
{
	const char *text = ruleset_tree_text(visit->pool, node, "text");
	size_t length = 0, letters_shown = 0;

	for (; text[length] != '\0' && letters_shown < SHOWN; length++)
		letters_shown += ((unsigned char)text[length + 1] & 0xc0) != 0x80;
	return text[length] == '\0' ? text : pool_printf(visit->pool, "%.*s…", (int)length, text);
}

static void
add_maxima(struct visit *visit, struct rule_edit *edit, const xmlNode *node)
{
	for (xmlNodePtr item = xmlFirstElementChild((xmlNodePtr)(uintptr_t)node); item != NULL; item = xmlNextElementSibling(item)) {
		const char *name;

		if (!ruleset_tree_is_item(item))
			continue;
		name = rule_edit_add(visit, edit, &maximum_field, get(visit, item, "code"));
		form_label(edit->form, name, shown(visit, item));
		form_set_number(edit->form, name, ruleset_tree_points(visit->pool, item, "maximum"));
		add_maxima(visit, edit, item);
	}
}

/* Where it may stand: first in a group or in the set, or behind another. Nothing goes into itself. */
static void
add_places(struct visit *visit, struct rule_edit *edit, const xmlNode *node)
{
	form_option(edit->form, "place", pool_printf(visit->pool, "in:%s", get(visit, node, "code")),
	    pool_printf(visit->pool, "↳ %s", ruleset_tree_is_item(node) ? shown(visit, node) : get(visit, node, "name")));
	for (xmlNodePtr item = xmlFirstElementChild((xmlNodePtr)(uintptr_t)node); item != NULL; item = xmlNextElementSibling(item)) {
		if (!ruleset_tree_is_item(item) || item == edit->item)
			continue;
		if (is_group(item))
			add_places(visit, edit, item);
		form_option(edit->form, "place", pool_printf(visit->pool, "after:%s", get(visit, item, "code")), shown(visit, item));
	}
}

static void
add_choice(struct visit *visit, struct rule_edit *edit, const struct field *field, const char *const *values, size_t count,
    const char *value)
{
	rule_edit_add(visit, edit, field, NULL);
	for (size_t i = 0; i < count; i++)
		form_option(edit->form, field->name, values[i], NULL);
	form_set(edit->form, field->name, value);
}

static void
build_item(struct visit *visit, struct rule_edit *edit)
{
	static const char *const sources[] = {"manual", "staff", "leader"};
	const xmlNode *item = edit->item;
	const bool group = item == NULL ? strcmp(edit->add, "group") == 0 : is_group(item);
	const char *kind = get(visit, item, "kind"), *formula = get(visit, item, "formula");
	struct form *form = edit->form;

	if (item == NULL)
		rule_edit_add(visit, edit, &code_field, NULL);
	rule_edit_add(visit, edit, &text_field, NULL);
	rule_edit_add(visit, edit, &hint_field, NULL);
	rule_edit_add(visit, edit, &label_field, NULL);
	rule_edit_add(visit, edit, &maximum_field, NULL);
	add_choice(visit, edit, &kind_field, kinds, 4, kind[0] == '\0' ? "normal" : kind);
	if (!group) {
		add_choice(visit, edit, &source_field, sources, 3, formula[0] == '\0' ? "manual" : formula);
		rule_edit_add(visit, edit, &step_field, NULL);
		form_set_number(form, "step", ruleset_tree_points(visit->pool, item, "step"));
		rule_edit_add(visit, edit, &best_field, NULL);
		form_option(form, "best", "", NULL);
		for (size_t i = 0; i < 4; i++)
			form_option(form, "best", letters[i], letters[i]);
		form_set(form, "best", get(visit, item, "best"));
	}
	rule_edit_add(visit, edit, &place_field, NULL);
	form_option(form, "place", "", NULL);
	add_places(visit, edit, edit->set);
	if (item != NULL) {
		form_set(form, "text", ruleset_tree_text(visit->pool, item, "text"));
		form_set(form, "hint", ruleset_tree_text(visit->pool, item, "hint"));
		form_set(form, "label", get(visit, item, "label"));
		form_set_number(form, "maximum", ruleset_tree_points(visit->pool, item, "maximum"));
	}
	form_button(form, "save", "primary");
	if (item != NULL)
		form_button(form, group ? "rule.remove_group" : "rule.remove", "warning");
}

static enum answer
find_subject(struct visit *visit, struct rule_edit *edit)
{
	const char *code = list_asked(visit, "bo"), *item = list_asked(visit, "ma");
	xmlNodePtr root = xmlDocGetRootElement(edit->rule.tree);

	edit->set = code[0] == '\0' ? ruleset_tree_child(root, "criteria-set") : ruleset_tree_with(root, "criteria-set", "code", code);
	edit->add = list_one_of(visit, "them", additions, sizeof additions / sizeof additions[0]);
	edit->item = edit->set == NULL || item[0] == '\0' ? NULL : ruleset_tree_item(edit->set, item);
	if (edit->set == NULL || (item[0] != '\0' && edit->item == NULL))
		return ANSWER_NOT_FOUND;
	edit->back = edit->query = pool_printf(visit->pool, "?bo=%s", get(visit, edit->set, "code"));
	if (edit->item != NULL)
		edit->query = pool_printf(visit->pool, "%s&ma=%s", edit->back, item);
	else if (edit->add[0] != '\0')
		edit->query = pool_printf(visit->pool, "%s&them=%s", edit->back, edit->add);
	return ANSWER_PAGE;
}

static enum answer
criteria_build(struct visit *visit, struct rule_edit *edit)
{
	const enum answer answer = find_subject(visit, edit);

	if (answer != ANSWER_PAGE)
		return answer;
	if (strcmp(edit->add, "set") == 0) {
		rule_edit_add(visit, edit, &code_field, NULL);
		rule_edit_add(visit, edit, &name_field, NULL);
		form_button(edit->form, "rule.add_set", "primary");
	} else if (edit->item != NULL || edit->add[0] != '\0')
		build_item(visit, edit);
	else {
		rule_settings_show(visit, edit, set_settings, sizeof set_settings / sizeof set_settings[0], edit->set);
		add_maxima(visit, edit, edit->set);
		form_button(edit->form, "save", "primary");
	}
	return ANSWER_PAGE;
}

static size_t
members(xmlNodePtr parent)
{
	size_t count = 0;

	for (xmlNodePtr node = xmlFirstElementChild(parent); node != NULL; node = xmlNextElementSibling(node))
		count += ruleset_tree_is_item(node);
	return count;
}

/* A group or a set is never left empty. */
static bool
may_leave(struct rule_edit *edit, const char *field)
{
	if (members(edit->item->parent) > 1)
		return true;
	form_error(edit->form, field, "rule.last_member", NULL);
	return false;
}

/* Puts the item where the form says: before the first member, or behind another one. */
static void
put(struct visit *visit, struct rule_edit *edit, const char *place)
{
	const char *code = strchr(place, ':') + 1;
	xmlNodePtr target = ruleset_tree_item(edit->set, code), first;

	if (strncmp(place, "after:", 6) == 0) {
		xmlAddNextSibling(target, edit->item);
		return;
	}
	if (strcmp(code, get(visit, edit->set, "code")) == 0)
		target = edit->set;
	first = xmlFirstElementChild(target);
	while (first != NULL && !ruleset_tree_is_item(first))
		first = xmlNextElementSibling(first);
	if (first != NULL)
		xmlAddPrevSibling(first, edit->item);
	else
		xmlAddChild(target, edit->item);
}

static void
move(struct visit *visit, struct rule_edit *edit)
{
	const char *place = form_text(edit->form, "place");

	if (place[0] == '\0' || !may_leave(edit, "place"))
		return;
	xmlUnlinkNode(edit->item);
	put(visit, edit, place);
}

/* Codes are asked of the whole set; a code says what it is in every later version. */
static bool
check_code(struct rule_edit *edit, xmlNodePtr taken)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
	const char *code = form_text(edit->form, "code");

	if (code[strspn(code, allowed)] != '\0')
		form_error(edit->form, "code", "rule.bad_code", NULL);
	else if (taken != NULL)
		form_error(edit->form, "code", "rule.code_twice", NULL);
	return form_valid(edit->form);
}

static void
write_item(struct visit *visit, struct rule_edit *edit, xmlNodePtr item)
{
	const struct form *form = edit->form;
	const char *kind = form_text(form, "kind"), *text = form_text(form, "text"), *hint = form_text(form, "hint");

	ruleset_tree_set_points(visit->pool, item, "maximum", form_number(form, "maximum", 0));
	if (strcmp(kind, "normal") != 0 || get(visit, item, "kind")[0] != '\0')
		ruleset_tree_set(item, "kind", kind);
	ruleset_tree_set(item, "label", form_text(form, "label"));
	if (!is_group(item)) {
		const char *source = form_text(form, "source");
		const bool counted = strcmp(source, "manual") != 0;

		if (counted || get(visit, item, "source")[0] != '\0')
			ruleset_tree_set(item, "source", counted ? "counted" : "manual");
		ruleset_tree_set(item, "formula", counted ? source : NULL);
		ruleset_tree_set_points(visit->pool, item, "step", form_number(form, "step", POINTS_MISSING));
		ruleset_tree_set(item, "best", form_text(form, "best"));
	}
	text = text_trim(visit->pool, text, false);
	hint = text_trim(visit->pool, hint, false);
	if (strcmp(text, ruleset_tree_text(visit->pool, item, "text")) != 0)
		ruleset_tree_set_text(item, "text", text, "hint group criterion");
	if (strcmp(hint, ruleset_tree_text(visit->pool, item, "hint")) != 0)
		ruleset_tree_set_text(item, "hint", hint, "group criterion");
}

static void
check_item(struct rule_edit *edit, bool group)
{
	const struct form *form = edit->form;
	const int64_t maximum = form_number(form, "maximum", 0), step = group ? 0 : form_number(form, "step", 0);

	if (step > 0 && maximum % step != 0)
		form_error(edit->form, "step", "rule.off_step", NULL);
	if (!group && strcmp(form_text(form, "source"), "manual") != 0 && strcmp(form_text(form, "kind"), "normal") != 0)
		form_error(edit->form, "source", "rule.counted_normal", NULL);
	if (!group && (strcmp(form_text(form, "kind"), "knock-out") == 0) != !form_empty(form, "best"))
		form_error(edit->form, "best", "rule.best_of_knock_out", NULL);
}

/* A new group begins with one criterion of the same words, because a group is never empty. */
static void
add_item(struct visit *visit, struct rule_edit *edit)
{
	const bool group = strcmp(edit->add, "group") == 0;
	const char *code = form_text(edit->form, "code"), *place = form_text(edit->form, "place");

	if (!check_code(edit, ruleset_tree_item(edit->set, code)))
		return;
	edit->item = xmlNewDocNode(edit->rule.tree, NULL, (const xmlChar *)edit->add, NULL);
	ruleset_tree_set(edit->item, "code", code);
	write_item(visit, edit, edit->item);
	if (group) {
		xmlNodePtr first = ruleset_tree_add(edit->item, "criterion", "");

		ruleset_tree_set(first, "code", pool_printf(visit->pool, "%.38s-1", code));
		ruleset_tree_set(first, "maximum", get(visit, edit->item, "maximum"));
		ruleset_tree_set(first, "kind", get(visit, edit->item, "kind"));
		ruleset_tree_set_text(first, "text", form_text(edit->form, "text"), "");
		if (strcmp(form_text(edit->form, "kind"), "knock-out") == 0)
			ruleset_tree_set(first, "best", "D");
	}
	if (place[0] == '\0')
		xmlAddChild(edit->set, edit->item);
	else
		put(visit, edit, place);
}

/* A copy of the set that is shown, which nobody is bound to yet. */
static void
add_set(struct visit *visit, struct rule_edit *edit)
{
	const char *code = form_text(edit->form, "code");
	xmlNodePtr copy, binding;

	if (!check_code(edit, ruleset_tree_with(edit->set->parent, "criteria-set", "code", code)))
		return;
	copy = xmlDocCopyNode(edit->set, edit->rule.tree, 1);
	ruleset_tree_set(copy, "code", code);
	ruleset_tree_set(copy, "name", form_text(edit->form, "name"));
	while ((binding = ruleset_tree_child(copy, "binding")) != NULL)
		ruleset_tree_remove(binding);
	xmlAddNextSibling(edit->set, copy);
	edit->back = pool_printf(visit->pool, "?bo=%s", code);
}

static void
take_maxima(struct visit *visit, struct rule_edit *edit, xmlNodePtr parent)
{
	for (xmlNodePtr item = xmlFirstElementChild(parent); item != NULL; item = xmlNextElementSibling(item)) {
		if (!ruleset_tree_is_item(item))
			continue;
		ruleset_tree_set_points(visit->pool, item, "maximum",
		    form_number(edit->form, pool_printf(visit->pool, "maximum-%s", get(visit, item, "code")), 0));
		take_maxima(visit, edit, item);
	}
}

static void
criteria_apply(struct visit *visit, struct rule_edit *edit)
{
	const char *action = form_action(edit->form);

	if (strcmp(edit->add, "set") == 0)
		add_set(visit, edit);
	else if (edit->item != NULL && (strcmp(action, "rule.remove") == 0 || strcmp(action, "rule.remove_group") == 0)) {
		if (may_leave(edit, NULL))
			ruleset_tree_remove(edit->item);
	} else if (edit->item != NULL) {
		check_item(edit, is_group(edit->item));
		write_item(visit, edit, edit->item);
		move(visit, edit);
	} else if (edit->add[0] != '\0') {
		check_item(edit, strcmp(edit->add, "group") == 0);
		add_item(visit, edit);
	} else {
		if (!form_empty(edit->form, "illustrative") && form_empty(edit->form, "label"))
			form_error(edit->form, "label", "rule.label_needed", NULL);
		rule_settings_take(visit, edit, set_settings, sizeof set_settings / sizeof set_settings[0], edit->set);
		take_maxima(visit, edit, edit->set);
	}
}

const struct rule_section rule_criteria = {"tieu-chi", criteria_build, criteria_apply};
