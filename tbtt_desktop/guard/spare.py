"""A guard that waits for its one job, so that a picture does not wait for a guard to start.

It is started when the one before it is at work, has read its libraries and nothing else, and ends when it has
done its job or when the program is gone. What it will look at, nobody knows before.

Kept by the process as its children are: whatever wants a guard lies deep within services.
"""

from __future__ import annotations

import contextlib
import subprocess
from collections import deque
from collections.abc import Callable

Process = subprocess.Popen[bytes]


class Spare:
    """At most one process that waits. Any thread may take it; nothing waits for another one here."""

    def __init__(self, start: Callable[[], Process]) -> None:
        self._start = start
        self._waiting: deque[Process] = deque()
        self._kept = False

    def keep(self) -> None:
        """Have one from the next guard on, and one now."""
        self._kept = True
        self._replace()

    def let_go(self) -> None:
        """End the one that waits, and have none any more."""
        self._kept = False
        self._clear()

    def take(self) -> Process | None:
        """Return the one that waits, None where there is none."""
        process = self._pop()
        if process is not None and process.poll() is not None:
            end(process)  # the system may have ended it for want of memory
            return None
        return process

    def refill(self) -> None:
        """Start the next one: called when the one before is at work, so that nobody waits for it."""
        if self._kept:
            self._replace()

    def _replace(self) -> None:
        if self._waiting:
            return
        with contextlib.suppress(OSError):  # then the next guard is started when it is wanted
            self._waiting.append(self._start())
        while not self._kept or len(self._waiting) > 1:  # let go of, or replaced twice, meanwhile
            extra = self._pop()
            if extra is None:
                break
            end(extra)

    def _clear(self) -> None:
        while (process := self._pop()) is not None:
            end(process)

    def _pop(self) -> Process | None:
        try:
            return self._waiting.popleft()
        except IndexError:
            return None


def end(process: Process) -> None:
    """End a guard, and close what led to it."""
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):  # what was left in the pipe has nobody to go to
                pipe.close()
