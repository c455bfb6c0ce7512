#include "config.h"

#include <stdio.h>
#include <string.h>

#include "gate/factor.h"
#include "gate/secret.h"
#include "gate/session.h"
#include "record/account.h"
#include "record/credential.h"

enum {
	ACCOUNT_FAILURES = 100,	/* of an account from unknown browsers everywhere; then it waits for all of them */
	ADDRESS_FAILURES = 2000,	/* within an hour; a whole office shares one address */
	DEVICE_TOKEN = 22,
	DEVICE_SECONDS = 365 * 86400
};

/* After five failures it waits 1, 2, 4, ... 32 minutes. */
#define WAITS(table) \
	"(" table ".failures >= 5 AND " table ".failed_at + INTERVAL POW(2, LEAST(" table ".failures - 5, 5)) MINUTE > SYSDATE(6))"

static const struct sql credential_read = {
	"SELECT a.id, IF(EXISTS (SELECT 1 FROM person g WHERE g.id = a.person_id AND g.valid_to <= CURDATE()), 'disabled', a.state) "
	"AS state, c.password, LOWER(HEX(c.totp_secret)) AS factor, c.totp_last, UNIX_TIMESTAMP(SYSDATE()) AS now, "
	"a.change_before IS NOT NULL AND a.change_before <= NOW(6) AS overdue, "
	"c.code_hash = UNHEX(SHA2(?, 256)) AND c.code_expires > SYSDATE(6) AS code_right, d.account_id IS NOT NULL AS known, "
	"IF(d.account_id IS NOT NULL, " WAITS("d") ", COALESCE(c.locked_until > SYSDATE(6), FALSE) "
	"OR EXISTS (SELECT 1 FROM login_address l WHERE l.address = ? AND l.account_name = ? AND " WAITS("l") ") "
	"OR (SELECT COALESCE(SUM(f.failures), 0) FROM login_address f WHERE f.address = ? "
	"AND f.failed_at > SYSDATE(6) - INTERVAL 1 HOUR) >= ?) AS locked "
	"FROM (SELECT 1) x LEFT JOIN account a ON a.name = ? LEFT JOIN credential c ON c.account_id = a.id "
	"LEFT JOIN login_device d ON d.account_id = a.id AND d.token_hash = UNHEX(SHA2(?, 256))",
	"ssssiss"};
static const struct sql account_failed = {
	"UPDATE credential SET failures = IF(failed_at < SYSDATE(6) - INTERVAL 1 DAY, 1, LEAST(failures + 1, 1000)), "
	"failed_at = SYSDATE(6), locked_until = IF(failures >= ?, SYSDATE(6) + INTERVAL POW(2, LEAST(failures - ?, 5)) MINUTE, "
	"locked_until) WHERE account_id = ?",
	"iiu"};
static const struct sql address_failed = {
	"INSERT INTO login_address (address, account_name, failures, failed_at) VALUES (?, ?, 1, SYSDATE(6)) "
	"ON DUPLICATE KEY UPDATE failures = IF(failed_at < SYSDATE(6) - INTERVAL 1 HOUR, 1, LEAST(failures + 1, 60000)), "
	"failed_at = SYSDATE(6)",
	"ss"};
static const struct sql device_failed = {
	"UPDATE login_device SET failures = IF(failed_at < SYSDATE(6) - INTERVAL 1 HOUR, 1, LEAST(failures + 1, 1000)), "
	"failed_at = SYSDATE(6) WHERE token_hash = UNHEX(SHA2(?, 256)) AND account_id = ?",
	"su"};
static const struct sql account_passed = {
	"UPDATE credential SET failures = 0, locked_until = NULL WHERE account_id = ? AND failures > 0", "u"};
static const struct sql address_passed = {"DELETE FROM login_address WHERE address = ? AND account_name = ?", "ss"};
static const struct sql device_passed = {
	"INSERT INTO login_device (token_hash, account_id, seen_at) VALUES (UNHEX(SHA2(?, 256)), ?, SYSDATE(6)) "
	"ON DUPLICATE KEY UPDATE seen_at = SYSDATE(6), failures = 0, failed_at = NULL",
	"su"};
static const struct sql devices_forget = {
	"DELETE FROM login_device WHERE account_id = ? AND seen_at < SYSDATE(6) - INTERVAL 1 YEAR", "u"};
static const struct sql factor_used = {
	"UPDATE credential SET totp_last = ? WHERE account_id = ? AND COALESCE(totp_last, 0) < ?", "uuu"};
static const struct sql recovery_used = {
	"UPDATE recovery_code SET used_at = SYSDATE(6) WHERE account_id = ? AND code_hash = UNHEX(SHA2(?, 256)) AND used_at IS NULL",
	"us"};
static const struct sql factor_clear = {
	"UPDATE credential SET totp_secret = NULL, totp_last = NULL, totp_pending = NULL, totp_pending_at = NULL WHERE account_id = ?",
	"u"};
static const struct sql recovery_clear = {"DELETE FROM recovery_code WHERE account_id = ?", "u"};
static const struct sql account_without = {
	"UPDATE account SET factor_since = NULL, version = version + 1 WHERE id = ? AND factor_since IS NOT NULL", "u"};
static const struct sql password_renew = {
	"UPDATE credential SET password = ? WHERE account_id = ? AND password = ?", "sus"};

