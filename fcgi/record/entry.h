/*
 * The way in, once the secret was right: straight into a session, or to the second step first. What was typed before the
 * login travels along (design.md section 5).
 */
#ifndef DANHGIA_RECORD_ENTRY_H
#define DANHGIA_RECORD_ENTRY_H

#include "record/credential.h"

#define ENTRY_STEP_PATH "/dang-nhap/ma-xac-thuc"
#define ENTRY_PROOF_PATH "/dang-nhap/xac-nhan"

struct entry {
	const char	*account;	/* name; set by entry_load_step */
	const char	*next;		/* a path of this site (visit_next) */
	const char	*carried;	/* fields as draft_carry made them, or "" */
	const char	*carried_path;	/* where they were sent */
	bool		 must_change;	/* came with an initial code */
};

/* Makes the session, keeps carried fields as a draft, and goes on. */
enum answer	 entry_finish(struct visit *, const struct credential *, const struct entry *);
/* The account has a second factor: remembers for five minutes that the first was right, without any rights. */
enum answer	 entry_start_step(struct visit *, const struct credential *, const struct entry *);
/* What entry_start_step remembered for this browser. DB_NO_ROW: nothing, or too long ago. */
enum db_result	 entry_load_step(struct visit *, struct entry *);
/* Forgets it, and what others left behind. */
enum db_result	 entry_end_step(struct visit *);

#endif
