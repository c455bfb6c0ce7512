#include "config.h"

#include <string.h>

#include "record/open_month.h"
#include "record/resolve.h"
#include "web/text.h"

enum { CHUNK = 1000 };

struct criteria_id {
	const char	*code;
	uint64_t	 id;
};

/* One agency on its way through. */
struct opening {
	struct db			*db;
	struct pool			*pool;
	struct open_month_report	*report;
	const char			*month;
	uint64_t			 agency_id;
	const char			*agency_code;
	uint64_t			 rule_set_id;
	const struct rule_set		*rule_set;
	const struct resolver		*resolver;
	char				 day[DAY_TEXT];	/* whose assignments count */
	bool				 frozen;	/* self-scoring has opened */
	struct criteria_id		*criteria;
	size_t				 criteria_count;
	struct rows			 people;
	size_t				 first, last;	/* the chunk */
	size_t				 created, resolved, kept;
};

/* What an evaluation is to hold. */
struct target {
	const struct row	*person;
	struct resolution	 resolution;
	uint64_t		 criteria_set_id;
};

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
    [GAP_NO_RULE_SET] = "no_rule_set",
    [GAP_NO_CRITERIA] = "no_criteria",
    [GAP_NO_AUTHORITY] = "no_authority",
    [GAP_NO_SUPERIOR] = "no_superior",
    [GAP_LEFT] = "left",
};

static const struct sql agencies_sql = {
    "SELECT id, code FROM unit WHERE kind = 'agency' AND (? IS NULL OR code = ?) "
    "AND valid_from <= LAST_DAY(CONCAT(?, '-01')) AND (valid_to IS NULL OR valid_to > CONCAT(?, '-01')) ORDER BY id",
    "ssss"};

static const struct sql now_sql = {"SELECT NOW(6) AS now", ""};

static const struct sql criteria_sql = {"SELECT id, code FROM criteria_set WHERE rule_set_id = ?", "u"};

static const struct sql people_sql = {
    "SELECT a.person_id, p.code, CONCAT(p.family_name, ' ', p.given_name) AS name, a.unit_id, a.`rank`, "
    "a.management_level, p.staff_kind, o.name AS position, u.kind AS unit_kind, "
    "IF(u.type = '', g.type, u.type) AS unit_type, g.bloc, b.criteria_set_id AS bound_set, "
    "(SELECT GROUP_CONCAT(t.name ORDER BY c.depth DESC SEPARATOR ' / ') FROM unit_closure c "
    "JOIN unit t ON t.id = c.ancestor_id WHERE c.descendant_id = a.unit_id) AS path, "
    "e.id AS evaluation_id, e.frozen, e.unit_id AS old_agency, e.part_id AS old_unit, e.position_name AS old_position, "
    "e.staff_kind AS old_kind, e.`rank` AS old_rank, e.management_level AS old_level, "
    "e.criteria_set_id AS old_set, COALESCE(e.superior_id, 0) AS old_superior, e.superior_basis AS old_superior_basis, "
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
    "ORDER BY x.position_id IS NULL, x.unit_id IS NULL, w.depth, x.`rank` IS NULL, x.staff_kind IS NULL, x.id DESC LIMIT 1) "
    "WHERE u.agency_id = ? AND a.main AND a.id = (SELECT m.id FROM assignment m WHERE m.person_id = a.person_id AND m.main "
    "AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to > ?) ORDER BY m.valid_from DESC, m.id DESC LIMIT 1) "
    "AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to > ?) ORDER BY a.person_id",
    "sussussss"};

static const struct sql left_sql = {
    "SELECT p.code, CONCAT(p.family_name, ' ', p.given_name) AS name FROM evaluation e JOIN person p ON p.id = e.person_id "
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
    "authority_collective, authority_basis, advice_unit_id, frozen) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULLIF(?, 0), ?, NULLIF(?, 0), NULLIF(?, 0), ?, ?, NULLIF(?, 0), ?)",
    "suuussssssuuusuuisui"};

