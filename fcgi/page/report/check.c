#include "config.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>

#include "gate/list.h"
#include "gate/log.h"
#include "gate/print_code.h"
#include "page/pages.h"
#include "page/report/check.h"
#include "page/report/report.h"
#include "record/chain.h"
#include "record/evaluation.h"

enum {
	GUESSES = 30,		/* an hour and account */
	TYPED = 90,		/* bytes that are shown again */
	HEAD_SHORT = 16, HEAD_LONG = 64
};

static const struct sql guesses_sql = {
	"SELECT COUNT(*) AS guesses FROM access_log WHERE account_id = ? AND at > SYSDATE(6) - INTERVAL 1 HOUR AND kind = 'refused' "
	"AND object = 'print_code'",
	"u"};
/* The last link that gave this record a level. */
static const struct sql deciding_sql = {
	"SELECT DATE_FORMAT(business_at, '%Y-%m-%dT%H:%i:%s') AS at, chain_number AS number, "
	"LOWER(LEFT(HEX(chain), 16)) AS chain, JSON_VALUE(new, '$.level') AS level, "
	"NULLIF(JSON_VALUE(new, '$.points'), '') AS points FROM audit "
	"WHERE object = 'evaluation' AND object_id = ? AND chain_number IS NOT NULL AND JSON_VALUE(new, '$.level') IS NOT NULL ORDER BY id DESC LIMIT 1",
	"u"};
static const struct sql newer_sql = {
	"SELECT n.id, n.revision, DATE_FORMAT(n.published_at, '%Y-%m-%dT%H:%i:%s') AS published FROM evaluation n "
	"WHERE n.month = ? AND n.person_id = ? AND n.revision > ? ORDER BY n.revision DESC LIMIT 1",
	"sui"};

#define PUBLICATION \
	"SELECT p.id, p.unit_id, p.month, DATE_FORMAT(p.published_at, '%Y-%m-%dT%H:%i:%s') AS published, " \
	"CONCAT(b.family_name, ' ', b.given_name) AS publisher, CONCAT(f.family_name, ' ', f.given_name) AS behalf, " \
	"(SELECT COUNT(*) FROM publication q WHERE q.unit_id = p.unit_id AND q.month = p.month AND q.id <= p.id) AS number, " \
	"(SELECT DATE_FORMAT(MAX(q.published_at), '%Y-%m-%dT%H:%i:%s') FROM publication q WHERE q.unit_id = p.unit_id " \
	"AND q.month = p.month AND q.id > p.id) AS later, LOWER(LEFT(HEX(p.chain_head), 16)) AS head, a.chain_number AS links, " \
	"s.number AS `rule-set`, s.version AS `rule-version`, LOWER(LEFT(HEX(s.sha256), 16)) AS sha256 " \
	"FROM publication p JOIN unit_month m ON m.unit_id = p.unit_id AND m.month = p.month JOIN rule_set s ON s.id = m.rule_set_id " \
	"LEFT JOIN person b ON b.id = p.published_by LEFT JOIN person f ON f.id = p.behalf_id " \
	"LEFT JOIN audit a ON a.unit_id = p.unit_id AND a.month = p.month AND a.chain = p.chain_head "
static const struct sql publication_sql = {PUBLICATION "WHERE p.id = ?", "u"};
/* A head by its beginning, or whole. */
static const struct sql head_sql = {PUBLICATION "WHERE p.chain_head BETWEEN UNHEX(RPAD(?, 64, '0')) AND UNHEX(RPAD(?, 64, 'f')) "
	"ORDER BY p.id LIMIT 1", "ss"};
static const struct sql rule_set_sql = {"SELECT LOWER(LEFT(HEX(sha256), 16)) AS sha256 FROM rule_set WHERE id = ?", "u"};

