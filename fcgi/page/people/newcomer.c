#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "page/pages.h"
#include "page/people/people.h"
#include "record/scope.h"

/*
 * Somebody new, or somebody whom no agency has at present: the latter is taken in by the exact code and name, whoever
 * had them before, and that is written down. A person who stands in another agency is neither shown nor touched.
 */
struct newcomer {
	struct form		*form;
	struct staff_order	 order;
	struct object		 object;	/* of the unit */
	uint64_t		 person_id;	/* taken in; 0: made */
	struct rows		 similar;
};

#define RUNS "a.valid_from <= CURDATE() AND (a.valid_to IS NULL OR a.valid_to > CURDATE())"

static const struct field take_field = {.name = "take", .type = FIELD_CHECK, .label = "person.take",
    .hint = "person.take.hint"};
static const struct field another_field = {.name = "another", .type = FIELD_CHECK, .label = "person.another"};

static const struct sql code_read = {
	"SELECT p.id, p.family_name = ? AND p.given_name = ? AS same_name, COALESCE(p.leave_kind = 'died', FALSE) AS died, "
	"EXISTS (SELECT 1 FROM assignment a WHERE a.person_id = p.id AND a.main AND (a.valid_to IS NULL "
	"OR a.valid_to > CURDATE())) AS held "
	"FROM person p WHERE p.code = ?",
	"sss"};
static const struct sql similar_read = {
	"SELECT DISTINCT p.id, p.code, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, u.name AS unit "
	"FROM assignment a JOIN unit u ON u.id = a.unit_id JOIN person p ON p.id = a.person_id "
	"JOIN position o ON o.id = a.position_id "
	"WHERE u.agency_id = ? AND p.family_name = ? AND p.given_name = ? AND (a.valid_to IS NULL "
	"OR a.valid_to > CURDATE()) LIMIT 20",
	"uss"};
static const struct sql own_code = {
	"SELECT p.id, p.code, CONCAT(p.family_name, ' ', p.given_name) AS name FROM person p WHERE p.code = ?", "s"};
static const struct sql person_insert = {
	"INSERT INTO person (code, family_name, given_name, staff_kind, phone, email) VALUES (?, ?, ?, ?, ?, ?)", "ssssss"};
static const struct sql person_touch = {"UPDATE person SET version = version + 1 WHERE id = ?", "u"};

static enum db_result
describe(struct visit *visit, struct newcomer *newcomer)
{
	struct object none = {0};
	bool above = access_may(visit->viewer, ACTION_AGENCIES, &none);

	for (size_t i = 0; i < visit->viewer->grant_count; i++)
		above |= visit->viewer->grants[i].role == ROLE_CITY_ADMIN || visit->viewer->grants[i].role == ROLE_BLOC_ADMIN;
	newcomer->form = visit_form(visit, "newcomer", "/quan-tri/nhan-su/moi");
	person_add_data(newcomer->form, NULL);
	form_add(newcomer->form, &take_field, NULL);
	form_add(newcomer->form, &another_field, NULL);
	return person_add_post(visit, newcomer->form, NULL, above, false);
}

static enum answer
show(struct visit *visit, struct newcomer *newcomer, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "newcomer");

	for (size_t i = 0; i < newcomer->similar.count; i++) {
		const struct row *row = &newcomer->similar.row[i];
		xmlNodePtr similar = node_add(node, "similar");

		for (size_t k = 0; k < row->count; k++)
			node_set(similar, row->name[k], row->value[k]);
	}
	form_button(newcomer->form, "person_new", "primary");
	visit_show_form(visit, newcomer->form, node);
	return answer;
}

enum answer
newcomer_show(struct visit *visit)
{
	struct newcomer newcomer = {0};
	const enum db_result result = describe(visit, &newcomer);

	return result == DB_OK ? show(visit, &newcomer, ANSWER_PAGE) : visit_store_failed(visit, result);
}

/* Of one without a place only who knows code and name exactly may hear; each such look is written down. */
static enum db_result
check_code(struct visit *visit, struct newcomer *newcomer)
{
	struct form *form = newcomer->form;
	const char *code = form_text(form, "number");
	struct object object;
	struct row row;
	uint64_t id;
	enum db_result result = db_row(visit->db, visit->pool, &row, &code_read, form_text(form, "family_name"),
	    form_text(form, "given_name"), code);

	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_OK : result;
	id = row_id(&row, "id");
	if (row_int(&row, "held") == 0 && row_int(&row, "same_name") != 0 && row_int(&row, "died") == 0 &&
	    id != visit->viewer->person_id) {
		visit_log_view(visit, "person", id);
		newcomer->person_id = id;
		if (form_empty(form, "take"))
			form_error(form, "take", "person.without_place", NULL);
		else if (form_empty(form, "basis"))
			form_error(form, "basis", "required", NULL);
		return DB_OK;
	}
	form_error(form, "number", "person.code_taken", NULL);
	result = scope_person(visit, id, &object);
	if (result != DB_OK || !access_may(visit->viewer, ACTION_PEOPLE, &object))
		return result == DB_NO_ROW ? DB_OK : result;
	return db_rows(visit->db, visit->pool, &newcomer->similar, &own_code, code);
}

