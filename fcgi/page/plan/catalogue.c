#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/command.h"
#include "gate/list.h"
#include "page/pages.h"
#include "rating/points.h"
#include "rating/products.h"
#include "record/reach.h"
#include "record/scope.h"
#include "web/response.h"

#define PATH "/quan-tri/san-pham"

enum { PAGE_ROWS = 100 };

/* Agencies and groupings in scope, the viewer's own first. */
static const struct sql units_sql = {
	"SELECT g.id, g.name FROM " SCOPE_UNITS "JOIN unit g ON g.id = s.id AND g.kind <> 'part' ORDER BY g.id = ? DESC, g.name, g.id LIMIT 4000",
	"uu"};
/* What the unit keeps, and what it has from above. */
static const struct sql list_sql = {
	"SELECT p.id, p.code, p.name, p.measure, p.coefficient, p.valid_from, p.valid_to, c.depth, g.name AS unit, COUNT(*) OVER () AS found, "
	"CASE WHEN p.valid_from > CURDATE() THEN 'later' WHEN p.valid_to <= CURDATE() THEN 'ended' ELSE 'used' END AS state "
	"FROM unit_closure c JOIN catalogue p ON p.unit_id = c.ancestor_id JOIN unit g ON g.id = p.unit_id WHERE c.descendant_id = ? "
	"AND (? OR p.valid_to IS NULL OR p.valid_to > CURDATE()) AND (? = '' OR p.code LIKE CONCAT(?, '%') "
	"OR p.name COLLATE utf8mb4_uca1400_ai_ci LIKE CONCAT('%', ?, '%')) ORDER BY c.depth, p.code, p.valid_from DESC LIMIT ? OFFSET ?",
	"uisssii"};
static const struct sql unit_sql = {"SELECT name FROM unit WHERE id = ? AND kind <> 'part'", "u"};
static const struct sql read_sql = {
	"SELECT p.unit_id, p.code, p.name, p.measure, p.coefficient, p.valid_from, p.valid_to, p.version, g.name AS unit FROM catalogue p "
	"JOIN unit g ON g.id = p.unit_id WHERE p.id = ?",
	"u"};
static const struct sql lock_sql = {"SELECT version FROM catalogue WHERE id = ? FOR UPDATE", "u"};
/* The same code in use on some of the same days. */
static const struct sql overlap_sql = {
	"SELECT id FROM catalogue WHERE unit_id = ? AND code = ? AND id <> ? AND valid_from < COALESCE(?, '9999-12-31') "
	"AND (valid_to IS NULL OR valid_to > ?) LIMIT 1 FOR UPDATE",
	"ususs"};
static const struct sql insert_sql = {
	"INSERT INTO catalogue (unit_id, code, name, measure, coefficient, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?)", "usssiss"};
static const struct sql update_sql = {
	"UPDATE catalogue SET code = ?, name = ?, measure = ?, coefficient = ?, valid_from = ?, valid_to = ?, version = version + 1 WHERE id = ?",
	"sssissu"};

static const struct field fields[] = {
	{.name = "code", .type = FIELD_TEXT, .required = true, .max_length = 32, .hint = "catalogue.code.hint"},
	{.name = "name", .type = FIELD_TEXT, .required = true, .max_length = 300},
	{.name = "measure", .type = FIELD_TEXT, .max_length = 60, .hint = "catalogue.measure.hint"},
	{.name = "coefficient", .type = FIELD_POINTS, .required = true, .min = 1, .max = PRODUCT_COEFFICIENT, .hint = "catalogue.coefficient.hint"},
	{.name = "valid_from", .type = FIELD_DATE, .required = true},
	{.name = "valid_to", .type = FIELD_DATE, .hint = "catalogue.valid_to.hint"},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500, .hint = "catalogue.reason.hint"},
};

struct entry {
	uint64_t	 id, unit_id;
	struct row	 row;		/* as stored; unread for a new one */
	struct rows	 units;		/* to choose from, of the list */
	struct form	*form;
};

static void
make_form(struct visit *visit, struct entry *entry)
{
	entry->form = visit_form(visit, "catalogue", entry->id == 0 ? pool_printf(visit->pool, PATH "?don-vi=%" PRIu64, entry->unit_id) :
	                                                               pool_printf(visit->pool, PATH "/%" PRIu64, entry->id));
	form_add_all(entry->form, fields, sizeof fields / sizeof fields[0]);
	form_button(entry->form, entry->id == 0 ? "add" : "save", "primary");
}

static enum answer
allow(struct visit *visit, uint64_t unit_id)
{
	struct object object;
	const enum db_result result = scope_unit(visit, unit_id, &object);

	return result == DB_OK ? visit_allow(visit, ACTION_CATALOGUE, &object) : visit_store_failed(visit, result);
}

