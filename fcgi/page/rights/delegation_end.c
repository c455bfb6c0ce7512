#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/rights/delegation.h"
#include "page/pages.h"

static const struct sql delegation_read = {
	"SELECT " DELEGATION_COLUMNS ", d.from_person_id, d.to_person_id, DATE_FORMAT(d.given_at, '%Y-%m-%dT%H:%i:%s') AS given, "
	"CONCAT(b.family_name, ' ', b.given_name) AS `by`, CONCAT(e.family_name, ' ', e.given_name) AS `ended-by` "
	"FROM delegation d JOIN person f ON f.id = d.from_person_id JOIN person t ON t.id = d.to_person_id "
	"LEFT JOIN person b ON b.id = d.given_by LEFT JOIN person e ON e.id = d.ended_by WHERE d.id = ?",
	"u"};
static const struct sql delegation_end = {
	"UPDATE delegation SET ended_at = NOW(6), ended_by = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL "
	"AND valid_to >= CURDATE()",
	"usu"};

static const struct field reason_field = {
	.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 300, .label = "delegation.reason"};

static const char *
own_path(struct visit *visit)
{
	return pool_printf(visit->pool, "%s/%llu", delegation_is_own(visit) ? DELEGATION_OWN : DELEGATION_PATH,
	    (unsigned long long)visit->id);
}

static enum answer
load(struct visit *visit, struct row *row)
{
	const enum db_result result = db_row(visit->db, visit->pool, row, &delegation_read, visit->id);

	return result == DB_OK ? delegation_allow(visit, row_id(row, "from_person_id")) : visit_store_failed(visit, result);
}

static struct form *
make_form(struct visit *visit)
{
	struct form *form = visit_form(visit, "delegation", own_path(visit));

	form_add(form, &reason_field, NULL);
	form_button(form, "delegation.end", "warning");
	return form;
}

static enum answer
show(struct visit *visit, const struct row *row, struct form *form, enum answer answer)
{
	static const char *const copied[] = {"id", "power", "name", "to-name", "from", "to", "number", "date", "issuer", "ended",
	    "reason", "state", "given", "by", "ended-by"};
	xmlNodePtr node = visit_element(visit, "delegation");

	node_set(node, "view", "show");
	node_set_flag(node, "own", delegation_is_own(visit));
	for (size_t i = 0; i < sizeof copied / sizeof copied[0]; i++)
		if (!row_null(row, copied[i]))
			node_set(node, copied[i], row_text(row, copied[i]));
	if (strcmp(row_text(row, "state"), "ended") != 0)
		visit_show_form(visit, form, node);
	return answer;
}

enum answer
delegation_show(struct visit *visit)
{
	struct row row;
	const enum answer answer = load(visit, &row);

	return answer == ANSWER_PAGE ? show(visit, &row, make_form(visit), ANSWER_PAGE) : answer;
}

/* It stays as it was given, with the moment of its end; of two ends the first counts. */
static enum answer
end(struct visit *visit, void *arg)
{
	const struct form *form = arg;
	const struct audit audit = {.action = "end", .object = "delegation", .object_id = visit->id,
	    .reason = form_text(form, "reason"), .old = audit_json(visit->pool, "ended", NULL, NULL),
	    .new = audit_json(visit->pool, "ended", visit->now, NULL)};
	enum db_result result =
	    db_exec(visit->db, &delegation_end, visit->viewer->person_id, form_text(form, "reason"), visit->id);

	if (result == DB_OK && db_affected(visit->db) == 0)
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = audit_write(visit, &audit);
	return result == DB_OK ? visit_go(visit, "delegation_ended", "%s", own_path(visit)) : visit_store_failed(visit, result);
}

enum answer
delegation_end_take(struct visit *visit)
{
	struct form *form = make_form(visit);
	struct row row;
	enum answer answer = load(visit, &row);

	if (answer != ANSWER_PAGE)
		return answer;
	if (!form_read(form, visit->request))
		return show(visit, &row, form, ANSWER_INVALID);
	answer = command_run(visit, end, form);
	return answer == ANSWER_CONFLICT ? visit_go(visit, "already_done", "%s", own_path(visit)) : answer;
}
