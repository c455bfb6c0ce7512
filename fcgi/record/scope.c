#include "config.h"

#include <string.h>

#include "rating/rule_set.h"
#include "record/scope.h"

/* By the parents themselves: the closure table has an ended unit below its successor. */
static const struct sql unit_object = {
	"WITH RECURSIVE up (id, parent_id, depth) AS (SELECT id, parent_id, 0 FROM unit WHERE id = ? UNION ALL "
	"SELECT p.id, p.parent_id, up.depth + 1 FROM up JOIN unit p ON p.id = up.parent_id WHERE up.depth < 15) "
	"SELECT u.id, u.kind, u.bloc, COALESCE(u.agency_id, u.id) AS agency_id, "
	"(SELECT GROUP_CONCAT(up.id ORDER BY up.depth) FROM up) AS above FROM unit u WHERE u.id = ?",
	"uu"};
static const struct sql root_units = {
	"SELECT id FROM unit WHERE parent_id IS NULL AND (valid_to IS NULL OR valid_to > CURDATE()) ORDER BY id LIMIT 16", ""};
static const struct sql person_unit = {
	"SELECT unit_id FROM assignment WHERE person_id = ? "
	"ORDER BY main AND valid_from <= CURDATE() AND (valid_to IS NULL OR valid_to > CURDATE()) DESC, "
	"valid_from <= CURDATE() DESC, valid_from DESC, main DESC, id DESC LIMIT 1",
	"u"};

enum db_result
scope_city(struct visit *visit, struct object *object)
{
	struct rows roots;
	const enum db_result result = db_rows(visit->db, visit->pool, &roots, &root_units);

	*object = (struct object){.bloc = BLOC_NONE};
	for (size_t i = 0; result == DB_OK && i < roots.count; i++)
		object->above[object->above_count++] = row_id(&roots.row[i], "id");
	return result;
}

enum db_result
scope_unit(struct visit *visit, uint64_t unit_id, struct object *object)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &unit_object, unit_id, unit_id);

	memset(object, 0, sizeof *object);
	if (result != DB_OK)
		return result;
	object->unit_id = row_id(&row, "agency_id");
	object->part_id = strcmp(row_text(&row, "kind"), "part") == 0 ? unit_id : 0;
	object->bloc = (enum bloc)bloc_parse(row_text(&row, "bloc"));
	access_read_above(object, row_text(&row, "above"));
	return DB_OK;
}

enum db_result
scope_person(struct visit *visit, uint64_t person_id, struct object *object)
{
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &person_unit, person_id);

	memset(object, 0, sizeof *object);
	if (result == DB_OK)
		result = scope_unit(visit, row_id(&row, "unit_id"), object);
	object->person_id = result == DB_OK ? person_id : 0;
	return result;
}
