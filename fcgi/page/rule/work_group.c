#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "record/scope.h"
#include "web/response.h"

#define PATH "/quan-tri/nhom-cong-viec"
#define HOLDERS \
	"LEFT JOIN assignment m ON m.position_id = o.id AND m.main AND m.valid_from <= CURDATE() " \
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) "

enum { PAGE_ROWS = 100 };

/* Those without a group first: they are what is still to be done. */
static const struct sql list_sql = {
	"SELECT o.id, o.name, o.work_group, COUNT(m.id) AS people, COUNT(*) OVER () AS found FROM position o " HOLDERS
	"WHERE (? = '' OR o.name COLLATE utf8mb4_uca1400_ai_ci LIKE CONCAT('%', ?, '%')) AND (NOT ? OR o.work_group = '') "
	"GROUP BY o.id ORDER BY o.work_group <> '', o.work_group, o.name, o.id LIMIT ? OFFSET ?",
	"ssiii"};
static const struct sql groups_sql = {
	"SELECT o.work_group AS name, COUNT(DISTINCT o.id) AS positions, COUNT(m.id) AS people FROM position o " HOLDERS
	"WHERE o.work_group <> '' GROUP BY o.work_group ORDER BY o.work_group LIMIT 500",
	""};
static const struct sql old_sql = {"SELECT name, work_group FROM position WHERE id = ? FOR UPDATE", "u"};
static const struct sql set_sql = {"UPDATE position SET work_group = ? WHERE id = ?", "su"};

static const struct field fields[] = {
	{.name = "group", .type = FIELD_TEXT, .max_length = 60, .hint = "work_group.group.hint"},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500, .hint = "work_group.reason.hint"},
};

struct change {
	struct form	*form;
	const char	*path;		/* of this part of the list */
	const char	*name;
	bool		 bare;		/* only positions without a group */
	int64_t		 page;
	struct rows	 rows;
	struct rows	 groups;
};

static const char *
field_of(struct visit *visit, const char *base, const struct row *row)
{
	return pool_printf(visit->pool, "%s-%s", base, row_text(row, "id"));
}

static void
describe(struct visit *visit, struct change *change)
{
	change->form = visit_form(visit, "work_group", change->path);
	form_add_all(change->form, fields, sizeof fields / sizeof fields[0]);
	for (size_t i = 0; i < change->rows.count; i++) {
		const struct row *row = &change->rows.row[i];

		form_add(change->form, &(struct field){.name = "pick", .type = FIELD_CHECK}, row_text(row, "id"));
		form_label(change->form, field_of(visit, "pick", row), row_text(row, "name"));
		form_add(change->form, &(struct field){.name = "seen", .type = FIELD_HIDDEN}, row_text(row, "id"));
		form_set(change->form, field_of(visit, "seen", row), row_text(row, "work_group"));
	}
	form_button(change->form, "work_group.set", "primary");
}

static enum answer
prepare(struct visit *visit, struct change *change)
{
	struct object object;
	enum db_result result = scope_city(visit, &object);
	enum answer answer;

	memset(change, 0, sizeof *change);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_CITY, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	change->name = list_name(visit);
	change->bare = list_asked(visit, "chua")[0] != '\0';
	change->page = list_page(visit);
	change->path = pool_printf(visit->pool, PATH "?ten=%s%s&trang=%" PRId64, response_percent_encode(visit->pool, change->name),
	    change->bare ? "&chua=1" : "", change->page);
	result = db_rows(visit->db, visit->pool, &change->rows, &list_sql, change->name, change->name, (int64_t)change->bare,
	    visit_rows(visit, PAGE_ROWS), (change->page - 1) * PAGE_ROWS);
	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &change->groups, &groups_sql);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	describe(visit, change);
	return ANSWER_PAGE;
}

