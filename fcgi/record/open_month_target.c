#include "config.h"

#include <string.h>

#include "record/open_month_private.h"
#include "record/period.h"
#include "web/text.h"

static const struct sql now_sql = {"SELECT NOW(6) AS now", ""};

static const struct sql opened_sql = {"SELECT 1 AS opened FROM unit_month WHERE unit_id = ? AND month = ?", "us"};

/* No month is in two periods of an agency. */
static const struct sql overlaps_sql = {
    "SELECT COUNT(*) AS others FROM unit_month WHERE unit_id = ? AND month <> ? AND " PERIOD_TO("month") " >= " PERIOD_FROM("?") " "
    "AND " PERIOD_FROM("month") " <= " PERIOD_TO("?"),
    "usss"};

static const struct sql criteria_sql = {"SELECT id, code FROM criteria_set WHERE rule_set_id = ?", "u"};

static const struct sql people_sql = {
    "SELECT a.person_id, p.code, CONCAT(p.family_name, ' ', p.given_name) AS name, a.unit_id, a.`rank`, "
    "a.management_level, p.staff_kind, o.name AS position, o.work_group, u.kind AS unit_kind, "
    "IF(u.type = '', g.type, u.type) AS unit_type, g.bloc, b.criteria_set_id AS bound_set, "
    /* Bindings that say as much as the one taken, of other sets: all name the same of position, unit, rank and kind. */
    "(SELECT COUNT(DISTINCT y.criteria_set_id) FROM criteria_binding y JOIN criteria_set t ON t.id = y.criteria_set_id "
    "JOIN criteria_set k ON k.id = b.criteria_set_id AND k.rule_set_id = t.rule_set_id "
    "WHERE y.position_id <=> b.position_id AND y.unit_id <=> b.unit_id AND y.`rank` <=> b.`rank` "
    "AND y.staff_kind <=> b.staff_kind AND y.valid_from <= ? AND (y.valid_to IS NULL OR y.valid_to > ?)) AS bound_equal, "
    "(SELECT GROUP_CONCAT(t.name ORDER BY c.depth DESC SEPARATOR ' / ') FROM unit_closure c "
    "JOIN unit t ON t.id = c.ancestor_id WHERE c.descendant_id = a.unit_id) AS path, "
    "e.id AS evaluation_id, e.frozen, e.unit_id AS old_agency, e.part_id AS old_unit, "
    "e.position_name AS old_position, e.work_group AS old_group, "
    "e.staff_kind AS old_kind, e.`rank` AS old_rank, e.management_level AS old_level, "
    "e.criteria_set_id AS old_set, COALESCE(e.superior_id, 0) AS old_superior, "
    "e.superior_basis AS old_superior_basis, "
    "COALESCE(e.authority_id, 0) AS old_authority, e.authority_basis AS old_authority_basis, "
    "COALESCE(e.authority_unit_id, 0) AS old_authority_unit, COALESCE(e.advice_unit_id, 0) AS old_advice "
    "FROM assignment a JOIN unit u ON u.id = a.unit_id JOIN unit g ON g.id = u.agency_id "
    "JOIN person p ON p.id = a.person_id JOIN position o ON o.id = a.position_id "
    "LEFT JOIN evaluation e ON e.month = ? AND e.person_id = a.person_id AND NOT e.replaced "
    /* An administrator's own binding goes before the regulation's: the one that says most. */
    "LEFT JOIN criteria_binding b ON b.id = (SELECT x.id FROM criteria_binding x "
    "JOIN criteria_set s ON s.id = x.criteria_set_id AND s.rule_set_id = ? "
    "LEFT JOIN unit_closure w ON w.ancestor_id = x.unit_id AND w.descendant_id = a.unit_id "
    "WHERE x.valid_from <= ? AND (x.valid_to IS NULL OR x.valid_to > ?) "
    "AND (x.position_id IS NULL OR x.position_id = a.position_id) AND (x.unit_id IS NULL OR w.depth IS NOT NULL) "
    "AND (x.staff_kind IS NULL OR x.staff_kind = p.staff_kind) AND (x.`rank` IS NULL OR x.`rank` = a.`rank`) "
    "ORDER BY x.position_id IS NULL, x.unit_id IS NULL, w.depth, x.`rank` IS NULL, x.staff_kind IS NULL, x.id DESC "
    "LIMIT 1) "
    "WHERE u.agency_id = ? AND a.main AND a.id = (SELECT m.id FROM assignment m WHERE m.person_id = a.person_id "
    "AND m.main "
    "AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to > ?) ORDER BY m.valid_from DESC, m.id DESC LIMIT 1) "
    "AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to > ?) ORDER BY a.person_id",
    "sssussussss"};

