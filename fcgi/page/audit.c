#include "config.h"

#include <string.h>

#include "gate/json.h"
#include "page/audit_filter.h"
#include "page/pages.h"
#include "record/scope.h"

enum {
	PAGE_ROWS = 50
};

/* The newest first; 18 parameters, see find_lines. */
#define WANTED \
	"a.recorded_at >= ? AND a.recorded_at < ? AND a.recorded_at <= ? AND (a.recorded_at < ? OR a.id < ?) " \
	"AND (? = 0 OR a.account_id = ?) AND (? = 0 OR a.person_id = ?) AND (? = '' OR a.action = ?) " \
	"AND (? = '' OR a.object = ?) AND (? = 0 OR a.object_id = ?) AND (? = '' OR a.request_id = ?) " \
	"ORDER BY a.recorded_at DESC, a.id DESC LIMIT ?"
#define WANTED_TYPES "ssssuuuuussssuussi"
#define LINE \
	"SELECT a.id, DATE_FORMAT(a.recorded_at, '%Y-%m-%dT%H:%i:%s.%f') AS at, IF(ABS(TIMESTAMPDIFF(SECOND, a.recorded_at, " \
	"a.business_at)) > 60, DATE_FORMAT(a.business_at, '%Y-%m-%dT%H:%i:%s'), NULL) AS business, c.name AS account, " \
	"a.person_id AS person, CONCAT(p.family_name, ' ', p.given_name) AS name, CONCAT(b.family_name, ' ', b.given_name) AS behalf, " \
	"a.operator, a.action, a.object, a.object_id AS `object-id`, CONCAT(q.family_name, ' ', q.given_name) AS subject, " \
	"a.unit_id AS `unit-id`, g.name AS unit, a.month, NULLIF(a.reason, '') AS reason, NULLIF(a.request_id, '') AS request, " \
	"a.chain_number AS chain, LOWER(HEX(a.chain)) AS hash, a.old, a.new "
#define LINE_FROM \
	"LEFT JOIN account c ON c.id = a.account_id LEFT JOIN person p ON p.id = a.person_id " \
	"LEFT JOIN person b ON b.id = a.behalf_id LEFT JOIN unit g ON g.id = a.unit_id " \
	"LEFT JOIN evaluation e ON a.object = 'evaluation' AND e.id = a.object_id " \
	"LEFT JOIN task t ON a.object = 'task' AND t.id = a.object_id " \
	"LEFT JOIN account o ON a.object IN ('account', 'password') AND o.id = a.object_id " \
	"LEFT JOIN person q ON q.id = COALESCE(e.person_id, t.person_id, o.person_id, " \
	"IF(a.object IN ('person', 'plan', 'schedule'), a.object_id, NULL)) "
#define FOUND(rows) LINE "FROM (" rows ") k STRAIGHT_JOIN audit a ON a.id = k.id " LINE_FROM "ORDER BY a.recorded_at DESC, a.id DESC"
#define WHOLE(index) FOUND("SELECT a.id FROM audit a FORCE INDEX (" index ") WHERE " WANTED), WANTED_TYPES
#define SCOPED(index) \
	AUDIT_SCOPE FOUND("SELECT a.id FROM audit a FORCE INDEX (" index ") STRAIGHT_JOIN s ON s.id = a.unit_id WHERE " WANTED), \
	"uuu" WANTED_TYPES

static const struct sql whole[LEAD_COUNT] = {
	[LEAD_TIME] = {WHOLE("audit_time")},
	[LEAD_ACTION] = {WHOLE("audit_action")},
	[LEAD_NOUN] = {WHOLE("audit_object_time")},
	[LEAD_PERSON] = {WHOLE("audit_person")},
	[LEAD_ACCOUNT] = {WHOLE("audit_account")},
	[LEAD_OBJECT] = {WHOLE("audit_object")},
	[LEAD_REQUEST] = {WHOLE("audit_request")},
};
static const struct sql scoped[LEAD_COUNT] = {
	[LEAD_TIME] = {SCOPED("audit_time")},
	[LEAD_ACTION] = {SCOPED("audit_action")},
	[LEAD_NOUN] = {SCOPED("audit_object_time")},
	[LEAD_PERSON] = {SCOPED("audit_person")},
	[LEAD_ACCOUNT] = {SCOPED("audit_account")},
	[LEAD_OBJECT] = {SCOPED("audit_object")},
	[LEAD_REQUEST] = {SCOPED("audit_request")},
	[LEAD_UNITS] = {AUDIT_SCOPE FOUND("SELECT a.id FROM s STRAIGHT_JOIN audit a FORCE INDEX (audit_unit) ON a.unit_id = s.id WHERE " WANTED),
	    "uuu" WANTED_TYPES},
};
static const struct sql one_line = {LINE "FROM audit a " LINE_FROM "WHERE a.id = ?", "u"};
/* Codes that occur; both lists are read from the heads of an index. */
static const struct sql actions = {
	"SELECT k.code, IF(k.code = ?, 'yes', NULL) AS selected FROM (SELECT DISTINCT action AS code FROM audit) k "
	"ORDER BY k.code",
	"s"};
static const struct sql objects = {
	"SELECT k.code, IF(k.code = ?, 'yes', NULL) AS selected FROM (SELECT DISTINCT object AS code FROM audit) k "
	"ORDER BY k.code",
	"s"};
