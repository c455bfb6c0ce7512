#include "config.h"

#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "record/training.h"
#include "view/prose.h"
#include "web/text.h"

/* The guides of the roles, by the word in their address. */
static const char *const roles[] = {"can-bo", "cap-tren", "tham-quyen", "tong-hop", "quan-tri", "don-vi", "kiem-tra"};

enum { SEARCH_MAX = 80, WORDS_MAX = 8 };

/* Whoever keeps them, everybody may read them. */
static const struct sql entries_sql = {
	"SELECT t.id, t.role, t.question, t.answer, w.name AS unit, t.bloc FROM guide_entry t LEFT JOIN unit w ON w.id = t.unit_id "
	"WHERE t.state = 'shown' ORDER BY t.role, t.id LIMIT 500",
	""};

/* Who helps where a unit has no administrator: the office that administers the bloc (630-CV/QU, 2). Offices, never people. */
static const struct sql offices_sql = {
	"SELECT DISTINCT t.name AS unit, r.bloc, w.name FROM right_grant r JOIN unit t ON t.id = r.unit_id "
	"JOIN account a ON a.id = r.account_id AND a.state <> 'disabled' LEFT JOIN assignment m ON m.person_id = a.person_id AND m.main "
	"AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) "
	"JOIN unit v ON v.id = COALESCE(a.unit_id, m.unit_id) JOIN unit w ON w.id = COALESCE(v.agency_id, v.id) "
	"WHERE r.role = 'bloc_admin' AND r.bloc IS NOT NULL AND r.valid_from <= CURDATE() "
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) ORDER BY t.name, r.bloc, w.name LIMIT 500",
	""};

static enum db_result
append_entries(struct visit *visit, xmlNodePtr guide)
{
	static const char *const names[] = {"id", "role", "question", "unit", "bloc"};
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &entries_sql);

	for (size_t i = 0; result == DB_OK && i < rows.count; i++) {
		const struct row *row = &rows.row[i];
		xmlNodePtr entry = node_add(guide, "entry");

		for (size_t k = 0; k < sizeof names / sizeof names[0]; k++)
			if (!row_null(row, names[k]))
				node_set(entry, names[k], row_text(row, names[k]));
		prose_append(visit->pool, entry, row_text(row, "answer"));
	}
	return result;
}

/* ?tim=: what is looked for, as typed and word by word without marks, as the stylesheet compares it. */
static void
append_search(struct visit *visit, xmlNodePtr guide)
{
	const char *typed = list_asked(visit, "tim"), *word;
	size_t words = 0;

	if (text_length(typed) > SEARCH_MAX)
		return;
	typed = text_trim(visit->pool, typed, false);
	node_set(guide, "search", typed);
	for (word = text_ascii(visit->pool, typed); *word != '\0' && words < WORDS_MAX; words++) {
		const size_t length = strcspn(word, " ");

		if (length > 0)
			node_text(node_add(guide, "word"), pool_strndup(visit->pool, word, length));
		word += length + strspn(word + length, " ");
	}
}

/* The guides are words of the stylesheet and the answers of administrators: nothing of anybody, readable without login. */
enum answer
guide_show(struct visit *visit)
{
	xmlNodePtr guide = visit_element(visit, "guide");
	enum db_result result;

	append_search(visit, guide);
	for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++)
		node_set(node_add(guide, "role"), "code", roles[i]);
	result = append_entries(visit, guide);
	if (result == DB_OK)
		result = db_elements(visit->db, guide, "office", NULL, &offices_sql);
	if (result == DB_OK && visit->viewer != NULL)
		result = training_append_guide(visit, guide, visit->viewer->unit_id);
	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}

enum answer
guide_role(struct visit *visit)
{
	for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++)
		if (strcmp(roles[i], visit->word) == 0) {
			node_set(visit_element(visit, "guide"), "role", roles[i]);
			return ANSWER_PAGE;
		}
	return ANSWER_NOT_FOUND;
}
