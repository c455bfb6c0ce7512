#include "config.h"

#include <stdio.h>
#include <string.h>

#include "gate/draft.h"
#include "gate/log.h"
#include "gate/secret.h"
#include "gate/session.h"
#include "page/pages.h"
#include "rating/calendar.h"
#include "record/account.h"
#include "web/text.h"

enum {
	FAILURES_FREE = 5,	/* of an account from an address; then it waits 1, 2, 4, ... 32 minutes */
	ACCOUNT_FAILURES = 100,	/* of an account from everywhere, then the same: nobody locks a colleague out alone */
	ADDRESS_FAILURES = 2000,	/* a whole office shares one address */
	CARRIED_PATH_MAX = 200
};

static const struct field fields[] = {
	{.name = "account", .type = FIELD_TEXT, .required = true, .max_length = 40, .autocomplete = "username"},
	{.name = "password", .type = FIELD_PASSWORD, .required = true, .max_length = 128,
	    .autocomplete = "current-password", .hint = "login.password.hint"},
	{.name = "next", .type = FIELD_HIDDEN, .max_length = 2048},
	{.name = "carried", .type = FIELD_HIDDEN, .max_length = 65536},
	{.name = "carried-path", .type = FIELD_HIDDEN, .max_length = CARRIED_PATH_MAX},
};

static const struct sql credential_find = {
	"SELECT a.id, a.state, c.password, a.change_before IS NOT NULL AND a.change_before <= NOW(6) AS overdue, "
	"c.code_hash = UNHEX(SHA2(?, 256)) AND c.code_expires > SYSDATE(6) AS code_right, "
	"COALESCE(c.locked_until > SYSDATE(6), FALSE) OR EXISTS (SELECT 1 FROM login_address l WHERE l.address = ? "
	"AND l.account_name = ? AND l.failures >= ? "
	"AND l.failed_at + INTERVAL POW(2, LEAST(l.failures - ?, 5)) MINUTE > SYSDATE(6)) AS locked, "
	"(SELECT COALESCE(SUM(f.failures), 0) FROM login_address f WHERE f.address = ? "
	"AND f.failed_at > SYSDATE(6) - INTERVAL 1 HOUR) AS address_failures "
	"FROM (SELECT 1) x LEFT JOIN account a ON a.name = ? LEFT JOIN credential c ON c.account_id = a.id",
	"sssiiss"};
static const struct sql credential_failed = {
	"UPDATE credential SET failed_at = SYSDATE(6), locked_until = IF(failures + 1 >= ?, SYSDATE(6) + INTERVAL "
	"POW(2, LEAST(failures + 1 - ?, 5)) MINUTE, locked_until), failures = LEAST(failures + 1, 1000) WHERE account_id = ?",
	"iiu"};
static const struct sql credential_passed = {
	"UPDATE credential SET failures = 0, locked_until = NULL WHERE account_id = ? AND failures > 0", "u"};
static const struct sql address_passed = {"DELETE FROM login_address WHERE address = ? AND account_name = ?", "ss"};
static const struct sql address_failed = {
	"INSERT INTO login_address (address, account_name, failures, failed_at) VALUES (?, ?, 1, SYSDATE(6)) "
	"ON DUPLICATE KEY UPDATE failures = IF(failed_at < SYSDATE(6) - INTERVAL 1 HOUR, 1, LEAST(failures + 1, 60000)), "
	"failed_at = SYSDATE(6)",
	"ss"};

/* Account names are ASCII: whatever else was typed belongs to nobody, and is looked up and logged with '?' in it. */
static const char *
account_name(struct visit *visit, const struct form *form)
{
	char *name = pool_strdup(visit->pool, form_text(form, "account"));

	for (char *at = name; *at != '\0'; at++)
		if (*at <= ' ' || *at > '~')
			*at = '?';
	/* A letter with marks takes more bytes than the columns have. */
	return pool_strndup(visit->pool, name, 40);
}

/* Where the carried fields were sent; a query that is too long for it is left out. */
static const char *
carried_path(struct visit *visit)
{
	const struct request *request = visit->request;

	if (request->query[0] == '\0' || strlen(request->path) + strlen(request->query) + 1 > CARRIED_PATH_MAX)
		return request->path;
	return pool_printf(visit->pool, "%s?%s", request->path, request->query);
}

static struct form *
login_form(struct visit *visit)
{
	struct form *form = visit_form(visit, "login", "/dang-nhap");

	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	form_button(form, "login", "primary");
	form_set(form, "next", request_query(visit->request, "tiep"));
	if (visit->carried != NULL) {
		form_set(form, "carried", visit->carried);
		form_set(form, "carried-path", carried_path(visit));
	}
	return form;
}

enum answer
login_show(struct visit *visit)
{
	xmlNodePtr login;

	if (visit->viewer != NULL)
		return visit_go(visit, NULL, "%s", visit_next(request_query(visit->request, "tiep")));
	login = visit_element(visit, "login");
	node_set_flag(login, "carried", visit->carried != NULL);
	visit_show_form(visit, login_form(visit), login);
	return ANSWER_PAGE;
}

