#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <sodium.h>

#include "gate/print_code.h"

enum {
	KEY = crypto_generichash_KEYBYTES,
	PART = 5,		/* bytes of each: kind and id, fingerprint, MAC */
	BYTES = 3 * PART,
	CHARS = 24,
	GROUP = 4
};

_Static_assert(BYTES * 8 == CHARS * 5, "whole characters");
_Static_assert(sizeof(((struct print_code *)0)->fingerprint) == PART, "a part");

/* Without I, L, O and U (Crockford's base 32). */
static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static bool
read_key(const char *text, unsigned char key[KEY])
{
	size_t length;

	if (sodium_init() < 0)
		abort();
	return text != NULL && sodium_hex2bin(key, KEY, text, strlen(text), NULL, &length, NULL) == 0 && length == KEY &&
	    text[2 * KEY] == '\0';
}

/* The first bytes of a keyed BLAKE2b; use keeps fingerprints and MACs apart. */
static void
sign(const unsigned char key[KEY], char use, const unsigned char *bytes, size_t size, const char *text, unsigned char out[PART])
{
	unsigned char hash[crypto_generichash_BYTES];
	crypto_generichash_state state;

	crypto_generichash_init(&state, key, KEY, sizeof hash);
	crypto_generichash_update(&state, (const unsigned char *)&use, 1);
	crypto_generichash_update(&state, bytes, size);
	crypto_generichash_update(&state, (const unsigned char *)text, strlen(text));
	crypto_generichash_final(&state, hash, sizeof hash);
	memcpy(out, hash, PART);
}

static void
write_name(enum print_kind kind, uint64_t id, unsigned char out[PART])
{
	out[0] = (unsigned char)((unsigned)kind << 4 | (unsigned)(id >> 32 & 0xf));
	for (int i = 1; i < PART; i++)
		out[i] = (unsigned char)(id >> 8 * (PART - 1 - i));
}

static void
write_text(const unsigned char bytes[BYTES], char out[PRINT_CODE_TEXT])
{
	char *at = out;

	for (unsigned i = 0; i < CHARS; i++) {
		const unsigned bit = i * 5, byte = bit / 8;
		const unsigned pair = (unsigned)bytes[byte] << 8 | (byte + 1 < BYTES ? bytes[byte + 1] : 0U);

		if (i > 0 && i % GROUP == 0)
			*at++ = '-';
		*at++ = alphabet[pair >> (11 - bit % 8) & 0x1f];
	}
	*at = '\0';
}

static int
value_of(char c)
{
	const char *found;

	if (c >= 'a' && c <= 'z')
		c = (char)(c - 'a' + 'A');
	if (c == 'O')
		return 0;
	if (c == 'I' || c == 'L')
		return 1;
	found = c == '\0' ? NULL : strchr(alphabet, c);
	return found == NULL ? -1 : (int)(found - alphabet);
}

static bool
read_text(const char *typed, unsigned char bytes[BYTES])
{
	unsigned count = 0;

	memset(bytes, 0, BYTES);
	for (; *typed != '\0'; typed++) {
		const int value = value_of(*typed);

		if (*typed == '-' || *typed == ' ')
			continue;
		if (value < 0 || count == CHARS)
			return false;
		for (unsigned bit = 0; bit < 5; bit++)
			if ((value >> (4 - bit) & 1) != 0)
				bytes[(count * 5 + bit) / 8] |= (unsigned char)(0x80 >> (count * 5 + bit) % 8);
		count++;
	}
	return count == CHARS;
}

static void
write_code(const unsigned char key[KEY], unsigned char bytes[BYTES], char out[PRINT_CODE_TEXT])
{
	sign(key, 'm', bytes, 2 * PART, "", bytes + 2 * PART);
	write_text(bytes, out);
}

bool
print_code_make(const char *key_text, enum print_kind kind, uint64_t id, const char *digest, char out[PRINT_CODE_TEXT])
{
	unsigned char key[KEY], bytes[BYTES];

	if (id >> 36 != 0 || !read_key(key_text, key))
		return false;
	write_name(kind, id, bytes);
	sign(key, 'f', bytes, PART, digest, bytes + PART);
	write_code(key, bytes, out);
	explicit_bzero(key, sizeof key);
	return true;
}

bool
print_code_read(const char *key_text, const char *typed, struct print_code *code)
{
	unsigned char key[KEY], bytes[BYTES], mac[PART];
	bool good;

	if (!read_text(typed, bytes) || !read_key(key_text, key))
		return false;
	sign(key, 'm', bytes, 2 * PART, "", mac);
	explicit_bzero(key, sizeof key);
	good = sodium_memcmp(mac, bytes + 2 * PART, PART) == 0;
	code->kind = (enum print_kind)(bytes[0] >> 4);
	code->id = bytes[0] & 0xf;
	for (int i = 1; i < PART; i++)
		code->id = code->id << 8 | bytes[i];
	memcpy(code->fingerprint, bytes + PART, PART);
	return good && (code->kind == PRINT_FORM || code->kind == PRINT_SUMMARY);
}

bool
print_code_shaped(const char *typed)
{
	unsigned char bytes[BYTES];

	return read_text(typed, bytes);
}

bool
print_code_agrees(const char *key_text, const struct print_code *code, const char *digest)
{
	unsigned char key[KEY], name[PART], fingerprint[PART];

	if (!read_key(key_text, key))
		return false;
	write_name(code->kind, code->id, name);
	sign(key, 'f', name, PART, digest, fingerprint);
	explicit_bzero(key, sizeof key);
	return sodium_memcmp(fingerprint, code->fingerprint, PART) == 0;
}

void
print_code_format(const char *key_text, const struct print_code *code, char out[PRINT_CODE_TEXT])
{
	unsigned char key[KEY], bytes[BYTES];

	out[0] = '\0';
	if (!read_key(key_text, key))
		return;
	write_name(code->kind, code->id, bytes);
	memcpy(bytes + PART, code->fingerprint, PART);
	write_code(key, bytes, out);
	explicit_bzero(key, sizeof key);
}
