#include "config.h"

#include <stdio.h>
#include <string.h>

#include "rating/reminder.h"
#include "record/period.h"
#include "record/reminder.h"
#include "record/scope.h"

#define CODE_SPACE 24

static const struct sql setting_sql = {
	"SELECT CAST(NOW() AS CHAR(19)) AS now, COALESCE((SELECT CAST(value AS UNSIGNED) FROM setting WHERE unit_id = 0 AND name = 'remind_days'), 2) "
	"AS days, COALESCE((SELECT CAST(value AS UNSIGNED) FROM setting WHERE unit_id = 0 AND name = 'remind_hour'), 8) AS hour",
	""};
static const struct sql months_sql = {
	"SELECT DISTINCT month, rule_set_id FROM unit_month WHERE " PERIOD_TO("month") " >= DATE_FORMAT(NOW() - INTERVAL 2 MONTH, '%Y-%m') ORDER BY month, rule_set_id", ""};
/* The agencies of a month whose people were not reminded of this yet. */
static const struct sql agencies_sql = {
	"SELECT m.unit_id FROM unit_month m LEFT JOIN reminder_done d ON d.unit_id = m.unit_id AND d.month = m.month AND d.code = ? AND d.day = ? "
	"WHERE m.month = ? AND m.rule_set_id = ? AND d.unit_id IS NULL ORDER BY m.unit_id",
	"sssu"};
/* The last days that extensions of a step have made, beyond the usual one. */
static const struct sql later_sql = {
	"SELECT DISTINCT DATE(until - INTERVAL 1 SECOND) AS day FROM extension WHERE month = ? AND step = ? "
	"AND DATE(until - INTERVAL 1 SECOND) > ? ORDER BY day",
	"sss"};
static const struct sql done_insert = {"INSERT INTO reminder_done (unit_id, month, code, day) VALUES (?, ?, ?, ?)", "usss"};
static const struct sql reminder_insert = {
	"INSERT INTO notification (person_id, code, month, day, detail, created_at) VALUES (?, ?, ?, ?, ?, NOW(6))", "ussss"};
/* Who leads in several agencies has one reminder, of the people in all of them: each agency adds its own once. */
static const struct sql count_add = {
	"UPDATE notification SET detail = CAST(detail AS UNSIGNED) + ? WHERE person_id = ? AND code = ? AND month = ? AND day = ?", "susss"};
static const struct sql deputies_sql = {
	"SELECT to_person_id AS id FROM delegation WHERE from_person_id = ? AND power = ? AND valid_from <= CURDATE() AND valid_to >= CURDATE()",
	"us"};

/*
 * Everybody, or whose last day of the step is the one asked for: the usual one, or a later one by extension of the person or a unit
 * above.
 */
#define EXTENDED(step) "(SELECT DATE(MAX(x.until) - INTERVAL 1 SECOND) FROM extension x WHERE x.month = e.month AND x.step = '" step "' " \
	"AND (x.person_id = e.person_id OR x.unit_id IN (SELECT k.ancestor_id FROM unit_closure k WHERE k.descendant_id = e.part_id)))"
#define PEOPLE(step) "WHERE e.unit_id = ? AND e.month = ? AND e.replaced = 0 " \
	"AND (? OR GREATEST(?, COALESCE(" EXTENDED(step) ", '1970-01-01')) = ?) "
#define PEOPLE_TYPES "usiss"

static const struct sql plan_people = {
	"SELECT e.person_id AS id, '' AS count FROM evaluation e " PEOPLE("plan") "AND e.state NOT IN ('published', 'not_rated') AND NOT EXISTS "
	"(SELECT 1 FROM plan p WHERE p.person_id = e.person_id AND p.month = " PERIOD_PLAN("e.month") " AND p.completed_at IS NOT NULL)",
	PEOPLE_TYPES};
static const struct sql self_people = {
	"SELECT e.person_id AS id, '' AS count FROM evaluation e " PEOPLE("self") "AND e.state IN ('open', 'drafting')", PEOPLE_TYPES};