const char *
credential_name(struct pool *pool, const char *typed)
{
	char *name = pool_strdup(pool, typed);

	for (char *at = name; *at != '\0'; at++)
		if (*at <= ' ' || *at > '~')
			*at = '?';
	/* A letter with marks takes more bytes than the columns have. */
	return pool_strndup(pool, name, ACCOUNT_NAME - 1);
}

static const char *
device_token(struct visit *visit)
{
	const char *token = request_cookie(visit->request, COOKIE_DEVICE);

	return token != NULL && strlen(token) == DEVICE_TOKEN ? token : NULL;
}

enum db_result
credential_find(struct visit *visit, const char *name, const char *typed, struct credential *found)
{
	const char *device = device_token(visit), *address = visit->request->address;
	struct row row;
	const enum db_result result = db_row(visit->worker->login_db, visit->pool, &row, &credential_read,
	    account_plain_code(visit->pool, typed), address, name, address, (int64_t)ADDRESS_FAILURES, name, device);

	if (result != DB_OK)
		return result;
	*found = (struct credential){
	    .account_id = row_id(&row, "id"),
	    .name = name,
	    .state = row_text(&row, "state"),
	    .password = row_null(&row, "password") ? NULL : row_text(&row, "password"),
	    .factor = row_null(&row, "factor") ? NULL : row_text(&row, "factor"),
	    .device = device,
	    .factor_last = row_id(&row, "totp_last"),
	    .now = row_int(&row, "now"),
	    .overdue = row_int(&row, "overdue") != 0,
	    .code_right = row_int(&row, "code_right") != 0,
	    .known = row_int(&row, "known") != 0,
	    .locked = row_int(&row, "locked") != 0,
	};
	return DB_OK;
}

bool
credential_check(struct visit *visit, const struct credential *credential, const char *typed)
{
	const bool there = credential->password != NULL;

	return secret_check(there ? credential->password : secret_nobody(visit->worker->config->scrypt_log_n), typed) && there;
}

enum db_result
credential_check_factor(struct visit *visit, const struct credential *credential, const char *typed, bool *right)
{
	const struct config *config = visit->worker->config;
	struct db *db = visit->worker->login_db;
	unsigned char secret[FACTOR_SECRET];
	enum db_result result;
	uint64_t step = 0;

	*right = false;
	if (factor_open_either(config->factor_key, config->factor_key_old, credential->account_id, credential->factor, secret))
		step = factor_match(secret, credential->now, credential->factor_last, typed);
	else
		fprintf(stderr, "level=error part=login request=%s message=\"second factor not readable: factor_key\"\n",
		    visit->request->id);
	explicit_bzero(secret, sizeof secret);
	if (step != 0)
		result = db_exec(db, &factor_used, step, credential->account_id, step);
	else
		result = db_exec(db, &recovery_used, credential->account_id, account_plain_code(visit->pool, typed));
	*right = result == DB_OK && db_affected(db) == 1;
	return result;
}

struct failure {
	const struct visit	*visit;
	const struct credential	*credential;
};

static enum db_result
count_failure(struct db *db, void *arg)
{
	const struct failure *failure = arg;
	const struct credential *credential = failure->credential;
	enum db_result result;

	if (credential->known)
		return db_exec(db, &device_failed, credential->device, credential->account_id);
	result = db_exec(db, &address_failed, failure->visit->request->address, credential->name);
	return result == DB_OK ? db_exec(db, &account_failed, (int64_t)ACCOUNT_FAILURES, (int64_t)ACCOUNT_FAILURES,
	    credential->account_id) : result;
}

enum db_result
credential_failed(struct visit *visit, const struct credential *credential)
{
	struct failure failure = {visit, credential};

	return db_transaction(visit->worker->login_db, count_failure, &failure);
}

enum db_result
credential_passed(struct visit *visit, const struct credential *credential)
{
	struct db *db = visit->worker->login_db;
	const char *device = credential->device != NULL ? credential->device : random_token(visit->pool, 16);
	enum db_result result = db_exec(db, &account_passed, credential->account_id);

	if (result == DB_OK)
		result = db_exec(db, &address_passed, visit->request->address, credential->name);
	if (result == DB_OK)
		result = db_exec(db, &device_passed, device, credential->account_id);
	if (result == DB_OK)
		result = db_exec(db, &devices_forget, credential->account_id);
	if (result == DB_OK)
		response_cookie_for(visit->response, COOKIE_DEVICE, device, DEVICE_SECONDS);
	return result;
}

enum db_result
credential_remove_factor(struct db *db, uint64_t account_id)
{
	enum db_result result = db_exec(db, &factor_clear, account_id);

	if (result == DB_OK)
		result = db_exec(db, &recovery_clear, account_id);
	return result == DB_OK ? db_exec(db, &account_without, account_id) : result;
}

enum db_result
credential_renew(struct visit *visit, const struct credential *credential, const char *password)
{
	const unsigned log_n = visit->worker->config->scrypt_log_n;
	char hash[SECRET_TEXT];

	if (credential->password == NULL || secret_is_current(credential->password, log_n))
		return DB_OK;
	if (!secret_hash(password, log_n, hash))
		return DB_ERROR;
	return db_exec(visit->worker->login_db, &password_renew, hash, credential->account_id, credential->password);
}