/* The unit of the address, else the first in scope. */
static enum answer
load_list(struct visit *visit, struct entry *entry)
{
	enum db_result result = db_rows(visit->db, visit->pool, &entry->units, &units_sql, visit->viewer->account_id, visit->viewer->unit_id);
	enum answer answer;

	entry->unit_id = list_id(visit, "don-vi");
	if (result == DB_OK && entry->unit_id == 0 && list_asked(visit, "don-vi")[0] != '\0')
		return ANSWER_NOT_FOUND;
	if (result == DB_OK && entry->unit_id == 0 && entry->units.count > 0)
		entry->unit_id = row_id(&entry->units.row[0], "id");
	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &entry->row, &unit_sql, entry->unit_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = allow(visit, entry->unit_id);
	if (answer != ANSWER_PAGE)
		return answer;
	make_form(visit, entry);
	form_set(entry->form, "valid_from", visit->today);
	return ANSWER_PAGE;
}

static void
append_rows(xmlNodePtr node, const struct rows *rows)
{
	static const char *const copied[] = {"code", "name", "measure", "valid_from", "valid_to", "state"};

	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];
		const bool own = row_int(row, "depth") == 0;
		xmlNodePtr product = node_add(node, "product");

		node_set_id(product, "id", row_id(row, "id"));
		for (size_t k = 0; k < sizeof copied / sizeof copied[0]; k++)
			if (row_text(row, copied[k])[0] != '\0')
				node_set(product, copied[k], row_text(row, copied[k]));
		node_set_points(product, "coefficient", (int)row_int(row, "coefficient"));
		node_set(product, "from-above", own ? NULL : row_text(row, "unit"));
	}
}

static enum answer
show_list(struct visit *visit, const struct entry *entry, enum answer answer)
{
	const char *name = list_name(visit);
	const bool ended = list_asked(visit, "het")[0] != '\0';
	const int64_t page = list_page(visit);
	xmlNodePtr node = visit_element(visit, "catalogue");
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &list_sql, entry->unit_id, (int64_t)ended, name, name, name,
	    visit_rows(visit, PAGE_ROWS), (page - 1) * PAGE_ROWS);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(visit->page, "width", "full");
	node_set_id(node, "unit-id", entry->unit_id);
	node_set(node, "unit", row_text(&entry->row, "name"));
	node_set(node, "search", name[0] == '\0' ? NULL : name);
	node_set_flag(node, "ended", ended);
	for (size_t i = 0; i < entry->units.count; i++) {
		xmlNodePtr unit = node_add(node, "unit");

		node_set_id(unit, "id", row_id(&entry->units.row[i], "id"));
		node_set(unit, "name", row_text(&entry->units.row[i], "name"));
	}
	append_rows(node, &rows);
	if (rows.count > 0)
		list_pages(visit, node, pool_printf(visit->pool, PATH "?don-vi=%" PRIu64 "&ten=%s%s&trang=", entry->unit_id,
		    response_percent_encode(visit->pool, name), ended ? "&het=1" : ""), page, row_int(&rows.row[0], "found"), PAGE_ROWS);
	visit_show_form(visit, entry->form, node);
	return answer;
}

static enum answer
load_one(struct visit *visit, struct entry *entry)
{
	const enum db_result result = db_row(visit->db, visit->pool, &entry->row, &read_sql, visit->id);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	entry->id = visit->id;
	entry->unit_id = row_id(&entry->row, "unit_id");
	answer = allow(visit, entry->unit_id);
	if (answer != ANSWER_PAGE)
		return answer;
	make_form(visit, entry);
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
		if (fields[i].type == FIELD_POINTS)
			form_set_number(entry->form, fields[i].name, row_int(&entry->row, fields[i].name));
		else if (strcmp(fields[i].name, "reason") != 0)
			form_set(entry->form, fields[i].name, row_null(&entry->row, fields[i].name) ? NULL : row_text(&entry->row, fields[i].name));
	form_version(entry->form, row_id(&entry->row, "version"));
	return ANSWER_PAGE;
}

static enum answer
show_one(struct visit *visit, const struct entry *entry, enum answer answer)
{
	xmlNodePtr node = visit_element(visit, "catalogue");

	node_set_id(node, "id", entry->id);
	node_set_id(node, "unit-id", entry->unit_id);
	node_set(node, "unit", row_text(&entry->row, "unit"));
	visit_show_form(visit, entry->form, node);
	return answer;
}

enum answer
catalogue_show(struct visit *visit)
{
	struct entry entry = {0};
	const enum answer answer = load_list(visit, &entry);

	return answer == ANSWER_PAGE ? show_list(visit, &entry, ANSWER_PAGE) : answer;
}

enum answer
catalogue_entry_show(struct visit *visit)
{
	struct entry entry = {0};
	const enum answer answer = load_one(visit, &entry);

	return answer == ANSWER_PAGE ? show_one(visit, &entry, ANSWER_PAGE) : answer;
}

