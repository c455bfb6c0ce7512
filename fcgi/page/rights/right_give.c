#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/rights/right_form.h"
#include "rating/rule_set.h"
#include "record/account.h"
#include "record/right.h"
#include "record/scope.h"
#include "web/text.h"

#define PATH "/quan-tri/phan-quyen"

/* Whom the right is given to, and what was typed. */
struct giving {
	struct row	 row;
	struct form	*form;
	bool		 unit_account;
	struct right	 right;
	struct rows	 units;		/* that may be chosen */
};

static const struct sql person_find = {
	"SELECT p.id AS person_id, a.id AS account_id, a.name AS account, CONCAT(p.family_name, ' ', p.given_name) AS name, "
	"o.name AS position, g.id AS unit_id, g.name AS unit FROM person p JOIN assignment m ON m.person_id = p.id AND m.main "
	"AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) JOIN position o ON o.id = m.position_id "
	"JOIN unit u ON u.id = m.unit_id JOIN unit g ON g.id = u.agency_id LEFT JOIN account a ON a.person_id = p.id "
	"WHERE p.id = ? AND COALESCE(a.state, '') <> 'disabled'",
	"u"};
static const struct sql account_find = {
	"SELECT p.id AS person_id, a.id AS account_id, a.name AS account, CONCAT(p.family_name, ' ', p.given_name) AS name, "
	"NULL AS position, u.id AS unit_id, u.name AS unit FROM account a JOIN unit u ON u.id = a.unit_id "
	"LEFT JOIN person p ON p.id = " RIGHT_PERSON " WHERE a.id = ? AND a.state <> 'disabled'",
	"u"};
/* Groupings above the units of the bloc are a scope too: what may be given there the bloc says. */
static const struct sql scope_choices = {
	"SELECT DISTINCT u.id, u.name, u.kind FROM right_grant r JOIN unit_closure c ON c.ancestor_id = r.unit_id "
	"JOIN unit u ON u.id = c.descendant_id WHERE r.account_id = ? AND r.role IN ('city_admin', 'bloc_admin', 'unit_admin') "
	"AND r.valid_from <= CURDATE() AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) AND u.kind <> 'part' "
	"AND (u.valid_to IS NULL OR u.valid_to > CURDATE()) AND (r.bloc IS NULL OR r.bloc = u.bloc OR u.kind = 'grouping') "
	"ORDER BY u.kind = 'agency', u.name, u.id LIMIT 4000",
	"u"};
/* Written, not only locked: two nodes must conflict, or both could give the same right. */
static const struct sql account_touch = {"UPDATE account SET version = version + 1 WHERE id = ?", "u"};
static const struct sql right_held = {
	"SELECT id FROM right_grant r WHERE r.account_id = ? AND r.role = ? AND r.unit_id = ? AND r.bloc <=> NULLIF(?, '') "
	"AND (r.valid_to IS NULL OR r.valid_to > GREATEST(?, r.valid_from)) AND (? = '' OR r.valid_from < ?) LIMIT 1",
	"usussss"};
static const struct sql right_insert = {
	"INSERT INTO right_grant (account_id, role, unit_id, bloc, valid_from, valid_to, decision_number, decision_date, "
	"decision_issuer, given_by, given_at) VALUES (?, ?, ?, NULLIF(?, ''), ?, NULLIF(?, ''), ?, ?, ?, ?, NOW(6))",
	"usussssssu"};
static const struct sql account_rights = {
	"SELECT r.id, r.role, u.name AS unit, r.bloc, r.valid_from AS `from`, r.valid_to AS `to` FROM right_grant r "
	"JOIN unit u ON u.id = r.unit_id WHERE r.account_id = ? AND " RIGHT_STATE " <> 'ended' ORDER BY r.role, u.name",
	"u"};

