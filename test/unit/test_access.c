/*
 * Who may do what, against a table written anew from domain.md sections 2 and 5: role or relationship by action, before and
 * after publication. Everybody stands in some relation to one record: person 1 of part 101 of agency 100, below grouping 10
 * and city 1, government bloc, superior 2, authority 3, a task that 4 assigned, advised by office 200. 300 is another agency.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gate/access.h"

enum {
	CITY = 1, DISTRICT = 10, AGENCY = 100, PART = 101, OFFICE = 200, OTHER = 300,
	OWN = 1, SUPERIOR = 2, AUTHORITY = 3, ASSIGNER = 4, SOMEBODY = 9
};

static const char *const action_names[] = {
	"open", "account", "home", "plan_view", "plan_edit", "unit_plan_view", "unit_plan_edit", "task_assign", "task_confirm",
	"self", "review", "side_comment", "advise", "decide", "publish", "result_level", "result_full", "report_unit", "import", "accounts",
	"agencies", "units", "extend", "people", "rights", "audit", "delegate", "rules", "rules_edit", "city",
	"caps", "cap_grant", "unit_result", "revise", "petition",
	"inform", "read", "support", "revise_approve", "paper", "catalogue",
};

#define IN(unit, agency)	{.unit_id = unit, .agency_id = agency, .main = true}
#define HEAD(unit, agency)	{.unit_id = unit, .agency_id = agency, .main = true, .head = true}
#define DEPUTY(unit, agency)	{.unit_id = unit, .agency_id = agency, .main = true, .deputy = true}

/* clang-format off */
/*
 * may: one letter an action, in the order of the enum: y yes, p once it is published, '.' never. Groups: open, account, home;
 * plan and tasks; the steps; level, full record, unit summary; import, accounts; administration; caps; after
 * publication.
 * all: the same for access_at_all, to some object of the world.
 */
