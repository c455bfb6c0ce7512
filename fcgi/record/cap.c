#include "config.h"

#include <string.h>

#include "record/cap.h"
#include "record/rules.h"

static const struct sql month_sql = {
	"SELECT m.unit_id, m.rule_set_id, m.cap_percent, u.bloc FROM unit_month m JOIN unit u ON u.id = m.unit_id "
	"WHERE m.unit_id = ? AND m.month = ?",
	"us"};
static const struct sql counts_sql = {
	"SELECT e.work_group, " CAP_ABOVE " AS above, " CAP_COUNTS "FROM evaluation e WHERE e.unit_id = ? AND e.month = ? "
	"AND e.replaced = 0 AND e.state <> 'not_rated' GROUP BY e.work_group, above ORDER BY e.work_group, above",
	"us"};
/* Everybody of the bloc under the same rule set, whoever decides. */
static const struct sql bloc_sql = {
	"SELECT " CAP_COUNTS "FROM evaluation e WHERE e.month = ? AND e.bloc = ? AND e.replaced = 0 AND e.rule_set_id = ? "
	"AND e.state <> 'not_rated'",
	"ssu"};

const char *
cap_scope_name(enum cap_scope scope)
{
	static const char *const names[] = {[CAP_UNIT] = "unit", [CAP_GROUP] = "group", [CAP_BLOC] = "bloc"};

	return names[scope];
}

struct cap_counts
cap_read_counts(const struct row *row)
{
	return (struct cap_counts){(int)row_int(row, "a"), (int)row_int(row, "b"), (int)row_int(row, "c"), (int)row_int(row, "d"),
	    (int)row_int(row, "undecided")};
}

void
cap_add_counts(struct cap_counts *to, const struct cap_counts *more)
{
	to->a += more->a;
	to->b += more->b;
	to->c += more->c;
	to->d += more->d;
	to->undecided += more->undecided;
}

static void
settle(const struct cap_ledger *ledger, struct cap_line *line)
{
	/* What was granted to an agency is no bloc's. */
	cap_places(line->rule, line->rule->scope == CAP_BLOC ? CAP_NO_PERCENTAGE : ledger->exception, &line->counts, &line->result);
}

static bool
counts_row(const struct cap_rule *rule, const struct row *row)
{
	return rule->counts_decided_above || row_int(row, "above") == 0;
}

static struct cap_line *
add_line(struct cap_ledger *ledger, const struct cap_rule *rule, const char *group)
{
	struct cap_line *line = &ledger->lines[ledger->line_count++];

	*line = (struct cap_line){.rule = rule, .group = group};
	return line;
}

static void
add_unit(struct cap_ledger *ledger, const struct cap_rule *rule, const struct rows *rows)
{
	struct cap_line *line = add_line(ledger, rule, "");

	for (size_t i = 0; i < rows->count; i++)
		if (counts_row(rule, &rows->row[i])) {
			const struct cap_counts counts = cap_read_counts(&rows->row[i]);

			cap_add_counts(&line->counts, &counts);
		}
	settle(ledger, line);
}

/* The rows come by group; who is in none is bound by no group's cap. */
static void
add_groups(struct cap_ledger *ledger, const struct cap_rule *rule, const struct rows *rows)
{
	struct cap_line *line = NULL;

	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];
		const char *group = row_text(row, "work_group");
		const struct cap_counts counts = cap_read_counts(row);

		if (group[0] == '\0' || !counts_row(rule, row))
			continue;
		if (line == NULL || strcmp(line->group, group) != 0)
			line = add_line(ledger, rule, group);
		cap_add_counts(&line->counts, &counts);
		settle(ledger, line);
	}
}

static enum db_result
add_bloc(struct visit *visit, struct cap_ledger *ledger, const struct cap_rule *rule, const char *month)
{
	struct row row;
	const enum db_result result =
	    db_row(visit->db, visit->pool, &row, &bloc_sql, month, bloc_name(ledger->bloc), ledger->rule_set_id);
	struct cap_line *line;

	if (result != DB_OK)
		return result;
	line = add_line(ledger, rule, "");
	line->counts = cap_read_counts(&row);
	settle(ledger, line);
	return DB_OK;
}

/* The agency as its own cap counts it; everybody decided in it where there is none. */
static void
count_agency(struct cap_ledger *ledger, const struct rows *rows)
{
	for (size_t i = 0; i < ledger->line_count; i++)
		if (ledger->lines[i].rule->scope == CAP_UNIT) {
			ledger->counts = ledger->lines[i].counts;
			return;
		}
	for (size_t i = 0; i < rows->count; i++)
		if (row_int(&rows->row[i], "above") == 0) {
			const struct cap_counts counts = cap_read_counts(&rows->row[i]);

			cap_add_counts(&ledger->counts, &counts);
		}
}

static enum db_result
add_lines(struct visit *visit, struct cap_ledger *ledger, const struct rows *rows, const char *month, bool bloc)
{
	static const enum cap_scope order[] = {CAP_UNIT, CAP_GROUP, CAP_BLOC};
	const struct cap_rule *rules = ledger->rule_set->caps;
	const size_t count = ledger->rule_set->cap_count;
	enum db_result result = DB_OK;

	ledger->lines = pool_alloc(visit->pool, count * (rows->count + 1) * sizeof *ledger->lines);
	for (size_t scope = 0; scope < sizeof order / sizeof order[0]; scope++)
		for (size_t i = 0; i < count && result == DB_OK; i++) {
			if (rules[i].scope != order[scope])
				continue;
			if (rules[i].scope == CAP_UNIT)
				add_unit(ledger, &rules[i], rows);
			else if (rules[i].scope == CAP_GROUP)
				add_groups(ledger, &rules[i], rows);
			else if (bloc)
				result = add_bloc(visit, ledger, &rules[i], month);
		}
	return result;
}

