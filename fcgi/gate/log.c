#include "config.h"

#include <stdio.h>

#include "gate/log.h"

struct log_entry {
	struct log_entry	*next;
	enum log_kind		 kind;
	const char		*object;
	const char		*account;
	uint64_t		 account_id, person_id, unit_id;
	uint64_t		 id;
	uint64_t		 subject_id, subject_unit_id;	/* whose record; 0: by the object */
};

static const char *const kinds[LOG_COUNT] = {
	[LOG_LOGIN] = "login",
	[LOG_LOGIN_FAILED] = "login_failed",
	[LOG_LOGOUT] = "logout",
	[LOG_REFUSED] = "refused",
	[LOG_VIEW] = "view",
	[LOG_EXPORT] = "export",
};

static const struct sql log_insert = {
	"INSERT INTO access_log (at, kind, account_id, account_name, person_id, unit_id, subject_id, subject_unit_id, address, "
	"route, object, object_id, request_id) VALUES (SYSDATE(6), ?, NULLIF(?, 0), ?, NULLIF(?, 0), NULLIF(?, 0), NULLIF(?, 0), "
	"NULLIF(?, 0), ?, ?, ?, NULLIF(?, 0), ?)",
	"susuuuusssus"};
#define AGENCY_OF(person) \
	"(SELECT u.agency_id FROM assignment m JOIN unit u ON u.id = m.unit_id WHERE m.person_id = " person " AND m.main " \
	"AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) LIMIT 1)"
/* At a login nobody is the viewer yet: the account says whose agency it concerns. */
static const struct sql login_person = {
	"SELECT a.person_id, COALESCE(a.unit_id, " AGENCY_OF("a.person_id") ") AS unit_id FROM account a WHERE a.id = ?", "u"};
/* Whose record an object is, for those who may ask who has seen theirs, and which agency's. */
static const struct sql subject_find = {
	"SELECT s.person_id, COALESCE(s.unit_id, " AGENCY_OF("s.person_id") ") AS unit_id FROM (SELECT "
	"COALESCE(e.person_id, t.person_id, a.person_id, IF(k.object IN ('person', 'plan', 'schedule'), k.id, NULL)) AS person_id, "
	"COALESCE(e.unit_id, IF(k.object IN ('unit', 'unit_plan', 'unit_summary', 'unit_month', 'decision', 'review', 'signals'), k.id, NULL)) "
	"AS unit_id FROM (SELECT ? AS object, ? AS id) k LEFT JOIN evaluation e ON k.object = 'evaluation' AND e.id = k.id "
	"LEFT JOIN task t ON k.object = 'task' AND t.id = k.id LEFT JOIN account a ON k.object = 'account' AND a.id = k.id) s",
	"su"};

static void
entry_add(struct visit *visit, struct log_entry entry)
{
	struct log_entry *copy = pool_alloc(visit->pool, sizeof *copy);

	*copy = entry;
	copy->next = visit->log;
	visit->log = copy;
}

static struct log_entry
entry_of(const struct visit *visit, enum log_kind kind, const char *object, uint64_t id)
{
	const struct viewer *viewer = visit->viewer;
	struct log_entry entry = {.kind = kind, .object = object, .account = "", .id = id};

	if (viewer != NULL) {
		entry.account = viewer->account;
		entry.account_id = viewer->account_id;
		entry.person_id = viewer->person_id;
		entry.unit_id = viewer->unit_id;
	}
	return entry;
}

void
log_add(struct visit *visit, enum log_kind kind, const char *object, uint64_t id)
{
	entry_add(visit, entry_of(visit, kind, object, id));
}

void
log_add_refused(struct visit *visit, enum action action, const struct object *object)
{
	struct log_entry entry = entry_of(visit, LOG_REFUSED, access_action_name(action), visit->id);

	entry.subject_id = object == NULL ? 0 : object->person_id;
	entry.subject_unit_id = object == NULL ? 0 : object->unit_id;
	entry_add(visit, entry);
}

void
log_add_login(struct visit *visit, enum log_kind kind, const char *account_name, uint64_t account_id)
{
	entry_add(visit,
	    (struct log_entry){.kind = kind, .object = "account", .account = account_name, .account_id = account_id, .id = account_id});
}

/* What the entry does not say itself. */
static enum db_result
complete(struct visit *visit, struct log_entry *entry)
{
	const bool by_object = entry->id != 0 && entry->subject_id == 0 && entry->subject_unit_id == 0 &&
	    (entry->kind == LOG_VIEW || entry->kind == LOG_EXPORT || entry->kind == LOG_REFUSED);
	enum db_result result = DB_OK;
	struct row row;

	if (entry->person_id == 0 && entry->account_id != 0) {
		result = db_row(visit->db, visit->pool, &row, &login_person, entry->account_id);
		entry->person_id = result == DB_OK ? row_id(&row, "person_id") : 0;
		entry->unit_id = result == DB_OK ? row_id(&row, "unit_id") : 0;
	}
	if ((result == DB_OK || result == DB_NO_ROW) && by_object) {
		result = db_row(visit->db, visit->pool, &row, &subject_find, entry->object, entry->id);
		entry->subject_id = result == DB_OK ? row_id(&row, "person_id") : 0;
		entry->subject_unit_id = result == DB_OK ? row_id(&row, "unit_id") : 0;
	}
	return result == DB_NO_ROW ? DB_OK : result;
}

static enum db_result
entry_write(struct visit *visit, struct log_entry *entry)
{
	const struct route *route = visit->asked != NULL ? visit->asked : visit->route;
	const enum db_result result = complete(visit, entry);

	if (result != DB_OK)
		return result;
	return db_exec(visit->db, &log_insert, kinds[entry->kind], entry->account_id, entry->account, entry->person_id,
	    entry->unit_id, entry->subject_id, entry->subject_unit_id, visit->request->address, route == NULL ? "" : route->path,
	    entry->object, entry->id, visit->request->id);
}

void
log_write(struct visit *visit)
{
	for (struct log_entry *entry = visit->log; entry != NULL; entry = entry->next)
		if (entry_write(visit, entry) != DB_OK)
			fprintf(stderr, "level=error part=gate request=%s message=\"access log not written\"\n",
			    visit->request->id);
	visit->log = NULL;
}