/* Of "57/3f2a 91..." the part behind the stroke without blanks, in small letters; NULL: this is no head of a chain. */
static const char *
read_head(struct visit *visit, const char *typed)
{
	const char *stroke = strchr(typed, '/');
	char *head;
	size_t length = 0;

	if (stroke != NULL)
		typed = stroke + 1;
	head = pool_alloc(visit->pool, strlen(typed) + 1);
	for (; *typed != '\0'; typed++) {
		if (*typed == ' ')
			continue;
		if (!isxdigit((unsigned char)*typed))
			return NULL;
		head[length++] = (char)tolower((unsigned char)*typed);
	}
	head[length] = '\0';
	return length == HEAD_SHORT || length == HEAD_LONG ? head : NULL;
}

static enum db_result
append_chain(struct visit *visit, xmlNodePtr check, uint64_t unit_id, const char *month)
{
	struct chain chain;
	const enum db_result result = chain_check(visit->db, visit->pool, unit_id, month, &chain);
	xmlNodePtr node;

	if (result != DB_OK)
		return result;
	node = node_add(check, "chain");
	node_set_int(node, "links", (int64_t)chain.links);
	node_set_int(node, "faults", (int64_t)chain.fault_count);
	node_set(node, "head", pool_strndup(visit->pool, chain.head, HEAD_SHORT));
	return DB_OK;
}

static enum db_result
append_newer(struct visit *visit, xmlNodePtr check, const struct evaluation *evaluation)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &newer_sql, evaluation->month, evaluation->person_id,
	    (int64_t)evaluation->revision);
	xmlNodePtr node;

	if (result != DB_OK)
		return result == DB_NO_ROW ? DB_OK : result;
	node = node_add(check, "newer");
	node_set(node, "id", row_text(&row, "id"));
	node_set(node, "revision", row_text(&row, "revision"));
	if (!row_null(&row, "published"))
		node_set(node, "published", row_text(&row, "published"));
	return DB_OK;
}

/* The rated person before publication, or who leads the person in another post, does not. */
static bool
sees_decision(const struct visit *visit, const struct evaluation *evaluation)
{
	return (evaluation_visible(visit, evaluation) & EVALUATION_DECIDED) != 0;
}

static enum db_result
append_form(struct visit *visit, xmlNodePtr check, const struct evaluation *evaluation)
{
	const struct rule_set *rules = evaluation->criteria->rule_set;
	xmlNodePtr record = node_add(check, "record"), node;
	struct row row;
	enum db_result result;

	evaluation_append(visit, record, evaluation);
	node_set_int(record, "revision", evaluation->revision);
	result = db_row(visit->db, visit->pool, &row, &rule_set_sql, evaluation->criteria->rule_set_id);
	if (result != DB_OK)
		return result;
	node = node_add(check, "rules");
	node_set(node, "number", rules->number);
	node_set_int(node, "version", rules->version);
	node_set(node, "sha256", row_text(&row, "sha256"));
	if (sees_decision(visit, evaluation))
		result = db_elements(visit->db, check, "deciding", NULL, &deciding_sql, evaluation->id);
	if (result == DB_OK)
		result = append_newer(visit, check, evaluation);
	return result == DB_OK ? append_chain(visit, check, evaluation->object.unit_id, evaluation->month) : result;
}

