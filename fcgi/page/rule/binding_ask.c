#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/rights/right_form.h"
#include "page/rule/binding.h"
#include "page/rule/rule.h"
#include "record/scope.h"
#include "web/text.h"

/* One administrator asks that a set be bound, or that a binding end; the page shows who would change set before anything is kept. */
struct asking {
	struct binding_asked	 asked;
	struct form		*form;
	struct row		 row;		/* the binding that ends */
	struct object		 object;	/* where */
	const char		*path;
};

/* Sets of the regulations that are in force or to come. */
static const struct sql sets_sql = {
	"SELECT s.id, CONCAT(r.number, ', v', r.version, ': ', s.name) AS name FROM criteria_set s JOIN rule_set r ON r.id = s.rule_set_id "
	"WHERE r.state = 'approved' AND (r.valid_to IS NULL OR r.valid_to >= CURDATE()) ORDER BY r.valid_from DESC, r.code, r.version DESC, s.id "
	"LIMIT 500",
	""};
static const struct sql positions_sql = {"SELECT id, name FROM position ORDER BY name, id LIMIT 3000", ""};
static const struct sql units_sql = {
	"SELECT g.id, g.name FROM " SCOPE_UNITS "JOIN unit g ON g.id = s.id WHERE g.kind <> 'part' "
	"ORDER BY g.kind = 'agency', g.name, g.id LIMIT 4000",
	"u"};
static const struct sql binding_sql = {
	"SELECT id, criteria_set_id, position_id, unit_id, staff_kind, `rank`, valid_from, valid_to, (SELECT COUNT(*) FROM binding_request q "
	"WHERE q.binding_id = b.id AND q.state = 'asked') AS asked FROM criteria_binding b WHERE id = ?",
	"u"};
static const struct sql request_sql = {
	"INSERT INTO binding_request (kind, binding_id, criteria_set_id, position_id, unit_id, staff_kind, `rank`, valid_from, valid_to, "
	"reason, decision_number, decision_date, decision_issuer, asked_by, asked_at) VALUES (?, NULLIF(?, 0), ?, NULLIF(?, 0), NULLIF(?, 0), "
	"NULLIF(?, ''), NULLIF(?, ''), ?, NULLIF(?, ''), ?, ?, ?, ?, ?, NOW(6))",
	"suuuussssssssu"};

static const char *const kinds[] = {"cadre", "civil_servant", "public_employee", "contract"};
static const char *const ranks[] = {"head", "deputy", "member"};

static const struct field add_fields[] = {
	{.name = "set", .type = FIELD_SELECT, .required = true},
	{.name = "unit", .type = FIELD_SELECT, .required = true, .hint = "binding.unit.hint"},
	{.name = "position", .type = FIELD_SELECT, .hint = "binding.any.hint"},
	{.name = "staff_kind", .type = FIELD_SELECT},
	{.name = "rank", .type = FIELD_SELECT},
	{.name = "from", .type = FIELD_DATE, .required = true, .hint = "binding.from.hint"},
	{.name = "to", .type = FIELD_DATE, .hint = "binding.to.hint"},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500},
};
static const struct field end_fields[] = {
	{.name = "to", .type = FIELD_DATE, .required = true, .hint = "binding.from.hint"},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500},
};
static const char *const add_names[] = {"set", "unit", "position", "staff_kind", "rank", "from", "to", "reason", "decision_number",
	"decision_date", "decision_issuer", NULL};
static const char *const end_names[] = {"to", "reason", "decision_number", "decision_date", "decision_issuer", NULL};

static enum db_result
add_options(struct visit *visit, struct form *form, const char *field, const struct rows *rows)
{
	for (size_t i = 0; i < rows->count; i++)
		form_option(form, field, row_text(&rows->row[i], "id"), row_text(&rows->row[i], "name"));
	(void)visit;
	return DB_OK;
}

static enum answer
finish_form(struct visit *visit, struct asking *asking)
{
	right_form_decision(asking->form);
	form_button(asking->form, "binding.look", "primary");
	(void)visit;
	return ANSWER_PAGE;
}

