#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "page/pages.h"
#include "page/plan/unit_plan.h"
#include "rating/calendar.h"
#include "rating/products.h"
#include "rating/rule_set.h"
#include "record/catalogue.h"
#include "record/evaluation.h"
#include "record/paper.h"
#include "record/period.h"
#include "record/rules.h"
#include "record/task.h"
#include "web/text.h"

static const struct sql agency_sql = {
	"SELECT g.id AS unit_id, g.name, g.bloc, l.id AS plan_id, l.goal, l.version, "
	"CONCAT(p.family_name, ' ', p.given_name) AS entered_by, "
	"(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = g.id) AS above "
	"FROM unit g LEFT JOIN unit_plan l ON l.unit_id = g.id AND l.month = ? LEFT JOIN person p ON p.id = l.entered_by "
	"WHERE g.id = ? AND g.kind = 'agency'",
	"su"};

static const struct sql agencies_sql = {
	"SELECT DISTINCT g.id, g.name FROM assignment a JOIN unit u ON u.id = a.unit_id JOIN unit g ON g.id = u.agency_id "
	"WHERE a.person_id = ? AND a.valid_from <= CURDATE() AND (a.valid_to IS NULL OR a.valid_to > CURDATE()) ORDER BY g.name",
	"u"};

static const struct sql items_sql = {
	"SELECT i.id, i.content, i.product, (SELECT k.code FROM catalogue k WHERE k.id = i.catalogue_id) AS catalogue, i.catalogue_id AS `catalogue-id`, i.due, "
	"CONCAT(p.family_name, ' ', p.given_name) AS leader, "
	"(SELECT COUNT(*) FROM task t WHERE t.unit_plan_item_id = i.id AND t.removed_at IS NULL) AS total, "
	"(SELECT COUNT(*) FROM task t WHERE t.unit_plan_item_id = i.id AND t.removed_at IS NULL "
	"AND COALESCE(t.confirmed_percent, t.percent) = 100) AS done FROM unit_plan_item i LEFT JOIN person p ON p.id = i.leader_id "
	"WHERE i.unit_plan_id = ? AND i.removed_at IS NULL ORDER BY i.ord, i.id",
	"u"};

/* What the agency's leaders have assigned this month, and to whom. */
static const struct sql assigned_sql = {
	"SELECT t.id, t.content, t.product, t.due, t.percent, CONCAT(p.family_name, ' ', p.given_name) AS person, "
	"CONCAT(a.family_name, ' ', a.given_name) AS assigner, t.unit_plan_item_id AS item, "
	"CASE WHEN t.confirmed_at IS NOT NULL THEN 'confirmed' WHEN t.percent = 100 THEN 'done' WHEN t.due < CURDATE() THEN 'late' "
	"WHEN t.percent > 0 THEN 'doing' ELSE 'new' END AS state FROM task t JOIN person p ON p.id = t.person_id "
	"JOIN person a ON a.id = t.assigner_id JOIN assignment m ON m.person_id = t.person_id AND m.main "
	"AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) JOIN unit u ON u.id = m.unit_id "
	"WHERE u.agency_id = ? AND t.month = ? AND t.removed_at IS NULL ORDER BY t.due, p.given_name, t.id LIMIT 1000",
	"us"};

/* What the viewer assigned, and what those who left had assigned to the people whom the viewer leads. */
#define WAITING_COLUMNS \
	"SELECT t.id, t.version, t.content, t.due, t.finished_on AS finished, t.percent, t.result, " \
	"CONCAT(p.family_name, ' ', p.given_name) AS person "
#define WAITS \
	"t.month = ? AND t.removed_at IS NULL AND t.confirmed_at IS NULL AND t.percent = 100 " \
	"AND NOT EXISTS (SELECT 1 FROM evaluation x WHERE x.person_id = t.person_id AND x.month IN (t.month, " QUARTER_OF("t.due") ") " \
	"AND NOT x.replaced AND x.state = 'published') "
static const struct sql waiting_sql = {
	"(" WAITING_COLUMNS "FROM task t JOIN person p ON p.id = t.person_id WHERE t.assigner_id = ? AND t.person_id <> ? AND " WAITS ") "
	"UNION (" WAITING_COLUMNS "FROM evaluation e JOIN task t ON t.person_id = e.person_id JOIN person p ON p.id = t.person_id "
	"WHERE e.superior_id = ? AND e.month IN (?, ?) AND NOT e.replaced AND e.person_id <> ? AND t.assigner_id IS NOT NULL AND " WAITS
	"AND " TASK_ASSIGNER_GONE ") ORDER BY due, id LIMIT 300",
	"uusussus"};

