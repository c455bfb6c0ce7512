#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "page/pages.h"
#include "page/unit/unit.h"
#include "record/scope.h"
#include "web/text.h"

enum { PARENTS_LISTED = 400, PEOPLE_LISTED = 400 };

#define LIVES(table) "(" table ".valid_to IS NULL OR " table ".valid_to > CURDATE())"
#define HOLDS(table) table ".valid_from <= CURDATE() AND " LIVES(table)
/*
 * Where units may go: all that stands below the viewer's grants, of every bloc, because a grouping of one bloc holds units
 * of another; whether the viewer may put a unit there is asked of the unit in its new place.
 */
static const struct sql place_rows = {
	"SELECT DISTINCT u.code, CONCAT(u.name, ' (', u.code, ')') AS label, u.kind FROM right_grant r "
	"JOIN unit_closure c ON c.ancestor_id = r.unit_id JOIN unit u ON u.id = c.descendant_id WHERE r.account_id = ? "
	"AND r.role IN ('city_admin', 'bloc_admin', 'unit_admin') AND " HOLDS("r") " AND " LIVES("u") " AND (u.kind <> 'part' OR "
	"u.agency_id = ?) "
	"ORDER BY u.kind = 'part', u.kind = 'agency', u.ord, u.name, u.id LIMIT ?",
	"uui"};
static const struct sql part_rows = {
	"SELECT u.code, CONCAT(u.name, ' (', u.code, ')') AS label, u.kind FROM unit u WHERE u.agency_id = ? AND " LIVES("u")
	" ORDER BY u.kind = 'part', u.ord, u.name, u.id LIMIT ?",
	"ui"};
static const struct sql child_rows = {
	"SELECT u.code, CONCAT(u.name, ' (', u.code, ')') AS label FROM unit u WHERE u.parent_id = ? AND " LIVES("u")
	" ORDER BY u.ord, u.name, u.id LIMIT 400",
	"u"};
static const struct sql people_rows = {
	"SELECT DISTINCT p.code, CONCAT(p.family_name, ' ', p.given_name, ', ', o.name) AS label, p.given_name, p.family_name, p.id "
	"FROM assignment a JOIN person p ON p.id = a.person_id JOIN position o ON o.id = a.position_id WHERE a.unit_id = ? "
	"AND " LIVES("a") " ORDER BY p.given_name, p.family_name, p.id LIMIT ?",
	"ui"};

static const struct field field_receiver = {.name = "receiver", .type = FIELD_SELECT, .label = "unit.receiver"};
static const struct field field_parent = {.name = "parent", .type = FIELD_SELECT, .required = true, .label = "unit.parent"};
static const struct field field_head = {.name = "head", .type = FIELD_SELECT, .label = "unit.keep-head", .hint = "unit.keep-head-hint"};
static const struct field field_bloc_kept = {.name = "bloc", .type = FIELD_SELECT, .label = "unit.bloc-kept"};
static const struct field new_fields[] = {
	{.name = "code", .type = FIELD_TEXT, .max_length = 32, .label = "unit.code", .hint = "unit.code-hint"},
	{.name = "name", .type = FIELD_TEXT, .max_length = 200, .label = "unit.name"},
	{.name = "short_name", .type = FIELD_TEXT, .max_length = 80, .label = "unit.short-name"},
	{.name = "kind", .type = FIELD_SELECT, .label = "unit.kind", .hint = "unit.kind-hint"},
	{.name = "bloc", .type = FIELD_SELECT, .label = "unit.bloc"},
	{.name = "type", .type = FIELD_TEXT, .max_length = 32, .label = "unit.type", .hint = "unit.type-hint"},
};
static const struct field name_fields[] = {
	{.name = "name", .type = FIELD_TEXT, .required = true, .max_length = 200, .label = "unit.new-name"},
	{.name = "short_name", .type = FIELD_TEXT, .max_length = 80, .label = "unit.short-name"},
};
static const struct field split_fields[] = {
	{.name = "units", .type = FIELD_MANY, .label = "unit.units"},
	{.name = "people", .type = FIELD_MANY, .label = "unit.people-chosen"},
};
static const struct field last_fields[] = {
	{.name = "effective", .type = FIELD_DATE, .required = true, .label = "unit.effective", .hint = "unit.effective-hint"},
	{.name = "basis", .type = FIELD_TEXT, .required = true, .max_length = 300, .label = "unit.basis", .hint = "unit.basis-hint"},
	{.name = "viec", .type = FIELD_HIDDEN, .max_length = 10, .label = "unit.act"},
	{.name = "don-vi", .type = FIELD_HIDDEN, .max_length = 1000, .label = "unit.units"},
};

