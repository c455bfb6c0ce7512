/*
 * The criteria sets of a rule set's document.
 */
#include <string.h>

#include "rating/points.h"
#include "record/ruleset_reader.h"

#define DEPTH_LARGEST    4
#define CRITERIA_LARGEST 500

static const char *const kinds[] = {"normal", "bonus", "deduction", "knock-out"};
static const char *const sources[] = {"manual", "counted"};
static const char *const formulas[] = {"staff", "leader"};

/* How many groups and criteria stand below the node. */
static size_t
criteria_count(struct reader *reader, const xmlNode *node, int depth)
{
	size_t count = 0;

	if (depth > DEPTH_LARGEST) {
		reader_fail(reader, node, "groups nest more than %d deep", DEPTH_LARGEST);
		return 0;
	}
	for (const xmlNode *child = reader_first(node); child != NULL; child = reader_next(child)) {
		if (reader_is(child, "criterion"))
			count++;
		else if (reader_is(child, "group"))
			count += 1 + criteria_count(reader, child, depth + 1);
	}
	return count;
}

static void
criterion_read_common(struct reader *reader, const xmlNode *node, struct criterion *out)
{
	out->code = reader_code(reader, node, "code", NULL);
	out->text = reader_content(reader, node, "text", true);
	out->hint = reader_content(reader, node, "hint", false);
	out->label = reader_text(reader, node, "label", "");
	out->kind = (enum criterion_kind)reader_choice(reader, node, "kind", kinds, 4, "normal");
	out->maximum = reader_points(reader, node, "maximum", NULL);
	out->step = 1;
	if (out->maximum <= 0)
		reader_fail(reader, node, "the maximum of %s is not above 0", out->code);
}

static void
criterion_read_leaf(struct reader *reader, const xmlNode *node, struct criterion *out)
{
	reader_only(reader, node, "text hint", "code label kind maximum source formula step best");
	out->source = (enum criterion_source)reader_choice(reader, node, "source", sources, 2, "manual");
	if (reader_has(node, "formula"))
		out->formula = (enum criterion_formula)(FORMULA_STAFF + reader_choice(reader, node, "formula", formulas, 2, NULL));
	if ((out->source == CRITERION_COUNTED) != (out->formula != FORMULA_NONE))
		reader_fail(reader, node, "%s: a counted criterion, and no other, names its formula", out->code);
	if (out->source == CRITERION_COUNTED && out->kind != CRITERION_NORMAL)
		reader_fail(reader, node, "%s is counted and must be normal", out->code);
	out->step = reader_points(reader, node, "step", "0.01");
	if (out->step <= 0 || out->maximum % out->step != 0)
		reader_fail(reader, node, "the maximum of %s is not a multiple of its step", out->code);
	if (out->kind == CRITERION_KNOCK_OUT)
		out->knock_out = reader_level(reader, node, "best");
	else if (reader_has(node, "best"))
		reader_fail(reader, node, "only a knock-out names the best level left");
}

/* Fills from *next on, a group before its members. A group of deductions or knock-outs holds nothing else. */
static void
criteria_read_members(struct reader *reader, const xmlNode *node, struct criterion *criteria, int parent,
		      size_t *next)
{
	for (const xmlNode *child = reader_first(node); child != NULL && !reader->failed;
	     child = reader_next(child)) {
		struct criterion *criterion = &criteria[*next];
		int index = (int)*next;

		if (!reader_is(child, "group") && !reader_is(child, "criterion"))
			continue;
		(*next)++;
		criterion->parent = parent;
		criterion->depth = parent < 0 ? 0 : criteria[parent].depth + 1;
		criterion->group = reader_is(child, "group");
		criterion_read_common(reader, child, criterion);
		if (parent >= 0 && criteria[parent].kind != CRITERION_NORMAL &&
		    criterion->kind != criteria[parent].kind)
			reader_fail(reader, child, "%s is not of the kind of its group", criterion->code);
		if (!criterion->group) {
			criterion_read_leaf(reader, child, criterion);
			continue;
		}
		reader_only(reader, child, "text hint group criterion", "code label kind maximum");
		criteria_read_members(reader, child, criteria, index, next);
		if (*next == (size_t)index + 1)
			reader_fail(reader, child, "the group %s is empty", criterion->code);
	}
}

static void
criteria_check_codes(struct reader *reader, const xmlNode *node, const struct criteria_set *set)
{
	for (size_t i = 0; i < set->criterion_count && !reader->failed; i++)
		if (criteria_find(set, set->criteria[i].code) != (int)i)
			reader_fail(reader, node, "the code %s stands twice in %s", set->criteria[i].code,
				    set->code);
}

static unsigned
mask_read(struct reader *reader, const xmlNode *node, const char *name, int (*parse)(const char *))
{
	unsigned mask = 0;

	for (const xmlNode *child = reader_first(node); child != NULL; child = reader_next(child)) {
		int value;

		if (!reader_is(child, name))
			continue;
		reader_only(reader, child, "", "is");
		value = parse(reader_text(reader, child, "is", NULL));
		if (value < 0)
			reader_fail(reader, child, "unknown %s", name);
		else
			mask |= 1U << value;
	}
	return mask;
}

