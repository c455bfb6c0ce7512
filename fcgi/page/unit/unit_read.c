#include "config.h"

#include <string.h>

#include "page/unit/unit.h"
#include "record/scope.h"
#include "web/text.h"

/* Exactly this code, or the only unit of exactly this name. */
static const struct sql place_find = {
	"SELECT u.id, u.code, u.kind, u.bloc FROM unit u WHERE (u.code = CONVERT(? USING ascii) COLLATE ascii_bin OR u.name = ?) "
	"AND (u.valid_to IS NULL OR u.valid_to > CURDATE()) ORDER BY u.code = CONVERT(? USING ascii) COLLATE ascii_bin DESC, u.id "
	"LIMIT 3",
	"sss"};
/* A unit that is only planned, by the one it will stand below. */
static const struct sql planned_find = {
	"SELECT p.id, p.kind, JSON_VALUE(c.detail, '$.bloc') AS bloc FROM unit_change c "
	"JOIN unit p ON p.code = CONVERT(JSON_VALUE(c.detail, '$.parent') USING ascii) COLLATE ascii_bin "
	"WHERE c.applied_at IS NULL AND JSON_VALUE(c.detail, '$.code') = ? LIMIT 1",
	"s"};

/* What was typed for a place: the unit, or 0 with the mark on the form. code stays as typed if it is only planned. */
static enum db_result
find_place(struct visit *visit, struct unit_order *order, const char *field, struct row *row, const char **code)
{
	const char *typed = form_text(order->form, field);
	struct rows rows;
	enum db_result result;

	memset(row, 0, sizeof *row);
	*code = typed;
	if (typed[0] == '\0')
		return DB_OK;
	result = db_rows(visit->db, visit->pool, &rows, &place_find, typed, typed, typed);
	if (result != DB_OK)
		return result;
	if (rows.count > 1 && strcmp(row_text(&rows.row[0], "code"), typed) != 0) {
		form_error(order->form, field, "unit.ambiguous", pool_printf(visit->pool, "%s, %s", row_text(&rows.row[0], "code"),
		    row_text(&rows.row[1], "code")));
		return DB_OK;
	}
	if (rows.count > 0) {
		*row = rows.row[0];
		*code = row_text(row, "code");
		return DB_OK;
	}
	result = db_row(visit->db, visit->pool, row, &planned_find, typed);
	if (result == DB_NO_ROW)
		form_error(order->form, field, "unit.unknown_unit", typed);
	return result == DB_NO_ROW ? DB_OK : result;
}

/* Whether the viewer may have a unit of that kind and bloc below that one. */
static enum db_result
allow_below(struct visit *visit, struct unit_order *order, const char *field, uint64_t parent, const char *kind, const char *bloc)
{
	struct object object;
	const enum db_result result = scope_unit(visit, parent, &object);

	if (result != DB_OK)
		return result;
	object.bloc = (enum bloc)bloc_parse(bloc);
	if (!access_may(visit->viewer, unit_action(kind), &object))
		form_error(order->form, field, "unit.out_of_scope", NULL);
	return DB_OK;
}

static const char *
chosen_list(struct visit *visit, const struct form *form, const char *name)
{
	const char *list = "";
	const struct request *request = visit->request;

	for (size_t i = 0; i < request->body_count; i++)
		if (strcmp(request->body_pairs[i].name, name) == 0 && form_has(form, name, request->body_pairs[i].value))
			list = pool_printf(visit->pool, "%s%s%s", list, list[0] == '\0' ? "" : ",", request->body_pairs[i].value);
	return list;
}

