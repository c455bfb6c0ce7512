/*
 * The cap ledger of an agency and month: places on level A, used, left and over, of the agency, of each group of similar
 * work and of the bloc (domain.md section 4). Derived by query over covering indexes, never accumulated.
 */
#ifndef DANHGIA_RECORD_CAP_H
#define DANHGIA_RECORD_CAP_H

#include "gate/visit.h"
#include "rating/cap.h"
#include "rating/rule_set.h"

/* One rule and those it counts together. */
struct cap_line {
	const struct cap_rule	*rule;
	const char		*group;		/* work group of CAP_GROUP, else "" */
	struct cap_counts	 counts;
	struct cap_result	 result;
};

struct cap_ledger {
	uint64_t		 agency_id;
	enum bloc		 bloc;
	uint64_t		 rule_set_id;
	const struct rule_set	*rule_set;
	int			 exception;	/* granted to the agency, hundredths of a percent; CAP_NO_PERCENTAGE: none */
	struct cap_counts	 counts;	/* of the agency, as its own cap counts */
	struct cap_line		*lines;		/* agency, groups in order of their names, bloc */
	size_t			 line_count;
};

/* Whom a decision is about, as the ledger counts people. */
struct cap_person {
	const char	*group;		/* work group, or "" */
	bool		 above;		/* decided above the agency */
};

/* The lines of the agency and its groups; with the bloc's, which takes reading the whole bloc, if wanted. DB_NO_ROW: the month has
 * not been opened for the agency. */
enum db_result	 cap_load(struct visit *, uint64_t agency_id, const char *month, bool bloc, struct cap_ledger *);
/*
 * The same from rows that were read for many agencies: the month's (unit_id, rule_set_id, cap_percent, bloc), and its people by
 * work_group and above, in that order, with CAP_COUNTS.
 */
enum db_result	 cap_compose(struct visit *, const struct row *month_row, const struct rows *counts, const char *month, bool bloc,
		    struct cap_ledger *);
/* What if that person went from one level to another; LEVEL_NONE is undecided. */
void		 cap_suppose(struct cap_ledger *, const struct cap_person *, enum level from, enum level to);
/* A line that counts the person and refuses the decision to put them on A, or NULL. */
const struct cap_line	*cap_decision_refused(const struct cap_ledger *, const struct cap_person *);
/* A line that keeps the agency's month from being published, or NULL. */
const struct cap_line	*cap_publication_refused(const struct cap_ledger *);
/* Adds <cap> below the node: the agency's counts, places, used, left and over, and a <line> each. */
void		 cap_show(xmlNodePtr, const struct cap_ledger *);
/* Both, with the bloc. DB_NO_ROW and nothing added where the month has not been opened. */
enum db_result	 cap_append(struct visit *, xmlNodePtr, uint64_t agency_id, const char *month);
/* Adds a line's rule, counts and result as attributes. */
void		 cap_show_line(xmlNodePtr, const struct cap_line *);
/* "unit", "group", "bloc". */
const char	*cap_scope_name(enum cap_scope);

/* For SQL: the columns of counts over evaluations e. */
#define CAP_COUNTS \
	"COUNT(*) AS rated, COALESCE(SUM(e.decided_level = 'A'), 0) AS a, COALESCE(SUM(e.decided_level = 'B'), 0) AS b, " \
	"COALESCE(SUM(e.decided_level = 'C'), 0) AS c, COALESCE(SUM(e.decided_level = 'D'), 0) AS d, " \
	"COALESCE(SUM(e.decided_level IS NULL), 0) AS undecided "
/* Who is decided above the agency. */
#define CAP_ABOVE "(e.authority_unit_id IS NOT NULL AND e.authority_unit_id <> e.unit_id)"

struct cap_counts	 cap_read_counts(const struct row *);
/* Adds up. */
void			 cap_add_counts(struct cap_counts *, const struct cap_counts *);

#endif
