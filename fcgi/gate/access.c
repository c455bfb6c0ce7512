#include "config.h"

#include "gate/access.h"

bool
access_covers(const struct grant *grant, const struct object *object)
{
	if (grant->bloc != BLOC_NONE && grant->bloc != object->bloc)
		return false;
	for (size_t i = 0; i < object->above_count; i++)
		if (object->above[i] == grant->unit_id)
			return true;
	return false;
}

static bool
has_role(const struct viewer *viewer, enum role role, const struct object *object)
{
	for (size_t i = 0; i < viewer->grant_count; i++)
		if (viewer->grants[i].role == role && (object == NULL || access_covers(&viewer->grants[i], object)))
			return true;
	return false;
}

static bool
leads(const struct post *post)
{
	return (post->head || post->deputy) && post->unit_id == post->agency_id;
}

/* agency_id 0 is no agency: nobody has a post in it. */
static bool
has_post(const struct viewer *viewer, uint64_t agency_id, bool leading)
{
	for (size_t i = 0; i < viewer->post_count && agency_id != 0; i++)
		if (viewer->posts[i].agency_id == agency_id && (!leading || leads(&viewer->posts[i])))
			return true;
	return false;
}

static bool
leads_some_agency(const struct viewer *viewer)
{
	for (size_t i = 0; i < viewer->post_count; i++)
		if (leads(&viewer->posts[i]))
			return true;
	return false;
}

/* A grouping is no agency, but its head heads the agencies below. */
static bool
heads_some_unit(const struct viewer *viewer)
{
	for (size_t i = 0; i < viewer->post_count; i++) {
		const struct post *post = &viewer->posts[i];

		if (post->head && (post->agency_id == 0 || post->unit_id == post->agency_id))
			return true;
	}
	return false;
}

/* Head of the agency, or of a unit above it. */
static bool
heads(const struct viewer *viewer, const struct object *object)
{
	for (size_t i = 0; i < viewer->post_count; i++)
		for (size_t j = 0; viewer->posts[i].head && j < object->above_count; j++)
			if (viewer->posts[i].unit_id == object->above[j])
				return true;
	return false;
}

/* That person, or somebody who acts for them today. */
static bool
is_or_acts_for(const struct viewer *viewer, uint64_t person_id, bool authority)
{
	if (person_id == 0 || viewer->unit_account)
		return false;
	if (viewer->person_id == person_id)
		return true;
	for (size_t i = 0; i < viewer->deputed_count; i++)
		if (viewer->deputed[i].person_id == person_id &&
		    (authority ? viewer->deputed[i].authority : viewer->deputed[i].superior))
			return true;
	return false;
}

bool
access_is_superior(const struct viewer *viewer, uint64_t person_id)
{
	return is_or_acts_for(viewer, person_id, false);
}

bool
access_is_authority(const struct viewer *viewer, uint64_t person_id)
{
	return is_or_acts_for(viewer, person_id, true);
}

/* The authority, or a body's secretary: only what the body decides, and by its minutes. */
static bool
decides(const struct viewer *viewer, const struct object *object)
{
	if (access_is_authority(viewer, object->authority_id))
		return true;
	for (size_t i = 0; object->collective && !viewer->unit_account && i < viewer->deputed_count; i++)
		if (viewer->deputed[i].secretary && viewer->deputed[i].person_id == object->authority_id)
			return true;
	return false;
}

static bool
is_own(const struct viewer *viewer, const struct object *object)
{
	return viewer->person_id != 0 && viewer->person_id == object->person_id;
}

static bool
is_aggregator(const struct viewer *viewer, const struct object *object)
{
	return has_role(viewer, ROLE_UNIT_AGGREGATOR, object) || has_role(viewer, ROLE_BLOC_AGGREGATOR, object);
}

/*
 * The aggregator of the office that advises this authority (the agency itself for its staff), by a grant on that office, or a
 * bloc's aggregator with a post there: an office advises on leaders of every bloc (domain.md section 5). A grant on another
 * agency does not make a member of the office its aggregator.
 */
static bool
advises_for(const struct viewer *viewer, uint64_t office_id)
{
	for (size_t i = 0; i < viewer->grant_count && office_id != 0; i++) {
		const struct grant *grant = &viewer->grants[i];

		if (grant->role == ROLE_UNIT_AGGREGATOR && grant->unit_id == office_id)
			return true;
		if (grant->role == ROLE_BLOC_AGGREGATOR && has_post(viewer, office_id, false))
			return true;
	}
	return false;
}

