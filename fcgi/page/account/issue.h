/* Shared by issue.c, which chooses people, and issue_batch.c, which gives them their codes. */
#ifndef DANHGIA_PAGE_ISSUE_H
#define DANHGIA_PAGE_ISSUE_H

#define ISSUE_PATH "/dang-nhap/cap-tai-khoan"

/* More than that on paper from a browser makes no sense: danhgiactl issue-accounts writes a file for the printer. */
enum { ISSUE_BATCH_MAX = 20000 };

#endif
