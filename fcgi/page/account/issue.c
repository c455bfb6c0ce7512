#include "config.h"

#include "gate/command.h"
#include "page/account/issue.h"
#include "page/pages.h"
#include "record/issue.h"
#include "record/scope.h"
#include "web/text.h"

static const struct field fields[] = {
	{.name = "unit", .type = FIELD_SELECT, .label = "issue.unit", .hint = "issue.unit.hint"},
	{.name = "bloc", .type = FIELD_SELECT, .label = "issue.bloc"},
	{.name = "staff_kind", .type = FIELD_SELECT, .label = "issue.staff_kind"},
};

static const char *const blocs[] = {"party", "government", "school"};
static const char *const staff_kinds[] = {"cadre", "civil_servant", "public_employee", "contract"};

static const struct sql scope_units = {
	"SELECT u.id, u.name FROM " SCOPE_UNITS "JOIN unit u ON u.id = s.id WHERE u.kind <> 'part' ORDER BY u.name, u.id LIMIT 4000", "u"};
static const struct sql own_batches = {
	"SELECT b.id, b.what, DATE_FORMAT(b.created_at, '%Y-%m-%dT%H:%i:%s') AS created, "
	"(SELECT COUNT(*) FROM issue_item i WHERE i.batch_id = b.id AND i.outcome = 'issued') AS issued, "
	"(SELECT COUNT(*) FROM issue_item i WHERE i.batch_id = b.id AND i.chunk IS NULL) AS waiting, "
	"IF(b.ended_at IS NULL, NULL, 'yes') AS ended FROM issue_batch b WHERE b.account_id = ? ORDER BY b.id DESC LIMIT 10",
	"u"};
static const struct sql batch_insert = {
	"INSERT INTO issue_batch (account_id, what, created_at) VALUES (?, COALESCE((SELECT name FROM unit WHERE id = ?), ''), NOW(6))", "uu"};

#define CHOSEN \
	"FROM " SCOPE_UNITS "STRAIGHT_JOIN unit u ON u.id = s.id STRAIGHT_JOIN assignment m ON m.unit_id = u.id AND m.main " \
	"AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) STRAIGHT_JOIN person p ON p.id = m.person_id " \
	"LEFT JOIN account a ON a.person_id = p.id WHERE (? = 0 OR EXISTS (SELECT 1 FROM unit_closure t WHERE t.ancestor_id = ? " \
	"AND t.descendant_id = u.id)) AND (? = '' OR u.bloc = ?) AND (? = '' OR p.staff_kind = ?) "
#define WAITS "(a.id IS NULL OR (a.state = 'issued' AND a.issued_at IS NULL)) "

static const struct sql items_insert = {
	"INSERT INTO issue_item (batch_id, person_id, agency_id) SELECT ?, p.id, COALESCE(u.agency_id, u.id) " CHOSEN "AND " WAITS
	"AND " ISSUE_NOT_ABOVE " LIMIT ?",
	"uuuussssui"};
static const struct sql counts_update = {
	"UPDATE issue_batch b JOIN (SELECT COUNT(IF(" WAITS ", NULL, 1)) AS has, COUNT(IF(" WAITS ", 1, NULL)) AS waits " CHOSEN ") c "
	"SET b.has_account = c.has, b.beyond = c.waits - (SELECT COUNT(*) FROM issue_item i WHERE i.batch_id = b.id) WHERE b.id = ?",
	"uuussssu"};

struct choice {
	struct form	*form;
	uint64_t	 unit_id;	/* 0: the whole scope */
	uint64_t	 found;
};

