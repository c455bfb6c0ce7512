#include "config.h"

#include <string.h>

#include "record/counted.h"
#include "record/evaluation.h"
#include "record/period.h"
#include "record/side.h"

#define COLUMNS \
    "SELECT e.*, CONCAT(p.family_name, ' ', p.given_name) AS person_name, g.name AS unit_name, " \
    "IF(e.part_id = e.unit_id, '', t.name) AS part_name, " \
    "CONCAT(s.family_name, ' ', s.given_name) AS superior_name, CONCAT(a.family_name, ' ', a.given_name) AS authority_name, " \
    "CONCAT(sb.family_name, ' ', sb.given_name) AS superior_by_name, " \
    "CONCAT(ab.family_name, ' ', ab.given_name) AS advised_by_name, " \
    "CONCAT(db.family_name, ' ', db.given_name) AS decided_by_name, " \
    "CONCAT(sf.family_name, ' ', sf.given_name) AS superior_behalf_name, " \
    "CONCAT(df.family_name, ' ', df.given_name) AS decided_behalf_name, " \
    "(SELECT GROUP_CONCAT(c.ancestor_id ORDER BY c.depth) FROM unit_closure c WHERE c.descendant_id = e.unit_id) AS above " \
    "FROM evaluation e JOIN person p ON p.id = e.person_id JOIN unit g ON g.id = e.unit_id JOIN unit t ON t.id = e.part_id " \
    "LEFT JOIN person s ON s.id = e.superior_id LEFT JOIN person a ON a.id = e.authority_id " \
    "LEFT JOIN person sb ON sb.id = e.superior_by LEFT JOIN person ab ON ab.id = e.advised_by " \
    "LEFT JOIN person db ON db.id = e.decided_by " \
    "LEFT JOIN person sf ON sf.id = e.superior_behalf_id LEFT JOIN person df ON df.id = e.decided_behalf_id "

static const struct sql load_sql = {COLUMNS "WHERE e.id = ?", "u"};

static const struct sql load_person_sql = {COLUMNS "WHERE e.person_id = ? AND e.month = ? AND NOT e.replaced", "us"};

static const struct sql lock_sql = {"SELECT id FROM evaluation WHERE id = ? FOR UPDATE", "u"};

static const struct sql scores_sql = {
    "SELECT criterion_id, self, superior, decided, self_note, superior_note FROM score WHERE evaluation_id = ?", "u"};

static const struct sql extensions_sql = {
    "SELECT x.step, x.until FROM extension x "
    "LEFT JOIN unit_closure c ON c.ancestor_id = x.unit_id AND c.descendant_id = ? "
    "WHERE x.month = ? AND (c.depth IS NOT NULL OR x.person_id = ?)",
    "usu"};

/* The period of an agency that holds a month, which may be its quarter, with what extends it: a row for each unit above, or more. */
static const struct sql windows_sql = {
    "SELECT m.rule_set_id, m.month, x.step, x.until FROM unit_month m LEFT JOIN unit_closure c ON c.descendant_id = ? "
    "LEFT JOIN extension x ON x.month = m.month AND (x.unit_id = c.ancestor_id OR x.person_id = ?) "
    "WHERE m.unit_id = ? AND m.month IN (?, ?)",
    "uuuss"};

static int
points_of(const struct row *row, const char *name)
{
	return row_null(row, name) ? POINTS_MISSING : (int)row_int(row, name);
}

static void
read_step(struct visit *visit, struct evaluation_step *step, const struct row *row, const char *prefix)
{
	const char *column[9];
	static const char *const names[] = {"points", "level", "reason", "comment", "at", "by", "by_name", "skipped",
	    "behalf_name"};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		column[i] = pool_printf(visit->pool, "%s_%s", prefix, names[i]);
	step->points = points_of(row, column[0]);
	step->level = level_parse(row_text(row, column[1]));
	step->reason = row_text(row, column[2]);
	step->comment = row_text(row, column[3]);
	step->at = row_text(row, column[4]);
	step->by = row_id(row, column[5]);
	step->by_name = row_text(row, column[6]);
	step->skipped = row_text(row, column[7]);
	step->behalf_name = row_text(row, column[8]);
}

