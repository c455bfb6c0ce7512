/*
 * The three blocs (domain.md section 1).
 */
#ifndef DANHGIA_RATING_BLOC_H
#define DANHGIA_RATING_BLOC_H

enum bloc {
	BLOC_NONE,	/* any, or not known */
	BLOC_PARTY,
	BLOC_GOVERNMENT,
	BLOC_SCHOOL
};

#endif
