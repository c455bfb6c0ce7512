#include "config.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "ctl/ctl.h"
#include "ctl/jobs.h"
#include "ctl/verify.h"
#include "rating/calendar.h"

enum {
	MONTHS_AHEAD = 3,
	KEEP_LEAST = 3,		/* domain.md section 12 */
	KEEP_MOST = 600,
	PARTITIONS_MAX = 800
};

/* The portal's own rule for access_log; audit is kept for good. */
static const struct sql setting = {
	"SELECT COALESCE((SELECT value FROM setting WHERE unit_id = 0 AND name = 'access_log_months'), '24') AS months, "
	"DATE_FORMAT(SYSDATE(6), '%Y-%m') AS this_month",
	""};
static const struct sql lock = {"SELECT GET_LOCK('danhgia_retain', 10) AS locked", ""};
static const struct sql unlock = {"SELECT RELEASE_LOCK('danhgia_retain') AS released", ""};
/* Named p202611; p_rest holds what comes after them. */
static const struct sql partitions = {
	"SELECT CONCAT(SUBSTR(partition_name, 2, 4), '-', SUBSTR(partition_name, 6, 2)) AS month FROM information_schema.partitions "
	"WHERE table_schema = DATABASE() AND table_name = 'access_log' AND partition_name REGEXP '^p[0-9]{6}$' "
	"ORDER BY partition_ordinal_position",
	""};
static const struct sql oldest = {"SELECT COALESCE(DATE_FORMAT(MIN(at), '%Y-%m'), '') AS month FROM access_log", ""};
static const struct sql month_rows = {
	"SELECT COUNT(*) AS row_count FROM access_log WHERE at >= CONCAT(?, '-01') AND at < CONCAT(?, '-01')", "ss"};
static const struct sql month_seals = {
	"SELECT COALESCE(SUM(row_count), 0) AS row_count, COUNT(*) AS seals, MIN(first_id) AS first_id, MAX(last_id) AS last_id, "
	"COALESCE((SELECT LOWER(HEX(l.hash)) FROM audit_seal l WHERE l.source = 'access_log' AND l.month = ? "
	"ORDER BY l.first_id DESC LIMIT 1), '') AS hash FROM audit_seal WHERE source = 'access_log' AND month = ?",
	"ss"};
static const struct sql record = {
	"INSERT INTO audit (recorded_at, business_at, action, object, month, old, new) SELECT SYSDATE(6), NOW(6), 'drop', "
	"'access_log', k.month, JSON_OBJECT('rows', ?, 'seals', ?, 'first', ?, 'last', ?, 'hash', ?), JSON_OBJECT('keep_months', ?) "
	"FROM (SELECT ? AS month) k WHERE NOT EXISTS (SELECT 1 FROM audit a WHERE a.action = 'drop' AND a.object = 'access_log' "
	"AND a.month = k.month)",
	"uuuusis"};

struct retain {
	struct ctl	*ctl;
	int64_t		 keep;		/* months before this one */
	struct month	 now;
	struct month	 months[PARTITIONS_MAX];
	size_t		 count;
};

static bool
read_partitions(struct retain *retain)
{
	struct rows rows;

	if (db_rows(retain->ctl->db, retain->ctl->pool, &rows, &partitions) != DB_OK)
		return false;
	retain->count = 0;
	for (size_t i = 0; i < rows.count && i < PARTITIONS_MAX; i++)
		if (month_parse(row_text(&rows.row[i], "month"), &retain->months[retain->count]))
			retain->count++;
	return rows.count == retain->count;
}

static int
read_setting(struct retain *retain)
{
	struct row row;

	if (db_row(retain->ctl->db, retain->ctl->pool, &row, &setting) != DB_OK)
		return ctl_fail("the database does not answer");
	retain->keep = row_int(&row, "months");
	if (retain->keep < KEEP_LEAST || retain->keep > KEEP_MOST)
		return ctl_fail("setting access_log_months is \"%s\": it must be from %d to %d", row_text(&row, "months"), KEEP_LEAST,
		    KEEP_MOST);
	return month_parse(row_text(&row, "this_month"), &retain->now) ? CTL_DONE : CTL_FAILED;
}

/* The first month that has no partition of its own. */
static bool
first_missing(struct retain *retain, struct month *first)
{
	struct row row;

	*first = retain->now;
	if (retain->count > 0) {
		*first = month_next(retain->months[retain->count - 1]);
		return true;
	}
	if (db_row(retain->ctl->db, retain->ctl->pool, &row, &oldest) != DB_OK)
		return false;
	return row_text(&row, "month")[0] == '\0' || month_parse(row_text(&row, "month"), first);
}

