#include "config.h"

#include <string.h>

#include "page/people/people.h"
#include "record/reach.h"
#include "record/scope.h"
#include "web/text.h"

enum { UNITS_LISTED = 400, POSITIONS_LISTED = 800 };

static const struct field data_fields[] = {
	{.name = "number", .type = FIELD_TEXT, .required = true, .max_length = 32, .label = "person.number"},
	{.name = "family_name", .type = FIELD_TEXT, .required = true, .max_length = 80, .label = "person.family_name"},
	{.name = "given_name", .type = FIELD_TEXT, .required = true, .max_length = 40, .label = "person.given_name"},
	{.name = "kind", .type = FIELD_SELECT, .required = true, .label = "person.kind"},
	{.name = "phone", .type = FIELD_TEXT, .max_length = 24, .label = "person.phone"},
	{.name = "email", .type = FIELD_TEXT, .max_length = 120, .label = "person.email"},
};

static const struct field position_fields[] = {
	{.name = "position", .type = FIELD_SELECT, .label = "person.position"},
	{.name = "new_position", .type = FIELD_TEXT, .max_length = 120, .label = "person.new_position",
	    .hint = "person.new_position.hint"},
	{.name = "rank", .type = FIELD_CHOICE, .required = true, .label = "person.rank"},
	{.name = "replace_head", .type = FIELD_CHECK, .label = "person.replace_head",
	    .hint = "person.replace_head.hint"},
};
static const struct field level_field = {
	.name = "level", .type = FIELD_SELECT, .required = true, .label = "person.level", .hint = "person.level.hint"};
static const struct field from_field = {.name = "from", .type = FIELD_DATE, .required = true, .label = "person.from"};

static const char *const ranks[] = {"member", "deputy", "head"};
static const char *const levels[] = {"agency", "district", "city", "central"};

static const struct sql units_count = {
	"SELECT COUNT(*) AS total FROM " SCOPE_UNITS "JOIN unit u ON u.id = s.id WHERE u.kind <> 'grouping' "
	"AND (u.valid_to IS NULL OR u.valid_to > CURDATE())",
	"u"};
static const struct sql units_read = {
	"SELECT u.id, IF(u.id = g.id, g.name, CONCAT(g.name, ' – ', u.name)) AS name "
	"FROM " SCOPE_UNITS "JOIN unit u ON u.id = s.id "
	"JOIN unit g ON g.id = u.agency_id WHERE u.kind <> 'grouping' AND (u.valid_to IS NULL OR u.valid_to > CURDATE()) "
	"ORDER BY g.name, g.id, u.id <> g.id, u.ord, u.name LIMIT 400",
	"u"};
static const struct sql unit_by_code = {"SELECT id FROM unit WHERE code = ? AND kind <> 'grouping'", "s"};
static const struct sql unit_code = {"SELECT code FROM unit WHERE id = ?", "u"};
static const struct sql positions_read = {"SELECT name FROM position ORDER BY name LIMIT ?", "i"};

void
person_add_data(struct form *form, const struct staff *staff)
{
	form_add_all(form, data_fields, sizeof data_fields / sizeof data_fields[0]);
	form_option(form, "kind", "", NULL);
	for (size_t i = 0; i < PEOPLE_KINDS; i++)
		form_option(form, "kind", people_kinds[i], NULL);
	if (staff == NULL)
		return;
	form_set(form, "number", row_text(&staff->row, "code"));
	form_set(form, "family_name", row_text(&staff->row, "family_name"));
	form_set(form, "given_name", row_text(&staff->row, "given_name"));
	form_set(form, "kind", row_text(&staff->row, "staff_kind"));
	form_set(form, "phone", row_text(&staff->row, "phone"));
	form_set(form, "email", row_text(&staff->row, "email"));
}

const char *
person_phone(struct visit *visit, const struct form *form)
{
	return form_empty(form, "phone") ? "" : reach_phone(visit->pool, form_text(form, "phone"));
}

void
person_check_data(struct visit *visit, struct form *form)
{
	if (!reach_code(form_text(form, "number")))
		form_error(form, "number", "person.bad_number", NULL);
	if (person_phone(visit, form) == NULL)
		form_error(form, "phone", "bad_phone", NULL);
	if (!form_empty(form, "email") && reach_email(visit->pool, form_text(form, "email")) == NULL)
		form_error(form, "email", "bad_email", NULL);
}

/* A list to choose from; an administrator of thousands of units types the unit's code. */
static enum db_result
add_unit(struct visit *visit, struct form *form, uint64_t unit_id)
{
	const uint64_t own = visit->viewer->account_id;
	struct rows rows;
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &units_count, own);

	if (result != DB_OK)
		return result;
	if (row_int(&row, "total") > UNITS_LISTED) {
		form_add(form, &(struct field){.name = "unit", .type = FIELD_TEXT, .required = true, .max_length = 32,
		    .label = "person.unit_code", .hint = "person.unit_code.hint"}, NULL);
		result = db_row(visit->db, visit->pool, &row, &unit_code, unit_id);
		form_set(form, "unit", result == DB_OK ? row_text(&row, "code") : NULL);
		return result == DB_NO_ROW ? DB_OK : result;
	}
	form_add(form, &(struct field){.name = "unit", .type = FIELD_SELECT, .required = true, .label = "person.unit"}, NULL);
	form_option(form, "unit", "", NULL);
	result = db_rows(visit->db, visit->pool, &rows, &units_read, own);
	for (size_t i = 0; i < rows.count; i++)
		form_option(form, "unit", row_text(&rows.row[i], "id"), row_text(&rows.row[i], "name"));
	if (unit_id != 0)
		form_set(form, "unit", pool_printf(visit->pool, "%llu", (unsigned long long)unit_id));
	return result;
}

