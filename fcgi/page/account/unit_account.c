#include "config.h"

#include <string.h>

#include "page/pages.h"
#include "record/paper.h"
#include "record/scope.h"
#include "record/unit_account.h"

#define PATH "/quan-tri/tai-khoan/don-vi"
#define NAME_OF(person) "CONCAT(" person ".family_name, ' ', " person ".given_name)"

/* Every holding, and how much was done by the account in it. */
static const struct sql holdings = {
	"SELECT h.id, " NAME_OF("p") " AS holder, NULLIF(h.organisation, '') AS organisation, "
	"DATE_FORMAT(h.valid_from, '%Y-%m-%d') AS `from`, " LAST_DAY_OF_H " AS until, h.decision_number AS decision, "
	"DATE_FORMAT(h.decision_date, '%Y-%m-%d') AS `decision-date`, h.decision_issuer AS issuer, "
	"(SELECT COUNT(*) FROM audit u WHERE u.person_id = h.person_id AND u.account_id = h.account_id "
	"AND u.business_at >= h.valid_from AND (h.valid_to IS NULL OR u.business_at < h.valid_to + INTERVAL 1 DAY)) AS acts, "
	"IF(h.valid_from <= CURDATE() AND (h.valid_to IS NULL OR h.valid_to > CURDATE()), 'yes', NULL) AS current "
	"FROM account_holder h JOIN person p ON p.id = h.person_id WHERE h.account_id = ? ORDER BY h.id DESC LIMIT 500",
	"u"};
static const struct sql acts = {
	"SELECT v.id, v.kind, DATE_FORMAT(v.happened_at, '%Y-%m-%dT%H:%i:%s') AS at, b.name AS `by-account`, " NAME_OF("w") " AS `by`, "
	NAME_OF("p") " AS holder, NULLIF(h.organisation, '') AS organisation, " NAME_OF("q") " AS former, "
	"NULLIF(v.reason, '') AS reason, NULLIF(v.decision_number, '') AS decision, "
	"DATE_FORMAT(v.decision_date, '%Y-%m-%d') AS `decision-date`, NULLIF(v.decision_issuer, '') AS issuer "
	"FROM account_handover v JOIN account b ON b.id = v.by_account_id JOIN person w ON w.id = v.by_person_id "
	"LEFT JOIN account_holder h ON h.id = v.holder_id LEFT JOIN person p ON p.id = h.person_id "
	"LEFT JOIN account_holder f ON f.id = v.former_id LEFT JOIN person q ON q.id = f.person_id "
	"WHERE v.account_id = ? ORDER BY v.id DESC LIMIT 500",
	"u"};
static const struct sql grants = {
	"SELECT r.role, u.name AS unit, r.decision_number AS decision, DATE_FORMAT(r.decision_date, '%Y-%m-%d') AS `date`, "
	"r.decision_issuer AS issuer FROM right_grant r JOIN unit u ON u.id = r.unit_id WHERE r.account_id = ? "
	"AND r.valid_from <= CURDATE() AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) ORDER BY r.role, u.name, r.id",
	"u"};

/* What the minutes say; posts and agencies as they were on that day. */
static const struct sql minutes_find = {
	"SELECT a.unit_id, g.name AS unit, a.name AS account, v.kind, v.roles, DATE_FORMAT(v.happened_at, '%Y-%m-%d') AS day, "
	"DATE_FORMAT(v.happened_at, '%Y-%m-%dT%H:%i:%s') AS at, COALESCE(v.by_unit_id, a.unit_id) AS paper_unit, v.by_person_id, "
	NAME_OF("w") " AS giver, " POST_OF("w.id", "v.happened_at") " AS `giver-position`, "
	AGENCY_OF("w.id", "v.happened_at") " AS `giver-unit`, b.name AS `giver-account`, h.person_id, "
	NAME_OF("p") " AS taker, " POST_OF("p.id", "v.happened_at") " AS `taker-position`, "
	AGENCY_OF("p.id", "v.happened_at") " AS `taker-unit`, NULLIF(h.organisation, '') AS organisation, f.person_id AS former_id, "
	NAME_OF("q") " AS former, " POST_OF("q.id", "v.happened_at") " AS `former-position`, "
	"DATE_FORMAT(v.held_from, '%Y-%m-%d') AS `from`, DATE_FORMAT(v.held_until, '%Y-%m-%d') AS until, v.reason, "
	"v.decision_number AS decision, DATE_FORMAT(v.decision_date, '%Y-%m-%d') AS `decision-date`, v.decision_issuer AS issuer "
	"FROM account_handover v JOIN account a ON a.id = v.account_id JOIN unit g ON g.id = a.unit_id "
	"JOIN account b ON b.id = v.by_account_id JOIN person w ON w.id = v.by_person_id "
	"LEFT JOIN account_holder h ON h.id = v.holder_id LEFT JOIN person p ON p.id = h.person_id "
	"LEFT JOIN account_holder f ON f.id = v.former_id LEFT JOIN person q ON q.id = f.person_id "
	"WHERE v.id = ? AND v.kind <> 'renew'",
	"u"};