/* Whoever may not read the record learns only whether the paper still agrees with it. */
static enum answer
show_form(struct visit *visit, xmlNodePtr check, const struct print_code *code)
{
	struct evaluation *evaluation;
	const char *digest;
	enum db_result result = evaluation_load(visit, code->id, &evaluation);

	if (result == DB_OK)
		result = chain_digest(visit->db, visit->pool, code->id, &digest);
	if (result == DB_NO_ROW) {
		node_set(check, "state", "differs");
		return ANSWER_PAGE;
	}
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	node_set(check, "state", print_code_agrees(visit->worker->config->print_key, code, digest) ? "agrees" : "differs");
	if (visit_allow(visit, ACTION_RESULT_FULL, &evaluation->object) != ANSWER_PAGE)
		return ANSWER_PAGE;
	if ((evaluation->state == STATE_DECIDED || evaluation->state == STATE_PUBLISHED) && !sees_decision(visit, evaluation))
		return ANSWER_PAGE;
	if (visit->viewer->person_id != evaluation->person_id)
		visit_log_view(visit, "evaluation", evaluation->id);
	result = append_form(visit, check, evaluation);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
append_publication(struct visit *visit, xmlNodePtr check, const struct row *row)
{
	static const char *const columns[] = {"unit_id", "month", "published", "publisher", "behalf", "number", "later", "head",
	    "links", "rule-set", "rule-version", "sha256"};
	struct report_agency agency;
	xmlNodePtr node;
	enum db_result result;

	memcpy(visit->month, row_text(row, "month"), sizeof visit->month);
	if (report_find_agency(visit, row_id(row, "unit_id"), &agency) != ANSWER_PAGE)
		return ANSWER_PAGE;
	visit_log_view(visit, "unit_summary", agency.id);
	node = node_add(check, "publication");
	node_set(node, "unit", agency.name);
	for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++)
		if (!row_null(row, columns[i]))
			node_set(node, strcmp(columns[i], "unit_id") == 0 ? "unit-id" : columns[i], row_text(row, columns[i]));
	result = append_chain(visit, check, agency.id, visit->month);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

static enum answer
show_summary(struct visit *visit, xmlNodePtr check, const struct print_code *code)
{
	const char *digest = "";
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &publication_sql, code->id);

	if (result == DB_OK)
		result = chain_digest_month(visit->db, visit->pool, row_id(&row, "unit_id"), row_text(&row, "month"), code->id, &digest);
	if (result != DB_OK && result != DB_NO_ROW)
		return visit_store_failed(visit, result);
	node_set(check, "state", result == DB_OK &&
	    print_code_agrees(visit->worker->config->print_key, code, digest) ? "agrees" : "differs");
	return result == DB_OK ? append_publication(visit, check, &row) : ANSWER_PAGE;
}

static enum answer
show_unknown(struct visit *visit, xmlNodePtr check)
{
	log_add(visit, LOG_REFUSED, "print_code", 0);
	node_set(check, "state", "unknown");
	return ANSWER_PAGE;
}

static enum answer
show_head(struct visit *visit, xmlNodePtr check, const char *head)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &head_sql, head, head);

	if (result != DB_OK)
		return result == DB_NO_ROW ? show_unknown(visit, check) : visit_store_failed(visit, result);
	node_set(check, "state", "head");
	return append_publication(visit, check, &row);
}

/* What a print, by its code, the head of the chain on it or its registered number, has to do with what is stored. */
enum answer
check_show(struct visit *visit)
{
	const char *typed = visit->word[0] != '\0' ? visit->word : list_asked(visit, "ma"), *head;
	xmlNodePtr check = visit_element(visit, "check");
	char text[PRINT_CODE_TEXT];
	struct print_code code;
	struct row row;
	enum db_result result;

	node_set(check, "typed", strlen(typed) <= TYPED ? typed : "");
	if (typed[strspn(typed, " ")] == '\0' && list_asked(visit, "so")[0] != '\0')
		return check_number(visit, check);
	if (typed[strspn(typed, " ")] == '\0') {
		node_set(check, "state", "form");
		return ANSWER_PAGE;
	}
	result = db_row(visit->db, visit->pool, &row, &guesses_sql, visit->viewer->account_id);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (row_int(&row, "guesses") >= GUESSES) {
		node_set(check, "state", "wait");
		return ANSWER_PAGE;
	}
	head = read_head(visit, typed);
	if (visit->word[0] != '\0' && head == NULL && !print_code_shaped(typed))
		return ANSWER_NOT_FOUND;
	if (head != NULL)
		return show_head(visit, check, head);
	if (!print_code_read(visit->worker->config->print_key, typed, &code))
		return show_unknown(visit, check);
	print_code_format(visit->worker->config->print_key, &code, text);
	node_set(check, "code", text);
	return code.kind == PRINT_FORM ? show_form(visit, check, &code) : show_summary(visit, check, &code);
}
