#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "gate/factor.h"
#include "gate/policy.h"
#include "gate/session.h"
#include "page/pages.h"
#include "record/account.h"
#include "record/credential.h"
#include "view/qr.h"

#define PATH "/dang-nhap/hai-lop"

enum { CODES = 10 };

static const struct field code_field = {.name = "password-code", .type = FIELD_TEXT, .required = true, .max_length = 20,
	.autocomplete = "one-time-code", .label = "factor.first_code", .hint = "factor.first_code.hint"};

/* A secret that nobody confirmed is shown again for an hour, then a new one is made. */
static const struct sql factor_read = {
	"SELECT IF(c.totp_pending_at > SYSDATE(6) - INTERVAL 1 HOUR, LOWER(HEX(c.totp_pending)), NULL) AS pending, "
	"DATE_FORMAT(a.factor_since, '%Y-%m-%dT%H:%i:%s') AS since, UNIX_TIMESTAMP(SYSDATE()) AS now, "
	"(SELECT COUNT(*) FROM recovery_code r WHERE r.account_id = a.id AND r.used_at IS NULL) AS codes_left "
	"FROM account a LEFT JOIN credential c ON c.account_id = a.id WHERE a.id = ?",
	"u"};
static const struct sql pending_set = {
	"UPDATE credential SET totp_pending = ?, totp_pending_at = SYSDATE(6) WHERE account_id = ?", "bu"};
static const struct sql factor_set = {
	"UPDATE credential SET totp_secret = totp_pending, totp_last = ?, totp_pending = NULL, totp_pending_at = NULL "
	"WHERE account_id = ? AND totp_pending = UNHEX(?)",
	"uus"};
static const struct sql account_with = {"UPDATE account SET factor_since = SYSDATE(6), version = version + 1 WHERE id = ?", "u"};
static const struct sql codes_clear = {"DELETE FROM recovery_code WHERE account_id = ?", "u"};
static const struct sql code_insert = {
	"INSERT INTO recovery_code (account_id, code_hash) VALUES (?, UNHEX(SHA2(?, 256)))", "us"};

/* What the page knows and does. */
struct setup {
	struct row	 row;
	const char	*pending;	/* sealed, in hex, or NULL */
	bool		 active;
	bool		 required;	/* by setting, for this account */
	struct form	*form;
	uint64_t	 step;		/* of the confirming code */
	const char	*target;	/* of this request's own run */
	char		 codes[CODES][ACCOUNT_CODE];
};

static enum db_result
load(struct visit *visit, struct setup *setup)
{
	const enum db_result result = db_row(visit->db, visit->pool, &setup->row, &factor_read, visit->viewer->account_id);

	if (result != DB_OK)
		return result;
	setup->pending = row_null(&setup->row, "pending") ? NULL : row_text(&setup->row, "pending");
	setup->active = !row_null(&setup->row, "since");
	setup->required = policy_needs_factor(visit->viewer->policy, visit->viewer);
	return DB_OK;
}

static struct form *
make_form(struct visit *visit, const struct setup *setup)
{
	struct form *form = visit_form(visit, "factor", PATH);

	if (setup->pending != NULL) {
		form_add(form, &code_field, NULL);
		form_button(form, "confirm_factor", "primary");
	} else if (!setup->active) {
		form_button(form, "start_factor", "primary");
	} else {
		form_button(form, "renew_codes", "secondary");
		form_button(form, "start_factor", "secondary");
		if (!setup->required)
			form_button(form, "remove_factor", "warning");
	}
	return form;
}

/* The secret as a picture and as text; it is shown until it is confirmed, and never again. */
static bool
show_secret(struct visit *visit, xmlNodePtr node, const char *sealed)
{
	const struct config *config = visit->worker->config;
	unsigned char secret[FACTOR_SECRET];
	bool shown = factor_open_either(config->factor_key, config->factor_key_old, visit->viewer->account_id, sealed, secret);

	if (shown) {
		node_set(node, "secret", factor_text(visit->pool, secret));
		shown = qr_element(node, factor_uri(visit->pool, config->base_url, visit->viewer->account, secret));
	}
	explicit_bzero(secret, sizeof secret);
	return shown;
}

static enum answer
show(struct visit *visit, const struct setup *setup, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "factor");

	node_set_flag(node, "required", setup->required);
	if (setup->active) {
		node_set(node, "since", row_text(&setup->row, "since"));
		node_set(node, "codes-left", row_text(&setup->row, "codes_left"));
	}
	if (setup->pending != NULL && !show_secret(visit, node, setup->pending))
		return ANSWER_ERROR;
	visit_show_form(visit, setup->form, node);
	return answer;
}

static enum answer
show_page(struct visit *visit)
{
	struct setup setup = {0};
	const enum db_result result = load(visit, &setup);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	setup.form = make_form(visit, &setup);
	return show(visit, &setup, ANSWER_PAGE);
}

enum answer
factor_show(struct visit *visit)
{
	return visit_as_login(visit, show_page);
}

static enum db_result
trace(struct visit *visit, const char *action)
{
	const struct audit audit = {.action = action, .object = "factor", .object_id = visit->viewer->account_id};

	return audit_write(visit, &audit);
}

