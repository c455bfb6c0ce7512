#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/list.h"
#include "page/evaluation/decision.h"
#include "web/text.h"

static const char *const orders[] = {"diem"};
static const char *const states[] = {"chua", "roi"};

void
decision_read_filter(struct visit *visit, struct decision *decision)
{
	decision->filter = (struct decision_filter){
	    .order = list_one_of(visit, "xep", orders, sizeof orders / sizeof orders[0]),
	    .state = list_one_of(visit, "trang-thai", states, sizeof states / sizeof states[0]),
	    .group = list_asked(visit, "nhom"),
	    .name = list_name(visit),
	    .part_id = list_id(visit, "to"),
	    .page = list_page(visit),
	};
}

static const char *
add_question(struct visit *visit, const char *path, const char *name, const char *value)
{
	if (value[0] == '\0')
		return path;
	return pool_printf(visit->pool, "%s%c%s=%s", path, strchr(path, '?') == NULL ? '?' : '&', name,
	    response_percent_encode(visit->pool, value));
}

static const char *
number_text(struct visit *visit, uint64_t number)
{
	return number == 0 ? "" : pool_printf(visit->pool, "%" PRIu64, number);
}

const char *
decision_path(struct visit *visit, const struct decision *decision, int64_t number)
{
	const struct decision_filter *filter = &decision->filter;
	const char *path = pool_printf(visit->pool, "/quyet-dinh/%s", visit->month);

	path = add_question(visit, path, "don-vi", number_text(visit, decision->agency_id));
	path = add_question(visit, path, "xep", filter->order);
	path = add_question(visit, path, "trang-thai", filter->state);
	path = add_question(visit, path, "to", number_text(visit, filter->part_id));
	path = add_question(visit, path, "nhom", filter->group);
	path = add_question(visit, path, "ten", filter->name);
	if (number == 0)
		return pool_printf(visit->pool, "%s%ctrang=", path, strchr(path, '?') == NULL ? '?' : '&');
	return number == 1 ? path : add_question(visit, path, "trang", number_text(visit, (uint64_t)number));
}

static bool
is_wanted(struct visit *visit, const struct decision_filter *filter, const char *folded, const struct row *row)
{
	if (filter->state[0] != '\0' && decision_is_decided(row) != (strcmp(filter->state, "roi") == 0))
		return false;
	if (filter->part_id != 0 && row_id(row, "part_id") != filter->part_id)
		return false;
	if (filter->group[0] != '\0' && strcmp(row_text(row, "work_group"), filter->group) != 0)
		return false;
	return folded[0] == '\0' || strstr(text_ascii(visit->pool, row_text(row, "name")), folded) != NULL;
}

/* What was sent is what the sender saw, wherever the rows would stand by now. */
static bool
was_sent(struct visit *visit, const struct row *row)
{
	return request_body(visit->request, decision_field(visit, "version", row_text(row, "id"))) != NULL;
}

void
decision_choose_shown(struct visit *visit, struct decision *decision)
{
	const bool sent = visit->route->method == METHOD_POST;
	const char *folded = text_ascii(visit->pool, decision->filter.name);
	const size_t first = (size_t)(decision->filter.page - 1) * DECISION_ROWS;

	decision->shown = pool_alloc(visit->pool, (decision->rows.count + 1) * sizeof *decision->shown);
	for (size_t i = 0; i < decision->rows.count; i++) {
		const struct row *row = &decision->rows.row[i];
		const bool wanted = is_wanted(visit, &decision->filter, folded, row);

		decision->shown[i] = sent ? was_sent(visit, row) :
		    wanted && decision->found >= first && decision->found < first + DECISION_ROWS;
		decision->found += wanted;
	}
}

static bool
is_listed(xmlNodePtr filter, const char *element, const char *name, const char *value)
{
	for (xmlNodePtr node = filter->children; node != NULL; node = node->next)
		if (strcmp((const char *)node->name, element) == 0 && strcmp(node_get(node, name), value) == 0)
			return true;
	return false;
}

static void
append_options(xmlNodePtr node, const struct decision *decision)
{
	const struct decision_filter *filter = &decision->filter;

	for (size_t i = 0; i < decision->rows.count; i++) {
		const struct row *row = &decision->rows.row[i];
		const char *part = row_text(row, "part_id"), *group = row_text(row, "work_group");
		xmlNodePtr option;

		if (!is_listed(node, "part", "id", part)) {
			option = node_add(node, "part");
			node_set(option, "id", part);
			node_set(option, "name", row_text(row, row_null(row, "part") ? "unit" : "part"));
			node_set_flag(option, "selected", row_id(row, "part_id") == filter->part_id);
		}
		if (group[0] != '\0' && !is_listed(node, "group", "name", group)) {
			option = node_add(node, "group");
			node_set(option, "name", group);
			node_set_flag(option, "selected", strcmp(group, filter->group) == 0);
		}
	}
}

void
decision_append_filter(struct visit *visit, xmlNodePtr parent, const struct decision *decision)
{
	const struct decision_filter *filter = &decision->filter;
	xmlNodePtr node = node_add(parent, "filter");

	node_set(node, "order", filter->order);
	node_set(node, "search", filter->name);
	node_set_int(node, "found", (int64_t)decision->found);
	append_options(node, decision);
	for (size_t i = 0; i < sizeof states / sizeof states[0]; i++) {
		xmlNodePtr state = node_add(node, "state");

		node_set(state, "code", states[i]);
		node_set_flag(state, "selected", strcmp(states[i], filter->state) == 0);
	}
	list_pages(visit, parent, decision_path(visit, decision, 0), filter->page, (int64_t)decision->found, DECISION_ROWS);
}
