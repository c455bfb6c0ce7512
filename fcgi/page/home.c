#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "page/pages.h"
#include "rating/transition.h"
#include "record/approver.h"
#include "record/evaluation.h"
#include "record/news.h"
#include "record/period.h"
#include "record/scope.h"
#include "record/training.h"

/*
 * The viewer's own evaluations, in one read: the months in hand, those not published and that of this month, whose plan stands beside it;
 * what was published, or answered on a petition, in the last forty days, the answer also on a result that was revised for it; and the
 * strip of twelve months, which shows no level before publication.
 */
#define OWN_STRIP PERIOD_TO("e.month") " > DATE_FORMAT(NOW() - INTERVAL 12 MONTH, '%Y-%m')"
static const struct sql own_evaluations = {
	"SELECT e.id, e.month, e.state, e.returned_reason <> '' AS returned, e.unit_id, e.part_id, e.replaced, e.revision > 0 AS revised, "
	"IF(e.state = 'published', e.decided_level, NULL) AS level, e.state = 'published' AND e.published_at > NOW(6) - INTERVAL 40 DAY AS recent, "
	"t.answered_at > NOW(6) - INTERVAL 40 DAY AS answered, " OWN_STRIP " AS strip, p.completed_at IS NOT NULL AS planned "
	"FROM evaluation e LEFT JOIN petition t ON t.evaluation_id = e.id AND t.state IN ('upheld', 'accepted') "
	"LEFT JOIN plan p ON p.person_id = e.person_id AND p.month = ? WHERE e.person_id = ? "
	"AND (" OWN_STRIP " OR e.state NOT IN ('published', 'not_rated') OR e.published_at > NOW(6) - INTERVAL 40 DAY "
	"OR t.answered_at > NOW(6) - INTERVAL 40 DAY) ORDER BY e.month",
	"su"};
/* So many of the months in hand, and of the results of each kind, the latest. */
enum { OWN_MONTHS = 6, OWN_RESULTS = 2 };

/*
 * What the viewer's own tables hold for today, in one statement: each costs more by being asked than by what it reads. Drafts that were
 * typed and not sent, their times real; the week; an answered request for help and reminders of two weeks; results of tasks that wait for the viewer's word.
 */
static const struct sql own_today = {
	"(SELECT 'draft' AS code, id, NULL AS month, path AS text, DATE_FORMAT(created_at, '%Y-%m-%dT%H:%i:%s') AS more FROM draft "
	"WHERE account_id = ? AND used_at IS NULL AND created_at > SYSDATE(6) - INTERVAL 7 DAY ORDER BY id DESC LIMIT 5) "
	"UNION ALL (SELECT 'week', COUNT(*), NULL, COALESCE(SUM(n.done IS NULL AND n.day <= CURDATE()), 0), NULL FROM schedule s "
	"JOIN schedule_entry n ON n.schedule_id = s.id AND n.removed_at IS NULL WHERE s.person_id = ? AND s.week = ?) "
	"UNION ALL (SELECT 'support', id, DATE_FORMAT(NOW(), '%Y-%m'), NULL, NULL FROM support_request WHERE person_id = ? "
	"AND state = 'answered' AND answered_at > NOW(6) - INTERVAL 14 DAY ORDER BY id DESC LIMIT 3) "
	"UNION ALL (SELECT 'reminder', COUNT(*), DATE_FORMAT(NOW(), '%Y-%m'), NULL, NULL FROM notification WHERE person_id = ? "
	"AND read_at IS NULL AND created_at > NOW(6) - INTERVAL 14 DAY HAVING COUNT(*) > 0) "
	"UNION ALL (SELECT 'confirm', COUNT(*), month, NULL, NULL FROM task WHERE assigner_id = ? AND removed_at IS NULL "
	"AND confirmed_at IS NULL AND (percent = 100 OR finished_on IS NOT NULL) GROUP BY month ORDER BY month LIMIT 100)",
	"uusuuu"};

