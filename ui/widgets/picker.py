"""One of several, folded up: a combo box with the house's arrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.theme import Size, Space, current
from ui.theme.icons import pixmap
from ui.theme.painting import mirrored


class Picker(QComboBox):
    """Choices with a key each; `picked(key)` when the person picks one. `name` is what it is for."""

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda index: self.picked.emit(self.itemData(index)))

    def add(self, key: str, words: str) -> None:
        """Add a choice."""
        self.addItem(words, key)

    def pick(self, key: str) -> None:
        """Show a choice without telling anyone; the first where there is no such key."""
        self.setCurrentIndex(max(0, self.findData(key)))

    def key(self) -> str:
        """Return the key of the choice that is shown."""
        return str(self.currentData())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the choice: a wheel in passing must change nothing."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow, which the style sheet cannot tint."""
        super().paintEvent(event)
        theme = current()
        side = theme.px(Size.ICON)
        place = QRect(self.width() - side - theme.px(Space.S), (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        where = mirrored(self.layoutDirection(), self.rect(), place)
        painter.drawPixmap(where.topLeft(), pixmap("chevron-down", "muted", side))
        painter.end()
