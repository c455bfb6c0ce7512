#include "config.h"

#include <string.h>

#include "record/period.h"
#include "record/resolve.h"
#include "record/side.h"

#define VALID "a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to > ?)"
#define OPEN  "e.state NOT IN ('decided', 'published', 'not_rated')"

static const struct sql wanted_sql = {
	"SELECT e.id, e.person_id, COALESCE(e.superior_id, 0) AS superior, COALESCE(e.authority_id, 0) AS authority, a.unit_id, "
	"a.`rank`, a.management_level, g.bloc, o.name AS position, COALESCE(s.superior_id, 0) AS old, "
	"COALESCE(s.position_name, '') AS old_position FROM assignment a JOIN unit u ON u.id = a.unit_id "
	"JOIN unit g ON g.id = u.agency_id JOIN position o ON o.id = a.position_id "
	"JOIN evaluation e ON e.person_id = a.person_id AND e.month = ? AND NOT e.replaced AND " OPEN " "
	"LEFT JOIN side_superior s ON s.evaluation_id = e.id AND s.unit_id = a.unit_id "
	"WHERE u.agency_id = ? AND NOT a.main AND " VALID " ORDER BY e.id, a.unit_id, a.id",
	"suss"};
static const struct sql put_sql = {
	"INSERT INTO side_superior (evaluation_id, unit_id, month, superior_id, position_name) VALUES (?, ?, ?, ?, ?) "
	"ON DUPLICATE KEY UPDATE superior_id = VALUES(superior_id), position_name = VALUES(position_name)",
	"uusus"};
static const struct sql take_sql = {"DELETE FROM side_superior WHERE evaluation_id = ? AND unit_id = ?", "uu"};
static const struct sql ended_sql = {
	"SELECT s.evaluation_id, s.unit_id FROM side_superior s JOIN unit u ON u.id = s.unit_id "
	"JOIN evaluation e ON e.id = s.evaluation_id AND " OPEN " WHERE s.month = ? AND u.agency_id = ? AND NOT EXISTS "
	"(SELECT 1 FROM assignment a WHERE a.person_id = e.person_id AND a.unit_id = s.unit_id AND NOT a.main AND " VALID ")",
	"suss"};
static const struct sql agencies_sql = {
	"SELECT DISTINCT u.agency_id AS id, CAST(" PERIOD_DAY("k.month") " "
	"AS CHAR) AS day FROM (SELECT ? AS month, ? AS code) k JOIN assignment a ON NOT a.main "
	"AND a.valid_from <= " PERIOD_LAST_DAY("k.month") " AND (a.valid_to IS NULL OR a.valid_to > " PERIOD_FIRST_DAY("k.month") ") "
	"JOIN unit u ON u.id = a.unit_id JOIN evaluation e ON e.person_id = a.person_id AND e.month = k.month AND NOT e.replaced "
	"JOIN unit g ON g.id = u.agency_id JOIN unit m ON m.id = e.unit_id "
	"WHERE u.agency_id IS NOT NULL AND (k.code IS NULL OR g.code = k.code OR m.code = k.code) ORDER BY id",
	"ss"};
static const struct sql leads_sql = {
	"SELECT unit_id, superior_id FROM side_superior WHERE evaluation_id = ? ORDER BY unit_id", "u"};
static const struct sql comments_sql = {
	"SELECT u.name AS unit, s.position_name AS position, CONCAT(p.family_name, ' ', p.given_name) AS superior, c.comment, "
	"DATE_FORMAT(c.at, '%Y-%m-%dT%H:%i:%s') AS at, CONCAT(b.family_name, ' ', b.given_name) AS `by` FROM side_superior s "
	"JOIN unit u ON u.id = s.unit_id JOIN person p ON p.id = s.superior_id "
	"LEFT JOIN side_comment c ON c.evaluation_id = s.evaluation_id AND c.unit_id = s.unit_id "
	"LEFT JOIN person b ON b.id = c.person_id WHERE s.evaluation_id = ? AND (? = 0 OR s.unit_id = ?) ORDER BY s.unit_id, c.at",
	"uuu"};

/* Whose comment is asked for, or 0: nobody's but of those who rate the person anyway. */
static uint64_t
leader_of(const struct resolver *resolver, const struct row *row)
{
	const struct resolve_subject subject = {row_id(row, "person_id"), row_id(row, "unit_id"),
	    (enum rank)rank_parse(row_text(row, "rank")), (enum bloc)bloc_parse(row_text(row, "bloc")),
	    row_text(row, "management_level")};
	struct resolution resolution;

	resolve(resolver, &subject, &resolution);
	if (resolution.superior_id == row_id(row, "superior") || resolution.superior_id == row_id(row, "authority"))
		return 0;
	return resolution.superior_id;
}