/* A unit is chosen from those in scope: what else is sent is no choice. */
static enum db_result
choice_form(struct visit *visit, struct choice *choice)
{
	struct rows units;
	const enum db_result result = db_rows(visit->db, visit->pool, &units, &scope_units, visit->viewer->account_id);

	choice->form = visit_form(visit, "issue", ISSUE_PATH);
	form_add_all(choice->form, fields, sizeof fields / sizeof fields[0]);
	form_option(choice->form, "unit", "", NULL);
	for (size_t i = 0; result == DB_OK && i < units.count; i++)
		form_option(choice->form, "unit", row_text(&units.row[i], "id"), row_text(&units.row[i], "name"));
	form_option(choice->form, "bloc", "", NULL);
	for (size_t i = 0; i < sizeof blocs / sizeof blocs[0]; i++)
		form_option(choice->form, "bloc", blocs[i], NULL);
	form_option(choice->form, "staff_kind", "", NULL);
	for (size_t i = 0; i < sizeof staff_kinds / sizeof staff_kinds[0]; i++)
		form_option(choice->form, "staff_kind", staff_kinds[i], NULL);
	form_button(choice->form, "choose", "primary");
	return result;
}

static enum answer
show(struct visit *visit, const struct choice *choice, enum answer answer)
{
	xmlNodePtr issue = visit_element(visit, "issue");
	enum db_result result;

	visit_show_form(visit, choice->form, issue);
	result = db_elements(visit->db, issue, "batch", NULL, &own_batches, visit->viewer->account_id);
	return result == DB_OK ? answer : visit_store_failed(visit, result);
}

enum answer
issue_show(struct visit *visit)
{
	struct choice choice = {0};
	const enum db_result result = choice_form(visit, &choice);

	return result == DB_OK ? show(visit, &choice, ANSWER_PAGE) : visit_store_failed(visit, result);
}

/* Keeps who would get a code; nothing is issued yet, so this is the dry run and what is gone on with. */
static enum answer
choose(struct visit *visit, void *arg)
{
	struct choice *choice = arg;
	const uint64_t own = visit->viewer->account_id, unit = choice->unit_id;
	const char *bloc = form_text(choice->form, "bloc"), *kind = form_text(choice->form, "staff_kind");
	uint64_t batch = 0;
	enum db_result result = db_exec(visit->db, &batch_insert, own, unit);

	if (result == DB_OK) {
		batch = db_insert_id(visit->db);
		result = db_exec(visit->db, &items_insert, batch, own, unit, unit, bloc, bloc, kind, kind, own, (int64_t)ISSUE_BATCH_MAX);
	}
	choice->found = result == DB_OK ? db_affected(visit->db) : 0;
	if (result == DB_OK)
		result = db_exec(visit->db, &counts_update, own, unit, unit, bloc, bloc, kind, kind, batch);
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "create", .object = "issue", .object_id = batch, .unit_id = unit,
		    .new = audit_json(visit->pool, "people", pool_printf(visit->pool, "%llu", (unsigned long long)choice->found), NULL)});
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (choice->found == 0 || choice->found == ISSUE_BATCH_MAX)
		return ANSWER_INVALID;
	return visit_go(visit, NULL, ISSUE_PATH "/%llu", (unsigned long long)batch);
}

static enum answer
allow_unit(struct visit *visit, uint64_t unit_id)
{
	struct object object;
	const enum db_result result = scope_unit(visit, unit_id, &object);

	return result == DB_OK ? visit_allow(visit, ACTION_ACCOUNTS, &object) : visit_store_failed(visit, result);
}

enum answer
issue_choose(struct visit *visit)
{
	struct choice choice = {0};
	const enum db_result result = choice_form(visit, &choice);
	enum answer answer = ANSWER_PAGE;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!form_read(choice.form, visit->request))
		return show(visit, &choice, ANSWER_INVALID);
	if (text_id(form_text(choice.form, "unit"), &choice.unit_id))
		answer = allow_unit(visit, choice.unit_id);
	if (answer == ANSWER_PAGE)
		answer = command_run(visit, choose, &choice);
	if (answer != ANSWER_INVALID)
		return answer;
	form_error(choice.form, "unit", choice.found == 0 ? "issue.nobody" : "issue.too_many", NULL);
	return show(visit, &choice, ANSWER_INVALID);
}