static const struct sql trace_sql = {
    "INSERT INTO audit (recorded_at, business_at, action, object, object_id, unit_id, month, old, new) "
    "SELECT SYSDATE(6), NOW(6), 'resolve', 'evaluation', e.id, e.unit_id, e.month, "
    "JSON_OBJECT('agency', e.unit_id, 'unit', e.part_id, 'position', e.position_name, 'criteria_set', e.criteria_set_id, "
    "'superior', e.superior_id, 'superior_basis', e.superior_basis, 'authority', e.authority_id, "
    "'authority_basis', e.authority_basis, 'advice', e.advice_unit_id), "
    "JSON_OBJECT('agency', ?, 'unit', ?, 'position', ?, 'criteria_set', ?, "
    "'superior', NULLIF(?, 0), 'superior_basis', ?, 'authority', NULLIF(?, 0), "
    "'authority_basis', ?, 'advice', NULLIF(?, 0)) FROM evaluation e WHERE e.id = ? AND NOT e.frozen",
    "uusuususuu"};

static const struct sql update_sql = {
    "UPDATE evaluation SET unit_id = ?, part_id = ?, unit_path = ?, bloc = ?, position_name = ?, staff_kind = ?, `rank` = ?, "
    "management_level = ?, rule_set_id = ?, criteria_set_id = ?, superior_id = NULLIF(?, 0), superior_basis = ?, "
    "authority_id = NULLIF(?, 0), authority_unit_id = NULLIF(?, 0), authority_collective = ?, authority_basis = ?, "
    "advice_unit_id = NULLIF(?, 0), version = version + 1 WHERE id = ? AND NOT frozen",
    "uussssssuuusuuisuu"};

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

static void
add_gap(struct opening *opening, enum open_month_cause cause, const struct row *person)
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
	report->gaps[report->gap_count++] = (struct open_month_gap){cause, opening->agency_code,
	    person == NULL ? "" : row_text(person, "code"), person == NULL ? "" : row_text(person, "name")};
}

static enum db_result
read_now(struct db *db, int64_t *now)
{
	struct pool *pool = pool_new();
	struct row row;
	enum db_result result = db_row(db, pool, &row, &now_sql);

	if (result == DB_OK && !moment_parse(row_text(&row, "now"), now))
		result = DB_ERROR;
	pool_free(pool);
	return result;
}

static int64_t
self_opens(const struct rule_set *rule_set, const char *month)
{
	struct month parsed;

	if (!month_parse(month, &parsed))
		return INT64_MAX;
	return calendar_window(&rule_set->calendar, parsed, STEP_SELF).open;
}

/* Today, but a day of the month, and no later than the one on which self-scoring opens (domain.md section 4, moves). */
static void
choose_day(struct opening *opening, int64_t now)
{
	const int64_t opens = self_opens(opening->rule_set, opening->month);
	const int32_t opening_day = moment_day(opens);
	struct month month;
	int32_t day = moment_day(now);

	month_parse(opening->month, &month);
	if (day < month_first(month))
		day = month_first(month);
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

static uint64_t
choose_criteria(const struct opening *opening, const struct row *person)
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

	if (!row_null(person, "bound_set"))
		return row_id(person, "bound_set");
	set = rule_set_choose_criteria(opening->rule_set, &subject, NULL);
	for (size_t i = 0; set != NULL && i < opening->criteria_count; i++)
		if (strcmp(opening->criteria[i].code, set->code) == 0)
			return opening->criteria[i].id;
	return 0;
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
	    same_text(row, "old_position", "position") && same_text(row, "old_kind", "staff_kind") &&
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
	    (int64_t)opening->frozen);
}

static enum db_result
update_evaluation(struct opening *opening, const struct target *target)
{
	const struct row *row = target->person;
	const struct resolution *is = &target->resolution;
	const uint64_t id = row_id(row, "evaluation_id");
	enum db_result result = db_exec(opening->db, &trace_sql, opening->agency_id, row_id(row, "unit_id"),
	    row_text(row, "position"), target->criteria_set_id, is->superior_id, basis_name(is->superior_basis),
	    is->authority_id, basis_name(is->authority_basis), is->advice_unit_id, id);

	if (result != DB_OK)
		return result;
	return db_exec(opening->db, &update_sql, opening->agency_id, row_id(row, "unit_id"), row_text(row, "path"),
	    row_text(row, "bloc"), row_text(row, "position"), row_text(row, "staff_kind"), row_text(row, "rank"),
	    row_text(row, "management_level"), opening->rule_set_id, target->criteria_set_id, is->superior_id,
	    basis_name(is->superior_basis), is->authority_id, is->authority_unit_id, (int64_t)is->authority_collective,
	    basis_name(is->authority_basis), is->advice_unit_id, id);
}

