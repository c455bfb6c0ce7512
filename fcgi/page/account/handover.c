#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "rating/calendar.h"
#include "record/handover.h"
#include "record/right.h"
#include "record/scope.h"
#include "web/text.h"

#define PATH "/dang-nhap/ban-giao"

enum {
	DAYS_AHEAD = 7		/* a code lives some days only: who begins later gets it later */
};

static const struct field give_fields[] = {
	{.name = "holder", .type = FIELD_SELECT},
	{.name = "organisation", .type = FIELD_TEXT, .max_length = 200, .hint = "handover.organisation.hint"},
	{.name = "representative", .type = FIELD_TEXT, .max_length = 40, .hint = "handover.representative.hint"},
	{.name = "from", .type = FIELD_DATE, .required = true},
	{.name = "until", .type = FIELD_DATE, .hint = "handover.until.hint"},
	{.name = "roles", .type = FIELD_MANY, .hint = "handover.roles.hint"},
};
static const struct field decision_fields[] = {
	{.name = "number", .type = FIELD_TEXT, .required = true, .max_length = 60},
	{.name = "date", .type = FIELD_DATE, .required = true},
	{.name = "issuer", .type = FIELD_TEXT, .required = true, .max_length = 200},
};
static const struct field reason = {.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 200};

static const struct sql agency_people = {
	"SELECT p.id, CONCAT(p.family_name, ' ', p.given_name, ' – ', o.name) AS name FROM unit u JOIN assignment m ON m.unit_id = u.id "
	"AND m.main AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) JOIN person p ON p.id = m.person_id "
	"JOIN position o ON o.id = m.position_id WHERE u.agency_id = ? AND p.id <> ? "
	"ORDER BY m.`rank`, p.given_name, p.family_name, p.id LIMIT 2000",
	"uu"};
static const struct sql account_roles = {
	"SELECT DISTINCT r.role, u.name AS unit, r.decision_number AS decision, DATE_FORMAT(r.decision_date, '%Y-%m-%d') AS `date` "
	"FROM right_grant r JOIN unit u ON u.id = r.unit_id WHERE r.account_id = ? AND r.valid_from <= CURDATE() "
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) ORDER BY r.role, u.name",
	"u"};
static const struct sql named_person = {
	"SELECT p.id FROM person p LEFT JOIN account a ON a.person_id = p.id WHERE (p.code = ? OR a.name = LOWER(?)) "
	"AND (p.valid_to IS NULL OR p.valid_to > CURDATE()) ORDER BY p.id LIMIT 1",
	"ss"};

struct page {
	struct unit_account	 account;
	struct rows		 roles;
	struct handover		 handover;
	const char		*target;	/* of this request's own run */
};

static enum answer
load(struct visit *visit, struct page *page)
{
	enum db_result result = unit_account_load(visit, visit->id, &page->account);

	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &page->roles, &account_roles, page->account.account_id);
	page->handover.account = &page->account;
	return result == DB_OK ? unit_account_allow(visit, &page->account) : visit_store_failed(visit, result);
}

static enum db_result
add_give_fields(struct visit *visit, const struct page *page, struct form *form)
{
	struct rows people;
	const enum db_result result =
	    db_rows(visit->db, visit->pool, &people, &agency_people, page->account.unit_id, visit->viewer->person_id);

	form_add_all(form, give_fields, sizeof give_fields / sizeof give_fields[0]);
	form_option(form, "holder", "", NULL);
	for (size_t i = 0; result == DB_OK && i < people.count; i++)
		form_option(form, "holder", row_text(&people.row[i], "id"), row_text(&people.row[i], "name"));
	form_set(form, "from", visit->today);
	form_option(form, "roles", "unit_admin", NULL);
	form_option(form, "roles", "unit_aggregator", NULL);
	if (page->roles.count == 0)
		form_set(form, "roles", "unit_admin");
	return result;
}

static enum db_result
make_form(struct visit *visit, const struct page *page, enum handover_kind kind, struct form **form)
{
	enum db_result result = DB_OK;

	*form = visit_form(visit, "handover", pool_printf(visit->pool, PATH "/%llu", (unsigned long long)visit->id));
	if (kind == HANDOVER_GIVE)
		result = add_give_fields(visit, page, *form);
	if (kind != HANDOVER_RENEW)
		form_add_all(*form, decision_fields, sizeof decision_fields / sizeof decision_fields[0]);
	if (kind != HANDOVER_GIVE)
		form_add(*form, &reason, NULL);
	form_version(*form, page->account.version);
	form_button(*form, handover_word(kind), kind == HANDOVER_GIVE ? "primary" : kind == HANDOVER_RENEW ? "secondary" : "warning");
	return result;
}