/*
 * Requests for help that wait for the viewer's office; the city answers what was handed up, and where it is the office itself. What a
 * colleague took waits for that one alone until it is late.
 */
static const struct sql waiting_requests = {
	"SELECT COUNT(*) AS total, COALESCE(MIN(q.due) < CURDATE(), 0) AS late FROM " SCOPE_BY("'city_admin', 'bloc_admin', 'bloc_aggregator'")
	"JOIN support_request q ON q.unit_id = s.id WHERE q.person_id <> ? AND (q.state = 'handed_up' AND ? "
	"OR q.state = 'open' AND (NOT ? OR q.office_id = ?)) AND (COALESCE(q.taken_person_id, ?) = ? OR q.due < CURDATE())",
	"uuiiuuu"};

/* Courses that may still be registered for, to which the viewer's agency sends nobody yet. */
static const struct sql open_courses = {
	"SELECT t.id, t.title, DATE_FORMAT(t.register_before, '%Y-%m-%dT%H:%i:00') AS closes FROM course t JOIN unit u ON u.id = ? "
	"WHERE NOW(6) < t.register_before AND " TRAINING_INVITES("t", "u") " AND NOT EXISTS (SELECT 1 FROM course_registration o "
	"WHERE o.course_id = t.id AND o.unit_id = u.id) ORDER BY t.register_before, t.id LIMIT 3",
	"u"};

/* After publication: petitions that wait for the viewer's answer, revisions that wait for the approval. */
static const struct sql waiting_after = {
	"SELECT 'petition' AS code, e.month, COUNT(*) AS total, COALESCE(MIN(t.answer_due) < CURDATE(), 0) AS late "
	"FROM petition t JOIN evaluation e ON e.id = t.evaluation_id WHERE t.state = 'sent' AND NOT e.replaced AND e.person_id <> ? "
	"AND (FIND_IN_SET(e.authority_id, ?) OR (e.authority_collective AND FIND_IN_SET(e.authority_id, ?))) GROUP BY e.month "
	"UNION ALL SELECT 'revision', e.month, COUNT(*), 0 FROM revision r JOIN evaluation e ON e.id = r.evaluation_id "
	"WHERE r.open_id IS NOT NULL AND ? NOT IN (e.person_id, r.proposed_by) AND (CASE r.side WHEN 'adviser' THEN FIND_IN_SET(e.authority_id, ?) "
	"OR (e.authority_collective AND FIND_IN_SET(e.authority_id, ?)) ELSE FIND_IN_SET(r.approver_unit_id, ?) "
	"AND NOT FIND_IN_SET(e.unit_id, ?) END) GROUP BY e.month ORDER BY month, code",
	"ussussss"};

/* People whose superior or authority the viewer is, by month; what is waiting is what the viewer can do next. */
static const struct sql led_months = {
	"SELECT 'review' AS code, month, MIN(unit_id) AS unit_id, COUNT(*) AS total, "
	"COALESCE(SUM(state = 'self_submitted'), 0) AS waiting, COALESCE(SUM(state IN ('open', 'drafting', 'self_submitted')), 0) "
	"AS undone FROM evaluation WHERE superior_id = ? AND NOT replaced AND state NOT IN ('published', 'not_rated') GROUP BY month "
	"UNION ALL SELECT 'decide', month, MIN(unit_id), COUNT(*), COALESCE(SUM(state IN ('reviewed', 'advised')), 0), "
	"COALESCE(SUM(state NOT IN ('decided', 'published')), 0) FROM evaluation WHERE authority_id = ? AND person_id <> ? "
	"AND NOT replaced AND state NOT IN ('published', 'not_rated') GROUP BY month ORDER BY month, code DESC",
	"uuu"};

