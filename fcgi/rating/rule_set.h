/*
 * One regulation: calendar, levels, criteria sets, cap and the rules around them, as record/ruleset.h reads them from
 * its document. Never changed after it was read; everything it points to lives as long as it does.
 */
#ifndef DANHGIA_RATING_RULE_SET_H
#define DANHGIA_RATING_RULE_SET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rating/bloc.h"
#include "rating/calendar.h"
#include "rating/cap.h"
#include "rating/criteria.h"
#include "rating/level.h"
#include "rating/year.h"

/* In the order of the database's enumerations. */
enum staff_kind { STAFF_CADRE, STAFF_CIVIL_SERVANT, STAFF_PUBLIC_EMPLOYEE, STAFF_CONTRACT };
enum rank { RANK_HEAD, RANK_DEPUTY, RANK_MEMBER };
enum unit_kind { UNIT_AGENCY, UNIT_PART, UNIT_GROUPING };

enum period_kind { PERIOD_MONTH, PERIOD_QUARTER };

/* Who is to be scored. */
struct subject {
	enum staff_kind	 staff_kind;
	enum rank	 rank;
	enum bloc	 bloc;
	enum unit_kind	 unit_kind;	/* of the unit of the main assignment */
	const char	*unit_type;	/* unit.type of it */
	const char	*position;	/* its name folded by text_ascii: "giao vien" */
};

struct rule_set {
	const char			*code;		/* ascii: "1841-QD-TU" */
	int				 version;
	const char			*number;	/* "1841-QĐ/TU" */
	const char			*title;
	const char			*issuer;
	const char			*parent;	/* code of the rule set it is a variant of; "" if none */
	const char			*note;		/* what an administrator has to know; "" if none */
	int32_t				 issued;	/* day, or DAY_NONE if not known */
	int32_t				 valid_from;	/* day */
	int32_t				 valid_to;	/* last day, or DAY_NONE */
	enum period_kind		 period;
	int				 scale;		/* hundredths: the most a set may give */
	int				 round_to;	/* hundredths; 1: totals stay as they are */
	bool				 advice;	/* the aggregator's advice comes before the decision */
	bool				 next_evidence;	/* results after self-scoring closed count in the next month */
	struct calendar			 calendar;
	struct level_rules		 levels;
	struct cap_rule			 cap;		/* the first of caps */
	const struct cap_rule		*caps;		/* each of another scope; all of them hold */
	size_t				 cap_count;
	struct year_rule		 year;
	int				 petition_days;	/* after publication; 0: no petitions */
	int				 petition_answer_days;	/* after it was sent; 0: no day is named */
	bool				 counts_products;
	int				 product_fault;	/* hundredths of a percent of a product's quality points, each fault */
	int				 product_delay;	/* the same of its progress points, each delay */
	const struct criteria_set	*criteria_sets;
	size_t				 criteria_set_count;
};

/* The set of that code, or NULL. */
const struct criteria_set	*rule_set_find_criteria(const struct rule_set *, const char *code);
/*
 * The criteria set of a person, or NULL if no binding matches. *matches, if not NULL, says how many sets share the
 * highest priority: above 1 the first in document order is given and an administrator should be told.
 */
const struct criteria_set	*rule_set_choose_criteria(const struct rule_set *, const struct subject *, size_t *matches);
/* True if a criterion is counted from products. */
bool				 rule_set_counts(const struct rule_set *);
/* True if the rule set is in force on the day. */
bool				 rule_set_in_force(const struct rule_set *, int32_t day);
/* '*' stands for any run of bytes. */
bool				 rule_set_match(const char *pattern, const char *text);

/* Names as in the database; -1 if unknown. BLOC_NONE has the name "" and is never parsed. */
const char	*staff_kind_name(enum staff_kind);
const char	*rank_name(enum rank);
const char	*bloc_name(enum bloc);
int		 staff_kind_parse(const char *);
int		 rank_parse(const char *);
int		 bloc_parse(const char *);
int		 unit_kind_parse(const char *);

#endif