static xmlNodePtr
page_element(struct visit *visit, const struct page *page)
{
	xmlNodePtr node = visit_element(visit, "handover");

	unit_account_show(node, &page->account);
	node_set(node, "name", page->account.name);
	for (size_t i = 0; i < page->roles.count; i++) {
		xmlNodePtr role = node_add(node, "grant");

		node_set(role, "role", row_text(&page->roles.row[i], "role"));
		node_set(role, "unit", row_text(&page->roles.row[i], "unit"));
		node_set(role, "decision", row_text(&page->roles.row[i], "decision"));
		node_set(role, "date", row_text(&page->roles.row[i], "date"));
	}
	return node;
}

/* All forms that the state of the account allows; the one that was sent is given, with what was typed. */
static enum answer
show(struct visit *visit, const struct page *page, struct form *sent, enum answer answer)
{
	xmlNodePtr node = page_element(visit, page);
	const bool held = page->account.holding_id != 0;

	for (enum handover_kind kind = HANDOVER_GIVE; kind <= HANDOVER_TAKE_BACK; kind++) {
		struct form *form = sent;
		enum db_result result;

		if (kind != HANDOVER_GIVE && !held)
			continue;
		if (sent == NULL || kind != page->handover.kind) {
			result = make_form(visit, page, kind, &form);
			if (result != DB_OK)
				return visit_store_failed(visit, result);
		}
		node_set(visit_show_side_form(visit, form, node, (char)('a' + kind)), "id", handover_word(kind));
	}
	return answer;
}

enum answer
handover_show(struct visit *visit)
{
	struct page page = {0};
	const enum answer answer = load(visit, &page);

	return answer == ANSWER_PAGE ? show(visit, &page, NULL, answer) : answer;
}

/* Who takes it: somebody of the agency, or whom an organisation names from among the people the viewer administers. */
static enum db_result
check_holder(struct visit *visit, struct page *page, struct form *form)
{
	const bool named = !form_empty(form, "representative") || !form_empty(form, "organisation");
	struct object object;
	struct row row;
	enum db_result result;

	page->handover.organisation = form_text(form, "organisation");
	if (!named) {
		if (form_empty(form, "holder"))
			form_error(form, "holder", "required", NULL);
		(void)text_id(form_text(form, "holder"), &page->handover.person_id);
		return DB_OK;
	}
	if (!form_empty(form, "holder"))
		form_error(form, "organisation", "handover.either", NULL);
	if (form_empty(form, "organisation"))
		form_error(form, "organisation", "required", NULL);
	if (form_empty(form, "representative"))
		form_error(form, "representative", "required", NULL);
	result = db_row(visit->db, visit->pool, &row, &named_person, form_text(form, "representative"), form_text(form, "representative"));
	if (result == DB_OK)
		result = scope_person(visit, row_id(&row, "id"), &object);
	if (result == DB_NO_ROW || (result == DB_OK && !access_may(visit->viewer, ACTION_ACCOUNTS, &object))) {
		form_error(form, "representative", "unknown", NULL);
		return DB_OK;
	}
	if (result != DB_OK)
		return result;
	page->handover.person_id = object.person_id;
	if (object.person_id == visit->viewer->person_id)
		form_error(form, "representative", "handover.self", NULL);
	return DB_OK;
}

static void
check_dates(struct visit *visit, struct form *form)
{
	const char *from = form_text(form, "from"), *until = form_text(form, "until");
	int32_t today, first;

	if (*from != '\0' && day_parse(visit->today, &today) && day_parse(from, &first)) {
		if (first < today)
			form_error(form, "from", "in_past", NULL);
		if (first > today + DAYS_AHEAD)
			form_error(form, "from", "handover.too_early", NULL);
	}
	if (*until != '\0' && strcmp(until, from) < 0)
		form_error(form, "until", "wrong_order", NULL);
}

/* Nobody gives more than they hold, here as where rights are given. */
static enum db_result
check_role(struct visit *visit, const struct page *page, struct form *form, enum role role)
{
	struct right right = {.role = role, .account_id = page->account.account_id, .person_id = page->handover.person_id};
	bool peers;
	enum db_result result = right_scope(visit->db, visit->pool, page->account.unit_id, BLOC_NONE, &right.scope, NULL);

	if (result == DB_OK)
		result = right_peers(visit->db, visit->pool, page->account.unit_id, &peers);
	if (result == DB_OK && !access_may_grant(visit->viewer, &right, peers))
		form_error(form, "roles", "handover.right", NULL);
	return result;
}

