#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "page/month/absence.h"
#include "page/pages.h"
#include "record/period.h"
#include "record/scope.h"
#include "web/text.h"

const char *const absence_buttons[ABSENCE_ACTS] = {
	[ABSENCE_RECORD] = "record_absence",
	[ABSENCE_DISCIPLINE] = "record_discipline",
	[ABSENCE_MARK] = "mark_not_rated",
	[ABSENCE_UNDO] = "undo",
};

/* Agencies in scope that have the month; the viewer's own first. */
static const struct sql units_sql = {
	"SELECT g.id, g.name FROM " SCOPE_UNITS "JOIN unit g ON g.id = s.id JOIN unit_month m ON m.unit_id = g.id AND m.month = ? "
	"ORDER BY g.id = ? DESC, g.name, g.id LIMIT 4000",
	"usu"};
static const struct sql people_sql = {
	"SELECT e.id, e.person_id, CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, "
	"IF(e.part_id = e.unit_id, NULL, t.name) AS part, e.state, NULLIF(e.not_rated_reason, '') AS reason, n.document_number AS number, n.document_date AS `date`, "
	"n.document_issuer AS issuer FROM evaluation e LEFT JOIN not_rated n ON n.evaluation_id = e.id "
	"JOIN person p ON p.id = e.person_id JOIN unit t ON t.id = e.part_id WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced "
	"ORDER BY p.given_name, p.family_name, p.id",
	"us"};
static const struct sql absences_sql = {
	"SELECT b.id, b.person_id, b.first_day AS first, b.last_day AS last, b.cause, b.note, "
	"NULLIF(b.document_number, '') AS number, b.document_date AS `date`, NULLIF(b.document_issuer, '') AS issuer, "
	"CONCAT(p.family_name, ' ', p.given_name) AS name FROM evaluation e JOIN absence b ON b.person_id = e.person_id "
	"AND b.first_day <= " PERIOD_LAST_DAY("e.month") " AND b.last_day >= " PERIOD_FIRST_DAY("e.month") " "
	"JOIN person p ON p.id = e.person_id WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced ORDER BY b.first_day, b.id",
	"us"};
static const struct sql disciplines_sql = {
	"SELECT d.id, d.person_id, d.effective, d.form, d.forced_level AS level, d.decision_number AS number, "
	"d.decision_date AS `date`, d.decision_issuer AS issuer, CONCAT(p.family_name, ' ', p.given_name) AS name "
	"FROM evaluation e JOIN discipline d ON d.person_id = e.person_id AND d.withdrawn_at IS NULL "
	"AND d.effective BETWEEN " PERIOD_FIRST_DAY("e.month") " AND " PERIOD_LAST_DAY("e.month") " JOIN person p ON p.id = e.person_id "
	"WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced ORDER BY d.effective, d.id",
	"us"};

static const struct field record_fields[] = {
	{.name = "person", .type = FIELD_SELECT, .required = true},
	{.name = "first", .type = FIELD_DATE, .required = true},
	{.name = "last", .type = FIELD_DATE, .required = true},
	{.name = "cause", .type = FIELD_SELECT, .required = true},
	{.name = "paper_number", .type = FIELD_TEXT, .max_length = 60, .hint = "absence.paper.hint"},
	{.name = "paper_date", .type = FIELD_DATE},
	{.name = "paper_issuer", .type = FIELD_TEXT, .max_length = 200},
	{.name = "note", .type = FIELD_TEXT, .max_length = 300, .hint = "absence.note.hint"},
};
static const struct field discipline_fields[] = {
	{.name = "disciplined", .type = FIELD_SELECT, .required = true, .label = "absence.person"},
	{.name = "effective", .type = FIELD_DATE, .required = true},
	{.name = "form", .type = FIELD_TEXT, .required = true, .max_length = 60, .hint = "absence.form.hint"},
	{.name = "best", .type = FIELD_SELECT},
	{.name = "number", .type = FIELD_TEXT, .required = true, .max_length = 60},
	{.name = "date", .type = FIELD_DATE, .required = true},
	{.name = "issuer", .type = FIELD_TEXT, .required = true, .max_length = 200},
};
static const struct field mark_fields[] = {
	{.name = "marked", .type = FIELD_SELECT, .required = true, .label = "absence.person"},
	{.name = "why", .type = FIELD_TEXT, .required = true, .max_length = 500, .hint = "absence.why.hint"},
	{.name = "mark_number", .type = FIELD_TEXT, .max_length = 60, .label = "absence.paper_number", .hint = "absence.paper.hint"},
	{.name = "mark_date", .type = FIELD_DATE, .label = "absence.paper_date"},
	{.name = "mark_issuer", .type = FIELD_TEXT, .max_length = 200, .label = "absence.paper_issuer"},
};
static const struct field undo_fields[] = {
	{.name = "what", .type = FIELD_SELECT, .required = true},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500},
};

