#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "page/account/issue.h"
#include "page/pages.h"
#include "page/account/slip.h"
#include "record/scope.h"

/*
 * Codes are stored nowhere, so nothing may issue them that has nobody to hand them to: each chunk is issued by one POST whose
 * answer is its slips, and what a browser leaves waits for the next POST, today or tomorrow. A chunk whose slips were lost is
 * issued again, with a reason, to those who did not use them.
 */
static const struct field again_fields[] = {
	{.name = "chunk", .type = FIELD_SELECT, .required = true, .label = "issue.chunk"},
	{.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 200, .label = "issue.reason", .hint = "issue.reason.hint"},
};

static const struct sql batch_read = {
	"SELECT b.what, DATE_FORMAT(b.created_at, '%Y-%m-%dT%H:%i:%s') AS created, b.has_account, b.beyond, "
	"DATE_FORMAT(b.ended_at, '%Y-%m-%dT%H:%i:%s') AS ended, COUNT(i.person_id) AS total, COALESCE(SUM(i.outcome = 'issued'), 0) AS issued, "
	"COALESCE(SUM(i.outcome = 'skipped'), 0) AS skipped, COALESCE(SUM(i.chunk IS NULL AND i.person_id IS NOT NULL), 0) AS waiting "
	"FROM issue_batch b LEFT JOIN issue_item i ON i.batch_id = b.id WHERE b.id = ? AND b.account_id = ? GROUP BY b.id",
	"uu"};
static const struct sql batch_lock = {"SELECT id FROM issue_batch WHERE id = ? AND account_id = ? FOR UPDATE", "uu"};
static const struct sql agencies_read = {
	"SELECT g.name, COUNT(*) AS total, SUM(i.outcome <=> 'issued') AS issued, SUM(i.chunk IS NULL) AS waiting FROM issue_item i "
	"JOIN unit g ON g.id = i.agency_id WHERE i.batch_id = ? GROUP BY i.agency_id ORDER BY g.name, g.id LIMIT 5000",
	"u"};
static const struct sql chunks_read = {
	"SELECT i.chunk AS number, COUNT(*) AS issued, SUM(a.state IN ('issued', 'locked')) AS unchanged FROM issue_item i "
	"JOIN account a ON a.person_id = i.person_id WHERE i.batch_id = ? AND i.outcome = 'issued' GROUP BY i.chunk ORDER BY i.chunk",
	"u"};
/* The next ones in the order of agencies. What was allowed when they were chosen must still be. */
#define ALLOWED \
	"EXISTS (SELECT 1 FROM " SCOPE_UNITS "WHERE s.id = m.unit_id) AND " ISSUE_NOT_ABOVE
#define MAIN \
	"LEFT JOIN assignment m ON m.person_id = i.person_id AND m.main AND m.valid_from <= CURDATE() " \
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) LEFT JOIN account a ON a.person_id = i.person_id "
static const struct sql next_read = {
	"SELECT i.person_id AS id, m.unit_id IS NOT NULL AND " ALLOWED " AS allowed, (SELECT COALESCE(MAX(x.chunk), 0) + 1 FROM issue_item x "
	"WHERE x.batch_id = i.batch_id) AS number FROM issue_item i " MAIN "WHERE i.batch_id = ? AND i.chunk IS NULL "
	"ORDER BY i.agency_id, i.person_id LIMIT ?",
	"uuui"};
static const struct sql again_read = {
	"SELECT i.person_id AS id, TRUE AS allowed, i.chunk AS number FROM issue_item i " MAIN "WHERE i.batch_id = ? AND i.chunk = ? "
	"AND i.outcome = 'issued' AND a.state IN ('issued', 'locked') AND m.unit_id IS NOT NULL AND " ALLOWED
	" ORDER BY i.agency_id, i.person_id",
	"uiuu"};
static const struct sql items_done = {
	"UPDATE issue_item i JOIN JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) j ON j.id = i.person_id "
	"SET i.chunk = ?, i.outcome = ? WHERE i.batch_id = ?",
	"sisu"};
static const struct sql batch_end = {
	"UPDATE issue_batch SET ended_at = NOW(6) WHERE id = ? AND ended_at IS NULL AND NOT EXISTS "
	"(SELECT 1 FROM issue_item i WHERE i.batch_id = ? AND i.chunk IS NULL)",
	"uu"};

struct batch {
	struct row		 row;
	struct form		*again;
	int64_t			 chunk;		/* to be issued again; 0: the next one */
	struct issue_slip	*slips;
	size_t			 count;
	const char		*target;
};

static enum db_result
load(struct visit *visit, struct batch *batch)
{
	struct rows chunks;
	enum db_result result = db_row(visit->db, visit->pool, &batch->row, &batch_read, visit->id, visit->viewer->account_id);

	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &chunks, &chunks_read, visit->id);
	if (result != DB_OK)
		return result;
	batch->again = visit_form(visit, "issue_again", pool_printf(visit->pool, ISSUE_PATH "/%llu", (unsigned long long)visit->id));
	form_add_all(batch->again, again_fields, sizeof again_fields / sizeof again_fields[0]);
	form_option(batch->again, "chunk", "", NULL);
	for (size_t i = 0; i < chunks.count; i++)
		if (row_int(&chunks.row[i], "unchanged") > 0)
			form_option(batch->again, "chunk", row_text(&chunks.row[i], "number"), pool_printf(visit->pool, "%s (%s)",
			    row_text(&chunks.row[i], "number"), row_text(&chunks.row[i], "unchanged")));
	form_button(batch->again, "issue_again", "warning");
	return DB_OK;
}

