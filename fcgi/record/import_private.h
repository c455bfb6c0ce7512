/* Shared by the import_*.c files alone. */
#ifndef DANHGIA_RECORD_IMPORT_PRIVATE_H
#define DANHGIA_RECORD_IMPORT_PRIVATE_H

#include <libxml/hash.h>

#include "record/import.h"
#include "record/import_words.h"

enum { IMPORT_FIELDS_MAX = 16 };

enum cell_type {
	CELL_TEXT,
	CELL_CODE,	/* of a unit or person: ascii letters, digits, ". _ - /" */
	CELL_CODES,	/* several, between ";" or "," */
	CELL_SLUG,	/* kept as ascii: "trường tiểu học" is "truong-tieu-hoc" */
	CELL_CHOICE,
	CELL_DATE,
	CELL_PHONE,
	CELL_EMAIL,
	CELL_ACCOUNT,
	CELL_MONTH,	/* kept as "2022-01" */
	CELL_POINTS	/* kept as hundredths */
};

struct import_field {
	const char	*code;		/* names the column in import.xml */
	enum cell_type	 type;
	size_t		 max;		/* characters */
	bool		 required;
};

struct import_row {
	size_t			 number;
	bool			 bad;
	const char		**typed;	/* by field; NULL where the list has no such column */
	const char		**value;	/* by field, as the database takes it; NULL likewise */
	struct import_row	*first, *next;	/* rows of one person */
};

struct import;

struct import_noun {
	const char			*name;
	const struct import_field	*fields;
	size_t				 field_count;
	enum db_result			 (*check)(struct import *);
	enum db_result			 (*write)(struct import *);
	/* Marks rows that reach outside the importing account's grants; NULL: check does, or only the whole tree's clerk may. */
	enum db_result			 (*scope)(struct import *);
};

struct import {
	struct db			*db;
	struct pool			*pool;
	const struct import_noun	*noun;
	const struct import_words	*words;
	const struct sheet		*sheet;
	struct import_report		*report;
	const struct import_source	*source;
	size_t				 column[IMPORT_FIELDS_MAX];	/* SIZE_MAX: the list has none */
	struct import_row		*rows;
	size_t				 count;
	xmlHashTablePtr			 units;		/* by code: struct import_unit, as import_load_units has it */
};

struct import_unit {
	uint64_t		 id;		/* 0: only in the list */
	const char		*code;
	const char		*kind;
	const char		*parent;	/* code; "" at the top */
	bool			 ended;		/* of another day */
	struct import_row	*row;		/* of the list of units, or NULL */
};

extern const struct import_noun import_units, import_people, import_authorities, import_grants, import_changes, import_accounts, import_paper,
    import_catalogue;

/* The row is bad in that field. import_note: the row stays good. */
void			 import_bad(struct import *, struct import_row *, size_t field, const char *code, const char *detail);
void			 import_note(struct import *, struct import_row *, size_t field, const char *code, const char *detail);
/* The text of a number, in the pool. */
const char		*import_number(struct import *, size_t);
/* A table that dies with the pool. Keys are copied; values are not. */
xmlHashTablePtr		 import_table(struct import *);
/* All units of the database. */
enum db_result		 import_load_units(struct import *);
/* The unit of a code, or NULL after saying that there is none (unless the code is blank). */
const struct import_unit	*import_find_unit(struct import *, struct import_row *, size_t field);
/* The header checked and mapped, every cell checked by its field; false if a column is missing. */
bool			 import_read_rows(struct import *);
/* True if a value was given and differs from what is stored. */
bool			 import_differs(const char *value, const char *stored);

#endif
