#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/help/support.h"
#include "page/pages.h"
#include "record/scope.h"

enum { PAGE_ROWS = 30 };

const char *const support_kinds[SUPPORT_KINDS] = {"account", "plan", "evaluation", "result", "data", "other"};
static const char *const states[] = {"open", "taken", "answered", "handed_up", "closed"};

#define COLUMNS \
	"SELECT q.id, q.subject, q.kind, " SUPPORT_STATE " AS state, DATE_FORMAT(q.created_at, '%Y-%m-%d') AS sent, q.due, " \
	"IF(COALESCE(DATE(q.answered_at), CURDATE()) > q.due AND q.state <> 'closed', 'yes', NULL) AS late, g.name AS unit, " \
	"CONCAT(p.family_name, ' ', p.given_name) AS person, CONCAT(h.family_name, ' ', h.given_name) AS taken FROM "
#define JOINED \
	"JOIN unit g ON g.id = q.unit_id JOIN person p ON p.id = q.person_id LEFT JOIN person h ON h.id = q.taken_person_id " \
	"AND q.state IN ('open', 'handed_up') "
static const struct sql own_sql = {
	COLUMNS "support_request q " JOINED "WHERE q.person_id = ? ORDER BY q.state = 'closed', q.id DESC LIMIT 50", "u"};
#define OFFICE \
	SCOPE_BY(SUPPORT_ROLES) "JOIN support_request q ON q.unit_id = s.id " JOINED "WHERE (? = '' AND q.state <> 'closed' " \
	"OR " SUPPORT_STATE " = ?) " \
	"AND (? = '' OR q.kind = ?) AND q.person_id <> ? "
static const struct sql count_sql = {"SELECT COUNT(*) AS total FROM " OFFICE, "ussssu"};
static const struct sql office_sql = {COLUMNS OFFICE "ORDER BY q.state IN ('answered', 'closed'), q.due, q.id LIMIT ? OFFSET ?", "ussssuii"};

/*
 * The agency of whoever aggregates the bloc there, nearest first (630-CV/QU, 9: the schools' difficulties go to the office that
 * aggregates them, although another one administers them); else of who administers it, else of the city's administrators.
 */
static const struct sql office_of = {
	"SELECT COALESCE(v.agency_id, v.id, r.unit_id) AS id FROM unit g JOIN unit_closure c ON c.descendant_id = g.id "
	"JOIN right_grant r ON r.unit_id = c.ancestor_id AND r.role IN (" SUPPORT_ROLES ") AND r.valid_from <= CURDATE() "
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) AND (r.bloc IS NULL OR r.bloc = g.bloc) JOIN account a ON a.id = r.account_id "
	"LEFT JOIN assignment m ON m.person_id = a.person_id AND m.main AND m.valid_from <= CURDATE() "
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) LEFT JOIN unit v ON v.id = COALESCE(a.unit_id, m.unit_id) WHERE g.id = ? "
	"ORDER BY FIELD(r.role, 'bloc_aggregator', 'bloc_admin', 'city_admin'), c.depth, r.bloc IS NULL, r.id LIMIT 1",
	"u"};
static const struct sql insert_sql = {
	"INSERT INTO support_request (account_id, person_id, unit_id, office_id, subject, kind, page, created_at, due) "
	"SELECT ?, ?, ?, ?, ?, ?, ?, NOW(6), CURDATE() + INTERVAL COALESCE((SELECT CAST(value AS UNSIGNED) FROM setting WHERE unit_id = 0 "
	"AND name = 'support_days'), 3) DAY",
	"uuuusss"};
static const struct sql message_sql = {
	"INSERT INTO support_message (request_id, account_id, person_id, office, text, created_at) VALUES (?, ?, ?, 0, ?, NOW(6))", "uuus"};

static const struct field fields[] = {
	{.name = "kind", .type = FIELD_SELECT, .required = true},
	{.name = "subject", .type = FIELD_TEXT, .required = true, .max_length = 200},
	{.name = "text", .type = FIELD_TEXTAREA, .required = true, .max_length = 4000, .hint = "support.text.hint"},
	{.name = "page", .type = FIELD_TEXT, .max_length = 200, .hint = "support.page.hint"},
};

