/*
 * One evaluation as pages work with it: the row, its scores, its windows and what the viewer may do with it.
 */
#ifndef DANHGIA_RECORD_EVALUATION_H
#define DANHGIA_RECORD_EVALUATION_H

#include <stdbool.h>
#include <stdint.h>

#include "gate/visit.h"
#include "rating/points.h"
#include "rating/transition.h"
#include "record/facts.h"
#include "record/rules.h"

/* Points of one criterion; POINTS_MISSING where nothing was given. */
struct evaluation_score {
	int		 self;
	int		 superior;
	int		 decided;
	const char	*self_note;
	const char	*superior_note;
};

struct counted;

/* What one of the steps left on the row. */
struct evaluation_step {
	int		 points;	/* the total as given, or POINTS_MISSING */
	enum level	 level;
	const char	*reason;
	const char	*comment;
	const char	*at;		/* "" if it was not done */
	uint64_t	 by;		/* a person */
	const char	*by_name;
	const char	*behalf_name;	/* whom "by" acted for, or "" */
	const char	*skipped;	/* the reason, or "" */
};

struct evaluation {
	uint64_t			 id;
	char				 month[8];
	uint64_t			 person_id;
	const char			*person_name;
	const char			*position;
	const char			*unit_name;	/* the agency */
	const char			*part_name;	/* "" if the person is in no part */
	enum bloc			 bloc;
	enum rank			 rank;
	int				 revision;
	bool				 replaced;
	bool				 frozen;
	uint64_t			 superior_id;	/* 0: nobody */
	const char			*superior_name;
	const char			*superior_basis;
	uint64_t			 authority_id;
	const char			*authority_name;
	const char			*authority_basis;
	bool				 collective;
	enum state			 state;
	const char			*returned_reason;
	const char			*not_rated_reason;
	struct evaluation_step		 self, superior, advised, decided;
	bool				 decided_late;
	const char			*published_at;	/* "" before publication */
	uint64_t			 version;
	const struct rules_criteria	*criteria;
	struct evaluation_score		*scores;	/* by index in criteria->set */
	struct counted			*counted;	/* record/counted.h; NULL: the set counts nothing from products */
	struct level_facts		 facts;		/* all but the knock-out, which follows from points */
	struct window			 windows[STEP_COUNT];	/* extensions applied */
	enum window_state		 window_states[STEP_COUNT];
	unsigned			 actors;	/* ACTOR_… that the viewer is */
	uint64_t			 side_unit_id;	/* where the viewer leads the person in another post; 0: nowhere */
	bool				 side_only;	/* and has no other reason to read the evaluation */
	struct object			 object;
};

/* Which points a page wants to show; what the viewer may not see is left out in any case. */
enum {
	EVALUATION_SELF = 1 << 0,
	EVALUATION_SUPERIOR = 1 << 1,
	EVALUATION_DECIDED = 1 << 2,
	EVALUATION_ALL = 7
};

/* The evaluation of that id; DB_NO_ROW if there is none. It lives in the visit's pool. Access is the caller's to check. */
enum db_result	 evaluation_load(struct visit *, uint64_t id, struct evaluation **);
/* The evaluation of a person and month that holds now. */
enum db_result	 evaluation_load_person(struct visit *, uint64_t person_id, const char *month, struct evaluation **);
/* The same inside a command, with the row locked until it ends. */
enum db_result	 evaluation_lock(struct visit *, uint64_t id, struct evaluation **);

/* May the viewer make that act now? The access to the evaluation must have been allowed before. */
enum transition_verdict	 evaluation_check(const struct evaluation *, enum act, bool has_reason);
/* The state that the act leads to, which must be possible. */
enum state	 evaluation_target(const struct evaluation *, enum act);
/* Whom the last return went to, ACTOR_…, while it has not been answered; 0: nobody. */
unsigned	 evaluation_returned_to(const struct evaluation *);
/*
 * The parts that the viewer may see, EVALUATION_…, once the evaluation itself may be seen at all: everyone the own one,
 * also unfinished; the others' once they were sent; the person the own evaluation's other parts once it is public
 * (domain.md section 2).
 */
unsigned	 evaluation_visible(const struct visit *, const struct evaluation *);
/* The person for whom the viewer acts when it is not the one whose step it is, else 0. */
uint64_t	 evaluation_behalf(const struct visit *, uint64_t step_person_id);

/* Attributes of the evaluation itself: whose, where, state, levels and comments that the viewer may see. */
void		 evaluation_append(struct visit *, xmlNodePtr, const struct evaluation *);
/*
 * Adds <criteria> with its tree: <group> and <criterion> with texts, maxima, steps and the points wanted and visible;
 * subtotals on groups and totals on <criteria>. A criterion's @id is criterion.id.
 */
void		 evaluation_append_criteria(struct visit *, xmlNodePtr, const struct evaluation *, unsigned what);
/* Adds <tasks> with one <task> each of the month, and counts of all, done, late and arising ones. */
enum db_result	 evaluation_append_tasks(struct visit *, xmlNodePtr, const struct evaluation *);
/* Adds <window> of that step below <page>. */
void		 evaluation_append_window(struct visit *, const struct evaluation *, enum step);

/*
 * The windows of an agency's month with its extensions, and those of a person if not 0 (part_id: their unit). DB_NO_ROW:
 * the month has not been opened for the agency.
 */
enum db_result	 windows_load(struct visit *, uint64_t agency_id, uint64_t part_id, uint64_t person_id, const char *month,
		    struct window windows[STEP_COUNT], enum window_state states[STEP_COUNT]);
/* Adds <window step= opens= closes= state= days-left=> below the page. */
void		 window_append(struct visit *, enum step, struct window, enum window_state);

#endif
