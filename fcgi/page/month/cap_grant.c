#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "rating/points.h"
#include "record/rules.h"
#include "record/scope.h"

enum act { ACT_GRANT, ACT_REVOKE, ACT_COUNT };

static const char *const buttons[ACT_COUNT] = {"grant_cap", "revoke_cap"};

/* Agencies of the grants, and those below a unit that the viewer heads. */
static const struct sql agencies_sql = {
	"SELECT g.id, g.name, g.bloc, m.rule_set_id, m.cap_percent, m.cap_number AS number, m.cap_date AS `date`, m.cap_issuer AS issuer, "
	"DATE_FORMAT(m.cap_granted_at, '%Y-%m-%dT%H:%i:%s') AS at, CONCAT(p.family_name, ' ', p.given_name) AS `by`, "
	"IF(m.published_at IS NULL, NULL, 'yes') AS published, "
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = g.id) AS above "
	"FROM unit_month m JOIN unit g ON g.id = m.unit_id LEFT JOIN person p ON p.id = m.cap_granted_by WHERE m.month = ? AND (g.id IN "
	"(SELECT s.id FROM " SCOPE_BY("'city_admin', 'bloc_admin'") ") OR g.id IN (SELECT c.descendant_id FROM assignment a "
	"JOIN unit_closure c ON c.ancestor_id = a.unit_id WHERE a.person_id = ? AND a.`rank` = 'head' AND a.valid_from <= CURDATE() "
	"AND (a.valid_to IS NULL OR a.valid_to > CURDATE()))) ORDER BY g.name, g.id",
	"suu"};
static const struct sql grant_sql = {
	"UPDATE unit_month SET cap_percent = ?, cap_number = ?, cap_date = ?, cap_issuer = ?, cap_granted_by = ?, cap_granted_at = NOW(6), "
	"version = version + 1 WHERE unit_id = ? AND month = ? AND published_at IS NULL AND cap_percent IS NULL",
	"isssuus"};
static const struct sql revoke_sql = {
	"UPDATE unit_month SET cap_percent = NULL, cap_number = '', cap_date = NULL, cap_issuer = '', cap_granted_by = NULL, "
	"cap_granted_at = NULL, version = version + 1 WHERE unit_id = ? AND month = ? AND published_at IS NULL AND cap_percent IS NOT NULL",
	"us"};

static const struct field grant_fields[] = {
	{.name = "unit", .type = FIELD_SELECT, .required = true},
	{.name = "percent", .type = FIELD_POINTS, .required = true, .min = 1, .max = 10000, .hint = "cap_grant.percent.hint"},
	{.name = "number", .type = FIELD_TEXT, .required = true, .max_length = 60},
	{.name = "date", .type = FIELD_DATE, .required = true},
	{.name = "issuer", .type = FIELD_TEXT, .required = true, .max_length = 200},
};
static const struct field revoke_fields[] = {
	{.name = "granted", .type = FIELD_SELECT, .required = true, .label = "cap_grant.unit"},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500},
};

struct grants {
	struct rows	 agencies;	/* those the viewer may grant for */
	struct form	*forms[ACT_COUNT];
	enum act	 act;
};

static void
read_object(struct object *object, const struct row *row)
{
	memset(object, 0, sizeof *object);
	object->unit_id = row_id(row, "id");
	object->bloc = (enum bloc)bloc_parse(row_text(row, "bloc"));
	access_read_above(object, row_text(row, "above"));
}