static bool
is_adviser(const struct viewer *viewer, const struct object *object)
{
	return !is_own(viewer, object) && advises_for(viewer, object->advice_unit_id);
}

/* Never one of the agency itself: its head's subordinate would approve what the head proposes. */
static bool
approves_revisions(const struct viewer *viewer, const struct object *object)
{
	return !is_own(viewer, object) && object->unit_id != 0 && !has_post(viewer, object->unit_id, false) &&
	    advises_for(viewer, object->approval_unit_id);
}

/* Of more than one agency. */
static bool
is_admin_above(const struct viewer *viewer, const struct object *object)
{
	return has_role(viewer, ROLE_CITY_ADMIN, object) || has_role(viewer, ROLE_BLOC_ADMIN, object);
}

static bool
is_admin(const struct viewer *viewer, const struct object *object)
{
	return is_admin_above(viewer, object) || has_role(viewer, ROLE_UNIT_ADMIN, object);
}

static bool
sees_whole_record(const struct viewer *viewer, const struct object *object)
{
	return access_is_superior(viewer, object->superior_id) || decides(viewer, object) ||
	    is_adviser(viewer, object) || is_aggregator(viewer, object) || has_role(viewer, ROLE_AUDITOR, object);
}

/* What people do by their own account only, never by a unit's that they hold. */
static bool
is_personal(enum action action)
{
	return action == ACTION_PLAN_EDIT || action == ACTION_SELF || action == ACTION_TASK_CONFIRM || action == ACTION_DELEGATE ||
	    action == ACTION_PETITION;
}

/* Who has a power of their own to hand over: a head or deputy of an agency or a part. */
static bool
leads_somebody(const struct viewer *viewer)
{
	for (size_t i = 0; i < viewer->post_count; i++)
		if (viewer->posts[i].head || viewer->posts[i].deputy)
			return true;
	return false;
}

/* What an account does that nobody holds: every other act shows a person (domain.md section 5). */
static bool
acts_alone(enum action action)
{
	return action == ACTION_ACCOUNT || action == ACTION_HOME;
}

/* What holds for the whole city (no unit) is the city's administrator's; a variant is the unit's. */
static bool
edits_rules(const struct viewer *viewer, const struct object *object)
{
	return object->unit_id == 0 ? has_role(viewer, ROLE_CITY_ADMIN, object) : is_admin(viewer, object);
}

/* What rests on a grant of administration, aggregation or audit. */
static bool
may_administer(const struct viewer *viewer, enum action action, const struct object *object)
{
	switch (action) {
	case ACTION_IMPORT:
	case ACTION_AGENCIES:
		return is_admin_above(viewer, object);
	case ACTION_ACCOUNTS:
	case ACTION_UNITS:
	case ACTION_PEOPLE:
	case ACTION_RIGHTS:
	case ACTION_INFORM:
	case ACTION_CATALOGUE:
		return is_admin(viewer, object);
	case ACTION_EXTEND:
		if (object->person_id != 0)
			return !is_own(viewer, object) && is_admin(viewer, object);
		return is_admin_above(viewer, object) || has_role(viewer, ROLE_BLOC_AGGREGATOR, object);
	case ACTION_RULES:
		if (object->published)
			return is_admin(viewer, NULL) || has_role(viewer, ROLE_AUDITOR, NULL);
		return edits_rules(viewer, object) || has_role(viewer, ROLE_AUDITOR, object);
	case ACTION_RULES_EDIT:
		return edits_rules(viewer, object);
	case ACTION_CITY:
		return has_role(viewer, ROLE_CITY_ADMIN, object);
	case ACTION_AUDIT:
		return is_admin_above(viewer, object) || has_role(viewer, ROLE_AUDITOR, object);
	case ACTION_CAPS:
		return is_admin_above(viewer, object) || is_aggregator(viewer, object) || has_role(viewer, ROLE_AUDITOR, object);
	/* From above: nobody does the own agency a favour. */
	case ACTION_CAP_GRANT:
		return !has_post(viewer, object->unit_id, false) && (is_admin_above(viewer, object) || heads(viewer, object));
	case ACTION_UNIT_RESULT:
		return !has_post(viewer, object->unit_id, false) &&
		    (has_role(viewer, ROLE_BLOC_AGGREGATOR, object) || heads(viewer, object));
	default:
		return false;
	}
}