static void
read_people(struct evaluation *evaluation, const struct row *row)
{
	evaluation->person_name = row_text(row, "person_name");
	evaluation->position = row_text(row, "position_name");
	evaluation->unit_name = row_text(row, "unit_name");
	evaluation->part_name = row_text(row, "part_name");
	evaluation->bloc = (enum bloc)bloc_parse(row_text(row, "bloc"));
	evaluation->rank = (enum rank)rank_parse(row_text(row, "rank"));
	evaluation->superior_id = row_id(row, "superior_id");
	evaluation->superior_name = row_text(row, "superior_name");
	evaluation->superior_basis = row_text(row, "superior_basis");
	evaluation->authority_id = row_id(row, "authority_id");
	evaluation->authority_name = row_text(row, "authority_name");
	evaluation->authority_basis = row_text(row, "authority_basis");
	evaluation->collective = row_int(row, "authority_collective") != 0;
}

static void
read_object(struct evaluation *evaluation, const struct row *row)
{
	struct object *object = &evaluation->object;

	object->person_id = evaluation->person_id;
	object->superior_id = evaluation->superior_id;
	object->authority_id = evaluation->authority_id;
	object->unit_id = row_id(row, "unit_id");
	object->part_id = row_id(row, "part_id");
	object->advice_unit_id = row_id(row, "advice_unit_id");
	object->bloc = evaluation->bloc;
	object->published = evaluation->state == STATE_PUBLISHED;
	object->collective = evaluation->collective;
	access_read_above(object, row_text(row, "above"));
}

static void
read_row(struct visit *visit, struct evaluation *evaluation, const struct row *row)
{
	evaluation->id = row_id(row, "id");
	memcpy(evaluation->month, row_text(row, "month"), sizeof evaluation->month);
	evaluation->person_id = row_id(row, "person_id");
	evaluation->revision = (int)row_int(row, "revision");
	evaluation->replaced = row_int(row, "replaced") != 0;
	evaluation->frozen = row_int(row, "frozen") != 0;
	state_parse(row_text(row, "state"), &evaluation->state);
	evaluation->returned_reason = row_text(row, "returned_reason");
	evaluation->not_rated_reason = row_text(row, "not_rated_reason");
	evaluation->decided_late = row_int(row, "decided_late") != 0;
	evaluation->published_at = row_text(row, "published_at");
	evaluation->version = row_id(row, "version");
	read_people(evaluation, row);
	read_step(visit, &evaluation->self, row, "self");
	read_step(visit, &evaluation->superior, row, "superior");
	read_step(visit, &evaluation->advised, row, "advised");
	read_step(visit, &evaluation->decided, row, "decided");
	read_object(evaluation, row);
}

static enum db_result
read_scores(struct visit *visit, struct evaluation *evaluation)
{
	const struct rules_criteria *criteria = evaluation->criteria;
	struct rows rows;
	enum db_result result = db_rows(visit->db, visit->pool, &rows, &scores_sql, evaluation->id);

	evaluation->scores = pool_alloc(visit->pool, criteria->set->criterion_count * sizeof *evaluation->scores);
	for (size_t i = 0; i < criteria->set->criterion_count; i++)
		evaluation->scores[i] =
		    (struct evaluation_score){POINTS_MISSING, POINTS_MISSING, POINTS_MISSING, "", ""};
	if (result != DB_OK)
		return result;
	for (size_t r = 0; r < rows.count; r++)
		for (size_t i = 0; i < criteria->set->criterion_count; i++) {
			const struct row *row = &rows.row[r];

			if (criteria->criterion_id[i] != row_id(row, "criterion_id") || criteria->set->criteria[i].group)
				continue;
			evaluation->scores[i] = (struct evaluation_score){points_of(row, "self"), points_of(row, "superior"),
			    points_of(row, "decided"), row_text(row, "self_note"), row_text(row, "superior_note")};
		}
	return DB_OK;
}

