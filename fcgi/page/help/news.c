#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "record/audience.h"
#include "record/news.h"
#include "view/prose.h"

enum { PAGE_ROWS = 20 };

#define MINE \
	"FROM " AUDIENCE_UNITS "JOIN announcement t ON t.unit_id <=> s.id AND (t.bloc IS NULL OR t.bloc = s.bloc) " \
	"WHERE t.withdrawn_at IS NULL AND t.first_day <= CURDATE() "
static const struct sql count_sql = {"SELECT COUNT(DISTINCT t.id) AS total " MINE, "uu"};
static const struct sql list_sql = {
	"SELECT DISTINCT " NEWS_COLUMNS ", " NEWS_STATE " AS state, IF(EXISTS (SELECT 1 FROM announcement_read d "
	"WHERE d.announcement_id = t.id AND d.person_id = ?), 'yes', NULL) AS `read` " MINE "ORDER BY t.first_day DESC, t.id DESC LIMIT ? OFFSET ?",
	"uuuii"};
static const struct sql item_sql = {
	"SELECT " NEWS_COLUMNS ", t.body, t.unit_id, t.bloc, w.name AS unit, CONCAT(p.family_name, ' ', p.given_name) AS author, " NEWS_STATE
	" AS state, " AUDIENCE_REACHES("t") " AS addressed, EXISTS (SELECT 1 FROM announcement_read d WHERE d.announcement_id = t.id "
	"AND d.person_id = ?) AS was_read FROM announcement t JOIN person p ON p.id = t.person_id LEFT JOIN unit w ON w.id = t.unit_id WHERE t.id = ?",
	"uuu"};
static const struct sql read_sql = {
	"INSERT IGNORE INTO announcement_read (announcement_id, person_id, read_at) VALUES (?, ?, NOW(6))", "uu"};

enum answer
news_list(struct visit *visit)
{
	const uint64_t person = visit->viewer->person_id;
	const int64_t page = list_page(visit);
	xmlNodePtr node = visit_element(visit, "news");
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &count_sql, person, person);

	if (result == DB_OK)
		result = db_elements(visit->db, node, "item", NULL, &list_sql, person, person, person, (int64_t)PAGE_ROWS,
		    (page - 1) * PAGE_ROWS);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set_flag(node, "may-write", access_at_all(visit->viewer, ACTION_INFORM));
	list_pages(visit, node, "/tin?trang=", page, row_int(&row, "total"), PAGE_ROWS);
	return ANSWER_PAGE;
}

/* What is not begun or was taken back is seen by who keeps it. */
static enum answer
load(struct visit *visit, struct row *row)
{
	const uint64_t person = visit->viewer->person_id;
	struct audience audience;
	struct object object;
	enum db_result result = db_row(visit->db, visit->pool, row, &item_sql, person, person, visit->id);
	const char *state;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	audience = audience_of(row);
	result = audience_object(visit, &audience, &object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	state = row_text(row, "state");
	object.addressed = row_int(row, "addressed") != 0 && (strcmp(state, "shown") == 0 || strcmp(state, "over") == 0);
	return visit_allow(visit, ACTION_READ, &object);
}

enum answer
news_show(struct visit *visit)
{
	static const char *const names[] = {"id", "title", "from", "to", "office", "author", "unit", "bloc", "state"};
	struct row row;
	const enum answer answer = load(visit, &row);
	xmlNodePtr node, item;

	if (answer != ANSWER_PAGE)
		return answer;
	node = visit_element(visit, "news");
	item = node_add(node, "one");
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (!row_null(&row, names[i]))
			node_set(item, names[i], row_text(&row, names[i]));
	node_set_flag(item, "read", row_int(&row, "was_read") != 0);
	prose_append(visit->pool, item, row_text(&row, "body"));
	if (row_int(&row, "addressed") != 0 && row_int(&row, "was_read") == 0)
		visit_show_form(visit, news_read_form(visit, row_text(&row, "id"), ""), node);
	return ANSWER_PAGE;
}

static enum answer
mark(struct visit *visit, void *arg)
{
	const char *from = list_asked(visit, "tu");
	enum db_result result = db_exec(visit->db, &read_sql, visit->id, visit->viewer->person_id);

	(void)arg;
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = "acknowledge", .object = "announcement", .object_id = visit->id});
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return visit_go(visit, NULL, "%s", strcmp(from, "trang-dau") == 0 ? "/" : "/tin");
}

enum answer
news_take(struct visit *visit)
{
	struct row row;
	const enum answer answer = load(visit, &row);

	return answer == ANSWER_PAGE ? command_run(visit, mark, NULL) : answer;
}
