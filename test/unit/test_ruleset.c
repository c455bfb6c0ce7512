/* Rule set documents: what the shipped ones say, and what is refused. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "rating/points.h"
#include "record/ruleset.h"

static int
setup(void **state)
{
	*state = pool_new();
	return 0;
}

static int
teardown(void **state)
{
	pool_free(*state);
	return 0;
}

static const char *
path_of(struct pool *pool, const char *name)
{
	const char *source = getenv("srcdir");

	return pool_printf(pool, "%s/schema/ruleset/%s", source == NULL ? "." : source, name);
}

static const struct rule_set *
shipped(struct pool *pool, const char *name)
{
	struct ruleset_error error;
	const struct rule_set *rules = ruleset_read(pool, path_of(pool, name), &error);

	if (rules == NULL)
		fail_msg("%s:%d: %s", name, error.line, error.message);
	return rules;
}

static int64_t
moment(const char *text)
{
	int64_t result;

	assert_true(moment_parse(text, &result));
	return result;
}

static void
the_three_regulations(void **state)
{
	const struct rule_set *frame = shipped(*state, "1841-QD-TU.xml"),
			      *old = shipped(*state, "3814-QD-TU.xml");
	const struct rule_set *district = shipped(*state, "1059-QD-QU.xml");
	char day[DAY_TEXT];

	assert_string_equal(frame->number, "1841-QĐ/TU");
	assert_string_equal(day_format(frame->valid_from, day), "2021-10-28");
	assert_int_equal(frame->cap.percentage, CAP_NO_PERCENTAGE);
	assert_int_equal(frame->calendar.start, moment("2022-01-20 00:00:00"));
	assert_int_equal(frame->levels.absence_share, 5000);
	assert_int_equal(frame->levels.absence_best, LEVEL_C);
	assert_int_equal(frame->levels.leader, LEADER_WARN);
	assert_string_equal(frame->parent, "");
	assert_int_equal(old->cap.percentage, 3000);
	assert_int_equal(old->cap.exception, 4000);
	assert_int_equal(old->cap.base, CAP_ALL);
	assert_string_equal(day_format(old->valid_from, day), "2018-07-01");
	assert_int_equal(old->calendar.start, MOMENT_NONE);
	assert_string_equal(district->parent, frame->code);
	assert_string_equal(day_format(district->issued, day), "2022-01-07");
	assert_true(rule_set_in_force(old, frame->valid_from - 1) &&
		    !rule_set_in_force(frame, frame->valid_from - 1));
	assert_true(rule_set_in_force(frame, frame->valid_from) &&
		    !rule_set_in_force(old, frame->valid_from));
}

static void
every_set_adds_up_and_says_that_it_is_an_illustration(void **state)
{
	static const char *const names[] = {"3814-QD-TU.xml", "1841-QD-TU.xml", "1059-QD-QU.xml", "1841-QD-TU-v2.xml",
	    "3814-QD-TU-v2.xml"};
	static const int groups[] = {2000, 7000, 1000};

	for (size_t n = 0; n < sizeof names / sizeof names[0]; n++) {
		const struct rule_set *rules = shipped(*state, names[n]);

		/* Second versions have one for ward staff too. */
		assert_int_equal(rules->criteria_set_count, n >= 3 ? 5 : 4);
		for (size_t i = 0; i < rules->criteria_set_count; i++) {
			const struct criteria_set *set = &rules->criteria_sets[i];
			int *full = pool_alloc(*state, set->criterion_count * sizeof(*full));
			struct points_total total;
			size_t top = 0;

			for (size_t j = 0; j < set->criterion_count; j++) {
				const struct criterion *criterion = &set->criteria[j];

				full[j] = criterion->maximum;
				if (criterion->parent >= 0)
					continue;
				assert_true(criterion->group);
				assert_string_equal(criterion->label, "theo 3814-QĐ/TU");
				assert_int_equal(criterion->maximum, groups[top++]);
			}
			for (size_t j = 0, sum; j < set->criterion_count; j++) {
				if (!set->criteria[j].group)
					continue;
				sum = 0;
				for (size_t k = j + 1; k < set->criterion_count; k++)
					if (set->criteria[k].parent == (int)j)
						sum += (size_t)set->criteria[k].maximum;
				assert_int_equal(sum, set->criteria[j].maximum);
			}
			assert_int_equal(top, 3);
			points_total(set, full, rules->round_to, &total);
			assert_int_equal(total.total, 10000);
			assert_int_equal(total.maximum, rules->scale);
			assert_true(set->illustrative);
			assert_string_equal(set->label, "minh họa");
		}
	}
}

