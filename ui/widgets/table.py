"""A list with columns: one row a thing, pills for where it stands, all by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QGuiApplication, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.models.rows import CELL_ROLE, KEY_ROLE, Cell, Column, Row, RowsModel, place_of
from ui.theme import Size, Space, Tone, Type, current
from ui.theme.icons import pixmap
from ui.theme.painting import draw_leading, draw_marked, mirrored
from ui.widgets.states import EmptyState
from ui.widgets.surfaces import Card

__all__ = ["Cell", "Column", "Row", "TableList"]


class TableList(Card):
    """A card with rows. `activated(key)` on Enter or a double press, `selected(key)` on moving.

    `name` is what a screen reader calls the list; `empty` is shown while there are no rows.
    One press opens a row when `opens_on_press`.
    """

    activated = Signal(str)
    selected = Signal(str)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        empty: EmptyState,
        *,
        opens_on_press: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(gap=0, parent=parent)
        theme = current()
        edge = theme.px(Space.XXS)
        self.body.setContentsMargins(edge, 0, edge, edge)
        self._model = RowsModel(columns, self)
        self._view = _Rows(self)
        self._view.setAccessibleName(name)
        self._view.setModel(self._model)
        self._view.setItemDelegate(_RowDelegate(self))
        self._view.entered_key.connect(self.activated)
        if opens_on_press:
            self._view.clicked.connect(lambda index: self.activated.emit(index.data(KEY_ROLE)))
        else:
            self._view.doubleClicked.connect(lambda index: self.activated.emit(index.data(KEY_ROLE)))
        self._view.selectionModel().currentRowChanged.connect(self._moved)
        self._empty = empty
        self._stack = QStackedLayout()
        self._stack.addWidget(self._view)
        self._stack.addWidget(empty)
        self.body.addLayout(self._stack)
        self.set_rows(())

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; the one that was current stays current while it is there."""
        key = self.current_key()
        self._model.set_rows(rows)
        self._stack.setCurrentWidget(self._view if rows else self._empty)
        # To a proxy that is hidden, Tab would come and never get past it (Qt 6.12).
        self.setFocusProxy(self._view if rows else None)  # type: ignore[arg-type] # the stubs know no None
        if key is not None:
            self.select(key)

    def rows_came(self, first: int, count: int) -> None:
        """Show rows of a lazy list that were still on their way."""
        self._model.rows_came(first, count)

    def current_key(self) -> str | None:
        """Return the key of the current row."""
        index = self._view.currentIndex()
        return str(index.data(KEY_ROLE)) if index.isValid() else None

    def select(self, key: str) -> None:
        """Make a row current."""
        number = place_of(self._model.rows, key)
        if number is not None:
            self._view.selectRow(number)

    def rows(self) -> Sequence[Row]:
        """Return what is shown."""
        return self._model.rows

    def view(self) -> QTableView:
        """Return the table itself, for tests and for the focus."""
        return self._view

    def height_of_rows(self, count: int) -> int:
        """Return the height that `count` rows and the heading take."""
        theme = current()
        return theme.px(Size.ROW_HEAD) + count * theme.px(Size.ROW + 1) + 2 * theme.px(Space.XS)

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid():
            self.selected.emit(index.data(KEY_ROLE))


class _Rows(QTableView):
    """The table without the trappings of one."""

    entered_key = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current()
        self.setProperty("kind", "rows")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(Size.ROW + 1))
        self.verticalHeader().setMinimumSectionSize(theme.px(Size.TARGET))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(event)
        model = self.model()
        if isinstance(model, RowsModel):
            narrow = self.viewport().width() < current().px(Size.READING)
            total = sum(column.share for column in model.columns if not (narrow and column.optional))
            least = current().px(Size.TARGET * 2)
            for number, column in enumerate(model.columns):
                self.setColumnHidden(number, narrow and column.optional)
                width = max(least, self.viewport().width() * column.share // total)
                self.setColumnWidth(number, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_key.emit(self.currentIndex().data(KEY_ROLE))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """With the focus comes a current row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount() > 0:
            self.selectRow(0)


class _RowDelegate(QStyledItemDelegate):
    """Draws a cell: text, or a pill; the ground and the line of its row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row."""
        theme = current()
        return QSize(theme.px(Size.TARGET * 2), theme.px(Size.ROW + 1))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        theme = current()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        view = option.widget
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected and view.hasFocus():
            painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.color("accent_soft"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        cell: Cell = index.data(CELL_ROLE)
        room = rect.adjusted(theme.px(Space.S), 0, -theme.px(Space.XS), -1)
        if cell.tone is not None and cell.text:
            self._pill(painter, room, cell, cell.tone)
        else:
            self._words(painter, room, cell)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, cell: Cell) -> None:
        theme = current()
        font = theme.font(Type.BODY, bold=cell.strong)
        if cell.icon:
            side = theme.px(Size.ICON)
            place = QRect(room.left(), room.center().y() - side // 2, side, side)
            painter.drawPixmap(_placed(room, place).topLeft(), pixmap(cell.icon, "muted", side))
            room = _placed(room, room.adjusted(side + theme.px(Space.XS), 0, 0, 0))
        painter.setFont(font)
        painter.setPen(theme.color("muted" if cell.muted else "ink"))
        metrics = QFontMetrics(font)
        if not cell.marks and _needs_lines(metrics, cell.text, room.width()).height() <= room.height():
            draw_leading(painter, room, cell.text, QGuiApplication.layoutDirection(), wrap=True)
            return
        words = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
        if cell.marks:
            draw_marked(painter, room, words, cell.marks, QGuiApplication.layoutDirection())
            return
        draw_leading(painter, room, words, QGuiApplication.layoutDirection())

    def _pill(self, painter: QPainter, room: QRect, cell: Cell, tone: Tone) -> None:
        theme = current()
        font = theme.font(Type.SMALL)
        metrics = QFontMetrics(font)
        pad = theme.px(Space.XS + 2)
        above = theme.px(Space.XS - 2)
        size = _needs_lines(metrics, cell.text, room.width() - 2 * pad)
        words = cell.text
        if size.height() + above > room.height():
            words = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width() - 2 * pad)
            size = QSize(metrics.horizontalAdvance(words), metrics.height())
        width, height = size.width() + 2 * pad, size.height() + above
        pill = _placed(room, QRect(room.left(), room.center().y() - height // 2, width, height))
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme.ground(tone))
        corner = (metrics.height() + above) / 2
        painter.drawRoundedRect(QRectF(pill), corner, corner)
        painter.setFont(font)
        painter.setPen(theme.tone(tone))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), words)


def _needs_lines(metrics: QFontMetrics, text: str, width: int) -> QSize:
    """Return the room that words take on as many lines as they need; endless where a word is too wide."""
    if metrics.horizontalAdvance(text) <= width:
        return QSize(metrics.horizontalAdvance(text), metrics.height())
    endless = QRect(0, 0, width, 1_000_000)
    size = metrics.boundingRect(endless, int(Qt.TextFlag.TextWordWrap), text).size()
    return size if size.width() <= width else endless.size()


def _placed(room: QRect, rect: QRect) -> QRect:
    return mirrored(QGuiApplication.layoutDirection(), room, rect)
