#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "record/reminder.h"
#include "web/text.h"

#define PATH "/nhac-viec"

enum { PAGE_ROWS = 30 };

static const struct sql count_sql = {
	"SELECT COUNT(*) AS total, COALESCE(SUM(read_at IS NULL), 0) AS unread, COALESCE(MAX(id), 0) AS last FROM notification WHERE person_id = ?", "u"};
static const struct sql reminders_sql = {
	"SELECT id, code, month, detail, CAST(day AS CHAR) AS day, DATE_FORMAT(created_at, '%Y-%m-%dT%H:%i:%s') AS at, read_at IS NULL AS unread "
	"FROM notification WHERE person_id = ? ORDER BY notification.created_at DESC, id DESC LIMIT ? OFFSET ?",
	"uii"};
static const struct sql mail_sql = {
	"SELECT p.email, DATE_FORMAT(a.mail_agreed_at, '%Y-%m-%dT%H:%i:%s') AS agreed FROM account a JOIN person p ON p.id = a.person_id WHERE a.id = ?",
	"u"};
static const struct sql read_sql = {"UPDATE notification SET read_at = NOW(6) WHERE person_id = ? AND id <= ? AND read_at IS NULL", "uu"};
static const struct sql agree_sql = {"UPDATE account SET mail_agreed_at = NOW(6) WHERE id = ? AND mail_agreed_at IS NULL", "u"};
static const struct sql withdraw_sql = {"UPDATE account SET mail_agreed_at = NULL WHERE id = ?", "u"};

/* Those the reader has seen: what came since the page was made stays unread. */
static const struct field last_field = {.name = "last", .type = FIELD_HIDDEN, .max_length = 20};

struct reminders {
	struct row	 counts, mail;
	bool		 has_mail;
	struct form	*form;
};

static enum db_result
load(struct visit *visit, struct reminders *reminders)
{
	enum db_result result = db_row(visit->db, visit->pool, &reminders->counts, &count_sql, visit->viewer->person_id);

	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &reminders->mail, &mail_sql, visit->viewer->account_id);
	reminders->has_mail = result == DB_OK && row_text(&reminders->mail, "email")[0] != '\0';
	if (result == DB_NO_ROW)
		result = DB_OK;
	reminders->form = visit_form(visit, "reminder", PATH);
	form_add(reminders->form, &last_field, NULL);
	form_set(reminders->form, "last", row_text(&reminders->counts, "last"));
	if (row_int(&reminders->counts, "unread") > 0)
		form_button(reminders->form, "reminder.read", "secondary");
	if (reminders->has_mail)
		form_button(reminders->form, row_null(&reminders->mail, "agreed") ? "reminder.agree" : "reminder.withdraw", "secondary");
	return result;
}

static enum db_result
list(struct visit *visit, xmlNodePtr parent, int64_t page)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &reminders_sql, visit->viewer->person_id, (int64_t)PAGE_ROWS,
	    (page - 1) * PAGE_ROWS);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		xmlNodePtr item = node_add(parent, "item");

		node_set(item, "code", row_text(row, "code"));
		node_set(item, "month", row_text(row, "month"));
		node_set(item, "day", row_text(row, "day"));
		node_set(item, "at", row_text(row, "at"));
		if (row_text(row, "detail")[0] != '\0')
			node_set(item, "count", row_text(row, "detail"));
		node_set_flag(item, "unread", row_int(row, "unread") != 0);
		node_set(item, "path", reminder_path(visit->pool, row_text(row, "code"), row_text(row, "month")));
	}
	return result;
}

enum answer
reminder_show(struct visit *visit)
{
	struct reminders reminders;
	xmlNodePtr node = visit_element(visit, "reminder");
	const int64_t page = list_page(visit);
	enum db_result result = load(visit, &reminders);

	if (result == DB_OK)
		result = list(visit, node, page);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(node, "unread", row_text(&reminders.counts, "unread"));
	if (reminders.has_mail) {
		node_set(node, "email", row_text(&reminders.mail, "email"));
		node_set(node, "agreed", row_null(&reminders.mail, "agreed") ? NULL : row_text(&reminders.mail, "agreed"));
	}
	list_pages(visit, node, PATH "?trang=", page, row_int(&reminders.counts, "total"), PAGE_ROWS);
	visit_show_form(visit, reminders.form, node);
	return ANSWER_PAGE;
}

static enum answer
take(struct visit *visit, void *arg)
{
	const struct reminders *reminders = arg;
	const char *action = form_action(reminders->form);
	const bool read = strcmp(action, "reminder.read") == 0, agree = strcmp(action, "reminder.agree") == 0;
	const struct viewer *viewer = visit->viewer;
	uint64_t last = 0;
	enum db_result result;

	if (read) {
		(void)text_id(form_text(reminders->form, "last"), &last);
		result = db_exec(visit->db, &read_sql, viewer->person_id, last);
	} else
		result = db_exec(visit->db, agree ? &agree_sql : &withdraw_sql, viewer->account_id);
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = read ? "read" : agree ? "agree" : "withdraw",
		    .object = read ? "notification" : "account", .object_id = read ? viewer->person_id : viewer->account_id});
	return result == DB_OK ? visit_go(visit, read ? NULL : agree ? "reminder.agreed" : "reminder.withdrawn", PATH) :
	    visit_store_failed(visit, result);
}

enum answer
reminder_take(struct visit *visit)
{
	struct reminders reminders;
	const enum db_result result = load(visit, &reminders);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	(void)form_read(reminders.form, visit->request);
	return command_run(visit, take, &reminders);
}
