#include "config.h"

#include <string.h>

#include "rating/calendar.h"
#include "record/facts.h"

enum { DAYS_MAX = 92 };	/* of a quarter */

static const struct sql facts_sql = {
	"SELECT 'absence' AS kind, first_day AS first, last_day AS last, '' AS word FROM absence WHERE person_id = ? "
	"AND first_day <= ? AND last_day >= ? AND cause <> 'force_majeure' "
	"UNION ALL SELECT 'holiday', day, day, IF(working, 'working', '') FROM holiday WHERE day BETWEEN ? AND ? "
	"UNION ALL SELECT 'discipline', effective, effective, COALESCE(forced_level, '') FROM discipline WHERE person_id = ? "
	"AND effective BETWEEN ? AND ? AND withdrawn_at IS NULL "
	"UNION ALL SELECT 'unit', NULL, NULL, level FROM unit_result WHERE unit_id = ? AND month = ?",
	"ussssussus"};

static bool
is_kind(const struct row *row, const char *kind)
{
	return strcmp(row_text(row, "kind"), kind) == 0;
}

static size_t
read_holidays(const struct rows *rows, struct holiday holidays[DAYS_MAX])
{
	size_t count = 0;

	for (size_t i = 0; i < rows->count && count < DAYS_MAX; i++)
		if (is_kind(&rows->row[i], "holiday") && day_parse(row_text(&rows->row[i], "first"), &holidays[count].day))
			holidays[count++].working = row_text(&rows->row[i], "word")[0] != '\0';
	return count;
}

static bool
is_away(const struct rows *rows, int32_t day)
{
	for (size_t i = 0; i < rows->count; i++) {
		int32_t first, last;

		if (is_kind(&rows->row[i], "absence") && day_parse(row_text(&rows->row[i], "first"), &first) &&
		    day_parse(row_text(&rows->row[i], "last"), &last) && first <= day && day <= last)
			return true;
	}
	return false;
}

static void
count_days(const struct rows *rows, struct period period, struct level_facts *facts)
{
	struct holiday holidays[DAYS_MAX];
	const size_t count = read_holidays(rows, holidays);

	for (int32_t day = period_first(period); day <= period_last(period); day++) {
		const int working = calendar_working_days(day, day, holidays, count);

		facts->working_days += working;
		if (!is_away(rows, day))
			facts->worked_days += working;
	}
}

enum db_result
facts_load(struct visit *visit, const struct facts_subject *subject, struct level_facts *facts)
{
	char first[DAY_TEXT], last[DAY_TEXT];
	struct period period;
	struct rows rows;
	enum db_result result;

	memset(facts, 0, sizeof *facts);
	if (!period_parse(subject->month, &period))
		return DB_ERROR;
	day_format(period_first(period), first);
	day_format(period_last(period), last);
	result = db_rows(visit->db, visit->pool, &rows, &facts_sql, subject->person_id, last, first, first, last,
	    subject->person_id, first, last, subject->unit_id, subject->month);
	if (result != DB_OK)
		return result;
	count_days(&rows, period, facts);
	facts->leads = subject->rank != RANK_MEMBER && subject->part_id == subject->unit_id;
	for (size_t i = 0; i < rows.count; i++) {
		const enum level level = level_parse(row_text(&rows.row[i], "word"));

		if (is_kind(&rows.row[i], "unit"))
			facts->unit_level = level;
		else if (is_kind(&rows.row[i], "discipline") && level == LEVEL_NONE)
			facts->condition = "discipline";
		else if (is_kind(&rows.row[i], "discipline"))
			facts->discipline = level_worse(facts->discipline, level);
	}
	return DB_OK;
}

static void
set_level(xmlNodePtr node, const char *name, enum level level)
{
	const char text[] = {level_letter(level), '\0'};

	if (level != LEVEL_NONE)
		node_set(node, name, text);
}

void
facts_append(xmlNodePtr parent, const struct level_rules *rules, const struct level_facts *facts)
{
	static const struct {
		unsigned	 cause;
		const char	*name;
	} causes[] = {
		{LEVEL_BY_ABSENCE, "absence"},
		{LEVEL_BY_CONDITION, "condition"},
		{LEVEL_BY_DISCIPLINE, "discipline"},
		{LEVEL_BY_KNOCK_OUT, "knock-out"},
		{LEVEL_BY_UNIT, "unit-bound"},
	};
	struct level_bound bound;
	xmlNodePtr node;

	level_limit(rules, facts, &bound);
	if (bound.causes == 0 && bound.unit == LEVEL_NONE && facts->worked_days == facts->working_days)
		return;
	node = node_add(parent, "bound");
	if (bound.causes != 0)
		set_level(node, "best", bound.best);
	set_level(node, "unit", bound.unit);
	node_set_int(node, "worked", facts->worked_days);
	node_set_int(node, "working", facts->working_days);
	for (size_t i = 0; i < sizeof causes / sizeof causes[0]; i++)
		node_set_flag(node, causes[i].name, (bound.causes & causes[i].cause) != 0);
}
