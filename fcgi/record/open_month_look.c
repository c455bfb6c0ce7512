#include "config.h"

#include <string.h>

#include "record/open_month_private.h"

static const struct sql today_sql = {"SELECT CURDATE() AS day, DATE_FORMAT(CURDATE(), '%Y-%m') AS month", ""};
static const struct sql agency_sql = {
    "SELECT u.agency_id AS id FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.person_id = ? AND a.main "
    "AND a.valid_from <= CURDATE() AND (a.valid_to IS NULL OR a.valid_to > CURDATE()) "
    "ORDER BY a.valid_from DESC, a.id DESC LIMIT 1",
    "u"};
static const struct sql names_sql = {
    "SELECT (SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = ?) AS superior, "
    "(SELECT CONCAT(family_name, ' ', given_name) FROM person WHERE id = ?) AS authority, "
    "(SELECT name FROM unit WHERE id = ?) AS authority_unit, (SELECT name FROM unit WHERE id = ?) AS advice_unit, "
    "(SELECT name FROM criteria_set WHERE id = ?) AS criteria",
    "uuuuu"};

static enum db_result
prepare_today(struct opening *opening, struct rules *rules)
{
	struct row row;
	int64_t now = 0;
	enum db_result result = db_row(opening->db, opening->pool, &row, &today_sql);

	if (result == DB_OK)
		result = opening_now(opening->db, &now);
	opening->month = row_text(&row, "month");
	if (result == DB_OK)
		result = opening_find_period(opening, rules);
	return result == DB_OK ? opening_prepare(opening, rules, now, row_text(&row, "day")) : result;
}

static const char *
name_or_null(const struct row *row, const char *name)
{
	return row_null(row, name) ? NULL : row_text(row, name);
}

static enum db_result
describe(const struct opening *opening, const struct row *person, struct open_month_person *out)
{
	const struct resolution *is;
	struct target target = {0};
	struct row row;
	enum db_result result;

	out->found = true;
	out->rule_set = opening->rule_set->number;
	if (!opening_target(opening, person, &target)) {
		out->central = strcmp(row_text(person, "management_level"), "central") == 0;
		if (out->central)
			return DB_OK;
		resolve(opening->resolver, &(struct resolve_subject){row_id(person, "person_id"), row_id(person, "unit_id"),
		    (enum rank)rank_parse(row_text(person, "rank")), (enum bloc)bloc_parse(row_text(person, "bloc")),
		    row_text(person, "management_level")}, &target.resolution);
	}
	is = &target.resolution;
	result = db_row(opening->db, opening->pool, &row, &names_sql, is->superior_id, is->authority_id,
	    is->authority_unit_id,
	    is->advice_unit_id, target.criteria_set_id);
	out->superior = name_or_null(&row, "superior");
	out->superior_basis = basis_name(is->superior_basis);
	out->authority = name_or_null(&row, "authority");
	out->authority_basis = basis_name(is->authority_basis);
	out->authority_unit = name_or_null(&row, "authority_unit");
	out->advice_unit = name_or_null(&row, "advice_unit");
	out->collective = is->authority_collective;
	out->criteria = name_or_null(&row, "criteria");
	out->matches = target.matches;
	return result;
}

enum db_result
open_month_look(struct db *db, struct rules *rules, struct pool *pool, uint64_t person_id,
    struct open_month_person *out)
{
	struct opening opening = {.db = db, .pool = pool, .agency_code = ""};
	struct row row;
	enum db_result result = db_row(db, pool, &row, &agency_sql, person_id);

	*out = (struct open_month_person){0};
	opening.agency_id = row_id(&row, "id");
	if (result == DB_OK)
		result = prepare_today(&opening, rules);
	for (size_t i = 0; result == DB_OK && i < opening.people.count; i++)
		if (row_id(&opening.people.row[i], "person_id") == person_id)
			return describe(&opening, &opening.people.row[i], out);
	return result == DB_NO_ROW ? DB_OK : result;
}

enum db_result
open_month_gaps(struct db *db, struct rules *rules, struct pool *pool, uint64_t agency_id,
    struct open_month_report *report)
{
	struct opening opening = {.db = db, .pool = pool, .report = report, .agency_id = agency_id, .agency_code = ""};
	const enum db_result result = prepare_today(&opening, rules);

	if (result == DB_NO_ROW) {
		opening_add_gap(&opening, GAP_NO_RULE_SET, NULL);
		return DB_OK;
	}
	if (result == DB_OK)
		opening_note(&opening);
	return result;
}

enum db_result
open_month_choose(struct db *db, struct rules *rules, struct pool *pool, uint64_t agency_id, const char *day,
    struct open_month_choices *out)
{
	struct pool *own = pool_new();
	struct opening opening = {.db = db, .pool = own, .agency_id = agency_id, .agency_code = "",
	    .month = pool_strndup(own, day, MONTH_TEXT - 1)};
	int64_t now = 0;
	enum db_result result = opening_now(db, &now);

	*out = (struct open_month_choices){0};
	if (result == DB_OK)
		result = opening_find_period(&opening, rules);
	if (result == DB_OK)
		result = opening_prepare(&opening, rules, now, day);
	out->count = result == DB_OK ? opening.people.count : 0;
	out->choice = pool_alloc(pool, (out->count + 1) * sizeof *out->choice);
	for (size_t i = 0; i < out->count; i++) {
		const struct row *row = &opening.people.row[i];
		struct open_month_choice *choice = &out->choice[i];

		*choice = (struct open_month_choice){.person_id = row_id(row, "person_id"),
		    .central = strcmp(row_text(row, "management_level"), "central") == 0};
		if (!choice->central)
			choice->criteria_set_id = opening_choose(&opening, row, &choice->matches, &choice->bound);
	}
	pool_free(own);
	return result;
}