static enum answer
show(struct visit *visit, const struct batch *batch, enum answer answer)
{
	static const char *const figures[] = {"has_account", "beyond", "total", "issued", "skipped", "waiting"};
	xmlNodePtr issue = visit_element(visit, "issue");
	enum db_result result;

	node_set_id(issue, "id", visit->id);
	node_set(issue, "what", row_text(&batch->row, "what"));
	node_set(issue, "created", row_text(&batch->row, "created"));
	node_set(issue, "ended", row_null(&batch->row, "ended") ? NULL : row_text(&batch->row, "ended"));
	for (size_t i = 0; i < sizeof figures / sizeof figures[0]; i++)
		node_set(issue, figures[i], row_text(&batch->row, figures[i]));
	if (row_null(&batch->row, "ended")) {
		struct form *form = visit_form(visit, "issue", pool_printf(visit->pool, ISSUE_PATH "/%llu", (unsigned long long)visit->id));

		form_button(form, row_int(&batch->row, "issued") > 0 ? "issue_more" : "issue_first", "primary");
		visit_show_form(visit, form, issue);
	}
	if (row_int(&batch->row, "issued") > 0)
		visit_show_side_form(visit, batch->again, issue, 'a');
	result = db_elements(visit->db, issue, "progress", NULL, &agencies_read, visit->id);
	return result == DB_OK ? answer : visit_store_failed(visit, result);
}

enum answer
issue_batch_show(struct visit *visit)
{
	struct batch batch = {0};
	const enum db_result result = load(visit, &batch);

	return result == DB_OK ? show(visit, &batch, ANSWER_PAGE) : visit_store_failed(visit, result);
}

/* First everybody of the chunk is marked as left out, then those who got a code. */
static enum db_result
mark_items(struct visit *visit, const struct batch *batch, const struct rows *rows)
{
	struct issue_slip *all = pool_alloc(visit->pool, (rows->count + 1) * sizeof *all);
	const int64_t number = rows->count == 0 ? 0 : row_int(&rows->row[0], "number");
	enum db_result result;

	for (size_t i = 0; i < rows->count; i++)
		all[i].person_id = row_id(&rows->row[i], "id");
	result = db_exec(visit->db, &items_done, issue_people(visit->pool, all, rows->count), number, "skipped", visit->id);
	if (result == DB_OK)
		result = db_exec(visit->db, &items_done, issue_people(visit->pool, batch->slips, batch->count), number, "issued", visit->id);
	return result == DB_OK ? db_exec(visit->db, &batch_end, visit->id, visit->id) : result;
}

static enum answer
issue_chunk(struct visit *visit, void *arg)
{
	struct batch *batch = arg;
	const struct issue issue = slip_issue(visit, batch->chunk != 0, batch->chunk != 0 ? form_text(batch->again, "reason") : "");
	const uint64_t own = visit->viewer->account_id;
	uint64_t *people;
	size_t count = 0;
	struct row lock;
	struct rows rows;
	enum answer answer;
	enum db_result result = db_row(visit->db, visit->pool, &lock, &batch_lock, visit->id, own);

	batch->count = 0;
	if (result == DB_OK)
		result = batch->chunk == 0 ?
		    db_rows(visit->db, visit->pool, &rows, &next_read, own, own, visit->id, (int64_t)ISSUE_CHUNK) :
		    db_rows(visit->db, visit->pool, &rows, &again_read, visit->id, batch->chunk, own, own);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	people = pool_alloc(visit->pool, (rows.count + 1) * sizeof *people);
	for (size_t i = 0; i < rows.count; i++)
		if (row_int(&rows.row[i], "allowed") != 0)
			people[count++] = row_id(&rows.row[i], "id");
	result = issue_codes(visit->db, visit->pool, &issue, people, count, &batch->slips, &batch->count);
	if (result == DB_OK && batch->chunk == 0)
		result = mark_items(visit, batch, &rows);
	if (result == DB_OK)
		result = audit_write(visit, &(struct audit){.action = batch->chunk == 0 ? "issue" : "reissue", .object = "issue",
		    .object_id = visit->id, .reason = issue.reason,
		    .new = audit_json(visit->pool, "accounts", pool_printf(visit->pool, "%zu", batch->count), NULL)});
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_go(visit, batch->count > 0 ? "issued_before" : "issued_none", ISSUE_PATH "/%llu", (unsigned long long)visit->id);
	batch->target = visit->target;
	return answer;
}

static enum answer
take(struct visit *visit)
{
	const char *pressed = request_body(visit->request, "action");
	struct batch batch = {0};
	enum db_result result = load(visit, &batch);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (pressed != NULL && strcmp(pressed, "issue_again") == 0) {
		if (!form_read(batch.again, visit->request))
			return show(visit, &batch, ANSWER_INVALID);
		batch.chunk = strtoll(form_text(batch.again, "chunk"), NULL, 10);
	}
	answer = command_run(visit, issue_chunk, &batch);
	/* A second copy of the form is led to the first one's target: its codes, if it made some, were rolled back. */
	if (answer != ANSWER_SEE_OTHER || visit->target != batch.target || batch.count == 0)
		return answer;
	result = slip_show(visit, visit_element(visit, "issue"), batch.slips, batch.count,
	    pool_printf(visit->pool, ISSUE_PATH "/%llu", (unsigned long long)visit->id));
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum answer
issue_batch_take(struct visit *visit)
{
	return visit_as_login(visit, take);
}
