#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/rule/rule.h"

/* Who drafted, edited, approved and ended it, as the audit has it. */
static const struct sql history = {
	"SELECT a.action, DATE_FORMAT(a.business_at, '%Y-%m-%dT%H:%i:%s') AS `at`, CONCAT(p.family_name, ' ', p.given_name) AS `by`, "
	"JSON_VALUE(a.new, '$.section') AS section, JSON_VALUE(a.new, '$.from') AS source FROM audit a "
	"LEFT JOIN person p ON p.id = a.person_id WHERE a.object = 'rule_set' AND a.object_id = ? ORDER BY a.id LIMIT 200",
	"u"};
static const struct sql months = {
	"SELECT month, COUNT(*) AS agencies FROM unit_month WHERE rule_set_id = ? GROUP BY month ORDER BY month DESC LIMIT 36", "u"};
static const struct sql open_draft = {"SELECT id, version FROM rule_set WHERE code = ? AND state = 'draft' ORDER BY id LIMIT 1", "s"};
static const struct sql last_version = {"SELECT MAX(version) AS version FROM rule_set WHERE code = ?", "s"};
static const struct sql draft_delete = {"DELETE FROM rule_set WHERE id = ? AND state = 'draft' AND lock_version = ?", "uu"};

static const struct field version_field = {.name = "lock", .type = FIELD_HIDDEN};

/* One form, whose buttons are what can be done with it at once. */
static struct form *
make_form(struct visit *visit, const struct rule *rule)
{
	struct form *form = visit_form(visit, "rule", rule_path(visit, rule->id, ""));

	form_add(form, &version_field, NULL);
	form_set(form, "lock", row_text(&rule->row, "lock_version"));
	if (rule->draft)
		form_button(form, "rule.discard", "warning");
	else
		form_button(form, "rule.new_version", "secondary");
	return form;
}

static void
add_facts(const struct rule *rule, xmlNodePtr node)
{
	static const char *const copied[] = {"sha256", "drafted-at", "drafted-by", "edited-at", "edited-by", "approved-at",
	    "approved-by", "decision-number", "decision-date", "decision-issuer"};

	for (size_t i = 0; i < sizeof copied / sizeof copied[0]; i++)
		if (!row_null(&rule->row, copied[i]))
			node_set(node, copied[i], row_text(&rule->row, copied[i]));
	node_set_flag(node, "editor", rule->editor);
	node_set_flag(node, "draft", rule->draft);
	node_set_flag(node, "own", rule->own);
}

static enum answer
view(struct visit *visit, struct rule *rule, struct form *form, enum answer answer)
{
	xmlNodePtr node = rule_element(visit, rule, "show");
	enum db_result result;
	struct row row;

	add_facts(rule, node);
	rule_problems(node, &rule->problems);
	result = db_elements(visit->db, node, "month", NULL, &months, rule->id);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "history", NULL, &history, rule->id);
	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &row, &open_draft, row_text(&rule->row, "code"));
	if (result == DB_OK && rule->editor && !rule->draft)
		node_set(node, "draft-id", row_text(&row, "id"));
	if (result == DB_OK || result == DB_NO_ROW)
		result = rule_predecessor(visit, rule, &row);
	if (result == DB_OK)
		node_set_flag(node, "comparable", true);
	if (result != DB_OK && result != DB_NO_ROW)
		return visit_store_failed(visit, result);
	if (rule->fits)
		rule_copy(node, xmlDocGetRootElement(rule->tree));
	if (rule->editor)
		visit_show_form(visit, form, node);
	return answer;
}

enum answer
rule_show(struct visit *visit)
{
	struct rule rule;
	const enum answer answer = rule_load(visit, ACTION_RULES, &rule);

	return answer == ANSWER_PAGE ? view(visit, &rule, make_form(visit, &rule), ANSWER_PAGE) : answer;
}