static bool
answers_some(const struct viewer *viewer)
{
	return access_at_all(viewer, ACTION_AGENCIES) || access_at_all(viewer, ACTION_EXTEND);
}

static enum db_result
append_office(struct visit *visit, xmlNodePtr node)
{
	const uint64_t account = visit->viewer->account_id, me = visit->viewer->person_id;
	const char *state = list_one_of(visit, "trang-thai", states, sizeof states / sizeof states[0]);
	const char *kind = list_one_of(visit, "loai", support_kinds, SUPPORT_KINDS);
	const int64_t page = list_page(visit);
	xmlNodePtr office = node_add(node, "office");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &count_sql, account, state, state, kind, kind, me);

	if (result == DB_OK)
		result = db_elements(visit->db, office, "request", NULL, &office_sql, account, state, state, kind, kind, me,
		    visit_rows(visit, PAGE_ROWS), (page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return result;
	node_set(office, "total", row_text(&row, "total"));
	node_set(office, "query", pool_printf(visit->pool, "trang-thai=%s&loai=%s", state, kind));
	list_choices(office, "state", states, sizeof states / sizeof states[0], state);
	list_choices(office, "kind", support_kinds, SUPPORT_KINDS, kind);
	list_pages(visit, office, pool_printf(visit->pool, "/ho-tro?%s&trang=", node_get(office, "query")), page, row_int(&row, "total"), PAGE_ROWS);
	return DB_OK;
}

enum answer
support_list(struct visit *visit)
{
	xmlNodePtr node = visit_element(visit, "support");
	enum db_result result = DB_OK;

	node_set(node, "view", "list");
	if ((visit->route->flags & ROUTE_SHEET) == 0)
		result = db_elements(visit->db, node_add(node, "own"), "request", NULL, &own_sql, visit->viewer->person_id);
	if (result == DB_OK && answers_some(visit->viewer))
		result = append_office(visit, node);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static struct form *
make_form(struct visit *visit)
{
	struct form *form = visit_form(visit, "support", "/ho-tro/moi");

	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	for (size_t i = 0; i < SUPPORT_KINDS; i++)
		form_option(form, "kind", support_kinds[i], NULL);
	form_button(form, "support.send", "primary");
	return form;
}

static enum answer
show_form(struct visit *visit, struct form *form, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "support");

	node_set(node, "view", "new");
	visit_show_form(visit, form, node);
	return answer;
}

enum answer
support_new_show(struct visit *visit)
{
	struct form *form = make_form(visit);
	const char *page = list_asked(visit, "trang-web");

	if (page[0] == '/' && strlen(page) <= 200)
		form_set(form, "page", page);
	return show_form(visit, form, ANSWER_PAGE);
}

static enum answer
send(struct visit *visit, void *arg)
{
	const struct form *form = arg;
	const struct viewer *viewer = visit->viewer;
	struct row office;
	uint64_t id;
	enum db_result result = db_row(visit->db, visit->pool, &office, &office_of, viewer->unit_id);
	const uint64_t office_id = result == DB_OK ? row_id(&office, "id") : viewer->unit_id;

	if (result == DB_OK || result == DB_NO_ROW)
		result = db_exec(visit->db, &insert_sql, viewer->account_id, viewer->person_id, viewer->unit_id, office_id,
		    form_text(form, "subject"), form_text(form, "kind"), form_text(form, "page"));
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	id = db_insert_id(visit->db);
	result = db_exec(visit->db, &message_sql, id, viewer->account_id, viewer->person_id, form_text(form, "text"));
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "add", .object = "support", .object_id = id, .unit_id = viewer->unit_id,
		    .new = audit_json(visit->pool, "subject", form_text(form, "subject"), "kind", form_text(form, "kind"), NULL)});
	return result == DB_OK ? visit_go(visit, "support.sent", "/ho-tro/%" PRIu64, id) : visit_store_failed(visit, result);
}

enum answer
support_new_take(struct visit *visit)
{
	struct form *form = make_form(visit);

	if (visit->viewer->unit_id == 0)
		return ANSWER_NOT_FOUND;
	return form_read(form, visit->request) ? command_run(visit, send, form) : show_form(visit, form, ANSWER_INVALID);
}
