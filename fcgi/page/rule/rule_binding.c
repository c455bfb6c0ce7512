#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/list.h"
#include "page/rule/rule_form.h"
#include "web/text.h"

/* Whom a criteria set is for: a row a binding of the document; a row without a priority is none. */

enum { ROWS_MORE = 1, ROWS_MOST = 30, VALUES = 4 };

struct condition {
	const char	*element;	/* "staff-kind", whose values stand in is= */
	struct field	 field;
	const char	*values[VALUES];
};

static const struct condition conditions[] = {
	{"staff-kind", {.name = "staff_kind", .type = FIELD_MANY, .label = "rule.staff_kind"}, {"cadre", "civil_servant", "public_employee", "contract"}},
	{"rank", {.name = "rank", .type = FIELD_MANY, .label = "rule.rank"}, {"head", "deputy", "member"}},
	{"bloc", {.name = "bloc", .type = FIELD_MANY, .label = "rule.bloc"}, {"party", "government", "school"}},
	{"unit-kind", {.name = "unit_kind", .type = FIELD_MANY, .label = "rule.unit_kind"}, {"agency", "part", "grouping"}},
};
/* Patterns, one a line; elements in the order of the grammar, behind the conditions. */
static const struct condition patterns[] = {
	{"position", {.name = "position", .type = FIELD_TEXTAREA, .max_length = 2000, .hint = "rule.position.hint"}, {NULL}},
	{"unit-type", {.name = "unit_type", .type = FIELD_TEXTAREA, .max_length = 2000, .hint = "rule.unit_type.hint"}, {NULL}},
};
static const struct field priority_field = {.name = "priority", .type = FIELD_NUMBER, .max = 999, .hint = "rule.priority.hint"};

enum { CONDITIONS = sizeof conditions / sizeof conditions[0], PATTERNS = sizeof patterns / sizeof patterns[0] };

static const char *
row_name(struct visit *visit, const char *name, size_t row)
{
	return pool_printf(visit->pool, "%s-%zu", name, row + 1);
}

static size_t
bindings_of(const struct rule_edit *edit, xmlNodePtr found[ROWS_MOST])
{
	size_t count = 0;

	for (xmlNodePtr node = xmlFirstElementChild(edit->set); node != NULL && count < ROWS_MOST; node = xmlNextElementSibling(node))
		if (strcmp((const char *)node->name, "binding") == 0)
			found[count++] = node;
	return count;
}

static void
add_condition(struct visit *visit, struct rule_edit *edit, const struct condition *condition, const char *suffix, xmlNodePtr binding)
{
	const char *name = rule_edit_add(visit, edit, &condition->field, suffix);

	form_label(edit->form, name, suffix);
	for (size_t i = 0; i < VALUES && condition->values[i] != NULL; i++)
		form_option(edit->form, name, condition->values[i], NULL);
	for (size_t i = 0; i < VALUES && condition->values[i] != NULL; i++)
		if (binding != NULL && ruleset_tree_with(binding, condition->element, "is", condition->values[i]) != NULL)
			form_set(edit->form, name, condition->values[i]);
}

static void
add_pattern(struct visit *visit, struct rule_edit *edit, const struct condition *pattern, const char *suffix, xmlNodePtr binding)
{
	const char *name = rule_edit_add(visit, edit, &pattern->field, suffix), *lines = "";

	form_label(edit->form, name, suffix);
	for (xmlNodePtr node = binding == NULL ? NULL : xmlFirstElementChild(binding); node != NULL; node = xmlNextElementSibling(node))
		if (strcmp((const char *)node->name, pattern->element) == 0)
			lines = pool_printf(visit->pool, "%s%s%s", lines, lines[0] == '\0' ? "" : "\n",
			    ruleset_tree_get(visit->pool, node, "like"));
	form_set(edit->form, name, lines);
}

