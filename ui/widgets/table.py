"""A list with columns, or of cards where it is narrow: one row a thing, all by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QScrollArea, QStackedLayout, QTableView, QWidget

from ui.models.rows import KEY_ROLE, Cell, Column, Place, Row, RowsModel, place_of
from ui.theme import Size, Space, current
from ui.widgets.row_painting import RowDelegate
from ui.widgets.states import EmptyState
from ui.widgets.surfaces import Card

_HIGHEST = (1 << 24) - 1  # that Qt lets a widget be

__all__ = ["Cell", "Column", "Place", "Row", "TableList"]


class TableList(Card):
    """A card with rows. `activated(key)` on Enter or a double press, `selected(key)` on moving.

    `name` is what a screen reader calls the list; `empty` is shown while there are no rows.
    One press opens a row when `opens_on_press`.
    """

    activated = Signal(str)
    selected = Signal(str)
    _least = 0  # rows to be in sight; here, for Qt asks for sizes before all is built
    _most = 0

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
        self._delegate = RowDelegate(columns)
        self._view.setItemDelegate(self._delegate)
        self._view.entered_key.connect(self.activated)
        if opens_on_press:
            self._view.clicked.connect(lambda index: self.activated.emit(index.data(KEY_ROLE)))
        else:
            self._view.doubleClicked.connect(lambda index: self.activated.emit(index.data(KEY_ROLE)))
        self._view.selectionModel().currentRowChanged.connect(self._moved)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._view)
        self._stack.addWidget(empty)
        self.body.addLayout(self._stack)
        self.set_rows(())

    def keep_in_sight(self, least: int, most: int | None = None) -> None:
        """Be so high that `least` rows are seen, as far as there are so many, and no higher than `most`.

        Of cards, which need so much room that the page scrolls, a list with a `most` shows all.
        """
        self._least, self._most = least, most or 0
        self._fit()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; the one that was current stays current while it is there."""
        key = self.current_key()
        self._model.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        self._fit()
        # To a proxy that is hidden, Tab would come and never get past it (Qt 6.12).
        self.setFocusProxy(self._view if rows else None)  # type: ignore[arg-type] # the stubs know no None
        if key is not None:
            self.select(key)

    def rows_came(self, first: int, count: int) -> None:
        """Show rows of a lazy list that were still on their way."""
        self._model.rows_came(first, count)
        self._view.viewport().update()  # what else is in sight and not there yet asks again

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

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from what is to be in sight, once that was said."""
        return not self._least and super().hasHeightForWidth()

    def sizeHint(self) -> QSize:
        """Ask for what is to be in sight; what stands there while the list is empty may want more."""
        size = super().sizeHint()
        return QSize(size.width(), self.minimumHeight()) if self._least else size

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than that."""
        size = super().minimumSizeHint()
        return QSize(size.width(), self.minimumHeight()) if self._least else size

    def as_cards(self) -> bool:
        """Whether each row is drawn as a card."""
        return self._delegate.as_cards

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn rows into cards where columns would be too narrow for their words."""
        super().resizeEvent(event)
        as_cards = self.width() < current().px(Size.TABLE)
        if as_cards != self.as_cards():
            self._delegate.as_cards = self._model.as_cards = as_cards
            edge = current().px(Space.XXS)  # where no heading stands above, rows would cover the corners
            self.body.setContentsMargins(edge, edge if as_cards else 0, edge, edge)
            self._view.show_as_cards(as_cards, self._delegate.height())
            self._fit()

    def _fit(self) -> None:
        count = len(self._model.rows)
        if not self._least:
            return
        if not count:
            self.setMinimumHeight(current().px(Size.SIDE))
            self.setMaximumHeight(current().px(Size.SIDE))
            return
        every = self.as_cards() or not self._most  # two bars, one within the other, were in each other's way
        most = count if every else min(count, self._most)
        self.setMaximumHeight(self._height_of(most))
        if not self.as_cards():
            self.setMinimumHeight(self._height_of(min(self._least, most)))
        elif self._most:  # the page scrolls, and the list as high as its rows does not
            self.setMinimumHeight(self._height_of(most))
        else:  # the list scrolls, in the room that there is, and the page does not
            self.setMinimumHeight(current().px(2 * Size.ROW))

    def _height_of(self, count: int) -> int:
        theme = current()
        head = 0 if self.as_cards() else theme.px(Size.ROW_HEAD)
        return min(head + count * self._delegate.height() + 2 * theme.px(Space.XS), _HIGHEST)

    def _moved(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        self.selected.emit(index.data(KEY_ROLE))
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        inside = page.widget() if page is not None else None
        along = bool(self._most) and self.as_cards() and self._view.hasFocus()
        if page is not None and inside is not None and along:
            row = self._view.visualRect(index)
            middle = self._view.viewport().mapTo(inside, row.center())
            page.ensureVisible(0, middle.y(), 0, row.height() // 2)


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
        # Opaque, so that scrolling moves what is painted and only the rows that come in are drawn.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._ground = theme.color("panel")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(Size.ROW + 1))
        self.verticalHeader().setMinimumSectionSize(theme.px(Size.TARGET))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def show_as_cards(self, as_cards: bool, height: int) -> None:
        """Show the first column alone, and no heading; or all of them."""
        self.horizontalHeader().setVisible(not as_cards)
        self.verticalHeader().setDefaultSectionSize(height)
        for number in range(1, self.model().columnCount()):
            self.setColumnHidden(number, as_cards)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        model = self.model()
        if not isinstance(model, RowsModel):
            return
        width = self.viewport().width()
        if model.as_cards:
            self.setColumnWidth(0, width)
            return
        total = sum(column.share for column in model.columns)
        least = current().px(Size.TARGET * 2)
        for number, column in enumerate(model.columns):
            self.setColumnWidth(number, max(least, width * column.share // total))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the card, then the rows."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._ground)
        painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_key.emit(self.currentIndex().data(KEY_ROLE))
            return
        super().keyPressEvent(event)

    def selectRow(self, row: int) -> None:
        """Make a row current, also from right to left, where Qt 6.12 itself makes none."""
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), how)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """With the focus comes a current row, which carries the ring: Qt itself makes one current, unseen."""
        super().focusInEvent(event)
        if self.model().rowCount() > 0 and not self.selectionModel().hasSelection():
            self.selectRow(max(0, self.currentIndex().row()))
