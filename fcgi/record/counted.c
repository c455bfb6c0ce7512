#include "config.h"

#include <string.h>

#include "record/counted.h"
#include "record/period.h"

/*
 * What was assigned; who assigned it has the last word, the doer the first. What is not done and due is late. A delay that is put down to
 * an objective cause is one until the authority has confirmed the cause.
 */
static const struct sql tasks_sql = {
	"SELECT t.id, t.content, COALESCE(t.quantity, 1) AS quantity, COALESCE(t.coefficient, 100) AS coefficient, "
	"COALESCE(t.confirmed_percent, t.percent, IF(t.finished_on IS NULL, 0, 100)) AS percent, "
	"IF(t.confirmed_at IS NULL, 0, COALESCE(t.confirmed_faults, t.confirmed_quality = 'faulty', 0)) AS faults, "
	"CASE WHEN t.confirmed_at IS NULL THEN COALESCE(t.finished_on > t.due, COALESCE(t.percent, 0) < 100 AND t.due < DATE(NOW())) "
	"WHEN t.confirmed_objective THEN GREATEST(COALESCE(t.confirmed_delays, 1), 1) "
	"ELSE COALESCE(t.confirmed_delays, NOT t.confirmed_on_time, 0) END AS delays, "
	"COALESCE(t.confirmed_at IS NOT NULL AND t.confirmed_objective AND t.cause_ruling = 'confirmed', FALSE) AS objective, "
	"t.confirmed_at IS NOT NULL AS confirmed, t.catalogue_code, t.catalogue_coefficient, NULLIF(t.coefficient_reason, '') AS coefficient_reason, "
	"IF(t.confirmed_at IS NOT NULL AND t.confirmed_objective, COALESCE(t.cause_ruling, 'waiting'), NULL) AS cause, t.cause_by, "
	"CONCAT(r.family_name, ' ', r.given_name) AS cause_name "
	"FROM task t LEFT JOIN person r ON r.id = t.cause_by WHERE t.person_id = ? AND t.month BETWEEN " PERIOD_FROM("?") " AND " PERIOD_TO("?") " "
	"AND t.assigner_id IS NOT NULL AND t.removed_at IS NULL ORDER BY t.due, t.id",
	"uss"};
static const struct sql lines_sql = {
	"SELECT l.task_id AS id, l.content, l.quantity, l.coefficient, l.percent, l.faults, l.delays, l.objective, l.confirmed, l.catalogue_code, "
	"l.catalogue_coefficient, l.coefficient_reason, l.cause, l.cause_by, CONCAT(r.family_name, ' ', r.given_name) AS cause_name "
	"FROM score_line l LEFT JOIN person r ON r.id = l.cause_by WHERE l.evaluation_id = ? AND l.step = ? ORDER BY l.ord",
	"us"};
static const struct sql parts_sql = {"SELECT step, part, percent FROM score_part WHERE evaluation_id = ?", "u"};

static const struct sql part_save = {
	"INSERT INTO score_part (evaluation_id, step, part, percent) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE percent = VALUES(percent)",
	"ussi"};
static const struct sql part_remove = {"DELETE FROM score_part WHERE evaluation_id = ? AND step = ? AND part = ?", "uss"};
static const struct sql self_keep = {
	"INSERT INTO score (evaluation_id, criterion_id, self) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE self = VALUES(self)", "uuI"};
static const struct sql superior_keep = {
	"INSERT INTO score (evaluation_id, criterion_id, superior) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE superior = VALUES(superior)",
	"uuI"};
static const struct sql lines_clear = {"DELETE FROM score_line WHERE evaluation_id = ? AND step = ?", "us"};
#define LINE_COLUMNS \
	"step, ord, task_id, content, quantity, coefficient, percent, faults, delays, objective, confirmed, catalogue_code, " \
	"catalogue_coefficient, coefficient_reason, cause, cause_by"
static const struct sql line_keep = {
	"INSERT INTO score_line (evaluation_id, " LINE_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULLIF(?, 0))",
	"usiusiiiiiiisIssu"};
