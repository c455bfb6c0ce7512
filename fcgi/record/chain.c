#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "gate/audit_text.h"
#include "record/chain.h"

/* Every field behind its length, as in the audit's own text, so that no two records share a text. */
#define STEP_TEXT(step) \
	AUDIT_FIELD("e." step "_level") AUDIT_FIELD("e." step "_at") AUDIT_FIELD("e." step "_comment")

#define SCORES_TEXT \
	"COALESCE((SELECT GROUP_CONCAT(CONCAT(" AUDIT_FIELD("s.criterion_id") AUDIT_FIELD("s.self") AUDIT_FIELD("s.superior") \
	AUDIT_FIELD("s.decided") AUDIT_FIELD("s.self_note") AUDIT_FIELD("s.superior_note") "'') " \
	"ORDER BY s.criterion_id SEPARATOR '') FROM score s WHERE s.evaluation_id = e.id), '-')"

#define SIDES_TEXT \
	"COALESCE((SELECT GROUP_CONCAT(CONCAT(" AUDIT_FIELD("c.unit_id") AUDIT_FIELD("c.person_id") AUDIT_FIELD("c.comment") \
	AUDIT_FIELD("c.at") "'') ORDER BY c.unit_id, c.person_id SEPARATOR '') FROM side_comment c WHERE c.evaluation_id = e.id), '-')"

/* Nothing, so that older digests stay, of a line that says nothing of catalogue and cause. */
#define LINE_BASIS \
	"IF(l.catalogue_code IS NULL AND l.catalogue_coefficient IS NULL AND l.coefficient_reason IS NULL AND l.cause IS NULL AND l.cause_by IS NULL, " \
	"'', CONCAT(" \
	AUDIT_FIELD("l.catalogue_code") AUDIT_FIELD("l.catalogue_coefficient") AUDIT_FIELD("l.coefficient_reason") AUDIT_FIELD("l.cause") \
	AUDIT_FIELD("l.cause_by") "'')), "

/* Nothing, so that older digests stay, where nothing was counted from products. Each line by its own digest: GROUP_CONCAT has a limit. */
#define LINES_TEXT \
	"COALESCE((SELECT GROUP_CONCAT(SHA2(CONCAT(" AUDIT_FIELD("l.step") AUDIT_FIELD("l.ord") AUDIT_FIELD("l.task_id") \
	AUDIT_FIELD("l.content") AUDIT_FIELD("l.quantity") AUDIT_FIELD("l.coefficient") AUDIT_FIELD("l.percent") AUDIT_FIELD("l.faults") \
	AUDIT_FIELD("l.delays") AUDIT_FIELD("l.objective") AUDIT_FIELD("l.confirmed") LINE_BASIS "''), 256) ORDER BY l.step, l.ord SEPARATOR '') " \
	"FROM score_line l WHERE l.evaluation_id = e.id), ''), " \
	"COALESCE((SELECT GROUP_CONCAT(CONCAT(" AUDIT_FIELD("r.step") AUDIT_FIELD("r.part") AUDIT_FIELD("r.percent") "'') " \
	"ORDER BY r.step, r.part SEPARATOR '') FROM score_part r WHERE r.evaluation_id = e.id), '')"

#define DIGEST \
	"SHA2(CONCAT(" AUDIT_FIELD("e.id") AUDIT_FIELD("e.month") AUDIT_FIELD("e.person_id") AUDIT_FIELD("e.revision") \
	AUDIT_FIELD("e.unit_id") AUDIT_FIELD("e.part_id") AUDIT_FIELD("e.position_name") AUDIT_FIELD("e.rule_set_id") \
	AUDIT_FIELD("(SELECT HEX(r.sha256) FROM rule_set r WHERE r.id = e.rule_set_id)") AUDIT_FIELD("e.criteria_set_id") \
	AUDIT_FIELD("e.superior_id") AUDIT_FIELD("e.authority_id") AUDIT_FIELD("e.authority_unit_id") \
	AUDIT_FIELD("e.authority_collective") AUDIT_FIELD("e.not_rated_reason") \
	STEP_TEXT("self") AUDIT_FIELD("e.self_points") AUDIT_FIELD("e.self_reason") AUDIT_FIELD("e.self_skipped") \
	STEP_TEXT("superior") AUDIT_FIELD("e.superior_points") AUDIT_FIELD("e.superior_reason") AUDIT_FIELD("e.superior_skipped") \
	AUDIT_FIELD("e.superior_by") AUDIT_FIELD("e.superior_behalf_id") \
	STEP_TEXT("advised") AUDIT_FIELD("e.advised_by") \
	AUDIT_FIELD("e.decided_level") AUDIT_FIELD("e.decided_at") AUDIT_FIELD("e.decided_points") AUDIT_FIELD("e.decided_reason") \
	AUDIT_FIELD("e.decided_by") AUDIT_FIELD("e.decided_behalf_id") AUDIT_FIELD("e.decided_late") \
	AUDIT_FIELD("e.minutes_number") AUDIT_FIELD("e.minutes_date") AUDIT_FIELD("e.minutes_present") \
	SCORES_TEXT ", '\\n', " SIDES_TEXT ", " LINES_TEXT "), 256)"

