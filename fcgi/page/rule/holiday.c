#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "rating/calendar.h"
#include "record/period.h"
#include "record/scope.h"
#include "web/text.h"

#define PATH "/quan-tri/ngay-nghi"

enum { LINES_MOST = 100, NAME_MOST = 120, YEAR_FIRST = 2018, YEAR_LAST = 2100 };

static const struct sql list_sql = {
	"SELECT day, name, IF(working, 'yes', NULL) AS working FROM holiday WHERE YEAR(day) = ? ORDER BY day", "i"};
/* A month that somebody has published keeps its working days: its results must stay explainable. */
static const struct sql published_sql = {
	"SELECT COUNT(*) AS published FROM unit_month WHERE month IN (LEFT(?, 7), " QUARTER_OF("?") ") AND published_at IS NOT NULL", "sss"};
static const struct sql old_sql = {"SELECT name, working FROM holiday WHERE day = ? FOR UPDATE", "s"};
static const struct sql set_sql = {
	"INSERT INTO holiday (day, name, working) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE name = VALUES(name), working = VALUES(working)",
	"ssi"};
static const struct sql remove_sql = {"DELETE FROM holiday WHERE day = ?", "s"};

static const struct field fields[] = {
	{.name = "days", .type = FIELD_TEXTAREA, .max_length = 8000, .hint = "holiday.days.hint"},
	{.name = "kind", .type = FIELD_CHOICE, .required = true},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500, .hint = "holiday.reason.hint"},
};

struct day {
	char		 date[DAY_TEXT];
	const char	*name;
};

struct change {
	struct form	*form;
	int64_t		 year;
	struct rows	 rows;		/* of the year */
	struct day	 days[LINES_MOST];	/* to be set */
	size_t		 count;
	const char	*stopped;	/* a day in a published month */
};

static enum answer
prepare(struct visit *visit, struct change *change)
{
	const uint64_t asked = list_id(visit, "nam");
	struct object object;
	enum db_result result = scope_city(visit, &object);
	enum answer answer;

	memset(change, 0, sizeof *change);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_CITY, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	change->year = asked >= YEAR_FIRST && asked <= YEAR_LAST ? (int64_t)asked : strtoll(pool_strndup(visit->pool, visit->today, 4), NULL, 10);
	result = db_rows(visit->db, visit->pool, &change->rows, &list_sql, change->year);
	if (result != DB_OK && result != DB_NO_ROW)
		return visit_store_failed(visit, result);
	change->form = visit_form(visit, "holiday", pool_printf(visit->pool, PATH "?nam=%d", (int)change->year));
	form_add_all(change->form, fields, sizeof fields / sizeof fields[0]);
	form_option(change->form, "kind", "off", NULL);
	form_option(change->form, "kind", "working", NULL);
	form_set(change->form, "kind", "off");
	for (size_t i = 0; i < change->rows.count; i++)
		form_add(change->form, &(struct field){.name = "remove", .type = FIELD_CHECK}, row_text(&change->rows.row[i], "day"));
	form_button(change->form, "holiday.set", "primary");
	form_button(change->form, "holiday.remove", "secondary");
	return ANSWER_PAGE;
}

static enum answer
show(struct visit *visit, const struct change *change, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "holiday");

	node_set_int(node, "year", change->year);
	if (change->year > YEAR_FIRST)
		node_set_int(node, "before", change->year - 1);
	if (change->year < YEAR_LAST)
		node_set_int(node, "after", change->year + 1);
	for (size_t i = 0; i < change->rows.count; i++) {
		xmlNodePtr day = node_add(node, "day");

		node_set(day, "date", row_text(&change->rows.row[i], "day"));
		node_set(day, "name", row_text(&change->rows.row[i], "name"));
		node_set_flag(day, "working", !row_null(&change->rows.row[i], "working"));
	}
	visit_show_form(visit, change->form, node);
	return answer;
}

/* "01/02/2022 Tết Nguyên đán": the day, a blank, its name. */
static bool
read_line(struct visit *visit, struct change *change, const char *line)
{
	const size_t length = strcspn(line, " \t");
	const char *name = line + length + strspn(line + length, " \t");
	struct day *day = &change->days[change->count];

	if (!text_date(pool_strndup(visit->pool, line, length), day->date) || name[0] == '\0' || text_length(name) > NAME_MOST)
		return false;
	day->name = name;
	change->count++;
	return true;
}