static const struct sql lines_copy = {
	"INSERT INTO score_line (evaluation_id, " LINE_COLUMNS ") SELECT ?, " LINE_COLUMNS " FROM score_line WHERE evaluation_id = ?", "uu"};
static const struct sql parts_copy = {
	"INSERT INTO score_part (evaluation_id, step, part, percent) SELECT ?, step, part, percent FROM score_part WHERE evaluation_id = ?",
	"uu"};

static const char *const part_names[PRODUCT_PARTS] = {"a", "b", "c", "d", "dd", "e"};
static const char *const part_fields[] = {"part-d", "part-dd", "part-e"};
static const char *const part_labels[] = {"counted.part-d", "counted.part-dd", "counted.part-e"};

enum {
	LEADER_PARTS = sizeof part_fields / sizeof part_fields[0],
	SEEN_WHOLE = 2000000000		/* parts of everything by which two states are told apart */
};

static const char *
step_of(unsigned column)
{
	return column == EVALUATION_SELF ? "self" : "superior";
}

static struct counted_step *
counted_of(const struct evaluation *evaluation, unsigned column)
{
	return column == EVALUATION_SELF ? &evaluation->counted->self : &evaluation->counted->superior;
}

int
counted_criterion(const struct criteria_set *set)
{
	for (size_t i = 0; i < set->criterion_count; i++)
		if (set->criteria[i].source == CRITERION_COUNTED)
			return (int)i;
	return -1;
}

static const struct criterion *
criterion_of(const struct evaluation *evaluation)
{
	return &evaluation->criteria->set->criteria[evaluation->counted->criterion];
}

static bool
has_leader(const struct evaluation *evaluation)
{
	return evaluation->counted != NULL && criterion_of(evaluation)->formula == FORMULA_LEADER;
}

static const char *
text_of(const struct row *row, const char *name)
{
	return row_null(row, name) ? NULL : row_text(row, name);
}

static enum db_result
read_lines(struct visit *visit, const struct evaluation *evaluation, struct counted_step *step, const char *name, bool sent)
{
	struct rows rows;
	const enum db_result result = sent ?
	    db_rows(visit->db, visit->pool, &rows, &lines_sql, evaluation->id, name) :
	    db_rows(visit->db, visit->pool, &rows, &tasks_sql, evaluation->person_id, evaluation->month,
	        evaluation->month);

	if (result != DB_OK)
		return result;
	step->known = true;
	step->count = rows.count;
	step->lines = pool_alloc(visit->pool, (rows.count + 1) * sizeof *step->lines);
	step->products = pool_alloc(visit->pool, (rows.count + 1) * sizeof *step->products);
	for (size_t i = 0; i < rows.count; i++) {
		const struct row *row = &rows.row[i];

		step->lines[i] = (struct counted_line){
		    .task_id = row_id(row, "id"),
		    .content = row_text(row, "content"),
		    .product = {(int)row_int(row, "quantity"), (int)row_int(row, "coefficient"), (int)row_int(row, "percent"),
		        (int)row_int(row, "faults"), (int)row_int(row, "delays"), row_int(row, "objective") != 0},
		    .confirmed = row_int(row, "confirmed") != 0,
		    .catalogue_code = text_of(row, "catalogue_code"),
		    .catalogue_coefficient = row_null(row, "catalogue_coefficient") ? POINTS_MISSING : (int)row_int(row, "catalogue_coefficient"),
		    .coefficient_reason = text_of(row, "coefficient_reason"),
		    .cause = text_of(row, "cause"),
		    .cause_by = row_null(row, "cause_by") ? 0 : row_id(row, "cause_by"),
		    .cause_name = text_of(row, "cause_name"),
		};
		step->unconfirmed += !step->lines[i].confirmed;
	}
	return DB_OK;
}