void
opening_add_gap(struct opening *opening, enum open_month_cause cause, const struct row *person)
{
	struct open_month_report *report = opening->report;

	if (report->gap_count == report->gap_room) {
		const size_t room = report->gap_room == 0 ? 64 : report->gap_room * 2;
		struct open_month_gap *grown = pool_alloc(opening->pool, room * sizeof *grown);

		if (report->gap_count > 0)
			memcpy(grown, report->gaps, report->gap_count * sizeof *grown);
		report->gaps = grown;
		report->gap_room = room;
	}
	report->gaps[report->gap_count++] = (struct open_month_gap){cause, opening->agency_id, opening->agency_code,
	    person == NULL ? 0 : row_id(person, "person_id"), person == NULL ? "" : row_text(person, "code"),
	    person == NULL ? "" : row_text(person, "name")};
}

enum db_result
opening_now(struct db *db, int64_t *now)
{
	struct pool *pool = pool_new();
	struct row row;
	enum db_result result = db_row(db, pool, &row, &now_sql);

	if (result == DB_OK && !moment_parse(row_text(&row, "now"), now))
		result = DB_ERROR;
	pool_free(pool);
	return result;
}

int64_t
opening_self_opens(const struct rule_set *rule_set, const char *month)
{
	struct period period;

	if (!period_parse(month, &period))
		return INT64_MAX;
	return calendar_window(&rule_set->calendar, period.last, STEP_SELF).open;
}

/* Today, but a day of the period, and no later than the one on which self-scoring opens (domain.md section 4, moves). */
static void
choose_day(struct opening *opening, int64_t now)
{
	const int64_t opens = opening_self_opens(opening->rule_set, opening->month);
	const int32_t opening_day = moment_day(opens);
	struct period period;
	int32_t day = moment_day(now);

	if (period_parse(opening->month, &period) && day < period_first(period))
		day = period_first(period);
	if (day > opening_day)
		day = opening_day;
	day_format(day, opening->day);
	opening->frozen = now >= opens;
}

static enum db_result
load_criteria(struct opening *opening)
{
	struct rows rows;
	enum db_result result = db_rows(opening->db, opening->pool, &rows, &criteria_sql, opening->rule_set_id);

	opening->criteria = pool_alloc(opening->pool, rows.count * sizeof *opening->criteria);
	opening->criteria_count = rows.count;
	for (size_t i = 0; i < rows.count; i++)
		opening->criteria[i] = (struct criteria_id){row_text(&rows.row[i], "code"), row_id(&rows.row[i], "id")};
	return result;
}

uint64_t
opening_choose(const struct opening *opening, const struct row *person, size_t *matches, bool *bound)
{
	const struct subject subject = {
	    .staff_kind = (enum staff_kind)staff_kind_parse(row_text(person, "staff_kind")),
	    .rank = (enum rank)rank_parse(row_text(person, "rank")),
	    .bloc = (enum bloc)bloc_parse(row_text(person, "bloc")),
	    .unit_kind = (enum unit_kind)unit_kind_parse(row_text(person, "unit_kind")),
	    .unit_type = row_text(person, "unit_type"),
	    .position = text_ascii(opening->pool, row_text(person, "position")),
	};
	const struct criteria_set *set;

	*matches = 1;
	*bound = !row_null(person, "bound_set");
	if (*bound) {
		*matches = (size_t)row_id(person, "bound_equal");
		return row_id(person, "bound_set");
	}
	set = rule_set_choose_criteria(opening->rule_set, &subject, matches);
	for (size_t i = 0; set != NULL && i < opening->criteria_count; i++)
		if (strcmp(opening->criteria[i].code, set->code) == 0)
			return opening->criteria[i].id;
	return 0;
}

