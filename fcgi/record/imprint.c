#include "config.h"

#include <string.h>

#include "rating/calendar.h"
#include "record/imprint.h"
#include "record/paper.h"

/* Guides to the form of papers, by the day of the paper (domain.md section 9). */
#define PARTY_GUIDE_2026 "2026-05-27"
#define STATE_GUIDE_2020 "2020-03-05"

static const struct {
	const char	*name, *document;
} kinds[IMPRINT_COUNT] = {
	[IMPRINT_SUMMARY] = {"summary", "report"},
	[IMPRINT_NOTICE] = {"notice", "notice"},
	[IMPRINT_SUBMISSION] = {"submission", "submission"},
	[IMPRINT_STATISTICS] = {"statistics", "report"},
	[IMPRINT_MISSING] = {"missing", "report"},
	[IMPRINT_LEVELS] = {"levels", "report"},
};

static const struct sql load_sql = {
	"SELECT p.id, p.month, p.version, p.number, COALESCE(p.issued_on, '') AS issued_on, p.place, p.addressee, p.form, p.capacity, p.position, "
	"p.signer, p.author, p.recipients, p.digest, COALESCE(DATE_FORMAT(p.registered_at, '%Y-%m-%dT%H:%i:%s'), '') AS registered_at, "
	"COALESCE(CONCAT(q.family_name, ' ', q.given_name), '') AS registered_by FROM report_paper p "
	"LEFT JOIN person q ON q.id = p.registered_by WHERE p.unit_id = ? AND p.kind = ? AND p.scope = ? AND p.month <= ? "
	"ORDER BY p.month DESC LIMIT 1",
	"usss"};

#define COLUMNS \
	"number = ?, issued_on = NULLIF(?, ''), place = ?, addressee = ?, form = ?, capacity = ?, position = ?, signer = ?, author = ?, " \
	"recipients = ?, registered_at = IF(? = '', NULL, IF(digest = ?, registered_at, NOW(6))), " \
	"registered_by = IF(? = '', NULL, IF(digest = ?, registered_by, ?)), digest = ?"
static const struct sql insert_sql = {
	"INSERT INTO report_paper SET unit_id = ?, kind = ?, scope = ?, month = ?, " COLUMNS, "usss" "ssssssssss" "ssssus"};
static const struct sql update_sql = {
	"UPDATE report_paper SET " COLUMNS ", version = version + 1 WHERE unit_id = ? AND kind = ? AND scope = ? AND month = ? "
	"AND version = ?",
	"ssssssssss" "ssssus" "usssu"};

#define GIVEN(column) "COALESCE(" column ", '-')"
#define HASHED(columns) "SELECT SHA2(COALESCE(GROUP_CONCAT(CONCAT_WS('|', " columns ") ORDER BY e.id SEPARATOR '\\n'), ''), 256) AS digest "
#define WHO "e.id, p.family_name, p.given_name, e.position_name, e.not_rated_reason, "
#define PEOPLE "FROM evaluation e JOIN person p ON p.id = e.person_id WHERE e.replaced = 0 AND e.month = ? AND "
static const struct sql summary_sql = {
	HASHED(WHO GIVEN("e.self_points") ", " GIVEN("e.self_level") ", " GIVEN("e.superior_points") ", " GIVEN("e.superior_level") ", "
	       GIVEN("e.decided_points") ", " GIVEN("e.decided_level")) PEOPLE "e.unit_id = ?", "su"};
static const struct sql notice_sql = {HASHED(WHO GIVEN("e.decided_level")) PEOPLE "e.unit_id = ?", "su"};
static const struct sql submission_sql = {
	HASHED(WHO GIVEN("e.self_points") ", " GIVEN("e.self_level") ", " GIVEN("e.superior_points") ", " GIVEN("e.superior_level") ", "
	       GIVEN("e.advised_level") ", e.advised_comment") PEOPLE "e.advice_unit_id = ? AND COALESCE(e.authority_id, 0) = ?", "suu"};
/* Of agencies together, not of 150,000 people one by one: a GROUP_CONCAT holds a megabyte. */
static const struct sql counted_sql = {
	"SELECT SHA2(COALESCE(GROUP_CONCAT(q.line ORDER BY q.line SEPARATOR '\\n'), ''), 256) AS digest FROM ("
	"SELECT CONCAT_WS('|', e.unit_id, e.bloc, e.management_level, e.state, COALESCE(e.decided_level, '-'), e.self_at IS NULL, COUNT(*), SUM(e.id)) AS line "
	"FROM unit_closure c JOIN evaluation e ON e.part_id = c.descendant_id AND e.month = ? AND e.replaced = 0 "
	"WHERE c.ancestor_id = ? AND (? = '' OR e.bloc = ?) GROUP BY e.unit_id, e.bloc, e.management_level, e.state, e.decided_level, e.self_at IS NULL) q",
	"suss"};

const char *
imprint_kind_name(enum imprint_kind kind)
{
	return kinds[kind].name;
}

enum db_result
imprint_load(struct visit *visit, const struct imprint_key *key, struct imprint *out)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &load_sql, key->issuer_id, kinds[key->kind].name, key->scope,
	    visit->month);
	const bool found = result == DB_OK, now = found && strcmp(row_text(&row, "month"), visit->month) == 0;

	*out = (struct imprint){.number = "", .issued_on = "", .digest = "", .registered_at = "", .registered_by = ""};
	out->place = found ? row_text(&row, "place") : "";
	out->addressee = found ? row_text(&row, "addressee") : "";
	out->form = found ? row_text(&row, "form") : "";
	out->capacity = found ? row_text(&row, "capacity") : "";
	out->position = found ? row_text(&row, "position") : "";
	out->signer = found ? row_text(&row, "signer") : "";
	out->author = found ? row_text(&row, "author") : "";
	out->recipients = found ? row_text(&row, "recipients") : "";
	if (now) {
		out->id = row_id(&row, "id");
		out->version = row_id(&row, "version");
		out->number = row_text(&row, "number");
		out->issued_on = row_text(&row, "issued_on");
		out->digest = row_text(&row, "digest");
		out->registered_at = row_text(&row, "registered_at");
		out->registered_by = row_text(&row, "registered_by");
	}
	return result == DB_NO_ROW ? DB_OK : result;
}

