#include "config.h"

#include <string.h>

#include "record/open_month_private.h"
#include "record/period.h"
#include "record/side.h"

enum { CHUNK = 1000, PREPARED_MOST = 20 };

/* The forms of the first months (630-CV/QU, 8): paper before the software, both from January to March 2022, then software alone. */
static const struct {
	const char	*from;
	const char	*mode;
} modes[] = {
    {"2022-04", "software"},
    {"2022-01", "both"},
    {"0000-00", "paper"},
};

static const char *const cause_names[] = {
    [GAP_CENTRAL] = "central",
    [GAP_OTHER_PERIOD] = "other_period",
    [GAP_NO_RULE_SET] = "no_rule_set",
    [GAP_NO_CRITERIA] = "no_criteria",
    [GAP_MANY_CRITERIA] = "many_criteria",
    [GAP_NO_AUTHORITY] = "no_authority",
    [GAP_NO_SUPERIOR] = "no_superior",
    [GAP_LEFT] = "left",
};

static const struct sql agencies_sql = {
    "SELECT id, code FROM unit WHERE kind = 'agency' AND (? IS NULL OR code = ?) "
    "AND valid_from <= " PERIOD_LAST_DAY("?") " AND (valid_to IS NULL OR valid_to > " PERIOD_FIRST_DAY("?") ") ORDER BY id",
    "ssss"};

static const struct sql left_sql = {
    "SELECT p.code, CONCAT(p.family_name, ' ', p.given_name) AS name FROM evaluation e "
    "JOIN person p ON p.id = e.person_id "
    "WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced AND e.state <> 'not_rated' AND NOT EXISTS "
    "(SELECT 1 FROM assignment a WHERE a.person_id = e.person_id AND a.main "
    "AND a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to > ?)) ORDER BY p.id",
    "usss"};

static const struct sql unit_month_sql = {
    "INSERT INTO unit_month (unit_id, month, rule_set_id, mode, opened_at) VALUES (?, ?, ?, ?, NOW(6)) "
    "ON DUPLICATE KEY UPDATE rule_set_id = IF(?, rule_set_id, VALUES(rule_set_id))",
    "ususi"};

static const struct sql insert_sql = {
    "INSERT INTO evaluation (month, person_id, unit_id, part_id, unit_path, bloc, position_name, staff_kind, `rank`, "
    "management_level, rule_set_id, criteria_set_id, superior_id, superior_basis, authority_id, authority_unit_id, "
    "authority_collective, authority_basis, advice_unit_id, frozen, work_group) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULLIF(?, 0), ?, NULLIF(?, 0), NULLIF(?, 0), ?, ?, NULLIF(?, 0), ?, ?)",
    "suuussssssuuusuuisuis"};

static const struct sql trace_sql = {
    "INSERT INTO audit (recorded_at, business_at, action, object, object_id, unit_id, month, old, new) "
    "SELECT SYSDATE(6), NOW(6), 'resolve', 'evaluation', e.id, e.unit_id, e.month, "
    "JSON_OBJECT('agency', e.unit_id, 'unit', e.part_id, 'position', e.position_name, 'criteria_set', "
    "e.criteria_set_id, "
    "'superior', e.superior_id, 'superior_basis', e.superior_basis, 'authority', e.authority_id, "
    "'authority_basis', e.authority_basis, 'advice', e.advice_unit_id), "
    "JSON_OBJECT('agency', ?, 'unit', ?, 'position', ?, 'criteria_set', ?, "
    "'superior', NULLIF(?, 0), 'superior_basis', ?, 'authority', NULLIF(?, 0), "
    "'authority_basis', ?, 'advice', NULLIF(?, 0)) FROM evaluation e WHERE e.id = ? AND (? OR NOT e.frozen)",
    "uusuususuui"};