static const char *const causes[] = {"illness", "leave", "maternity", "training", "residential_study", "force_majeure"};

const char *
absence_path(struct visit *visit, const struct absence_page *page)
{
	return pool_printf(visit->pool, "/quan-tri/vang-mat/%s?don-vi=%" PRIu64, visit->month, page->unit_id);
}

static struct form *
form_of(struct visit *visit, const struct absence_page *page, const struct field *fields, size_t count, enum absence_act act,
    const char *kind)
{
	struct form *form = visit_form(visit, "absence", absence_path(visit, page));

	form_add_all(form, fields, count);
	form_option(form, fields[0].name, "", NULL);
	form_button(form, absence_buttons[act], kind);
	return form;
}

static const char *
choice(struct visit *visit, const char *kind, const struct row *row)
{
	return pool_printf(visit->pool, "%s-%s", kind, row_text(row, "id"));
}

static const char *
date_text(struct visit *visit, const char *date)
{
	return strlen(date) < 10 ? "" : pool_printf(visit->pool, "%.2s/%.2s/%.4s", date + 8, date + 5, date);
}

/* What can be taken back: each record, and each mark. */
static void
add_undo_options(struct visit *visit, const struct absence_page *page, struct form *form)
{
	for (size_t i = 0; i < page->absences.count; i++) {
		const struct row *row = &page->absences.row[i];

		form_option(form, "what", choice(visit, "absence", row), pool_printf(visit->pool, "%s, %s–%s", row_text(row, "name"),
		    date_text(visit, row_text(row, "first")), date_text(visit, row_text(row, "last"))));
	}
	for (size_t i = 0; i < page->disciplines.count; i++) {
		const struct row *row = &page->disciplines.row[i];

		form_option(form, "what", choice(visit, "discipline", row),
		    pool_printf(visit->pool, "%s, %s", row_text(row, "name"), row_text(row, "form")));
	}
	for (size_t i = 0; i < page->people.count; i++) {
		const struct row *row = &page->people.row[i];

		if (strcmp(row_text(row, "state"), "not_rated") == 0)
			form_option(form, "what", choice(visit, "rate", row),
			    pool_printf(visit->pool, "%s, %s", row_text(row, "name"), row_text(row, "reason")));
	}
}

static void
make_forms(struct visit *visit, struct absence_page *page)
{
	struct form **forms = page->forms;

#define FORM(act, fields, kind) forms[act] = form_of(visit, page, fields, sizeof(fields) / sizeof((fields)[0]), act, kind)
	FORM(ABSENCE_RECORD, record_fields, "primary");
	FORM(ABSENCE_DISCIPLINE, discipline_fields, "secondary");
	FORM(ABSENCE_MARK, mark_fields, "secondary");
	FORM(ABSENCE_UNDO, undo_fields, "warning");
#undef FORM
	for (size_t i = 0; i < page->people.count; i++) {
		const struct row *row = &page->people.row[i];
		const char *id = row_text(row, "id"), *name = row_text(row, "name"), *state = row_text(row, "state");

		/* Published is final, and nobody records what bounds the own rating. */
		if (strcmp(state, "published") == 0 || row_id(row, "person_id") == visit->viewer->person_id)
			continue;
		form_option(forms[ABSENCE_RECORD], "person", id, name);
		form_option(forms[ABSENCE_DISCIPLINE], "disciplined", id, name);
		if (strcmp(state, "not_rated") != 0 && strcmp(state, "decided") != 0)
			form_option(forms[ABSENCE_MARK], "marked", id, name);
	}
	form_option(forms[ABSENCE_RECORD], "cause", "", NULL);
	for (size_t i = 0; i < sizeof causes / sizeof causes[0]; i++)
		form_option(forms[ABSENCE_RECORD], "cause", causes[i], NULL);
	form_option(forms[ABSENCE_DISCIPLINE], "best", "", NULL);
	for (const char *letter = "B\0C\0D\0"; *letter != '\0'; letter += 2)
		form_option(forms[ABSENCE_DISCIPLINE], "best", letter, letter);
	add_undo_options(visit, page, forms[ABSENCE_UNDO]);
}

