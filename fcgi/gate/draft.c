#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "gate/command.h"
#include "gate/draft.h"
#include "gate/json.h"
#include "web/text.h"

enum {
	CARRY_MAX = 64 * 1024,
	PATH_MAX_KEPT = 300	/* the column's */
};

static const struct sql draft_insert = {
	"INSERT INTO draft (account_id, path, fields, cause, created_at) VALUES (?, ?, ?, ?, SYSDATE(6))", "usss"};
/* What was carried came back from a browser: it may be anything. */
static const struct sql draft_adopt_json = {
	"INSERT INTO draft (account_id, path, fields, cause, created_at) SELECT ?, ?, ?, 'session', SYSDATE(6) FROM DUAL "
	"WHERE JSON_VALID(?)",
	"usss"};
static const struct sql draft_fields = {
	"SELECT f.name, f.value FROM draft d, JSON_TABLE(d.fields, '$[*]' COLUMNS (name VARCHAR(80) PATH '$.n', "
	"value MEDIUMTEXT PATH '$.v')) f WHERE d.id = ? AND d.account_id = ? "
	"AND d.created_at > SYSDATE(6) - INTERVAL 7 DAY",
	"uu"};
static const struct sql draft_used = {
	"UPDATE draft SET used_at = SYSDATE(6) WHERE id = ? AND account_id = ? AND used_at IS NULL", "uu"};

/* Secrets and what belongs to one sending only. */
static bool
is_kept(const char *name)
{
	static const char *const left_out[] = {"token", "submission", "carried", "carried-path", "next", "draft"};

	for (size_t i = 0; i < sizeof left_out / sizeof left_out[0]; i++)
		if (strcmp(name, left_out[i]) == 0)
			return false;
	return strncmp(name, "password", strlen("password")) != 0;
}

/* The id decides whether the first sending was taken after all. */
static bool
is_resent(const char *name)
{
	return strcmp(name, "submission") == 0;
}

/*
 * What somebody decided by sending: all but what the page added of its own, and secrets, whose plain hash would otherwise
 * stand in the table of submissions.
 */
static bool
is_said(const char *name)
{
	static const char *const left_out[] = {"token", "submission", "carried", "next", "draft"};

	for (size_t i = 0; i < sizeof left_out / sizeof left_out[0]; i++)
		if (strcmp(name, left_out[i]) == 0)
			return false;
	return strncmp(name, "password", strlen("password")) != 0;
}

/* Names and values of the fields that are wanted, as JSON; NULL if there are none. */
static char *
fields_json(struct visit *visit, bool (*wanted)(const char *name))
{
	const struct request *request = visit->request;
	size_t room = 3, used = 1;
	char *json;

	for (size_t i = 0; i < request->body_count; i++)
		room += 6 * (strlen(request->body_pairs[i].name) + strlen(request->body_pairs[i].value)) + 24;
	json = pool_alloc(visit->pool, room);
	json[0] = '[';
	for (size_t i = 0; i < request->body_count; i++) {
		const struct pair *pair = &request->body_pairs[i];
		const char *part;

		if (!wanted(pair->name))
			continue;
		part = pool_printf(visit->pool, "%s{\"n\":%s,\"v\":%s}", used == 1 ? "" : ",",
		    json_string(visit->pool, pair->name), json_string(visit->pool, pair->value));
		memcpy(json + used, part, strlen(part));
		used += strlen(part);
	}
	json[used] = ']';
	return used == 1 ? NULL : json;
}

enum db_result
draft_adopt(struct visit *visit, uint64_t account_id, const char *path, const char *json, uint64_t *id)
{
	const enum db_result result = db_exec(visit->db, &draft_adopt_json, account_id, path, json, json);

	*id = 0;
	if (result != DB_OK)
		return result;
	if (db_affected(visit->db) == 0)
		return DB_NO_ROW;
	*id = db_insert_id(visit->db);
	return DB_OK;
}

/* Where the form stands: with its question, which names the unit or the person, unless that is too long. */
static const char *
form_path(struct visit *visit)
{
	const struct request *request = visit->request;

	if (request->query[0] == '\0' || strlen(request->path) + strlen(request->query) + 1 > PATH_MAX_KEPT)
		return pool_strndup(visit->pool, request->path, PATH_MAX_KEPT);
	return pool_printf(visit->pool, "%s?%s", request->path, request->query);
}

bool
draft_has_fields(struct visit *visit)
{
	return fields_json(visit, is_kept) != NULL;
}

static enum db_result
draft_replace(struct visit *visit, uint64_t account_id)
{
	const char *text = request_body(visit->request, "draft");
	uint64_t id;

	if (text == NULL || !text_id(text, &id))
		return DB_OK;
	return db_exec(visit->db, &draft_used, id, account_id);
}

enum db_result
draft_use(struct visit *visit)
{
	return draft_replace(visit, visit->viewer->account_id);
}

enum db_result
draft_keep(struct visit *visit, uint64_t account_id, enum draft_cause cause, uint64_t *id)
{
	char *json = fields_json(visit, is_kept);
	enum db_result result;

	*id = 0;
	if (json == NULL)
		return DB_NO_ROW;
	result = db_exec(visit->db, &draft_insert, account_id, form_path(visit), json,
	    cause == DRAFT_SESSION ? "session" : "failure");
	if (result != DB_OK)
		return result;
	*id = db_insert_id(visit->db);
	/* Sent from a form that an older draft had filled: the newer one holds it all. */
	return draft_replace(visit, account_id);
}

char *
draft_carry(struct visit *visit)
{
	char *json = fields_json(visit, is_kept);

	return json == NULL || strlen(json) > CARRY_MAX ? NULL : json;
}

const char *
draft_said(struct visit *visit)
{
	const struct request *request = visit->request;
	const char *said = fields_json(visit, is_said);

	if (said == NULL)
		said = "";
	for (size_t i = 0; i < request->upload_count; i++)
		said = pool_printf(visit->pool, "%s\n%s %s %zu", said, request->uploads[i].name, request->uploads[i].file_name,
		    request->uploads[i].size);
	return said;
}

enum db_result
draft_load(struct visit *visit, uint64_t id)
{
	struct rows rows;
	struct pair *pairs;
	const enum db_result result =
	    db_rows(visit->db, visit->pool, &rows, &draft_fields, id, visit->viewer->account_id);

	if (result != DB_OK)
		return result;
	if (rows.count == 0)
		return DB_NO_ROW;
	pairs = pool_alloc(visit->pool, rows.count * sizeof *pairs);
	for (size_t i = 0; i < rows.count; i++)
		pairs[i] = (struct pair){row_text(&rows.row[i], "name"), row_text(&rows.row[i], "value")};
	visit->draft = pairs;
	visit->draft_count = rows.count;
	return DB_OK;
}

void
draft_show_fields(struct visit *visit)
{
	const struct request *request = visit->request;
	xmlNodePtr kept = visit_element(visit, "kept");

	node_set(kept, "action", request->path);
	for (size_t i = 0; i < request->body_count; i++)
		if (is_kept(request->body_pairs[i].name) || is_resent(request->body_pairs[i].name)) {
			xmlNodePtr field = node_add(kept, "field");

			node_set(field, "name", request->body_pairs[i].name);
			node_set(field, "value", request->body_pairs[i].value);
		}
}