static void
append_rows(xmlNodePtr node, const char *element, const struct rows *rows, const char *const *columns, size_t count)
{
	for (size_t i = 0; i < rows->count; i++) {
		xmlNodePtr child = node_add(node, element);

		for (size_t k = 0; k < count; k++)
			if (row_text(&rows->row[i], columns[k])[0] != '\0')
				node_set(child, columns[k], row_text(&rows->row[i], columns[k]));
	}
}

static enum answer
show(struct visit *visit, const struct change *change, enum answer answer)
{
	static const char *const group[] = {"name", "positions", "people"}, *const position[] = {"id", "name", "work_group", "people"};
	xmlNodePtr node = visit_element(visit, "work_group");

	if (change->name[0] != '\0')
		node_set(node, "search", change->name);
	node_set_flag(node, "bare", change->bare);
	append_rows(node, "group", &change->groups, group, sizeof group / sizeof group[0]);
	append_rows(node, "position", &change->rows, position, sizeof position / sizeof position[0]);
	if (change->rows.count > 0)
		list_pages(visit, node, pool_printf(visit->pool, PATH "?ten=%s%s&trang=", response_percent_encode(visit->pool, change->name),
		    change->bare ? "&chua=1" : ""), change->page, row_int(&change->rows.row[0], "found"), PAGE_ROWS);
	visit_show_form(visit, change->form, node);
	return answer;
}

/* One position; what another administrator has written meanwhile is shown before it is written over. */
static enum answer
write_position(struct visit *visit, struct change *change, const struct row *row)
{
	const char *group = form_text(change->form, "group"), *seen = field_of(visit, "seen", row);
	struct row old;
	enum db_result result = db_row(visit->db, visit->pool, &old, &old_sql, row_id(row, "id"));

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (strcmp(row_text(&old, "work_group"), form_text(change->form, seen)) != 0) {
		form_set(change->form, seen, row_text(&old, "work_group"));
		return ANSWER_CONFLICT;
	}
	result = db_exec(visit->db, &set_sql, group, row_id(row, "id"));
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "change", .object = "position", .object_id = row_id(row, "id"),
		    .old = audit_json(visit->pool, "position", row_text(&old, "name"), "group", row_text(&old, "work_group"), NULL),
		    .new = audit_json(visit->pool, "position", row_text(&old, "name"), "group", group, NULL),
		    .reason = form_text(change->form, "reason")});
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
set_groups(struct visit *visit, void *arg)
{
	struct change *change = arg;

	for (size_t i = 0; i < change->rows.count; i++) {
		const struct row *row = &change->rows.row[i];
		enum answer answer;

		if (form_empty(change->form, field_of(visit, "pick", row)))
			continue;
		answer = write_position(visit, change, row);
		if (answer != ANSWER_PAGE)
			return answer;
	}
	return visit_go(visit, "work_group.saved", "%s", change->path);
}

static bool
picks_something(struct visit *visit, const struct change *change)
{
	for (size_t i = 0; i < change->rows.count; i++)
		if (!form_empty(change->form, field_of(visit, "pick", &change->rows.row[i])))
			return true;
	return false;
}

/* Which positions do similar work: caps of the scope "group" are counted by it (NĐ 335/2025). */
enum answer
work_group_show(struct visit *visit)
{
	struct change change;
	const enum answer answer = prepare(visit, &change);

	return answer == ANSWER_PAGE ? show(visit, &change, ANSWER_PAGE) : answer;
}

enum answer
work_group_take(struct visit *visit)
{
	struct change change;
	enum answer answer = prepare(visit, &change);

	if (answer != ANSWER_PAGE)
		return answer;
	if (form_read(change.form, visit->request) && !picks_something(visit, &change))
		form_error(change.form, NULL, "work_group.nothing", NULL);
	if (!form_valid(change.form))
		return show(visit, &change, ANSWER_INVALID);
	answer = command_run(visit, set_groups, &change);
	if (answer != ANSWER_CONFLICT)
		return answer;
	visit_notice(visit, "error", "changed_meanwhile");
	return show(visit, &change, ANSWER_CONFLICT);
}
