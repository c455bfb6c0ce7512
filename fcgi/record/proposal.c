#include "config.h"

#include <inttypes.h>
#include <string.h>

#include "rating/calendar.h"
#include "record/evidence.h"
#include "record/period.h"
#include "record/proposal.h"

/* Tasks that speak against the most points; what the assigner said counts before what the doer said. */
static const struct sql against_sql = {
	"SELECT criteria FROM task WHERE person_id = ? AND month BETWEEN " PERIOD_FROM("?") " AND " PERIOD_TO("?") " AND removed_at IS NULL AND criteria <> '' "
	"AND (confirmed_quality = 'faulty' OR (COALESCE(confirmed_percent, percent, 0) < 100 AND due < CURDATE()) "
	"OR (COALESCE(NOT confirmed_on_time, finished_on > due, FALSE) AND NOT COALESCE(confirmed_objective, FALSE))) LIMIT 500",
	"uss"};
static const struct sql last_sql = {
	"SELECT c.code, s.self FROM evaluation e JOIN score s ON s.evaluation_id = e.id JOIN criterion c ON c.id = s.criterion_id "
	"WHERE e.person_id = ? AND e.month = ? AND NOT e.replaced AND e.self_at IS NOT NULL AND s.self IS NOT NULL LIMIT 500",
	"us"};

static const struct field proposed_field = {.name = "proposed", .type = FIELD_HIDDEN, .max_length = 4000};
static const struct field read_field = {.name = "proposal_read", .type = FIELD_CHECK, .label = "self.proposal_read"};

static bool
is_against(const struct rows *against, const char *code)
{
	for (size_t i = 0; i < against->count; i++)
		if (evidence_names(row_text(&against->row[i], "criteria"), code))
			return true;
	return false;
}

/* Last month's points where they still fit the criterion. */
static int
last_points(const struct rows *last, const struct criterion *criterion)
{
	for (size_t i = 0; i < last->count; i++)
		if (strcmp(row_text(&last->row[i], "code"), criterion->code) == 0) {
			const int points = (int)row_int(&last->row[i], "self");

			return points_check(criterion, points) == POINTS_FITS ? points : POINTS_MISSING;
		}
	return POINTS_MISSING;
}

static enum db_result
read_basis(struct visit *visit, const struct evaluation *evaluation, enum proposal kind, struct rows *rows)
{
	char previous[PERIOD_TEXT];
	struct period period;

	memset(rows, 0, sizeof *rows);
	if (kind == PROPOSAL_MAXIMUM)
		return db_rows(visit->db, visit->pool, rows, &against_sql, evaluation->person_id, evaluation->month,
		    evaluation->month);
	if (!period_parse(evaluation->month, &period))
		return DB_OK;
	return db_rows(visit->db, visit->pool, rows, &last_sql, evaluation->person_id,
	    period_format(period_previous(period), previous));
}

enum db_result
proposal_fill(struct visit *visit, struct form *form, const struct evaluation *evaluation, enum proposal kind, size_t *left)
{
	const struct criteria_set *set = evaluation->criteria->set;
	const char *proposed = form_text(form, "proposed");
	struct rows rows;
	const enum db_result result = read_basis(visit, evaluation, kind, &rows);

	*left = 0;
	for (size_t i = 0; result == DB_OK && i < set->criterion_count; i++) {
		const struct criterion *criterion = &set->criteria[i];
		const char *name = pool_printf(visit->pool, "points-%" PRIu64, evaluation->criteria->criterion_id[i]);
		int points;

		if (criterion->kind != CRITERION_NORMAL || !form_knows(form, name) || !form_empty(form, name))
			continue;
		points = kind == PROPOSAL_LAST ? last_points(&rows, criterion) :
		    is_against(&rows, criterion->code) ? POINTS_MISSING : criterion->maximum;
		*left += points == POINTS_MISSING;
		if (points == POINTS_MISSING)
			continue;
		form_set_number(form, name, points);
		proposed = pool_printf(visit->pool, "%s%s%s", proposed, proposed[0] == '\0' ? "" : " ", strchr(name, '-') + 1);
	}
	form_set(form, "proposed", proposed);
	return result;
}

void
proposal_describe(const struct visit *visit, struct form *form, bool now)
{
	const char *sent = request_body(visit->request, "proposed");

	if (!now && (sent == NULL || sent[0] == '\0'))
		return;
	form_add(form, &proposed_field, NULL);
	form_add(form, &read_field, NULL);
}

void
proposal_check(struct form *form)
{
	if (form_knows(form, "proposed") && !form_empty(form, "proposed") && form_empty(form, "proposal_read"))
		form_error(form, "proposal_read", "self.proposal_unread", NULL);
}

void
proposal_append(xmlNodePtr parent, const struct form *form, const struct evaluation *evaluation)
{
	char id[24];

	if (!form_knows(form, "proposed"))
		return;
	for (size_t i = 0; i < evaluation->criteria->set->criterion_count; i++) {
		snprintf(id, sizeof id, "%" PRIu64, evaluation->criteria->criterion_id[i]);
		if (evidence_names(form_text(form, "proposed"), id))
			node_set(node_add(parent, "proposed"), "id", id);
	}
}