static bool
is_code(const char *text)
{
	return text[0] != '\0' && text[strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-")] == '\0';
}

/* "Trường tiểu học" is kept as "truong-tieu-hoc", as in the lists. */
static const char *
slug(struct pool *pool, const char *text)
{
	char *out = text_ascii(pool, text);

	for (char *at = out; *at != '\0'; at++)
		if (*at == ' ')
			*at = '-';
	return out;
}

static struct unit_change
empty_change(const struct unit_order *order, enum unit_act act)
{
	return (struct unit_change){.act = act, .effective = form_text(order->form, "effective"),
	    .basis = form_text(order->form, "basis"), .unit = "", .code = "", .name = "", .short_name = "", .kind = "", .bloc = "",
	    .type = "", .parent = "", .receiver = "", .units = "", .people = ""};
}

static void
read_new(struct visit *visit, const struct unit_order *order, struct unit_change *change)
{
	const struct form *form = order->form;

	change->code = form_text(form, "code");
	change->name = form_text(form, "name");
	change->short_name = form_text(form, "short_name");
	change->kind = form_text(form, "kind");
	change->bloc = form_text(form, "bloc");
	change->type = slug(visit->pool, form_text(form, "type"));
	if (change->code[0] != '\0' && !is_code(change->code))
		form_error(order->form, "code", "unit.bad_code", NULL);
}

static enum db_result
read_create(struct visit *visit, struct unit_order *order, struct unit_change *change)
{
	struct row place;
	const enum db_result result = find_place(visit, order, "parent", &place, &change->parent);

	read_new(visit, order, change);
	if (result != DB_OK || row_id(&place, "id") == 0 || change->kind[0] == '\0' || change->bloc[0] == '\0')
		return result;
	return allow_below(visit, order, "parent", row_id(&place, "id"), change->kind, change->bloc);
}

/* A branch may hold units of several blocs: the mover must be over each of them, where they are and where they go. */
static enum db_result
allow_branch(struct visit *visit, struct unit_order *order, const struct unit_chosen *chosen, uint64_t parent, const char *bloc)
{
	static const struct sql blocs_sql = {
		"SELECT DISTINCT u.bloc FROM unit_closure c JOIN unit u ON u.id = c.descendant_id WHERE c.ancestor_id = ? AND u.kind <> "
		"'part' "
		"AND (u.valid_to IS NULL OR u.valid_to > CURDATE())",
		"u"};
	struct rows rows;
	enum db_result result = db_rows(visit->db, visit->pool, &rows, &blocs_sql, chosen->id);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const char *is = row_text(&rows.row[i], "bloc");
		struct object object = chosen->object;

		object.bloc = (enum bloc)bloc_parse(is);
		if (!access_may(visit->viewer, ACTION_AGENCIES, &object))
			form_error(order->form, NULL, "unit.branch_out_of_scope", chosen->name);
		if (parent != 0)
			result = allow_below(visit, order, form_knows(order->form, "parent") ? "parent" : "receiver", parent, "agency",
			    strcmp(is, chosen->bloc) == 0 && bloc[0] != '\0' ? bloc : is);
	}
	return result;
}

static enum db_result
read_moves(struct visit *visit, struct unit_order *order)
{
	struct row place;
	const char *parent;
	enum db_result result = find_place(visit, order, "parent", &place, &parent);

	for (size_t i = 0; result == DB_OK && i < order->count; i++) {
		const struct unit_chosen *chosen = &order->chosen[i];
		struct unit_change *change = &order->changes[order->change_count++];

		*change = empty_change(order, UNIT_MOVE);
		change->unit = chosen->code;
		change->parent = parent;
		change->bloc = form_text(order->form, "bloc");
		if (strcmp(chosen->kind, "part") != 0)
			result = allow_branch(visit, order, chosen, row_id(&place, "id"), change->bloc);
		else if (row_id(&place, "id") != 0)
			result = allow_below(visit, order, "parent", row_id(&place, "id"), chosen->kind,
			    change->bloc[0] == '\0' ? chosen->bloc : change->bloc);
	}
	return result;
}

/* Several become one: an existing unit, or a new one beside the first. */
static enum db_result
read_receiver(struct visit *visit, struct unit_order *order, const char **receiver, uint64_t *id)
{
	const bool fresh = order->act == UNIT_MERGE && !form_empty(order->form, "code");
	struct row place;
	enum db_result result = find_place(visit, order, "receiver", &place, receiver);

	*id = row_id(&place, "id");
	if (result != DB_OK)
		return result;
	if (fresh && (*receiver)[0] != '\0') {
		form_error(order->form, "code", "unit.receiver_or_new", NULL);
	} else if (fresh) {
		struct unit_change *change = &order->changes[order->change_count++];

		*change = empty_change(order, UNIT_CREATE);
		read_new(visit, order, change);
		change->parent = order->chosen[0].parent;
		*receiver = change->code;
		if (change->name[0] == '\0')
			form_error(order->form, "name", "required", NULL);
		if (change->kind[0] == '\0')
			form_error(order->form, "kind", "required", NULL);
		if (change->bloc[0] == '\0')
			form_error(order->form, "bloc", "required", NULL);
	} else if (order->act == UNIT_MERGE && (*receiver)[0] == '\0')
		form_error(order->form, "receiver", "required", NULL);
	if (*id != 0 && form_valid(order->form))
		return allow_below(visit, order, "receiver", *id, row_text(&place, "kind"), row_text(&place, "bloc"));
	if (fresh && form_valid(order->form)) {
		const struct unit_change *change = &order->changes[0];
		struct object object = order->chosen[0].object;

		object.bloc = (enum bloc)bloc_parse(change->bloc);
		if (!access_may(visit->viewer, unit_action(change->kind), &object))
			form_error(order->form, "bloc", "unit.out_of_scope", NULL);
	}
	return DB_OK;
}

