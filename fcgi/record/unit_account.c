#include "config.h"

#include <string.h>

#include "gate/log.h"
#include "rating/rule_set.h"
#include "record/right.h"
#include "record/scope.h"
#include "record/unit_account.h"

static const struct sql account_find = {
	"SELECT g.id AS unit_id, g.name AS unit, CONCAT('qt.', LOWER(g.code)) AS new_name, "
	"g.valid_to IS NOT NULL AND g.valid_to <= CURDATE() AS ended, a.id, a.name AS account, a.state AS `account-state`, a.version, "
	"h.id AS holding_id, h.person_id, CONCAT(p.family_name, ' ', p.given_name) AS holder, "
	POST_OF("p.id", "CURDATE()") " AS position, NULLIF(h.organisation, '') AS organisation, "
	"DATE_FORMAT(h.valid_from, '%Y-%m-%d') AS `from`, " LAST_DAY_OF_H " AS until, h.decision_number AS decision, "
	"DATE_FORMAT(h.decision_date, '%Y-%m-%d') AS `decision-date`, h.decision_issuer AS issuer, " HOLDING_STATE " AS state "
	"FROM unit g LEFT JOIN account a ON a.unit_id = g.id LEFT JOIN account_holder h ON h.id = " HOLDING_OF_A
	" LEFT JOIN person p ON p.id = h.person_id WHERE g.id = ? AND g.kind = 'agency'",
	"u"};
static const struct sql account_grants = {
	"SELECT unit_id, bloc FROM right_grant WHERE account_id = ? AND (valid_to IS NULL OR valid_to > CURDATE())", "u"};

enum db_result
unit_account_load(struct visit *visit, uint64_t unit_id, struct unit_account *account)
{
	const struct row *row = &account->row;
	const enum db_result result = db_row(visit->db, visit->pool, &account->row, &account_find, unit_id);

	if (result != DB_OK)
		return result;
	account->unit_id = unit_id;
	account->account_id = row_id(row, "id");
	account->version = row_id(row, "version");
	account->holding_id = row_id(row, "holding_id");
	account->holder_id = row_id(row, "person_id");
	account->name = row_text(row, account->account_id == 0 ? "new_name" : "account");
	account->ended = row_int(row, "ended") != 0;
	return DB_OK;
}

void
unit_account_show(xmlNodePtr node, const struct unit_account *account)
{
	static const char *const names[] = {"unit", "account", "account-state", "holder", "position", "organisation", "from", "until",
	    "decision", "decision-date", "issuer", "state"};

	node_set_id(node, "id", account->unit_id);
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (!row_null(&account->row, names[i]))
			node_set(node, names[i], row_text(&account->row, names[i]));
}

/* The agency without itself: only a grant from above covers it, unless nothing is above. */
static void
look_from_above(struct object *object)
{
	if (object->above_count < 2)
		return;
	object->above_count--;
	memmove(object->above, object->above + 1, object->above_count * sizeof object->above[0]);
}

/* The code opens every right of the account: it must not be a way up. */
static enum db_result
covers_grants(struct visit *visit, uint64_t account_id, bool *covers)
{
	struct object object;
	struct rows grants;
	enum db_result result = db_rows(visit->db, visit->pool, &grants, &account_grants, account_id);

	for (size_t i = 0; result == DB_OK && *covers && i < grants.count; i++) {
		const struct row *grant = &grants.row[i];

		result = right_scope(visit->db, visit->pool, row_id(grant, "unit_id"),
		    row_null(grant, "bloc") ? BLOC_NONE : (enum bloc)bloc_parse(row_text(grant, "bloc")), &object, NULL);
		/* A right over a unit that has ended reaches nothing. */
		if (result == DB_NO_ROW) {
			result = DB_OK;
			continue;
		}
		*covers = access_may(visit->viewer, ACTION_ACCOUNTS, &object);
	}
	return result;
}

enum db_result
unit_account_may(struct visit *visit, const struct unit_account *account, bool *may)
{
	struct object object;
	const enum db_result result = scope_unit(visit, account->unit_id, &object);

	*may = false;
	if (result != DB_OK)
		return result;
	look_from_above(&object);
	*may = access_may(visit->viewer, ACTION_ACCOUNTS, &object) && !account->ended &&
	    account->account_id != visit->viewer->account_id && account->holder_id != visit->viewer->person_id;
	return *may ? covers_grants(visit, account->account_id, may) : DB_OK;
}

enum answer
unit_account_allow(struct visit *visit, const struct unit_account *account)
{
	bool may;
	const enum db_result result = unit_account_may(visit, account, &may);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (may)
		return ANSWER_PAGE;
	log_add(visit, LOG_REFUSED, "unit_account", account->unit_id);
	return ANSWER_NOT_FOUND;
}
