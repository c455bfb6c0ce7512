/*
 * The texts that every person acknowledges at the first login and again in each new version: the regulation on use and the
 * notice on personal data and logging (domain.md section 8).
 */
#ifndef DANHGIA_RECORD_ACKNOWLEDGEMENT_H
#define DANHGIA_RECORD_ACKNOWLEDGEMENT_H

#include <libxml/tree.h>

#include "store/db.h"
#include "web/pool.h"

/* A condition on a row t of acknowledgement_text: in force today. */
#define ACKNOWLEDGEMENT_IN_FORCE "t.valid_from <= CURDATE() AND (t.valid_to IS NULL OR t.valid_to > CURDATE())"

/*
 * Adds the lines of a text below the node as <line kind="heading|item|text">: "# " begins a heading, "- " an item; empty
 * lines only part paragraphs.
 */
void		 acknowledgement_lines(struct pool *, xmlNodePtr, const char *body);
/*
 * Stores the texts of a file (schema/acknowledgement.xml) whose code has no version yet, in force from today; counts them.
 * What an administrator has put in their place is never touched. DB_ERROR with a message on stderr: no such file.
 */
enum db_result	 acknowledgement_load(struct db *, const char *text, size_t size, size_t *stored);

#endif