enum answer
rule_compare_show(struct visit *visit)
{
	struct rule rule;
	const enum answer answer = rule_load(visit, ACTION_RULES, &rule);
	xmlNodePtr node;
	enum db_result result;
	size_t count;

	if (answer != ANSWER_PAGE)
		return answer;
	node = rule_element(visit, &rule, "compare");
	result = rule_compare(visit, &rule, node, &count);
	node_set_int(node, "changes", (int64_t)count);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

/* The very bytes that are stored. */
enum answer
rule_file(struct visit *visit)
{
	struct rule rule;
	const enum answer answer = rule_load(visit, ACTION_RULES, &rule);

	if (answer != ANSWER_PAGE)
		return answer;
	response_init(visit->response, visit->pool, 200, "application/xml; charset=utf-8");
	response_header(visit->response, "Cache-Control", "no-store");
	response_attachment(visit->response,
	    pool_printf(visit->pool, "%s-v%s.xml", row_text(&rule.row, "code"), row_text(&rule.row, "version")));
	response_body(visit->response, rule.document, rule.size);
	return ANSWER_FILE;
}

/* A draft of the next version, once: two who ask get the same one. */
static enum answer
new_version(struct visit *visit, void *arg)
{
	struct rule *rule = arg;
	const char *code = row_text(&rule->row, "code");
	struct rule next = {0};
	struct row row;
	enum db_result result = rule_lock(visit, rule);
	uint64_t id = 0;

	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &row, &open_draft, code);
	if (result == DB_OK)
		return ANSWER_CONFLICT;
	if (result == DB_NO_ROW)
		result = db_row(visit->db, visit->pool, &row, &last_version, code);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	ruleset_tree_set(xmlDocGetRootElement(rule->tree), "version",
	    pool_printf(visit->pool, "%" PRId64, row_int(&row, "version") + 1));
	next.document = ruleset_tree_write(visit->pool, rule->tree, &next.size);
	rule_read(visit, &next);
	if (next.rules == NULL)
		return ANSWER_ERROR;
	result = rule_insert(visit, &(struct rule_new){next.document, next.size, next.rules, row_id(&rule->row, "unit_id"),
	    row_id(&rule->row, "parent_id"), "version"}, &id);
	return result == DB_OK ? visit_go(visit, "rule.drafted", "%s", rule_path(visit, id, "")) : visit_store_failed(visit, result);
}

static enum answer
discard(struct visit *visit, void *arg)
{
	struct rule *rule = arg;
	const struct audit audit = {.action = "discard", .object = "rule_set", .object_id = rule->id,
	    .unit_id = row_id(&rule->row, "unit_id"), .old = audit_json(visit->pool, "code", row_text(&rule->row, "code"), "version",
	        row_text(&rule->row, "version"), "sha256", row_text(&rule->row, "sha256"), NULL)};
	const char *lock = request_body(visit->request, "lock");
	enum db_result result;

	if (lock == NULL || strcmp(lock, row_text(&rule->row, "lock_version")) != 0)
		return ANSWER_CONFLICT;
	result = db_exec(visit->db, &draft_delete, rule->id, row_id(&rule->row, "lock_version"));
	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = audit_write(visit, &audit);
	return result == DB_OK ? visit_go(visit, "rule.discarded", RULE_PATH) : visit_store_failed(visit, result);
}

/* Whoever was faster made the draft: that one is gone on with. */
static enum answer
go_to_draft(struct visit *visit, const struct rule *rule)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &open_draft, row_text(&rule->row, "code"));

	return result == DB_OK ? visit_go(visit, "rule.draft_exists", "%s", rule_path(visit, row_id(&row, "id"), "")) :
	                         visit_store_failed(visit, result);
}

enum answer
rule_take(struct visit *visit)
{
	struct rule rule;
	struct form *form;
	enum answer answer = rule_load(visit, ACTION_RULES_EDIT, &rule);

	if (answer != ANSWER_PAGE)
		return rule.row.count == 0 ? rule_gone(visit) : answer;
	form = make_form(visit, &rule);
	form_read(form, visit->request);
	if (!rule.draft && strcmp(form_action(form), "rule.new_version") == 0 && rule.rules != NULL) {
		answer = command_run(visit, new_version, &rule);
		return answer == ANSWER_CONFLICT ? go_to_draft(visit, &rule) : answer;
	}
	if (rule.draft && strcmp(form_action(form), "rule.discard") == 0) {
		answer = command_run(visit, discard, &rule);
		if (answer == ANSWER_CONFLICT)
			form_error(form, NULL, "rule.stale", NULL);
	} else {
		form_error(form, NULL, "rule.no_act", NULL);
		answer = ANSWER_INVALID;
	}
	return answer == ANSWER_CONFLICT || answer == ANSWER_INVALID ? view(visit, &rule, make_form(visit, &rule), answer) : answer;
}
