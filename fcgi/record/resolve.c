#include "config.h"

#include <string.h>

#include "record/resolve.h"

struct unit {
	uint64_t	id;
	uint64_t	parent_id;
	bool		part;
};

struct leader {
	uint64_t	person_id;
	uint64_t	unit_id;
	bool		head;
};

/* A unit that a deputy of the agency leads. */
struct field_led {
	uint64_t	person_id;
	uint64_t	unit_id;
};

struct authority {
	enum bloc	 bloc;		/* BLOC_NONE: any */
	const char	*level;		/* "": any */
	uint64_t	 person_id;
	uint64_t	 unit_id;
	bool		 collective;
	uint64_t	 superior_id;
	uint64_t	 field_id;	/* deputy of the superior unit who leads this agency's field */
	uint64_t	 advice_unit_id;
};

struct exception {
	uint64_t	person_id;
	uint64_t	superior_id;
	uint64_t	authority_id;
};

struct resolver {
	uint64_t		 agency_id;
	struct unit		*units;
	size_t			 unit_count;
	struct leader		*leaders;
	size_t			 leader_count;
	struct field_led	*fields;
	size_t			 field_count;
	struct authority	*authorities;	/* the most specific first */
	size_t			 authority_count;
	uint64_t		 above_id;	/* head of the nearest agency above; 0: none */
	struct exception	*exceptions;	/* the newest first */
	size_t			 exception_count;
};

#define VALID(table) table ".valid_from <= ? AND (" table ".valid_to IS NULL OR " table ".valid_to > ?)"

static const struct sql units_sql = {"SELECT id, parent_id, kind FROM unit WHERE agency_id = ?", "u"};

static const struct sql leaders_sql = {
    "SELECT a.person_id, a.unit_id, a.`rank` FROM assignment a JOIN unit u ON u.id = a.unit_id "
    "WHERE u.agency_id = ? AND a.`rank` <> 'member' AND " VALID("a") " ORDER BY a.main DESC, a.id",
    "uss"};

static const struct sql fields_sql = {
    "SELECT a.person_id, f.unit_id FROM assignment a JOIN assignment_field f ON f.assignment_id = a.id "
    "WHERE a.unit_id = ? AND a.`rank` = 'deputy' AND " VALID("a") " ORDER BY a.main DESC, a.id",
    "uss"};

static const struct sql authorities_sql = {
    "SELECT t.bloc, t.management_level, t.authority_unit_id, t.collective, t.advice_unit_id, "
    "(SELECT a.person_id FROM assignment a WHERE a.unit_id = t.authority_unit_id AND a.`rank` = 'head' AND " VALID("a") " "
    "ORDER BY a.main DESC, a.id LIMIT 1) AS authority_id, "
    "(SELECT a.person_id FROM assignment a WHERE a.unit_id = t.superior_unit_id AND a.`rank` = 'head' AND " VALID("a") " "
    "ORDER BY a.main DESC, a.id LIMIT 1) AS superior_id, "
    "(SELECT a.person_id FROM assignment a JOIN assignment_field f ON f.assignment_id = a.id "
    "JOIN unit_closure l ON l.ancestor_id = f.unit_id AND l.descendant_id = ? "
    "WHERE a.unit_id = t.superior_unit_id AND a.`rank` = 'deputy' AND " VALID("a") " "
    "ORDER BY l.depth, a.main DESC, a.id LIMIT 1) AS field_id "
    "FROM authority t JOIN unit_closure c ON c.ancestor_id = t.unit_id AND c.descendant_id = ? WHERE " VALID("t") " "
    "ORDER BY t.management_level IS NULL, t.bloc IS NULL, c.depth, t.valid_from DESC, t.id DESC",
    "ssssussuss"};

static const struct sql above_sql = {
    "SELECT (SELECT a.person_id FROM assignment a WHERE a.unit_id = c.ancestor_id AND a.`rank` = 'head' AND " VALID("a") " "
    "ORDER BY a.main DESC, a.id LIMIT 1) AS head_id FROM unit_closure c JOIN unit u ON u.id = c.ancestor_id "
    "WHERE c.descendant_id = ? AND c.depth > 0 AND u.kind = 'agency' ORDER BY c.depth LIMIT 1",
    "ssu"};

