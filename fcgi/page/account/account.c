#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "gate/policy.h"
#include "gate/session.h"
#include "page/account/account_rights.h"
#include "page/pages.h"
#include "web/text.h"

static const struct field pick_field = {.name = "end", .type = FIELD_CHECK, .label = "account.end"};

static const struct sql own_sessions = {
	"SELECT id, DATE_FORMAT(created_at, '%Y-%m-%dT%H:%i:%s') AS created, DATE_FORMAT(seen_at, '%Y-%m-%dT%H:%i:%s') AS seen, "
	"address, agent, IF(id = ?, 'yes', NULL) AS current FROM session WHERE account_id = ? AND ended_at IS NULL "
	"AND seen_at > SYSDATE(6) - INTERVAL ? MINUTE AND created_at > SYSDATE(6) - INTERVAL ? HOUR "
	"ORDER BY seen_at DESC, id DESC LIMIT 50",
	"uuii"};
static const struct sql session_close = {
	"UPDATE session SET ended_at = SYSDATE(6) WHERE id = ? AND account_id = ? AND id <> ? AND ended_at IS NULL", "uuu"};
static const struct sql account_read = {
	"SELECT DATE_FORMAT(factor_since, '%Y-%m-%dT%H:%i:%s') AS factor FROM account WHERE id = ?", "u"};
/* The login before this session's, and the wrong tries since then: who did not make them should worry. */
static const struct sql last_login = {
	"SELECT DATE_FORMAT(l.at, '%Y-%m-%dT%H:%i:%s') AS at, l.address, (SELECT COUNT(*) FROM access_log f WHERE f.account_id = ? "
	"AND f.kind = 'login_failed' AND f.at > l.at) AS failures FROM access_log l WHERE l.account_id = ? AND l.kind = 'login' "
	"AND l.at < (SELECT s.created_at FROM session s WHERE s.id = ?) ORDER BY l.at DESC LIMIT 1",
	"uuu"};
static const struct sql own_log = {
	"SELECT DATE_FORMAT(at, '%Y-%m-%dT%H:%i:%s') AS at, kind, address FROM access_log WHERE account_id = ? "
	"AND kind IN ('login', 'login_failed', 'logout') AND at > SYSDATE(6) - INTERVAL 90 DAY ORDER BY access_log.at DESC LIMIT 20",
	"u"};

/* The sessions as they are listed, each other one with a box to end it. */
static enum db_result
list_sessions(struct visit *visit, xmlNodePtr parent, struct form *form)
{
	const struct policy *policy = visit->viewer->policy;
	const enum db_result result = db_elements(visit->db, parent, "session", NULL, &own_sessions,
	    visit->viewer->session_id, visit->viewer->account_id, (int64_t)policy_idle_minutes(policy, visit->viewer),
	    (int64_t)policy->session_hours);
	bool others = false;

	for (xmlNodePtr node = parent->children; node != NULL; node = node->next)
		if (node_get(node, "current") == NULL) {
			form_add(form, &pick_field, node_get(node, "id"));
			others = true;
		}
	if (others) {
		form_button(form, "end_selected", "secondary");
		form_button(form, "end_others", "secondary");
	}
	return result;
}

static enum db_result
show_login(struct visit *visit, xmlNodePtr account)
{
	const struct viewer *viewer = visit->viewer;
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &account_read, viewer->account_id);

	if (result != DB_OK)
		return result;
	if (!row_null(&row, "factor"))
		node_set(account, "factor", row_text(&row, "factor"));
	node_set_int(account, "idle-limit", policy_idle_minutes(viewer->policy, viewer));
	node_set_int(account, "hours", viewer->policy->session_hours);
	result = db_elements(visit->db, account, "last", NULL, &last_login, viewer->account_id, viewer->account_id,
	    viewer->session_id);
	return result == DB_OK ? db_elements(visit->db, account, "entry", NULL, &own_log, viewer->account_id) : result;
}

static struct form *
account_form(struct visit *visit)
{
	return visit_form(visit, "account", "/tai-khoan");
}

enum answer
account_show(struct visit *visit)
{
	xmlNodePtr account = visit_element(visit, "account");
	struct form *form = account_form(visit);
	enum db_result result = list_sessions(visit, account, form);

	if (result == DB_OK)
		result = show_login(visit, account);
	if (result == DB_OK)
		result = account_rights_append(visit, account);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	visit_show_form(visit, form, account);
	return ANSWER_PAGE;
}

struct ending {
	xmlNodePtr	 list;
	struct form	*form;
	bool		 all;
};

static enum db_result
end_picked(struct visit *visit, const struct ending *ending)
{
	const struct viewer *viewer = visit->viewer;
	enum db_result result = DB_OK;

	for (xmlNodePtr node = ending->list->children; node != NULL && result == DB_OK; node = node->next) {
		const char *id = node_get(node, "id");
		uint64_t session_id;

		if (node_get(node, "current") == NULL && text_id(id, &session_id) &&
		    !form_empty(ending->form, pool_printf(visit->pool, "end-%s", id)))
			result = db_exec(visit->db, &session_close, session_id, viewer->account_id, viewer->session_id);
	}
	return result;
}

static enum answer
end_sessions(struct visit *visit, void *arg)
{
	const struct ending *ending = arg;
	const struct audit audit = {.action = ending->all ? "end_others" : "end", .object = "session",
	    .object_id = visit->viewer->account_id};
	enum db_result result = ending->all ? session_end_others(visit) : end_picked(visit, ending);

	if (result == DB_OK)
		result = audit_write(visit, &audit);
	return result == DB_OK ? visit_go(visit, "sessions_ended", "/tai-khoan") : visit_store_failed(visit, result);
}

/* Only sessions of the viewer's own list have a box. */
enum answer
account_end_sessions(struct visit *visit)
{
	struct ending ending = {.list = visit_element(visit, "account"), .form = account_form(visit)};
	const enum db_result result = list_sessions(visit, ending.list, ending.form);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	(void)form_read(ending.form, visit->request);
	ending.all = strcmp(form_action(ending.form), "end_selected") != 0;
	return command_run(visit, end_sessions, &ending);
}
