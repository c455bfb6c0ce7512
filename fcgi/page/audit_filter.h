/*
 * What the two logs are searched by: the query of /nhat-ky and /nhat-ky/truy-cap, read, checked and shown again.
 */
#ifndef DANHGIA_PAGE_AUDIT_FILTER_H
#define DANHGIA_PAGE_AUDIT_FILTER_H

#include "gate/visit.h"

/*
 * In front of SELECT: s, the units whose logs an account may read, ended ones too: below its grants of today as auditor or
 * as administrator of the city or a bloc. Parameters: the account, then twice a unit to which s is narrowed, or 0.
 */
#define AUDIT_SCOPE \
	"WITH RECURSIVE down (id, bloc) AS (SELECT r.unit_id, r.bloc FROM right_grant r WHERE r.account_id = ? " \
	"AND r.role IN ('city_admin', 'bloc_admin', 'auditor') AND r.valid_from <= CURDATE() " \
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) UNION " \
	"SELECT u.id, d.bloc FROM down d JOIN unit u ON u.parent_id = d.id), " \
	"below (id) AS (SELECT CAST(? AS UNSIGNED) UNION SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id), " \
	"s (id) AS (SELECT DISTINCT u.id FROM down d JOIN unit u ON u.id = d.id WHERE (d.bloc IS NULL OR u.bloc = d.bloc) " \
	"AND (? = 0 OR u.id IN (SELECT b.id FROM below b))) "

/* By which index a search is led; everything else is compared on the rows it finds. */
enum audit_lead {
	LEAD_TIME,
	LEAD_ACTION,
	LEAD_NOUN,	/* an object without its number */
	LEAD_PERSON,
	LEAD_ACCOUNT,
	LEAD_OBJECT,
	LEAD_REQUEST,
	LEAD_UNITS,	/* few units: each one's rows */
	LEAD_COUNT
};

struct audit_filter {
	const char	*from, *to;	/* first moment in, first moment out, real time */
	const char	*who;		/* as typed: an account, or part of a name */
	uint64_t	 account_id;	/* what who means; 0: anybody */
	uint64_t	 person_id;
	bool		 nobody;	/* who means nobody, or several who are offered to choose from */
	bool		 subject;	/* who is the person looked at */
	const char	*action;	/* of audit; the kind of access_log; "": any */
	const char	*object;
	uint64_t	 object_id;
	uint64_t	 unit_id;	/* this unit and all below */
	const char	*request;
	const char	*before_at;	/* rows older than this one follow */
	uint64_t	 before_id;
	bool		 whole;		/* the viewer's grant is the whole portal and no unit was asked for: no unit is compared */
	enum audit_lead	 lead;
};

/*
 * Reads the query and shows it on the element: what was typed, what is wrong, units and persons to choose from.
 * NOT_FOUND: the unit is out of scope.
 */
enum answer	audit_filter_read(struct visit *, xmlNodePtr, struct audit_filter *);
/* Keyset paging: reads "truoc" alone. */
void		audit_filter_before(struct visit *, struct audit_filter *);
/* The row from which older ones follow, as "truoc" takes it. */
void		audit_filter_older(struct visit *, xmlNodePtr, const struct row *last);

#endif
