#include "config.h"

#include <string.h>

#include "rating/calendar.h"
#include "rating/rule_set.h"
#include "rating/transition.h"
#include "record/rules.h"
#include "record/summary.h"
#include "record/summary_sql.h"
#include "record/tally.h"

#define WAITING(step) \
	"CASE " step " WHEN 'self' THEN e.state IN ('open', 'drafting') WHEN 'superior' THEN e.state = 'self_submitted' " \
	"WHEN 'decide' THEN e.state IN ('reviewed', 'advised') WHEN 'publish' THEN e.state = 'decided' ELSE FALSE END"

/* Counted by state and level only, since what each row says beyond costs more than reading it; read_row makes steps of it. */
static const struct sql steps_sql = {
	"SELECT s.leaf, e.staff_kind AS kind, e.bloc, e.rule_set_id, e.state, e.decided_level AS level, COUNT(*) AS n "
	PEOPLE(SPREAD) BY_KIND ", e.rule_set_id, e.state, e.decided_level ORDER BY s.leaf",
	"uuus"};
static const struct sql plans_sql = {COUNT_PLANS(SPREAD), "uuus"};
static const struct sql tasks_sql = {COUNT_TASKS(SPREAD), "uuus"};
static const struct sql weeks_sql = {COUNT_WEEKS(SPREAD), "uuusssss"};
static const struct sql limit_sql = {
	"SELECT " TALLY_LIVE_PEOPLE " AS people, (SELECT DATE_FORMAT(counted_at, '%Y-%m-%dT%H:%i:%s') FROM month_tally_run WHERE month = ?) AS counted", "s"};
static const struct sql tally_sql = {
	"SELECT s.leaf, t.bloc, t.staff_kind AS kind, SUM(t.plan) AS plan, SUM(t.weeks) AS weeks, SUM(t.tasks) AS tasks "
	"FROM " SPREAD "JOIN month_tally t ON t.part_id = s.part AND t.month = ? GROUP BY s.leaf, t.staff_kind, t.bloc",
	"uuus"};
/* Whom an extension that still runs keeps from being late, each once a step. */
static const struct sql extended_sql = {
	"SELECT s.leaf, q.bloc, q.kind, q.rule_set_id, q.step, COUNT(*) AS n FROM ("
	"SELECT e.id, e.part_id, e.bloc, e.staff_kind AS kind, e.rule_set_id, x.step FROM extension x JOIN evaluation e "
	"ON e.person_id = x.person_id AND e.month = x.month AND e.replaced = 0 "
	"WHERE x.month = ? AND x.until > NOW(6) AND " WAITING("x.step") " UNION "
	"SELECT e.id, e.part_id, e.bloc, e.staff_kind, e.rule_set_id, x.step FROM extension x JOIN unit_closure k ON k.ancestor_id = x.unit_id "
	"JOIN evaluation e ON e.part_id = k.descendant_id AND e.month = x.month AND e.replaced = 0 "
	"WHERE x.month = ? AND x.until > NOW(6) AND " WAITING("x.step") ") q JOIN " SPREAD "ON s.part = q.part_id "
	"GROUP BY s.leaf, q.bloc, q.kind, q.rule_set_id, q.step",
	"ssuuu"};
static const struct sql own_sql = {
	"SELECT s.leaf, e.bloc, e.staff_kind AS kind, e.decided_level AS level FROM evaluation e JOIN " SPREAD "ON s.part = e.part_id "
	"WHERE e.person_id = ? AND e.month = ? AND e.replaced = 0 AND e.state = 'decided'",
	"uuuus"};

void
summary_add(struct summary_counts *sum, const struct summary_counts *more)
{
	sum->people += more->people;
	sum->plan += more->plan;
	sum->weeks += more->weeks;
	sum->tasks += more->tasks;
	sum->self += more->self;
	sum->superior += more->superior;
	sum->decided += more->decided;
	sum->published += more->published;
	sum->not_rated += more->not_rated;
	sum->late += more->late;
	for (size_t i = 0; i < 4; i++)
		sum->level[i] += more->level[i];
}

void
summary_show(xmlNodePtr node, const struct summary_counts *counts, bool whole, bool levels)
{
	static const char *const letters[] = {"A", "B", "C", "D"};

	node_set_int(node, "people", counts->people);
	node_set_int(node, "rated", counts->people - counts->not_rated);
	node_set_int(node, "plan", counts->plan);
	if (whole) {
		node_set_int(node, "weeks", counts->weeks);
		node_set_int(node, "tasks", counts->tasks);
	}
	node_set_int(node, "self", counts->self);
	node_set_int(node, "superior", counts->superior);
	node_set_int(node, "decided", counts->decided);
	node_set_int(node, "published", counts->published);
	node_set_int(node, "not-rated", counts->not_rated);
	node_set_int(node, "late", counts->late);
	for (size_t i = 0; levels && i < 4; i++)
		node_set_int(node, letters[i], counts->level[i]);
}

