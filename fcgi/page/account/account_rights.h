/* The part of /tai-khoan that shows one's rights; account.c shows the rest. */
#ifndef DANHGIA_PAGE_ACCOUNT_RIGHTS_H
#define DANHGIA_PAGE_ACCOUNT_RIGHTS_H

#include "gate/visit.h"

/* Adds <rights> with the viewer's rights and delegations, in force or to come. */
enum db_result	account_rights_append(struct visit *, xmlNodePtr parent);

#endif
