#include "config.h"

#include <string.h>

#include "gate/audit_text.h"
#include "record/seal.h"

enum {
	STRETCH_ROWS = 1000	/* a broken seal names its rows no closer than this */
};

static const char *const names[SEAL_SOURCES] = {
	[SEAL_AUDIT] = "audit",
	[SEAL_ACCESS_LOG] = "access_log",
};

#define SEAL_COLUMNS \
	"id, first_id, last_id, month, row_count, LOWER(HEX(content)) AS content, LOWER(HEX(hash)) AS hash, sealed_at"
/* No field can hold the bar. */
#define SEAL_HASH(previous, source, first, last, month, count, content, at) \
	"SHA2(CONCAT_WS('|', " previous ", " source ", " first ", " last ", " month ", " count ", " content ", " at "), 256)"
#define SEAL_ROWS(table, time) \
	"SELECT id, DATE_FORMAT(" time ", '%Y-%m') AS month, " time " < SYSDATE(6) - INTERVAL ? MINUTE AS settled " \
	"FROM " table " WHERE id > ? ORDER BY id LIMIT 1000"
#define SEAL_CONTENT(table, text) \
	"SELECT COUNT(*) AS row_count, SHA2(COALESCE(GROUP_CONCAT(SHA2(CONCAT(k.id, '\\n', " text "), 256) ORDER BY k.id " \
	"SEPARATOR ''), ''), 256) AS content FROM " table " k WHERE k.id BETWEEN ? AND ?"
#define AUDIT_ROW "COALESCE(HEX(k.chain), '-'), '\\n', " AUDIT_TEXT("k")

static const struct sql newest = {
	"SELECT " SEAL_COLUMNS " FROM audit_seal WHERE source = ? ORDER BY first_id DESC LIMIT 1", "s"};
static const struct sql unsealed[SEAL_SOURCES] = {
	[SEAL_AUDIT] = {SEAL_ROWS("audit", "recorded_at"), "iu"},
	[SEAL_ACCESS_LOG] = {SEAL_ROWS("access_log", "at"), "iu"},
};
static const struct sql content_sql[SEAL_SOURCES] = {
	[SEAL_AUDIT] = {SEAL_CONTENT("audit", AUDIT_ROW), "uu"},
	[SEAL_ACCESS_LOG] = {SEAL_CONTENT("access_log", ACCESS_TEXT("k")), "uu"},
};
/* Waits for whoever has written into the stretch and not committed. */
static const struct sql locked_content[SEAL_SOURCES] = {
	[SEAL_AUDIT] = {SEAL_CONTENT("audit", AUDIT_ROW) " LOCK IN SHARE MODE", "uu"},
	[SEAL_ACCESS_LOG] = {SEAL_CONTENT("access_log", ACCESS_TEXT("k")) " LOCK IN SHARE MODE", "uu"},
};
static const struct sql insert = {
	"INSERT INTO audit_seal (source, first_id, last_id, month, row_count, content, hash, sealed_at) "
	"SELECT k.source, k.first_id, k.last_id, k.month, k.row_count, UNHEX(k.content), "
	"UNHEX(" SEAL_HASH("k.previous", "k.source", "k.first_id", "k.last_id", "k.month", "k.row_count", "k.content", "k.at") "), "
	"k.at FROM (SELECT ? AS source, ? AS first_id, ? AS last_id, ? AS month, ? AS row_count, ? AS content, ? AS previous, "
	"CAST(? AS DATETIME(6)) AS at) k",
	"suusu" "sss"};
static const struct sql real_time = {"SELECT SYSDATE(6) AS at", ""};
static const struct sql list = {
	"SELECT " SEAL_COLUMNS ", " SEAL_HASH("COALESCE(LOWER(HEX(LAG(hash) OVER (ORDER BY first_id))), ?)", "source", "first_id",
	    "last_id", "month", "row_count", "LOWER(HEX(content))", "sealed_at") " AS expected FROM audit_seal "
	"WHERE source = ? AND first_id > ? ORDER BY first_id LIMIT 1000",
	"ssu"};

struct sealing {
	struct pool		*pool;
	enum seal_source	 source;
	int64_t			 settle_minutes;
	struct seal		*seal;
	size_t			 listed;	/* rows of the stretch before it was locked */
};

