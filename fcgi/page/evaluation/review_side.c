#include "config.h"

#include "gate/command.h"
#include "page/pages.h"
#include "page/evaluation/review.h"
#include "record/side.h"

struct side {
	uint64_t	 id;
	struct form	*form;
	uint64_t	 version;	/* 0: nothing was said before */
};

static const struct sql insert_sql = {
	"INSERT INTO side_comment (evaluation_id, person_id, unit_id, comment, at) VALUES (?, ?, ?, ?, NOW(6))", "uuus"};
static const struct sql update_sql = {
	"UPDATE side_comment SET comment = ?, at = NOW(6), version = version + 1 WHERE evaluation_id = ? AND person_id = ? "
	"AND unit_id = ?",
	"suuu"};
static const struct sql find_sql = {
	"SELECT comment, version FROM side_comment WHERE evaluation_id = ? AND person_id = ? AND unit_id = ? FOR UPDATE", "uuu"};
static const struct sql superior_sql = {
	"SELECT superior_id FROM side_superior WHERE evaluation_id = ? AND unit_id = ?", "uu"};

static enum db_result
write_audit(struct visit *visit, const struct evaluation *evaluation, const char *old, const char *comment)
{
	struct row row;
	enum db_result result = db_row(visit->db, visit->pool, &row, &superior_sql, evaluation->id, evaluation->side_unit_id);

	if (result != DB_OK)
		return result;
	return audit_write(visit,
	    &(struct audit){
	        .action = "side_comment",
	        .object = "evaluation",
	        .object_id = evaluation->id,
	        .unit_id = evaluation->object.unit_id,
	        .month = evaluation->month,
	        .behalf_id = evaluation_behalf(visit, row_id(&row, "superior_id")),
	        .old = old == NULL ? NULL : audit_json(visit->pool, "comment", old, NULL),
	        .new = audit_json(visit->pool, "comment", comment, NULL),
	        .chained = true,
	    });
}

static enum answer
save(struct visit *visit, void *arg)
{
	const struct side *side = arg;
	const uint64_t person = visit->viewer->person_id;
	const char *comment = form_text(side->form, "side_comment"), *old = NULL;
	struct evaluation *evaluation;
	struct row row;
	enum db_result result = evaluation_lock(visit, side->id, &evaluation);
	enum answer answer;

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_SIDE_COMMENT, &evaluation->object);
	if (answer != ANSWER_PAGE)
		return answer;
	if (!side_is_open(evaluation))
		return ANSWER_INVALID;
	result = db_row(visit->db, visit->pool, &row, &find_sql, evaluation->id, person, evaluation->side_unit_id);
	if (result != DB_OK && result != DB_NO_ROW)
		return visit_store_failed(visit, result);
	if ((result == DB_OK ? row_id(&row, "version") : 0) != side->version) {
		form_theirs(side->form, "side_comment", result == DB_OK ? row_text(&row, "comment") : "");
		return ANSWER_CONFLICT;
	}
	if (result == DB_OK) {
		old = row_text(&row, "comment");
		result = db_exec(visit->db, &update_sql, comment, evaluation->id, person, evaluation->side_unit_id);
	} else
		result = db_exec(visit->db, &insert_sql, evaluation->id, person, evaluation->side_unit_id, comment);
	if (result == DB_OK)
		result = write_audit(visit, evaluation, old, comment);
	return result == DB_OK ? visit_go(visit, "saved", "%s", review_path(visit, evaluation)) : visit_store_failed(visit, result);
}

enum answer
review_take_side(struct visit *visit, struct evaluation *evaluation)
{
	struct review_forms forms = review_forms(visit, evaluation);
	struct side side = {.id = evaluation->id};
	enum answer answer = visit_allow(visit, ACTION_SIDE_COMMENT, &evaluation->object), shown;

	if (answer != ANSWER_PAGE)
		return answer;
	side.form = review_side_form(visit, evaluation);
	answer = ANSWER_INVALID;
	if (form_read(side.form, visit->request)) {
		side.version = form_sent_version(side.form);
		answer = command_run(visit, save, &side);
		if (answer != ANSWER_INVALID && answer != ANSWER_CONFLICT)
			return answer;
		if (answer == ANSWER_INVALID)
			form_error(side.form, NULL, "not_allowed", NULL);
	}
	forms.side = side.form;
	shown = review_view(visit, evaluation, &forms);
	return shown == ANSWER_PAGE ? answer : shown;
}
