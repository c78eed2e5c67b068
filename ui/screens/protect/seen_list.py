"""The list of what was found in a picture and nobody has decided on yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tbtt_desktop.stories.records import Category
from tbtt_desktop.stories.seen import Sighting
from ui.i18n import isolated
from ui.screens.protect.saying import category_name
from ui.theme import Radius, Space, Type, current
from ui.theme.categories import CATEGORY_TONES
from ui.theme.painting import draw_leading, mirrored

_SIGHTING = Qt.ItemDataRole.UserRole + 1
_ROWS = 5
Index = QModelIndex | QPersistentModelIndex


class SeenModel(QAbstractListModel):
    """Sightings, and their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sightings: tuple[Sighting, ...] = ()

    def set_sightings(self, sightings: Sequence[Sighting]) -> None:
        """Show others."""
        if tuple(sightings) == self.sightings:
            return
        self.beginResetModel()
        self.sightings = tuple(sightings)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.sightings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a sighting, its words, or what a screen reader says of it."""
        if not index.isValid():
            return None
        found = self.sightings[index.row()]
        if role == _SIGHTING:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return self.said(found)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{category_name(found.category)}, {self.said(found)}"
        return None

    def said(self, found: Sighting) -> str:
        """Return what was read, or why nothing was."""
        if found.words:
            return found.words
        return self.tr("not read") if found.category is Category.TEXT else ""


class SeenList(QListView):
    """Sightings, one current. `chosen(row)` when the person makes another one current."""

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = SeenModel(self)
        self._telling = True
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setProperty("kind", "found")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_sightings(self, sightings: Sequence[Sighting], row: int) -> None:
        """Show sightings and which one is current."""
        self._telling = False
        try:
            self._model.set_sightings(sightings)
            if 0 <= row < len(sightings):
                index = self._model.index(row)
                self.setCurrentIndex(index)
                self.scrollTo(index)
        finally:
            self._telling = True
        self.updateGeometry()

    def shown(self) -> tuple[Sighting, ...]:
        """Return what is shown."""
        return self._model.sightings

    def said(self) -> list[str]:
        """Return the words of each row."""
        return [self._model.said(found) for found in self._model.sightings]

    def minimumSizeHint(self) -> QSize:
        """Show what there is, up to five rows."""
        rows = max(1, min(_ROWS, len(self._model.sightings)))
        return QSize(current().px(Space.XL * 5), rows * row_height() + 2)

    def sizeHint(self) -> QSize:
        """As high as its least."""
        return QSize(current().px(Space.XL * 8), self.minimumSizeHint().height())

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        if self._telling and index.isValid():
            self.chosen.emit(index.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring of the current row."""
        super().focusInEvent(event)
        self.viewport().update()


def row_height() -> int:
    """Return the height of a row: a line of words, and room."""
    theme = current()
    return QFontMetrics(theme.font()).height() + theme.px(Space.S)


class _Delegate(QStyledItemDelegate):
    """Draws the kind in a pill, and the words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row."""
        return QSize(current().px(Space.XL * 4), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme = current()
        rect: QRect = option.rect
        view = option.widget
        found: Sighting = index.data(_SIGHTING)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            body = QRectF(rect).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(theme.color("accent"), 2) if view.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(body, theme.px(Radius.CONTROL), theme.px(Radius.CONTROL))
        room = rect.adjusted(theme.px(Space.XS), 0, -theme.px(Space.XS), 0)
        pill = self._pill(painter, room, found, view.layoutDirection(), ringed=selected)
        left = room.width() - pill - theme.px(Space.XS)
        painter.setFont(theme.font())
        painter.setPen(theme.color("ink" if found.words else "muted"))
        metrics = QFontMetrics(painter.font())
        words = " ".join(str(index.data(Qt.ItemDataRole.DisplayRole)).split())
        line = mirrored(
            view.layoutDirection(), room, QRect(room.right() - left + 1, room.top(), left, room.height())
        )
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, left)
        draw_leading(painter, line, isolated(shown), view.layoutDirection())
        painter.restore()

    def _pill(
        self, painter: QPainter, room: QRect, found: Sighting, direction: Qt.LayoutDirection, *, ringed: bool
    ) -> int:
        theme = current()
        face = theme.font(Type.SMALL)
        metrics = QFontMetrics(face)
        words = metrics.elidedText(
            category_name(found.category), Qt.TextElideMode.ElideRight, room.width() // 2
        )
        width = metrics.horizontalAdvance(words) + 2 * theme.px(Space.XS + 2)
        height = metrics.height() + theme.px(Space.XXS)
        top = room.top() + (room.height() - height) // 2
        rect = mirrored(direction, room, QRect(room.left(), top, width, height))
        tone = CATEGORY_TONES[found.category]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("panel") if ringed else theme.ground(tone))
        painter.drawRoundedRect(QRectF(rect), height / 2, height / 2)
        painter.setFont(face)
        painter.setPen(theme.tone(tone))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
        return width