enum outcome {
	OUTCOME_WRONG,
	OUTCOME_LOCKED,		/* too many failures, for a while */
	OUTCOME_OVERDUE,	/* the initial code was right and its date is past */
	OUTCOME_CODE,
	OUTCOME_PASSWORD
};

/* Takes the same time whether the account exists or not: there is always one scrypt. */
static enum outcome
judge(struct visit *visit, const struct row *row, const char *password)
{
	const unsigned log_n = visit->worker->config->scrypt_log_n;
	const bool known = !row_null(row, "id") && !row_null(row, "password");
	const bool right = secret_check(known ? row_text(row, "password") : secret_nobody(log_n), password) && known;
	const bool code = row_int(row, "code_right") != 0;
	const char *state = row_text(row, "state");

	if (row_int(row, "locked") != 0 || row_int(row, "address_failures") >= ADDRESS_FAILURES)
		return OUTCOME_LOCKED;
	if (code && (strcmp(state, "locked") == 0 || (strcmp(state, "issued") == 0 && row_int(row, "overdue") != 0)))
		return OUTCOME_OVERDUE;
	if (code && strcmp(state, "issued") == 0)
		return OUTCOME_CODE;
	return right && strcmp(state, "active") == 0 ? OUTCOME_PASSWORD : OUTCOME_WRONG;
}

/* Where to go next; fields that came with the login are kept as a draft first. */
static enum answer
enter(struct visit *visit, const struct form *form, uint64_t account_id, bool must_change)
{
	const char *next = visit_next(form_text(form, "next"));
	const char *carried = form_text(form, "carried"), *path = visit_next(form_text(form, "carried-path"));
	uint64_t draft = 0;
	enum db_result result = db_exec(visit->worker->login_db, &credential_passed, account_id);

	if (result == DB_OK)
		result = db_exec(visit->worker->login_db, &address_passed, visit->request->address, account_name(visit, form));
	if (result == DB_OK)
		result = session_start(visit, account_id, must_change);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (carried[0] != '\0' && draft_adopt(visit, account_id, path, carried, &draft) == DB_OK)
		next = pool_printf(visit->pool, "%s%cnhap=%llu", path, strchr(path, '?') == NULL ? '?' : '&',
		    (unsigned long long)draft);
	log_add_login(visit, LOG_LOGIN, account_name(visit, form), account_id);
	response_cookie(visit->response, COOKIE_LOGIN, NULL);
	return must_change ? visit_go(visit, NULL, "/dang-nhap/doi-mat-khau") : visit_go(visit, NULL, "%s", next);
}

static enum answer
refuse(struct visit *visit, struct form *form, enum outcome outcome, const struct row *row)
{
	const uint64_t account_id = row_id(row, "id");
	const char *name = account_name(visit, form);
	xmlNodePtr login = visit_element(visit, "login");

	if (outcome == OUTCOME_WRONG) {
		(void)db_exec(visit->worker->login_db, &address_failed, visit->request->address, name);
		if (account_id != 0)
			(void)db_exec(visit->worker->login_db, &credential_failed, (int64_t)ACCOUNT_FAILURES,
			    (int64_t)ACCOUNT_FAILURES, account_id);
	}
	log_add_login(visit, LOG_LOGIN_FAILED, name, account_id);
	form_error(form, "password", outcome == OUTCOME_LOCKED ? "login.locked" :
	    outcome == OUTCOME_OVERDUE ? "login.overdue" : "login.wrong", NULL);
	visit_show_form(visit, form, login);
	return ANSWER_INVALID;
}

enum answer
login_take(struct visit *visit)
{
	struct form *form = login_form(visit);
	const char *password, *name;
	struct row row;
	enum db_result result;
	enum outcome outcome;

	if (visit->viewer != NULL)
		return visit_go(visit, NULL, "/");
	if (visit->worker->login_db == NULL)
		return ANSWER_BUSY;
	if (!form_read(form, visit->request)) {
		visit_show_form(visit, form, visit_element(visit, "login"));
		return ANSWER_INVALID;
	}
	password = form_text(form, "password");
	name = account_name(visit, form);
	result = db_row(visit->worker->login_db, visit->pool, &row, &credential_find, account_plain_code(visit->pool, password),
	    visit->request->address, name, (int64_t)FAILURES_FREE, (int64_t)FAILURES_FREE, visit->request->address, name);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	outcome = judge(visit, &row, password);
	if (outcome != OUTCOME_CODE && outcome != OUTCOME_PASSWORD)
		return refuse(visit, form, outcome, &row);
	return enter(visit, form, row_id(&row, "id"), outcome == OUTCOME_CODE);
}

enum answer
logout_take(struct visit *visit)
{
	const enum db_result result = session_end(visit);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	log_add(visit, LOG_LOGOUT, "session", visit->viewer->session_id);
	return visit_go(visit, "logged_out", "/dang-nhap");
}
