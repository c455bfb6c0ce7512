/*
 * News that administrators write for the people of their scope: what the first page and the list of news share.
 */
#ifndef DANHGIA_RECORD_NEWS_H
#define DANHGIA_RECORD_NEWS_H

#include "gate/visit.h"

/* What a list shows of an item t. */
#define NEWS_COLUMNS \
	"t.id, t.title, t.first_day AS `from`, t.last_day AS `to`, (SELECT o.name FROM unit o WHERE o.id = t.office_id) AS office "
#define NEWS_STATE \
	"CASE WHEN t.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN t.first_day > CURDATE() THEN 'upcoming' " \
	"WHEN t.last_day < CURDATE() THEN 'over' ELSE 'shown' END"

/* Adds <news> for each of the newest items of today that the viewer has not read, with the form that says it was read. */
enum db_result	news_append_unread(struct visit *, xmlNodePtr parent);
/* That form; from says where it stands ("" on the item's own page) and so where it leads. */
struct form	*news_read_form(struct visit *, const char *id, const char *from);

#endif
