#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "record/scope.h"
#include "record/acknowledgement.h"
#include "web/text.h"

#define PATH "/quan-tri/van-ban-xac-nhan"

static const struct field fields[] = {
	{.name = "code", .type = FIELD_CHOICE, .required = true},
	{.name = "number", .type = FIELD_TEXT, .max_length = 60, .hint = "acknowledgement_text.number.hint"},
	{.name = "title", .type = FIELD_TEXT, .required = true, .max_length = 300},
	{.name = "body", .type = FIELD_TEXTAREA, .required = true, .max_length = 60000, .hint = "acknowledgement_text.body.hint"},
	{.name = "from", .type = FIELD_DATE, .required = true, .hint = "acknowledgement_text.from.hint"},
};
static const struct field text_id_field = {.name = "id", .type = FIELD_HIDDEN, .required = true, .max_length = 20};

#define STATE \
	"CASE WHEN t.valid_to IS NOT NULL AND t.valid_to <= t.valid_from AND NOT EXISTS (SELECT 1 FROM acknowledgement k " \
	"WHERE k.text_code = t.code AND k.text_version = t.version) THEN 'withdrawn' WHEN t.valid_from > CURDATE() THEN 'upcoming' " \
	"WHEN t.valid_to <= CURDATE() THEN 'replaced' ELSE 'in_force' END"
static const struct sql versions = {
	"SELECT t.id, t.code, t.version, t.number, t.title, IF(t.sample, 'yes', NULL) AS sample, DATE_FORMAT(t.valid_from, '%Y-%m-%d') AS `from`, "
	STATE " AS state, a.name AS account, CONCAT(p.family_name, ' ', p.given_name) AS `by`, "
	"(SELECT COUNT(*) FROM acknowledgement k WHERE k.text_code = t.code AND k.text_version = t.version) AS acknowledged "
	"FROM acknowledgement_text t LEFT JOIN account a ON a.id = t.account_id LEFT JOIN person p ON p.id = t.person_id "
	"ORDER BY t.code = 'regulation' DESC, t.code, t.version DESC LIMIT 500",
	""};
static const struct sql version_read = {
	"SELECT t.id, t.code, t.version, t.number, t.title, t.body, IF(t.sample, 'yes', NULL) AS sample, "
	"DATE_FORMAT(t.valid_from, '%Y-%m-%d') AS `from`, " STATE " AS state FROM acknowledgement_text t WHERE t.id = ?",
	"u"};
static const struct sql newest = {"SELECT COALESCE(MAX(id), 0) AS id FROM acknowledgement_text", ""};
static const struct sql newest_lock = {"SELECT COALESCE(MAX(id), 0) AS id FROM acknowledgement_text FOR UPDATE", ""};
/* A version that was to come later is never in force: the new one stands in its place. */
static const struct sql version_end = {
	"UPDATE acknowledgement_text SET valid_to = GREATEST(valid_from, ?) WHERE code = ? AND (valid_to IS NULL OR valid_to > ?)", "sss"};
static const struct sql version_insert = {
	"INSERT INTO acknowledgement_text (code, version, number, title, body, valid_from, account_id, person_id, created_at) "
	"SELECT ?, COALESCE(MAX(x.version), 0) + 1, ?, ?, ?, ?, ?, ?, NOW(6) FROM acknowledgement_text x WHERE x.code = ?",
	"sssssuus"};
static const struct sql version_withdraw = {
	"UPDATE acknowledgement_text SET valid_to = valid_from WHERE id = ? AND valid_from > CURDATE() AND valid_to IS NULL", "u"};
/* What was in force before it goes on. */
static const struct sql version_resume = {
	"UPDATE acknowledgement_text t JOIN acknowledgement_text w ON w.id = ? AND w.code = t.code AND t.valid_to = w.valid_from "
	"AND t.id <> w.id SET t.valid_to = NULL WHERE t.valid_to > t.valid_from",
	"u"};

