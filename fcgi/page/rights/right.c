#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/rights/right_form.h"
#include "record/right.h"

#define PATH "/quan-tri/phan-quyen"

/* A right and the change of its end that was typed. */
struct changing {
	struct right_record	 record;
	struct form		*form;
	const char		*kind;		/* end, until, open */
	char			 to[11];	/* the new end; "" without */
	uint64_t		 version;
};

static const struct sql right_changes = {
	"SELECT h.kind, DATE_FORMAT(h.changed_at, '%Y-%m-%dT%H:%i:%s') AS at, h.old_to AS `old-to`, h.new_to AS `new-to`, "
	"h.decision_number AS number, h.decision_date AS `date`, h.decision_issuer AS issuer, NULLIF(h.reason, '') AS reason, "
	"CONCAT(p.family_name, ' ', p.given_name) AS `by` FROM right_change h LEFT JOIN person p ON p.id = h.person_id "
	"WHERE h.grant_id = ? ORDER BY h.id",
	"u"};
static const struct sql right_update = {
	"UPDATE right_grant SET valid_to = NULLIF(?, ''), version = version + 1 WHERE id = ?", "su"};
static const struct sql change_insert = {
	"INSERT INTO right_change (grant_id, changed_at, person_id, kind, old_to, new_to, decision_number, decision_date, "
	"decision_issuer, reason) VALUES (?, NOW(6), ?, ?, NULLIF(?, ''), NULLIF(?, ''), ?, ?, ?, ?)",
	"uusssssss"};

static const struct field fields[] = {
	{.name = "change", .type = FIELD_CHOICE, .required = true, .label = "right.change"},
	{.name = "valid_to", .type = FIELD_DATE, .label = "right.valid_to", .hint = "right.new_to.hint"},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 300, .label = "right.reason"},
};
static const char *const names[] = {
	"change", "valid_to", "reason", "decision_number", "decision_date", "decision_issuer", NULL};

static const char *
own_path(struct visit *visit)
{
	return pool_printf(visit->pool, PATH "/%llu", (unsigned long long)visit->id);
}

static enum answer
load(struct visit *visit, bool locked, struct right_record *record)
{
	const enum db_result result = right_load(visit->db, visit->pool, visit->id, locked, record);

	return result == DB_OK ? visit_allow(visit, ACTION_RIGHTS, &record->right.scope) : visit_store_failed(visit, result);
}

static bool
may_change(const struct visit *visit, const struct right_record *record)
{
	return strcmp(row_text(&record->row, "state"), "ended") != 0 &&
	    access_may_grant(visit->viewer, &record->right, record->peers);
}

static void
make_form(struct visit *visit, struct changing *changing)
{
	struct form *form = visit_form(visit, "right", own_path(visit));

	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	right_form_decision(form);
	form_option(form, "change", "end", NULL);
	form_option(form, "change", "until", NULL);
	form_option(form, "change", "open", NULL);
	form_version(form, (uint64_t)row_int(&changing->record.row, "version"));
	form_button(form, "continue", "primary");
	changing->form = form;
}

static xmlNodePtr
right_element(struct visit *visit, const struct right_record *record, const char *view)
{
	static const struct {
		const char	*name, *column;
	} copied[] = {
	    {"id", "id"}, {"account", "account"}, {"unit-account", "unit_account"}, {"name", "name"}, {"position", "position"},
	    {"role", "role"}, {"unit", "unit"}, {"bloc", "bloc"}, {"from", "valid_from"}, {"to", "valid_to"}, {"state", "state"},
	    {"number", "decision_number"}, {"date", "decision_date"}, {"issuer", "decision_issuer"}, {"given", "given_at"},
	    {"by", "given_by"}};
	xmlNodePtr node = visit_element(visit, "right");

	node_set(node, "view", view);
	for (size_t i = 0; i < sizeof copied / sizeof copied[0]; i++)
		if (!row_null(&record->row, copied[i].column))
			node_set(node, copied[i].name, row_text(&record->row, copied[i].column));
	node_set_flag(node, "own", access_own_right(visit->viewer, &record->right));
	return node;
}

