#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <libxml/hash.h>

#include "record/issue.h"

#define PEOPLE "JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) j "

/* Locks, so that of two at once the second sees what the first did. */
static const struct sql accounts_lock = {
	"SELECT a.person_id, a.issued_at IS NOT NULL OR a.state <> 'issued' AS done FROM " PEOPLE
	"STRAIGHT_JOIN account a ON a.person_id = j.id FOR UPDATE",
	"s"};
static const struct sql people_read = {
	"SELECT x.*, DATE_FORMAT(IF(x.date > NOW(6), x.date, NULL), '%Y-%m-%d %H:%i') AS change_before, DATE_FORMAT(GREATEST(SYSDATE(6) + INTERVAL ? DAY, "
	"COALESCE(SYSDATE(6) + INTERVAL TIMESTAMPDIFF(SECOND, NOW(), x.date) SECOND, '2000-01-01')), '%Y-%m-%d %H:%i') AS expires, "
	"DATE_FORMAT(IF(x.date > NOW(6), x.date, NOW(6) + INTERVAL ? DAY), '%Y-%m-%dT%H:%i:%s') AS deadline FROM ("
	"SELECT p.id, p.family_name, p.given_name, CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, "
	"g.id AS agency_id, g.name AS agency, IF(u.id = g.id, NULL, u.name) AS part, a.id AS account_id, a.name AS account, "
	"CAST(" ISSUE_DATE_OF("u.id") " AS DATETIME) AS date FROM " PEOPLE "STRAIGHT_JOIN person p ON p.id = j.id "
	"STRAIGHT_JOIN assignment m ON m.person_id = p.id AND m.main AND m.valid_from <= CURDATE() "
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) STRAIGHT_JOIN position o ON o.id = m.position_id "
	"STRAIGHT_JOIN unit u ON u.id = m.unit_id STRAIGHT_JOIN unit g ON g.id = COALESCE(u.agency_id, u.id) "
	"LEFT JOIN account a ON a.person_id = p.id) x ORDER BY x.agency, x.agency_id, x.given_name, x.family_name, x.id",
	"iiss"};
/*
 * The first free number behind a name, by the index of names alone; 1 stands for none. One name a statement: a join would read
 * the whole index for each.
 */
static const struct sql name_next = {
	"SELECT COALESCE(MAX(IF(name = ?, 1, CAST(SUBSTRING(name, ?) AS UNSIGNED))), 0) + 1 AS next FROM account "
	"WHERE name BETWEEN ? AND CONCAT(?, '9999999') AND name REGEXP CONCAT('^', ?, '[0-9]*$')",
	"sisss"};
static const struct sql accounts_insert = {
	"INSERT INTO account (name, person_id) SELECT j.name, j.person FROM JSON_TABLE(?, '$[*]' COLUMNS ("
	"person BIGINT UNSIGNED PATH '$[0]', name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin PATH '$[1]')) j",
	"s"};
static const struct sql accounts_read = {
	"SELECT a.id, a.person_id FROM " PEOPLE "STRAIGHT_JOIN account a ON a.person_id = j.id", "s"};

#define CODES \
	"JSON_TABLE(?, '$[*]' COLUMNS (account BIGINT UNSIGNED PATH '$[0]', code VARCHAR(24) CHARACTER SET ascii " \
	"COLLATE ascii_bin PATH '$[1]', `before` DATETIME PATH '$[2]', agency BIGINT UNSIGNED PATH '$[3]')) j "

static const struct sql credentials_set = {
	"INSERT INTO credential (account_id, code_hash, code_expires) SELECT j.account, UNHEX(SHA2(j.code, 256)), "
	"GREATEST(SYSDATE(6) + INTERVAL ? DAY, COALESCE(SYSDATE(6) + INTERVAL TIMESTAMPDIFF(SECOND, NOW(), j.`before`) SECOND, "
	"'2000-01-01')) FROM " CODES "ON DUPLICATE KEY UPDATE password = NULL, code_hash = VALUES(code_hash), "
	"code_expires = VALUES(code_expires), failures = 0, locked_until = NULL",
	"is"};
static const struct sql accounts_issued = {
	"UPDATE " CODES "JOIN account a ON a.id = j.account SET a.state = 'issued', a.disabled_for = NULL, a.change_before = j.`before`, "
	"a.issued_at = SYSDATE(6), a.version = a.version + 1",
	"s"};
