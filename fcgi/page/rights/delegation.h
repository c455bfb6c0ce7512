/*
 * Delegations of the power of a superior or an authority during absence (domain.md section 5): what the files of the page
 * share. An administrator enters them at DELEGATION_PATH, the delegating head at DELEGATION_OWN.
 */
#ifndef DANHGIA_PAGE_DELEGATION_H
#define DANHGIA_PAGE_DELEGATION_H

#include "gate/visit.h"

#define DELEGATION_PATH "/quan-tri/phan-quyen/uy-quyen"
#define DELEGATION_OWN "/tai-khoan/uy-quyen"

#define DELEGATION_STATE \
	"CASE WHEN d.ended_at IS NOT NULL OR d.valid_to < CURDATE() THEN 'ended' WHEN d.valid_from > CURDATE() THEN 'future' " \
	"ELSE 'current' END"
/* Of delegation d from person f to person t. */
#define DELEGATION_COLUMNS \
	"d.id, d.power, CONCAT(f.family_name, ' ', f.given_name) AS name, CONCAT(t.family_name, ' ', t.given_name) AS `to-name`, " \
	"d.valid_from AS `from`, d.valid_to AS `to`, d.decision_number AS number, d.decision_date AS `date`, " \
	"d.decision_issuer AS issuer, DATE_FORMAT(d.ended_at, '%Y-%m-%dT%H:%i:%s') AS ended, NULLIF(d.end_reason, '') AS reason, " \
	DELEGATION_STATE " AS state"

/* Whether the route is the head's own. */
bool		 delegation_is_own(const struct visit *);
/* Whether the viewer may look after the delegations of that person by this route: PAGE, NOT_FOUND or BUSY. */
enum answer	 delegation_allow(struct visit *, uint64_t from_person_id);

#endif
