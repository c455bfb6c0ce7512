/* Shared by the pages of the people's administration: list, person, acts, newcomers. */
#ifndef DANHGIA_PAGE_PEOPLE_H
#define DANHGIA_PAGE_PEOPLE_H

#include "gate/command.h"
#include "gate/visit.h"
#include "record/staff.h"

enum { PEOPLE_KINDS = 4 };

/* Codes of the staff kinds. */
extern const char *const people_kinds[PEOPLE_KINDS];

/* One person as an administrator sees them. */
struct person {
	struct staff	 staff;
	struct object	 object;	/* the person's place */
	bool		 whole;		/* the person is in the viewer's scope, not only one of the positions */
	bool		 own;		/* the viewer: others change it */
	bool		 above;		/* the viewer administers more than one agency, and this one */
};

/* Loads the person of that id; PAGE, or NOT_FOUND outside the scope. */
enum answer	 person_load(struct visit *, uint64_t id, struct person *);
/* Adds <person> with data, assignments and what is resolved today. */
enum answer	 person_append(struct visit *, const struct person *);
void		 person_append_posts(xmlNodePtr, const struct staff *);
/* What can be done with the person, as <act code= path=>. */
void		 person_append_acts(struct visit *, xmlNodePtr, const struct person *);
/* Only the head: <person> with id, name, code. */
xmlNodePtr	 person_element(struct visit *, const struct person *);

/* Fields of somebody's data. */
void		 person_add_data(struct form *, const struct staff *);
/* Marks a wrong code, telephone or address. */
void		 person_check_data(struct visit *, struct form *);
/* The digits, "" if none were typed, NULL if wrong. */
const char	*person_phone(struct visit *, const struct form *);

/*
 * Fields of a new assignment: unit (of the viewer's scope), position, rank, management level for administrators above,
 * the day, the basis. base, which may be NULL, is what it is likely to look like.
 */
enum db_result	 person_add_post(struct visit *, struct form *, const struct staff_post *base, bool above,
    bool basis_required);
/* Reads them; marks what is wrong. The unit is one of the viewer's scope. */
enum answer	 person_read_post(struct visit *, struct form *, struct staff_order *);
/* The audit's line of somebody whose headship another's appointment ended. */
enum db_result	 person_audit_replaced(struct visit *, const struct staff_work *, const struct staff_order *);
/* What the store's rules say goes to its field; a head in the way brings the offer to replace. */
void		 person_mark_fault(struct form *, const struct staff_fault *);

#endif