static enum db_result
read_facts(struct visit *visit, struct evaluation *evaluation)
{
	const struct facts_subject subject = {
	    .person_id = evaluation->person_id,
	    .unit_id = evaluation->object.unit_id,
	    .part_id = evaluation->object.part_id,
	    .rank = evaluation->rank,
	    .month = evaluation->month,
	};

	return facts_load(visit, &subject, &evaluation->facts);
}

/* What somebody extended; of several for a step the latest holds. */
static void
extend_windows(const struct rows *rows, struct window windows[STEP_COUNT])
{
	for (size_t i = 0; i < rows->count; i++) {
		enum step step;
		int64_t until;

		if (step_parse(row_text(&rows->row[i], "step"), &step) && moment_parse(row_text(&rows->row[i], "until"), &until))
			windows[step] = calendar_extend(windows[step], until);
	}
}

/* Plans are made month by month: the one asked for, else that of now, or the last of its quarter. */
static struct month
plan_month(struct period period, const char *asked, int64_t now)
{
	const struct month today = day_month(moment_day(now));
	struct month month;

	if (month_parse(asked, &month))
		return month;
	return period_holds(period, today) ? today : period.last;
}

static enum db_result
set_windows(struct visit *visit, const struct rule_set *rule_set, const char *month_text, const char *planned, const struct rows *extensions,
    struct window windows[STEP_COUNT], enum window_state states[STEP_COUNT])
{
	struct period period;
	int64_t now;

	if (!period_parse(month_text, &period) || !moment_parse(visit->now, &now))
		return DB_ERROR;
	for (int step = 0; step < STEP_COUNT; step++)
		windows[step] = calendar_window(&rule_set->calendar, step == STEP_PLAN ? plan_month(period, planned, now) : period.last,
		    (enum step)step);
	extend_windows(extensions, windows);
	for (int step = 0; step < STEP_COUNT; step++)
		states[step] = calendar_state(windows[step], now);
	return DB_OK;
}

enum db_result
windows_load(struct visit *visit, uint64_t agency_id, uint64_t part_id, uint64_t person_id, const char *month,
    struct window windows[STEP_COUNT], enum window_state states[STEP_COUNT])
{
	const struct rule_set *rule_set;
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &windows_sql, part_id == 0 ? agency_id : part_id, person_id,
	    agency_id, month, period_quarter(visit->pool, month));

	if (result != DB_OK || rows.count == 0)
		return result == DB_OK ? DB_NO_ROW : result;
	rule_set = rules_get(visit->worker->rules, visit->db, row_id(&rows.row[0], "rule_set_id"));
	if (rule_set == NULL)
		return DB_ERROR;
	return set_windows(visit, rule_set, row_text(&rows.row[0], "month"), month, &rows, windows, states);
}

static unsigned
find_actors(const struct viewer *viewer, const struct object *object)
{
	unsigned actors = 0;

	if (viewer == NULL)
		return 0;
	if (access_may(viewer, ACTION_SELF, object))
		actors |= ACTOR_SELF;
	if (access_may(viewer, ACTION_REVIEW, object))
		actors |= ACTOR_SUPERIOR;
	if (access_may(viewer, ACTION_ADVISE, object))
		actors |= ACTOR_AGGREGATOR;
	if (access_may(viewer, ACTION_DECIDE, object))
		actors |= ACTOR_AUTHORITY;
	if (access_may(viewer, ACTION_ACCOUNTS, object))
		actors |= ACTOR_ADMINISTRATOR;
	return actors;
}

static enum db_result
finish_load(struct visit *visit, const struct row *row, struct evaluation **out)
{
	struct evaluation *evaluation = pool_alloc(visit->pool, sizeof *evaluation);
	struct rows extensions;
	enum db_result result;

	read_row(visit, evaluation, row);
	evaluation->criteria = rules_get_criteria(visit->worker->rules, visit->db, row_id(row, "criteria_set_id"));
	if (evaluation->criteria == NULL)
		return DB_ERROR;
	evaluation->actors = find_actors(visit->viewer, &evaluation->object);
	result = side_read(visit, evaluation);
	if (result == DB_OK)
		result = read_scores(visit, evaluation);
	if (result == DB_OK)
		result = counted_load(visit, evaluation);
	if (result == DB_OK)
		result = read_facts(visit, evaluation);
	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &extensions, &extensions_sql, evaluation->object.part_id, evaluation->month,
		    evaluation->person_id);
	if (result == DB_OK)
		result = set_windows(visit, evaluation->criteria->rule_set, evaluation->month, evaluation->month, &extensions,
		    evaluation->windows, evaluation->window_states);
	*out = evaluation;
	return result;
}

