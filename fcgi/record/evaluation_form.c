#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "record/counted.h"
#include "record/evaluation_form.h"

static const struct sql save_self_sql = {
    "INSERT INTO score (evaluation_id, criterion_id, self, self_note) VALUES (?, ?, ?, ?) "
    "ON DUPLICATE KEY UPDATE self = VALUES(self), self_note = VALUES(self_note)",
    "uuIs"};

static const struct sql save_superior_sql = {
    "INSERT INTO score (evaluation_id, criterion_id, superior, superior_note) VALUES (?, ?, ?, ?) "
    "ON DUPLICATE KEY UPDATE superior = VALUES(superior), superior_note = VALUES(superior_note)",
    "uuIs"};

static bool
is_typed(const struct evaluation *evaluation, size_t i)
{
	const struct criterion *criterion = &evaluation->criteria->set->criteria[i];

	return !criterion->group && criterion->source == CRITERION_MANUAL;
}

static const char *
suffix_of(const struct visit *visit, const struct evaluation *evaluation, size_t i)
{
	return pool_printf(visit->pool, "%" PRIu64, evaluation->criteria->criterion_id[i]);
}

static const char *
field_name(const struct visit *visit, const char *base, const struct evaluation *evaluation, size_t i)
{
	return pool_printf(visit->pool, "%s-%" PRIu64, base, evaluation->criteria->criterion_id[i]);
}

static int
stored_points(const struct evaluation_score *score, unsigned column)
{
	return column == EVALUATION_SELF ? score->self : score->superior;
}

static const char *
stored_note(const struct evaluation_score *score, unsigned column)
{
	return column == EVALUATION_SELF ? score->self_note : score->superior_note;
}

void
evaluation_form_points(struct visit *visit, struct form *form, const struct evaluation *evaluation, unsigned column)
{
	const struct criteria_set *set = evaluation->criteria->set;

	for (size_t i = 0; i < set->criterion_count; i++) {
		const struct criterion *criterion = &set->criteria[i];
		const struct field points = {
		    .name = "points", .type = FIELD_POINTS, .max = criterion->maximum, .step = criterion->step};
		const struct field note = {.name = "note", .type = FIELD_TEXT, .max_length = 500};
		const char *name;

		if (!is_typed(evaluation, i))
			continue;
		form_add(form, &points, suffix_of(visit, evaluation, i));
		name = field_name(visit, "points", evaluation, i);
		form_label(form, name, criterion->text);
		form_set_number(form, name, stored_points(&evaluation->scores[i], column));
		form_add(form, &note, suffix_of(visit, evaluation, i));
		name = field_name(visit, "note", evaluation, i);
		form_label(form, name, criterion->text);
		form_set(form, name, stored_note(&evaluation->scores[i], column));
	}
	counted_describe(visit, form, evaluation, column);
}

static const char *
level_text(struct visit *visit, enum level level)
{
	return level == LEVEL_NONE ? "" : pool_printf(visit->pool, "%c", level_letter(level));
}

void
evaluation_form_verdict(struct visit *visit, struct form *form, const struct evaluation *evaluation,
    const struct evaluation_step *step)
{
	static const struct field fields[] = {
	    {.name = "level", .type = FIELD_SELECT},
	    {.name = "reason", .type = FIELD_TEXTAREA, .max_length = 2000},
	    {.name = "comment", .type = FIELD_TEXTAREA, .max_length = 2000},
	};
	const struct level_rules *levels = &evaluation->criteria->rule_set->levels;

	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	form_option(form, "level", "", NULL);
	for (size_t i = 0; i < LEVEL_COUNT; i++)
		form_option(form, "level", level_text(visit, levels->levels[i].level),
		    pool_printf(visit->pool, "%c – %s", level_letter(levels->levels[i].level), levels->levels[i].name));
	form_set(form, "level", level_text(visit, step->level));
	form_set(form, "reason", step->reason);
	form_set(form, "comment", step->comment);
}

void
evaluation_form_take(const struct visit *visit, const struct form *form, struct evaluation *evaluation, unsigned column)
{
	for (size_t i = 0; i < evaluation->criteria->set->criterion_count; i++) {
		struct evaluation_score *score = &evaluation->scores[i];
		int points;
		const char *note;

		if (!is_typed(evaluation, i))
			continue;
		points = (int)form_number(form, field_name(visit, "points", evaluation, i), POINTS_MISSING);
		note = form_text(form, field_name(visit, "note", evaluation, i));
		if (column == EVALUATION_SELF) {
			score->self = points;
			score->self_note = note;
		} else {
			score->superior = points;
			score->superior_note = note;
		}
	}
	counted_take(form, evaluation, column);
}

