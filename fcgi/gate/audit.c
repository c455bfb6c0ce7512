#include "config.h"

#include "gate/audit_text.h"
#include "gate/command.h"

static const struct sql audit_insert = {
	"INSERT INTO audit (recorded_at, business_at, account_id, person_id, behalf_id, action, object, object_id, "
	"unit_id, month, old, new, reason, request_id) VALUES (SYSDATE(6), NOW(6), ?, NULLIF(?, 0), NULLIF(?, 0), ?, ?, "
	"NULLIF(?, 0), NULLIF(?, 0), ?, ?, ?, ?, ?)",
	"uuussuusssss"};

/* The agency's month is one chain: its row is locked until the command commits. */
static const struct sql chain_lock = {
	"SELECT chain_length + 1 AS number, COALESCE(LOWER(HEX(chain_head)), '') AS head, SYSDATE(6) AS recorded_at "
	"FROM unit_month WHERE unit_id = ? AND month = ? FOR UPDATE",
	"us"};
/* The derived row has the columns of audit, so that one definition of the hashed text serves it and the stored row. */
static const struct sql chain_insert = {
	"INSERT INTO audit (recorded_at, business_at, account_id, person_id, behalf_id, action, object, object_id, "
	"unit_id, month, old, new, reason, request_id, chain_number, chain) "
	"SELECT k.recorded_at, k.business_at, k.account_id, k.person_id, k.behalf_id, k.action, k.object, k.object_id, "
	"k.unit_id, k.month, k.old, k.new, k.reason, k.request_id, k.chain_number, UNHEX(" AUDIT_LINK("k.head", "k") ") "
	"FROM (SELECT CAST(? AS DATETIME(6)) AS recorded_at, NOW(6) AS business_at, ? AS account_id, "
	"NULLIF(?, 0) AS person_id, NULLIF(?, 0) AS behalf_id, NULL AS operator, ? AS action, ? AS object, "
	"NULLIF(?, 0) AS object_id, ? AS unit_id, ? AS month, ? AS old, ? AS new, ? AS reason, ? AS request_id, "
	"? AS chain_number, ? AS head) k",
	"suuussuusssssus"};
static const struct sql chain_advance = {
	"UPDATE unit_month m JOIN audit a ON a.unit_id = m.unit_id AND a.month = m.month AND a.chain_number = ? "
	"SET m.chain_length = a.chain_number, m.chain_head = a.chain WHERE m.unit_id = ? AND m.month = ?",
	"sus"};

static enum db_result
audit_chain(struct visit *visit, const struct audit *audit)
{
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &chain_lock, audit->unit_id, audit->month);

	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_REFUSED : result;
	result = db_exec(visit->db, &chain_insert, row_text(&row, "recorded_at"), visit->viewer->account_id,
	    visit->viewer->person_id, audit->behalf_id, audit->action, audit->object, audit->object_id, audit->unit_id,
	    audit->month, audit->old, audit->new, audit->reason == NULL ? "" : audit->reason, visit->request->id,
	    row_id(&row, "number"), row_text(&row, "head"));
	if (result != DB_OK)
		return result;
	return db_exec(visit->db, &chain_advance, row_text(&row, "number"), audit->unit_id, audit->month);
}

/* What concerns no agency in particular, such as the own password, is found under the agency of who did it. */
enum db_result
audit_write(struct visit *visit, const struct audit *audit)
{
	const uint64_t unit_id = audit->unit_id != 0 ? audit->unit_id : visit->viewer->unit_id;

	if (audit->chained)
		return audit_chain(visit, audit);
	return db_exec(visit->db, &audit_insert, visit->viewer->account_id, visit->viewer->person_id, audit->behalf_id,
	    audit->action, audit->object, audit->object_id, unit_id, audit->month, audit->old, audit->new,
	    audit->reason == NULL ? "" : audit->reason, visit->request->id);
}