struct text {
	struct form	*form;
	struct row	 row;		/* the version that is read or taken as the beginning of a new one */
	bool		 withdraw;
};

/* Everybody in the city reads them: for administrators of the whole of it. */
static enum answer
allow(struct visit *visit)
{
	struct object object;
	const enum db_result result = scope_city(visit, &object);

	return result == DB_OK ? visit_allow(visit, ACTION_CITY, &object) : visit_store_failed(visit, result);
}

static enum db_result
make_form(struct visit *visit, struct text *text)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &newest);

	text->form = visit_form(visit, "acknowledgement_text", PATH);
	form_add_all(text->form, fields, sizeof fields / sizeof fields[0]);
	form_option(text->form, "code", "regulation", NULL);
	form_option(text->form, "code", "data_notice", NULL);
	form_button(text->form, "preview", "secondary");
	form_button(text->form, "add_version", "primary");
	if (result == DB_OK)
		form_version(text->form, row_id(&row, "id"));
	return result;
}

static xmlNodePtr
add_text(struct visit *visit, xmlNodePtr node, const char *body)
{
	xmlNodePtr child = node_add(node, "text");

	acknowledgement_lines(visit->pool, child, body);
	return child;
}

static void
show_version(struct visit *visit, xmlNodePtr node, const struct row *row)
{
	static const char *const names[] = {"id", "code", "version", "number", "title", "sample", "from", "state"};
	xmlNodePtr child = add_text(visit, node, row_text(row, "body"));

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (!row_null(row, names[i]))
			node_set(child, names[i], row_text(row, names[i]));
}

/* What the form says, as people will read it. */
static void
show_preview(struct visit *visit, xmlNodePtr node, const struct form *form)
{
	xmlNodePtr child = add_text(visit, node, form_text(form, "body"));

	node_set(child, "number", form_text(form, "number"));
	node_set(child, "title", form_text(form, "title"));
	node_set(child, "from", form_text(form, "from"));
}

static enum answer
show(struct visit *visit, const struct text *text, bool preview, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "acknowledgement_text");
	enum db_result result;

	if (preview)
		show_preview(visit, node, text->form);
	visit_show_form(visit, text->form, node);
	result = db_elements(visit->db, node, "version", NULL, &versions);
	return result == DB_OK ? answer : visit_store_failed(visit, result);
}

/* ?tu=ID: a new version begins with the words of that one. */
static enum db_result
begin_with(struct visit *visit, struct text *text)
{
	const char *from = request_query(visit->request, "tu");
	uint64_t id;
	enum db_result result;

	if (from == NULL || !text_id(from, &id))
		return DB_OK;
	result = db_row(visit->db, visit->pool, &text->row, &version_read, id);
	if (result != DB_OK)
		return result;
	form_set(text->form, "code", row_text(&text->row, "code"));
	form_set(text->form, "number", row_text(&text->row, "number"));
	form_set(text->form, "title", row_text(&text->row, "title"));
	form_set(text->form, "body", text_trim(visit->pool, row_text(&text->row, "body"), true));
	return DB_OK;
}

enum answer
acknowledgement_texts_show(struct visit *visit)
{
	struct text text = {0};
	const enum answer answer = allow(visit);
	enum db_result result = DB_OK;

	if (answer != ANSWER_PAGE)
		return answer;
	result = make_form(visit, &text);
	if (result == DB_OK)
		result = begin_with(visit, &text);
	return result == DB_OK ? show(visit, &text, false, ANSWER_PAGE) : visit_store_failed(visit, result);
}

static struct form *
withdraw_form(struct visit *visit)
{
	struct form *form = visit_form(visit, "acknowledgement_text", PATH);

	form_add(form, &text_id_field, NULL);
	form_button(form, "withdraw_version", "warning");
	return form;
}

