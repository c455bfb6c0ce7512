/* Shared by person_take.c (which act, when) and person_act.c (what each asks and does). */
#ifndef DANHGIA_PAGE_PERSON_ACT_H
#define DANHGIA_PAGE_PERSON_ACT_H

#include "page/people/people.h"

struct act;

/* One act on its way: the form as sent and what it says. */
struct taking {
	const struct act	*act;
	struct person		 person;
	struct form		*form;
	struct staff_order	 order;
	uint64_t		 superior_id, authority_id;
	const char		*old, *new;	/* for the audit */
};

struct act {
	const char		*word;		/* of the path */
	const char		*code;
	unsigned		 when;
	enum answer		(*describe)(struct visit *, struct taking *);
	enum db_result		(*run)(struct visit *, struct taking *, struct staff_work *);
};

/* Whether there is something to do it to: a further position to end, a change that has not begun. */
bool		 act_fits(struct visit *, const struct act *, const struct person *);
/* Reads the order out of the form and marks what is wrong. */
enum answer	 act_check(struct visit *, struct taking *);
/* Both texts, where somebody else changed the data meanwhile. */
void		 act_show_theirs(struct taking *);

/* Overrides that hold or will hold. */
size_t		 override_count(struct visit *, uint64_t person_id);
/* Who is meant by the codes; marks what is wrong. */
enum answer	 override_check(struct visit *, struct taking *);

#define ACT(name) \
	enum answer	 act_##name##_describe(struct visit *, struct taking *); \
	enum db_result	 act_##name##_run(struct visit *, struct taking *, struct staff_work *)

ACT(data);
ACT(move);
ACT(add);
ACT(end);
ACT(main);
ACT(fields);
ACT(override);
ACT(unoverride);
ACT(release);
ACT(leave);
ACT(return);
ACT(cancel);

#undef ACT

#endif