enum db_result
summary_closed(struct visit *visit, uint64_t rule_set_id, const char *month_text, bool closed[STEP_COUNT])
{
	const struct rule_set *rule_set = rules_get(visit->worker->rules, visit->db, rule_set_id);
	struct period period;
	int64_t now;

	if (rule_set == NULL || !period_parse(month_text, &period) || !moment_parse(visit->now, &now))
		return DB_ERROR;
	for (int step = 0; step < STEP_COUNT; step++)
		closed[step] = calendar_state(calendar_window(&rule_set->calendar, period.last, (enum step)step), now) == WINDOW_CLOSED;
	return DB_OK;
}

/* So many people in one state, on one level. */
static enum db_result
read_row(struct visit *visit, const struct row *row, const char *month, struct summary_row *out)
{
	static const struct {
		bool		self, superior, decided;
		enum step	next;	/* the step they wait for */
	} states[STATE_COUNT] = {
		[STATE_OPEN] = {.next = STEP_SELF}, [STATE_DRAFTING] = {.next = STEP_SELF},
		[STATE_SELF_SUBMITTED] = {.self = true, .next = STEP_SUPERIOR},
		[STATE_REVIEWED] = {.self = true, .superior = true, .next = STEP_DECIDE},
		[STATE_ADVISED] = {.self = true, .superior = true, .next = STEP_DECIDE},
		[STATE_DECIDED] = {.self = true, .superior = true, .decided = true, .next = STEP_PUBLISH},
		[STATE_PUBLISHED] = {.self = true, .superior = true, .decided = true, .next = STEP_COUNT},
		[STATE_NOT_RATED] = {.next = STEP_COUNT},
	};
	const enum level level = level_parse(row_text(row, "level"));
	const int64_t n = row_int(row, "n");
	struct summary_counts *counts = &out->counts;
	bool closed[STEP_COUNT];
	enum state state;
	const enum db_result result = summary_closed(visit, row_id(row, "rule_set_id"), month, closed);

	if (result != DB_OK || !state_parse(row_text(row, "state"), &state))
		return result == DB_OK ? DB_ERROR : result;
	out->leaf_id = row_id(row, "leaf");
	out->bloc = (enum bloc)bloc_parse(row_text(row, "bloc"));
	out->kind = row_text(row, "kind");
	counts->people = n;
	counts->self = states[state].self ? n : 0;
	counts->superior = states[state].superior ? n : 0;
	counts->decided = states[state].decided ? n : 0;
	counts->published = state == STATE_PUBLISHED ? n : 0;
	counts->not_rated = state == STATE_NOT_RATED ? n : 0;
	if (states[state].decided && level != LEVEL_NONE)
		counts->level[level - LEVEL_A] = n;
	if (states[state].next < STEP_COUNT && closed[states[state].next])
		counts->late = n;
	return DB_OK;
}

/* The row that a row of the database counts for; of several, the first. NULL: none. */
static struct summary_row *
find_row(const struct summary *summary, const struct row *row)
{
	const uint64_t leaf_id = row_id(row, "leaf");
	const int bloc = bloc_parse(row_text(row, "bloc"));
	size_t low = 0, high = summary->count;

	while (low < high) {
		const size_t middle = low + (high - low) / 2;

		if (summary->rows[middle].leaf_id < leaf_id)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < summary->count && summary->rows[low].leaf_id == leaf_id; low++)
		if ((int)summary->rows[low].bloc == bloc && strcmp(summary->rows[low].kind, row_text(row, "kind")) == 0)
			return &summary->rows[low];
	return NULL;
}

/* Adds a column of another statement to a count, which stands at that offset. */
static void
add_numbers(const struct summary *summary, const struct rows *rows, const char *column, size_t offset)
{
	for (size_t i = 0; i < rows->count; i++) {
		struct summary_row *row = find_row(summary, &rows->row[i]);

		if (row != NULL)
			*(int64_t *)((char *)&row->counts + offset) += row_int(&rows->row[i], column);
	}
}

