#include <string.h>

#include "rating/criteria.h"

int
criteria_find(const struct criteria_set *set, const char *code)
{
	for (size_t i = 0; i < set->criterion_count; i++)
		if (strcmp(set->criteria[i].code, code) == 0)
			return (int)i;
	return -1;
}