/* With the form where the viewer may change it. */
static enum answer
show(struct visit *visit, const struct changing *changing, enum answer answer)
{
	xmlNodePtr node = right_element(visit, &changing->record, "show");
	const enum db_result result = db_elements(visit->db, node, "change", NULL, &right_changes, visit->id);

	if (may_change(visit, &changing->record))
		visit_show_form(visit, changing->form, node);
	return result == DB_OK ? answer : visit_store_failed(visit, result);
}

enum answer
right_show(struct visit *visit)
{
	struct changing changing = {0};
	const enum answer answer = load(visit, false, &changing.record);

	if (answer != ANSWER_PAGE)
		return answer;
	right_form_adopt_draft(visit);
	make_form(visit, &changing);
	return show(visit, &changing, ANSWER_PAGE);
}

/* The new end: of a right that has not begun, its beginning, so that it never was. */
static void
set_end(struct visit *visit, struct changing *changing)
{
	const char *from = row_text(&changing->record.row, "valid_from"), *day = form_text(changing->form, "valid_to");

	changing->kind = form_text(changing->form, "change");
	if (strcmp(changing->kind, "end") == 0)
		day = strcmp(from, visit->today) > 0 ? from : visit->today;
	else if (strcmp(changing->kind, "open") == 0)
		day = "";
	memcpy(changing->to, day, strlen(day) + 1);
}

static void
check(struct visit *visit, struct changing *changing, bool last)
{
	struct form *form = changing->form;
	const struct row *row = &changing->record.row;

	right_form_check(visit, form, NULL);
	if (strcmp(form_text(form, "change"), "until") == 0) {
		if (form_empty(form, "valid_to"))
			form_error(form, "valid_to", "required", NULL);
		right_form_later(form, "valid_to", row_text(row, "valid_from"), "right.ends_before");
		right_form_later(form, "valid_to", visit->today, "right.ended_already");
		if (!last && strcmp(form_text(form, "valid_to"), row_text(row, "valid_to")) == 0)
			form_error(form, "valid_to", "right.same_end", NULL);
	}
	if (!last && strcmp(form_text(form, "change"), "open") == 0 && row_null(row, "valid_to"))
		form_error(form, "change", "right.same_end", NULL);
	if (form_valid(form))
		set_end(visit, changing);
}

static bool
is_shorter(const struct changing *changing)
{
	const struct row *row = &changing->record.row;

	return changing->to[0] != '\0' && (row_null(row, "valid_to") || strcmp(changing->to, row_text(row, "valid_to")) < 0);
}

static enum db_result
write_change(struct visit *visit, const struct changing *changing)
{
	const struct form *form = changing->form;
	const struct row *row = &changing->record.row;
	const char *old = row_null(row, "valid_to") ? NULL : row_text(row, "valid_to");
	const struct audit audit = {.action = changing->kind[0] == 'e' ? "end" : "change", .object = "right",
	    .object_id = visit->id, .unit_id = changing->record.right.scope.unit_id, .reason = form_text(form, "reason"),
	    .old = audit_json(visit->pool, "account", row_text(row, "account"), "role", row_text(row, "role"), "to", old, NULL),
	    .new = audit_json(visit->pool, "to", changing->to[0] == '\0' ? NULL : changing->to, "decision",
	        form_text(form, "decision_number"), "date", form_text(form, "decision_date"), "issuer",
	        form_text(form, "decision_issuer"), NULL)};
	enum db_result result = db_exec(visit->db, &right_update, changing->to, visit->id);

	if (result == DB_OK)
		result = db_exec(visit->db, &change_insert, visit->id, visit->viewer->person_id, changing->kind,
		    old == NULL ? "" : old, changing->to, form_text(form, "decision_number"), form_text(form, "decision_date"),
		    form_text(form, "decision_issuer"), form_text(form, "reason"));
	return result == DB_OK ? audit_write(visit, &audit) : result;
}

