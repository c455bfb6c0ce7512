#include "config.h"

#include <stdio.h>
#include <string.h>

#include "ctl/csv_file.h"
#include "ctl/ctl.h"
#include "gate/secret.h"
#include "record/account.h"
#include "record/acknowledgement.h"

enum {
	CHUNK = 1000,
	FIRST_LOGINS = 5
};

/* In README.md and the list too: whoever tries the demonstration may be anybody in it. */
static const char passphrase[] = "sen-trang-ho-tay-2022";

static const struct sql people_without = {
	"SELECT p.id FROM person p LEFT JOIN account a ON a.person_id = p.id WHERE a.id IS NULL ORDER BY p.id LIMIT ?", "i"};
/* One hash, and so one salt, for all: it protects nothing here, and scrypt for each would take minutes. */
static const struct sql credentials_set = {
	"INSERT INTO credential (account_id, password, changed_at) SELECT id, ?, SYSDATE(6) FROM account "
	"WHERE person_id IS NOT NULL ON DUPLICATE KEY UPDATE password = VALUES(password), code_hash = NULL, code_expires = NULL, failures = 0, "
	"locked_until = NULL",
	"s"};
static const struct sql accounts_activate = {
	"UPDATE account SET state = 'active', issued_at = COALESCE(issued_at, SYSDATE(6)) WHERE person_id IS NOT NULL", ""};
/* Members without rights, so that nobody who is needed is kept out. */
static const struct sql first_logins = {
	"SELECT a.id FROM account a WHERE a.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM right_grant g "
	"WHERE g.account_id = a.id) AND NOT EXISTS (SELECT 1 FROM assignment s WHERE s.person_id = a.person_id "
	"AND s.`rank` <> 'member') ORDER BY a.person_id DESC LIMIT ?",
	"i"};
/* Everybody has read the texts, as after some months of use, but who logs in for the first time. */
static const struct sql texts_acknowledge = {
	"INSERT IGNORE INTO acknowledgement (person_id, account_id, text_code, text_version, acknowledged_at) "
	"SELECT a.person_id, a.id, t.code, t.version, NOW(6) FROM account a, acknowledgement_text t WHERE a.state = 'active' "
	"AND a.person_id IS NOT NULL AND " ACKNOWLEDGEMENT_IN_FORCE,
	""};
static const struct sql listed = {
	"SELECT a.id, a.name AS account, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, "
	"IF(u.kind = 'part', CONCAT(u.name, ', ', y.name), u.name) AS unit, "
	"CONCAT_WS(' ', s.`rank`, (SELECT GROUP_CONCAT(DISTINCT g.role ORDER BY g.role SEPARATOR ' ') FROM right_grant g "
	"WHERE g.account_id = a.id)) AS role FROM account a JOIN person p ON p.id = a.person_id "
	"JOIN assignment s ON s.person_id = p.id AND s.main AND (s.valid_to IS NULL OR s.valid_to > CURDATE()) "
	"JOIN position o ON o.id = s.position_id JOIN unit u ON u.id = s.unit_id LEFT JOIN unit y ON y.id = u.agency_id "
	"ORDER BY u.ord, u.id, s.`rank`, p.given_name, p.family_name, a.id",
	""};
static const struct sql audit_insert = {
	"INSERT INTO audit (recorded_at, business_at, action, object, new) VALUES (SYSDATE(6), NOW(6), 'demonstrate', 'account', "
	"JSON_OBJECT('accounts', ?))",
	"i"};

struct first_login {
	uint64_t	account_id;
	char		code[ACCOUNT_CODE];
};

struct demo {
	struct ctl		*ctl;
	const char		*hash;
	struct first_login	 first[FIRST_LOGINS];
	size_t			 first_count;
	size_t			 made;		/* in the last chunk */
};

static enum db_result
make_accounts(struct db *db, void *arg)
{
	struct demo *demo = arg;
	struct pool *pool = pool_new();
	struct rows rows;
	uint64_t account;
	enum db_result result = db_rows(db, pool, &rows, &people_without, (int64_t)CHUNK);

	for (size_t i = 0; i < rows.count && result == DB_OK; i++)
		result = account_ensure(db, pool, row_id(&rows.row[i], "id"), &account);
	demo->made = rows.count;
	pool_free(pool);
	return result;
}

static enum db_result
open_accounts(struct db *db, void *arg)
{
	struct demo *demo = arg;
	const struct config *config = demo->ctl->config;
	struct rows rows;
	enum db_result result = db_exec(db, &credentials_set, demo->hash);

	if (result == DB_OK)
		result = db_exec(db, &accounts_activate);
	if (result == DB_OK)
		result = db_exec(db, &audit_insert, (int64_t)db_affected(db));
	if (result == DB_OK)
		result = db_rows(db, demo->ctl->pool, &rows, &first_logins, (int64_t)FIRST_LOGINS);
	demo->first_count = result == DB_OK ? rows.count : 0;
	for (size_t i = 0; i < demo->first_count && result == DB_OK; i++) {
		struct first_login *first = &demo->first[i];

		first->account_id = row_id(&rows.row[i], "id");
		account_make_code(first->code);
		result = account_issue(db, demo->ctl->pool, first->account_id, first->code, config->code_days, config->change_before);
	}
	return result == DB_OK ? db_exec(db, &texts_acknowledge) : result;
}

static const char *
password_of(const struct demo *demo, uint64_t account_id)
{
	for (size_t i = 0; i < demo->first_count; i++)
		if (demo->first[i].account_id == account_id)
			return demo->first[i].code;
	return passphrase;
}

static int
write_list(struct demo *demo, const char *path)
{
	struct ctl *ctl = demo->ctl;
	FILE *file = csv_file_create(path, true);
	struct rows rows;
	bool good;

	if (file == NULL)
		return CTL_FAILED;
	csv_file_line(file, (const char *const[]){"account", "password", "name", "position", "unit", "role", NULL});
	good = db_rows(ctl->db, ctl->pool, &rows, &listed) == DB_OK;
	for (size_t i = 0; i < rows.count; i++) {
		const struct row *row = &rows.row[i];

		csv_file_line(file, (const char *const[]){row_text(row, "account"), password_of(demo, row_id(row, "id")),
		    row_text(row, "name"), row_text(row, "position"), row_text(row, "unit"), row_text(row, "role"), NULL});
	}
	good = csv_file_flush(file, path) && good;
	good = fclose(file) == 0 && good;
	printf("%zu accounts, %zu of them at their first login\n", rows.count, demo->first_count);
	return good ? CTL_DONE : CTL_FAILED;
}

int
ctl_demo_accounts(struct ctl *ctl)
{
	struct demo demo = {.ctl = ctl};
	char hash[SECRET_TEXT];
	enum db_result result;

	if (ctl->argc != 1)
		return CTL_USAGE;
	if (!ctl->config->demonstration)
		return ctl_fail("one password for everybody is for demonstrations alone: the configuration does not say it is one");
	if (!secret_hash(passphrase, ctl->config->scrypt_log_n, hash))
		return ctl_fail("scrypt failed");
	demo.hash = hash;
	do
		result = db_transaction(ctl->db, make_accounts, &demo);
	while (result == DB_OK && demo.made == CHUNK);
	if (result == DB_OK)
		result = db_transaction(ctl->db, open_accounts, &demo);
	if (result != DB_OK)
		return ctl_fail("the database failed; run it again");
	return write_list(&demo, ctl->argv[0]);
}
