#include "config.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/rule/rule.h"
#include "record/ruleset_diff.h"
#include "record/scope.h"
#include "web/text.h"

enum { NUMBER_LONGEST = 60, NAME_LONGEST = 200, CHANGES_LONGEST = 4000 };

#define READ_COLUMNS \
	RULE_COLUMNS ", r.state AS stored, r.document, LOWER(HEX(r.sha256)) AS sha256, r.drafted_by, r.edited_by, r.lock_version, " \
	"DATE_FORMAT(r.drafted_at, '%Y-%m-%dT%H:%i:%s') AS `drafted-at`, DATE_FORMAT(r.edited_at, '%Y-%m-%dT%H:%i:%s') AS `edited-at`, " \
	"DATE_FORMAT(r.approved_at, '%Y-%m-%dT%H:%i:%s') AS `approved-at`, NULLIF(r.decision_number, '') AS `decision-number`, " \
	"r.decision_date AS `decision-date`, NULLIF(r.decision_issuer, '') AS `decision-issuer`, " \
	"CONCAT(d.family_name, ' ', d.given_name) AS `drafted-by`, CONCAT(e.family_name, ' ', e.given_name) AS `edited-by`, " \
	"CONCAT(a.family_name, ' ', a.given_name) AS `approved-by` "
#define READ_FROM \
	RULE_FROM "LEFT JOIN person d ON d.id = r.drafted_by LEFT JOIN person e ON e.id = r.edited_by " \
	"LEFT JOIN person a ON a.id = r.approved_by WHERE r.id = ?"

static const struct sql rule_row = {"SELECT " READ_COLUMNS READ_FROM, "u"};
/* Written, not only locked: two nodes must conflict. */
static const struct sql rule_touch = {"UPDATE rule_set SET lock_version = lock_version + 1 WHERE id = ?", "u"};
static const struct sql version_before = {
	"SELECT id, code, version, number, document FROM rule_set WHERE code = ? AND version < ? AND state <> 'draft' "
	"ORDER BY version DESC LIMIT 1",
	"si"};
static const struct sql parent_row = {"SELECT id, code, version, number, document FROM rule_set WHERE id = ?", "u"};
static const struct sql rule_insert_sql = {
	"INSERT INTO rule_set (code, version, number, title, issuer, parent_id, unit_id, valid_from, valid_to, state, document, sha256, "
	"drafted_by, drafted_at, edited_by, edited_at) VALUES (?, ?, ?, ?, ?, NULLIF(?, 0), NULLIF(?, 0), ?, ?, 'draft', ?, "
	"UNHEX(SHA2(?, 256)), ?, NOW(6), ?, NOW(6))",
	"sisssuussbbuu"};
static const struct sql rule_update = {
	"UPDATE rule_set SET number = ?, title = ?, issuer = ?, valid_from = ?, valid_to = NULLIF(?, ''), document = ?, "
	"sha256 = UNHEX(SHA2(?, 256)), edited_by = ?, edited_at = NOW(6) WHERE id = ? AND state = 'draft'",
	"sssssbbuu"};

const char *
rule_path(struct visit *visit, uint64_t id, const char *more)
{
	return pool_printf(visit->pool, RULE_PATH "/%" PRIu64 "%s", id, more);
}

enum db_result
rule_object(struct visit *visit, uint64_t unit_id, struct object *object)
{
	return unit_id == 0 ? scope_city(visit, object) : scope_unit(visit, unit_id, object);
}

static void
add_problem(struct ruleset_problems *problems, int line, const char *message)
{
	struct ruleset_error *problem = &problems->problem[problems->count];

	if (problems->count == RULESET_PROBLEMS)
		return;
	problems->count++;
	problem->line = line;
	snprintf(problem->message, sizeof problem->message, "%s", message);
}

/* What the tables have room for. */
static void
check_lengths(struct rule *rule)
{
	if (text_length(rule->rules->number) > NUMBER_LONGEST)
		add_problem(&rule->problems, 0, "number is longer than 60");
	if (text_length(rule->rules->issuer) > NAME_LONGEST)
		add_problem(&rule->problems, 0, "issuer is longer than 200");
	for (size_t i = 0; i < rule->rules->criteria_set_count; i++)
		if (text_length(rule->rules->criteria_sets[i].name) > NAME_LONGEST)
			add_problem(&rule->problems, 0, "name of a criteria-set is longer than 200");
}

