#include "config.h"

#include "page/pages.h"

/* A cut-off cluster node answers a ping and refuses queries, so health is a query. */
static const struct sql health_query = {"SELECT 1 AS one FROM unit_month UNION ALL SELECT 1 LIMIT 1", ""};

enum answer
health_show(struct visit *visit)
{
	struct row row;
	const bool healthy = db_row(visit->db, visit->pool, &row, &health_query) == DB_OK;

	response_init(visit->response, visit->pool, healthy ? 200 : 503, "text/plain; charset=utf-8");
	response_header(visit->response, "Cache-Control", "no-store");
	if (healthy)
		response_body(visit->response, "ok\n", 3);
	else
		response_body(visit->response, "no database\n", 12);
	return ANSWER_FILE;
}
