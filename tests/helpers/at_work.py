"""Whether processes are at work, as Linux tells it: how long they ran, and whether they still want to."""

from __future__ import annotations

import time
from collections.abc import Collection
from pathlib import Path
from typing import Final

PATIENCE: Final = 60.0  # seconds
_WHILE: Final = 0.25  # seconds
_NOTHING: Final = 0.02  # seconds of work in a while: a caret that blinks is nothing


def rest(seconds: float, *pids: int) -> None:
    """Wait for so long, which timers take, and until none of the processes is at work, or would be.

    On a busy computer they come to what they are to do later. Raises `AssertionError` where they never rest.
    """
    time.sleep(seconds)
    end = time.monotonic() + PATIENCE
    while not _resting(pids):
        assert time.monotonic() < end, "it is always at work"


def held_up(pid: int) -> float:
    """Return for how many seconds the main thread of a process has waited for a processor; 0 at its end."""
    return sum(int(line.split()[1]) for line in _of_threads(pid, "schedstat")[:1]) / 1e9


def _resting(pids: Collection[int]) -> bool:
    before = sum(map(_worked, pids))
    if any(map(_wants, pids)):
        return False
    time.sleep(_WHILE)
    return not any(map(_wants, pids)) and sum(map(_worked, pids)) - before < _NOTHING


def _worked(pid: int) -> float:
    """Return for how many seconds the threads of a process have run."""
    return sum(int(line.split()[0]) for line in _of_threads(pid, "schedstat")) / 1e9


def _wants(pid: int) -> bool:
    """Whether a thread of a process runs, or would, or waits for the disk."""
    return any(line.rpartition(")")[2].split()[0] in ("R", "D") for line in _of_threads(pid, "stat"))


def _of_threads(pid: int, what: str) -> list[str]:
    """Return what the system tells of each thread of a process, the main one first."""
    told = []
    for thread in sorted(int(place.name) for place in Path(f"/proc/{pid}/task").glob("*")):
        try:
            told.append(Path(f"/proc/{pid}/task/{thread}/{what}").read_text(errors="replace"))
        except OSError:  # it has ended
            continue
    return [line for line in told if line]
