#include "config.h"

#include <string.h>

#include "gate/log.h"
#include "gate/session.h"
#include "page/pages.h"
#include "record/contact.h"
#include "record/entry.h"

enum { CARRIED_PATH_MAX = 200 };

static const struct field fields[] = {
	{.name = "account", .type = FIELD_TEXT, .required = true, .max_length = 40, .autocomplete = "username"},
	{.name = "password", .type = FIELD_PASSWORD, .required = true, .max_length = 128,
	    .autocomplete = "current-password", .hint = "login.password.hint"},
	{.name = "next", .type = FIELD_HIDDEN, .max_length = 2048},
	{.name = "carried", .type = FIELD_HIDDEN, .max_length = 65536},
	{.name = "carried-path", .type = FIELD_HIDDEN, .max_length = CARRIED_PATH_MAX},
};

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

static enum outcome
judge(struct visit *visit, const struct credential *credential, const char *password)
{
	/* First and always, so that every answer takes the time of one scrypt. */
	const bool right = credential_check(visit, credential, password);
	const char *state = credential->state;

	if (credential->locked)
		return OUTCOME_LOCKED;
	if (credential->code_right &&
	    (strcmp(state, "locked") == 0 || (strcmp(state, "issued") == 0 && credential->overdue)))
		return OUTCOME_OVERDUE;
	if (credential->code_right && strcmp(state, "issued") == 0)
		return OUTCOME_CODE;
	return right && strcmp(state, "active") == 0 ? OUTCOME_PASSWORD : OUTCOME_WRONG;
}

static enum answer
enter(struct visit *visit, const struct form *form, const struct credential *credential, bool must_change)
{
	const struct entry entry = {
	    .account = credential->name,
	    .next = visit_next(form_text(form, "next")),
	    .carried = form_text(form, "carried"),
	    .carried_path = form_text(form, "carried-path"),
	    .must_change = must_change,
	};
	enum db_result result = DB_OK;

	if (!must_change)
		result = credential_renew(visit, credential, form_text(form, "password"));
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	/* The counts of failures stay until the second step is done: the first alone proves little. */
	return credential->factor != NULL ? entry_start_step(visit, credential, &entry) : entry_finish(visit, credential, &entry);
}

/* Only who has the right code learns that the account is there and locked, and whom to ask. */
static enum answer
refuse(struct visit *visit, struct form *form, enum outcome outcome, const struct credential *credential)
{
	xmlNodePtr login = visit_element(visit, "login");
	enum db_result result = DB_OK;

	if (outcome == OUTCOME_WRONG)
		result = credential_failed(visit, credential);
	log_add_login(visit, LOG_LOGIN_FAILED, credential->name, credential->account_id);
	form_error(form, "password", outcome == OUTCOME_LOCKED ? "login.locked" :
	    outcome == OUTCOME_OVERDUE ? "login.overdue" : "login.wrong", NULL);
	node_set_flag(login, "overdue", outcome == OUTCOME_OVERDUE);
	if (outcome == OUTCOME_OVERDUE)
		result = contact_elements(visit->db, visit->pool, login, credential->account_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	visit_show_form(visit, form, login);
	return ANSWER_INVALID;
}

enum answer
login_take(struct visit *visit)
{
	struct form *form = login_form(visit);
	struct credential credential;
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
	result = credential_find(visit, credential_name(visit->pool, form_text(form, "account")), form_text(form, "password"),
	    &credential);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	outcome = judge(visit, &credential, form_text(form, "password"));
	if (outcome != OUTCOME_CODE && outcome != OUTCOME_PASSWORD)
		return refuse(visit, form, outcome, &credential);
	return enter(visit, form, &credential, outcome == OUTCOME_CODE);
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