static const struct sql people_sql = {
	"SELECT DISTINCT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, p.given_name, p.family_name FROM assignment m "
	"JOIN unit u ON u.id = m.unit_id JOIN person p ON p.id = m.person_id WHERE u.agency_id = ? AND m.valid_from <= CURDATE() "
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) ORDER BY p.given_name, p.family_name, p.id",
	"u"};

static const struct sql leaders_sql = {
	"SELECT DISTINCT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, m.rank FROM assignment m JOIN person p "
	"ON p.id = m.person_id WHERE m.unit_id = ? AND m.rank IN ('head', 'deputy') AND m.valid_from <= CURDATE() "
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) ORDER BY m.rank, p.given_name, p.id",
	"u"};

static const struct field goal_fields[] = {
	{.name = "goal", .type = FIELD_TEXTAREA, .max_length = 2000, .label = "unit_plan.goal"},
};

static const struct field item_fields[] = {
	{.name = "content", .type = FIELD_TEXT, .required = true, .max_length = 1000, .label = "task.content"},
	{.name = "product", .type = FIELD_TEXT, .max_length = 500, .label = "task.product"},
	{.name = "due", .type = FIELD_DATE, .label = "task.due"},
	{.name = "leader", .type = FIELD_SELECT, .label = "unit_plan.leader"},
};

static const struct field assign_fields[] = {
	{.name = "item", .type = FIELD_SELECT, .label = "unit_plan.item"},
	{.name = "content", .type = FIELD_TEXT, .max_length = 1000, .label = "task.content", .hint = "unit_plan.content.hint"},
	{.name = "product", .type = FIELD_TEXT, .max_length = 500, .label = "task.product"},
	{.name = "origin", .type = FIELD_CHOICE, .required = true, .label = "task.origin"},
	{.name = "due", .type = FIELD_DATE, .required = true, .label = "task.due"},
	{.name = "people", .type = FIELD_MANY, .required = true, .label = "unit_plan.people"},
};

/* Where results are counted from products (NĐ 335/2025); the coefficient is typed where there is no catalogue, or for what is not in it. */
static const struct field quantity_field = {
	.name = "quantity", .type = FIELD_NUMBER, .required = true, .min = 1, .max = PRODUCT_QUANTITY, .label = "task.quantity"};
static const struct field coefficient_field = {
	.name = "coefficient", .type = FIELD_POINTS, .required = true, .min = 1, .max = PRODUCT_COEFFICIENT, .label = "task.coefficient",
	.hint = "task.coefficient.hint"};
static const struct field listed_fields[] = {
	{.name = "coefficient", .type = FIELD_POINTS, .min = 1, .max = PRODUCT_COEFFICIENT, .label = "task.coefficient",
	    .hint = "catalogue.task-coefficient.hint"},
	{.name = "coefficient-reason", .type = FIELD_TEXT, .max_length = 500, .label = "catalogue.coefficient-reason",
	    .hint = "catalogue.coefficient-reason.hint"},
};

static void
read_object(struct unit_plan *plan)
{
	struct object *object = &plan->object;

	object->unit_id = plan->unit_id;
	object->bloc = (enum bloc)bloc_parse(row_text(&plan->row, "bloc"));
	access_read_above(object, row_text(&plan->row, "above"));
}

static enum db_result
add_people(struct visit *visit, struct form *form, const char *field, const struct sql *sql, uint64_t unit_id)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, sql, unit_id);

	for (size_t i = 0; i < rows.count; i++)
		form_option(form, field, row_text(&rows.row[i], "id"), row_text(&rows.row[i], "name"));
	return result;
}

static void
describe_product(struct visit *visit, struct unit_plan *plan)
{
	if (!plan->counts)
		return;
	catalogue_describe(visit, plan->item, &plan->products);
	catalogue_describe(visit, plan->assign, &plan->products);
	form_add(plan->assign, &quantity_field, NULL);
	form_set_number(plan->assign, "quantity", 1);
	if (plan->products.count > 0) {
		form_add_all(plan->assign, listed_fields, sizeof listed_fields / sizeof listed_fields[0]);
		return;
	}
	form_add(plan->assign, &coefficient_field, NULL);
	form_set_number(plan->assign, "coefficient", 100);
}

