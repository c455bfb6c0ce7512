#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/rule/rule.h"
#include "record/scope.h"
#include "web/text.h"

/* A unit's own form of the regulation above it (domain.md section 4): the same document under a code, number and issuer of its own. */
struct variant {
	struct rule	 rule;		/* what it varies */
	struct form	*form;
	uint64_t	 unit_id;
};

static const struct field fields[] = {
	{.name = "unit", .type = FIELD_SELECT, .required = true, .hint = "rule.unit.hint"},
	{.name = "code", .type = FIELD_TEXT, .required = true, .max_length = 40, .hint = "rule.code.hint"},
	{.name = "number", .type = FIELD_TEXT, .required = true, .max_length = 60},
	{.name = "title", .type = FIELD_TEXT, .required = true, .max_length = 300},
	{.name = "issuer", .type = FIELD_TEXT, .required = true, .max_length = 200},
	{.name = "issued", .type = FIELD_DATE},
	{.name = "valid_from", .type = FIELD_DATE, .required = true},
};

/* Units of the scope in which the regulation holds. */
static const struct sql units_sql = {
	"SELECT g.id, g.name FROM " SCOPE_UNITS "JOIN unit g ON g.id = s.id LEFT JOIN unit_closure k ON k.ancestor_id = NULLIF(?, 0) "
	"AND k.descendant_id = g.id WHERE g.kind <> 'part' AND (? = 0 OR k.depth IS NOT NULL) "
	"ORDER BY g.kind = 'agency', g.name, g.id LIMIT 4000",
	"uuu"};
static const struct sql taken_sql = {"SELECT id FROM rule_set WHERE code = ? LIMIT 1", "s"};

static enum answer
load(struct visit *visit, struct variant *variant)
{
	const enum answer answer = rule_load(visit, ACTION_RULES, &variant->rule);
	const uint64_t unit = row_id(&variant->rule.row, "unit_id");
	const struct row *row = &variant->rule.row;
	enum db_result result;
	struct rows units;
	struct form *form;

	if (answer != ANSWER_PAGE)
		return answer;
	if (strcmp(row_text(row, "state"), "approved") != 0 || variant->rule.rules == NULL)
		return ANSWER_NOT_FOUND;
	result = db_rows(visit->db, visit->pool, &units, &units_sql, visit->viewer->account_id, unit, unit);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	form = visit_form(visit, "rule", rule_path(visit, variant->rule.id, "/bien-the"));
	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	form_option(form, "unit", "", NULL);
	for (size_t i = 0; i < units.count; i++)
		form_option(form, "unit", row_text(&units.row[i], "id"), row_text(&units.row[i], "name"));
	form_set(form, "title", row_text(row, "title"));
	form_set(form, "valid_from", visit->today);
	form_button(form, "rule.vary", "primary");
	variant->form = form;
	return ANSWER_PAGE;
}

static enum answer
show(struct visit *visit, const struct variant *variant, enum answer answer)
{
	visit_show_form(visit, variant->form, rule_element(visit, &variant->rule, "variant"));
	return answer;
}

enum answer
rule_variant_show(struct visit *visit)
{
	struct variant variant = {0};
	const enum answer answer = load(visit, &variant);

	return answer == ANSWER_PAGE ? show(visit, &variant, ANSWER_PAGE) : answer;
}

static void
check_code(struct form *form)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
	const char *code = form_text(form, "code");

	if (code[strspn(code, allowed)] != '\0')
		form_error(form, "code", "rule.bad_code", NULL);
}

/* What it varies, under its own name, without the dates of the other. */
static void
write_variant(struct visit *visit, const struct variant *variant, struct rule *made)
{
	const struct form *form = variant->form;
	struct ruleset_error error;
	xmlDocPtr tree = ruleset_tree_read(visit->pool, variant->rule.document, variant->rule.size, &error);
	xmlNodePtr root = xmlDocGetRootElement(tree);

	ruleset_tree_set(root, "code", form_text(form, "code"));
	ruleset_tree_set(root, "version", "1");
	ruleset_tree_set(root, "number", form_text(form, "number"));
	ruleset_tree_set(root, "title", form_text(form, "title"));
	ruleset_tree_set(root, "issuer", form_text(form, "issuer"));
	ruleset_tree_set(root, "issued", form_text(form, "issued"));
	ruleset_tree_set(root, "valid-from", form_text(form, "valid_from"));
	ruleset_tree_set(root, "valid-to", NULL);
	ruleset_tree_set(root, "parent", row_text(&variant->rule.row, "code"));
	made->document = ruleset_tree_write(visit->pool, tree, &made->size);
	rule_read(visit, made);
}

static enum answer
vary(struct visit *visit, void *arg)
{
	struct variant *variant = arg;
	struct rule made = {0};
	struct row row;
	uint64_t id = 0;
	enum db_result result = db_row(visit->db, visit->pool, &row, &taken_sql, form_text(variant->form, "code"));

	if (result == DB_OK) {
		form_error(variant->form, "code", "rule.code_taken", NULL);
		return ANSWER_INVALID;
	}
	if (result != DB_NO_ROW)
		return visit_store_failed(visit, result);
	write_variant(visit, variant, &made);
	if (made.rules == NULL)
		return ANSWER_ERROR;
	result = rule_insert(visit,
	    &(struct rule_new){made.document, made.size, made.rules, variant->unit_id, variant->rule.id, "variant"}, &id);
	return result == DB_OK ? visit_go(visit, "rule.drafted", "%s", rule_path(visit, id, "")) : visit_store_failed(visit, result);
}

enum answer
rule_variant_take(struct visit *visit)
{
	struct variant variant = {0};
	struct object object;
	enum answer answer = load(visit, &variant);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	if (form_read(variant.form, visit->request))
		check_code(variant.form);
	if (!form_valid(variant.form))
		return show(visit, &variant, ANSWER_INVALID);
	if (!text_id(form_text(variant.form, "unit"), &variant.unit_id))
		return ANSWER_NOT_FOUND;
	result = scope_unit(visit, variant.unit_id, &object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_RULES_EDIT, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	answer = command_run(visit, vary, &variant);
	return answer == ANSWER_INVALID ? show(visit, &variant, ANSWER_INVALID) : answer;
}