static enum db_result
check(struct visit *visit, struct page *page, struct form *form)
{
	struct handover *handover = &page->handover;
	enum db_result result = DB_OK;

	if (strcmp(form_text(form, "date"), visit->today) > 0)
		form_error(form, "date", "in_future", NULL);
	if (handover->kind == HANDOVER_GIVE) {
		result = check_holder(visit, page, form);
		check_dates(visit, form);
		handover->from = form_text(form, "from");
		handover->until = form_nullable(form, "until");
		handover->admin = form_has(form, "roles", "unit_admin");
		handover->aggregator = form_has(form, "roles", "unit_aggregator");
		if (page->roles.count == 0 && !handover->admin && !handover->aggregator)
			form_error(form, "roles", "none_selected", NULL);
		if (result == DB_OK && handover->admin)
			result = check_role(visit, page, form, ROLE_UNIT_ADMIN);
		if (result == DB_OK && handover->aggregator)
			result = check_role(visit, page, form, ROLE_UNIT_AGGREGATOR);
	}
	handover->number = form_text(form, "number");
	handover->date = form_nullable(form, "date");
	handover->issuer = form_text(form, "issuer");
	handover->reason = form_text(form, "reason");
	return result;
}

/* The code itself is kept nowhere. */
static enum answer
act(struct visit *visit, void *arg)
{
	struct page *page = arg;
	const bool held = page->account.holding_id != 0 || page->handover.kind == HANDOVER_GIVE;
	const enum db_result result = held ? handover_write(visit, &page->handover) : DB_NO_ROW;
	enum answer answer;

	if (result == DB_NO_ROW || result == DB_DUPLICATE)
		return ANSWER_CONFLICT;
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_go(visit, page->handover.kind == HANDOVER_TAKE_BACK ? "taken_back" : "handed_over_before",
	    "/quan-tri/tai-khoan/don-vi/%llu", (unsigned long long)page->account.unit_id);
	page->target = visit->target;
	return answer;
}

/* The only page that ever shows the code. */
static enum answer
show_slip(struct visit *visit, struct page *page)
{
	enum db_result result = unit_account_load(visit, page->account.unit_id, &page->account);
	xmlNodePtr node;

	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &page->roles, &account_roles, page->account.account_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node = page_element(visit, page);
	node_set(visit->page, "lang", "vi");	/* the slip is handed to somebody else */
	node_set(node, "code", page->handover.code);
	node_set_int(node, "days", visit->worker->config->code_days);
	node_set(node, "site", visit->worker->config->base_url);
	if (page->handover.kind == HANDOVER_GIVE)
		node_set_id(node, "minutes", page->handover.id);
	return ANSWER_PAGE;
}

static enum handover_kind
kind_asked(const struct visit *visit)
{
	const char *action = request_body(visit->request, "action");

	for (enum handover_kind kind = HANDOVER_RENEW; action != NULL && kind <= HANDOVER_TAKE_BACK; kind++)
		if (strcmp(action, handover_word(kind)) == 0)
			return kind;
	return HANDOVER_GIVE;
}

static enum answer
take(struct visit *visit)
{
	struct page page = {0};
	struct form *form;
	enum db_result result;
	enum answer answer = load(visit, &page);

	if (answer != ANSWER_PAGE)
		return answer;
	page.handover.kind = kind_asked(visit);
	result = make_form(visit, &page, page.handover.kind, &form);
	if (result == DB_OK) {
		(void)form_read(form, visit->request);
		result = check(visit, &page, form);
	}
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!form_valid(form))
		return show(visit, &page, form, ANSWER_INVALID);
	page.account.version = form_sent_version(form);
	answer = command_run(visit, act, &page);
	if (answer == ANSWER_CONFLICT) {
		visit_notice(visit, "error", "changed_meanwhile");
		answer = load(visit, &page);
		form_version(form, page.account.version);
		return answer == ANSWER_PAGE ? show(visit, &page, form, ANSWER_CONFLICT) : answer;
	}
	/* A second copy of the form is led to the first one's target: its code, if it made one, was rolled back. */
	if (answer != ANSWER_SEE_OTHER || visit->target != page.target || page.handover.kind == HANDOVER_TAKE_BACK)
		return answer;
	return show_slip(visit, &page);
}

/* Only the login pool's database account writes credentials; with it the whole command is one transaction. */
enum answer
handover_take(struct visit *visit)
{
	return visit_as_login(visit, take);
}
