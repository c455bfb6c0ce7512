/*
 * What follows from unit.parent_id: the closure table of today and each unit's agency. An ended unit is in the closure too,
 * below its successor or where it stood, so that its past months can still be looked after.
 */
#ifndef DANHGIA_RECORD_UNIT_TREE_H
#define DANHGIA_RECORD_UNIT_TREE_H

#include "store/db.h"

/* Rebuilds both whole, inside the transaction that changed the tree (design.md section 3). */
enum db_result	unit_tree_rebuild(struct db *);

#endif
