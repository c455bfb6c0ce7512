/*
 * The code on a print: 24 characters that name a stored record (40 bits), carry a short keyed fingerprint of what the print said
 * of it (40), and a MAC of both (40), keyed BLAKE2b. Nothing is stored when something is printed (a GET changes nothing): whoever
 * checks a code has the fingerprint of the record computed again. The fingerprint is apart from the MAC so that a code which the
 * portal never made and a record that changed since are told from each other. A code alone gives no access to anything. Pure.
 */
#ifndef DANHGIA_GATE_PRINT_CODE_H
#define DANHGIA_GATE_PRINT_CODE_H

#include <stdbool.h>
#include <stdint.h>

enum {
	PRINT_CODE_TEXT = 30	/* six groups of four, dashes and NUL */
};

enum print_kind {
	PRINT_FORM = 1,		/* an evaluation */
	PRINT_SUMMARY = 2	/* a publication of an agency's month */
};

struct print_code {
	enum print_kind	 kind;
	uint64_t	 id;			/* below 2^36 */
	unsigned char	 fingerprint[5];	/* keyed, of the record's digest */
};

/*
 * "7KQ2-9XWM-41TB-...", of the record as it is now; digest says all that the print says. key is 64 hex digits; false: there is
 * none, it is malformed, or the id is too large.
 */
bool	print_code_make(const char *key, enum print_kind, uint64_t id, const char *digest, char out[PRINT_CODE_TEXT]);
/* Reads a code as people type it: small letters, with or without dashes and blanks, O for 0, I and L for 1. False: not ours. */
bool	print_code_read(const char *key, const char *typed, struct print_code *);
/* Whether it looks like a code at all, made by anybody. */
bool	print_code_shaped(const char *typed);
/* Whether the record, whose digest now is this, still is what was printed. */
bool	print_code_agrees(const char *key, const struct print_code *, const char *digest);
/* The code again, as it is printed; of one that print_code_read accepted. */
void	print_code_format(const char *key, const struct print_code *, char out[PRINT_CODE_TEXT]);

#endif
