#include <limits.h>
#include <stdint.h>
#include <string.h>

#include "rating/level.h"
#include "rating/points.h"

char
level_letter(enum level level)
{
	return level == LEVEL_NONE ? '-' : (char)('A' + (int)level - (int)LEVEL_A);
}

enum level
level_parse(const char *text)
{
	if (text[0] < 'A' || text[0] > 'D' || text[1] != '\0')
		return LEVEL_NONE;
	return (enum level)(text[0] - 'A' + (int)LEVEL_A);
}

int
level_compare(enum level a, enum level b)
{
	return (int)b - (int)a;
}

enum level
level_worse(enum level a, enum level b)
{
	return a > b ? a : b;
}

enum level
level_of_points(const struct level_rules *rules, int points)
{
	if (points == POINTS_MISSING)
		return LEVEL_NONE;
	for (size_t i = 0; i < LEVEL_COUNT; i++)
		if (points >= rules->levels[i].from && points < rules->levels[i].below)
			return rules->levels[i].level;
	return LEVEL_NONE;
}

const struct level_rule *
level_rule(const struct level_rules *rules, enum level level)
{
	for (size_t i = 0; i < LEVEL_COUNT; i++)
		if (rules->levels[i].level == level)
			return &rules->levels[i];
	return NULL;
}

bool
level_rules_valid(const struct level_rules *rules)
{
	const struct level_rule *levels = rules->levels;

	for (size_t i = 0; i < LEVEL_COUNT; i++) {
		if (levels[i].level != (enum level)(i + 1) || levels[i].from >= levels[i].below)
			return false;
		if (i > 0 && levels[i].below != levels[i - 1].from)
			return false;
	}
	return levels[0].below == INT_MAX && levels[LEVEL_COUNT - 1].from == INT_MIN;
}

static void
level_bind(struct level_bound *bound, enum level best, unsigned cause)
{
	if (best <= LEVEL_A)
		return;
	bound->best = level_worse(bound->best, best);
	bound->causes |= cause;
}

static bool
level_absent(const struct level_rules *rules, const struct level_facts *facts)
{
	if (rules->absence_share < 0 || facts->working_days <= 0)
		return false;
	return (int64_t)facts->worked_days * 10000 <= (int64_t)rules->absence_share * facts->working_days;
}

void
level_limit(const struct level_rules *rules, const struct level_facts *facts, struct level_bound *bound)
{
	*bound = (struct level_bound){.best = LEVEL_A, .unit = LEVEL_NONE};
	if (level_absent(rules, facts))
		level_bind(bound, rules->absence_best, LEVEL_BY_ABSENCE);
	for (size_t i = 0; facts->condition != NULL && i < rules->forced_count; i++)
		if (strcmp(rules->forced[i].condition, facts->condition) == 0)
			level_bind(bound, rules->forced[i].best, LEVEL_BY_CONDITION);
	level_bind(bound, facts->discipline, LEVEL_BY_DISCIPLINE);
	level_bind(bound, facts->knock_out, LEVEL_BY_KNOCK_OUT);
	if (!facts->leads)
		return;
	if (rules->leader == LEADER_BOUND)
		level_bind(bound, facts->unit_level, LEVEL_BY_UNIT);
	else if (rules->leader == LEADER_WARN)
		bound->unit = facts->unit_level;
}

bool
level_permitted(enum level level, const struct level_bound *bound)
{
	return level != LEVEL_NONE && level_compare(level, bound->best) <= 0;
}

unsigned
level_reason_needed(enum level given, enum level points, const struct level_bound *bound, enum level before)
{
	unsigned reasons = 0;
	enum level expected = points;

	if (points != LEVEL_NONE && bound != NULL)
		expected = level_worse(points, bound->best);
	if (expected != LEVEL_NONE && given != expected)
		reasons |= LEVEL_UNLIKE_POINTS;
	if (before != LEVEL_NONE && given != before)
		reasons |= LEVEL_UNLIKE_BEFORE;
	if (bound != NULL && bound->unit != LEVEL_NONE && level_compare(given, bound->unit) > 0)
		reasons |= LEVEL_ABOVE_UNIT;
	return reasons;
}