enum db_result
cap_compose(struct visit *visit, const struct row *month_row, const struct rows *counts, const char *month, bool bloc,
    struct cap_ledger *ledger)
{
	enum db_result result;

	*ledger = (struct cap_ledger){.agency_id = row_id(month_row, "unit_id"),
	    .bloc = (enum bloc)bloc_parse(row_text(month_row, "bloc")),
	    .rule_set_id = row_id(month_row, "rule_set_id"),
	    .exception = row_null(month_row, "cap_percent") ? CAP_NO_PERCENTAGE : (int)row_int(month_row, "cap_percent")};
	ledger->rule_set = rules_get(visit->worker->rules, visit->db, ledger->rule_set_id);
	if (ledger->rule_set == NULL)
		return DB_ERROR;
	result = add_lines(visit, ledger, counts, month, bloc);
	if (result == DB_OK)
		count_agency(ledger, counts);
	return result;
}

enum db_result
cap_load(struct visit *visit, uint64_t agency_id, const char *month, bool bloc, struct cap_ledger *ledger)
{
	struct row row;
	struct rows rows;
	enum db_result result = db_row(visit->db, visit->pool, &row, &month_sql, agency_id, month);

	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &rows, &counts_sql, agency_id, month);
	return result == DB_OK ? cap_compose(visit, &row, &rows, month, bloc, ledger) : result;
}

static bool
counts_person(const struct cap_line *line, const struct cap_person *person)
{
	switch (line->rule->scope) {
	case CAP_GROUP:
		if (strcmp(line->group, person->group) != 0)
			return false;
		break;
	case CAP_BLOC:
		return true;
	case CAP_UNIT:
		break;
	}
	return !person->above || line->rule->counts_decided_above;
}

void
cap_suppose(struct cap_ledger *ledger, const struct cap_person *person, enum level from, enum level to)
{
	bool counted = false, ruled = false;

	for (size_t i = 0; i < ledger->line_count; i++) {
		struct cap_line *line = &ledger->lines[i];

		ruled = ruled || line->rule->scope == CAP_UNIT;
		if (!counts_person(line, person))
			continue;
		cap_move(&line->counts, from, to);
		settle(ledger, line);
		counted = counted || line->rule->scope == CAP_UNIT;
	}
	if (counted || (!ruled && !person->above))
		cap_move(&ledger->counts, from, to);
}

const struct cap_line *
cap_decision_refused(const struct cap_ledger *ledger, const struct cap_person *person)
{
	for (size_t i = 0; i < ledger->line_count; i++)
		if (cap_refuses_decision(ledger->lines[i].rule, &ledger->lines[i].result) &&
		    counts_person(&ledger->lines[i], person))
			return &ledger->lines[i];
	return NULL;
}

const struct cap_line *
cap_publication_refused(const struct cap_ledger *ledger)
{
	for (size_t i = 0; i < ledger->line_count; i++)
		if (cap_refuses_publication(ledger->lines[i].rule, &ledger->lines[i].result))
			return &ledger->lines[i];
	return NULL;
}

static void
show_counts(xmlNodePtr node, const struct cap_counts *counts)
{
	node_set_int(node, "rated", (int64_t)counts->a + counts->b + counts->c + counts->d + counts->undecided);
	node_set_int(node, "A", counts->a);
	node_set_int(node, "B", counts->b);
	node_set_int(node, "C", counts->c);
	node_set_int(node, "D", counts->d);
	node_set_int(node, "undecided", counts->undecided);
}

static void
show_result(xmlNodePtr node, const struct cap_result *result)
{
	if (!result->capped)
		return;
	node_set_int(node, "places", result->places);
	node_set_int(node, "used", result->used);
	node_set_int(node, "left", result->left);
	node_set_int(node, "over", result->over);
}

void
cap_show_line(xmlNodePtr node, const struct cap_line *line)
{
	static const char *const bases[] = {[CAP_ALL] = "all", [CAP_B_ONLY] = "b_only", [CAP_B_OR_ABOVE] = "b_or_above"};

	node_set(node, "scope", cap_scope_name(line->rule->scope));
	node_set(node, "group", line->group[0] == '\0' ? NULL : line->group);
	node_set(node, "base", bases[line->rule->base]);
	if (line->rule->percentage != CAP_NO_PERCENTAGE)
		node_set_points(node, "percent", line->rule->percentage);
	node_set_flag(node, "hard", line->rule->hard && line->rule->scope != CAP_BLOC);
	show_counts(node, &line->counts);
	show_result(node, &line->result);
}

void
cap_show(xmlNodePtr parent, const struct cap_ledger *ledger)
{
	xmlNodePtr cap = node_add(parent, "cap");

	show_counts(cap, &ledger->counts);
	for (size_t i = 0; i < ledger->line_count; i++)
		if (ledger->lines[i].rule->scope == CAP_UNIT) {
			show_result(cap, &ledger->lines[i].result);
			break;
		}
	if (ledger->exception != CAP_NO_PERCENTAGE)
		node_set_points(cap, "exception", ledger->exception);
	for (size_t i = 0; i < ledger->line_count; i++)
		if (ledger->lines[i].result.capped)
			cap_show_line(node_add(cap, "line"), &ledger->lines[i]);
}

enum db_result
cap_append(struct visit *visit, xmlNodePtr parent, uint64_t agency_id, const char *month)
{
	struct cap_ledger ledger;
	const enum db_result result = cap_load(visit, agency_id, month, true, &ledger);

	if (result == DB_OK)
		cap_show(parent, &ledger);
	return result;
}