static const char *
chosen(const struct rule_set *rules, struct subject subject)
{
	size_t matches;
	const struct criteria_set *set = rule_set_choose_criteria(rules, &subject, &matches);

	assert_int_equal(matches, 1);
	return set->code;
}

static void
everybody_gets_exactly_one_set(void **state)
{
	const struct rule_set *rules = shipped(*state, "1059-QD-QU.xml");
	static const char *const positions[] = {"giao vien",
						"giao vien hop dong",
						"to truong chuyen mon",
						"hieu truong",
						"chuyen vien",
						"ke toan",
						"",
						"nhan vien bao ve"};

	for (int kind = STAFF_CADRE; kind <= STAFF_CONTRACT; kind++)
		for (int rank = RANK_HEAD; rank <= RANK_MEMBER; rank++)
			for (int bloc = BLOC_PARTY; bloc <= BLOC_SCHOOL; bloc++)
				for (size_t p = 0; p < sizeof(positions) / sizeof(positions[0]); p++)
					chosen(rules, (struct subject){(enum staff_kind)kind, (enum rank)rank,
								       (enum bloc)bloc, UNIT_AGENCY, "",
								       positions[p]});
	assert_string_equal(chosen(rules, (struct subject){STAFF_PUBLIC_EMPLOYEE, RANK_HEAD, BLOC_SCHOOL,
							   UNIT_AGENCY, "school", "hieu truong"}),
			    "leader");
	assert_string_equal(chosen(rules, (struct subject){STAFF_PUBLIC_EMPLOYEE, RANK_HEAD, BLOC_SCHOOL,
							   UNIT_PART, "", "to truong chuyen mon"}),
			    "teacher");
	assert_string_equal(chosen(rules, (struct subject){STAFF_PUBLIC_EMPLOYEE, RANK_MEMBER, BLOC_SCHOOL,
							   UNIT_PART, "", "giao vien tieu hoc"}),
			    "teacher");
	assert_string_equal(chosen(rules, (struct subject){STAFF_PUBLIC_EMPLOYEE, RANK_MEMBER, BLOC_SCHOOL,
							   UNIT_AGENCY, "", "ke toan"}),
			    "professional");
	assert_string_equal(chosen(rules, (struct subject){STAFF_CONTRACT, RANK_MEMBER, BLOC_GOVERNMENT,
							   UNIT_AGENCY, "", "lai xe"}),
			    "contract");
	assert_string_equal(chosen(rules, (struct subject){STAFF_CIVIL_SERVANT, RANK_MEMBER, BLOC_PARTY,
							   UNIT_AGENCY, "", "giao vien"}),
			    "professional");
}

static void
two_sets_of_one_priority_are_told(void **state)
{
	static const struct criteria_binding any = {.priority = 5},
					     head = {.priority = 5, .ranks = 1U << RANK_HEAD};
	static const struct criteria_set sets[] = {
	    {.code = "heads", .bindings = &head, .binding_count = 1},
	    {.code = "all", .bindings = &any, .binding_count = 1},
	};
	const struct rule_set rules = {.criteria_sets = sets, .criteria_set_count = 2},
			      none = {.criteria_sets = sets, .criteria_set_count = 1};
	struct subject subject = {.rank = RANK_HEAD, .unit_type = "", .position = ""};
	size_t matches;

	(void)state;
	assert_string_equal(rule_set_choose_criteria(&rules, &subject, &matches)->code, "heads");
	assert_int_equal(matches, 2);
	subject.rank = RANK_MEMBER;
	assert_string_equal(rule_set_choose_criteria(&rules, &subject, NULL)->code, "all");
	assert_null(rule_set_choose_criteria(&none, &subject, &matches));
	assert_int_equal(matches, 0);
}