static void
make_forms(struct visit *visit, struct grants *grants)
{
	const char *path = pool_printf(visit->pool, "/quan-tri/han-muc/%s", visit->month);

	for (int act = 0; act < ACT_COUNT; act++) {
		grants->forms[act] = visit_form(visit, "cap_grant", path);
		form_button(grants->forms[act], buttons[act], act == ACT_REVOKE ? "warning" : "primary");
	}
	form_add_all(grants->forms[ACT_GRANT], grant_fields, sizeof grant_fields / sizeof grant_fields[0]);
	form_add_all(grants->forms[ACT_REVOKE], revoke_fields, sizeof revoke_fields / sizeof revoke_fields[0]);
	form_option(grants->forms[ACT_GRANT], "unit", "", NULL);
	form_option(grants->forms[ACT_REVOKE], "granted", "", NULL);
	for (size_t i = 0; i < grants->agencies.count; i++) {
		const struct row *row = &grants->agencies.row[i];

		if (!row_null(row, "published"))
			continue;
		if (row_null(row, "cap_percent"))
			form_option(grants->forms[ACT_GRANT], "unit", row_text(row, "id"), row_text(row, "name"));
		else
			form_option(grants->forms[ACT_REVOKE], "granted", row_text(row, "id"), row_text(row, "name"));
	}
}

static enum db_result
load(struct visit *visit, struct grants *grants)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &agencies_sql, visit->month, visit->viewer->account_id,
	    visit->viewer->person_id);

	memset(grants, 0, sizeof *grants);
	if (result != DB_OK)
		return result;
	grants->agencies.row = pool_alloc(visit->pool, (rows.count + 1) * sizeof *grants->agencies.row);
	for (size_t i = 0; i < rows.count; i++) {
		struct object object;

		read_object(&object, &rows.row[i]);
		if (access_may(visit->viewer, ACTION_CAP_GRANT, &object))
			grants->agencies.row[grants->agencies.count++] = rows.row[i];
	}
	make_forms(visit, grants);
	return DB_OK;
}

static enum answer
show(struct visit *visit, const struct grants *grants, enum answer answer)
{
	static const char *const copied[] = {"id", "name", "number", "date", "issuer", "at", "by", "published"};
	xmlNodePtr node = visit_element(visit, "cap_grant");
	bool open = false, revocable = false;

	node_set_int(node, "agencies", (int64_t)grants->agencies.count);
	for (size_t i = 0; i < grants->agencies.count; i++) {
		const struct row *row = &grants->agencies.row[i];
		xmlNodePtr agency;

		open = open || (row_null(row, "cap_percent") && row_null(row, "published"));
		if (row_null(row, "cap_percent"))
			continue;
		revocable = revocable || row_null(row, "published");
		agency = node_add(node, "agency");
		node_set_points(agency, "percent", (int)row_int(row, "cap_percent"));
		for (size_t k = 0; k < sizeof copied / sizeof copied[0]; k++)
			if (!row_null(row, copied[k]))
				node_set(agency, copied[k], row_text(row, copied[k]));
	}
	if (open)
		node_set(visit_show_side_form(visit, grants->forms[ACT_GRANT], node, 'a'), "id", buttons[ACT_GRANT]);
	if (revocable)
		node_set(visit_show_side_form(visit, grants->forms[ACT_REVOKE], node, 'b'), "id", buttons[ACT_REVOKE]);
	return answer;
}

enum answer
cap_grant_show(struct visit *visit)
{
	struct grants grants;
	const enum db_result result = load(visit, &grants);

	return result == DB_OK ? show(visit, &grants, ANSWER_PAGE) : visit_store_failed(visit, result);
}

/* The agency chosen; the options hold no other. */
static const struct row *
chosen(const struct grants *grants)
{
	const char *id = form_text(grants->forms[grants->act], grants->act == ACT_GRANT ? "unit" : "granted");

	for (size_t i = 0; i < grants->agencies.count; i++)
		if (strcmp(row_text(&grants->agencies.row[i], "id"), id) == 0)
			return &grants->agencies.row[i];
	return NULL;
}