/* Whether products count in the month, and what there is to choose from. */
static enum db_result
read_products(struct visit *visit, struct unit_plan *plan, const char *last_day)
{
	const struct rule_set *rules;
	uint64_t id;
	const enum db_result result = rules_holding(visit->db, plan->unit_id, visit->month, &id);

	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_OK : result;
	rules = rules_get(visit->worker->rules, visit->db, id);
	if (rules == NULL)
		return DB_ERROR;
	plan->counts = rule_set_counts(rules);
	return !plan->counts ? DB_OK :
	    catalogue_read(visit, plan->unit_id, pool_printf(visit->pool, "%s-01", visit->month), last_day, &plan->products);
}

static enum db_result
describe_assign(struct visit *visit, struct unit_plan *plan, const char *last_day)
{
	const struct rows *items = &plan->items;
	enum db_result result = db_rows(visit->db, visit->pool, &plan->items, &items_sql, row_id(&plan->row, "plan_id"));

	form_add_all(plan->assign, assign_fields, sizeof assign_fields / sizeof assign_fields[0]);
	form_option(plan->assign, "item", "", NULL);
	for (size_t i = 0; i < items->count; i++)
		form_option(plan->assign, "item", row_text(&items->row[i], "id"), row_text(&items->row[i], "content"));
	form_option(plan->assign, "origin", "planned", NULL);
	form_option(plan->assign, "origin", "arising", NULL);
	form_set(plan->assign, "origin", "planned");
	form_set(plan->assign, "due", last_day);
	form_button(plan->assign, "assign", "primary");
	if (result == DB_OK)
		result = read_products(visit, plan, last_day);
	describe_product(visit, plan);
	if (result == DB_OK)
		result = add_people(visit, plan->assign, "people", &people_sql, plan->unit_id);
	return result;
}

static enum db_result
describe_forms(struct visit *visit, struct unit_plan *plan)
{
	const char *path = pool_printf(visit->pool, "/ke-hoach-don-vi/%s?don-vi=%" PRIu64, visit->month, plan->unit_id);
	struct month month;
	char day[DAY_TEXT] = "";
	enum db_result result;

	plan->goal = visit_form(visit, "unit_plan", path);
	form_add_all(plan->goal, goal_fields, sizeof goal_fields / sizeof goal_fields[0]);
	form_set(plan->goal, "goal", row_text(&plan->row, "goal"));
	form_version(plan->goal, row_id(&plan->row, "version"));
	form_button(plan->goal, "save", "secondary");
	plan->item = visit_form(visit, "unit_plan-item", path);
	form_add_all(plan->item, item_fields, sizeof item_fields / sizeof item_fields[0]);
	form_option(plan->item, "leader", "", NULL);
	form_button(plan->item, "add", "primary");
	plan->assign = visit_form(visit, "unit_plan-assign", path);
	if (month_parse(visit->month, &month))
		day_format(month_last(month), day);
	form_set(plan->item, "due", day);
	result = add_people(visit, plan->item, "leader", &leaders_sql, plan->unit_id);
	return result == DB_OK ? describe_assign(visit, plan, day) : result;
}

void
unit_plan_show_versions(struct visit *visit, const struct unit_plan *plan)
{
	for (size_t i = 0; i < plan->waiting.count; i++)
		form_set(plan->confirm, pool_printf(visit->pool, "seen-%s", row_text(&plan->waiting.row[i], "id")),
		    row_text(&plan->waiting.row[i], "version"));
}

static enum db_result
describe_confirm(struct visit *visit, struct unit_plan *plan)
{
	const uint64_t person = visit->viewer->person_id;
	const enum db_result result = db_rows(visit->db, visit->pool, &plan->waiting, &waiting_sql, person, person, visit->month, person,
	    visit->month, period_quarter(visit->pool, visit->month), person, visit->month);

	if (plan->waiting.count == 0)
		return result;
	plan->confirm = visit_form(visit, "unit_plan-confirm",
	    pool_printf(visit->pool, "/ke-hoach-don-vi/%s?don-vi=%" PRIu64, visit->month, plan->unit_id));
	for (size_t i = 0; i < plan->waiting.count; i++) {
		const char *id = row_text(&plan->waiting.row[i], "id");

		form_add(plan->confirm, &(struct field){.name = "pick", .type = FIELD_CHECK, .label = "unit_plan.pick"}, id);
		form_label(plan->confirm, pool_printf(visit->pool, "pick-%s", id), row_text(&plan->waiting.row[i], "content"));
		form_add(plan->confirm, &(struct field){.name = "seen", .type = FIELD_HIDDEN}, id);
	}
	unit_plan_show_versions(visit, plan);
	form_button(plan->confirm, "confirm_selected", "primary");
	return result;
}