static const struct sql seal_of = {
	"SELECT id, DATE_FORMAT(sealed_at, '%Y-%m-%dT%H:%i:%s') AS at, LOWER(HEX(hash)) AS hash, first_id AS first, last_id AS last "
	"FROM audit_seal WHERE source = 'audit' AND first_id <= ? AND last_id >= ? ORDER BY first_id DESC LIMIT 1",
	"uu"};
static const struct sql root_unit = {"SELECT id FROM unit WHERE parent_id IS NULL ORDER BY id LIMIT 1", ""};

static enum db_result
find_lines(struct visit *visit, const struct audit_filter *f, int64_t limit, struct rows *rows)
{
	if (f->whole)
		return db_rows(visit->db, visit->pool, rows, &whole[f->lead], f->from, f->to, f->before_at, f->before_at, f->before_id,
		    f->account_id, f->account_id, f->person_id, f->person_id, f->action, f->action, f->object, f->object, f->object_id,
		    f->object_id, f->request, f->request, limit);
	return db_rows(visit->db, visit->pool, rows, &scoped[f->lead], visit->viewer->account_id, f->unit_id, f->unit_id, f->from, f->to,
	    f->before_at, f->before_at, f->before_id, f->account_id, f->account_id, f->person_id, f->person_id, f->action, f->action,
	    f->object, f->object, f->object_id, f->object_id, f->request, f->request, limit);
}

static const char *
value_of(const struct json_pair *pairs, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(pairs[i].name, name) == 0)
			return pairs[i].value == NULL ? "" : pairs[i].value;
	return NULL;
}

static void
append_change(xmlNodePtr line, const char *name, const char *old, const char *new)
{
	xmlNodePtr change;

	if (old != NULL && new != NULL && strcmp(old, new) == 0)
		return;
	change = node_add(line, "change");
	node_set(change, "name", name);
	node_set(change, "old", old);
	node_set(change, "new", new);
}

/* Fields whose value is another afterwards, those of the new state first. */
static void
append_changes(struct visit *visit, xmlNodePtr line, const struct row *row)
{
	struct json_pair *old, *new;
	const size_t olds = json_read(visit->pool, row_text(row, "old"), &old), news = json_read(visit->pool, row_text(row, "new"), &new);

	for (size_t i = 0; i < news; i++)
		append_change(line, new[i].name, value_of(old, olds, new[i].name), new[i].value == NULL ? "" : new[i].value);
	for (size_t i = 0; i < olds; i++)
		if (value_of(new, news, old[i].name) == NULL)
			append_change(line, old[i].name, old[i].value == NULL ? "" : old[i].value, NULL);
}

static xmlNodePtr
append_line(struct visit *visit, xmlNodePtr node, const struct row *row)
{
	xmlNodePtr line = node_add(node, "line");

	for (size_t i = 0; i < row->count; i++)
		if (strcmp(row->name[i], "old") != 0 && strcmp(row->name[i], "new") != 0)
			node_set(line, row->name[i], row->value[i]);
	append_changes(visit, line, row);
	return line;
}

enum answer
audit_list(struct visit *visit)
{
	const int64_t limit = visit_rows(visit, PAGE_ROWS);
	xmlNodePtr audit = visit_element(visit, "audit");
	struct audit_filter filter;
	struct rows rows = {0};
	enum answer answer = audit_filter_read(visit, audit, &filter);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	node_set(visit->page, "width", "full");
	node_set(audit, "view", "list");
	result = db_elements(visit->db, audit, "action", NULL, &actions, filter.action);
	if (result == DB_OK)
		result = db_elements(visit->db, audit, "object", NULL, &objects, filter.object);
	if (result == DB_OK && !filter.nobody)
		result = find_lines(visit, &filter, limit + 1, &rows);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	for (size_t i = 0; i < rows.count && (int64_t)i < limit; i++)
		append_line(visit, audit, &rows.row[i]);
	if ((int64_t)rows.count > limit)
		audit_filter_older(visit, audit, &rows.row[limit - 1]);
	return ANSWER_PAGE;
}

/* What belongs to no agency is for those who look over the whole portal. */
static enum answer
allow_line(struct visit *visit, const struct row *row)
{
	uint64_t unit_id = row_id(row, "unit-id");
	struct object object;
	struct row root;
	enum db_result result = DB_OK;

	if (unit_id == 0) {
		result = db_row(visit->db, visit->pool, &root, &root_unit);
		unit_id = result == DB_OK ? row_id(&root, "id") : 0;
	}
	if (result == DB_OK)
		result = scope_unit(visit, unit_id, &object);
	return result == DB_OK ? visit_allow(visit, ACTION_AUDIT, &object) : visit_store_failed(visit, result);
}

enum answer
audit_show(struct visit *visit)
{
	struct row row;
	xmlNodePtr audit;
	enum db_result result = db_row(visit->db, visit->pool, &row, &one_line, visit->id);
	enum answer answer = result == DB_OK ? allow_line(visit, &row) : visit_store_failed(visit, result);

	if (answer != ANSWER_PAGE)
		return answer;
	audit = visit_element(visit, "audit");
	node_set(audit, "view", "line");
	node_set(visit->page, "back", "/nhat-ky");
	result = db_elements(visit->db, append_line(visit, audit, &row), "seal", NULL, &seal_of, visit->id, visit->id);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