static enum db_result
add_position(struct visit *visit, struct form *form, const struct staff_post *base)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &positions_read, (int64_t)POSITIONS_LISTED);

	form_add_all(form, position_fields, sizeof position_fields / sizeof position_fields[0]);
	form_option(form, "position", "", NULL);
	for (size_t i = 0; i < rows.count; i++)
		form_option(form, "position", row_text(&rows.row[i], "name"), row_text(&rows.row[i], "name"));
	for (size_t i = 0; i < sizeof ranks / sizeof ranks[0]; i++)
		form_option(form, "rank", ranks[i], NULL);
	form_set(form, "rank", base == NULL ? "member" : rank_name(base->rank));
	if (base != NULL)
		form_set(form, "position", base->position);
	return result;
}

enum db_result
person_add_post(struct visit *visit, struct form *form, const struct staff_post *base, bool above, bool basis_required)
{
	const char *asked = request_query(visit->request, "don-vi");
	uint64_t unit_id = base == NULL ? 0 : base->unit_id;
	enum db_result result;

	if (base == NULL && asked != NULL)
		(void)text_id(asked, &unit_id);
	result = add_unit(visit, form, unit_id);
	if (result == DB_OK)
		result = add_position(visit, form, base);
	if (above) {
		form_add(form, &level_field, NULL);
		for (size_t i = 0; i < sizeof levels / sizeof levels[0]; i++)
			form_option(form, "level", levels[i], NULL);
		form_set(form, "level", base == NULL ? "agency" : base->level);
	}
	form_add(form, &from_field, NULL);
	form_set(form, "from", visit->today);
	form_add(form, &(struct field){.name = "basis", .type = FIELD_TEXT, .max_length = 300, .required = basis_required,
	    .label = "person.basis", .hint = "person.basis.hint"}, NULL);
	return result;
}

static enum answer
read_unit(struct visit *visit, struct form *form, struct staff_order *order)
{
	uint64_t *unit_id = &order->unit_id;
	struct object object;
	struct row row;
	enum db_result result = DB_OK;

	if (form_empty(form, "unit"))
		return ANSWER_PAGE;
	if (!text_id(form_text(form, "unit"), unit_id)) {
		result = db_row(visit->db, visit->pool, &row, &unit_by_code, form_text(form, "unit"));
		*unit_id = row_id(&row, "id");
	}
	if (result == DB_OK)
		result = scope_unit(visit, *unit_id, &object);
	if (result == DB_NO_ROW || (result == DB_OK && visit_allow(visit, ACTION_PEOPLE, &object) != ANSWER_PAGE)) {
		form_error(form, "unit", "person.unknown_unit", NULL);
		return ANSWER_PAGE;
	}
	/* Who decides on somebody hangs on the management level: not for the agency's own administrator to say. */
	if (result == DB_OK && !access_may(visit->viewer, ACTION_AGENCIES, &object))
		order->level = NULL;
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum answer
person_read_post(struct visit *visit, struct form *form, struct staff_order *order)
{
	const bool listed = !form_empty(form, "position"), typed = !form_empty(form, "new_position");

	order->position = form_text(form, typed ? "new_position" : "position");
	order->rank = form_empty(form, "rank") ? RANK_MEMBER : (enum rank)rank_parse(form_text(form, "rank"));
	order->level = form_knows(form, "level") ? form_nullable(form, "level") : NULL;
	order->day = form_text(form, "from");
	order->basis = form_text(form, "basis");
	order->replace_head = !form_empty(form, "replace_head");
	if (!listed && !typed)
		form_error(form, "position", "required", NULL);
	if (!form_empty(form, "from") && !staff_near(visit->today, order->day))
		form_error(form, "from", "person.too_far", NULL);
	return read_unit(visit, form, order);
}

void
person_mark_fault(struct form *form, const struct staff_fault *fault)
{
	form_error(form, form_knows(form, fault->field) ? fault->field : NULL, fault->code, fault->detail);
}

enum db_result
person_audit_replaced(struct visit *visit, const struct staff_work *work, const struct staff_order *order)
{
	if (work->replaced_id == 0)
		return DB_OK;
	return audit_write(visit, &(struct audit){.action = "replaced", .object = "person", .object_id = work->replaced_id,
	                              .new = audit_json(visit->pool, "from", order->day, "by",
	                                  row_text(&work->staff->row, "code"), NULL),
	                              .reason = order->basis});
}
