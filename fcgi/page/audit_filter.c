#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "page/audit_filter.h"
#include "rating/calendar.h"
#include "record/scope.h"
#include "web/text.h"

enum {
	DAYS_SHOWN = 7,
	DAYS_SEARCH = 92,	/* by time alone every row between is looked at */
	DAYS_NAMED = 3660,	/* of one person, object or request there are few */
	UNITS_FEW = 150,	/* beyond, reading by time finds a page's rows sooner */
	PERSONS_OFFERED = 20
};

static const struct sql scope_read = {
	AUDIT_SCOPE "SELECT DATE_FORMAT(SYSDATE(6), '%Y-%m-%d') AS today, (SELECT COUNT(*) FROM s) AS units, "
	"EXISTS (SELECT 1 FROM right_grant r JOIN unit u ON u.id = r.unit_id WHERE r.account_id = ? AND u.parent_id IS NULL "
	"AND r.bloc IS NULL AND r.role IN ('city_admin', 'bloc_admin', 'auditor') AND r.valid_from <= CURDATE() "
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE())) AS whole",
	"uuuu"};
static const struct sql scope_units = {
	AUDIT_SCOPE "SELECT g.id, g.name, IF(g.id = ?, 'yes', NULL) AS selected FROM s JOIN unit g ON g.id = s.id "
	"WHERE g.kind <> 'part' ORDER BY g.name, g.id LIMIT 4000",
	"uuuu"};
static const struct sql account_find = {"SELECT id FROM account WHERE name = ?", "s"};
static const struct sql persons_find = {
	AUDIT_SCOPE "SELECT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, g.name AS unit FROM person p "
	"LEFT JOIN assignment m ON m.person_id = p.id AND m.main AND m.valid_from <= CURDATE() "
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) LEFT JOIN unit u ON u.id = m.unit_id "
	"LEFT JOIN unit g ON g.id = u.agency_id WHERE CONCAT(' ', p.search_name) LIKE CONCAT('% ', ?, '%') "
	"AND (? = 1 OR g.id IN (SELECT s.id FROM s)) ORDER BY p.given_name, p.family_name, p.id LIMIT 21",
	"uuusi"};

static const char *
read_code(struct visit *visit, const char *name)
{
	const char *text = request_query(visit->request, name);

	return text != NULL && strlen(text) <= 40 && text[strspn(text, "abcdefghijklmnopqrstuvwxyz_")] == '\0' ? text : "";
}

static uint64_t
read_id(struct visit *visit, const char *name)
{
	const char *text = request_query(visit->request, name);
	uint64_t id = 0;

	return text != NULL && text_id(text, &id) ? id : 0;
}

void
audit_filter_before(struct visit *visit, struct audit_filter *filter)
{
	const char *text = request_query(visit->request, "truoc");
	char *at;
	int64_t moment;

	filter->before_at = "9999-12-31 00:00:00.000000";
	filter->before_id = INT64_MAX;
	if (text == NULL || strlen(text) < 28 || text[26] != '-' || !text_id(text + 27, &filter->before_id))
		return;
	at = pool_strndup(visit->pool, text, 26);
	if (at[10] != 'T' || strspn(at, "0123456789-T:.") != 26)
		return;
	at[10] = ' ';
	if (moment_parse(at, &moment))
		filter->before_at = at;
}

void
audit_filter_older(struct visit *visit, xmlNodePtr node, const struct row *last)
{
	node_set(node, "older", pool_printf(visit->pool, "%s-%s", row_text(last, "at"), row_text(last, "id")));
}

/* A day typed as 05/01/2022; what is wrong is said and the usual day taken. */
static int32_t
read_day(struct visit *visit, xmlNodePtr node, const char *name, const char *shown, int32_t usual)
{
	const char *text = request_query(visit->request, name);
	char iso[DAY_TEXT], buf[DAY_TEXT];
	int32_t day;

	if (text == NULL || text[0] == '\0') {
		node_set(node, shown, day_format(usual, buf));
		return usual;
	}
	if (!text_date(text, iso) || !day_parse(iso, &day)) {
		node_set(node, shown, pool_strndup(visit->pool, text, 20));
		node_set(node, pool_printf(visit->pool, "%s-error", shown), "date");
		return usual;
	}
	node_set(node, shown, iso);
	return day;
}

static void
read_days(struct visit *visit, xmlNodePtr node, struct audit_filter *filter, const char *today)
{
	const bool named = filter->account_id != 0 || filter->person_id != 0 || filter->object_id != 0 || filter->request[0] != '\0';
	const int32_t most = named ? DAYS_NAMED : DAYS_SEARCH;
	char buf[DAY_TEXT];
	int32_t now = 0, from, to;

	(void)day_parse(today, &now);
	to = read_day(visit, node, "den", "to", now);
	from = read_day(visit, node, "tu", "from", to - (DAYS_SHOWN - 1));
	if (from > to) {
		node_set(node, "from-error", "order");
		from = to;
	} else if (to - from >= most) {
		node_set(node, "from-error", "long");
		node_set_int(node, "days", most);
		from = to - most + 1;
	}
	filter->from = pool_printf(visit->pool, "%s 00:00:00", day_format(from, buf));
	filter->to = pool_printf(visit->pool, "%s 00:00:00", day_format(to + 1, buf));
}

