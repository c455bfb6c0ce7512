/*
 * Whether a password is one that many people, or somebody who knows its owner, would try first (lessons.md section 5). There are
 * no rules of composition: what is left once the guessable parts are taken out must still be long enough.
 */
#ifndef DANHGIA_RECORD_GUESSABLE_H
#define DANHGIA_RECORD_GUESSABLE_H

#include <stddef.h>

#include "web/pool.h"

/*
 * How many steps the password takes to guess: a character counts one, a word of the list (a file, one a line) or of the
 * context two, a character that repeats the last or follows it in order none. Marks, blanks, case and the usual digits for
 * letters ("m4tkh@u") change nothing. A repetition counts once. -1: the list cannot be read.
 */
int	guessable_steps(struct pool *, const char *list, const char *password, const char *const words[], size_t count);
/* The steps a password of so many characters must take at least. */
int	guessable_least(unsigned shortest);

#endif
