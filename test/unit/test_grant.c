/*
 * Who may give and end which right: the whole product of what the viewer holds (role, unit, bloc), what is to be given (role,
 * unit, bloc), to whom, and the setting for a unit's second administrator, against an oracle written anew as sets: a right
 * is the set of (unit, bloc) cells it reaches, and may be given only inside the cells that the giver's own right reaches.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gate/access.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

enum { UNITS = 6, BLOCS = 3, ME = 7, MY_ACCOUNT = 70, HIM = 8, HIS_ACCOUNT = 80 };

/* 1 the city; 2 and 3 districts; 4 and 5 agencies of the first; 6 an agency of the second. */
static const uint64_t parent_of[UNITS + 1] = {0, 0, 1, 1, 2, 2, 3};

/* clang-format off */
/* Rows: the role held; columns: the role given. A always, below: only under the own unit, set: only by the setting. */
enum rule { NEVER, ALWAYS, BELOW, BY_SETTING };
static const enum rule rules[ROLE_COUNT][ROLE_COUNT] = {
	/*                         city    bloc    bl.aggr unit        un.aggr auditor */
	[ROLE_CITY_ADMIN]      = {ALWAYS, ALWAYS, ALWAYS, ALWAYS,     ALWAYS, ALWAYS},
	[ROLE_BLOC_ADMIN]      = {NEVER,  BELOW,  ALWAYS, ALWAYS,     ALWAYS, NEVER},
	[ROLE_BLOC_AGGREGATOR] = {NEVER,  NEVER,  NEVER,  NEVER,      NEVER,  NEVER},
	[ROLE_UNIT_ADMIN]      = {NEVER,  NEVER,  NEVER,  BY_SETTING, ALWAYS, NEVER},
	[ROLE_UNIT_AGGREGATOR] = {NEVER,  NEVER,  NEVER,  NEVER,      NEVER,  NEVER},
	[ROLE_AUDITOR]         = {NEVER,  NEVER,  NEVER,  NEVER,      NEVER,  NEVER},
};
/* clang-format on */

/* The cells (unit, bloc) that a right over the unit and bloc reaches, one bit each. */
static uint32_t
reach(uint64_t unit, enum bloc bloc)
{
	uint32_t cells = 0;

	for (uint64_t below = 1; below <= UNITS; below++)
		for (uint64_t up = below; up != 0; up = parent_of[up])
			for (unsigned b = 1; up == unit && b <= BLOCS; b++)
				if (bloc == BLOC_NONE || (unsigned)bloc == b)
					cells |= 1u << ((below - 1) * BLOCS + b - 1);
	return cells;
}

static bool
oracle(const struct grant *held, enum role role, uint64_t unit, enum bloc bloc, bool peers)
{
	const uint32_t wanted = reach(unit, bloc), have = reach(held->unit_id, held->bloc);
	const enum rule rule = rules[held->role][role];

	if ((role == ROLE_BLOC_ADMIN || role == ROLE_BLOC_AGGREGATOR) && bloc == BLOC_NONE)
		return false;
	if ((wanted & ~have) != 0)
		return false;
	return rule == ALWAYS || (rule == BELOW && unit != held->unit_id) || (rule == BY_SETTING && peers);
}

static struct right
right_of(enum role role, uint64_t unit, enum bloc bloc, uint64_t account, uint64_t person)
{
	struct right right = {.role = role, .account_id = account, .person_id = person, .scope = {.bloc = bloc}};

	for (uint64_t up = unit; up != 0; up = parent_of[up])
		right.scope.above[right.scope.above_count++] = up;
	return right;
}

typedef void each_fn(const struct grant *held, enum role role, uint64_t unit, enum bloc bloc, bool peers);

static void
for_all(each_fn *each)
{
	for (int held = 0; held < ROLE_COUNT; held++)
		for (uint64_t own = 1; own <= UNITS; own++)
			for (int own_bloc = 0; own_bloc <= BLOCS; own_bloc++)
				for (int role = 0; role < ROLE_COUNT; role++)
					for (uint64_t unit = 1; unit <= UNITS; unit++)
						for (int bloc = 0; bloc <= BLOCS; bloc++)
							for (int peers = 0; peers <= 1; peers++) {
								const struct grant grant = {(enum role)held, own, (enum bloc)own_bloc};

								each(&grant, (enum role)role, unit, (enum bloc)bloc, peers != 0);
							}
}

