#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "rating/calendar.h"
#include "record/paper_result.h"
#include "record/scope.h"
#include "record/unit_setting.h"

#define PATH "/giay/che-do"
#define USUAL "usual"
#define NEVER "never"

/*
 * Until which month an agency uses paper beside the software (630-CV/QU, 8): as the city, or shorter, by its advisory office. Never
 * longer: after the city's last month there is only the software.
 */
static const struct sql mode_sql = {
	"SELECT u.name, " PAPER_UNTIL " AS city, COALESCE((SELECT x.value FROM setting x WHERE x.unit_id = u.id AND x.name = 'paper_until'), '" USUAL "') "
	"AS own, " UNIT_SETTING_VERSION("u.id", "paper_until") " AS version, (SELECT MIN(m.month) FROM unit_month m WHERE m.unit_id = u.id) AS first FROM unit u WHERE u.id = ? AND u.kind = 'agency'",
	"u"};

static const struct field fields[] = {
	{.name = "until", .type = FIELD_SELECT, .required = true},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500},
};

struct change {
	uint64_t	 unit_id;
	struct row	 row;
	struct form	*form;
};

/* The months of the agency on the software before the city's last one, each a possible end. */
static void
offer_months(struct visit *visit, struct form *form, const struct row *row)
{
	struct month month, last;
	const char *city = row_text(row, "city");

	if (strlen(city) != 6 || !month_parse(pool_printf(visit->pool, "%.4s-%s", city, city + 4), &last) || !month_parse(row_text(row, "first"), &month))
		return;
	for (; month_compare(month, last) < 0; month = month_next(month)) {
		char text[MONTH_TEXT];

		month_format(month, text);
		form_option(form, "until", pool_printf(visit->pool, "%.4s%s", text, text + 5), pool_printf(visit->pool, "%s/%.4s", text + 5, text));
	}
}

static enum answer
load(struct visit *visit, struct change *change)
{
	struct object object;
	enum db_result result;
	enum answer answer;

	change->unit_id = list_id(visit, "don-vi");
	result = scope_unit(visit, change->unit_id, &object);
	if (result == DB_NO_ROW)
		return ANSWER_NOT_FOUND;
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_EXTEND, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	result = db_row(visit->db, visit->pool, &change->row, &mode_sql, change->unit_id);
	if (result != DB_OK)
		return result == DB_NO_ROW ? ANSWER_NOT_FOUND : visit_store_failed(visit, result);
	change->form = visit_form(visit, "paper_mode", pool_printf(visit->pool, PATH "?don-vi=%" PRIu64, change->unit_id));
	form_add_all(change->form, fields, sizeof fields / sizeof fields[0]);
	form_option(change->form, "until", USUAL, NULL);
	offer_months(visit, change->form, &change->row);
	form_option(change->form, "until", NEVER, NULL);
	form_set(change->form, "until", row_text(&change->row, "own"));
	form_version(change->form, row_id(&change->row, "version"));
	form_button(change->form, "save", "primary");
	return ANSWER_PAGE;
}

static enum answer
show(struct visit *visit, const struct change *change, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "paper_mode");

	node_set(node, "unit", row_text(&change->row, "name"));
	node_set_id(node, "unit-id", change->unit_id);
	node_set(node, "city", row_text(&change->row, "city"));
	visit_show_form(visit, change->form, node);
	return answer;
}

enum answer
paper_mode_show(struct visit *visit)
{
	struct change change = {0};
	const enum answer answer = load(visit, &change);

	return answer == ANSWER_PAGE ? show(visit, &change, ANSWER_PAGE) : answer;
}

static enum answer
save(struct visit *visit, void *arg)
{
	const struct change *change = arg;
	const enum db_result result = unit_setting_write(visit, &(struct unit_setting){change->unit_id, "paper_until", row_text(&change->row, "own"),
	    form_text(change->form, "until"), form_text(change->form, "reason"), form_sent_version(change->form)});

	if (result == DB_NO_ROW)
		return ANSWER_CONFLICT;
	return result == DB_OK ? visit_go(visit, "saved", PATH "?don-vi=%" PRIu64, change->unit_id) : visit_store_failed(visit, result);
}

enum answer
paper_mode_take(struct visit *visit)
{
	struct change change = {0};
	enum answer answer = load(visit, &change);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	if (form_read(change.form, visit->request) && strcmp(form_text(change.form, "until"), row_text(&change.row, "own")) == 0)
		form_error(change.form, "until", "paper_mode.unchanged", NULL);
	if (!form_valid(change.form))
		return show(visit, &change, ANSWER_INVALID);
	answer = command_run(visit, save, &change);
	if (answer != ANSWER_CONFLICT)
		return answer;
	result = db_row(visit->db, visit->pool, &change.row, &mode_sql, change.unit_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	form_theirs(change.form, "until", row_text(&change.row, "own"));
	form_version(change.form, row_id(&change.row, "version"));
	return show(visit, &change, ANSWER_CONFLICT);
}
