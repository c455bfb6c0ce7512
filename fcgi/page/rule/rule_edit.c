#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/rule/rule_form.h"

static const struct rule_section *const sections[] = {&rule_general, &rule_windows, &rule_levels, &rule_cap, &rule_criteria, &rule_bindings};

/* The form of what is stored now. */
static enum answer
build(struct visit *visit, struct rule_edit *edit)
{
	enum answer answer;

	edit->count = 0;
	edit->query = edit->back = edit->add = edit->period = "";
	edit->set = edit->item = NULL;
	edit->form = visit_form(visit, "rule", "");
	answer = edit->section->build(visit, edit);
	form_version(edit->form, row_id(&edit->rule.row, "lock_version"));
	return answer;
}

static const char *
edit_path(struct visit *visit, const struct rule_edit *edit, const char *query)
{
	return rule_path(visit, edit->rule.id, pool_printf(visit->pool, "/sua/%s%s", edit->section->word, query));
}

static enum answer
load(struct visit *visit, struct rule_edit *edit)
{
	const enum answer answer = rule_load(visit, ACTION_RULES_EDIT, &edit->rule);

	if (answer != ANSWER_PAGE)
		return answer;
	for (size_t i = 0; i < sizeof sections / sizeof sections[0]; i++)
		if (strcmp(sections[i]->word, visit->word) == 0)
			edit->section = sections[i];
	if (edit->section == NULL || !edit->rule.draft || !edit->rule.fits)
		return ANSWER_NOT_FOUND;
	return build(visit, edit);
}

static void
add_sections(const struct rule_edit *edit, xmlNodePtr node)
{
	for (size_t i = 0; i < sizeof sections / sizeof sections[0]; i++) {
		xmlNodePtr section = node_add(node, "section");

		node_set(section, "code", sections[i]->word);
		node_set_flag(section, "current", sections[i] == edit->section);
	}
}

static enum answer
show(struct visit *visit, const struct rule_edit *edit, enum answer answer)
{
	const struct rule *rule = &edit->rule;
	xmlNodePtr node = rule_element(visit, rule, "edit"), form;

	node_set(visit->page, "width", "full");
	node_set(node, "section", edit->section->word);
	if (edit->period[0] != '\0')
		node_set(node, "period", edit->period);
	if (edit->add[0] != '\0')
		node_set(node, "add", edit->add);
	if (edit->set != NULL)
		node_set(node, "set", ruleset_tree_get(visit->pool, edit->set, "code"));
	if (edit->item != NULL) {
		node_set(node, "item", ruleset_tree_get(visit->pool, edit->item, "code"));
		node_set(node, "element", (const char *)edit->item->name);
	}
	add_sections(edit, node);
	rule_problems(node, &rule->problems);
	rule_copy(node, xmlDocGetRootElement(rule->tree));
	form = visit_show_form(visit, edit->form, node);
	node_set(form, "action", edit_path(visit, edit, edit->query));
	return answer;
}

enum answer
rule_edit_show(struct visit *visit)
{
	struct rule_edit edit = {0};
	const enum answer answer = load(visit, &edit);

	return answer == ANSWER_PAGE ? show(visit, &edit, ANSWER_PAGE) : answer;
}

/* Somebody saved meanwhile: what is stored now stands beside what was typed. */
static enum answer
show_both(struct visit *visit, struct rule_edit *edit)
{
	struct form *typed = edit->form;
	const enum answer answer = build(visit, edit);

	if (answer != ANSWER_PAGE)
		return visit_go(visit, "rule.changed_meanwhile", "%s", rule_path(visit, edit->rule.id, ""));
	for (size_t i = 0; i < edit->count; i++)
		if (form_knows(typed, edit->names[i]))
			form_theirs(typed, edit->names[i], form_text(edit->form, edit->names[i]));
	/* Read after the lock that was rolled back. */
	form_version(typed, row_id(&edit->rule.row, "lock_version") - 1);
	edit->form = typed;
	return show(visit, edit, ANSWER_CONFLICT);
}

/* Faults that no field shows: what the grammar says of the edited document. */
static void
check_grammar(struct visit *visit, struct rule_edit *edit)
{
	struct ruleset_problems problems;

	if (form_valid(edit->form) && !ruleset_tree_check(edit->rule.tree, visit->worker->config->schema, &problems))
		form_error(edit->form, NULL, "rule.grammar", pool_strdup(visit->pool, problems.problem[0].message));
}

/*
 * The typed values go into what is stored now. Sums that do not fit yet are no hindrance, since one maximum often changes
 * before the other: the page says so until it is approved.
 */
static enum answer
save(struct visit *visit, void *arg)
{
	struct rule_edit *edit = arg, fresh = *edit;
	enum db_result result = rule_lock(visit, &fresh.rule);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!fresh.rule.draft)
		return ANSWER_NOT_FOUND;
	if (row_id(&fresh.rule.row, "lock_version") != form_sent_version(edit->form) + 1) {
		edit->rule = fresh.rule;
		return ANSWER_CONFLICT;
	}
	answer = build(visit, &fresh);
	if (answer != ANSWER_PAGE)
		return answer;
	fresh.form = edit->form;
	fresh.section->apply(visit, &fresh);
	check_grammar(visit, &fresh);
	if (!form_valid(edit->form))
		return ANSWER_INVALID;
	result = rule_save(visit, &fresh.rule, fresh.section->word);
	if (result == DB_NO_ROW) {
		form_error(edit->form, NULL, "rule.unchanged", NULL);
		return ANSWER_INVALID;
	}
	return result == DB_OK ? visit_go(visit, "rule.saved", "%s", edit_path(visit, &fresh, fresh.back)) :
	                         visit_store_failed(visit, result);
}

enum answer
rule_edit_take(struct visit *visit)
{
	struct rule_edit edit = {0};
	enum answer answer = load(visit, &edit);

	if (answer != ANSWER_PAGE)
		return answer == ANSWER_NOT_FOUND && edit.rule.editor ? rule_gone(visit) : answer;
	if (!form_read(edit.form, visit->request))
		return show(visit, &edit, ANSWER_INVALID);
	answer = command_run(visit, save, &edit);
	if (answer == ANSWER_CONFLICT)
		return show_both(visit, &edit);
	return answer == ANSWER_INVALID ? show(visit, &edit, ANSWER_INVALID) : answer;
}
