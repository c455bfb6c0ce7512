#include "config.h"

#include <string.h>

#include "record/evidence.h"
#include "record/rules.h"

static const struct sql set_sql = {EVIDENCE_SET_OF("?"), "us"};
static const struct sql save_sql = {"UPDATE task SET criteria = ? WHERE id = ?", "su"};

static const struct field criteria_field = {.name = "criteria", .type = FIELD_MANY, .label = "task.criteria"};

const struct criteria_set *
evidence_criteria(struct visit *visit, uint64_t id)
{
	const struct rules_criteria *criteria = id == 0 ? NULL : rules_get_criteria(visit->worker->rules, visit->db, id);

	return criteria == NULL ? NULL : criteria->set;
}

enum db_result
evidence_set(struct visit *visit, uint64_t person_id, const char *month, const struct criteria_set **set)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &set_sql, person_id, month);

	*set = result == DB_OK ? evidence_criteria(visit, row_id(&row, "id")) : NULL;
	return result == DB_NO_ROW ? DB_OK : result;
}

bool
evidence_names(const char *codes, const char *code)
{
	const size_t length = strlen(code);

	for (const char *at = codes; *at != '\0';) {
		const size_t word = strcspn(at, " ");

		if (word == length && memcmp(at, code, length) == 0)
			return true;
		at += word + (at[word] == ' ');
	}
	return false;
}

void
evidence_describe(struct form *form, const struct criteria_set *set, const char *codes)
{
	if (set == NULL)
		return;
	form_add(form, &criteria_field, NULL);
	for (size_t i = 0; i < set->criterion_count; i++) {
		const struct criterion *criterion = &set->criteria[i];

		if (criterion->group)
			continue;
		form_option(form, "criteria", criterion->code, criterion->text);
		if (evidence_names(codes, criterion->code))
			form_set(form, "criteria", criterion->code);
	}
}

const char *
evidence_chosen(struct pool *pool, const struct form *form, const struct criteria_set *set)
{
	const char *codes = "";

	for (size_t i = 0; set != NULL && i < set->criterion_count; i++)
		if (!set->criteria[i].group && form_has(form, "criteria", set->criteria[i].code))
			codes = pool_printf(pool, "%s%s%s", codes, codes[0] == '\0' ? "" : " ", set->criteria[i].code);
	return codes;
}

enum db_result
evidence_save(struct visit *visit, const struct form *form, const struct criteria_set *set, uint64_t task_id)
{
	return set == NULL ? DB_OK :
	                     db_exec(visit->db, &save_sql, evidence_chosen(visit->pool, form, set), task_id);
}

/* Adds the task to every criterion below the node that it names; says whether there was one. */
static bool
place(xmlNodePtr parent, const char *codes, const char *task)
{
	bool placed = false;

	for (xmlNodePtr node = parent->children; node != NULL; node = node->next) {
		if (node->type != XML_ELEMENT_NODE)
			continue;
		if (strcmp((const char *)node->name, "group") == 0)
			placed = place(node, codes, task) || placed;
		else if (strcmp((const char *)node->name, "criterion") == 0 && evidence_names(codes, node_get(node, "code"))) {
			node_set(node_add(node, "evidence"), "task", task);
			placed = true;
		}
	}
	return placed;
}

void
evidence_place(xmlNodePtr criteria, xmlNodePtr tasks)
{
	for (xmlNodePtr task = tasks->children; criteria != NULL && task != NULL; task = task->next) {
		const char *codes = node_get(task, "criteria");

		if (codes != NULL)
			node_set_flag(task, "placed", place(criteria, codes, node_get(task, "id")));
	}
}
