#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <sys/random.h>

#include "record/account.h"
#include "web/text.h"

static const struct sql person_read = {
	"SELECT p.family_name, p.given_name, a.id AS account_id FROM person p LEFT JOIN account a ON a.person_id = p.id "
	"WHERE p.id = ?",
	"u"};
/* The first free number behind the name; 1 stands for none. */
static const struct sql name_next = {
	"SELECT COALESCE(MAX(IF(name = ?, 1, CAST(SUBSTRING(name, ?) AS UNSIGNED))), 0) + 1 AS next FROM account "
	"WHERE name LIKE CONCAT(?, '%') AND name REGEXP CONCAT('^', ?, '[0-9]*$')",
	"siss"};
static const struct sql account_insert = {"INSERT INTO account (name, person_id) VALUES (?, ?)", "su"};
static const struct sql credential_issue = {
	"INSERT INTO credential (account_id, code_hash, code_expires) "
	"VALUES (?, UNHEX(SHA2(?, 256)), SYSDATE(6) + INTERVAL ? DAY) ON DUPLICATE KEY UPDATE password = NULL, "
	"code_hash = VALUES(code_hash), code_expires = VALUES(code_expires), failures = 0, locked_until = NULL",
	"usi"};
static const struct sql account_issued = {
	"UPDATE account SET state = 'issued', disabled_for = NULL, change_before = IF(? > NOW(6), ?, NULL), issued_at = SYSDATE(6), "
	"version = version + 1 WHERE id = ?",
	"ssu"};
static const struct sql sessions_end = {
	"UPDATE session SET ended_at = SYSDATE(6) WHERE account_id = ? AND ended_at IS NULL", "u"};

const char *
account_plain_name(struct pool *pool, const char *family_name, const char *given_name)
{
	const char *given = text_ascii(pool, given_name), *family = text_ascii(pool, family_name);
	char *name = pool_alloc(pool, strlen(given) + strlen(family) + 1), *to = name;
	bool initial = true;

	for (; *given != '\0'; given++)
		if (*given >= 'a' && *given <= 'z' && to - name < 20)
			*to++ = *given;
	for (; *family != '\0'; family++) {
		const bool letter = *family >= 'a' && *family <= 'z';

		if (letter && initial && to - name < 30)
			*to++ = *family;
		initial = !letter;
	}
	return name[0] == '\0' ? "canbo" : name;
}

enum db_result
account_ensure(struct db *db, struct pool *pool, uint64_t person_id, uint64_t *account_id)
{
	struct row row;
	enum db_result result = db_row(db, pool, &row, &person_read, person_id);
	const char *plain, *name;

	if (result != DB_OK)
		return result;
	*account_id = row_id(&row, "account_id");
	if (*account_id != 0)
		return DB_OK;
	plain = account_plain_name(pool, row_text(&row, "family_name"), row_text(&row, "given_name"));
	/* Somebody else may take the name in between. */
	for (int attempt = 0; attempt < 5; attempt++) {
		result = db_row(db, pool, &row, &name_next, plain, (int64_t)strlen(plain) + 1, plain, plain);
		if (result != DB_OK)
			return result;
		name = row_int(&row, "next") == 1 ? plain : pool_printf(pool, "%s%s", plain, row_text(&row, "next"));
		result = db_exec(db, &account_insert, name, person_id);
		if (result != DB_DUPLICATE)
			break;
	}
	*account_id = db_insert_id(db);
	return result;
}

void
account_make_code(char code[ACCOUNT_CODE])
{
	static const char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
	unsigned char random[20];
	size_t length = 0;

	if (getrandom(random, sizeof random, 0) != sizeof random)
		abort();
	for (size_t i = 0; i < sizeof random; i++) {
		if (i > 0 && i % 5 == 0)
			code[length++] = '-';
		code[length++] = letters[random[i] % 32];
	}
	code[length] = '\0';
	explicit_bzero(random, sizeof random);
}

const char *
account_plain_code(struct pool *pool, const char *typed)
{
	char *plain = pool_strdup(pool, typed), *to = plain;

	for (const char *from = plain; *from != '\0'; from++) {
		const char c = *from >= 'a' && *from <= 'z' ? (char)(*from - 'a' + 'A') : *from;

		if (c == '-' || c == ' ')
			continue;
		*to++ = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
	}
	*to = '\0';
	return plain;
}

enum db_result
account_issue(struct db *db, struct pool *pool, uint64_t account_id, const char *code, unsigned days,
    const char *change_before)
{
	enum db_result result =
	    db_exec(db, &credential_issue, account_id, account_plain_code(pool, code), (int64_t)days);

	if (result == DB_OK)
		result = db_exec(db, &account_issued, change_before, change_before, account_id);
	return result == DB_OK ? db_exec(db, &sessions_end, account_id) : result;
}
