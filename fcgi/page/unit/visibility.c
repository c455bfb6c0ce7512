#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "record/publication.h"
#include "record/scope.h"
#include "record/unit_setting.h"

#define PATH "/quan-tri/hien-thi"

/* Agencies in scope, the viewer's own first, with what each makes public; the usual where nothing is stored. */
static const struct sql units_sql = {
	"SELECT g.id, g.name, " PUBLICATION_SHOWS("g.id") " AS shows FROM " SCOPE_UNITS "JOIN unit g ON g.id = s.id AND g.kind = 'agency' "
	"ORDER BY g.id = ? DESC, g.name, g.id LIMIT 4000",
	"uu"};
static const struct sql setting_sql = {
	"SELECT u.name, " PUBLICATION_SHOWS("u.id") " AS shows, " UNIT_SETTING_VERSION("u.id", "publication_shows") " AS version FROM unit u WHERE u.id = ? AND u.kind = 'agency'",
	"u"};

static const struct field fields[] = {
	{.name = "shows", .type = FIELD_CHOICE, .required = true},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500},
};

struct change {
	struct rows	 units;
	uint64_t	 unit_id;
	struct row	 row;
	struct form	*form;
};

static enum db_result
load_form(struct visit *visit, struct change *change)
{
	const enum db_result result = db_row(visit->db, visit->pool, &change->row, &setting_sql, change->unit_id);

	if (result != DB_OK)
		return result;
	change->form = visit_form(visit, "visibility", pool_printf(visit->pool, PATH "?don-vi=%" PRIu64, change->unit_id));
	form_add_all(change->form, fields, sizeof fields / sizeof fields[0]);
	form_option(change->form, "shows", "names", NULL);
	form_option(change->form, "shows", "own", NULL);
	form_set(change->form, "shows", row_text(&change->row, "shows"));
	form_version(change->form, row_id(&change->row, "version"));
	form_button(change->form, "save", "primary");
	return DB_OK;
}

/* The agency of the address, else the first in scope. */
static enum answer
load(struct visit *visit, struct change *change)
{
	struct object object;
	enum db_result result = db_rows(visit->db, visit->pool, &change->units, &units_sql, visit->viewer->account_id, visit->viewer->unit_id);
	enum answer answer;

	change->unit_id = list_id(visit, "don-vi");
	if (result == DB_OK && change->unit_id == 0 && list_asked(visit, "don-vi")[0] != '\0')
		return ANSWER_NOT_FOUND;
	if (result == DB_OK && change->unit_id == 0 && change->units.count > 0)
		change->unit_id = row_id(&change->units.row[0], "id");
	if (result == DB_OK)
		result = scope_unit(visit, change->unit_id, &object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_INFORM, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	result = load_form(visit, change);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
show(struct visit *visit, const struct change *change, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "visibility");

	node_set(node, "unit", row_text(&change->row, "name"));
	for (size_t i = 0; i < change->units.count; i++) {
		const struct row *row = &change->units.row[i];
		xmlNodePtr unit = node_add(node, "agency");

		node_set(unit, "id", row_text(row, "id"));
		node_set(unit, "name", row_text(row, "name"));
		node_set(unit, "shows", row_text(row, "shows"));
		node_set_flag(unit, "selected", row_id(row, "id") == change->unit_id);
	}
	visit_show_form(visit, change->form, node);
	return answer;
}

/* Whom the published results of an agency show to: a setting of the agency (domain.md section 2). */
enum answer
visibility_show(struct visit *visit)
{
	struct change change = {0};
	const enum answer answer = load(visit, &change);

	return answer == ANSWER_PAGE ? show(visit, &change, ANSWER_PAGE) : answer;
}

static enum answer
save(struct visit *visit, void *arg)
{
	const struct change *change = arg;
	const enum db_result result = unit_setting_write(visit, &(struct unit_setting){change->unit_id, "publication_shows", row_text(&change->row, "shows"),
	    form_text(change->form, "shows"), form_text(change->form, "reason"), form_sent_version(change->form)});

	if (result == DB_NO_ROW)
		return ANSWER_CONFLICT;
	return result == DB_OK ? visit_go(visit, "saved", PATH "?don-vi=%" PRIu64, change->unit_id) : visit_store_failed(visit, result);
}

enum answer
visibility_take(struct visit *visit)
{
	struct change change = {0};
	enum answer answer = load(visit, &change);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	if (form_read(change.form, visit->request) && strcmp(form_text(change.form, "shows"), row_text(&change.row, "shows")) == 0)
		form_error(change.form, "shows", "visibility.unchanged", NULL);
	if (!form_valid(change.form))
		return show(visit, &change, ANSWER_INVALID);
	answer = command_run(visit, save, &change);
	if (answer != ANSWER_CONFLICT)
		return answer;
	result = db_row(visit->db, visit->pool, &change.row, &setting_sql, change.unit_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	form_theirs(change.form, "shows", row_text(&change.row, "shows"));
	form_version(change.form, row_id(&change.row, "version"));
	return show(visit, &change, ANSWER_CONFLICT);
}
