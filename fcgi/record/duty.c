#include "config.h"

#include <stdlib.h>

#include "rating/calendar.h"
#include "record/duty.h"

/* A duty of after the month is none of it. A task that came from a living duty is offered as the duty. */
static const struct sql offer_sql = {
	"SELECT CONCAT('d', d.id) AS value, 'duty' AS kind, d.content, d.product, "
	"LEAST(CAST(? AS DATE) + INTERVAL d.due_day - 1 DAY, LAST_DAY(?)) AS due FROM duty d WHERE d.person_id = ? AND d.stopped_at IS NULL "
	"AND d.created_at < LAST_DAY(?) + INTERVAL 1 DAY "
	"AND NOT EXISTS (SELECT 1 FROM duty_month m WHERE m.duty_id = d.id AND m.month = ?) UNION ALL "
	"SELECT CONCAT('t', t.id), IF(t.recurring, 'recurring', 'unfinished'), t.content, t.product, t.due + INTERVAL 1 MONTH "
	"FROM task t WHERE t.person_id = ? AND t.month = ? AND t.removed_at IS NULL AND t.assigner_id IS NULL "
	"AND (t.recurring OR t.percent IS NULL OR t.percent < 100) AND NOT EXISTS (SELECT 1 FROM task c "
	"WHERE c.person_id = t.person_id AND c.copied_from = t.id AND c.month = ?) AND NOT EXISTS (SELECT 1 FROM duty_month m "
	"JOIN duty d ON d.id = m.duty_id WHERE m.task_id = t.id AND d.stopped_at IS NULL) ORDER BY due, value LIMIT 100",
	"ssussuss"};

static const struct sql claim_sql = {
	"INSERT IGNORE INTO duty_month (duty_id, month) SELECT id, ? FROM duty WHERE id = ? AND person_id = ? "
	"AND stopped_at IS NULL",
	"suu"};
static const struct sql make_sql = {
	"INSERT INTO task (person_id, origin, content, product, due, recurring, criteria, created_by, created_at) "
	"SELECT person_id, 'planned', content, product, LEAST(CAST(? AS DATE) + INTERVAL due_day - 1 DAY, LAST_DAY(?)), TRUE, criteria, ?, NOW(6) "
	"FROM duty WHERE id = ?",
	"ssuu"};
static const struct sql claimed_sql = {"UPDATE duty_month SET task_id = ? WHERE duty_id = ? AND month = ?", "uus"};

/* Once each (copied_from is unique in a month): the same day of the next month, or its last one, as MariaDB adds a month. */
static const struct sql copy_sql = {
	"INSERT IGNORE INTO task (person_id, origin, content, product, due, recurring, criteria, copied_from, created_by, created_at) "
	"SELECT person_id, 'planned', content, product, due + INTERVAL 1 MONTH, recurring AND NOT EXISTS (SELECT 1 FROM duty_month m "
	"WHERE m.task_id = t.id), criteria, id, ?, NOW(6) FROM task t WHERE id = ? AND person_id = ? AND month = ? "
	"AND removed_at IS NULL AND assigner_id IS NULL",
	"uuus"};

static const struct sql follow_sql = {
	"INSERT INTO duty (person_id, content, product, due_day, criteria, created_at) SELECT person_id, content, product, DAY(due), "
	"criteria, NOW(6) FROM task t WHERE id = ? AND NOT EXISTS (SELECT 1 FROM duty_month m WHERE m.task_id = t.id)",
	"u"};
static const struct sql followed_sql = {
	"INSERT INTO duty_month (duty_id, month, task_id) SELECT ?, month, id FROM task WHERE id = ?", "uu"};
static const struct sql resume_sql = {
	"UPDATE duty d JOIN duty_month m ON m.duty_id = d.id SET d.stopped_at = NULL, d.version = d.version + 1 "
	"WHERE m.task_id = ? AND d.stopped_at IS NOT NULL",
	"u"};
static const struct sql stop_sql = {
	"UPDATE duty d JOIN duty_month m ON m.duty_id = d.id SET d.stopped_at = NOW(6), d.version = d.version + 1 "
	"WHERE m.task_id = ? AND d.stopped_at IS NULL",
	"u"};

static const struct field items_field = {.name = "items", .type = FIELD_MANY, .label = "plan.items"};

static const char *
month_before(struct visit *visit, const char *text)
{
	char previous[MONTH_TEXT];
	struct month month;

	return month_parse(text, &month) ? pool_strdup(visit->pool, month_format(month_previous(month), previous)) : "";
}

enum db_result
duty_offer(struct visit *visit, uint64_t person_id, const char *month, struct rows *offer)
{
	const char *first = pool_printf(visit->pool, "%s-01", month);

	return db_rows(visit->db, visit->pool, offer, &offer_sql, first, first, person_id, first, month, person_id,
	    month_before(visit, month), month);
}

void
duty_describe(struct form *form, const struct rows *offer)
{
	form_add(form, &items_field, NULL);
	for (size_t i = 0; i < offer->count; i++) {
		const char *value = row_text(&offer->row[i], "value");

		form_option(form, "items", value, row_text(&offer->row[i], "content"));
		form_set(form, "items", value);
	}
}

static enum db_result
take_duty(struct visit *visit, uint64_t id, uint64_t person_id, const char *month, size_t *count)
{
	const char *first = pool_printf(visit->pool, "%s-01", month);
	enum db_result result = db_exec(visit->db, &claim_sql, month, id, person_id);

	if (result != DB_OK || db_affected(visit->db) == 0)
		return result;
	result = db_exec(visit->db, &make_sql, first, first, visit->viewer->person_id, id);
	if (result == DB_OK)
		result = db_exec(visit->db, &claimed_sql, db_insert_id(visit->db), id, month);
	*count += 1;
	return result;
}

enum db_result
duty_fill(struct visit *visit, const struct form *form, const struct rows *offer, uint64_t person_id, const char *month,
    size_t *count)
{
	enum db_result result = DB_OK;

	*count = 0;
	for (size_t i = 0; result == DB_OK && i < offer->count; i++) {
		const char *value = row_text(&offer->row[i], "value");
		const uint64_t id = strtoull(value + 1, NULL, 10);

		if (!form_has(form, "items", value))
			continue;
		if (value[0] == 'd') {
			result = take_duty(visit, id, person_id, month, count);
			continue;
		}
		result = db_exec(visit->db, &copy_sql, visit->viewer->person_id, id, person_id, month_before(visit, month));
		*count += result == DB_OK && db_affected(visit->db) > 0;
	}
	return result;
}

enum db_result
duty_follow(struct visit *visit, uint64_t task_id, bool recurring)
{
	enum db_result result;

	if (!recurring)
		return db_exec(visit->db, &stop_sql, task_id);
	result = db_exec(visit->db, &follow_sql, task_id);
	if (result != DB_OK)
		return result;
	return db_affected(visit->db) > 0 ? db_exec(visit->db, &followed_sql, db_insert_id(visit->db), task_id) :
	                                    db_exec(visit->db, &resume_sql, task_id);
}