const char *
seal_source_name(enum seal_source source)
{
	return names[source];
}

struct seal
seal_read(enum seal_source source, const struct row *row)
{
	return (struct seal){.source = source,
	    .id = row_id(row, "id"),
	    .first_id = row_id(row, "first_id"),
	    .last_id = row_id(row, "last_id"),
	    .row_count = row_id(row, "row_count"),
	    .month = row_text(row, "month"),
	    .content = row_text(row, "content"),
	    .hash = row_text(row, "hash"),
	    .sealed_at = row_text(row, "sealed_at")};
}

enum db_result
seal_newest(struct db *db, struct pool *pool, enum seal_source source, struct seal *seal)
{
	struct row row;
	const enum db_result result = db_row(db, pool, &row, &newest, names[source]);

	if (result == DB_OK)
		*seal = seal_read(source, &row);
	return result;
}

enum db_result
seal_list(struct db *db, struct pool *pool, enum seal_source source, uint64_t after, const char *hash, struct rows *rows)
{
	return db_rows(db, pool, rows, &list, hash, names[source], after);
}

static enum db_result
read_content(struct db *db, struct pool *pool, const struct sql *sql, const struct seal *seal, uint64_t *row_count,
    const char **content)
{
	struct row row;
	const enum db_result result = db_row(db, pool, &row, sql, seal->first_id, seal->last_id);

	if (result != DB_OK)
		return result;
	*row_count = row_id(&row, "row_count");
	*content = row_text(&row, "content");
	return DB_OK;
}

enum db_result
seal_content(struct db *db, struct pool *pool, const struct seal *seal, uint64_t *row_count, const char **content)
{
	return read_content(db, pool, &content_sql[seal->source], seal, row_count, content);
}

/* The rows from the first unsealed one on, as far as they are settled and of one month. */
static enum db_result
find_stretch(struct db *db, struct sealing *sealing, uint64_t sealed)
{
	struct seal *seal = sealing->seal;
	struct rows rows;
	const enum db_result result =
	    db_rows(db, sealing->pool, &rows, &unsealed[sealing->source], sealing->settle_minutes, sealed);

	if (result != DB_OK)
		return result;
	seal->first_id = sealed + 1;
	sealing->listed = 0;
	for (size_t i = 0; i < rows.count && i < STRETCH_ROWS; i++) {
		const struct row *row = &rows.row[i];

		if (row_int(row, "settled") == 0 || (i > 0 && strcmp(row_text(row, "month"), seal->month) != 0))
			break;
		seal->month = row_text(row, "month");
		seal->last_id = row_id(row, "id");
		sealing->listed++;
	}
	return sealing->listed == 0 ? DB_NO_ROW : DB_OK;
}

static enum db_result
seal_stretch(struct db *db, void *arg)
{
	struct sealing *sealing = arg;
	struct seal *seal = sealing->seal, previous = {.last_id = 0, .hash = ""};
	struct row now, made;
	enum db_result result = seal_newest(db, sealing->pool, sealing->source, &previous);

	if (result != DB_OK && result != DB_NO_ROW)
		return result;
	result = find_stretch(db, sealing, previous.last_id);
	if (result == DB_OK)
		result = read_content(db, sealing->pool, &locked_content[sealing->source], seal, &seal->row_count, &seal->content);
	/* Somebody committed between the two looks. */
	if (result == DB_OK && seal->row_count != sealing->listed)
		return DB_RETRY;
	if (result == DB_OK)
		result = db_row(db, sealing->pool, &now, &real_time);
	if (result == DB_OK)
		result = db_exec(db, &insert, names[sealing->source], seal->first_id, seal->last_id, seal->month, seal->row_count,
		    seal->content, previous.hash, row_text(&now, "at"));
	if (result == DB_OK)
		result = db_row(db, sealing->pool, &made, &newest, names[sealing->source]);
	if (result == DB_OK)
		*seal = seal_read(sealing->source, &made);
	return result;
}

enum db_result
seal_next(struct db *db, struct pool *pool, enum seal_source source, int64_t settle_minutes, struct seal *seal)
{
	struct sealing sealing = {pool, source, settle_minutes, seal, 0};

	*seal = (struct seal){.source = source, .month = ""};
	return db_transaction(db, seal_stretch, &sealing);
}