static const struct person {
	const char	*who;
	uint64_t	 person_id;
	struct post	 posts[2];
	struct grant	 grants[6];
	struct deputed	 deputed[2];
	bool		 coordinates, side, collective, unit_account;
	const char	*may;
	const char	*all;
} people[] = {
	{.who = "the person", .person_id = OWN, .posts = {IN(PART, AGENCY)},
	 .may = "yyy" "yyy..." "y....." "py." ".." ".........." "..." ".y" ".." "y" "." "." ".", .all = "yyy" "yyy..y" "y....." "yy." ".." ".........." "..." ".y" ".y" "y" "." "." "."},
	{.who = "the superior", .person_id = SUPERIOR,
	 .may = "yyy" "y....." ".y...." "yy." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yy...y" "yyy..." "yy." ".." ".........." "..." ".y" ".y" "y" "." "." "."},
	{.who = "deputed for the superior", .person_id = SOMEBODY, .deputed = {{SUPERIOR, true, false, false}},
	 .may = "yyy" "y....." ".y...." "yy." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yy...y" "yyy..." "yy." ".." ".........." "..." ".y" ".y" "y" "." "." "."},
	{.who = "the authority", .person_id = AUTHORITY,
	 .may = "yyy" "y....." "....yy" "yyy" ".." ".........." "..." "yy" ".." "." "." "." ".", .all = "yyy" "yy...y" "y...yy" "yyy" ".." ".........." "..." "yy" ".y" "y" "." "." "."},
	{.who = "deputed for the authority", .person_id = SOMEBODY, .deputed = {{AUTHORITY, false, true, false}},
	 .may = "yyy" "y....." "....yy" "yyy" ".." ".........." "..." "yy" ".." "." "." "." ".", .all = "yyy" "yy...y" "y...yy" "yyy" ".." ".........." "..." "yy" ".y" "y" "." "." "."},
	{.who = "deputed for the authority, in the wrong power", .person_id = SOMEBODY, .deputed = {{AUTHORITY, true, false, false}},
	 .may = "yyy" "......" "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yy...y" "y....." "yy." ".." ".........." "..." ".y" ".y" "y" "." "." "."},
	{.who = "deputed for the person", .person_id = SOMEBODY, .deputed = {{OWN, true, false, false}, {OWN, false, true, false}},
	 .may = "yyy" "......" "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yy...y" "y....." "yy." ".." ".........." "..." ".y" ".y" "y" "." "." "."},
	{.who = "who assigned the task", .person_id = ASSIGNER,
	 .may = "yyy" "y....y" "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yy...y" "y....." "yy." ".." ".........." "..." ".y" ".y" "y" "." "." "."},
	{.who = "secretary of the body", .person_id = SOMEBODY, .deputed = {{AUTHORITY, false, false, true}}, .collective = true,
	 .may = "yyy" "y....." "....y." "yy." ".." ".........." "..." "yy" ".." "." "." "." ".", .all = "yyy" "yy...y" "y...yy" "yyy" ".." ".........." "..." "yy" ".y" "y" "." "." "."},
	{.who = "secretary where one person decides", .person_id = SOMEBODY, .deputed = {{AUTHORITY, false, false, true}},
	 .may = "yyy" "......" "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yy...y" "y...yy" "yyy" ".." ".........." "..." "yy" ".y" "y" "." "." "."},
	{.who = "who leads the person in another post", .person_id = SOMEBODY, .posts = {HEAD(OTHER, OTHER)}, .side = true,
	 .may = "yyy" "......" "..y..." ".y." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyyyyy" "yyy..." "yyy" ".." "......y..." ".yy" ".y" ".y" "y" "." "y" "."},
	{.who = "the person, who would lead the own other post", .person_id = OWN, .side = true,
	 .may = "yyy" "yy...." "y....." "py." ".." ".........." "..." ".y" ".." "y" "." "." ".", .all = "yyy" "yy...y" "yyy..." "yy." ".." ".........." "..." ".y" ".y" "y" "." "." "."},
	{.who = "who takes part in the task", .person_id = SOMEBODY, .coordinates = true,
	 .may = "yyy" "y....." "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yy...y" "y....." "yy." ".." ".........." "..." ".y" ".y" "y" "." "." "."},

	{.who = "aggregator of the agency", .person_id = SOMEBODY, .posts = {IN(AGENCY, AGENCY)},
	 .grants = {{ROLE_UNIT_AGGREGATOR, AGENCY, BLOC_NONE}},
	 .may = "yyy" "y.y..." "......" "yyy" ".." ".........." "y.." ".." ".." "." "." "y" ".", .all = "yyy" "yyy..y" "y..y.." "yyy" ".." ".........." "y.." "yy" ".y" "y" "y" "y" "."},
	{.who = "aggregator of another agency", .person_id = SOMEBODY, .posts = {IN(OTHER, OTHER)},
	 .grants = {{ROLE_UNIT_AGGREGATOR, OTHER, BLOC_NONE}},
	 .may = "yyy" "......" "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y..y.." "yyy" ".." ".........." "y.." "yy" ".y" "y" "y" "y" "."},
	{.who = "aggregator of the advising office", .person_id = SOMEBODY, .posts = {IN(OFFICE, OFFICE)},
	 .grants = {{ROLE_UNIT_AGGREGATOR, OFFICE, BLOC_NONE}},
	 .may = "yyy" "y....." "...y.." "yy." ".." ".........." "..." "y." ".." "." "y" "." ".", .all = "yyy" "yyy..y" "y..y.." "yyy" ".." ".........." "y.." "yy" ".y" "y" "y" "y" "."},
	{.who = "aggregator of the advising office with a post in the agency", .person_id = SOMEBODY, .posts = {IN(OFFICE, OFFICE), {PART, AGENCY, false, false, false}},
	 .grants = {{ROLE_UNIT_AGGREGATOR, OFFICE, BLOC_NONE}},
	 .may = "yyy" "y.y..." "...y.." "yy." ".." ".........." "..." "y." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y..y.." "yyy" ".." ".........." "y.." "yy" ".y" "y" "y" "y" "."},
	{.who = "aggregator of another agency with a post in the advising office", .person_id = SOMEBODY,
	 .posts = {IN(OFFICE, OFFICE)}, .grants = {{ROLE_UNIT_AGGREGATOR, OTHER, BLOC_NONE}},
	 .may = "yyy" "......" "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y..y.." "yyy" ".." ".........." "y.." "yy" ".y" "y" "y" "y" "."},
	{.who = "bloc aggregator", .person_id = SOMEBODY, .posts = {IN(OTHER, OTHER)},
	 .grants = {{ROLE_BLOC_AGGREGATOR, DISTRICT, BLOC_GOVERNMENT}},
	 .may = "yyy" "y.y..." "......" "yyy" ".." ".........." "y.y" ".." ".." "y" "." "y" ".", .all = "yyy" "yyy..y" "y..y.." "yyy" ".." "..y......." "y.y" "yy" ".y" "y" "y" "y" "."},
	{.who = "bloc aggregator of another bloc", .person_id = SOMEBODY, .posts = {IN(OTHER, OTHER)},
	 .grants = {{ROLE_BLOC_AGGREGATOR, DISTRICT, BLOC_SCHOOL}},
	 .may = "yyy" "......" "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y..y.." "yyy" ".." "..y......." "y.y" "yy" ".y" "y" "y" "y" "."},
	{.who = "bloc aggregator of another bloc in the advising office", .person_id = SOMEBODY, .posts = {IN(OFFICE, OFFICE)},
	 .grants = {{ROLE_BLOC_AGGREGATOR, DISTRICT, BLOC_PARTY}},
	 .may = "yyy" "y....." "...y.." "yy." ".." ".........." "..." "y." ".." "." "y" "." ".", .all = "yyy" "yyy..y" "y..y.." "yyy" ".." "..y......." "y.y" "yy" ".y" "y" "y" "y" "."},

	{.who = "administrator of the agency", .person_id = SOMEBODY, .posts = {IN(OTHER, OTHER)},
	 .grants = {{ROLE_UNIT_ADMIN, AGENCY, BLOC_NONE}},
	 .may = "yyy" "......" "......" "..." ".y" ".yyyy..yy." "..." ".." "yy" "." "." "." "y", .all = "yyy" "yyy..y" "y....." "yy." ".y" ".yyyy..yy." "..." ".y" "yy" "y" "." "." "y"},
	{.who = "administrator of another agency", .person_id = SOMEBODY, .posts = {IN(OTHER, OTHER)},
	 .grants = {{ROLE_UNIT_ADMIN, OTHER, BLOC_NONE}},
	 .may = "yyy" "......" "......" "..." ".." ".......p.." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y....." "yy." ".y" ".yyyy..yy." "..." ".y" "yy" "y" "." "." "y"},
	{.who = "bloc administrator", .person_id = SOMEBODY, .posts = {IN(OTHER, OTHER)},
	 .grants = {{ROLE_BLOC_ADMIN, DISTRICT, BLOC_GOVERNMENT}},
	 .may = "yyy" "......" "......" "..." "yy" "yyyyyy.yy." "yy." ".." "yy" "y" "." "." "y", .all = "yyy" "yyy..y" "y....." "yy." "yy" "yyyyyy.yy." "yy." ".y" "yy" "y" "." "." "y"},
	{.who = "bloc administrator of another bloc", .person_id = SOMEBODY, .posts = {IN(OTHER, OTHER)},
	 .grants = {{ROLE_BLOC_ADMIN, DISTRICT, BLOC_SCHOOL}},
	 .may = "yyy" "......" "......" "..." ".." ".......p.." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y....." "yy." "yy" "yyyyyy.yy." "yy." ".y" "yy" "y" "." "." "y"},
	{.who = "city administrator", .person_id = SOMEBODY, .posts = {IN(OTHER, OTHER)},
	 .grants = {{ROLE_CITY_ADMIN, CITY, BLOC_NONE}},
	 .may = "yyy" "......" "......" "..." "yy" "yyyyyy.yyy" "yy." ".." "yy" "y" "." "." "y", .all = "yyy" "yyy..y" "y....." "yy." "yy" "yyyyyy.yyy" "yy." ".y" "yy" "y" "." "." "y"},

	{.who = "auditor", .person_id = SOMEBODY, .posts = {IN(OTHER, OTHER)}, .grants = {{ROLE_AUDITOR, DISTRICT, BLOC_NONE}},
	 .may = "yyy" "y.y..." "......" "yyy" ".." ".....y.y.." "y.." ".." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y....." "yyy" ".." ".....y.y.." "y.." ".y" ".y" "y" "." "." "."},
	{.who = "auditor without a post", .person_id = SOMEBODY, .grants = {{ROLE_AUDITOR, DISTRICT, BLOC_NONE}},
	 .may = "yyy" "y.y..." "......" "yyy" ".." ".....y.y.." "y.." ".." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y....." "yyy" ".." ".....y.y.." "y.." ".y" ".y" "y" "." "." "."},
	{.who = "auditor of another bloc", .person_id = SOMEBODY, .posts = {IN(OTHER, OTHER)},
	 .grants = {{ROLE_AUDITOR, DISTRICT, BLOC_PARTY}},
	 .may = "yyy" "......" "......" "..." ".." ".......p.." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y....." "yyy" ".." ".....y.y.." "y.." ".y" ".y" "y" "." "." "."},

	{.who = "colleague", .person_id = SOMEBODY, .posts = {IN(PART, AGENCY)},
	 .may = "yyy" "..y..." "......" "p.." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y....." "yy." ".." ".........." "..." ".y" ".y" "y" "." "." "."},
	{.who = "colleague by a second post", .person_id = SOMEBODY, .posts = {IN(OTHER, OTHER), {PART, AGENCY, false, false, false}},
	 .may = "yyy" "..y..." "......" "p.." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y....." "yy." ".." ".........." "..." ".y" ".y" "y" "." "." "."},
	{.who = "leader of the part", .person_id = SOMEBODY, .posts = {HEAD(PART, AGENCY)},
	 .may = "yyy" "..y..." "......" "p.." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y....." "yy." ".." "......y..." "..." ".y" ".y" "y" "." "y" "."},
	{.who = "head of the agency", .person_id = SOMEBODY, .posts = {HEAD(AGENCY, AGENCY)},
	 .may = "yyy" "y.yyy." "......" "p.y" ".." ".........." "..." ".." ".." "." "." "y" ".", .all = "yyy" "yyyyyy" "y....." "yyy" ".." "......y..." ".yy" ".y" ".y" "y" "." "y" "."},
	{.who = "deputy of the agency", .person_id = SOMEBODY, .posts = {DEPUTY(AGENCY, AGENCY)},
	 .may = "yyy" "..yyy." "......" "p.." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyyyyy" "y....." "yyy" ".." "......y..." "..." ".y" ".y" "y" "." "y" "."},
	{.who = "head of a unit above", .person_id = SOMEBODY, .posts = {HEAD(DISTRICT, 0)},
	 .may = "yyy" "y.y..." "......" "..y" ".." ".........." ".yy" ".." ".." "." "." "y" ".", .all = "yyy" "yyy..y" "y....." "yyy" ".." "......y..." ".yy" ".y" ".y" "y" "." "y" "."},
	{.who = "deputy of a unit above", .person_id = SOMEBODY, .posts = {DEPUTY(DISTRICT, 0)},
	 .may = "yyy" "......" "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y....." "yy." ".." "......y..." "..." ".y" ".y" "y" "." "y" "."},
	{.who = "stranger", .person_id = SOMEBODY, .posts = {IN(OTHER, OTHER)},
	 .may = "yyy" "......" "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyy..y" "y....." "yy." ".." ".........." "..." ".y" ".y" "y" "." "." "."},
	{.who = "head of another agency", .person_id = SOMEBODY, .posts = {HEAD(OTHER, OTHER)},
	 .may = "yyy" "......" "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yyyyyy" "y....." "yyy" ".." "......y..." ".yy" ".y" ".y" "y" "." "y" "."},
	{.who = "somebody without a post", .person_id = SOMEBODY,
	 .may = "yyy" "......" "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "yy...y" "y....." "yy." ".." ".........." "..." ".y" ".y" "y" "." "." "."},

	/* One cannot judge oneself, whatever one is besides; the agency's month one may publish. */
	{.who = "the person with every right", .person_id = OWN, .posts = {HEAD(AGENCY, AGENCY), IN(OFFICE, OFFICE)},
	 .grants = {{ROLE_CITY_ADMIN, CITY, BLOC_NONE}, {ROLE_BLOC_ADMIN, CITY, BLOC_NONE}, {ROLE_UNIT_ADMIN, AGENCY, BLOC_NONE},
	     {ROLE_BLOC_AGGREGATOR, CITY, BLOC_NONE}, {ROLE_UNIT_AGGREGATOR, OFFICE, BLOC_NONE}, {ROLE_AUDITOR, CITY, BLOC_NONE}},
	 .deputed = {{SUPERIOR, true, false, false}, {AUTHORITY, false, true, false}},
	 .may = "yyy" "yyyyy." "y....y" "pyy" "yy" "yy.yyyyyyy" "y.." ".y" "yy" "y" "." "y" "y", .all = "yyy" "yyyyyy" "yyyyyy" "yyy" "yy" "yyyyyyyyyy" "yyy" "yy" "yy" "y" "y" "y" "y"},
	/* A unit account that nobody holds: every act shows account and person, so there is none. */
	{.who = "an account without a person", .person_id = 0, .posts = {HEAD(AGENCY, AGENCY)},
	 .grants = {{ROLE_CITY_ADMIN, CITY, BLOC_NONE}, {ROLE_BLOC_ADMIN, CITY, BLOC_NONE}, {ROLE_UNIT_ADMIN, AGENCY, BLOC_NONE},
	     {ROLE_BLOC_AGGREGATOR, CITY, BLOC_NONE}, {ROLE_UNIT_AGGREGATOR, AGENCY, BLOC_NONE}, {ROLE_AUDITOR, CITY, BLOC_NONE}},
	 .deputed = {{SUPERIOR, true, false, false}, {AUTHORITY, false, true, false}},
	 .may = "yyy" "......" "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "......" "......" "..." ".." ".........." "..." ".." ".." "." "." "." "."},
	/* A unit account has the rights granted to it and none of its holder's own. */
	{.who = "a unit account held by the superior", .person_id = SUPERIOR, .unit_account = true,
	 .grants = {{ROLE_UNIT_ADMIN, AGENCY, BLOC_NONE}},
	 .may = "yyy" "......" "......" "..." ".y" ".yyyy..yy." "..." ".." "yy" "." "." "." "y", .all = "yyy" "y....." "......" "yy." ".y" ".yyyy..yy." "..." ".." "yy" "y" "." "." "y"},
	{.who = "a unit account held by the authority", .person_id = AUTHORITY, .unit_account = true,
	 .grants = {{ROLE_UNIT_AGGREGATOR, AGENCY, BLOC_NONE}},
	 .may = "yyy" "y.y..." "......" "yyy" ".." ".........." "y.." ".." ".." "." "." "y" ".", .all = "yyy" "y.y..." "...y.." "yyy" ".." ".........." "y.." "y." ".y" "y" "y" "y" "."},
	{.who = "a unit account held by who assigned the task", .person_id = ASSIGNER, .unit_account = true,
	 .may = "yyy" "y....." "......" "..." ".." ".........." "..." ".." ".." "." "." "." ".", .all = "yyy" "y....." "......" "yy." ".." ".........." "..." ".." ".y" "y" "." "." "."},
};
/* clang-format on */

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static const struct object record = {
	.person_id = OWN,
	.superior_id = SUPERIOR,
	.authority_id = AUTHORITY,
	.assigner_id = ASSIGNER,
	.unit_id = AGENCY,
	.part_id = PART,
	.advice_unit_id = OFFICE,
	.approval_unit_id = OFFICE,
	.bloc = BLOC_GOVERNMENT,
	.above = {AGENCY, DISTRICT, CITY},
	.above_count = 3,
};

/* What session_load() makes of the same facts; the record is the only evaluation there is. */
static struct viewer
viewer_of(const struct person *person)
{
	struct viewer viewer = {.person_id = person->person_id, .account_id = 1, .posts = person->posts,
	    .grants = person->grants, .deputed = person->deputed,
	    .unit_account = person->unit_account};

	while (viewer.post_count < COUNT(person->posts) && person->posts[viewer.post_count].unit_id != 0)
		viewer.post_count++;
	while (viewer.deputed_count < COUNT(person->deputed) && person->deputed[viewer.deputed_count].person_id != 0)
		viewer.deputed_count++;
	for (; viewer.grant_count < COUNT(person->grants) && person->grants[viewer.grant_count].unit_id != 0; viewer.grant_count++) {
		const enum role role = person->grants[viewer.grant_count].role;

		viewer.is_adviser |= role == ROLE_UNIT_AGGREGATOR || role == ROLE_BLOC_AGGREGATOR;
	}
	viewer.is_superior = person->side || access_is_superior(&viewer, SUPERIOR);
	viewer.is_authority = access_is_authority(&viewer, AUTHORITY) || person->deputed[0].secretary;
	return viewer;
}

static void
expect(bool got, bool wanted, const struct person *person, int action, const char *when)
{
	if (got != wanted)
		fail_msg("%s, %s, %s: %s", person->who, action_names[action], when, got ? "allowed" : "refused");
}

static void
test_every_action_has_a_column(void **state)
{
	(void)state;
	assert_int_equal(COUNT(action_names), ACTION_COUNT);
	for (int action = 0; action < ACTION_COUNT; action++)
		assert_string_equal(access_action_name((enum action)action), action_names[action]);
	for (size_t i = 0; i < COUNT(people); i++) {
		assert_int_equal(strlen(people[i].may), ACTION_COUNT);
		assert_int_equal(strlen(people[i].all), ACTION_COUNT);
		assert_int_equal(strspn(people[i].may, "yp."), ACTION_COUNT);
		assert_int_equal(strspn(people[i].all, "y."), ACTION_COUNT);
	}
}

static void
test_table(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(people); i++) {
		const struct person *person = &people[i];
		const struct viewer viewer = viewer_of(person);
		struct object object = record;

		object.coordinates = person->coordinates;
		object.side = person->side;
		object.collective = person->collective;
		for (int action = 0; action < ACTION_COUNT; action++) {
			object.published = false;
			expect(access_may(&viewer, (enum action)action, &object), person->may[action] == 'y', person, action,
			    "unpublished");
			object.published = true;
			expect(access_may(&viewer, (enum action)action, &object), person->may[action] != '.', person, action,
			    "published");
			expect(access_at_all(&viewer, (enum action)action), person->all[action] == 'y', person, action, "at all");
		}
	}
}

static void
test_nobody(void **state)
{
	struct object object = record;

	(void)state;
	object.published = true;
	for (int action = 0; action < ACTION_COUNT; action++) {
		assert_int_equal(access_may(NULL, (enum action)action, &object), action == ACTION_OPEN);
		assert_int_equal(access_at_all(NULL, (enum action)action), action == ACTION_OPEN);
	}
}

/* An object that a page forgot to fill is nobody's. */
static void
test_empty_object(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(people); i++) {
		const struct viewer viewer = viewer_of(&people[i]);

		for (int published = 0; published <= 1; published++)
			for (int action = ACTION_HOME + 1; action < ACTION_COUNT; action++) {
				/* A rule set that was approved is every administrator's to read, wherever it holds. */
				if (action == ACTION_RULES && published != 0)
					continue;
				expect(access_may(&viewer, (enum action)action, &(struct object){.published = published != 0}), false,
				    &people[i], action, "nothing");
			}
	}
}

/* In place of an assigner who left: who may review the person or decide, as of any other month, and nobody else. */
static void
test_assigner_gone(void **state)
{
	struct object object = record;
	int more = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(people); i++) {
		const struct viewer viewer = viewer_of(&people[i]);
		bool before, rates;

		object.collective = people[i].collective;
		object.assigner_gone = false;
		before = access_may(&viewer, ACTION_TASK_CONFIRM, &object);
		rates = access_may(&viewer, ACTION_REVIEW, &object) || access_may(&viewer, ACTION_DECIDE, &object);
		object.assigner_gone = true;
		expect(access_may(&viewer, ACTION_TASK_CONFIRM, &object), before || rates, &people[i], ACTION_TASK_CONFIRM, "assigner gone");
		more += rates && !before;
		object.assigner_id = 0;
		expect(access_may(&viewer, ACTION_TASK_CONFIRM, &object), false, &people[i], ACTION_TASK_CONFIRM, "nobody assigned it");
		object.assigner_id = ASSIGNER;
	}
	assert_true(more >= 2);
}

static uint32_t
next(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 16;
}

static struct person
random_person(uint32_t *seed)
{
	static const uint64_t persons[] = {OWN, SUPERIOR, AUTHORITY, ASSIGNER, SOMEBODY};
	static const uint64_t units[] = {CITY, DISTRICT, AGENCY, PART, OFFICE, OTHER};
	struct person person = {.who = "random", .person_id = persons[next(seed) % COUNT(persons)]};
	const size_t posts = next(seed) % 3, grants = next(seed) % 4, deputed = next(seed) % 3;

	for (size_t i = 0; i < posts; i++) {
		const uint64_t unit = units[next(seed) % COUNT(units)];
		const uint32_t rank = next(seed) % 3;

		person.posts[i] = (struct post){unit, unit == PART ? AGENCY : unit <= DISTRICT ? 0 : unit, rank == 1, rank == 2, i == 0};
	}
	for (size_t i = 0; i < grants; i++)
		person.grants[i] = (struct grant){
		    (enum role)(next(seed) % ROLE_COUNT), units[next(seed) % COUNT(units)], (enum bloc)(next(seed) % 4)};
	for (size_t i = 0; i < deputed; i++)
		person.deputed[i] = (struct deputed){persons[next(seed) % COUNT(persons)], next(seed) % 2 == 0, next(seed) % 2 == 0,
		    next(seed) % 2 == 0};
	return person;
}

static struct object
random_object(uint32_t *seed)
{
	struct object object = record;

	object.published = next(seed) % 2 == 0;
	object.superior_id = next(seed) % 5;
	object.authority_id = next(seed) % 5;
	object.assigner_id = next(seed) % 5;
	object.assigner_gone = next(seed) % 2 == 0;
	object.advice_unit_id = next(seed) % 2 == 0 ? AGENCY : OFFICE;
	return object;
}

static void
expect_no_less(const struct person *less, const struct person *more, const struct object *object, const char *what)
{
	const struct viewer before = viewer_of(less), after = viewer_of(more);

	for (int action = 0; action < ACTION_COUNT; action++) {
		/* Who belongs to an agency neither values it, nor gives it places, nor approves what its head proposes. */
		const bool bars = (action == ACTION_CAP_GRANT || action == ACTION_UNIT_RESULT || action == ACTION_REVISE ||
		    action == ACTION_REVISE_APPROVE) && strcmp(what, "one post more") == 0;

		if (access_may(&before, (enum action)action, object) && !bars)
			expect(access_may(&after, (enum action)action, object), true, more, action, what);
		if (access_at_all(&before, (enum action)action))
			expect(access_at_all(&after, (enum action)action), true, more, action, what);
	}
}

static void
test_more_never_removes(void **state)
{
	uint32_t seed = 20220120;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		const struct person more = random_person(&seed);
		struct object object = random_object(&seed);
		struct person less = more;

		memset(&less.grants[next(&seed) % 3], 0, sizeof less.grants[0]);
		expect_no_less(&less, &more, &object, "one grant more");
		less = more;
		memset(&less.posts[1], 0, sizeof less.posts[1]);
		expect_no_less(&less, &more, &object, "one post more");
		less = more;
		memset(&less.deputed[1], 0, sizeof less.deputed[1]);
		expect_no_less(&less, &more, &object, "one delegation more");
	}
}

static void
test_published_never_removes(void **state)
{
	uint32_t seed = 630;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		const struct person person = random_person(&seed);
		const struct viewer viewer = viewer_of(&person);
		struct object object = random_object(&seed);

		for (int action = 0; action < ACTION_COUNT; action++) {
			object.published = false;
			if (!access_may(&viewer, (enum action)action, &object))
				continue;
			object.published = true;
			expect(access_may(&viewer, (enum action)action, &object), true, &person, action, "published");
		}
	}
}

static void
test_nobody_judges_oneself(void **state)
{
	static const enum action judging[] = {ACTION_REVIEW, ACTION_ADVISE, ACTION_DECIDE, ACTION_TASK_CONFIRM,
	    ACTION_REVISE, ACTION_REVISE_APPROVE};
	uint32_t seed = 1841;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		const struct object object = random_object(&seed);
		struct person person = random_person(&seed);
		struct viewer viewer;

		person.person_id = OWN;
		viewer = viewer_of(&person);
		for (size_t j = 0; j < COUNT(judging); j++)
			expect(access_may(&viewer, judging[j], &object), false, &person, (int)judging[j], "oneself");
	}
}

/* A right to this object must not be hidden by the route's or the menu's question whether there is one at all. */
static void
test_at_all_hides_no_right(void **state)
{
	uint32_t seed = 3814;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		const struct person person = random_person(&seed);
		const struct object object = random_object(&seed);
		struct viewer viewer = viewer_of(&person);

		viewer.is_superior = access_is_superior(&viewer, object.superior_id);
		viewer.is_authority = access_is_authority(&viewer, object.authority_id);
		for (int action = 0; action < ACTION_COUNT; action++)
			if (access_may(&viewer, (enum action)action, &object))
				expect(access_at_all(&viewer, (enum action)action), true, &person, action, "at all");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_every_action_has_a_column),
	    cmocka_unit_test(test_table),
	    cmocka_unit_test(test_nobody),
	    cmocka_unit_test(test_assigner_gone),
	    cmocka_unit_test(test_empty_object),
	    cmocka_unit_test(test_more_never_removes),
	    cmocka_unit_test(test_published_never_removes),
	    cmocka_unit_test(test_nobody_judges_oneself),
	    cmocka_unit_test(test_at_all_hides_no_right),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
