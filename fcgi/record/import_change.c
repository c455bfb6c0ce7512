#include "config.h"

#include <string.h>

#include "record/import_private.h"
#include "record/unit_change_private.h"

/* A list of changes of the organisation tree: thousands of units moved or merged at once, stored as one batch. */
enum { C_ACT, C_UNIT, C_NAME, C_SHORT_NAME, C_KIND, C_BLOC, C_TYPE, C_TARGET, C_DATE, C_BASIS };

static const struct import_field fields[] = {
	[C_ACT] = {"act", CELL_CHOICE, 40, true},
	[C_UNIT] = {"code", CELL_CODE, 32, true},
	[C_NAME] = {"name", CELL_TEXT, 200, false},
	[C_SHORT_NAME] = {"short_name", CELL_TEXT, 80, false},
	[C_KIND] = {"kind", CELL_CHOICE, 40, false},
	[C_BLOC] = {"bloc", CELL_CHOICE, 40, false},
	[C_TYPE] = {"type", CELL_SLUG, 32, false},
	[C_TARGET] = {"target", CELL_CODE, 32, false},
	[C_DATE] = {"date", CELL_DATE, 20, true},
	[C_BASIS] = {"basis", CELL_TEXT, 300, true},
};

static const struct sql today_sql = {"SELECT CURDATE() AS today", ""};
static const struct sql stored_sql = {
	"SELECT " UNIT_CHANGE_COLUMNS "FROM unit_change c LEFT JOIN unit u ON u.id = c.unit_id "
	"WHERE c.effective >= CURDATE() - INTERVAL 1 YEAR",
	""};

static const char *
cell(const struct import_row *row, size_t field)
{
	return row->value[field] == NULL ? "" : row->value[field];
}

static struct unit_change
read_change(const struct import_row *row)
{
	struct unit_change change = {.act = (enum unit_act)unit_act_parse(cell(row, C_ACT)), .effective = cell(row, C_DATE),
	    .basis = cell(row, C_BASIS), .unit = cell(row, C_UNIT), .code = "", .name = "", .short_name = "", .kind = "",
	    .bloc = "", .type = "", .parent = "", .receiver = "", .units = "", .people = ""};

	if (change.act == UNIT_CREATE) {
		change.code = change.unit;
		change.unit = "";
		change.kind = cell(row, C_KIND);
		change.type = cell(row, C_TYPE);
	}
	if (change.act == UNIT_CREATE || change.act == UNIT_RENAME) {
		change.name = cell(row, C_NAME);
		change.short_name = cell(row, C_SHORT_NAME);
	}
	if (change.act == UNIT_CREATE || change.act == UNIT_MOVE) {
		change.parent = cell(row, C_TARGET);
		change.bloc = cell(row, C_BLOC);
	} else
		change.receiver = cell(row, C_TARGET);
	return change;
}

static const char *
key_of(struct pool *pool, const struct unit_change *change)
{
	return pool_printf(pool, "%d|%s|%s|%s|%s|%s|%s|%s", (int)change->act, change->unit, change->code, change->name,
	    change->parent, change->receiver, change->bloc, change->effective);
}

static size_t
field_of(const char *name)
{
	static const struct {
		const char	*name;
		size_t		 field;
	} names[] = {{"parent", C_TARGET}, {"receiver", C_TARGET}, {"name", C_NAME}, {"effective", C_DATE}, {"kind", C_KIND}};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (strcmp(names[i].name, name) == 0)
			return names[i].field;
	return C_UNIT;
}

/* What the act cannot do without. */
static void
check_cells(struct import *import, struct import_row *row, const struct unit_change *change, const char *today)
{
	const bool creates = change->act == UNIT_CREATE;

	if ((creates || change->act == UNIT_RENAME) && change->name[0] == '\0')
		import_bad(import, row, C_NAME, "required", "");
	if (creates && change->kind[0] == '\0')
		import_bad(import, row, C_KIND, "required", "");
	if (creates && change->bloc[0] == '\0')
		import_bad(import, row, C_BLOC, "required", "");
	if ((creates || change->act == UNIT_MOVE || change->act == UNIT_MERGE) && cell(row, C_TARGET)[0] == '\0')
		import_bad(import, row, C_TARGET, "required", "");
	if (cell(row, C_DATE)[0] != '\0' && strcmp(cell(row, C_DATE), today) < 0)
		import_bad(import, row, C_DATE, "date_past", today);
}

