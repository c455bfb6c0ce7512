#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "rating/rule_set.h"
#include "record/audience.h"
#include "record/scope.h"
#include "web/text.h"

/* The units of the grants themselves: a grouping has a bloc of its own, and yet a bloc's administrator addresses that bloc there. */
#define OWN_GRANTS \
	"SELECT r.unit_id AS id, TRUE AS own FROM right_grant r WHERE r.account_id = ? AND r.role IN ('city_admin', 'bloc_admin', 'unit_admin') " \
	"AND r.valid_from <= CURDATE() AND (r.valid_to IS NULL OR r.valid_to > CURDATE())"

static const struct sql units_sql = {
	"SELECT g.id, g.name FROM (SELECT s.id, FALSE AS own FROM " SCOPE_UNITS "UNION ALL " OWN_GRANTS ") v "
	"JOIN unit g ON g.id = v.id AND g.kind <> 'part' WHERE g.parent_id IS NOT NULL GROUP BY g.id "
	"ORDER BY g.kind = 'agency', MAX(v.own) DESC, g.id = ? DESC, g.name, g.id LIMIT 4000",
	"uuu"};
static const struct sql kind_sql = {"SELECT kind FROM unit WHERE id = ?", "u"};
static const struct sql top_sql = {
	"SELECT COUNT(*) AS grants FROM right_grant r JOIN unit u ON u.id = r.unit_id AND u.parent_id IS NULL WHERE r.account_id = ? "
	"AND r.role IN ('city_admin', 'bloc_admin', 'unit_admin') AND r.valid_from <= CURDATE() "
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE())",
	"u"};

static const struct field unit_field = {.name = "unit", .type = FIELD_SELECT, .required = true, .label = "audience.unit"};
static const struct field bloc_field = {.name = "bloc", .type = FIELD_SELECT, .required = true, .label = "audience.bloc"};

struct audience
audience_of(const struct row *row)
{
	return (struct audience){row_id(row, "unit_id"), row_null(row, "bloc") ? NULL : row_text(row, "bloc")};
}

enum db_result
audience_object(struct visit *visit, const struct audience *audience, struct object *object)
{
	struct row row;
	enum db_result result;

	if (audience->unit_id == 0)
		result = scope_city(visit, object);
	else
		result = scope_unit(visit, audience->unit_id, object);
	if (result == DB_OK && audience->unit_id != 0)
		result = db_row(visit->db, visit->pool, &row, &kind_sql, audience->unit_id);
	if (result != DB_OK)
		return result;
	/* What is below a grouping belongs to several blocs, whatever its own. */
	if (audience->unit_id == 0 || strcmp(row_text(&row, "kind"), "grouping") == 0)
		object->bloc = audience->bloc == NULL ? BLOC_NONE : (enum bloc)bloc_parse(audience->bloc);
	return DB_OK;
}

static void
add_blocs(struct visit *visit, struct form *form)
{
	static const char *const names[] = {"any", "party", "government", "school"};
	bool offered[sizeof names / sizeof names[0]] = {false};

	for (size_t i = 0; i < visit->viewer->grant_count; i++) {
		const struct grant *grant = &visit->viewer->grants[i];

		if (grant->role != ROLE_CITY_ADMIN && grant->role != ROLE_BLOC_ADMIN && grant->role != ROLE_UNIT_ADMIN)
			continue;
		for (size_t k = 0; k < sizeof names / sizeof names[0]; k++)
			offered[k] |= grant->bloc == BLOC_NONE || (k > 0 && (int)grant->bloc == bloc_parse(names[k]));
	}
	form_add(form, &bloc_field, NULL);
	for (size_t k = 0; k < sizeof names / sizeof names[0]; k++)
		if (offered[k])
			form_option(form, "bloc", names[k], NULL);
	for (size_t i = 0; i < visit->viewer->grant_count; i++)
		if (visit->viewer->grants[i].role == ROLE_BLOC_ADMIN && visit->viewer->grants[i].bloc != BLOC_NONE)
			form_set(form, "bloc", names[visit->viewer->grants[i].bloc]);
}

enum db_result
audience_add_fields(struct visit *visit, struct form *form)
{
	struct rows units;
	struct row top;
	enum db_result result = db_rows(visit->db, visit->pool, &units, &units_sql, visit->viewer->account_id,
	    visit->viewer->account_id, visit->viewer->unit_id);

	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &top, &top_sql, visit->viewer->account_id);
	if (result != DB_OK)
		return result;
	form_add(form, &unit_field, NULL);
	if (row_int(&top, "grants") > 0)
		form_option(form, "unit", "all", NULL);
	for (size_t i = 0; i < units.count; i++)
		form_option(form, "unit", row_text(&units.row[i], "id"), row_text(&units.row[i], "name"));
	add_blocs(visit, form);
	return DB_OK;
}

void
audience_set(struct visit *visit, struct form *form, const struct audience *audience)
{
	form_set(form, "unit", audience->unit_id == 0 ? "all" : pool_printf(visit->pool, "%" PRIu64, audience->unit_id));
	form_set(form, "bloc", audience->bloc == NULL ? "any" : audience->bloc);
}

enum db_result
audience_read(struct visit *visit, struct form *form, struct audience *audience)
{
	const char *unit = form_text(form, "unit"), *bloc = form_text(form, "bloc");
	struct object object;
	struct row row;
	enum db_result result = DB_OK;

	*audience = (struct audience){0, strcmp(bloc, "any") == 0 || bloc[0] == '\0' ? NULL : bloc};
	if (!form_valid(form))
		return DB_OK;
	text_id(unit, &audience->unit_id);
	if (audience->unit_id != 0)
		result = db_row(visit->db, visit->pool, &row, &kind_sql, audience->unit_id);
	/* An agency is of one bloc: to choose another would reach nobody. */
	if (result == DB_OK && audience->unit_id != 0 && strcmp(row_text(&row, "kind"), "grouping") != 0)
		audience->bloc = NULL;
	if (result == DB_OK)
		result = audience_object(visit, audience, &object);
	if (result == DB_OK && !access_may(visit->viewer, ACTION_INFORM, &object))
		form_error(form, "bloc", "audience.not_yours", NULL);
	return result;
}
