#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "page/people/person_act.h"
#include "record/right.h"
#include "record/scope.h"
#include "web/text.h"

enum { FIELD_UNITS = 500 };

static const struct field post_field = {.name = "post", .type = FIELD_CHOICE, .required = true,
    .label = "person.post"};
static const struct field from_field = {.name = "from", .type = FIELD_DATE, .required = true, .label = "person.from"};
static const struct field end_field = {.name = "from", .type = FIELD_DATE, .required = true,
    .label = "person.end_from",
    .hint = "person.end_from.hint"};
static const struct field basis_field = {.name = "basis", .type = FIELD_TEXT, .max_length = 300,
    .label = "person.basis",
    .hint = "person.basis.hint"};
static const struct field reason_field = {.name = "basis", .type = FIELD_TEXT, .required = true, .max_length = 300,
    .label = "person.basis", .hint = "person.basis.hint"};
static const struct field leave_field = {.name = "leave", .type = FIELD_CHOICE, .required = true,
    .label = "person.leave"};
static const struct field units_field = {.name = "units", .type = FIELD_MANY, .label = "person.units",
    .hint = "person.units.hint"};
static const struct field day_field = {.name = "day", .type = FIELD_CHOICE, .required = true, .label = "person.day",
    .hint = "person.day.hint"};

static const char *const leave_kinds[] = {"left", "retired", "died"};

static const struct sql data_update = {
	"UPDATE person SET code = ?, family_name = ?, given_name = ?, staff_kind = ?, phone = ?, email = ? "
	"WHERE id = ?", "ssssssu"};
/* Parts and agencies below, and those whose superior the authority table says the unit is. */
static const struct sql units_read = {
	"SELECT x.id, IF(x.kind = 'part', CONCAT(g.name, ' – ', x.name), x.name) AS name, "
	"EXISTS (SELECT 1 FROM assignment_field f WHERE f.assignment_id = ? AND f.unit_id = x.id) AS chosen FROM ("
	"SELECT c.descendant_id AS id FROM unit_closure c WHERE c.ancestor_id = ? AND c.depth > 0 UNION "
	"SELECT c.descendant_id FROM authority t JOIN unit_closure c ON c.ancestor_id = t.unit_id JOIN unit d "
	"ON d.id = c.descendant_id AND d.kind <> 'part' WHERE t.superior_unit_id = ? AND (t.bloc IS NULL OR t.bloc = d.bloc) "
	"AND (t.valid_to IS NULL OR t.valid_to > CURDATE()) UNION SELECT f.unit_id FROM assignment_field f "
	"WHERE f.assignment_id = ?) k "
	"JOIN unit x ON x.id = k.id LEFT JOIN unit g ON g.id = x.agency_id WHERE x.id <> ? "
	"AND (x.valid_to IS NULL OR x.valid_to > CURDATE()) ORDER BY chosen DESC, x.kind, name LIMIT ?",
	"uuuuui"};

static bool
is_in_scope(struct visit *visit, const struct staff_post *post)
{
	struct object object;

	return scope_unit(visit, post->unit_id, &object) == DB_OK && access_may(visit->viewer, ACTION_PEOPLE, &object);
}

/* What the act can be done to: a position of an agency that the viewer administers, whoever has the person. */
static bool
is_candidate(struct visit *visit, const struct act *act, const struct staff_post *post)
{
	if (post->time == STAFF_PAST)
		return false;
	if (act->run == act_fields_run)
		return post->rank == RANK_DEPUTY && is_in_scope(visit, post);
	if (post->main || (act->run == act_main_run && post->time != STAFF_PRESENT))
		return false;
	return is_in_scope(visit, post);
}

static bool
is_future(const struct staff *staff, const char *day)
{
	return day != NULL && strcmp(day, staff->today) > 0;
}

static bool
turns_on(const struct staff_post *post, const char *day)
{
	return strcmp(post->from, day) == 0 || (post->to != NULL && strcmp(post->to, day) == 0);
}

/* The next day after that one on which something begins or ends; NULL: none. */
static const char *
next_day(const struct staff *staff, const char *last)
{
	const char *next = NULL;

	for (size_t i = 0; i < staff->post_count; i++) {
		const struct staff_post *post = &staff->posts[i];

		if (strcmp(post->from, staff->today) >= 0 && strcmp(post->from, last) > 0 &&
		    (next == NULL || strcmp(post->from, next) < 0))
			next = post->from;
		if (is_future(staff, post->to) && strcmp(post->to, last) > 0 && (next == NULL || strcmp(post->to, next) < 0))
			next = post->to;
	}
	return next;
}

