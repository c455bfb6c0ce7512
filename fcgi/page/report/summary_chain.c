#include "config.h"

#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "record/summary.h"
#include "record/unit_tree.h"

/*
 * The month by decentralisation (domain.md section 5): those on whom the viewer's office advises or on whom the viewer decides, of
 * whatever bloc, one group for each office and authority.
 */
#define STEP \
	"CASE WHEN e.state IN ('open', 'drafting') THEN 'self' WHEN e.state = 'self_submitted' THEN 'superior' " \
	"WHEN e.state IN ('reviewed', 'advised') THEN 'decide' WHEN e.state = 'decided' THEN 'publish' END"
#define PEOPLE \
	"SELECT e.person_id, CONCAT(p.family_name, ' ', p.given_name) AS name, e.position_name AS position, e.unit_id, " \
	UNIT_NAME_IN("g", "e.month") " AS unit, IF(e.part_id = e.unit_id, NULL, t.name) AS part, e.state, e.bloc, e.rule_set_id, e.advised_level, " \
	"e.decided_level, COALESCE(e.advice_unit_id, 0) AS office_id, o.name AS office, COALESCE(e.authority_id, 0) AS authority_id, " \
	"e.authority_collective AS collective, b.name AS body, CONCAT(q.family_name, ' ', q.given_name) AS authority, " \
	"CONCAT(s.family_name, ' ', s.given_name) AS superior, " STEP " AS step, EXISTS (SELECT 1 FROM extension x WHERE x.month = e.month " \
	"AND x.step = " STEP " AND x.until > NOW(6) AND (x.person_id = e.person_id OR x.unit_id IN (SELECT k.ancestor_id FROM unit_closure k " \
	"WHERE k.descendant_id = e.part_id))) AS extended "
#define NAMES \
	"JOIN person p ON p.id = e.person_id JOIN unit g ON g.id = e.unit_id JOIN unit t ON t.id = e.part_id " \
	"LEFT JOIN unit o ON o.id = e.advice_unit_id LEFT JOIN unit b ON b.id = e.authority_unit_id " \
	"LEFT JOIN person q ON q.id = e.authority_id LEFT JOIN person s ON s.id = e.superior_id WHERE e.replaced = 0"
#define ORDERED \
	" ORDER BY o.name, COALESCE(e.advice_unit_id, 0), authority_id, g.ord, g.name, g.id, e.`rank`, p.given_name, p.family_name, p.id"

/* Of the offices where the viewer has a right or a post, which lead (IN would look at every evaluation); access decides each. */
static const struct sql advised_sql = {
	PEOPLE "FROM (SELECT r.unit_id AS office_id FROM right_grant r WHERE r.account_id = ? AND r.role = 'unit_aggregator' "
	"UNION SELECT u.agency_id FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.person_id = ?) w "
	"STRAIGHT_JOIN evaluation e ON e.advice_unit_id = w.office_id AND e.month = ? " NAMES ORDERED,
	"uus"};
static const struct sql decided_sql = {PEOPLE "FROM evaluation e " NAMES " AND e.month = ? AND e.authority_id = ?" ORDERED, "su"};
/* The post of an authority that is no body; the main one first. */
static const struct sql post_sql = {
	"SELECT CONCAT(q.name, ' ', x.name) AS post FROM assignment a JOIN position q ON q.id = a.position_id JOIN unit x ON x.id = a.unit_id "
	"WHERE a.person_id = ? AND a.valid_from <= CURDATE() AND (a.valid_to IS NULL OR a.valid_to > CURDATE()) "
	"ORDER BY a.main DESC, a.`rank`, a.id LIMIT 1",
	"u"};

enum count {
	PEOPLE_COUNT, RATED, SELF, SUPERIOR, ADVISED, DECIDED, PUBLISHED, NOT_RATED, LATE, LEVEL_A, LEVEL_B, LEVEL_C, LEVEL_D, COUNTS
};

static const char *const count_names[COUNTS] = {
	"people", "rated", "self", "superior", "advised", "decided", "published", "not-rated", "late", "A", "B", "C", "D"};

struct member {
	const struct row	*row;
	bool			 late;
};

struct chain {
	struct member	*members;	/* each group's stand together, and in it each agency's */
	size_t		 count;
	uint64_t	 office_id, authority_id;	/* the group asked for; 0, 0: none */
};

