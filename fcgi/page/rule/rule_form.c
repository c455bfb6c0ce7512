#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/list.h"
#include "page/rule/rule_form.h"
#include "rating/points.h"

#define COUNT(list) (sizeof(list) / sizeof(list)[0])

/* The root's own attributes. */
static const struct rule_setting general[] = {
	{.field = {.name = "number", .type = FIELD_TEXT, .required = true, .max_length = 60}, .attribute = "number"},
	{.field = {.name = "title", .type = FIELD_TEXT, .required = true, .max_length = 300}, .attribute = "title"},
	{.field = {.name = "issuer", .type = FIELD_TEXT, .required = true, .max_length = 200}, .attribute = "issuer"},
	{.field = {.name = "issued", .type = FIELD_DATE}, .attribute = "issued"},
	{.field = {.name = "valid_from", .type = FIELD_DATE, .required = true}, .attribute = "valid-from"},
	{.field = {.name = "valid_to", .type = FIELD_DATE}, .attribute = "valid-to"},
	{.field = {.name = "period", .type = FIELD_SELECT, .required = true}, .attribute = "period", .values = {"month", "quarter"}},
	{.field = {.name = "scale", .type = FIELD_POINTS, .required = true, .min = 1, .max = 999900}, .attribute = "scale"},
	{.field = {.name = "rounding", .type = FIELD_POINTS, .min = 1, .max = 10000, .hint = "rule.rounding.hint"}, .attribute = "rounding"},
	{.field = {.name = "advice", .type = FIELD_CHECK}, .attribute = "advice", .usual = "false"},
	{.field = {.name = "next_evidence", .type = FIELD_CHECK}, .attribute = "next-evidence", .usual = "true"},
};
/* Elements of their own that are there or not: how long one may petition, what a fault and a delay of a product take. */
static const struct field petition_field = {.name = "petition", .type = FIELD_NUMBER, .min = 1, .max = 90, .hint = "rule.petition.hint"};
static const struct field answer_field = {.name = "petition_answer", .type = FIELD_NUMBER, .min = 1, .max = 90, .hint = "rule.petition_answer.hint"};
static const struct field fault_field = {.name = "fault", .type = FIELD_POINTS, .max = 10000, .hint = "rule.fault.hint"};
static const struct field delay_field = {.name = "delay", .type = FIELD_POINTS, .max = 10000};
/* How the months make the year. */
static const struct field least_field = {.name = "year_least", .type = FIELD_NUMBER, .min = 1, .max = 12, .hint = "rule.year_least.hint"};
static const struct field away_field = {.name = "year_away", .type = FIELD_NUMBER, .min = 1, .max = 11, .hint = "rule.year_away.hint"};
static const struct field best_field = {.name = "year_best", .type = FIELD_SELECT};
static const struct field note_field = {.name = "note", .type = FIELD_TEXTAREA, .max_length = 1000};

static const struct rule_setting cap[] = {
	{.field = {.name = "percentage", .type = FIELD_POINTS, .max = 10000, .hint = "rule.percentage.hint"}, .attribute = "percentage"},
	{.field = {.name = "exception", .type = FIELD_POINTS, .max = 10000, .hint = "rule.exception.hint"}, .attribute = "exception"},
	{.field = {.name = "base", .type = FIELD_SELECT, .required = true}, .attribute = "base", .values = {"all", "b_only", "b_or_above"}},
	{.field = {.name = "cap_rounding", .type = FIELD_SELECT, .required = true}, .attribute = "rounding", .usual = "floor",
	    .values = {"floor", "half-up", "ceiling"}},
	{.field = {.name = "mode", .type = FIELD_SELECT, .required = true}, .attribute = "mode", .values = {"warn", "hard"}},
	{.field = {.name = "counts_above", .type = FIELD_CHECK}, .attribute = "counts-decided-above", .usual = "false"},
};

const char *
rule_edit_add(struct visit *visit, struct rule_edit *edit, const struct field *field, const char *suffix)
{
	const char *name = suffix == NULL ? field->name : pool_printf(visit->pool, "%s-%s", field->name, suffix);

	form_add(edit->form, field, suffix);
	if (edit->count < RULE_FIELDS)
		edit->names[edit->count++] = name;
	return name;
}

static const char *
value_of(struct visit *visit, const struct rule_setting *setting, const xmlNode *node)
{
	const char *value = ruleset_tree_get(visit->pool, node, setting->attribute);

	return value[0] == '\0' && setting->usual != NULL ? setting->usual : value;
}

void
rule_settings_show(struct visit *visit, struct rule_edit *edit, const struct rule_setting *settings, size_t count, const xmlNode *node)
{
	for (size_t i = 0; i < count; i++) {
		const struct rule_setting *setting = &settings[i];
		const char *name = rule_edit_add(visit, edit, &setting->field, NULL), *value = value_of(visit, setting, node);

		for (size_t k = 0; k < RULE_VALUES && setting->values[k] != NULL; k++)
			form_option(edit->form, name, setting->values[k], NULL);
		if (setting->field.type == FIELD_POINTS)
			form_set_number(edit->form, name, ruleset_tree_points(visit->pool, node, setting->attribute));
		else if (setting->field.type == FIELD_CHECK)
			form_set(edit->form, name, strcmp(value, "true") == 0 ? "yes" : NULL);
		else
			form_set(edit->form, name, value);
	}
}

