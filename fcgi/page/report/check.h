/* The two ways to check a print: by what stands in its verification code (check.c), and by its registered number (check_number.c). */
#ifndef DANHGIA_PAGE_CHECK_H
#define DANHGIA_PAGE_CHECK_H

#include "gate/visit.h"

/*
 * ?so= and ?ngay=: adds <paper> for each registered document of that number, of the day or year, that the viewer may print; and
 * sets @state to numbered, to unnumbered (none, or none for this viewer: numbers are easily guessed, so nothing tells which), or to
 * undated (no day or year can be read). visit->month changes.
 */
enum answer	check_number(struct visit *, xmlNodePtr check);

#endif
