"""Looking for words."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme import Size, Space, current
from ui.theme.icons import pixmap
from ui.theme.painting import mirrored
from ui.widgets.private import PrivateLineEdit


class SearchField(PrivateLineEdit):
    """A line with a magnifying glass. `searched` comes a moment after the last key."""

    searched = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        # A style sheet knows left and right only.
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        kind = "search-rtl" if rtl else "search"
        super().__init__(placeholder, placeholder=placeholder, kind=kind, parent=parent)
        self._glass = QLabel(self)
        self._glass.setPixmap(pixmap("search", "ink"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(200)
        self._wait.timeout.connect(self._search)
        self.edited.connect(self._wait.start)
        self.entered.connect(self._search)

    def _search(self) -> None:
        self._wait.stop()
        self.searched.emit(self.text().strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the glass at the leading edge, where the style sheet leaves room."""
        super().resizeEvent(event)
        theme = current()
        side = theme.px(Size.ICON)
        place = QRect(theme.px(Space.S + 1), (self.height() - side) // 2, side, side)
        self._glass.setGeometry(mirrored(self.layoutDirection(), self.rect(), place))
