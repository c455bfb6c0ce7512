/* What every page shows around its noun: viewer, menu, clock, token (look.md, "The frame"). */
#ifndef DANHGIA_GATE_FRAME_H
#define DANHGIA_GATE_FRAME_H

#include "gate/visit.h"

/* Makes the document with its root <page>. The visit's clock, route and viewer are known. */
void	frame_start(struct visit *);
/* Adds what depends on the page's own work: the status word of the answer. */
void	frame_finish(struct visit *, enum answer);
/* The word for an answer: ok, invalid, conflict, ... */
const char	*answer_word(enum answer);

#endif
