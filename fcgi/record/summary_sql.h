/*
 * The statements that count people of a month, for one look (summary.c) and for the tally (tally.c). From a derived table s of units:
 * part, and leaf, under which it is counted. Bound: what s needs, then the month.
 */
#ifndef DANHGIA_RECORD_SUMMARY_SQL_H
#define DANHGIA_RECORD_SUMMARY_SQL_H

#include "record/period.h"

/*
 * Every unit at or below one, with the unit right below it that it belongs to; the unit itself belongs to itself. The closure
 * has each ended unit once, below its successor. Binds the unit three times.
 */
#define SPREAD \
	"(SELECT k.descendant_id AS leaf, c.descendant_id AS part FROM unit_closure k JOIN unit_closure c ON c.ancestor_id = k.descendant_id " \
	"WHERE k.ancestor_id = ? AND k.depth = 1 UNION ALL SELECT ?, ?) s "
/* Units of ids above one up to another, each for itself. */
#define RANGE "(SELECT id AS leaf, id AS part FROM unit WHERE id > ? AND id <= ?) s "
#define PEOPLE(of) "FROM " of "STRAIGHT_JOIN evaluation e ON e.part_id = s.part AND e.month = ? AND e.replaced = 0 "

#define COUNT_BY_KIND "SELECT s.leaf, e.bloc, e.staff_kind AS kind, COUNT(*) AS n "
#define BY_KIND "GROUP BY s.leaf, e.staff_kind, e.bloc"

/* Who said that the plan is complete. */
#define COUNT_PLANS(of) \
	COUNT_BY_KIND PEOPLE(of) "JOIN plan p ON p.person_id = e.person_id AND p.month = " PERIOD_PLAN("e.month") " AND p.completed_at IS NOT NULL " BY_KIND
/* Tasks that are done and await confirmation. */
#define COUNT_TASKS(of) \
	COUNT_BY_KIND PEOPLE(of) "JOIN " PERIOD_NUMBERS "JOIN task t ON t.person_id = e.person_id AND t.month = " PERIOD_NTH("e.month") " AND t.removed_at IS NULL " \
	"AND t.confirmed_at IS NULL AND t.assigner_id IS NOT NULL AND (t.percent = 100 OR t.finished_on IS NOT NULL) " BY_KIND
/* Who has entries up to today, each with its result. Binds further the first and last week, the first and last day. */
#define COUNT_WEEKS(of) \
	"SELECT leaf, bloc, kind, COUNT(*) AS n FROM (SELECT s.leaf, e.bloc, e.staff_kind AS kind " PEOPLE(of) \
	"JOIN schedule w ON w.person_id = e.person_id AND w.week BETWEEN ? AND ? JOIN schedule_entry n ON n.schedule_id = w.id " \
	"AND n.removed_at IS NULL AND n.day BETWEEN ? AND LEAST(?, CURDATE()) GROUP BY e.id, s.leaf, e.bloc, kind " \
	"HAVING SUM(n.done IS NULL) = 0) q GROUP BY leaf, bloc, kind"

#endif
