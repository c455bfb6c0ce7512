/*
 * What opens an account, and what keeps guessers out (lessons.md section 5). Only the login pool's database account reads
 * and writes it: every function here works on worker->login_db, which must be there.
 */
#ifndef DANHGIA_RECORD_CREDENTIAL_H
#define DANHGIA_RECORD_CREDENTIAL_H

#include <stdbool.h>
#include <stdint.h>

#include "gate/visit.h"

struct credential {
	uint64_t	 account_id;	/* 0: nobody has that name */
	const char	*name;		/* as it was looked up */
	const char	*state;		/* of the account; "" */
	const char	*password;	/* as scrypt, or NULL */
	const char	*factor;	/* sealed secret in hex, or NULL */
	const char	*device;	/* the browser's token, or NULL; known: this account was logged in there before */
	uint64_t	 factor_last;	/* step of the last code that was taken */
	int64_t		 now;		/* real time, seconds since 1970 */
	bool		 overdue;	/* the date for changing the initial code is past */
	bool		 code_right;	/* what was typed is the one-time code, still good */
	bool		 known;
	bool		 locked;	/* too many failures, for a while */
};

/* Account names are ASCII: whatever else was typed belongs to nobody, and is looked up and logged with '?' in it. */
const char	*credential_name(struct pool *, const char *typed);
/* What is known of a name, and whether what was typed is its one-time code. DB_OK for a name nobody has. */
enum db_result	 credential_find(struct visit *, const char *name, const char *typed, struct credential *);
/* Whether it is the account's password. Takes the same time whether the account and its password exist or not. */
bool		 credential_check(struct visit *, const struct credential *, const char *typed);
/*
 * Whether it is a code of the second factor or an unused recovery code; a right one is used up. The failure is not
 * counted here.
 */
enum db_result	 credential_check_factor(struct visit *, const struct credential *, const char *typed, bool *right);
/*
 * Counts a wrong password or code, in one transaction that costs the same for a name nobody has. A browser that the
 * account was logged in from before has a count of its own, so nobody else's guesses keep the owner out there.
 */
enum db_result	 credential_failed(struct visit *, const struct credential *);
/* Everything was right: clears the counts, and marks the browser as known for a year. */
enum db_result	 credential_passed(struct visit *, const struct credential *);
/* Takes the second factor and its recovery codes away; nothing happens where there is none. Runs on any connection that may. */
enum db_result	 credential_remove_factor(struct db *, uint64_t account_id);
/* A stored password that was made with other parameters is hashed again. */
enum db_result	 credential_renew(struct visit *, const struct credential *, const char *password);

#endif
