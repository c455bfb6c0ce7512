#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "gate/policy.h"
#include "page/pages.h"
#include "record/scope.h"
#include "web/text.h"

enum { ALTERNATIVES = 4 };

/* What the whole portal is set to. The usual value stands where nothing is stored; who reads a setting bounds it too. */
struct setting {
	const char	*name;
	int64_t		 min, max;
	const char	*usual;		/* NULL: policy_init knows */
	const char	*values[ALTERNATIVES];	/* of a choice; none: a number */
};

static const struct setting settings[] = {
	{"second_factor_required", 0, 0, NULL, {"none", "administrators", "administrators_authorities"}},
	{"session_idle_minutes", 5, 240, "60", {NULL}},
	{"session_idle_minutes_administrator", 5, 240, "15", {NULL}},
	{"session_hours", 1, 24, "12", {NULL}},
	{"password_shortest", 8, 64, "12", {NULL}},
	{"password_shortest_with_factor", 8, 64, "8", {NULL}},
	{"inactive_days", 14, 3650, "45", {NULL}},
	{"second_unit_admin", 0, 0, "no", {"no", "yes"}},
	{"delegation_days", 1, 3660, "90", {NULL}},
	{"delegation_authority", 0, 0, "deputy", {"deputy", "any"}},
	{"access_log_months", 3, 240, "24", {NULL}},
	{"paper_until", 202201, 209912, "202203", {NULL}},
	{"support_days", 1, 60, "3", {NULL}},
	{"remind_days", 0, 7, "2", {NULL}},
	{"remind_hour", 0, 23, "8", {NULL}},
	{"remind_mail", 0, 0, "yes", {"no", "yes"}},
	{"signal_people", 2, 1000, "5", {NULL}},
	{"signal_share", 50, 100, "90", {NULL}},
	{"signal_seconds", 1, 600, "10", {NULL}},
	{"signal_months", 2, 60, "12", {NULL}},
	{"summary_live_people", 1000, 1000000, "20000", {NULL}},
};

enum { SETTINGS = sizeof settings / sizeof settings[0] };

static const struct field reason_field = {.name = "reason", .type = FIELD_TEXT, .required = true, .max_length = 500};

/* Rows are never removed, so their versions together tell whether anybody was here since. */
static const struct sql settings_read = {"SELECT name, value, version FROM setting WHERE unit_id = 0", ""};
static const struct sql settings_lock = {"SELECT name, value, version FROM setting WHERE unit_id = 0 FOR UPDATE", ""};
static const struct sql setting_write = {
	"INSERT INTO setting (unit_id, name, value) VALUES (0, ?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value), version = version + 1",
	"ss"};

struct change {
	struct form	*form;
	const char	*stored[SETTINGS];
	uint64_t	 version;
};

static enum answer
allow(struct visit *visit)
{
	struct object object;
	const enum db_result result = scope_city(visit, &object);

	return result == DB_OK ? visit_allow(visit, ACTION_CITY, &object) : visit_store_failed(visit, result);
}

static const char *
usual(const struct visit *visit, const struct setting *setting)
{
	struct policy policy;

	if (setting->usual != NULL)
		return setting->usual;
	policy_init(&policy, visit->worker->config->demonstration);
	return setting->values[policy.factor_required];
}

static enum db_result
load(struct visit *visit, const struct sql *sql, struct change *change)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, sql);

	change->version = 1;
	for (size_t i = 0; i < SETTINGS; i++)
		change->stored[i] = usual(visit, &settings[i]);
	for (size_t r = 0; result == DB_OK && r < rows.count; r++) {
		change->version += row_id(&rows.row[r], "version");
		for (size_t i = 0; i < SETTINGS; i++)
			if (strcmp(settings[i].name, row_text(&rows.row[r], "name")) == 0)
				change->stored[i] = row_text(&rows.row[r], "value");
	}
	return result;
}

static void
make_form(struct visit *visit, struct change *change)
{
	struct form *form = visit_form(visit, "settings", "/quan-tri/cai-dat");

	for (size_t i = 0; i < SETTINGS; i++) {
		const struct setting *setting = &settings[i];
		const bool choice = setting->values[0] != NULL;

		form_add(form, &(struct field){.name = setting->name, .type = choice ? FIELD_SELECT : FIELD_NUMBER, .required = true,
		    .min = setting->min, .max = setting->max}, NULL);
		for (size_t k = 0; k < ALTERNATIVES && setting->values[k] != NULL; k++)
			form_option(form, setting->name, setting->values[k], NULL);
		form_set(form, setting->name, change->stored[i]);
	}
	form_add(form, &reason_field, NULL);
	form_version(form, change->version);
	form_button(form, "save", "primary");
	change->form = form;
}

static enum answer
show(struct visit *visit, const struct change *change, enum answer answer)
{
	visit_show_form(visit, change->form, visit_element(visit, "settings"));
	return answer;
}

enum answer
settings_show(struct visit *visit)
{
	struct change change;
	const enum answer answer = allow(visit);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	result = load(visit, &settings_read, &change);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	make_form(visit, &change);
	return show(visit, &change, ANSWER_PAGE);
}

static enum db_result
write_one(struct visit *visit, const struct change *change, size_t i)
{
	const char *name = settings[i].name, *value = form_text(change->form, name);
	const enum db_result result = db_exec(visit->db, &setting_write, name, value);

	if (result != DB_OK)
		return result;
	return audit_write(visit, &(struct audit){.action = "change", .object = "setting",
	    .old = audit_json(visit->pool, name, change->stored[i], NULL), .new = audit_json(visit->pool, name, value, NULL),
	    .reason = form_text(change->form, "reason")});
}

static enum answer
save(struct visit *visit, void *arg)
{
	struct change *change = arg;
	enum db_result result = load(visit, &settings_lock, change);

	if (result == DB_OK && change->version != form_sent_version(change->form)) {
		for (size_t i = 0; i < SETTINGS; i++)
			form_theirs(change->form, settings[i].name, change->stored[i]);
		return ANSWER_CONFLICT;
	}
	for (size_t i = 0; i < SETTINGS && result == DB_OK; i++)
		if (strcmp(form_text(change->form, settings[i].name), change->stored[i]) != 0)
			result = write_one(visit, change, i);
	return result == DB_OK ? visit_go(visit, "settings.saved", "/quan-tri/cai-dat") : visit_store_failed(visit, result);
}

static bool
is_changed(const struct change *change)
{
	for (size_t i = 0; i < SETTINGS; i++)
		if (strcmp(form_text(change->form, settings[i].name), change->stored[i]) != 0)
			return true;
	return false;
}

enum answer
settings_take(struct visit *visit)
{
	struct change change;
	enum answer answer = allow(visit);
	enum db_result result;

	if (answer != ANSWER_PAGE)
		return answer;
	result = load(visit, &settings_read, &change);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	make_form(visit, &change);
	if (form_read(change.form, visit->request) && !is_changed(&change))
		form_error(change.form, NULL, "settings.unchanged", NULL);
	if (!form_valid(change.form))
		return show(visit, &change, ANSWER_INVALID);
	answer = command_run(visit, save, &change);
	if (answer != ANSWER_CONFLICT)
		return answer;
	form_version(change.form, change.version);
	return show(visit, &change, answer);
}
