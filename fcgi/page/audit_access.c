#include "config.h"

#include <string.h>

#include "page/audit_filter.h"
#include "page/pages.h"

enum {
	PAGE_ROWS = 50
};

/* The newest first; 20 parameters, see find_lines. */
#define MATCHES \
	"l.at >= ? AND l.at < ? AND l.at <= ? AND (l.at < ? OR l.id < ?) AND (? = 0 OR l.account_id = ?) " \
	"AND (? = 0 OR l.person_id = ?) AND (? = 0 OR l.subject_id = ?) AND (? = '' OR l.kind = ?) AND (? = '' OR l.object = ?) " \
	"AND (? = 0 OR l.object_id = ?) AND (? = '' OR l.request_id = ?) "
#define MATCH_TYPES "ssssuuuuuuussssuuss"
#define NEWEST "ORDER BY l.at DESC, l.id DESC LIMIT ?"
#define LINE \
	"SELECT l.id, DATE_FORMAT(l.at, '%Y-%m-%dT%H:%i:%s.%f') AS at, l.kind, NULLIF(l.account_name, '') AS account, " \
	"CONCAT(p.family_name, ' ', p.given_name) AS name, g.name AS unit, CONCAT(q.family_name, ' ', q.given_name) AS subject, " \
	"h.name AS `subject-unit`, NULLIF(l.address, '') AS address, NULLIF(l.route, '') AS route, " \
	"IF(l.route LIKE '%/in' OR l.route LIKE '/bao-cao/%/%', 'yes', NULL) AS paper, NULLIF(l.object, '') AS object, " \
	"l.object_id AS `object-id`, NULLIF(l.request_id, '') AS request "
#define LINE_FROM \
	"LEFT JOIN person p ON p.id = l.person_id LEFT JOIN unit g ON g.id = l.unit_id " \
	"LEFT JOIN person q ON q.id = l.subject_id LEFT JOIN unit h ON h.id = l.subject_unit_id ORDER BY l.at DESC, l.id DESC"
#define FOUND(rows) LINE "FROM (" rows ") k STRAIGHT_JOIN access_log l ON l.id = k.id AND l.at = k.at " LINE_FROM
#define WHOLE(index) \
	FOUND("SELECT l.id, l.at FROM access_log l FORCE INDEX (" index ") WHERE " MATCHES NEWEST), MATCH_TYPES "i"
/* A line concerns the agency of who looked and that of whose record it is. */
#define SCOPED(index) \
	AUDIT_SCOPE FOUND("SELECT l.id, l.at FROM access_log l FORCE INDEX (" index ") LEFT JOIN s ON s.id = l.unit_id " \
	    "LEFT JOIN s r ON r.id = l.subject_unit_id WHERE (s.id IS NOT NULL OR r.id IS NOT NULL) AND " MATCHES NEWEST), \
	"uuu" MATCH_TYPES "i"
#define OF_UNITS(index, column) \
	"(SELECT l.id, l.at FROM s STRAIGHT_JOIN access_log l FORCE INDEX (" index ") ON " column " = s.id WHERE " MATCHES NEWEST ")"

static const struct sql whole[LEAD_COUNT] = {
	[LEAD_TIME] = {WHOLE("access_log_at")},
	[LEAD_ACTION] = {WHOLE("access_log_kind_at")},
	[LEAD_NOUN] = {WHOLE("access_log_object_at")},
	[LEAD_PERSON] = {WHOLE("access_log_person")},
	[LEAD_ACCOUNT] = {WHOLE("access_log_account")},
	[LEAD_OBJECT] = {WHOLE("access_log_object")},
	[LEAD_REQUEST] = {WHOLE("access_log_request")},
};
static const struct sql scoped[LEAD_COUNT] = {
	[LEAD_TIME] = {SCOPED("access_log_at")},
	[LEAD_ACTION] = {SCOPED("access_log_kind_at")},
	[LEAD_NOUN] = {SCOPED("access_log_object_at")},
	[LEAD_PERSON] = {SCOPED("access_log_person")},
	[LEAD_ACCOUNT] = {SCOPED("access_log_account")},
	[LEAD_OBJECT] = {SCOPED("access_log_object")},
	[LEAD_REQUEST] = {SCOPED("access_log_request")},
};
static const struct sql whole_subject = {WHOLE("access_log_subject")};
static const struct sql scoped_subject = {SCOPED("access_log_subject")};
static const struct sql of_units = {
	AUDIT_SCOPE FOUND(OF_UNITS("access_log_unit", "l.unit_id") " UNION "
	    OF_UNITS("access_log_subject_unit", "l.subject_unit_id") " ORDER BY at DESC, id DESC LIMIT ?"),
	"uuu" MATCH_TYPES "i" MATCH_TYPES "i" "i"};
static const struct sql objects = {
	"SELECT k.code, IF(k.code = ?, 'yes', NULL) AS selected FROM (SELECT DISTINCT object AS code FROM access_log) k WHERE k.code <> '' "
	"ORDER BY k.code",
	"s"};
