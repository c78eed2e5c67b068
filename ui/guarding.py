"""Watching the keys: nobody there for a while means lock, three times Shift means hide."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

HIDE_PRESSES: Final = 3
HIDE_WITHIN: Final = 1.0  # seconds
_LOOK_EVERY: Final = 1_000  # milliseconds
_ASLEEP: Final = 5.0  # seconds that only the wall's clock has counted
LOCK_KEY: Final = "Ctrl+L"  # wherever a vault is open
_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class ShiftPresses:
    """Counts presses of Shift with no other key between. Times in seconds, of any clock that rises."""

    def __init__(self) -> None:
        self._times: list[float] = []

    def shift(self, at: float) -> bool:
        """Shift was pressed; whether that was the third time within a second."""
        self._times = [before for before in self._times if at - before <= HIDE_WITHIN]
        self._times.append(at)
        if len(self._times) < HIDE_PRESSES:
            return False
        self._times.clear()
        return True

    def other(self) -> None:
        """Another key was pressed."""
        self._times.clear()


class Watch(QObject):
    """An event filter for the whole application.

    `hide_asked` at the third Shift. `idle` once nobody has been there for `seconds`; the clock
    is the wall's, so that hours of suspend count. `seconds` 0 switches the idle lock off. `slept` once
    the computer has slept, also where it did not say so before: the other clock of Linux and macOS
    stands still meanwhile. A clock that is set forward looks the same.
    """

    hide_asked = Signal()
    idle = Signal()
    slept = Signal()

    def __init__(self, seconds: int, parent: QObject) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._presses = ShiftPresses()
        self._last = time.time()
        self._apart = time.time() - time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def set_seconds(self, seconds: int) -> None:
        """Change after how long nobody is there."""
        self._seconds = seconds
        self._last = time.time()

    def quiet_for(self) -> float:
        """Return for how many seconds nobody was there."""
        return time.time() - self._last

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at an event and let it through."""
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self._last = time.time()
        # A press that no widget takes comes again for each of its parents, but once for the window.
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched.isWindowType():
            self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() != Qt.Key.Key_Shift:
            self._presses.other()
        elif self._presses.shift(time.monotonic()):
            self.hide_asked.emit()

    def _look(self) -> None:
        before, self._apart = self._apart, time.time() - time.monotonic()
        if self._apart - before >= _ASLEEP:
            self.slept.emit()
        if self._seconds and time.time() - self._last >= self._seconds:
            self._last = time.time()
            self.idle.emit()
