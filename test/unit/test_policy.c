/* Settings of logins and sessions: defaults, what is refused, whom they concern. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gate/policy.h"

static const struct grant unit_admin[] = {{ROLE_UNIT_ADMIN, 1, BLOC_NONE}}, auditor[] = {{ROLE_AUDITOR, 1, BLOC_NONE}};
static const struct viewer member, authority = {.is_authority = true},
    administrator = {.grants = unit_admin, .grant_count = 1}, reader = {.grants = auditor, .grant_count = 1};

static void
test_defaults(void **state)
{
	struct policy policy;

	(void)state;
	policy_init(&policy, true);
	assert_false(policy_needs_factor(&policy, &administrator));
	policy_init(&policy, false);
	assert_true(policy_needs_factor(&policy, &administrator) && policy_needs_factor(&policy, &authority));
	assert_false(policy_needs_factor(&policy, &member) || policy_needs_factor(&policy, &reader));
	assert_int_equal(policy_idle_minutes(&policy, &administrator), 15);
	assert_int_equal(policy_idle_minutes(&policy, &authority), 60);
	assert_int_equal(policy.session_hours, 12);
	assert_int_equal(policy.password_shortest, 12);
	assert_int_equal(policy.password_shortest_factor, 8);
}

static void
test_settings(void **state)
{
	static const struct {
		const char	*name, *value;
		bool		 good;
	} cases[] = {
		{"session_idle_minutes", "30", true}, {"session_idle_minutes", "4", false}, {"session_idle_minutes", "241", false},
		{"session_idle_minutes_administrator", "5", true}, {"session_hours", "0", false}, {"session_hours", "8", true},
		{"session_hours", "8h", false}, {"session_hours", "", false}, {"password_shortest", "7", false},
		{"password_shortest", "15", true}, {"password_shortest_with_factor", "10", true},
		{"second_factor_required", "administrators", true}, {"second_factor_required", "all", false}, {"session", "1", false},
	};
	struct policy policy;

	(void)state;
	policy_init(&policy, false);
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		if (policy_set(&policy, cases[i].name, cases[i].value) != cases[i].good)
			fail_msg("%s = %s", cases[i].name, cases[i].value);
	assert_int_equal(policy_idle_minutes(&policy, &member), 30);
	assert_int_equal(policy_idle_minutes(&policy, &administrator), 5);
	assert_int_equal(policy.session_hours, 8);
	assert_int_equal(policy.password_shortest, 15);
	assert_true(policy_needs_factor(&policy, &administrator));
	assert_false(policy_needs_factor(&policy, &authority));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_defaults),
		cmocka_unit_test(test_settings),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
