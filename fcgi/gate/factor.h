/*
 * The second factor: one-time codes of an authenticator app (RFC 6238: SHA-1, 30 seconds, six digits), and the secret they
 * come from, which the database keeps encrypted under a key that only the login pool's configuration has.
 * Pure: the time is handed in.
 */
#ifndef DANHGIA_GATE_FACTOR_H
#define DANHGIA_GATE_FACTOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "web/pool.h"

enum {
	FACTOR_SECRET = 20,	/* bytes */
	FACTOR_SEALED = 60,	/* nonce, secret, tag */
	FACTOR_STEP = 30	/* seconds */
};

/* Random bytes. */
void		 factor_make(unsigned char secret[FACTOR_SECRET]);
/*
 * Encrypts the secret for that account (XChaCha20-Poly1305): a row copied to another account does not open. key is 64 hex
 * digits; false: there is none, or it is malformed.
 */
bool		 factor_seal(const char *key, uint64_t account_id, const unsigned char secret[FACTOR_SECRET],
		    unsigned char sealed[FACTOR_SEALED]);
/* The other way, from hex; false: another key or account, or not what was sealed. */
bool		 factor_open(const char *key, uint64_t account_id, const char *sealed_hex, unsigned char secret[FACTOR_SECRET]);
/* The same under either key, the second of which may be NULL: while secrets move from one key to another. */
bool		 factor_open_either(const char *key, const char *old, uint64_t account_id, const char *sealed_hex,
		    unsigned char secret[FACTOR_SECRET]);
/*
 * The step of the code that was typed, if it is the code of now or of 30 seconds earlier or later and of a step behind last;
 * 0: it is not. now is seconds since 1970. Blanks are left out.
 */
uint64_t	 factor_match(const unsigned char secret[FACTOR_SECRET], int64_t now, uint64_t last, const char *typed);
/* The secret in base32, in the pool. */
char		*factor_text(struct pool *, const unsigned char secret[FACTOR_SECRET]);
/* What the picture says: otpauth://totp/site:account?secret=...; site is a host name, account ASCII. */
char		*factor_uri(struct pool *, const char *base_url, const char *account, const unsigned char secret[FACTOR_SECRET]);

#endif
