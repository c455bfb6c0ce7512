#include "config.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "ctl/ctl.h"
#include "gate/factor.h"

enum { CHUNK = 500 };

static const struct sql total = {"SELECT COUNT(*) AS n FROM credential WHERE totp_secret IS NOT NULL OR totp_pending IS NOT NULL", ""};
static const struct sql chunk = {
	"SELECT account_id, LOWER(HEX(totp_secret)) AS secret, LOWER(HEX(totp_pending)) AS pending FROM credential "
	"WHERE account_id > ? AND (totp_secret IS NOT NULL OR totp_pending IS NOT NULL) ORDER BY account_id LIMIT 500 FOR UPDATE",
	"u"};
static const struct sql secret_set = {"UPDATE credential SET totp_secret = ? WHERE account_id = ?", "bu"};
static const struct sql pending_set = {"UPDATE credential SET totp_pending = ? WHERE account_id = ?", "bu"};
static const struct sql audit_insert = {
	"INSERT INTO audit (recorded_at, business_at, action, object, new) VALUES (SYSDATE(6), NOW(6), 'rotate', 'factor', "
	"JSON_OBJECT('rows', ?, 'first', ?, 'last', ?))",
	"uuu"};

struct counts {
	uint64_t	seen;		/* accounts */
	uint64_t	renewed;	/* secrets */
	uint64_t	unreadable;	/* secrets that neither key opens */
};

struct rotation {
	struct ctl	*ctl;
	struct pool	*pool;		/* of the chunk */
	uint64_t	 after;		/* the last account looked at */
	uint64_t	 last;		/* of the chunk at hand */
	struct counts	 all, now;	/* now: of the chunk at hand, which may be run again */
};

/* One secret: left alone when the new key opens it already. */
static enum db_result
rotate_one(struct db *db, struct rotation *rotation, uint64_t account_id, const char *sealed_hex, const struct sql *set)
{
	const struct config *config = rotation->ctl->config;
	unsigned char secret[FACTOR_SECRET], sealed[FACTOR_SEALED];
	enum db_result result = DB_OK;

	if (factor_open(config->factor_key, account_id, sealed_hex, secret)) {
		explicit_bzero(secret, sizeof secret);
		return DB_OK;
	}
	if (!factor_open(config->factor_key_old, account_id, sealed_hex, secret)) {
		(void)ctl_fail("account %" PRIu64 ": neither factor_key nor factor_key_old opens its second factor", account_id);
		rotation->now.unreadable++;
		return DB_OK;
	}
	result = factor_seal(config->factor_key, account_id, secret, sealed) ?
	    db_exec(db, set, (const void *)sealed, sizeof sealed, account_id) : DB_ERROR;
	explicit_bzero(secret, sizeof secret);
	rotation->now.renewed++;
	return result;
}

/* The rows stay locked: whoever logs in meanwhile waits, and nothing that a page sets is written over. */
static enum db_result
rotate_chunk(struct db *db, void *arg)
{
	struct rotation *rotation = arg;
	struct rows rows;
	enum db_result result = db_rows(db, rotation->pool, &rows, &chunk, rotation->after);

	memset(&rotation->now, 0, sizeof rotation->now);
	for (size_t i = 0; i < rows.count && result == DB_OK; i++) {
		const struct row *row = &rows.row[i];

		rotation->last = row_id(row, "account_id");
		rotation->now.seen++;
		if (!row_null(row, "secret"))
			result = rotate_one(db, rotation, rotation->last, row_text(row, "secret"), &secret_set);
		if (result == DB_OK && !row_null(row, "pending"))
			result = rotate_one(db, rotation, rotation->last, row_text(row, "pending"), &pending_set);
	}
	if (result == DB_OK && rotation->now.renewed > 0)
		result = db_exec(db, &audit_insert, rotation->now.renewed, row_id(&rows.row[0], "account_id"), rotation->last);
	return result;
}

static bool
run_chunk(struct rotation *rotation, const char *of)
{
	enum db_result result;

	rotation->pool = pool_new();
	result = db_transaction(rotation->ctl->db, rotate_chunk, rotation);
	pool_free(rotation->pool);
	if (result != DB_OK)
		return false;
	rotation->after = rotation->last;
	rotation->all.seen += rotation->now.seen;
	rotation->all.renewed += rotation->now.renewed;
	rotation->all.unreadable += rotation->now.unreadable;
	if (rotation->now.seen > 0)
		printf("%" PRIu64 " of %s accounts, %" PRIu64 " secrets under the new key\n", rotation->all.seen, of, rotation->all.renewed);
	(void)fflush(stdout);
	return true;
}

/*
 * Encrypts second factors anew that are still under factor_key_old. Workers that know both keys read either, so nobody is kept out
 * while it runs; it may be ended and run again at any time.
 */
int
ctl_rotate_factors(struct ctl *ctl)
{
	struct rotation rotation = {.ctl = ctl};
	unsigned char secret[FACTOR_SECRET] = {0}, sealed[FACTOR_SEALED];
	struct row row;

	if (ctl->argc != 0)
		return CTL_USAGE;
	if (!factor_seal(ctl->config->factor_key, 0, secret, sealed) || !factor_seal(ctl->config->factor_key_old, 0, secret, sealed))
		return ctl_fail("[security] factor_key and factor_key_old must both be 64 hex digits");
	if (db_row(ctl->db, ctl->pool, &row, &total) != DB_OK)
		return ctl_fail("the database does not answer");
	do {
		if (!run_chunk(&rotation, row_text(&row, "n")))
			return ctl_fail("the database failed; run it again, it goes on where it stopped");
	} while (rotation.now.seen == CHUNK);
	if (rotation.all.unreadable > 0)
		return ctl_fail("%" PRIu64 " secrets were left as they are: keep factor_key_old", rotation.all.unreadable);
	printf("done: %" PRIu64 " secrets under the new key, none under the old\n", rotation.all.renewed);
	return CTL_DONE;
}