/* Who assigned a task judges it (630-CV/QU, 7); after that one has left, whoever rates the person, so that no work stays uncounted. */
static bool
confirms(const struct viewer *viewer, const struct object *object)
{
	if (object->assigner_id == 0)
		return false;
	return object->assigner_id == viewer->person_id ||
	    (object->assigner_gone && (access_is_superior(viewer, object->superior_id) || decides(viewer, object)));
}

/* Plans, tasks and the own evaluation. */
static bool
may_work(const struct viewer *viewer, enum action action, const struct object *object)
{
	switch (action) {
	case ACTION_PLAN_EDIT:
	case ACTION_SELF:
		return is_own(viewer, object);
	case ACTION_PLAN_VIEW:
		return is_own(viewer, object) || sees_whole_record(viewer, object) || heads(viewer, object) ||
		    object->coordinates || (object->assigner_id != 0 && object->assigner_id == viewer->person_id);
	case ACTION_UNIT_PLAN_VIEW:
		return has_post(viewer, object->unit_id, false) || heads(viewer, object) ||
		    is_aggregator(viewer, object) || has_role(viewer, ROLE_AUDITOR, object);
	case ACTION_UNIT_PLAN_EDIT:
	case ACTION_TASK_ASSIGN:
		return object->unit_id != 0 && has_post(viewer, object->unit_id, true);
	case ACTION_TASK_CONFIRM:
		return viewer->person_id != 0 && !is_own(viewer, object) && confirms(viewer, object);
	case ACTION_DELEGATE:
		return is_own(viewer, object) && leads_somebody(viewer);
	default:
		return false;
	}
}

/* Rating somebody, and what became of it. */
static bool
may_rate(const struct viewer *viewer, enum action action, const struct object *object)
{
	switch (action) {
	case ACTION_REVIEW:
		return !is_own(viewer, object) && access_is_superior(viewer, object->superior_id);
	case ACTION_SIDE_COMMENT:
		return !is_own(viewer, object) && !viewer->unit_account && object->side;
	case ACTION_ADVISE:
		return is_adviser(viewer, object);
	case ACTION_DECIDE:
		return !is_own(viewer, object) && decides(viewer, object);
	case ACTION_PUBLISH:
		return access_is_authority(viewer, object->authority_id);
	case ACTION_PETITION:
		return is_own(viewer, object) || decides(viewer, object);
	case ACTION_REVISE:
		return !is_own(viewer, object) &&
		    (decides(viewer, object) || is_adviser(viewer, object) || approves_revisions(viewer, object));
	case ACTION_REVISE_APPROVE:
		return approves_revisions(viewer, object);
	case ACTION_RESULT_LEVEL:
		/* Before publication nobody sees the own level, not even as an aggregator (domain.md section 2). */
		if (is_own(viewer, object))
			return object->published;
		return sees_whole_record(viewer, object) || (object->published && !object->closed && has_post(viewer, object->unit_id, false));
	case ACTION_RESULT_FULL:
		return sees_whole_record(viewer, object) || is_own(viewer, object) || object->side;
	case ACTION_REPORT_UNIT:
		return heads(viewer, object) || is_aggregator(viewer, object) || has_role(viewer, ROLE_AUDITOR, object) ||
		    access_is_authority(viewer, object->authority_id);
	case ACTION_PAPER:
		return heads(viewer, object) || is_aggregator(viewer, object);
	default:
		return false;
	}
}

/* What everybody has, and what is shared with them. */
static bool
may_use(const struct viewer *viewer, enum action action, const struct object *object)
{
	switch (action) {
	case ACTION_ACCOUNT:
	case ACTION_HOME:
		return true;
	case ACTION_READ:
		return object->addressed || is_admin(viewer, object);
	case ACTION_SUPPORT:
		return is_own(viewer, object) || is_admin_above(viewer, object) || has_role(viewer, ROLE_BLOC_AGGREGATOR, object);
	default:
		return false;
	}
}