static const char *const *
patterns_read(struct reader *reader, const xmlNode *node, const char *name, size_t *count)
{
	const char **patterns;
	size_t i = 0;

	*count = reader_count(node, name);
	if (*count == 0)
		return NULL;
	patterns = pool_alloc(reader->pool, *count * sizeof(*patterns));
	for (const xmlNode *child = reader_first(node); child != NULL; child = reader_next(child)) {
		if (!reader_is(child, name))
			continue;
		reader_only(reader, child, "", "like");
		patterns[i++] = reader_text(reader, child, "like", NULL);
	}
	return patterns;
}

static void
bindings_read(struct reader *reader, const xmlNode *node, struct criteria_set *set)
{
	struct criteria_binding *bindings, *binding;

	set->binding_count = reader_count(node, "binding");
	binding = bindings = pool_alloc(reader->pool, (set->binding_count + 1) * sizeof(*bindings));
	set->bindings = bindings;
	for (const xmlNode *child = reader_first(node); child != NULL; child = reader_next(child)) {
		if (!reader_is(child, "binding"))
			continue;
		reader_only(reader, child, "staff-kind rank bloc unit-kind position unit-type", "priority");
		binding->priority = reader_int(reader, child, "priority", 0, 999, NULL);
		binding->staff_kinds = mask_read(reader, child, "staff-kind", staff_kind_parse);
		binding->ranks = mask_read(reader, child, "rank", rank_parse);
		binding->blocs = mask_read(reader, child, "bloc", bloc_parse);
		binding->unit_kinds = mask_read(reader, child, "unit-kind", unit_kind_parse);
		binding->positions = patterns_read(reader, child, "position", &binding->position_count);
		binding->unit_types = patterns_read(reader, child, "unit-type", &binding->unit_type_count);
		binding++;
	}
}

static void
criteria_check_counted(struct reader *reader, const xmlNode *node, const struct rule_set *rules, const struct criteria_set *set)
{
	size_t counted = 0;

	for (size_t i = 0; i < set->criterion_count && !reader->failed; i++) {
		counted += set->criteria[i].source == CRITERION_COUNTED;
		if (set->criteria[i].source == CRITERION_COUNTED && !rules->counts_products)
			reader_fail(reader, node, "%s is counted, and the rule set has no products", set->criteria[i].code);
		else if (counted > 1)
			reader_fail(reader, node, "%s is a second criterion that is counted", set->criteria[i].code);
	}
}

static void
criteria_set_read(struct reader *reader, const xmlNode *node, int scale, struct criteria_set *out)
{
	struct criterion *criteria;
	size_t filled = 0;

	reader_only(reader, node, "binding group criterion", "code name label illustrative");
	out->code = reader_code(reader, node, "code", NULL);
	out->name = reader_text(reader, node, "name", NULL);
	out->label = reader_text(reader, node, "label", "");
	out->illustrative = reader_flag(reader, node, "illustrative", "false");
	out->criterion_count = criteria_count(reader, node, 0);
	if (out->criterion_count == 0 || out->criterion_count > CRITERIA_LARGEST)
		reader_fail(reader, node, "%s has no criteria, or more than %d", out->code, CRITERIA_LARGEST);
	if (out->illustrative && out->label[0] == '\0')
		reader_fail(reader, node, "%s is illustrative and needs a label that says so", out->code);
	if (reader->failed)
		return;
	criteria = pool_alloc(reader->pool, out->criterion_count * sizeof(*criteria));
	out->criteria = criteria;
	criteria_read_members(reader, node, criteria, -1, &filled);
	bindings_read(reader, node, out);
	criteria_check_codes(reader, node, out);
	if (!reader->failed && points_maximum(out) > scale)
		reader_fail(reader, node, "the maxima of %s add up to more than the scale", out->code);
}

void
ruleset_read_criteria(struct reader *reader, const xmlNode *root, struct rule_set *rules)
{
	size_t count = reader_count(root, "criteria-set"), filled = 0;
	struct criteria_set *sets = pool_alloc(reader->pool, (count + 1) * sizeof(*sets));

	if (count == 0)
		reader_fail(reader, root, "there is no criteria-set");
	rules->criteria_sets = sets;
	for (const xmlNode *child = reader_first(root); child != NULL && !reader->failed;
	     child = reader_next(child)) {
		if (!reader_is(child, "criteria-set"))
			continue;
		criteria_set_read(reader, child, rules->scale, &sets[filled]);
		criteria_check_counted(reader, child, rules, &sets[filled]);
		if (!reader->failed && rule_set_find_criteria(rules, sets[filled].code) != NULL)
			reader_fail(reader, child, "a second criteria-set %s", sets[filled].code);
		rules->criteria_set_count = ++filled;
	}
}