/* Months are split from p_rest ahead of time, while it is empty, so that nothing is copied. */
static int
make_coming(struct retain *retain)
{
	struct pool *pool = retain->ctl->pool;
	const struct month end = month_add(retain->now, MONTHS_AHEAD);
	const char *text = "";
	char month[MONTH_TEXT];
	struct month next;

	if (!first_missing(retain, &next))
		return ctl_fail("the database does not answer");
	if (month_compare(next, end) > 0)
		return CTL_DONE;
	for (; month_compare(next, end) <= 0; next = month_next(next))
		text = pool_printf(pool, "%sPARTITION p%04d%02d VALUES LESS THAN ('%s-01'), ", text, next.year, next.month,
		    month_format(month_next(next), month));
	text = pool_printf(pool,
	    "ALTER TABLE access_log REORGANIZE PARTITION p_rest INTO (%sPARTITION p_rest VALUES LESS THAN (MAXVALUE))", text);
	if (db_script(retain->ctl->db, text, strlen(text)) != DB_OK)
		return ctl_fail("the coming months could not be made");
	printf("months up to %s are ready\n", month_format(end, month));
	return CTL_DONE;
}

/* The month's rows are those that its seals say, to the byte. */
static bool
is_sealed(struct retain *retain, const char *month, const char *next, struct row *seals)
{
	struct ctl *ctl = retain->ctl;
	struct verify_seals verified;
	struct row rows;

	if (db_row(ctl->db, ctl->pool, &rows, &month_rows, month, next) != DB_OK ||
	    db_row(ctl->db, ctl->pool, seals, &month_seals, month, month) != DB_OK ||
	    verify_seals(ctl->db, SEAL_ACCESS_LOG, month, &verified) != DB_OK)
		return false;
	return verified.broken == 0 && row_id(&rows, "row_count") == row_id(seals, "row_count");
}

/* The record comes first: a month is never gone without one. */
static int
drop_month(struct retain *retain, struct month when)
{
	struct ctl *ctl = retain->ctl;
	char month[MONTH_TEXT], next[MONTH_TEXT];
	const char *text;
	struct row seals;

	month_format(when, month);
	if (!is_sealed(retain, month, month_format(month_next(when), next), &seals))
		return ctl_fail("%s stays: its rows are not all as they were sealed; run seal, then verify", month);
	if (db_exec(ctl->db, &record, row_id(&seals, "row_count"), row_id(&seals, "seals"), row_id(&seals, "first_id"),
	        row_id(&seals, "last_id"), row_text(&seals, "hash"), retain->keep, month) != DB_OK)
		return ctl_fail("%s stays: the database failed", month);
	text = pool_printf(ctl->pool, "ALTER TABLE access_log DROP PARTITION p%04d%02d", when.year, when.month);
	if (db_script(ctl->db, text, strlen(text)) != DB_OK)
		return ctl_fail("%s was recorded and not dropped; run retain again", month);
	printf("dropped %s: %s rows, sealed by %s\n", month, row_text(&seals, "row_count"), row_text(&seals, "hash"));
	return CTL_DONE;
}

static int
drop_old(struct retain *retain)
{
	int status = CTL_DONE;

	for (size_t i = 0; i < retain->count; i++)
		if (month_compare(retain->months[i], month_add(retain->now, (int)-retain->keep)) < 0 &&
		    drop_month(retain, retain->months[i]) != CTL_DONE)
			status = CTL_FAILED;
	return status;
}

static int
retain_all(struct retain *retain)
{
	int status = read_setting(retain);

	if (status == CTL_DONE && !read_partitions(retain))
		status = ctl_fail("the partitions of access_log are not what is expected");
	if (status == CTL_DONE)
		status = make_coming(retain);
	if (status == CTL_DONE && !read_partitions(retain))
		status = ctl_fail("the database does not answer");
	return status == CTL_DONE ? drop_old(retain) : status;
}

int
ctl_retain(struct ctl *ctl)
{
	struct retain *retain = pool_alloc(ctl->pool, sizeof *retain);
	struct row row;
	int status;

	if (ctl->argc != 0)
		return CTL_USAGE;
	retain->ctl = ctl;
	if (db_row(ctl->db, ctl->pool, &row, &lock) != DB_OK || row_int(&row, "locked") != 1)
		return ctl_fail("another retain is at work, or the database does not answer");
	status = retain_all(retain);
	(void)db_row(ctl->db, ctl->pool, &row, &unlock);
	return status;
}

enum db_result
job_retain(struct ctl *ctl, uint64_t *done)
{
	(void)done;
	return ctl_retain(ctl) == CTL_DONE ? DB_OK : DB_ERROR;
}