void
rule_read(struct visit *visit, struct rule *rule)
{
	struct ruleset_error error = {0};

	rule->problems = (struct ruleset_problems){0};
	rule->rules = NULL;
	rule->fits = false;
	rule->tree = ruleset_tree_read(visit->pool, rule->document, rule->size, &error);
	if (rule->tree == NULL) {
		add_problem(&rule->problems, error.line, error.message);
		return;
	}
	rule->fits = ruleset_tree_check(rule->tree, visit->worker->config->schema, &rule->problems);
	if (!rule->fits)
		return;
	rule->rules = ruleset_parse(visit->pool, rule->document, rule->size, &error);
	if (rule->rules == NULL)
		add_problem(&rule->problems, error.line, error.message);
	else
		check_lengths(rule);
	if (rule->problems.count > 0)
		rule->rules = NULL;
}

static enum db_result
fill(struct visit *visit, struct rule *rule)
{
	const uint64_t person = visit->viewer->person_id;
	enum db_result result = db_row(visit->db, visit->pool, &rule->row, &rule_row, rule->id);

	if (result == DB_OK)
		result = rule_object(visit, row_id(&rule->row, "unit_id"), &rule->object);
	if (result != DB_OK)
		return result;
	rule->draft = strcmp(row_text(&rule->row, "stored"), "draft") == 0;
	rule->object.published = !rule->draft;
	rule->editor = access_may(visit->viewer, ACTION_RULES_EDIT, &rule->object);
	rule->own = row_id(&rule->row, "drafted_by") == person || row_id(&rule->row, "edited_by") == person;
	rule->document = row_text(&rule->row, "document");
	rule->size = strlen(rule->document);
	rule_read(visit, rule);
	return DB_OK;
}

enum answer
rule_load(struct visit *visit, enum action action, struct rule *rule)
{
	enum db_result result;

	*rule = (struct rule){.id = visit->id};
	result = fill(visit, rule);
	return result == DB_OK ? visit_allow(visit, action, &rule->object) : visit_store_failed(visit, result);
}

static enum answer
nothing(struct visit *visit, void *arg)
{
	(void)visit;
	(void)arg;
	return ANSWER_NOT_FOUND;
}

enum answer
rule_gone(struct visit *visit)
{
	const enum answer answer = command_run(visit, nothing, NULL);

	return answer == ANSWER_FORBIDDEN ? ANSWER_NOT_FOUND : answer;
}

enum db_result
rule_lock(struct visit *visit, struct rule *rule)
{
	const enum db_result result = db_exec(visit->db, &rule_touch, rule->id);

	return result == DB_OK ? fill(visit, rule) : result;
}

xmlNodePtr
rule_element(struct visit *visit, const struct rule *rule, const char *view)
{
	static const char *const copied[] = {"id", "code", "version", "number", "title", "state", "from", "to", "unit", "parent",
	    "parent-version", "months"};
	xmlNodePtr node = visit_element(visit, "rule");

	node_set(node, "view", view);
	for (size_t i = 0; i < sizeof copied / sizeof copied[0]; i++)
		if (!row_null(&rule->row, copied[i]))
			node_set(node, copied[i], row_text(&rule->row, copied[i]));
	return node;
}

void
rule_problems(xmlNodePtr parent, const struct ruleset_problems *problems)
{
	for (size_t i = 0; i < problems->count; i++) {
		xmlNodePtr node = node_add(parent, "problem");

		if (problems->problem[i].line > 0)
			node_set_int(node, "line", problems->problem[i].line);
		node_set(node, "message", problems->problem[i].message);
	}
}

void
rule_copy(xmlNodePtr parent, xmlNodePtr from)
{
	xmlNodePtr copy = xmlDocCopyNode(from, parent->doc, 1);

	if (copy != NULL)
		xmlAddChild(parent, copy);
}

enum db_result
rule_predecessor(struct visit *visit, const struct rule *rule, struct row *row)
{
	const enum db_result result = db_row(visit->db, visit->pool, row, &version_before, row_text(&rule->row, "code"),
	    row_int(&rule->row, "version"));

	if (result != DB_NO_ROW || row_null(&rule->row, "parent_id"))
		return result;
	return db_row(visit->db, visit->pool, row, &parent_row, row_id(&rule->row, "parent_id"));
}

