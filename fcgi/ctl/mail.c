#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sodium.h>

#include "ctl/remind.h"

/* coreutils': a sendmail that hangs holds nobody's mail but its own. */
#define TIMEOUT "/usr/bin/timeout"
#define SEND_SECONDS "30"

enum {
	ADDRESS_LONGEST = 120,
	WORD_BYTES = 42,	/* of a header's encoded word: 56 characters, below the 75 of RFC 2047 */
	LINE_BYTES = 57		/* 76 characters of base64, RFC 2045 */
};

bool
mail_address_good(const char *address)
{
	const char *at = strchr(address, '@');
	const size_t length = strlen(address);

	return at != NULL && at != address && strchr(at + 1, '.') != NULL && length <= ADDRESS_LONGEST && address[0] != '-' &&
	    strspn(address, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-@") == length && strchr(at + 1, '@') == NULL &&
	    at[1] != '.' && at[1] != '-' && address[length - 1] != '.' && strstr(address, "..") == NULL;
}

static const char *
base64(struct pool *pool, const char *bytes, size_t size)
{
	const size_t room = sodium_base64_encoded_len(size, sodium_base64_VARIANT_ORIGINAL);

	return sodium_bin2base64(pool_alloc(pool, room), room, (const unsigned char *)bytes, size, sodium_base64_VARIANT_ORIGINAL);
}

/* Encoded words of whole characters, folded. */
static const char *
subject_line(struct pool *pool, const char *subject)
{
	const char *line = "Subject:";
	size_t length = strlen(subject);

	while (length > 0) {
		size_t take = length < WORD_BYTES ? length : WORD_BYTES;

		while (take < length && take > 0 && ((unsigned char)subject[take] & 0xc0) == 0x80)
			take--;
		line = pool_printf(pool, "%s =?UTF-8?B?%s?=\n", line, base64(pool, subject, take));
		subject += take;
		length -= take;
	}
	return line;
}

static const char *
message(struct pool *pool, const struct mail *mail)
{
	const char *text = pool_printf(pool,
	    "From: %s\nTo: %s\n%sMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: base64\n"
	    "Auto-Submitted: auto-generated\n\n", mail->from, mail->to, subject_line(pool, mail->subject));
	const size_t size = strlen(mail->text);

	for (size_t at = 0; at < size; at += LINE_BYTES)
		text = pool_printf(pool, "%s%s\n", text, base64(pool, mail->text + at, size - at < LINE_BYTES ? size - at : LINE_BYTES));
	return text;
}

/* False as well when the program went away before it had read all. */
static bool
write_all(int fd, const char *text)
{
	size_t left = strlen(text);

	while (left > 0) {
		const ssize_t done = write(fd, text, left);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false;
		text += done;
		left -= (size_t)done;
	}
	return true;
}

static bool
start(const struct mail *mail, int from, pid_t *child)
{
	/* -i: a line with a dot ends nothing. The receiver stands behind "--", out of the way of options. */
	const char *const arguments[] = {TIMEOUT, "--kill-after=5", SEND_SECONDS, mail->sendmail, "-i", "-f", mail->from, "--", mail->to, NULL};
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	sigset_t usual;
	int error = posix_spawn_file_actions_init(&actions);

	/* It is not to inherit that we ignore a pipe without a reader. */
	(void)sigemptyset(&usual);
	(void)sigaddset(&usual, SIGPIPE);
	(void)posix_spawnattr_init(&attributes);
	(void)posix_spawnattr_setsigdefault(&attributes, &usual);
	(void)posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
	if (error == 0)
		error = posix_spawn_file_actions_adddup2(&actions, from, STDIN_FILENO);
	if (error == 0)
		error = posix_spawn(child, TIMEOUT, &actions, &attributes, (char *const *)(uintptr_t)arguments, environ);
	(void)posix_spawnattr_destroy(&attributes);
	(void)posix_spawn_file_actions_destroy(&actions);
	if (error != 0)
		(void)ctl_fail("%s: %s", TIMEOUT, strerror(error));
	return error == 0;
}

bool
mail_send(struct pool *pool, const struct mail *mail)
{
	int ends[2], status = 0;
	bool written;
	pid_t child;

	if (pipe2(ends, O_CLOEXEC) != 0)
		return ctl_fail("no pipe: %s", strerror(errno)) == CTL_DONE;
	if (!start(mail, ends[0], &child)) {
		(void)close(ends[0]);
		(void)close(ends[1]);
		return false;
	}
	(void)close(ends[0]);
	written = write_all(ends[1], message(pool, mail));
	(void)close(ends[1]);
	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return ctl_fail("%s: %s", mail->sendmail, strerror(errno)) == CTL_DONE;
	if (written && WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return true;
	return ctl_fail("%s did not take a mail (status %d)", mail->sendmail, status) == CTL_DONE;
}
