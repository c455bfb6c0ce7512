#include "config.h"

#include <string.h>

#include "gate/draft.h"
#include "gate/log.h"
#include "gate/session.h"
#include "record/entry.h"

enum { STEP_SECONDS = 300 };

static const struct sql step_insert = {
	"INSERT INTO login_pending (token_hash, account_id, created_at, must_change, next, carried_path, carried) "
	"VALUES (UNHEX(SHA2(?, 256)), ?, SYSDATE(6), ?, ?, ?, ?)",
	"suisss"};
static const struct sql step_find = {
	"SELECT a.name, p.must_change, p.next, p.carried_path, p.carried FROM login_pending p JOIN account a ON a.id = p.account_id "
	"WHERE p.token_hash = UNHEX(SHA2(?, 256)) AND p.created_at > SYSDATE(6) - INTERVAL 5 MINUTE AND a.state IN ('issued', 'active')",
	"s"};
static const struct sql step_delete = {
	"DELETE FROM login_pending WHERE token_hash = UNHEX(SHA2(?, 256)) OR created_at < SYSDATE(6) - INTERVAL 1 HOUR", "s"};

enum answer
entry_finish(struct visit *visit, const struct credential *credential, const struct entry *entry)
{
	const char *path = visit_next(entry->carried_path), *next = entry->next;
	enum db_result result = credential_passed(visit, credential);
	uint64_t draft = 0;

	if (result == DB_OK)
		result = session_start(visit, credential->account_id, entry->must_change);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (entry->carried[0] != '\0' && draft_adopt(visit, credential->account_id, path, entry->carried, &draft) == DB_OK)
		next = pool_printf(visit->pool, "%s%cnhap=%llu", path, strchr(path, '?') == NULL ? '?' : '&',
		    (unsigned long long)draft);
	log_add_login(visit, LOG_LOGIN, credential->name, credential->account_id);
	response_cookie(visit->response, COOKIE_LOGIN, NULL);
	return entry->must_change ? visit_go(visit, NULL, "/dang-nhap/doi-mat-khau") : visit_go(visit, NULL, "%s", next);
}

enum answer
entry_start_step(struct visit *visit, const struct credential *credential, const struct entry *entry)
{
	const char *token = random_token(visit->pool, 32);
	const enum db_result result = db_exec(visit->worker->login_db, &step_insert, token, credential->account_id,
	    (int64_t)entry->must_change, entry->next, entry->carried_path, entry->carried);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	response_cookie_for(visit->response, COOKIE_PENDING, token, STEP_SECONDS);
	return visit_go(visit, NULL, ENTRY_STEP_PATH);
}

enum db_result
entry_load_step(struct visit *visit, struct entry *entry)
{
	const char *token = request_cookie(visit->request, COOKIE_PENDING);
	struct row row;
	enum db_result result;

	if (token == NULL || strlen(token) > 64)
		return DB_NO_ROW;
	result = db_row(visit->worker->login_db, visit->pool, &row, &step_find, token);
	if (result != DB_OK)
		return result;
	*entry = (struct entry){
	    .account = row_text(&row, "name"),
	    .next = row_text(&row, "next"),
	    .carried = row_text(&row, "carried"),
	    .carried_path = row_text(&row, "carried_path"),
	    .must_change = row_int(&row, "must_change") != 0,
	};
	return DB_OK;
}

enum db_result
entry_end_step(struct visit *visit)
{
	response_cookie(visit->response, COOKIE_PENDING, NULL);
	return db_exec(visit->worker->login_db, &step_delete, request_cookie(visit->request, COOKIE_PENDING));
}
