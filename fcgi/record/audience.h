/*
 * To whom news, documents and answers are addressed, and so whose administrators write them: everybody, a bloc, a unit with all
 * below it, or a bloc there. Rows keep it as unit_id (NULL: the whole city) and bloc (NULL: every bloc).
 */
#ifndef DANHGIA_RECORD_AUDIENCE_H
#define DANHGIA_RECORD_AUDIENCE_H

#include <stdint.h>

#include "gate/visit.h"

struct audience {
	uint64_t	 unit_id;	/* 0: the whole city */
	const char	*bloc;		/* NULL: every bloc */
};

/* A condition on rows t: addressed to everybody, also without login. */
#define AUDIENCE_EVERYBODY(t) "(" t ".unit_id IS NULL AND " t ".bloc IS NULL)"
/* A condition on rows t: it reaches a person by a post of today. One bound parameter, the person's id. */
#define AUDIENCE_REACHES(t) \
	"(" AUDIENCE_EVERYBODY(t) " OR EXISTS (SELECT 1 FROM assignment a JOIN unit y ON y.id = a.unit_id " \
	"LEFT JOIN unit_closure k ON k.ancestor_id = " t ".unit_id AND k.descendant_id = y.id WHERE a.person_id = ? " \
	"AND a.valid_from <= CURDATE() AND (a.valid_to IS NULL OR a.valid_to > CURDATE()) " \
	"AND (" t ".unit_id IS NULL OR k.depth IS NOT NULL) AND (" t ".bloc IS NULL OR " t ".bloc = y.bloc)))"
/*
 * For FROM: what a person's posts of today stand below, the whole city as NULL, with the post's bloc. Rows t reach the person where
 * t.unit_id <=> s.id AND (t.bloc IS NULL OR t.bloc = s.bloc): from the person to the rows, however many there are of other units.
 * Two bound parameters, both the person's id. Named s.
 */
#define AUDIENCE_UNITS \
	"(SELECT k.ancestor_id AS id, y.bloc FROM assignment a JOIN unit y ON y.id = a.unit_id JOIN unit_closure k " \
	"ON k.descendant_id = y.id WHERE a.person_id = ? AND a.valid_from <= CURDATE() AND (a.valid_to IS NULL OR a.valid_to > CURDATE()) " \
	"UNION SELECT NULL, y.bloc FROM assignment a JOIN unit y ON y.id = a.unit_id WHERE a.person_id = ? " \
	"AND a.valid_from <= CURDATE() AND (a.valid_to IS NULL OR a.valid_to > CURDATE())) s "
/* A condition on rows t: an account may write it, as access_may reads the grants. One bound parameter, the account's id. */
#define AUDIENCE_KEPT(t) \
	"EXISTS (SELECT 1 FROM right_grant r JOIN unit h ON h.id = r.unit_id LEFT JOIN unit x ON x.id = " t ".unit_id " \
	"LEFT JOIN unit_closure k ON k.ancestor_id = r.unit_id AND k.descendant_id = x.id WHERE r.account_id = ? " \
	"AND r.role IN ('city_admin', 'bloc_admin', 'unit_admin') AND r.valid_from <= CURDATE() " \
	"AND (r.valid_to IS NULL OR r.valid_to > CURDATE()) AND IF(x.id IS NULL, h.parent_id IS NULL, k.depth IS NOT NULL) " \
	"AND (r.bloc IS NULL OR r.bloc = IF(x.kind = 'agency', x.bloc, " t ".bloc)))"

/* The audience as an object for ACTION_INFORM and ACTION_READ. DB_NO_ROW: there is no such unit. */
enum db_result	audience_object(struct visit *, const struct audience *, struct object *);
/* Of a row with the columns unit_id and bloc. */
struct audience	audience_of(const struct row *);
/* Adds the fields unit and bloc with what the viewer's grants reach. */
enum db_result	audience_add_fields(struct visit *, struct form *);
void		audience_set(struct visit *, struct form *, const struct audience *);
/* What was chosen, after form_read; marks the field when the viewer may not address it. */
enum db_result	audience_read(struct visit *, struct form *, struct audience *);

#endif