static const struct sql update_sql = {
    "UPDATE evaluation SET unit_id = ?, part_id = ?, unit_path = ?, bloc = ?, position_name = ?, staff_kind = ?, "
    "`rank` = ?, "
    "management_level = ?, rule_set_id = ?, criteria_set_id = ?, superior_id = NULLIF(?, 0), superior_basis = ?, "
    "authority_id = NULLIF(?, 0), authority_unit_id = NULLIF(?, 0), authority_collective = ?, authority_basis = ?, "
    "advice_unit_id = NULLIF(?, 0), work_group = ?, version = version + 1 WHERE id = ? AND (? OR NOT frozen)",
    "uussssssuuusuuisusui"};

static const struct sql opened_sql = {
    "INSERT INTO audit (recorded_at, business_at, action, object, object_id, unit_id, month, new) "
    "VALUES (SYSDATE(6), NOW(6), 'open_month', 'unit_month', ?, ?, ?, JSON_OBJECT('created', ?, 'resolved', ?))",
    "uusuu"};

static const struct sql rule_set_sql = {"SELECT rule_set_id FROM unit_month WHERE unit_id = ? AND month = ?", "us"};

static const struct sql freeze_sql = {
    "UPDATE evaluation SET frozen = TRUE WHERE unit_id = ? AND month = ? AND NOT replaced AND NOT frozen", "us"};

const char *
open_month_cause_name(enum open_month_cause cause)
{
	return cause_names[cause];
}

static const char *
mode_of(const char *month)
{
	size_t i = 0;

	while (strcmp(month, modes[i].from) < 0)
		i++;
	return modes[i].mode;
}

static bool
same_text(const struct row *row, const char *a, const char *b)
{
	return strcmp(row_text(row, a), row_text(row, b)) == 0;
}

static bool
is_unchanged(const struct opening *opening, const struct target *target)
{
	const struct row *row = target->person;
	const struct resolution *is = &target->resolution;

	return row_id(row, "old_agency") == opening->agency_id && same_text(row, "old_unit", "unit_id") &&
	    same_text(row, "old_position", "position") && same_text(row, "old_group", "work_group") && same_text(row, "old_kind", "staff_kind") &&
	    same_text(row, "old_rank", "rank") && same_text(row, "old_level", "management_level") &&
	    row_id(row, "old_set") == target->criteria_set_id && row_id(row, "old_superior") == is->superior_id &&
	    row_id(row, "old_authority") == is->authority_id &&
	    row_id(row, "old_authority_unit") == is->authority_unit_id && row_id(row, "old_advice") == is->advice_unit_id &&
	    strcmp(row_text(row, "old_superior_basis"), basis_name(is->superior_basis)) == 0 &&
	    strcmp(row_text(row, "old_authority_basis"), basis_name(is->authority_basis)) == 0;
}

static enum db_result
insert_evaluation(struct opening *opening, const struct target *target)
{
	const struct row *row = target->person;
	const struct resolution *is = &target->resolution;

	return db_exec(opening->db, &insert_sql, opening->month, row_id(row, "person_id"), opening->agency_id,
	    row_id(row, "unit_id"), row_text(row, "path"), row_text(row, "bloc"), row_text(row, "position"),
	    row_text(row, "staff_kind"), row_text(row, "rank"), row_text(row, "management_level"), opening->rule_set_id,
	    target->criteria_set_id, is->superior_id, basis_name(is->superior_basis), is->authority_id,
	    is->authority_unit_id, (int64_t)is->authority_collective, basis_name(is->authority_basis), is->advice_unit_id,
	    (int64_t)opening->frozen, row_text(row, "work_group"));
}

static enum db_result
update_evaluation(struct opening *opening, const struct target *target)
{
	const struct row *row = target->person;
	const struct resolution *is = &target->resolution;
	const uint64_t id = row_id(row, "evaluation_id");
	enum db_result result = db_exec(opening->db, &trace_sql, opening->agency_id, row_id(row, "unit_id"),
	    row_text(row, "position"), target->criteria_set_id, is->superior_id, basis_name(is->superior_basis),
	    is->authority_id, basis_name(is->authority_basis), is->advice_unit_id, id, (int64_t)opening->moves);

	if (result != DB_OK)
		return result;
	return db_exec(opening->db, &update_sql, opening->agency_id, row_id(row, "unit_id"), row_text(row, "path"),
	    row_text(row, "bloc"), row_text(row, "position"), row_text(row, "staff_kind"), row_text(row, "rank"),
	    row_text(row, "management_level"), opening->rule_set_id, target->criteria_set_id, is->superior_id,
	    basis_name(is->superior_basis), is->authority_id, is->authority_unit_id, (int64_t)is->authority_collective,
	    basis_name(is->authority_basis), is->advice_unit_id, row_text(row, "work_group"), id, (int64_t)opening->moves);
}

