/*
 * One visit: a request on its way through session, access and page. Pages get nothing else.
 */
#ifndef DANHGIA_GATE_VISIT_H
#define DANHGIA_GATE_VISIT_H

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#include <libxml/tree.h>

#include "gate/access.h"
#include "gate/config.h"
#include "store/db.h"
#include "view/node.h"
#include "view/stylesheet.h"
#include "web/form.h"
#include "web/pool.h"
#include "web/request.h"
#include "web/response.h"

/* What a page says; only the dispatcher makes statuses of it. */
enum answer {
	ANSWER_PAGE,		/* 200: show the document */
	ANSWER_SEE_OTHER,	/* 303 to visit->target */
	ANSWER_FILE,		/* 200: visit->response is complete */
	ANSWER_INVALID,		/* 422: show the document, the form says what is wrong */
	ANSWER_CONFLICT,	/* 409: show the document with both texts */
	ANSWER_NOT_FOUND,	/* 404 */
	ANSWER_METHOD,		/* 405 with Allow */
	ANSWER_FORBIDDEN,	/* 403 */
	ANSWER_BUSY,		/* 503 with Retry-After; what was typed is kept */
	ANSWER_ERROR		/* 500; what was typed is kept */
};

struct rules;
struct visit;

typedef enum answer page_fn(struct visit *);

enum route_flag {
	ROUTE_OPEN = 1,		/* no login needed */
	ROUTE_CHANGE = 2,	/* allowed before the initial code was replaced */
	ROUTE_FRESH = 4,	/* the secret must have been shown within ten minutes */
	ROUTE_PRINT = 8,	/* paper layout */
	ROUTE_PLAIN = 16,	/* no document: the page fills visit->response */
	ROUTE_LOGIN = 32,	/* a login form: its own token instead of the session's */
	ROUTE_SHEET = 64,	/* the page's list as .xlsx */
	ROUTE_FACTOR = 256	/* allowed before a second factor that is required was set up */
};

/*
 * One line of the site map. Patterns: {month} a period, 2022-01 or 2026-Q1, {week} 2022-W03, {id} a number, {word} ascii letters, digits, '-';
 * each may be followed by ".xlsx".
 */
struct route {
	enum method	 method;
	const char	*path;
	page_fn		*page;
	const char	*noun;		/* names the page in the document, xslt/page, schema/page, guides */
	enum action	 action;	/* what the account must be able to do at all */
	unsigned	 flags;
};

/* Everything that outlives a request. */
struct worker {
	struct config		*config;
	struct db		*db;
	struct db		*login_db;	/* NULL outside the logins pool */
	struct stylesheet	*stylesheet;
	struct stylesheet	*english;	/* NULL: nobody asked this worker for it yet */
	struct rules		*rules;		/* rule sets read so far; see record/rules.h */
	const struct route	*routes;
	size_t			 route_count;
	const char		*pool;		/* pages, logins, reports */
};

enum { VISIT_SHEET_ROWS = 20000 };

struct visit {
	struct worker		*worker;
	struct db		*db;
	struct pool		*pool;
	struct request		*request;
	struct response		*response;
	const struct route	*route;
	const struct route	*asked;		/* what was asked for, when an error page is shown instead */
	const struct viewer	*viewer;	/* NULL: not logged in */
	xmlNodePtr		 page;		/* the document's root */
	char			 now[27];	/* business time, "2022-01-20 08:00:00.000000" */
	char			 today[11];
	char			 month[8];	/* {month}, a month or a quarter, else the month of now */
	char			 quarter[8];	/* the quarter of it, where any agency rates by quarter then; else "" */
	bool			 by_quarter;	/* the viewer's agency does */
	char			 week[9];	/* {week} */
	uint64_t		 id;		/* {id} */
	char			 word[65];	/* {word} */
	char			 submission[23];/* random id for the forms of this page */
	const char		*target;	/* of ANSWER_SEE_OTHER; begins with '/' */
	const char		*token;		/* for the forms of this page */
	const struct pair	*draft;		/* typed earlier and kept; restored by visit_show_form */
	size_t			 draft_count;
	const char		*carried;	/* fields of a POST of somebody unknown, as JSON, for the login page */
	const char		*trouble;	/* what the error page says instead of the answer's own word */
	struct log_entry	*log;		/* for access_log, written after the answer */
};

/* The noun's own element below <page>. */
xmlNodePtr	 visit_element(struct visit *, const char *name);
/* Goes to the path and shows a notice there, once, by its code: answers 303. */
enum answer	 visit_go(struct visit *, const char *notice, const char *format, ...)
		    __attribute__((format(printf, 3, 4)));
/* How many rows of a list to show: so many on a page, VISIT_SHEET_ROWS in a spreadsheet. */
int64_t		 visit_rows(const struct visit *, int64_t on_page);
/* The path typed or carried along as where to go next, if it is one of this site that a login may lead to; else "/". */
const char	*visit_next(const char *);
/* Says something on this page. kind: success, warning, error, info. */
void		 visit_notice(struct visit *, const char *kind, const char *code);
/* A form of the page's noun; show it with visit_show_form, which also restores a kept draft. */
struct form	*visit_form(struct visit *, const char *noun, const char *action);
xmlNodePtr	 visit_show_form(struct visit *, struct form *, xmlNodePtr parent);
/* One of several forms of a page: each is sent on its own, so each has its own id, told apart by a letter. */
xmlNodePtr	 visit_show_side_form(struct visit *, struct form *, xmlNodePtr parent, char mark);
/*
 * What a page says when the store fails outside a command: NOT_FOUND, BUSY or ERROR. DB_OK is a programming error. Here, so that
 * analysers know that it is never PAGE.
 */
static inline enum answer
visit_store_failed(struct visit *visit, enum db_result result)
{
	(void)visit;
	switch (result) {
	case DB_OK:
		abort();
	case DB_NO_ROW:
		return ANSWER_NOT_FOUND;
	case DB_RETRY:
	case DB_LOST:
		return ANSWER_BUSY;
	case DB_DUPLICATE:
	case DB_REFUSED:
	case DB_ERROR:
		break;
	}
	return ANSWER_ERROR;
}
/*
 * Whether the viewer may do that to the object: PAGE, or NOT_FOUND outside the scope (written to access_log as
 * refused). Every read and write of a page goes through it.
 */
enum answer	 visit_allow(struct visit *, enum action, const struct object *);
/*
 * Runs a page as the login pool's database account, which alone reads and writes credentials and may do all that pages do:
 * so that a whole command is one transaction. BUSY outside that pool.
 */
enum answer	 visit_as_login(struct visit *, page_fn *);
/* The browser sent a form a moment ago, so that its person must see what it did, whichever database node answers. */
bool		 visit_wrote(const struct visit *);
/*
 * For pages of one month, as plans are, below the path: PAGE; where they are asked for a quarter, SEE_OTHER to the month of now
 * in it, else to its last, and a POST is NOT_FOUND.
 */
enum answer	 visit_month(struct visit *, const char *path);
/* Writes the view of another person's record to access_log, after the answer. */
void		 visit_log_view(struct visit *, const char *object, uint64_t id);

#endif
