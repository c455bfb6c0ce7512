#include "config.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "gate/access.h"
#include "rating/points.h"
#include "rating/rule_set.h"
#include "record/import_private.h"
#include "record/paper_result.h"

enum { R_MONTH, R_PERSON, R_NAME, R_LEVEL, R_POINTS, R_REASON };

static const struct import_field fields[] = {
	[R_MONTH] = {"month", CELL_MONTH, 10, true},
	[R_PERSON] = {"person", CELL_CODE, 32, true},
	[R_NAME] = {"name", CELL_TEXT, 200, false},
	[R_LEVEL] = {"level", CELL_CHOICE, 40, false},
	[R_POINTS] = {"points", CELL_POINTS, 10, false},
	[R_REASON] = {"reason", CELL_TEXT, 500, false},
};

static const struct sql found_sql = {
	"SELECT e.id, e.unit_id, e.month, u.bloc, " PAPER_USED("e.unit_id", "e.month") " AS paper, (SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = u.id) "
	"AS above FROM person p JOIN evaluation e ON e.person_id = p.id AND e.month = ? AND NOT e.replaced AND e.state <> 'not_rated' "
	"JOIN unit u ON u.id = e.unit_id WHERE p.code = ?",
	"ss"};
/* Read behind the lock, not from the transaction's first look: somebody may have entered the same unit's month at the page. */
static const struct sql stored_sql = {
	"SELECT level, points, COALESCE(difference_reason, '') AS reason, version FROM paper_result WHERE evaluation_id = ? FOR UPDATE", "u"};
/* The unit's month and the person's: a line each in the audit, as the page writes it. */
static const struct sql audit_sql = {
	"INSERT INTO audit (recorded_at, business_at, account_id, person_id, unit_id, month, action, object, object_id, old, new, request_id) "
	"SELECT SYSDATE(6), NOW(6), NULLIF(?, 0), NULLIF(?, 0), ?, ?, 'change', 'paper_result', ?, IF(?, JSON_OBJECT('level', ?, 'points', ?, 'reason', ?), NULL), "
	"JSON_OBJECT('level', ?, 'points', ?, 'reason', ?), ?",
	"uuusuisssssss"};

static const char *
value_of(const struct import_row *row, size_t field)
{
	return row->value[field] == NULL ? "" : row->value[field];
}

/* The template as it was taken: who has no level there is left as entered. */
static bool
is_blank(const struct import_row *row)
{
	return !row->bad && value_of(row, R_LEVEL)[0] == '\0' && value_of(row, R_POINTS)[0] == '\0' && value_of(row, R_REASON)[0] == '\0';
}

static int64_t
points_of(const struct import_row *row)
{
	return value_of(row, R_POINTS)[0] == '\0' ? POINTS_MISSING : strtoll(value_of(row, R_POINTS), NULL, 10);
}

static bool
may_enter(const struct import *import, const struct row *found)
{
	struct object object = {.unit_id = row_id(found, "unit_id"), .bloc = (enum bloc)bloc_parse(row_text(found, "bloc"))};

	access_read_above(&object, row_text(found, "above"));
	return import->source->viewer != NULL && access_may(import->source->viewer, ACTION_PAPER, &object);
}

/* Whoever may not see a person learns nothing of it: such a row is as one of nobody. */
static enum db_result
find(struct import *import, const struct import_row *row, struct row *found)
{
	const enum db_result result = db_row(import->db, import->pool, found, &found_sql, value_of(row, R_MONTH), value_of(row, R_PERSON));

	return result == DB_OK && !may_enter(import, found) ? DB_NO_ROW : result;
}

