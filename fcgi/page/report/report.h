/*
 * Printed reports of a month: the list and the personal form (report.c), an agency's forms together (report_forms.c), its summary and
 * notice (report_summary.c), submissions (report_submission.c), what is counted (report_counted.c), and what a clerk
 * registers of each (imprint.c).
 */
#ifndef DANHGIA_PAGE_REPORT_H
#define DANHGIA_PAGE_REPORT_H

#include "page/report/summary.h"
#include "record/evaluation.h"
#include "record/imprint.h"

/* An agency whose month is reported. */
struct report_agency {
	uint64_t	 id;
	const char	*name;
	const char	*published;	/* "2022-02-04", or NULL before publication */
	const char	*publisher;	/* "" before publication */
	const char	*behalf;	/* whom the publisher acted for, or NULL */
	struct object	 object;
};

/* Which report, once the viewer may print it. */
struct report_key {
	struct imprint_key	 imprint;
	struct report_agency	 agency;	/* of a summary and a notice */
	struct summary_scope	 scope;		/* of what is counted */
	const char		*query;		/* "don-vi=12&khoi=", that leads to it again */
	bool			 writes;	/* the viewer may register it */
};

/* Reads bloc and above ("12,3,1") of a row; the rest of the object is none. */
void		 report_read_object(const struct row *, struct object *);
/* The object of a row of an evaluation: person, unit, part, superior, authority and advice besides. */
void		 report_read_evaluation(const struct row *, struct object *);
/* The agency, if its month is open and the viewer may report on it: PAGE, else NOT_FOUND or a failure of the store. */
enum answer	 report_find_agency(struct visit *, uint64_t unit_id, struct report_agency *);
/* "thong-bao", the word of the kind's print in addresses. */
const char	*report_word(enum imprint_kind);
/* What the address asks for of that kind: PAGE, NOT_FOUND, or a failure of the store. */
enum answer	 report_find(struct visit *, enum imprint_kind, struct report_key *);
/* Letterhead and signatures, the way back, and where to register it. */
enum db_result	 report_append_paper(struct visit *, xmlNodePtr report, const struct report_key *, bool author);
/* Letterhead, criteria, tasks, signatures and verification of one evaluation, which must have been allowed. */
enum db_result	 report_append_form(struct visit *, xmlNodePtr report, const struct evaluation *);
/* The reports of an advisory office that the viewer may print: <submission> elements. */
enum db_result	 report_append_submissions(struct visit *, xmlNodePtr report);

#endif
