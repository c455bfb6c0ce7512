/*
 * A task as plans, weeks, the unit's plan and the task's own page work with it. A task counts in the month of its due
 * date (domain.md section 2).
 */
#ifndef DANHGIA_RECORD_TASK_H
#define DANHGIA_RECORD_TASK_H

#include "gate/visit.h"
#include "record/scope.h"

struct task {
	struct row	 row;		/* all columns of task and the names around it */
	uint64_t	 id;
	uint64_t	 person_id;
	uint64_t	 assigner_id;	/* 0: the person's own task */
	uint64_t	 version;
	bool		 confirmed;
	bool		 closed;	/* the month's result is public: evidence does not change any more */
	struct object	 object;
};

/* DB_NO_ROW if there is none or it was removed. Access is the caller's to check. */
enum db_result	 task_load(struct visit *, uint64_t id, struct task *);
/* The same inside a command, with the row locked until it ends. */
enum db_result	 task_lock(struct visit *, uint64_t id, struct task *);

/* For SQL, of a task t: who assigned it holds no post today. */
#define TASK_ASSIGNER_GONE "NOT EXISTS (SELECT 1 FROM assignment g WHERE g.person_id = t.assigner_id AND " SCOPE_RUNS("g") ")"

/*
 * What a person's plan belongs to: the columns that task_read_owner reads, and where from. Between TASK_OWNER_FROM, whose parameters are
 * the month and its quarter, and TASK_OWNER_WHERE, whose parameter is the person, another statement may join its own tables.
 */
#define TASK_OWNER_COLUMNS \
	"u.agency_id AS unit_id, m.unit_id AS part_id, u.bloc, e.superior_id, e.authority_id, e.advice_unit_id, " \
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = u.agency_id) AS above "
#define TASK_OWNER_FROM \
	"FROM assignment m JOIN unit u ON u.id = m.unit_id LEFT JOIN evaluation e ON e.id = (SELECT w.id FROM evaluation w " \
	"WHERE w.person_id = m.person_id AND w.month IN (?, ?) AND NOT w.replaced ORDER BY w.month DESC LIMIT 1) "
#define TASK_OWNER_WHERE \
	"WHERE m.person_id = ? AND m.main AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) LIMIT 1"

/* Agency, superior and authority of the month. DB_NO_ROW: no such person with a main assignment. */
enum db_result	 task_owner(struct visit *, uint64_t person_id, const char *month, struct object *);
/* The same from a row that has TASK_OWNER_COLUMNS. */
void		 task_read_owner(struct object *, uint64_t person_id, const struct row *);

/* Adds the fields that say what is to be done: content, product, origin, due, recurring, coordinators of the agency. */
enum db_result	 task_describe(struct visit *, struct form *, uint64_t agency_id, uint64_t person_id);
/* Fills them from a stored task. */
void		 task_fill(struct form *, const struct task *);
/* Marks the due day wrong if it lies in a month whose result is public for the person: that evidence is closed. */
enum db_result	 task_check_month(struct visit *, struct form *, uint64_t person_id);
/* Writes a new task from the form, with its coordinators and audit. assigner 0: the own task; item 0: not of the unit's plan. */
enum db_result	 task_insert(struct visit *, const struct form *, uint64_t person_id, uint64_t assigner_id, uint64_t item_id,
		    uint64_t *id);
/* Writes content, product, origin, due, recurring and coordinators of a task. */
enum db_result	 task_update(struct visit *, const struct form *, const struct task *);

/* Adds <task> elements of a person and month: own, assigned, and (as coordinates="yes") those of colleagues, if there are any. */
enum db_result	 task_append_month(struct visit *, xmlNodePtr, uint64_t person_id, bool coordinates, const char *month);

#endif
