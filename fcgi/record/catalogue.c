#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "rating/points.h"
#include "record/catalogue.h"

static const struct sql offered_sql = {
	"SELECT p.id, p.code, p.name, p.measure, p.coefficient, p.valid_from, p.valid_to, IF(c.depth = 0, NULL, g.name) AS unit "
	"FROM unit_closure c JOIN catalogue p ON p.unit_id = c.ancestor_id JOIN unit g ON g.id = p.unit_id WHERE c.descendant_id = ? "
	"AND p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to > ?) ORDER BY c.depth, p.code, p.valid_from LIMIT 1000",
	"uss"};
static const struct sql hold_sql = {
	"SELECT id FROM catalogue WHERE id = ? AND code = ? AND coefficient = ? AND valid_from = ? AND COALESCE(valid_to, '') = ? LOCK IN SHARE MODE",
	"usiss"};

enum db_result
catalogue_read(struct visit *visit, uint64_t agency_id, const char *from, const char *to, struct rows *offered)
{
	return db_rows(visit->db, visit->pool, offered, &offered_sql, agency_id, to, from);
}

/* "TT-01 · Tờ trình (văn bản) · 1,5 · UBND quận": all of it data. */
static const char *
label_of(struct visit *visit, const struct row *row)
{
	const char *measure = row_text(row, "measure"), *unit = row_text(row, "unit");
	char text[POINTS_TEXT];

	return pool_printf(visit->pool, "%s \xc2\xb7 %s%s%s%s \xc2\xb7 %s%s%s", row_text(row, "code"), row_text(row, "name"),
	    measure[0] == '\0' ? "" : " (", measure, measure[0] == '\0' ? "" : ")",
	    points_format((int)row_int(row, "coefficient"), text, sizeof text), unit[0] == '\0' ? "" : " \xc2\xb7 ", unit);
}

void
catalogue_describe(struct visit *visit, struct form *form, const struct rows *offered)
{
	static const struct field field = {.name = "catalogue", .type = FIELD_SELECT, .label = "catalogue.entry", .hint = "catalogue.entry.hint"};

	if (offered->count == 0)
		return;
	form_add(form, &field, NULL);
	form_option(form, "catalogue", "", NULL);
	for (size_t i = 0; i < offered->count; i++)
		form_option(form, "catalogue", pool_printf(visit->pool, "%s-%s", row_text(&offered->row[i], "id"),
		    row_text(&offered->row[i], "coefficient")), label_of(visit, &offered->row[i]));
}

const struct row *
catalogue_chosen(const struct form *form, const struct rows *offered, uint64_t otherwise)
{
	const uint64_t id = form_empty(form, "catalogue") ? otherwise : strtoull(form_text(form, "catalogue"), NULL, 10);

	for (size_t i = 0; i < offered->count; i++)
		if (row_id(&offered->row[i], "id") == id)
			return &offered->row[i];
	return NULL;
}

static bool
is_used_on(const struct row *entry, const char *day)
{
	return strcmp(row_text(entry, "valid_from"), day) <= 0 && (row_null(entry, "valid_to") || strcmp(row_text(entry, "valid_to"), day) > 0);
}

struct catalogue_choice
catalogue_choose(struct visit *visit, struct form *form, const struct rows *offered, uint64_t otherwise, const char *due)
{
	const struct row *entry = catalogue_chosen(form, offered, otherwise);
	const int64_t listed = entry == NULL ? POINTS_MISSING : row_int(entry, "coefficient");
	const struct catalogue_choice choice = {entry, form_number(form, "coefficient", listed)};
	char text[POINTS_TEXT];

	if (!form_valid(form))
		return choice;
	if (entry != NULL && !is_used_on(entry, due))
		form_error(form, "catalogue", "catalogue.not_used_then", NULL);
	if (choice.coefficient == POINTS_MISSING)
		form_error(form, "coefficient", "required", NULL);
	else if (entry != NULL && choice.coefficient != listed && form_empty(form, "coefficient-reason"))
		form_error(form, "coefficient-reason", "catalogue.reason_differs",
		    pool_strdup(visit->pool, points_format((int)listed, text, sizeof text)));
	else if (entry == NULL && form_empty(form, "coefficient-reason"))
		form_error(form, "coefficient-reason", "catalogue.reason_outside", NULL);
	return choice;
}

enum db_result
catalogue_hold(struct visit *visit, const struct row *entry)
{
	struct row row;

	return db_row(visit->db, visit->pool, &row, &hold_sql, row_id(entry, "id"), row_text(entry, "code"), row_int(entry, "coefficient"),
	    row_text(entry, "valid_from"), row_text(entry, "valid_to"));
}
