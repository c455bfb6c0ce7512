/*
 * What a request allocates dies with it. Allocation failure aborts the worker: there is no way on without memory.
 */
#ifndef DANHGIA_WEB_POOL_H
#define DANHGIA_WEB_POOL_H

#include <stddef.h>

struct pool;

struct pool	*pool_new(void);
/* Runs the cleanups, last registered first, and frees everything. */
void		 pool_free(struct pool *);
/* What it holds is wiped before it is freed: passwords were typed. */
void		 pool_wipe(struct pool *);
/* Zeroed memory, aligned for any type. */
void		*pool_alloc(struct pool *, size_t);
/* NULL stays NULL. */
char		*pool_strdup(struct pool *, const char *);
char		*pool_strndup(struct pool *, const char *, size_t);
char		*pool_printf(struct pool *, const char *, ...) __attribute__((format(printf, 2, 3)));
/* Calls fn(arg) when the pool is freed. */
void		 pool_cleanup(struct pool *, void (*fn)(void *), void *arg);

#endif
