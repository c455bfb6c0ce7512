/*
 * The state machine against a table written anew from design.md section 3 and domain.md section 2: what each
 * act is, and where each state lets it lead.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rating/transition.h"

/* Who: p person, s superior, g aggregator, a authority, u unit's administrator. */
static const struct {
	const char *act;
	const char *who;
	int step, returned;
	bool late, reason, back;
} acts[ACT_COUNT] = {
    {"save_self", "p", STEP_SELF, STEP_SUPERIOR, false, false, false},
    {"submit_self", "p", STEP_SELF, STEP_SUPERIOR, false, false, false},
    {"withdraw_self", "p", STEP_SELF, STEP_SUPERIOR, false, false, true},
    {"save_review", "s", STEP_SUPERIOR, STEP_DECIDE, false, false, false},
    {"review", "s", STEP_SUPERIOR, STEP_DECIDE, false, false, false},
    {"review_without_self", "s", STEP_SUPERIOR, STEP_DECIDE, false, true, false},
    {"return_self", "s", STEP_SUPERIOR, STEP_DECIDE, false, true, true},
    {"advise", "g", STEP_DECIDE, STEP_DECIDE, true, false, false},
    {"advise_without_review", "g", STEP_DECIDE, STEP_DECIDE, true, true, false},
    {"return_review", "ga", STEP_DECIDE, STEP_DECIDE, false, true, true},
    {"return_advice", "a", STEP_DECIDE, STEP_DECIDE, true, true, true},
    {"decide", "a", STEP_DECIDE, STEP_DECIDE, true, false, false},
    {"decide_without_review", "a", STEP_DECIDE, STEP_DECIDE, true, true, false},
    {"withdraw_decision", "a", STEP_DECIDE, STEP_DECIDE, true, true, true},
    {"publish", "a", STEP_PUBLISH, STEP_PUBLISH, true, false, false},
    {"mark_not_rated", "u", STEP_NONE, STEP_NONE, false, true, false},
    {"rate_again", "u", STEP_NONE, STEP_NONE, false, true, true},
};

/* clang-format off */
/*
 * Rows are states, columns acts in the order above, in groups: own, review, advice, decision, after it, not rated.
 * '.' is impossible, else the letter of the state it leads to.
 */
static const char *const lead[STATE_COUNT] = {
	[STATE_OPEN] =		 "DS." "O.R." ".V.." ".C" ".." "N.",
	[STATE_DRAFTING] =	 "DS." "D.R." ".V.." ".C" ".." "N.",
	[STATE_SELF_SUBMITTED] = "..D" "SR.D" ".V.." ".C" ".." "N.",
	[STATE_REVIEWED] =	 "..." ".R.." "V.S." "C." ".." "N.",
	[STATE_ADVISED] =	 "..." "...." "V..R" "C." ".." "N.",
	[STATE_DECIDED] =	 "..." "...." "...." ".." "VP" "..",
	[STATE_PUBLISHED] =	 "..." "...." "...." ".." ".." "..",
	[STATE_NOT_RATED] =	 "..." "...." "...." ".." ".." ".V",
};
/* clang-format on */
static const char letters[] = "ODSRVCPN";
static const char who[] = "psgau";

static unsigned
actors_of(const char *names)
{
	unsigned actors = 0;

	for (; *names != '\0'; names++)
		actors |= 1U << (strchr(who, *names) - who);
	return actors;
}

static void
the_table_is_the_one_written_here(void **state)
{
	size_t count, possible = 0;

	(void)state;
	for (int from = 0; from < STATE_COUNT; from++) {
		assert_int_equal(strlen(lead[from]), ACT_COUNT);
		for (int act = 0; act < ACT_COUNT; act++) {
			const struct transition *got = transition_find((enum state)from, (enum act)act);
			unsigned skips = 0;

			assert_string_equal(act_name((enum act)act), acts[act].act);
			if (lead[from][act] == '.') {
				if (got != NULL)
					fail_msg("%s lets %s", state_name((enum state)from), acts[act].act);
				continue;
			}
			if (got == NULL)
				fail_msg("%s does not let %s", state_name((enum state)from), acts[act].act);
			possible++;
			assert_int_equal(got->from, from);
			assert_int_equal(got->act, act);
			assert_int_equal(letters[got->to], lead[from][act]);
			assert_int_equal(got->actors, actors_of(acts[act].who));
			assert_int_equal(got->step, acts[act].step);
			assert_int_equal(got->returned_step, acts[act].returned);
			assert_int_equal(got->late, acts[act].late);
			assert_int_equal(got->needs_reason, acts[act].reason);
			assert_int_equal(got->back, acts[act].back);
			if (strstr(acts[act].act, "without") != NULL && from < STATE_SELF_SUBMITTED)
				skips |= SKIPS_SELF;
			if (strstr(acts[act].act, "without_review") != NULL)
				skips |= SKIPS_REVIEW;
			assert_int_equal(got->skips, skips);
			if (skips != 0)
				assert_int_equal(got->after,
						 (skips & SKIPS_REVIEW) != 0 ? STEP_SUPERIOR : STEP_SELF);
			else
				assert_int_equal(got->after,
						 act == ACT_SAVE_REVIEW && from < STATE_SELF_SUBMITTED
						     ? STEP_SELF
						     : STEP_NONE);
		}
	}
	transition_table(&count);
	assert_int_equal(count, possible);
}