enum db_result
imprint_digest(struct visit *visit, const struct imprint_key *key, const char **digest)
{
	struct row row;
	enum db_result result;

	switch (key->kind) {
	case IMPRINT_SUMMARY:
	case IMPRINT_NOTICE:
		result = db_row(visit->db, visit->pool, &row, key->kind == IMPRINT_NOTICE ? &notice_sql : &summary_sql, visit->month,
		    key->unit_id);
		break;
	case IMPRINT_SUBMISSION:
		result = db_row(visit->db, visit->pool, &row, &submission_sql, visit->month, key->unit_id, key->authority_id);
		break;
	default:
		result = db_row(visit->db, visit->pool, &row, &counted_sql, visit->month, key->unit_id, key->bloc, key->bloc);
		break;
	}
	if (result == DB_OK)
		*digest = row_text(&row, "digest");
	return result;
}

enum db_result
imprint_store(struct visit *visit, const struct imprint_key *key, const struct imprint *is, uint64_t sent_version)
{
	const char *kind = kinds[key->kind].name;
	const uint64_t me = visit->viewer->person_id;
	enum db_result result;

	if (sent_version == 0)
		return db_exec(visit->db, &insert_sql, key->issuer_id, kind, key->scope, visit->month, is->number, is->issued_on, is->place,
		    is->addressee, is->form, is->capacity, is->position, is->signer, is->author, is->recipients, is->digest, is->digest,
		    is->digest, is->digest, me, is->digest);
	result = db_exec(visit->db, &update_sql, is->number, is->issued_on, is->place, is->addressee, is->form, is->capacity, is->position,
	    is->signer, is->author, is->recipients, is->digest, is->digest, is->digest, is->digest, me, is->digest, key->issuer_id, kind,
	    key->scope, visit->month, sent_version);
	return result == DB_OK && db_affected(visit->db) == 0 ? DB_DUPLICATE : result;
}

/* By which guide the paper is laid out: that of its own day. */
static const char *
guide(const char *kind, const char *day)
{
	if (strcmp(kind, "party") == 0)
		return strcmp(day, PARTY_GUIDE_2026) >= 0 ? "05-HD/VPTW" : "36-HD/VPTW";
	return strcmp(kind, "state") == 0 && strcmp(day, STATE_GUIDE_2020) >= 0 ? "30/2020/NĐ-CP" : NULL;
}

static void
set_entered(xmlNodePtr node, const char *name, const char *value)
{
	if (value[0] != '\0')
		node_set(node, name, value);
}

static enum db_result
append_signatures(struct visit *visit, xmlNodePtr report, const struct imprint_key *key, const struct imprint *is, bool author)
{
	xmlNodePtr signatures = node_add(report, "signatures"), node;

	if (author) {
		node = node_add(signatures, "signature");
		node_set(node, "role", "author");
		set_entered(node, "name", is->author);
	}
	if (is->capacity[0] == '\0' && is->signer[0] == '\0' && is->position[0] == '\0')
		return paper_sign_head(visit, signatures, "head", key->issuer_id);
	node = node_add(signatures, "signature");
	node_set(node, "role", "head");
	set_entered(node, "form", is->form);
	set_entered(node, "capacity", is->capacity);
	set_entered(node, "position", is->position);
	set_entered(node, "name", is->signer);
	return DB_OK;
}

static enum db_result
append_registered(struct visit *visit, xmlNodePtr report, const struct imprint_key *key, const struct imprint *is)
{
	const char *digest = "";
	const enum db_result result = imprint_digest(visit, key, &digest);
	xmlNodePtr node;

	if (result != DB_OK)
		return result;
	node = node_add(report, "registered");
	node_set(node, "at", is->registered_at);
	set_entered(node, "by", is->registered_by);
	node_set_flag(node, "differs", strcmp(digest, is->digest) != 0);
	return DB_OK;
}

enum db_result
imprint_append(struct visit *visit, xmlNodePtr report, const struct imprint_key *key, bool author)
{
	struct imprint is;
	struct period period;
	char day[DAY_TEXT];
	xmlNodePtr head, node;
	enum db_result result = imprint_load(visit, key, &is);

	if (result != DB_OK || !period_parse(visit->month, &period))
		return result == DB_OK ? DB_ERROR : result;
	day_format(period_last(period), day);
	result = paper_letterhead(visit, report, key->issuer_id, is.issued_on[0] != '\0' ? is.issued_on : day, kinds[key->kind].document);
	if (result != DB_OK)
		return result;
	head = node_child(report, "letterhead");
	set_entered(head, "number", is.number);
	set_entered(head, "date", is.issued_on);
	set_entered(head, "place", is.place);
	node_set(head, "guide", guide(node_get(head, "kind"), is.issued_on[0] != '\0' ? is.issued_on : visit->today));
	if (is.addressee[0] != '\0' || is.recipients[0] != '\0') {
		node = node_add(report, "imprint");
		set_entered(node, "addressee", is.addressee);
		set_entered(node, "recipients", is.recipients);
	}
	result = append_signatures(visit, report, key, &is, author);
	return result == DB_OK && is.number[0] != '\0' ? append_registered(visit, report, key, &is) : result;
}
