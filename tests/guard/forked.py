"""Guards that are forked instead of started: the same from their first message on, in a tenth of the time.

Importing what decodes takes five times as long as decoding a small picture. Here it is imported once, and
every file still gets a process of its own, with all its limits and its filter.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from typing import Final

import tbtt_desktop.guard.avif
import tbtt_desktop.guard.documents
import tbtt_desktop.guard.heif  # noqa: F401 - as the guard does, before it closes
from tbtt_desktop.guard import process, worker
from tbtt_desktop.limits import GUARD_MEMORY, MIB

_LOOK_SECONDS: Final = 0.002
_STARTED: Final = 112 * MIB  # address space of a guard that was started, with its libraries


class Forked:
    """What `guard.process` asks of a process, and how much memory it took."""

    most_memory = 0  # KiB, of all so far
    pid: int
    stdin: FileIO
    stdout: FileIO
    _status: int | None

    def __init__(self) -> None:
        if sys.platform == "win32":
            raise RuntimeError("there is no fork")
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        memory = _memory()
        self.pid = os.fork()
        if self.pid == 0:
            vars(worker)["GUARD_MEMORY"] = memory
            os.dup2(theirs_in, 0)
            os.dup2(theirs_out, 1)
            os.closerange(3, max(theirs_in, theirs_out, ours_in, ours_out) + 1)
            worker.main()
        os.close(theirs_in)
        os.close(theirs_out)
        self.stdin, self.stdout = FileIO(ours_out, "wb"), FileIO(ours_in, "rb")
        self._status = None

    def kill(self) -> None:
        """End it, if it is still there."""
        if sys.platform != "win32" and self._ended() is None:
            os.kill(self.pid, signal.SIGKILL)

    def wait(self, timeout: float | None = None) -> int:
        """Return how it ended. Raises `subprocess.TimeoutExpired`."""
        end = None if timeout is None else time.monotonic() + timeout
        while (status := self._ended()) is None:
            if end is not None and time.monotonic() > end:
                raise subprocess.TimeoutExpired("guard", timeout or 0)
            time.sleep(_LOOK_SECONDS)
        return status

    def _ended(self) -> int | None:
        if sys.platform != "win32" and self._status is None:
            pid, status, usage = os.wait4(self.pid, os.WNOHANG)
            if pid:
                self._status = os.waitstatus_to_exitcode(status)
                Forked.most_memory = max(Forked.most_memory, usage.ru_maxrss)
        return self._status


def _memory() -> int:
    """Return the limit that leaves a fork as much as a guard that was started has for its file, in bytes.

    It begins with all that the tests before it have taken, which may be more than a guard may have at all.
    """
    if sys.platform != "linux":
        return GUARD_MEMORY
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    return max(GUARD_MEMORY, pages * os.sysconf("SC_PAGE_SIZE") + GUARD_MEMORY - _STARTED)


@contextmanager
def forking() -> Iterator[None]:
    """Let guards be forked from this process."""

    @contextmanager
    def started() -> Iterator[Forked]:
        forked = Forked()
        try:
            yield forked
        finally:
            forked.kill()
            forked.wait()
            forked.stdin.close()
            forked.stdout.close()

    before = process._started
    process._started = started  # type: ignore[assignment]
    try:
        yield
    finally:
        process._started = before
