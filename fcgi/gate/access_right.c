#include "config.h"

#include "gate/access.h"

bool
access_own_right(const struct viewer *viewer, const struct right *right)
{
	return (right->account_id != 0 && right->account_id == viewer->account_id) ||
	    (right->person_id != 0 && right->person_id == viewer->person_id);
}

/*
 * What a holder of the grant may give inside its scope; at_top: in the very unit of the grant. An administrator appoints
 * administrators below, not beside; auditors look at administrators, who therefore do not appoint them, the city's excepted.
 */
static bool
gives(const struct grant *grant, enum role role, bool at_top, bool peers)
{
	switch (grant->role) {
	case ROLE_CITY_ADMIN:
		return true;
	case ROLE_BLOC_ADMIN:
		return role == ROLE_BLOC_AGGREGATOR || role == ROLE_UNIT_ADMIN || role == ROLE_UNIT_AGGREGATOR ||
		    (role == ROLE_BLOC_ADMIN && !at_top);
	case ROLE_UNIT_ADMIN:
		return role == ROLE_UNIT_AGGREGATOR || (role == ROLE_UNIT_ADMIN && peers);
	case ROLE_BLOC_AGGREGATOR:
	case ROLE_UNIT_AGGREGATOR:
	case ROLE_AUDITOR:
	case ROLE_COUNT:
		break;
	}
	return false;
}

bool
access_may_grant(const struct viewer *viewer, const struct right *right, bool peers)
{
	if (viewer == NULL || viewer->person_id == 0 || right->scope.above_count == 0 || access_own_right(viewer, right))
		return false;
	if ((right->role == ROLE_BLOC_ADMIN || right->role == ROLE_BLOC_AGGREGATOR) && right->scope.bloc == BLOC_NONE)
		return false;
	for (size_t i = 0; i < viewer->grant_count; i++) {
		const struct grant *grant = &viewer->grants[i];

		if (access_covers(grant, &right->scope) && gives(grant, right->role, right->scope.above[0] == grant->unit_id, peers))
			return true;
	}
	return false;
}

bool
access_grants_role(const struct viewer *viewer, enum role role, bool peers)
{
	for (size_t i = 0; viewer->person_id != 0 && i < viewer->grant_count; i++)
		if (gives(&viewer->grants[i], role, false, peers))
			return true;
	return false;
}