/* The agency of the address, else the first in scope. */
static enum answer
choose_unit(struct visit *visit, struct absence_page *page, const struct rows *units)
{
	const char *asked = request_query(visit->request, "don-vi");
	struct object object;
	enum db_result result;

	if (units->count > 0) {
		page->unit_id = row_id(&units->row[0], "id");
		page->unit = row_text(&units->row[0], "name");
	}
	if (asked != NULL && !text_id(asked, &page->unit_id))
		return ANSWER_NOT_FOUND;
	if (page->unit_id == 0)
		return ANSWER_PAGE;
	result = scope_unit(visit, page->unit_id, &object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	for (size_t i = 0; i < units->count; i++)
		if (row_id(&units->row[i], "id") == page->unit_id)
			page->unit = row_text(&units->row[i], "name");
	return visit_allow(visit, ACTION_PEOPLE, &object);
}

enum answer
absence_load(struct visit *visit, struct absence_page *page)
{
	struct rows units;
	enum answer answer;
	enum db_result result;

	memset(page, 0, sizeof *page);
	result = db_rows(visit->db, visit->pool, &units, &units_sql, visit->viewer->account_id, visit->month, visit->viewer->unit_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = choose_unit(visit, page, &units);
	if (answer != ANSWER_PAGE)
		return answer;
	result = db_rows(visit->db, visit->pool, &page->people, &people_sql, page->unit_id, visit->month);
	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &page->absences, &absences_sql, page->unit_id, visit->month);
	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &page->disciplines, &disciplines_sql, page->unit_id, visit->month);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	make_forms(visit, page);
	return ANSWER_PAGE;
}

static void
append_rows(xmlNodePtr parent, const char *name, const struct rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];
		xmlNodePtr node = node_add(parent, name);

		for (size_t column = 0; column < row->count; column++)
			if (row->value[column] != NULL)
				node_set(node, strcmp(row->name[column], "person_id") == 0 ? "person" : row->name[column], row->value[column]);
	}
}

static void
append_marked(xmlNodePtr parent, const struct rows *people)
{
	static const char *const paper[] = {"number", "date", "issuer"};

	for (size_t i = 0; i < people->count; i++) {
		const struct row *row = &people->row[i];
		xmlNodePtr node;

		if (strcmp(row_text(row, "state"), "not_rated") != 0)
			continue;
		node = node_add(parent, "marked");
		node_set(node, "name", row_text(row, "name"));
		node_set(node, "position", row_text(row, "position"));
		node_set(node, "reason", row_text(row, "reason"));
		node_set(node, "person", row_text(row, "person_id"));
		for (size_t k = 0; k < sizeof paper / sizeof paper[0]; k++)
			if (!row_null(row, paper[k]))
				node_set(node, paper[k], row_text(row, paper[k]));
	}
}

enum answer
absence_view(struct visit *visit, const struct absence_page *page, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "absence");
	const enum db_result result = db_elements(visit->db, node, "agency", NULL, &units_sql, visit->viewer->account_id,
	    visit->month, visit->viewer->unit_id);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (page->unit_id != 0) {
		node_set_id(node, "unit-id", page->unit_id);
		node_set(node, "unit", page->unit);
	}
	node_set_int(node, "people", (int64_t)page->people.count);
	append_rows(node, "away", &page->absences);
	append_rows(node, "discipline", &page->disciplines);
	append_marked(node, &page->people);
	for (int act = 0; act < ABSENCE_ACTS && page->people.count > 0; act++)
		node_set(visit_show_side_form(visit, page->forms[act], node, (char)('a' + act)), "id", absence_buttons[act]);
	return answer;
}

enum answer
absence_show(struct visit *visit)
{
	struct absence_page page;
	const enum answer answer = absence_load(visit, &page);

	return answer == ANSWER_PAGE ? absence_view(visit, &page, ANSWER_PAGE) : answer;
}