static enum db_result
read_parts(struct visit *visit, const struct evaluation *evaluation)
{
	struct rows rows;
	const enum db_result result =
	    has_leader(evaluation) ? db_rows(visit->db, visit->pool, &rows, &parts_sql, evaluation->id) : DB_NO_ROW;

	for (size_t r = 0; result == DB_OK && r < rows.count; r++) {
		struct counted_step *step = strcmp(row_text(&rows.row[r], "step"), "self") == 0 ? &evaluation->counted->self :
		                                                                                  &evaluation->counted->superior;

		for (int i = 0; i < LEADER_PARTS; i++)
			if (strcmp(row_text(&rows.row[r], "part"), part_names[PRODUCT_D + i]) == 0)
				step->leader[i] = (int)row_int(&rows.row[r], "percent") * 100;
	}
	return result == DB_NO_ROW ? DB_OK : result;
}

/* The points as they follow from lines and parts. */
static void
count_formula(const struct evaluation *evaluation, struct counted_step *step, enum criterion_formula formula, int maximum)
{
	for (size_t i = 0; i < step->count; i++)
		step->products[i] = step->lines[i].product;
	products_count(evaluation->criteria->rule_set, formula, maximum, step->products, step->count, step->leader, &step->result);
}

static int
count(const struct evaluation *evaluation, struct counted_step *step)
{
	const struct criterion *criterion = criterion_of(evaluation);

	count_formula(evaluation, step, criterion->formula, criterion->maximum);
	return step->result.points;
}

/* A sent step keeps the points it was sent with; what they came from is counted beside them, to be shown. */
static enum db_result
load_step(struct visit *visit, struct evaluation *evaluation, unsigned column, bool sent, unsigned actor)
{
	struct counted_step *step = counted_of(evaluation, column);
	struct evaluation_score *score = &evaluation->scores[evaluation->counted->criterion];
	enum db_result result;
	int points;

	if (!sent && (evaluation->actors & actor) == 0)
		return DB_OK;
	result = read_lines(visit, evaluation, step, step_of(column), sent);
	if (result != DB_OK)
		return result;
	points = count(evaluation, step);
	if (!sent && column == EVALUATION_SELF)
		score->self = points;
	else if (!sent)
		score->superior = points;
	return DB_OK;
}

enum db_result
counted_load(struct visit *visit, struct evaluation *evaluation)
{
	const int criterion = counted_criterion(evaluation->criteria->set);
	enum db_result result;

	if (criterion < 0)
		return DB_OK;
	evaluation->counted = pool_alloc(visit->pool, sizeof *evaluation->counted);
	*evaluation->counted = (struct counted){.criterion = (size_t)criterion};
	for (int i = 0; i < LEADER_PARTS; i++)
		evaluation->counted->self.leader[i] = evaluation->counted->superior.leader[i] = POINTS_MISSING;
	result = read_parts(visit, evaluation);
	if (result == DB_OK)
		result = load_step(visit, evaluation, EVALUATION_SELF, evaluation->self.at[0] != '\0', ACTOR_SELF);
	if (result == DB_OK)
		result = load_step(visit, evaluation, EVALUATION_SUPERIOR, evaluation->superior.at[0] != '\0', ACTOR_SUPERIOR);
	return result;
}

static const char *
part_text(int part)
{
	return part == POINTS_MISSING ? "" : part == PRODUCT_SHARE ? "100" : "50";
}

/*
 * What the viewer sees, finer than shown: shares that differ by less than a hundredth of a per cent may make a hundredth of a point. Other
 * tasks that come to the same change nothing that was decided on.
 */
static const char *
seen_text(struct visit *visit, const struct evaluation *evaluation, unsigned column)
{
	const struct counted_step *step = counted_of(evaluation, column);
	const int *part = step->result.part;
	struct counted_step fine = *step;

	count_formula(evaluation, &fine, FORMULA_STAFF, SEEN_WHOLE);
	return pool_printf(visit->pool, "%zu %d %d %d %d", step->count, part[PRODUCT_A], part[PRODUCT_B], part[PRODUCT_C], fine.result.points);
}

void
counted_show_seen(struct visit *visit, struct form *form, const struct evaluation *evaluation, unsigned column)
{
	if (evaluation->counted == NULL)
		return;
	form_add(form, &(struct field){.name = "counted", .type = FIELD_HIDDEN}, NULL);
	form_set(form, "counted", seen_text(visit, evaluation, column));
}

