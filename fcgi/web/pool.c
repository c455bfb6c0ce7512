#include "config.h"

#include "web/pool.h"

#include <stdarg.h>
#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define POOL_CHECKED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define POOL_CHECKED 1
#endif

/* Under AddressSanitizer every piece has a block of its own, so that running past it is seen. */
#ifdef POOL_CHECKED
enum { POOL_BLOCK = 0 };
#else
enum { POOL_BLOCK = 16 * 1024 };
#endif

struct block {
	struct block		*next;
	size_t			 used;
	size_t			 size;
	alignas(max_align_t) unsigned char data[];
};

struct cleanup {
	struct cleanup	*next;
	void		(*fn)(void *);
	void		*arg;
};

struct pool {
	struct block	*blocks;	/* the first has the free room */
	struct cleanup	*cleanups;
	bool		 wipe;
};

struct pool *
pool_new(void)
{
	struct pool *pool = calloc(1, sizeof(*pool));

	if (pool == NULL)
		abort();
	return pool;
}

void
pool_free(struct pool *pool)
{
	struct cleanup *cleanup;
	struct block *block;

	if (pool == NULL)
		return;
	while ((cleanup = pool->cleanups) != NULL) {
		pool->cleanups = cleanup->next;
		cleanup->fn(cleanup->arg);
	}
	while ((block = pool->blocks) != NULL) {
		pool->blocks = block->next;
		if (pool->wipe)
			explicit_bzero(block->data, block->used);
		free(block);
	}
	free(pool);
}

void
pool_wipe(struct pool *pool)
{
	pool->wipe = true;
}

static struct block *
pool_block(size_t size)
{
	struct block *block;

	if (size > SIZE_MAX - sizeof(*block) ||
	    (block = calloc(1, sizeof(*block) + size)) == NULL)
		abort();
	block->size = size;
	return block;
}

void *
pool_alloc(struct pool *pool, size_t size)
{
	const size_t align = alignof(max_align_t);
	struct block *block = pool->blocks;
	size_t wanted;

	if (size > SIZE_MAX - align)
		abort();
	wanted = size == 0 ? align : (size + align - 1) / align * align;
	if (wanted > POOL_BLOCK / 4) {
		/* A big piece goes behind the block that still has room. */
		struct block *own = pool_block(size == 0 ? 1 : size);

		own->used = own->size;
		if (block == NULL)
			pool->blocks = own;
		else {
			own->next = block->next;
			block->next = own;
		}
		return own->data;
	}
	if (block == NULL || block->size - block->used < wanted) {
		block = pool_block(POOL_BLOCK);
		block->next = pool->blocks;
		pool->blocks = block;
	}
	block->used += wanted;
	return block->data + block->used - wanted;
}

char *
pool_strndup(struct pool *pool, const char *text, size_t length)
{
	char *copy;

	if (text == NULL)
		return NULL;
	length = strnlen(text, length);
	if (length == SIZE_MAX)
		abort();
	copy = pool_alloc(pool, length + 1);
	memcpy(copy, text, length);
	return copy;
}

char *
pool_strdup(struct pool *pool, const char *text)
{
	return text == NULL ? NULL : pool_strndup(pool, text, strlen(text));
}

char *
pool_printf(struct pool *pool, const char *format, ...)
{
	va_list args;
	char *text;
	int length;

	va_start(args, format);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (length < 0)
		abort();
	text = pool_alloc(pool, (size_t)length + 1);
	va_start(args, format);
	vsnprintf(text, (size_t)length + 1, format, args);
	va_end(args);
	return text;
}

void
pool_cleanup(struct pool *pool, void (*fn)(void *), void *arg)
{
	struct cleanup *cleanup = pool_alloc(pool, sizeof(*cleanup));

	cleanup->fn = fn;
	cleanup->arg = arg;
	cleanup->next = pool->cleanups;
	pool->cleanups = cleanup;
}
