/*
 * What follows from unit.parent_id: the closure table of today and each unit's agency. An ended unit is in the closure too,
 * below its successor or where it stood, so that its past months can still be looked after.
 */
#ifndef DANHGIA_RECORD_UNIT_TREE_H
#define DANHGIA_RECORD_UNIT_TREE_H

#include "store/db.h"

/* For SQL: the day whose posts count in a unit: today, or the last one of a unit that has ended. */
#define UNIT_DAY(unit) "IF(" unit ".valid_to <= CURDATE(), " unit ".valid_to - INTERVAL 1 DAY, CURDATE())"
/* For SQL: what a unit was called at the end of a month. */
#define UNIT_NAME_IN(unit, month) \
	"COALESCE((SELECT y.name FROM unit_history y WHERE y.unit_id = " unit ".id AND y.valid_from <= LAST_DAY(CONCAT(" month ", '-01')) " \
	"AND (y.valid_to IS NULL OR y.valid_to > LAST_DAY(CONCAT(" month ", '-01'))) ORDER BY y.valid_from DESC LIMIT 1), " unit ".name)"

/* Rebuilds both whole, inside the transaction that changed the tree (design.md section 3). */
enum db_result	unit_tree_rebuild(struct db *);

#endif
