#include <string.h>

#include "rating/transition.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static const char *const state_names[STATE_COUNT] = {
    [STATE_OPEN] = "open",
    [STATE_DRAFTING] = "drafting",
    [STATE_SELF_SUBMITTED] = "self_submitted",
    [STATE_REVIEWED] = "reviewed",
    [STATE_ADVISED] = "advised",
    [STATE_DECIDED] = "decided",
    [STATE_PUBLISHED] = "published",
    [STATE_NOT_RATED] = "not_rated",
};

static const char *const act_names[ACT_COUNT] = {
    [ACT_SAVE_SELF] = "save_self",
    [ACT_SUBMIT_SELF] = "submit_self",
    [ACT_WITHDRAW_SELF] = "withdraw_self",
    [ACT_SAVE_REVIEW] = "save_review",
    [ACT_REVIEW] = "review",
    [ACT_REVIEW_WITHOUT_SELF] = "review_without_self",
    [ACT_RETURN_SELF] = "return_self",
    [ACT_ADVISE] = "advise",
    [ACT_ADVISE_WITHOUT_REVIEW] = "advise_without_review",
    [ACT_RETURN_REVIEW] = "return_review",
    [ACT_RETURN_ADVICE] = "return_advice",
    [ACT_DECIDE] = "decide",
    [ACT_DECIDE_WITHOUT_REVIEW] = "decide_without_review",
    [ACT_WITHDRAW_DECISION] = "withdraw_decision",
    [ACT_PUBLISH] = "publish",
    [ACT_MARK_NOT_RATED] = "mark_not_rated",
    [ACT_RATE_AGAIN] = "rate_again",
};

enum { LATE = 1 << 0, REASON = 1 << 1, BACK = 1 << 2 };

#define ROW(from, act, to, actors, windows, after, skips, flags)                                             \
	{                                                                                                    \
		STATE_##from, ACT_##act, STATE_##to, actors, windows, after, skips, ((flags)&LATE) != 0,     \
		    ((flags)&REASON) != 0, ((flags)&BACK) != 0                                               \
	}

/* The window a row needs, and the one it needs after a return to its actor. */
#define ANY_TIME STEP_NONE, STEP_NONE
#define SELF     STEP_SELF, STEP_SUPERIOR
#define SUPERIOR STEP_SUPERIOR, STEP_DECIDE
#define DECISION STEP_DECIDE, STEP_DECIDE
#define NOTICE   STEP_PUBLISH, STEP_PUBLISH

#define PERSON  ACTOR_SELF
#define RATER   ACTOR_SUPERIOR
#define ADVISER ACTOR_AGGREGATOR
#define DECIDER ACTOR_AUTHORITY
#define ADMIN   ACTOR_ADMINISTRATOR
#define BOTH    (SKIPS_SELF | SKIPS_REVIEW)

/* clang-format off */
static const struct transition transitions[] = {
	ROW(OPEN, SAVE_SELF, DRAFTING, PERSON, SELF, STEP_NONE, 0, 0),
	ROW(OPEN, SUBMIT_SELF, SELF_SUBMITTED, PERSON, SELF, STEP_NONE, 0, 0),
	ROW(OPEN, SAVE_REVIEW, OPEN, RATER, SUPERIOR, STEP_SELF, 0, 0),
	ROW(OPEN, REVIEW_WITHOUT_SELF, REVIEWED, RATER, SUPERIOR, STEP_SELF, SKIPS_SELF, REASON),
	ROW(OPEN, ADVISE_WITHOUT_REVIEW, ADVISED, ADVISER, DECISION, STEP_SUPERIOR, BOTH, LATE | REASON),
	ROW(OPEN, DECIDE_WITHOUT_REVIEW, DECIDED, DECIDER, DECISION, STEP_SUPERIOR, BOTH, LATE | REASON),
	ROW(OPEN, MARK_NOT_RATED, NOT_RATED, ADMIN, ANY_TIME, STEP_NONE, 0, REASON),

	ROW(DRAFTING, SAVE_SELF, DRAFTING, PERSON, SELF, STEP_NONE, 0, 0),
	ROW(DRAFTING, SUBMIT_SELF, SELF_SUBMITTED, PERSON, SELF, STEP_NONE, 0, 0),
	ROW(DRAFTING, SAVE_REVIEW, DRAFTING, RATER, SUPERIOR, STEP_SELF, 0, 0),
	ROW(DRAFTING, REVIEW_WITHOUT_SELF, REVIEWED, RATER, SUPERIOR, STEP_SELF, SKIPS_SELF, REASON),
	ROW(DRAFTING, ADVISE_WITHOUT_REVIEW, ADVISED, ADVISER, DECISION, STEP_SUPERIOR, BOTH, LATE | REASON),
	ROW(DRAFTING, DECIDE_WITHOUT_REVIEW, DECIDED, DECIDER, DECISION, STEP_SUPERIOR, BOTH, LATE | REASON),
	ROW(DRAFTING, MARK_NOT_RATED, NOT_RATED, ADMIN, ANY_TIME, STEP_NONE, 0, REASON),

	ROW(SELF_SUBMITTED, WITHDRAW_SELF, DRAFTING, PERSON, SELF, STEP_NONE, 0, BACK),
	ROW(SELF_SUBMITTED, SAVE_REVIEW, SELF_SUBMITTED, RATER, SUPERIOR, STEP_NONE, 0, 0),
	ROW(SELF_SUBMITTED, REVIEW, REVIEWED, RATER, SUPERIOR, STEP_NONE, 0, 0),
	ROW(SELF_SUBMITTED, RETURN_SELF, DRAFTING, RATER, SUPERIOR, STEP_NONE, 0, BACK | REASON),
	ROW(SELF_SUBMITTED, ADVISE_WITHOUT_REVIEW, ADVISED, ADVISER, DECISION, STEP_SUPERIOR, SKIPS_REVIEW, LATE | REASON),
	ROW(SELF_SUBMITTED, DECIDE_WITHOUT_REVIEW, DECIDED, DECIDER, DECISION, STEP_SUPERIOR, SKIPS_REVIEW, LATE | REASON),
	ROW(SELF_SUBMITTED, MARK_NOT_RATED, NOT_RATED, ADMIN, ANY_TIME, STEP_NONE, 0, REASON),

	ROW(REVIEWED, REVIEW, REVIEWED, RATER, SUPERIOR, STEP_NONE, 0, 0),
	ROW(REVIEWED, ADVISE, ADVISED, ADVISER, DECISION, STEP_NONE, 0, LATE),
	ROW(REVIEWED, RETURN_REVIEW, SELF_SUBMITTED, ADVISER | DECIDER, DECISION, STEP_NONE, 0, BACK | REASON),
	ROW(REVIEWED, DECIDE, DECIDED, DECIDER, DECISION, STEP_NONE, 0, LATE),
	ROW(REVIEWED, MARK_NOT_RATED, NOT_RATED, ADMIN, ANY_TIME, STEP_NONE, 0, REASON),

	ROW(ADVISED, ADVISE, ADVISED, ADVISER, DECISION, STEP_NONE, 0, LATE),
	ROW(ADVISED, RETURN_ADVICE, REVIEWED, DECIDER, DECISION, STEP_NONE, 0, LATE | BACK | REASON),
	ROW(ADVISED, DECIDE, DECIDED, DECIDER, DECISION, STEP_NONE, 0, LATE),
	ROW(ADVISED, MARK_NOT_RATED, NOT_RATED, ADMIN, ANY_TIME, STEP_NONE, 0, REASON),

	ROW(DECIDED, WITHDRAW_DECISION, ADVISED, DECIDER, DECISION, STEP_NONE, 0, LATE | BACK | REASON),
	ROW(DECIDED, PUBLISH, PUBLISHED, DECIDER, NOTICE, STEP_NONE, 0, LATE),

	ROW(NOT_RATED, RATE_AGAIN, ADVISED, ADMIN, ANY_TIME, STEP_NONE, 0, BACK | REASON),
};
/* clang-format on */

