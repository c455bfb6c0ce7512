#include "config.h"

#include "record/scope.h"
#include "record/training.h"

static const struct sql training_sql = {
	"SELECT t.id, t.title, DATE_FORMAT(t.starts_at, '%Y-%m-%dT%H:%i:00') AS starts, DATE_FORMAT(t.register_before, '%Y-%m-%dT%H:%i:00') AS deadline, "
	"t.link, t.note, t.unit_id, t.bloc, w.name AS unit, t.version, NOW(6) < t.register_before AS open, "
	"(SELECT " TRAINING_INVITES("t", "u") " FROM unit u WHERE u.id = ?) AS invited "
	"FROM course t LEFT JOIN unit w ON w.id = t.unit_id WHERE t.id = ?",
	"uu"};
static const struct sql guide_sql = {
	"SELECT CONCAT(p.family_name, ' ', p.given_name) AS name, o.position, o.phone, o.email FROM course_registration o "
	"JOIN course t ON t.id = o.course_id JOIN person p ON p.id = o.person_id WHERE o.unit_id = ? AND o.attended "
	"AND (p.valid_to IS NULL OR p.valid_to > CURDATE()) ORDER BY t.starts_at DESC, t.id DESC LIMIT 1",
	"u"};

enum db_result
training_load(struct visit *visit, uint64_t id, struct training *training)
{
	const uint64_t agency = visit->viewer->unit_id;
	struct object object;
	enum db_result result = db_row(visit->db, visit->pool, &training->row, &training_sql, agency, id);

	if (result != DB_OK)
		return result;
	training->id = id;
	training->audience = audience_of(&training->row);
	training->open = row_int(&training->row, "open") != 0;
	training->invited = row_int(&training->row, "invited") != 0;
	result = audience_object(visit, &training->audience, &object);
	if (result == DB_OK)
		training->keeps = access_may(visit->viewer, ACTION_INFORM, &object);
	if (result == DB_OK && training->invited)
		result = scope_unit(visit, agency, &object);
	/* The head or a deputy, or whoever administers the agency, also by its own account. */
	training->registers = result == DB_OK && training->invited && (access_may(visit->viewer, ACTION_TASK_ASSIGN, &object) ||
	    access_may(visit->viewer, ACTION_ACCOUNTS, &object));
	return result;
}

enum db_result
training_append_guide(struct visit *visit, xmlNodePtr node, uint64_t agency_id)
{
	return db_elements(visit->db, node, "officer", NULL, &guide_sql, agency_id);
}