static enum db_result
write_person(struct opening *opening, const struct row *person)
{
	const bool there = !row_null(person, "evaluation_id");
	struct target target;
	enum db_result result = DB_OK;

	if (!opening_target(opening, person, &target))
		return DB_OK;
	if (!there) {
		result = insert_evaluation(opening, &target);
		if (result == DB_OK)
			opening->created++;
		return result == DB_DUPLICATE ? DB_OK : result;
	}
	if (opening->frozen || row_int(person, "frozen") != 0 || is_unchanged(opening, &target)) {
		opening->kept++;
		return DB_OK;
	}
	opening->resolved++;
	return update_evaluation(opening, &target);
}

/*
 * A month that is open keeps its rules, since none comes into force within it: the gate is for the first row. Changed meanwhile:
 * a transaction that also read the rules is run again as a whole; write_agency, which read them before, reads them again.
 */
static enum db_result
pass_gate(struct opening *opening)
{
	enum db_result result;

	if (opening->opened)
		return DB_OK;
	if (opening->outdated)
		return DB_NO_ROW;
	result = rules_gate_open(opening->db, opening->gate);
	opening->outdated = result == DB_NO_ROW;
	return opening->outdated ? db_again(opening->db) : result;
}

static enum db_result
write_chunk(struct db *db, void *arg)
{
	struct opening *opening = arg;
	enum db_result result = pass_gate(opening);

	if (result == DB_OK)
		result = db_exec(db, &unit_month_sql, opening->agency_id, opening->month, opening->rule_set_id,
		    mode_of(opening->month), (int64_t)opening->frozen);
	opening->created = opening->resolved = opening->kept = 0;
	for (size_t i = opening->first; i < opening->last && result == DB_OK; i++)
		result = write_person(opening, &opening->people.row[i]);
	if (result == DB_OK && opening->created + opening->resolved > 0)
		result = db_exec(db, &opened_sql, opening->agency_id, opening->agency_id, opening->month,
		    (uint64_t)opening->created, (uint64_t)opening->resolved);
	return result;
}

static enum db_result
write_agency(struct opening *opening)
{
	enum db_result result = DB_OK;

	do {
		opening->last = opening->first + CHUNK < opening->people.count ? opening->first + CHUNK : opening->people.count;
		result = db_transaction(opening->db, write_chunk, opening);
		if (result != DB_OK)
			return result;
		opening->opened = true;
		opening->report->created += opening->created;
		opening->report->resolved += opening->resolved;
		opening->report->kept += opening->kept;
		opening->first = opening->last;
	} while (opening->first < opening->people.count);
	opening->report->agencies++;
	return result;
}

static enum db_result
note_gaps(struct opening *opening)
{
	struct rows left;
	enum db_result result = db_rows(opening->db, opening->pool, &left, &left_sql, opening->agency_id, opening->month,
	    opening->day, opening->day);

	opening_note(opening);
	for (size_t i = 0; i < left.count; i++)
		opening_add_gap(opening, GAP_LEFT, &left.row[i]);
	return result;
}

/* DB_NO_ROW: no rule set. */
static enum db_result
prepare_and_write(struct opening *opening, struct rules *rules, int64_t now)
{
	enum db_result result = DB_OK;

	for (int i = 0; i < PREPARED_MOST; i++) {
		opening->outdated = false;
		result = opening_prepare(opening, rules, now, NULL);
		if (result != DB_OK)
			return result;
		result = write_agency(opening);
		if (!opening->outdated)
			return result;
	}
	return DB_ERROR;
}