/* An administrator of the agency sees its account; who may hand it over is another question. */
static enum answer
allow(struct visit *visit, uint64_t unit_id)
{
	struct object object;
	const enum db_result result = scope_unit(visit, unit_id, &object);

	return result == DB_OK ? visit_allow(visit, ACTION_ACCOUNTS, &object) : visit_store_failed(visit, result);
}

enum answer
unit_account_page(struct visit *visit)
{
	struct unit_account account;
	enum db_result result = unit_account_load(visit, visit->id, &account);
	const enum answer answer = result == DB_OK ? allow(visit, visit->id) : visit_store_failed(visit, result);
	xmlNodePtr node;
	bool may;

	if (answer != ANSWER_PAGE)
		return answer;
	node = visit_element(visit, "unit_account");
	node_set(visit->page, "width", "full");
	unit_account_show(node, &account);
	result = unit_account_may(visit, &account, &may);
	node_set_flag(node, "may", may);
	node_set_flag(node, "audit", access_at_all(visit->viewer, ACTION_AUDIT));
	if (result == DB_OK)
		result = db_elements(visit->db, node, "grant", NULL, &grants, account.account_id);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "holding", NULL, &holdings, account.account_id);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "act", NULL, &acts, account.account_id);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum db_result
sign(struct visit *visit, xmlNodePtr minutes, const struct row *row)
{
	xmlNodePtr signatures = node_add(minutes, "signatures");
	const bool given = strcmp(row_text(row, "kind"), "hand_over") == 0;
	enum db_result result = paper_sign(visit, signatures, given ? "giver" : "taker_back", row_id(row, "by_person_id"));

	if (result == DB_OK && row_id(row, "former_id") != 0)
		result = paper_sign(visit, signatures, "former_holder", row_id(row, "former_id"));
	if (result == DB_OK && given)
		result = paper_sign(visit, signatures, "taker", row_id(row, "person_id"));
	return result;
}

/* The minutes, whenever they are asked for again; the code is never on them. */
enum answer
minutes_show(struct visit *visit)
{
	static const char *const names[] = {"unit", "account", "kind", "roles", "at", "giver", "giver-position", "giver-unit",
	    "giver-account", "taker", "taker-position", "taker-unit", "organisation", "former", "former-position", "from", "until",
	    "reason", "decision", "decision-date", "issuer"};
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &minutes_find, visit->id);
	const enum answer answer = result == DB_OK ? allow(visit, row_id(&row, "unit_id")) : visit_store_failed(visit, result);
	xmlNodePtr minutes;

	if (answer != ANSWER_PAGE)
		return answer;
	node_set(visit->page, "back", pool_printf(visit->pool, PATH "/%s", row_text(&row, "unit_id")));
	minutes = visit_element(visit, "minutes");
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (!row_null(&row, names[i]))
			node_set(minutes, names[i], row_text(&row, names[i]));
	node_set(minutes, "site", visit->worker->config->base_url);
	result = paper_letterhead(visit, minutes, row_id(&row, "paper_unit"), row_text(&row, "day"), "minutes");
	if (result == DB_OK)
		node_set(node_child(minutes, "letterhead"), "date", row_text(&row, "day"));
	if (result == DB_OK)
		result = sign(visit, minutes, &row);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