/* The same name in the same agency is most likely the same person. */
static enum db_result
check_name(struct visit *visit, struct newcomer *newcomer)
{
	struct form *form = newcomer->form;
	enum db_result result;

	if (newcomer->person_id != 0 || newcomer->order.unit_id == 0 || !form_valid(form))
		return DB_OK;
	result = db_rows(visit->db, visit->pool, &newcomer->similar, &similar_read, newcomer->object.unit_id,
	    form_text(form, "family_name"), form_text(form, "given_name"));
	if (newcomer->similar.count > 0 && form_empty(form, "another"))
		form_error(form, "another", "person.similar", row_text(&newcomer->similar.row[0], "code"));
	return result;
}

/* Marks who is there already, and finds who is to be taken in. */
static enum db_result
check(struct visit *visit, struct newcomer *newcomer)
{
	enum db_result result;

	newcomer->person_id = 0;
	newcomer->similar.count = 0;
	result = check_code(visit, newcomer);
	return result == DB_OK ? check_name(visit, newcomer) : result;
}

static enum db_result
make_person(struct visit *visit, struct newcomer *newcomer, uint64_t *id)
{
	const struct form *form = newcomer->form;
	const enum db_result result = db_exec(visit->db, &person_insert, form_text(form, "number"),
	    form_text(form, "family_name"),
	    form_text(form, "given_name"), form_text(form, "kind"), person_phone(visit, form), form_text(form, "email"));

	*id = db_insert_id(visit->db);
	return result;
}

/* Another agency has them on the day, or again by now. */
static bool
is_held(const struct staff *staff, const char *day)
{
	for (size_t i = 0; i < staff->post_count; i++)
		if (staff->posts[i].main && (staff->posts[i].time != STAFF_PAST || staff_holds(&staff->posts[i], day)))
			return true;
	return false;
}

static enum db_result
appoint(struct visit *visit, struct newcomer *newcomer, uint64_t id, struct staff_work *work, const char **old)
{
	struct staff *staff = pool_alloc(visit->pool, sizeof *staff);
	const enum db_result result = staff_load(visit->db, visit->pool, id, true, staff);

	*work = (struct staff_work){.db = visit->db, .pool = visit->pool, .rules = visit->worker->rules, .staff = staff};
	if (result != DB_OK)
		return result;
	if (newcomer->person_id != 0 && is_held(staff, newcomer->order.day)) {
		work->fault = (struct staff_fault){"from", "person.still_held", NULL};
		return DB_OK;
	}
	for (size_t i = staff->post_count; newcomer->person_id != 0 && i-- > 0 && *old == NULL;)
		*old = audit_json(visit->pool, "unit", staff->posts[i].agency, "last", staff->posts[i].last, NULL);
	return staff_gone(staff, newcomer->order.day) ? staff_return(work, &newcomer->order) :
	    staff_move(work, &newcomer->order);
}

static enum answer
run(struct visit *visit, void *arg)
{
	struct newcomer *newcomer = arg;
	const struct form *form = newcomer->form;
	struct staff_work work = {0};
	const char *old = NULL;
	uint64_t id;
	enum db_result result = check(visit, newcomer);
	const bool taken = newcomer->person_id != 0;

	if (result == DB_OK && !form_valid(form))
		return ANSWER_INVALID;
	id = newcomer->person_id;
	if (result == DB_OK)
		result = taken ? db_exec(visit->db, &person_touch, id) : make_person(visit, newcomer, &id);
	if (result == DB_DUPLICATE) {
		form_error(newcomer->form, "number", "person.code_taken", NULL);
		return ANSWER_INVALID;
	}
	if (result == DB_OK)
		result = appoint(visit, newcomer, id, &work, &old);
	if (result == DB_OK && work.fault.code != NULL) {
		person_mark_fault(newcomer->form, &work.fault);
		return ANSWER_INVALID;
	}
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = taken ? "take_in" : "join", .object = "person",
		    .object_id = id,
		    .unit_id = newcomer->object.unit_id, .old = old, .reason = form_text(form, "basis"),
		    .new = audit_json(visit->pool, "code", form_text(form, "number"), "family_name", form_text(form, "family_name"),
		        "given_name", form_text(form, "given_name"), "staff_kind", form_text(form, "kind"), "unit",
		        form_text(form, "unit"), "position", newcomer->order.position, "rank", rank_name(newcomer->order.rank),
		        "from", newcomer->order.day, NULL)});
	if (result == DB_OK)
		result = person_audit_replaced(visit, &work, &newcomer->order);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return visit_go(visit, "saved", "/quan-tri/nhan-su/%" PRIu64, id);
}

enum answer
newcomer_take(struct visit *visit)
{
	struct newcomer newcomer = {0};
	enum answer answer;
	enum db_result result = describe(visit, &newcomer);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	(void)form_read(newcomer.form, visit->request);
	person_check_data(visit, newcomer.form);
	answer = person_read_post(visit, newcomer.form, &newcomer.order);
	if (answer != ANSWER_PAGE)
		return answer;
	if (newcomer.order.unit_id != 0)
		result = scope_unit(visit, newcomer.order.unit_id, &newcomer.object);
	if (result != DB_OK && result != DB_NO_ROW)
		return visit_store_failed(visit, result);
	if (!form_valid(newcomer.form))
		return show(visit, &newcomer, ANSWER_INVALID);
	answer = command_run(visit, run, &newcomer);
	return answer == ANSWER_INVALID ? show(visit, &newcomer, answer) : answer;
}
