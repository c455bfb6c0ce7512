#include "config.h"

#include <string.h>

#include "page/account/slip.h"

/* Whom to ask: the administrators of the agency itself, else those of the nearest office above (dispatch, point 2). */
static const struct sql contacts = {
	"SELECT CONCAT(p.family_name, ' ', p.given_name) AS name, NULLIF(p.phone, '') AS phone, MIN(c.depth) AS depth "
	"FROM unit g JOIN unit_closure c ON c.descendant_id = g.id JOIN right_grant r ON r.unit_id = c.ancestor_id "
	"AND r.role IN ('unit_admin', 'bloc_admin', 'city_admin') AND (r.bloc IS NULL OR r.bloc = g.bloc) AND r.valid_from <= CURDATE() "
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) JOIN account a ON a.id = r.account_id AND a.state <> 'disabled' "
	"JOIN person p ON p.id = COALESCE(a.person_id, (SELECT h.person_id FROM account_holder h WHERE h.account_id = a.id "
	"AND h.valid_from <= CURDATE() AND (h.valid_to IS NULL OR h.valid_to > CURDATE()) ORDER BY h.valid_from DESC LIMIT 1)) "
	"WHERE g.id = ? GROUP BY p.id ORDER BY depth, MIN(r.role + 0) DESC, p.given_name, p.id LIMIT 2",
	"u"};

struct issue
slip_issue(const struct visit *visit, bool again, const char *reason)
{
	return (struct issue){.again = again, .days = visit->worker->config->code_days,
	    .change_before = visit->worker->config->change_before, .account_id = visit->viewer->account_id,
	    .person_id = visit->viewer->person_id, .request_id = visit->request->id, .reason = reason};
}

static enum db_result
add_contacts(struct visit *visit, xmlNodePtr agency, uint64_t agency_id)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &contacts, agency_id);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		xmlNodePtr contact;

		if (row_int(&rows.row[i], "depth") != row_int(&rows.row[0], "depth"))
			break;
		contact = node_add(agency, "contact");
		node_set(contact, "name", row_text(&rows.row[i], "name"));
		node_set(contact, "phone", row_null(&rows.row[i], "phone") ? NULL : row_text(&rows.row[i], "phone"));
	}
	return result;
}

static void
add_slip(xmlNodePtr agency, const struct issue_slip *slip)
{
	xmlNodePtr node = node_add(agency, "slip");

	node_set(node, "name", slip->name);
	node_set(node, "position", slip->position);
	node_set(node, "part", slip->part);
	node_set(node, "account", slip->account);
	node_set(node, "code", slip->code);
	node_set(node, "deadline", slip->deadline);
}

enum db_result
slip_show(struct visit *visit, xmlNodePtr parent, struct issue_slip *slips, size_t count, const char *back)
{
	enum db_result result = DB_OK;
	xmlNodePtr agency = NULL;

	for (size_t i = 0; i < count && result == DB_OK; i++) {
		if (i == 0 || slips[i].agency_id != slips[i - 1].agency_id) {
			agency = node_add(parent, "agency");
			node_set(agency, "name", slips[i].agency);
			result = add_contacts(visit, agency, slips[i].agency_id);
		}
		add_slip(agency, &slips[i]);
	}
	issue_forget(slips, count);
	node_set_int(parent, "count", (int64_t)count);
	node_set(parent, "site", visit->worker->config->base_url);
	node_set(visit->page, "print", "yes");
	node_set(visit->page, "lang", "vi");	/* slips are handed to others */
	node_set(visit->page, "back", back);
	return result;
}
