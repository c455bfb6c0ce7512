#include "config.h"

#include <inttypes.h>

#include "record/approver.h"

enum { LEVELS_UP = 5 };

#define TODAY(t) t ".valid_from <= CURDATE() AND (" t ".valid_to IS NULL OR " t ".valid_to > CURDATE())"

static const struct sql people_sql = {
	"SELECT DISTINCT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, u.name AS unit, p.given_name, "
	"p.family_name FROM right_grant r JOIN account a ON a.id = r.account_id AND a.state IN ('issued', 'active') "
	"JOIN person p ON p.id = COALESCE(a.person_id, (SELECT h.person_id FROM account_holder h WHERE h.account_id = a.id AND " TODAY("h")
	" ORDER BY h.valid_from DESC LIMIT 1)) JOIN assignment m ON m.person_id = p.id AND m.main AND " TODAY("m") " "
	"JOIN position o ON o.id = m.position_id JOIN unit g ON g.id = m.unit_id JOIN unit u ON u.id = COALESCE(g.agency_id, g.id) "
	"WHERE " TODAY("r") " AND ((r.role = 'unit_aggregator' AND r.unit_id = ?) OR (r.role = 'bloc_aggregator' AND EXISTS (SELECT 1 "
	"FROM assignment x JOIN unit y ON y.id = x.unit_id WHERE x.person_id = p.id AND y.agency_id = ? AND " TODAY("x") "))) "
	"AND p.id NOT IN (?, ?) AND NOT EXISTS (SELECT 1 FROM assignment z JOIN unit w ON w.id = z.unit_id WHERE z.person_id = p.id "
	"AND w.agency_id = ? AND " TODAY("z") ") ORDER BY p.given_name, p.family_name, p.id LIMIT 20",
	"uuuuu"};
/* Who decides on the authority itself, by whose advice. */
static const struct sql above_sql = {
	"SELECT COALESCE(advice_unit_id, 0) AS office, COALESCE(authority_id, 0) AS authority FROM evaluation "
	"WHERE person_id = ? AND month = ? AND NOT replaced",
	"us"};

enum db_result
approver_list(struct visit *visit, const struct evaluation *evaluation, uint64_t office_id, uint64_t proposer, struct rows *people)
{
	return db_rows(visit->db, visit->pool, people, &people_sql, office_id, office_id, evaluation->person_id, proposer,
	    evaluation->object.unit_id);
}

enum db_result
approver_find(struct visit *visit, const struct evaluation *evaluation, uint64_t proposer, struct approver *approver)
{
	uint64_t office = evaluation->object.advice_unit_id, authority = evaluation->authority_id;

	*approver = (struct approver){.office_id = 0};
	for (int level = 0; level < LEVELS_UP; level++) {
		struct row row;
		enum db_result result =
		    office == 0 ? DB_OK : approver_list(visit, evaluation, office, proposer, &approver->people);

		if (result == DB_OK && approver->people.count > 0) {
			approver->office_id = office;
			return DB_OK;
		}
		if (result == DB_OK)
			result = db_row(visit->db, visit->pool, &row, &above_sql, authority, evaluation->month);
		if (result != DB_OK)
			return result == DB_NO_ROW ? DB_OK : result;
		office = row_id(&row, "office");
		authority = row_id(&row, "authority");
	}
	return DB_OK;
}

static const char *
add_id(const struct visit *visit, const char *list, uint64_t id)
{
	return id == 0 ? list : pool_printf(visit->pool, "%s%s%" PRIu64, list, list[0] == '\0' ? "" : ",", id);
}

void
standing_read(const struct visit *visit, struct standing *standing)
{
	const struct viewer *viewer = visit->viewer;
	bool bloc = false;

	*standing = (struct standing){"", "", "", ""};
	if (!viewer->unit_account)
		standing->authorities = add_id(visit, "", viewer->person_id);
	for (size_t i = 0; !viewer->unit_account && i < viewer->deputed_count; i++) {
		if (viewer->deputed[i].authority)
			standing->authorities = add_id(visit, standing->authorities, viewer->deputed[i].person_id);
		if (viewer->deputed[i].secretary)
			standing->secretaries = add_id(visit, standing->secretaries, viewer->deputed[i].person_id);
	}
	for (size_t i = 0; i < viewer->grant_count; i++) {
		bloc = bloc || viewer->grants[i].role == ROLE_BLOC_AGGREGATOR;
		if (viewer->grants[i].role == ROLE_UNIT_AGGREGATOR)
			standing->offices = add_id(visit, standing->offices, viewer->grants[i].unit_id);
	}
	for (size_t i = 0; i < viewer->post_count; i++) {
		standing->agencies = add_id(visit, standing->agencies, viewer->posts[i].agency_id);
		if (bloc)
			standing->offices = add_id(visit, standing->offices, viewer->posts[i].agency_id);
	}
}