static void
count_member(struct visit *visit, const struct member *member, int64_t counts[COUNTS])
{
	const char *state = row_text(member->row, "state"), *level = row_text(member->row, "decided_level");
	const bool none = strcmp(state, "not_rated") == 0, published = strcmp(state, "published") == 0;
	const bool decided = published || strcmp(state, "decided") == 0;
	const bool superior = decided || strcmp(state, "reviewed") == 0 || strcmp(state, "advised") == 0;
	const bool own = row_id(member->row, "person_id") == visit->viewer->person_id;

	counts[PEOPLE_COUNT]++;
	counts[RATED] += !none;
	counts[SELF] += superior || strcmp(state, "self_submitted") == 0;
	counts[SUPERIOR] += superior;
	counts[ADVISED] += !none && !row_null(member->row, "advised_level");
	counts[DECIDED] += decided;
	counts[PUBLISHED] += published;
	counts[NOT_RATED] += none;
	counts[LATE] += member->late;
	/* Before publication nobody sees the own level, not even in a sum. */
	if (decided && level[0] != '\0' && (published || !own))
		counts[LEVEL_A + (level[0] - 'A')]++;
}

/* The members from one to before another, of a bloc ("": any). */
static xmlNodePtr
append_counts(struct visit *visit, xmlNodePtr parent, const char *element, const struct member *from, const struct member *to,
    const char *bloc)
{
	int64_t counts[COUNTS] = {0};
	xmlNodePtr node;

	for (const struct member *member = from; member < to; member++)
		if (bloc[0] == '\0' || strcmp(row_text(member->row, "bloc"), bloc) == 0)
			count_member(visit, member, counts);
	if (counts[PEOPLE_COUNT] == 0)
		return NULL;
	node = node_add(parent, element);
	for (size_t i = 0; i < COUNTS; i++)
		node_set_int(node, count_names[i], counts[i]);
	return node;
}

static bool
may_look(const struct visit *visit, const struct row *row)
{
	const struct object advised = {.advice_unit_id = row_id(row, "office_id")};
	const struct object decided = {.authority_id = row_id(row, "authority_id"), .collective = row_int(row, "collective") != 0};

	return access_may(visit->viewer, ACTION_ADVISE, &advised) ||
	    (decided.authority_id != 0 && access_may(visit->viewer, ACTION_DECIDE, &decided));
}

static enum db_result
add_members(struct visit *visit, struct chain *chain, const struct rows *rows, bool advised)
{
	struct member *members = pool_alloc(visit->pool, (chain->count + rows->count + 1) * sizeof *members);
	enum db_result result = DB_OK;

	if (chain->count > 0)
		memcpy(members, chain->members, chain->count * sizeof *members);
	for (size_t i = 0; result == DB_OK && i < rows->count; i++) {
		const struct row *row = &rows->row[i];
		const struct object office = {.advice_unit_id = row_id(row, "office_id")};
		bool closed[STEP_COUNT];
		enum step step;

		/* Whom the office advises on was found by the office already. */
		if (access_may(visit->viewer, ACTION_ADVISE, &office) != advised || !may_look(visit, row))
			continue;
		members[chain->count].row = row;
		members[chain->count].late = false;
		if (step_parse(row_text(row, "step"), &step)) {
			result = summary_closed(visit, row_id(row, "rule_set_id"), visit->month, closed);
			members[chain->count].late = result == DB_OK && closed[step] && row_int(row, "extended") == 0;
		}
		chain->count++;
	}
	chain->members = members;
	return result;
}

static enum db_result
add_decided(struct visit *visit, struct chain *chain, uint64_t person_id)
{
	struct rows rows;
	const enum db_result result = db_rows(visit->db, visit->pool, &rows, &decided_sql, visit->month, person_id);

	return result == DB_OK ? add_members(visit, chain, &rows, false) : result;
}

/* By the own office, then by the own power to decide and that of whom one acts for. */
static enum db_result
load(struct visit *visit, struct chain *chain)
{
	const struct viewer *viewer = visit->viewer;
	struct rows rows;
	enum db_result result = db_rows(visit->db, visit->pool, &rows, &advised_sql, viewer->account_id, viewer->person_id, visit->month);

	if (result == DB_OK)
		result = add_members(visit, chain, &rows, true);
	if (result == DB_OK && viewer->person_id != 0)
		result = add_decided(visit, chain, viewer->person_id);
	for (size_t i = 0; result == DB_OK && i < viewer->deputed_count; i++) {
		bool had = viewer->deputed[i].person_id == viewer->person_id;

		for (size_t k = 0; k < i; k++)
			had = had || viewer->deputed[k].person_id == viewer->deputed[i].person_id;
		if (!had)
			result = add_decided(visit, chain, viewer->deputed[i].person_id);
	}
	return result;
}

static void
set_given(xmlNodePtr node, const char *name, const struct row *row, const char *column)
{
	if (!row_null(row, column))
		node_set(node, name, row_text(row, column));
}