bool
access_may(const struct viewer *viewer, enum action action, const struct object *object)
{
	if (action == ACTION_OPEN)
		return true;
	if (viewer == NULL)
		return false;
	if (viewer->person_id == 0)
		return acts_alone(action);
	if (viewer->unit_account && is_personal(action))
		return false;
	return may_use(viewer, action, object) || may_work(viewer, action, object) || may_rate(viewer, action, object) ||
	    may_administer(viewer, action, object);
}

/* What rests on a grant, to some object at all. */
static bool
administers_at_all(const struct viewer *viewer, enum action action)
{
	switch (action) {
	case ACTION_IMPORT:
	case ACTION_AGENCIES:
		return is_admin_above(viewer, NULL);
	case ACTION_ACCOUNTS:
	case ACTION_UNITS:
	case ACTION_PEOPLE:
	case ACTION_RIGHTS:
	case ACTION_RULES_EDIT:
	case ACTION_INFORM:
	case ACTION_CATALOGUE:
		return is_admin(viewer, NULL);
	case ACTION_EXTEND:
		return is_admin(viewer, NULL) || has_role(viewer, ROLE_BLOC_AGGREGATOR, NULL);
	case ACTION_RULES:
		return is_admin(viewer, NULL) || has_role(viewer, ROLE_AUDITOR, NULL);
	case ACTION_CITY:
		return has_role(viewer, ROLE_CITY_ADMIN, NULL);
	case ACTION_AUDIT:
		return is_admin_above(viewer, NULL) || has_role(viewer, ROLE_AUDITOR, NULL);
	case ACTION_CAPS:
		return is_admin_above(viewer, NULL) || is_aggregator(viewer, NULL) || has_role(viewer, ROLE_AUDITOR, NULL);
	case ACTION_CAP_GRANT:
		return is_admin_above(viewer, NULL) || heads_some_unit(viewer);
	case ACTION_UNIT_RESULT:
		return has_role(viewer, ROLE_BLOC_AGGREGATOR, NULL) || heads_some_unit(viewer);
	default:
		return false;
	}
}

/* What rests on a post or on whom one rates, to somebody at all. */
static bool
works_at_all(const struct viewer *viewer, enum action action)
{
	switch (action) {
	case ACTION_ACCOUNT:
	case ACTION_HOME:
	case ACTION_PLAN_VIEW:
	case ACTION_PLAN_EDIT:
	case ACTION_SELF:
	case ACTION_TASK_CONFIRM:
	case ACTION_PETITION:
	case ACTION_RESULT_LEVEL:
	case ACTION_RESULT_FULL:
	case ACTION_READ:
	case ACTION_SUPPORT:
		return true;
	case ACTION_UNIT_PLAN_VIEW:
		return viewer->post_count > 0 || is_aggregator(viewer, NULL) || has_role(viewer, ROLE_AUDITOR, NULL);
	case ACTION_UNIT_PLAN_EDIT:
	case ACTION_TASK_ASSIGN:
		return leads_some_agency(viewer);
	case ACTION_REVIEW:
	case ACTION_SIDE_COMMENT:
		return viewer->is_superior;
	case ACTION_DECIDE:
	case ACTION_PUBLISH:
		return viewer->is_authority;
	case ACTION_REVISE:
		return viewer->is_authority || viewer->is_adviser;
	case ACTION_ADVISE:
	case ACTION_REVISE_APPROVE:
		return viewer->is_adviser;
	case ACTION_PAPER:
		return heads_some_unit(viewer) || leads_somebody(viewer) || is_aggregator(viewer, NULL);
	case ACTION_REPORT_UNIT:
		return viewer->is_authority || leads_some_agency(viewer) || heads_some_unit(viewer) || is_aggregator(viewer, NULL) ||
		    has_role(viewer, ROLE_AUDITOR, NULL);
	case ACTION_DELEGATE:
		return leads_somebody(viewer);
	default:
		return false;
	}
}

bool
access_at_all(const struct viewer *viewer, enum action action)
{
	if (action == ACTION_OPEN)
		return true;
	if (viewer == NULL)
		return false;
	if (viewer->person_id == 0)
		return acts_alone(action);
	if (viewer->unit_account && is_personal(action))
		return false;
	return works_at_all(viewer, action) || administers_at_all(viewer, action);
}
