/*
 * Results of many tasks in one form: what is ticked was finished on time, a percentage and a result may be typed beside
 * it. Delays have a cause to give, and go by the task's own page.
 */
#ifndef DANHGIA_RECORD_TASK_REPORT_H
#define DANHGIA_RECORD_TASK_REPORT_H

#include "gate/visit.h"

struct task_report {
	uint64_t	 person_id;
	const char	*from, *to;	/* due days, yyyy-mm-dd */
	struct rows	 rows;		/* id, content, due, percent, result, version, confirmed */
	struct form	*form;
};

/* Reads the tasks of the person due in those days, except where the month's result is public, and describes the form. */
enum db_result	 task_report_load(struct visit *, struct task_report *, uint64_t person_id, const char *from, const char *to,
		    const char *action);
/* Marks what cannot be: a tick beside less than the whole. */
void		 task_report_check(struct visit *, const struct task_report *);
/*
 * Writes what changed, inside a command, each task with its audit: SEE_OTHER is left to the caller (PAGE), CONFLICT when
 * somebody was first, INVALID when a changed task was confirmed meanwhile.
 */
enum answer	 task_report_save(struct visit *, const struct task_report *, uint64_t unit_id);
/* Shows the form below the parent, if there is a task. */
void		 task_report_show(struct visit *, const struct task_report *, xmlNodePtr parent);

#endif
