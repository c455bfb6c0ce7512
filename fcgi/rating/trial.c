#include <string.h>

#include "rating/points.h"
#include "rating/trial.h"

/* The old scores at the places of the new criteria. */
static void
trial_map(const struct trial_rules *old, const struct trial_rules *new, const int *scores, int *room, struct trial *trial)
{
	for (size_t i = 0; i < new->set->criterion_count; i++) {
		const struct criterion *criterion = &new->set->criteria[i];
		const int at = criteria_find(old->set, criterion->code);

		room[i] = POINTS_MISSING;
		if (criterion->group || at < 0 || old->set->criteria[at].group)
			continue;
		room[i] = scores[at];
		if (room[i] == POINTS_MISSING || room[i] <= criterion->maximum)
			continue;
		room[i] = criterion->maximum;
		trial->cut++;
	}
	for (size_t i = 0; i < old->set->criterion_count; i++) {
		const int at = criteria_find(new->set, old->set->criteria[i].code);

		if (!old->set->criteria[i].group && scores[i] != POINTS_MISSING &&
		    (at < 0 || new->set->criteria[at].group))
			trial->dropped++;
	}
}

static enum level
trial_best(const struct rule_set *rules, const struct level_facts *facts, enum level knock_out)
{
	struct level_facts known = *facts;
	struct level_bound bound;

	known.knock_out = knock_out;
	level_limit(&rules->levels, &known, &bound);
	return bound.best;
}

/* What the rules say of points under a bound. */
static enum level
trial_said(const struct rule_set *rules, int points, enum level best)
{
	const enum level level = level_of_points(&rules->levels, points);

	return level == LEVEL_NONE ? LEVEL_NONE : level_worse(level, best);
}

/* Each thing that alone would have changed what is said. */
static unsigned
trial_causes(const struct trial_rules *old, const struct trial_rules *new, const struct trial *trial, enum level best_before,
    enum level best_after)
{
	unsigned causes = 0;

	if (trial->said_after == trial->said_before)
		return 0;
	if (trial->after != trial->before && trial_said(new->rules, trial->before, best_after) != trial->said_after)
		causes |= TRIAL_POINTS;
	if (level_of_points(&old->rules->levels, trial->after) != level_of_points(&new->rules->levels, trial->after))
		causes |= TRIAL_THRESHOLD;
	if (trial_said(new->rules, trial->after, best_before) != trial->said_after)
		causes |= TRIAL_BOUND;
	return causes;
}

void
trial_run(const struct trial_rules *old, const struct trial_rules *new, const int *scores, int given, enum level level,
    const struct level_facts *facts, int *room, struct trial *trial)
{
	struct points_total before, after;
	enum level best_before, best_after;
	bool whole;

	memset(trial, 0, sizeof *trial);
	points_total(old->set, scores, old->rules->round_to, &before);
	whole = before.missing == 0 && before.total == given;
	trial->before = trial->after = given;
	after = before;
	if (whole) {
		trial_map(old, new, scores, room, trial);
		points_total(new->set, room, new->rules->round_to, &after);
		trial->unscored = after.missing;
		trial->after = after.missing > 0 ? POINTS_MISSING : after.total;
	}
	best_before = trial_best(old->rules, facts, before.knock_out);
	best_after = trial_best(new->rules, facts, after.knock_out);
	trial->said_before = trial_said(old->rules, trial->before, best_before);
	trial->said_after = trial_said(new->rules, trial->after, best_after);
	trial->causes = trial_causes(old, new, trial, best_before, best_after);
	if (trial->said_after == trial->said_before)
		trial->would = level == LEVEL_NONE ? LEVEL_NONE : level_worse(level, best_after);
	else
		trial->would = trial->said_after;
	if (trial->causes == 0 && trial->would != level)
		trial->causes = TRIAL_BOUND;
}
