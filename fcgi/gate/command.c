#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "gate/draft.h"

static const char form_id_letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

struct run {
	struct visit	*visit;
	enum answer	(*fn)(struct visit *, void *);
	void		*arg;
	const char	*form_id;
	const char	*said;
	enum answer	 answer;
	bool		 repeated;
};

/* The same form sent with something else in it, after Back, is another act: what it says is part of the key. */
static const struct sql submission_insert = {
	"INSERT INTO submission (account_id, form_id, route, target, created_at) VALUES (?, ?, CONCAT(?, '#', SHA2(?, 256)), '', SYSDATE(6))",
	"usss"};
static const struct sql submission_finish = {
	"UPDATE submission SET target = ? WHERE account_id = ? AND form_id = ? AND route = CONCAT(?, '#', SHA2(?, 256))", "susss"};
static const struct sql submission_target = {
	"SELECT target FROM submission WHERE account_id = ? AND form_id = ? AND route = CONCAT(?, '#', SHA2(?, 256))", "usss"};

static const struct sql audited = {"SELECT 1 AS found FROM audit WHERE request_id = ? LIMIT 1", "s"};

/*
 * Every command leaves a line in the audit. Where tests run (strict) the worker looks for it, so that each test of a page
 * proves it of that page.
 */
static enum db_result
check_audited(struct visit *visit)
{
	struct row row;
	enum db_result result;

	if (!visit->worker->config->strict)
		return DB_OK;
	result = db_row(visit->db, visit->pool, &row, &audited, visit->request->id);
	if (result == DB_NO_ROW)
		fprintf(stderr, "level=error part=gate request=%s route=\"%s\" message=\"command without audit\"\n", visit->request->id,
		    visit->route->path);
	return result == DB_NO_ROW ? DB_ERROR : result;
}

static enum db_result
run_body(struct db *db, void *arg)
{
	struct run *run = arg;
	struct visit *visit = run->visit;
	const uint64_t account = visit->viewer->account_id;
	const char *route = visit->route->path;
	enum db_result result = db_exec(db, &submission_insert, account, run->form_id, route, run->said);

	run->repeated = result == DB_DUPLICATE;
	if (result != DB_OK)
		return result;
	visit->target = NULL;
	run->answer = run->fn(visit, run->arg);
	if (run->answer != ANSWER_SEE_OTHER)
		return DB_NO_ROW;
	result = check_audited(visit);
	if (result == DB_OK)
		result = draft_use(visit);
	return result != DB_OK ? result : db_exec(db, &submission_finish, visit->target, account, run->form_id, route, run->said);
}

/* The first copy has committed: this one only needs to know where it led. */
static enum answer
repeat_target(struct visit *visit, const struct run *run)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &submission_target, visit->viewer->account_id,
	    run->form_id, visit->route->path, run->said);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	visit->target = row_text(&row, "target");
	return ANSWER_SEE_OTHER;
}

enum answer
command_run(struct visit *visit, enum answer (*fn)(struct visit *, void *), void *arg)
{
	struct run run = {
	    visit, fn, arg, request_body(visit->request, "submission"), draft_said(visit), ANSWER_ERROR, false};
	enum db_result result;

	if (visit->viewer == NULL)
		abort();
	/* No form of ours: somebody wrote the request by hand. */
	if (run.form_id == NULL || strlen(run.form_id) != sizeof visit->submission - 1 ||
	    run.form_id[strspn(run.form_id, form_id_letters)] != '\0')
		return ANSWER_FORBIDDEN;
	result = db_transaction(visit->db, run_body, &run);
	if (result == DB_OK)
		return ANSWER_SEE_OTHER;
	if (run.repeated)
		return repeat_target(visit, &run);
	if (result == DB_NO_ROW)
		return run.answer;
	return visit_store_failed(visit, result);
}
