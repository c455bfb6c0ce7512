#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "record/audience.h"
#include "record/news.h"

#define PATH "/quan-tri/tin"

enum { PAGE_ROWS = 50 };

static const struct sql count_sql = {"SELECT COUNT(*) AS total FROM announcement t WHERE " AUDIENCE_KEPT("t"), "u"};
static const struct sql list_sql = {
	"SELECT " NEWS_COLUMNS ", w.name AS unit, t.bloc, " NEWS_STATE " AS state, "
	"(SELECT COUNT(*) FROM announcement_read d WHERE d.announcement_id = t.id) AS readers "
	"FROM announcement t LEFT JOIN unit w ON w.id = t.unit_id WHERE " AUDIENCE_KEPT("t") " ORDER BY t.id DESC LIMIT ? OFFSET ?",
	"uii"};
static const struct sql read_sql = {
	"SELECT t.id, t.title, t.body, t.first_day AS first, t.last_day AS last, t.unit_id, t.bloc, t.version, " NEWS_STATE " AS state "
	"FROM announcement t WHERE t.id = ?",
	"u"};
static const struct sql insert_sql = {
	"INSERT INTO announcement (title, body, first_day, last_day, unit_id, bloc, office_id, account_id, person_id, created_at) "
	"VALUES (?, ?, ?, ?, NULLIF(?, 0), ?, NULLIF(?, 0), ?, ?, NOW(6))",
	"ssssusuuu"};
static const struct sql update_sql = {
	"UPDATE announcement SET title = ?, body = ?, first_day = ?, last_day = ?, unit_id = NULLIF(?, 0), bloc = ?, "
	"office_id = NULLIF(?, 0), account_id = ?, person_id = ?, version = version + 1 WHERE id = ? AND version = ? AND withdrawn_at IS NULL",
	"ssssusuuuuu"};
static const struct sql forget_sql = {"DELETE FROM announcement_read WHERE announcement_id = ?", "u"};
static const struct sql withdraw_sql = {
	"UPDATE announcement SET withdrawn_at = NOW(6), version = version + 1 WHERE id = ? AND withdrawn_at IS NULL", "u"};

static const struct field fields[] = {
	{.name = "title", .type = FIELD_TEXT, .required = true, .max_length = 200},
	{.name = "body", .type = FIELD_TEXTAREA, .required = true, .max_length = 8000, .hint = "news_admin.body.hint"},
	{.name = "first", .type = FIELD_DATE, .required = true},
	{.name = "last", .type = FIELD_DATE, .required = true},
};
static const struct field again_field = {.name = "again", .type = FIELD_CHECK};
static const struct field reason_field = {.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500};

struct item {
	struct form	*form, *withdraw;
	struct row	 row;		/* as stored; unread for a new one */
	struct audience	 audience;	/* as chosen */
};

static enum db_result
make_form(struct visit *visit, struct item *item)
{
	const char *path = visit->id == 0 ? PATH : pool_printf(visit->pool, PATH "/%" PRIu64, visit->id);
	enum db_result result;

	item->form = visit_form(visit, "news_admin", path);
	form_add_all(item->form, fields, sizeof fields / sizeof fields[0]);
	form_set(item->form, "first", visit->today);
	result = audience_add_fields(visit, item->form);
	if (visit->id != 0)
		form_add(item->form, &again_field, NULL);
	form_button(item->form, visit->id == 0 ? "news_admin.publish" : "save", "primary");
	item->withdraw = visit_form(visit, "news_admin", path);
	form_add(item->withdraw, &reason_field, NULL);
	form_button(item->withdraw, "news_admin.withdraw", "warning");
	return result;
}

