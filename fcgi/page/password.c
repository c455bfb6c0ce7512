#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "gate/secret.h"
#include "gate/session.h"
#include "page/pages.h"
#include "web/text.h"

enum {
	PASSWORD_SHORTEST = 12
};

static const struct field fields[] = {
	{.name = "password-old", .type = FIELD_PASSWORD, .required = true, .max_length = 128,
	    .autocomplete = "current-password"},
	{.name = "password-new", .type = FIELD_PASSWORD, .required = true, .max_length = 128,
	    .autocomplete = "new-password", .hint = "password.new.hint"},
	{.name = "password-again", .type = FIELD_PASSWORD, .required = true, .max_length = 128,
	    .autocomplete = "new-password"},
};

static const struct sql credential_read = {"SELECT password FROM credential WHERE account_id = ?", "u"};
static const struct sql credential_set = {
	"UPDATE credential SET password = ?, code_hash = NULL, code_expires = NULL, changed_at = SYSDATE(6), failures = 0 "
	"WHERE account_id = ?",
	"su"};
static const struct sql account_activate = {
	"UPDATE account SET state = 'active', version = version + 1 WHERE id = ? AND state = 'issued'", "u"};
static const struct sql session_changed = {"UPDATE session SET must_change = FALSE, proven_at = SYSDATE(6) WHERE id = ?", "u"};

/* Words that somebody who knows the person would try first (lessons.md section 5). */
static const char *const common[] = {
	"matkhau", "password", "hanoi", "badinh", "danhgia", "123456", "abc123", "qwerty", "111111", "iloveyou", "admin",
};

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
	node_set_int(password, "shortest", PASSWORD_SHORTEST);
	visit_show_form(visit, form, password);
}

enum answer
password_show(struct visit *visit)
{
	password_element(visit, password_form(visit));
	return ANSWER_PAGE;
}

/* Words are found with marks and spaces as without. */
static char *
without_spaces(struct visit *visit, const char *text)
{
	char *plain = text_ascii(visit->pool, text), *to = plain;

	for (const char *from = plain; *from != '\0'; from++)
		if (*from != ' ')
			*to++ = *from;
	*to = '\0';
	return plain;
}

/* What is left of the password once a word somebody would guess is taken out must still be long enough. */
static bool
is_guessable(struct visit *visit, const char *password)
{
	const char *plain = without_spaces(visit, password);
	const char *words[] = {without_spaces(visit, visit->viewer->account), without_spaces(visit, visit->viewer->name)};
	const size_t length = strlen(plain);

	for (size_t i = 0; i < sizeof common / sizeof common[0]; i++)
		if (strstr(plain, common[i]) != NULL && length < strlen(common[i]) + 8)
			return true;
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		if (strlen(words[i]) >= 4 && strstr(plain, words[i]) != NULL && length < strlen(words[i]) + 8)
			return true;
	return password[strspn(password, (char[]){password[0], '\0'})] == '\0';
}

static void
check(struct visit *visit, struct form *form)
{
	const char *password = form_text(form, "password-new");

	if (!form_valid(form))
		return;
	if (text_length(password) < PASSWORD_SHORTEST)
		form_error(form, "password-new", "password.short", NULL);
	else if (is_guessable(visit, password))
		form_error(form, "password-new", "password.guessable", NULL);
	if (strcmp(password, form_text(form, "password-again")) != 0)
		form_error(form, "password-again", "password.differs", NULL);
}

static enum db_result
check_old(struct visit *visit, struct form *form)
{
	struct row row;
	enum db_result result;

	if (visit->viewer->must_change)
		return DB_OK;
	result = db_row(visit->worker->login_db, visit->pool, &row, &credential_read, visit->viewer->account_id);
	if (result == DB_OK && !secret_check(row_text(&row, "password"), form_text(form, "password-old")))
		form_error(form, "password-old", "password.wrong", NULL);
	return result;
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
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	check(visit, form);
	if (!form_valid(form)) {
		password_element(visit, form);
		return ANSWER_INVALID;
	}
	if (!secret_hash(form_text(form, "password-new"), visit->worker->config->scrypt_log_n, hash))
		return ANSWER_ERROR;
	return command_run(visit, change, hash);
}