static enum db_result
open_agency(struct opening *opening, struct rules *rules, int64_t now)
{
	enum db_result result = prepare_and_write(opening, rules, now);

	if (result == DB_NO_ROW && opening->other_period) {
		opening->report->other_periods++;
		return DB_OK;
	}
	if (result == DB_NO_ROW) {
		opening_add_gap(opening, GAP_NO_RULE_SET, NULL);
		return DB_OK;
	}
	return result == DB_OK ? note_gaps(opening) : result;
}

enum db_result
open_month(struct db *db, struct rules *rules, struct pool *pool, const char *month, const char *unit_code,
    struct open_month_report *report)
{
	struct rows agencies;
	int64_t now;
	enum db_result result = opening_now(db, &now);

	*report = (struct open_month_report){0};
	if (result == DB_OK)
		result = db_rows(db, pool, &agencies, &agencies_sql, unit_code, unit_code, month, month);
	if (result == DB_OK && agencies.count == 0)
		result = DB_NO_ROW;
	for (size_t i = 0; result == DB_OK && i < agencies.count; i++) {
		struct opening opening = {.db = db, .pool = pool, .report = report, .month = month};

		opening.agency_id = row_id(&agencies.row[i], "id");
		opening.agency_code = row_text(&agencies.row[i], "code");
		result = open_agency(&opening, rules, now);
	}
	/* Somebody's other post may lie in an agency that was opened before the own one: who leads there is noted at the end. */
	return result == DB_OK ? side_follow_all(db, month, unit_code) : result;
}

enum db_result
open_month_agency(struct db *db, struct rules *rules, struct pool *pool, uint64_t agency_id, const char *month,
    struct open_month_report *report)
{
	struct opening opening = {.db = db, .pool = pool, .report = report, .month = month, .agency_id = agency_id,
	    .agency_code = ""};
	int64_t now;
	enum db_result result = opening_now(db, &now);

	*report = (struct open_month_report){0};
	if (result == DB_OK)
		result = opening_prepare(&opening, rules, now, NULL);
	if (result == DB_NO_ROW)
		opening_add_gap(&opening, opening.other_period ? GAP_OTHER_PERIOD : GAP_NO_RULE_SET, NULL);
	opening.last = opening.people.count;
	if (result == DB_OK)
		result = write_chunk(db, &opening);
	report->created = opening.created;
	report->resolved = opening.resolved;
	return result == DB_OK ? side_follow(db, pool, agency_id, month, opening.day) : result;
}

/* Agencies of today whose month or quarter of today nobody has opened, or looked at today; a public month stays as it is. */
static const struct sql due_sql = {
    "SELECT g.id, DATE_FORMAT(CURDATE(), '%Y-%m') AS month, m.month AS opened FROM unit g LEFT JOIN unit_month m ON m.unit_id = g.id "
    "AND m.month IN (DATE_FORMAT(CURDATE(), '%Y-%m'), " QUARTER_OF("CURDATE()") ") WHERE g.kind = 'agency' AND g.valid_from <= CURDATE() "
    "AND (g.valid_to IS NULL OR g.valid_to > CURDATE()) AND m.published_at IS NULL "
    "AND (m.looked_on IS NULL OR m.looked_on < CURDATE()) ORDER BY g.id",
    ""};

static const struct sql looked_sql = {"UPDATE unit_month SET looked_on = CURDATE() WHERE unit_id = ? AND month = ?", "us"};

