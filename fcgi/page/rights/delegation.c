#include "config.h"

#include <string.h>

#include "gate/command.h"
#include "page/rights/delegation.h"
#include "page/pages.h"
#include "page/rights/right_form.h"
#include "rating/calendar.h"
#include "record/scope.h"
#include "web/text.h"

enum { DAYS_USUAL = 90, DAYS_SECRETARY = 366 };

/* A power that is to be delegated. */
struct delegating {
	uint64_t	 from_id;
	struct row	 row;		/* the delegating person */
	struct rows	 people;	/* who may receive it */
	struct form	*form;
	int64_t		 days;		/* the longest */
	bool		 any;		/* also others than deputies may receive the authority's power */
	uint64_t	 to_id;
};

static const struct sql leader_find = {
	"SELECT CONCAT(p.family_name, ' ', p.given_name) AS name, o.name AS position, COALESCE(g.name, u.name) AS unit, "
	"EXISTS (SELECT 1 FROM assignment l JOIN unit x ON x.id = l.unit_id WHERE l.person_id = p.id AND l.rank = 'head' "
	"AND x.kind <> 'part' AND l.valid_from <= CURDATE() AND (l.valid_to IS NULL OR l.valid_to > CURDATE())) "
	"OR EXISTS (SELECT 1 FROM evaluation e WHERE e.authority_id = p.id) AS decides, "
	"EXISTS (SELECT 1 FROM evaluation e WHERE e.authority_id = p.id AND e.authority_collective) AS chairs FROM person p "
	"JOIN assignment m ON m.person_id = p.id AND m.main AND m.valid_from <= CURDATE() "
	"AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) JOIN position o ON o.id = m.position_id JOIN unit u ON u.id = m.unit_id "
	"LEFT JOIN unit g ON g.id = u.agency_id WHERE p.id = ? AND EXISTS (SELECT 1 FROM assignment l WHERE l.person_id = p.id "
	"AND l.rank IN ('head', 'deputy') AND l.valid_from <= CURDATE() AND (l.valid_to IS NULL OR l.valid_to > CURDATE()))",
	"u"};
/*
 * People of the agencies in which the person leads (inside), and of the offices that advise a body the person chairs; deputy:
 * of the agency that the person heads.
 */
static const struct sql receivers = {
	"SELECT p.id, CONCAT(p.family_name, ' ', p.given_name) AS name, MIN(o.name) AS position, "
	"MAX(m.rank = 'deputy' AND m.unit_id = u.agency_id AND f.rank = 'head' AND f.unit_id = u.agency_id) AS deputy, "
	"MAX(u.agency_id = x.agency_id) AS inside FROM assignment f JOIN unit x ON x.id = f.unit_id "
	"JOIN unit u ON u.agency_id = x.agency_id OR (f.rank = 'head' AND u.agency_id IN (SELECT t.advice_unit_id FROM authority t "
	"WHERE t.collective AND t.authority_unit_id = x.id AND t.valid_from <= CURDATE() "
	"AND (t.valid_to IS NULL OR t.valid_to > CURDATE()))) "
	"JOIN assignment m ON m.unit_id = u.id AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE()) "
	"JOIN person p ON p.id = m.person_id JOIN position o ON o.id = m.position_id WHERE f.person_id = ? "
	"AND f.rank IN ('head', 'deputy') AND f.valid_from <= CURDATE() AND (f.valid_to IS NULL OR f.valid_to > CURDATE()) "
	"AND p.id <> f.person_id GROUP BY p.id ORDER BY inside DESC, MIN(m.rank), p.given_name, p.family_name, p.id",
	"u"};
static const struct sql settings = {
	"SELECT MAX(IF(name = 'delegation_days', value, NULL)) AS days, MAX(IF(name = 'delegation_authority', value, NULL)) AS who "
	"FROM setting WHERE unit_id = 0 AND name IN ('delegation_days', 'delegation_authority')",
	""};
