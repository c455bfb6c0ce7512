/*
 * Sessions live in the database; the cookie holds 256 random bits and the database only their SHA-256.
 * All times are real time (design.md section 4).
 */
#ifndef DANHGIA_GATE_SESSION_H
#define DANHGIA_GATE_SESSION_H

#include "gate/visit.h"

/* For a WHERE over "delegation d": in force today. Its last day counts; one that was ended counts no more. */
#define DELEGATION_TODAY "CURDATE() BETWEEN d.valid_from AND d.valid_to AND d.ended_at IS NULL"

enum session_state {
	SESSION_NONE,		/* no cookie, or one nobody knows */
	SESSION_EXPIRED,	/* known and ended: *account_id says whose */
	SESSION_LIVE		/* visit->viewer and the clock are set */
};

/* Reads the session and everything the access function needs. Sets visit->now in every case. */
enum db_result	 session_load(struct visit *, enum session_state *, uint64_t *account_id);
/* Makes a session for the account and puts its cookie on the response. */
enum db_result	 session_start(struct visit *, uint64_t account_id, bool must_change);
/* The secret was shown again: notes it, and gives the session a new token with its cookie; forms that are open stay valid. */
enum db_result	 session_prove(struct visit *);
/* Ends the viewer's session and clears the cookie. */
enum db_result	 session_end(struct visit *);
/* Ends the account's other sessions. */
enum db_result	 session_end_others(struct visit *);
/* After the answer: notes that the session was seen, at most every five minutes (a fifth of a short idle limit). */
void		 session_seen(struct visit *);
/* A masked token for this response, and its check against the session's secret. */
char		*session_token(struct pool *, const char *csrf_hex);
bool		 session_token_valid(const char *csrf_hex, const char *token);
/* 256 random bits, base64url, 43 characters; 128 bits, 22 characters. */
char		*random_token(struct pool *, size_t bytes);

#endif
