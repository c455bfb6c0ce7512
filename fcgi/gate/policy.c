#include "config.h"

#include <stddef.h>
#include <string.h>

#include "gate/policy.h"
#include "web/text.h"

struct bound {
	const char	*name;
	size_t		 offset;
	int64_t		 min, max;
};

static const struct bound bounds[] = {
	{"session_idle_minutes", offsetof(struct policy, idle_minutes), 5, 240},
	{"session_idle_minutes_administrator", offsetof(struct policy, admin_idle_minutes), 5, 240},
	{"session_hours", offsetof(struct policy, session_hours), 1, 24},
	{"password_shortest", offsetof(struct policy, password_shortest), 8, 64},
	{"password_shortest_with_factor", offsetof(struct policy, password_shortest_factor), 8, 64},
};

static const char *const required_names[] = {
	[FACTOR_NONE] = "none",
	[FACTOR_ADMINISTRATORS] = "administrators",
	[FACTOR_ADMINISTRATORS_AUTHORITIES] = "administrators_authorities",
};

void
policy_init(struct policy *policy, bool demonstration)
{
	*policy = (struct policy){
	    .factor_required = demonstration ? FACTOR_NONE : FACTOR_ADMINISTRATORS_AUTHORITIES,
	    .idle_minutes = 60,
	    .admin_idle_minutes = 15,
	    .session_hours = 12,
	    .password_shortest = 12,
	    .password_shortest_factor = 8,
	};
}

static bool
set_required(struct policy *policy, const char *value)
{
	for (size_t i = 0; i < sizeof required_names / sizeof required_names[0]; i++)
		if (strcmp(required_names[i], value) == 0) {
			policy->factor_required = (enum factor_required)i;
			return true;
		}
	return false;
}

bool
policy_set(struct policy *policy, const char *name, const char *value)
{
	int64_t number = 0;

	if (strcmp(name, "second_factor_required") == 0)
		return set_required(policy, value);
	for (size_t i = 0; i < sizeof bounds / sizeof bounds[0]; i++)
		if (strcmp(bounds[i].name, name) == 0) {
			const bool good = text_int(value, bounds[i].min, bounds[i].max, &number);
			const unsigned wanted = (unsigned)number;

			if (good)
				memcpy((char *)policy + bounds[i].offset, &wanted, sizeof wanted);
			return good;
		}
	return false;
}

bool
policy_is_administrator(const struct viewer *viewer)
{
	for (size_t i = 0; i < viewer->grant_count; i++)
		switch (viewer->grants[i].role) {
		case ROLE_CITY_ADMIN:
		case ROLE_BLOC_ADMIN:
		case ROLE_UNIT_ADMIN:
			return true;
		case ROLE_BLOC_AGGREGATOR:
		case ROLE_UNIT_AGGREGATOR:
		case ROLE_AUDITOR:
		case ROLE_COUNT:
			break;
		}
	return false;
}

unsigned
policy_idle_minutes(const struct policy *policy, const struct viewer *viewer)
{
	return policy_is_administrator(viewer) ? policy->admin_idle_minutes : policy->idle_minutes;
}

bool
policy_needs_factor(const struct policy *policy, const struct viewer *viewer)
{
	switch (policy->factor_required) {
	case FACTOR_NONE:
		return false;
	case FACTOR_ADMINISTRATORS:
		return policy_is_administrator(viewer);
	case FACTOR_ADMINISTRATORS_AUTHORITIES:
		return policy_is_administrator(viewer) || viewer->is_authority;
	}
	return true;
}