static const struct sql self_superiors = {
	"SELECT e.superior_id AS id, COUNT(*) AS count FROM evaluation e " PEOPLE("self") "AND e.state IN ('open', 'drafting') "
	"AND e.superior_id IS NOT NULL GROUP BY e.superior_id",
	PEOPLE_TYPES};
static const struct sql superiors = {
	"SELECT e.superior_id AS id, COUNT(*) AS count FROM evaluation e " PEOPLE("superior")
	"AND e.state IN ('open', 'drafting', 'self_submitted') AND e.superior_id IS NOT NULL GROUP BY e.superior_id",
	PEOPLE_TYPES};
static const struct sql authorities = {
	"SELECT e.authority_id AS id, COUNT(*) AS count FROM evaluation e " PEOPLE("decide")
	"AND e.state NOT IN ('decided', 'published', 'not_rated') AND e.authority_id IS NOT NULL GROUP BY e.authority_id",
	PEOPLE_TYPES};
static const struct sql publishers = {
	"SELECT a.person_id AS id, COUNT(DISTINCT e.id) AS count FROM evaluation e JOIN assignment a ON a.unit_id = e.unit_id AND a.`rank` = 'head' "
	"AND " SCOPE_RUNS("a") " " PEOPLE("publish") "AND e.state = 'decided' GROUP BY a.person_id",
	PEOPLE_TYPES};

#define WAITS "CASE WHEN e.state IN ('open', 'drafting') THEN 'self' WHEN e.state = 'self_submitted' THEN 'superior' " \
	"WHEN e.state = 'decided' THEN 'publish' ELSE 'decide' END"
/* Whose step is over; an extension that runs keeps from being late. The steps that are over, as a set. */
static const struct sql late_sql = {
	"SELECT COUNT(*) AS count FROM evaluation e WHERE e.unit_id = ? AND e.month = ? AND e.replaced = 0 AND e.state NOT IN ('published', 'not_rated') "
	"AND FIND_IN_SET(" WAITS ", ?) AND NOT EXISTS (SELECT 1 FROM extension x WHERE x.month = e.month AND x.step = " WAITS
	" AND x.until > NOW(6) AND (x.person_id = e.person_id OR x.unit_id IN (SELECT k.ancestor_id FROM unit_closure k "
	"WHERE k.descendant_id = e.part_id)))",
	"uss"};
static const struct sql administrators_sql = {
	"SELECT DISTINCT a.person_id AS id, '' AS count FROM unit u JOIN unit_closure c ON c.descendant_id = u.id "
	"JOIN right_grant r ON r.unit_id = c.ancestor_id AND (r.bloc IS NULL OR r.bloc = u.bloc) "
	"AND r.role IN ('city_admin', 'bloc_admin', 'unit_admin', 'bloc_aggregator', 'unit_aggregator') AND " SCOPE_RUNS("r") " "
	"JOIN account a ON a.id = r.account_id AND a.person_id IS NOT NULL AND a.state = 'active' WHERE u.id = ?",
	"u"};

struct audience {
	enum step		 step;
	bool			 late_only;
	const char		*code;		/* before the dot; NULL: the whole code is named by whole */
	const char		*whole;
	const struct sql	*people;
	const char		*power;		/* whose deputies are reminded as well, or NULL */
};

static const struct audience audiences[] = {
	{STEP_PLAN, false, "plan", NULL, &plan_people, NULL},
	{STEP_SELF, false, "self", NULL, &self_people, NULL},
	{STEP_SELF, true, NULL, "led.late", &self_superiors, "superior"},
	{STEP_SUPERIOR, false, "superior", NULL, &superiors, "superior"},
	{STEP_DECIDE, false, "decide", NULL, &authorities, "authority"},
	{STEP_PUBLISH, false, "publish", NULL, &publishers, NULL},
};

struct run {
	struct db		*db;
	struct rules		*rules;
	struct pool		*pool;		/* of one agency */
	struct reminder_rule	 rule;
	int64_t			 now;
	bool			 dry;
	uint64_t		*made;

	/* what is made just now */
	const char		*month;
	uint64_t		 rule_set_id, unit_id;
	char			 code[CODE_SPACE], day[DAY_TEXT];
	bool			 opening;	/* everybody's, whatever was extended */
	char			 usual[DAY_TEXT], last[DAY_TEXT];	/* the step's last day, and that of those reminded */
	const struct audience	*audience;	/* NULL: the administrators' daily list */
	const char		*over;		/* the steps that are over, "self,superior" */
	uint64_t		 count;		/* of the agency */
};

