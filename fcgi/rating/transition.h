/*
 * The state machine of an evaluation (design.md section 3) as one table. No missing step stops the next one: once a
 * step's window has closed the following step may skip it, with a reason (domain.md section 2).
 */
#ifndef DANHGIA_RATING_TRANSITION_H
#define DANHGIA_RATING_TRANSITION_H

#include <stdbool.h>
#include <stddef.h>

#include "rating/calendar.h"

enum state {
	STATE_OPEN,
	STATE_DRAFTING,
	STATE_SELF_SUBMITTED,
	STATE_REVIEWED,
	STATE_ADVISED,
	STATE_DECIDED,
	STATE_PUBLISHED,
	STATE_NOT_RATED
};

#define STATE_COUNT 8

enum act {
	ACT_SAVE_SELF,		/* keep a draft of the own points */
	ACT_SUBMIT_SELF,
	ACT_WITHDRAW_SELF,		/* take the own submission back before the review */
	ACT_SAVE_REVIEW,		/* keep a draft of the superior's points; the state stays */
	ACT_REVIEW,
	ACT_REVIEW_WITHOUT_SELF,
	ACT_RETURN_SELF,		/* superior to person */
	ACT_ADVISE,
	ACT_ADVISE_WITHOUT_REVIEW,
	ACT_RETURN_REVIEW,		/* authority or aggregator to superior */
	ACT_RETURN_ADVICE,		/* authority to aggregator */
	ACT_DECIDE,
	ACT_DECIDE_WITHOUT_REVIEW,
	ACT_WITHDRAW_DECISION,	/* before publication */
	ACT_PUBLISH,
	ACT_MARK_NOT_RATED,
	ACT_RATE_AGAIN		/* the mark was wrong */
};

#define ACT_COUNT 17

enum {
	ACTOR_SELF = 1 << 0,
	ACTOR_SUPERIOR = 1 << 1,
	ACTOR_AGGREGATOR = 1 << 2,
	ACTOR_AUTHORITY = 1 << 3,
	ACTOR_ADMINISTRATOR = 1 << 4
};

enum {
	SKIPS_SELF = 1 << 0,
	SKIPS_REVIEW = 1 << 1
};

#define STEP_NONE (-1)

struct transition {
	enum state	from;
	enum act	act;
	enum state	to;		/* see transition_target */
	unsigned	actors;		/* ACTOR_…: one of them */
	int		step;		/* enum step whose window must be open, or STEP_NONE */
	int		returned_step;	/* the same after a return to the actor: the next step's, so that it can be answered */
	int		after;		/* enum step whose window must have closed, or STEP_NONE */
	unsigned	skips;		/* SKIPS_…: the steps to be recorded as skipped, with the reason */
	bool		late;		/* allowed after the window too, and recorded as late */
	bool		needs_reason;
	bool		back;		/* returns, withdraws or rates again */
};

/* What the row of an evaluation says and where the windows stand, extensions included. */
struct transition_context {
	unsigned		actors;		/* every ACTOR_… that the account is for this evaluation */
	enum window_state	windows[STEP_COUNT];
	unsigned		returned_to;	/* ACTOR_… that the last return, not answered yet, went to; 0: none */
	bool			no_superior;	/* nobody reviews: nothing to wait for */
	bool			has_reason;
};

enum transition_verdict {
	TRANSITION_ALLOWED,
	TRANSITION_LATE,		/* allowed, to be recorded as late */
	TRANSITION_IMPOSSIBLE,		/* not from this state */
	TRANSITION_WRONG_ACTOR,
	TRANSITION_TOO_EARLY,		/* the window has not opened, or the step that is skipped has not closed */
	TRANSITION_TOO_LATE,
	TRANSITION_NEEDS_REASON
};

/* The steps that were really done, for a way back. */
struct transition_done {
	bool	draft;
	bool	self;
	bool	review;
	bool	advice;
};

/* The row for this state and action, or NULL if there is none. */
const struct transition	*transition_find(enum state, enum act);
/* The whole table, for pages that list what can be done and for tests. */
const struct transition	*transition_table(size_t *count);
/* May the transition, which may be NULL, be made? Rows first, then actor, windows and reason. */
enum transition_verdict	 transition_check(const struct transition *, const struct transition_context *);
/* The state after it: a way back goes on past steps that were never done. */
enum state		 transition_target(const struct transition *, const struct transition_done *);
/* As in the database: "open", "self_submitted"… */
const char		*state_name(enum state);
bool			 state_parse(const char *, enum state *);
/* "submit_self"…, for documents and audit. */
const char		*act_name(enum act);
bool			 act_parse(const char *, enum act *);

#endif
