"""A word for loads that take long enough to be noticed."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.theme import Duration
from ui.widgets.labels import Muted


class LateNote(Muted):
    """Says "Opening…" only when a load takes longer than a person would call at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Opening…"), parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(Duration.LATE)
        self._timer.timeout.connect(self.show)
        self.hide()

    def set_loading(self, loading: bool) -> None:
        """Begin to wait, or stop."""
        if not loading:
            self._timer.stop()
            self.hide()
        elif not self._timer.isActive() and self.isHidden():
            self._timer.start()