static const struct sql exceptions_sql = {
    "SELECT o.person_id, o.superior_id, o.authority_id FROM assignment a JOIN unit u ON u.id = a.unit_id "
    "JOIN resolution_override o ON o.person_id = a.person_id "
    "WHERE u.agency_id = ? AND a.main AND " VALID("a") " AND " VALID("o") " ORDER BY o.valid_from DESC, o.id DESC",
    "ussss"};

static const struct sql person_sql = {
    "SELECT a.unit_id, a.`rank`, a.management_level, g.id AS agency_id, g.bloc FROM assignment a "
    "JOIN unit u ON u.id = a.unit_id JOIN unit g ON g.id = u.agency_id "
    "WHERE a.person_id = ? AND a.main AND " VALID("a") " ORDER BY a.valid_from DESC, a.id DESC LIMIT 1",
    "uss"};

static const char *const basis_names[] = {
    [BASIS_NONE] = "none",
    [BASIS_HEAD_OF_PART] = "head_of_part",
    [BASIS_DEPUTY_FOR_FIELD] = "deputy_for_field",
    [BASIS_HEAD_OF_AGENCY] = "head_of_agency",
    [BASIS_HEAD_ABOVE] = "head_above",
    [BASIS_AUTHORITY_TABLE] = "authority_table",
    [BASIS_OVERRIDE] = "override",
};

const char *
basis_name(enum basis basis)
{
	return basis_names[basis];
}

static void
load_units(struct resolver *resolver, struct pool *pool, const struct rows *rows)
{
	resolver->units = pool_alloc(pool, rows->count * sizeof *resolver->units);
	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];

		resolver->units[i] = (struct unit){row_id(row, "id"), row_id(row, "parent_id"),
		    strcmp(row_text(row, "kind"), "part") == 0};
	}
	resolver->unit_count = rows->count;
}

static void
load_leaders(struct resolver *resolver, struct pool *pool, const struct rows *rows)
{
	resolver->leaders = pool_alloc(pool, rows->count * sizeof *resolver->leaders);
	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];

		resolver->leaders[i] = (struct leader){row_id(row, "person_id"), row_id(row, "unit_id"),
		    strcmp(row_text(row, "rank"), "head") == 0};
	}
	resolver->leader_count = rows->count;
}

static void
load_fields(struct resolver *resolver, struct pool *pool, const struct rows *rows)
{
	resolver->fields = pool_alloc(pool, rows->count * sizeof *resolver->fields);
	for (size_t i = 0; i < rows->count; i++)
		resolver->fields[i] =
		    (struct field_led){row_id(&rows->row[i], "person_id"), row_id(&rows->row[i], "unit_id")};
	resolver->field_count = rows->count;
}

static void
load_authorities(struct resolver *resolver, struct pool *pool, const struct rows *rows)
{
	resolver->authorities = pool_alloc(pool, rows->count * sizeof *resolver->authorities);
	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];

		resolver->authorities[i] = (struct authority){
		    .bloc = row_null(row, "bloc") ? BLOC_NONE : (enum bloc)bloc_parse(row_text(row, "bloc")),
		    .level = row_text(row, "management_level"),
		    .person_id = row_id(row, "authority_id"),
		    .unit_id = row_id(row, "authority_unit_id"),
		    .collective = row_int(row, "collective") != 0,
		    .superior_id = row_id(row, "superior_id"),
		    .field_id = row_id(row, "field_id"),
		    .advice_unit_id = row_id(row, "advice_unit_id"),
		};
	}
	resolver->authority_count = rows->count;
}

static void
load_exceptions(struct resolver *resolver, struct pool *pool, const struct rows *rows)
{
	resolver->exceptions = pool_alloc(pool, rows->count * sizeof *resolver->exceptions);
	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];

		resolver->exceptions[i] = (struct exception){row_id(row, "person_id"), row_id(row, "superior_id"),
		    row_id(row, "authority_id")};
	}
	resolver->exception_count = rows->count;
}

