#include "config.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "ctl/ctl.h"
#include "ctl/verify.h"
#include "rating/calendar.h"
#include "record/chain.h"

enum {
	FILE_BYTES = 256 << 20
};

static const struct sql units = {
	"SELECT k.id, COALESCE(u.code, k.id) AS code FROM (SELECT id FROM unit UNION SELECT DISTINCT unit_id FROM audit "
	"WHERE unit_id IS NOT NULL) k LEFT JOIN unit u ON u.id = k.id WHERE ? = '' OR u.code = ? ORDER BY k.id",
	"ss"};
/* A unit's months that have a head, or links, publications or decisions without one. */
static const struct sql months = {
	"SELECT k.month FROM (SELECT month FROM unit_month WHERE unit_id = ? AND chain_length > 0 UNION SELECT month FROM publication "
	"WHERE unit_id = ? UNION SELECT DISTINCT month FROM audit WHERE unit_id = ? AND chain_number IS NOT NULL "
	"UNION SELECT month FROM evaluation WHERE unit_id = ? AND decided_at IS NOT NULL) k WHERE ? = '' OR k.month = ? "
	"ORDER BY k.month",
	"uuuuss"};
static const struct sql dropped = {
	"SELECT 1 AS found FROM audit WHERE action = 'drop' AND object = 'access_log' AND month = ? LIMIT 1", "s"};
static const struct sql named_seal = {
	"SELECT 1 AS found FROM audit_seal WHERE source = ? AND first_id = ? AND last_id = ? AND hash = UNHEX(?)", "suus"};
static const struct sql unsealed[SEAL_SOURCES] = {
	[SEAL_AUDIT] = {"SELECT COUNT(*) AS rows_left FROM audit WHERE id > ?", "u"},
	[SEAL_ACCESS_LOG] = {"SELECT COUNT(*) AS rows_left FROM access_log WHERE id > ?", "u"},
};

struct verify {
	struct db	*db;
	const char	*month, *unit;		/* "": all */
	uint64_t	 chains, links, broken;
};

static void
broken(struct verify *verify, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void
broken(struct verify *verify, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	fputs("broken: ", stdout);
	vprintf(format, args);
	putchar('\n');
	va_end(args);
	verify->broken++;
}

static enum db_result
check_chain(struct verify *verify, const struct row *unit, const char *month)
{
	struct pool *pool = pool_new();
	struct chain chain;
	const enum db_result result = chain_check(verify->db, pool, row_id(unit, "id"), month, &chain);

	for (size_t i = 0; result == DB_OK && i < chain.fault_count; i++)
		broken(verify, "%s %s: %s", row_text(unit, "code"), month, chain.faults[i]);
	verify->chains++;
	verify->links += result == DB_OK ? chain.links : 0;
	pool_free(pool);
	return result;
}

static enum db_result
check_unit(struct verify *verify, const struct row *unit)
{
	struct pool *pool = pool_new();
	const uint64_t id = row_id(unit, "id");
	struct rows rows;
	enum db_result result =
	    db_rows(verify->db, pool, &rows, &months, id, id, id, id, verify->month, verify->month);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++)
		result = check_chain(verify, unit, row_text(&rows.row[i], "month"));
	pool_free(pool);
	return result;
}

/* DB_NO_ROW: no unit has that code. */
static enum db_result
check_chains(struct verify *verify)
{
	struct pool *pool = pool_new();
	struct rows rows;
	enum db_result result = db_rows(verify->db, pool, &rows, &units, verify->unit, verify->unit);

	if (result == DB_OK && rows.count == 0 && verify->unit[0] != '\0')
		result = DB_NO_ROW;
	for (size_t i = 0; result == DB_OK && i < rows.count; i++)
		result = check_unit(verify, &rows.row[i]);
	pool_free(pool);
	return result;
}

/* The rows of a sealed stretch; those of a month that was dropped with a record are gone by right. */
static enum db_result
check_content(struct db *db, const struct seal *seal, struct verify_seals *seals)
{
	struct pool *pool = pool_new();
	const char *content = "";
	uint64_t count = 0;
	struct row row;
	enum db_result result = seal_content(db, pool, seal, &count, &content);

	if (result == DB_OK && count == 0 && seal->source == SEAL_ACCESS_LOG &&
	    db_row(db, pool, &row, &dropped, seal->month) == DB_OK) {
		seals->dropped += seal->row_count;
	} else if (result == DB_OK) {
		if (count != seal->row_count) {
			printf("broken: %s rows %" PRIu64 " to %" PRIu64 ": %" PRIu64 " rows, %" PRIu64 " were sealed\n",
			    seal_source_name(seal->source), seal->first_id, seal->last_id, count, seal->row_count);
			seals->broken++;
		} else if (strcmp(content, seal->content) != 0) {
			printf("broken: %s rows %" PRIu64 " to %" PRIu64 ": not what was sealed\n", seal_source_name(seal->source),
			    seal->first_id, seal->last_id);
			seals->broken++;
		}
		seals->rows += count;
	}
	pool_free(pool);
	return result;
}

