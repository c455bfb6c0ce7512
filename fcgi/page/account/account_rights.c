#include "config.h"

#include "page/account/account_rights.h"
#include "record/right.h"

/* Rights of the account, in force or to come, with the decisions they rest on. */
static const struct sql own_rights = {
	"SELECT r.role, u.name AS unit, r.bloc, r.valid_from AS `from`, r.valid_to AS `to`, r.decision_number AS number, "
	"r.decision_date AS `date`, r.decision_issuer AS issuer, " RIGHT_STATE " AS state FROM right_grant r "
	"JOIN unit u ON u.id = r.unit_id WHERE r.account_id = ? AND " RIGHT_STATE " <> 'ended' ORDER BY state, r.role, u.name",
	"u"};
/* Delegations that run or will, given to the person or by them. */
static const struct sql own_delegations = {
	"SELECT d.power, IF(d.from_person_id = ?, 'given', 'received') AS kind, CONCAT(f.family_name, ' ', f.given_name) AS `from-name`, "
	"CONCAT(t.family_name, ' ', t.given_name) AS `to-name`, d.valid_from AS `from`, d.valid_to AS `to`, "
	"d.decision_number AS number, d.decision_date AS `date`, d.decision_issuer AS issuer FROM delegation d "
	"JOIN person f ON f.id = d.from_person_id JOIN person t ON t.id = d.to_person_id "
	"WHERE ? IN (d.from_person_id, d.to_person_id) AND d.ended_at IS NULL AND d.valid_to >= CURDATE() "
	"ORDER BY d.valid_from, d.id",
	"uu"};

enum db_result
account_rights_append(struct visit *visit, xmlNodePtr parent)
{
	const uint64_t person = visit->viewer->unit_account ? 0 : visit->viewer->person_id;
	xmlNodePtr node = node_add(parent, "rights");
	enum db_result result = db_elements(visit->db, node, "right", NULL, &own_rights, visit->viewer->account_id);

	node_set_flag(node, "delegates", access_at_all(visit->viewer, ACTION_DELEGATE));
	if (result == DB_OK && person != 0)
		result = db_elements(visit->db, node, "delegation", NULL, &own_delegations, person, person);
	return result;
}
