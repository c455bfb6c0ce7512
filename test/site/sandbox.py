"""
The service units' sandbox without systemd as the first process: the same system-call filter, compiled from the unit's own
lines with systemd's own sets, and a read-only system without network, by bubblewrap.
"""

import functools
import os
import re
import subprocess

import seccomp

# systemd refuses these by MemoryDenyWriteExecute, RestrictNamespaces and RestrictRealtime.
PROT_WRITE, PROT_EXEC, CLONE_NAMESPACES, AF_UNIX = 2, 4, 0x7E020080, 1


def directives(unit):
    """What a unit file says: name → list of values."""
    found = {}
    with open(unit, encoding="utf-8") as file:
        for line in file:
            match = re.match(r"([A-Za-z]+)=(.*)", line)
            if match:
                found.setdefault(match[1], []).append(match[2].strip())
    return found


@functools.lru_cache(maxsize=None)
def members(name):
    """System calls of one of systemd's sets, with those of the sets in it."""
    out = subprocess.run(["systemd-analyze", "syscall-filter", "--no-pager", name], capture_output=True, text=True, check=True, timeout=30).stdout
    found = set()
    for word in re.findall(r"(?m)^    (@?[a-z0-9_-]+)$", out):
        found |= members(word) if word.startswith("@") else {word}
    return frozenset(found)


def allowed(unit):
    """The system calls that a unit's SystemCallFilter lines leave; systemd itself needs execve to start the program."""
    calls = set()
    for value in directives(unit)["SystemCallFilter"]:
        named = set().union(*(members(word) if word.startswith("@") else {word} for word in value.lstrip("~").split()))
        calls = calls - named if value.startswith("~") else calls | named
    return calls | {"execve", "exit", "exit_group", "rt_sigreturn"}


def write_filter(unit, path, kill=True):
    """Compiles the unit's filter for bubblewrap; what is not allowed ends the process, as systemd has it."""
    rules = seccomp.SyscallFilter(seccomp.KILL_PROCESS if kill else seccomp.ERRNO(1))
    unknown = 0
    for name in sorted(allowed(unit)):
        args = {"mprotect": [seccomp.Arg(2, seccomp.MASKED_EQ, PROT_EXEC, 0)], "pkey_mprotect": [seccomp.Arg(2, seccomp.MASKED_EQ, PROT_EXEC, 0)],
                "clone": [seccomp.Arg(0, seccomp.MASKED_EQ, CLONE_NAMESPACES, 0)], "unshare": [seccomp.Arg(0, seccomp.EQ, 0)],
                "setns": [seccomp.Arg(1, seccomp.EQ, 0)], "socket": [seccomp.Arg(0, seccomp.EQ, AF_UNIX)]}.get(name, [])
        try:
            if name == "mmap":
                for bits in (0, PROT_WRITE, PROT_EXEC):
                    rules.add_rule(seccomp.ALLOW, name, seccomp.Arg(2, seccomp.MASKED_EQ, PROT_WRITE | PROT_EXEC, bits))
            else:
                rules.add_rule(seccomp.ALLOW, name, *args)
        except (RuntimeError, ValueError, OSError):
            unknown += 1
    assert unknown < 120, "systemd's names of other machines' system calls, and no more"
    with open(path, "wb") as file:
        rules.export_bpf(file)
    os.chmod(path, 0o644)


def wrap(command, filter_path, readable=(), writable=()):
    """The command in the sandbox: no network, a read-only system, an empty /tmp, no capabilities, no new privileges."""
    binds = " ".join(f"--ro-bind {path} {path}" for path in readable) + " ".join(f" --bind {path} {path}" for path in writable)
    return (f"bash -c 'exec bwrap --ro-bind / / --dev /dev --proc /proc --tmpfs /tmp --tmpfs /root --tmpfs /home {binds} --die-with-parent --unshare-net "
            f"--unshare-ipc --unshare-uts --cap-drop ALL --seccomp 9 {command} 9< {filter_path}'")
