#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "page/pages.h"
#include "page/people/people.h"
#include "page/people/person_act.h"
#include "record/scope.h"

enum { HAS_MAIN = 1, HERE = 2, AWAY = 4, STAYS = 8 };

static const struct act acts[] = {
	{"sua", "data", 0, act_data_describe, act_data_run},
	{"chuyen", "move", HERE, act_move_describe, act_move_run},
	{"kiem-nhiem", "add", HERE, act_add_describe, act_add_run},
	{"thoi", "end", 0, act_end_describe, act_end_run},
	{"chinh", "main", HERE | HAS_MAIN, act_main_describe, act_main_run},
	{"linh-vuc", "fields", HERE, act_fields_describe, act_fields_run},
	{"cap-tren", "override", HERE | HAS_MAIN, act_override_describe, act_override_run},
	{"thoi-cap-tren", "unoverride", 0, act_unoverride_describe, act_unoverride_run},
	{"chuyen-di", "release", HERE | HAS_MAIN, act_release_describe, act_release_run},
	{"nghi", "leave", HERE | STAYS, act_leave_describe, act_leave_run},
	{"tro-lai", "come_back", AWAY, act_return_describe, act_return_run},
	{"huy", "cancel", HERE, act_cancel_describe, act_cancel_run},
};

static const struct sql touch = {"UPDATE person SET version = version + 1 WHERE id = ? AND version = ?", "uu"};

/* Whether the act makes sense for this person now; what it can be done to is its form's matter. */
static bool
is_offered(const struct person *person, const struct act *act)
{
	const char *today = person->staff.today;
	const bool gone = staff_gone(&person->staff, today), leaves = !row_null(&person->staff.row, "gone");

	if (person->own || (!person->whole && act->run != act_end_run))
		return false;
	if ((act->when & HAS_MAIN) != 0 && staff_main(&person->staff, today) == NULL)
		return false;
	if ((act->when & HERE) != 0 && gone)
		return false;
	return ((act->when & AWAY) == 0 || gone) && ((act->when & STAYS) == 0 || !leaves);
}

static struct form *
act_form(struct visit *visit, const struct act *act, const struct person *person)
{
	struct form *form = visit_form(visit, "person_act",
	    pool_printf(visit->pool, "/quan-tri/nhan-su/%" PRIu64 "/%s", person->staff.id, act->word));

	form_version(form, row_id(&person->staff.row, "version"));
	return form;
}

void
person_append_acts(struct visit *visit, xmlNodePtr parent, const struct person *person)
{
	for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++) {
		xmlNodePtr node;

		if (!is_offered(person, &acts[i]) || !act_fits(visit, &acts[i], person))
			continue;
		node = node_add(parent, "act");
		node_set(node, "code", acts[i].code);
		node_set(node, "path", pool_printf(visit->pool, "/quan-tri/nhan-su/%" PRIu64 "/%s", person->staff.id, acts[i].word));
	}
}

static enum answer
load(struct visit *visit, struct taking *taking)
{
	enum answer answer;

	memset(taking, 0, sizeof *taking);
	for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++)
		if (strcmp(acts[i].word, visit->word) == 0)
			taking->act = &acts[i];
	if (taking->act == NULL)
		return ANSWER_NOT_FOUND;
	answer = person_load(visit, visit->id, &taking->person);
	if (answer == ANSWER_PAGE && (!is_offered(&taking->person, taking->act) ||
	    !act_fits(visit, taking->act, &taking->person)))
		return ANSWER_NOT_FOUND;
	if (answer != ANSWER_PAGE)
		return answer;
	taking->form = act_form(visit, taking->act, &taking->person);
	return taking->act->describe(visit, taking);
}

static enum answer
show(struct visit *visit, struct taking *taking, enum answer answer)
{
	const struct staff_post *now = staff_main(&taking->person.staff, taking->person.staff.today);
	xmlNodePtr node = visit_element(visit, "person_act");

	node_set(node, "act", taking->act->code);
	node_set_id(node, "person-id", taking->person.staff.id);
	node_set(node, "name", row_text(&taking->person.staff.row, "name"));
	node_set(node, "code", row_text(&taking->person.staff.row, "code"));
	if (now != NULL) {
		node_set(node, "position", now->position);
		node_set(node, "unit", now->agency);
		node_set(node, "part", now->unit_id == now->agency_id ? NULL : now->unit);
	}
	if (taking->act->run != act_data_run)
		person_append_posts(node, &taking->person.staff);
	form_button(taking->form, pool_printf(visit->pool, "person_%s", taking->act->code), "primary");
	visit_show_form(visit, taking->form, node);
	return answer;
}

enum answer
person_act_show(struct visit *visit)
{
	struct taking taking;
	const enum answer answer = load(visit, &taking);

	return answer == ANSWER_PAGE ? show(visit, &taking, answer) : answer;
}

/* With what is stored now, locked; nothing if somebody else wrote since the form was shown. */
static enum answer
run(struct visit *visit, void *arg)
{
	struct taking *taking = arg;
	struct staff staff;
	struct staff_work work = {.db = visit->db, .pool = visit->pool, .rules = visit->worker->rules, .staff = &staff};
	enum db_result result = staff_load(visit->db, visit->pool, visit->id, true, &staff);
	uint64_t version;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	version = row_id(&staff.row, "version");
	if (version != form_sent_version(taking->form)) {
		taking->person.staff = staff;
		act_show_theirs(taking);
		form_version(taking->form, version);
		return ANSWER_CONFLICT;
	}
	taking->old = taking->new = NULL;
	result = taking->act->run(visit, taking, &work);
	if (result == DB_OK && work.fault.code == NULL)
		result = db_exec(visit->db, &touch, visit->id, version);
	if (result == DB_OK && work.fault.code == NULL)
		result = audit_write(visit, &(struct audit){.action = taking->act->code, .object = "person", .object_id = visit->id,
		    .unit_id = taking->person.object.unit_id, .old = taking->old, .new = taking->new,
		    .reason = form_knows(taking->form, "basis") ? form_text(taking->form, "basis") : NULL});
	if (result == DB_OK && work.fault.code == NULL)
		result = person_audit_replaced(visit, &work, &taking->order);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (work.fault.code != NULL) {
		person_mark_fault(taking->form, &work.fault);
		return ANSWER_INVALID;
	}
	return visit_go(visit, "saved", "/quan-tri/nhan-su/%" PRIu64, visit->id);
}

static enum answer
refuse(struct visit *visit, void *arg)
{
	(void)visit;
	(void)arg;
	return ANSWER_NOT_FOUND;
}

enum answer
person_act_take(struct visit *visit)
{
	struct taking taking;
	enum answer answer = load(visit, &taking);

	/* A second copy of what made the act pointless is led where the first one was. */
	if (answer == ANSWER_NOT_FOUND && taking.person.staff.id != 0 && (taking.person.whole || taking.person.own))
		return command_run(visit, refuse, NULL);

	if (answer != ANSWER_PAGE)
		return answer;
	(void)form_read(taking.form, visit->request);
	answer = act_check(visit, &taking);
	if (answer != ANSWER_PAGE)
		return answer;
	if (!form_valid(taking.form))
		return show(visit, &taking, ANSWER_INVALID);
	answer = command_run(visit, run, &taking);
	if (answer == ANSWER_CONFLICT)
		visit_notice(visit, "error", "changed_meanwhile");
	return answer == ANSWER_CONFLICT || answer == ANSWER_INVALID ? show(visit, &taking, answer) : answer;
}
