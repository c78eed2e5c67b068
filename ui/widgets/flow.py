"""Layouts that give way when there is little room: chips that wrap, columns that stack."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QWidget,
)

from ui.theme import Size, Space, current


class FlowLayout(QLayout):
    """Puts widgets side by side from the leading edge and begins a new line when one is full.

    What stands on a line shares its middle.

    With `last_trails` the last that is shown stands at the trailing end of its line, but never the first of
    all, which is a heading; `centred` puts each line into the middle.
    """

    def __init__(
        self, *widgets: QWidget, gap: int = Space.XS, last_trails: bool = False, centred: bool = False
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._last_trails = last_trails
        self._centred = centred
        self.setContentsMargins(QMargins())
        self.setSpacing(current().px(gap))
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Add to the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in a width."""
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner is not None else Qt.LayoutDirection.LeftToRight
        y = rect.top()
        lines = self._lines(rect.width())
        for line in lines:
            height = max(size.height() for _, size in line)
            taken = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
            x = rect.left() + (max(0, rect.width() - taken) // 2 if self._centred else 0)
            for item, size in line:
                if self._last_trails and item is lines[-1][-1][0] and item is not self._items[0]:
                    x = rect.right() + 1 - size.width()
                if move:
                    place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                    item.setGeometry(QStyle.visualRect(direction, rect, place))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.top())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return what stands on each line, with its size."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        room = 0
        for item in self._shown():
            size = item.sizeHint()
            if size.width() > width > 0:
                height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
                size = QSize(width, height)
            if not lines or room < size.width():
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= size.width() + self.spacing()
        return lines


def flow(*widgets: QWidget, gap: int = Space.S) -> QWidget:
    """Return a widget in which others stand side by side, on as many lines as they need."""
    row = QWidget()
    row.setLayout(FlowLayout(*widgets, gap=gap))
    return row


class ScrolledRest(QScrollArea):
    """Scrolls what is in it in the room that the rest of a page leaves: it asks for `least` and no more.

    A usual scroll area asks for all that it holds, and then the page around it scrolls as well.
    """

    def __init__(self, inner: QWidget, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner.setProperty("kind", "paper")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(current().px(least))
        self.setWidget(inner)

    def sizeHint(self) -> QSize:
        """Return the least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class Columns(QWidget):
    """Two columns, the second under the first where both would be too narrow.

    `shares` are their parts of the width; stacked below `least` (a size of the tokens). `turned(stacked)`
    comes with each change.
    """

    turned = Signal(bool)

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        shares: tuple[int, int] = (3, 2),
        least: int = Size.READING + Size.READING // 4,
        gap: int = Space.L,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least = current().px(least)
        self._shares = shares
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current().px(gap))
        self._row.addWidget(first, shares[0])
        self._row.addWidget(second, shares[1])
        for widget in (first, second):
            policy = widget.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            widget.setSizePolicy(policy)

    def stacked(self) -> bool:
        """Whether the second stands under the first."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack, or stand side by side."""
        super().resizeEvent(event)
        stack = self.width() < self._least
        if stack != self.stacked():
            self._row.setDirection(
                QBoxLayout.Direction.TopToBottom if stack else QBoxLayout.Direction.LeftToRight
            )
            for place, share in enumerate(self._shares):
                self._row.setStretch(place, 0 if stack else share)
            self.updateGeometry()
            self.turned.emit(stack)
