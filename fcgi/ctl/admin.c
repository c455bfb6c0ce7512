#include "config.h"

#include <stdio.h>
#include <string.h>

#include "ctl/ctl.h"
#include "record/account.h"
#include "web/text.h"

static const struct sql unit_by_code = {"SELECT id FROM unit WHERE code = ?", "s"};
static const struct sql unit_root = {"SELECT id FROM unit WHERE parent_id IS NULL ORDER BY id LIMIT 2", ""};
static const struct sql unit_insert = {
	"INSERT INTO unit (code, name, kind, bloc) VALUES (?, ?, 'grouping', 'government')", "ss"};
static const struct sql history_insert = {
	"INSERT INTO unit_history (unit_id, valid_from, name, short_name) SELECT id, valid_from, name, short_name FROM unit "
	"WHERE id = ?",
	"u"};
static const struct sql closure_insert = {
	"INSERT INTO unit_closure (ancestor_id, descendant_id, depth) VALUES (?, ?, 0)", "uu"};
static const struct sql person_by_code = {
	"SELECT p.id, a.id AS account_id, a.name AS account, a.state FROM person p LEFT JOIN account a ON a.person_id = p.id "
	"WHERE p.code = ?",
	"s"};
static const struct sql person_insert = {
	"INSERT INTO person (code, family_name, given_name, staff_kind) VALUES (?, ?, ?, 'civil_servant')", "sss"};
static const struct sql account_insert = {"INSERT INTO account (name, person_id) VALUES (?, ?)", "su"};
static const struct sql grant_insert = {
	"INSERT INTO right_grant (account_id, role, unit_id, valid_from, decision_number, decision_date, decision_issuer) "
	"SELECT a.id, 'city_admin', ?, ?, ?, ?, ? FROM account a WHERE a.id = ? AND NOT EXISTS (SELECT 1 FROM right_grant g "
	"WHERE g.account_id = a.id AND g.role = 'city_admin' AND g.unit_id = ? AND g.bloc IS NULL "
	"AND (g.valid_to IS NULL OR g.valid_to > CURDATE()))",
	"ussssuu"};
static const struct sql audit_insert = {
	"INSERT INTO audit (recorded_at, business_at, action, object, object_id, unit_id, new) VALUES (SYSDATE(6), NOW(6), "
	"'create', 'administrator', ?, ?, JSON_OBJECT('account', ?, 'decision', ?, 'date', ?, 'issuer', ?))",
	"uussss"};

struct admin {
	struct ctl	*ctl;
	const char	*account, *person, *family_name, *given_name;
	const char	*unit, *unit_name;
	const char	*number, *issuer;
	char		 date[11];
	uint64_t	 unit_id, account_id;
	char		 code[ACCOUNT_CODE];	/* "" when the account has a password already */
	const char	*refused;
};

/* Why the command is refused; the transaction is then rolled back. */
static enum db_result
refuse(struct admin *admin, const char *reason)
{
	admin->refused = reason;
	return DB_NO_ROW;
}

/* A portal without units gets its root here, so that somebody can log in and import the rest. */
static enum db_result
make_root(struct db *db, struct admin *admin)
{
	enum db_result result = db_exec(db, &unit_insert, admin->unit, admin->unit_name);

	admin->unit_id = db_insert_id(db);
	if (result == DB_OK)
		result = db_exec(db, &history_insert, admin->unit_id);
	return result == DB_OK ? db_exec(db, &closure_insert, admin->unit_id, admin->unit_id) : result;
}

/* The scope: the unit that was named, else the only root. */
static enum db_result
find_unit(struct db *db, struct admin *admin)
{
	struct rows rows;
	enum db_result result = admin->unit != NULL ? db_rows(db, admin->ctl->pool, &rows, &unit_by_code, admin->unit) :
	                                              db_rows(db, admin->ctl->pool, &rows, &unit_root);

	if (result != DB_OK)
		return result;
	if (rows.count == 1) {
		admin->unit_id = row_id(&rows.row[0], "id");
		return DB_OK;
	}
	if (admin->unit != NULL && admin->unit_name != NULL)
		return make_root(db, admin);
	return refuse(admin, admin->unit != NULL ? "there is no such unit: --unit-name NAME makes it a new root" :
	    rows.count == 0 ? "there are no units: --unit CODE --unit-name NAME makes a root" :
	                      "there are several roots: say which by --unit CODE");
}

