/* Shared by deadline.c, the lists, and deadline_take.c, which sets an agency's date. */
#ifndef DANHGIA_PAGE_DEADLINE_H
#define DANHGIA_PAGE_DEADLINE_H

#define DEADLINE_LIST "/quan-tri/tai-khoan/han"

#endif