static enum db_result
load_stored(struct import *import, xmlHashTablePtr table)
{
	struct rows rows;
	const enum db_result result = db_rows(import->db, import->pool, &rows, &stored_sql);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		struct unit_change change;

		unit_change_read(&rows.row[i], &change);
		if (change.act == UNIT_CREATE)
			change.unit = "";
		xmlHashAddEntry(table, BAD_CAST key_of(import->pool, &change), import);
	}
	return result;
}

/* The good rows that are new, with what they stand for. */
struct picked {
	struct unit_change	*changes;
	struct import_row	**rows;
	size_t			 count;
};

static enum db_result
pick(struct import *import, struct picked *picked)
{
	xmlHashTablePtr stored = import_table(import);
	const enum db_result result = load_stored(import, stored);

	picked->count = 0;
	picked->changes = pool_alloc(import->pool, (import->count + 1) * sizeof *picked->changes);
	picked->rows = pool_alloc(import->pool, (import->count + 1) * sizeof *picked->rows);
	for (size_t i = 0; result == DB_OK && i < import->count; i++) {
		struct import_row *row = &import->rows[i];
		const struct unit_change change = read_change(row);

		if (row->bad)
			continue;
		if (xmlHashLookup(stored, BAD_CAST key_of(import->pool, &change)) != NULL) {
			import->report->same++;
			continue;
		}
		picked->rows[picked->count] = row;
		picked->changes[picked->count++] = change;
	}
	return result;
}

static void
spoil(struct import *import, struct import_row *row, const struct unit_problem *problem)
{
	const size_t field = field_of(problem->field);

	/* A column that the list has not is spoken of at the unit. */
	import_bad(import, row, row->typed[field] == NULL ? C_UNIT : field, problem->code, problem->detail);
}

static enum db_result
check(struct import *import)
{
	struct picked picked;
	struct unit_problem *problems, breaks;
	struct row today;
	enum db_result result = db_row(import->db, import->pool, &today, &today_sql);

	for (size_t i = 0; result == DB_OK && i < import->count; i++) {
		struct import_row *row = &import->rows[i];
		const struct unit_change change = read_change(row);

		if (cell(row, C_ACT)[0] != '\0')
			check_cells(import, row, &change, row_text(&today, "today"));
	}
	if (result == DB_OK)
		result = pick(import, &picked);
	if (result != DB_OK || picked.count == 0)
		return result;
	problems = pool_alloc(import->pool, picked.count * sizeof *problems);
	result = unit_change_check(import->db, import->pool, picked.changes, picked.count, problems, &breaks);
	for (size_t i = 0; result == DB_OK && i < picked.count; i++)
		if (problems[i].code != NULL)
			spoil(import, picked.rows[i], &problems[i]);
	/* Which row breaks it is not known: the list as a whole does. */
	if (result == DB_OK && breaks.code != NULL)
		spoil(import, picked.rows[0], &breaks);
	return result;
}

static enum db_result
write(struct import *import)
{
	const struct unit_source source = {import->source->account_id, import->source->person_id, import->source->file_name,
	    import->source->request_id};
	struct picked picked;
	struct unit_problem problem;
	uint64_t batch;
	enum db_result result;

	import->report->same = 0;
	result = pick(import, &picked);
	if (result != DB_OK || picked.count == 0)
		return result;
	import->report->created = picked.count;
	result = unit_change_store(import->db, import->pool, &source, picked.changes, picked.count, &batch, &problem);
	return result == DB_NO_ROW ? DB_REFUSED : result;
}

const struct import_noun import_changes = {"changes", fields, sizeof fields / sizeof fields[0], check, write, NULL};