enum db_result
resolve_load(struct db *db, struct pool *pool, uint64_t agency, const char *day, const struct resolver **out)
{
	struct resolver *resolver = pool_alloc(pool, sizeof *resolver);
	struct rows rows;
	enum db_result result;

	*out = resolver;
	resolver->agency_id = agency;
	result = db_rows(db, pool, &rows, &units_sql, agency);
	if (result != DB_OK)
		return result;
	load_units(resolver, pool, &rows);
	result = db_rows(db, pool, &rows, &leaders_sql, agency, day, day);
	if (result != DB_OK)
		return result;
	load_leaders(resolver, pool, &rows);
	result = db_rows(db, pool, &rows, &fields_sql, agency, day, day);
	if (result != DB_OK)
		return result;
	load_fields(resolver, pool, &rows);
	result = db_rows(db, pool, &rows, &authorities_sql, day, day, day, day, agency, day, day, agency, day, day);
	if (result != DB_OK)
		return result;
	load_authorities(resolver, pool, &rows);
	result = db_rows(db, pool, &rows, &above_sql, day, day, agency);
	if (result != DB_OK)
		return result;
	resolver->above_id = rows.count == 0 ? 0 : row_id(&rows.row[0], "head_id");
	result = db_rows(db, pool, &rows, &exceptions_sql, agency, day, day, day, day);
	if (result == DB_OK)
		load_exceptions(resolver, pool, &rows);
	return result;
}

static const struct unit *
find_unit(const struct resolver *resolver, uint64_t id)
{
	for (size_t i = 0; i < resolver->unit_count; i++)
		if (resolver->units[i].id == id)
			return &resolver->units[i];
	return NULL;
}

/* The head of exactly that unit who is somebody else; 0 if there is none. */
static uint64_t
find_head(const struct resolver *resolver, uint64_t unit_id, uint64_t self)
{
	for (size_t i = 0; i < resolver->leader_count; i++) {
		const struct leader *leader = &resolver->leaders[i];

		if (leader->head && leader->unit_id == unit_id && leader->person_id != self)
			return leader->person_id;
	}
	return 0;
}

static uint64_t
find_field_deputy(const struct resolver *resolver, uint64_t unit_id, uint64_t self)
{
	for (size_t i = 0; i < resolver->field_count; i++)
		if (resolver->fields[i].unit_id == unit_id && resolver->fields[i].person_id != self)
			return resolver->fields[i].person_id;
	return 0;
}

static bool
leads_agency(const struct resolver *resolver, const struct resolve_subject *subject)
{
	return subject->unit_id == resolver->agency_id && subject->rank != RANK_MEMBER;
}

/* Leaders of the agency go by any row of the authority table, others only by one that names their management level. */
static bool
applies(const struct resolver *resolver, const struct authority *row, const struct resolve_subject *subject)
{
	if (row->bloc != BLOC_NONE && row->bloc != subject->bloc)
		return false;
	if (row->level[0] != '\0' && strcmp(row->level, subject->management_level) != 0)
		return false;
	return leads_agency(resolver, subject) || (row->level[0] != '\0' && strcmp(row->level, "agency") != 0);
}

/* The most specific row that applies. A row whose authority is the person is passed over. */
static const struct authority *
find_authority(const struct resolver *resolver, const struct resolve_subject *subject)
{
	for (size_t i = 0; i < resolver->authority_count; i++)
		if (resolver->authorities[i].person_id != subject->person_id &&
		    applies(resolver, &resolver->authorities[i], subject))
			return &resolver->authorities[i];
	return NULL;
}

static bool
set_superior(struct resolution *resolution, uint64_t person, enum basis basis)
{
	if (person == 0)
		return false;
	resolution->superior_id = person;
	resolution->superior_basis = basis;
	return true;
}

/* Up the parts: a head first at each, then the deputy of the agency who leads it; then the head of the agency. */
static void
resolve_within(const struct resolver *resolver, const struct resolve_subject *subject, struct resolution *resolution)
{
	const struct unit *unit = find_unit(resolver, subject->unit_id);

	for (size_t depth = 0; unit != NULL && unit->part && depth < 16; depth++) {
		const bool own = subject->rank == RANK_HEAD && unit->id == subject->unit_id;

		if (!own &&
		    set_superior(resolution, find_head(resolver, unit->id, subject->person_id), BASIS_HEAD_OF_PART))
			return;
		if (set_superior(resolution, find_field_deputy(resolver, unit->id, subject->person_id),
		        BASIS_DEPUTY_FOR_FIELD))
			return;
		unit = find_unit(resolver, unit->parent_id);
	}
	set_superior(resolution, find_head(resolver, resolver->agency_id, subject->person_id), BASIS_HEAD_OF_AGENCY);
}

