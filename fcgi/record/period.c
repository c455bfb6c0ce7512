#include "config.h"

#include "rating/calendar.h"
#include "record/period.h"

const char *
period_quarter(struct pool *pool, const char *key)
{
	struct period period;
	char text[PERIOD_TEXT];

	if (!period_parse(key, &period))
		return key;
	return pool_strdup(pool, period_format(period_of(period.last, 3), text));
}
