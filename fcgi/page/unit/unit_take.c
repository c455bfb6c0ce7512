#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "page/pages.h"
#include "page/unit/unit.h"
#include "record/unit_change.h"

/* So many agencies a page brings up to date itself; what is more waits for the job. */
enum { FOLLOWED_AT_ONCE = 12 };

static void
append_chosen(xmlNodePtr node, const struct unit_order *order)
{
	for (size_t i = 0; i < order->count; i++) {
		xmlNodePtr unit = node_add(node, "chosen");

		node_set_id(unit, "id", order->chosen[i].id);
		node_set(unit, "code", order->chosen[i].code);
		node_set(unit, "name", order->chosen[i].name);
		node_set(unit, "kind", order->chosen[i].kind);
	}
}

static enum answer
show(struct visit *visit, const struct unit_order *order, enum answer answer)
{
	xmlNodePtr node = unit_element(visit, "order");

	node_set(node, "act", unit_act_name(order->act));
	append_chosen(node, order);
	form_button(order->form, "preview", "primary");
	visit_show_form(visit, order->form, node);
	return answer;
}

enum answer
unit_order_show(struct visit *visit)
{
	struct unit_order order;
	const enum answer answer = unit_order_load(visit, &order);

	return answer == ANSWER_PAGE ? show(visit, &order, ANSWER_PAGE) : answer;
}

static enum answer
show_preview(struct visit *visit, const struct unit_order *order)
{
	xmlNodePtr node = unit_element(visit, "order");
	enum db_result result;

	node_set(visit->page, "width", "full");
	node_set(node, "act", unit_act_name(order->act));
	append_chosen(node, order);
	form_button(order->form, "confirm", "primary");
	form_button(order->form, "back", "secondary");
	visit_show_form(visit, order->form, node);
	result = unit_append_preview(visit, node, order);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

struct stored {
	struct unit_order	*order;
	uint64_t		 batch_id;
};

static enum answer
store(struct visit *visit, void *arg)
{
	struct stored *stored = arg;
	struct unit_order *order = stored->order;
	const struct unit_source source = {visit->viewer->account_id, visit->viewer->person_id, "", visit->request->id};
	struct unit_problem problem;
	const enum db_result result = unit_change_store(visit->db, visit->pool, &source, order->changes, order->change_count,
	    &stored->batch_id, &problem);

	if (result == DB_NO_ROW && problem.code != NULL) {
		form_error(order->form, NULL, pool_printf(visit->pool, "unit.%s", problem.code), problem.detail);
		return ANSWER_INVALID;
	}
	if (result == DB_OK)
		return visit_go(visit, strcmp(form_text(order->form, "effective"), visit->today) == 0 ? "unit.applied" : "unit.ordered",
		    UNIT_PATH "/thay-doi/%" PRIu64, stored->batch_id);
	return visit_store_failed(visit, result);
}

enum answer
unit_order_take(struct visit *visit)
{
	const char *pressed = request_body(visit->request, "action");
	struct unit_order order;
	struct stored stored = {.order = &order};
	enum answer answer = unit_order_load(visit, &order);

	if (answer != ANSWER_PAGE)
		return answer;
	answer = unit_order_read(visit, &order);
	if (answer != ANSWER_PAGE && answer != ANSWER_INVALID)
		return answer;
	if (answer == ANSWER_INVALID || (pressed != NULL && strcmp(pressed, "back") == 0))
		return show(visit, &order, answer);
	if (pressed == NULL || strcmp(pressed, "confirm") != 0)
		return show_preview(visit, &order);
	answer = command_run(visit, store, &stored);
	if (answer == ANSWER_INVALID)
		return show(visit, &order, answer);
	/* A failure here costs nothing: the job finds the batch. */
	if (answer == ANSWER_SEE_OTHER && stored.batch_id != 0)
		(void)unit_change_follow(visit->db, visit->worker->rules, visit->pool, stored.batch_id, FOLLOWED_AT_ONCE);
	return answer;
}