/*
 * The superior of an agency's head, and of its deputies while there is no head: by the first row that names a superior
 * unit (its deputy for the field before its head), else the head of the agency above, else who decides.
 */
static void
resolve_above(const struct resolver *resolver, const struct authority *row, const struct resolve_subject *subject,
    struct resolution *resolution)
{
	const uint64_t self = subject->person_id;

	for (size_t i = 0; i < resolver->authority_count; i++) {
		const struct authority *other = &resolver->authorities[i];

		if (!applies(resolver, other, subject))
			continue;
		if (other->field_id != self && set_superior(resolution, other->field_id, BASIS_DEPUTY_FOR_FIELD))
			return;
		if (other->superior_id != self && set_superior(resolution, other->superior_id, BASIS_HEAD_ABOVE))
			return;
	}
	if (resolver->above_id != self && set_superior(resolution, resolver->above_id, BASIS_HEAD_ABOVE))
		return;
	if (row != NULL)
		set_superior(resolution, row->person_id, BASIS_HEAD_ABOVE);
}

static void
set_authority(struct resolution *resolution, uint64_t person, uint64_t unit, enum basis basis)
{
	resolution->authority_id = person;
	resolution->authority_unit_id = unit;
	resolution->authority_basis = person == 0 ? BASIS_NONE : basis;
}

static void
resolve_exception(const struct resolver *resolver, uint64_t self, struct resolution *resolution)
{
	bool superior = false, authority = false;

	for (size_t i = 0; i < resolver->exception_count; i++) {
		const struct exception *exception = &resolver->exceptions[i];

		if (exception->person_id != self)
			continue;
		if (!superior && exception->superior_id != self)
			superior = set_superior(resolution, exception->superior_id, BASIS_OVERRIDE);
		if (!authority && exception->authority_id != 0 && exception->authority_id != self) {
			resolution->authority_id = exception->authority_id;
			resolution->authority_basis = BASIS_OVERRIDE;
			resolution->authority_collective = false;
			authority = true;
		}
	}
}

void
resolve(const struct resolver *resolver, const struct resolve_subject *subject, struct resolution *resolution)
{
	const struct authority *row = find_authority(resolver, subject);
	const bool leads = leads_agency(resolver, subject);

	*resolution = (struct resolution){0};
	if (!leads || subject->rank == RANK_DEPUTY)
		resolve_within(resolver, subject, resolution);
	if (resolution->superior_id == 0 && leads)
		resolve_above(resolver, row, subject, resolution);
	if (row != NULL) {
		set_authority(resolution, row->person_id, row->unit_id, BASIS_AUTHORITY_TABLE);
		resolution->authority_collective = row->collective;
		resolution->advice_unit_id = row->advice_unit_id;
	} else if (!leads) {
		set_authority(resolution, find_head(resolver, resolver->agency_id, subject->person_id), resolver->agency_id,
		    BASIS_HEAD_OF_AGENCY);
		resolution->advice_unit_id = resolver->agency_id;
	}
	resolve_exception(resolver, subject->person_id, resolution);
}

enum db_result
resolve_person(struct db *db, uint64_t person_id, const char *day, struct resolution *resolution)
{
	struct pool *pool = pool_new();
	const struct resolver *resolver;
	struct row row;
	enum db_result result = db_row(db, pool, &row, &person_sql, person_id, day, day);

	*resolution = (struct resolution){0};
	if (result == DB_OK)
		result = resolve_load(db, pool, row_id(&row, "agency_id"), day, &resolver);
	if (result == DB_OK)
		resolve(resolver,
		    &(struct resolve_subject){person_id, row_id(&row, "unit_id"),
		        (enum rank)rank_parse(row_text(&row, "rank")), (enum bloc)bloc_parse(row_text(&row, "bloc")),
		        row_text(&row, "management_level")},
		    resolution);
	pool_free(pool);
	return result;
}