/* Whose next step is still to come, and who is to take it. */
static void
append_waiting(xmlNodePtr parent, const struct member *member)
{
	const struct row *row = member->row;
	const char *step = row_text(row, "step");
	xmlNodePtr node;

	if (step[0] == '\0')
		return;
	node = node_add(parent, "waiting");
	node_set(node, "name", row_text(row, "name"));
	node_set(node, "position", row_text(row, "position"));
	node_set(node, "unit", row_text(row, "unit"));
	set_given(node, "part", row, "part");
	node_set(node, "step", step);
	node_set_flag(node, "late", member->late);
	if (strcmp(step, "superior") == 0)
		set_given(node, "actor", row, "superior");
	else if (strcmp(step, "self") != 0)
		set_given(node, "actor", row, row_int(row, "collective") != 0 && !row_null(row, "body") ? "body" : "authority");
}

static bool
same(const struct member *a, const struct member *b, const char *column)
{
	return row_id(a->row, column) == row_id(b->row, column);
}

/* The body that decides, else the person with the post. */
static enum db_result
append_authority(struct visit *visit, xmlNodePtr group, const struct row *of)
{
	const bool body = row_int(of, "collective") != 0 && !row_null(of, "body");
	struct row row;
	enum db_result result;

	node_set(group, "authority-id", row_text(of, "authority_id"));
	set_given(group, "authority", of, body ? "body" : "authority");
	if (body || row_id(of, "authority_id") == 0)
		return DB_OK;
	result = db_row(visit->db, visit->pool, &row, &post_sql, row_id(of, "authority_id"));
	if (result == DB_OK)
		node_set(group, "post", row_text(&row, "post"));
	return result == DB_NO_ROW ? DB_OK : result;
}

static enum db_result
append_group(struct visit *visit, xmlNodePtr parent, const struct member *from, const struct member *to, bool whole)
{
	static const char *const blocs[] = {"party", "government", "school"};
	xmlNodePtr group = append_counts(visit, parent, "group", from, to, "");
	const struct object office = {.advice_unit_id = row_id(from->row, "office_id")};

	node_set(group, "office-id", row_text(from->row, "office_id"));
	set_given(group, "office", from->row, "office");
	node_set_flag(group, "advise", access_may(visit->viewer, ACTION_ADVISE, &office));
	for (size_t i = 0; i < sizeof blocs / sizeof blocs[0]; i++) {
		xmlNodePtr bloc = append_counts(visit, group, "bloc", from, to, blocs[i]);

		if (bloc != NULL)
			node_set(bloc, "code", blocs[i]);
	}
	for (const struct member *member = from, *next; whole && member < to; member = next) {
		xmlNodePtr unit;

		for (next = member; next < to && same(next, member, "unit_id");)
			next++;
		unit = append_counts(visit, group, "unit", member, next, "");
		node_set(unit, "id", row_text(member->row, "unit_id"));
		node_set(unit, "name", row_text(member->row, "unit"));
	}
	for (const struct member *member = from; whole && member < to; member++)
		append_waiting(group, member);
	return append_authority(visit, group, from->row);
}

enum answer
summary_chain(struct visit *visit)
{
	struct chain chain = {.office_id = list_id(visit, "don-vi"), .authority_id = list_id(visit, "nguoi")};
	const bool asked = chain.office_id != 0 || chain.authority_id != 0;
	xmlNodePtr node = visit_element(visit, "summary");
	size_t found = 0;
	enum db_result result;

	if (!visit->viewer->is_adviser && !visit->viewer->is_authority)
		return visit_allow(visit, ACTION_ADVISE, &(struct object){0});
	result = load(visit, &chain);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	visit_log_view(visit, "summary", 0);
	node_set(visit->page, "width", "full");
	node_set(node, "view", "chain");
	node_set_flag(node, "asked", asked);
	for (size_t from = 0, to; from < chain.count; from = to) {
		const struct member *first = &chain.members[from];

		for (to = from; to < chain.count && same(&chain.members[to], first, "office_id") &&
		    same(&chain.members[to], first, "authority_id");)
			to++;
		if (asked && (row_id(first->row, "office_id") != chain.office_id || row_id(first->row, "authority_id") != chain.authority_id))
			continue;
		result = append_group(visit, node, first, &chain.members[to], asked || (from == 0 && to == chain.count));
		if (result != DB_OK)
			return visit_store_failed(visit, result);
		found++;
	}
	/* The address names a group that is not the viewer's. */
	return asked && found == 0 ? ANSWER_NOT_FOUND : ANSWER_PAGE;
}
