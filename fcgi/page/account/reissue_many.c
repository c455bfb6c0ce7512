#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/account/slip.h"
#include "record/scope.h"
#include "web/text.h"

#define PATH "/dang-nhap/cap-lai"

enum { PEOPLE_MAX = 200 };

static const struct field fields[] = {
	{.name = "people", .type = FIELD_HIDDEN, .max_length = 3000},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 200, .label = "reissue.reason", .hint = "reissue.reason.hint"},
};

/* As the page of one account judges (reissue.c): within the scope, nobody's own, no rights beyond, not disabled by decision. */
static const struct sql people_read = {
	"SELECT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, g.name AS unit, a.name AS account "
	"FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) j STRAIGHT_JOIN person p ON p.id = j.id "
	"STRAIGHT_JOIN assignment m ON m.person_id = p.id AND m.main AND m.valid_from <= CURDATE() "
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) STRAIGHT_JOIN position o ON o.id = m.position_id "
	"STRAIGHT_JOIN unit u ON u.id = m.unit_id STRAIGHT_JOIN unit g ON g.id = u.agency_id JOIN " SCOPE_UNITS "ON s.id = g.id "
	"LEFT JOIN account a ON a.person_id = p.id WHERE NOT a.id <=> ? AND NOT (a.state <=> 'disabled' AND "
	"COALESCE(a.disabled_for, 'decision') = 'decision') AND " ISSUE_NOT_ABOVE " ORDER BY g.name, g.id, p.given_name, p.family_name, p.id",
	"suuu"};

struct many {
	const char		*list;		/* JSON */
	size_t			 asked;
	struct rows		 people;
	struct form		*form;
	struct issue_slip	*slips;
	size_t			 count;
	const char		*target;
};


/* "12,5,7", or the same name many times in the query; anything else is nobody. */
static void
read_people(struct visit *visit, struct many *many)
{
	const struct request *request = visit->request;
	const char *at = request_body(request, "people");
	struct issue_slip *asked = pool_alloc(visit->pool, PEOPLE_MAX * sizeof *asked);

	for (size_t i = 0; at == NULL && i < request->query_count && many->asked < PEOPLE_MAX; i++)
		if (strcmp(request->query_pairs[i].name, "nguoi") == 0 &&
		    text_id(request->query_pairs[i].value, &asked[many->asked].person_id))
			many->asked++;
	while (at != NULL && *at != '\0' && many->asked < PEOPLE_MAX) {
		const size_t length = strcspn(at, ",");

		if (text_id(pool_strndup(visit->pool, at, length), &asked[many->asked].person_id))
			many->asked++;
		at += length + (at[length] == ',');
	}
	many->list = issue_people(visit->pool, asked, many->asked);
}

static enum answer
load(struct visit *visit, struct many *many)
{
	const uint64_t own = visit->viewer->account_id;
	enum db_result result;

	read_people(visit, many);
	result = db_rows(visit->db, visit->pool, &many->people, &people_read, many->list, own, own, own);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return many->people.count == 0 ? ANSWER_NOT_FOUND : ANSWER_PAGE;
}

static struct form *
many_form(struct visit *visit, const struct many *many)
{
	struct form *form = visit_form(visit, "reissue", PATH);
	char *people = pool_strdup(visit->pool, many->list + 1);

	people[strlen(people) - 1] = '\0';
	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	form_set(form, "people", people);
	form_button(form, "reissue", "primary");
	return form;
}

static void
show_people(struct visit *visit, const struct many *many)
{
	xmlNodePtr node = visit_element(visit, "reissue");

	node_set_int(node, "asked", (int64_t)many->asked);
	for (size_t i = 0; i < many->people.count; i++) {
		const struct row *row = &many->people.row[i];
		xmlNodePtr person = node_add(node, "person");

		node_set(person, "name", row_text(row, "name"));
		node_set(person, "position", row_text(row, "position"));
		node_set(person, "unit", row_text(row, "unit"));
		node_set(person, "account", row_null(row, "account") ? NULL : row_text(row, "account"));
	}
	visit_show_form(visit, many->form, node);
}

enum answer
reissue_many_show(struct visit *visit)
{
	struct many many = {0};
	const enum answer answer = load(visit, &many);

	if (answer != ANSWER_PAGE)
		return answer;
	many.form = many_form(visit, &many);
	show_people(visit, &many);
	return ANSWER_PAGE;
}

static enum answer
reissue_people(struct visit *visit, void *arg)
{
	struct many *many = arg;
	const struct issue issue = slip_issue(visit, true, form_text(many->form, "reason"));
	uint64_t *people = pool_alloc(visit->pool, (many->people.count + 1) * sizeof *people);
	enum answer answer;
	enum db_result result;

	for (size_t i = 0; i < many->people.count; i++)
		people[i] = row_id(&many->people.row[i], "id");
	result = issue_codes(visit->db, visit->pool, &issue, people, many->people.count, &many->slips, &many->count);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_go(visit, "reissued_before", "/quan-tri/tai-khoan");
	many->target = visit->target;
	return answer;
}

static enum answer
take(struct visit *visit)
{
	struct many many = {0};
	enum answer answer = load(visit, &many);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	many.form = many_form(visit, &many);
	if (!form_read(many.form, visit->request)) {
		show_people(visit, &many);
		return ANSWER_INVALID;
	}
	answer = command_run(visit, reissue_people, &many);
	/* A second copy of the form is led to the first one's target: its codes, if it made some, were rolled back. */
	if (answer != ANSWER_SEE_OTHER || visit->target != many.target)
		return answer;
	result = slip_show(visit, visit_element(visit, "reissue"), many.slips, many.count, "/quan-tri/tai-khoan");
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum answer
reissue_many_take(struct visit *visit)
{
	return visit_as_login(visit, take);
}
