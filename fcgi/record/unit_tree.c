#include "config.h"

#include "record/unit_tree.h"

static const struct sql closure_clear = {"DELETE FROM unit_closure", ""};
/* The depth is bounded so that a cycle, which an import refuses, could not run for ever either. */
static const struct sql closure_fill = {
	"INSERT INTO unit_closure (ancestor_id, descendant_id, depth) "
	"WITH RECURSIVE up (ancestor_id, descendant_id, depth) AS ("
	"SELECT id, id, 0 FROM unit WHERE valid_to IS NULL OR valid_to > CURDATE() UNION ALL "
	"SELECT u.parent_id, up.descendant_id, up.depth + 1 FROM up JOIN unit u ON u.id = up.ancestor_id "
	"WHERE u.parent_id IS NOT NULL AND up.depth < 40) SELECT ancestor_id, descendant_id, depth FROM up",
	""};
static const struct sql agencies = {
	"UPDATE unit u JOIN (SELECT c.descendant_id, CAST(SUBSTRING_INDEX(GROUP_CONCAT(c.ancestor_id ORDER BY c.depth), ',', 1) "
	"AS UNSIGNED) AS agency_id FROM unit_closure c JOIN unit a ON a.id = c.ancestor_id AND a.kind = 'agency' "
	"GROUP BY c.descendant_id) n ON n.descendant_id = u.id SET u.agency_id = IF(u.kind = 'grouping', NULL, n.agency_id) "
	"WHERE NOT (u.agency_id <=> IF(u.kind = 'grouping', NULL, n.agency_id))",
	""};

enum db_result
unit_tree_rebuild(struct db *db)
{
	enum db_result result = db_exec(db, &closure_clear);

	if (result == DB_OK)
		result = db_exec(db, &closure_fill);
	return result == DB_OK ? db_exec(db, &agencies) : result;
}
