/*
 * Accounts: names, and the one-time codes that open them for the first time (domain.md section 6).
 */
#ifndef DANHGIA_RECORD_ACCOUNT_H
#define DANHGIA_RECORD_ACCOUNT_H

#include <stdint.h>

#include "store/db.h"
#include "web/pool.h"

enum {
	ACCOUNT_NAME = 41,	/* with its NUL */
	ACCOUNT_CODE = 24	/* "XXXXX-XXXXX-XXXXX-XXXXX" with its NUL: 100 bits in base32 */
};

/*
 * The person's account, made if there is none: named by given name and initials, as "anhnv" and, when that is taken,
 * "anhnv2". An account made so has no code yet and opens nothing. DB_NO_ROW: no such person.
 */
enum db_result	 account_ensure(struct db *, struct pool *, uint64_t person_id, uint64_t *account_id);
/* "Nguyễn Văn", "Anh" to "anhnv"; "canbo" where nothing is left of the name. */
const char	*account_plain_name(struct pool *, const char *family_name, const char *given_name);
/* Random, without the letters that are taken for others: A-Z without I, L, O, U and 0-9 (Crockford's alphabet). */
void		 account_make_code(char code[ACCOUNT_CODE]);
/* A code as a person types it, to what is stored: no hyphens and blanks, upper case, O as 0, I and L as 1. */
const char	*account_plain_code(struct pool *, const char *typed);
/*
 * Gives the account a one-time code of so many days of real time, as its hash alone; change_before is the business
 * time at which it locks unchanged; NULL, and a time that is past, set no such time. An old password and old sessions end.
 */
enum db_result	 account_issue(struct db *, struct pool *, uint64_t account_id, const char *code, unsigned days,
		    const char *change_before);

#endif