/* Agencies the viewer heads whose decided results are not public yet. */
static const struct sql unpublished_months = {
	"SELECT e.month, e.unit_id, COUNT(*) AS total FROM assignment a JOIN evaluation e ON e.unit_id = a.unit_id "
	"AND NOT e.replaced AND e.state = 'decided' JOIN unit u ON u.id = a.unit_id AND u.kind = 'agency' "
	"WHERE a.person_id = ? AND a.rank = 'head' AND a.valid_from <= CURDATE() AND (a.valid_to IS NULL OR a.valid_to > CURDATE()) "
	"GROUP BY e.month, e.unit_id ORDER BY e.month",
	"u"};

/* The windows of the agencies on the list, asked for once each. */
struct month_windows {
	uint64_t		 unit_id;
	const char		*month;
	bool			 known;
	struct window		 windows[STEP_COUNT];
	enum window_state	 states[STEP_COUNT];
};

static xmlNodePtr
item_add(xmlNodePtr list, const char *code, const char *month, const char *path, const char *state)
{
	xmlNodePtr item = node_add(list, "item");

	node_set(item, "code", code);
	node_set(item, "month", month);
	node_set(item, "path", path);
	node_set(item, "state", state);
	return item;
}

static void
item_close(xmlNodePtr item, const struct month_windows *windows, enum step step)
{
	char text[MOMENT_TEXT];

	if (!windows->known)
		return;
	moment_format(windows->windows[step].close, text);
	text[10] = 'T';
	node_set(item, "closes", text);
}

static enum db_result
load_windows(struct visit *visit, struct month_windows *windows, uint64_t unit_id, const char *month, uint64_t part_id,
    uint64_t person_id)
{
	const enum db_result result =
	    windows_load(visit, unit_id, part_id, person_id, month, windows->windows, windows->states);

	windows->known = result == DB_OK;
	return result == DB_NO_ROW ? DB_OK : result;
}

/* What is due at a step: to do, not open yet, over, or late. */
static const char *
due_state(const struct month_windows *windows, enum step step, bool done, bool late_possible)
{
	if (done)
		return "done";
	if (!windows->known || windows->states[step] == WINDOW_OPEN)
		return "todo";
	if (windows->states[step] == WINDOW_BEFORE)
		return "before";
	return late_possible ? "late" : "closed";
}

static void
append_own_month(struct visit *visit, xmlNodePtr list, const struct row *row, const struct month_windows *windows)
{
	const char *month = row_text(row, "month"), *state = row_text(row, "state");
	const bool open = strcmp(state, "open") == 0 || strcmp(state, "drafting") == 0;
	xmlNodePtr item;

	/* Plans are the month's, also where the quarter is rated. */
	if (strcmp(month, visit->month) == 0 || strcmp(month, period_quarter(visit->pool, visit->month)) == 0) {
		item = item_add(list, "plan", visit->month, pool_printf(visit->pool, "/ke-hoach/%s", visit->month),
		    due_state(windows, STEP_PLAN, row_int(row, "planned") != 0, true));
		item_close(item, windows, STEP_PLAN);
	}
	if (strcmp(state, "published") == 0 || strcmp(state, "not_rated") == 0)
		return;
	item = item_add(list, "self", month, pool_printf(visit->pool, "/tu-danh-gia/%s", month),
	    open && row_int(row, "returned") != 0 ? "todo" : due_state(windows, STEP_SELF, !open, false));
	node_set_flag(item, "returned", open && row_int(row, "returned") != 0);
	item_close(item, windows, STEP_SELF);
}

/* In hand: not at its end, or this month's. */
static bool
is_in_hand(struct visit *visit, const struct row *row)
{
	const char *month = row_text(row, "month"), *state = row_text(row, "state");

	return row_int(row, "replaced") == 0 && ((strcmp(state, "published") != 0 && strcmp(state, "not_rated") != 0) ||
	    strcmp(month, visit->month) == 0 || strcmp(month, period_quarter(visit->pool, visit->month)) == 0);
}

