#include "config.h"

#include "page/pages.h"

/* Guides and regulations are words of the stylesheet: the page holds nothing of anybody and needs no login. */
enum answer
guide_show(struct visit *visit)
{
	visit_element(visit, "guide");
	return ANSWER_PAGE;
}
