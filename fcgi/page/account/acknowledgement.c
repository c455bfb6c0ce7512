#include "config.h"

#include "gate/command.h"
#include "page/pages.h"
#include "record/acknowledgement.h"

#define PATH "/tai-khoan/quy-che"

/* What is in force, and when this person acknowledged it. */
static const struct sql texts_in_force = {
	"SELECT t.id, t.code, t.version, t.number, t.title, t.body, IF(t.sample, 'yes', NULL) AS sample, "
	"DATE_FORMAT(t.valid_from, '%Y-%m-%d') AS `from`, DATE_FORMAT(k.acknowledged_at, '%Y-%m-%dT%H:%i:%s') AS acknowledged "
	"FROM acknowledgement_text t LEFT JOIN acknowledgement k ON k.person_id = ? AND k.text_code = t.code "
	"AND k.text_version = t.version WHERE " ACKNOWLEDGEMENT_IN_FORCE " ORDER BY t.code = 'regulation' DESC, t.code LIMIT 10",
	"u"};
static const struct sql text_acknowledge = {
	"INSERT INTO acknowledgement (person_id, account_id, text_code, text_version, acknowledged_at) "
	"SELECT ?, ?, t.code, t.version, NOW(6) FROM acknowledgement_text t WHERE t.id = ?",
	"uuu"};

static const struct field agree = {.name = "agree", .type = FIELD_CHECK, .required = true, .label = "acknowledgement.agree"};
static const struct field next = {.name = "next", .type = FIELD_HIDDEN, .max_length = 250};

struct asked {
	struct rows	 texts;
	struct form	*form;
	bool		 any;	/* something is still to be acknowledged */
};

static enum db_result
load(struct visit *visit, struct asked *asked)
{
	const enum db_result result = db_rows(visit->db, visit->pool, &asked->texts, &texts_in_force, visit->viewer->person_id);

	asked->form = visit_form(visit, "acknowledgement", PATH);
	for (size_t i = 0; result == DB_OK && i < asked->texts.count; i++) {
		const struct row *text = &asked->texts.row[i];

		if (!row_null(text, "acknowledged"))
			continue;
		form_add(asked->form, &agree, row_text(text, "id"));
		form_label(asked->form, pool_printf(visit->pool, "agree-%s", row_text(text, "id")), row_text(text, "title"));
		asked->any = true;
	}
	form_add(asked->form, &next, NULL);
	form_set(asked->form, "next", request_query(visit->request, "tiep"));
	form_button(asked->form, "acknowledge", "primary");
	return result;
}

static void
show(struct visit *visit, const struct asked *asked)
{
	static const char *const names[] = {"id", "code", "version", "number", "title", "sample", "from", "acknowledged"};
	xmlNodePtr node = visit_element(visit, "acknowledgement");

	for (size_t i = 0; i < asked->texts.count; i++) {
		xmlNodePtr text = node_add(node, "text");

		for (size_t j = 0; j < sizeof names / sizeof names[0]; j++)
			if (!row_null(&asked->texts.row[i], names[j]))
				node_set(text, names[j], row_text(&asked->texts.row[i], names[j]));
		acknowledgement_lines(visit->pool, text, row_text(&asked->texts.row[i], "body"));
	}
	if (asked->any)
		visit_show_form(visit, asked->form, node);
}

enum answer
acknowledgement_show(struct visit *visit)
{
	struct asked asked = {0};
	const enum db_result result = load(visit, &asked);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	show(visit, &asked);
	return ANSWER_PAGE;
}

static enum answer
acknowledge(struct visit *visit, void *arg)
{
	const struct asked *asked = arg;
	enum db_result result = DB_OK;

	for (size_t i = 0; result == DB_OK && i < asked->texts.count; i++) {
		const struct row *text = &asked->texts.row[i];
		const struct audit audit = {.action = "acknowledge", .object = "acknowledgement_text", .object_id = row_id(text, "id"),
		    .unit_id = visit->viewer->unit_id,
		    .new = audit_json(visit->pool, "code", row_text(text, "code"), "version", row_text(text, "version"), NULL)};

		if (!row_null(text, "acknowledged"))
			continue;
		result = db_exec(visit->db, &text_acknowledge, visit->viewer->person_id, visit->viewer->account_id, row_id(text, "id"));
		/* Acknowledged a moment ago in another window: nothing is left to do. */
		if (result == DB_DUPLICATE)
			result = DB_OK;
		else if (result == DB_OK)
			result = audit_write(visit, &audit);
	}
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	return visit_go(visit, "acknowledged", "%s", visit_next(form_text(asked->form, "next")));
}

enum answer
acknowledgement_take(struct visit *visit)
{
	struct asked asked = {0};
	const enum db_result result = load(visit, &asked);

	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!asked.any)
		return visit_go(visit, NULL, "%s", visit_next(request_body(visit->request, "next")));
	if (!form_read(asked.form, visit->request)) {
		show(visit, &asked);
		return ANSWER_INVALID;
	}
	return command_run(visit, acknowledge, &asked);
}
