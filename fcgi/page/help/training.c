#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "record/training.h"

enum { PAGE_ROWS = 20 };

/* Courses for the own agency, and those the viewer keeps. */
#define MINE \
	"FROM course t LEFT JOIN unit w ON w.id = t.unit_id LEFT JOIN course_registration o ON o.course_id = t.id AND o.unit_id = ? " \
	"LEFT JOIN person p ON p.id = o.person_id WHERE EXISTS (SELECT 1 FROM unit u WHERE u.id = ? AND " TRAINING_INVITES("t", "u") ") OR " \
	AUDIENCE_KEPT("t")
static const struct sql count_sql = {"SELECT COUNT(*) AS total " MINE, "uuu"};
static const struct sql list_sql = {
	"SELECT t.id, t.title, DATE_FORMAT(t.starts_at, '%Y-%m-%dT%H:%i:00') AS starts, DATE_FORMAT(t.register_before, '%Y-%m-%dT%H:%i:00') AS deadline, "
	"IF(NOW(6) < t.register_before, 'yes', NULL) AS open, CONCAT(p.family_name, ' ', p.given_name) AS officer " MINE
	" ORDER BY t.starts_at DESC, t.id DESC LIMIT ? OFFSET ?",
	"uuuii"};
/* Who holds a right of administration or aggregation and works in the agency today. */
static const struct sql candidates_sql = {
	"SELECT DISTINCT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, p.phone, p.email, p.given_name, p.family_name "
	"FROM assignment m JOIN unit u ON u.id = m.unit_id AND COALESCE(u.agency_id, u.id) = ? JOIN person p ON p.id = m.person_id "
	"JOIN position o ON o.id = m.position_id JOIN right_grant r ON r.role IN ('city_admin', 'bloc_admin', 'unit_admin', "
	"'bloc_aggregator', 'unit_aggregator') AND r.valid_from <= CURDATE() AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) "
	"JOIN account a ON a.id = r.account_id LEFT JOIN account_holder h ON h.account_id = a.id AND h.valid_from <= CURDATE() "
	"AND (h.valid_to IS NULL OR h.valid_to > CURDATE()) WHERE COALESCE(a.person_id, h.person_id) = p.id AND m.main "
	"AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) ORDER BY p.given_name, p.family_name, p.id LIMIT 200",
	"u"};
static const struct sql officer_sql = {
	"SELECT o.person_id, CONCAT(p.family_name, ' ', p.given_name) AS name, o.position, o.phone, o.email, o.attended "
	"FROM course_registration o JOIN person p ON p.id = o.person_id WHERE o.course_id = ? AND o.unit_id = ?",
	"uu"};
/* The hour itself is too late: nobody is registered by a request that took its time. */
static const struct sql register_sql = {
	"INSERT INTO course_registration (course_id, unit_id, person_id, position, phone, email, account_id, registered_by, registered_at) "
	"SELECT t.id, ?, ?, ?, ?, ?, ?, ?, NOW(6) FROM course t WHERE t.id = ? AND NOW(6) < t.register_before "
	"ON DUPLICATE KEY UPDATE person_id = VALUES(person_id), position = VALUES(position), phone = VALUES(phone), email = VALUES(email), "
	"account_id = VALUES(account_id), registered_by = VALUES(registered_by), registered_at = VALUES(registered_at), attended = NULL",
	"uusssuuu"};

static const struct field officer_field = {.name = "officer", .type = FIELD_CHOICE, .required = true};
static const struct field contact_fields[] = {
	{.name = "phone", .type = FIELD_TEXT, .max_length = 20, .hint = "training.contact.hint", .autocomplete = "off"},
	{.name = "email", .type = FIELD_TEXT, .max_length = 120, .hint = "training.contact.hint", .autocomplete = "off"},
};

struct registration {
	struct training	 training;
	struct form	*form;
	struct rows	 candidates;
	struct row	 officer;	/* of today; count 0: none */
};

