#include "config.h"

#include "record/contact.h"

/* 0 nobody's administrator, 1 a unit's, 2 of a bloc or the city: only the city's can help. */
static const struct sql own_level = {
	"SELECT COALESCE(MAX(IF(r.role = 'unit_admin', 1, 2)), 0) AS level FROM right_grant r WHERE r.account_id = ? "
	"AND r.role IN ('unit_admin', 'bloc_admin', 'city_admin') AND r.valid_from <= CURDATE() "
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE())",
	"u"};
/* The nearest first. The account is a person's, where the person works, or a unit's own. */
static const struct sql contacts = {
	"SELECT CONCAT(p.family_name, ' ', p.given_name) AS name, NULLIF(p.phone, '') AS phone, MAX(o.name) AS position, "
	"MAX(w.name) AS unit FROM account a "
	"LEFT JOIN assignment m ON m.person_id = a.person_id AND m.main AND m.valid_from <= CURDATE() "
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) JOIN unit u ON u.id = COALESCE(a.unit_id, m.unit_id) "
	"JOIN unit g ON g.id = COALESCE(u.agency_id, u.id) JOIN unit_closure c ON c.descendant_id = g.id "
	"JOIN right_grant r ON r.unit_id = c.ancestor_id AND r.role = ? AND r.valid_from <= CURDATE() "
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) AND (r.bloc IS NULL OR r.bloc = g.bloc) "
	"JOIN account q ON q.id = r.account_id AND q.id <> a.id AND q.state = 'active' "
	"JOIN person p ON p.id = COALESCE(q.person_id, (SELECT h.person_id FROM account_holder h WHERE h.account_id = q.id "
	"AND h.valid_from <= CURDATE() AND (h.valid_to IS NULL OR h.valid_to > CURDATE()) ORDER BY h.valid_from DESC LIMIT 1)) "
	"LEFT JOIN assignment n ON n.person_id = p.id AND n.main AND n.valid_from <= CURDATE() "
	"AND (n.valid_to IS NULL OR n.valid_to > CURDATE()) LEFT JOIN position o ON o.id = n.position_id "
	"LEFT JOIN unit v ON v.id = n.unit_id LEFT JOIN unit w ON w.id = COALESCE(v.agency_id, v.id) "
	"WHERE a.id = ? AND p.id <> COALESCE(a.person_id, 0) GROUP BY p.id ORDER BY MIN(c.depth), p.given_name, p.family_name, p.id LIMIT 5",
	"su"};

enum db_result
contact_elements(struct db *db, struct pool *pool, xmlNodePtr parent, uint64_t account_id)
{
	static const char *const roles[] = {"unit_admin", "bloc_admin", "city_admin"};
	struct row row;
	enum db_result result = db_row(db, pool, &row, &own_level, account_id);
	size_t count = 0;

	if (result != DB_OK)
		return result;
	for (size_t i = (size_t)row_int(&row, "level"); result == DB_OK && count == 0 && i < sizeof roles / sizeof roles[0]; i++)
		result = db_elements(db, parent, "contact", &count, &contacts, roles[i], account_id);
	return result;
}
