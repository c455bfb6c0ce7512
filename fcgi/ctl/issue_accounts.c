#include "config.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "ctl/csv_file.h"
#include "ctl/ctl.h"
#include "record/account.h"

enum { CHUNK = 1000 };

/*
 * People with a main assignment whose account was never issued, or who have none: in a unit and all below it (0: all),
 * after the last person of the chunk before.
 */
static const struct sql people_waiting = {
	"SELECT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, u.name AS unit FROM person p "
	"JOIN assignment s ON s.person_id = p.id AND s.main AND (s.valid_to IS NULL OR s.valid_to > CURDATE()) "
	"JOIN position o ON o.id = s.position_id JOIN unit u ON u.id = s.unit_id "
	"LEFT JOIN account a ON a.person_id = p.id "
	"WHERE p.id > ? AND (a.id IS NULL OR (a.state = 'issued' AND a.issued_at IS NULL)) "
	"AND (? = 0 OR EXISTS (SELECT 1 FROM unit_closure l WHERE l.ancestor_id = ? AND l.descendant_id = s.unit_id)) "
	"ORDER BY p.id LIMIT ?",
	"uuui"};
static const struct sql slip_read = {
	"SELECT a.name AS account, DATE_FORMAT(c.code_expires, '%Y-%m-%d %H:%i') AS expires, "
	"COALESCE(DATE_FORMAT(a.change_before, '%Y-%m-%d %H:%i'), '') AS change_before FROM account a "
	"JOIN credential c ON c.account_id = a.id WHERE a.id = ?",
	"u"};
static const struct sql unit_read = {"SELECT id FROM unit WHERE code = ?", "s"};
static const struct sql audit_insert = {
	"INSERT INTO audit (recorded_at, business_at, action, object, unit_id, new) "
	"VALUES (SYSDATE(6), NOW(6), 'issue', 'account', NULLIF(?, 0), JSON_OBJECT('accounts', ?))",
	"ui"};

struct issue {
	struct ctl	*ctl;
	uint64_t	 unit_id;
	uint64_t	 last_id;	/* person, of the chunk before */
	uint64_t	 next_id;	/* and of this one */
	size_t		 count;
	FILE		*slips;
	const char	*path;
	long		 start;		/* of the chunk in the file */
};

static enum db_result
issue_person(struct db *db, struct pool *pool, const struct issue *issue, const struct row *person)
{
	const struct config *config = issue->ctl->config;
	char code[ACCOUNT_CODE];
	uint64_t account = 0;
	struct row slip;
	enum db_result result = account_ensure(db, pool, row_id(person, "id"), &account);

	account_make_code(code);
	if (result == DB_OK)
		result = account_issue(db, pool, account, code, config->code_days, config->change_before);
	if (result == DB_OK)
		result = db_row(db, pool, &slip, &slip_read, account);
	if (result == DB_OK)
		csv_file_line(issue->slips, (const char *const[]){row_text(person, "unit"), row_text(person, "name"),
		    row_text(person, "position"), row_text(&slip, "account"), code, row_text(&slip, "expires"),
		    row_text(&slip, "change_before"), NULL});
	explicit_bzero(code, sizeof code);
	return result;
}

/*
 * The slips are on the disk before the codes are valid: a crash in between leaves slips that open nothing and people
 * who are still waiting, never people whose code nobody has.
 */
static enum db_result
issue_chunk(struct db *db, void *arg)
{
	struct issue *issue = arg;
	struct pool *pool = pool_new();
	struct rows rows;
	enum db_result result;

	/* A chunk that is run again writes its slips again. */
	if (fflush(issue->slips) != 0 || ftruncate(fileno(issue->slips), issue->start) != 0 ||
	    fseek(issue->slips, issue->start, SEEK_SET) != 0) {
		pool_free(pool);
		return DB_ERROR;
	}
	result = db_rows(db, pool, &rows, &people_waiting, issue->last_id, issue->unit_id, issue->unit_id, (int64_t)CHUNK);
	for (size_t i = 0; i < rows.count && result == DB_OK; i++) {
		result = issue_person(db, pool, issue, &rows.row[i]);
		issue->next_id = row_id(&rows.row[i], "id");
	}
	issue->count = result == DB_OK ? rows.count : 0;
	if (result == DB_OK && rows.count > 0)
		result = db_exec(db, &audit_insert, issue->unit_id, (int64_t)rows.count);
	if (result == DB_OK && !csv_file_flush(issue->slips, issue->path))
		result = DB_ERROR;
	pool_free(pool);
	return result;
}

static int
issue_all(struct issue *issue)
{
	size_t total = 0;
	enum db_result result;

	csv_file_line(issue->slips, (const char *const[]){"unit", "name", "position", "account", "code", "code_expires",
	    "change_before", NULL});
	do {
		issue->start = ftell(issue->slips);
		result = db_transaction(issue->ctl->db, issue_chunk, issue);
		issue->last_id = issue->next_id;
		total += result == DB_OK ? issue->count : 0;
	} while (result == DB_OK && issue->count == CHUNK);
	printf("%zu accounts issued\n", total);
	return result == DB_OK ? CTL_DONE : ctl_fail("stopped by an error; run it again with another file for the rest");
}

int
ctl_issue_accounts(struct ctl *ctl)
{
	const char *unit = ctl_take_option(ctl, "--unit");
	struct issue issue = {.ctl = ctl, .path = ctl_take_option(ctl, "--slips")};
	struct row row;
	int status;

	if (ctl->argc != 0 || issue.path == NULL)
		return CTL_USAGE;
	if (unit != NULL && db_row(ctl->db, ctl->pool, &row, &unit_read, unit) != DB_OK)
		return ctl_fail("no unit %s", unit);
	issue.unit_id = unit == NULL ? 0 : row_id(&row, "id");
	issue.slips = csv_file_create(issue.path, false);
	if (issue.slips == NULL)
		return CTL_FAILED;
	status = issue_all(&issue);
	if (fclose(issue.slips) != 0)
		status = CTL_FAILED;
	return status;
}
