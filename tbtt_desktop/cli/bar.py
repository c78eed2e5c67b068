"""The command line's progress: a bar on a terminal's stderr, nothing anywhere else."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import IO, Final

from tbtt_desktop.progress import Progress

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
    "import": "Taking in",
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
_COUNTED: Final = frozenset({"import"})  # of which people want to know the number


class Plain:
    """Draws nothing, and knows whether Ctrl-C came.

    It comes as an exception, at any line; where that line is one at which Python can only drop it, such as
    in a library's callback, the next question whether to stop still hears of it.
    """

    def __init__(self) -> None:
        self._asked = False

    def interrupted(self, _number: int, _frame: FrameType | None) -> None:
        """Stop the work where it is."""
        self._asked = True
        raise KeyboardInterrupt

    def report(self, step: str, done: int, total: int) -> None:
        """Say nothing."""

    def cancelled(self) -> bool:
        """Whether Ctrl-C came."""
        return self._asked

    def wipe(self) -> None:
        """Leave nothing behind."""


class Bar(Plain):
    """Draws on one line and wipes it at the end."""

    def __init__(self, out: IO[str]) -> None:
        super().__init__()
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
            far = f"{done} of {total}" if step in _COUNTED else f"{part:4.0%}"
            words = f"{words:18} [{'#' * full}{'.' * (WIDTH - full)}] {far}"
        self._draw(words)

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
    """Give a bar where stderr is a terminal, and one that draws nothing where it is not."""
    shown = Bar(sys.stderr) if sys.stderr.isatty() else Plain()
    before = signal.getsignal(signal.SIGINT)
    ours = before is signal.default_int_handler  # whoever started us may have had it ignored
    if ours:
        signal.signal(signal.SIGINT, shown.interrupted)
    try:
        yield shown
    finally:
        if ours:
            signal.signal(signal.SIGINT, before)
        shown.wipe()