static enum answer
start_setup(struct visit *visit, void *arg)
{
	const uint64_t account_id = visit->viewer->account_id;
	unsigned char secret[FACTOR_SECRET], sealed[FACTOR_SEALED];
	enum db_result result = DB_ERROR;

	(void)arg;
	factor_make(secret);
	if (factor_seal(visit->worker->config->factor_key, account_id, secret, sealed))
		result = db_exec(visit->db, &pending_set, (const void *)sealed, sizeof sealed, account_id);
	explicit_bzero(secret, sizeof secret);
	if (result == DB_OK)
		result = trace(visit, "begin");
	return result == DB_OK ? visit_go(visit, NULL, PATH) : visit_store_failed(visit, result);
}

static enum db_result
make_codes(struct visit *visit, struct setup *setup)
{
	enum db_result result = db_exec(visit->db, &codes_clear, visit->viewer->account_id);

	for (size_t i = 0; result == DB_OK && i < CODES; i++) {
		account_make_code(setup->codes[i]);
		result = db_exec(visit->db, &code_insert, visit->viewer->account_id,
		    account_plain_code(visit->pool, setup->codes[i]));
	}
	return result;
}

static enum answer
finish(struct visit *visit, struct setup *setup, enum db_result result, const char *notice)
{
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_go(visit, notice, PATH);
	setup->target = visit->target;
	return answer;
}

/* Other sessions were begun without it. */
static enum answer
confirm(struct visit *visit, void *arg)
{
	const uint64_t account_id = visit->viewer->account_id;
	struct setup *setup = arg;
	enum db_result result = db_exec(visit->db, &factor_set, setup->step, account_id, setup->pending);

	if (result == DB_OK && db_affected(visit->db) == 0)
		return visit_go(visit, "changed_meanwhile", PATH);
	if (result == DB_OK)
		result = db_exec(visit->db, &account_with, account_id);
	if (result == DB_OK)
		result = make_codes(visit, setup);
	if (result == DB_OK)
		result = session_end_others(visit);
	if (result == DB_OK)
		result = trace(visit, "set");
	return finish(visit, setup, result, "factor_set");
}

static enum answer
renew_codes(struct visit *visit, void *arg)
{
	enum db_result result = make_codes(visit, arg);

	if (result == DB_OK)
		result = trace(visit, "renew_codes");
	return finish(visit, arg, result, "codes_renewed");
}

static enum answer
remove_factor(struct visit *visit, void *arg)
{
	enum db_result result = credential_remove_factor(visit->db, visit->viewer->account_id);

	(void)arg;
	if (result == DB_OK)
		result = trace(visit, "remove");
	return result == DB_OK ? visit_go(visit, "factor_removed", PATH) : visit_store_failed(visit, result);
}

/* The only page that ever shows the codes; a second copy of the form is led to the page without them. */
static enum answer
show_codes(struct visit *visit, const struct setup *setup, enum answer answer)
{
	xmlNodePtr node;

	if (answer != ANSWER_SEE_OTHER || setup->target == NULL || visit->target != setup->target)
		return answer;
	node = visit_element(visit, "factor");
	node_set_flag(node, "required", setup->required);
	node_set(node, "site", visit->worker->config->base_url);
	for (size_t i = 0; i < CODES; i++)
		node_text(node_add(node, "code"), setup->codes[i]);
	return ANSWER_PAGE;
}

static enum answer
take_code(struct visit *visit, struct setup *setup)
{
	const struct config *config = visit->worker->config;
	unsigned char secret[FACTOR_SECRET];

	if (!factor_open_either(config->factor_key, config->factor_key_old, visit->viewer->account_id, setup->pending, secret))
		return ANSWER_ERROR;
	if (form_valid(setup->form)) {
		setup->step = factor_match(secret, row_int(&setup->row, "now"), 0, form_text(setup->form, "password-code"));
		if (setup->step == 0)
			form_error(setup->form, "password-code", "factor.wrong", NULL);
	}
	explicit_bzero(secret, sizeof secret);
	if (!form_valid(setup->form))
		return show(visit, setup, ANSWER_INVALID);
	return show_codes(visit, setup, command_run(visit, confirm, setup));
}

static enum answer
take_page(struct visit *visit)
{
	struct setup setup = {0};
	const enum db_result result = load(visit, &setup);
	const char *action;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	setup.form = make_form(visit, &setup);
	(void)form_read(setup.form, visit->request);
	action = form_action(setup.form);
	if (strcmp(action, "start_factor") == 0)
		return command_run(visit, start_setup, NULL);
	if (strcmp(action, "confirm_factor") == 0 && setup.pending != NULL)
		return take_code(visit, &setup);
	if (strcmp(action, "renew_codes") == 0 && setup.active)
		return show_codes(visit, &setup, command_run(visit, renew_codes, &setup));
	if (strcmp(action, "remove_factor") == 0 && setup.active && !setup.required)
		return command_run(visit, remove_factor, NULL);
	return show(visit, &setup, ANSWER_INVALID);
}

enum answer
factor_take(struct visit *visit)
{
	return visit_as_login(visit, take_page);
}