static const struct field fields[] = {
	{.name = "role", .type = FIELD_CHOICE, .required = true, .label = "right.role"},
	{.name = "unit", .type = FIELD_SELECT, .required = true, .label = "right.unit", .hint = "right.unit.hint"},
	{.name = "bloc", .type = FIELD_SELECT, .label = "right.bloc", .hint = "right.bloc.hint"},
	{.name = "valid_from", .type = FIELD_DATE, .required = true, .label = "right.valid_from", .hint = "date"},
	{.name = "valid_to", .type = FIELD_DATE, .label = "right.valid_to", .hint = "right.valid_to.hint"},
};
static const char *const names[] = {"role", "unit", "bloc", "valid_from", "valid_to", "decision_number", "decision_date",
	"decision_issuer", NULL};

static const char *
own_path(struct visit *visit, const struct giving *giving)
{
	return pool_printf(visit->pool, PATH "/%s/%llu", giving->unit_account ? "trao-don-vi" : "trao",
	    (unsigned long long)visit->id);
}

/* The person or the unit's account is in the viewer's scope, and is not the viewer. */
static enum answer
load(struct visit *visit, struct giving *giving)
{
	struct object object;
	enum db_result result;

	giving->unit_account = strstr(visit->route->path, "/trao-don-vi/") != NULL;
	result = db_row(visit->db, visit->pool, &giving->row, giving->unit_account ? &account_find : &person_find, visit->id);
	if (result == DB_OK)
		result = giving->unit_account ? scope_unit(visit, row_id(&giving->row, "unit_id"), &object) :
		                                scope_person(visit, visit->id, &object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	giving->right.account_id = row_id(&giving->row, "account_id");
	giving->right.person_id = row_id(&giving->row, "person_id");
	if (access_own_right(visit->viewer, &giving->right))
		return ANSWER_NOT_FOUND;
	return visit_allow(visit, ACTION_RIGHTS, &object);
}

/* Whether one of the viewer's own units lets its administrator appoint a second one. */
static enum db_result
read_peers(struct visit *visit, bool *peers)
{
	enum db_result result = DB_OK;

	*peers = false;
	for (size_t i = 0; result == DB_OK && !*peers && i < visit->viewer->grant_count; i++)
		if (visit->viewer->grants[i].role == ROLE_UNIT_ADMIN)
			result = right_peers(visit->db, visit->pool, visit->viewer->grants[i].unit_id, peers);
	return result;
}

static enum db_result
make_form(struct visit *visit, struct giving *giving)
{
	struct form *form = visit_form(visit, "right", own_path(visit, giving));
	bool peers;
	enum db_result result = read_peers(visit, &peers);

	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &giving->units, &scope_choices, visit->viewer->account_id);
	if (result != DB_OK)
		return result;
	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	right_form_decision(form);
	for (int role = 0; role < ROLE_COUNT; role++)
		if (access_grants_role(visit->viewer, (enum role)role, peers))
			form_option(form, "role", access_role_name((enum role)role), NULL);
	form_option(form, "unit", "", NULL);
	for (size_t i = 0; i < giving->units.count; i++) {
		const char *id = row_text(&giving->units.row[i], "id");

		form_option(form, "unit", id, row_text(&giving->units.row[i], "name"));
		if (strcmp(id, row_text(&giving->row, "unit_id")) == 0)
			form_set(form, "unit", id);
	}
	form_option(form, "bloc", "", NULL);
	for (int bloc = BLOC_PARTY; bloc <= BLOC_SCHOOL; bloc++)
		form_option(form, "bloc", bloc_name((enum bloc)bloc), NULL);
	form_set(form, "valid_from", visit->today);
	form_button(form, "continue", "primary");
	giving->form = form;
	return DB_OK;
}

static xmlNodePtr
right_element(struct visit *visit, const struct giving *giving, const char *view)
{
	static const char *const copied[] = {"account", "name", "position", "unit"};
	xmlNodePtr node = visit_element(visit, "right");

	node_set(node, "view", view);
	node_set_flag(node, "unit-account", giving->unit_account);
	for (size_t i = 0; i < sizeof copied / sizeof copied[0]; i++)
		if (!row_null(&giving->row, copied[i]))
			node_set(node, copied[i], row_text(&giving->row, copied[i]));
	return node;
}

static enum answer
show_form(struct visit *visit, const struct giving *giving, enum answer answer)
{
	xmlNodePtr node = right_element(visit, giving, "give");
	const enum db_result result = db_elements(visit->db, node, "held", NULL, &account_rights, giving->right.account_id);

	visit_show_form(visit, giving->form, node);
	return result == DB_OK ? answer : visit_store_failed(visit, result);
}

