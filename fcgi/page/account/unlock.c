#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "rating/rule_set.h"
#include "record/credential.h"
#include "record/right.h"
#include "record/scope.h"

#define PATH "/dang-nhap/mo-khoa"

static const struct field fields[] = {
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 200, .label = "unlock.reason",
	    .hint = "unlock.reason.hint"},
};

static const struct sql account_find = {
	"SELECT a.id, a.name AS account, a.state, CONCAT(p.family_name, ' ', p.given_name) AS name, "
	"DATE_FORMAT(a.factor_since, '%Y-%m-%dT%H:%i:%s') AS factor, c.failures, "
	"IF(c.locked_until > SYSDATE(6), DATE_FORMAT(c.locked_until, '%Y-%m-%dT%H:%i:%s'), NULL) AS locked "
	"FROM person p JOIN account a ON a.person_id = p.id LEFT JOIN credential c ON c.account_id = a.id WHERE p.id = ?",
	"u"};
static const struct sql account_grants = {
	"SELECT r.unit_id, " RIGHT_BLOC " AS bloc FROM right_grant r JOIN unit u ON u.id = r.unit_id "
	"WHERE r.account_id = ? AND " RIGHT_STATE " <> 'ended'",
	"u"};
/* Where the wrong passwords came from; five and more make that address wait. */
static const struct sql failures_list = {
	"SELECT address, failures, DATE_FORMAT(failed_at, '%Y-%m-%dT%H:%i:%s') AS last FROM login_address WHERE account_name = ? "
	"ORDER BY failed_at DESC LIMIT 20",
	"s"};
static const struct sql addresses_clear = {"DELETE FROM login_address WHERE account_name = ?", "s"};
static const struct sql devices_clear = {"UPDATE login_device SET failures = 0, failed_at = NULL WHERE account_id = ?", "u"};
static const struct sql account_clear = {"UPDATE credential SET failures = 0, locked_until = NULL WHERE account_id = ?", "u"};

struct unlock {
	struct row	 row;
	struct object	 object;
	struct form	*form;
};

/*
 * As for a new code: the account is in the viewer's scope, is not the viewer's own, and has no right that reaches beyond the
 * viewer's.
 */
static enum answer
load(struct visit *visit, struct unlock *unlock)
{
	struct rows grants;
	struct object object;
	enum answer answer;
	enum db_result result = scope_person(visit, visit->id, &unlock->object);

	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &unlock->row, &account_find, visit->id);
	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &grants, &account_grants, row_id(&unlock->row, "id"));
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_ACCOUNTS, &unlock->object);
	for (size_t i = 0; answer == ANSWER_PAGE && i < grants.count; i++) {
		const struct row *row = &grants.row[i];

		result = scope_unit(visit, row_id(row, "unit_id"), &object);
		object.bloc = row_null(row, "bloc") ? BLOC_NONE : (enum bloc)bloc_parse(row_text(row, "bloc"));
		answer = result == DB_OK ? visit_allow(visit, ACTION_ACCOUNTS, &object) : visit_store_failed(visit, result);
	}
	return row_id(&unlock->row, "id") == visit->viewer->account_id ? ANSWER_NOT_FOUND : answer;
}

static enum answer
show(struct visit *visit, struct unlock *unlock, enum answer answer)
{
	const struct row *row = &unlock->row;
	xmlNodePtr node = visit_element(visit, "unlock");
	enum db_result result;

	node_set_id(node, "person", visit->id);
	node_set(node, "name", row_text(row, "name"));
	node_set(node, "account", row_text(row, "account"));
	node_set_int(node, "failures", row_int(row, "failures"));
	if (!row_null(row, "locked"))
		node_set(node, "locked", row_text(row, "locked"));
	if (!row_null(row, "factor"))
		node_set(node, "factor", row_text(row, "factor"));
	result = db_elements(visit->db, node, "failed", NULL, &failures_list, row_text(row, "account"));
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	visit_show_form(visit, unlock->form, node);
	return answer;
}

static enum answer
unlock_load(struct visit *visit, struct unlock *unlock)
{
	const enum answer answer = load(visit, unlock);

	if (answer != ANSWER_PAGE)
		return answer;
	unlock->form = visit_form(visit, "unlock", pool_printf(visit->pool, PATH "/%llu", (unsigned long long)visit->id));
	form_add_all(unlock->form, fields, sizeof fields / sizeof fields[0]);
	form_button(unlock->form, "unlock", "primary");
	if (!row_null(&unlock->row, "factor"))
		form_button(unlock->form, "remove_factor", "warning");
	return ANSWER_PAGE;
}

static enum answer
show_page(struct visit *visit)
{
	struct unlock unlock = {0};
	const enum answer answer = unlock_load(visit, &unlock);

	return answer == ANSWER_PAGE ? show(visit, &unlock, answer) : answer;
}

enum answer
unlock_show(struct visit *visit)
{
	return visit_as_login(visit, show_page);
}

static enum answer
lift(struct visit *visit, void *arg)
{
	const struct unlock *unlock = arg;
	const uint64_t account_id = row_id(&unlock->row, "id");
	const bool factor = strcmp(form_action(unlock->form), "remove_factor") == 0;
	const struct audit audit = {.action = factor ? "remove_factor" : "unlock", .object = "account", .object_id = account_id,
	    .unit_id = unlock->object.unit_id, .reason = form_text(unlock->form, "reason")};
	enum db_result result = db_exec(visit->db, &addresses_clear, row_text(&unlock->row, "account"));

	if (result == DB_OK)
		result = db_exec(visit->db, &devices_clear, account_id);
	if (result == DB_OK)
		result = db_exec(visit->db, &account_clear, account_id);
	if (result == DB_OK && factor)
		result = credential_remove_factor(visit->db, account_id);
	if (result == DB_OK)
		result = audit_write(visit, &audit);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return factor ? visit_go(visit, "factor_removed", PATH "/%llu", (unsigned long long)visit->id) :
	    visit_go(visit, "unlocked", PATH "/%llu", (unsigned long long)visit->id);
}

static enum answer
take_page(struct visit *visit)
{
	struct unlock unlock = {0};
	const enum answer answer = unlock_load(visit, &unlock);

	if (answer != ANSWER_PAGE)
		return answer;
	if (!form_read(unlock.form, visit->request))
		return show(visit, &unlock, ANSWER_INVALID);
	return command_run(visit, lift, &unlock);
}

enum answer
unlock_take(struct visit *visit)
{
	return visit_as_login(visit, take_page);
}