bool
opening_target(const struct opening *opening, const struct row *person, struct target *target)
{
	const struct resolve_subject subject = {row_id(person, "person_id"), row_id(person, "unit_id"),
	    (enum rank)rank_parse(row_text(person, "rank")), (enum bloc)bloc_parse(row_text(person, "bloc")),
	    row_text(person, "management_level")};

	bool bound;

	target->person = person;
	target->criteria_set_id = 0;
	if (strcmp(subject.management_level, "central") == 0)
		return false;
	target->criteria_set_id = opening_choose(opening, person, &target->matches, &bound);
	if (target->criteria_set_id == 0)
		return false;
	resolve(opening->resolver, &subject, &target->resolution);
	return true;
}

static void
note_person(struct opening *opening, const struct row *person)
{
	struct target target;

	if (opening_target(opening, person, &target)) {
		if (target.matches > 1)
			opening_add_gap(opening, GAP_MANY_CRITERIA, person);
		if (target.resolution.authority_id == 0)
			opening_add_gap(opening, GAP_NO_AUTHORITY, person);
		if (target.resolution.superior_id == 0)
			opening_add_gap(opening, GAP_NO_SUPERIOR, person);
	} else
		opening_add_gap(opening,
		    strcmp(row_text(person, "management_level"), "central") == 0 ? GAP_CENTRAL : GAP_NO_CRITERIA, person);
}

void
opening_note(struct opening *opening)
{
	for (size_t i = 0; i < opening->people.count; i++)
		note_person(opening, &opening->people.row[i]);
}

enum db_result
opening_find_period(struct opening *opening, struct rules *rules)
{
	const char *quarter = period_quarter(opening->pool, opening->month);
	uint64_t id;
	const enum db_result result = rules_holding(opening->db, opening->agency_id, quarter, &id);
	const struct rule_set *rule_set = result == DB_OK ? rules_get(rules, opening->db, id) : NULL;

	if (rule_set != NULL && rule_set->period == PERIOD_QUARTER)
		opening->month = quarter;
	return result == DB_NO_ROW ? DB_OK : result;
}

/* The rule set's own kind of period, none of whose months is opened within another. What is open stays so. */
static enum db_result
check_period(struct opening *opening)
{
	struct period period;
	struct row row;
	enum db_result result = DB_OK;

	if (!period_parse(opening->month, &period))
		return DB_ERROR;
	if (opening->opened)
		return DB_OK;
	opening->other_period = (period.months == 3) != (opening->rule_set->period == PERIOD_QUARTER);
	if (!opening->other_period) {
		result = db_row(opening->db, opening->pool, &row, &overlaps_sql, opening->agency_id, opening->month, opening->month,
		    opening->month);
		opening->other_period = result == DB_OK && row_int(&row, "others") != 0;
	}
	return opening->other_period ? DB_NO_ROW : result;
}

enum db_result
opening_prepare(struct opening *opening, struct rules *rules, int64_t now, const char *day)
{
	struct db *db = opening->db;
	struct row row;
	enum db_result result = rules_gate_count(db, &opening->gate);

	if (result == DB_OK)
		result = db_row(db, opening->pool, &row, &opened_sql, opening->agency_id, opening->month);
	opening->opened = result == DB_OK;
	if (result == DB_OK || result == DB_NO_ROW)
		result = rules_holding(db, opening->agency_id, opening->month, &opening->rule_set_id);
	if (result == DB_OK)
		opening->rule_set = rules_get(rules, db, opening->rule_set_id);
	if (result == DB_OK && opening->rule_set == NULL)
		result = DB_NO_ROW;
	if (result == DB_OK)
		result = check_period(opening);
	if (result != DB_OK)
		return result;
	choose_day(opening, now);
	if (day != NULL)
		memcpy(opening->day, day, DAY_TEXT);
	result = load_criteria(opening);
	if (result == DB_OK)
		result = resolve_load(db, opening->pool, opening->agency_id, opening->day, &opening->resolver);
	day = opening->day;
	if (result == DB_OK)
		result = db_rows(db, opening->pool, &opening->people, &people_sql, day, day, opening->month, opening->rule_set_id,
		    day, day, opening->agency_id, day, day, day, day);
	return result;
}