enum answer
right_give_show(struct visit *visit)
{
	struct giving giving = {0};
	const enum answer answer = load(visit, &giving);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	right_form_adopt_draft(visit);
	result = make_form(visit, &giving);
	return result == DB_OK ? show_form(visit, &giving, ANSWER_PAGE) : visit_store_failed(visit, result);
}

static bool
is_unit_role(enum role role)
{
	return role == ROLE_UNIT_ADMIN || role == ROLE_UNIT_AGGREGATOR;
}

/* The bloc as it is stored: a right over an agency has that of the agency. */
static const char *
stored_bloc(const struct giving *giving)
{
	return is_unit_role(giving->right.role) ? "" : form_text(giving->form, "bloc");
}

/* What the role asks of unit and bloc. */
static void
check_scope(struct giving *giving, const char *kind, enum bloc typed)
{
	const struct right *right = &giving->right;

	if (is_unit_role(right->role) && strcmp(kind, "agency") != 0)
		form_error(giving->form, "unit", "right.not_agency", NULL);
	else if (is_unit_role(right->role) && typed != BLOC_NONE && typed != right->scope.bloc)
		form_error(giving->form, "bloc", "right.other_bloc", NULL);
	else if ((right->role == ROLE_BLOC_ADMIN || right->role == ROLE_BLOC_AGGREGATOR) && typed == BLOC_NONE)
		form_error(giving->form, "bloc", "required", NULL);
}

/* The last step checks this inside its command only: a second copy of the form is led to what the first one did. */
static enum db_result
check_held(struct visit *visit, const struct giving *giving)
{
	struct form *form = giving->form;
	const char *to = form_text(form, "valid_to");
	uint64_t unit_id = 0;
	struct row row;
	enum db_result result;

	if (!form_valid(form) || giving->right.account_id == 0 || !text_id(form_text(form, "unit"), &unit_id))
		return DB_OK;
	result = db_row(visit->db, visit->pool, &row, &right_held, giving->right.account_id, form_text(form, "role"), unit_id,
	    stored_bloc(giving), form_text(form, "valid_from"), to, to);
	if (result == DB_OK)
		form_error(form, "role", "right.held_already", NULL);
	return result == DB_NO_ROW ? DB_OK : result;
}

/* Nobody gives more than they hold. */
static enum db_result
check_right(struct visit *visit, struct giving *giving)
{
	struct form *form = giving->form;
	const int role = access_role_parse(form_text(form, "role"));
	const int typed = bloc_parse(form_text(form, "bloc"));
	const char *kind = "";
	uint64_t unit_id = 0;
	bool peers = false;
	enum db_result result;

	if (role < 0 || !text_id(form_text(form, "unit"), &unit_id))
		return DB_OK;
	giving->right.role = (enum role)role;
	result = right_scope(visit->db, visit->pool, unit_id, is_unit_role((enum role)role) || typed < 0 ? BLOC_NONE :
	    (enum bloc)typed, &giving->right.scope, &kind);
	if (result == DB_OK)
		result = right_peers(visit->db, visit->pool, unit_id, &peers);
	if (result != DB_OK)
		return result;
	check_scope(giving, kind, typed < 0 ? BLOC_NONE : (enum bloc)typed);
	if (form_valid(form) && !access_may_grant(visit->viewer, &giving->right, peers))
		form_error(form, "role", "right.more_than_held", NULL);
	return DB_OK;
}

static enum db_result
check(struct visit *visit, struct giving *giving)
{
	struct form *form = giving->form;

	right_form_check(visit, form, "valid_from");
	right_form_later(form, "valid_to", form_text(form, "valid_from"), "right.ends_before");
	right_form_later(form, "valid_to", visit->today, "right.ended_already");
	return form_valid(form) ? check_right(visit, giving) : DB_OK;
}

static const char *
unit_name(const struct giving *giving)
{
	const char *id = form_text(giving->form, "unit");

	for (size_t i = 0; i < giving->units.count; i++)
		if (strcmp(row_text(&giving->units.row[i], "id"), id) == 0)
			return row_text(&giving->units.row[i], "name");
	return id;
}