enum db_result
rule_compare(struct visit *visit, const struct rule *rule, xmlNodePtr parent, size_t *count)
{
	struct ruleset_error error;
	struct row row;
	const enum db_result result = rule_predecessor(visit, rule, &row);
	xmlNodePtr node;
	xmlDocPtr before;

	*count = 0;
	if (result == DB_NO_ROW || rule->tree == NULL)
		return DB_OK;
	if (result != DB_OK)
		return result;
	node = node_add(parent, "compared");
	for (size_t i = 0; i < row.count; i++)
		if (strcmp(row.name[i], "document") != 0)
			node_set(node, row.name[i], row.value[i]);
	before = ruleset_tree_read(visit->pool, row_text(&row, "document"), strlen(row_text(&row, "document")), &error);
	if (before != NULL)
		*count = ruleset_diff(visit->pool, before, rule->tree, node);
	return DB_OK;
}

enum db_result
rule_insert(struct visit *visit, const struct rule_new *new, uint64_t *id)
{
	const uint64_t person = visit->viewer->person_id;
	const struct rule_set *rules = new->rules;
	char from[DAY_TEXT], to[DAY_TEXT];
	enum db_result result;

	day_format(rules->valid_from, from);
	if (rules->valid_to != DAY_NONE)
		day_format(rules->valid_to, to);
	result = db_exec(visit->db, &rule_insert_sql, rules->code, (int64_t)rules->version, rules->number, rules->title, rules->issuer,
	    new->parent_id, new->unit_id, from, rules->valid_to == DAY_NONE ? NULL : to, (const void *)new->document, new->size,
	    (const void *)new->document, new->size, person, person);
	if (result != DB_OK)
		return result;
	*id = db_insert_id(visit->db);
	return audit_write(visit, &(struct audit){.action = "draft", .object = "rule_set", .object_id = *id, .unit_id = new->unit_id,
	    .new = audit_json(visit->pool, "code", rules->code, "version", pool_printf(visit->pool, "%d", rules->version), "from",
	        new->from, NULL)});
}

/* The differences in one line each, for the audit. */
static const char *
list_changes(struct visit *visit, xmlNodePtr node)
{
	const char *list = "";

	for (xmlNodePtr change = xmlFirstElementChild(node); change != NULL; change = xmlNextElementSibling(change)) {
		const char *place = "", *old = node_get(change, "old"), *new = node_get(change, "new");

		for (xmlNodePtr at = xmlFirstElementChild(change); at != NULL; at = xmlNextElementSibling(at)) {
			const char *code = node_get(at, "code");

			place = pool_printf(visit->pool, "%s%s/", place, code == NULL ? (const char *)at->name : code);
		}
		list = pool_printf(visit->pool, "%s%s%s %s%s: %s → %s", list, list[0] == '\0' ? "" : "; ", node_get(change, "kind"), place,
		    node_get(change, "what"), old == NULL ? "" : old, new == NULL ? "" : new);
		if (strlen(list) > CHANGES_LONGEST)
			return pool_printf(visit->pool, "%s …", list);
	}
	return list;
}

enum db_result
rule_save(struct visit *visit, const struct rule *rule, const char *section)
{
	const xmlNode *root = xmlDocGetRootElement(rule->tree);
	struct ruleset_error error;
	xmlDocPtr before = ruleset_tree_read(visit->pool, rule->document, rule->size, &error), list = xmlNewDoc((const xmlChar *)"1.0");
	xmlNodePtr changes = xmlNewDocNode(list, NULL, (const xmlChar *)"changes", NULL);
	size_t size, count;
	const char *text = ruleset_tree_write(visit->pool, rule->tree, &size), *said;
	enum db_result result;

	xmlDocSetRootElement(list, changes);
	count = before == NULL ? 1 : ruleset_diff(visit->pool, before, rule->tree, changes);
	said = list_changes(visit, changes);
	xmlFreeDoc(list);
	if (count == 0)
		return DB_NO_ROW;
	result = db_exec(visit->db, &rule_update, ruleset_tree_get(visit->pool, root, "number"), ruleset_tree_get(visit->pool, root, "title"),
	    ruleset_tree_get(visit->pool, root, "issuer"), ruleset_tree_get(visit->pool, root, "valid-from"),
	    ruleset_tree_get(visit->pool, root, "valid-to"), (const void *)text, size, (const void *)text, size, visit->viewer->person_id,
	    rule->id);
	if (result != DB_OK)
		return result;
	return audit_write(visit, &(struct audit){.action = "edit", .object = "rule_set", .object_id = rule->id,
	    .unit_id = row_id(&rule->row, "unit_id"), .old = audit_json(visit->pool, "sha256", row_text(&rule->row, "sha256"), NULL),
	    .new = audit_json(visit->pool, "code", row_text(&rule->row, "code"), "version", row_text(&rule->row, "version"), "section",
	        section, "changes", said, NULL)});
}