static void
compare(const struct grant *held, enum role role, uint64_t unit, enum bloc bloc, bool peers)
{
	const struct viewer viewer = {.account_id = MY_ACCOUNT, .person_id = ME, .grants = held, .grant_count = 1};
	const struct right right = right_of(role, unit, bloc, HIS_ACCOUNT, HIM);
	const bool wanted = oracle(held, role, unit, bloc, peers);

	if (access_may_grant(&viewer, &right, peers) != wanted)
		fail_msg("held %d on %d bloc %d, given %d on %d bloc %d, peers %d: wanted %d", (int)held->role, (int)held->unit_id,
		    (int)held->bloc, (int)role, (int)unit, (int)bloc, (int)peers, (int)wanted);
	if (wanted && !access_grants_role(&viewer, role, peers))
		fail_msg("role %d is hidden from role %d", (int)role, (int)held->role);
}

static void
test_product(void **state)
{
	(void)state;
	for_all(compare);
}

/* Neither to the own account, nor to another account of the own person; nor by an account that nobody holds. */
static void
refuse_own(const struct grant *held, enum role role, uint64_t unit, enum bloc bloc, bool peers)
{
	const struct viewer viewer = {.account_id = MY_ACCOUNT, .person_id = ME, .grants = held, .grant_count = 1};
	const struct viewer nobody = {.account_id = MY_ACCOUNT, .grants = held, .grant_count = 1};
	const struct right own = right_of(role, unit, bloc, MY_ACCOUNT, ME);
	const struct right held_account = right_of(role, unit, bloc, HIS_ACCOUNT, ME);
	const struct right same_account = right_of(role, unit, bloc, MY_ACCOUNT, HIM);
	const struct right other = right_of(role, unit, bloc, HIS_ACCOUNT, HIM);

	assert_false(access_may_grant(&viewer, &own, peers));
	assert_false(access_may_grant(&viewer, &held_account, peers));
	assert_false(access_may_grant(&viewer, &same_account, peers));
	assert_false(access_may_grant(&nobody, &other, peers));
	assert_false(access_may_grant(NULL, &other, peers));
	assert_false(access_grants_role(&nobody, role, peers));
}

static void
test_own(void **state)
{
	(void)state;
	for_all(refuse_own);
}

/* Several grants give what each gives, and nothing by adding up; a scope without units is nobody's. */
static void
test_several(void **state)
{
	const struct grant grants[] = {{ROLE_BLOC_ADMIN, 2, BLOC_PARTY}, {ROLE_BLOC_ADMIN, 2, BLOC_GOVERNMENT},
	    {ROLE_BLOC_ADMIN, 2, BLOC_SCHOOL}, {ROLE_UNIT_ADMIN, 6, BLOC_NONE}};
	const struct viewer viewer = {.account_id = MY_ACCOUNT, .person_id = ME, .grants = grants, .grant_count = COUNT(grants)};
	struct right right = right_of(ROLE_UNIT_ADMIN, 4, BLOC_NONE, HIS_ACCOUNT, HIM);

	(void)state;
	assert_false(access_may_grant(&viewer, &right, true));
	right.scope.bloc = BLOC_SCHOOL;
	assert_true(access_may_grant(&viewer, &right, false));
	right = right_of(ROLE_UNIT_AGGREGATOR, 6, BLOC_NONE, HIS_ACCOUNT, HIM);
	assert_true(access_may_grant(&viewer, &right, false));
	right.scope.above_count = 0;
	assert_false(access_may_grant(&viewer, &right, true));
}

/* What can be given can be given on: no chain of givings reaches more cells, or a role that the first could not give. */
static void
no_way_up(const struct grant *held, enum role role, uint64_t unit, enum bloc bloc, bool peers)
{
	const struct viewer first = {.account_id = MY_ACCOUNT, .person_id = ME, .grants = held, .grant_count = 1};
	const struct right given = right_of(role, unit, bloc, HIS_ACCOUNT, HIM);
	const struct grant next = {role, unit, bloc};
	const struct viewer second = {.account_id = HIS_ACCOUNT, .person_id = HIM, .grants = &next, .grant_count = 1};

	if (!access_may_grant(&first, &given, peers))
		return;
	for (int on = 0; on < ROLE_COUNT; on++)
		for (uint64_t to = 1; to <= UNITS; to++)
			for (int b = 0; b <= BLOCS; b++) {
				const struct right further = right_of((enum role)on, to, (enum bloc)b, 90, 9);

				if (access_may_grant(&second, &further, peers))
					assert_true(access_may_grant(&first, &further, peers));
			}
}

static void
test_no_way_up(void **state)
{
	(void)state;
	for_all(no_way_up);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_product),
	    cmocka_unit_test(test_own),
	    cmocka_unit_test(test_several),
	    cmocka_unit_test(test_no_way_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
