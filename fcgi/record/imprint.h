/*
 * What a clerk enters of a printed report so that it is a document of the office: number, date, place, signers, recipients. It is
 * remembered for the office and the report: next month's begins with this month's signers. A number stands for what the report
 * said when it got it; a later print that says something else is marked (domain.md section 9).
 */
#ifndef DANHGIA_RECORD_IMPRINT_H
#define DANHGIA_RECORD_IMPRINT_H

#include "gate/visit.h"

enum imprint_kind {
	IMPRINT_SUMMARY,	/* of an agency */
	IMPRINT_NOTICE,		/* of its published results */
	IMPRINT_SUBMISSION,	/* of an advisory office to an authority */
	IMPRINT_STATISTICS,	/* by agency and bloc */
	IMPRINT_MISSING,	/* who has not done a step */
	IMPRINT_LEVELS,		/* by decentralisation */
	IMPRINT_COUNT
};

/* Which report of the month of the visit. */
struct imprint_key {
	enum imprint_kind	 kind;
	uint64_t		 issuer_id;	/* the agency under whose letterhead it stands */
	uint64_t		 unit_id;	/* what it is about; the office of a submission */
	uint64_t		 authority_id;	/* of a submission; 0: nobody is known yet */
	const char		*bloc;		/* of what is counted; "": every bloc */
	const char		*scope;		/* the two last as report_paper has them */
};

struct imprint {
	uint64_t	 id, version;	/* 0: nothing was entered for this month */
	const char	*number, *issued_on, *place, *addressee, *form, *capacity, *position, *signer, *author, *recipients, *digest;
	const char	*registered_at, *registered_by;	/* "" without a number */
};

/* "notice". */
const char	*imprint_kind_name(enum imprint_kind);
/* The one of this month; without one, signers, place and recipients of the newest month before it. Strings are in the pool. */
enum db_result	 imprint_load(struct visit *, const struct imprint_key *, struct imprint *);
/* What the report says now, 64 hex digits, whoever looks. */
enum db_result	 imprint_digest(struct visit *, const struct imprint_key *, const char **digest);
/* Inside a command: writes all but id, version and registered_…; DB_DUPLICATE: another version was written meanwhile. */
enum db_result	 imprint_store(struct visit *, const struct imprint_key *, const struct imprint *, uint64_t sent_version);
/*
 * Adds <letterhead>, <signatures> and, as far as entered, <imprint addressee= recipients=> and <registered> below a report.
 * author: whether somebody who prepared it signs beside the head. A signer who is not known is the head of the agency; author: NULL
 * leaves that line blank.
 */
enum db_result	 imprint_append(struct visit *, xmlNodePtr, const struct imprint_key *, bool author);

#endif
