#include "config.h"

#include <stdio.h>

#include "gate/log.h"

struct log_entry {
	struct log_entry	*next;
	enum log_kind		 kind;
	const char		*object;
	const char		*account;
	uint64_t		 account_id;
	uint64_t		 id;
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
	"INSERT INTO access_log (at, kind, account_id, account_name, address, route, object, object_id, request_id) "
	"VALUES (SYSDATE(6), ?, NULLIF(?, 0), ?, ?, ?, ?, NULLIF(?, 0), ?)",
	"sussssus"};

static void
entry_add(struct visit *visit, struct log_entry entry)
{
	struct log_entry *copy = pool_alloc(visit->pool, sizeof *copy);

	*copy = entry;
	copy->next = visit->log;
	visit->log = copy;
}

void
log_add(struct visit *visit, enum log_kind kind, const char *object, uint64_t id)
{
	const struct viewer *viewer = visit->viewer;

	entry_add(visit, (struct log_entry){NULL, kind, object, viewer == NULL ? "" : viewer->account,
	                     viewer == NULL ? 0 : viewer->account_id, id});
}

void
log_add_login(struct visit *visit, enum log_kind kind, const char *account_name, uint64_t account_id)
{
	entry_add(visit, (struct log_entry){NULL, kind, "account", account_name, account_id, account_id});
}

void
log_write(struct visit *visit)
{
	for (const struct log_entry *entry = visit->log; entry != NULL; entry = entry->next)
		if (db_exec(visit->db, &log_insert, kinds[entry->kind], entry->account_id, entry->account,
		        visit->request->address, visit->route == NULL ? "" : visit->route->path, entry->object, entry->id,
		        visit->request->id) != DB_OK)
			fprintf(stderr, "level=error part=gate request=%s message=\"access log not written\"\n",
			    visit->request->id);
	visit->log = NULL;
}