bool
counted_was_seen(struct visit *visit, struct form *form, const struct evaluation *evaluation, unsigned column)
{
	const char *now;

	if (evaluation->counted == NULL)
		return true;
	now = seen_text(visit, evaluation, column);
	if (strcmp(form_text(form, "counted"), now) == 0)
		return true;
	form_set(form, "counted", now);
	return false;
}

const char *
counted_unchosen(const struct evaluation *evaluation, unsigned column)
{
	for (int i = 0; has_leader(evaluation) && i < LEADER_PARTS; i++)
		if (counted_of(evaluation, column)->leader[i] == POINTS_MISSING)
			return part_fields[i];
	return NULL;
}

void
counted_describe(struct visit *visit, struct form *form, const struct evaluation *evaluation, unsigned column)
{
	counted_show_seen(visit, form, evaluation, column);
	if (!has_leader(evaluation))
		return;
	for (int i = 0; i < LEADER_PARTS; i++) {
		form_add(form, &(struct field){.name = "part", .type = FIELD_SELECT, .label = part_labels[i]}, part_names[PRODUCT_D + i]);
		form_option(form, part_fields[i], "", NULL);
		form_option(form, part_fields[i], "100", "100 %");
		form_option(form, part_fields[i], "50", "50 %");
		form_set(form, part_fields[i], part_text(counted_of(evaluation, column)->leader[i]));
	}
}

void
counted_take_self(struct form *form, const struct evaluation *evaluation)
{
	for (int i = 0; has_leader(evaluation) && i < LEADER_PARTS; i++)
		if (form_empty(form, part_fields[i]))
			form_set(form, part_fields[i], part_text(evaluation->counted->self.leader[i]));
}

static int
part_chosen(const struct form *form, int i)
{
	const char *text = form_text(form, part_fields[i]);

	return text[0] == '\0' ? POINTS_MISSING : strcmp(text, "100") == 0 ? PRODUCT_SHARE : PRODUCT_SHARE / 2;
}

void
counted_take(const struct form *form, struct evaluation *evaluation, unsigned column)
{
	struct counted_step *step;
	int points;

	if (!has_leader(evaluation))
		return;
	step = counted_of(evaluation, column);
	for (int i = 0; i < LEADER_PARTS; i++)
		step->leader[i] = part_chosen(form, i);
	points = count(evaluation, step);
	if (column == EVALUATION_SELF)
		evaluation->scores[evaluation->counted->criterion].self = points;
	else
		evaluation->scores[evaluation->counted->criterion].superior = points;
}

enum db_result
counted_save(struct visit *visit, const struct form *form, const struct evaluation *evaluation, unsigned column)
{
	enum db_result result = DB_OK;

	for (int i = 0; has_leader(evaluation) && i < LEADER_PARTS && result == DB_OK; i++) {
		const int part = part_chosen(form, i);
		const char *name = part_names[PRODUCT_D + i];

		if (part == counted_of(evaluation, column)->leader[i])
			continue;
		result = part == POINTS_MISSING ? db_exec(visit->db, &part_remove, evaluation->id, step_of(column), name) :
		                                  db_exec(visit->db, &part_save, evaluation->id, step_of(column), name, (int64_t)part / 100);
	}
	return result;
}

void
counted_theirs(struct form *form, const struct evaluation *evaluation, unsigned column)
{
	for (int i = 0; has_leader(evaluation) && i < LEADER_PARTS; i++)
		form_theirs(form, part_fields[i], part_text(counted_of(evaluation, column)->leader[i]));
}

static enum db_result
keep_line(struct visit *visit, uint64_t evaluation_id, const char *step, size_t ord, const struct counted_line *line)
{
	const struct product *product = &line->product;
	const int64_t listed = line->catalogue_coefficient;

	return db_exec(visit->db, &line_keep, evaluation_id, step, (int64_t)ord + 1, line->task_id, line->content,
	    (int64_t)product->quantity, (int64_t)product->coefficient, (int64_t)product->done, (int64_t)product->faults,
	    (int64_t)product->delays, (int64_t)product->objective, (int64_t)line->confirmed, line->catalogue_code,
	    listed == POINTS_MISSING ? NULL : &listed, line->coefficient_reason, line->cause, line->cause_by);
}