/* Above what everybody has, and no more than the rule set lets an outstanding unit have. */
static enum db_result
check(struct visit *visit, const struct grants *grants)
{
	struct form *form = grants->forms[ACT_GRANT];
	const struct row *row = chosen(grants);
	const struct rule_set *rule_set;
	const int64_t percent = form_number(form, "percent", 0);
	char lowest[POINTS_TEXT], highest[POINTS_TEXT];
	int most = CAP_NO_PERCENTAGE, least = CAP_NO_PERCENTAGE;

	if (!form_valid(form) || row == NULL)
		return DB_OK;
	rule_set = rules_get(visit->worker->rules, visit->db, row_id(row, "rule_set_id"));
	if (rule_set == NULL)
		return DB_ERROR;
	for (size_t i = 0; i < rule_set->cap_count; i++) {
		const struct cap_rule *rule = &rule_set->caps[i];

		if (rule->scope == CAP_BLOC || rule->exception == CAP_NO_PERCENTAGE)
			continue;
		most = rule->exception > most ? rule->exception : most;
		least = least == CAP_NO_PERCENTAGE || rule->percentage < least ? rule->percentage : least;
	}
	if (most == CAP_NO_PERCENTAGE)
		form_error(form, "unit", "cap_grant.no_exception", rule_set->number);
	else if (percent > most || percent <= least)
		form_error(form, "percent", "cap_grant.range", pool_printf(visit->pool, "%s–%s",
		    points_format(least, lowest, sizeof lowest), points_format(most, highest, sizeof highest)));
	return DB_OK;
}

static enum db_result
write_act(struct visit *visit, const struct grants *grants, const struct row *row)
{
	const struct form *form = grants->forms[grants->act];

	if (grants->act == ACT_REVOKE)
		return db_exec(visit->db, &revoke_sql, row_id(row, "id"), visit->month);
	return db_exec(visit->db, &grant_sql, form_number(form, "percent", 0), form_text(form, "number"), form_text(form, "date"),
	    form_text(form, "issuer"), visit->viewer->person_id, row_id(row, "id"), visit->month);
}

static enum db_result
write_audit(struct visit *visit, const struct grants *grants, const struct row *row)
{
	const struct form *form = grants->forms[grants->act];
	struct audit audit = {.action = grants->act == ACT_GRANT ? "give" : "revoke", .object = "cap", .object_id = row_id(row, "id"),
	    .unit_id = row_id(row, "id"), .month = visit->month};

	if (grants->act == ACT_GRANT)
		audit.new = audit_json(visit->pool, "percent", form_text(form, "percent"), "number", form_text(form, "number"), "date",
		    form_text(form, "date"), "issuer", form_text(form, "issuer"), NULL);
	else {
		audit.old = audit_json(visit->pool, "percent", row_text(row, "cap_percent"), "number", row_text(row, "number"), "date",
		    row_text(row, "date"), "issuer", row_text(row, "issuer"), NULL);
		audit.reason = form_text(form, "reason");
	}
	return audit_write(visit, &audit);
}

static enum answer
run(struct visit *visit, void *arg)
{
	const struct grants *grants = arg;
	const struct row *row = chosen(grants);
	struct object object;
	enum answer answer;
	enum db_result result;

	read_object(&object, row);
	answer = visit_allow(visit, ACTION_CAP_GRANT, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	result = write_act(visit, grants, row);
	/* Somebody else granted, revoked or published meanwhile. */
	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = write_audit(visit, grants, row);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return visit_go(visit, grants->act == ACT_GRANT ? "cap_grant.granted" : "cap_grant.revoked", "/quan-tri/han-muc/%s", visit->month);
}

enum answer
cap_grant_take(struct visit *visit)
{
	struct grants grants;
	const char *action = request_body(visit->request, "action");
	enum db_result result = load(visit, &grants);
	struct form *form;
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	grants.act = action != NULL && strcmp(action, buttons[ACT_REVOKE]) == 0 ? ACT_REVOKE : ACT_GRANT;
	form = grants.forms[grants.act];
	form_read(form, visit->request);
	if (grants.act == ACT_GRANT)
		result = check(visit, &grants);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!form_valid(form))
		return show(visit, &grants, ANSWER_INVALID);
	answer = command_run(visit, run, &grants);
	if (answer != ANSWER_CONFLICT)
		return answer;
	form_error(form, NULL, "cap_grant.meanwhile", NULL);
	return show(visit, &grants, answer);
}
