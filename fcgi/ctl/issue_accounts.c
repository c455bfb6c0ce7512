#include "config.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "ctl/csv_file.h"
#include "ctl/ctl.h"
#include "record/issue.h"

/*
 * People with a main assignment whose account was never issued, or who have none: in a unit and all below it (0: all), by
 * agency, since slips are handed out by agency. Whoever has a code by now is no longer found, so no cursor is needed within
 * an agency.
 */
static const struct sql people_waiting = {
	"SELECT p.id, u.agency_id FROM unit u STRAIGHT_JOIN assignment s ON s.unit_id = u.id AND s.main "
	"AND s.valid_from <= CURDATE() AND (s.valid_to IS NULL OR s.valid_to > CURDATE()) STRAIGHT_JOIN person p ON p.id = s.person_id "
	"LEFT JOIN account a ON a.person_id = p.id WHERE u.agency_id >= ? AND (a.id IS NULL OR (a.state = 'issued' AND "
	"a.issued_at IS NULL)) AND (? = 0 OR EXISTS (SELECT 1 FROM unit_closure l WHERE l.ancestor_id = ? AND "
	"l.descendant_id = u.id)) ORDER BY u.agency_id LIMIT ?",
	"uuui"};
static const struct sql unit_read = {"SELECT id FROM unit WHERE code = ?", "s"};

struct run {
	struct ctl	*ctl;
	uint64_t	 unit_id;
	uint64_t	 agency_id;	/* where the chunk before ended */
	uint64_t	 next_id;	/* and this one */
	size_t		 count;
	FILE		*slips;
	const char	*path;
	long		 start;		/* of the chunk in the file */
};

static void
write_slips(const struct run *run, const struct issue_slip *slips, size_t count)
{
	for (size_t i = 0; i < count; i++)
		csv_file_line(run->slips, (const char *const[]){slips[i].agency, slips[i].name, slips[i].position, slips[i].account,
		    slips[i].code, slips[i].expires, slips[i].change_before == NULL ? "" : slips[i].change_before, NULL});
}

/*
 * The slips are on the disk before the codes are valid: a crash in between leaves slips that open nothing and people
 * who are still waiting, never people whose code nobody has.
 */
static enum db_result
issue_found(struct db *db, struct pool *pool, struct run *run, const struct rows *rows)
{
	const struct config *config = run->ctl->config;
	const struct issue issue = {.days = config->code_days, .change_before = config->change_before, .request_id = "", .reason = ""};
	uint64_t *people = pool_alloc(pool, (rows->count + 1) * sizeof *people);
	struct issue_slip *slips;
	size_t count;
	enum db_result result;

	for (size_t i = 0; i < rows->count; i++) {
		people[i] = row_id(&rows->row[i], "id");
		run->next_id = row_id(&rows->row[i], "agency_id");
	}
	result = issue_codes(db, pool, &issue, people, rows->count, &slips, &count);
	if (result == DB_OK) {
		write_slips(run, slips, count);
		run->count = count;
		if (!csv_file_flush(run->slips, run->path))
			result = DB_ERROR;
	}
	issue_forget(slips, count);
	return result;
}

static enum db_result
issue_chunk(struct db *db, void *arg)
{
	struct run *run = arg;
	struct pool *pool = pool_new();
	struct rows rows;
	enum db_result result;

	run->count = 0;
	/* A chunk that is run again writes its slips again. */
	if (fflush(run->slips) != 0 || ftruncate(fileno(run->slips), run->start) != 0 || fseek(run->slips, run->start, SEEK_SET) != 0) {
		pool_free(pool);
		return DB_ERROR;
	}
	result = db_rows(db, pool, &rows, &people_waiting, run->agency_id, run->unit_id, run->unit_id, (int64_t)ISSUE_CHUNK);
	if (result == DB_OK && rows.count > 0)
		result = issue_found(db, pool, run, &rows);
	pool_free(pool);
	return result;
}

/* Thousands take a while: stderr says how far it is. */
static int
issue_all(struct run *run)
{
	enum { TOLD = 10000 };
	size_t total = 0;
	enum db_result result;

	csv_file_line(run->slips, (const char *const[]){"unit", "name", "position", "account", "code", "code_expires",
	    "change_before", NULL});
	do {
		run->start = ftell(run->slips);
		result = db_transaction(run->ctl->db, issue_chunk, run);
		run->agency_id = run->next_id;
		if (result == DB_OK && (total + run->count) / TOLD > total / TOLD)
			fprintf(stderr, "%zu\n", total + run->count);
		total += result == DB_OK ? run->count : 0;
	} while (result == DB_OK && run->count > 0);
	printf("%zu accounts issued\n", total);
	return result == DB_OK ? CTL_DONE : ctl_fail("stopped by an error; run it again with another file for the rest");
}

int
ctl_issue_accounts(struct ctl *ctl)
{
	const char *unit = ctl_take_option(ctl, "--unit");
	struct run run = {.ctl = ctl, .path = ctl_take_option(ctl, "--slips")};
	struct row row;
	int status;

	if (ctl->argc != 0 || run.path == NULL)
		return CTL_USAGE;
	if (unit != NULL && db_row(ctl->db, ctl->pool, &row, &unit_read, unit) != DB_OK)
		return ctl_fail("no unit %s", unit);
	run.unit_id = unit == NULL ? 0 : row_id(&row, "id");
	run.slips = csv_file_create(run.path, false);
	if (run.slips == NULL)
		return CTL_FAILED;
	status = issue_all(&run);
	if (fclose(run.slips) != 0)
		status = CTL_FAILED;
	return status;
}
