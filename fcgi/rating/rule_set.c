#include <string.h>

#include "rating/rule_set.h"

static const char *const staff_kind_names[] = {"cadre", "civil_servant", "public_employee", "contract"};
static const char *const rank_names[] = {"head", "deputy", "member"};
static const char *const bloc_names[] = {"", "party", "government", "school"};
static const char *const unit_kind_names[] = {"agency", "part", "grouping"};

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static int
name_find(const char *const *names, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i], name) == 0)
			return (int)i;
	return -1;
}

const char *
staff_kind_name(enum staff_kind kind)
{
	return staff_kind_names[kind];
}

const char *
rank_name(enum rank rank)
{
	return rank_names[rank];
}

const char *
bloc_name(enum bloc bloc)
{
	return bloc_names[bloc];
}

int
staff_kind_parse(const char *name)
{
	return name_find(staff_kind_names, LENGTH(staff_kind_names), name);
}

int
rank_parse(const char *name)
{
	return name_find(rank_names, LENGTH(rank_names), name);
}

int
bloc_parse(const char *name)
{
	return name[0] == '\0' ? -1 : name_find(bloc_names, LENGTH(bloc_names), name);
}

int
unit_kind_parse(const char *name)
{
	return name_find(unit_kind_names, LENGTH(unit_kind_names), name);
}

const struct criteria_set *
rule_set_find_criteria(const struct rule_set *rules, const char *code)
{
	for (size_t i = 0; i < rules->criteria_set_count; i++)
		if (strcmp(rules->criteria_sets[i].code, code) == 0)
			return &rules->criteria_sets[i];
	return NULL;
}

bool
rule_set_match(const char *pattern, const char *text)
{
	const char *star = NULL, *resume = NULL;

	while (*text != '\0') {
		if (*pattern == '*') {
			star = pattern++;
			resume = text;
		} else if (*pattern == *text) {
			pattern++;
			text++;
		} else if (star != NULL) {
			pattern = star + 1;
			text = ++resume;
		} else {
			return false;
		}
	}
	while (*pattern == '*')
		pattern++;
	return *pattern == '\0';
}

static bool
mask_accepts(unsigned mask, unsigned value)
{
	return mask == 0 || (mask & 1U << value) != 0;
}

static bool
patterns_accept(const char *const *patterns, size_t count, const char *text)
{
	for (size_t i = 0; i < count; i++)
		if (rule_set_match(patterns[i], text))
			return true;
	return count == 0;
}

static bool
binding_accepts(const struct criteria_binding *binding, const struct subject *subject)
{
	return mask_accepts(binding->staff_kinds, subject->staff_kind) &&
	       mask_accepts(binding->ranks, subject->rank) && mask_accepts(binding->blocs, subject->bloc) &&
	       mask_accepts(binding->unit_kinds, subject->unit_kind) &&
	       patterns_accept(binding->positions, binding->position_count, subject->position) &&
	       patterns_accept(binding->unit_types, binding->unit_type_count, subject->unit_type);
}

/* The highest priority of the set's bindings that match, or -1: priorities are not negative. */
static int
criteria_priority(const struct criteria_set *set, const struct subject *subject)
{
	int highest = -1;

	for (size_t i = 0; i < set->binding_count; i++)
		if (set->bindings[i].priority > highest && binding_accepts(&set->bindings[i], subject))
			highest = set->bindings[i].priority;
	return highest;
}

const struct criteria_set *
rule_set_choose_criteria(const struct rule_set *rules, const struct subject *subject, size_t *matches)
{
	const struct criteria_set *chosen = NULL;
	int highest = -1;
	size_t count = 0;

	for (size_t i = 0; i < rules->criteria_set_count; i++) {
		int priority = criteria_priority(&rules->criteria_sets[i], subject);

		if (priority > highest) {
			highest = priority;
			chosen = &rules->criteria_sets[i];
			count = 1;
		} else if (priority >= 0 && priority == highest) {
			count++;
		}
	}
	if (matches != NULL)
		*matches = count;
	return chosen;
}

bool
rule_set_counts(const struct rule_set *rules)
{
	for (size_t i = 0; i < rules->criteria_set_count; i++)
		for (size_t k = 0; k < rules->criteria_sets[i].criterion_count; k++)
			if (rules->criteria_sets[i].criteria[k].source == CRITERION_COUNTED)
				return true;
	return false;
}

bool
rule_set_in_force(const struct rule_set *rules, int32_t day)
{
	return day >= rules->valid_from && (rules->valid_to == DAY_NONE || day <= rules->valid_to);
}
