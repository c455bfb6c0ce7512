#include "config.h"

#include <string.h>

#include "gate/access.h"

static const char *const action_names[ACTION_COUNT] = {
	[ACTION_OPEN] = "open",
	[ACTION_ACCOUNT] = "account",
	[ACTION_HOME] = "home",
	[ACTION_PLAN_VIEW] = "plan_view",
	[ACTION_PLAN_EDIT] = "plan_edit",
	[ACTION_UNIT_PLAN_VIEW] = "unit_plan_view",
	[ACTION_UNIT_PLAN_EDIT] = "unit_plan_edit",
	[ACTION_TASK_ASSIGN] = "task_assign",
	[ACTION_TASK_CONFIRM] = "task_confirm",
	[ACTION_SELF] = "self",
	[ACTION_REVIEW] = "review",
	[ACTION_SIDE_COMMENT] = "side_comment",
	[ACTION_ADVISE] = "advise",
	[ACTION_DECIDE] = "decide",
	[ACTION_PUBLISH] = "publish",
	[ACTION_PETITION] = "petition",
	[ACTION_REVISE] = "revise",
	[ACTION_RESULT_LEVEL] = "result_level",
	[ACTION_RESULT_FULL] = "result_full",
	[ACTION_REPORT_UNIT] = "report_unit",
	[ACTION_IMPORT] = "import",
	[ACTION_ACCOUNTS] = "accounts",
	[ACTION_AGENCIES] = "agencies",
	[ACTION_UNITS] = "units",
	[ACTION_PEOPLE] = "people",
	[ACTION_RIGHTS] = "rights",
	[ACTION_AUDIT] = "audit",
	[ACTION_DELEGATE] = "delegate",
	[ACTION_EXTEND] = "extend",
	[ACTION_RULES] = "rules",
	[ACTION_RULES_EDIT] = "rules_edit",
	[ACTION_CITY] = "city",
	[ACTION_CAPS] = "caps",
	[ACTION_CAP_GRANT] = "cap_grant",
	[ACTION_UNIT_RESULT] = "unit_result",
	[ACTION_INFORM] = "inform",
	[ACTION_READ] = "read",
	[ACTION_SUPPORT] = "support",
	[ACTION_PAPER] = "paper",
	[ACTION_CATALOGUE] = "catalogue",
	[ACTION_REVISE_APPROVE] = "revise_approve",
};

static const char *const role_names[ROLE_COUNT] = {
	[ROLE_CITY_ADMIN] = "city_admin",
	[ROLE_BLOC_ADMIN] = "bloc_admin",
	[ROLE_BLOC_AGGREGATOR] = "bloc_aggregator",
	[ROLE_UNIT_ADMIN] = "unit_admin",
	[ROLE_UNIT_AGGREGATOR] = "unit_aggregator",
	[ROLE_AUDITOR] = "auditor",
};

const char *
access_role_name(enum role role)
{
	return role_names[role];
}

int
access_role_parse(const char *name)
{
	for (int role = 0; role < ROLE_COUNT; role++)
		if (strcmp(role_names[role], name) == 0)
			return role;
	return -1;
}

void
access_read_above(struct object *object, const char *list)
{
	object->above_count = 0;
	while (*list != '\0' && object->above_count < sizeof object->above / sizeof object->above[0]) {
		uint64_t id = 0;

		for (; *list >= '0' && *list <= '9'; list++)
			id = id * 10 + (uint64_t)(*list - '0');
		object->above[object->above_count++] = id;
		list += *list == ',';
	}
}

const char *
access_action_name(enum action action)
{
	return action < ACTION_COUNT && action_names[action] != NULL ? action_names[action] : "";
}
