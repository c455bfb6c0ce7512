/*
 * Recurring duties: what a person does every month. A new month's plan is offered them, and what the month before left
 * unfinished; nothing enters a plan before the person presses for it.
 */
#ifndef DANHGIA_RECORD_DUTY_H
#define DANHGIA_RECORD_DUTY_H

#include "gate/visit.h"

/*
 * What the plan of the month can still take, by due day: columns value ("d7", "t31"), kind (duty, recurring,
 * unfinished), content, product, due. A day that the month does not have is its last one.
 */
enum db_result	 duty_offer(struct visit *, uint64_t person_id, const char *month, struct rows *);
/* The field "items" with the offer, all of it chosen. */
void		 duty_describe(struct form *, const struct rows *offer);
/*
 * Makes tasks of the chosen ones, inside a command. Each duty comes into a month once, and each task is copied into it
 * once: what is there, or was taken away again, is passed over. *count: the tasks made.
 */
enum db_result	 duty_fill(struct visit *, const struct form *, const struct rows *offer, uint64_t person_id,
		    const char *month, size_t *count);
/*
 * An own task was marked as recurring: makes a duty of it, or goes on with the one it came from. The mark was taken away:
 * that duty stops.
 */
enum db_result	 duty_follow(struct visit *, uint64_t task_id, bool recurring);

#endif
