#include "config.h"

#include "record/unit_tree.h"

static const struct sql closure_clear = {"DELETE FROM unit_closure", ""};
/*
 * An ended unit stands where its successor stands, or else where it stood: its past months stay with those who look after
 * the unit that took it over. The depth is bounded so that a cycle, which an import refuses, could not run for ever either.
 */
static const struct sql closure_fill = {
	"INSERT INTO unit_closure (ancestor_id, descendant_id, depth) "
	"WITH RECURSIVE place (id, above) AS (SELECT u.id, IF(u.valid_to IS NULL OR u.valid_to > CURDATE(), u.parent_id, "
	"COALESCE((SELECT MIN(s.successor_id) FROM unit_successor s WHERE s.unit_id = u.id AND s.valid_from = u.valid_to), "
	"u.parent_id)) "
	"FROM unit u), up (ancestor_id, descendant_id, depth) AS (SELECT id, id, 0 FROM unit UNION ALL "
	"SELECT p.above, up.descendant_id, up.depth + 1 FROM up JOIN place p ON p.id = up.ancestor_id "
	"WHERE p.above IS NOT NULL AND up.depth < 40) SELECT ancestor_id, descendant_id, MIN(depth) FROM up GROUP BY 1, 2",
	""};
static const struct sql agencies = {
	"UPDATE unit u JOIN (SELECT c.descendant_id, CAST(SUBSTRING_INDEX(GROUP_CONCAT(c.ancestor_id ORDER BY c.depth), ',', 1) "
	"AS UNSIGNED) AS agency_id FROM unit_closure c JOIN unit a ON a.id = c.ancestor_id AND a.kind = 'agency' "
	"GROUP BY c.descendant_id) n ON n.descendant_id = u.id SET u.agency_id = IF(u.kind = 'grouping', NULL, n.agency_id) "
	"WHERE (u.valid_to IS NULL OR u.valid_to > CURDATE()) AND NOT (u.agency_id <=> IF(u.kind = 'grouping', NULL, n.agency_id))",
	""};

enum db_result
unit_tree_rebuild(struct db *db)
{
	enum db_result result = db_exec(db, &closure_clear);

	if (result == DB_OK)
		result = db_exec(db, &closure_fill);
	return result == DB_OK ? db_exec(db, &agencies) : result;
}