static enum db_result
find_account(struct db *db, struct admin *admin)
{
	const char *code = admin->person != NULL ? admin->person : admin->account;
	struct row row;
	enum db_result result = db_row(db, admin->ctl->pool, &row, &person_by_code, code);
	uint64_t person = row_id(&row, "id");

	if (result == DB_NO_ROW && admin->given_name == NULL)
		return refuse(admin, "there is no such person: --family-name and --given-name make one");
	if (result == DB_NO_ROW) {
		result = db_exec(db, &person_insert, code, admin->family_name, admin->given_name);
		person = db_insert_id(db);
	}
	if (result != DB_OK)
		return result;
	if (!row_null(&row, "account") && strcmp(row_text(&row, "account"), admin->account) != 0)
		return refuse(admin, pool_printf(admin->ctl->pool, "that person's account is %s", row_text(&row, "account")));
	admin->account_id = row_id(&row, "account_id");
	if (admin->account_id == 0) {
		result = db_exec(db, &account_insert, admin->account, person);
		admin->account_id = db_insert_id(db);
		if (result == DB_DUPLICATE)
			return refuse(admin, "that account belongs to somebody else");
	}
	if (result == DB_OK && strcmp(row_text(&row, "state"), "active") != 0) {
		account_make_code(admin->code);
		result = account_issue(db, admin->ctl->pool, admin->account_id, admin->code, admin->ctl->config->code_days, NULL);
	}
	return result;
}

static enum db_result
create(struct db *db, void *arg)
{
	struct admin *admin = arg;
	enum db_result result;

	admin->code[0] = '\0';
	result = find_unit(db, admin);
	if (result == DB_OK)
		result = find_account(db, admin);
	if (result == DB_OK)
		result = db_exec(db, &grant_insert, admin->unit_id, admin->date, admin->number, admin->date, admin->issuer,
		    admin->account_id, admin->unit_id);
	if (result == DB_OK)
		result = db_exec(db, &audit_insert, admin->account_id, admin->unit_id, admin->account, admin->number, admin->date,
		    admin->issuer);
	return result;
}

static bool
is_account_name(const char *name)
{
	return strlen(name) >= 3 && strlen(name) < ACCOUNT_NAME &&
	    name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789._-")] == '\0';
}

/* Rights are handed over by a written decision; without its number, date and issuer there is no grant. */
int
ctl_admin(struct ctl *ctl)
{
	struct admin admin = {.ctl = ctl, .person = ctl_take_option(ctl, "--person"),
	    .family_name = ctl_take_option(ctl, "--family-name"), .given_name = ctl_take_option(ctl, "--given-name"),
	    .unit = ctl_take_option(ctl, "--unit"), .unit_name = ctl_take_option(ctl, "--unit-name"),
	    .number = ctl_take_option(ctl, "--decision"), .issuer = ctl_take_option(ctl, "--issuer")};
	const char *date = ctl_take_option(ctl, "--date");
	enum db_result result;

	if (ctl->argc != 2 || strcmp(ctl->argv[0], "create") != 0 || admin.number == NULL || admin.number[0] == '\0' ||
	    admin.issuer == NULL || admin.issuer[0] == '\0' || date == NULL ||
	    (admin.family_name == NULL) != (admin.given_name == NULL))
		return CTL_USAGE;
	admin.account = ctl->argv[1];
	if (!is_account_name(admin.account))
		return ctl_fail("an account name has 3 to 40 characters a-z 0-9 . _ -");
	if (!text_date(date, admin.date))
		return ctl_fail("--date takes 2022-01-20 or 20/01/2022");
	result = db_transaction(ctl->db, create, &admin);
	if (admin.refused != NULL)
		return ctl_fail("%s", admin.refused);
	if (result != DB_OK)
		return ctl_fail("the database failed; nothing was done");
	if (admin.code[0] == '\0')
		printf("%s is an administrator and keeps the password\n", admin.account);
	else
		printf("account %s\ncode %s\n", admin.account, admin.code);
	return CTL_DONE;
}