/* What the address says, else what was sent, else what was kept when it was sent before. */
static const char *
asked(const struct visit *visit, const char *name)
{
	const char *value = request_query(visit->request, name);

	if (value == NULL)
		value = request_body(visit->request, name);
	for (size_t i = 0; value == NULL && i < visit->draft_count; i++)
		if (strcmp(visit->draft[i].name, name) == 0)
			value = visit->draft[i].value;
	return value;
}

static enum answer
add_chosen(struct visit *visit, struct unit_order *order, const char *text, size_t length)
{
	struct unit_chosen *chosen;
	uint64_t id;
	enum answer answer;

	if (order->count == UNIT_CHOSEN_MAX || !text_id(pool_strndup(visit->pool, text, length), &id))
		return ANSWER_NOT_FOUND;
	for (size_t i = 0; i < order->count; i++)
		if (order->chosen[i].id == id)
			return ANSWER_PAGE;
	chosen = &order->chosen[order->count];
	answer = unit_load(visit, id, chosen);
	if (answer != ANSWER_PAGE)
		return answer;
	if (chosen->ended)
		return ANSWER_NOT_FOUND;
	/* Whose parent is chosen needs no right on the parent itself: the new unit is asked about in its place. */
	if (order->act != UNIT_CREATE)
		answer = visit_allow(visit, unit_action(chosen->kind), &chosen->object);
	order->count++;
	return answer;
}

/* "7" or "7,12"; a list of ticked boxes says the name several times. */
static enum answer
add_list(struct visit *visit, struct unit_order *order, const char *list)
{
	enum answer answer = ANSWER_PAGE;

	while (answer == ANSWER_PAGE && *list != '\0') {
		const size_t length = strcspn(list, ",");

		answer = add_chosen(visit, order, list, length);
		list += length;
		list += *list == ',';
	}
	return answer;
}

static enum answer
load_chosen(struct visit *visit, struct unit_order *order)
{
	const struct request *request = visit->request;
	const char *one = asked(visit, "don-vi");
	enum answer answer = ANSWER_PAGE;

	order->chosen = pool_alloc(visit->pool, UNIT_CHOSEN_MAX * sizeof *order->chosen);
	if (one != NULL && request_query(request, "don-vi") == NULL)
		return add_list(visit, order, one);
	for (size_t i = 0; answer == ANSWER_PAGE && i < request->query_count; i++)
		if (strcmp(request->query_pairs[i].name, "don-vi") == 0)
			answer = add_list(visit, order, request->query_pairs[i].value);
	return answer;
}

/* A list of places where it is short enough to choose from; else the code is typed. */
static enum db_result
add_places(struct visit *visit, struct unit_order *order, const struct field *def)
{
	const bool within = order->count > 0 && strcmp(order->chosen[0].kind, "part") == 0;
	const uint64_t agency = order->count > 0 ? order->chosen[0].object.unit_id : 0;
	struct field field = *def;
	struct rows rows;
	const enum db_result result = within ?
	    db_rows(visit->db, visit->pool, &rows, &part_rows, agency, (int64_t)PARENTS_LISTED + 1) :
	    db_rows(visit->db, visit->pool, &rows, &place_rows, visit->viewer->account_id, agency, (int64_t)PARENTS_LISTED + 1);

	if (result != DB_OK)
		return result;
	if (rows.count > PARENTS_LISTED) {
		field.type = FIELD_TEXT;
		field.max_length = 200;
		field.hint = "unit.place-hint";
		form_add(order->form, &field, NULL);
		return DB_OK;
	}
	form_add(order->form, &field, NULL);
	form_option(order->form, field.name, "", NULL);
	for (size_t i = 0; i < rows.count; i++)
		form_option(order->form, field.name, row_text(&rows.row[i], "code"), row_text(&rows.row[i], "label"));
	return DB_OK;
}

static void
add_options(struct form *form, const char *name, const char *const *values, size_t count)
{
	form_option(form, name, "", NULL);
	for (size_t i = 0; i < count; i++)
		form_option(form, name, values[i], NULL);
}

/* What a new unit is; its siblings' kind and bloc are a first guess. */
static void
add_new(struct form *form, const struct unit_chosen *like, bool required)
{
	static const char *const kinds[] = {"agency", "part", "grouping"}, *const blocs[] = {"party", "government", "school"};

	for (size_t i = 0; i < sizeof new_fields / sizeof new_fields[0]; i++) {
		struct field field = new_fields[i];

		field.required = required && strcmp(field.name, "short_name") != 0 && strcmp(field.name, "type") != 0;
		form_add(form, &field, NULL);
	}
	add_options(form, "kind", kinds, 3);
	add_options(form, "bloc", blocs, 3);
	if (like != NULL) {
		form_set(form, "kind", strcmp(like->kind, "grouping") == 0 && required ? "agency" : like->kind);
		form_set(form, "bloc", like->bloc);
		form_set(form, "type", like->type);
	}
}

