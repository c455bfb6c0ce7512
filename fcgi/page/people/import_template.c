#include "config.h"

#include <string.h>

#include "page/pages.h"
#include "record/import.h"
#include "record/import_words.h"
#include "record/scope.h"
#include "web/text.h"

/*
 * An empty list with the right headers; of people, and of people without an account, filled with those of the own scope, or of
 * one unit and all below, so that the clerk changes what is there instead of typing it. Columns go by their codes in import.xml.
 */
#define WHERE_CHOSEN "WHERE (? = 0 OR EXISTS (SELECT 1 FROM unit_closure t WHERE t.ancestor_id = ? AND t.descendant_id = u.id)) "
#define CURRENT(alias) alias ".valid_from <= CURDATE() AND (" alias ".valid_to IS NULL OR " alias ".valid_to > CURDATE())"
#define LIMIT_ROWS "LIMIT 5000"

/*
 * Every position of the people chosen, since a list that names somebody ends what it does not name; without those who also work,
 * or hold rights, outside the scope, whom such a list may not touch (record/import_person_scope.c).
 */
static const struct sql people_read = {
	"SELECT p.code, p.family_name, p.given_name, p.staff_kind, o.name AS position, v.code AS unit, n.`rank`, IF(n.main, 'yes', 'no') AS main, "
	"n.management_level, (SELECT GROUP_CONCAT(f.code ORDER BY f.code SEPARATOR '; ') FROM assignment_field af JOIN unit f "
	"ON f.id = af.unit_id WHERE af.assignment_id = n.id) AS field, p.phone, p.email, a.name AS account FROM (SELECT DISTINCT m.person_id "
	"FROM " SCOPE_UNITS "STRAIGHT_JOIN unit u ON u.id = s.id STRAIGHT_JOIN assignment m ON m.unit_id = u.id AND " CURRENT("m") " "
	WHERE_CHOSEN ") c JOIN person p ON p.id = c.person_id JOIN assignment n ON n.person_id = p.id AND " CURRENT("n") " "
	"JOIN unit v ON v.id = n.unit_id JOIN position o ON o.id = n.position_id LEFT JOIN account a ON a.person_id = p.id "
	"WHERE NOT EXISTS (SELECT 1 FROM assignment z WHERE z.person_id = p.id AND (z.valid_to IS NULL OR z.valid_to > CURDATE()) "
	"AND z.unit_id NOT IN (SELECT s.id FROM " SCOPE_UNITS ")) AND NOT EXISTS (SELECT 1 FROM right_grant r WHERE r.account_id = a.id "
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) AND r.unit_id NOT IN (SELECT s.id FROM " SCOPE_UNITS ")) "
	"ORDER BY v.agency_id, v.id, p.given_name, p.family_name, p.id, n.id " LIMIT_ROWS,
	"uuuuu"};
static const struct sql waiting_read = {
	"SELECT p.code AS person, CONCAT(p.family_name, ' ', p.given_name) AS name FROM " SCOPE_UNITS "STRAIGHT_JOIN unit u ON u.id = s.id "
	"STRAIGHT_JOIN assignment m ON m.unit_id = u.id AND m.main AND " CURRENT("m") " STRAIGHT_JOIN person p ON p.id = m.person_id "
	"LEFT JOIN account a ON a.person_id = p.id " WHERE_CHOSEN "AND (a.id IS NULL OR (a.state = 'issued' AND a.issued_at IS NULL)) "
	"ORDER BY u.agency_id, u.id, p.given_name, p.family_name, p.id " LIMIT_ROWS,
	"uuu"};

/* The people of a unit's month, with what was entered of them. */
static const struct sql paper_read = {
	"SELECT IF(SUBSTR(e.month, 6, 1) = 'Q', e.month, CONCAT(RIGHT(e.month, 2), '/', LEFT(e.month, 4))) AS month, p.code AS person, CONCAT(p.family_name, ' ', p.given_name) AS name, r.level, "
	"REPLACE(TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(r.points / 100 AS DECIMAL(6, 2)))), '.', ',') AS points, r.difference_reason AS reason "
	"FROM evaluation e JOIN person p ON p.id = e.person_id JOIN unit t ON t.id = e.part_id LEFT JOIN paper_result r ON r.evaluation_id = e.id "
	"WHERE e.unit_id = ? AND e.month = ? AND NOT e.replaced AND e.state <> 'not_rated' "
	"ORDER BY e.part_id <> e.unit_id, t.ord, t.id, e.`rank`, p.given_name, p.family_name, p.id " LIMIT_ROWS,
	"us"};