static bool
set_target(const struct opening *opening, const struct row *person, struct target *target)
{
	const struct resolve_subject subject = {row_id(person, "person_id"), row_id(person, "unit_id"),
	    (enum rank)rank_parse(row_text(person, "rank")), (enum bloc)bloc_parse(row_text(person, "bloc")),
	    row_text(person, "management_level")};

	target->person = person;
	target->criteria_set_id = 0;
	if (strcmp(subject.management_level, "central") == 0)
		return false;
	target->criteria_set_id = choose_criteria(opening, person);
	if (target->criteria_set_id == 0)
		return false;
	resolve(opening->resolver, &subject, &target->resolution);
	return true;
}

static enum db_result
write_person(struct opening *opening, const struct row *person)
{
	const bool there = !row_null(person, "evaluation_id");
	struct target target;
	enum db_result result = DB_OK;

	if (!set_target(opening, person, &target))
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

static enum db_result
write_chunk(struct db *db, void *arg)
{
	struct opening *opening = arg;
	enum db_result result = db_exec(db, &unit_month_sql, opening->agency_id, opening->month, opening->rule_set_id,
	    mode_of(opening->month), (int64_t)opening->frozen);

	opening->created = opening->resolved = opening->kept = 0;
	for (size_t i = opening->first; i < opening->last && result == DB_OK; i++)
		result = write_person(opening, &opening->people.row[i]);
	if (result == DB_OK && opening->created + opening->resolved > 0)
		result = db_exec(db, &opened_sql, opening->agency_id, opening->agency_id, opening->month,
		    (uint64_t)opening->created, (uint64_t)opening->resolved);
	return result;
}

static void
note_person(struct opening *opening, const struct row *person)
{
	struct target target;

	if (set_target(opening, person, &target)) {
		if (target.resolution.authority_id == 0)
			add_gap(opening, GAP_NO_AUTHORITY, person);
		if (target.resolution.superior_id == 0)
			add_gap(opening, GAP_NO_SUPERIOR, person);
	} else
		add_gap(opening,
		    strcmp(row_text(person, "management_level"), "central") == 0 ? GAP_CENTRAL : GAP_NO_CRITERIA, person);
}

static enum db_result
note_gaps(struct opening *opening)
{
	struct rows left;
	enum db_result result = db_rows(opening->db, opening->pool, &left, &left_sql, opening->agency_id, opening->month,
	    opening->day, opening->day);

	for (size_t i = 0; i < opening->people.count; i++)
		note_person(opening, &opening->people.row[i]);
	for (size_t i = 0; i < left.count; i++)
		add_gap(opening, GAP_LEFT, &left.row[i]);
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
		opening->report->created += opening->created;
		opening->report->resolved += opening->resolved;
		opening->report->kept += opening->kept;
		opening->first = opening->last;
	} while (opening->first < opening->people.count);
	opening->report->agencies++;
	return result;
}

static enum db_result
open_agency(struct opening *opening, struct rules *rules, int64_t now)
{
	struct db *db = opening->db;
	enum db_result result = rules_holding(db, opening->agency_id, opening->month, &opening->rule_set_id);

	if (result == DB_OK)
		opening->rule_set = rules_get(rules, db, opening->rule_set_id);
	if (result == DB_NO_ROW || (result == DB_OK && opening->rule_set == NULL)) {
		add_gap(opening, GAP_NO_RULE_SET, NULL);
		return DB_OK;
	}
	if (result != DB_OK)
		return result;
	choose_day(opening, now);
	result = load_criteria(opening);
	if (result == DB_OK)
		result = resolve_load(db, opening->pool, opening->agency_id, opening->day, &opening->resolver);
	if (result == DB_OK)
		result = db_rows(db, opening->pool, &opening->people, &people_sql, opening->month, opening->rule_set_id,
		    opening->day, opening->day, opening->agency_id, opening->day, opening->day, opening->day, opening->day);
	if (result == DB_OK)
		result = write_agency(opening);
	if (result == DB_OK)
		result = note_gaps(opening);
	return result;
}

enum db_result
open_month(struct db *db, struct rules *rules, struct pool *pool, const char *month, const char *unit_code,
    struct open_month_report *report)
{
	struct rows agencies;
	int64_t now;
	enum db_result result = read_now(db, &now);

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
	return result;
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
		result = read_now(db, &now);
	if (result == DB_OK) {
		rule_set = rules_get(rules, db, row_id(&row, "rule_set_id"));
		if (rule_set == NULL)
			result = DB_ERROR;
	}
	if (result == DB_OK && now >= self_opens(rule_set, month))
		result = db_exec(db, &freeze_sql, agency_id, month);
	pool_free(pool);
	return result;
}
