/* Shared by open_month.c (writing), open_month_target.c (what a row is to hold) and open_month_look.c (without writing). */
#ifndef DANHGIA_RECORD_OPEN_MONTH_PRIVATE_H
#define DANHGIA_RECORD_OPEN_MONTH_PRIVATE_H

#include <stdbool.h>

#include "record/open_month.h"
#include "record/resolve.h"

struct criteria_id {
	const char	*code;
	uint64_t	 id;
};

/* One agency on its way through. */
struct opening {
	struct db			*db;
	struct pool			*pool;
	struct open_month_report	*report;
	const char			*month;
	uint64_t			 agency_id;
	const char			*agency_code;
	uint64_t			 rule_set_id;
	const struct rule_set		*rule_set;
	const struct resolver		*resolver;
	char				 day[DAY_TEXT];	/* whose assignments count */
	bool				 frozen;	/* self-scoring has opened */
	bool				 opened;	/* the month was opened for the agency before */
	uint64_t			 gate;		/* rules_gate_count, before anything else was read */
	bool				 other_period;	/* it is none of the agency's */
	bool				 outdated;	/* what was read no longer holds: prepare again */
	bool				 moves;		/* a named act: frozen rows are written too */
	struct criteria_id		*criteria;
	size_t				 criteria_count;
	struct rows			 people;
	size_t				 first, last;	/* the chunk */
	size_t				 created, resolved, kept;
};

/* What an evaluation is to hold. */
struct target {
	const struct row	*person;
	struct resolution	 resolution;
	uint64_t		 criteria_set_id;
	size_t			 matches;	/* criteria sets that fit equally well */
};

/* Business time. */
enum db_result	 opening_now(struct db *, int64_t *now);
/* Where the agency rates by quarter, makes the quarter of the opening's month. */
enum db_result	 opening_find_period(struct opening *, struct rules *);
/* The first moment of self-scoring. */
int64_t		 opening_self_opens(const struct rule_set *, const char *month);
/*
 * Reads what holds for the agency: rule set, criteria, resolver and the people of the day; without a day, the day that
 * counts for the month now. DB_NO_ROW: no rule set, or other_period.
 */
enum db_result	 opening_prepare(struct opening *, struct rules *, int64_t now, const char *day);
/* What the person's row is to hold; false for one who gets none. */
bool		 opening_target(const struct opening *, const struct row *person, struct target *);
void		 opening_add_gap(struct opening *, enum open_month_cause, const struct row *person);
/* What stands in the way of each of the people. */
void		 opening_note(struct opening *);
/* criteria_set.id for the person, 0: none; how many fit equally well; whether an administrator's own binding says so. */
uint64_t	 opening_choose(const struct opening *, const struct row *person, size_t *matches, bool *bound);

#endif