static enum db_result
put(struct run *run, uint64_t person_id, const char *count)
{
	enum db_result result = DB_OK;

	if (!run->dry)
		result = db_exec(run->db, &reminder_insert, person_id, run->code, run->month, run->day, count);
	if (result == DB_OK)
		run->count++;
	if (result != DB_DUPLICATE)
		return result;
	return count[0] == '\0' ? DB_OK : db_exec(run->db, &count_add, count, person_id, run->code, run->month, run->day);
}

static enum db_result
put_deputies(struct run *run, uint64_t person_id, const char *count)
{
	struct rows deputies;
	enum db_result result = db_rows(run->db, run->pool, &deputies, &deputies_sql, person_id, run->audience->power);

	for (size_t i = 0; result == DB_OK && i < deputies.count; i++)
		result = put(run, row_id(&deputies.row[i], "id"), count);
	return result;
}

static enum db_result
find_people(struct run *run, struct rows *people)
{
	struct row late;
	enum db_result result;

	if (run->audience != NULL)
		return db_rows(run->db, run->pool, people, run->audience->people, run->unit_id, run->month, (int64_t)run->opening,
		    run->usual, run->last);
	*people = (struct rows){0};
	result = db_row(run->db, run->pool, &late, &late_sql, run->unit_id, run->month, run->over);
	if (result != DB_OK || row_int(&late, "count") == 0)
		return result;
	return db_rows(run->db, run->pool, people, &administrators_sql, run->unit_id);
}

static enum db_result
remind_agency(struct db *db, void *arg)
{
	struct run *run = arg;
	struct rows people;
	enum db_result result = DB_OK;

	run->count = 0;
	if (!run->dry)
		result = db_exec(db, &done_insert, run->unit_id, run->month, run->code, run->day);
	if (result == DB_DUPLICATE)
		return DB_OK;
	if (result == DB_OK)
		result = find_people(run, &people);
	for (size_t i = 0; result == DB_OK && i < people.count; i++) {
		const struct row *row = &people.row[i];

		result = put(run, row_id(row, "id"), row_text(row, "count"));
		if (result == DB_OK && run->audience != NULL && run->audience->power != NULL)
			result = put_deputies(run, row_id(row, "id"), row_text(row, "count"));
	}
	return result;
}

/* Each agency of the month that was not reminded of this yet, in its own transaction. */
static enum db_result
remind_agencies(struct run *run)
{
	struct pool *pool = pool_new();
	struct rows agencies;
	enum db_result result = db_rows(run->db, pool, &agencies, &agencies_sql, run->code, run->day, run->month, run->rule_set_id);

	for (size_t i = 0; result == DB_OK && i < agencies.count; i++) {
		run->unit_id = row_id(&agencies.row[i], "unit_id");
		run->pool = pool_new();
		result = db_transaction(run->db, remind_agency, run);
		pool_free(run->pool);
		if (result == DB_OK)
			*run->made += run->count;
	}
	pool_free(pool);
	return result;
}

static enum db_result
remind_window(struct run *run, enum step step, struct window window)
{
	int32_t day;
	const enum reminder due = reminder_due(window, run->now, &run->rule, &day);
	enum db_result result = DB_OK;

	day_format(moment_day(window.close - 1), run->last);
	run->opening = due == REMINDER_OPEN;
	if (due == REMINDER_NONE || (run->opening && strcmp(run->last, run->usual) != 0))
		return DB_OK;
	day_format(day, run->day);
	for (size_t i = 0; result == DB_OK && i < sizeof audiences / sizeof audiences[0]; i++) {
		const struct audience *audience = &audiences[i];

		if (audience->step != step || (audience->late_only && due != REMINDER_LATE))
			continue;
		run->audience = audience;
		if (audience->code == NULL)
			snprintf(run->code, sizeof run->code, "%s", audience->whole);
		else
			snprintf(run->code, sizeof run->code, "%s.%s", audience->code, reminder_name(due));
		result = remind_agencies(run);
	}
	return result;
}

