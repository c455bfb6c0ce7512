/*
 * Inside of a form: form.c keeps it, form_check.c judges it, form_element.c shows it.
 */
#ifndef DANHGIA_WEB_FORM_PRIVATE_H
#define DANHGIA_WEB_FORM_PRIVATE_H

#include "web/form.h"

struct form_option {
	struct form_option	*next;
	const char		*value;
	const char		*label;		/* NULL: a word */
};

/* A value chosen of FIELD_MANY. */
struct form_choice {
	struct form_choice	*next;
	const char		*value;
};

struct form_button {
	struct form_button	*next;
	const char		*value;
	const char		*kind;
};

struct form_field {
	struct form_field	*next;
	struct field		 def;
	const char		*name;		/* with its suffix */
	const char		*suffix;	/* or NULL */
	const char		*label;		/* code */
	const char		*label_data;	/* or NULL */
	const char		*theirs;	/* stored meanwhile by somebody else; or NULL */
	struct form_option	*options, **options_end;
	struct form_choice	*choices, **choices_end;
	const char		*shown;		/* as set or typed */
	const char		*clean;		/* "" until right */
	int64_t			 number;
	bool			 numbered;	/* number is right */
	bool			 typed;		/* a value came with the body */
	const struct upload	*upload;
	const char		*error;
	const char		*error_detail;
};

struct form {
	struct pool		*pool;
	const char		*noun;
	const char		*action;
	struct form_field	*fields, **fields_end;
	struct form_field	**last_found;	/* where the next look-up starts: names come in order */
	struct form_button	*buttons, **buttons_end;
	const char		*pressed;
	const char		*error;
	const char		*error_detail;
	uint64_t		 version;
	uint64_t		 sent_version;
	bool			 versioned;
	bool			 wrong;
};

/* The field of that name, or NULL. */
struct form_field	*form_find(const struct form *, const char *name);
/* Remembers a value of FIELD_MANY. */
void			 form_choose(struct form *, struct form_field *, const char *value);
bool			 form_is_chosen(const struct form_field *, const char *value);
/* Marks the field wrong unless it is already. */
void			 form_mark(struct form *, struct form_field *, const char *code, const char *detail);
/* Judges what was typed into a field: sets clean and number, or marks it wrong. */
void			 form_check(struct form *, struct form_field *);

#endif