static const struct sql overlapping = {
	"SELECT id FROM delegation WHERE from_person_id = ? AND power = ? AND ended_at IS NULL AND valid_from <= ? AND valid_to >= ? "
	"LIMIT 1",
	"usss"};
/* Written, not only locked: two nodes must conflict, or both could delegate. */
static const struct sql person_touch = {"UPDATE person SET version = version + 1 WHERE id = ?", "u"};
static const struct sql delegation_insert = {
	"INSERT INTO delegation (from_person_id, to_person_id, power, valid_from, valid_to, decision_number, decision_date, "
	"decision_issuer, given_by, given_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NOW(6))",
	"uussssssu"};

static const struct field fields[] = {
	{.name = "power", .type = FIELD_CHOICE, .required = true, .label = "delegation.power"},
	{.name = "to", .type = FIELD_SELECT, .required = true, .label = "delegation.to"},
	{.name = "valid_from", .type = FIELD_DATE, .required = true, .label = "delegation.from", .hint = "date"},
	{.name = "valid_to", .type = FIELD_DATE, .required = true, .label = "delegation.until", .hint = "date"},
};
static const char *const names[] = {
	"power", "to", "valid_from", "valid_to", "decision_number", "decision_date", "decision_issuer", NULL};

bool
delegation_is_own(const struct visit *visit)
{
	return strncmp(visit->route->path, DELEGATION_OWN, strlen(DELEGATION_OWN)) == 0;
}

enum answer
delegation_allow(struct visit *visit, uint64_t from_person_id)
{
	struct object object = {.person_id = from_person_id};
	enum db_result result;

	if (delegation_is_own(visit))
		return visit_allow(visit, ACTION_DELEGATE, &object);
	result = scope_person(visit, from_person_id, &object);
	return result == DB_OK ? visit_allow(visit, ACTION_RIGHTS, &object) : visit_store_failed(visit, result);
}

static const char *
own_path(struct visit *visit, const struct delegating *delegating)
{
	return delegation_is_own(visit) ? DELEGATION_OWN "/moi" :
	    pool_printf(visit->pool, DELEGATION_PATH "/moi/%llu", (unsigned long long)delegating->from_id);
}

static enum answer
load(struct visit *visit, struct delegating *delegating)
{
	struct row row;
	enum answer answer;
	enum db_result result;

	delegating->from_id = delegation_is_own(visit) ? visit->viewer->person_id : visit->id;
	answer = delegation_allow(visit, delegating->from_id);
	if (answer != ANSWER_PAGE)
		return answer;
	result = db_row(visit->db, visit->pool, &delegating->row, &leader_find, delegating->from_id);
	if (result == DB_OK)
		result = db_rows(visit->db, visit->pool, &delegating->people, &receivers, delegating->from_id);
	if (result == DB_OK)
		result = db_row(visit->db, visit->pool, &row, &settings);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!text_int(row_text(&row, "days"), 1, 3660, &delegating->days))
		delegating->days = DAYS_USUAL;
	delegating->any = strcmp(row_text(&row, "who"), "any") == 0;
	return ANSWER_PAGE;
}

static void
make_form(struct visit *visit, struct delegating *delegating)
{
	struct form *form = visit_form(visit, "delegation", own_path(visit, delegating));

	form_add_all(form, fields, sizeof fields / sizeof fields[0]);
	right_form_decision(form);
	form_option(form, "power", "superior", NULL);
	if (row_int(&delegating->row, "decides") != 0)
		form_option(form, "power", "authority", NULL);
	if (row_int(&delegating->row, "chairs") != 0)
		form_option(form, "power", "secretary", NULL);
	form_option(form, "to", "", NULL);
	for (size_t i = 0; i < delegating->people.count; i++) {
		const struct row *row = &delegating->people.row[i];

		form_option(form, "to", row_text(row, "id"),
		    pool_printf(visit->pool, "%s – %s", row_text(row, "name"), row_text(row, "position")));
	}
	form_set(form, "valid_from", visit->today);
	form_button(form, "continue", "primary");
	delegating->form = form;
}