/* Nobody takes back what another agency's administrator has done: all that turns on the day is the viewer's. */
static bool
is_own_day(struct visit *visit, const struct staff *staff, const char *day)
{
	for (size_t i = 0; i < staff->post_count; i++)
		if (turns_on(&staff->posts[i], day) && !is_in_scope(visit, &staff->posts[i]))
			return false;
	return true;
}

bool
act_fits(struct visit *visit, const struct act *act, const struct person *person)
{
	const struct staff *staff = &person->staff;
	bool found = false;

	if (act->run == act_unoverride_run)
		return override_count(visit, staff->id) > 0;
	if (act->run == act_cancel_run) {
		for (const char *day = next_day(staff, ""); day != NULL; day = next_day(staff, day))
			found |= is_own_day(visit, staff, day);
		return found;
	}
	for (size_t i = 0; i < staff->post_count; i++) {
		const struct staff_post *post = &staff->posts[i];

		if (act->run == act_end_run || act->run == act_main_run || act->run == act_fields_run)
			found |= is_candidate(visit, act, post);
		else
			return true;
	}
	return found;
}

static void
add_posts(struct visit *visit, struct taking *taking)
{
	const char *asked = request_query(visit->request, "viec"), *only = NULL;
	size_t count = 0;

	form_add(taking->form, &post_field, NULL);
	for (size_t i = 0; i < taking->person.staff.post_count; i++) {
		const struct staff_post *post = &taking->person.staff.posts[i];
		const char *id = pool_printf(visit->pool, "%llu", (unsigned long long)post->id);

		if (!is_candidate(visit, taking->act, post))
			continue;
		form_option(taking->form, "post", id, pool_printf(visit->pool, "%s – %s", post->position, post->unit));
		count++;
		if (asked == NULL || strcmp(asked, id) == 0)
			only = id;
	}
	if (only != NULL && (asked != NULL || count == 1))
		form_set(taking->form, "post", only);
}

static void
add_day(struct visit *visit, struct taking *taking, const struct field *day, const struct field *reason)
{
	form_add(taking->form, day, NULL);
	form_set(taking->form, "from", visit->today);
	form_add(taking->form, reason, NULL);
}

enum answer
act_data_describe(struct visit *visit, struct taking *taking)
{
	(void)visit;
	person_add_data(taking->form, &taking->person.staff);
	return ANSWER_PAGE;
}

