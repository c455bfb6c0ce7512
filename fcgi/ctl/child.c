#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ctl/child.h"
#include "ctl/ctl.h"

bool
child_start(pid_t *child, const char *const *arguments, int in, int out, const char *log)
{
	posix_spawn_file_actions_t actions;
	int error = posix_spawn_file_actions_init(&actions);

	if (error == 0)
		error = in >= 0 ? posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO) :
		    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
	if (error == 0)
		error = posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
	if (error == 0)
		error = posix_spawn_file_actions_adddup2(&actions, out >= 0 ? out : STDERR_FILENO, STDOUT_FILENO);
	if (error == 0)
		error = posix_spawnp(child, arguments[0], &actions, NULL, (char *const *)(uintptr_t)arguments, environ);
	(void)posix_spawn_file_actions_destroy(&actions);
	if (error != 0)
		(void)ctl_fail("%s: %s", arguments[0], strerror(error));
	return error == 0;
}

bool
child_wait(pid_t child, const char *name, const char *log)
{
	int status = 0;

	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return ctl_fail("%s: %s", name, strerror(errno)) == CTL_DONE;
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return true;
	return ctl_fail("%s failed; %s says why", name, log) == CTL_DONE;
}

bool
child_run(const char *const *arguments, const char *log)
{
	pid_t child;

	return child_start(&child, arguments, -1, -1, log) && child_wait(child, arguments[0], log);
}
