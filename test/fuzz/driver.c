/*
 * Feeds files to a fuzz target where there is no libFuzzer: each as it is, then in many small distortions, always the
 * same ones. Usage: fuzz-web ROUNDS FILE...
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { INPUT_MAX = 65536 };

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static uint32_t
next(uint32_t *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

/* Changes, drops or doubles a few bytes. The buffer has room for twice the input. */
static size_t
distort(uint8_t *bytes, size_t size, uint32_t *state)
{
	static const uint8_t telling[] = { 0, '%', '&', '=', '"', '\\', '\r', '\n', '-', ';', 0x80, 0xc3, 0xff };
	unsigned changes = next(state) % 4 + 1;

	while (changes-- > 0 && size > 1) {
		size_t at = 1 + next(state) % (size - 1);
		size_t length = 1 + next(state) % (size - at);

		switch (next(state) % 4) {
		case 0:
			bytes[at] = (uint8_t)next(state);
			break;
		case 1:
			bytes[at] = telling[next(state) % sizeof(telling)];
			break;
		case 2:
			memmove(bytes + at, bytes + at + length, size - at - length);
			size -= length;
			break;
		default:
			if (size + length > 2 * INPUT_MAX)
				break;
			memmove(bytes + at + length, bytes + at, size - at);
			size += length;
			break;
		}
	}
	return size;
}

/* A copy of its own size, so that reading past the end is seen. */
static void
run(const uint8_t *bytes, size_t size)
{
	uint8_t *copy = malloc(size == 0 ? 1 : size);

	if (copy == NULL)
		abort();
	memcpy(copy, bytes, size);
	LLVMFuzzerTestOneInput(copy, size);
	free(copy);
}

int
main(int argc, char **argv)
{
	static uint8_t input[INPUT_MAX], work[2 * INPUT_MAX];
	long rounds = argc > 2 ? strtol(argv[1], NULL, 10) : -1;
	unsigned long runs = 0;
	uint32_t state = 1;

	if (rounds < 0) {
		fprintf(stderr, "usage: %s ROUNDS FILE...\n", argv[0]);
		return 2;
	}
	for (int i = 2; i < argc; i++) {
		FILE *file = fopen(argv[i], "rb");
		size_t size;

		if (file == NULL) {
			perror(argv[i]);
			return 2;
		}
		size = fread(input, 1, sizeof(input), file);
		fclose(file);
		run(input, size);
		for (long round = 0; round < rounds; round++) {
			memcpy(work, input, size);
			run(work, distort(work, size, &state));
		}
		runs += 1 + (unsigned long)rounds;
	}
	printf("%lu runs\n", runs);
	return 0;
}