static const struct sql catalogue_read = {
	"SELECT u.code AS unit, p.code, p.name, p.measure, "
	"REPLACE(TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(p.coefficient / 100 AS DECIMAL(6, 2)))), '.', ',') AS coefficient, "
	"DATE_FORMAT(p.valid_from, '%d/%m/%Y') AS valid_from, DATE_FORMAT(p.valid_to, '%d/%m/%Y') AS valid_to "
	"FROM catalogue p JOIN unit u ON u.id = p.unit_id WHERE p.unit_id = ? AND (p.valid_to IS NULL OR p.valid_to > CURDATE()) "
	"ORDER BY p.code, p.valid_from " LIMIT_ROWS,
	"u"};

static const char *
cell_text(const struct import_column *column, const char *value)
{
	for (size_t i = 0; i < column->choice_count; i++)
		if (strcmp(column->choices[i].code, value) == 0)
			return column->choices[i].text;
	return value;
}

static void
add_rows(xmlNodePtr template, const struct import_words *words, const struct rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		xmlNodePtr line = node_add(template, "line");

		for (size_t c = 0; c < words->column_count; c++)
			node_set(node_add(line, "cell"), "value", cell_text(&words->columns[c], row_text(&rows->row[i], words->columns[c].code)));
	}
}

static enum answer
show(struct visit *visit, const char *kind, const struct rows *rows)
{
	const struct import_words *words = import_words_read(visit->pool, pool_printf(visit->pool, "%s/import.xml", visit->worker->config->schema), kind);
	xmlNodePtr template;

	if (words == NULL)
		return ANSWER_ERROR;
	template = visit_element(visit, "template");
	node_set(template, "kind", kind);
	for (size_t c = 0; c < words->column_count; c++)
		node_set(node_add(template, "column"), "name", words->columns[c].name);
	add_rows(template, words, rows);
	return ANSWER_PAGE;
}

/* ?don-vi=, or the own agency. */
enum answer
import_template_paper(struct visit *visit)
{
	const char *unit = request_query(visit->request, "don-vi");
	uint64_t unit_id = 0;
	struct object object;
	struct rows rows;
	enum db_result result;
	enum answer answer;

	if (unit == NULL || !text_id(unit, &unit_id))
		unit_id = visit->viewer->unit_id;
	result = scope_unit(visit, unit_id, &object);
	if (result == DB_NO_ROW)
		return ANSWER_NOT_FOUND;
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_PAPER, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	result = db_rows(visit->db, visit->pool, &rows, &paper_read, unit_id, visit->month);
	return result == DB_OK ? show(visit, "paper", &rows) : visit_store_failed(visit, result);
}

/* ?don-vi=, or the own agency: what it keeps and has not ended, so that the clerk changes what is there. */
enum answer
import_template_catalogue(struct visit *visit)
{
	const char *unit = request_query(visit->request, "don-vi");
	uint64_t unit_id = 0;
	struct object object;
	struct rows rows;
	enum db_result result;
	enum answer answer;

	if (unit == NULL || !text_id(unit, &unit_id))
		unit_id = visit->viewer->unit_id;
	result = scope_unit(visit, unit_id, &object);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	answer = visit_allow(visit, ACTION_CATALOGUE, &object);
	if (answer != ANSWER_PAGE)
		return answer;
	result = db_rows(visit->db, visit->pool, &rows, &catalogue_read, unit_id);
	return result == DB_OK ? show(visit, "catalogue", &rows) : visit_store_failed(visit, result);
}

enum answer
import_template(struct visit *visit)
{
	const char *unit = request_query(visit->request, "don-vi");
	const uint64_t own = visit->viewer->account_id;
	const int kind = import_kind_parse(visit->word);
	struct rows rows = {0};
	enum db_result result = DB_OK;
	uint64_t unit_id = 0;

	if (kind < 0 || kind == IMPORT_PAPER || kind == IMPORT_CATALOGUE)
		return ANSWER_NOT_FOUND;
	if (unit != NULL)
		(void)text_id(unit, &unit_id);
	if (kind == IMPORT_PEOPLE || kind == IMPORT_ACCOUNTS)
		result = kind == IMPORT_PEOPLE ? db_rows(visit->db, visit->pool, &rows, &people_read, own, unit_id, unit_id, own, own) :
		    db_rows(visit->db, visit->pool, &rows, &waiting_read, own, unit_id, unit_id);
	return result == DB_OK ? show(visit, visit->word, &rows) : visit_store_failed(visit, result);
}