enum answer
unit_plan_load(struct visit *visit, struct unit_plan *plan)
{
	const char *asked = request_query(visit->request, "don-vi");
	enum db_result result;
	enum answer answer;

	memset(plan, 0, sizeof *plan);
	answer = visit_month(visit, "/ke-hoach-don-vi/");
	if (answer != ANSWER_PAGE)
		return answer;
	plan->unit_id = visit->viewer->unit_id;
	if (asked != NULL && !text_id(asked, &plan->unit_id))
		return ANSWER_NOT_FOUND;
	result = db_row(visit->db, visit->pool, &plan->row, &agency_sql, visit->month, plan->unit_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	read_object(plan);
	answer = visit_allow(visit, ACTION_UNIT_PLAN_VIEW, &plan->object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (paper_asked(visit))
		return ANSWER_PAGE;
	plan->edits = access_may(visit->viewer, ACTION_UNIT_PLAN_EDIT, &plan->object);
	if (plan->edits)
		result = describe_forms(visit, plan);
	if (result == DB_OK)
		result = describe_confirm(visit, plan);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static void
append_waiting(xmlNodePtr parent, const struct unit_plan *plan)
{
	for (size_t i = 0; i < plan->waiting.count; i++) {
		const struct row *row = &plan->waiting.row[i];
		xmlNodePtr node = node_add(parent, "waiting");

		for (size_t k = 0; k < row->count; k++)
			node_set(node, row->name[k], row->value[k]);
	}
}

static void
show_form(struct visit *visit, struct form *form, xmlNodePtr parent, char mark)
{
	if (form != NULL)
		visit_show_side_form(visit, form, parent, mark);
}

static enum db_result
append_window(struct visit *visit, const struct unit_plan *plan)
{
	struct window windows[STEP_COUNT];
	enum window_state states[STEP_COUNT];
	const enum db_result result = windows_load(visit, plan->unit_id, 0, 0, visit->month, windows, states);

	if (result == DB_OK)
		window_append(visit, STEP_PLAN, windows[STEP_PLAN], states[STEP_PLAN]);
	return result == DB_NO_ROW ? DB_OK : result;
}

static enum db_result
append_paper(struct visit *visit, xmlNodePtr node, const struct unit_plan *plan)
{
	xmlNodePtr signatures;
	struct month month;
	char day[DAY_TEXT];
	enum db_result result;

	if (!month_parse(visit->month, &month))
		return DB_NO_ROW;
	node_set(visit->page, "orientation", "landscape");
	node_set(visit->page, "back",
	    pool_printf(visit->pool, "/ke-hoach-don-vi/%s?don-vi=%" PRIu64, visit->month, plan->unit_id));
	result = paper_letterhead(visit, node, plan->unit_id, day_format(month_last(month), day), "plan");
	signatures = node_add(node, "signatures");
	if (result == DB_OK)
		result = paper_sign_head(visit, signatures, "head", plan->unit_id);
	return result;
}

enum answer
unit_plan_page(struct visit *visit, const struct unit_plan *plan, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "unit_plan");
	enum db_result result;

	node_set_id(node, "unit-id", plan->unit_id);
	node_set(node, "unit", row_text(&plan->row, "name"));
	node_set(node, "goal", row_text(&plan->row, "goal"));
	if (!row_null(&plan->row, "entered_by"))
		node_set(node, "entered-by", row_text(&plan->row, "entered_by"));
	node_set_flag(node, "edits", plan->edits);
	result = db_elements(visit->db, node, "agency", NULL, &agencies_sql, visit->viewer->person_id);
	if (result == DB_OK)
		result = db_elements(visit->db, node, "item", NULL, &items_sql, row_id(&plan->row, "plan_id"));
	if (result == DB_OK)
		result = db_elements(visit->db, node, "task", NULL, &assigned_sql, plan->unit_id, visit->month);
	if (result == DB_OK)
		result = paper_asked(visit) ? append_paper(visit, node, plan) : append_window(visit, plan);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (paper_asked(visit))
		return answer;
	node_set(visit->page, "width", "full");
	append_waiting(node, plan);
	show_form(visit, plan->confirm, node, 'c');
	show_form(visit, plan->goal, node, 'g');
	show_form(visit, plan->item, node, 'i');
	show_form(visit, plan->assign, node, 'a');
	return answer;
}

enum answer
unit_plan_show(struct visit *visit)
{
	struct unit_plan plan;
	const enum answer answer = unit_plan_load(visit, &plan);

	return answer == ANSWER_PAGE ? unit_plan_page(visit, &plan, answer) : answer;
}