/* Everything once more, before the last step. */
static enum answer
show_confirm(struct visit *visit, const struct giving *giving)
{
	xmlNodePtr node = right_element(visit, giving, "confirm"), asked = node_add(node, "asked");

	node_set(asked, "role", form_text(giving->form, "role"));
	node_set(asked, "unit", unit_name(giving));
	if (stored_bloc(giving)[0] != '\0')
		node_set(asked, "bloc", stored_bloc(giving));
	node_set(asked, "from", form_text(giving->form, "valid_from"));
	if (!form_empty(giving->form, "valid_to"))
		node_set(asked, "to", form_text(giving->form, "valid_to"));
	node_set(asked, "number", form_text(giving->form, "decision_number"));
	node_set(asked, "date", form_text(giving->form, "decision_date"));
	node_set(asked, "issuer", form_text(giving->form, "decision_issuer"));
	visit_show_form(visit, right_form_confirm(visit, giving->form, "right", own_path(visit, giving), names, "right.give"), node);
	return ANSWER_PAGE;
}

static enum db_result
write_audit(struct visit *visit, const struct giving *giving, uint64_t id)
{
	const struct form *form = giving->form;
	const struct audit audit = {.action = "give", .object = "right", .object_id = id,
	    .unit_id = giving->right.scope.unit_id,
	    .new = audit_json(visit->pool, "account", row_text(&giving->row, "account"), "role", form_text(form, "role"), "unit",
	        form_text(form, "unit"), "bloc", stored_bloc(giving), "from", form_text(form, "valid_from"), "to",
	        form_nullable(form, "valid_to"), "decision", form_text(form, "decision_number"), "date",
	        form_text(form, "decision_date"), "issuer", form_text(form, "decision_issuer"), NULL)};

	return audit_write(visit, &audit);
}

/* The account's row is written first, so that of two givings of the same right the second finds the first. */
static enum answer
give(struct visit *visit, void *arg)
{
	struct giving *giving = arg;
	const struct form *form = giving->form;
	uint64_t id = 0, unit_id = 0;
	enum db_result result = DB_OK;

	if (!giving->unit_account)
		result = account_ensure(visit->db, visit->pool, giving->right.person_id, &giving->right.account_id);
	if (result == DB_OK)
		result = db_exec(visit->db, &account_touch, giving->right.account_id);
	if (result == DB_OK)
		result = check_held(visit, giving);
	if (result == DB_OK && !form_valid(form))
		return ANSWER_INVALID;
	if (result == DB_OK && text_id(form_text(form, "unit"), &unit_id))
		result = db_exec(visit->db, &right_insert, giving->right.account_id, form_text(form, "role"), unit_id,
		    stored_bloc(giving), form_text(form, "valid_from"), form_text(form, "valid_to"),
		    form_text(form, "decision_number"), form_text(form, "decision_date"), form_text(form, "decision_issuer"),
		    visit->viewer->person_id);
	if (result == DB_OK) {
		id = db_insert_id(visit->db);
		result = write_audit(visit, giving, id);
	}
	return result == DB_OK ? visit_go(visit, "right_given", PATH "/%llu", (unsigned long long)id) :
	                         visit_store_failed(visit, result);
}

enum answer
right_give_take(struct visit *visit)
{
	struct giving giving = {0};
	const bool last = strcmp(right_form_pressed(visit), "right.give") == 0;
	enum answer answer = load(visit, &giving);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	result = make_form(visit, &giving);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (form_read(giving.form, visit->request))
		result = check(visit, &giving);
	if (result == DB_OK && !last)
		result = check_held(visit, &giving);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!form_valid(giving.form))
		return show_form(visit, &giving, ANSWER_INVALID);
	if (strcmp(right_form_pressed(visit), "back") == 0)
		return show_form(visit, &giving, ANSWER_PAGE);
	if (!last)
		return show_confirm(visit, &giving);
	answer = command_run(visit, give, &giving);
	return answer == ANSWER_INVALID ? show_form(visit, &giving, ANSWER_INVALID) : answer;
}