void
rule_settings_take(struct visit *visit, struct rule_edit *edit, const struct rule_setting *settings, size_t count, xmlNodePtr node)
{
	for (size_t i = 0; i < count; i++) {
		const struct rule_setting *setting = &settings[i];
		const char *name = setting->field.name, *value = form_text(edit->form, name);

		if (setting->field.type == FIELD_POINTS) {
			ruleset_tree_set_points(visit->pool, node, setting->attribute, form_number(edit->form, name, POINTS_MISSING));
			continue;
		}
		if (setting->field.type == FIELD_CHECK)
			value = value[0] == '\0' ? "false" : "true";
		/* What goes without saying is not said. */
		if (strcmp(value, value_of(visit, setting, node)) != 0)
			ruleset_tree_set(node, setting->attribute, value);
	}
}

static void
show_year(struct visit *visit, struct rule_edit *edit, const xmlNode *year, const xmlNode *away)
{
	static const char *const levels[] = {"", "A", "B", "C", "D"};

	rule_edit_add(visit, edit, &least_field, NULL);
	form_set(edit->form, "year_least", ruleset_tree_get(visit->pool, year, "least-months"));
	rule_edit_add(visit, edit, &away_field, NULL);
	form_set(edit->form, "year_away", ruleset_tree_get(visit->pool, away, "months"));
	rule_edit_add(visit, edit, &best_field, NULL);
	for (size_t i = 0; i < COUNT(levels); i++)
		form_option(edit->form, "year_best", levels[i], levels[i][0] == '\0' ? "–" : levels[i]);
	form_set(edit->form, "year_best", ruleset_tree_get(visit->pool, away, "best"));
}

static enum answer
general_build(struct visit *visit, struct rule_edit *edit)
{
	xmlNodePtr root = xmlDocGetRootElement(edit->rule.tree), products = ruleset_tree_child(root, "products");
	xmlNodePtr year = ruleset_tree_child(root, "year");

	rule_settings_show(visit, edit, general, COUNT(general), root);
	rule_edit_add(visit, edit, &petition_field, NULL);
	form_set(edit->form, "petition", ruleset_tree_get(visit->pool, ruleset_tree_child(root, "petition"), "days"));
	rule_edit_add(visit, edit, &answer_field, NULL);
	form_set(edit->form, "petition_answer", ruleset_tree_get(visit->pool, ruleset_tree_child(root, "petition"), "answer"));
	rule_edit_add(visit, edit, &fault_field, NULL);
	form_set_number(edit->form, "fault", ruleset_tree_points(visit->pool, products, "fault"));
	rule_edit_add(visit, edit, &delay_field, NULL);
	form_set_number(edit->form, "delay", ruleset_tree_points(visit->pool, products, "delay"));
	show_year(visit, edit, year, year == NULL ? NULL : ruleset_tree_child(year, "away"));
	rule_edit_add(visit, edit, &note_field, NULL);
	form_set(edit->form, "note", ruleset_tree_text(visit->pool, root, "note"));
	form_button(edit->form, "save", "primary");
	return ANSWER_PAGE;
}

static void
take_petition(struct visit *visit, struct rule_edit *edit, xmlNodePtr root)
{
	const int64_t days = form_number(edit->form, "petition", 0), answer = form_number(edit->form, "petition_answer", 0);
	xmlNodePtr petition = ruleset_tree_child(root, "petition");

	if (days == 0 && answer > 0)
		form_error(edit->form, "petition", "required", NULL);
	if (days == 0 && petition != NULL)
		ruleset_tree_remove(petition);
	if (days == 0)
		return;
	petition = ruleset_tree_make(root, "petition", "products year criteria-set");
	ruleset_tree_set(petition, "days", pool_printf(visit->pool, "%" PRId64, days));
	ruleset_tree_set(petition, "answer", answer == 0 ? NULL : pool_printf(visit->pool, "%" PRId64, answer));
}

static void
take_products(struct visit *visit, struct rule_edit *edit, xmlNodePtr root)
{
	const int64_t fault = form_number(edit->form, "fault", POINTS_MISSING), delay = form_number(edit->form, "delay", POINTS_MISSING);
	xmlNodePtr products = ruleset_tree_child(root, "products");

	if ((fault == POINTS_MISSING) != (delay == POINTS_MISSING))
		form_error(edit->form, fault == POINTS_MISSING ? "fault" : "delay", "rule.both_or_none", NULL);
	else if (fault != POINTS_MISSING) {
		products = ruleset_tree_make(root, "products", "year criteria-set");
		ruleset_tree_set_points(visit->pool, products, "fault", fault);
		ruleset_tree_set_points(visit->pool, products, "delay", delay);
	} else if (products != NULL)
		ruleset_tree_remove(products);
}

