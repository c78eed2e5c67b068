"""Collecting Python's garbage on the window's thread only.

Python collects cycles in whichever thread happens to allocate. A widget that goes in a thread of
the pool takes Qt's timers and accessibility with it: "Timers cannot be stopped from another thread".
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY: Final = 1_000  # milliseconds


class Sweeper(QObject):
    """Turns the automatic collection off, and collects from a timer at Python's own thresholds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        for generation in reversed(range(3)):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