static enum db_result
read_weeks(struct visit *visit, const struct summary *summary, uint64_t unit_id, const char *month_text)
{
	struct period period;
	char first[DAY_TEXT], last[DAY_TEXT], from[WEEK_TEXT], to[WEEK_TEXT];
	struct rows rows;
	enum db_result result;

	if (!period_parse(month_text, &period))
		return DB_ERROR;
	week_format(day_week(period_last(period)), to);
	week_format(day_week(period_first(period)), from);
	day_format(period_first(period), first);
	day_format(period_last(period), last);
	result = db_rows(visit->db, visit->pool, &rows, &weeks_sql, unit_id, unit_id, unit_id, month_text, from, to, first, last);
	if (result == DB_OK)
		add_numbers(summary, &rows, "n", offsetof(struct summary_counts, weeks));
	return result;
}

static enum db_result
read_numbers(struct visit *visit, const struct summary *summary, const struct sql *sql, uint64_t unit_id, const char *month, size_t offset)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, sql, unit_id, unit_id, unit_id, month);

	if (result == DB_OK)
		add_numbers(summary, &rows, "n", offset);
	return result;
}

static enum db_result
read_live(struct visit *visit, struct summary *summary, uint64_t unit_id, const char *month)
{
	enum db_result result = read_numbers(visit, summary, &plans_sql, unit_id, month, offsetof(struct summary_counts, plan));

	if (result == DB_OK && summary->whole)
		result = read_numbers(visit, summary, &tasks_sql, unit_id, month, offsetof(struct summary_counts, tasks));
	if (result == DB_OK && summary->whole)
		result = read_weeks(visit, summary, unit_id, month);
	return result;
}

static enum db_result
read_tally(struct visit *visit, const struct summary *summary, uint64_t unit_id, const char *month)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &tally_sql, unit_id, unit_id, unit_id, month);

	if (result != DB_OK)
		return result;
	add_numbers(summary, &rows, "plan", offsetof(struct summary_counts, plan));
	add_numbers(summary, &rows, "weeks", offsetof(struct summary_counts, weeks));
	add_numbers(summary, &rows, "tasks", offsetof(struct summary_counts, tasks));
	return DB_OK;
}

/* Plans, weeks and tasks: counted now, or of very many people read from the tally; before there is one, plans only. */
static enum db_result
read_work(struct visit *visit, struct summary *summary, uint64_t unit_id, const char *month, int64_t people)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &limit_sql, month);
	const bool large = result == DB_OK && people > row_int(&row, "people");

	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_ERROR : result;
	if (large && !row_null(&row, "counted"))
		summary->counted = row_text(&row, "counted");
	summary->whole = !large || summary->counted != NULL;
	return summary->counted != NULL ? read_tally(visit, summary, unit_id, month) : read_live(visit, summary, unit_id, month);
}

/* Nobody is late whose time was extended. */
static enum db_result
excuse_extended(struct visit *visit, const struct summary *summary, uint64_t unit_id, const char *month)
{
	struct rows rows;
	enum db_result result = db_rows(visit->db, visit->pool, &rows, &extended_sql, month, month, unit_id, unit_id, unit_id);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		struct summary_row *out = find_row(summary, row);
		bool closed[STEP_COUNT];
		enum step step;

		if (out == NULL || !step_parse(row_text(row, "step"), &step))
			continue;
		result = summary_closed(visit, row_id(row, "rule_set_id"), month, closed);
		if (closed[step])
			out->counts.late -= row_int(row, "n");
	}
	return result;
}

/* Before publication nobody sees the own level, not even in a sum (domain.md section 2). */
static enum db_result
hide_own(struct visit *visit, const struct summary *summary, uint64_t unit_id, const char *month)
{
	struct row row;
	struct summary_row *out;
	const enum db_result result =
	    db_row(visit->db, visit->pool, &row, &own_sql, unit_id, unit_id, unit_id, visit->viewer->person_id, month);

	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_OK : result;
	out = find_row(summary, &row);
	if (out != NULL)
		out->counts.level[row_text(&row, "level")[0] - 'A']--;
	return DB_OK;
}

enum db_result
summary_read(struct visit *visit, uint64_t unit_id, const char *month, struct summary *summary)
{
	struct rows rows;
	int64_t people = 0;
	enum db_result result = db_rows(visit->db, visit->pool, &rows, &steps_sql, unit_id, unit_id, unit_id, month);

	*summary = (struct summary){0};
	if (result != DB_OK)
		return result;
	summary->rows = pool_alloc(visit->pool, (rows.count + 1) * sizeof *summary->rows);
	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		summary->rows[i] = (struct summary_row){0};
		result = read_row(visit, &rows.row[i], month, &summary->rows[summary->count++]);
		people += summary->rows[i].counts.people;
	}
	if (result == DB_OK)
		result = read_work(visit, summary, unit_id, month, people);
	if (result == DB_OK)
		result = excuse_extended(visit, summary, unit_id, month);
	return result == DB_OK ? hide_own(visit, summary, unit_id, month) : result;
}