static enum db_result
put_one(struct db *db, const struct resolver *resolver, const struct row *row, const char *month)
{
	const uint64_t leader = leader_of(resolver, row), old = row_id(row, "old");

	if (leader == old && (leader == 0 || strcmp(row_text(row, "position"), row_text(row, "old_position")) == 0))
		return DB_OK;
	if (leader == 0)
		return db_exec(db, &take_sql, row_id(row, "id"), row_id(row, "unit_id"));
	return db_exec(db, &put_sql, row_id(row, "id"), row_id(row, "unit_id"), month, leader, row_text(row, "position"));
}

enum db_result
side_follow(struct db *db, struct pool *pool, uint64_t agency_id, const char *month, const char *day)
{
	const struct resolver *resolver;
	struct rows wanted, ended;
	enum db_result result = db_rows(db, pool, &wanted, &wanted_sql, month, agency_id, day, day);

	if (result == DB_OK)
		result = db_rows(db, pool, &ended, &ended_sql, month, agency_id, day, day);
	if (result == DB_OK && wanted.count > 0)
		result = resolve_load(db, pool, agency_id, day, &resolver);
	for (size_t i = 0; result == DB_OK && i < wanted.count; i++)
		result = put_one(db, resolver, &wanted.row[i], month);
	for (size_t i = 0; result == DB_OK && i < ended.count; i++)
		result = db_exec(db, &take_sql, row_id(&ended.row[i], "evaluation_id"), row_id(&ended.row[i], "unit_id"));
	return result;
}

struct follow {
	const struct row	*agency;
	const char		*month;
};

static enum db_result
follow_one(struct db *db, void *arg)
{
	const struct follow *follow = arg;
	struct pool *pool = pool_new();
	const enum db_result result =
	    side_follow(db, pool, row_id(follow->agency, "id"), follow->month, row_text(follow->agency, "day"));

	pool_free(pool);
	return result;
}

enum db_result
side_follow_all(struct db *db, const char *month, const char *unit_code)
{
	struct pool *pool = pool_new();
	struct rows agencies;
	enum db_result result = db_rows(db, pool, &agencies, &agencies_sql, month, unit_code);

	for (size_t i = 0; result == DB_OK && i < agencies.count; i++)
		result = db_transaction(db, follow_one, &(struct follow){&agencies.row[i], month});
	pool_free(pool);
	return result;
}

enum db_result
side_read(struct visit *visit, struct evaluation *evaluation)
{
	const struct viewer *viewer = visit->viewer;
	struct rows rows;
	enum db_result result;

	if (viewer == NULL || !viewer->is_superior ||
	    (evaluation->actors & (ACTOR_SELF | ACTOR_SUPERIOR | ACTOR_AUTHORITY)) != 0)
		return DB_OK;
	result = db_rows(visit->db, visit->pool, &rows, &leads_sql, evaluation->id);
	for (size_t i = 0; result == DB_OK && i < rows.count && evaluation->side_unit_id == 0; i++)
		if (access_is_superior(viewer, row_id(&rows.row[i], "superior_id")))
			evaluation->side_unit_id = row_id(&rows.row[i], "unit_id");
	evaluation->side_only = evaluation->side_unit_id != 0 && !access_may(viewer, ACTION_RESULT_FULL, &evaluation->object);
	evaluation->object.side = evaluation->side_unit_id != 0;
	return result;
}

bool
side_is_open(const struct evaluation *evaluation)
{
	switch (evaluation->state) {
	case STATE_SELF_SUBMITTED:
	case STATE_REVIEWED:
	case STATE_ADVISED:
		return !evaluation->replaced;
	case STATE_OPEN:
	case STATE_DRAFTING:
		return !evaluation->replaced && evaluation->window_states[STEP_SELF] == WINDOW_CLOSED;
	case STATE_DECIDED:
	case STATE_PUBLISHED:
	case STATE_NOT_RATED:
		break;
	}
	return false;
}

enum db_result
side_append(struct visit *visit, xmlNodePtr parent, const struct evaluation *evaluation)
{
	const uint64_t unit = evaluation->side_only ? evaluation->side_unit_id : 0;

	if (visit->viewer->person_id == evaluation->person_id && evaluation->state != STATE_PUBLISHED)
		return DB_OK;
	return db_elements(visit->db, parent, "side", NULL, &comments_sql, evaluation->id, unit, unit);
}
