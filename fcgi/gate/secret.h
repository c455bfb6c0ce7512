/*
 * Passwords that people choose, as scrypt (lessons.md section 5). One-time codes are random and are not secrets of
 * this kind: the database keeps their SHA-256.
 */
#ifndef DANHGIA_GATE_SECRET_H
#define DANHGIA_GATE_SECRET_H

#include <stdbool.h>

enum {
	SECRET_TEXT = 160,	/* a stored hash with its NUL */
	SECRET_LOG_N_MAX = 17	/* 128 MiB; a stored hash that asks for more is refused */
};

/* Hashes with N = 2^log_n, r = 8, p = 3 and a random salt. False if scrypt failed. */
bool		 secret_hash(const char *password, unsigned log_n, char out[SECRET_TEXT]);
/* Whether the password fits the stored hash. A malformed or too dear hash fits nothing. */
bool		 secret_check(const char *stored, const char *password);
/* Whether the stored hash was made as secret_hash would make it now. */
bool		 secret_is_current(const char *stored, unsigned log_n);
/* A hash that fits no password, as dear as the others: for names that nobody has. */
const char	*secret_nobody(unsigned log_n);

#endif
