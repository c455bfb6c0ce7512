#include "config.h"

#include <string.h>

#include "page/evaluation/decision.h"

static enum level
level_after(const struct choices *choices, const struct choice *choice)
{
	return strcmp(choices->act, "decide") == 0 ? choice->level : LEVEL_NONE;
}

/* What the agency's ledger would be after these choices, and what it would keep from happening. */
static void
append_after(xmlNodePtr parent, const struct choices *choices, struct cap_ledger *ledger)
{
	xmlNodePtr after = node_add(parent, "after");
	bool refused = false;

	for (size_t i = 0; i < choices->count; i++) {
		const struct row *row = choices->list[i].row;

		if (row_id(row, "unit_id") == ledger->agency_id)
			cap_suppose(ledger, &(struct cap_person){row_text(row, "work_group"), row_int(row, "above") != 0},
			    level_parse(row_text(row, "decided_level")), level_after(choices, &choices->list[i]));
	}
	for (size_t i = 0; i < choices->count && !refused; i++) {
		const struct row *row = choices->list[i].row;

		refused = row_id(row, "unit_id") == ledger->agency_id && level_after(choices, &choices->list[i]) == LEVEL_A &&
		    level_parse(row_text(row, "decided_level")) != LEVEL_A &&
		    cap_decision_refused(ledger,
		        &(struct cap_person){row_text(row, "work_group"), row_int(row, "above") != 0}) != NULL;
	}
	node_set_flag(after, "refused", refused);
	node_set_flag(after, "waits", cap_publication_refused(ledger) != NULL);
	cap_show(after, ledger);
}

static enum db_result
append_agency(struct visit *visit, xmlNodePtr parent, const struct choices *choices, const struct row *row)
{
	xmlNodePtr agency = node_add(parent, "agency");
	struct cap_ledger ledger;
	enum db_result result;

	node_set(agency, "id", row_text(row, "unit_id"));
	node_set(agency, "name", row_text(row, "unit"));
	result = cap_load(visit, row_id(row, "unit_id"), visit->month, true, &ledger);
	if (result != DB_OK)
		return result;
	cap_show(agency, &ledger);
	append_after(agency, choices, &ledger);
	return DB_OK;
}

/* Each agency of the choices once. */
static enum db_result
append_agencies(struct visit *visit, xmlNodePtr parent, const struct choices *choices)
{
	enum db_result result = DB_OK;

	for (size_t i = 0; i < choices->count && result == DB_OK; i++) {
		const struct row *row = choices->list[i].row;
		bool known = false;

		for (size_t k = 0; k < i && !known; k++)
			known = row_id(choices->list[k].row, "unit_id") == row_id(row, "unit_id");
		if (!known)
			result = append_agency(visit, parent, choices, row);
	}
	return result;
}

static void
append_choice(struct visit *visit, xmlNodePtr parent, struct form *form, const struct choice *choice)
{
	static const char *const carried[] = {"pick", "points", "level", "reason", "version"};
	const char letter[2] = {level_letter(choice->level), '\0'};
	xmlNodePtr person = node_add(parent, "person");

	node_set(person, "id", choice->id);
	node_set(person, "name", row_text(choice->row, "name"));
	node_set(person, "position", row_text(choice->row, "position"));
	node_set(person, "behalf", row_null(choice->row, "behalf") ? NULL : row_text(choice->row, "behalf"));
	node_set(person, "decided-level", choice->level == LEVEL_NONE ? NULL : letter);
	node_set(person, "superior-level", row_null(choice->row, "superior_level") ? NULL : row_text(choice->row, "superior_level"));
	node_set_points(person, "decided", choice->points);
	node_set(person, "reason", choice->reason);
	for (size_t k = 0; k < sizeof carried / sizeof carried[0]; k++) {
		form_add(form, &(struct field){.name = carried[k], .type = FIELD_HIDDEN, .max_length = 500}, choice->id);
		form_set(form, decision_field(visit, carried[k], choice->id),
		    k == 0 ? "yes" : request_body(visit->request, decision_field(visit, carried[k], choice->id)));
	}
}

enum answer
decision_ask(struct visit *visit, const struct choices *choices)
{
	static const char *const minutes[] = {"minutes-number", "minutes-date", "minutes-present"};
	xmlNodePtr node = visit_element(visit, "decision");
	struct form *form = visit_form(visit, "decision", decision_path(visit, choices->decision, choices->decision->filter.page));
	enum db_result result;

	node_set(node, "confirm", choices->act);
	node_set(node, "back", decision_path(visit, choices->decision, choices->decision->filter.page));
	result = append_agencies(visit, node_add(node, "agencies"), choices);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	for (size_t i = 0; i < choices->count; i++)
		append_choice(visit, node, form, &choices->list[i]);
	for (size_t k = 0; k < sizeof minutes / sizeof minutes[0]; k++) {
		form_add(form, &(struct field){.name = minutes[k], .type = FIELD_HIDDEN, .max_length = 500}, NULL);
		form_set(form, minutes[k], request_body(visit->request, minutes[k]));
	}
	form_button(form, strcmp(choices->act, "decide") == 0 ? "confirm_decide" :
	    strcmp(choices->act, "reopen") == 0 ? "confirm_reopen" : "confirm_return", "primary");
	visit_show_form(visit, form, node);
	return ANSWER_PAGE;
}