static enum answer
describe_post(struct visit *visit, struct taking *taking, const struct staff_post *base, bool required)
{
	const enum db_result result = person_add_post(visit, taking->form, base, taking->person.above, required);

	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum answer
act_move_describe(struct visit *visit, struct taking *taking)
{
	return describe_post(visit, taking, staff_main(&taking->person.staff, visit->today), false);
}

enum answer
act_add_describe(struct visit *visit, struct taking *taking)
{
	return describe_post(visit, taking, NULL, false);
}

enum answer
act_return_describe(struct visit *visit, struct taking *taking)
{
	return describe_post(visit, taking, NULL, true);
}

enum answer
act_end_describe(struct visit *visit, struct taking *taking)
{
	add_posts(visit, taking);
	add_day(visit, taking, &end_field, &basis_field);
	return ANSWER_PAGE;
}

enum answer
act_main_describe(struct visit *visit, struct taking *taking)
{
	add_posts(visit, taking);
	add_day(visit, taking, &from_field, &basis_field);
	return ANSWER_PAGE;
}

enum answer
act_release_describe(struct visit *visit, struct taking *taking)
{
	add_day(visit, taking, &end_field, &reason_field);
	return ANSWER_PAGE;
}

enum answer
act_leave_describe(struct visit *visit, struct taking *taking)
{
	form_add(taking->form, &leave_field, NULL);
	for (size_t i = 0; i < sizeof leave_kinds / sizeof leave_kinds[0]; i++)
		form_option(taking->form, "leave", leave_kinds[i], NULL);
	add_day(visit, taking, &end_field, &reason_field);
	return ANSWER_PAGE;
}

/* Of one deputy's position: the one asked for, sent along, or the first. */
enum answer
act_fields_describe(struct visit *visit, struct taking *taking)
{
	const char *asked = visit->request->method == METHOD_POST ? request_body(visit->request, "post") :
	                                                            request_query(visit->request, "viec");
	const struct staff *staff = &taking->person.staff;
	const struct staff_post *post = NULL;
	uint64_t wanted = 0;
	struct rows rows;
	enum db_result result;

	if (asked != NULL)
		(void)text_id(asked, &wanted);
	for (size_t i = 0; i < staff->post_count; i++)
		if (is_candidate(visit, taking->act, &staff->posts[i]) &&
		    (post == NULL || staff->posts[i].id == wanted))
			post = &staff->posts[i];
	if (post == NULL)
		return ANSWER_NOT_FOUND;
	form_add(taking->form, &(struct field){.name = "post", .type = FIELD_HIDDEN}, NULL);
	form_set(taking->form, "post", pool_printf(visit->pool, "%llu", (unsigned long long)post->id));
	form_add(taking->form, &units_field, NULL);
	result = db_rows(visit->db, visit->pool, &rows, &units_read, post->id, post->unit_id, post->unit_id, post->id,
	    post->unit_id,
	    (int64_t)FIELD_UNITS);
	for (size_t i = 0; i < rows.count; i++) {
		form_option(taking->form, "units", row_text(&rows.row[i], "id"), row_text(&rows.row[i], "name"));
		if (row_int(&rows.row[i], "chosen") != 0)
			form_set(taking->form, "units", row_text(&rows.row[i], "id"));
	}
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static const char *
day_label(struct visit *visit, const char *day)
{
	return pool_printf(visit->pool, "%.2s/%.2s/%.4s", day + 8, day + 5, day);
}

/* The days on which something begins or ends, each once, in order. */
enum answer
act_cancel_describe(struct visit *visit, struct taking *taking)
{
	const struct staff *staff = &taking->person.staff;

	form_add(taking->form, &day_field, NULL);
	for (const char *day = next_day(staff, ""); day != NULL; day = next_day(staff, day)) {
		if (!is_own_day(visit, staff, day))
			continue;
		form_option(taking->form, "day", day, day_label(visit, day));
		form_set(taking->form, "day", day);
	}
	form_add(taking->form, &basis_field, NULL);
	return ANSWER_PAGE;
}

enum answer
act_check(struct visit *visit, struct taking *taking)
{
	struct form *form = taking->form;

	if (taking->act->run == act_data_run)
		person_check_data(visit, form);
	if (taking->act->run == act_move_run || taking->act->run == act_add_run || taking->act->run == act_return_run)
		return person_read_post(visit, form, &taking->order);
	if (form_knows(form, "from") && !form_empty(form, "from") && !staff_near(visit->today, form_text(form, "from")))
		form_error(form, "from", "person.too_far", NULL);
	return taking->act->run == act_override_run ? override_check(visit, taking) : ANSWER_PAGE;
}

static const char *
post_json(struct visit *visit, const struct staff_post *post)
{
	return post == NULL ? NULL :
	    audit_json(visit->pool, "unit", post->unit, "position", post->position, "rank", rank_name(post->rank),
	        "main", post->main ? "yes" : "no", "level", post->level, "from", post->from, "to", post->to, NULL);
}

static const char *
order_json(struct visit *visit, const struct taking *taking)
{
	const struct staff_order *order = &taking->order;

	return audit_json(visit->pool, "unit", form_text(taking->form, "unit"), "position", order->position, "rank",
	    rank_name(order->rank), "level", order->level, "from", order->day, "replace_head", order->replace_head ?
	    "yes" : NULL, NULL);
}

static const char *
data_json(struct visit *visit, const struct row *row)
{
	return audit_json(visit->pool, "code", row_text(row, "code"), "family_name", row_text(row, "family_name"),
	    "given_name",
	    row_text(row, "given_name"), "staff_kind", row_text(row, "staff_kind"), "phone", row_text(row, "phone"), "email",
	    row_text(row, "email"), NULL);
}

void
act_show_theirs(struct taking *taking)
{
	static const char *const names[][2] = {{"number", "code"}, {"family_name", "family_name"},
	    {"given_name", "given_name"},
	    {"kind", "staff_kind"}, {"phone", "phone"}, {"email", "email"}};

	for (size_t i = 0; taking->act->run == act_data_run && i < sizeof names / sizeof names[0]; i++)
		form_theirs(taking->form, names[i][0], row_text(&taking->person.staff.row, names[i][1]));
}

/* The staff kind may decide on the criteria set. */
enum db_result
act_data_run(struct visit *visit, struct taking *taking, struct staff_work *work)
{
	const struct form *form = taking->form;
	const struct staff_post *now = staff_main(work->staff, work->staff->today);
	enum db_result result = db_exec(work->db, &data_update, form_text(form, "number"), form_text(form, "family_name"),
	    form_text(form, "given_name"), form_text(form, "kind"), person_phone(visit, form), form_text(form, "email"),
	    work->staff->id);

	if (result == DB_DUPLICATE) {
		work->fault = (struct staff_fault){"number", "person.code_taken", NULL};
		return DB_OK;
	}
	taking->old = data_json(visit, &work->staff->row);
	taking->new = audit_json(visit->pool, "code", form_text(form, "number"), "family_name",
	    form_text(form, "family_name"),
	    "given_name", form_text(form, "given_name"), "staff_kind", form_text(form, "kind"), "phone",
	    person_phone(visit, form), "email", form_text(form, "email"), NULL);
	return result == DB_OK && now != NULL ? staff_follow(work, now, work->staff->today) : result;
}

enum db_result
act_move_run(struct visit *visit, struct taking *taking, struct staff_work *work)
{
	taking->old = post_json(visit, staff_main(work->staff, taking->order.day));
	taking->new = order_json(visit, taking);
	return staff_move(work, &taking->order);
}

enum db_result
act_add_run(struct visit *visit, struct taking *taking, struct staff_work *work)
{
	taking->new = order_json(visit, taking);
	return staff_add(work, &taking->order);
}

enum db_result
act_return_run(struct visit *visit, struct taking *taking, struct staff_work *work)
{
	taking->old = audit_json(visit->pool, "gone", row_text(&work->staff->row, "gone"), "kind",
	    row_text(&work->staff->row, "leave_kind"), NULL);
	taking->new = order_json(visit, taking);
	return staff_return(work, &taking->order);
}

/* The position chosen, if it still is one of those offered. */
static const struct staff_post *
chosen_post(struct taking *taking, struct staff_work *work)
{
	const struct staff_post *post = staff_find(work->staff, strtoull(form_text(taking->form, "post"), NULL, 10));

	if (post == NULL)
		work->fault = (struct staff_fault){"post", "bad_choice", NULL};
	return post;
}

static const char *
day_json(struct visit *visit, const struct taking *taking)
{
	return audit_json(visit->pool, "from", form_text(taking->form, "from"), NULL);
}

enum db_result
act_end_run(struct visit *visit, struct taking *taking, struct staff_work *work)
{
	const struct staff_post *post = chosen_post(taking, work);

	taking->old = post_json(visit, post);
	taking->new = day_json(visit, taking);
	return post == NULL ? DB_OK : staff_end(work, post, form_text(taking->form, "from"));
}

enum db_result
act_main_run(struct visit *visit, struct taking *taking, struct staff_work *work)
{
	const struct staff_post *post = chosen_post(taking, work);

	taking->old = post_json(visit, staff_main(work->staff, form_text(taking->form, "from")));
	taking->new = post_json(visit, post);
	return post == NULL ? DB_OK : staff_make_main(work, post, form_text(taking->form, "from"),
	    form_text(taking->form, "basis"));
}

enum db_result
act_fields_run(struct visit *visit, struct taking *taking, struct staff_work *work)
{
	const struct staff_post *post = chosen_post(taking, work);
	uint64_t *units = pool_alloc(visit->pool, FIELD_UNITS * sizeof *units);
	struct rows rows;
	size_t count = 0;
	enum db_result result;

	if (post == NULL)
		return DB_OK;
	result = db_rows(work->db, visit->pool, &rows, &units_read, post->id, post->unit_id, post->unit_id, post->id,
	    post->unit_id,
	    (int64_t)FIELD_UNITS);
	taking->new = "";
	for (size_t i = 0; i < rows.count; i++)
		if (form_has(taking->form, "units", row_text(&rows.row[i], "id"))) {
			units[count++] = row_id(&rows.row[i], "id");
			taking->new = pool_printf(visit->pool, "%s%s%s", taking->new, count == 1 ? "" : "; ",
			    row_text(&rows.row[i], "name"));
		}
	taking->old = audit_json(visit->pool, "position", post->position, "fields", post->fields, NULL);
	taking->new = audit_json(visit->pool, "position", post->position, "fields", taking->new, NULL);
	return result == DB_OK ? staff_set_fields(work, post, units, count) : result;
}

enum db_result
act_release_run(struct visit *visit, struct taking *taking, struct staff_work *work)
{
	taking->old = post_json(visit, staff_main(work->staff, form_text(taking->form, "from")));
	taking->new = day_json(visit, taking);
	return staff_release(work, form_text(taking->form, "from"));
}

enum db_result
act_leave_run(struct visit *visit, struct taking *taking, struct staff_work *work)
{
	const char *kind = form_text(taking->form, "leave"), *day = form_text(taking->form, "from");

	bool may = false;
	const enum db_result result = right_may_end_all(work->db, work->pool, visit->viewer,
	    row_id(&work->staff->row, "account_id"), &may);

	/* A right that is not the viewer's to end is ended first, by who may. */
	if (result == DB_OK && !may)
		work->fault = (struct staff_fault){.field = "from", .code = "person.rights_above"};
	if (result != DB_OK || !may)
		return result;
	taking->old = post_json(visit, staff_main(work->staff, day));
	taking->new = audit_json(visit->pool, "kind", kind, "from", day, NULL);
	return staff_leave(work, kind, day, form_text(taking->form, "basis"));
}

enum db_result
act_cancel_run(struct visit *visit, struct taking *taking, struct staff_work *work)
{
	const char *day = form_text(taking->form, "day");

	taking->old = audit_json(visit->pool, "day", day, NULL);
	return staff_cancel(work, day);
}
