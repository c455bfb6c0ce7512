#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "record/credential.h"
#include "record/handover.h"

static const struct sql account_make = {"INSERT INTO account (name, unit_id) VALUES (?, ?)", "su"};
/* Whoever did something meanwhile has another version. */
static const struct sql account_take = {"UPDATE account SET version = version + 1 WHERE id = ? AND version = ?", "uu"};
static const struct sql grant_missing = {
	"INSERT INTO right_grant (account_id, role, unit_id, valid_from, decision_number, decision_date, decision_issuer, "
	"given_by, given_at) SELECT ?, ?, ?, CURDATE(), ?, ?, ?, ?, NOW(6) FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM right_grant r WHERE r.account_id = ? "
	"AND r.role = ? AND r.unit_id = ? AND (r.valid_to IS NULL OR r.valid_to > CURDATE()))",
	"ususssuusu"};
static const struct sql holdings_end = {
	"UPDATE account_holder SET valid_to = GREATEST(valid_from, CURDATE()) WHERE account_id = ? "
	"AND (valid_to IS NULL OR valid_to > GREATEST(valid_from, CURDATE()))",
	"u"};
static const struct sql holding_insert = {
	"INSERT INTO account_holder (account_id, person_id, organisation, valid_from, valid_to, decision_number, decision_date, "
	"decision_issuer) VALUES (?, ?, ?, ?, ? + INTERVAL 1 DAY, ?, ?, ?)",
	"uussssss"};
static const struct sql secret_clear = {
	"UPDATE credential SET password = NULL, code_hash = NULL, code_expires = NULL WHERE account_id = ?", "u"};
static const struct sql account_disable = {"UPDATE account SET state = 'disabled', disabled_for = 'decision', change_before = NULL WHERE id = ?", "u"};
static const struct sql sessions_end = {
	"UPDATE session SET ended_at = SYSDATE(6) WHERE account_id = ? AND ended_at IS NULL", "u"};
/* What the former holder typed and did not send is nobody else's. */
static const struct sql drafts_forget = {"DELETE FROM draft WHERE account_id = ?", "u"};
static const struct sql handover_insert = {
	"INSERT INTO account_handover (account_id, kind, former_id, holder_id, held_from, held_until, roles, by_account_id, by_person_id, by_unit_id, reason, "
	"decision_number, decision_date, decision_issuer, happened_at, recorded_at) VALUES (?, ?, NULLIF(?, 0), NULLIF(?, 0), ?, ?, "
	"COALESCE((SELECT GROUP_CONCAT(DISTINCT r.role ORDER BY r.role SEPARATOR ' ') FROM right_grant r WHERE r.account_id = ? "
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE())), ''), ?, ?, NULLIF(?, 0), ?, ?, ?, ?, NOW(6), SYSDATE(6))",
	"usuussuuuussss"};

const char *
handover_word(enum handover_kind kind)
{
	static const char *const words[] = {
		[HANDOVER_GIVE] = "hand_over", [HANDOVER_RENEW] = "renew", [HANDOVER_TAKE_BACK] = "take_back"};

	return words[kind];
}

static enum db_result
take_account(struct visit *visit, struct handover *handover)
{
	const struct unit_account *account = handover->account;
	enum db_result result;

	if (account->account_id == 0) {
		result = db_exec(visit->db, &account_make, account->name, account->unit_id);
		handover->account_id = db_insert_id(visit->db);
		return result;
	}
	handover->account_id = account->account_id;
	result = db_exec(visit->db, &account_take, account->account_id, account->version);
	return result == DB_OK && db_affected(visit->db) == 0 ? DB_NO_ROW : result;
}

static enum db_result
give_right(struct visit *visit, const struct handover *handover, const char *role)
{
	const uint64_t unit = handover->account->unit_id;

	return db_exec(visit->db, &grant_missing, handover->account_id, role, unit, handover->number, handover->date,
	    handover->issuer, visit->viewer->person_id, handover->account_id, role, unit);
}

static enum db_result
give(struct visit *visit, const struct handover *handover)
{
	enum db_result result = DB_OK;

	if (handover->admin)
		result = give_right(visit, handover, "unit_admin");
	if (result == DB_OK && handover->aggregator)
		result = give_right(visit, handover, "unit_aggregator");
	if (result == DB_OK)
		result = db_exec(visit->db, &holding_insert, handover->account_id, handover->person_id, handover->organisation,
		    handover->from, handover->until, handover->number, handover->date, handover->issuer);
	return result;
}

/* The old secret, second factor and sessions end; a new code is kept as its hash alone. */
static enum db_result
renew_secret(struct visit *visit, struct handover *handover)
{
	const uint64_t id = handover->account_id;
	enum db_result result;

	if (handover->kind == HANDOVER_TAKE_BACK) {
		result = db_exec(visit->db, &secret_clear, id);
		if (result == DB_OK)
			result = db_exec(visit->db, &account_disable, id);
		if (result == DB_OK)
			result = db_exec(visit->db, &sessions_end, id);
	} else {
		account_make_code(handover->code);
		result = account_issue(visit->db, visit->pool, id, handover->code, visit->worker->config->code_days, NULL);
	}
	if (result == DB_OK)
		result = credential_remove_factor(visit->db, id);
	if (result == DB_OK && handover->kind != HANDOVER_RENEW)
		result = db_exec(visit->db, &drafts_forget, id);
	return result;
}

static enum db_result
note(struct visit *visit, struct handover *handover, uint64_t holding_id)
{
	const char *action = handover_word(handover->kind);
	const struct audit audit = {.action = action, .object = "account", .object_id = handover->account_id,
	    .unit_id = handover->account->unit_id, .reason = handover->reason,
	    .new = audit_json(visit->pool, "account", handover->account->name, "person_id", handover->kind == HANDOVER_GIVE ?
	    pool_printf(visit->pool, "%llu", (unsigned long long)handover->person_id) : NULL, "organisation", handover->organisation,
	    "from", handover->from, "until", handover->until, "decision", handover->number, "date", handover->date, "issuer",
	    handover->issuer, NULL)};
	enum db_result result = db_exec(visit->db, &handover_insert, handover->account_id, action, handover->account->holding_id,
	    holding_id, handover->from, handover->until, handover->account_id, visit->viewer->account_id, visit->viewer->person_id, visit->viewer->unit_id,
	    handover->reason, handover->number, handover->date, handover->issuer);

	handover->id = db_insert_id(visit->db);
	return result == DB_OK ? audit_write(visit, &audit) : result;
}

enum db_result
handover_write(struct visit *visit, struct handover *handover)
{
	uint64_t holding = handover->kind == HANDOVER_RENEW ? handover->account->holding_id : 0;
	enum db_result result = take_account(visit, handover);

	if (result == DB_OK && handover->kind != HANDOVER_RENEW)
		result = db_exec(visit->db, &holdings_end, handover->account_id);
	if (result == DB_OK && handover->kind == HANDOVER_GIVE) {
		result = give(visit, handover);
		holding = db_insert_id(visit->db);
	}
	if (result == DB_OK)
		result = renew_secret(visit, handover);
	return result == DB_OK ? note(visit, handover, holding) : result;
}
