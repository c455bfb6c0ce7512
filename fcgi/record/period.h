/*
 * The key of a period in SQL (column month; rating/calendar.h): "2022-01", or "2026-Q1" for three months. Years sort right, and
 * so do periods of one kind; across kinds compare PERIOD_TO. An agency has every month in one period only (open_month.h).
 * p: a column or "?"; a parameter is bound once, but twice in PERIOD_DAY.
 */
#ifndef DANHGIA_RECORD_PERIOD_H
#define DANHGIA_RECORD_PERIOD_H

#include "web/pool.h"

/* The key of the quarter that holds the month of that key; a quarter's own as it is. In the pool. */
const char	*period_quarter(struct pool *, const char *key);

#define PERIOD_SPELT(p, a, b, c, d) \
	"REPLACE(REPLACE(REPLACE(REPLACE(" p ", 'Q1', '" a "'), 'Q2', '" b "'), 'Q3', '" c "'), 'Q4', '" d "')"
/* Its first and its last month, "2026-01" and "2026-03". */
#define PERIOD_FROM(p) PERIOD_SPELT(p, "01", "04", "07", "10")
#define PERIOD_TO(p) PERIOD_SPELT(p, "03", "06", "09", "12")
#define PERIOD_FIRST_DAY(p) "CONCAT(" PERIOD_FROM(p) ", '-01')"
#define PERIOD_LAST_DAY(p) "LAST_DAY(CONCAT(" PERIOD_TO(p) ", '-01'))"
/* Today, but a day of the period. */
#define PERIOD_DAY(p) "GREATEST(" PERIOD_FIRST_DAY(p) ", LEAST(CURDATE(), " PERIOD_LAST_DAY(p) "))"
/* The quarter of a day. */
#define QUARTER_OF(day) "CONCAT(YEAR(" day "), '-Q', QUARTER(" day "))"
/* The month whose plan counts in a period now: that of today within a quarter. */
#define PERIOD_PLAN(p) \
	"IF(SUBSTR(" p ", 6, 1) = 'Q', GREATEST(" PERIOD_FROM(p) ", LEAST(DATE_FORMAT(CURDATE(), '%Y-%m'), " PERIOD_TO(p) ")), " p ")"
/*
 * The months of a period, one a row (n.n from 0; NULL beyond a month's one): joined by equality, so that an index that
 * has the month second is read by it.
 */
#define PERIOD_NUMBERS "(SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2) n "
#define PERIOD_NTH(p) \
	"IF(SUBSTR(" p ", 6, 1) = 'Q', CONCAT(LEFT(" p ", 5), LPAD(3 * RIGHT(" p ", 1) - 2 + n.n, 2, '0')), IF(n.n = 0, " p ", NULL))"

#endif
