#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "record/audience.h"

#define PATH "/quan-tri/hoi-dap"

enum { PAGE_ROWS = 50 };

static const struct sql count_sql = {
	"SELECT COUNT(*) AS total FROM guide_entry t WHERE " AUDIENCE_KEPT("t") " AND (? = '' OR t.state = ?)", "uss"};
static const struct sql list_sql = {
	"SELECT t.id, t.role, t.question, t.state, w.name AS unit, t.bloc, IF(t.support_request_id IS NULL, NULL, 'yes') AS asked "
	"FROM guide_entry t LEFT JOIN unit w ON w.id = t.unit_id WHERE " AUDIENCE_KEPT("t") " AND (? = '' OR t.state = ?) "
	"ORDER BY t.state, t.id DESC LIMIT ? OFFSET ?",
	"ussii"};
static const struct sql read_sql = {
	"SELECT id, role, question, answer, unit_id, bloc, state, version FROM guide_entry WHERE id = ?", "u"};
static const struct sql insert_sql = {
	"INSERT INTO guide_entry (role, question, answer, state, unit_id, bloc, account_id, person_id, created_at) "
	"VALUES (?, ?, ?, ?, NULLIF(?, 0), ?, ?, ?, NOW(6))",
	"ssssusuu"};
static const struct sql update_sql = {
	"UPDATE guide_entry SET role = ?, question = ?, answer = ?, state = ?, unit_id = NULLIF(?, 0), bloc = ?, account_id = ?, "
	"person_id = ?, version = version + 1 WHERE id = ? AND version = ?",
	"ssssusuuuu"};

static const struct field fields[] = {
	{.name = "question", .type = FIELD_TEXT, .required = true, .max_length = 300},
	{.name = "answer", .type = FIELD_TEXTAREA, .required = true, .max_length = 4000, .hint = "guide_entry.answer.hint"},
	{.name = "role", .type = FIELD_SELECT, .required = true},
	{.name = "state", .type = FIELD_CHOICE, .required = true},
};

static const char *const roles[] = {"everybody", "staff", "superior", "authority", "aggregator", "administrator", "auditor"};
static const char *const states[] = {"draft", "shown", "withdrawn"};

struct entry {
	struct form	*form;
	struct row	 row;		/* as stored; unread for a new one */
	struct audience	 audience;	/* as chosen */
};

static enum db_result
make_form(struct visit *visit, struct entry *entry)
{
	struct form *form = visit_form(visit, "guide_entry",
	    visit->id == 0 ? PATH : pool_printf(visit->pool, PATH "/%" PRIu64, visit->id));

	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++)
		form_option(form, "role", roles[i], NULL);
	for (size_t i = 0; i < sizeof states / sizeof states[0]; i++)
		if (visit->id != 0 || strcmp(states[i], "withdrawn") != 0)
			form_option(form, "state", states[i], NULL);
	form_set(form, "state", "draft");
	form_button(form, "save", "primary");
	entry->form = form;
	return audience_add_fields(visit, form);
}

static enum answer
show_list(struct visit *visit, struct entry *entry, enum answer answer)
{
	const char *state = list_one_of(visit, "trang-thai", states, sizeof states / sizeof states[0]);
	const uint64_t account = visit->viewer->account_id;
	const int64_t page = list_page(visit);
	xmlNodePtr node = visit_element(visit, "guide_entry");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &count_sql, account, state, state);

	node_set(node, "asked", state);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "entry", NULL, &list_sql, account, state, state, (int64_t)PAGE_ROWS,
		    (page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	list_pages(visit, node, pool_printf(visit->pool, PATH "?trang-thai=%s&trang=", state), page, row_int(&row, "total"), PAGE_ROWS);
	visit_show_form(visit, entry->form, node);
	return answer;
}

enum answer
guide_entries_show(struct visit *visit)
{
	struct entry entry = {0};
	const enum db_result result = make_form(visit, &entry);

	return result == DB_OK ? show_list(visit, &entry, ANSWER_PAGE) : visit_store_failed(visit, result);
}