static void
take_year(struct visit *visit, struct rule_edit *edit, xmlNodePtr root)
{
	const int64_t least = form_number(edit->form, "year_least", 0), months = form_number(edit->form, "year_away", 0);
	const char *best = form_text(edit->form, "year_best");
	xmlNodePtr year = ruleset_tree_child(root, "year"), away;

	if ((months == 0) != (best[0] == '\0'))
		form_error(edit->form, months == 0 ? "year_away" : "year_best", "rule.both_or_none", NULL);
	if (least == 0 && months > 0)
		form_error(edit->form, "year_least", "required", NULL);
	if (least == 0 && year != NULL)
		ruleset_tree_remove(year);
	if (least == 0)
		return;
	year = ruleset_tree_make(root, "year", "criteria-set");
	ruleset_tree_set(year, "least-months", pool_printf(visit->pool, "%" PRId64, least));
	away = ruleset_tree_child(year, "away");
	if (months == 0 && away != NULL)
		ruleset_tree_remove(away);
	if (months == 0)
		return;
	away = ruleset_tree_make(year, "away", "");
	ruleset_tree_set(away, "months", pool_printf(visit->pool, "%" PRId64, months));
	ruleset_tree_set(away, "best", best);
}

static void
general_apply(struct visit *visit, struct rule_edit *edit)
{
	xmlNodePtr root = xmlDocGetRootElement(edit->rule.tree);
	const char *to = form_text(edit->form, "valid_to"), *note = form_text(edit->form, "note");

	if (to[0] != '\0' && strcmp(to, form_text(edit->form, "valid_from")) < 0)
		form_error(edit->form, "valid_to", "wrong_order", NULL);
	rule_settings_take(visit, edit, general, COUNT(general), root);
	take_petition(visit, edit, root);
	take_products(visit, edit, root);
	take_year(visit, edit, root);
	if (strcmp(note, ruleset_tree_text(visit->pool, root, "note")) != 0)
		ruleset_tree_set_text(root, "note", note, "calendar");
}

/* The caps hold together, each of another scope; one without a scope is of the unit. */
static const char *const scopes[] = {"unit", "group", "bloc"};

static xmlNodePtr
cap_of(struct visit *visit, const struct rule_edit *edit)
{
	xmlNodePtr node = xmlFirstElementChild(xmlDocGetRootElement(edit->rule.tree));

	for (; node != NULL; node = xmlNextElementSibling(node)) {
		const char *scope = ruleset_tree_get(visit->pool, node, "scope");

		if (strcmp((const char *)node->name, "cap") == 0 && strcmp(scope[0] == '\0' ? "unit" : scope, edit->period) == 0)
			break;
	}
	return node;
}

static size_t
cap_count(const struct rule_edit *edit)
{
	size_t count = 0;

	for (xmlNodePtr node = xmlFirstElementChild(xmlDocGetRootElement(edit->rule.tree)); node != NULL; node = xmlNextElementSibling(node))
		count += strcmp((const char *)node->name, "cap") == 0;
	return count;
}

static enum answer
cap_build(struct visit *visit, struct rule_edit *edit)
{
	const char *asked = list_one_of(visit, "theo", scopes, COUNT(scopes)), *first;
	xmlNodePtr node;

	first = ruleset_tree_get(visit->pool, ruleset_tree_child(xmlDocGetRootElement(edit->rule.tree), "cap"), "scope");
	edit->period = asked[0] != '\0' ? asked : first[0] != '\0' ? first : "unit";
	edit->query = pool_printf(visit->pool, "?theo=%s", edit->period);
	node = cap_of(visit, edit);
	rule_settings_show(visit, edit, cap, COUNT(cap), node);
	form_button(edit->form, "save", "primary");
	if (node != NULL && cap_count(edit) > 1)
		form_button(edit->form, "rule.remove_cap", "warning");
	return ANSWER_PAGE;
}

static void
cap_apply(struct visit *visit, struct rule_edit *edit)
{
	const int64_t percentage = form_number(edit->form, "percentage", -1), exception = form_number(edit->form, "exception", -1);
	xmlNodePtr node = cap_of(visit, edit);

	if (strcmp(form_action(edit->form), "rule.remove_cap") == 0) {
		if (node != NULL && cap_count(edit) > 1)
			ruleset_tree_remove(node);
		return;
	}
	if (exception >= 0 && percentage < 0)
		form_error(edit->form, "exception", "rule.exception_alone", NULL);
	else if (exception >= 0 && exception < percentage)
		form_error(edit->form, "exception", "rule.exception_below", NULL);
	if (node == NULL) {
		node = ruleset_tree_add(xmlDocGetRootElement(edit->rule.tree), "cap", "petition products year criteria-set");
		ruleset_tree_set(node, "scope", edit->period);
	}
	edit->back = edit->query;
	rule_settings_take(visit, edit, cap, COUNT(cap), node);
}

const struct rule_section rule_general = {"thong-tin", general_build, general_apply};
const struct rule_section rule_cap = {"han-muc", cap_build, cap_apply};