static xmlNodePtr
delegation_element(struct visit *visit, const struct delegating *delegating, const char *view)
{
	xmlNodePtr node = visit_element(visit, "delegation");

	node_set(node, "view", view);
	node_set_flag(node, "own", delegation_is_own(visit));
	node_set(node, "name", row_text(&delegating->row, "name"));
	node_set(node, "position", row_text(&delegating->row, "position"));
	node_set(node, "unit", row_text(&delegating->row, "unit"));
	return node;
}

static enum answer
show_form(struct visit *visit, const struct delegating *delegating, enum answer answer)
{
	xmlNodePtr node = delegation_element(visit, delegating, "give");

	node_set_int(node, "days", delegating->days);
	visit_show_form(visit, delegating->form, node);
	return answer;
}

enum answer
delegation_give_show(struct visit *visit)
{
	struct delegating delegating = {0};
	const enum answer answer = load(visit, &delegating);

	if (answer != ANSWER_PAGE)
		return answer;
	right_form_adopt_draft(visit);
	make_form(visit, &delegating);
	return show_form(visit, &delegating, ANSWER_PAGE);
}

static const struct row *
receiver(const struct delegating *delegating)
{
	for (size_t i = 0; i < delegating->people.count; i++)
		if (strcmp(row_text(&delegating->people.row[i], "id"), form_text(delegating->form, "to")) == 0)
			return &delegating->people.row[i];
	return NULL;
}

static bool
is_authority(const struct delegating *delegating)
{
	return strcmp(form_text(delegating->form, "power"), "authority") == 0;
}

/* Of a body: whoever the decision names writes its minutes, and not only while somebody is absent. */
static bool
is_secretary(const struct delegating *delegating)
{
	return strcmp(form_text(delegating->form, "power"), "secretary") == 0;
}

static void
check_days(struct visit *visit, const struct delegating *delegating)
{
	struct form *form = delegating->form;
	int32_t first, last;

	if (!day_parse(form_text(form, "valid_from"), &first) || !day_parse(form_text(form, "valid_to"), &last))
		return;
	if (last < first)
		form_error(form, "valid_to", "delegation.ends_before", NULL);
	else if (strcmp(form_text(form, "valid_to"), visit->today) < 0)
		form_error(form, "valid_to", "right.ended_already", NULL);
	else if (last - first + 1 > (is_secretary(delegating) ? DAYS_SECRETARY : delegating->days))
		form_error(form, "valid_to", "delegation.too_long", pool_printf(visit->pool, "%d", (int)delegating->days));
}

/*
 * Two who act for one at once would contradict each other. The last step asks inside its command only: a second copy of the
 * form is led to what the first one did.
 */
static enum db_result
check_overlap(struct visit *visit, const struct delegating *delegating)
{
	struct form *form = delegating->form;
	struct row row;
	const enum db_result result = db_row(visit->db, visit->pool, &row, &overlapping, delegating->from_id,
	    form_text(form, "power"), form_text(form, "valid_to"), form_text(form, "valid_from"));

	if (result == DB_OK)
		form_error(form, "valid_from", "delegation.overlaps", NULL);
	return result == DB_NO_ROW ? DB_OK : result;
}

/* Nobody delegates to themself what is another's; an authority's power goes to a deputy, unless the setting says "any". */
static void
check(struct visit *visit, struct delegating *delegating)
{
	struct form *form = delegating->form;
	const struct row *to = receiver(delegating);

	right_form_check(visit, form, "valid_from");
	check_days(visit, delegating);
	if (to == NULL)
		return;
	delegating->to_id = row_id(to, "id");
	if (delegating->to_id == visit->viewer->person_id)
		form_error(form, "to", "delegation.to_oneself", NULL);
	else if (is_authority(delegating) && !delegating->any && row_int(to, "deputy") == 0)
		form_error(form, "to", "delegation.deputy_only", NULL);
	else if (!is_secretary(delegating) && row_int(to, "inside") == 0)
		form_error(form, "to", "delegation.outside", NULL);
}