/* The usual window of the step, and each later end that an extension has given it. */
static enum db_result
remind_step(struct run *run, enum step step, struct window window)
{
	struct pool *pool = pool_new();
	struct rows later;
	enum db_result result;

	day_format(moment_day(window.close - 1), run->usual);
	result = remind_window(run, step, window);
	if (result == DB_OK)
		result = db_rows(run->db, pool, &later, &later_sql, run->month, step_name(step), run->usual);
	for (size_t i = 0; result == DB_OK && i < later.count; i++) {
		int32_t day;

		if (day_parse(row_text(&later.row[i], "day"), &day))
			result = remind_window(run, step, (struct window){window.open, moment_make(day + 1, 0, 0, 0)});
	}
	pool_free(pool);
	return result;
}

/* Once a day while anybody is late: to those who administer or aggregate. */
static enum db_result
remind_administrators(struct run *run, const char *over)
{
	const int32_t today = moment_day(run->now);

	if (over[0] == '\0' || run->now < moment_make(today, run->rule.hour, 0, 0))
		return DB_OK;
	run->audience = NULL;
	run->over = over;
	day_format(today, run->day);
	snprintf(run->code, sizeof run->code, "list");
	return remind_agencies(run);
}

static enum db_result
remind_month(struct run *run, const struct row *row)
{
	const struct rule_set *rule_set;
	struct period period;
	char over[64] = "";
	enum db_result result = DB_OK;

	run->month = row_text(row, "month");
	run->rule_set_id = row_id(row, "rule_set_id");
	rule_set = rules_get(run->rules, run->db, run->rule_set_id);
	if (rule_set == NULL || !period_parse(run->month, &period))
		return DB_ERROR;
	for (int i = 0; result == DB_OK && i < STEP_COUNT; i++) {
		const enum step step = (enum step)i;
		/* Plans are the month's, also in a quarter. */
		const bool within = step == STEP_PLAN && period_holds(period, day_month(moment_day(run->now)));
		const struct window window = calendar_window(&rule_set->calendar, within ? day_month(moment_day(run->now)) : period.last, step);

		if (step != STEP_PLAN && calendar_state(window, run->now) == WINDOW_CLOSED) {
			const size_t used = strlen(over);

			snprintf(over + used, sizeof over - used, "%s%s", used == 0 ? "" : ",", step_name(step));
		}
		result = remind_step(run, step, window);
	}
	return result == DB_OK ? remind_administrators(run, over) : result;
}

enum db_result
reminder_make(struct db *db, struct rules *rules, bool dry, uint64_t *made)
{
	struct run run = {.db = db, .rules = rules, .dry = dry, .made = made};
	struct pool *pool = pool_new();
	struct row row;
	struct rows months;
	enum db_result result = db_row(db, pool, &row, &setting_sql);

	*made = 0;
	if (result == DB_OK)
		result = db_rows(db, pool, &months, &months_sql);
	if (result == DB_OK && !moment_parse(row_text(&row, "now"), &run.now))
		result = DB_ERROR;
	if (result == DB_OK)
		run.rule = (struct reminder_rule){(int)row_int(&row, "days"), (int)row_int(&row, "hour")};
	for (size_t i = 0; result == DB_OK && i < months.count; i++)
		result = remind_month(&run, &months.row[i]);
	pool_free(pool);
	return result;
}

const char *
reminder_path(struct pool *pool, const char *code, const char *month)
{
	static const struct {
		const char	*begins, *before, *behind;
	} paths[] = {
		{"plan.", "/ke-hoach/", ""}, {"self.", "/tu-danh-gia/", ""}, {"led.", "/danh-gia/", ""}, {"superior.", "/danh-gia/", ""},
		{"decide.", "/quyet-dinh/", ""}, {"publish.", "/cong-bo/", ""}, {"list", "/tong-hop/", "/thieu"},
	};

	for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++)
		if (strncmp(code, paths[i].begins, strlen(paths[i].begins)) == 0)
			return pool_printf(pool, "%s%s%s", paths[i].before, month, paths[i].behind);
	return "/";
}