static void
add_options_of(struct form *form, const char *name, const struct rows *rows)
{
	for (size_t i = 0; i < rows->count; i++)
		form_option(form, name, row_text(&rows->row[i], "code"), row_text(&rows->row[i], "label"));
}

static enum db_result
add_split(struct visit *visit, struct unit_order *order)
{
	struct form *form = order->form;
	struct rows rows;
	enum db_result result;

	form_add_all(form, split_fields, sizeof split_fields / sizeof split_fields[0]);
	result = db_rows(visit->db, visit->pool, &rows, &child_rows, order->chosen[0].id);
	if (result != DB_OK)
		return result;
	add_options_of(form, "units", &rows);
	result = db_rows(visit->db, visit->pool, &rows, &people_rows, order->chosen[0].id, (int64_t)PEOPLE_LISTED);
	if (result == DB_OK)
		add_options_of(form, "people", &rows);
	return result;
}

static void
add_heads(struct unit_order *order)
{
	form_add(order->form, &field_head, NULL);
	form_option(order->form, "head", "", "–");
	for (size_t i = 0; i < order->count; i++)
		form_option(order->form, "head", order->chosen[i].code, order->chosen[i].name);
}

static void
add_bloc_kept(struct form *form)
{
	static const char *const blocs[] = {"party", "government", "school"};

	form_add(form, &field_bloc_kept, NULL);
	form_option(form, "bloc", "", "–");
	for (size_t i = 0; i < 3; i++)
		form_option(form, "bloc", blocs[i], NULL);
}

static enum db_result
add_fields(struct visit *visit, struct unit_order *order)
{
	struct form *form = order->form;
	const struct unit_chosen *first = order->count == 0 ? NULL : &order->chosen[0];
	enum db_result result = DB_OK;

	switch (order->act) {
	case UNIT_CREATE:
		result = add_places(visit, order, &field_parent);
		if (result == DB_OK && first != NULL && form_knows(form, "parent"))
			form_set(form, "parent", first->code);
		add_new(form, first, true);
		break;
	case UNIT_RENAME:
		/* Only a new unit is an act upon none; the caller has refused that. */
		if (first == NULL)
			abort();
		form_add_all(form, name_fields, sizeof name_fields / sizeof name_fields[0]);
		form_set(form, "name", first->name);
		form_set(form, "short_name", first->short_name);
		break;
	case UNIT_MOVE:
		result = add_places(visit, order, &field_parent);
		add_bloc_kept(form);
		break;
	case UNIT_MERGE:
		result = add_places(visit, order, &field_receiver);
		add_new(form, first, false);
		add_heads(order);
		break;
	case UNIT_SPLIT:
		result = add_places(visit, order, &field_parent);
		if (result == DB_OK)
			form_set(form, "parent", first->parent);
		add_new(form, first, true);
		if (result == DB_OK)
			result = add_split(visit, order);
		break;
	case UNIT_END:
		result = add_places(visit, order, &field_receiver);
		break;
	case UNIT_ACTS:
		break;
	}
	return result;
}

static const char *
id_list(struct visit *visit, const struct unit_order *order)
{
	const char *list = "";

	for (size_t i = 0; i < order->count; i++)
		list = pool_printf(visit->pool, "%s%s%" PRIu64, list, i == 0 ? "" : ",", order->chosen[i].id);
	return list;
}

enum answer
unit_order_load(struct visit *visit, struct unit_order *order)
{
	const char *act = asked(visit, "viec");
	enum answer answer;
	enum db_result result;
	int parsed;

	memset(order, 0, sizeof *order);
	parsed = act == NULL ? -1 : unit_act_parse(act);
	if (parsed < 0)
		return ANSWER_NOT_FOUND;
	order->act = (enum unit_act)parsed;
	answer = load_chosen(visit, order);
	if (answer != ANSWER_PAGE)
		return answer;
	if (order->count == 0 ? order->act != UNIT_CREATE : order->count > 1 && order->act != UNIT_MOVE &&
	    order->act != UNIT_MERGE && order->act != UNIT_END)
		return ANSWER_NOT_FOUND;
	order->form = visit_form(visit, "unit", UNIT_PATH "/lap");
	result = add_fields(visit, order);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	form_add_all(order->form, last_fields, sizeof last_fields / sizeof last_fields[0]);
	form_set(order->form, "effective", visit->today);
	form_set(order->form, "viec", unit_act_name(order->act));
	form_set(order->form, "don-vi", id_list(visit, order));
	return ANSWER_PAGE;
}
