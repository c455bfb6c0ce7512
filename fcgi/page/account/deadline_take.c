#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/account/deadline.h"
#include "page/pages.h"
#include "page/account/slip.h"
#include "record/scope.h"

static const struct field fields[] = {
	{.name = "date", .type = FIELD_DATE, .required = true, .label = "deadline.date", .hint = "deadline.date.hint"},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 200, .label = "deadline.reason",
	    .hint = "deadline.reason.hint"},
};

static const struct sql agency_read = {
	"SELECT g.name, e.value, DATE_FORMAT(e.value, '%Y-%m-%d') AS own, DATE_FORMAT(e.value, '%d/%m/%Y') AS shown, "
	"COALESCE(e.version, 0) AS version FROM unit g LEFT JOIN setting e ON e.unit_id = g.id AND e.name = 'change_before' WHERE g.id = ? AND g.kind = 'agency'",
	"u"};
static const struct sql version_lock = {"SELECT version FROM setting WHERE unit_id = ? AND name = 'change_before' FOR UPDATE", "u"};
/* A later date: past the city's own, and not past already; a year ahead at most. */
static const struct sql date_check = {
	"SELECT d.date > NOW(6) AND d.date >= COALESCE(NULLIF(?, ''), '2000-01-01') AS late_enough, "
	"d.date <= NOW(6) + INTERVAL 366 DAY AS near FROM (SELECT CAST(? AS DATETIME) AS date) d",
	"ss"};
static const struct sql date_set = {
	"INSERT INTO setting (unit_id, name, value) VALUES (?, 'change_before', ?) ON DUPLICATE KEY UPDATE value = VALUES(value), "
	"version = version + 1",
	"us"};
/* Whose date is past, or who has no date but the code's own days, is left alone: they get in by a new code. */
#define WAITING \
	"account a JOIN assignment m ON m.person_id = a.person_id AND m.main AND m.valid_from <= CURDATE() " \
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) JOIN unit u ON u.id = m.unit_id AND u.agency_id = ? "
static const struct sql accounts_set = {
	"UPDATE " WAITING "SET a.change_before = ?, a.version = a.version + 1 WHERE a.state = 'issued' AND a.change_before > NOW(6)", "us"};
/* A code lives at least until the date. */
static const struct sql codes_set = {
	"UPDATE " WAITING "JOIN credential c ON c.account_id = a.id SET c.code_expires = GREATEST(c.code_expires, SYSDATE(6) + "
	"INTERVAL TIMESTAMPDIFF(SECOND, NOW(), a.change_before) SECOND) WHERE a.state = 'issued' AND a.change_before > NOW(6) "
	"AND c.code_hash IS NOT NULL",
	"u"};

struct set {
	struct row	 row;
	struct form	*form;
};

/* An office above gives a unit its own date: a city or bloc administrator over it. */
static enum answer
load(struct visit *visit, struct set *set)
{
	struct object object;
	enum db_result result = scope_unit(visit, visit->id, &object);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_AGENCIES, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	result = db_row(visit->db, visit->pool, &set->row, &agency_read, visit->id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	set->form = visit_form(visit, "deadline", pool_printf(visit->pool, "/dang-nhap/han/%llu", (unsigned long long)visit->id));
	form_add_all(set->form, fields, sizeof fields / sizeof fields[0]);
	form_set(set->form, "date", row_null(&set->row, "own") ? NULL : row_text(&set->row, "own"));
	form_version(set->form, row_id(&set->row, "version"));
	form_button(set->form, "save", "primary");
	return ANSWER_PAGE;
}

static void
show(struct visit *visit, const struct set *set)
{
	const char *city = visit->worker->config->change_before;
	xmlNodePtr deadline = visit_element(visit, "deadline");

	node_set_id(deadline, "id", visit->id);
	node_set(deadline, "unit", row_text(&set->row, "name"));
	node_set(deadline, "city", city == NULL ? NULL : pool_strndup(visit->pool, city, 10));
	visit_show_form(visit, set->form, deadline);
}

enum answer
deadline_form(struct visit *visit)
{
	struct set set = {0};
	const enum answer answer = load(visit, &set);

	if (answer == ANSWER_PAGE)
		show(visit, &set);
	return answer;
}

static enum db_result
check_date(struct visit *visit, struct set *set)
{
	const char *city = visit->worker->config->change_before;
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &date_check, city == NULL ? "" : city,
	    form_text(set->form, "date"));

	if (result == DB_OK && row_int(&row, "late_enough") == 0)
		form_error(set->form, "date", "deadline.too_early", NULL);
	else if (result == DB_OK && row_int(&row, "near") == 0)
		form_error(set->form, "date", "deadline.too_late", NULL);
	return result;
}

static enum answer
store(struct visit *visit, void *arg)
{
	struct set *set = arg;
	const char *date = pool_printf(visit->pool, "%s 00:00:00", form_text(set->form, "date"));
	struct audit audit = {.action = "set", .object = "deadline", .object_id = visit->id, .unit_id = visit->id,
	    .reason = form_text(set->form, "reason"), .new = audit_json(visit->pool, "change_before", date, NULL)};
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &version_lock, visit->id);

	if (result == DB_OK ? row_id(&row, "version") != form_sent_version(set->form) :
	    result == DB_NO_ROW && form_sent_version(set->form) != 0)
		return ANSWER_CONFLICT;
	if (!row_null(&set->row, "value"))
		audit.old = audit_json(visit->pool, "change_before", row_text(&set->row, "value"), NULL);
	if (result == DB_OK || result == DB_NO_ROW)
		result = db_exec(visit->db, &date_set, visit->id, date);
	if (result == DB_OK)
		result = db_exec(visit->db, &accounts_set, visit->id, date);
	if (result == DB_OK)
		result = db_exec(visit->db, &codes_set, visit->id);
	if (result == DB_OK)
		result = audit_write(visit, &audit);
	return result == DB_OK ? visit_go(visit, "saved", DEADLINE_LIST) : visit_store_failed(visit, result);
}

static enum answer
take(struct visit *visit)
{
	struct set set = {0};
	enum answer answer = load(visit, &set);

	if (answer != ANSWER_PAGE)
		return answer;
	if (form_read(set.form, visit->request)) {
		const enum db_result result = check_date(visit, &set);

		if (result != DB_OK)
			return visit_store_failed(visit, result);
	}
	if (!form_valid(set.form)) {
		show(visit, &set);
		return ANSWER_INVALID;
	}
	answer = command_run(visit, store, &set);
	if (answer == ANSWER_CONFLICT) {
		form_theirs(set.form, "date", row_text(&set.row, "shown"));
		form_version(set.form, row_id(&set.row, "version"));
		show(visit, &set);
	}
	return answer;
}

enum answer
deadline_take(struct visit *visit)
{
	return visit_as_login(visit, take);
}
