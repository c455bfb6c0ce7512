#include "config.h"

#include "ctl/jobs.h"

/* One statement takes so many rows, so that it holds few locks; one run so many, so that it ends. */
enum {
	CHUNK = 1000,
	CHUNKS = 200
};

/* Taken up again, or of nobody's interest any more. */
static const struct sql drafts = {
	"DELETE FROM draft WHERE created_at < SYSDATE(6) - INTERVAL 8 DAY OR used_at < SYSDATE(6) - INTERVAL 1 DAY ORDER BY id LIMIT ?", "i"};
/* A copy of a form that comes later finds an expired session (design.md section 3). */
static const struct sql submissions = {
	"DELETE FROM submission WHERE created_at < SYSDATE(6) - INTERVAL 7 DAY ORDER BY created_at LIMIT ?", "i"};
static const struct sql addresses = {
	"DELETE FROM login_address WHERE failed_at < SYSDATE(6) - INTERVAL 1 DAY ORDER BY failed_at LIMIT ?", "i"};
/* None lives longer than half a day, and a late form becomes a draft for seven days more. */
static const struct sql sessions = {
	"DELETE FROM session WHERE created_at < SYSDATE(6) - INTERVAL 8 DAY ORDER BY created_at LIMIT ?", "i"};
/* Lists of people are not hoarded. What was applied whole keeps its name and its figures, without the list. */
static const struct sql imports = {
	"DELETE FROM import WHERE (applied_at IS NULL OR bad_rows > 0) AND created_at < NOW(6) - INTERVAL 7 DAY ORDER BY id LIMIT ?", "i"};
/* Whoever still waits is found by the next batch. */
static const struct sql batches = {
	"UPDATE issue_batch SET ended_at = NOW(6) WHERE ended_at IS NULL AND created_at < NOW(6) - INTERVAL 7 DAY ORDER BY id LIMIT ?",
	"i"};
static const struct sql batches_old = {
	"DELETE FROM issue_batch WHERE ended_at < NOW(6) - INTERVAL 30 DAY ORDER BY id LIMIT ?", "i"};

/* A reminder is of use until the month is over and published. */
static const struct sql reminders = {
	"DELETE FROM notification WHERE created_at < NOW(6) - INTERVAL 90 DAY ORDER BY id LIMIT ?", "i"};
static const struct sql reminders_done = {
	"DELETE FROM reminder_done WHERE month < DATE_FORMAT(NOW() - INTERVAL 4 MONTH, '%Y-%m') ORDER BY month LIMIT ?", "i"};

static enum db_result
purge(struct ctl *ctl, const struct sql *sql, uint64_t *done)
{
	for (int i = 0; i < CHUNKS; i++) {
		const enum db_result result = db_exec(ctl->db, sql, (int64_t)CHUNK);
		uint64_t count;

		if (result != DB_OK)
			return result;
		count = db_affected(ctl->db);
		*done += count;
		if (count < CHUNK)
			break;
	}
	return DB_OK;
}

enum db_result
job_purge_drafts(struct ctl *ctl, uint64_t *done)
{
	return purge(ctl, &drafts, done);
}

enum db_result
job_purge_submissions(struct ctl *ctl, uint64_t *done)
{
	return purge(ctl, &submissions, done);
}

enum db_result
job_purge_addresses(struct ctl *ctl, uint64_t *done)
{
	return purge(ctl, &addresses, done);
}

enum db_result
job_purge_sessions(struct ctl *ctl, uint64_t *done)
{
	return purge(ctl, &sessions, done);
}

enum db_result
job_purge_imports(struct ctl *ctl, uint64_t *done)
{
	return purge(ctl, &imports, done);
}

enum db_result
job_purge_batches(struct ctl *ctl, uint64_t *done)
{
	const enum db_result result = purge(ctl, &batches, done);

	return result == DB_OK ? purge(ctl, &batches_old, done) : result;
}

enum db_result
job_purge_reminders(struct ctl *ctl, uint64_t *done)
{
	const enum db_result result = purge(ctl, &reminders, done);

	return result == DB_OK ? purge(ctl, &reminders_done, done) : result;
}