enum answer
training_list(struct visit *visit)
{
	const uint64_t agency = visit->viewer->unit_id, account = visit->viewer->account_id;
	const int64_t page = list_page(visit);
	xmlNodePtr node = visit_element(visit, "training");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &count_sql, agency, agency, account);

	node_set(node, "view", "list");
	if (result == DB_OK)
		result = db_elements(visit->db, node, "course", NULL, &list_sql, agency, agency, account, (int64_t)PAGE_ROWS, (page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set_flag(node, "may-write", access_at_all(visit->viewer, ACTION_INFORM));
	list_pages(visit, node, "/tap-huan?trang=", page, row_int(&row, "total"), PAGE_ROWS);
	return ANSWER_PAGE;
}

static enum db_result
make_form(struct visit *visit, struct registration *registration)
{
	enum db_result result = db_rows(visit->db, visit->pool, &registration->candidates, &candidates_sql, visit->viewer->unit_id);
	struct form *form = visit_form(visit, "training", pool_printf(visit->pool, "/tap-huan/%" PRIu64, visit->id));

	registration->form = form;
	form_add(form, &officer_field, NULL);
	for (size_t i = 0; result == DB_OK && i < registration->candidates.count; i++) {
		const struct row *row = &registration->candidates.row[i];

		form_option(form, "officer", row_text(row, "id"),
		    pool_printf(visit->pool, "%s, %s", row_text(row, "name"), row_text(row, "position")));
	}
	form_add_all(form, contact_fields, sizeof contact_fields / sizeof contact_fields[0]);
	if (registration->officer.count > 0)
		form_set(form, "officer", row_text(&registration->officer, "person_id"));
	form_button(form, registration->officer.count > 0 ? "training.replace" : "training.register", "primary");
	return result;
}

/* The course, if the viewer's agency is invited or the viewer keeps it. */
static enum answer
load(struct visit *visit, struct registration *registration)
{
	struct training *training = &registration->training;
	const struct object nobody = {0};
	enum db_result result;

	memset(registration, 0, sizeof *registration);
	result = training_load(visit, visit->id, training);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!training->keeps && !training->invited)
		return visit_allow(visit, ACTION_INFORM, &nobody);
	result = db_row(visit->db, visit->pool, &registration->officer, &officer_sql, visit->id, visit->viewer->unit_id);
	if (result == DB_NO_ROW) {
		memset(&registration->officer, 0, sizeof registration->officer);
		result = DB_OK;
	}
	if (result == DB_OK && training->registers && training->open)
		result = make_form(visit, registration);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
show(struct visit *visit, struct registration *registration, enum answer answer)
{
	static const char *const names[] = {"title", "starts", "deadline", "link", "note", "unit", "bloc"};
	static const char *const mine[] = {"name", "position", "phone", "email"};
	const struct training *training = &registration->training;
	xmlNodePtr node = visit_element(visit, "training"), course = node_add(node, "course");

	node_set(node, "view", "course");
	node_set_id(course, "id", training->id);
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (!row_null(&training->row, names[i]) && row_text(&training->row, names[i])[0] != '\0')
			node_set(course, names[i], row_text(&training->row, names[i]));
	node_set_flag(course, "open", training->open);
	node_set_flag(node, "keeps", training->keeps);
	node_set_flag(node, "registers", training->registers);
	node_set_flag(node, "invited", training->invited);
	if (registration->officer.count > 0) {
		xmlNodePtr officer = node_add(node, "officer");

		for (size_t i = 0; i < sizeof mine / sizeof mine[0]; i++)
			node_set(officer, mine[i], row_text(&registration->officer, mine[i]));
	}
	if (registration->form != NULL && registration->candidates.count > 0)
		visit_show_form(visit, registration->form, node);
	else
		node_set_flag(node, "nobody", registration->form != NULL);
	return answer;
}

enum answer
training_show(struct visit *visit)
{
	struct registration registration;
	const enum answer answer = load(visit, &registration);

	return answer == ANSWER_PAGE ? show(visit, &registration, ANSWER_PAGE) : answer;
}

static const struct row *
find_candidate(const struct registration *registration)
{
	const char *chosen = form_text(registration->form, "officer");

	for (size_t i = 0; i < registration->candidates.count; i++)
		if (strcmp(row_text(&registration->candidates.row[i], "id"), chosen) == 0)
			return &registration->candidates.row[i];
	return NULL;
}

/* What was typed for the course, else what is known of the person. */
static const char *
contact(const struct registration *registration, const struct row *person, const char *name)
{
	return form_empty(registration->form, name) ? row_text(person, name) : form_text(registration->form, name);
}

static enum answer
take(struct visit *visit, void *arg)
{
	const struct registration *registration = arg;
	const struct viewer *viewer = visit->viewer;
	const struct row *person = find_candidate(registration), *old = &registration->officer;
	enum db_result result = db_exec(visit->db, &register_sql, viewer->unit_id, row_id(person, "id"), row_text(person, "position"),
	    contact(registration, person, "phone"), contact(registration, person, "email"), viewer->account_id, viewer->person_id, visit->id);

	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "register", .object = "training", .object_id = visit->id,
		    .unit_id = viewer->unit_id, .old = old->count == 0 ? NULL : audit_json(visit->pool, "person", row_text(old, "person_id"), NULL),
		    .new = audit_json(visit->pool, "person", row_text(person, "id"), NULL)});
	return result == DB_OK ? visit_go(visit, "training.registered", "/tap-huan/%" PRIu64, visit->id) : visit_store_failed(visit, result);
}

static bool
is_plain(const char *text, const char *more)
{
	for (; *text != '\0'; text++)
		if ((*text < '0' || *text > '9') && (*text < 'a' || *text > 'z') && (*text < 'A' || *text > 'Z') && strchr(more, *text) == NULL)
			return false;
	return true;
}

enum answer
training_take(struct visit *visit)
{
	struct registration registration;
	enum answer answer = load(visit, &registration);
	const char *email;

	if (answer != ANSWER_PAGE)
		return answer;
	if (!registration.training.registers)
		return visit_allow(visit, ACTION_INFORM, &(struct object){0});
	if (registration.form == NULL) {
		visit_notice(visit, "error", "training.too-late");
		return show(visit, &registration, ANSWER_CONFLICT);
	}
	form_read(registration.form, visit->request);
	email = form_text(registration.form, "email");
	if (!is_plain(form_text(registration.form, "phone"), " +.()-"))
		form_error(registration.form, "phone", "training.bad-phone", NULL);
	if (email[0] != '\0' && (strchr(email, '@') == NULL || !is_plain(email, "@.-_+")))
		form_error(registration.form, "email", "training.bad-email", NULL);
	if (!form_valid(registration.form))
		return show(visit, &registration, ANSWER_INVALID);
	answer = command_run(visit, take, &registration);
	if (answer != ANSWER_CONFLICT)
		return answer;
	registration.form = NULL;
	visit_notice(visit, "error", "training.too-late");
	return show(visit, &registration, ANSWER_CONFLICT);
}
