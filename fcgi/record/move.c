#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "record/move.h"
#include "record/open_month.h"
#include "record/period.h"

static const struct sql find_sql = {
	"SELECT k.day, u.agency_id, g.name AS unit, a.unit_id, IF(u.id = g.id, '', u.name) AS part, o.name AS position, "
	"a.valid_from AS since, EXISTS (SELECT 1 FROM unit_month m WHERE m.month = ? AND m.unit_id IN (?, g.id) "
	"AND m.published_at IS NOT NULL) AS published, EXISTS (SELECT 1 FROM unit_month m WHERE m.unit_id = g.id AND m.month <> ? "
	"AND " PERIOD_FROM("m.month") " <= " PERIOD_TO("?") " AND " PERIOD_TO("m.month") " >= " PERIOD_FROM("?") ") AS other_period FROM (SELECT CAST(" PERIOD_DAY("?") " AS DATE) AS day) k JOIN assignment a ON a.person_id = ? AND a.main AND a.valid_from <= k.day "
	"AND (a.valid_to IS NULL OR a.valid_to > k.day) JOIN unit u ON u.id = a.unit_id JOIN unit g ON g.id = u.agency_id "
	"JOIN position o ON o.id = a.position_id ORDER BY a.valid_from DESC, a.id DESC LIMIT 1",
	"susssssu"};
static const struct sql keep_sql = {
	"INSERT INTO transfer (evaluation_id, at, moved_by, reason, unit_id, part_id, position_name, criteria_set_id, superior_id, "
	"state, self_points, self_level, superior_points, superior_level, superior_comment, superior_by, superior_at, scores) "
	"SELECT e.id, NOW(6), ?, ?, e.unit_id, e.part_id, e.position_name, e.criteria_set_id, e.superior_id, e.state, "
	"e.self_points, IF(e.self_at IS NULL, NULL, e.self_level), e.superior_points, IF(e.superior_at IS NULL, NULL, "
	"e.superior_level), IF(e.superior_at IS NULL, '', e.superior_comment), e.superior_by, e.superior_at, "
	"COALESCE((SELECT JSON_ARRAYAGG(JSON_OBJECT('criterion', s.criterion_id, 'self', s.self, 'superior', s.superior)) "
	"FROM score s WHERE s.evaluation_id = e.id), '[]') FROM evaluation e WHERE e.id = ?",
	"usu"};
static const struct sql set_sql = {"SELECT criteria_set_id FROM evaluation WHERE id = ?", "u"};
static const struct sql clear_superior = {
	"UPDATE evaluation SET state = ?, superior_level = NULL, superior_reason = '', superior_comment = '', superior_points = NULL, "
	"superior_by = NULL, superior_behalf_id = NULL, superior_at = NULL, superior_skipped = '', advised_level = NULL, "
	"advised_comment = '', advised_by = NULL, advised_at = NULL, returned_reason = '' WHERE id = ?",
	"su"};
static const struct sql clear_self = {
	"UPDATE evaluation SET self_points = NULL, self_level = NULL, self_reason = '', self_comment = '', self_at = NULL, "
	"self_skipped = '' WHERE id = ?",
	"u"};
static const struct sql clear_scores = {
	"UPDATE score SET superior = NULL, superior_note = '' WHERE evaluation_id = ?", "u"};
static const struct sql touch_sql = {
	"UPDATE unit_month SET version = version + 1 WHERE month = ? AND unit_id IN (?, ?) ORDER BY unit_id", "suu"};
static const struct sql posts_sql = {
	"SELECT g.name AS unit, IF(u.id = g.id, NULL, u.name) AS part, o.name AS position, a.valid_from AS `from`, "
	"a.valid_to - INTERVAL 1 DAY AS `to` FROM assignment a JOIN unit u ON u.id = a.unit_id JOIN unit g ON g.id = u.agency_id "
	"JOIN position o ON o.id = a.position_id WHERE a.person_id = ? AND a.main AND a.valid_from <= " PERIOD_LAST_DAY("?") " "
	"AND (a.valid_to IS NULL OR a.valid_to > " PERIOD_FIRST_DAY("?") ") ORDER BY a.valid_from, a.id",
	"uss"};
static const struct sql moved_sql = {
	"SELECT DATE_FORMAT(t.at, '%Y-%m-%dT%H:%i:%s') AS at, CONCAT(b.family_name, ' ', b.given_name) AS `by`, t.reason, "
	"g.name AS unit, t.position_name AS position, CONCAT(s.family_name, ' ', s.given_name) AS superior, "
	"t.superior_points, t.superior_level AS `superior-level`, NULLIF(t.superior_comment, '') AS `superior-comment`, "
	"t.self_points, t.self_level AS `self-level` FROM transfer t JOIN person b ON b.id = t.moved_by "
	"JOIN unit g ON g.id = t.unit_id LEFT JOIN person s ON s.id = t.superior_id WHERE t.evaluation_id = ? ORDER BY t.at, t.id",
	"u"};

