"""The list of what was found in a picture and nobody has decided on yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from tbtt_desktop.stories.records import Category
from tbtt_desktop.stories.seen import Sighting
from ui.i18n import isolated
from ui.screens.protect.rows import Index, Pill, RowDelegate, RowList, draw_ground
from ui.screens.protect.saying import category_name
from ui.theme import Space, current
from ui.theme.categories import CATEGORY_TONES
from ui.theme.painting import draw_leading, mirrored

_SIGHTING = Qt.ItemDataRole.UserRole + 1
_ROWS = 5


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


class SeenList(RowList):
    """Sightings, one current. `chosen(row)` when the person makes another one current."""

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._model = SeenModel()
        super().__init__(name, self._model, _Delegate(row_height), parent)
        self._telling = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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


def row_height() -> int:
    """Return the height of a row: a line of words, and room."""
    theme = current()
    return QFontMetrics(theme.font()).height() + theme.px(Space.S)


class _Delegate(RowDelegate):
    """Draws the kind in a pill, and the words."""

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
            draw_ground(painter, rect, ringed=view.hasFocus())
        room = rect.adjusted(theme.px(Space.XS), 0, -theme.px(Space.XS), 0)
        direction = view.layoutDirection()
        name = category_name(found.category)
        pill = Pill(name, CATEGORY_TONES[found.category], direction, room.width() // 2)
        pill.draw(painter, room, room.left(), pill.middle(room), chosen=selected)
        left = room.width() - pill.width - theme.px(Space.XS)
        painter.setFont(theme.font())
        painter.setPen(theme.color("ink" if found.words else "muted"))
        metrics = QFontMetrics(painter.font())
        words = " ".join(str(index.data(Qt.ItemDataRole.DisplayRole)).split())
        line = mirrored(direction, room, QRect(room.right() - left + 1, room.top(), left, room.height()))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, left)
        draw_leading(painter, line, isolated(shown), direction)
        painter.restore()
