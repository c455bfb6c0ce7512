#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/pages.h"

static const struct sql language_write = {"UPDATE account SET language = ? WHERE id = ?", "su"};

static const struct field language_field = {.name = "language", .type = FIELD_CHOICE, .required = true};

static const char *
language_now(const struct visit *visit)
{
	return visit->viewer->english ? "en" : "vi";
}

static struct form *
language_form(struct visit *visit)
{
	struct form *form = visit_form(visit, "language", "/tai-khoan/ngon-ngu");

	form_add(form, &language_field, NULL);
	form_option(form, "language", "vi", NULL);
	form_option(form, "language", "en", NULL);
	form_set(form, "language", language_now(visit));
	form_button(form, "save", "primary");
	return form;
}

/* The language in which the account's screens are read. */
enum answer
language_show(struct visit *visit)
{
	visit_show_form(visit, language_form(visit), visit_element(visit, "language"));
	return ANSWER_PAGE;
}

static enum answer
save(struct visit *visit, void *arg)
{
	const char *language = form_text(arg, "language");
	const uint64_t account_id = visit->viewer->account_id;
	const struct audit audit = {.action = "change", .object = "account", .object_id = account_id,
	    .unit_id = visit->viewer->unit_id, .old = audit_json(visit->pool, "language", language_now(visit), NULL),
	    .new = audit_json(visit->pool, "language", language, NULL)};
	enum db_result result = db_exec(visit->db, &language_write, language, account_id);

	if (result == DB_OK)
		result = audit_write(visit, &audit);
	return result == DB_OK ? visit_go(visit, "saved", "/tai-khoan") : visit_store_failed(visit, result);
}

enum answer
language_take(struct visit *visit)
{
	struct form *form = language_form(visit);

	if (!form_read(form, visit->request)) {
		visit_show_form(visit, form, visit_element(visit, "language"));
		return ANSWER_INVALID;
	}
	return command_run(visit, save, form);
}
