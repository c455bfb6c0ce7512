#include "config.h"

#include "gate/command.h"
#include "gate/session.h"
#include "page/pages.h"

static const struct sql own_sessions = {
	"SELECT DATE_FORMAT(created_at, '%Y-%m-%dT%H:%i:%s') AS created, DATE_FORMAT(seen_at, '%Y-%m-%dT%H:%i:%s') AS seen, "
	"address, agent, IF(id = ?, 'yes', NULL) AS current FROM session WHERE account_id = ? AND ended_at IS NULL "
	"AND seen_at > SYSDATE(6) - INTERVAL 60 MINUTE AND created_at > SYSDATE(6) - INTERVAL 12 HOUR "
	"ORDER BY seen_at DESC LIMIT 50",
	"uu"};

enum answer
account_show(struct visit *visit)
{
	xmlNodePtr account = visit_element(visit, "account");
	struct form *form = visit_form(visit, "account", "/tai-khoan");
	const enum db_result result = db_elements(visit->db, account, "session", NULL, &own_sessions,
	    visit->viewer->session_id, visit->viewer->account_id);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	form_button(form, "end_others", "secondary");
	visit_show_form(visit, form, account);
	return ANSWER_PAGE;
}

static enum answer
end_others(struct visit *visit, void *arg)
{
	const struct audit audit = {.action = "end_others", .object = "session", .object_id = visit->viewer->account_id};
	enum db_result result = session_end_others(visit);

	(void)arg;
	if (result == DB_OK)
		result = audit_write(visit, &audit);
	return result == DB_OK ? visit_go(visit, "sessions_ended", "/tai-khoan") : visit_store_failed(visit, result);
}

enum answer
account_end_sessions(struct visit *visit)
{
	return command_run(visit, end_others, NULL);
}
