"""The story's people and places: one label each, the same everywhere, and which of them are one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from tbtt_desktop.errors import BugError
from tbtt_desktop.stories.records import Entity
from ui.i18n import isolated, listed
from ui.screens.protect.category_menu import IN_TEXT
from ui.screens.protect.entry_drag import EntryDrag
from ui.screens.protect.rows import Index, Pill, RowDelegate, RowList, draw_ground
from ui.screens.protect.saying import category_name
from ui.theme import Size, Space, current
from ui.theme.categories import CATEGORY_TONES
from ui.theme.painting import draw_leading, mirrored
from ui.widgets import Card, Heading, QuietButton
from ui.widgets.flow import FlowLayout

_ENTITY = Qt.ItemDataRole.UserRole + 1
_HELD = 0.45  # of its colours are left of a row that is dragged
_FORMS_SHOWN = 12  # of a name in a row; a screen reader says as many


class PeopleModel(QAbstractListModel):
    """The entries that name somebody or something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entities: tuple[Entity, ...] = ()

    def set_entities(self, entities: tuple[Entity, ...]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entities = entities
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self.entities)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return an entry, its forms, or what a screen reader says of it."""
        if not index.isValid():
            return None
        entity = self.entities[index.row()]
        if role == _ENTITY:
            return entity
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return forms_of(entity)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entity.label}: {forms_of(entity)}"
        return None


def forms_of(entity: Entity) -> str:
    """Return the ways in which an entry is written, the first ones of many."""
    return listed(isolated(" ".join(form.split())) for form in entity.forms[:_FORMS_SHOWN])


def _row_of(before: Entity | None, entities: tuple[Entity, ...]) -> int:
    if before is None:
        return 0
    same = [row for row, one in enumerate(entities) if one.entity_id == before.entity_id]
    joined = [row for row, one in enumerate(entities) if set(before.forms) & set(one.forms)]
    return next(iter(same + joined), 0)


class PeopleList(RowList):
    """An entry a row. `asked(place)`: the menu of the current one is wanted at a place of the screen.

    `same(kept, others)`: one was dragged onto another.
    """

    asked = Signal(QPoint)
    same = Signal(int, list)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._model = PeopleModel()
        super().__init__(name, self._model, _Delegate(row_height), parent)
        self._most: int | None = None  # rows to ask for
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.drag = EntryDrag(self)
        self.drag.dropped.connect(self._dropped)

    def _dropped(self, row: int, onto: int) -> None:
        entities = self._model.entities
        self.same.emit(entities[onto].entity_id, [entities[row].entity_id])

    def show_entities(self, entities: tuple[Entity, ...]) -> None:
        """Show entries; the one that was current stays so, or the one that it is now part of."""
        before = self.entity()
        self._model.set_entities(entities)
        self.setCurrentIndex(self._model.index(_row_of(before, entities)))
        self.updateGeometry()

    def entity(self) -> Entity | None:
        """Return the current entry."""
        entity = self.currentIndex().data(_ENTITY)
        return entity if isinstance(entity, Entity) else None

    def chosen(self) -> list[Entity]:
        """Return the entries that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._model.entities[row] for row in rows]

    def entities(self) -> tuple[Entity, ...]:
        """Return what is shown."""
        return self._model.entities

    def below_current(self) -> QPoint:
        """Return the place of the screen below the current row."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    def show_at_most(self, rows: int | None) -> None:
        """Ask for so many rows at most; None for as many as there are, up to the usual limit."""
        if rows != self._most:
            self._most = rows
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for room for every row, up to a limit from which on it scrolls."""
        theme, rows = current(), len(self._model.entities)
        shown = rows if self._most is None else min(rows, self._most)
        return QSize(theme.px(Size.SIDE // 2), min(shown * row_height() + 2, theme.px(Size.SIDE // 2)))

    def minimumSizeHint(self) -> QSize:
        """Show a row at least."""
        return QSize(current().px(Size.SIDE // 4), min(self.sizeHint().height(), row_height() + 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose an entry, and hold it."""
        self.drag.press(event)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held."""
        if not self.drag.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it."""
        super().mouseReleaseEvent(event)
        self.drag.release()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu of an entry with Enter; Esc lets go of what is dragged."""
        if event.key() == Qt.Key.Key_Escape and self.drag.row >= 0:
            self.drag.end()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.asked.emit(self.below_current())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open it with the other button of the mouse, or with the key for menus."""
        if self.currentIndex().isValid():
            mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            self.asked.emit(event.globalPos() if mouse else self.below_current())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it away, and let go of what is dragged."""
        super().focusOutEvent(event)
        self.drag.end()
        self.viewport().update()


def row_height() -> int:
    """Return the height of a row, not less than what a finger hits."""
    theme = current()
    return max(theme.px(Size.TARGET), QFontMetrics(theme.font()).height() + theme.px(Space.XS))


class _Delegate(RowDelegate):
    """Draws the label in a pill, and the forms."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme, view = current(), option.widget
        if not isinstance(view, PeopleList):
            raise BugError
        rect: QRect = option.rect
        entity: Entity = index.data(_ENTITY)
        forms, onto = forms_of(entity), view.drag.onto == index.row()
        if onto:  # what it would be, and whose label stays
            forms = f"{forms} + {forms_of(view.entities()[view.drag.row])}"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_HELD if view.drag.row == index.row() else 1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and view.hasFocus()
        if onto or (selected and view.drag.row < 0):
            draw_ground(painter, rect, ringed=onto or view.currentIndex() == index)
        direction = view.layoutDirection()
        room = rect.adjusted(theme.px(Space.XXS), 0, -theme.px(Space.XXS), 0)
        pill = Pill(entity.label, CATEGORY_TONES[entity.category], direction)
        pill.draw(painter, room, room.left(), pill.middle(room))
        face = theme.font()
        painter.setFont(face)
        painter.setPen(theme.color("ink"))
        left = pill.width + theme.px(Space.S)
        words = QFontMetrics(face).elidedText(forms, Qt.TextElideMode.ElideRight, room.width() - left)
        line = mirrored(
            direction, room, QRect(room.left() + left, room.top(), room.width() - left, room.height())
        )
        draw_leading(painter, line, words, direction)
        painter.restore()


class PeopleCard(Card):
    """Labels, and the ways in which each is written.

    `same(kept, others)`: these entries are one; `apart(entry, form)`: a form is somebody else;
    `kind(entry, category)`: what it is.
    """

    same = Signal(int, list)
    apart = Signal(int, str)
    kind = Signal(int, str)

    def __init__(self) -> None:
        super().__init__(gap=Space.XS)
        self._shown: tuple[Entity, ...] | None = None
        self.list = PeopleList(self.tr("People and places"))
        self.list.asked.connect(self._open_menu)
        self.list.same.connect(self.same)
        self.same_as = QuietButton(self.tr("Same as…"), key="S")
        self.same_as.setToolTip(self.tr("Or drag one onto another: both leave under the label of that one."))
        self.same_as.clicked.connect(self.ask_same)
        self.change = QuietButton(self.tr("Change…"), name=self.tr("Change this entry"))
        self.change.clicked.connect(lambda: self._open_menu(self.list.below_current()))
        head = QWidget()
        title = Heading(self.tr("People and places"))
        title.setToolTip(self.tr("The same label everywhere in this story."))
        head.setLayout(FlowLayout(title, self.same_as, self.change, gap=0))
        self.body.addWidget(head)
        self.body.addWidget(self.list)

    def show_people(self, entities: Sequence[Entity]) -> None:
        """Show the entries that name somebody or something."""
        named = tuple(entity for entity in entities if entity.forms)
        if named == self._shown:
            return
        self._shown = named
        self.list.show_entities(named)
        self.same_as.setEnabled(len(named) > 1)
        self.setVisible(bool(named))

    def ask_same(self) -> None:
        """Let the entries that are selected be one, or ask which one the current is the same as."""
        if not self.same_as.isEnabled():
            return
        chosen = self.list.chosen()
        if len(chosen) > 1:
            self.same.emit(chosen[0].entity_id, [other.entity_id for other in chosen[1:]])
            return
        entity = self.list.entity()
        if entity is not None:
            menu = self._menu(self.tr("The same as"))
            self._fill_same(menu, entity)
            menu.popup(self.list.below_current())

    def _open_menu(self, place: QPoint) -> None:
        entity = self.list.entity()
        if entity is None:
            return
        menu = self._menu(self.tr("Change this entry"))
        if len(self.list.entities()) > 1:
            self._fill_same(menu.addMenu(self.tr("The same as")), entity)
        if len(entity.forms) > 1:
            apart = menu.addMenu(self.tr("Somebody else is"))
            for form in entity.forms:
                act = apart.addAction(isolated(" ".join(form.split())))
                act.triggered.connect(lambda _=False, form=form: self.apart.emit(entity.entity_id, form))
        kinds = menu.addMenu(self.tr("What is it?"))
        for category in IN_TEXT:
            act = kinds.addAction(category_name(category))
            act.setCheckable(True)
            act.setChecked(category is entity.category)
            act.triggered.connect(lambda _=False, kind=category: self.kind.emit(entity.entity_id, kind.value))
        menu.popup(place)

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(name)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _fill_same(self, menu: QMenu, entity: Entity) -> None:
        """List the other entries, those of its kind first; of two of a kind the older label stays."""
        others = [one for one in self.list.entities() if one.entity_id != entity.entity_id]
        others.sort(key=lambda one: one.category is not entity.category)
        for other in others:
            act = menu.addAction(f"{other.label} {forms_of(other)}")
            act.triggered.connect(lambda _=False, other=other: self._say_same(entity, other))

    def _say_same(self, entity: Entity, other: Entity) -> None:
        first, second = other, entity
        if entity.category is other.category and entity.number < other.number:
            first, second = entity, other
        self.same.emit(first.entity_id, [second.entity_id])
