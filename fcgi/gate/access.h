/*
 * Who may do what to which object. One deny-by-default function, pure: the facts are in the viewer and the object.
 */
#ifndef DANHGIA_GATE_ACCESS_H
#define DANHGIA_GATE_ACCESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rating/bloc.h"

enum role {
	ROLE_CITY_ADMIN,
	ROLE_BLOC_ADMIN,
	ROLE_BLOC_AGGREGATOR,
	ROLE_UNIT_ADMIN,
	ROLE_UNIT_AGGREGATOR,
	ROLE_AUDITOR,
	ROLE_COUNT
};

enum action {
	ACTION_OPEN,		/* no right needed: login, guides, health */
	ACTION_ACCOUNT,		/* the own account */
	ACTION_HOME,
	ACTION_PLAN_VIEW,	/* a person's plan, tasks and weeks */
	ACTION_PLAN_EDIT,	/* the own ones */
	ACTION_UNIT_PLAN_VIEW,
	ACTION_UNIT_PLAN_EDIT,	/* head or deputy of the agency */
	ACTION_TASK_ASSIGN,	/* to a person of the agency */
	ACTION_TASK_CONFIRM,	/* who assigned it */
	ACTION_SELF,		/* the own evaluation */
	ACTION_REVIEW,		/* the superior's part */
	ACTION_SIDE_COMMENT,	/* of who leads the person in another post */
	ACTION_ADVISE,		/* the aggregator's part */
	ACTION_DECIDE,		/* the authority's part */
	ACTION_PUBLISH,		/* an agency's month */
	ACTION_RESULT_LEVEL,	/* name, position, level once published */
	ACTION_RESULT_FULL,	/* points and comments */
	ACTION_REPORT_UNIT,	/* unit summary */
	ACTION_IMPORT,
	ACTION_ACCOUNTS,	/* issue codes */
	ACTION_AGENCIES,	/* create, move, merge and end agencies and groupings */
	ACTION_UNITS,		/* the parts of an agency */
	ACTION_EXTEND,		/* a deadline: of a unit by its advisory office, of a person by the administrator */
	ACTION_PEOPLE,		/* join, move, leave; heads and deputies */
	ACTION_RIGHTS,		/* grants and delegations */
	ACTION_AUDIT,		/* who did and saw what */
	ACTION_DELEGATE,	/* the own power of superior or authority, during absence */
	ACTION_RULES,		/* a rule set: what was approved, or a draft of the scope */
	ACTION_RULES_EDIT,	/* draft and approve: of the own units by their administrator, of the whole city by the city's */
	ACTION_CITY,		/* what holds for everybody: texts to acknowledge, settings */
	ACTION_CAPS,		/* places on level A of the agencies in scope */
	ACTION_CAP_GRANT,	/* more places for an agency by a written decision */
	ACTION_UNIT_RESULT,	/* the result of an agency, by the office above it */
	ACTION_REVISE,		/* a published result: the authority and the office that advises it */
	ACTION_PETITION,	/* against a published result: the rated person, answered by the authority */
	ACTION_INFORM,		/* news, documents and answers for everybody in the scope */
	ACTION_READ,		/* what is addressed to the viewer */
	ACTION_SUPPORT,		/* a request for help: its sender, and the office of the sender's bloc */
	ACTION_REVISE_APPROVE,	/* what the authority proposes: the office that approves, nobody of the rated person's agency */
	ACTION_PAPER,		/* what the paper forms of an agency say */
	ACTION_CATALOGUE,	/* the standard products of an agency */
	ACTION_COUNT
};

/* A unit the viewer leads, or takes part in, by an assignment valid today. */
struct post {
	uint64_t	unit_id;	/* of the assignment */
	uint64_t	agency_id;
	bool		head, deputy;
	bool		main;
};

struct grant {
	enum role	role;
	uint64_t	unit_id;	/* this unit and all below */
	enum bloc	bloc;		/* BLOC_NONE: any */
};

/* Somebody the viewer acts for, by a delegation valid today. */
struct deputed {
	uint64_t	person_id;
	bool		superior, authority;
	bool		secretary;	/* enters what a body that the person chairs has decided */
};

