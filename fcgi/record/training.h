/*
 * Courses on the portal and the one officer each agency sends (630-CV/QU, 4).
 */
#ifndef DANHGIA_RECORD_TRAINING_H
#define DANHGIA_RECORD_TRAINING_H

#include "gate/visit.h"
#include "record/audience.h"

struct training {
	uint64_t	 id;
	struct row	 row;		/* title starts deadline link note unit bloc-name version, open */
	struct audience	 audience;
	bool		 open;		/* officers can be registered */
	bool		 keeps;		/* the viewer keeps the course: roster and attendance */
	bool		 invited;	/* the viewer's agency */
	bool		 registers;	/* the viewer may register for the own agency */
};

/* DB_NO_ROW: there is no such course. */
enum db_result	training_load(struct visit *, uint64_t id, struct training *);
/* Adds <officer> the trained guide of an agency, if there is one: the newest course attended. */
enum db_result	training_append_guide(struct visit *, xmlNodePtr, uint64_t agency_id);

/* For SQL: agencies u that a course t is for. */
#define TRAINING_INVITES(t, u) \
	"(" u ".kind = 'agency' AND (" u ".valid_to IS NULL OR " u ".valid_to > CURDATE()) AND (" t ".bloc IS NULL OR " t ".bloc = " u ".bloc) AND (" \
	t ".unit_id IS NULL OR EXISTS (SELECT 1 FROM unit_closure k WHERE k.ancestor_id = " t ".unit_id AND k.descendant_id = " u ".id)))"

#endif