static void
read_lines(struct visit *visit, struct change *change)
{
	const char *text = form_text(change->form, "days");
	int number = 0;

	if (text[0] == '\0')
		form_error(change->form, "days", "required", NULL);
	while (*text != '\0') {
		const size_t length = strcspn(text, "\n");
		const char *line = pool_strndup(visit->pool, text, length);

		line += strspn(line, " \t\r");
		number++;
		text += length + (text[length] == '\n');
		if (line[0] == '\0')
			continue;
		if (change->count == LINES_MOST || !read_line(visit, change, line)) {
			form_error(change->form, "days", "holiday.line", pool_printf(visit->pool, "%d", number));
			return;
		}
	}
}

static enum answer
write_day(struct visit *visit, struct change *change, const char *date, const char *name, bool working)
{
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &published_sql, date, date, date);
	const char *old = NULL, *old_kind = NULL;

	if (result == DB_OK && row_int(&row, "published") > 0) {
		change->stopped = date;
		return ANSWER_INVALID;
	}
	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &row, &old_sql, date);
	if (result == DB_OK) {
		old = row_text(&row, "name");
		old_kind = row_int(&row, "working") != 0 ? "working" : "off";
	}
	if (result == DB_OK || result == DB_NO_ROW)
		result = name == NULL ? db_exec(visit->db, &remove_sql, date) : db_exec(visit->db, &set_sql, date, name, (int64_t)working);
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = name == NULL ? "remove" : "change", .object = "holiday",
		    .old = old == NULL ? NULL : audit_json(visit->pool, "day", date, "name", old, "kind", old_kind, NULL),
		    .new = name == NULL ? NULL : audit_json(visit->pool, "day", date, "name", name, "kind", working ? "working" : "off", NULL),
		    .reason = form_text(change->form, "reason")});
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
set_days(struct visit *visit, void *arg)
{
	struct change *change = arg;
	const bool working = strcmp(form_text(change->form, "kind"), "working") == 0;

	for (size_t i = 0; i < change->count; i++) {
		const enum answer answer = write_day(visit, change, change->days[i].date, change->days[i].name, working);

		if (answer != ANSWER_PAGE)
			return answer;
	}
	return visit_go(visit, "holiday.saved", PATH "?nam=%.4s", change->days[0].date);
}

static enum answer
remove_days(struct visit *visit, void *arg)
{
	struct change *change = arg;

	for (size_t i = 0; i < change->rows.count; i++) {
		const char *date = row_text(&change->rows.row[i], "day");
		enum answer answer;

		if (form_empty(change->form, pool_printf(visit->pool, "remove-%s", date)))
			continue;
		answer = write_day(visit, change, date, NULL, false);
		if (answer != ANSWER_PAGE)
			return answer;
	}
	return visit_go(visit, "holiday.saved", PATH "?nam=%d", (int)change->year);
}

static bool
removes_something(struct visit *visit, const struct change *change)
{
	for (size_t i = 0; i < change->rows.count; i++)
		if (!form_empty(change->form, pool_printf(visit->pool, "remove-%s", row_text(&change->rows.row[i], "day"))))
			return true;
	return false;
}

/* Public holidays and worked weekends: the working days that absence is measured by. */
enum answer
holiday_show(struct visit *visit)
{
	struct change change;
	const enum answer answer = prepare(visit, &change);

	return answer == ANSWER_PAGE ? show(visit, &change, ANSWER_PAGE) : answer;
}

enum answer
holiday_take(struct visit *visit)
{
	struct change change;
	enum answer answer = prepare(visit, &change);
	bool removes;

	if (answer != ANSWER_PAGE)
		return answer;
	form_read(change.form, visit->request);
	removes = strcmp(form_action(change.form), "holiday.remove") == 0;
	if (!removes)
		read_lines(visit, &change);
	else if (!removes_something(visit, &change))
		form_error(change.form, NULL, "holiday.nothing", NULL);
	if (!form_valid(change.form))
		return show(visit, &change, ANSWER_INVALID);
	answer = command_run(visit, removes ? remove_days : set_days, &change);
	if (answer != ANSWER_INVALID)
		return answer;
	if (change.stopped != NULL)
		form_error(change.form, NULL, "holiday.published", pool_printf(visit->pool, "%.2s/%.2s/%.4s", change.stopped + 8,
		    change.stopped + 5, change.stopped));
	return show(visit, &change, ANSWER_INVALID);
}
