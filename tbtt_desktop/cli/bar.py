"""The command line's progress: a bar on a terminal's stderr, nothing anywhere else."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Final

from tbtt_desktop.progress import SILENT, Progress

WIDTH: Final = 28
_PAUSE: Final = 0.1  # seconds between two drawings
_STEPS: Final = {
    "check": "Checking",
    "check_media": "Checking media",
    "check_pages": "Checking pages",
    "copy": "Copying",
    "decode": "Reading safely",
    "encrypt": "Encrypting",
    "gate": "Leak check",
    "look": "Looking",
    "plan": "Preparing",
    "read": "Reading",
    "receipts": "Writing receipts",
    "rekey": "Rewriting",
    "render": "Making what leaves",
    "restore": "Restoring",
    "shred": "Writing over",
    "salvage": "Saving what is left",
    "store": "Storing",
    "survey": "Looking what is left",
    "verify": "Comparing",
    "write": "Writing",
}


class Bar:
    """Draws on one line and wipes it at the end. Ctrl-C comes as an exception, so nothing is asked here."""

    def __init__(self, out: IO[str]) -> None:
        self._out = out
        self._drawn = 0
        self._last = 0.0

    def report(self, step: str, done: int, total: int) -> None:
        """Draw how far a step is, at most ten times a second."""
        now = time.monotonic()
        if now - self._last < _PAUSE:
            return
        self._last = now
        words = _STEPS.get(step, "Working")
        if total > 0:
            part = min(max(done / total, 0.0), 1.0)
            full = int(part * WIDTH)
            words = f"{words:18} [{'#' * full}{'.' * (WIDTH - full)}] {part:4.0%}"
        self._draw(words)

    def cancelled(self) -> bool:
        """Never: Ctrl-C raises where the work is."""
        return False

    def wipe(self) -> None:
        """Leave the line empty."""
        if self._drawn:
            self._draw("")
            self._out.write("\r")
            self._out.flush()

    def _draw(self, words: str) -> None:
        self._out.write("\r" + words.ljust(self._drawn))
        self._out.flush()
        self._drawn = len(words)


@contextmanager
def progress() -> Iterator[Progress]:
    """Give a bar where stderr is a terminal, and silence where it is not."""
    if not sys.stderr.isatty():
        yield SILENT
        return
    bar = Bar(sys.stderr)
    try:
        yield bar
    finally:
        bar.wipe()
