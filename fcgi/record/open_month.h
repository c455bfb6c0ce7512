/*
 * The month's file (design.md section 3): one row an agency and month, and one evaluation a person with everything that
 * the month depends on copied in.
 */
#ifndef DANHGIA_RECORD_OPEN_MONTH_H
#define DANHGIA_RECORD_OPEN_MONTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "record/rules.h"
#include "store/db.h"
#include "web/pool.h"

enum open_month_cause {
	GAP_CENTRAL,		/* managed by the centre: rated elsewhere, no evaluation */
	GAP_OTHER_PERIOD,	/* the agency rates by the quarter, or by the month, or has the month in another period: not opened */
	GAP_NO_RULE_SET,	/* no regulation holds for the agency: no evaluation for anybody there */
	GAP_NO_CRITERIA,	/* no criteria set fits the post: no evaluation */
	GAP_MANY_CRITERIA,	/* several fit equally well: the first of them holds until an administrator says which */
	GAP_NO_AUTHORITY,	/* an evaluation without an authority: plan and self-scoring go on, nobody can decide yet */
	GAP_NO_SUPERIOR,	/* an evaluation without a superior: the authority decides alone */
	GAP_LEFT		/* an evaluation is there, a main assignment is no more */
};

struct open_month_gap {
	enum open_month_cause	 cause;
	uint64_t		 unit_id;	/* the agency */
	const char		*unit_code;
	uint64_t		 person_id;	/* 0 where it concerns the agency */
	const char		*person_code;	/* "" where it concerns the agency */
	const char		*name;
};

struct open_month_report {
	size_t			 agencies;
	size_t			 created;
	size_t			 resolved;	/* rows that a changed assignment or authority touched again */
	size_t			 kept;
	size_t			 other_periods;	/* agencies whose period it is not */
	struct open_month_gap	*gaps;
	size_t			 gap_count;
	size_t			 gap_room;
};

/*
 * Opens the period, the month ("2022-01") or the quarter ("2026-Q1") of agencies whose rule set at its end has that period, for one agency (its unit code) or, with NULL, for all. Counted are the people whose main
 * assignment holds today, within the month and at the latest on the day self-scoring opens; run it daily until then and
 * those who come, move or get another superior are followed, each change with a line in the audit. Rows are left alone
 * from the opening of self-scoring on. Each thousand people are one transaction; run it again after a failure.
 * DB_NO_ROW: no such agency. The report's gaps live in the pool.
 */
enum db_result	 open_month(struct db *, struct rules *, struct pool *, const char *month, const char *unit_code,
		    struct open_month_report *);
/*
 * What the job does each day: every agency that lives today is opened for the month of today, or looked at again if nobody has
 * today. Each agency is marked when it is done, so that one stopped in the middle goes on there. done: rows made or resolved.
 */
enum db_result	 open_month_due(struct db *, struct rules *, uint64_t *done);
/*
 * Inside a running transaction: one agency, opened or looked at again. DB_NO_ROW: no rule set holds for it, which the report's
 * gaps say.
 */
enum db_result	 open_month_agency(struct db *, struct rules *, struct pool *, uint64_t agency_id, const char *month,
		    struct open_month_report *);
/*
 * Inside a running transaction: the open months of an agency after a change of its people or leaders. Rows whose
 * self-scoring has opened stay as they are; every change has its line in the audit. A month that has not been opened for
 * the agency stays so.
 */
enum db_result	 open_month_follow(struct db *, struct rules *, struct pool *, uint64_t agency_id);

/* What holds for one person today, written nowhere. */
struct open_month_person {
	bool		 found;			/* has a main assignment, and a rule set holds for its agency */
	bool		 central;		/* rated elsewhere */
	const char	*superior, *superior_basis;	/* names; NULL: nobody */
	const char	*authority, *authority_basis;
	const char	*authority_unit, *advice_unit;
	bool		 collective;
	const char	*rule_set;		/* its number */
	const char	*criteria;		/* the set's name, or NULL */
	size_t		 matches;		/* above 1: several sets fit equally well */
};

enum db_result	 open_month_look(struct db *, struct rules *, struct pool *, uint64_t person_id, struct open_month_person *);
/*
 * What stands in the way of an agency's people today, added to the report: the causes from GAP_NO_RULE_SET to
 * GAP_NO_SUPERIOR. month and day as today; now from business time.
 */
enum db_result	 open_month_gaps(struct db *, struct rules *, struct pool *, uint64_t agency_id, struct open_month_report *);

/* Which criteria set one of an agency's people gets on a day. */
struct open_month_choice {
	uint64_t	 person_id;
	uint64_t	 criteria_set_id;	/* 0: none */
	size_t		 matches;		/* above 1: several sets fit equally well */
	bool		 bound;			/* by an administrator's own binding, not by the regulation's */
	bool		 central;		/* rated elsewhere */
};

struct open_month_choices {
	struct open_month_choice	*choice;	/* by the person's id */
	size_t				 count;
};

/* By the rule that opens a month, for the people of the day ("2022-02-01"), written nowhere. DB_NO_ROW: no rule set holds then. */
enum db_result	 open_month_choose(struct db *, struct rules *, struct pool *, uint64_t agency_id, const char *day,
		    struct open_month_choices *);

/* A named act: one person's evaluation goes to the agency where the main assignment is on the day, also after the freezing. */
struct open_month_move {
	uint64_t	 agency_id, person_id;
	const char	*month, *day;
};

/* Inside a transaction, with a line in the audit of what was resolved anew. DB_NO_ROW: nothing fits the person there. */
enum db_result	 open_month_move(struct db *, struct rules *, struct pool *, const struct open_month_move *);

/* Marks the rows of an agency's month whose self-scoring has opened. Not needed for the rules, which compare the window. */
enum db_result	 open_month_freeze(struct db *, struct rules *, uint64_t agency_id, const char *month);
/* "central", "no_rule_set"… */
const char	*open_month_cause_name(enum open_month_cause);

#endif