/* What the rules of domain.md say of one row in one situation, read in another order than the code does. */
static enum transition_verdict
verdict(const struct transition *row, const struct transition_context *c)
{
	unsigned skips = row->skips;
	bool wait_self = (row->after == STEP_SELF) ||
			 (c->no_superior && row->after == STEP_SUPERIOR && (skips & SKIPS_SELF));
	bool wait_superior = row->after == STEP_SUPERIOR && !c->no_superior;
	bool excused = c->no_superior && skips == SKIPS_REVIEW;
	int step = row->step;

	if (!(row->actors & c->actors))
		return TRANSITION_WRONG_ACTOR;
	if (row->actors & c->returned_to)
		step = row->returned_step;
	if ((wait_self && c->windows[STEP_SELF] != WINDOW_CLOSED) ||
	    (wait_superior && c->windows[STEP_SUPERIOR] != WINDOW_CLOSED) ||
	    (step != STEP_NONE && c->windows[step] == WINDOW_BEFORE))
		return TRANSITION_TOO_EARLY;
	if (step != STEP_NONE && c->windows[step] == WINDOW_CLOSED && !row->late)
		return TRANSITION_TOO_LATE;
	if (row->needs_reason && !c->has_reason && !excused)
		return TRANSITION_NEEDS_REASON;
	return step != STEP_NONE && c->windows[step] == WINDOW_CLOSED ? TRANSITION_LATE : TRANSITION_ALLOWED;
}

static void
every_row_in_every_situation(void **state)
{
	size_t count, seen[TRANSITION_NEEDS_REASON + 1] = {0};
	const struct transition *rows = transition_table(&count);

	(void)state;
	for (size_t i = 0; i < count; i++) {
		for (int windows = 0; windows < 243; windows++) {
			struct transition_context c = {0};

			for (int step = 0, rest = windows; step < STEP_COUNT; step++, rest /= 3)
				c.windows[step] = (enum window_state)(rest % 3);
			for (unsigned bits = 0; bits < 4096; bits++) {
				enum transition_verdict got;

				c.actors = bits & 31;
				c.returned_to = bits >> 5 & 31;
				c.no_superior = (bits >> 10 & 1) != 0;
				c.has_reason = (bits >> 11 & 1) != 0;
				got = transition_check(&rows[i], &c);
				if (got != verdict(&rows[i], &c))
					fail_msg("row %zu, windows %d, bits %u: %d", i, windows, bits, got);
				seen[got]++;
			}
		}
	}
	for (int v = 0; v <= TRANSITION_NEEDS_REASON; v++)
		if (v != TRANSITION_IMPOSSIBLE)
			assert_true(seen[v] > 0);
	assert_int_equal(transition_check(NULL, &(struct transition_context){0}), TRANSITION_IMPOSSIBLE);
}

static struct transition_context
at(const char *windows, unsigned actors, bool reason)
{
	struct transition_context c = {.actors = actors, .has_reason = reason};

	for (int step = 0; step < STEP_COUNT; step++)
		c.windows[step] = windows[step] == 'b'   ? WINDOW_BEFORE
				  : windows[step] == 'o' ? WINDOW_OPEN
							 : WINDOW_CLOSED;
	return c;
}

static enum transition_verdict
check(enum state from, enum act act, struct transition_context c)
{
	return transition_check(transition_find(from, act), &c);
}