static enum db_result
check(struct import *import)
{
	xmlHashTablePtr seen = import_table(import);
	enum db_result result = DB_OK;

	for (size_t i = 0; result == DB_OK && i < import->count; i++) {
		struct import_row *row = &import->rows[i], *other;
		struct row found;

		if (!row->bad && !is_blank(row) && value_of(row, R_LEVEL)[0] == '\0')
			import_bad(import, row, R_LEVEL, "required", "");
		if (row->bad)
			continue;
		other = xmlHashLookup2(seen, BAD_CAST value_of(row, R_MONTH), BAD_CAST value_of(row, R_PERSON));
		if (other != NULL) {
			import_bad(import, row, R_PERSON, "duplicate", import_number(import, other->number));
			continue;
		}
		xmlHashAddEntry2(seen, BAD_CAST value_of(row, R_MONTH), BAD_CAST value_of(row, R_PERSON), row);
		result = find(import, row, &found);
		if (result == DB_NO_ROW)
			import_bad(import, row, R_PERSON, "no_evaluation", "");
		else if (result == DB_OK && row_int(&found, "paper") == 0)
			import_bad(import, row, R_MONTH, "software_only", "");
		if (result == DB_NO_ROW)
			result = DB_OK;
	}
	return result;
}

/* A list without the column of reasons leaves them. */
static bool
is_same(const struct paper_result *paper, const struct row *stored)
{
	const int64_t points = row_null(stored, "points") ? POINTS_MISSING : row_int(stored, "points");

	return strcmp(row_text(stored, "level"), paper->level) == 0 && points == paper->points && strcmp(row_text(stored, "reason"), paper->reason) == 0;
}

static enum db_result
store(struct import *import, const struct paper_result *paper, const struct row *stored)
{
	const struct import_source *source = import->source;
	const char *points = paper->points == POINTS_MISSING ? NULL : pool_printf(import->pool, "%" PRId64, paper->points);
	enum db_result result = paper_result_save(import->db, paper);

	if (result == DB_OK)
		result = paper_result_unsign(import->db, paper->unit_id, paper->month);
	if (result != DB_OK)
		return result;
	return db_exec(import->db, &audit_sql, source->account_id, source->person_id, paper->unit_id, paper->month, paper->evaluation_id,
	    (int64_t)(stored != NULL), stored == NULL ? NULL : row_text(stored, "level"),
	    stored == NULL || row_null(stored, "points") ? NULL : row_text(stored, "points"), stored == NULL ? NULL : row_text(stored, "reason"),
	    paper->level, points, paper->reason, source->request_id);
}

static enum db_result
write_row(struct import *import, const struct import_row *row)
{
	struct row found, stored;
	struct paper_result paper;
	bool entered;
	enum db_result result = find(import, row, &found);

	/* Gone since it was checked, in this very transaction: from the beginning. */
	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_RETRY : result;
	result = paper_result_lock(import->db, row_id(&found, "unit_id"), row_text(&found, "month"));
	if (result == DB_OK)
		result = db_row(import->db, import->pool, &stored, &stored_sql, row_id(&found, "id"));
	entered = result == DB_OK;
	import->report->version = 31 * import->report->version + (entered ? row_id(&stored, "version") : 0) + 1;
	if (result != DB_OK && result != DB_NO_ROW)
		return result;
	paper = (struct paper_result){row_id(&found, "id"), row_id(&found, "unit_id"), row_text(&found, "month"), value_of(row, R_LEVEL), points_of(row),
	    row->value[R_REASON] != NULL ? row->value[R_REASON] : entered ? row_text(&stored, "reason") : "", import->source->person_id};
	if (is_blank(row) || (entered && is_same(&paper, &stored))) {
		import->report->same++;
		return DB_OK;
	}
	*(entered ? &import->report->changed : &import->report->created) += 1;
	return store(import, &paper, entered ? &stored : NULL);
}

static enum db_result
write(struct import *import)
{
	enum db_result result = DB_OK;

	for (size_t i = 0; result == DB_OK && i < import->count; i++)
		if (!import->rows[i].bad)
			result = write_row(import, &import->rows[i]);
	return result;
}

const struct import_noun import_paper = {"paper", fields, sizeof fields / sizeof fields[0], check, write, NULL};
