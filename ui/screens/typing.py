"""From keys to writes: what is typed is handed on within a moment of the first key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from ui.widgets.private import PrivateTextEdit

SAVE_AFTER: Final = 300  # milliseconds from the first key that is not yet handed on


class Typing(QObject):
    """Follows fields and hands on what was typed: in a moment, or at once by `flush`.

    `told(True)` comes with the first key, `told(False)` when all was handed on.
    """

    def __init__(self, told: Callable[[bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._told = told
        self._typed: dict[PrivateTextEdit, Callable[[str], None]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER)
        self._timer.timeout.connect(self.flush)

    def follow(self, field: PrivateTextEdit, save: Callable[[str], None]) -> None:
        """Hand on the text of `field` to `save`."""
        field.edited.connect(lambda: self._touch(field, save))

    def _touch(self, field: PrivateTextEdit, save: Callable[[str], None]) -> None:
        first = not self._typed
        self._typed[field] = save
        if first:
            self._timer.start()
            self._told(True)

    def flush(self) -> None:
        """Hand on now what was typed."""
        self._timer.stop()
        if not self._typed:
            return
        typed, self._typed = self._typed, {}
        for field, save in typed.items():
            save(field.text())
        self._told(False)
