#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "gate/list.h"
#include "page/pages.h"
#include "record/cap.h"
#include "record/scope.h"
#include "web/text.h"

enum { PAGE_ROWS = 50 };

#define SCOPE SCOPE_BY("'city_admin', 'bloc_admin', 'bloc_aggregator', 'unit_aggregator', 'auditor'")

static const struct sql months_sql = {
	"SELECT m.unit_id, m.rule_set_id, m.cap_percent, g.bloc, g.name, IF(m.published_at IS NULL, NULL, 'yes') AS published FROM " SCOPE
	"JOIN unit_month m ON m.unit_id = s.id AND m.month = ? JOIN unit g ON g.id = m.unit_id ORDER BY g.bloc, g.name, g.id",
	"us"};
static const struct sql counts_sql = {
	"SELECT e.unit_id, e.work_group, " CAP_ABOVE " AS above, " CAP_COUNTS "FROM evaluation e WHERE e.month = ? AND e.replaced = 0 "
	"AND e.state <> 'not_rated' AND e.unit_id IN (SELECT s.id FROM " SCOPE ") GROUP BY e.unit_id, e.work_group, above "
	"ORDER BY e.unit_id, e.work_group, above",
	"su"};

static const char *const blocs[] = {"party", "government", "school"};

struct entry {
	const struct row	*row;
	struct cap_ledger	 ledger;
};

struct caps {
	const char	*bloc;		/* "": any */
	const char	*name;
	bool		 over;		/* only those with too many on A */
	struct rows	 months, counts;
	struct entry	*entries;	/* those the filter leaves */
	size_t		 count;
};

/* The rows of one agency; they come by its id. */
static struct rows
rows_of(const struct rows *counts, uint64_t unit_id)
{
	size_t low = 0, high = counts->count, end;

	while (low < high) {
		const size_t middle = low + (high - low) / 2;

		if (row_id(&counts->row[middle], "unit_id") < unit_id)
			low = middle + 1;
		else
			high = middle;
	}
	for (end = low; end < counts->count && row_id(&counts->row[end], "unit_id") == unit_id; end++)
		;
	return (struct rows){end - low, &counts->row[low]};
}

static bool
is_over(const struct cap_ledger *ledger)
{
	for (size_t i = 0; i < ledger->line_count; i++)
		if (ledger->lines[i].result.over > 0)
			return true;
	return false;
}

static enum db_result
choose(struct visit *visit, struct caps *caps)
{
	const char *folded = text_ascii(visit->pool, caps->name);

	caps->entries = pool_alloc(visit->pool, (caps->months.count + 1) * sizeof *caps->entries);
	for (size_t i = 0; i < caps->months.count; i++) {
		const struct row *row = &caps->months.row[i];
		const struct rows counts = rows_of(&caps->counts, row_id(row, "unit_id"));
		struct entry *entry = &caps->entries[caps->count];
		enum db_result result;

		if (caps->bloc[0] != '\0' && strcmp(row_text(row, "bloc"), caps->bloc) != 0)
			continue;
		if (folded[0] != '\0' && strstr(text_ascii(visit->pool, row_text(row, "name")), folded) == NULL)
			continue;
		entry->row = row;
		result = cap_compose(visit, row, &counts, visit->month, false, &entry->ledger);
		if (result != DB_OK)
			return result;
		caps->count += !caps->over || is_over(&entry->ledger);
	}
	return DB_OK;
}

/* Whether an agency before this one has the same bloc and rule set. */
static bool
is_repeated(const struct caps *caps, size_t index)
{
	const struct cap_ledger *ledger = &caps->entries[index].ledger;

	for (size_t i = 0; i < index; i++)
		if (caps->entries[i].ledger.rule_set_id == ledger->rule_set_id && caps->entries[i].ledger.bloc == ledger->bloc)
			return true;
	return false;
}

