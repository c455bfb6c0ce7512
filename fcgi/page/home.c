#include "config.h"

#include "page/pages.h"

/* A person's last twelve months, oldest first; what is not published yet shows no level. */
static const struct sql home_strip = {
	"SELECT month, IF(state = 'published', decided_level, NULL) AS level, state FROM evaluation WHERE person_id = ? "
	"AND NOT replaced AND month > DATE_FORMAT(NOW() - INTERVAL 12 MONTH, '%Y-%m') ORDER BY month",
	"u"};

enum answer
home_show(struct visit *visit)
{
	xmlNodePtr home = visit_element(visit, "home");
	const enum db_result result = db_elements(visit->db, node_add(home, "strip"), "month", NULL, &home_strip,
	    visit->viewer->person_id);

	return result == DB_OK ? ANSWER_PAGE : visit_store_failed(visit, result);
}