static void
check(struct form *form)
{
	if (!form_empty(form, "code") && !reach_code(form_text(form, "code")))
		form_error(form, "code", "catalogue.bad_code", NULL);
	if (!form_empty(form, "valid_to") && strcmp(form_text(form, "valid_to"), form_text(form, "valid_from")) <= 0)
		form_error(form, "valid_to", "catalogue.ends_before", NULL);
}

static const char *
told(struct visit *visit, const char *code, const char *name, const char *measure, int64_t coefficient, const char *from, const char *to)
{
	char text[POINTS_TEXT];

	return audit_json(visit->pool, "code", code, "name", name, "measure", measure, "coefficient",
	    points_format((int)coefficient, text, sizeof text), "from", from, "to", to, NULL);
}

static enum db_result
note(struct visit *visit, const struct entry *entry, uint64_t id)
{
	const struct form *form = entry->form;
	const struct row *row = &entry->row;

	return audit_write(visit, &(struct audit){.action = entry->id == 0 ? "add" : "change", .object = "catalogue", .object_id = id,
	    .unit_id = entry->unit_id,
	    .old = entry->id == 0 ? NULL : told(visit, row_text(row, "code"), row_text(row, "name"), row_text(row, "measure"),
	        row_int(row, "coefficient"), row_text(row, "valid_from"), row_null(row, "valid_to") ? NULL : row_text(row, "valid_to")),
	    .new = told(visit, form_text(form, "code"), form_text(form, "name"), form_text(form, "measure"), form_number(form, "coefficient", 0),
	        form_text(form, "valid_from"), form_nullable(form, "valid_to")),
	    .reason = form_text(form, "reason")});
}

/* A code means one thing on a day. */
static enum answer
store(struct visit *visit, void *arg)
{
	const struct entry *entry = arg;
	struct form *form = entry->form;
	const char *from = form_text(form, "valid_from"), *to = form_nullable(form, "valid_to"), *code = form_text(form, "code");
	const int64_t coefficient = form_number(form, "coefficient", 0);
	struct row row;
	enum db_result result = entry->id == 0 ? DB_OK : db_row(visit->db, visit->pool, &row, &lock_sql, entry->id);

	if (result == DB_OK && entry->id != 0 && row_id(&row, "version") != form_sent_version(form))
		return ANSWER_CONFLICT;
	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &row, &overlap_sql, entry->unit_id, code, entry->id, to, from);
	if (result == DB_OK) {
		form_error(form, "code", "catalogue.overlap", NULL);
		return ANSWER_INVALID;
	}
	if (result == DB_NO_ROW)
		result = entry->id == 0 ? db_exec(visit->db, &insert_sql, entry->unit_id, code, form_text(form, "name"), form_text(form, "measure"),
		                              coefficient, from, to) :
		                          db_exec(visit->db, &update_sql, code, form_text(form, "name"), form_text(form, "measure"), coefficient, from, to,
		                              entry->id);
	if (result == DB_OK)
		result = note(visit, entry, entry->id == 0 ? db_insert_id(visit->db) : entry->id);
	return result == DB_OK ? visit_go(visit, entry->id == 0 ? "added" : "saved", PATH "?don-vi=%" PRIu64, entry->unit_id) :
	                         visit_store_failed(visit, result);
}

enum answer
catalogue_take(struct visit *visit)
{
	struct entry entry = {0};
	enum answer answer = load_list(visit, &entry);

	if (answer != ANSWER_PAGE)
		return answer;
	if (form_read(entry.form, visit->request))
		check(entry.form);
	if (!form_valid(entry.form))
		return show_list(visit, &entry, ANSWER_INVALID);
	answer = command_run(visit, store, &entry);
	return answer == ANSWER_INVALID ? show_list(visit, &entry, ANSWER_INVALID) : answer;
}

static void
show_theirs(struct visit *visit, struct entry *entry)
{
	char text[POINTS_TEXT];

	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
		if (fields[i].type == FIELD_POINTS)
			form_theirs(entry->form, fields[i].name,
			    pool_strdup(visit->pool, points_format((int)row_int(&entry->row, fields[i].name), text, sizeof text)));
		else if (strcmp(fields[i].name, "reason") != 0)
			form_theirs(entry->form, fields[i].name, row_text(&entry->row, fields[i].name));
	form_version(entry->form, row_id(&entry->row, "version"));
}

enum answer
catalogue_entry_take(struct visit *visit)
{
	struct entry entry = {0};
	enum answer answer = load_one(visit, &entry);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	if (form_read(entry.form, visit->request))
		check(entry.form);
	if (!form_valid(entry.form))
		return show_one(visit, &entry, ANSWER_INVALID);
	answer = command_run(visit, store, &entry);
	if (answer == ANSWER_INVALID)
		return show_one(visit, &entry, ANSWER_INVALID);
	if (answer != ANSWER_CONFLICT)
		return answer;
	result = db_row(visit->db, visit->pool, &entry.row, &read_sql, entry.id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	show_theirs(visit, &entry);
	return show_one(visit, &entry, ANSWER_CONFLICT);
}
