#include "config.h"

#include "gate/command.h"
#include "record/cap.h"
#include "record/counted.h"
#include "record/evaluation_form.h"
#include "record/publication.h"
#include "record/revision.h"

/* All that a revision takes over; test/site/test_revision.py holds it against the table. */
#define COPIED \
	"month, person_id, unit_id, part_id, unit_path, bloc, position_name, staff_kind, `rank`, management_level, rule_set_id, " \
	"criteria_set_id, superior_id, superior_basis, authority_id, authority_unit_id, authority_collective, authority_basis, " \
	"advice_unit_id, frozen, returned_reason, not_rated_reason, self_points, self_level, self_reason, self_comment, self_at, " \
	"self_skipped, superior_points, superior_level, superior_reason, superior_comment, superior_by, superior_at, " \
	"superior_skipped, superior_behalf_id, advised_level, advised_comment, advised_by, advised_at, minutes_number, " \
	"minutes_date, minutes_present, work_group"

/* It becomes public only with its scores: what is public takes no more. */
static const struct sql copy_row = {
	"INSERT INTO evaluation (revision, replaces_id, state, decided_points, decided_level, decided_reason, decided_by, "
	"decided_behalf_id, decided_at, " COPIED ") SELECT revision + 1, id, 'decided', ?, ?, ?, ?, NULLIF(?, 0), NOW(6), " COPIED " "
	"FROM evaluation WHERE id = ?",
	"Issuuu"};
static const struct sql copy_scores = {
	"INSERT INTO score (evaluation_id, criterion_id, self, superior, decided, self_note, superior_note) "
	"SELECT ?, criterion_id, self, superior, IF(?, superior, NULL), self_note, superior_note FROM score WHERE evaluation_id = ?",
	"uiu"};
static const struct sql copy_comments = {
	"INSERT INTO side_comment (evaluation_id, person_id, unit_id, comment, at, version) "
	"SELECT ?, person_id, unit_id, comment, at, version FROM side_comment WHERE evaluation_id = ?",
	"uu"};
static const struct sql replace_old = {"UPDATE evaluation SET replaced = TRUE WHERE id = ?", "u"};
static const struct sql make_public = {
	"UPDATE evaluation SET state = 'published', published_at = " PUBLISHED_NOW " WHERE id = ?", "u"};

bool
revision_permitted(struct visit *visit, const struct evaluation *evaluation, enum level level)
{
	struct points_total total;
	struct level_bound bound;

	evaluation_total(visit, evaluation, EVALUATION_SUPERIOR, &total);
	evaluation_bound(evaluation, &total, &bound);
	return level_permitted(level, &bound);
}

static enum db_result
write_rows(struct visit *visit, const struct evaluation *old, const struct revision *revision, uint64_t *id)
{
	const char letter[2] = {level_letter(revision->level), '\0'};
	const int64_t points = revision->points;
	enum db_result result = db_exec(visit->db, &copy_row, revision->points == POINTS_MISSING ? NULL : &points, letter,
	    revision->reason, revision->authority_by, revision->authority_by == old->authority_id ? 0 : old->authority_id, old->id);

	*id = db_insert_id(visit->db);
	if (result == DB_OK)
		result = db_exec(visit->db, &copy_scores, *id, (int64_t)(revision->points == old->superior.points), old->id);
	if (result == DB_OK)
		result = counted_copy(visit, old->id, *id);
	if (result == DB_OK)
		result = db_exec(visit->db, &copy_comments, *id, old->id);
	if (result == DB_OK)
		result = db_exec(visit->db, &replace_old, old->id);
	return result == DB_OK ? db_exec(visit->db, &make_public, *id) : result;
}

static enum db_result
write_line(struct visit *visit, const struct evaluation *old, const struct revision *revision, uint64_t id)
{
	const char letter[2] = {level_letter(revision->level), '\0'}, before[2] = {level_letter(old->decided.level), '\0'};
	char points[POINTS_TEXT], points_before[POINTS_TEXT];

	return audit_write(visit, &(struct audit){
	    .action = "revise", .object = "evaluation", .object_id = id, .unit_id = old->object.unit_id, .month = old->month,
	    .behalf_id = revision->authority_by == old->authority_id ? 0 : old->authority_id,
	    .old = audit_json(visit->pool, "evaluation", pool_printf(visit->pool, "%llu", (unsigned long long)old->id), "level", before,
	        "points", points_format(old->decided.points, points_before, sizeof points_before), NULL),
	    .new = audit_json(visit->pool, "level", letter, "points", points_format(revision->points, points, sizeof points), NULL),
	    .reason = revision->reason, .chained = true});
}

/* The agency's month is public: its caps hold for what it becomes, as they did when it was published. */
static enum db_result
check_caps(struct visit *visit, const struct evaluation *old, const char **why)
{
	struct cap_ledger ledger;
	const enum db_result result = cap_load(visit, old->object.unit_id, old->month, false, &ledger);

	if (result != DB_OK)
		return result;
	for (size_t i = 0; i < ledger.line_count; i++)
		if (cap_refuses_decision(ledger.lines[i].rule, &ledger.lines[i].result))
			*why = "revision.over_cap";
	if (cap_publication_refused(&ledger) != NULL)
		*why = "revision.over_cap";
	return DB_OK;
}

enum answer
revision_apply(struct visit *visit, const struct evaluation *old, const struct revision *revision, uint64_t *id,
    const char **why)
{
	const uint64_t agency = old->object.unit_id;
	struct row counts;
	enum db_result result;

	*why = old->state != STATE_PUBLISHED || old->replaced                   ? "revision.gone" :
	    !revision_permitted(visit, old, revision->level)                    ? "decision.bound" :
	    revision->level == old->decided.level && revision->points == old->decided.points ? "revision.same" : NULL;
	if (*why != NULL)
		return ANSWER_INVALID;
	result = write_rows(visit, old, revision, id);
	if (result == DB_OK)
		result = check_caps(visit, old, why);
	if (result == DB_OK && *why != NULL)
		return ANSWER_INVALID;
	if (result == DB_OK)
		result = write_line(visit, old, revision, *id);
	if (result == DB_OK)
		result = publication_count(visit, agency, old->month, &counts);
	if (result == DB_OK)
		result = publication_record(visit, agency, old->month, &counts, 0, false, revision->reason);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
