/* What the pages of /quan-tri/bo-tieu-chi share: one rule set, as stored and as a tree. */
#ifndef DANHGIA_PAGE_RULE_H
#define DANHGIA_PAGE_RULE_H

#include "gate/visit.h"
#include "record/ruleset.h"
#include "record/ruleset_tree.h"

#define RULE_PATH "/quan-tri/bo-tieu-chi"

/* draft, approved, or retired: approved and past its last day. The stored state stays approved, since a month of those days may still be opened. */
#define RULE_STATE "IF(r.state = 'approved' AND r.valid_to < CURDATE(), 'retired', r.state)"
#define RULE_COLUMNS \
	"r.id, r.code, r.version, r.number, r.title, r.issuer, " RULE_STATE " AS state, r.valid_from AS `from`, r.valid_to AS `to`, " \
	"r.unit_id, u.name AS unit, r.parent_id, p.number AS parent, p.version AS `parent-version`, " \
	"(SELECT COUNT(DISTINCT m.month) FROM unit_month m WHERE m.rule_set_id = r.id) AS months "
#define RULE_FROM "FROM rule_set r LEFT JOIN unit u ON u.id = r.unit_id LEFT JOIN rule_set p ON p.id = r.parent_id "

struct rule {
	uint64_t		 id;
	struct row		 row;
	struct object		 object;
	const char		*document;
	size_t			 size;
	xmlDocPtr		 tree;		/* NULL: what is stored is no document */
	const struct rule_set	*rules;		/* NULL: it has faults */
	struct ruleset_problems	 problems;
	bool			 fits;		/* the grammar: it may be copied into a page, and edited */
	bool			 draft;
	bool			 editor;	/* the viewer drafts and approves here */
	bool			 own;		/* drafted or last edited by the viewer: another one approves */
};

/* The rule set of the address, if the viewer may do that with it: PAGE, or NOT_FOUND. */
enum answer	 rule_load(struct visit *, enum action, struct rule *);
/* The same inside a command, and locked: what is stored now. */
enum db_result	 rule_lock(struct visit *, struct rule *);
/* Reads tree, rules and problems of the document; also of one that is not stored. */
void		 rule_read(struct visit *, struct rule *);
/* The object that a rule set of this unit is, 0: of the whole city. */
enum db_result	 rule_object(struct visit *, uint64_t unit_id, struct object *);
/* <rule view=> with what identifies the rule set. */
xmlNodePtr	 rule_element(struct visit *, const struct rule *, const char *view);
/* <problem line= message=> each. */
void		 rule_problems(xmlNodePtr, const struct ruleset_problems *);
/* A copy of the document, or of a part of it, below the node. */
void		 rule_copy(xmlNodePtr, xmlNodePtr);
const char	*rule_path(struct visit *, uint64_t id, const char *more);
/*
 * What it is compared with: the version before it of the same code, else the regulation it varies. NO_ROW: nothing. The row
 * has id, code, version, number and document.
 */
enum db_result	 rule_predecessor(struct visit *, const struct rule *, struct row *);
/* Adds the differences to the predecessor below the node, with the predecessor's name; says how many (0 also without one). */
enum db_result	 rule_compare(struct visit *, const struct rule *, xmlNodePtr, size_t *count);

/*
 * What a form is told whose object is no more: the second copy of the form that took it away is led where the first one was,
 * everybody else finds nothing.
 */
enum answer	 rule_gone(struct visit *);

/* A document to be stored as a draft. */
struct rule_new {
	const char	*document;
	size_t		 size;
	const struct rule_set *rules;
	uint64_t	 unit_id;	/* 0: the whole city */
	uint64_t	 parent_id;
	const char	*from;		/* what the audit says it was made of: "import", "version", "variant" */
};

/* Inside a command: stores the draft with its line in the audit. */
enum db_result	 rule_insert(struct visit *, const struct rule_new *, uint64_t *id);
/* Inside a command: what the tree says now in place of the draft's document, with a line in the audit. DB_NO_ROW: nothing changed. */
enum db_result	 rule_save(struct visit *, const struct rule *, const char *section);

#endif