enum db_result
evaluation_form_save(struct visit *visit, const struct form *form, const struct evaluation *evaluation, unsigned column)
{
	const struct sql *sql = column == EVALUATION_SELF ? &save_self_sql : &save_superior_sql;
	enum db_result result = DB_OK;

	for (size_t i = 0; i < evaluation->criteria->set->criterion_count && result == DB_OK; i++) {
		const struct evaluation_score *score = &evaluation->scores[i];
		int64_t points;
		const char *note;

		if (!is_typed(evaluation, i))
			continue;
		points = form_number(form, field_name(visit, "points", evaluation, i), POINTS_MISSING);
		note = form_text(form, field_name(visit, "note", evaluation, i));
		if (points == stored_points(score, column) && strcmp(note, stored_note(score, column)) == 0)
			continue;
		result = db_exec(visit->db, sql, evaluation->id, evaluation->criteria->criterion_id[i],
		    points == POINTS_MISSING ? NULL : &points, note);
	}
	return result == DB_OK ? counted_save(visit, form, evaluation, column) : result;
}

void
evaluation_form_theirs(struct visit *visit, struct form *form, const struct evaluation *evaluation, unsigned column,
    const struct evaluation_step *step)
{
	char text[POINTS_TEXT];

	for (size_t i = 0; i < evaluation->criteria->set->criterion_count; i++) {
		const struct evaluation_score *score = &evaluation->scores[i];

		if (!is_typed(evaluation, i))
			continue;
		form_theirs(form, field_name(visit, "points", evaluation, i),
		    pool_strdup(visit->pool, points_format(stored_points(score, column), text, sizeof text)));
		form_theirs(form, field_name(visit, "note", evaluation, i), stored_note(score, column));
	}
	counted_theirs(form, evaluation, column);
	form_theirs(form, "level", level_text(visit, step->level));
	form_theirs(form, "reason", step->reason);
	form_theirs(form, "comment", step->comment);
}

static const char *
sums_of(struct visit *visit, const struct criteria_set *set, size_t i)
{
	const char *sums = "all";

	for (int parent = set->criteria[i].parent; parent >= 0; parent = set->criteria[parent].parent)
		sums = pool_printf(visit->pool, "%s %s", set->criteria[parent].code, sums);
	return sums;
}

void
evaluation_form_sums(struct visit *visit, xmlNodePtr form, const struct evaluation *evaluation)
{
	const struct criteria_set *set = evaluation->criteria->set;

	for (xmlNodePtr field = form->children; field != NULL; field = field->next) {
		const char *base = node_get(field, "base"), *row = node_get(field, "row");

		if (base == NULL || row == NULL || strcmp(base, "points") != 0)
			continue;
		for (size_t i = 0; i < set->criterion_count; i++)
			if (is_typed(evaluation, i) && strcmp(suffix_of(visit, evaluation, i), row) == 0 &&
			    (set->criteria[i].kind == CRITERION_NORMAL || set->criteria[i].kind == CRITERION_BONUS))
				node_set(field, "sum", sums_of(visit, set, i));
	}
}

void
evaluation_total(struct visit *visit, const struct evaluation *evaluation, unsigned column, struct points_total *total)
{
	const struct rules_criteria *criteria = evaluation->criteria;
	int *points = pool_alloc(visit->pool, criteria->set->criterion_count * sizeof *points);

	for (size_t i = 0; i < criteria->set->criterion_count; i++)
		points[i] = column == EVALUATION_DECIDED ? evaluation->scores[i].decided :
		                                           stored_points(&evaluation->scores[i], column);
	points_total(criteria->set, points, criteria->rule_set->round_to, total);
}

int
evaluation_points(struct visit *visit, const struct evaluation *evaluation, unsigned column)
{
	struct points_total total;

	evaluation_total(visit, evaluation, column, &total);
	return total.missing > 0 ? POINTS_MISSING : total.total;
}

void
evaluation_bound(const struct evaluation *evaluation, const struct points_total *total, struct level_bound *bound)
{
	struct level_facts facts = evaluation->facts;

	facts.knock_out = total->knock_out;
	level_limit(&evaluation->criteria->rule_set->levels, &facts, bound);
}

unsigned
evaluation_reason_needed(const struct evaluation *evaluation, const struct points_total *total, enum level given,
    enum level before)
{
	const struct level_rules *levels = &evaluation->criteria->rule_set->levels;
	struct level_bound bound;

	evaluation_bound(evaluation, total, &bound);
	return level_reason_needed(given, total->missing > 0 ? LEVEL_NONE : level_of_points(levels, total->total), &bound,
	    before);
}
