#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "page/pages.h"
#include "page/people/people.h"
#include "record/open_month.h"
#include "record/period.h"
#include "record/scope.h"

static const struct sql overrides_read = {
	"SELECT o.id, CONCAT(s.family_name, ' ', s.given_name) AS superior, CONCAT(t.family_name, ' ', "
	"t.given_name) AS authority, "
	"o.reason, o.valid_from AS `from`, o.valid_to - INTERVAL 1 DAY AS last, "
	"CASE WHEN o.valid_to <= CURDATE() THEN 'past' WHEN o.valid_from > CURDATE() THEN 'future' "
	"ELSE 'present' END AS time "
	"FROM resolution_override o LEFT JOIN person s ON s.id = o.superior_id LEFT JOIN person t ON t.id = o.authority_id "
	"WHERE o.person_id = ? AND (o.valid_to IS NULL OR o.valid_to > o.valid_from) ORDER BY o.valid_from DESC, "
	"o.id DESC LIMIT 50",
	"u"};
static const struct sql grants_read = {
	"SELECT r.role, u.name AS unit, DATE_FORMAT(r.valid_from, '%Y-%m-%d') AS `from`, r.valid_to - INTERVAL 1 DAY AS last "
	"FROM right_grant r JOIN unit u ON u.id = r.unit_id "
	"WHERE r.account_id = ? AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) ORDER BY r.role, u.name LIMIT 50",
	"u"};
/* The month in hand: settled for everybody once self-scoring has opened (design.md section 3). */
static const struct sql month_read = {
	"SELECT e.month, u.name AS unit, e.position_name AS position, CONCAT(s.family_name, ' ', s.given_name) AS superior, "
	"CONCAT(t.family_name, ' ', t.given_name) AS authority FROM evaluation e JOIN unit u ON u.id = e.unit_id "
	"LEFT JOIN person s ON s.id = e.superior_id LEFT JOIN person t ON t.id = e.authority_id "
	"WHERE e.person_id = ? AND e.month IN (DATE_FORMAT(CURDATE(), '%Y-%m'), " QUARTER_OF("CURDATE()") ") AND NOT e.replaced ORDER BY e.month DESC LIMIT 1",
	"u"};

static const char *const times[] = {[STAFF_PAST] = "past", [STAFF_PRESENT] = "present", [STAFF_FUTURE] = "future"};

/* By the person's own place; else by a position that has not ended. */
static bool
find_scope(struct visit *visit, struct person *person)
{
	struct object object;

	for (size_t i = 0; i < person->staff.post_count; i++) {
		const struct staff_post *post = &person->staff.posts[i];

		if (post->time != STAFF_PAST && scope_unit(visit, post->unit_id, &object) == DB_OK &&
		    access_may(visit->viewer, ACTION_PEOPLE, &object))
			return true;
	}
	return false;
}

enum answer
person_load(struct visit *visit, uint64_t id, struct person *person)
{
	enum db_result result;

	memset(person, 0, sizeof *person);
	result = staff_load(visit->db, visit->pool, id, false, &person->staff);
	if (result == DB_OK)
		result = scope_person(visit, id, &person->object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	person->own = visit->viewer->person_id == id;
	person->whole = access_may(visit->viewer, ACTION_PEOPLE, &person->object);
	person->above = access_may(visit->viewer, ACTION_AGENCIES, &person->object);
	if (person->whole || find_scope(visit, person))
		return ANSWER_PAGE;
	return visit_allow(visit, ACTION_PEOPLE, &person->object);
}

xmlNodePtr
person_element(struct visit *visit, const struct person *person)
{
	const struct row *row = &person->staff.row;
	xmlNodePtr node = visit_element(visit, "person");

	node_set_id(node, "id", person->staff.id);
	node_set(node, "code", row_text(row, "code"));
	node_set(node, "name", row_text(row, "name"));
	node_set_flag(node, "own", person->own);
	return node;
}

static void
append_data(xmlNodePtr node, const struct person *person)
{
	const struct row *row = &person->staff.row;

	node_set(node, "kind", row_text(row, "staff_kind"));
	if (person->whole) {
		node_set(node, "phone", row_text(row, "phone"));
		node_set(node, "email", row_text(row, "email"));
	}
	if (!row_null(row, "gone")) {
		node_set(node, "gone", row_text(row, "gone"));
		node_set(node, "leave-kind", row_null(row, "leave_kind") ? "left" : row_text(row, "leave_kind"));
		node_set(node, "leave-reason", row_text(row, "leave_reason"));
	}
	if (!row_null(row, "account_id")) {
		xmlNodePtr account = node_add(node, "account");

		node_set(account, "name", row_text(row, "account"));
		node_set(account, "state", row_text(row, "account_state"));
	}
}

static void
append_post(xmlNodePtr parent, const struct staff_post *post)
{
	xmlNodePtr node = node_add(parent, "post");

	node_set_id(node, "id", post->id);
	node_set_id(node, "unit-id", post->unit_id);
	node_set(node, "agency", post->agency);
	if (post->unit_id != post->agency_id)
		node_set(node, "part", post->unit);
	node_set(node, "position", post->position);
	node_set(node, "rank", rank_name(post->rank));
	node_set_flag(node, "main", post->main);
	node_set(node, "level", post->level);
	node_set(node, "fields", post->fields);
	node_set(node, "basis", post->basis);
	node_set(node, "from", post->from);
	node_set(node, "last", post->last);
	node_set(node, "time", times[post->time]);
}

void
person_append_posts(xmlNodePtr parent, const struct staff *staff)
{
	for (size_t i = 0; i < staff->post_count; i++)
		append_post(parent, &staff->posts[i]);
}

static enum db_result
append_today(struct visit *visit, xmlNodePtr parent, const struct person *person)
{
	struct open_month_person today;
	const enum db_result result = open_month_look(visit->db, visit->worker->rules, visit->pool, person->staff.id, &today);
	xmlNodePtr node;

	if (result != DB_OK || staff_main(&person->staff, person->staff.today) == NULL)
		return result;
	node = node_add(parent, "today");
	node_set_flag(node, "no-rules", !today.found);
	node_set_flag(node, "central", today.central);
	if (!today.found || today.central)
		return DB_OK;
	node_set(node, "superior", today.superior);
	node_set(node, "superior-basis", today.superior_basis);
	node_set(node, "authority", today.authority);
	node_set(node, "authority-basis", today.authority_basis);
	node_set(node, "authority-unit", today.authority_unit);
	node_set(node, "advice-unit", today.advice_unit);
	node_set_flag(node, "collective", today.collective);
	node_set(node, "rule-set", today.rule_set);
	node_set(node, "criteria", today.criteria);
	node_set_flag(node, "ambiguous", today.matches > 1);
	return DB_OK;
}

enum answer
person_append(struct visit *visit, const struct person *person)
{
	const uint64_t id = person->staff.id;
	xmlNodePtr node = person_element(visit, person);
	enum db_result result;

	append_data(node, person);
	person_append_posts(node, &person->staff);
	person_append_acts(visit, node, person);
	result = append_today(visit, node, person);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "override", NULL, &overrides_read, id);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "grant", NULL, &grants_read, row_id(&person->staff.row, "account_id"));
	if (result == DB_OK)
		result = db_elements(visit->db, node, "month", NULL, &month_read, id);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum answer
person_show(struct visit *visit)
{
	struct person person;
	const enum answer answer = person_load(visit, visit->id, &person);

	if (answer != ANSWER_PAGE)
		return answer;
	if (!person.own)
		visit_log_view(visit, "person", visit->id);
	node_set(visit->page, "width", "full");
	return person_append(visit, &person);
}
