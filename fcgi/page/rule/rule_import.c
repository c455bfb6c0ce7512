#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/rule/rule.h"
#include "record/scope.h"
#include "web/text.h"

#define IMPORT_PATH RULE_PATH "/nhap"

enum { PASTED_LONGEST = 60000 };

static const struct field fields[] = {
	{.name = "file", .type = FIELD_FILE, .max = RULESET_BYTES, .hint = "rule.file.hint"},
	{.name = "document", .type = FIELD_TEXTAREA, .max_length = PASTED_LONGEST},
	{.name = "unit", .type = FIELD_SELECT, .required = true, .hint = "rule.unit.hint"},
};

/* Agencies and groupings: a regulation holds for whole agencies. */
static const struct sql units_sql = {
	"SELECT g.id, g.name FROM " SCOPE_UNITS "JOIN unit g ON g.id = s.id WHERE g.kind <> 'part' "
	"ORDER BY g.kind = 'agency', g.name, g.id LIMIT 4000",
	"u"};
static const struct sql taken_sql = {
	"SELECT id, COALESCE(unit_id, 0) AS unit_id, state, version, sha256 = UNHEX(SHA2(?, 256)) AS same FROM rule_set WHERE code = ? "
	"ORDER BY version = ? DESC, state = 'draft' DESC, version DESC LIMIT 1 FOR UPDATE",
	"bsi"};
static const struct sql draft_sql = {"SELECT id FROM rule_set WHERE code = ? AND state = 'draft' LIMIT 1", "s"};
static const struct sql parent_sql = {
	"SELECT r.id, COALESCE(r.unit_id, 0) AS unit_id FROM rule_set r LEFT JOIN unit_closure c ON c.ancestor_id = r.unit_id AND c.descendant_id = ? WHERE r.code = ? "
	"AND r.state <> 'draft' AND (r.unit_id IS NULL OR c.depth IS NOT NULL) ORDER BY r.version DESC LIMIT 1",
	"us"};

struct import {
	struct form	*form;
	struct rule	 rule;		/* read from what was sent */
	uint64_t	 unit_id;
	uint64_t	 same_id;	/* this very document is stored already */
};

static enum answer
make_form(struct visit *visit, struct import *import)
{
	struct form *form = visit_form(visit, "rule", IMPORT_PATH);
	struct object city;
	struct rows units;
	enum db_result result = scope_city(visit, &city);

	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &units, &units_sql, visit->viewer->account_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	form_option(form, "unit", "", NULL);
	if (access_may(visit->viewer, ACTION_RULES_EDIT, &city))
		form_option(form, "unit", "city", NULL);
	for (size_t i = 0; i < units.count; i++)
		form_option(form, "unit", row_text(&units.row[i], "id"), row_text(&units.row[i], "name"));
	form_button(form, "rule.import", "primary");
	import->form = form;
	return ANSWER_PAGE;
}

static enum answer
show(struct visit *visit, const struct import *import, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "rule");

	node_set(node, "view", "import");
	rule_problems(node, &import->rule.problems);
	visit_show_form(visit, import->form, node);
	return answer;
}

enum answer
rule_import_show(struct visit *visit)
{
	struct import import = {0};
	const enum answer answer = make_form(visit, &import);

	return answer == ANSWER_PAGE ? show(visit, &import, ANSWER_PAGE) : answer;
}

/* What was uploaded, else what was pasted. */
static void
read_document(struct visit *visit, struct import *import)
{
	const struct upload *upload = request_upload(visit->request, "file");
	struct form *form = import->form;

	if (upload != NULL && upload->size > 0) {
		import->rule.document = upload->data;
		import->rule.size = upload->size;
		if (!form_empty(form, "document"))
			form_error(form, "document", "rule.two_documents", NULL);
	} else if (!form_empty(form, "document")) {
		import->rule.document = form_text(form, "document");
		import->rule.size = strlen(import->rule.document);
	} else
		form_error(form, "file", "rule.no_document", NULL);
	if (!form_valid(form))
		return;
	rule_read(visit, &import->rule);
	if (import->rule.rules == NULL)
		form_error(form, upload != NULL && upload->size > 0 ? "file" : "document", "rule.faulty", NULL);
}

/* Whether the code is free for this unit, and the version; a code never goes from one unit to another. */
static enum db_result
check_code(struct visit *visit, struct import *import)
{
	const struct rule_set *rules = import->rule.rules;
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &taken_sql, (const void *)import->rule.document, import->rule.size,
	    rules->code, (int64_t)rules->version);

	if (result == DB_NO_ROW)
		return DB_OK;
	if (result != DB_OK)
		return result;
	if (row_id(&row, "unit_id") != import->unit_id)
		form_error(import->form, "unit", "rule.code_elsewhere", NULL);
	else if (row_int(&row, "version") == rules->version && row_int(&row, "same") != 0)
		import->same_id = row_id(&row, "id");
	else if (row_int(&row, "version") == rules->version)
		form_error(import->form, NULL, "rule.version_taken", NULL);
	else {
		result = db_row(visit->db, visit->pool, &row, &draft_sql, rules->code);
		if (result == DB_OK)
			form_error(import->form, NULL, "rule.draft_waits", NULL);
		result = result == DB_NO_ROW ? DB_OK : result;
	}
	return result;
}

/* The approved regulation that it varies; what holds for the whole city has none. */
static enum db_result
find_parent(struct visit *visit, struct import *import, uint64_t *parent_id)
{
	const char *parent = import->rule.rules->parent;
	struct row row;
	enum db_result result = DB_OK;

	*parent_id = 0;
	if (parent[0] == '\0') {
		if (import->unit_id != 0)
			form_error(import->form, "unit", "rule.needs_parent", NULL);
		return DB_OK;
	}
	result = db_row(visit->db, visit->pool, &row, &parent_sql, import->unit_id, parent);
	if (result == DB_NO_ROW) {
		form_error(import->form, NULL, "rule.no_parent", parent);
		return DB_OK;
	}
	*parent_id = row_id(&row, "id");
	return result;
}

static enum answer
store(struct visit *visit, void *arg)
{
	struct import *import = arg;
	uint64_t parent_id = 0, id = 0;
	enum db_result result = check_code(visit, import);

	if (result == DB_OK && import->same_id != 0)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = find_parent(visit, import, &parent_id);
	if (result == DB_OK && !form_valid(import->form))
		return ANSWER_INVALID;
	if (result == DB_OK)
		result = rule_insert(visit, &(struct rule_new){import->rule.document, import->rule.size, import->rule.rules,
		    import->unit_id, parent_id, "import"}, &id);
	return result == DB_OK ? visit_go(visit, "rule.imported", "%s", rule_path(visit, id, "")) : visit_store_failed(visit, result);
}

enum answer
rule_import_take(struct visit *visit)
{
	struct import import = {0};
	struct object object;
	enum answer answer = make_form(visit, &import);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	if (form_read(import.form, visit->request))
		read_document(visit, &import);
	if (!form_valid(import.form))
		return show(visit, &import, ANSWER_INVALID);
	if (!text_id(form_text(import.form, "unit"), &import.unit_id))
		import.unit_id = 0;
	result = rule_object(visit, import.unit_id, &object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_RULES_EDIT, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	answer = command_run(visit, store, &import);
	if (answer == ANSWER_CONFLICT)
		return visit_go(visit, "rule.same", "%s", rule_path(visit, import.same_id, ""));
	return answer == ANSWER_INVALID ? show(visit, &import, ANSWER_INVALID) : answer;
}
