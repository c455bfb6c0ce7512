#include "config.h"

#include "gate/command.h"
#include "record/chain.h"
#include "record/publication.h"

static const struct sql counts_sql = {
	"SELECT COUNT(*) AS total, COALESCE(SUM(state = 'decided'), 0) AS ready, COALESCE(SUM(state = 'published'), 0) AS published, "
	"COALESCE(SUM(state NOT IN ('decided', 'published', 'not_rated') "
	"AND (authority_unit_id IS NULL OR authority_unit_id = unit_id)), 0) AS blocking, "
	"COALESCE(SUM(state = 'not_rated'), 0) AS not_rated, "
	"COALESCE(SUM(decided_level = 'A'), 0) AS a, COALESCE(SUM(decided_level = 'B'), 0) AS b, "
	"COALESCE(SUM(decided_level = 'C'), 0) AS c, COALESCE(SUM(decided_level = 'D'), 0) AS d "
	"FROM evaluation WHERE unit_id = ? AND month = ? AND NOT replaced",
	"us"};

static const struct sql publish_record = {
	"INSERT INTO publication (unit_id, month, published_by, behalf_id, published_at, recorded_at, late, note, counts, chain_head) "
	"SELECT unit_id, month, ?, NULLIF(?, 0), GREATEST(NOW(6), COALESCE((SELECT MAX(e.published_at) "
	"FROM evaluation e WHERE e.unit_id = m.unit_id AND e.month = m.month), NOW(6))), SYSDATE(6), ?, ?, ?, chain_head FROM unit_month m WHERE unit_id = ? AND month = ?",
	"uuissus"};

enum db_result
publication_count(struct visit *visit, uint64_t agency_id, const char *month, struct row *counts)
{
	return db_row(visit->db, visit->pool, counts, &counts_sql, agency_id, month);
}

static enum db_result
write_line(struct visit *visit, uint64_t agency_id, const char *month, const struct row *counts, uint64_t behalf, const char *note)
{
	const char *digest = "";
	const enum db_result result = chain_digest_month(visit->db, visit->pool, agency_id, month, 0, &digest);

	if (result != DB_OK)
		return result;
	return audit_write(visit, &(struct audit){
	    .action = "publish", .object = "unit_month", .object_id = agency_id, .unit_id = agency_id, .month = month, .behalf_id = behalf,
	    .new = audit_json(visit->pool, "ready", row_text(counts, "ready"), "A", row_text(counts, "a"), "B", row_text(counts, "b"),
	        "C", row_text(counts, "c"), "D", row_text(counts, "d"), "content", digest, NULL),
	    .reason = note, .chained = true});
}

enum db_result
publication_record(struct visit *visit, uint64_t agency_id, const char *month, const struct row *counts, uint64_t behalf,
    bool late, const char *note)
{
	const enum db_result result = write_line(visit, agency_id, month, counts, behalf, note);

	if (result != DB_OK)
		return result;
	return db_exec(visit->db, &publish_record, visit->viewer->person_id, behalf, (int64_t)late, note,
	    audit_json(visit->pool, "total", row_text(counts, "total"), "A", row_text(counts, "a"), "B", row_text(counts, "b"),
	        "C", row_text(counts, "c"), "D", row_text(counts, "d"), NULL),
	    agency_id, month);
}
