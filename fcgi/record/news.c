#include "config.h"

#include "record/audience.h"
#include "record/news.h"

enum { NEWEST = 3 };

static const struct sql unread_sql = {
	"SELECT DISTINCT " NEWS_COLUMNS "FROM " AUDIENCE_UNITS "JOIN announcement t ON t.unit_id <=> s.id AND (t.bloc IS NULL OR t.bloc = s.bloc) "
	"WHERE t.withdrawn_at IS NULL AND t.first_day <= CURDATE() AND t.last_day >= CURDATE() AND NOT EXISTS "
	"(SELECT 1 FROM announcement_read d WHERE d.announcement_id = t.id AND d.person_id = ?) ORDER BY t.first_day DESC, t.id DESC LIMIT ?",
	"uuui"};

struct form *
news_read_form(struct visit *visit, const char *id, const char *from)
{
	struct form *form = visit_form(visit, "news", pool_printf(visit->pool, "/tin/%s%s", id, from));

	form_button(form, "news.read", "secondary");
	return form;
}

enum db_result
news_append_unread(struct visit *visit, xmlNodePtr parent)
{
	const uint64_t person = visit->viewer->person_id;
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &unread_sql, person, person, person, (int64_t)NEWEST);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		xmlNodePtr item = node_add(parent, "news");

		for (size_t k = 0; k < row->count; k++)
			node_set(item, row->name[k], row->value[k]);
		node_set(visit_show_side_form(visit, news_read_form(visit, row_text(row, "id"), "?tu=trang-dau"), item, (char)('p' + i)),
		    "id", pool_printf(visit->pool, "news-%s", row_text(row, "id")));
	}
	return result;
}