static enum db_result
append_own(struct visit *visit, xmlNodePtr list, const struct rows *own)
{
	struct month_windows windows;
	enum db_result result = DB_OK;
	int shown = 0;

	for (size_t i = 0; result == DB_OK && i < own->count && shown < OWN_MONTHS; i++) {
		const struct row *row = &own->row[i];

		if (!is_in_hand(visit, row))
			continue;
		result = load_windows(visit, &windows, row_id(row, "unit_id"), row_text(row, "month"), row_id(row, "part_id"),
		    visit->viewer->person_id);
		if (result == DB_OK)
			append_own_month(visit, list, row, &windows);
		shown++;
	}
	return result;
}

/* The latest results, or with answers the latest answers to petitions. */
static void
append_own_results(struct visit *visit, xmlNodePtr list, const struct rows *own, bool answers)
{
	int shown = 0;

	for (size_t i = own->count; i-- > 0 && shown < OWN_RESULTS;) {
		const struct row *row = &own->row[i];
		const char *month = row_text(row, "month");

		if (answers ? row_int(row, "answered") == 0 : row_int(row, "replaced") != 0 || row_int(row, "recent") == 0)
			continue;
		if (answers)
			item_add(list, "answered", month, pool_printf(visit->pool, "/kien-nghi/%s", row_text(row, "id")), "published");
		else
			item_add(list, row_int(row, "revised") != 0 ? "revised" : "result", month,
			    pool_printf(visit->pool, "/bao-cao/phieu/%s", month), "published");
		shown++;
	}
}

/* The last twelve months, oldest first. */
static void
append_strip(xmlNodePtr home, const struct rows *own)
{
	xmlNodePtr strip = node_add(home, "strip");

	for (size_t i = 0; i < own->count; i++) {
		const struct row *row = &own->row[i];
		xmlNodePtr month;

		if (row_int(row, "replaced") != 0 || row_int(row, "strip") == 0)
			continue;
		month = node_add(strip, "month");
		node_set(month, "period", row_text(row, "month"));
		if (!row_null(row, "level"))
			node_set(month, "level", row_text(row, "level"));
		node_set(month, "state", row_text(row, "state"));
	}
}

static enum db_result
load_today(struct visit *visit, struct rows *today)
{
	const uint64_t person = visit->viewer->person_id;
	char week[WEEK_TEXT];
	int32_t day;

	if (!day_parse(visit->today, &day))
		return DB_ERROR;
	return db_rows(visit->db, visit->pool, today, &own_today, visit->viewer->account_id, person, week_format(day_week(day), week), person,
	    person, person);
}

static void
append_draft(struct visit *visit, xmlNodePtr list, const struct row *row)
{
	const char *path = row_text(row, "text");
	xmlNodePtr item = item_add(list, "draft", visit->month, pool_printf(visit->pool, "%s%cnhap=%s", path,
	    strchr(path, '?') == NULL ? '?' : '&', row_text(row, "id")), "todo");

	node_set(item, "kept", row_text(row, "more"));
}

static void
append_week(struct visit *visit, xmlNodePtr list, const struct row *row)
{
	char week[WEEK_TEXT];
	int32_t day;
	xmlNodePtr item;

	if (!day_parse(visit->today, &day))
		return;
	week_format(day_week(day), week);
	item = item_add(list, "schedule", visit->month, pool_printf(visit->pool, "/lich-tuan/%s", week),
	    row_int(row, "id") > 0 && row_int(row, "text") == 0 ? "done" : "todo");
	node_set(item, "week", week);
	node_set(item, "count", row_text(row, "text"));
}

static void
append_word(struct visit *visit, xmlNodePtr list, const struct row *row)
{
	const char *code = row_text(row, "code"), *month = row_text(row, "month"), *id = row_text(row, "id");

	if (strcmp(code, "reminder") == 0)
		node_set(item_add(list, code, month, "/nhac-viec", "todo"), "count", id);
	else
		item_add(list, code, month, pool_printf(visit->pool, "/ho-tro/%s", id), "todo");
}

