"""What the lists of Protect share: their ways, the ground of a row, and the pill in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import Radius, Space, Tone, Type, current
from ui.theme.painting import mirrored

Index = QModelIndex | QPersistentModelIndex


class RowList(QListView):
    """A list of which one row is current, drawn by its delegate; all rows are of one height."""

    def __init__(
        self, name: str, model: QAbstractItemModel, delegate: RowDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        model.setParent(self)
        delegate.setParent(self)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setProperty("kind", "found")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)  # else each of two thousand rows is measured
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring of the current row."""
        super().focusInEvent(event)
        self.viewport().update()


class RowDelegate(QStyledItemDelegate):
    """Draws rows of a height that the theme gives."""

    def __init__(self, height: Callable[[], int]) -> None:
        super().__init__()
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row."""
        return QSize(current().px(Space.XL * 4), self._height())


def draw_ground(painter: QPainter, rect: QRect, *, ringed: bool) -> None:
    """Draw what lies under a row that is chosen, with the ring of the focus around it or without."""
    theme = current()
    radius = theme.px(Radius.CONTROL)
    painter.setPen(QPen(theme.color("accent"), 2) if ringed else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent_soft"))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)


class Pill:
    """Words in a rounded ground within a row."""

    def __init__(
        self, words: str, tone: Tone, direction: Qt.LayoutDirection, most: int | None = None
    ) -> None:
        """Measure it; `most` is how many pixels the words may take, more are cut off."""
        theme = current()
        self._face = theme.font(Type.SMALL)
        self._tone = tone
        self._direction = direction
        metrics = QFontMetrics(self._face)
        self._words = words if most is None else metrics.elidedText(words, Qt.TextElideMode.ElideRight, most)
        self.width = metrics.horizontalAdvance(self._words) + 2 * theme.px(Space.XS + 2)
        self.height = metrics.height() + theme.px(Space.XXS)

    def middle(self, room: QRect) -> int:
        """Return where it begins from above to stand in the middle of `room`."""
        return room.top() + (room.height() - self.height) // 2

    def draw(self, painter: QPainter, room: QRect, left: int, top: int, *, chosen: bool = False) -> None:
        """Draw it in `room`, at a place as if that were read from left to right; `chosen` as the row is."""
        theme = current()
        rect = mirrored(self._direction, room, QRect(left, top, self.width, self.height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("panel") if chosen else theme.ground(self._tone))
        painter.drawRoundedRect(QRectF(rect), self.height / 2, self.height / 2)
        painter.setFont(self._face)
        painter.setPen(theme.tone(self._tone))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._words)
