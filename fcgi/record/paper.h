/*
 * What a print has around its content: letterhead, the way back to the screen, signatures (domain.md section 9).
 */
#ifndef DANHGIA_RECORD_PAPER_H
#define DANHGIA_RECORD_PAPER_H

#include "gate/print_code.h"
#include "gate/visit.h"

/* Whether the route asked for is a print; screen and paper of a noun then share their document. */
bool		 paper_asked(const struct visit *);
/*
 * Adds <letterhead> of the agency as it was on that day (yyyy-mm-dd). document is the code of the kind of document that a
 * number is left open for, such as "plan", or NULL: no number. An agency without a letterhead of its own gets the Party's or
 * the State's after its bloc. DB_NO_ROW: no such unit.
 */
enum db_result	 paper_letterhead(struct visit *, xmlNodePtr, uint64_t agency_id, const char *day, const char *document);
/* Adds a <signature> of that role; person 0: the name is left open. */
enum db_result	 paper_sign(struct visit *, xmlNodePtr signatures, const char *role, uint64_t person_id);
/* The same for whoever heads the agency today, with the name of the post. */
enum db_result	 paper_sign_head(struct visit *, xmlNodePtr signatures, const char *role, uint64_t agency_id);
/*
 * Adds <verification code= path= printed=> with its <qr>, by which /kiem-tra finds the record and sees whether it still is what
 * digest says now. Without print_key in the configuration it has neither code nor path.
 */
xmlNodePtr	 paper_verification(struct visit *, xmlNodePtr, enum print_kind, uint64_t id, const char *digest);

#endif