enum db_result
verify_seals(struct db *db, enum seal_source source, const char *month, struct verify_seals *seals)
{
	const char *name = seal_source_name(source), *hash = "";
	struct pool *pool = pool_new();
	struct rows rows;
	enum db_result result;

	*seals = (struct verify_seals){.last_id = 0};
	do {
		result = seal_list(db, pool, source, seals->first_id, hash, &rows);
		for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
			const struct seal seal = seal_read(source, &rows.row[i]);

			if (seal.first_id != seals->last_id + 1 || strcmp(seal.hash, row_text(&rows.row[i], "expected")) != 0) {
				printf("broken: seal %" PRIu64 " of %s does not follow the one before it\n", seal.id, name);
				seals->broken++;
			}
			if (month[0] == '\0' || strcmp(seal.month, month) == 0)
				result = check_content(db, &seal, seals);
			seals->count++;
			seals->first_id = seal.first_id;
			seals->last_id = seal.last_id;
			hash = seal.hash;
		}
	} while (result == DB_OK && rows.count == 1000);
	pool_free(pool);
	return result;
}

/* A line of the file that danhgiactl seal writes: its seal must still be in the database. */
static bool
check_file(struct ctl *ctl, struct db *db, const char *path, uint64_t *lines)
{
	size_t size;
	char *text = ctl_read_file(ctl->pool, path, FILE_BYTES, &size), *rest;
	bool good = text != NULL;

	*lines = 0;
	for (char *line = good ? strtok_r(text, "\n", &rest) : NULL; line != NULL; line = strtok_r(NULL, "\n", &rest)) {
		char source[11], month[8], hash[65];
		uint64_t first, last;
		struct row row;

		++*lines;
		if (sscanf(line, "%10s %" SCNu64 " %" SCNu64 " %7s %*u %64s", source, &first, &last, month, hash) == 5 &&
		    db_row(db, ctl->pool, &row, &named_seal, source, first, last, hash) == DB_OK)
			continue;
		printf("broken: line %" PRIu64 " of %s: no such seal in the database\n", *lines, path);
		good = false;
	}
	return good;
}

static enum db_result
report_seals(struct db *db, enum seal_source source, const char *month, uint64_t *count, bool *good)
{
	struct pool *pool = pool_new();
	struct verify_seals seals;
	struct row row;
	enum db_result result = verify_seals(db, source, month, &seals);

	if (result == DB_OK)
		result = db_row(db, pool, &row, &unsealed[source], seals.last_id);
	if (result == DB_OK)
		printf("%s: %" PRIu64 " seals, %" PRIu64 " rows compared, %" PRIu64 " dropped by the record, %s not sealed yet\n",
		    seal_source_name(source), seals.count, seals.rows, seals.dropped, row_text(&row, "rows_left"));
	*good &= seals.broken == 0;
	*count += seals.count;
	pool_free(pool);
	return result;
}

static int
verify_all(struct ctl *ctl, struct db *db, const char *month, const char *unit, const char *path)
{
	struct verify verify = {.db = db, .month = month, .unit = unit};
	enum db_result result = check_chains(&verify);
	uint64_t lines = 0, seals = 0;
	bool good = true;

	if (result == DB_OK)
		printf("chains: %" PRIu64 " agency-months, %" PRIu64 " links\n", verify.chains, verify.links);
	for (int source = 0; source < SEAL_SOURCES && unit[0] == '\0' && result == DB_OK; source++)
		result = report_seals(db, (enum seal_source)source, month, &seals, &good);
	if (result == DB_NO_ROW)
		return ctl_fail("no unit has the code %s", unit);
	if (result != DB_OK)
		return ctl_fail("the database failed; not everything was verified");
	/* Before the first seal there is no file. */
	if (path != NULL && unit[0] == '\0' && (seals > 0 || access(path, F_OK) == 0)) {
		good &= check_file(ctl, db, path, &lines);
		printf("%s: %" PRIu64 " lines\n", path, lines);
	}
	return good && verify.broken == 0 ? CTL_DONE : ctl_fail("something was changed: see the lines that begin \"broken\"");
}

/* --seals FILE: a copy of the seal file kept elsewhere, instead of the configured one. */
int
ctl_verify(struct ctl *ctl)
{
	const char *month = ctl_take_option(ctl, "--month"), *unit = ctl_take_option(ctl, "--unit");
	const char *path = ctl_take_option(ctl, "--seals");
	struct period parsed;
	struct db_config reader = ctl->config->reader;
	struct db *db;
	int status;

	if (ctl->argc != 0)
		return CTL_USAGE;
	if (month != NULL && !period_parse(month, &parsed))
		return ctl_fail("\"%s\" is no month: write it as 2022-01", month);
	reader.patient = true;
	db = db_open(&reader);
	status = verify_all(ctl, db, month == NULL ? "" : month, unit == NULL ? "" : unit,
	    path != NULL ? path : ctl->config->seal_file);
	db_close(db);
	return status;
}
