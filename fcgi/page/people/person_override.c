#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "page/people/person_act.h"

static const struct field fields[] = {
	{.name = "superior", .type = FIELD_TEXT, .max_length = 32, .label = "person.superior_code",
	    .hint = "person.superior_code.hint"},
	{.name = "from", .type = FIELD_DATE, .required = true, .label = "person.from"},
	{.name = "to", .type = FIELD_DATE, .label = "person.to"},
	{.name = "basis", .type = FIELD_TEXT, .required = true, .max_length = 300, .label = "person.basis",
	    .hint = "person.basis.hint"},
};
static const struct field authority_field = {.name = "authority", .type = FIELD_TEXT, .max_length = 32,
    .label = "person.authority_code", .hint = "person.authority_code.hint"};
static const struct field end_fields[] = {
	{.name = "override", .type = FIELD_CHOICE, .required = true, .label = "person.override"},
	{.name = "from", .type = FIELD_DATE, .required = true, .label = "person.end_from"},
	{.name = "basis", .type = FIELD_TEXT, .max_length = 300, .label = "person.basis", .hint = "person.basis.hint"},
};

/* Somebody who works here today. */
static const struct sql leader_find = {
	"SELECT p.id FROM person p WHERE p.code = ? AND EXISTS (SELECT 1 FROM assignment a WHERE a.person_id = p.id "
	"AND a.valid_from <= CURDATE() AND (a.valid_to IS NULL OR a.valid_to > CURDATE()))",
	"s"};
static const struct sql override_insert = {
	"INSERT INTO resolution_override (person_id, superior_id, authority_id, reason, valid_from, valid_to) "
	"VALUES (?, NULLIF(?, 0), NULLIF(?, 0), ?, ?, ? + INTERVAL 1 DAY)",
	"uuusss"};
static const struct sql override_read = {
	"SELECT o.id, DATE_FORMAT(o.valid_from, '%d/%m/%Y') AS since, o.reason, "
	"CONCAT_WS('; ', CONCAT(s.family_name, ' ', s.given_name), CONCAT(t.family_name, ' ', t.given_name)) AS names "
	"FROM resolution_override o LEFT JOIN person s ON s.id = o.superior_id LEFT JOIN person t ON t.id = o.authority_id "
	"WHERE o.person_id = ? AND (o.valid_to IS NULL OR (o.valid_to > CURDATE() AND o.valid_to > o.valid_from)) "
	"ORDER BY o.id",
	"u"};
/* One that has not begun is taken back altogether: it holds on no day. */
static const struct sql override_end = {
	"UPDATE resolution_override SET valid_to = GREATEST(?, valid_from) WHERE id = ? AND person_id = ?", "suu"};

size_t
override_count(struct visit *visit, uint64_t person_id)
{
	struct rows rows;

	return db_rows(visit->db, visit->pool, &rows, &override_read, person_id) == DB_OK ? rows.count : 0;
}

/* Who decides is not for the agency's own administrator to change. */
enum answer
act_override_describe(struct visit *visit, struct taking *taking)
{
	form_add(taking->form, &fields[0], NULL);
	if (taking->person.above)
		form_add(taking->form, &authority_field, NULL);
	form_add_all(taking->form, fields + 1, sizeof fields / sizeof fields[0] - 1);
	form_set(taking->form, "from", visit->today);
	return ANSWER_PAGE;
}

/* Nobody rates themselves, and no administrator makes themselves somebody's superior. */
static enum db_result
find_leader(struct visit *visit, const struct taking *taking, const char *field, uint64_t *id)
{
	struct row row;
	enum db_result result;

	if (!form_knows(taking->form, field) || form_empty(taking->form, field))
		return DB_OK;
	result = db_row(visit->db, visit->pool, &row, &leader_find, form_text(taking->form, field));
	if (result == DB_NO_ROW) {
		form_error(taking->form, field, "person.unknown_leader", NULL);
		return DB_OK;
	}
	*id = row_id(&row, "id");
	if (*id == taking->person.staff.id)
		form_error(taking->form, field, "person.same_person", NULL);
	else if (*id == visit->viewer->person_id)
		form_error(taking->form, field, "person.yourself", NULL);
	return result;
}

enum answer
override_check(struct visit *visit, struct taking *taking)
{
	struct form *form = taking->form;
	enum db_result result = find_leader(visit, taking, "superior", &taking->superior_id);

	if (result == DB_OK)
		result = find_leader(visit, taking, "authority", &taking->authority_id);
	if (form_empty(form, "superior") && (!form_knows(form, "authority") || form_empty(form, "authority")))
		form_error(form, "superior", "required", NULL);
	if (!form_empty(form, "from") && !form_empty(form, "to") &&
	    strcmp(form_text(form, "to"), form_text(form, "from")) < 0)
		form_error(form, "to", "wrong_order", NULL);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum db_result
act_override_run(struct visit *visit, struct taking *taking, struct staff_work *work)
{
	const struct form *form = taking->form;
	const char *from = form_text(form, "from");
	const struct staff_post *now = staff_main(work->staff, work->staff->today);
	enum db_result result = db_exec(work->db, &override_insert, work->staff->id, taking->superior_id,
	    taking->authority_id,
	    form_text(form, "basis"), from, form_nullable(form, "to"));

	taking->new = audit_json(visit->pool, "superior", form_text(form, "superior"), "authority",
	    form_knows(form, "authority") ? form_text(form, "authority") : NULL, "from", from, "last",
	    form_nullable(form, "to"), NULL);
	if (result == DB_OK && now != NULL)
		result = staff_follow_unit(work, now->unit_id, RANK_MEMBER, from);
	return result == DB_OK && now != NULL && !form_empty(form, "to") ?
	    staff_follow_later(work, now->unit_id, form_text(form, "to")) :
	                                                                  result;
}

enum answer
act_unoverride_describe(struct visit *visit, struct taking *taking)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &override_read, taking->person.staff.id);

	form_add_all(taking->form, end_fields, sizeof end_fields / sizeof end_fields[0]);
	for (size_t i = 0; i < rows.count; i++) {
		const struct row *row = &rows.row[i];

		form_option(taking->form, "override", row_text(row, "id"),
		    pool_printf(visit->pool, "%s – %s, %s", row_text(row, "names"), row_text(row, "since"),
		    row_text(row, "reason")));
		if (rows.count == 1)
			form_set(taking->form, "override", row_text(row, "id"));
	}
	form_set(taking->form, "from", visit->today);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum db_result
act_unoverride_run(struct visit *visit, struct taking *taking, struct staff_work *work)
{
	const char *id = form_text(taking->form, "override"), *day = form_text(taking->form, "from");
	const struct staff_post *now = staff_main(work->staff, work->staff->today);
	const enum db_result result =
	    db_exec(work->db, &override_end, day, (uint64_t)strtoull(id, NULL, 10), work->staff->id);

	taking->old = audit_json(visit->pool, "override", id, NULL);
	taking->new = audit_json(visit->pool, "from", day, NULL);
	return result == DB_OK && now != NULL ? staff_follow_unit(work, now->unit_id, RANK_MEMBER, day) : result;
}
