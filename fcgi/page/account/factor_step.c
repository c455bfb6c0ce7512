#include "config.h"

#include "gate/log.h"
#include "page/pages.h"
#include "record/contact.h"
#include "record/entry.h"

static const struct field fields[] = {
	{.name = "password-code", .type = FIELD_TEXT, .required = true, .max_length = 40, .autocomplete = "one-time-code",
	    .label = "factor.code", .hint = "factor.code.hint"},
};

static struct form *
step_form(struct visit *visit)
{
	struct form *form = visit_form(visit, "factor_step", ENTRY_STEP_PATH);

	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	form_button(form, "continue", "primary");
	return form;
}

/* The password was right, so the person may know whom to ask when the telephone is lost. */
static enum answer
show(struct visit *visit, struct form *form, uint64_t account_id, enum answer answer)
{
	xmlNodePtr step = visit_element(visit, "factor_step");
	const enum db_result result = contact_elements(visit->db, visit->pool, step, account_id);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	visit_show_form(visit, form, step);
	return answer;
}

/* DB_NO_ROW: the first step was not done, or too long ago. */
static enum db_result
load(struct visit *visit, struct entry *entry, struct credential *credential)
{
	const enum db_result result = entry_load_step(visit, entry);

	return result == DB_OK ? credential_find(visit, entry->account, "", credential) : result;
}

static enum answer
begin_again(struct visit *visit)
{
	return visit->viewer != NULL ? visit_go(visit, NULL, "/") : visit_go(visit, "step_ended", "/dang-nhap");
}

enum answer
factor_step_show(struct visit *visit)
{
	struct credential credential;
	struct entry entry;
	enum db_result result;

	if (visit->worker->login_db == NULL)
		return ANSWER_BUSY;
	result = visit->viewer == NULL ? load(visit, &entry, &credential) : DB_NO_ROW;
	if (result == DB_NO_ROW)
		return begin_again(visit);
	return result == DB_OK ? show(visit, step_form(visit), credential.account_id, ANSWER_PAGE) :
	    visit_store_failed(visit, result);
}

static enum answer
judge(struct visit *visit, struct form *form, const struct entry *entry, const struct credential *credential)
{
	enum db_result result = DB_OK;
	bool right = false;

	if (!credential->locked && credential->factor != NULL)
		result = credential_check_factor(visit, credential, form_text(form, "password-code"), &right);
	if (result == DB_OK && !right && !credential->locked)
		result = credential_failed(visit, credential);
	if (result == DB_OK && right)
		result = entry_end_step(visit);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (right)
		return entry_finish(visit, credential, entry);
	log_add_login(visit, LOG_LOGIN_FAILED, credential->name, credential->account_id);
	form_error(form, "password-code", credential->locked ? "login.locked" : "factor.wrong", NULL);
	return show(visit, form, credential->account_id, ANSWER_INVALID);
}

enum answer
factor_step_take(struct visit *visit)
{
	struct form *form = step_form(visit);
	struct credential credential;
	struct entry entry;
	enum db_result result;

	if (visit->worker->login_db == NULL)
		return ANSWER_BUSY;
	result = visit->viewer == NULL ? load(visit, &entry, &credential) : DB_NO_ROW;
	if (result == DB_NO_ROW)
		return begin_again(visit);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	/* The factor was taken away in between: the password has to be shown again, then it is enough. */
	if (credential.factor == NULL)
		return begin_again(visit);
	if (!form_read(form, visit->request))
		return show(visit, form, credential.account_id, ANSWER_INVALID);
	return judge(visit, form, &entry, &credential);
}
