#include "config.h"

#include "record/paper.h"
#include "view/qr.h"

static const struct sql letterhead_sql = {
	"SELECT COALESCE(l.style, IF(u.bloc = 'party', 'party', 'state')) AS kind, COALESCE(l.upper_line, UPPER(p.name), '') AS parent, "
	"COALESCE(l.lower_line, UPPER(u.name)) AS agency, COALESCE(l.place, '') AS place, COALESCE(l.number_suffix, '') AS suffix "
	"FROM unit u LEFT JOIN unit p ON p.id = u.parent_id LEFT JOIN letterhead l ON l.unit_id = u.id AND l.valid_from = "
	"(SELECT MAX(x.valid_from) FROM letterhead x WHERE x.unit_id = u.id AND x.valid_from <= ?) WHERE u.id = ?",
	"su"};

static const struct sql person_sql = {
	"SELECT CONCAT(family_name, ' ', given_name) AS name FROM person WHERE id = ?", "u"};

static const struct sql head_sql = {
	"SELECT CONCAT(p.family_name, ' ', p.given_name) AS name, UPPER(q.name) AS capacity FROM assignment m "
	"JOIN person p ON p.id = m.person_id JOIN position q ON q.id = m.position_id "
	"WHERE m.unit_id = ? AND m.rank = 'head' AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) "
	"ORDER BY m.main DESC, m.id LIMIT 1",
	"u"};

bool
paper_asked(const struct visit *visit)
{
	return (visit->route->flags & ROUTE_PRINT) != 0;
}

enum db_result
paper_letterhead(struct visit *visit, xmlNodePtr parent, uint64_t agency_id, const char *day, const char *document)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &letterhead_sql, day, agency_id);
	xmlNodePtr node;

	if (result != DB_OK)
		return result;
	node = node_add(parent, "letterhead");
	node_set(node, "kind", row_text(&row, "kind"));
	node_set(node, "parent", row_text(&row, "parent"));
	node_set(node, "agency", row_text(&row, "agency"));
	node_set(node, "place", row_text(&row, "place"));
	if (document != NULL) {
		node_set(node, "document", document);
		node_set(node, "suffix", row_text(&row, "suffix"));
	}
	return DB_OK;
}

static enum db_result
sign(struct visit *visit, xmlNodePtr signatures, const char *role, const struct sql *sql, uint64_t id)
{
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, sql, id);
	xmlNodePtr node;

	if (result != DB_OK && result != DB_NO_ROW)
		return result;
	node = node_add(signatures, "signature");
	node_set(node, "role", role);
	if (result == DB_OK) {
		node_set(node, "name", row_text(&row, "name"));
		if (!row_null(&row, "capacity"))
			node_set(node, "capacity", row_text(&row, "capacity"));
	}
	return DB_OK;
}

enum db_result
paper_sign(struct visit *visit, xmlNodePtr signatures, const char *role, uint64_t person_id)
{
	return sign(visit, signatures, role, &person_sql, person_id);
}

enum db_result
paper_sign_head(struct visit *visit, xmlNodePtr signatures, const char *role, uint64_t agency_id)
{
	return sign(visit, signatures, role, &head_sql, agency_id);
}

xmlNodePtr
paper_verification(struct visit *visit, xmlNodePtr parent, enum print_kind kind, uint64_t id, const char *digest)
{
	const struct config *config = visit->worker->config;
	xmlNodePtr node = node_add(parent, "verification");
	char code[PRINT_CODE_TEXT];
	const char *path;

	node_set(node, "printed", visit->now);
	if (!print_code_make(config->print_key, kind, id, digest, code))
		return node;
	path = pool_printf(visit->pool, "/kiem-tra/%s", code);
	node_set(node, "code", code);
	node_set(node, "path", path);
	if (config->base_url != NULL)
		qr_element(node, pool_printf(visit->pool, "%s%s", config->base_url, path));
	return node;
}