enum db_result
counted_keep(struct visit *visit, const struct evaluation *evaluation, unsigned column)
{
	const struct counted_step *step;
	const char *name = step_of(column);
	int64_t points;
	enum db_result result;

	if (evaluation->counted == NULL)
		return DB_OK;
	step = counted_of(evaluation, column);
	points = step->result.points;
	result = db_exec(visit->db, column == EVALUATION_SELF ? &self_keep : &superior_keep, evaluation->id,
	    evaluation->criteria->criterion_id[evaluation->counted->criterion], points == POINTS_MISSING ? NULL : &points);
	if (result == DB_OK)
		result = db_exec(visit->db, &lines_clear, evaluation->id, name);
	for (size_t i = 0; result == DB_OK && i < step->count; i++)
		result = keep_line(visit, evaluation->id, name, i, &step->lines[i]);
	return result;
}

enum db_result
counted_rule(struct visit *visit, struct evaluation *evaluation, uint64_t task_id, bool confirmed)
{
	struct counted_step *step;

	if (evaluation->counted == NULL)
		return DB_OK;
	step = counted_of(evaluation, EVALUATION_SUPERIOR);
	for (size_t i = 0; i < step->count; i++)
		if (step->lines[i].task_id == task_id) {
			step->lines[i].product.objective = confirmed;
			step->lines[i].cause = confirmed ? "confirmed" : "refused";
			step->lines[i].cause_by = visit->viewer->person_id;
		}
	evaluation->scores[evaluation->counted->criterion].superior = count(evaluation, step);
	return counted_keep(visit, evaluation, EVALUATION_SUPERIOR);
}

enum db_result
counted_copy(struct visit *visit, uint64_t from_id, uint64_t to_id)
{
	const enum db_result result = db_exec(visit->db, &lines_copy, to_id, from_id);

	return result == DB_OK ? db_exec(visit->db, &parts_copy, to_id, from_id) : result;
}

static void
append_step(xmlNodePtr criterion, const struct counted_step *step, const char *name)
{
	xmlNodePtr node;

	if (!step->known)
		return;
	node = node_add(criterion, "count");
	node_set(node, "of", name);
	node_set_int(node, "products", (int64_t)step->count);
	node_set_int(node, "unconfirmed", (int64_t)step->unconfirmed);
	node_set_points(node, "points", step->result.points);
	for (int i = 0; i < PRODUCT_PARTS; i++)
		node_set_points(node, part_names[i], step->result.part[i]);
	for (size_t i = 0; i < step->count; i++) {
		const struct counted_line *line = &step->lines[i];
		xmlNodePtr child = node_add(node, "line");

		node_set_id(child, "task", line->task_id);
		node_set(child, "content", line->content);
		node_set_int(child, "quantity", line->product.quantity);
		node_set_points(child, "coefficient", line->product.coefficient);
		node_set_int(child, "percent", line->product.done);
		node_set_int(child, "faults", line->product.faults);
		node_set_int(child, "delays", line->product.delays);
		node_set_flag(child, "objective", line->product.objective);
		node_set_flag(child, "confirmed", line->confirmed);
		node_set(child, "catalogue", line->catalogue_code);
		node_set_points(child, "catalogue-coefficient", line->catalogue_coefficient);
		node_set(child, "coefficient-reason", line->coefficient_reason);
		node_set(child, "cause", line->cause);
		node_set(child, "cause-by", line->cause_name);
	}
}

void
counted_append(xmlNodePtr criterion, const struct evaluation *evaluation, unsigned visible)
{
	if ((visible & EVALUATION_SELF) != 0)
		append_step(criterion, &evaluation->counted->self, "self");
	if ((visible & EVALUATION_SUPERIOR) != 0)
		append_step(criterion, &evaluation->counted->superior, "superior");
}
