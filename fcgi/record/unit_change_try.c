#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "record/resolve.h"
#include "record/unit_change_private.h"
#include "record/unit_tree.h"

enum { AGENCIES_MOST = 60, EFFECTS_MOST = 100 };

/* Agencies at or below the units that are named; each is asked for by its code. */
static const struct sql agencies_below = {
	"SELECT DISTINCT g.id FROM unit t JOIN unit_closure l ON l.ancestor_id = t.id JOIN unit d ON d.id = l.descendant_id "
	"JOIN unit g ON g.id = d.agency_id WHERE FIND_IN_SET(t.code, CONVERT(? USING ascii)) "
	"AND (g.valid_to IS NULL OR g.valid_to > CURDATE()) LIMIT 200",
	"s"};
static const struct sql today_sql = {"SELECT CURDATE() AS today", ""};
static const struct sql people_sql = {
	"SELECT a.person_id, a.unit_id, a.`rank`, a.management_level, g.bloc, g.name AS unit, o.name AS position, "
	"CONCAT(p.family_name, ' ', p.given_name) AS name FROM assignment a JOIN unit u ON u.id = a.unit_id "
	"JOIN unit g ON g.id = u.agency_id JOIN person p ON p.id = a.person_id JOIN position o ON o.id = a.position_id "
	"WHERE u.agency_id = ? AND a.main AND a.valid_from <= CURDATE() AND (a.valid_to IS NULL OR a.valid_to > CURDATE()) "
	"ORDER BY p.given_name, p.family_name, p.id",
	"u"};

/* One person on one side of the change. */
struct side {
	uint64_t	 person_id, superior_id, authority_id;
	const char	*name, *position, *unit;
};

struct sides {
	struct side	*side;
	size_t		 count, room;
};

struct trying {
	struct pool			*pool;
	const struct unit_change	*changes;
	size_t				 count;
	struct unit_effects		*effects;
};

static void
add_side(struct pool *pool, struct sides *sides, const struct side *side)
{
	if (sides->count == sides->room) {
		const size_t room = sides->room == 0 ? 256 : 2 * sides->room;
		struct side *grown = pool_alloc(pool, room * sizeof *grown);

		if (sides->count > 0)
			memcpy(grown, sides->side, sides->count * sizeof *grown);
		sides->side = grown;
		sides->room = room;
	}
	sides->side[sides->count++] = *side;
}

static enum db_result
look_at_agency(struct db *db, struct pool *pool, uint64_t agency, const char *day, struct sides *sides)
{
	const struct resolver *resolver;
	struct rows people;
	enum db_result result = resolve_load(db, pool, agency, day, &resolver);

	if (result == DB_OK)
		result = db_rows(db, pool, &people, &people_sql, agency);
	for (size_t i = 0; result == DB_OK && i < people.count; i++) {
		const struct row *row = &people.row[i];
		const struct resolve_subject subject = {row_id(row, "person_id"), row_id(row, "unit_id"),
		    (enum rank)rank_parse(row_text(row, "rank")), (enum bloc)bloc_parse(row_text(row, "bloc")),
		    row_text(row, "management_level")};
		struct resolution is;

		resolve(resolver, &subject, &is);
		add_side(pool, sides, &(struct side){subject.person_id, is.superior_id, is.authority_id, row_text(row, "name"),
		    row_text(row, "position"), row_text(row, "unit")});
	}
	return result;
}

/* The codes that the changes name, as FIND_IN_SET reads them. */
static const char *
named_units(const struct trying *trying)
{
	size_t room = 1;
	char *list, *to;

	for (size_t i = 0; i < trying->count; i++)
		room += strlen(trying->changes[i].unit) + strlen(trying->changes[i].receiver) + strlen(trying->changes[i].code) + 3;
	to = list = pool_alloc(trying->pool, room);
	for (size_t i = 0; i < trying->count; i++) {
		const char *codes[] = {trying->changes[i].unit, trying->changes[i].receiver, trying->changes[i].code};

		for (size_t k = 0; k < 3; k++) {
			const size_t length = strlen(codes[k]);

			if (length == 0)
				continue;
			memcpy(to, codes[k], length);
			to += length;
			*to++ = ',';
		}
	}
	*to = '\0';
	return list;
}

