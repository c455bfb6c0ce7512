#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <sys/random.h>

#include <liboath/oath.h>
#include <sodium.h>

#include "gate/factor.h"

enum {
	KEY = crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
	NONCE = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
	TAG = crypto_aead_xchacha20poly1305_ietf_ABYTES,
	DIGITS = 6
};

_Static_assert(NONCE + FACTOR_SECRET + TAG == FACTOR_SEALED, "a sealed secret");

static void
start(void)
{
	if (sodium_init() < 0 || oath_init() != OATH_OK)
		abort();
}

static bool
read_hex(const char *text, unsigned char *out, size_t size)
{
	size_t length;

	return text != NULL && sodium_hex2bin(out, size, text, strlen(text), NULL, &length, NULL) == 0 && length == size &&
	    text[2 * size] == '\0';
}

void
factor_make(unsigned char secret[FACTOR_SECRET])
{
	if (getrandom(secret, FACTOR_SECRET, 0) != FACTOR_SECRET)
		abort();
}

bool
factor_seal(const char *key, uint64_t account_id, const unsigned char secret[FACTOR_SECRET],
    unsigned char sealed[FACTOR_SEALED])
{
	unsigned char bytes[KEY];
	bool done;

	start();
	if (!read_hex(key, bytes, sizeof bytes))
		return false;
	if (getrandom(sealed, NONCE, 0) != NONCE)
		abort();
	done = crypto_aead_xchacha20poly1305_ietf_encrypt(sealed + NONCE, NULL, secret, FACTOR_SECRET,
	    (const unsigned char *)&account_id, sizeof account_id, NULL, sealed, bytes) == 0;
	explicit_bzero(bytes, sizeof bytes);
	return done;
}

bool
factor_open(const char *key, uint64_t account_id, const char *sealed_hex, unsigned char secret[FACTOR_SECRET])
{
	unsigned char bytes[KEY], sealed[FACTOR_SEALED];
	bool done;

	start();
	if (!read_hex(key, bytes, sizeof bytes))
		return false;
	done = read_hex(sealed_hex, sealed, sizeof sealed) &&
	    crypto_aead_xchacha20poly1305_ietf_decrypt(secret, NULL, NULL, sealed + NONCE, FACTOR_SEALED - NONCE,
	        (const unsigned char *)&account_id, sizeof account_id, sealed, bytes) == 0;
	explicit_bzero(bytes, sizeof bytes);
	return done;
}

bool
factor_open_either(const char *key, const char *old, uint64_t account_id, const char *sealed_hex, unsigned char secret[FACTOR_SECRET])
{
	return factor_open(key, account_id, sealed_hex, secret) || factor_open(old, account_id, sealed_hex, secret);
}

/* The digits alone; false if there are not six, or something else. */
static bool
read_digits(const char *typed, char digits[DIGITS + 1])
{
	size_t count = 0;

	for (; *typed != '\0'; typed++) {
		if (*typed == ' ')
			continue;
		if (*typed < '0' || *typed > '9' || count == DIGITS)
			return false;
		digits[count++] = *typed;
	}
	digits[count] = '\0';
	return count == DIGITS;
}

uint64_t
factor_match(const unsigned char secret[FACTOR_SECRET], int64_t now, uint64_t last, const char *typed)
{
	char digits[DIGITS + 1], code[DIGITS + 1];
	uint64_t found = 0;

	start();
	if (!read_digits(typed, digits) || now < FACTOR_STEP)
		return 0;
	for (int64_t at = now - FACTOR_STEP; at <= now + FACTOR_STEP; at += FACTOR_STEP) {
		const uint64_t step = (uint64_t)at / FACTOR_STEP;

		if (oath_totp_generate((const char *)secret, FACTOR_SECRET, at, FACTOR_STEP, 0, DIGITS, code) != OATH_OK)
			abort();
		if (sodium_memcmp(code, digits, DIGITS) == 0 && step > last)
			found = step;
	}
	explicit_bzero(code, sizeof code);
	return found;
}

char *
factor_text(struct pool *pool, const unsigned char secret[FACTOR_SECRET])
{
	char *text = NULL, *copy;
	size_t length = 0;

	if (oath_base32_encode((const char *)secret, FACTOR_SECRET, &text, &length) != OATH_OK)
		abort();
	copy = pool_strndup(pool, text, length);
	explicit_bzero(text, length);
	free(text);
	return copy;
}

char *
factor_uri(struct pool *pool, const char *base_url, const char *account, const unsigned char secret[FACTOR_SECRET])
{
	const char *host = strstr(base_url, "://");

	host = host == NULL ? base_url : host + 3;
	return pool_printf(pool, "otpauth://totp/%.*s:%s?secret=%s&issuer=%.*s", (int)strcspn(host, ":/"), host, account,
	    factor_text(pool, secret), (int)strcspn(host, ":/"), host);
}