enum db_result
evaluation_load(struct visit *visit, uint64_t id, struct evaluation **out)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &load_sql, id);

	return result == DB_OK ? finish_load(visit, &row, out) : result;
}

enum db_result
evaluation_load_person(struct visit *visit, uint64_t person_id, const char *month, struct evaluation **out)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &load_person_sql, person_id, month);

	return result == DB_OK ? finish_load(visit, &row, out) : result;
}

enum db_result
evaluation_lock(struct visit *visit, uint64_t id, struct evaluation **out)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &lock_sql, id);

	return result == DB_OK ? evaluation_load(visit, id, out) : result;
}

unsigned
evaluation_returned_to(const struct evaluation *evaluation)
{
	if (evaluation->returned_reason[0] == '\0')
		return 0;
	switch (evaluation->state) {
	case STATE_OPEN:
	case STATE_DRAFTING:
		/* A returned review whose self-scoring was never done falls back that far. */
		return evaluation->superior.at[0] != '\0' ? ACTOR_SUPERIOR : ACTOR_SELF;
	case STATE_SELF_SUBMITTED:
		return ACTOR_SUPERIOR;
	case STATE_REVIEWED:
		return ACTOR_AGGREGATOR;
	case STATE_ADVISED:
	case STATE_DECIDED:
	case STATE_PUBLISHED:
	case STATE_NOT_RATED:
		break;
	}
	return 0;
}

enum transition_verdict
evaluation_check(const struct evaluation *evaluation, enum act act, bool has_reason)
{
	struct transition_context context = {
	    .actors = evaluation->actors,
	    .returned_to = evaluation_returned_to(evaluation),
	    .no_superior = evaluation->superior_id == 0,
	    .has_reason = has_reason,
	};

	if (evaluation->replaced)
		return TRANSITION_IMPOSSIBLE;
	memcpy(context.windows, evaluation->window_states, sizeof context.windows);
	return transition_check(transition_find(evaluation->state, act), &context);
}

static bool
has_self_score(const struct evaluation *evaluation)
{
	for (size_t i = 0; i < evaluation->criteria->set->criterion_count; i++)
		if (evaluation->criteria->set->criteria[i].source == CRITERION_MANUAL && evaluation->scores[i].self != POINTS_MISSING)
			return true;
	return false;
}

enum state
evaluation_target(const struct evaluation *evaluation, enum act act)
{
	const struct transition_done done = {
	    .draft = evaluation->self.at[0] != '\0' || has_self_score(evaluation),
	    .self = evaluation->self.at[0] != '\0',
	    .review = evaluation->superior.at[0] != '\0',
	    .advice = evaluation->advised.at[0] != '\0',
	};

	return transition_target(transition_find(evaluation->state, act), &done);
}

unsigned
evaluation_visible(const struct visit *visit, const struct evaluation *evaluation)
{
	const bool own = visit->viewer->person_id == evaluation->person_id;
	unsigned visible = 0;

	if (own || evaluation->self.at[0] != '\0')
		visible |= EVALUATION_SELF;
	if ((own || evaluation->side_only) && evaluation->state != STATE_PUBLISHED)
		return visible;
	if (evaluation->superior.at[0] != '\0' || (evaluation->actors & ACTOR_SUPERIOR) != 0)
		visible |= EVALUATION_SUPERIOR;
	if (evaluation->decided.at[0] != '\0' || (evaluation->actors & ACTOR_AUTHORITY) != 0)
		visible |= EVALUATION_DECIDED;
	return visible;
}

uint64_t
evaluation_behalf(const struct visit *visit, uint64_t step_person_id)
{
	return visit->viewer->person_id == step_person_id ? 0 : step_person_id;
}