static bool
name_find(const char *const *names, size_t count, const char *name, size_t *out)
{
	for (size_t i = 0; i < count; i++) {
		if (strcmp(names[i], name) == 0) {
			*out = i;
			return true;
		}
	}
	return false;
}

const char *
state_name(enum state state)
{
	return state_names[state];
}

bool
state_parse(const char *name, enum state *out)
{
	size_t found;

	if (!name_find(state_names, STATE_COUNT, name, &found))
		return false;
	*out = (enum state)found;
	return true;
}

const char *
act_name(enum act act)
{
	return act_names[act];
}

bool
act_parse(const char *name, enum act *out)
{
	size_t found;

	if (!name_find(act_names, ACT_COUNT, name, &found))
		return false;
	*out = (enum act)found;
	return true;
}

const struct transition *
transition_table(size_t *count)
{
	*count = LENGTH(transitions);
	return transitions;
}

const struct transition *
transition_find(enum state from, enum act act)
{
	for (size_t i = 0; i < LENGTH(transitions); i++)
		if (transitions[i].from == from && transitions[i].act == act)
			return &transitions[i];
	return NULL;
}

/* Where nobody reviews there is no window to wait for but that of self-scoring. */
static int
transition_after(const struct transition *transition, const struct transition_context *context)
{
	if (!context->no_superior || (transition->skips & SKIPS_REVIEW) == 0)
		return transition->after;
	return (transition->skips & SKIPS_SELF) != 0 ? (int)STEP_SELF : STEP_NONE;
}

static bool
transition_lacks_reason(const struct transition *transition, const struct transition_context *context)
{
	if (!transition->needs_reason || context->has_reason)
		return false;
	return !(context->no_superior && transition->skips == SKIPS_REVIEW);
}

enum transition_verdict
transition_check(const struct transition *transition, const struct transition_context *context)
{
	bool late = false;
	int after, step;

	if (transition == NULL)
		return TRANSITION_IMPOSSIBLE;
	if ((transition->actors & context->actors) == 0)
		return TRANSITION_WRONG_ACTOR;
	after = transition_after(transition, context);
	if (after != STEP_NONE && context->windows[after] != WINDOW_CLOSED)
		return TRANSITION_TOO_EARLY;
	step =
	    (transition->actors & context->returned_to) != 0 ? transition->returned_step : transition->step;
	if (step != STEP_NONE && context->windows[step] == WINDOW_BEFORE)
		return TRANSITION_TOO_EARLY;
	if (step != STEP_NONE && context->windows[step] == WINDOW_CLOSED) {
		if (!transition->late)
			return TRANSITION_TOO_LATE;
		late = true;
	}
	if (transition_lacks_reason(transition, context))
		return TRANSITION_NEEDS_REASON;
	return late ? TRANSITION_LATE : TRANSITION_ALLOWED;
}

enum state
transition_target(const struct transition *transition, const struct transition_done *done)
{
	enum state to = transition->to;

	if (!transition->back)
		return to;
	if (to == STATE_ADVISED && !done->advice)
		to = STATE_REVIEWED;
	if (to == STATE_REVIEWED && !done->review)
		to = STATE_SELF_SUBMITTED;
	if (to == STATE_SELF_SUBMITTED && !done->self)
		to = STATE_DRAFTING;
	if (to == STATE_DRAFTING && !done->draft)
		to = STATE_OPEN;
	return to;
}