static void
append_confirm(struct visit *visit, xmlNodePtr list, const struct row *row)
{
	const char *month = row_text(row, "month");

	node_set(item_add(list, "confirm", month, pool_printf(visit->pool, "/ke-hoach-don-vi/%s", month), "todo"), "count",
	    row_text(row, "id"));
}

/* The rows of that code, or with NULL of all codes that no function of their own draws. */
static void
append_today(struct visit *visit, xmlNodePtr list, const struct rows *today, const char *code,
    void (*append)(struct visit *, xmlNodePtr, const struct row *))
{
	static const char *const others[] = {"draft", "week", "confirm"};

	for (size_t i = 0; i < today->count; i++) {
		const char *found = row_text(&today->row[i], "code");
		bool wanted = code == NULL || strcmp(found, code) == 0;

		for (size_t k = 0; code == NULL && k < sizeof others / sizeof others[0]; k++)
			wanted = wanted && strcmp(found, others[k]) != 0;
		if (wanted)
			append(visit, list, &today->row[i]);
	}
}

static enum db_result
append_after(struct visit *visit, xmlNodePtr list)
{
	const uint64_t person = visit->viewer->person_id;
	struct standing standing;
	struct rows rows;
	enum db_result result;

	standing_read(visit, &standing);
	result = db_rows(visit->db, visit->pool, &rows, &waiting_after, person, standing.authorities, standing.secretaries, person,
	    standing.authorities, standing.secretaries, standing.offices, standing.agencies);
	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		const char *code = row_text(row, "code"), *month = row_text(row, "month");
		xmlNodePtr item = item_add(list, code, month, pool_printf(visit->pool, "/%s/%s",
		    strcmp(code, "petition") == 0 ? "kien-nghi" : "sua-ket-qua", month), row_int(row, "late") != 0 ? "late" : "todo");

		node_set(item, "count", row_text(row, "total"));
	}
	return result;
}

static enum db_result
append_led(struct visit *visit, xmlNodePtr list)
{
	const uint64_t person = visit->viewer->person_id;
	struct rows rows;
	struct month_windows windows;
	enum db_result result = db_rows(visit->db, visit->pool, &rows, &led_months, person, person, person);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		const bool review = strcmp(row_text(row, "code"), "review") == 0;
		const char *month = row_text(row, "month");
		const enum step step = review ? STEP_SUPERIOR : STEP_DECIDE;
		xmlNodePtr item;

		result = load_windows(visit, &windows, row_id(row, "unit_id"), month, 0, 0);
		if (result != DB_OK)
			break;
		item = item_add(list, row_text(row, "code"), month,
		    pool_printf(visit->pool, "/%s/%s", review ? "danh-gia" : "quyet-dinh", month),
		    due_state(&windows, step, row_int(row, "undone") == 0, true));
		node_set(item, "of", row_text(row, "total"));
		node_set(item, "count", row_text(row, "waiting"));
		item_close(item, &windows, step);
	}
	return result;
}

static enum db_result
append_unpublished(struct visit *visit, xmlNodePtr list)
{
	struct rows rows;
	struct month_windows windows;
	enum db_result result = db_rows(visit->db, visit->pool, &rows, &unpublished_months, visit->viewer->person_id);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		const char *month = row_text(row, "month");
		xmlNodePtr item;

		result = load_windows(visit, &windows, row_id(row, "unit_id"), month, 0, 0);
		if (result != DB_OK)
			break;
		item = item_add(list, "publish", month,
		    pool_printf(visit->pool, "/cong-bo/%s?don-vi=%s", month, row_text(row, "unit_id")),
		    due_state(&windows, STEP_PUBLISH, false, true));
		item_close(item, &windows, STEP_PUBLISH);
	}
	return result;
}

