#include "config.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sys/random.h>

#include <libscrypt.h>

#include "gate/secret.h"

enum {
	R = 8,
	P = 3,
	SALT_BYTES = 16,
	HASH_BYTES = 32,
	LOG_N_MIN = 10
};

/* "s1$logN$r$p$salt$hash", in lower-case hex. */
static const char format[] = "s1$%02u$%u$%u$%s$%s";

static void
to_hex(const uint8_t *data, size_t size, char *out)
{
	for (size_t i = 0; i < size; i++)
		snprintf(out + 2 * i, 3, "%02x", data[i]);
}

static bool
from_hex(const char *text, uint8_t *out, size_t size)
{
	for (size_t i = 0; i < size; i++) {
		unsigned value;

		if (sscanf(text + 2 * i, "%2x", &value) != 1)
			return false;
		out[i] = (uint8_t)value;
	}
	return true;
}

static bool
derive(const char *password, const uint8_t *salt, unsigned log_n, unsigned r, unsigned p, uint8_t out[HASH_BYTES])
{
	return libscrypt_scrypt((const uint8_t *)password, strlen(password), salt, SALT_BYTES, UINT64_C(1) << log_n, r, p,
	           out, HASH_BYTES) == 0;
}

bool
secret_hash(const char *password, unsigned log_n, char out[SECRET_TEXT])
{
	uint8_t salt[SALT_BYTES], hash[HASH_BYTES];
	char salt_hex[2 * SALT_BYTES + 1], hash_hex[2 * HASH_BYTES + 1];
	bool done;

	if (log_n < LOG_N_MIN || log_n > SECRET_LOG_N_MAX || getrandom(salt, sizeof salt, 0) != sizeof salt)
		return false;
	done = derive(password, salt, log_n, R, P, hash);
	to_hex(salt, sizeof salt, salt_hex);
	to_hex(hash, sizeof hash, hash_hex);
	snprintf(out, SECRET_TEXT, format, log_n, (unsigned)R, (unsigned)P, salt_hex, hash_hex);
	explicit_bzero(hash, sizeof hash);
	return done;
}

bool
secret_check(const char *stored, const char *password)
{
	char salt_hex[2 * SALT_BYTES + 1], hash_hex[2 * HASH_BYTES + 1];
	uint8_t salt[SALT_BYTES], wanted[HASH_BYTES], hash[HASH_BYTES];
	unsigned log_n, r, p;
	uint8_t difference = 0;
	int end = 0;

	if (sscanf(stored, "s1$%2u$%2u$%2u$%32[0-9a-f]$%64[0-9a-f]%n", &log_n, &r, &p, salt_hex, hash_hex, &end) != 5 ||
	    stored[end] != '\0' || strlen(salt_hex) != 2 * SALT_BYTES || strlen(hash_hex) != 2 * HASH_BYTES)
		return false;
	if (log_n < LOG_N_MIN || log_n > SECRET_LOG_N_MAX || r != R || p == 0 || p > 4)
		return false;
	if (!from_hex(salt_hex, salt, sizeof salt) || !from_hex(hash_hex, wanted, sizeof wanted) ||
	    !derive(password, salt, log_n, r, p, hash))
		return false;
	for (size_t i = 0; i < sizeof hash; i++)
		difference |= (uint8_t)(hash[i] ^ wanted[i]);
	explicit_bzero(hash, sizeof hash);
	return difference == 0;
}

bool
secret_is_current(const char *stored, unsigned log_n)
{
	char start[16];

	snprintf(start, sizeof start, "s1$%02u$%u$%u$", log_n, (unsigned)R, (unsigned)P);
	return strncmp(stored, start, strlen(start)) == 0;
}

const char *
secret_nobody(unsigned log_n)
{
	/* Sixteen and thirty-two bytes that no derivation of this salt is known to give. */
	static char text[SECRET_TEXT];

	snprintf(text, sizeof text, format, log_n, (unsigned)R, (unsigned)P, "00000000000000000000000000000000",
	    "0000000000000000000000000000000000000000000000000000000000000000");
	return text;
}