struct policy;

struct viewer {
	uint64_t		 session_id;
	uint64_t		 account_id;
	uint64_t		 person_id;	/* 0: nobody holds the account */
	const char		*account;
	const char		*name;		/* family and given name */
	const char		*position;
	const char		*unit_name;	/* the agency */
	const char		*csrf;		/* hex */
	uint64_t		 unit_id;	/* agency of the main assignment */
	uint64_t		 part_id;
	bool			 unit_account;	/* a unit's administration account; person_id is its holder today */
	bool			 must_change;	/* the initial code is still to be replaced */
	bool			 must_acknowledge; /* a text in force is not acknowledged yet */
	bool			 fresh;		/* the secret was shown within ten minutes */
	bool			 unseen;	/* the session's last sight should be written again */
	bool			 factor;	/* has a second factor */
	bool			 english;	/* reads the screens in English */
	bool			 must_factor;	/* must set one up before anything else */
	int64_t			 seconds_left;	/* until the session ends if it is not used */
	const char		*session_end;	/* that moment of real time, "2022-01-20T09:00:00" */
	const struct policy	*policy;
	bool			 is_superior;	/* of some evaluation */
	bool			 is_authority;
	bool			 is_adviser;
	const struct post	*posts;
	size_t			 post_count;
	const struct grant	*grants;
	size_t			 grant_count;
	const struct deputed	*deputed;
	size_t			 deputed_count;
};

/* What is to be acted on. Zero means: none. */
struct object {
	uint64_t	 person_id;	/* whose */
	uint64_t	 superior_id;
	uint64_t	 authority_id;
	uint64_t	 assigner_id;
	uint64_t	 unit_id;	/* the agency */
	uint64_t	 part_id;
	uint64_t	 advice_unit_id;
	uint64_t	 approval_unit_id; /* whose aggregator approves a revision that the authority proposed */
	enum bloc	 bloc;
	bool		 published;	/* a result; of a rule set: approved */
	bool		 collective;	/* a body decides; authority_id chairs it */
	bool		 coordinates;	/* the viewer takes part in the task */
	bool		 assigner_gone;	/* holds no post any more */
	bool		 side;		/* the viewer leads the person in another post */
	bool		 closed;	/* published results show to the rated person only */
	bool		 addressed;	/* to the viewer */
	uint64_t	 above[16];	/* the agency and every unit above it */
	size_t		 above_count;
};

/* A right that somebody holds or is to hold. */
struct right {
	enum role	 role;
	uint64_t	 account_id;	/* whose; 0: an account still to be made */
	uint64_t	 person_id;	/* who uses the account; 0: nobody */
	struct object	 scope;		/* above: the right's unit and all above it; bloc: BLOC_NONE is every bloc */
};

/* "plan_view", for the access log. */
const char	*access_action_name(enum action);
/* "city_admin", as right_grant has it; -1 for any other word. */
const char	*access_role_name(enum role);
int	 access_role_parse(const char *);
/* Whether the object lies in the grant's unit or below, and in its bloc. */
bool	access_covers(const struct grant *, const struct object *);
/* Reads "12,3,1", a unit and all above it, into the object's above. */
void	access_read_above(struct object *, const char *list);
/* Whether the viewer can do it to some object at all: for routes and the menu. viewer may be NULL. */
bool	access_at_all(const struct viewer *, enum action);
bool	access_may(const struct viewer *, enum action, const struct object *);
/*
 * Whether the viewer may give that right, change its end or end it: nobody gives more than they hold, or to themself
 * (domain.md section 5). peers: the setting by which a unit's administrator may appoint a second one.
 */
bool	access_may_grant(const struct viewer *, const struct right *, bool peers);
/* Whether there is a scope in which the viewer may give that role. */
bool	access_grants_role(const struct viewer *, enum role, bool peers);
/* Whether the right is the viewer's own, by the account or by the person who uses it. */
bool	access_own_right(const struct viewer *, const struct right *);
/* Whether the viewer is that person or is deputed for them in that power. */
bool	access_is_superior(const struct viewer *, uint64_t person_id);
bool	access_is_authority(const struct viewer *, uint64_t person_id);

#endif
