#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "page/rule/rule_form.h"
#include "rating/points.h"

enum { FORCED_MORE = 2, FORCED_MOST = 40 };

static const char *const letters[] = {"A", "B", "C", "D"};

static const struct field from_field = {.name = "from", .type = FIELD_POINTS, .required = true, .min = 1, .max = 999900, .label = "rule.level_from"};
static const struct field name_field = {.name = "name", .type = FIELD_TEXT, .required = true, .max_length = 300, .label = "rule.level_name"};
static const struct field short_field = {.name = "short", .type = FIELD_TEXT, .required = true, .max_length = 40, .label = "rule.level_short"};
static const struct field share_field = {.name = "share", .type = FIELD_POINTS, .max = 10000, .hint = "rule.share.hint"};
static const struct field absence_field = {.name = "absence_best", .type = FIELD_SELECT, .label = "rule.best"};
static const struct field leader_field = {.name = "leader", .type = FIELD_SELECT};
static const struct field condition_field = {.name = "condition", .type = FIELD_TEXT, .max_length = 40, .label = "rule.condition"};
static const struct field text_field = {.name = "forced", .type = FIELD_TEXT, .max_length = 1000, .label = "rule.forced"};
static const struct field best_field = {.name = "best", .type = FIELD_SELECT, .label = "rule.best"};

static xmlNodePtr
levels_of(const struct rule_edit *edit)
{
	return ruleset_tree_child(xmlDocGetRootElement(edit->rule.tree), "levels");
}

static const char *
suffix_of(struct visit *visit, size_t i)
{
	return pool_printf(visit->pool, "%zu", i + 1);
}

static void
add_level(struct visit *visit, struct rule_edit *edit, size_t i)
{
	const xmlNode *node = ruleset_tree_with(levels_of(edit), "level", "code", letters[i]);
	const char *name;

	if (i < 3) {
		name = rule_edit_add(visit, edit, &from_field, letters[i]);
		form_label(edit->form, name, letters[i]);
		form_set_number(edit->form, name, ruleset_tree_points(visit->pool, node, "from"));
	}
	name = rule_edit_add(visit, edit, &name_field, letters[i]);
	form_label(edit->form, name, letters[i]);
	form_set(edit->form, name, ruleset_tree_get(visit->pool, node, "name"));
	name = rule_edit_add(visit, edit, &short_field, letters[i]);
	form_label(edit->form, name, letters[i]);
	form_set(edit->form, name, ruleset_tree_get(visit->pool, node, "short"));
}

/* A best level; "": none. */
static const char *
add_best(struct visit *visit, struct rule_edit *edit, const struct field *field, const char *suffix, const char *value)
{
	const char *name = rule_edit_add(visit, edit, field, suffix);

	form_option(edit->form, name, "", NULL);
	for (size_t i = 0; i < 4; i++)
		form_option(edit->form, name, letters[i], letters[i]);
	form_set(edit->form, name, value);
	return name;
}

static void
add_forced(struct visit *visit, struct rule_edit *edit, size_t i, const xmlNode *node)
{
	const char *suffix = suffix_of(visit, i), *name = rule_edit_add(visit, edit, &condition_field, suffix);

	form_label(edit->form, name, suffix);
	form_set(edit->form, name, ruleset_tree_get(visit->pool, node, "condition"));
	name = rule_edit_add(visit, edit, &text_field, suffix);
	form_label(edit->form, name, suffix);
	form_set(edit->form, name, node == NULL ? "" : ruleset_tree_text(visit->pool, node, "text"));
	form_label(edit->form, add_best(visit, edit, &best_field, suffix, ruleset_tree_get(visit->pool, node, "best")), suffix);
}

/* How many forced levels the form has room for: those that are there, and some more. */
static size_t
forced_rows(const struct rule_edit *edit)
{
	size_t count = FORCED_MORE;

	for (xmlNodePtr node = xmlFirstElementChild(levels_of(edit)); node != NULL; node = xmlNextElementSibling(node))
		count += strcmp((const char *)node->name, "forced") == 0;
	return count < FORCED_MOST ? count : FORCED_MOST;
}

static enum answer
levels_build(struct visit *visit, struct rule_edit *edit)
{
	xmlNodePtr levels = levels_of(edit), absence = ruleset_tree_child(levels, "absence"), leader = ruleset_tree_child(levels, "leader"),
	           forced = ruleset_tree_child(levels, "forced");
	const char *rule = ruleset_tree_get(visit->pool, leader, "rule"), *name;

	for (size_t i = 0; i < 4; i++)
		add_level(visit, edit, i);
	name = rule_edit_add(visit, edit, &share_field, NULL);
	form_set_number(edit->form, name, ruleset_tree_points(visit->pool, absence, "share"));
	add_best(visit, edit, &absence_field, NULL, ruleset_tree_get(visit->pool, absence, "best"));
	rule_edit_add(visit, edit, &leader_field, NULL);
	form_option(edit->form, "leader", "free", NULL);
	form_option(edit->form, "leader", "warn", NULL);
	form_option(edit->form, "leader", "bound", NULL);
	form_set(edit->form, "leader", rule[0] == '\0' ? "free" : rule);
	for (size_t i = 0, rows = forced_rows(edit); i < rows; i++) {
		add_forced(visit, edit, i, forced);
		do
			forced = forced == NULL ? NULL : xmlNextElementSibling(forced);
		while (forced != NULL && strcmp((const char *)forced->name, "forced") != 0);
	}
	form_button(edit->form, "save", "primary");
	return ANSWER_PAGE;
}