enum answer
acknowledgement_text_show(struct visit *visit)
{
	struct row row;
	const enum answer answer = allow(visit);
	enum db_result result;
	xmlNodePtr node;

	if (answer != ANSWER_PAGE)
		return answer;
	result = db_row(visit->db, visit->pool, &row, &version_read, visit->id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node = visit_element(visit, "acknowledgement_text");
	show_version(visit, node, &row);
	if (strcmp(row_text(&row, "state"), "upcoming") == 0) {
		struct form *form = withdraw_form(visit);

		form_set(form, "id", row_text(&row, "id"));
		visit_show_form(visit, form, node);
	}
	return ANSWER_PAGE;
}

static enum db_result
note(struct visit *visit, const char *action, uint64_t id, const char *code, const char *from)
{
	const struct audit audit = {.action = action, .object = "acknowledgement_text", .object_id = id,
	    .new = audit_json(visit->pool, "code", code, "from", from, NULL)};

	return audit_write(visit, &audit);
}

static enum answer
add(struct visit *visit, void *arg)
{
	const struct form *form = ((const struct text *)arg)->form;
	const char *code = form_text(form, "code"), *from = form_text(form, "from");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &newest_lock);

	if (result == DB_OK && row_id(&row, "id") != form_sent_version(form))
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = db_exec(visit->db, &version_end, from, code, from);
	if (result == DB_OK)
		result = db_exec(visit->db, &version_insert, code, form_text(form, "number"), form_text(form, "title"),
		    form_text(form, "body"), from, visit->viewer->account_id, visit->viewer->person_id, code);
	if (result == DB_OK)
		result = note(visit, "add", db_insert_id(visit->db), code, from);
	return result == DB_OK ? visit_go(visit, "added", PATH) : visit_store_failed(visit, result);
}

static enum answer
withdraw(struct visit *visit, void *arg)
{
	const struct row *row = &((const struct text *)arg)->row;
	const uint64_t id = row_id(row, "id");
	enum db_result result = db_exec(visit->db, &version_withdraw, id);

	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_NOT_FOUND;
	if (result == DB_OK)
		result = db_exec(visit->db, &version_resume, id);
	if (result == DB_OK)
		result = note(visit, "withdraw", id, row_text(row, "code"), row_text(row, "from"));
	return result == DB_OK ? visit_go(visit, "version_withdrawn", PATH) : visit_store_failed(visit, result);
}

static enum answer
take_back(struct visit *visit)
{
	struct text text = {.form = withdraw_form(visit)};
	enum db_result result;
	uint64_t id;

	if (!form_read(text.form, visit->request) || !text_id(form_text(text.form, "id"), &id))
		return ANSWER_NOT_FOUND;
	result = db_row(visit->db, visit->pool, &text.row, &version_read, id);
	return result == DB_OK ? command_run(visit, withdraw, &text) : visit_store_failed(visit, result);
}

enum answer
acknowledgement_text_take(struct visit *visit)
{
	const char *action = request_body(visit->request, "action");
	struct text text = {0};
	enum answer answer = allow(visit);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	if (action != NULL && strcmp(action, "withdraw_version") == 0)
		return take_back(visit);
	result = make_form(visit, &text);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (form_read(text.form, visit->request) && strcmp(form_text(text.form, "from"), visit->today) < 0)
		form_error(text.form, "from", "in_past", NULL);
	if (!form_valid(text.form))
		return show(visit, &text, false, ANSWER_INVALID);
	if (action == NULL || strcmp(action, "add_version") != 0)
		return show(visit, &text, true, ANSWER_PAGE);
	answer = command_run(visit, add, &text);
	if (answer != ANSWER_CONFLICT)
		return answer;
	visit_notice(visit, "error", "changed_meanwhile");
	result = db_row(visit->db, visit->pool, &text.row, &newest);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	form_version(text.form, row_id(&text.row, "id"));
	return show(visit, &text, true, ANSWER_CONFLICT);
}
