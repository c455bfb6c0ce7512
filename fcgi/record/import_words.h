/*
 * The words of the lists that clerks hand in — headers and the choices of a cell — are data: schema/import.xml.
 */
#ifndef DANHGIA_RECORD_IMPORT_WORDS_H
#define DANHGIA_RECORD_IMPORT_WORDS_H

#include <stddef.h>

#include "web/pool.h"

struct import_choice {
	const char	*code;		/* as the database has it */
	const char	*text;
	const char	*folded;	/* lower-case ascii without marks, blanks and punctuation */
};

struct import_column {
	const char			*code;
	const char			*name;		/* the header as the template has it */
	const char			**folded;	/* all headers it goes by */
	size_t				 folded_count;
	const struct import_choice	*choices;
	size_t				 choice_count;
};

struct import_words {
	const struct import_column	*columns;
	size_t				 column_count;
};

/* The words of one list ("units"), in the pool; NULL with the reason on stderr if the file is missing or wrong. */
const struct import_words	*import_words_read(struct pool *, const char *path, const char *list);
/* What is left of a header or a choice when case, marks, blanks and punctuation are gone. */
const char			*import_fold(struct pool *, const char *);

#endif
