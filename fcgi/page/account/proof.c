#include "config.h"

#include "gate/command.h"
#include "gate/log.h"
#include "gate/session.h"
#include "page/pages.h"
#include "record/entry.h"

static const struct field fields[] = {
	{.name = "password", .type = FIELD_PASSWORD, .required = true, .max_length = 128,
	    .autocomplete = "current-password", .label = "proof.password"},
	{.name = "password-code", .type = FIELD_TEXT, .required = true, .max_length = 40, .autocomplete = "one-time-code",
	    .label = "factor.code", .hint = "factor.code.hint"},
};
static const struct field next = {.name = "next", .type = FIELD_HIDDEN, .max_length = 2048};

static struct form *
proof_form(struct visit *visit)
{
	struct form *form = visit_form(visit, "proof", ENTRY_PROOF_PATH);

	form_add_all(form, fields, visit->viewer->factor ? 2 : 1);
	form_add(form, &next, NULL);
	form_button(form, "confirm", "primary");
	form_set(form, "next", visit_next(request_query(visit->request, "tiep")));
	return form;
}

enum answer
proof_show(struct visit *visit)
{
	visit_show_form(visit, proof_form(visit), visit_element(visit, "proof"));
	return ANSWER_PAGE;
}

/* The code is looked at only when the password is right: it is used up by that. */
static enum db_result
judge(struct visit *visit, const struct form *form, const struct credential *credential, const char **error)
{
	enum db_result result = DB_OK;
	bool right = credential_check(visit, credential, form_text(form, "password"));

	if (credential->locked) {
		*error = "login.locked";
		return DB_OK;
	}
	if (right && credential->factor != NULL)
		result = credential_check_factor(visit, credential, form_text(form, "password-code"), &right);
	if (result == DB_OK && !right) {
		*error = credential->factor != NULL ? "proof.wrong_either" : "proof.wrong";
		result = credential_failed(visit, credential);
	}
	return result;
}

static enum answer
refuse(struct visit *visit, struct form *form, const struct credential *credential, const char *error)
{
	if (credential != NULL) {
		log_add_login(visit, LOG_LOGIN_FAILED, credential->name, credential->account_id);
		form_error(form, "password", error, NULL);
	}
	visit_show_form(visit, form, visit_element(visit, "proof"));
	return ANSWER_INVALID;
}

/* Shows the secret of the running session again; wrong tries count as they do at login. */
enum answer
proof_take(struct visit *visit)
{
	const struct audit audit = {.action = "prove", .object = "session", .object_id = visit->viewer->session_id};
	struct form *form = proof_form(visit);
	struct credential credential;
	const char *error = NULL;
	enum db_result result;

	if (visit->worker->login_db == NULL)
		return ANSWER_BUSY;
	if (!form_read(form, visit->request))
		return refuse(visit, form, NULL, NULL);
	result = credential_find(visit, visit->viewer->account, "", &credential);
	if (result == DB_OK)
		result = judge(visit, form, &credential, &error);
	if (result == DB_OK && error != NULL)
		return refuse(visit, form, &credential, error);
	if (result == DB_OK)
		result = credential_passed(visit, &credential);
	if (result == DB_OK)
		result = session_prove(visit);
	if (result == DB_OK)
		result = audit_write(visit, &audit);
	return result == DB_OK ? visit_go(visit, NULL, "%s", visit_next(form_text(form, "next"))) :
	    visit_store_failed(visit, result);
}