static enum answer
show_list(struct visit *visit, struct item *item, enum answer answer)
{
	const uint64_t account = visit->viewer->account_id;
	const int64_t page = list_page(visit);
	xmlNodePtr node = visit_element(visit, "news_admin");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &count_sql, account);

	if (result == DB_OK)
		result = db_elements(visit->db, node, "item", NULL, &list_sql, account, (int64_t)PAGE_ROWS, (page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	list_pages(visit, node, PATH "?trang=", page, row_int(&row, "total"), PAGE_ROWS);
	visit_show_form(visit, item->form, node);
	return answer;
}

enum answer
news_admin_list(struct visit *visit)
{
	struct item item = {0};
	const enum db_result result = make_form(visit, &item);

	return result == DB_OK ? show_list(visit, &item, ANSWER_PAGE) : visit_store_failed(visit, result);
}

static enum db_result
read_form(struct visit *visit, struct item *item)
{
	struct form *form = item->form;

	if (form_read(form, visit->request) && strcmp(form_text(form, "last"), form_text(form, "first")) < 0)
		form_error(form, "last", "news_admin.days", NULL);
	return audience_read(visit, form, &item->audience);
}

static enum db_result
note(struct visit *visit, const struct item *item, const char *action, uint64_t id)
{
	const struct form *form = item->form;
	const struct row *row = &item->row;

	return audit_write(visit, &(struct audit){.action = action, .object = "announcement", .object_id = id,
	    .unit_id = item->audience.unit_id,
	    .old = row->count == 0 ? NULL : audit_json(visit->pool, "title", row_text(row, "title"), "body", row_text(row, "body"),
	        "first", row_text(row, "first"), "last", row_text(row, "last"), NULL),
	    .new = audit_json(visit->pool, "title", form_text(form, "title"), "body", form_text(form, "body"), "first",
	        form_text(form, "first"), "last", form_text(form, "last"), NULL)});
}

static enum answer
add(struct visit *visit, void *arg)
{
	const struct item *item = arg;
	const struct form *form = item->form;
	enum db_result result = db_exec(visit->db, &insert_sql, form_text(form, "title"), form_text(form, "body"),
	    form_text(form, "first"), form_text(form, "last"), item->audience.unit_id, item->audience.bloc, visit->viewer->unit_id,
	    visit->viewer->account_id, visit->viewer->person_id);

	if (result == DB_OK)
		result = note(visit, item, "add", db_insert_id(visit->db));
	return result == DB_OK ? visit_go(visit, "added", PATH) : visit_store_failed(visit, result);
}

enum answer
news_admin_add(struct visit *visit)
{
	struct item item = {0};
	enum db_result result = make_form(visit, &item);

	if (result == DB_OK)
		result = read_form(visit, &item);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return form_valid(item.form) ? command_run(visit, add, &item) : show_list(visit, &item, ANSWER_INVALID);
}

/* The item of the address, if it is the viewer's to keep, with its forms. */
static enum answer
load(struct visit *visit, struct item *item)
{
	struct object object;
	struct audience audience;
	enum db_result result = db_row(visit->db, visit->pool, &item->row, &read_sql, visit->id);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	audience = audience_of(&item->row);
	result = audience_object(visit, &audience, &object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_INFORM, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	result = make_form(visit, item);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
		form_set(item->form, fields[i].name, row_text(&item->row, fields[i].name));
	audience_set(visit, item->form, &audience);
	form_version(item->form, row_id(&item->row, "version"));
	return ANSWER_PAGE;
}

static enum answer
show_one(struct visit *visit, struct item *item, enum answer answer)
{
	const char *state = row_text(&item->row, "state");
	xmlNodePtr node = visit_element(visit, "news_admin");

	node_set_id(node, "id", visit->id);
	node_set(node, "state", state);
	if (strcmp(state, "withdrawn") == 0)
		return answer;
	visit_show_form(visit, item->form, node);
	node_set(visit_show_side_form(visit, item->withdraw, node, 'w'), "id", "withdraw");
	return answer;
}

enum answer
news_admin_show(struct visit *visit)
{
	struct item item = {0};
	const enum answer answer = load(visit, &item);

	return answer == ANSWER_PAGE ? show_one(visit, &item, ANSWER_PAGE) : answer;
}

static enum answer
change(struct visit *visit, void *arg)
{
	const struct item *item = arg;
	const struct form *form = item->form;
	enum db_result result = db_exec(visit->db, &update_sql, form_text(form, "title"), form_text(form, "body"),
	    form_text(form, "first"), form_text(form, "last"), item->audience.unit_id, item->audience.bloc, visit->viewer->unit_id,
	    visit->viewer->account_id, visit->viewer->person_id, visit->id, form_sent_version(form));

	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	/* Who had read it is shown it again. */
	if (result == DB_OK && !form_empty(form, "again"))
		result = db_exec(visit->db, &forget_sql, visit->id);
	if (result == DB_OK)
		result = note(visit, item, "change", visit->id);
	return result == DB_OK ? visit_go(visit, "saved", PATH) : visit_store_failed(visit, result);
}

static enum answer
withdraw(struct visit *visit, void *arg)
{
	const struct item *item = arg;
	enum db_result result = db_exec(visit->db, &withdraw_sql, visit->id);

	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "withdraw", .object = "announcement", .object_id = visit->id,
		    .unit_id = row_id(&item->row, "unit_id"), .old = audit_json(visit->pool, "title", row_text(&item->row, "title"), NULL),
		    .reason = form_text(item->withdraw, "reason")});
	return result == DB_OK ? visit_go(visit, "news_admin.withdrawn", PATH) : visit_store_failed(visit, result);
}

static enum answer
show_conflict(struct visit *visit, struct item *item)
{
	const enum db_result result = db_row(visit->db, visit->pool, &item->row, &read_sql, visit->id);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
		form_theirs(item->form, fields[i].name, row_text(&item->row, fields[i].name));
	form_version(item->form, row_id(&item->row, "version"));
	return show_one(visit, item, ANSWER_CONFLICT);
}

enum answer
news_admin_take(struct visit *visit)
{
	const char *pressed = request_body(visit->request, "action");
	const bool back = pressed != NULL && strcmp(pressed, "news_admin.withdraw") == 0;
	struct item item = {0};
	enum answer answer = load(visit, &item);
	enum db_result result = DB_OK;

	if (answer != ANSWER_PAGE)
		return answer;
	if (back)
		form_read(item.withdraw, visit->request);
	else
		result = read_form(visit, &item);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!form_valid(back ? item.withdraw : item.form))
		return show_one(visit, &item, ANSWER_INVALID);
	answer = command_run(visit, back ? withdraw : change, &item);
	return answer == ANSWER_CONFLICT ? show_conflict(visit, &item) : answer;
}
