"""Collecting Python's garbage on the window's thread only.

Python collects cycles in whichever thread happens to allocate. A widget that goes in a thread of
the pool takes Qt's timers and accessibility with it: "Timers cannot be stopped from another thread".
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY: Final = 1_000  # milliseconds
_QUIET: Final = 1.0  # seconds without a key or a movement of the mouse
_PUT_OFF_AT_MOST: Final = 120  # looks
_OLDEST: Final = 2


class Sweeper(QObject):
    """Turns the automatic collection off, and collects from a timer at Python's own thresholds.

    The oldest generation, all there is, takes 10 to 50 ms and the middle one 5 to 20: they wait until
    nobody is at the keys, as `quiet_for` tells in seconds, though not for ever.
    """

    def __init__(self, parent: QObject, quiet_for: Callable[[], float] = lambda: _QUIET) -> None:
        super().__init__(parent)
        gc.disable()
        self._quiet_for = quiet_for
        self._put_off = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        full = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(full[1:]) and self._is_time():
            gc.collect(_OLDEST if full[_OLDEST] else 1)
        elif full[0]:
            gc.collect(0)

    def _is_time(self) -> bool:
        self._put_off += 1
        if self._quiet_for() < _QUIET and self._put_off <= _PUT_OFF_AT_MOST:
            return False
        self._put_off = 0
        return True


def spare_what_is_loaded() -> None:
    """Never look again at what is there now: modules, for the most part, which stay to the end.

    46,000 objects once the window is ready for a passphrase, two thirds of what a sweep goes through.
    To be called before there is content of a vault.
    """
    gc.freeze()
