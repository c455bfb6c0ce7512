/*
 * The authority's decision on one evaluation, as every page that decides makes it (domain.md sections 3 to 5): bounds,
 * windows, row, scores, chained audit line and cap are the same wherever it is taken.
 */
#ifndef DANHGIA_RECORD_DECIDE_H
#define DANHGIA_RECORD_DECIDE_H

#include "record/evaluation.h"

struct decide_order {
	int		 points;	/* POINTS_MISSING: none given */
	enum level	 level;
	const char	*reason;	/* "" where none is needed */
	/* Of a body alone; the date is NULL or "2022-01-26". */
	const char	*minutes_number, *minutes_date, *minutes_present;
};

/* The act that decides in this state: with the review, or without it. */
enum act	 decide_act(const struct evaluation *);
/*
 * The first statement of a command that decides, of each agency in the order of their ids: writes the agency's row of the month, so
 * that what the command reads afterwards holds everything that others decided before. A command that read something first would
 * count by an older state of the store, and two deciders would take the same last place.
 */
enum db_result	 decide_begin(struct visit *, uint64_t agency_id, const char *month);
/*
 * Decides. To be called inside a command begun with decide_begin, on an evaluation that was read by evaluation_lock and allowed, and whose version is
 * the form's. INVALID: why is the code of what stands against it, and the command has to be given up. PAGE: decided.
 */
enum answer	 decide_write(struct visit *, const struct evaluation *, const struct decide_order *, const char **why);
/*
 * After any command that changes who counts: writes the agency's row of the month, so that two such commands do not pass each
 * other, and refuses level A beyond a hard cap over everybody rated. LEVEL_NONE: nothing was decided. Answers as above.
 */
enum answer	 decide_count(struct visit *, const struct evaluation *, enum level, const char **why);
/* The word for a verdict that is neither allowed nor late. */
const char	*decide_refusal(enum transition_verdict);

#endif