static enum db_result
append_requests(struct visit *visit, xmlNodePtr list)
{
	const struct viewer *viewer = visit->viewer;
	const int64_t city = access_at_all(viewer, ACTION_CITY);
	struct row row;
	xmlNodePtr item;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &waiting_requests, viewer->account_id, viewer->person_id, city,
	    city, viewer->unit_id, viewer->person_id, viewer->person_id);

	if (result != DB_OK || row_int(&row, "total") == 0)
		return result;
	item = item_add(list, "requests", visit->month, "/ho-tro", row_int(&row, "late") != 0 ? "late" : "todo");
	node_set(item, "count", row_text(&row, "total"));
	return DB_OK;
}

/* Whoever registers for the agency, as the course's page has it (record/training.c). */
static enum db_result
append_courses(struct visit *visit, xmlNodePtr list)
{
	const struct viewer *viewer = visit->viewer;
	struct rows rows;
	struct object agency;
	enum db_result result = db_rows(visit->db, visit->pool, &rows, &open_courses, viewer->unit_id);

	if (result == DB_OK && rows.count > 0)
		result = scope_unit(visit, viewer->unit_id, &agency);
	if (result != DB_OK || rows.count == 0 ||
	    !(access_may(viewer, ACTION_TASK_ASSIGN, &agency) || access_may(viewer, ACTION_ACCOUNTS, &agency)))
		return result;
	for (size_t i = 0; i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		xmlNodePtr item = item_add(list, "training", visit->month, pool_printf(visit->pool, "/tap-huan/%s", row_text(row, "id")), "todo");

		node_set(item, "title", row_text(row, "title"));
		node_set(item, "closes", row_text(row, "closes"));
	}
	return DB_OK;
}

static bool
heads_agency(const struct viewer *viewer)
{
	for (size_t i = 0; i < viewer->post_count; i++)
		if (viewer->posts[i].head && viewer->posts[i].unit_id == viewer->posts[i].agency_id)
			return true;
	return false;
}

enum answer
home_show(struct visit *visit)
{
	xmlNodePtr home = visit_element(visit, "home"), mine = node_add(home, "list"), theirs = node_add(home, "list");
	struct rows today, own;
	enum db_result result;

	node_set(mine, "code", "mine");
	node_set(theirs, "code", "theirs");
	result = load_today(visit, &today);
	if (result == DB_OK)
		append_today(visit, mine, &today, "draft", append_draft);
	if (result == DB_OK && visit->viewer->unit_id != 0 &&
	    (access_at_all(visit->viewer, ACTION_TASK_ASSIGN) || access_at_all(visit->viewer, ACTION_ACCOUNTS)))
		result = append_courses(visit, theirs);
	if (result == DB_OK && access_at_all(visit->viewer, ACTION_EXTEND))
		result = append_requests(visit, theirs);
	/* A unit's account has no work of its holder's own. */
	if (result == DB_OK && (visit->viewer->person_id == 0 || visit->viewer->unit_account))
		return ANSWER_PAGE;
	if (result == DB_OK)
		result = news_append_unread(visit, home);
	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &own, &own_evaluations, visit->month, visit->viewer->person_id);
	if (result == DB_OK)
		result = append_own(visit, mine, &own);
	if (result == DB_OK) {
		append_today(visit, mine, &today, "week", append_week);
		append_own_results(visit, mine, &own, false);
		append_own_results(visit, mine, &own, true);
		append_today(visit, mine, &today, NULL, append_word);
	}
	if (result == DB_OK && (visit->viewer->is_superior || visit->viewer->is_authority))
		result = append_led(visit, theirs);
	if (result == DB_OK && (visit->viewer->is_authority || visit->viewer->is_adviser))
		result = append_after(visit, theirs);
	if (result == DB_OK && heads_agency(visit->viewer))
		result = append_unpublished(visit, theirs);
	if (result == DB_OK)
		append_today(visit, theirs, &today, "confirm", append_confirm);
	if (result == DB_OK)
		append_strip(home, &own);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