static const struct sql sessions_end = {
	"UPDATE " CODES "JOIN session s ON s.account_id = j.account SET s.ended_at = SYSDATE(6) WHERE s.ended_at IS NULL", "s"};
static const struct sql audit_insert = {
	"INSERT INTO audit (recorded_at, business_at, account_id, person_id, action, object, object_id, unit_id, reason, request_id) "
	"SELECT SYSDATE(6), NOW(6), NULLIF(?, 0), NULLIF(?, 0), ?, 'account', j.account, j.agency, ?, ? FROM " CODES,
	"uussss"};

/* A JSON list, as long as it has to be. */
struct list {
	struct pool	*pool;
	char		*text;
	size_t		 length, room;
};

static struct list
list_new(struct pool *pool, size_t count)
{
	struct list list = {.pool = pool, .room = count * 128 + 3};

	list.text = pool_alloc(pool, list.room);
	list.text[list.length++] = '[';
	return list;
}

static void
list_add(struct list *list, const char *item)
{
	const size_t size = strlen(item);

	if (list->length + size + 3 > list->room)
		abort();
	if (list->length > 1)
		list->text[list->length++] = ',';
	memcpy(list->text + list->length, item, size);
	list->length += size;
}

static const char *
list_end(struct list *list)
{
	list->text[list->length++] = ']';
	list->text[list->length] = '\0';
	return list->text;
}

const char *
issue_people(struct pool *pool, const struct issue_slip *slips, size_t count)
{
	struct list list = list_new(pool, count);

	for (size_t i = 0; i < count; i++)
		list_add(&list, pool_printf(pool, "%llu", (unsigned long long)slips[i].person_id));
	return list_end(&list);
}

/* The people that this is for: everybody, or those whom nobody gave a code before. */
static enum db_result
lock_people(struct db *db, struct pool *pool, const struct issue *issue, const uint64_t *people, size_t count, const char **list)
{
	struct issue_slip *wanted = pool_alloc(pool, (count + 1) * sizeof *wanted);
	size_t wanted_count = 0;
	struct rows rows;
	enum db_result result;

	for (size_t i = 0; i < count; i++)
		wanted[i].person_id = people[i];
	result = db_rows(db, pool, &rows, &accounts_lock, issue_people(pool, wanted, count));
	for (size_t i = 0; result == DB_OK && i < count; i++) {
		bool done = false;

		for (size_t j = 0; !issue->again && !done && j < rows.count; j++)
			done = row_id(&rows.row[j], "person_id") == people[i] && row_int(&rows.row[j], "done") != 0;
		if (!done)
			wanted[wanted_count++].person_id = people[i];
	}
	*list = issue_people(pool, wanted, wanted_count);
	return result;
}

static void
read_slip(struct pool *pool, struct issue_slip *slip, const struct row *row)
{
	slip->person_id = row_id(row, "id");
	slip->account_id = row_id(row, "account_id");
	slip->agency_id = row_id(row, "agency_id");
	slip->agency = row_text(row, "agency");
	slip->part = row_null(row, "part") ? NULL : row_text(row, "part");
	slip->name = row_text(row, "name");
	slip->position = row_text(row, "position");
	slip->account = row_null(row, "account") ? account_plain_name(pool, row_text(row, "family_name"), row_text(row, "given_name")) :
	    row_text(row, "account");
	slip->change_before = row_null(row, "change_before") ? NULL : row_text(row, "change_before");
	slip->expires = row_text(row, "expires");
	slip->deadline = row_text(row, "deadline");
	account_make_code(slip->code);
}

struct number {
	int64_t	next;
};

/* The counter of a name: read at its first use, counted on within the chunk. */
static enum db_result
find_number(struct db *db, struct pool *pool, xmlHashTablePtr table, const char *plain, struct number **number)
{
	struct row row;
	enum db_result result;

	*number = xmlHashLookup(table, BAD_CAST plain);
	if (*number != NULL)
		return DB_OK;
	result = db_row(db, pool, &row, &name_next, plain, (int64_t)strlen(plain) + 1, plain, plain, plain);
	*number = pool_alloc(pool, sizeof **number);
	(*number)->next = result == DB_OK ? row_int(&row, "next") : 0;
	xmlHashAddEntry(table, BAD_CAST plain, *number);
	return result;
}