static enum db_result
read_merges(struct visit *visit, struct unit_order *order)
{
	const char *receiver, *head = form_knows(order->form, "head") ? form_text(order->form, "head") : "";
	uint64_t id;
	enum db_result result = read_receiver(visit, order, &receiver, &id);

	for (size_t i = 0; result == DB_OK && i < order->count; i++) {
		const struct unit_chosen *chosen = &order->chosen[i];
		struct unit_change *change = &order->changes[order->change_count++];

		*change = empty_change(order, order->act);
		change->unit = chosen->code;
		change->receiver = receiver;
		change->keep_head = strcmp(head, chosen->code) == 0;
		if (strcmp(chosen->kind, "part") != 0)
			result = allow_branch(visit, order, chosen, receiver[0] == '\0' ? 0 : id, "");
	}
	return result;
}

static enum db_result
read_changes(struct visit *visit, struct unit_order *order)
{
	struct unit_change *first = order->changes;

	if (order->act == UNIT_MOVE)
		return read_moves(visit, order);
	if (order->act == UNIT_MERGE || order->act == UNIT_END)
		return read_merges(visit, order);
	*first = empty_change(order, order->act);
	order->change_count = 1;
	if (order->act == UNIT_CREATE)
		return read_create(visit, order, first);
	first->unit = order->chosen[0].code;
	if (order->act == UNIT_RENAME) {
		first->name = form_text(order->form, "name");
		first->short_name = form_text(order->form, "short_name");
		return DB_OK;
	}
	first->units = chosen_list(visit, order->form, "units");
	first->people = chosen_list(visit, order->form, "people");
	return read_create(visit, order, first);
}

static void
mark(struct visit *visit, struct unit_order *order, const struct unit_change *change, const struct unit_problem *problem)
{
	const char *field = form_knows(order->form, problem->field) ? problem->field : NULL;
	const char *detail = problem->detail;

	if (strcmp(problem->code, "required") == 0 && field != NULL) {
		form_error(order->form, field, "required", NULL);
		return;
	}
	if (order->count > 1 || field == NULL)
		detail = pool_printf(visit->pool, "%s%s%s", change->unit[0] != '\0' ? change->unit : change->code,
		    detail[0] == '\0' ? "" : ", ", detail);
	form_error(order->form, field, pool_printf(visit->pool, "unit.%s", problem->code), detail[0] == '\0' ? NULL : detail);
}

enum answer
unit_order_read(struct visit *visit, struct unit_order *order)
{
	struct unit_problem *problems, breaks;
	const char *effective;
	enum db_result result;

	order->changes = pool_alloc(visit->pool, (order->count + 2) * sizeof *order->changes);
	order->change_count = 0;
	(void)form_read(order->form, visit->request);
	effective = form_text(order->form, "effective");
	if (effective[0] != '\0' && strcmp(effective, visit->today) < 0)
		form_error(order->form, "effective", "unit.date_past", NULL);
	result = read_changes(visit, order);
	if (result == DB_OK && form_valid(order->form)) {
		problems = pool_alloc(visit->pool, order->change_count * sizeof *problems);
		result = unit_change_check(visit->db, visit->pool, order->changes, order->change_count, problems, &breaks);
		for (size_t i = 0; result == DB_OK && i < order->change_count; i++)
			if (problems[i].code != NULL)
				mark(visit, order, &order->changes[i], &problems[i]);
		if (result == DB_OK && breaks.code != NULL)
			form_error(order->form, "effective", "unit.breaks_pending", breaks.detail);
	}
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return form_valid(order->form) ? ANSWER_PAGE : ANSWER_INVALID;
}