/* An account by its whole name, else persons by the beginning of any word of the name. */
static enum db_result
read_who(struct visit *visit, xmlNodePtr node, struct audit_filter *filter)
{
	const char *text = request_query(visit->request, "nguoi");
	struct row row;
	struct rows rows;
	enum db_result result;

	filter->who = text != NULL && text_length(text) <= 80 ? text_trim(visit->pool, text, false) : "";
	filter->person_id = read_id(visit, "ma-nguoi");
	if (filter->who[0] == '\0' || filter->person_id != 0)
		return DB_OK;
	result = db_row(visit->db, visit->pool, &row, &account_find, text_ascii(visit->pool, filter->who));
	if (result == DB_OK) {
		filter->account_id = row_id(&row, "id");
		return DB_OK;
	}
	if (result != DB_NO_ROW)
		return result;
	result = db_rows(visit->db, visit->pool, &rows, &persons_find, visit->viewer->account_id, filter->unit_id, filter->unit_id,
	    text_like(visit->pool, filter->who), (int64_t)filter->whole);
	if (result == DB_OK && rows.count == 1)
		filter->person_id = row_id(&rows.row[0], "id");
	filter->nobody = rows.count != 1;
	for (size_t i = 0; result == DB_OK && rows.count > 1 && i < rows.count && i < PERSONS_OFFERED; i++) {
		xmlNodePtr person = node_add(node, "person");

		node_set(person, "id", row_text(&rows.row[i], "id"));
		node_set(person, "name", row_text(&rows.row[i], "name"));
		node_set(person, "unit", row_text(&rows.row[i], "unit"));
	}
	node_set_flag(node, "more-persons", rows.count > PERSONS_OFFERED);
	return result;
}

/* Everything but the page, for links. */
static void
show_query(struct visit *visit, xmlNodePtr node, const struct audit_filter *filter)
{
	struct pool *pool = visit->pool;
	const char *from = request_query(visit->request, "tu"), *to = request_query(visit->request, "den");

	node_set(node, "who", filter->who);
	node_set_flag(node, "subject", filter->subject);
	if (filter->person_id != 0)
		node_set_id(node, "person", filter->person_id);
	node_set(node, "action", filter->action);
	node_set(node, "object", filter->object);
	if (filter->object_id != 0)
		node_set_id(node, "object-id", filter->object_id);
	node_set(node, "request", filter->request);
	node_set(node, "query",
	    pool_printf(pool, "tu=%s&den=%s&nguoi=%s&vai=%s&hanh-dong=%s&doi-tuong=%s&ma=%s&don-vi=%s&yeu-cau=%s",
	        response_percent_encode(pool, from == NULL ? "" : from), response_percent_encode(pool, to == NULL ? "" : to),
	        response_percent_encode(pool, filter->who), filter->subject ? "xem" : "", filter->action, filter->object,
	        filter->object_id == 0 ? "" : pool_printf(pool, "%" PRIu64, filter->object_id),
	        filter->unit_id == 0 ? "" : pool_printf(pool, "%" PRIu64, filter->unit_id), filter->request));
}

static enum audit_lead
choose_lead(const struct audit_filter *filter, int64_t units)
{
	if (filter->request[0] != '\0')
		return LEAD_REQUEST;
	if (filter->account_id != 0)
		return LEAD_ACCOUNT;
	if (filter->person_id != 0)
		return LEAD_PERSON;
	if (filter->object_id != 0 && filter->object[0] != '\0')
		return LEAD_OBJECT;
	if (!filter->whole && units <= UNITS_FEW)
		return LEAD_UNITS;
	if (filter->object[0] != '\0')
		return LEAD_NOUN;
	return filter->action[0] != '\0' ? LEAD_ACTION : LEAD_TIME;
}

static enum answer
check_unit(struct visit *visit, uint64_t unit_id)
{
	struct object object;
	const enum db_result result = scope_unit(visit, unit_id, &object);

	return result == DB_OK ? visit_allow(visit, ACTION_AUDIT, &object) : visit_store_failed(visit, result);
}

enum answer
audit_filter_read(struct visit *visit, xmlNodePtr node, struct audit_filter *filter)
{
	const uint64_t own = visit->viewer->account_id;
	const char *side = request_query(visit->request, "vai"), *request = request_query(visit->request, "yeu-cau");
	struct row row;
	enum db_result result;

	*filter = (struct audit_filter){.action = read_code(visit, "hanh-dong"), .object = read_code(visit, "doi-tuong"),
	    .object_id = read_id(visit, "ma"), .unit_id = read_id(visit, "don-vi"),
	    .subject = side != NULL && strcmp(side, "xem") == 0};
	filter->request = request != NULL && strlen(request) == 32 && strspn(request, "0123456789abcdef") == 32 ? request : "";
	audit_filter_before(visit, filter);
	if (filter->unit_id != 0) {
		const enum answer answer = check_unit(visit, filter->unit_id);

		if (answer != ANSWER_PAGE)
			return answer;
	}
	result = db_row(visit->db, visit->pool, &row, &scope_read, own, filter->unit_id, filter->unit_id, own);
	filter->whole = result == DB_OK && row_int(&row, "whole") != 0 && filter->unit_id == 0;
	if (result == DB_OK)
		result = read_who(visit, node, filter);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "unit", NULL, &scope_units, own, (uint64_t)0, (uint64_t)0, filter->unit_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	filter->lead = choose_lead(filter, row_int(&row, "units"));
	read_days(visit, node, filter, row_text(&row, "today"));
	show_query(visit, node, filter);
	return ANSWER_PAGE;
}
