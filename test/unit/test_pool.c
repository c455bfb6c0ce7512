/* A request's memory: aligned, zeroed, freed with its cleanups in reverse. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "web/pool.h"

static void
test_alloc_is_aligned_zeroed_and_apart(void **state)
{
	struct pool *pool = pool_new();
	unsigned char *before = NULL;
	size_t before_size = 0;

	(void)state;
	for (size_t size = 0; size < 20000; size = size * 5 / 4 + 1) {
		unsigned char *piece = pool_alloc(pool, size);

		assert_non_null(piece);
		assert_int_equal((uintptr_t)piece % _Alignof(max_align_t), 0);
		for (size_t i = 0; i < size; i++)
			assert_int_equal(piece[i], 0);
		memset(piece, 0xa5, size);
		for (size_t i = 0; i < before_size; i++)
			assert_int_equal(before[i], 0xa5);
		before = piece;
		before_size = size;
	}
	pool_free(pool);
}

/* Many pieces of many sizes keep what was written into them, also across big ones. */
static void
test_pieces_do_not_overlap(void **state)
{
	enum { PIECES = 3000 };
	static unsigned char *pieces[PIECES];
	static size_t sizes[PIECES];
	struct pool *pool = pool_new();
	unsigned seed = 1;

	(void)state;
	for (size_t i = 0; i < PIECES; i++) {
		seed = seed * 1103515245u + 12345u;
		sizes[i] = (seed >> 16) % (i % 50 == 0 ? 9000 : 200) + 1;
		pieces[i] = pool_alloc(pool, sizes[i]);
		memset(pieces[i], (int)(i & 0xff), sizes[i]);
	}
	for (size_t i = 0; i < PIECES; i++)
		for (size_t j = 0; j < sizes[i]; j++)
			assert_int_equal(pieces[i][j], i & 0xff);
	pool_free(pool);
}

static void
test_strings(void **state)
{
	static const char bytes[3] = { 'a', 'b', 'c' };
	struct pool *pool = pool_new();
	char source[] = "Hà Nội";
	char *copy = pool_strdup(pool, source);
	char *large;

	(void)state;
	source[0] = 'x';
	assert_string_equal(copy, "Hà Nội");
	assert_null(pool_strdup(pool, NULL));
	assert_null(pool_strndup(pool, NULL, 3));
	assert_string_equal(pool_strndup(pool, "abcdef", 2), "ab");
	assert_string_equal(pool_strndup(pool, "ab", 100), "ab");
	assert_string_equal(pool_strndup(pool, bytes, 3), "abc");
	assert_string_equal(pool_printf(pool, "%d-%s", 17, "x"), "17-x");
	assert_string_equal(pool_printf(pool, "%s", ""), "");
	large = pool_printf(pool, "%050000d", 7);
	assert_int_equal(strlen(large), 50000);
	assert_int_equal(large[49999], '7');
	pool_free(pool);
}

struct note {
	char	text[16];
	size_t	length;
};

static void
note_a(void *arg)
{
	struct note *note = arg;

	note->text[note->length++] = 'a';
}

static void
note_b(void *arg)
{
	struct note *note = arg;

	note->text[note->length++] = 'b';
}

static void
test_cleanups_run_last_first(void **state)
{
	struct note note = { "", 0 };
	struct pool *pool = pool_new();

	(void)state;
	pool_cleanup(pool, note_a, &note);
	pool_cleanup(pool, note_b, &note);
	pool_cleanup(pool, note_b, &note);
	assert_string_equal(note.text, "");
	pool_free(pool);
	assert_string_equal(note.text, "bba");
	pool_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_alloc_is_aligned_zeroed_and_apart),
		cmocka_unit_test(test_pieces_do_not_overlap),
		cmocka_unit_test(test_strings),
		cmocka_unit_test(test_cleanups_run_last_first),
	};

	return cmocka_run_group_tests_name("pool", tests, NULL, NULL);
}
