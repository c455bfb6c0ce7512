/* The forms that edit a draft: each shows a part of the document and writes it back in place. */
#ifndef DANHGIA_PAGE_RULE_FORM_H
#define DANHGIA_PAGE_RULE_FORM_H

#include "page/rule/rule.h"

enum { RULE_FIELDS = 1600, RULE_VALUES = 6 };

struct rule_edit;

/* One page of forms, /sua/WORD. */
struct rule_section {
	const char	*word;
	/* Adds the fields with what is stored: PAGE, or NOT_FOUND where the address names nothing. */
	enum answer	 (*build)(struct visit *, struct rule_edit *);
	/* Writes the clean values into the tree, or marks what does not go on the form. */
	void		 (*apply)(struct visit *, struct rule_edit *);
};

struct rule_edit {
	struct rule			 rule;
	const struct rule_section	*section;
	struct form			*form;
	const char			*names[RULE_FIELDS];
	size_t				 count;
	const char			*query;		/* of the address: "?bo=leader", or "" */
	const char			*back;		/* where to go when it is saved: a query likewise */
	/* What the address names. */
	xmlNodePtr			 set, item;
	const char			*add;		/* what is to be made: "criterion", "group", "set"; "" */
	const char			*period;	/* of the windows: "ordinary", "december", "2022-01"; of a cap: its scope */
};

/* A field that is one attribute. */
struct rule_setting {
	struct field	 field;
	const char	*attribute;
	const char	*usual;			/* what no attribute means; NULL: nothing */
	const char	*values[RULE_VALUES];	/* of a choice; "" is "not there" */
};

extern const struct rule_section rule_general, rule_windows, rule_levels, rule_cap, rule_criteria, rule_bindings;

/* form_add, remembered for a conflict. Returns the field's name. */
const char	*rule_edit_add(struct visit *, struct rule_edit *, const struct field *, const char *suffix);
void		 rule_settings_show(struct visit *, struct rule_edit *, const struct rule_setting *, size_t, const xmlNode *);
void		 rule_settings_take(struct visit *, struct rule_edit *, const struct rule_setting *, size_t, xmlNodePtr);

#endif