/* Gives every new account its name; list says which they are. */
static enum db_result
number_names(struct db *db, struct pool *pool, struct issue_slip *slips, size_t count, struct list *list)
{
	xmlHashTablePtr table = xmlHashCreate(1024);
	enum db_result result = DB_OK;

	if (table == NULL)
		abort();
	for (size_t i = 0; i < count && result == DB_OK; i++) {
		struct number *number;

		if (slips[i].account_id != 0)
			continue;
		result = find_number(db, pool, table, slips[i].account, &number);
		if (number->next > 1)
			slips[i].account = pool_printf(pool, "%s%lld", slips[i].account, (long long)number->next);
		number->next++;
		list_add(list, pool_printf(pool, "[%llu,\"%s\"]", (unsigned long long)slips[i].person_id, slips[i].account));
	}
	xmlHashFree(table, NULL);
	return result;
}

static enum db_result
make_accounts(struct db *db, struct pool *pool, struct issue_slip *slips, size_t count)
{
	struct list list = list_new(pool, count);
	struct rows rows;
	enum db_result result = number_names(db, pool, slips, count, &list);

	if (result != DB_OK || list.length == 1)
		return result;
	result = db_exec(db, &accounts_insert, list_end(&list));
	/* Somebody else took the name or the person: what this transaction read is old. */
	if (result == DB_DUPLICATE)
		return DB_RETRY;
	if (result == DB_OK)
		result = db_rows(db, pool, &rows, &accounts_read, issue_people(pool, slips, count));
	for (size_t i = 0; result == DB_OK && i < rows.count; i++)
		for (size_t j = 0; j < count; j++)
			if (slips[j].person_id == row_id(&rows.row[i], "person_id"))
				slips[j].account_id = row_id(&rows.row[i], "id");
	return result;
}

static enum db_result
write_codes(struct db *db, struct pool *pool, const struct issue *issue, const struct issue_slip *slips, size_t count)
{
	struct list list = list_new(pool, count);
	char *json;
	enum db_result result;

	for (size_t i = 0; i < count; i++) {
		char *item = pool_printf(pool, "[%llu,\"%s\",%s%s%s,%llu]", (unsigned long long)slips[i].account_id,
		    account_plain_code(pool, slips[i].code), slips[i].change_before == NULL ? "null" : "\"",
		    slips[i].change_before == NULL ? "" : slips[i].change_before, slips[i].change_before == NULL ? "" : "\"",
		    (unsigned long long)slips[i].agency_id);

		list_add(&list, item);
		explicit_bzero(item, strlen(item));
	}
	list_end(&list);
	json = list.text;
	result = db_exec(db, &credentials_set, (int64_t)issue->days, json);
	if (result == DB_OK)
		result = db_exec(db, &accounts_issued, json);
	if (result == DB_OK && issue->again)
		result = db_exec(db, &sessions_end, json);
	if (result == DB_OK)
		result = db_exec(db, &audit_insert, issue->account_id, issue->person_id, issue->again ? "reissue" : "issue", issue->reason,
		    issue->request_id, json);
	explicit_bzero(json, strlen(json));
	return result;
}

enum db_result
issue_codes(struct db *db, struct pool *pool, const struct issue *issue, const uint64_t *people, size_t count,
    struct issue_slip **slips, size_t *slip_count)
{
	const char *list;
	struct rows rows;
	enum db_result result = lock_people(db, pool, issue, people, count, &list);

	*slips = NULL;
	*slip_count = 0;
	if (result == DB_OK)
		result = db_rows(db, pool, &rows, &people_read, (int64_t)issue->days, (int64_t)issue->days,
		    issue->change_before == NULL ? "" : issue->change_before, list);
	if (result != DB_OK || rows.count == 0)
		return result;
	*slips = pool_alloc(pool, rows.count * sizeof **slips);
	*slip_count = rows.count;
	for (size_t i = 0; i < rows.count; i++)
		read_slip(pool, &(*slips)[i], &rows.row[i]);
	result = make_accounts(db, pool, *slips, rows.count);
	return result == DB_OK ? write_codes(db, pool, issue, *slips, rows.count) : result;
}

void
issue_forget(struct issue_slip *slips, size_t count)
{
	for (size_t i = 0; i < count; i++)
		explicit_bzero(slips[i].code, sizeof slips[i].code);
}