static enum answer
load_add(struct visit *visit, struct asking *asking)
{
	struct rows sets, positions, units;
	struct object city;
	struct form *form;
	enum db_result result = db_rows(visit->db, visit->pool, &sets, &sets_sql);

	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &positions, &positions_sql);
	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &units, &units_sql, visit->viewer->account_id);
	if (result == DB_OK)
		result = scope_city(visit, &city);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	asking->path = BINDING_PATH "/them";
	form = asking->form = visit_form(visit, "binding", asking->path);
	form_add_all(form, add_fields, sizeof add_fields / sizeof add_fields[0]);
	form_option(form, "set", "", NULL);
	form_option(form, "unit", "", NULL);
	form_option(form, "position", "", NULL);
	form_option(form, "staff_kind", "", NULL);
	form_option(form, "rank", "", NULL);
	add_options(visit, form, "set", &sets);
	if (access_may(visit->viewer, ACTION_RULES_EDIT, &city))
		form_option(form, "unit", "city", NULL);
	add_options(visit, form, "unit", &units);
	add_options(visit, form, "position", &positions);
	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
		form_option(form, "staff_kind", kinds[i], NULL);
	for (size_t i = 0; i < sizeof ranks / sizeof ranks[0]; i++)
		form_option(form, "rank", ranks[i], NULL);
	return finish_form(visit, asking);
}

static enum answer
load_end(struct visit *visit, struct asking *asking)
{
	enum db_result result = db_row(visit->db, visit->pool, &asking->row, &binding_sql, visit->id);
	enum answer answer;

	if (result == DB_OK)
		result = rule_object(visit, row_id(&asking->row, "unit_id"), &asking->object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_RULES_EDIT, &asking->object);
	if (answer != ANSWER_PAGE)
		return answer;
	asking->asked.binding = binding_of_row(&asking->row);
	asking->asked.binding.ends = true;
	asking->asked.binding.id = visit->id;
	asking->path = pool_printf(visit->pool, BINDING_PATH "/%" PRIu64 "/ket-thuc", visit->id);
	asking->form = visit_form(visit, "binding", asking->path);
	form_add_all(asking->form, end_fields, sizeof end_fields / sizeof end_fields[0]);
	return finish_form(visit, asking);
}

/* What was typed, as far as it is clean. */
static void
take_form(struct asking *asking, bool ends)
{
	const struct form *form = asking->form;
	struct binding *binding = &asking->asked.binding;

	asking->asked.reason = form_text(form, "reason");
	asking->asked.number = form_text(form, "decision_number");
	asking->asked.date = form_text(form, "decision_date");
	asking->asked.issuer = form_text(form, "decision_issuer");
	binding->to = form_text(form, "to");
	if (ends)
		return;
	binding->staff_kind = form_text(form, "staff_kind");
	binding->rank = form_text(form, "rank");
	binding->from = form_text(form, "from");
	(void)text_id(form_text(form, "set"), &binding->criteria_set_id);
	(void)text_id(form_text(form, "position"), &binding->position_id);
	(void)text_id(form_text(form, "unit"), &binding->unit_id);
}

static void
check_dates(const struct asking *asking)
{
	const struct binding *binding = &asking->asked.binding;
	struct form *form = asking->form;

	if (binding->ends) {
		if (!row_null(&asking->row, "valid_to") && strcmp(binding->to, row_text(&asking->row, "valid_to")) >= 0)
			form_error(form, "to", "binding.ends_already", row_text(&asking->row, "valid_to"));
		if (row_int(&asking->row, "asked") > 0)
			form_error(form, NULL, "binding.asked_before", NULL);
		return;
	}
	if (binding->to[0] != '\0' && strcmp(binding->to, binding->from) <= 0)
		form_error(form, "to", "binding.not_later", NULL);
	if (binding->unit_id == 0 && binding->position_id == 0 && binding->staff_kind[0] == '\0' && binding->rank[0] == '\0')
		form_error(form, NULL, "binding.everybody", NULL);
}

/* PAGE: it may be asked; INVALID: the form says why not. */
static enum answer
check(struct visit *visit, struct asking *asking)
{
	struct binding *binding = &asking->asked.binding;
	enum db_result result;

	if (!form_valid(asking->form))
		return ANSWER_INVALID;
	if (!binding->ends) {
		enum answer answer;

		result = rule_object(visit, binding->unit_id, &asking->object);
		if (result != DB_OK)
			return visit_store_failed(visit, result);
		answer = visit_allow(visit, ACTION_RULES_EDIT, &asking->object);
		if (answer != ANSWER_PAGE)
			return answer;
	}
	check_dates(asking);
	right_form_check(visit, asking->form, NULL);
	result = binding_check(visit, asking->form, binding);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return form_valid(asking->form) ? ANSWER_PAGE : ANSWER_INVALID;
}