static void
nothing_missing_stops_the_decision_or_the_publication(void **state)
{
	struct transition_context never = at("ccccc", ACTOR_AUTHORITY, true);

	(void)state;
	for (int from = STATE_OPEN; from < STATE_DECIDED; from++) {
		enum act act = from < STATE_REVIEWED ? ACT_DECIDE_WITHOUT_REVIEW : ACT_DECIDE;

		assert_int_equal(check((enum state)from, act, never), TRANSITION_LATE);
		assert_int_equal(transition_find((enum state)from, act)->to, STATE_DECIDED);
	}
	assert_int_equal(check(STATE_DECIDED, ACT_PUBLISH, never), TRANSITION_LATE);
}

static void
the_days_of_a_month(void **state)
{
	(void)state;
	/* 19 January: nothing but the plan. */
	assert_int_equal(check(STATE_OPEN, ACT_SUBMIT_SELF, at("obbbb", ACTOR_SELF, false)),
			 TRANSITION_TOO_EARLY);
	/* The 24th: the person scores; the superior may not pass over it. */
	assert_int_equal(check(STATE_DRAFTING, ACT_SUBMIT_SELF, at("coooo", ACTOR_SELF, false)),
			 TRANSITION_ALLOWED);
	assert_int_equal(check(STATE_OPEN, ACT_REVIEW_WITHOUT_SELF, at("coooo", ACTOR_SUPERIOR, true)),
			 TRANSITION_TOO_EARLY);
	assert_int_equal(check(STATE_SELF_SUBMITTED, ACT_REVIEW, at("coooo", ACTOR_SUPERIOR, false)),
			 TRANSITION_ALLOWED);
	/* The 25th. */
	assert_int_equal(check(STATE_OPEN, ACT_SUBMIT_SELF, at("ccooo", ACTOR_SELF, false)),
			 TRANSITION_TOO_LATE);
	assert_int_equal(check(STATE_OPEN, ACT_REVIEW_WITHOUT_SELF, at("ccooo", ACTOR_SUPERIOR, false)),
			 TRANSITION_NEEDS_REASON);
	assert_int_equal(check(STATE_OPEN, ACT_REVIEW_WITHOUT_SELF, at("ccooo", ACTOR_SUPERIOR, true)),
			 TRANSITION_ALLOWED);
	assert_int_equal(check(STATE_OPEN, ACT_DECIDE_WITHOUT_REVIEW, at("ccooo", ACTOR_AUTHORITY, true)),
			 TRANSITION_TOO_EARLY);
	/* The 26th. */
	assert_int_equal(check(STATE_SELF_SUBMITTED, ACT_REVIEW, at("cccoo", ACTOR_SUPERIOR, false)),
			 TRANSITION_TOO_LATE);
	assert_int_equal(check(STATE_OPEN, ACT_DECIDE_WITHOUT_REVIEW, at("cccoo", ACTOR_AUTHORITY, true)),
			 TRANSITION_ALLOWED);
	/* The 28th, and 5 February. */
	assert_int_equal(check(STATE_REVIEWED, ACT_DECIDE, at("cccco", ACTOR_AUTHORITY, false)),
			 TRANSITION_LATE);
	assert_int_equal(check(STATE_REVIEWED, ACT_DECIDE, at("cccco", ACTOR_SUPERIOR, false)),
			 TRANSITION_WRONG_ACTOR);
	assert_int_equal(check(STATE_DECIDED, ACT_PUBLISH, at("cccco", ACTOR_AUTHORITY, false)),
			 TRANSITION_ALLOWED);
	assert_int_equal(check(STATE_DECIDED, ACT_PUBLISH, at("ccccc", ACTOR_AUTHORITY, false)),
			 TRANSITION_LATE);
}

static void
a_return_can_be_answered_after_the_window(void **state)
{
	struct transition_context self = at("ccooo", ACTOR_SELF, false),
				  superior = at("cccoo", ACTOR_SUPERIOR, false);

	(void)state;
	assert_int_equal(check(STATE_DRAFTING, ACT_SUBMIT_SELF, self), TRANSITION_TOO_LATE);
	self.returned_to = ACTOR_SELF;
	assert_int_equal(check(STATE_DRAFTING, ACT_SUBMIT_SELF, self), TRANSITION_ALLOWED);
	assert_int_equal(check(STATE_SELF_SUBMITTED, ACT_REVIEW, superior), TRANSITION_TOO_LATE);
	superior.returned_to = ACTOR_SELF;
	assert_int_equal(check(STATE_SELF_SUBMITTED, ACT_REVIEW, superior), TRANSITION_TOO_LATE);
	superior.returned_to = ACTOR_SUPERIOR;
	assert_int_equal(check(STATE_SELF_SUBMITTED, ACT_REVIEW, superior), TRANSITION_ALLOWED);
}

