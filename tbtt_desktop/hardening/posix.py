"""Limits and attributes of a process on Linux and macOS. Each returns whether it took hold.

On Windows every function returns False: the system has no such limit, see `windows`.
"""

from __future__ import annotations

import ctypes
import sys

PR_SET_DUMPABLE = 4
PR_SET_NO_NEW_PRIVS = 38
PT_DENY_ATTACH = 31  # macOS, sys/ptrace.h
OPEN_FILES = 64  # enough to load libraries; a decoder needs none


def no_core() -> bool:
    """Leave no memory on the disk after a crash."""
    return _limit("RLIMIT_CORE", 0)


def no_file_growth() -> bool:
    """Let no file grow, not even by a byte; pipes are not files. Few files at a time."""
    few = _limit("RLIMIT_NOFILE", OPEN_FILES)
    return _limit("RLIMIT_FSIZE", 0) and few


def limit_memory(size: int) -> bool:
    """Let the address space hold `size` bytes at most; macOS takes the limit and ignores it."""
    return _limit("RLIMIT_AS", size) and sys.platform == "linux"


def limit_cpu(seconds: int) -> bool:
    """End the process after `seconds` of processor time."""
    return _limit("RLIMIT_CPU", seconds, spare=1)  # the first limit ends with SIGXCPU, the last with SIGKILL


def no_processes() -> bool:
    """Let this user start nothing more from here. Root is exempt from the limit, hence False for it."""
    if sys.platform == "win32":
        return False
    import os  # geteuid is not there on Windows

    return _limit("RLIMIT_NPROC", 0) and os.geteuid() != 0


def private_files() -> bool:
    """Give nobody else rights on what is written from here on."""
    if sys.platform == "win32":
        return False
    import os  # as above

    os.umask(0o077)
    return True


def no_new_privileges() -> bool:
    """Let no program started from here gain rights by its owner or capabilities (Linux)."""
    return sys.platform == "linux" and prctl(PR_SET_NO_NEW_PRIVS, 1)


def not_readable() -> bool:
    """Hide memory from other programs of the same user, and from debuggers."""
    if sys.platform == "linux":
        return prctl(PR_SET_DUMPABLE, 0)
    if sys.platform == "darwin":
        return int(ctypes.CDLL(None).ptrace(PT_DENY_ATTACH, 0, None, 0)) == 0
    return False


def prctl(option: int, value: int) -> bool:
    """Set an attribute of this process, with one value (Linux). See the manual page of prctl."""
    libc = ctypes.CDLL(None, use_errno=True)
    zero = ctypes.c_ulong(0)
    return int(libc.prctl(option, ctypes.c_ulong(value), zero, zero, zero)) == 0


def _limit(name: str, value: int, spare: int = 0) -> bool:
    if sys.platform == "win32":
        return False
    import resource  # not there on Windows

    kind = getattr(resource, name, None)
    if kind is None:
        return False
    hard = resource.getrlimit(kind)[1]
    last = value + spare if hard == resource.RLIM_INFINITY else min(value + spare, hard)
    try:
        resource.setrlimit(kind, (min(value, last), last))
    except (OSError, ValueError):
        return False  # the report says so; a stricter container may forbid even lowering
    return True