/* The agencies listed, together; and the cap of the whole bloc where one of their rule sets has it. */
static enum db_result
append_bloc(struct visit *visit, xmlNodePtr parent, const struct caps *caps, const char *bloc)
{
	struct cap_ledger sum = {.exception = CAP_NO_PERCENTAGE};
	xmlNodePtr node;
	int64_t agencies = 0;

	for (size_t i = 0; i < caps->count; i++)
		if (strcmp(row_text(caps->entries[i].row, "bloc"), bloc) == 0) {
			cap_add_counts(&sum.counts, &caps->entries[i].ledger.counts);
			agencies++;
		}
	if (agencies == 0)
		return DB_OK;
	node = node_add(parent, "bloc");
	node_set(node, "code", bloc);
	node_set_int(node, "agencies", agencies);
	cap_show(node, &sum);
	for (size_t i = 0; i < caps->count; i++) {
		const struct entry *entry = &caps->entries[i];
		const struct rows none = {0, NULL};
		struct cap_ledger whole;
		enum db_result result;

		if (strcmp(row_text(entry->row, "bloc"), bloc) != 0 || is_repeated(caps, i))
			continue;
		result = cap_compose(visit, entry->row, &none, visit->month, true, &whole);
		if (result != DB_OK)
			return result;
		for (size_t k = 0; k < whole.line_count; k++)
			if (whole.lines[k].rule->scope == CAP_BLOC && whole.lines[k].result.capped)
				cap_show_line(node_add(node, "line"), &whole.lines[k]);
	}
	return DB_OK;
}

static void
append_agency(xmlNodePtr parent, const struct entry *entry)
{
	xmlNodePtr node = node_add(parent, "agency");

	node_set(node, "id", row_text(entry->row, "unit_id"));
	node_set(node, "name", row_text(entry->row, "name"));
	node_set(node, "bloc", row_text(entry->row, "bloc"));
	node_set_flag(node, "published", !row_null(entry->row, "published"));
	cap_show(node, &entry->ledger);
}

static void
append_filter(struct visit *visit, xmlNodePtr node, const struct caps *caps)
{
	node_set(node, "search", caps->name);
	node_set_flag(node, "over", caps->over);
	node_set_int(node, "total", (int64_t)caps->count);
	node_set(node, "query", pool_printf(visit->pool, "khoi=%s&vuot=%s&ten=%s", caps->bloc, caps->over ? "co" : "",
	    response_percent_encode(visit->pool, caps->name)));
	node_set_flag(node, "may-grant", access_at_all(visit->viewer, ACTION_CAP_GRANT));
	node_set_flag(node, "may-result", access_at_all(visit->viewer, ACTION_UNIT_RESULT));
	list_choices(node, "option", blocs, sizeof blocs / sizeof blocs[0], caps->bloc);
}

enum answer
caps_show(struct visit *visit)
{
	static const char *const yes[] = {"co"};
	const uint64_t own = visit->viewer->account_id;
	struct caps caps = {.name = list_name(visit), .over = list_one_of(visit, "vuot", yes, 1)[0] != '\0'};
	const int64_t page = list_page(visit), rows = visit_rows(visit, PAGE_ROWS);
	xmlNodePtr node = visit_element(visit, "caps");
	enum db_result result = db_rows(visit->db, visit->pool, &caps.months, &months_sql, own, visit->month);

	caps.bloc = list_one_of(visit, "khoi", blocs, sizeof blocs / sizeof blocs[0]);
	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &caps.counts, &counts_sql, visit->month, own);
	if (result == DB_OK)
		result = choose(visit, &caps);
	node_set(visit->page, "width", "full");
	append_filter(visit, node, &caps);
	for (size_t i = 0; i < sizeof blocs / sizeof blocs[0] && result == DB_OK; i++)
		result = append_bloc(visit, node, &caps, blocs[i]);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	for (size_t i = (size_t)((page - 1) * rows); i < caps.count && i < (size_t)(page * rows); i++)
		append_agency(node, &caps.entries[i]);
	list_pages(visit, node, pool_printf(visit->pool, "/han-muc/%s?%s&trang=", visit->month, node_get(node, "query")), page,
	    (int64_t)caps.count, PAGE_ROWS);
	return ANSWER_PAGE;
}
