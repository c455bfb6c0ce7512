/*
 * Form fields are data. A page describes its form once; the same description reads a POST, checks it field by
 * field, keeps everything typed, and becomes the <form> element that form.xsl draws.
 */
#ifndef DANHGIA_WEB_FORM_H
#define DANHGIA_WEB_FORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <libxml/tree.h>

#include "web/pool.h"
#include "web/request.h"

enum field_type {
	FIELD_TEXT,		/* one line, trimmed */
	FIELD_TEXTAREA,		/* lines, trimmed */
	FIELD_NUMBER,		/* whole number between min and max */
	FIELD_POINTS,		/* hundredths between min and max, comma or dot */
	FIELD_DATE,		/* kept as yyyy-mm-dd once valid */
	FIELD_CHOICE,		/* one of the options; drawn as radio buttons */
	FIELD_SELECT,		/* one of the options; drawn as a list */
	FIELD_CHECK,		/* "yes" or absent */
	FIELD_MANY,		/* several of the options; see form_has */
	FIELD_LINK,		/* http or https URL */
	FIELD_PASSWORD,		/* never echoed, not trimmed, not normalised beyond NFC */
	FIELD_HIDDEN,
	FIELD_FILE		/* value is the file name; the bytes are request_upload's; max: bytes */
};

struct field {
	const char	*name;
	enum field_type	 type;
	bool		 required;
	unsigned	 max_length;	/* code points; 0: 200 */
	int64_t		 min, max;	/* FIELD_NUMBER and FIELD_POINTS (hundredths); both 0: unbounded above, 0 below */
	int64_t		 step;		/* FIELD_POINTS: hundredths; 0: any */
	const char	*label;		/* code of the label in xslt/lang; NULL: noun.name */
	const char	*hint;		/* code of the hint, or NULL */
	const char	*autocomplete;
};

struct form;

/* A form of that noun posted to the action path. It lives in the pool. */
struct form	*form_new(struct pool *, const char *noun, const char *action);
/*
 * Adds a field; the description is copied, its strings are not. A suffix makes a field of a table row: name "points",
 * suffix "17" gives "points-17". The names action, submission, token and version are taken. Options, values and errors
 * need the field to be there: an unknown name aborts.
 */
void		 form_add(struct form *, const struct field *, const char *suffix);
void		 form_add_all(struct form *, const struct field *, size_t);
/*
 * An option of FIELD_CHOICE, FIELD_SELECT, FIELD_MANY. label is the option's own text (data, such as a name); NULL: a
 * word by the code of the field's label, a dot, and the value; the empty value without a label is "choose".
 */
void		 form_option(struct form *, const char *name, const char *value, const char *label);
/*
 * The value the form shows before anybody typed. NULL clears. FIELD_DATE takes yyyy-mm-dd, FIELD_POINTS the text
 * ("17,5"), FIELD_CHECK "yes"; FIELD_MANY gathers: one call a chosen value.
 */
void		 form_set(struct form *, const char *name, const char *value);
/* The same from a number: hundredths for FIELD_POINTS, where POINTS_MISSING shows nothing. */
void		 form_set_number(struct form *, const char *name, int64_t);
/*
 * The row version carried along as the hidden field "version". form_read puts the sent one in its place, so that a
 * form shown again for an error does not approve what somebody else wrote meanwhile; a page that shows both texts
 * calls this after form_read.
 */
void		 form_version(struct form *, uint64_t);
/* What the label says after its word, such as the criterion of a table row. */
void		 form_label(struct form *, const char *name, const char *data);
/*
 * A button: name="action" value=value, its word by the code value among the buttons' words; kind primary, secondary or
 * warning.
 */
void		 form_button(struct form *, const char *value, const char *kind);

/*
 * Takes the typed values from the body and checks them. True if every field is right. Errors: required, too_long
 * (detail: the limit), not_a_number, out_of_range, bad_step, bad_date, bad_choice, bad_link, too_big,
 * bad_file (empty).
 */
bool		 form_read(struct form *, const struct request *);
/*
 * Shows values that were typed earlier, such as a kept draft with its version, without judging them: they are not
 * clean values. Files and passwords are not restored. What was sent by the button of another form of the page changes nothing:
 * false then.
 */
bool		 form_restore(struct form *, const struct pair *, size_t count);
/* Whether the button with that value is one of the form's; NULL (no button named) is everybody's. */
bool		 form_is_sent(const struct form *, const char *pressed);
/*
 * The clean value: "" when empty, invalid or not a field of the form; FIELD_DATE yyyy-mm-dd. Before form_read: what
 * was set.
 */
const char	*form_text(const struct form *, const char *name);
/* NULL when empty: for nullable columns. */
const char	*form_nullable(const struct form *, const char *name);
bool		 form_empty(const struct form *, const char *name);
/* FIELD_NUMBER, FIELD_POINTS; fallback when empty or invalid. */
int64_t		 form_number(const struct form *, const char *name, int64_t fallback);
/* FIELD_MANY: whether the value was chosen. */
bool		 form_has(const struct form *, const char *name, const char *value);
/* The version that came with the body, 0 if none did. */
uint64_t	 form_sent_version(const struct form *);
/* The value of the pressed button, or "". */
const char	*form_action(const struct form *);

/*
 * Marks a field wrong, or the form as a whole if name is NULL; the first mark stays. code names the sentence in
 * xslt/lang; detail is a datum for it (a limit, a date) or NULL.
 */
void		 form_error(struct form *, const char *name, const char *code, const char *detail);
/* Whether the form has a field of that name. */
bool		 form_knows(const struct form *, const char *name);
/* What is stored now, on an answer of CONFLICT: form_element shows both texts where they differ. */
void		 form_theirs(struct form *, const char *name, const char *value);
bool		 form_valid(const struct form *);
/*
 * Adds <form> with fields, options, values, errors and buttons below the parent and returns it, as xslt/form.xsl reads
 * it. Its id is the noun: a page with two forms of a noun gives the second another. submission is the random form id. After form_read every value is as it was typed, also the wrong ones; valid dates become dd/mm/yyyy.
 */
xmlNodePtr	 form_element(const struct form *, xmlNodePtr parent, const char *submission);

#endif