enum db_result
move_find(struct visit *visit, const struct evaluation *evaluation, struct move *move)
{
	const char *month = evaluation->month;
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &find_sql, month, evaluation->object.unit_id, month,
	    month, month, month, month, evaluation->person_id);

	if (result != DB_OK)
		return result;
	*move = (struct move){
	    .day = row_text(&row, "day"),
	    .unit_id = row_id(&row, "agency_id"),
	    .part_id = row_id(&row, "unit_id"),
	    .unit = row_text(&row, "unit"),
	    .part = row_text(&row, "part"),
	    .position = row_text(&row, "position"),
	    .since = row_text(&row, "since"),
	    .published = row_int(&row, "published") != 0,
	    .other_period = row_int(&row, "other_period") != 0,
	};
	return move->part_id == evaluation->object.part_id ? DB_NO_ROW : DB_OK;
}

bool
move_is_open(const struct evaluation *evaluation)
{
	return !evaluation->replaced && evaluation->state < STATE_DECIDED;
}

/* The new superior begins where the person stands: what was sent stays sent, unless other criteria hold now. */
static enum db_result
step_back(struct visit *visit, const struct evaluation *evaluation)
{
	enum state state = evaluation->state > STATE_SELF_SUBMITTED ?
	    (evaluation->self.at[0] != '\0' ? STATE_SELF_SUBMITTED : STATE_DRAFTING) : evaluation->state;
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &set_sql, evaluation->id);
	const struct rules_criteria *criteria = result != DB_OK ? NULL :
	    rules_get_criteria(visit->worker->rules, visit->db, row_id(&row, "criteria_set_id"));

	if (criteria == NULL)
		return result == DB_OK ? DB_ERROR : result;
	if (criteria != evaluation->criteria) {
		state = STATE_OPEN;
		result = db_exec(visit->db, &clear_self, evaluation->id);
	}
	if (result == DB_OK)
		result = db_exec(visit->db, &clear_superior, state_name(state), evaluation->id);
	return result == DB_OK ? db_exec(visit->db, &clear_scores, evaluation->id) : result;
}

static enum db_result
write_audit(struct visit *visit, const struct evaluation *evaluation, const struct move *move, uint64_t unit_id,
    const char *reason)
{
	return audit_write(visit,
	    &(struct audit){
	        .action = "transfer",
	        .object = "evaluation",
	        .object_id = evaluation->id,
	        .unit_id = unit_id,
	        .month = evaluation->month,
	        .old = audit_json(visit->pool, "unit", evaluation->unit_name, "part", evaluation->part_name, "position",
	            evaluation->position, "state", state_name(evaluation->state), "superior", evaluation->superior_name, NULL),
	        .new = audit_json(visit->pool, "unit", move->unit, "part", move->part, "position", move->position, NULL),
	        .reason = reason,
	        .chained = true,
	    });
}

enum db_result
move_run(struct visit *visit, const struct evaluation *evaluation, const struct move *move, const char *reason)
{
	const struct open_month_move order = {
	    .agency_id = move->unit_id,
	    .person_id = evaluation->person_id,
	    .month = evaluation->month,
	    .day = move->day,
	};
	const uint64_t before = evaluation->object.unit_id;
	enum db_result result = db_exec(visit->db, &keep_sql, visit->viewer->person_id, reason, evaluation->id);

	if (result == DB_OK)
		result = open_month_move(visit->db, visit->worker->rules, visit->pool, &order);
	if (result == DB_OK)
		result = step_back(visit, evaluation);
	if (result == DB_OK)
		result = db_exec(visit->db, &touch_sql, evaluation->month, before, move->unit_id);
	if (result == DB_OK)
		result = write_audit(visit, evaluation, move, before, reason);
	if (result == DB_OK && before != move->unit_id)
		result = write_audit(visit, evaluation, move, move->unit_id, reason);
	return result;
}

static void
append_moved(xmlNodePtr parent, const struct row *row)
{
	static const char *const copied[] = {"at", "by", "reason", "unit", "position", "superior", "superior-level",
	    "superior-comment", "self-level"};
	xmlNodePtr node = node_add(parent, "moved");

	for (size_t i = 0; i < sizeof copied / sizeof copied[0]; i++)
		if (!row_null(row, copied[i]))
			node_set(node, copied[i], row_text(row, copied[i]));
	if (!row_null(row, "superior_points"))
		node_set_points(node, "superior-points", (int)row_int(row, "superior_points"));
	if (!row_null(row, "self_points"))
		node_set_points(node, "self-points", (int)row_int(row, "self_points"));
}

enum db_result
move_append(struct visit *visit, xmlNodePtr parent, const struct evaluation *evaluation)
{
	struct rows posts, moves;
	enum db_result result = db_rows(visit->db, visit->pool, &posts, &posts_sql, evaluation->person_id, evaluation->month,
	    evaluation->month);

	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &moves, &moved_sql, evaluation->id);
	for (size_t i = 0; result == DB_OK && posts.count > 1 && i < posts.count; i++) {
		xmlNodePtr node = node_add(parent, "post");

		for (size_t k = 0; k < posts.row[i].count; k++)
			if (posts.row[i].value[k] != NULL)
				node_set(node, posts.row[i].name[k], posts.row[i].value[k]);
	}
	for (size_t i = 0; result == DB_OK && i < moves.count; i++)
		append_moved(parent, &moves.row[i]);
	return result;
}