static enum answer
binding_build(struct visit *visit, struct rule_edit *edit)
{
	const char *code = list_asked(visit, "bo");
	xmlNodePtr root = xmlDocGetRootElement(edit->rule.tree), found[ROWS_MOST] = {NULL};
	size_t rows;

	edit->set = code[0] == '\0' ? ruleset_tree_child(root, "criteria-set") : ruleset_tree_with(root, "criteria-set", "code", code);
	if (edit->set == NULL)
		return ANSWER_NOT_FOUND;
	edit->back = edit->query = pool_printf(visit->pool, "?bo=%s", ruleset_tree_get(visit->pool, edit->set, "code"));
	rows = bindings_of(edit, found) + ROWS_MORE;
	for (size_t row = 0; row < rows && row < ROWS_MOST; row++) {
		const char *suffix = pool_printf(visit->pool, "%zu", row + 1), *name = rule_edit_add(visit, edit, &priority_field, suffix);

		form_label(edit->form, name, suffix);
		form_set(edit->form, name, ruleset_tree_get(visit->pool, found[row], "priority"));
		for (size_t i = 0; i < CONDITIONS; i++)
			add_condition(visit, edit, &conditions[i], suffix, found[row]);
		for (size_t i = 0; i < PATTERNS; i++)
			add_pattern(visit, edit, &patterns[i], suffix, found[row]);
	}
	form_button(edit->form, "save", "primary");
	return ANSWER_PAGE;
}

/* Takes away the conditions that are not chosen any more and adds the new ones, each at its place in the grammar's order. */
static void
take_condition(const struct rule_edit *edit, const struct condition *condition, const char *name, const char *after, xmlNodePtr binding)
{
	for (size_t i = 0; i < VALUES && condition->values[i] != NULL; i++) {
		const char *value = condition->values[i];
		xmlNodePtr node = ruleset_tree_with(binding, condition->element, "is", value);
		const bool wanted = form_has(edit->form, name, value);

		if (wanted && node == NULL)
			ruleset_tree_set(ruleset_tree_add(binding, condition->element, after), "is", value);
		else if (!wanted && node != NULL)
			ruleset_tree_remove(node);
	}
}

static bool
is_pattern(const char *element, const char *text)
{
	static const char position[] = "abcdefghijklmnopqrstuvwxyz0123456789 *";

	if (strcmp(element, "position") == 0)
		return text[strspn(text, position)] == '\0';
	for (; *text != '\0'; text++)
		if (*text <= ' ' || *text > '~')
			return false;
	return true;
}

static void
take_patterns(struct visit *visit, struct rule_edit *edit, const struct condition *pattern, const char *name, const char *after, xmlNodePtr binding)
{
	const char *line = form_text(edit->form, name);
	xmlNodePtr node;

	while ((node = ruleset_tree_child(binding, pattern->element)) != NULL)
		ruleset_tree_remove(node);
	while (*line != '\0') {
		const size_t length = strcspn(line, "\n");
		const char *text = text_trim(visit->pool, pool_strndup(visit->pool, line, length), false);

		if (!is_pattern(pattern->element, text))
			form_error(edit->form, name, "rule.bad_pattern", NULL);
		else if (text[0] != '\0')
			ruleset_tree_set(ruleset_tree_add(binding, pattern->element, after), "like", text);
		line += length + (line[length] == '\n');
	}
}

static void
take_row(struct visit *visit, struct rule_edit *edit, size_t row, xmlNodePtr binding)
{
	static const char *const behind[] = {"rank bloc unit-kind position unit-type", "bloc unit-kind position unit-type",
	    "unit-kind position unit-type", "position unit-type"};
	const char *priority = row_name(visit, "priority", row);

	if (form_empty(edit->form, priority)) {
		if (binding != NULL)
			ruleset_tree_remove(binding);
		return;
	}
	if (binding == NULL)
		binding = ruleset_tree_add(edit->set, "binding", "group criterion");
	ruleset_tree_set(binding, "priority", pool_printf(visit->pool, "%" PRId64, form_number(edit->form, priority, 0)));
	for (size_t i = 0; i < CONDITIONS; i++)
		take_condition(edit, &conditions[i], row_name(visit, conditions[i].field.name, row), behind[i], binding);
	take_patterns(visit, edit, &patterns[0], row_name(visit, "position", row), "unit-type", binding);
	take_patterns(visit, edit, &patterns[1], row_name(visit, "unit_type", row), "", binding);
}

static void
binding_apply(struct visit *visit, struct rule_edit *edit)
{
	xmlNodePtr found[ROWS_MOST] = {NULL};
	const size_t count = bindings_of(edit, found), rows = count + ROWS_MORE < ROWS_MOST ? count + ROWS_MORE : ROWS_MOST;

	for (size_t row = 0; row < rows; row++)
		take_row(visit, edit, row, found[row]);
}

const struct rule_section rule_bindings = {"doi-tuong", binding_build, binding_apply};
