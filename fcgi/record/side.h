/*
 * Several posts of one person (domain.md section 1, kiem nhiem): the superiors of the other posts read the evaluation once it
 * was sent and add a comment until the decision. They take no step and hold none up.
 */
#ifndef DANHGIA_RECORD_SIDE_H
#define DANHGIA_RECORD_SIDE_H

#include "record/evaluation.h"

/*
 * Notes who leads, on that day, the people with another post in the agency, in their month's file; a person's own superior and
 * authority are left out. Files that were decided stay. Repeated, it changes nothing.
 */
enum db_result	 side_follow(struct db *, struct pool *, uint64_t agency_id, const char *month, const char *day);
/* The same for every agency where somebody has another post; the agency with that code alone and its people if not NULL. */
enum db_result	 side_follow_all(struct db *, const char *month, const char *unit_code);
/* Sets side_unit_id and the object's side where the viewer leads the person in another post. */
enum db_result	 side_read(struct visit *, struct evaluation *);
/* Whether a comment can be added or changed now, by who may. */
bool		 side_is_open(const struct evaluation *);
/*
 * Adds <side unit= position= superior= comment= at= by=> for each other post that the viewer may know of: all to those who
 * take part in the rating, the own to who leads there, and to the rated person all once the result is public.
 */
enum db_result	 side_append(struct visit *, xmlNodePtr, const struct evaluation *);

#endif