/* The right is read again under its lock: somebody may have changed it, or the last administrator be at stake. */
static enum answer
change(struct visit *visit, void *arg)
{
	struct changing *changing = arg;
	bool stays = true;
	enum answer answer = load(visit, true, &changing->record);
	enum db_result result = DB_OK;

	if (answer != ANSWER_PAGE)
		return answer;
	if ((uint64_t)row_int(&changing->record.row, "version") != changing->version)
		return ANSWER_CONFLICT;
	if (!may_change(visit, &changing->record))
		return ANSWER_NOT_FOUND;
	if (changing->record.right.role == ROLE_CITY_ADMIN && is_shorter(changing))
		result = right_city_stays(visit->db, visit->pool, visit->id, changing->to, &stays);
	if (result == DB_OK && !stays) {
		form_error(changing->form, "change", "right.last_city_admin", NULL);
		return ANSWER_INVALID;
	}
	if (result == DB_OK)
		result = write_change(visit, changing);
	return result == DB_OK ? visit_go(visit, changing->kind[0] == 'e' ? "right_ended" : "right_changed", "%s", own_path(visit)) :
	                         visit_store_failed(visit, result);
}

static enum answer
show_confirm(struct visit *visit, const struct changing *changing)
{
	xmlNodePtr node = right_element(visit, &changing->record, "confirm_change"), asked = node_add(node, "asked");
	struct form *form = right_form_confirm(visit, changing->form, "right", own_path(visit), names,
	    changing->kind[0] == 'e' ? "right.end" : "right.save");

	node_set(asked, "change", changing->kind);
	if (changing->to[0] != '\0')
		node_set(asked, "to", changing->to);
	node_set(asked, "number", form_text(changing->form, "decision_number"));
	node_set(asked, "date", form_text(changing->form, "decision_date"));
	node_set(asked, "issuer", form_text(changing->form, "decision_issuer"));
	node_set(asked, "reason", form_text(changing->form, "reason"));
	form_version(form, form_sent_version(changing->form));
	visit_show_form(visit, form, node);
	return ANSWER_PAGE;
}

/* What is stored now stands beside what was typed; sending it again is a decision of its own. */
static enum answer
show_conflict(struct visit *visit, struct changing *changing)
{
	form_theirs(changing->form, "valid_to", row_text(&changing->record.row, "valid_to"));
	form_version(changing->form, (uint64_t)row_int(&changing->record.row, "version"));
	return show(visit, changing, ANSWER_CONFLICT);
}

enum answer
right_take(struct visit *visit)
{
	struct changing changing = {0};
	const char *pressed = right_form_pressed(visit);
	const bool last = strcmp(pressed, "right.end") == 0 || strcmp(pressed, "right.save") == 0;
	enum answer answer = load(visit, false, &changing.record);

	if (answer != ANSWER_PAGE)
		return answer;
	/* The last step asks inside its command: a second copy of the form is led to what the first one did. */
	if (!last && !may_change(visit, &changing.record))
		return ANSWER_NOT_FOUND;
	make_form(visit, &changing);
	if (form_read(changing.form, visit->request))
		check(visit, &changing, last);
	if (!form_valid(changing.form))
		return show(visit, &changing, ANSWER_INVALID);
	if (strcmp(pressed, "back") == 0)
		return show(visit, &changing, ANSWER_PAGE);
	if (!last)
		return show_confirm(visit, &changing);
	changing.version = form_sent_version(changing.form);
	answer = command_run(visit, change, &changing);
	if (answer == ANSWER_CONFLICT)
		return show_conflict(visit, &changing);
	return answer == ANSWER_INVALID ? show(visit, &changing, ANSWER_INVALID) : answer;
}
