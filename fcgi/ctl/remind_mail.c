#include "config.h"

#include <string.h>

#include "ctl/remind.h"
#include "record/reminder.h"
#include "view/node.h"
#include "view/stylesheet.h"

enum { BATCH = 500 };

/* What is neither mailed nor, for longer than sendmail may take, about to be: a run that was killed left its claim behind. */
#define UNMAILED \
	"n.mailed_at IS NULL AND n.mail_tries < 3 AND n.created_at > NOW(6) - INTERVAL 2 DAY " \
	"AND (n.mail_claimed_at IS NULL OR n.mail_claimed_at < SYSDATE(6) - INTERVAL 10 MINUTE)"

static const struct sql allowed_sql = {
	"SELECT COALESCE((SELECT value FROM setting WHERE unit_id = 0 AND name = 'remind_mail'), 'yes') = 'yes' AS allowed", ""};
#define AGREED \
	"JOIN person p ON p.id = n.person_id AND p.email <> '' " \
	"JOIN account a ON a.person_id = p.id AND a.mail_agreed_at IS NOT NULL AND a.state = 'active' "
/* Whoever agreed, has an address and is not tried again within this run. */
static const struct sql people_sql = {
	"SELECT DISTINCT p.id FROM notification n " AGREED "WHERE " UNMAILED " AND p.id > ? ORDER BY p.id LIMIT ?", "ui"};
/* Consent and address as they are now: a run takes a while, and whoever withdraws meanwhile gets nothing more. */
static const struct sql agreed_sql = {"SELECT p.email FROM notification n " AGREED "WHERE n.person_id = ? LIMIT 1", "u"};
static const struct sql claim_sql = {
	"SELECT n.id, n.code, n.month, n.detail AS count, CAST(n.day AS CHAR) AS day FROM notification n WHERE n.person_id = ? AND " UNMAILED
	" ORDER BY n.id LIMIT 20 FOR UPDATE",
	"u"};
/* A claim counts as a try, so that a mail which kills its run is given up as well. */
static const struct sql mark_sql = {
	"UPDATE notification SET mail_claimed_at = SYSDATE(6), mail_tries = mail_tries + 1 WHERE id = ?", "u"};
static const struct sql sent_sql = {"UPDATE notification SET mailed_at = NOW(6), mail_claimed_at = NULL WHERE id = ?", "u"};
static const struct sql unmark_sql = {"UPDATE notification SET mail_claimed_at = NULL WHERE id = ?", "u"};

struct claim {
	struct pool	*pool;
	uint64_t	 person_id;
	const char	*email;
	struct rows	 rows;		/* none: somebody else took them, or the person withdrew */
	bool		 sent;
};

static enum db_result
claim(struct db *db, void *arg)
{
	struct claim *claimed = arg;
	struct row row;
	enum db_result result = db_row(db, claimed->pool, &row, &agreed_sql, claimed->person_id);

	claimed->rows = (struct rows){0};
	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_OK : result;
	claimed->email = row_text(&row, "email");
	result = db_rows(db, claimed->pool, &claimed->rows, &claim_sql, claimed->person_id);

	for (size_t i = 0; result == DB_OK && i < claimed->rows.count; i++)
		result = db_exec(db, &mark_sql, row_id(&claimed->rows.row[i], "id"));
	return result;
}

static enum db_result
settle(struct db *db, void *arg)
{
	const struct claim *claimed = arg;
	enum db_result result = DB_OK;

	for (size_t i = 0; result == DB_OK && i < claimed->rows.count; i++)
		result = db_exec(db, claimed->sent ? &sent_sql : &unmark_sql, row_id(&claimed->rows.row[i], "id"));
	return result;
}

/* The words come from xslt/mail.xsl: its first line is the subject. */
static bool
write_mail(const struct ctl *ctl, struct stylesheet *sheet, const struct claim *claimed, struct mail *mail)
{
	xmlDocPtr document = xmlNewDoc(BAD_CAST "1.0"), made;
	xmlNodePtr root = xmlNewNode(NULL, BAD_CAST "mail");
	char *text, *end;

	xmlDocSetRootElement(document, root);
	node_set(root, "base", ctl->config->base_url);
	for (size_t i = 0; i < claimed->rows.count; i++) {
		const struct row *row = &claimed->rows.row[i];
		xmlNodePtr item = node_add(root, "item");

		node_set(item, "code", row_text(row, "code"));
		node_set(item, "month", row_text(row, "month"));
		node_set(item, "day", row_text(row, "day"));
		if (row_text(row, "count")[0] != '\0')
			node_set(item, "count", row_text(row, "count"));
		node_set(item, "path", reminder_path(claimed->pool, row_text(row, "code"), row_text(row, "month")));
	}
	made = stylesheet_transform(sheet, document, ctl->config->strict);
	xmlFreeDoc(document);
	if (made == NULL || made->children == NULL) {
		xmlFreeDoc(made);
		return false;
	}
	text = pool_strdup(claimed->pool, (const char *)made->children->content);
	xmlFreeDoc(made);
	end = strchr(text, '\n');
	if (end == NULL)
		return false;
	*end = '\0';
	mail->subject = text;
	mail->text = end + 1;
	return true;
}

static enum db_result
mail_person(struct ctl *ctl, struct stylesheet *sheet, uint64_t person_id, uint64_t *sent, uint64_t *failed)
{
	struct claim claimed = {.pool = pool_new(), .person_id = person_id};
	struct mail mail = {.sendmail = ctl->config->sendmail, .from = ctl->config->mail_from};
	enum db_result result = db_transaction(ctl->db, claim, &claimed);

	mail.to = claimed.email;
	if (result == DB_OK && claimed.rows.count > 0) {
		claimed.sent = mail_address_good(mail.to) && write_mail(ctl, sheet, &claimed, &mail) && mail_send(claimed.pool, &mail);
		(*(claimed.sent ? sent : failed))++;
		result = db_transaction(ctl->db, settle, &claimed);
	}
	pool_free(claimed.pool);
	return result;
}

static enum db_result
mail_everybody(struct ctl *ctl, struct stylesheet *sheet, uint64_t *sent, uint64_t *failed)
{
	uint64_t last = 0;
	enum db_result result;
	size_t count;

	do {
		struct pool *pool = pool_new();
		struct rows people;

		result = db_rows(ctl->db, pool, &people, &people_sql, last, (int64_t)BATCH);
		count = result == DB_OK ? people.count : 0;
		for (size_t i = 0; result == DB_OK && i < people.count; i++) {
			last = row_id(&people.row[i], "id");
			result = mail_person(ctl, sheet, last, sent, failed);
		}
		pool_free(pool);
	} while (result == DB_OK && count == BATCH);
	return result;
}

enum db_result
remind_mail(struct ctl *ctl, uint64_t *sent, uint64_t *failed)
{
	struct stylesheet *sheet;
	struct row row;
	enum db_result result;

	*sent = *failed = 0;
	if (ctl->config->sendmail == NULL || ctl->config->mail_from == NULL)
		return DB_OK;
	result = db_row(ctl->db, ctl->pool, &row, &allowed_sql);
	if (result != DB_OK || row_int(&row, "allowed") == 0)
		return result;
	view_start();
	sheet = stylesheet_load(pool_printf(ctl->pool, "%s/mail.xsl", ctl->config->xslt));
	result = sheet == NULL ? DB_ERROR : mail_everybody(ctl, sheet, sent, failed);
	stylesheet_free(sheet);
	view_stop();
	return result;
}