enum db_result
open_month_due(struct db *db, struct rules *rules, uint64_t *done)
{
	struct pool *pool = pool_new();
	struct rows agencies;
	bool quarters = false;
	int64_t now = 0;
	enum db_result result = db_rows(db, pool, &agencies, &due_sql);

	if (result == DB_OK)
		result = opening_now(db, &now);
	for (size_t i = 0; result == DB_OK && i < agencies.count; i++) {
		struct open_month_report report = {0};
		struct opening opening = {.db = db, .pool = pool_new(), .report = &report,
		    .month = row_text(&agencies.row[i], "month"), .agency_id = row_id(&agencies.row[i], "id"), .agency_code = ""};

		if (!row_null(&agencies.row[i], "opened"))
			opening.month = row_text(&agencies.row[i], "opened");
		else
			result = opening_find_period(&opening, rules);
		quarters = quarters || opening.month[5] == 'Q';
		if (result == DB_OK)
			result = prepare_and_write(&opening, rules, now);
		if (result == DB_OK)
			result = db_exec(db, &looked_sql, opening.agency_id, opening.month);
		if (result == DB_NO_ROW)
			result = DB_OK;
		*done += report.created + report.resolved;
		pool_free(opening.pool);
	}
	if (result == DB_OK && agencies.count > 0)
		result = side_follow_all(db, row_text(&agencies.row[0], "month"), NULL);
	if (result == DB_OK && quarters)
		result = side_follow_all(db, period_quarter(pool, row_text(&agencies.row[0], "month")), NULL);
	pool_free(pool);
	return result;
}

/* Months of the agency that are open and may still change: frozen rows are left alone by the writing itself. */
static const struct sql open_months_sql = {
    "SELECT month FROM unit_month WHERE unit_id = ? AND " PERIOD_TO("month") " >= DATE_FORMAT(CURDATE(), '%Y-%m') ORDER BY month", "u"};

enum db_result
open_month_follow(struct db *db, struct rules *rules, struct pool *pool, uint64_t agency_id)
{
	struct open_month_report report = {0};
	struct rows months;
	int64_t now;
	enum db_result result = opening_now(db, &now);

	if (result == DB_OK)
		result = db_rows(db, pool, &months, &open_months_sql, agency_id);
	for (size_t i = 0; result == DB_OK && i < months.count; i++) {
		struct opening opening = {.db = db, .pool = pool, .report = &report, .agency_id = agency_id, .agency_code = ""};

		opening.month = row_text(&months.row[i], "month");
		result = opening_prepare(&opening, rules, now, NULL);
		opening.last = opening.people.count;
		if (result == DB_OK)
			result = write_chunk(db, &opening);
		if (result == DB_OK)
			result = side_follow(db, pool, agency_id, opening.month, opening.day);
		if (result == DB_NO_ROW)
			result = DB_OK;
	}
	return result;
}

enum db_result
open_month_move(struct db *db, struct rules *rules, struct pool *pool, const struct open_month_move *move)
{
	struct open_month_report report = {0};
	struct opening opening = {.db = db, .pool = pool, .report = &report, .month = move->month, .agency_id = move->agency_id,
	    .agency_code = "", .moves = true};
	const struct row *person = NULL;
	struct target target;
	int64_t now;
	enum db_result result = opening_now(db, &now);

	if (result == DB_OK)
		result = opening_prepare(&opening, rules, now, move->day);
	if (result == DB_OK)
		result = pass_gate(&opening);
	if (result == DB_OK)
		result = db_exec(db, &unit_month_sql, opening.agency_id, opening.month, opening.rule_set_id, mode_of(opening.month),
		    (int64_t)true);
	for (size_t i = 0; result == DB_OK && i < opening.people.count; i++)
		if (row_id(&opening.people.row[i], "person_id") == move->person_id)
			person = &opening.people.row[i];
	if (result == DB_OK && (person == NULL || row_null(person, "evaluation_id") || !opening_target(&opening, person, &target)))
		return DB_NO_ROW;
	return result == DB_OK ? update_evaluation(&opening, &target) : result;
}

enum db_result
open_month_freeze(struct db *db, struct rules *rules, uint64_t agency_id, const char *month)
{
	struct pool *pool = pool_new();
	const struct rule_set *rule_set = NULL;
	struct row row;
	int64_t now = 0;
	enum db_result result = db_row(db, pool, &row, &rule_set_sql, agency_id, month);

	if (result == DB_OK)
		result = opening_now(db, &now);
	if (result == DB_OK) {
		rule_set = rules_get(rules, db, row_id(&row, "rule_set_id"));
		if (rule_set == NULL)
			result = DB_ERROR;
	}
	if (result == DB_OK && now >= opening_self_opens(rule_set, month))
		result = db_exec(db, &freeze_sql, agency_id, month);
	pool_free(pool);
	return result;
}