static enum db_result
look(struct db *db, struct trying *trying, const char *day, struct sides *sides)
{
	struct rows agencies;
	enum db_result result = db_rows(db, trying->pool, &agencies, &agencies_below, named_units(trying));

	if (result != DB_OK)
		return result;
	if (agencies.count > AGENCIES_MOST) {
		trying->effects->known = false;
		return DB_NO_ROW;
	}
	for (size_t i = 0; result == DB_OK && i < agencies.count; i++)
		result = look_at_agency(db, trying->pool, row_id(&agencies.row[i], "id"), day, sides);
	return result;
}

/* On the tree of today, because nobody knows the assignments of another day. */
static enum db_result
write_all(struct db *db, struct pool *pool, const struct unit_change *changes, size_t count, const char *day)
{
	struct forest *forest;
	enum db_result result = forest_load(db, pool, &forest);

	for (size_t i = 0; result == DB_OK && i < count; i++) {
		struct unit_change change = changes[i];
		struct unit_problem problem;

		change.effective = day;
		result = unit_change_write(db, forest, &change, &problem);
	}
	return result == DB_OK ? unit_tree_rebuild(db) : result;
}

static enum db_result
write_pending(struct db *db, struct trying *trying, const char *day)
{
	struct unit_change *pending;
	size_t count, before = 0;
	enum db_result result = unit_change_pending(db, trying->pool, &pending, &count);

	while (before < count && strcmp(pending[before].effective, trying->changes[0].effective) <= 0)
		before++;
	return result == DB_OK && before > 0 ? write_all(db, trying->pool, pending, before, day) : result;
}

static int
compare_sides(const void *a, const void *b)
{
	const struct side *one = a, *other = b;

	return one->person_id < other->person_id ? -1 : one->person_id > other->person_id;
}

static void
compare_all(struct trying *trying, struct sides *before, const struct sides *after)
{
	struct unit_effects *effects = trying->effects;

	if (before->count > 0)
		qsort(before->side, before->count, sizeof *before->side, compare_sides);
	effects->effect = pool_alloc(trying->pool, EFFECTS_MOST * sizeof *effects->effect);
	effects->people = after->count;
	for (size_t i = 0; i < after->count; i++) {
		const struct side *is = &after->side[i];
		const struct side *was = before->count == 0 ? NULL :
		    bsearch(is, before->side, before->count, sizeof *before->side, compare_sides);

		if (was == NULL || (was->superior_id == is->superior_id && was->authority_id == is->authority_id))
			continue;
		if (effects->count < EFFECTS_MOST)
			effects->effect[effects->count++] = (struct unit_effect){is->name, is->position, is->unit, was->superior_id,
			    is->superior_id, was->authority_id, is->authority_id};
		effects->total++;
	}
}

static enum db_result
try_body(struct db *db, void *arg)
{
	struct trying *trying = arg;
	struct sides before = {0}, after = {0};
	struct row row;
	const char *day;
	enum db_result result = db_row(db, trying->pool, &row, &today_sql);

	*trying->effects = (struct unit_effects){.known = false};
	day = row_text(&row, "today");
	if (result == DB_OK)
		result = unit_change_lock(db, trying->pool);
	if (result == DB_OK)
		result = write_pending(db, trying, day);
	if (result == DB_OK)
		result = look(db, trying, day, &before);
	if (result == DB_OK)
		result = write_all(db, trying->pool, trying->changes, trying->count, day);
	if (result == DB_OK)
		result = look(db, trying, day, &after);
	if (result != DB_OK)
		return result;
	trying->effects->known = true;
	compare_all(trying, &before, &after);
	return DB_NO_ROW;
}

enum db_result
unit_change_try(struct db *db, struct pool *pool, const struct unit_change *changes, size_t count,
    struct unit_effects *effects)
{
	struct trying trying = {pool, changes, count, effects};
	const enum db_result result = count == 0 ? DB_NO_ROW : db_transaction(db, try_body, &trying);

	/* What cannot be tried on today's tree is not known; the checks have already said whether it can be. */
	return result == DB_NO_ROW || result == DB_REFUSED || result == DB_DUPLICATE ? DB_OK : result;
}
