#include "config.h"

#include "ctl/jobs.h"

enum { CHUNK = 500 };

static const struct sql overdue_find = {
	"SELECT id FROM account WHERE state = 'issued' AND change_before <= NOW(6) ORDER BY change_before, id LIMIT ? FOR UPDATE",
	"i"};
static const struct sql overdue_lock = {"UPDATE account SET state = 'locked', version = version + 1 WHERE id = ?", "u"};
static const struct sql overdue_audit = {
	"INSERT INTO audit (recorded_at, business_at, action, object, object_id, old, new) VALUES (SYSDATE(6), NOW(6), 'lock_overdue', "
	"'account', ?, JSON_OBJECT('state', 'issued'), JSON_OBJECT('state', 'locked'))",
	"u"};

struct chunk {
	struct ctl	*ctl;
	uint64_t	 count;
};

static enum db_result
lock_chunk(struct db *db, void *arg)
{
	struct chunk *chunk = arg;
	struct rows rows;
	enum db_result result = db_rows(db, chunk->ctl->pool, &rows, &overdue_find, (int64_t)CHUNK);

	chunk->count = 0;
	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const uint64_t id = row_id(&rows.row[i], "id");

		result = db_exec(db, &overdue_lock, id);
		if (result == DB_OK)
			result = db_exec(db, &overdue_audit, id);
		chunk->count++;
	}
	return result;
}

enum db_result
job_lock_overdue(struct ctl *ctl, uint64_t *done)
{
	struct chunk chunk = {.ctl = ctl};
	enum db_result result;

	do {
		result = db_transaction(ctl->db, lock_chunk, &chunk);
		if (result == DB_OK)
			*done += chunk.count;
	} while (result == DB_OK && chunk.count == CHUNK);
	return result;
}
