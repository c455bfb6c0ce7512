#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "rating/rule_set.h"
#include "record/account.h"
#include "record/right.h"

#define PATH "/dang-nhap/cap-lai"
#define ABOVE(unit) "(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = " unit ")"

static const struct field fields[] = {
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 200, .label = "reissue.reason", .hint = "reissue.reason.hint"},
};

static const struct sql account_find = {
	"SELECT a.id, a.name AS account, a.state, a.disabled_for, p.id AS person_id, CONCAT(p.family_name, ' ', p.given_name) AS name, "
	"o.name AS position, g.id AS unit_id, g.name AS unit, g.bloc, " ABOVE("g.id") " AS above FROM person p "
	"LEFT JOIN account a ON a.person_id = p.id JOIN assignment m ON m.person_id = p.id AND m.main AND m.valid_from <= CURDATE() "
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) JOIN position o ON o.id = m.position_id "
	"JOIN unit u ON u.id = m.unit_id JOIN unit g ON g.id = u.agency_id WHERE p.id = ?",
	"u"};
static const struct sql account_grants = {
	"SELECT " RIGHT_BLOC " AS bloc, " ABOVE("r.unit_id") " AS above FROM right_grant r JOIN unit u ON u.id = r.unit_id "
	"WHERE r.account_id = ? AND " RIGHT_STATE " <> 'ended'",
	"u"};

static const struct sql account_name = {"SELECT name FROM account WHERE id = ?", "u"};

/* Whose code it is. */
struct reissue {
	struct row	 row;
	struct form	*form;
	const char	*account;	/* NULL: has none yet */
	const char	*target;	/* of this request's own run */
	char		 code[ACCOUNT_CODE];
};

static struct object
read_object(const struct row *row)
{
	struct object object = {.person_id = row_id(row, "person_id"), .unit_id = row_id(row, "unit_id")};
	const char *list = row_text(row, "above");

	object.bloc = row_null(row, "bloc") ? BLOC_NONE : (enum bloc)bloc_parse(row_text(row, "bloc"));
	while (*list != '\0' && object.above_count < sizeof object.above / sizeof object.above[0]) {
		char *end;

		object.above[object.above_count++] = strtoull(list, &end, 10);
		list = *end == ',' ? end + 1 : end;
	}
	return object;
}

/*
 * The account is in the viewer's scope, is not the viewer's own, and has no right that reaches beyond the viewer's: a code
 * for it would otherwise be a way up.
 */
static enum answer
load(struct visit *visit, struct reissue *reissue)
{
	struct rows grants;
	struct object object;
	enum answer answer;
	enum db_result result = db_row(visit->db, visit->pool, &reissue->row, &account_find, visit->id);

	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &grants, &account_grants, row_id(&reissue->row, "id"));
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	reissue->account = row_null(&reissue->row, "account") ? NULL : row_text(&reissue->row, "account");
	object = read_object(&reissue->row);
	answer = visit_allow(visit, ACTION_ACCOUNTS, &object);
	for (size_t i = 0; answer == ANSWER_PAGE && i < grants.count; i++) {
		object = read_object(&grants.row[i]);
		answer = visit_allow(visit, ACTION_ACCOUNTS, &object);
	}
	/* Who was disabled for not using it, or for leaving, and is here now, gets in again; by decision stays out. */
	if (row_id(&reissue->row, "id") == visit->viewer->account_id || (strcmp(row_text(&reissue->row, "state"), "disabled") == 0 &&
	    (row_null(&reissue->row, "disabled_for") || strcmp(row_text(&reissue->row, "disabled_for"), "decision") == 0)))
		return ANSWER_NOT_FOUND;
	return answer;
}

static struct form *
reissue_form(struct visit *visit)
{
	struct form *form = visit_form(visit, "reissue", pool_printf(visit->pool, PATH "/%llu", (unsigned long long)visit->id));

	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	form_button(form, "reissue", "primary");
	return form;
}

static xmlNodePtr
reissue_element(struct visit *visit, const struct reissue *reissue)
{
	xmlNodePtr node = visit_element(visit, "reissue");

	node_set(node, "account", reissue->account);
	node_set(node, "name", row_text(&reissue->row, "name"));
	node_set(node, "position", row_text(&reissue->row, "position"));
	node_set(node, "unit", row_text(&reissue->row, "unit"));
	return node;
}

enum answer
reissue_show(struct visit *visit)
{
	struct reissue reissue;
	const enum answer answer = load(visit, &reissue);

	if (answer == ANSWER_PAGE)
		visit_show_form(visit, reissue_form(visit), reissue_element(visit, &reissue));
	return answer;
}

/* Whoever missed the date gets in again: only the code's own days count from here. The code itself is kept nowhere. */
static enum answer
issue(struct visit *visit, void *arg)
{
	struct reissue *reissue = arg;
	struct audit audit = {.action = "reissue", .object = "account", .unit_id = row_id(&reissue->row, "unit_id"),
	    .reason = form_text(reissue->form, "reason")};
	struct row row;
	enum db_result result = account_ensure(visit->db, visit->pool, visit->id, &audit.object_id);
	enum answer answer;

	account_make_code(reissue->code);
	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &row, &account_name, audit.object_id);
	if (result == DB_OK)
		result = account_issue(visit->db, visit->pool, audit.object_id, reissue->code, visit->worker->config->code_days, NULL);
	if (result == DB_OK)
		result = audit_write(visit, &audit);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	reissue->account = row_text(&row, "name");
	answer = visit_go(visit, "reissued_before", PATH "/%llu", (unsigned long long)visit->id);
	reissue->target = visit->target;
	return answer;
}

/* The only page that ever shows the code. */
static enum answer
show_slip(struct visit *visit, const struct reissue *reissue)
{
	xmlNodePtr node = reissue_element(visit, reissue);

	node_set(visit->page, "lang", "vi");	/* the slip is handed to somebody else */
	node_set(node, "code", reissue->code);
	node_set_int(node, "days", visit->worker->config->code_days);
	node_set(node, "site", visit->worker->config->base_url);
	return ANSWER_PAGE;
}

static enum answer
take(struct visit *visit)
{
	struct reissue reissue = {0};
	enum answer answer = load(visit, &reissue);

	if (answer != ANSWER_PAGE)
		return answer;
	reissue.form = reissue_form(visit);
	if (!form_read(reissue.form, visit->request)) {
		visit_show_form(visit, reissue.form, reissue_element(visit, &reissue));
		return ANSWER_INVALID;
	}
	answer = command_run(visit, issue, &reissue);
	/* A second copy of the form is led to the first one's target: its code, if it made one, was rolled back. */
	return answer == ANSWER_SEE_OTHER && visit->target == reissue.target ? show_slip(visit, &reissue) : answer;
}

/* Only the login pool's database account writes credentials; with it the whole command is one transaction. */
enum answer
reissue_take(struct visit *visit)
{
	return visit_as_login(visit, take);
}