static void
patterns(void **state)
{
	static const struct {
		const char *pattern, *text;
		bool match;
	} cases[] = {
	    {"giao vien*", "giao vien", true},
	    {"giao vien*", "giao vien toan", true},
	    {"giao vien*", "giao", false},
	    {"*truong*", "hieu truong", true},
	    {"*truong", "truong phong", false},
	    {"*", "", true},
	    {"", "", true},
	    {"", "x", false},
	    {"a*b*c", "axxbxxc", true},
	    {"a*b*c", "axxbxx", false},
	    {"*aab", "aaab", true},
	    {"ab", "abc", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (rule_set_match(cases[i].pattern, cases[i].text) != cases[i].match)
			fail_msg("\"%s\" against \"%s\"", cases[i].pattern, cases[i].text);
}

static enum window_state
state_at(const struct rule_set *rules, int year, int month, enum step step, const char *now)
{
	return calendar_state(calendar_window(&rules->calendar, (struct month){year, month}, step),
			      moment(now));
}

static void
the_windows_of_the_dispatch(void **state)
{
	static const char *const names[] = {"1841-QD-TU.xml", "1059-QD-QU.xml"};

	for (size_t i = 0; i < 2; i++) {
		const struct rule_set *rules = shipped(*state, names[i]);

		assert_int_equal(state_at(rules, 2022, 1, STEP_PLAN, "2022-01-19 23:59:59"), WINDOW_BEFORE);
		assert_int_equal(state_at(rules, 2022, 1, STEP_PLAN, "2022-01-20 00:00:00"), WINDOW_OPEN);
		assert_int_equal(state_at(rules, 2022, 1, STEP_SELF, "2022-01-24 23:59:59"), WINDOW_OPEN);
		assert_int_equal(state_at(rules, 2022, 1, STEP_SELF, "2022-01-25 00:00:00"), WINDOW_CLOSED);
		assert_int_equal(state_at(rules, 2022, 1, STEP_SUPERIOR, "2022-01-25 23:59:59"), WINDOW_OPEN);
		assert_int_equal(state_at(rules, 2022, 1, STEP_SUPERIOR, "2022-01-26 00:00:00"),
				 WINDOW_CLOSED);
		assert_int_equal(state_at(rules, 2022, 1, STEP_DECIDE, "2022-01-28 00:00:00"), WINDOW_CLOSED);
		assert_int_equal(state_at(rules, 2022, 1, STEP_PUBLISH, "2022-02-04 23:59:59"), WINDOW_OPEN);
		assert_int_equal(state_at(rules, 2022, 1, STEP_PUBLISH, "2022-02-05 00:00:00"),
				 WINDOW_CLOSED);
		assert_int_equal(state_at(rules, 2022, 11, STEP_PUBLISH, "2022-12-05 00:00:00"),
				 WINDOW_CLOSED);
		assert_int_equal(state_at(rules, 2022, 12, STEP_PUBLISH, "2022-12-14 23:59:59"), WINDOW_OPEN);
		assert_int_equal(state_at(rules, 2022, 12, STEP_PUBLISH, "2022-12-15 00:00:00"),
				 WINDOW_CLOSED);
		assert_int_equal(level_of_points(&rules->levels, 8999), LEVEL_B);
		assert_int_equal(level_of_points(&rules->levels, 9000), LEVEL_A);
	}
}

static char *
document_of(struct pool *pool, const char *name)
{
	FILE *file = fopen(path_of(pool, name), "r");
	char *text = pool_alloc(pool, 65536);

	assert_non_null(file);
	assert_true(fread(text, 1, 65535, file) > 1000);
	fclose(file);
	return text;
}

/* Puts one text in the place of another and expects that the document is refused with the words. */
static void
refused(struct pool *pool, const char *old, const char *new, const char *words)
{
	char *document = document_of(pool, "1841-QD-TU.xml"), *place = strstr(document, old);
	struct ruleset_error error;

	assert_non_null(place);
	document = pool_printf(pool, "%.*s%s%s", (int)(place - document), document, new, place + strlen(old));
	if (ruleset_parse(pool, document, strlen(document), &error) != NULL)
		fail_msg("accepted with \"%s\"", new);
	if (strstr(error.message, words) == NULL)
		fail_msg("\"%s\" is refused with \"%s\"", new, error.message);
}

static void
what_is_refused(void **state)
{
	static const struct {
		const char *old, *new, *words;
	} cases[] = {
	    {"<rule-set", "<!DOCTYPE rule-set [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<rule-set",
	     "document type"},
	    {"<rule-set", "<!DOCTYPE rule-set>\n<rule-set", "document type"},
	    {"<note>", "<note>&x;", "x"},
	    {"</rule-set>", "", "rule-set"},
	    {"</rule-set>", "</rule-set><x/>", "Extra content"},
	    {"<rule-set", "<rule-set xmlns=\"urn:x\"", "not a rule-set"},
	    {"code=\"1841-QD-TU\"", "", "needs the attribute code"},
	    {"code=\"1841-QD-TU\"", "code=\"1841-QĐ/TU\"", "ascii"},
	    {"valid-from=\"2021-10-28\"", "valid-from=\"2021-02-29\"", "not a day"},
	    {"valid-from=\"2021-10-28\"", "valid-from=\"2021-10-28\" valid-to=\"2021-10-27\"",
	     "before valid-from"},
	    {"period=\"month\"", "period=\"week\"", "period"},
	    {"scale=\"100\"", "scale=\"99.99\"", "more than the scale"},
	    {"scale=\"100\"", "scale=\"100,000\"", "decimals"},
	    {"<note>", "<notes/><note>", "does not belong"},
	    {"<note>", "<note/><note>", "second note"},
	    {"<calendar", "stray<calendar", "text or markup"},
	    {"start=\"2022-01-20T00:00:00\"", "start=\"20/01/2022\"", "start is not"},
	    {"<window step=\"self\">", "<window step=\"rest\">", "unknown step"},
	    {"<window step=\"self\">", "<window step=\"plan\">", "second window"},
	    {"<close day=\"26\"/>", "<close day=\"24\"/>", "before"},
	    {"<close day=\"26\"/>", "<close day=\"32\"/>", "whole number"},
	    {"<close day=\"26\"/>", "<close day=\"26\" time=\"9:00\"/>", "hh:mm"},
	    {"<close day=\"26\"/>", "<close day=\"26\" time=\"24:00\"/>", "hh:mm"},
	    {"<close day=\"26\"/>", "", "needs close"},
	    {"below=\"90\"", "below=\"89.99\"", "exactly one"},
	    {"from=\"90\"", "from=\"90\" below=\"100\"", "exactly one"},
	    {"code=\"D\" name", "code=\"E\" name", "not a level"},
	    {"<absence share=\"50\" best=\"C\"/>", "<absence share=\"half\" best=\"C\"/>", "share is not"},
	    {"rule=\"warn\"", "rule=\"maybe\"", "rule"},
	    {"<cap base=\"all\"", "<cap percentge=\"30\" base=\"all\"", "no attribute percentge"},
	    {"<cap base=\"all\"", "<cap percentage=\"101\" base=\"all\"", "above 100"},
	    {"<cap base=\"all\"", "<cap percentage=\"30\" exception=\"20\" base=\"all\"",
	     "below the percentage"},
	    {"<cap base=\"all\"", "<cap exception=\"20\" base=\"all\"", "needs a percentage"},
	    {"<cap base=\"all\"", "<cap base=\"all\" mode=\"warn\"/><cap base=\"all\"", "second cap of the same scope"},
	    {"mode=\"warn\"/>", "mode=\"warn\"/><petition days=\"0\"/>", "days"},
	    {"mode=\"warn\"/>", "mode=\"warn\"/><petition/>", "needs the attribute days"},
	    {"mode=\"warn\"/>", "mode=\"warn\"/><products fault=\"101\" delay=\"25\"/>", "more than 100"},
	    {"mode=\"warn\"/>", "mode=\"warn\"/><products fault=\"25\"/>", "needs the attribute delay"},
	    {"code=\"conduct-law\" maximum=\"5\"", "code=\"conduct-law\" maximum=\"5\" source=\"counted\"", "names its formula"},
	    {"code=\"conduct-law\" maximum=\"5\"", "code=\"conduct-law\" maximum=\"5\" formula=\"staff\"", "names its formula"},
	    {"code=\"conduct-law\" maximum=\"5\"", "code=\"conduct-law\" maximum=\"5\" source=\"counted\" formula=\"boss\"",
	     "formula"},
	    {"code=\"conduct-law\" maximum=\"5\"", "code=\"conduct-law\" maximum=\"5\" source=\"counted\" formula=\"staff\"",
	     "has no products"},
	    {"code=\"bonus-hard\" maximum=\"5\" kind=\"bonus\"",
	     "code=\"bonus-hard\" maximum=\"5\" kind=\"bonus\" source=\"counted\" formula=\"staff\"", "must be normal"},
	    {"code=\"professional\"", "code=\"leader\"", "second criteria-set"},
	    {"label=\"minh họa\"", "", "needs a label"},
	    {"code=\"conduct-ethics\"", "code=\"conduct-law\"", "stands twice"},
	    {"code=\"conduct-law\" maximum=\"5\"", "code=\"conduct-law\" maximum=\"0\"", "not above 0"},
	    {"code=\"conduct-law\" maximum=\"5\"", "code=\"conduct-law\" maximum=\"5\" step=\"0.3\"",
	     "multiple"},
	    {"code=\"conduct-law\" maximum=\"5\"", "code=\"conduct-law\" maximum=\"5\" best=\"D\"",
	     "knock-out"},
	    {"code=\"conduct-law\" maximum=\"5\"", "code=\"conduct-law\" maximum=\"5\" kind=\"knock-out\"",
	     "best"},
	    {"code=\"bonus-hard\" maximum=\"5\" kind=\"bonus\"", "code=\"bonus-hard\" maximum=\"5\"",
	     "kind of its group"},
	    {"<rank is=\"head\"/>", "<rank is=\"boss\"/>", "unknown rank"},
	    {"<binding priority=\"20\">", "<binding priority=\"high\">", "whole number"},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		refused(*state, cases[i].old, cases[i].new, cases[i].words);
}

/* Every part that a rule set may have beside the shipped ones. */
static void
caps_petitions_and_products_are_read(void **state)
{
	char *text = document_of(*state, "1841-QD-TU.xml");
	char *cut = strstr(text, "<cap "), *rest = strstr(cut, "/>") + 2;
	struct ruleset_error error;
	const struct rule_set *rules;
	const char *document;

	*cut = '\0';
	document = pool_printf(*state,
	    "%s<cap percentage=\"20\" exception=\"25\" base=\"b_only\" mode=\"hard\"/><cap percentage=\"20\" base=\"b_only\" "
	    "scope=\"group\" mode=\"warn\"/><petition days=\"5\"/><products fault=\"25\" delay=\"12.5\"/>%s", text, rest);
	rules = ruleset_parse(*state, document, strlen(document), &error);
	if (rules == NULL)
		fail_msg("%d: %s", error.line, error.message);
	assert_int_equal(rules->cap_count, 2);
	assert_int_equal(rules->cap.exception, 2500);
	assert_int_equal(rules->caps[0].scope, CAP_UNIT);
	assert_int_equal(rules->caps[1].scope, CAP_GROUP);
	assert_true(rules->caps[0].hard && !rules->caps[1].hard);
	assert_int_equal(rules->petition_days, 5);
	assert_true(rules->counts_products);
	assert_int_equal(rules->product_fault, 2500);
	assert_int_equal(rules->product_delay, 1250);
	assert_int_equal(shipped(*state, "1841-QD-TU.xml")->petition_days, 0);
	assert_false(shipped(*state, "1841-QD-TU.xml")->counts_products);
}

/* 30 points of general criteria and 70 of results in every set; each kind of post gets one. */
static void
the_decrees_of_2026(void **state)
{
	static const struct {
		struct subject	 subject;
		const char	*set;
	} posts[] = {
	    {{STAFF_CIVIL_SERVANT, RANK_HEAD, BLOC_GOVERNMENT, UNIT_AGENCY, "phong", "truong phong"}, "leader"},
	    {{STAFF_CIVIL_SERVANT, RANK_MEMBER, BLOC_GOVERNMENT, UNIT_PART, "", "chuyen vien"}, "professional"},
	    {{STAFF_CADRE, RANK_DEPUTY, BLOC_GOVERNMENT, UNIT_AGENCY, "phuong", "pho chu tich"}, "leader"},
	    {{STAFF_CIVIL_SERVANT, RANK_MEMBER, BLOC_GOVERNMENT, UNIT_AGENCY, "phuong", "cong chuc van hoa"}, "ward"},
	    {{STAFF_PUBLIC_EMPLOYEE, RANK_MEMBER, BLOC_SCHOOL, UNIT_PART, "to", "giao vien thcs"}, "teacher"},
	    {{STAFF_PUBLIC_EMPLOYEE, RANK_HEAD, BLOC_SCHOOL, UNIT_AGENCY, "truong", "hieu truong"}, "leader"},
	    {{STAFF_PUBLIC_EMPLOYEE, RANK_MEMBER, BLOC_SCHOOL, UNIT_AGENCY, "truong", "ke toan"}, "professional"},
	    {{STAFF_CONTRACT, RANK_MEMBER, BLOC_SCHOOL, UNIT_AGENCY, "truong", "bao ve"}, "contract"},
	};
	static const char *const documents[] = {"335-2025-ND-CP.xml", "335-2025-ND-CP-SP.xml"};

	for (size_t d = 0; d < sizeof documents / sizeof documents[0]; d++) {
		const struct rule_set *rules = shipped(*state, documents[d]);

		assert_int_equal(rules->criteria_set_count, 5);
		assert_int_equal(rules->cap_count, 2);
		assert_true(rules->cap.base == CAP_B_ONLY && rules->cap.hard && rules->cap.percentage == 2000);
		assert_int_equal(rules->petition_days, 5);
		assert_int_equal(rules->levels.leader, LEADER_BOUND);
		/* The points are those of the time worked; a share of the days bounds no level. */
		assert_int_equal(rules->levels.absence_share, -1);
		for (size_t i = 0; i < rules->criteria_set_count; i++) {
			const struct criteria_set *set = &rules->criteria_sets[i];
			int sums[2] = {0, 0}, top = -1;

			assert_true(set->illustrative);
			assert_int_equal(points_maximum(set), 10000);
			for (size_t j = 0; j < set->criterion_count; j++)
				if (set->criteria[j].parent < 0)
					assert_int_equal(set->criteria[j].maximum, ++top == 0 ? 3000 : 7000);
			for (size_t j = 0, at = 0; j < set->criterion_count; j++) {
				at += set->criteria[j].parent < 0 && j > 0;
				if (!set->criteria[j].group)
					sums[at] += set->criteria[j].maximum;
			}
			assert_int_equal(rule_set_counts(rules), d == 1);
			assert_int_equal(sums[0], 3000);
			assert_int_equal(sums[1], 7000);
		}
		for (size_t i = 0; i < sizeof(posts) / sizeof(posts[0]); i++) {
			size_t matches;

			assert_string_equal(rule_set_choose_criteria(rules, &posts[i].subject, &matches)->code, posts[i].set);
			assert_int_equal(matches, 1);
		}
	}
}

static void
every_truncation_is_refused(void **state)
{
	char *document = document_of(*state, "1841-QD-TU.xml");
	size_t length = (size_t)(strstr(document, "</rule-set>") - document);
	struct ruleset_error error;

	for (size_t cut = 0; cut <= length; cut += 41) {
		struct pool *pool = pool_new();

		assert_null(ruleset_parse(pool, document, cut, &error));
		assert_true(error.message[0] != '\0');
		pool_free(pool);
	}
}

static void
a_file_that_is_not_there(void **state)
{
	struct ruleset_error error;

	assert_null(ruleset_read(*state, path_of(*state, "none.xml"), &error));
	assert_non_null(strstr(error.message, "cannot open"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(the_three_regulations, setup, teardown),
	    cmocka_unit_test_setup_teardown(every_set_adds_up_and_says_that_it_is_an_illustration, setup,
					    teardown),
	    cmocka_unit_test_setup_teardown(everybody_gets_exactly_one_set, setup, teardown),
	    cmocka_unit_test_setup_teardown(two_sets_of_one_priority_are_told, setup, teardown),
	    cmocka_unit_test_setup_teardown(patterns, setup, teardown),
	    cmocka_unit_test_setup_teardown(the_windows_of_the_dispatch, setup, teardown),
	    cmocka_unit_test_setup_teardown(what_is_refused, setup, teardown),
	    cmocka_unit_test_setup_teardown(caps_petitions_and_products_are_read, setup, teardown),
	    cmocka_unit_test_setup_teardown(the_decrees_of_2026, setup, teardown),
	    cmocka_unit_test_setup_teardown(every_truncation_is_refused, setup, teardown),
	    cmocka_unit_test_setup_teardown(a_file_that_is_not_there, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