static void
nobody_waits_for_a_superior_that_there_is_not(void **state)
{
	struct transition_context c = at("coooo", ACTOR_AUTHORITY, false);

	(void)state;
	c.no_superior = true;
	assert_int_equal(check(STATE_SELF_SUBMITTED, ACT_DECIDE_WITHOUT_REVIEW, c), TRANSITION_ALLOWED);
	assert_int_equal(check(STATE_OPEN, ACT_DECIDE_WITHOUT_REVIEW, c), TRANSITION_TOO_EARLY);
	c.windows[STEP_SELF] = WINDOW_CLOSED;
	assert_int_equal(check(STATE_OPEN, ACT_DECIDE_WITHOUT_REVIEW, c), TRANSITION_NEEDS_REASON);
}

static void
a_way_back_passes_over_what_was_never_done(void **state)
{
	static const struct {
		enum state from;
		enum act act;
		struct transition_done done;
		enum state to;
	} cases[] = {
	    {STATE_DECIDED, ACT_WITHDRAW_DECISION, {true, true, true, true}, STATE_ADVISED},
	    {STATE_DECIDED, ACT_WITHDRAW_DECISION, {true, true, true, false}, STATE_REVIEWED},
	    {STATE_DECIDED, ACT_WITHDRAW_DECISION, {true, true, false, false}, STATE_SELF_SUBMITTED},
	    {STATE_DECIDED, ACT_WITHDRAW_DECISION, {true, false, false, false}, STATE_DRAFTING},
	    {STATE_DECIDED, ACT_WITHDRAW_DECISION, {false, false, false, false}, STATE_OPEN},
	    {STATE_REVIEWED, ACT_RETURN_REVIEW, {true, true, true, false}, STATE_SELF_SUBMITTED},
	    {STATE_REVIEWED, ACT_RETURN_REVIEW, {false, false, true, false}, STATE_OPEN},
	    {STATE_ADVISED, ACT_RETURN_ADVICE, {false, true, false, true}, STATE_SELF_SUBMITTED},
	    {STATE_NOT_RATED, ACT_RATE_AGAIN, {false, false, false, false}, STATE_OPEN},
	    {STATE_NOT_RATED, ACT_RATE_AGAIN, {true, true, true, false}, STATE_REVIEWED},
	    {STATE_SELF_SUBMITTED, ACT_RETURN_SELF, {true, true, false, false}, STATE_DRAFTING},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(
		    transition_target(transition_find(cases[i].from, cases[i].act), &cases[i].done),
		    cases[i].to);
	/* A way forward does not. */
	assert_int_equal(
	    transition_target(transition_find(STATE_OPEN, ACT_REVIEW_WITHOUT_SELF), &cases[4].done),
	    STATE_REVIEWED);
}

static void
names_are_those_of_the_database(void **state)
{
	static const char *const names[STATE_COUNT] = {"open",    "drafting", "self_submitted", "reviewed",
						       "advised", "decided",  "published",      "not_rated"};
	enum state found;
	enum act act;

	(void)state;
	for (int i = 0; i < STATE_COUNT; i++) {
		assert_string_equal(state_name((enum state)i), names[i]);
		assert_true(state_parse(names[i], &found));
		assert_int_equal(found, i);
	}
	for (int i = 0; i < ACT_COUNT; i++) {
		assert_true(act_parse(act_name((enum act)i), &act));
		assert_int_equal(act, i);
	}
	assert_false(state_parse("returned", &found));
	assert_false(act_parse("revise", &act));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_table_is_the_one_written_here),
	    cmocka_unit_test(every_row_in_every_situation),
	    cmocka_unit_test(nothing_missing_stops_the_decision_or_the_publication),
	    cmocka_unit_test(the_days_of_a_month),
	    cmocka_unit_test(a_return_can_be_answered_after_the_window),
	    cmocka_unit_test(nobody_waits_for_a_superior_that_there_is_not),
	    cmocka_unit_test(a_way_back_passes_over_what_was_never_done),
	    cmocka_unit_test(names_are_those_of_the_database),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
