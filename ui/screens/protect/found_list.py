"""The list of what was found, one row for the same words everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from ui.i18n import isolated
from ui.screens.protect.found import Group, Standing
from ui.screens.protect.rows import Index, Pill, RowDelegate, RowList, draw_ground
from ui.screens.protect.saying import category_name
from ui.theme import Space, Tone, Type, current
from ui.theme.categories import CATEGORY_TONES
from ui.theme.painting import draw_leading, mirrored

_GROUP = Qt.ItemDataRole.UserRole + 1
_SAID = Qt.ItemDataRole.UserRole + 2


class FoundModel(QAbstractListModel):
    """Groups, and in words how they stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[Group, ...] = ()
        self._rows: dict[str, int] = {}

    def row_of(self, key: str) -> int:
        """Return in which row a group stands, -1 for none."""
        return self._rows.get(key, -1)

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show other groups; where the same ones stand differently, only redraw."""
        if groups is self.groups:
            return
        same = [group.key for group in groups] == [group.key for group in self.groups]
        if same:
            self.groups = tuple(groups)
            if groups:
                self.dataChanged.emit(self.index(0), self.index(len(groups) - 1))
            return
        self.beginResetModel()
        self.groups = tuple(groups)
        self._rows = {group.key: row for row, group in enumerate(groups)}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Return how many groups there are."""
        return 0 if parent.isValid() else len(self.groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a group, its words, or what a screen reader says of it."""
        if not index.isValid():
            return None
        group = self.groups[index.row()]
        if role == _GROUP:
            return group
        if role == _SAID:
            return self.said(group)
        if role == Qt.ItemDataRole.DisplayRole:
            return group.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{group.words}, {label_of(group)}, {self.said(group)}"
        return None

    def said(self, group: Group) -> str:
        """Return how many places there are and how they stand."""
        if group.standing is Standing.UNPLACED:
            return self.tr("the text changed here: is this still it?")
        said = [self.tr("%n places", "", len(group.places))]
        captions = sum(place.in_caption for place in group.places)
        if 0 < captions < len(group.places):
            said.append(self.tr("%n under a picture or sound", "", captions))
        if group.standing is Standing.COVERED and not group.count(Standing.KEPT):
            said.append(self.tr("covered"))
        elif group.standing is Standing.KEPT:
            said.append(self.tr("stays readable"))
        else:
            covered, kept = group.count(Standing.COVERED), group.count(Standing.KEPT)
            if covered:
                said.append(self.tr("%n covered", "", covered))
            if kept:
                said.append(self.tr("%n readable", "", kept))
        return " · ".join(said)


def label_of(group: Group) -> str:
    """Return the label that stands for the words, or the category's name while nothing is covered."""
    if group.entity is not None and group.entity.forms:
        return group.entity.label
    return category_name(group.category)


class FoundList(RowList):
    """The groups, one current. `chosen(key)` when the person makes another one current."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._model = FoundModel()
        super().__init__(name, self._model, _Delegate(row_height), parent)
        self._telling = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_groups(self, groups: Sequence[Group], current_key: str) -> None:
        """Show groups and which one is current."""
        self._telling = False
        try:
            self._model.set_groups(groups)
            row = self._model.row_of(current_key)
            if row >= 0 and row != self.currentIndex().row():
                index = self._model.index(row)
                self.setCurrentIndex(index)
                self.scrollTo(index)
        finally:
            self._telling = True

    def groups(self) -> tuple[Group, ...]:
        """Return what is shown."""
        return self._model.groups

    def said(self) -> list[str]:
        """Return the small line of each row."""
        return [self._model.said(group) for group in self._model.groups]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in sight where what stands around takes room."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())

    def minimumSizeHint(self) -> QSize:
        """Show two rows at least."""
        return QSize(current().px(Space.XL * 5), 2 * row_height())

    def sizeHint(self) -> QSize:
        """Ask for three rows; more are shown where there is room."""
        return QSize(current().px(Space.XL * 8), 3 * row_height())

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        if self._telling and index.isValid():
            self.chosen.emit(index.data(_GROUP).key)


def row_height() -> int:
    """Return the height of a row: a line of words, a small line, and room."""
    theme = current()
    lines = QFontMetrics(theme.font(bold=True)).height() + QFontMetrics(theme.font(Type.SMALL)).height()
    return lines + theme.px(Space.L)


class _Delegate(RowDelegate):
    """Draws the words, the label in a pill, and how it stands."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme = current()
        rect: QRect = option.rect
        view = option.widget
        group: Group = index.data(_GROUP)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            draw_ground(painter, rect, ringed=view.hasFocus())
        room = rect.adjusted(theme.px(Space.S), theme.px(Space.XS), -theme.px(Space.S), -theme.px(Space.XS))
        direction = view.layoutDirection()
        tone = Tone.CAUTION if group.standing is Standing.UNPLACED else CATEGORY_TONES[group.category]
        pill = Pill(label_of(group), tone, direction, room.width() // 2)
        pill.draw(painter, room, room.right() - pill.width, room.top(), chosen=selected)
        self._words(painter, room, group, direction, pill.width)
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(theme.color("caution" if group.standing is Standing.UNPLACED else "muted"))
        line = QFontMetrics(painter.font())
        said = line.elidedText(index.data(_SAID), Qt.TextElideMode.ElideRight, room.width())
        foot = QRect(room.left(), room.bottom() - line.height(), room.width(), line.height() + 1)
        draw_leading(painter, foot, said, direction)
        painter.restore()

    def _words(
        self, painter: QPainter, room: QRect, group: Group, direction: Qt.LayoutDirection, pill: int
    ) -> None:
        theme = current()
        face: QFont = theme.font(bold=True)
        metrics = QFontMetrics(face)
        width = room.width() - pill - theme.px(Space.XS)
        flat = " ".join(group.words.split()) or category_name(group.category)
        words = metrics.elidedText(flat, Qt.TextElideMode.ElideRight, width)
        painter.setFont(face)
        painter.setPen(theme.color("ink" if group.open else "muted"))
        line = mirrored(direction, room, QRect(room.left(), room.top(), width, metrics.height()))
        draw_leading(painter, line, isolated(words), direction)