static const struct sql digest_sql = {"SELECT " DIGEST " AS digest FROM evaluation e WHERE e.id = ?", "u"};

/* Of a record and its revisions the newest that was public then. */
static const struct sql digest_month_sql = {
	"SELECT COALESCE(SHA2(GROUP_CONCAT(" DIGEST " ORDER BY e.id SEPARATOR ''), 256), '') AS digest FROM evaluation e "
	"JOIN (SELECT IF(? = 0, '9999-12-31', (SELECT published_at FROM publication WHERE id = ?)) AS until) p "
	"WHERE e.unit_id = ? AND e.month = ? AND e.published_at <= p.until AND NOT EXISTS (SELECT 1 FROM evaluation n "
	"WHERE n.month = e.month AND n.person_id = e.person_id AND n.revision > e.revision AND n.published_at <= p.until)",
	"uuus"};

static const struct sql links_sql = {
	"SELECT a.id, a.chain_number, LOWER(HEX(a.chain)) AS chain, "
	AUDIT_LINK("COALESCE(LOWER(HEX(LAG(a.chain) OVER (ORDER BY a.chain_number))), '')", "a") " AS expected "
	"FROM audit a WHERE a.unit_id = ? AND a.month = ? AND a.chain_number IS NOT NULL ORDER BY a.chain_number",
	"us"};
static const struct sql head_sql = {
	"SELECT chain_length, COALESCE(LOWER(HEX(chain_head)), '') AS head FROM unit_month WHERE unit_id = ? AND month = ?", "us"};

/* What was published carries the month's head of that moment; reports print it. */
static const struct sql publications_sql = {
	"SELECT p.id, a.id IS NOT NULL AS known, JSON_VALUE(a.new, '$.content') AS content FROM publication p "
	"LEFT JOIN audit a ON a.unit_id = p.unit_id AND a.month = p.month AND a.action = 'publish' AND a.chain = p.chain_head "
	"WHERE p.unit_id = ? AND p.month = ? ORDER BY p.id",
	"us"};
static const struct sql unpublished_sql = {
	"SELECT a.chain_number FROM audit a WHERE a.unit_id = ? AND a.month = ? AND a.action = 'publish' AND a.chain_number IS NOT NULL "
	"AND NOT EXISTS (SELECT 1 FROM publication p WHERE p.unit_id = a.unit_id AND p.month = a.month AND p.chain_head = a.chain) "
	"ORDER BY a.chain_number",
	"us"};

/* Made public by nobody: publication and revision leave a row of their own, at the same moment or after it. */
static const struct sql unnamed_sql = {
	"SELECT e.id FROM evaluation e WHERE e.unit_id = ? AND e.month = ? AND e.state = 'published' AND NOT EXISTS (SELECT 1 "
	"FROM publication p WHERE p.unit_id = e.unit_id AND p.month = e.month AND p.published_at >= e.published_at) ORDER BY e.id LIMIT 100",
	"us"};

/* The last link that took the step, by the actions' condition on x; points are written with a comma. */
#define STEP_DIFFERS(step, states, actions) \
	"SELECT e.id, '" step "' AS step, a.chain_number FROM evaluation e LEFT JOIN audit a ON a.id = " \
	"(SELECT MAX(x.id) FROM audit x WHERE x.object = 'evaluation' AND x.object_id = e.id AND x.chain_number IS NOT NULL AND " \
	actions ") WHERE e.unit_id = ? AND e.month = ? AND e." step "_at IS NOT NULL AND e.state IN (" states ") AND NOT " \
	"(JSON_VALUE(a.new, '$.level') <=> e." step "_level AND ROUND(CAST(REPLACE(NULLIF(JSON_VALUE(a.new, '$.points'), ''), " \
	"',', '.') AS DECIMAL(9, 2)) * 100) <=> e." step "_points)"

/* A revision takes the steps before the decision over from the record that it replaces. */
static const struct sql steps_sql = {
	STEP_DIFFERS("self", "'self_submitted', 'reviewed', 'advised', 'decided', 'published'", "x.action = 'submit_self'")
	" AND e.replaces_id IS NULL UNION ALL "
	STEP_DIFFERS("superior", "'reviewed', 'advised', 'decided', 'published'", "x.action IN ('review', 'review_without_self', 'rule_cause') AND JSON_VALUE(x.new, '$.level') IS NOT NULL")
	" AND e.replaces_id IS NULL UNION ALL "
	STEP_DIFFERS("decided", "'decided', 'published'", "x.action NOT IN ('submit_self', 'withdraw_self', 'review', "
	"'review_without_self', 'rule_cause', 'return_self', 'advise', 'advise_without_review', 'return_review', 'return_advice', "
	"'mark_not_rated', 'rate_again') AND JSON_VALUE(x.new, '$.level') IS NOT NULL") " ORDER BY 1, 2",
	"ususus"};

