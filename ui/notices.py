"""What is said once after unlocking, one after the other above the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

from ui.widgets.states import InlineMessage


class Notices(QObject):
    """Waits until the place above the page is free. What was not answered comes again."""

    def __init__(self, message: InlineMessage) -> None:
        super().__init__(message)
        self._message = message
        self._waiting: list[Callable[[], None]] = []
        self._free = QTimer(self)  # a message that takes the place of another hides for a moment
        self._free.setSingleShot(True)
        self._free.setInterval(0)
        self._free.timeout.connect(self._next)
        message.installEventFilter(self)

    def add(self, show: Callable[[], None]) -> None:
        """Show it now, or after what is shown and waits already."""
        self._waiting.append(show)
        self._next()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on when a message is taken away."""
        if event.type() == QEvent.Type.HideToParent and self._waiting:
            self._free.start()
        return False

    def _next(self) -> None:
        if self._waiting and self._message.isHidden():
            self._waiting.pop(0)()
