/*
 * Programs that the tool runs to their end; no shell reads what it gives them.
 */
#ifndef DANHGIA_CTL_CHILD_H
#define DANHGIA_CTL_CHILD_H

#include <stdbool.h>
#include <sys/types.h>

/*
 * Starts a program found in PATH; arguments[0] is its name, the last is NULL. in and out are descriptors that become its
 * standard input and output, or -1: /dev/null and the log. What it says besides is added to the file log. False with the
 * reason on stderr.
 */
bool	child_start(pid_t *, const char *const *arguments, int in, int out, const char *log);
/* Waits for its end. False, naming it and the log, unless it ended with status 0. */
bool	child_wait(pid_t, const char *name, const char *log);
/* Both, with nothing to read. */
bool	child_run(const char *const *arguments, const char *log);

#endif