static void
add_fault(struct pool *pool, struct chain *chain, const char *text)
{
	const char **faults = pool_alloc(pool, (chain->fault_count + 1) * sizeof *faults);

	if (chain->fault_count > 0)
		memcpy(faults, chain->faults, chain->fault_count * sizeof *faults);
	faults[chain->fault_count++] = text;
	chain->faults = faults;
}

/* The first link that is missing or says something else than it did; what follows it proves nothing. */
static void
check_links(struct pool *pool, struct chain *chain, const struct rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->row[i];

		if (row_id(row, "chain_number") != i + 1) {
			add_fault(pool, chain, pool_printf(pool, "link %zu is missing", i + 1));
			return;
		}
		if (strcmp(row_text(row, "chain"), row_text(row, "expected")) != 0) {
			add_fault(pool, chain, pool_printf(pool, "link %zu, audit row %" PRIu64 ", is not what was written", i + 1,
			    row_id(row, "id")));
			return;
		}
	}
	if (rows->count != chain->length)
		add_fault(pool, chain, pool_printf(pool, "%zu links, the month's head says %" PRIu64, rows->count, chain->length));
	else if (rows->count > 0 && strcmp(row_text(&rows->row[rows->count - 1], "chain"), chain->head) != 0)
		add_fault(pool, chain, "the month's head is not its last link");
}

static enum db_result
check_publications(struct db *db, struct pool *pool, uint64_t unit_id, const char *month, struct chain *chain)
{
	struct rows rows;
	enum db_result result = db_rows(db, pool, &rows, &publications_sql, unit_id, month);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		const char *id = row_text(row, "id"), *digest;

		if (row_int(row, "known") == 0) {
			add_fault(pool, chain, pool_printf(pool, "publication %s names a head that the month never had", id));
			continue;
		}
		if (row_null(row, "content"))
			continue;
		result = chain_digest_month(db, pool, unit_id, month, row_id(row, "id"), &digest);
		if (result == DB_OK && strcmp(digest, row_text(row, "content")) != 0)
			add_fault(pool, chain, pool_printf(pool, "what publication %s made public was changed since", id));
	}
	if (result == DB_OK)
		result = db_rows(db, pool, &rows, &unpublished_sql, unit_id, month);
	for (size_t i = 0; result == DB_OK && i < rows.count; i++)
		add_fault(pool, chain, pool_printf(pool, "link %s published the month, its publication is missing",
		    row_text(&rows.row[i], "chain_number")));
	if (result == DB_OK)
		result = db_rows(db, pool, &rows, &unnamed_sql, unit_id, month);
	for (size_t i = 0; result == DB_OK && i < rows.count; i++)
		add_fault(pool, chain, pool_printf(pool, "evaluation %s: no publication made it public", row_text(&rows.row[i], "id")));
	return result;
}

static enum db_result
check_steps(struct db *db, struct pool *pool, uint64_t unit_id, const char *month, struct chain *chain)
{
	struct rows rows;
	const enum db_result result = db_rows(db, pool, &rows, &steps_sql, unit_id, month, unit_id, month, unit_id, month);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		const char *id = row_text(row, "id"), *step = row_text(row, "step");

		add_fault(pool, chain, row_null(row, "chain_number") ?
		    pool_printf(pool, "evaluation %s: no link gave the %s points and level", id, step) :
		    pool_printf(pool, "evaluation %s: %s points and level are not those of link %s", id, step,
		        row_text(row, "chain_number")));
	}
	return result;
}

enum db_result
chain_check(struct db *db, struct pool *pool, uint64_t unit_id, const char *month, struct chain *chain)
{
	struct rows rows;
	struct row head;
	enum db_result result = db_row(db, pool, &head, &head_sql, unit_id, month);

	*chain = (struct chain){.head = ""};
	if (result == DB_OK) {
		chain->length = row_id(&head, "chain_length");
		chain->head = row_text(&head, "head");
	}
	if (result == DB_OK || result == DB_NO_ROW)
		result = db_rows(db, pool, &rows, &links_sql, unit_id, month);
	if (result != DB_OK)
		return result;
	chain->links = rows.count;
	check_links(pool, chain, &rows);
	if (chain->fault_count > 0)
		return DB_OK;
	result = check_publications(db, pool, unit_id, month, chain);
	return result == DB_OK ? check_steps(db, pool, unit_id, month, chain) : result;
}

enum db_result
chain_digest(struct db *db, struct pool *pool, uint64_t evaluation_id, const char **digest)
{
	struct row row;
	const enum db_result result = db_row(db, pool, &row, &digest_sql, evaluation_id);

	*digest = result == DB_OK ? row_text(&row, "digest") : "";
	return result;
}

enum db_result
chain_digest_month(struct db *db, struct pool *pool, uint64_t unit_id, const char *month, uint64_t publication_id,
    const char **digest)
{
	struct row row;
	const enum db_result result =
	    db_row(db, pool, &row, &digest_month_sql, publication_id, publication_id, unit_id, month);

	*digest = result == DB_OK ? row_text(&row, "digest") : "";
	return result;
}