/* The own logins, and everybody else's looks at the own record (personal data law 91/2025). */
static const struct sql own_lines = {
	FOUND("(SELECT l.id, l.at FROM access_log l FORCE INDEX (access_log_account) WHERE l.account_id = ? "
	    "AND l.kind IN ('login', 'login_failed', 'logout') AND l.at <= ? AND (l.at < ? OR l.id < ?) " NEWEST ") UNION "
	    "(SELECT l.id, l.at FROM access_log l FORCE INDEX (access_log_subject) WHERE l.subject_id = ? AND l.account_id <> ? "
	    "AND l.kind IN ('view', 'export') AND l.at <= ? AND (l.at < ? OR l.id < ?) " NEWEST ") ORDER BY at DESC, id DESC LIMIT ?"),
	"ussui" "uussui" "i"};

static const char *const kinds[] = {"login", "login_failed", "logout", "refused", "view", "export"};

static enum db_result
find_of_units(struct visit *visit, const struct audit_filter *f, uint64_t person, uint64_t subject, int64_t limit, struct rows *rows)
{
	return db_rows(visit->db, visit->pool, rows, &of_units, visit->viewer->account_id, f->unit_id, f->unit_id, f->from, f->to,
	    f->before_at, f->before_at, f->before_id, f->account_id, f->account_id, person, person, subject, subject, f->action,
	    f->action, f->object, f->object, f->object_id, f->object_id, f->request, f->request, limit, f->from, f->to, f->before_at,
	    f->before_at, f->before_id, f->account_id, f->account_id, person, person, subject, subject, f->action, f->action,
	    f->object, f->object, f->object_id, f->object_id, f->request, f->request, limit, limit);
}

static enum db_result
find_lines(struct visit *visit, const struct audit_filter *f, int64_t limit, struct rows *rows)
{
	const bool by_subject = f->subject && f->lead == LEAD_PERSON;
	const uint64_t person = f->subject ? 0 : f->person_id, subject = f->subject ? f->person_id : 0;

	if (f->lead == LEAD_UNITS)
		return find_of_units(visit, f, person, subject, limit, rows);
	if (f->whole)
		return db_rows(visit->db, visit->pool, rows, by_subject ? &whole_subject : &whole[f->lead], f->from, f->to, f->before_at,
		    f->before_at, f->before_id, f->account_id, f->account_id, person, person, subject, subject, f->action, f->action,
		    f->object, f->object, f->object_id, f->object_id, f->request, f->request, limit);
	return db_rows(visit->db, visit->pool, rows, by_subject ? &scoped_subject : &scoped[f->lead], visit->viewer->account_id,
	    f->unit_id, f->unit_id, f->from, f->to, f->before_at, f->before_at, f->before_id, f->account_id, f->account_id, person,
	    person, subject, subject, f->action, f->action, f->object, f->object, f->object_id, f->object_id, f->request, f->request,
	    limit);
}

static void
append_lines(struct visit *visit, xmlNodePtr node, const struct rows *rows, int64_t limit)
{
	for (size_t i = 0; i < rows->count && (int64_t)i < limit; i++) {
		xmlNodePtr line = node_add(node, "line");

		for (size_t j = 0; j < rows->row[i].count; j++)
			node_set(line, rows->row[i].name[j], rows->row[i].value[j]);
	}
	if ((int64_t)rows->count > limit)
		audit_filter_older(visit, node, &rows->row[limit - 1]);
}

enum answer
access_list(struct visit *visit)
{
	const int64_t limit = visit_rows(visit, PAGE_ROWS);
	xmlNodePtr access = visit_element(visit, "access");
	struct audit_filter filter;
	struct rows rows = {0};
	enum answer answer = audit_filter_read(visit, access, &filter);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	node_set(visit->page, "width", "full");
	node_set(access, "view", "list");
	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
		xmlNodePtr action = node_add(access, "action");

		node_set(action, "code", kinds[i]);
		node_set_flag(action, "selected", strcmp(kinds[i], filter.action) == 0);
	}
	result = db_elements(visit->db, access, "object", NULL, &objects, filter.object);
	if (result == DB_OK && !filter.nobody)
		result = find_lines(visit, &filter, limit + 1, &rows);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	append_lines(visit, access, &rows, limit);
	return ANSWER_PAGE;
}

enum answer
access_own(struct visit *visit)
{
	const uint64_t account = visit->viewer->account_id, person = visit->viewer->person_id;
	const int64_t limit = visit_rows(visit, PAGE_ROWS), more = limit + 1;
	xmlNodePtr access = visit_element(visit, "access");
	struct audit_filter filter = {.whole = true};
	struct rows rows;
	enum db_result result;

	audit_filter_before(visit, &filter);
	node_set(access, "view", "own");
	node_set(visit->page, "width", "full");
	node_set(visit->page, "back", "/tai-khoan");
	result = db_rows(visit->db, visit->pool, &rows, &own_lines, account, filter.before_at, filter.before_at, filter.before_id, more,
	    person, account, filter.before_at, filter.before_at, filter.before_id, more, more);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	append_lines(visit, access, &rows, limit);
	return ANSWER_PAGE;
}