/* Each level begins where the one above it ends. */
static void
take_levels(struct visit *visit, struct rule_edit *edit)
{
	int64_t above = INT64_MAX;

	for (size_t i = 0; i < 4; i++) {
		xmlNodePtr node = ruleset_tree_with(levels_of(edit), "level", "code", letters[i]);
		const char *from = pool_printf(visit->pool, "from-%s", letters[i]);
		const int64_t points = i < 3 ? form_number(edit->form, from, 0) : POINTS_MISSING;

		if (node == NULL)
			continue;
		if (i < 3 && points >= above)
			form_error(edit->form, from, "rule.levels_order", NULL);
		ruleset_tree_set(node, "name", form_text(edit->form, pool_printf(visit->pool, "name-%s", letters[i])));
		ruleset_tree_set(node, "short", form_text(edit->form, pool_printf(visit->pool, "short-%s", letters[i])));
		ruleset_tree_set_points(visit->pool, node, "from", points);
		ruleset_tree_set_points(visit->pool, node, "below", i == 0 ? POINTS_MISSING : above);
		above = points;
	}
}

static void
take_absence(struct visit *visit, struct rule_edit *edit)
{
	xmlNodePtr levels = levels_of(edit), absence = ruleset_tree_child(levels, "absence");
	const int64_t share = form_number(edit->form, "share", POINTS_MISSING);
	const char *best = form_text(edit->form, "absence_best");

	if ((share == POINTS_MISSING) != (best[0] == '\0'))
		form_error(edit->form, share == POINTS_MISSING ? "share" : "absence_best", "rule.both_or_none", NULL);
	else if (share != POINTS_MISSING) {
		absence = ruleset_tree_make(levels, "absence", "leader");
		ruleset_tree_set_points(visit->pool, absence, "share", share);
		ruleset_tree_set(absence, "best", best);
	} else if (absence != NULL)
		ruleset_tree_remove(absence);
}

static void
take_leader(struct visit *visit, struct rule_edit *edit)
{
	xmlNodePtr leader = ruleset_tree_child(levels_of(edit), "leader");
	const char *rule = form_text(edit->form, "leader"), *was = ruleset_tree_get(visit->pool, leader, "rule");

	if (strcmp(rule, was[0] == '\0' ? "free" : was) != 0)
		ruleset_tree_set(ruleset_tree_make(levels_of(edit), "leader", ""), "rule", rule);
}

static void
take_forced(struct visit *visit, struct rule_edit *edit, size_t i, xmlNodePtr node)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
	const char *suffix = suffix_of(visit, i), *code_name = pool_printf(visit->pool, "condition-%s", suffix),
	           *text_name = pool_printf(visit->pool, "forced-%s", suffix), *best_name = pool_printf(visit->pool, "best-%s", suffix);
	const char *code = form_text(edit->form, code_name), *text = form_text(edit->form, text_name),
	           *best = form_text(edit->form, best_name);

	if (code[0] == '\0' && text[0] == '\0') {
		if (node != NULL)
			ruleset_tree_remove(node);
		return;
	}
	if (code[0] == '\0' || code[strspn(code, allowed)] != '\0')
		form_error(edit->form, code_name, "rule.bad_code", NULL);
	if (text[0] == '\0')
		form_error(edit->form, text_name, "required", NULL);
	if (best[0] == '\0')
		form_error(edit->form, best_name, "required", NULL);
	if (!form_valid(edit->form))
		return;
	if (node == NULL)
		node = ruleset_tree_add(levels_of(edit), "forced", "absence leader");
	ruleset_tree_set(node, "condition", code);
	ruleset_tree_set(node, "best", best);
	if (strcmp(ruleset_tree_text(visit->pool, node, "text"), text) != 0)
		ruleset_tree_set_text(node, "text", text, "");
}

static void
levels_apply(struct visit *visit, struct rule_edit *edit)
{
	const size_t rows = forced_rows(edit);
	xmlNodePtr stored[FORCED_MOST] = {NULL};
	size_t count = 0;

	for (xmlNodePtr node = xmlFirstElementChild(levels_of(edit)); node != NULL; node = xmlNextElementSibling(node))
		if (strcmp((const char *)node->name, "forced") == 0 && count < FORCED_MOST)
			stored[count++] = node;
	take_levels(visit, edit);
	for (size_t i = 0; i < rows; i++)
		take_forced(visit, edit, i, stored[i]);
	take_absence(visit, edit);
	take_leader(visit, edit);
}

const struct rule_section rule_levels = {"muc", levels_build, levels_apply};