static enum answer
show_confirm(struct visit *visit, const struct delegating *delegating)
{
	const struct form *form = delegating->form;
	const struct row *to = receiver(delegating);
	xmlNodePtr node = delegation_element(visit, delegating, "confirm"), asked = node_add(node, "asked");

	node_set(asked, "power", form_text(form, "power"));
	node_set(asked, "to-name", row_text(to, "name"));
	node_set(asked, "position", row_text(to, "position"));
	node_set_flag(asked, "no-deputy", is_authority(delegating) && row_int(to, "deputy") == 0);
	node_set(asked, "from", form_text(form, "valid_from"));
	node_set(asked, "to", form_text(form, "valid_to"));
	node_set(asked, "number", form_text(form, "decision_number"));
	node_set(asked, "date", form_text(form, "decision_date"));
	node_set(asked, "issuer", form_text(form, "decision_issuer"));
	visit_show_form(visit,
	    right_form_confirm(visit, form, "delegation", own_path(visit, delegating), names, "delegation.give"), node);
	return ANSWER_PAGE;
}

static enum answer
delegate(struct visit *visit, void *arg)
{
	const struct delegating *delegating = arg;
	const struct form *form = delegating->form;
	const char *from = pool_printf(visit->pool, "%llu", (unsigned long long)delegating->from_id);
	struct audit audit = {.action = "delegate", .object = "delegation",
	    .new = audit_json(visit->pool, "from_person", from, "to_person", form_text(form, "to"), "power", form_text(form, "power"),
	        "from", form_text(form, "valid_from"), "to", form_text(form, "valid_to"), "decision",
	        form_text(form, "decision_number"), "date", form_text(form, "decision_date"), "issuer",
	        form_text(form, "decision_issuer"), NULL)};
	enum db_result result = db_exec(visit->db, &person_touch, delegating->from_id);

	if (result == DB_OK)
		result = check_overlap(visit, delegating);
	if (result == DB_OK && !form_valid(form))
		return ANSWER_INVALID;
	if (result == DB_OK)
		result = db_exec(visit->db, &delegation_insert, delegating->from_id, delegating->to_id, form_text(form, "power"),
		    form_text(form, "valid_from"), form_text(form, "valid_to"), form_text(form, "decision_number"),
		    form_text(form, "decision_date"), form_text(form, "decision_issuer"), visit->viewer->person_id);
	if (result == DB_OK) {
		audit.object_id = db_insert_id(visit->db);
		result = audit_write(visit, &audit);
	}
	return result == DB_OK ? visit_go(visit, "delegated", "%s/%llu",
	                             delegation_is_own(visit) ? DELEGATION_OWN : DELEGATION_PATH,
	                             (unsigned long long)audit.object_id) :
	                         visit_store_failed(visit, result);
}

enum answer
delegation_give_take(struct visit *visit)
{
	struct delegating delegating = {0};
	const bool last = strcmp(right_form_pressed(visit), "delegation.give") == 0;
	enum answer answer = load(visit, &delegating);
	enum db_result result = DB_OK;

	if (answer != ANSWER_PAGE)
		return answer;
	make_form(visit, &delegating);
	if (form_read(delegating.form, visit->request))
		check(visit, &delegating);
	if (!last && form_valid(delegating.form))
		result = check_overlap(visit, &delegating);
	if (result != DB_OK)
		return visit_store_failed(visit, result);
	if (!form_valid(delegating.form))
		return show_form(visit, &delegating, ANSWER_INVALID);
	if (strcmp(right_form_pressed(visit), "back") == 0)
		return show_form(visit, &delegating, ANSWER_PAGE);
	if (!last)
		return show_confirm(visit, &delegating);
	answer = command_run(visit, delegate, &delegating);
	return answer == ANSWER_INVALID ? show_form(visit, &delegating, ANSWER_INVALID) : answer;
}