static enum answer
show(struct visit *visit, struct asking *asking, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "binding");
	enum db_result result = DB_OK;

	node_set(node, "view", asking->asked.binding.ends ? "end" : "add");
	if (asking->asked.binding.ends) {
		struct binding_asked stored = {.binding = binding_of_row(&asking->row)};

		result = binding_show_asked(visit, node, &stored);
	}
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	right_form_adopt_draft(visit);
	visit_show_form(visit, asking->form, node);
	return answer;
}

static enum answer
show_confirm(struct visit *visit, struct asking *asking)
{
	xmlNodePtr node = visit_element(visit, "binding");
	const bool ends = asking->asked.binding.ends;
	enum db_result result = binding_show_asked(visit, node, &asking->asked);

	node_set(node, "view", "confirm");
	if (result == DB_OK)
		result = binding_show_effects(visit, node, &asking->asked.binding);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	visit_show_form(visit,
	    right_form_confirm(visit, asking->form, "binding", asking->path, ends ? end_names : add_names, "binding.ask"), node);
	return ANSWER_PAGE;
}

static enum answer
ask(struct visit *visit, void *arg)
{
	struct asking *asking = arg;
	const struct binding_asked *asked = &asking->asked;
	const struct binding *binding = &asked->binding;
	enum db_result result = db_exec(visit->db, &request_sql, binding->ends ? "end" : "add", binding->id, binding->criteria_set_id,
	    binding->position_id, binding->unit_id, binding->staff_kind, binding->rank, binding->from, binding->to, asked->reason,
	    asked->number, asked->date, asked->issuer, visit->viewer->person_id);
	const uint64_t id = result == DB_OK ? db_insert_id(visit->db) : 0;

	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "ask", .object = "binding_request", .object_id = id,
		    .unit_id = binding->unit_id, .reason = asked->reason,
		    .new = audit_json(visit->pool, "kind", binding->ends ? "end" : "add", "criteria_set",
		        pool_printf(visit->pool, "%" PRIu64, binding->criteria_set_id), "valid_from", binding->from, "valid_to", binding->to,
		        "decision", asked->number, "date", asked->date, "issuer", asked->issuer, NULL)});
	return result == DB_OK ? visit_go(visit, "binding.asked", BINDING_PATH "/de-nghi/%" PRIu64, id) : visit_store_failed(visit, result);
}

static enum answer
take(struct visit *visit, struct asking *asking)
{
	const char *pressed = right_form_pressed(visit);
	enum answer answer;

	form_read(asking->form, visit->request);
	take_form(asking, asking->asked.binding.ends);
	answer = check(visit, asking);
	if (answer == ANSWER_INVALID)
		return show(visit, asking, ANSWER_INVALID);
	if (answer != ANSWER_PAGE)
		return answer;
	if (strcmp(pressed, "back") == 0)
		return show(visit, asking, ANSWER_PAGE);
	return strcmp(pressed, "binding.ask") == 0 ? command_run(visit, ask, asking) : show_confirm(visit, asking);
}

enum answer
binding_add_show(struct visit *visit)
{
	struct asking asking = {0};
	const enum answer answer = load_add(visit, &asking);

	return answer == ANSWER_PAGE ? show(visit, &asking, ANSWER_PAGE) : answer;
}

enum answer
binding_add_take(struct visit *visit)
{
	struct asking asking = {0};
	const enum answer answer = load_add(visit, &asking);

	return answer == ANSWER_PAGE ? take(visit, &asking) : answer;
}

enum answer
binding_end_show(struct visit *visit)
{
	struct asking asking = {0};
	const enum answer answer = load_end(visit, &asking);

	return answer == ANSWER_PAGE ? show(visit, &asking, ANSWER_PAGE) : answer;
}

enum answer
binding_end_take(struct visit *visit)
{
	struct asking asking = {0};
	const enum answer answer = load_end(visit, &asking);

	return answer == ANSWER_PAGE ? take(visit, &asking) : answer;
}
