#include "config.h"

#include <stdio.h>
#include <string.h>

#include "gate/command.h"
#include "gate/log.h"
#include "gate/policy.h"
#include "gate/secret.h"
#include "gate/session.h"
#include "page/pages.h"
#include "record/credential.h"
#include "record/guessable.h"
#include "web/text.h"

static const struct field fields[] = {
	{.name = "password-old", .type = FIELD_PASSWORD, .required = true, .max_length = 128,
	    .autocomplete = "current-password"},
	{.name = "password-new", .type = FIELD_PASSWORD, .required = true, .max_length = 128,
	    .autocomplete = "new-password", .hint = "password.new.hint"},
	{.name = "password-again", .type = FIELD_PASSWORD, .required = true, .max_length = 128,
	    .autocomplete = "new-password"},
};

static const struct sql person_read = {"SELECT phone FROM person WHERE id = ?", "u"};
static const struct sql credential_set = {
	"UPDATE credential SET password = ?, code_hash = NULL, code_expires = NULL, changed_at = SYSDATE(6), failures = 0 "
	"WHERE account_id = ?",
	"su"};
static const struct sql account_activate = {
	"UPDATE account SET state = 'active', version = version + 1 WHERE id = ? AND state = 'issued'", "u"};
static const struct sql session_changed = {"UPDATE session SET must_change = FALSE, proven_at = SYSDATE(6) WHERE id = ?", "u"};

static unsigned
shortest(const struct visit *visit)
{
	const struct policy *policy = visit->viewer->policy;

	return visit->viewer->factor ? policy->password_shortest_factor : policy->password_shortest;
}

/* A first login has just shown the code: it need not be typed again. */
static struct form *
password_form(struct visit *visit)
{
	struct form *form = visit_form(visit, "password", "/dang-nhap/doi-mat-khau");

	form_add_all(form, fields + visit->viewer->must_change,
	    sizeof fields / sizeof fields[0] - visit->viewer->must_change);
	form_button(form, "change", "primary");
	return form;
}

static void
password_element(struct visit *visit, struct form *form)
{
	xmlNodePtr password = visit_element(visit, "password");

	node_set_flag(password, "first", visit->viewer->must_change);
	node_set_int(password, "shortest", shortest(visit));
	visit_show_form(visit, form, password);
}

enum answer
password_show(struct visit *visit)
{
	password_element(visit, password_form(visit));
	return ANSWER_PAGE;
}

/* What somebody who knows the person would try: account, name, unit, telephone. */
static enum db_result
check_guessable(struct visit *visit, struct form *form)
{
	const char *list = pool_printf(visit->pool, "%s/common-passwords.txt", visit->worker->config->schema);
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &person_read, visit->viewer->person_id);
	const char *words[] = {visit->viewer->account, visit->viewer->name, visit->viewer->unit_name, NULL};
	int steps;

	if (result != DB_OK && result != DB_NO_ROW)
		return result;
	words[3] = result == DB_OK ? row_text(&row, "phone") : "";
	steps = guessable_steps(visit->pool, list, form_text(form, "password-new"), words, sizeof words / sizeof words[0]);
	if (steps < 0) {
		fprintf(stderr, "level=error part=password file=\"%s\" message=\"not read\"\n", list);
		return DB_ERROR;
	}
	if (steps < guessable_least(shortest(visit)))
		form_error(form, "password-new", "password.guessable", NULL);
	return DB_OK;
}

static enum db_result
check_new(struct visit *visit, struct form *form)
{
	const char *password = form_text(form, "password-new");
	enum db_result result = DB_OK;

	if (!form_valid(form))
		return DB_OK;
	if (text_length(password) < shortest(visit))
		form_error(form, "password-new", "password.short", NULL);
	else
		result = check_guessable(visit, form);
	if (strcmp(password, form_text(form, "password-again")) != 0)
		form_error(form, "password-again", "password.differs", NULL);
	return result;
}

/* A wrong one counts as it does at login: a session left open is no way to guess. */
static enum db_result
check_old(struct visit *visit, struct form *form)
{
	const char *typed = form_text(form, "password-old");
	struct credential credential;
	enum db_result result;

	if (visit->viewer->must_change)
		return DB_OK;
	result = credential_find(visit, visit->viewer->account, "", &credential);
	if (result != DB_OK)
		return result;
	if (credential_check(visit, &credential, typed) && !credential.locked)
		return DB_OK;
	form_error(form, "password-old", credential.locked ? "login.locked" : "password.wrong", NULL);
	log_add_login(visit, LOG_LOGIN_FAILED, credential.name, credential.account_id);
	return credential.locked ? DB_OK : credential_failed(visit, &credential);
}

/* The credential is written first, by the account that alone may: if the rest fails, the new password still works. */
static enum answer
change(struct visit *visit, void *arg)
{
	const struct audit audit = {.action = "change", .object = "password", .object_id = visit->viewer->account_id};
	enum db_result result = db_exec(visit->worker->login_db, &credential_set, (const char *)arg, visit->viewer->account_id);

	if (result == DB_OK)
		result = db_exec(visit->db, &account_activate, visit->viewer->account_id);
	if (result == DB_OK)
		result = db_exec(visit->db, &session_changed, visit->viewer->session_id);
	if (result == DB_OK)
		result = session_end_others(visit);
	if (result == DB_OK)
		result = audit_write(visit, &audit);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return visit_go(visit, "password_changed", "/");
}

enum answer
password_take(struct visit *visit)
{
	struct form *form = password_form(visit);
	char hash[SECRET_TEXT];
	enum db_result result = DB_OK;

	if (visit->worker->login_db == NULL)
		return ANSWER_BUSY;
	if (form_read(form, visit->request))
		result = check_old(visit, form);
	if (result == DB_OK)
		result = check_new(visit, form);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!form_valid(form)) {
		password_element(visit, form);
		return ANSWER_INVALID;
	}
	if (!secret_hash(form_text(form, "password-new"), visit->worker->config->scrypt_log_n, hash))
		return ANSWER_ERROR;
	return command_run(visit, change, hash);
}