static enum db_result
note(struct visit *visit, const struct entry *entry, const char *action, uint64_t id)
{
	const struct form *form = entry->form;
	const bool stored = entry->row.count > 0;

	return audit_write(visit, &(struct audit){.action = action, .object = "guide_entry", .object_id = id,
	    .unit_id = entry->audience.unit_id,
	    .old = !stored ? NULL : audit_json(visit->pool, "question", row_text(&entry->row, "question"), "answer",
	        row_text(&entry->row, "answer"), "role", row_text(&entry->row, "role"), "state", row_text(&entry->row, "state"), NULL),
	    .new = audit_json(visit->pool, "question", form_text(form, "question"), "answer", form_text(form, "answer"), "role",
	        form_text(form, "role"), "state", form_text(form, "state"), NULL)});
}

static enum answer
add(struct visit *visit, void *arg)
{
	const struct entry *entry = arg;
	const struct form *form = entry->form;
	enum db_result result = db_exec(visit->db, &insert_sql, form_text(form, "role"), form_text(form, "question"),
	    form_text(form, "answer"), form_text(form, "state"), entry->audience.unit_id, entry->audience.bloc,
	    visit->viewer->account_id, visit->viewer->person_id);

	if (result == DB_OK)
		result = note(visit, entry, "add", db_insert_id(visit->db));
	return result == DB_OK ? visit_go(visit, "added", PATH) : visit_store_failed(visit, result);
}

enum answer
guide_entries_take(struct visit *visit)
{
	struct entry entry = {0};
	enum db_result result = make_form(visit, &entry);

	if (result == DB_OK) {
		form_read(entry.form, visit->request);
		result = audience_read(visit, entry.form, &entry.audience);
	}
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return form_valid(entry.form) ? command_run(visit, add, &entry) : show_list(visit, &entry, ANSWER_INVALID);
}

/* The entry of the address, if it is the viewer's to keep, with its form. */
static enum answer
load(struct visit *visit, struct entry *entry)
{
	struct object object;
	struct audience audience;
	enum db_result result = db_row(visit->db, visit->pool, &entry->row, &read_sql, visit->id);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	audience = audience_of(&entry->row);
	result = audience_object(visit, &audience, &object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_INFORM, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	result = make_form(visit, entry);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
		form_set(entry->form, fields[i].name, row_text(&entry->row, fields[i].name));
	audience_set(visit, entry->form, &audience);
	form_version(entry->form, row_id(&entry->row, "version"));
	return ANSWER_PAGE;
}

static enum answer
show_one(struct visit *visit, struct entry *entry, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "guide_entry");

	node_set_id(node, "id", visit->id);
	visit_show_form(visit, entry->form, node);
	return answer;
}

enum answer
guide_entry_show(struct visit *visit)
{
	struct entry entry = {0};
	const enum answer answer = load(visit, &entry);

	return answer == ANSWER_PAGE ? show_one(visit, &entry, ANSWER_PAGE) : answer;
}

static enum answer
change(struct visit *visit, void *arg)
{
	const struct entry *entry = arg;
	const struct form *form = entry->form;
	enum db_result result = db_exec(visit->db, &update_sql, form_text(form, "role"), form_text(form, "question"),
	    form_text(form, "answer"), form_text(form, "state"), entry->audience.unit_id, entry->audience.bloc,
	    visit->viewer->account_id, visit->viewer->person_id, visit->id, form_sent_version(form));

	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = note(visit, entry, "change", visit->id);
	return result == DB_OK ? visit_go(visit, "saved", PATH) : visit_store_failed(visit, result);
}

enum answer
guide_entry_take(struct visit *visit)
{
	struct entry entry = {0};
	enum answer answer = load(visit, &entry);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	form_read(entry.form, visit->request);
	result = audience_read(visit, entry.form, &entry.audience);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!form_valid(entry.form))
		return show_one(visit, &entry, ANSWER_INVALID);
	answer = command_run(visit, change, &entry);
	if (answer != ANSWER_CONFLICT)
		return answer;
	result = db_row(visit->db, visit->pool, &entry.row, &read_sql, visit->id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
		form_theirs(entry.form, fields[i].name, row_text(&entry.row, fields[i].name));
	form_version(entry.form, row_id(&entry.row, "version"));
	return show_one(visit, &entry, ANSWER_CONFLICT);
}
