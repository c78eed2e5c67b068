"""What a process gives up for good, before it touches anything secret or hostile.

`harden_session` is the first act of the process that opens a vault, `confine_guard`
and `harden_guard` are those of a process that decodes files from outside. Nothing
here can be taken back, and everything here is inherited by processes started later.

Each returns a `Hardening` that says what took hold on this system and what did not,
so that the program can tell the person instead of promising.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import StrEnum

from tbtt_desktop.hardening import posix, seccomp, windows


class Measure(StrEnum):
    """One thing given up."""

    NOT_READABLE = "not_readable"  # other programs of this user cannot read our memory
    NO_CORE = "no_core"  # a crash leaves no dump and no error report
    NO_PRIVILEGES = "no_privileges"  # nothing started from here can gain rights
    NO_NETWORK = "no_network"  # no socket that leaves this computer
    NO_FILES = "no_files"  # nothing more can be opened
    NO_WRITING = "no_writing"  # no file can grow
    NO_PROCESSES = "no_processes"  # nothing can be started
    MEMORY_LIMIT = "memory_limit"
    CPU_LIMIT = "cpu_limit"
    PRIVATE_FILES = "private_files"  # what is written is for its owner alone


@dataclass(frozen=True, slots=True)
class Hardening:
    """What took hold, and what this system does not give."""

    done: frozenset[Measure]
    missing: frozenset[Measure]


def harden_session() -> Hardening:
    """Close this process to others and to the network: the first act of a session.

    Linux: not dumpable, no core dumps, no new privileges, AF_UNIX sockets only, umask 077.
    macOS: no core dumps, no debugger, umask 077. Windows: no error reports, a closed process DACL.
    """
    return _report(
        {
            Measure.NO_CORE: _no_core(),
            Measure.NOT_READABLE: _not_readable(),
            Measure.NO_PRIVILEGES: posix.no_new_privileges(),
            Measure.NO_NETWORK: seccomp.install(seccomp.SESSION),
            Measure.PRIVATE_FILES: posix.private_files(),
        }
    )


def confine_guard(memory: int) -> Hardening:
    """Limit this process before it reads its first byte from outside: `memory` bytes, no writing.

    It can still open libraries and start its watchdog; `harden_guard` ends that.
    """
    return _report(
        {
            Measure.NO_CORE: _no_core(),
            Measure.NOT_READABLE: _not_readable(),
            Measure.NO_PRIVILEGES: posix.no_new_privileges(),
            Measure.NO_WRITING: posix.no_file_growth(),
            Measure.MEMORY_LIMIT: (
                windows.limit_job(memory) if sys.platform == "win32" else posix.limit_memory(memory)
            ),
        }
    )


def harden_guard(seconds: int, *, threads: bool = False) -> Hardening:
    """Give up everything that decoding does not need; every library must be loaded by now.

    `seconds` of processor time are left. Linux: no sockets, no opening of files even for
    reading, no new processes, no threads unless `threads`, no signals to others. Elsewhere
    what exists.
    """
    timed = posix.limit_cpu(seconds)
    # Linux counts threads as processes of the user; there the filter keeps processes out.
    alone = not (threads and sys.platform == "linux") and posix.no_processes()
    policy = seccomp.GUARD_WITH_THREADS if threads else seccomp.GUARD
    closed = seccomp.install(policy)  # last: no module can be loaded after it
    return _report(
        {
            Measure.CPU_LIMIT: timed,
            Measure.NO_PROCESSES: alone or closed,
            Measure.NO_NETWORK: closed,
            Measure.NO_FILES: closed,
        }
    )


def _no_core() -> bool:
    return windows.no_error_reports() if sys.platform == "win32" else posix.no_core()


def _not_readable() -> bool:
    return windows.close_process() if sys.platform == "win32" else posix.not_readable()


def _report(measures: dict[Measure, bool]) -> Hardening:
    done = frozenset(measure for measure, held in measures.items() if held)
    return Hardening(done=done, missing=frozenset(measures) - done)
